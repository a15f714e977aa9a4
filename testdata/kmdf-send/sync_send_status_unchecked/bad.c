// The status of a synchronous send says whether there is an answer.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_GAUGE_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GAUGE_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x842, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GAUGE_VALUE {
    ULONG Low;
    ULONG High;
} GAUGE_VALUE;

typedef struct _GAUGE_CONTEXT {
    WDFIOTARGET Target;
    GAUGE_VALUE Last;
    ULONG Level;
    ULONG_PTR Bytes;
} GAUGE_CONTEXT, *PGAUGE_CONTEXT;

// Reads its own stack when the gauge does not answer.
ULONG Read_bad(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL); // expect: sync-send-status-unchecked error "nothing tells whether its output holds an answer"
    return level;
}

// Keeps the status in a variable that nobody reads.
VOID Update_bad(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &context->Last, sizeof(context->Last));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, // expect: sync-send-status-unchecked warning "is ignored"
        &context->Bytes);
}

// Tests the status, and stores the level on both paths.
NTSTATUS Store_bad(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL); // note: "its output buffer is not filled"
    if (!NT_SUCCESS(status)) {
        KdPrint(("no answer: 0x%x\n", status));
    }
    context->Level = level; // expect: sync-send-status-unchecked error "'level' is used although the send that should fill it failed"
    return status;
}

// Takes one member of the answer before it looks at the status.
NTSTATUS StoreMember_bad(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    GAUGE_VALUE value;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &value, sizeof(value));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    context->Level = value.High; // expect: sync-send-status-unchecked error "'value' is used"
    return status;
}

// Does not care whether the reset worked: a note, since nothing is read.
VOID Reset_bad(PGAUGE_CONTEXT context)
{
    WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_RESET, NULL, NULL, NULL, NULL); // expect: sync-send-status-unchecked note "nothing tells whether the request succeeded"
}

// Says that it does not care: a note as well.
VOID ResetQuietly_bad(PGAUGE_CONTEXT context)
{
    (void)WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_RESET, NULL, NULL, NULL, NULL); // expect: sync-send-status-unchecked note "is ignored"
}

// Tests the status for the log only, and returns what is there.
ULONG ReadAnyway_bad(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL); // note: "its output buffer is not filled"
    if (!NT_SUCCESS(status)) {
        KdPrint(("no answer: 0x%x\n", status));
    }
    return level; // expect: sync-send-status-unchecked error "'level' is used"
}

// Passes on what is there to a function of the system.
NTSTATUS SleepAnyway_bad(PGAUGE_CONTEXT context, WDFTIMER timer)
{
    WDF_MEMORY_DESCRIPTOR output;
    LONGLONG pause;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &pause, sizeof(pause));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    WdfTimerStart(timer, pause); // expect: sync-send-status-unchecked error "'pause' is used"
    return status;
}
