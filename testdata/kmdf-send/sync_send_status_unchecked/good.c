// Answers are used when there is one.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_GAUGE_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GAUGE_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x842, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GAUGE_CONTEXT {
    WDFIOTARGET Target;
    ULONG Level;
    NTSTATUS LastStatus;
} GAUGE_CONTEXT, *PGAUGE_CONTEXT;

// Tests before it stores.
NTSTATUS Store_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    ULONG_PTR bytes;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, &bytes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (bytes != sizeof(level)) {
        return STATUS_DEVICE_PROTOCOL_ERROR;
    }
    context->Level = level; // ok: success
    return STATUS_SUCCESS;
}

// Fills in a value of its own when there is no answer.
ULONG ReadOrZero_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        level = 0;
    }
    return level; // ok: defined on both paths
}

// Starts from a value that stands for "no answer", and passes the status on.
NTSTATUS ReadInto_ok(PGAUGE_CONTEXT context, PULONG level)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG value = MAXULONG;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &value, sizeof(value));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    *level = value; // ok: initialised before the send
    return status;
}

// Hands the status to its caller.
NTSTATUS Reset_ok(PGAUGE_CONTEXT context)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_RESET, NULL, NULL, NULL, NULL); // ok: returned
}

// Tests within the condition.
BOOLEAN TryReset_ok(PGAUGE_CONTEXT context)
{
    if (NT_SUCCESS(WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_RESET, NULL, NULL, NULL, NULL))) { // ok: tested
        return TRUE;
    }
    return FALSE;
}

// Keeps the status where others look.
VOID ResetLater_ok(PGAUGE_CONTEXT context)
{
    context->LastStatus = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_RESET, NULL, NULL, NULL, NULL); // ok: kept in the context
}

// Prints the answer in the branch of success only.
VOID Show_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    if (NT_SUCCESS(status)) {
        context->Level = level; // ok: success
    } else {
        KdPrint(("no level: 0x%x\n", status));
    }
}

// Prints what is there, for whoever debugs.
NTSTATUS Trace_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    DbgPrint("status 0x%x, level %u\n", status, level); // ok: only a trace
    return status;
}

// Clears the buffer when there is no answer.
NTSTATUS StoreOrClear_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        RtlZeroMemory(&level, sizeof(level)); // ok: its address, not its content
    }
    context->Level = level; // ok: defined on both paths
    return status;
}

// Stores a level of its own; the name means nothing.
static VOID StoreDefault_ok(PGAUGE_CONTEXT context, PULONG answer)
{
    ULONG level = context->LastStatus == STATUS_DEVICE_BUSY ? 10 : 50;

    context->Level = level; // ok: another variable
    *answer = level;
}

// Falls back to the helper above when there is no answer.
NTSTATUS StoreOrDefault_ok(PGAUGE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        StoreDefault_ok(context, &level);
        return status;
    }
    context->Level = level; // ok: success
    return STATUS_SUCCESS;
}

// Reads through a pointer that is itself not the output.
NTSTATUS StoreBehind_ok(PGAUGE_CONTEXT context, PULONG *place)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG level;
    PULONG other = *place;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &level, sizeof(level));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_GAUGE_READ, NULL, &output, NULL, NULL);
    context->Level = *other; // ok: not the output
    return NT_SUCCESS(status) && level > 100 ? STATUS_DEVICE_PROTOCOL_ERROR : status;
}
