// Handles from where handles come from.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_SIREN_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8d1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SIREN_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Request;
    WDFMEMORY Volume;
} SIREN_CONTEXT, *PSIREN_CONTEXT;

// A request is optional in a synchronous send.
NTSTATUS SendInternal_ok(PSIREN_CONTEXT context)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: NULL is allowed
}

// Memory is optional when formatting.
NTSTATUS FormatEmpty_ok(PSIREN_CONTEXT context)
{
    return WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: no buffers
}

// Wraps the driver's buffer in a memory object.
NTSTATUS FormatVolume_ok(PSIREN_CONTEXT context)
{
    return WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_SIREN_ON, context->Volume, NULL, NULL, NULL); // ok: a handle
}

// The device's own target is there from the start.
NTSTATUS SendDown_ok(WDFDEVICE device)
{
    return WdfIoTargetSendIoctlSynchronously(WdfDeviceGetIoTarget(device), NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: the local target
}

// Creates, opens, sends.
NTSTATUS SendOpened_ok(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetOpen(target, open);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: open
    }
    WdfObjectDelete(target);
    return status;
}

// Opens a target for its callers.
static NTSTATUS OpenTarget_ok(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open, WDFIOTARGET *target)
{
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, target);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetOpen(*target, open);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(*target);
    }
    return status;
}

// Uses the helper above.
NTSTATUS SendThroughHelper_ok(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = OpenTarget_ok(device, open, &target);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: the helper opened it
        WdfObjectDelete(target);
    }
    return status;
}
