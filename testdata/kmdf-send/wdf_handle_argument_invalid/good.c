// Handles from where handles come from.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

#define IOCTL_SIREN_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8d1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SIREN_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Request;
    WDFMEMORY Volume;
} SIREN_CONTEXT, *PSIREN_CONTEXT;

// Elsewhere.
NTSTATUS SirenOpen(WDFIOTARGET target);

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

// A control transfer without data has no memory.
NTSTATUS Transfer_ok(WDFUSBDEVICE device, PSIREN_CONTEXT context)
{
    WDF_USB_CONTROL_SETUP_PACKET packet;

    WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&packet, BmRequestHostToDevice, BmRequestToDevice, 1, 0, 0);
    return WdfUsbTargetDeviceFormatRequestForControlTransfer(device, context->Request, &packet, NULL, NULL); // ok: NULL is allowed
}

// A USB target is ready as soon as it is created.
NTSTATUS SendUsb_ok(WDFDEVICE device, PWDF_USB_DEVICE_CREATE_CONFIG config)
{
    WDF_USB_CONTROL_SETUP_PACKET packet;
    WDFUSBDEVICE usb;
    NTSTATUS status;

    status = WdfUsbTargetDeviceCreateWithParameters(device, config, WDF_NO_OBJECT_ATTRIBUTES, &usb);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&packet, BmRequestHostToDevice, BmRequestToDevice, 1, 0, 0);
    return WdfUsbTargetDeviceSendControlTransferSynchronously(usb, NULL, NULL, &packet, NULL, NULL); // ok: nothing to open
}

// Has another module open the target.
NTSTATUS SendOpenedElsewhere_ok(WDFDEVICE device)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = SirenOpen(target);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // ok: opened elsewhere
    }
    WdfObjectDelete(target);
    return status;
}

// Asks the handle whether there is a target.
NTSTATUS OpenIfMade_ok(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open)
{
    WDFIOTARGET target = NULL;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target);
    if (target != NULL) {
        status = WdfIoTargetOpen(target, open); // ok: it is a handle
        WdfObjectDelete(target);
    }
    return status;
}

// Tries once more when there was no target.
NTSTATUS OpenAtLast_ok(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target);
    if (!NT_SUCCESS(status)) {
        status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetOpen(target, open); // ok: one of the two succeeded
    WdfObjectDelete(target);
    return status;
}
