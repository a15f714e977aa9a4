// Drivers in kernel mode do send internal codes.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_STOVE_VENT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A3, METHOD_NEITHER, FILE_ANY_ACCESS)

// Through the function for them.
NTSTATUS StoveVent_ok(WDFIOTARGET Target)
{
    PAGED_CODE();
    // ok: internal device control
    return WdfIoTargetSendInternalIoctlSynchronously(Target, NULL, IOCTL_INTERNAL_STOVE_VENT, NULL, NULL, NULL, NULL);
}

// Through an IRP of the internal kind.
PIRP StoveBuild_ok(PDEVICE_OBJECT Lower, PRKEVENT Event, PIO_STATUS_BLOCK Iosb)
{
    // ok: InternalDeviceIoControl is TRUE
    return IoBuildDeviceIoControlRequest(IOCTL_INTERNAL_STOVE_VENT, Lower, NULL, 0, NULL, 0, TRUE, Event, Iosb);
}
