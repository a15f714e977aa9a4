// The call graph: recursion through two functions, calls through tables and fields, what a call may do.
#include <ntddk.h>

typedef NTSTATUS (*HANDLER)(PIRP Irp);

typedef struct _CALLS_OPS {
    HANDLER Start;
    HANDLER Stop;
} CALLS_OPS;

static int Even(int n);
extern NTSTATUS Elsewhere(PIRP Irp);

static int Odd(int n)
{
    return n == 0 ? 0 : Even(n - 1);
}

static int Even(int n)
{
    return n == 0 ? 1 : Odd(n - 1);
}

static int Pure(int n)
{
    int table[2] = {n, Odd(n)};
    return table[n & 1];
}

static NTSTATUS Start(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    return STATUS_PENDING;
}

static NTSTATUS StopOne(PIRP Irp)
{
    Irp->IoStatus.Information = 0;
    return STATUS_SUCCESS;
}

static NTSTATUS StopTwo(PIRP Irp)
{
    return Elsewhere(Irp);
}

static const CALLS_OPS FirstOps = {Start, StopOne};
static const CALLS_OPS SecondOps = {.Start = Start, .Stop = StopTwo};
static const HANDLER Handlers[] = {Start, StopOne};

NTSTATUS ThroughField(const CALLS_OPS *Ops, PIRP Irp)
{
    NTSTATUS status = Ops->Start(Irp);
    return NT_SUCCESS(status) ? status : Ops->Stop(Irp);
}

NTSTATUS ThroughLocal(PIRP Irp, int Which)
{
    HANDLER handler = Start;
    if (Which)
        handler = StopOne;
    return handler(Irp);
}

NTSTATUS ThroughTable(PIRP Irp, unsigned Which)
{
    return Handlers[Which & 1](Irp);
}

NTSTATUS ThroughParameter(HANDLER Handler, PIRP Irp)
{
    return Handler(Irp);
}

NTSTATUS Top(PIRP Irp)
{
    if (Pure(3))
        return ThroughField(&FirstOps, Irp);
    return ThroughParameter(StopTwo, Irp) ? ThroughField(&SecondOps, Irp) : ThroughLocal(Irp, 1);
}
