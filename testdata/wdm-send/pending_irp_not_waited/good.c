// Every way to have the IRP over, or nothing of it on the stack, before the function returns.
#include <ntddk.h>

#define IOCTL_RELAY_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _RELAY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
    ULONG State;
} RELAY_EXTENSION, *PRELAY_EXTENSION;

typedef struct _RELAY_WAIT {
    KEVENT Event;
    NTSTATUS Status;
} RELAY_WAIT, *PRELAY_WAIT;

IO_COMPLETION_ROUTINE RelayDone;
DRIVER_DISPATCH RelayForward_ok;

// The documented pattern: wait exactly when the request is pending.
NTSTATUS WaitWhenPending_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status; // ok: completed on both paths
}

// Waits whatever the status was; the I/O manager sets the event for synchronous completion as well.
NTSTATUS WaitAlways_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return iosb.Status; // ok: waited without asking
}

// Decides with a switch.
NTSTATUS WaitInSwitch_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    switch (status) {
    case STATUS_PENDING:
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
        break;
    default:
        break;
    }
    return status; // ok: the pending case waits
}

// Waits for the event its caller brings.
static NTSTATUS SendAndWait_ok(PDEVICE_OBJECT lower, PIRP irp, PRKEVENT event, PIO_STATUS_BLOCK iosb)
{
    NTSTATUS status = IoCallDriver(lower, irp);

    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(event, Executive, KernelMode, FALSE, NULL);
        status = iosb->Status;
    }
    return status;
}

// Leaves the wait to a helper.
NTSTATUS WaitInHelper_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return SendAndWait_ok(extension->Lower, irp, &event, &iosb); // ok: the helper waits
}

// Only sends; the caller, whose event it is, waits.
static NTSTATUS JustSend_ok(PDEVICE_OBJECT lower, PIRP irp)
{
    return IoCallDriver(lower, irp); // ok: nothing of it is on this function's stack
}

// Lets a helper send and waits itself.
NTSTATUS WaitForHelper_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = JustSend_ok(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status; // ok: waited
}

// Event and status block live as long as the device: asynchronous by design.
NTSTATUS SendAsynchronously_ok(PRELAY_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE,
                                        &extension->Event, &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return IoCallDriver(extension->Lower, irp); // ok: nothing on the stack
}

// Gives up after a second, then cancels and waits until the request is really over.
NTSTATUS CancelAndWait_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER timeout;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        timeout.QuadPart = -10 * 1000 * 1000;
        status = KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, &timeout);
        if (status == STATUS_TIMEOUT) {
            IoCancelIrp(irp);
            (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        }
        status = iosb.Status;
    }
    return status; // ok: over on every path
}

// Forwards a received IRP and waits for it.
NTSTATUS RelayForward_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRELAY_EXTENSION extension = (PRELAY_EXTENSION)DeviceObject->DeviceExtension;
    RELAY_WAIT wait;
    NTSTATUS status;

    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RelayDone, &wait, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&wait.Event, Executive, KernelMode, FALSE, NULL);
        status = wait.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: waited for
    return status;
}

// Signals whoever waits in Context.
NTSTATUS RelayDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRELAY_WAIT wait = (PRELAY_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    (void)KeSetEvent(&wait->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Sleeps until the status block changes.
NTSTATUS SleepUntilDone_ok(PRELAY_EXTENSION extension)
{
    volatile IO_STATUS_BLOCK iosb;
    LARGE_INTEGER moment;
    PIRP irp;
    NTSTATUS status;

    moment.QuadPart = -10000;
    iosb.Status = STATUS_PENDING;
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        (PIO_STATUS_BLOCK)&iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    while (status == STATUS_PENDING) {
        (void)KeDelayExecutionThread(KernelMode, FALSE, &moment);
        status = iosb.Status;
    }
    return status; // ok: the loop waits
}

// Spins until the event is set.
NTSTATUS SpinUntilSet_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        while (KeReadStateEvent(&event) == 0) {
            KeStallExecutionProcessor(10);
        }
        status = iosb.Status;
    }
    return status; // ok: asked until it was set
}

// The lower driver is this driver's own device, and never lets it wait.
NTSTATUS AskOwnDevice_ok(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    ASSERT(status != STATUS_PENDING);
    return status; // ok: the author asserts that it is never pending
}

// Completes another IRP while its own is in flight.
NTSTATUS CompleteOther_ok(PRELAY_EXTENSION extension, PIRP Other)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    Other->IoStatus.Status = STATUS_SUCCESS;
    Other->IoStatus.Information = 0;
    IoCompleteRequest(Other, IO_NO_INCREMENT); // ok: not the one in flight
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}
