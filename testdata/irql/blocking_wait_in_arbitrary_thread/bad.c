// Waits in routines that run in whatever thread is current.
#include <ntddk.h>

#define IOCTL_MILL_GRIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x832, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _MILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
} MILL_EXTENSION, *PMILL_EXTENSION;

IO_COMPLETION_ROUTINE MillDone_bad, MillRetry_bad, MillPatient_bad;
DRIVER_DISPATCH MillControl_bad;

// Waits for another request in a completion routine.
NTSTATUS MillDone_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    // expect: blocking-wait-in-arbitrary-thread "waits in 'MillDone_bad', which runs in an arbitrary thread"
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL);
    return STATUS_SUCCESS;
}

// Sends a synchronous request from a completion routine.
NTSTATUS MillRetry_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_MILL_GRIND, mill->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp != NULL && IoCallDriver(mill->Lower, irp) == STATUS_PENDING) {
        // expect: blocking-wait-in-arbitrary-thread "waits in 'MillRetry_bad'"
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    return STATUS_SUCCESS;
}

// Waits for a while, in a helper.
static VOID MillPause_bad(PMILL_EXTENSION mill)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = -10000;
    // expect: blocking-wait-in-arbitrary-thread "waits in 'MillPatient_bad'"
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, &timeout);
}

// Calls the helper.
NTSTATUS MillPatient_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    MillPause_bad((PMILL_EXTENSION)Context);
    return STATUS_SUCCESS;
}

// A dispatch routine may wait for a buffered code only.
NTSTATUS MillControl_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MILL_GRIND:
        // expect: blocking-wait-in-arbitrary-thread "while handling 'IOCTL_MILL_GRIND', whose transfer type is not METHOD_BUFFERED"
        (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL);
        status = STATUS_SUCCESS;
        break;
    default:
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
