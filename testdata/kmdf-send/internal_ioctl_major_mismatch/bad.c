// A control code travels under the major function it is defined for.
#include <ntddk.h>
#include <wdf.h>

#define FILE_DEVICE_USB FILE_DEVICE_UNKNOWN // as usbioctl.h has it
#define IOCTL_INTERNAL_USB_CYCLE_PORT CTL_CODE(FILE_DEVICE_USB, 7, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_IEEE1284_GET_MODE CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_HARP_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b1, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Cycles a USB port as an application would.
NTSTATUS Cycle_bad(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_INTERNAL_USB_CYCLE_PORT, NULL, NULL, NULL, NULL); // expect: internal-ioctl-major-mismatch error "'IOCTL_INTERNAL_USB_CYCLE_PORT' is an internal control code, but is sent as IRP_MJ_DEVICE_CONTROL"
}

// Formats a code that is internal by its name.
NTSTATUS Tune_bad(WDFIOTARGET target, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_INTERNAL_HARP_TUNE, NULL, NULL, NULL, NULL); // expect: internal-ioctl-major-mismatch warning "by its name"
}

// Builds an IRP and says FALSE where TRUE belongs.
PIRP Build_bad(PDEVICE_OBJECT device, PKEVENT event, PIO_STATUS_BLOCK iosb)
{
    return IoBuildDeviceIoControlRequest(IOCTL_INTERNAL_USB_CYCLE_PORT, device, NULL, 0, NULL, 0, FALSE, event, iosb); // expect: internal-ioctl-major-mismatch error "the request is built as"
}

// Fills the next stack location with the wrong function.
VOID Fill_bad(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_INTERNAL_USB_CYCLE_PORT; // expect: internal-ioctl-major-mismatch error "its stack location says"
}

// The same in the other order.
VOID FillLater_bad(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_INTERNAL_USB_CYCLE_PORT;
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL; // expect: internal-ioctl-major-mismatch error "IOCTL_INTERNAL_USB_CYCLE_PORT"
}

// A code that is documented for applications goes down as an internal one: legal where both sides agree, hence a note.
NTSTATUS Mode_bad(WDFIOTARGET target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_IEEE1284_GET_MODE, NULL, NULL, NULL, NULL); // expect: internal-ioctl-major-mismatch note "is documented as a device-control code"
}

// Has a helper two calls down build the IRP, and tells it the wrong kind.
static PIRP BuildKind_bad(PDEVICE_OBJECT device, ULONG code, BOOLEAN isInternal, PKEVENT event, PIO_STATUS_BLOCK iosb)
{
    return IoBuildDeviceIoControlRequest(code, device, NULL, 0, NULL, 0, isInternal, event, iosb); // expect: internal-ioctl-major-mismatch warning "'IOCTL_INTERNAL_HARP_TUNE' is an internal control code by its name, but the request is built as"
}

// One call down.
static PIRP BuildPlain(PDEVICE_OBJECT device, ULONG code, PKEVENT event, PIO_STATUS_BLOCK iosb)
{
    return BuildKind_bad(device, code, FALSE, event, iosb);
}

// The caller of the two.
PIRP BuildTune_bad(PDEVICE_OBJECT device, PKEVENT event, PIO_STATUS_BLOCK iosb)
{
    return BuildPlain(device, IOCTL_INTERNAL_HARP_TUNE, event, iosb);
}

// Another major function has its own codes: what is wrong here is something else.
VOID FillOther_bad(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_FILE_SYSTEM_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_INTERNAL_USB_CYCLE_PORT; // ok: not sent as device control
}
