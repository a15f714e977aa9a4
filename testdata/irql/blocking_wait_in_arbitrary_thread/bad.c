// Waits in routines that run in whatever thread is current.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_MILL_GRIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x832, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _MILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    KEVENT Idle;
    PVOID Stones[2];
} MILL_EXTENSION, *PMILL_EXTENSION;

IO_COMPLETION_ROUTINE MillDone_bad, MillRetry_bad, MillPatient_bad;
DRIVER_DISPATCH MillControl_bad;
DRIVER_CANCEL MillCancel_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE MillRequestDone_bad;
EVT_WDF_REQUEST_CANCEL MillRequestCancel_bad;

// Waits for another request in a completion routine.
NTSTATUS MillDone_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    // expect: blocking-wait-in-arbitrary-thread warning "waits for 'mill->Idle' in 'MillDone_bad', which runs in an arbitrary thread"
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
        // expect: blocking-wait-in-arbitrary-thread warning "waits for 'event' in 'MillRetry_bad'"
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    return STATUS_SUCCESS;
}

// Waits for a while, in a helper.
static VOID MillPause_bad(PMILL_EXTENSION mill)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = -10000;
    // expect: blocking-wait-in-arbitrary-thread warning "in 'MillPatient_bad'"
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
        // expect: blocking-wait-in-arbitrary-thread note "while handling 'IOCTL_MILL_GRIND', whose transfer type is not METHOD_BUFFERED"
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

// Releases the cancel lock first, which makes the level right and the thread no better.
VOID MillCancel_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    // expect: blocking-wait-in-arbitrary-thread warning "in 'MillCancel_bad', which runs in an arbitrary thread"
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// The bottom of a chain of helpers.
static VOID MillSettle_bad(PMILL_EXTENSION mill)
{
    // expect: blocking-wait-in-arbitrary-thread warning "'KeWaitForMultipleObjects' waits in 'MillRequestDone_bad'"
    (void)KeWaitForMultipleObjects(2, mill->Stones, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
}

// The middle of the chain.
static VOID MillFinish(PMILL_EXTENSION mill)
{
    if (mill->Lower != NULL) {
        MillSettle_bad(mill); // note: "'MillSettle_bad' is called"
    }
}

// Completion routines of framework requests are no different.
VOID MillRequestDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    MillFinish((PMILL_EXTENSION)Context);
    WdfObjectDelete(Request);
}

// Waits for the lower driver to give an IRP back, in a cancel callback.
VOID MillRequestCancel_bad(WDFREQUEST Request)
{
    PIRP irp = WdfRequestWdmGetIrp(Request);
    PDEVICE_OBJECT device = WdfDeviceWdmGetAttachedDevice(WdfIoQueueGetDevice(WdfRequestGetIoQueue(Request)));

    IoCopyCurrentIrpStackLocationToNext(irp);
    // expect: blocking-wait-in-arbitrary-thread warning "'IoForwardIrpSynchronously' waits in 'MillRequestCancel_bad'"
    (void)IoForwardIrpSynchronously(device, irp);
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

IO_COMPLETION_ROUTINE MillLocked_bad;

// Holds a spin lock: wait-irql-vs-timeout speaks of it.
NTSTATUS MillLocked_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;
    KIRQL old;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeAcquireSpinLock(&mill->Lock, &old);
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: not this rule's subject
    KeReleaseSpinLock(&mill->Lock, old);
    return STATUS_SUCCESS;
}
