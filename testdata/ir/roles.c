// What a symbol carries beside its body: role types, annotations of all its declarations, code segments.
#define SAL(text) __attribute__((annotate("ioctlint:" text)))
typedef void *WDFTIMER;
typedef SAL("irql_max:DISPATCH_LEVEL") void EVT_WDF_TIMER(SAL("in") WDFTIMER Timer);
typedef EVT_WDF_TIMER *PFN_WDF_TIMER;
typedef long DRIVER_DISPATCH(void *DeviceObject, SAL("inout") void *Irp);

EVT_WDF_TIMER OnTimer;
SAL("dispatch_type:IRP_MJ_DEVICE_CONTROL") DRIVER_DISPATCH OnControl;
SAL("irql_max:PASSIVE_LEVEL") static long Helper(SAL("in_opt") void *p);
SAL("must_check") long Helper(SAL("in_opt") void *p);

long Entry(void);

#pragma alloc_text(PAGE, Helper, \
                   OnControl)
#pragma alloc_text("INIT", Entry)

void OnTimer(WDFTIMER Timer)
{
    Helper(Timer);
}

long OnControl(void *DeviceObject, void *Irp)
{
    return Helper(DeviceObject) + (Irp != 0);
}

static long Helper(void *p)
{
    return p != 0;
}

long Entry(void)
{
    return 0;
}

#pragma code_seg("PAGED")
int InSegment(void)
{
    return 1;
}
#pragma code_seg()

__declspec(code_seg("PAGE2")) int Declared(void)
{
    return 2;
}

int Resident(PFN_WDF_TIMER timer)
{
    timer(0);
    return 3;
}
