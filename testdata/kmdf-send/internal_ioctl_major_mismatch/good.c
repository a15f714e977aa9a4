// Codes under their own major function.
#include <ntddk.h>
#include <wdf.h>

#define FILE_DEVICE_USB FILE_DEVICE_UNKNOWN // as usbioctl.h has it
#define IOCTL_INTERNAL_USB_CYCLE_PORT CTL_CODE(FILE_DEVICE_USB, 7, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_DISCONNECT_IDLE CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 32, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_HARP_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HARP_PLAY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b2, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// An internal code, sent as one.
NTSTATUS Cycle_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_USB_CYCLE_PORT, NULL, NULL, NULL, NULL); // ok: internal
}

// A code for applications, sent as one.
NTSTATUS Play_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_HARP_PLAY, NULL, NULL, NULL, NULL); // ok: device control
}

// The driver's own code goes to a driver that agrees to take it as internal.
NTSTATUS PlayInternally_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_HARP_PLAY, NULL, NULL, NULL, NULL); // ok: the two drivers agree
}

// Formats with the internal variant.
NTSTATUS Tune_ok(WDFIOTARGET target, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForInternalIoctl(target, request, IOCTL_INTERNAL_HARP_TUNE, NULL, NULL, NULL, NULL); // ok: internal
}

// Chooses the variant by the code.
NTSTATUS Send_ok(WDFIOTARGET target, ULONG code)
{
    if (code == IOCTL_INTERNAL_HARP_TUNE) {
        return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, code, NULL, NULL, NULL, NULL); // ok: internal on this path
    }
    return WdfIoTargetSendIoctlSynchronously(target, NULL, code, NULL, NULL, NULL, NULL); // ok: any other code
}

// Fills a stack location for an internal code.
VOID Fill_ok(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_INTERNAL_USB_CYCLE_PORT; // ok: internal
}

// The documentation of this code names both major functions.
NTSTATUS Disconnect_ok(WDFIOTARGET target, BOOLEAN internally)
{
    if (internally) {
        return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_DISCONNECT_IDLE, NULL, NULL, NULL, NULL); // ok: documented
    }
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_INTERNAL_DISCONNECT_IDLE, NULL, NULL, NULL, NULL); // ok: documented as well
}

// Leaves the kind of IRP to its caller.
PIRP Build_ok(PDEVICE_OBJECT device, BOOLEAN isInternal, PKEVENT event, PIO_STATUS_BLOCK iosb)
{
    return IoBuildDeviceIoControlRequest(IOCTL_INTERNAL_USB_CYCLE_PORT, device, NULL, 0, NULL, 0, isInternal, event, iosb); // ok: nobody knows the kind
}
