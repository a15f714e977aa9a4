// Waits for the right event, or for one that others signal.
#include <ntddk.h>

#define IOCTL_COMPASS_TURN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x819, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _COMPASS_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Stop;
} COMPASS_EXTENSION, *PCOMPASS_EXTENSION;

typedef struct _COMPASS_WAIT {
    NTSTATUS Status;
    KEVENT Event;
} COMPASS_WAIT, *PCOMPASS_WAIT;

IO_COMPLETION_ROUTINE CompassDone_ok;
VOID CompassNotify(PRKEVENT Event); // elsewhere; signals it

// The same event in both places.
NTSTATUS SameEvent_ok(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL); // ok: the IRP's event
        status = iosb.Status;
    }
    return status;
}

// The same event under another name.
NTSTATUS Alias_ok(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PRKEVENT done = &event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(done, Executive, KernelMode, FALSE, NULL); // ok: done is &event
        status = iosb.Status;
    }
    return status;
}

// The context is a structure, and the event a field of it.
NTSTATUS FieldOfContext_ok(PCOMPASS_EXTENSION extension, PIRP Irp)
{
    COMPASS_WAIT wait;

    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CompassDone_ok, &wait, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&wait.Event, Executive, KernelMode, FALSE, NULL); // ok: inside the context
    return wait.Status;
}

// Another event that code elsewhere signals.
NTSTATUS OthersSignal_ok(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event, ready;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeInitializeEvent(&ready, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    CompassNotify(&ready);
    status = IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&ready, Executive, KernelMode, FALSE, NULL); // ok: CompassNotify knows it
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// An event of the device, which others may signal at any time.
NTSTATUS DeviceEvent_ok(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&extension->Stop, Executive, KernelMode, FALSE, NULL); // ok: not a local
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Sleeps on a timer of its own first.
NTSTATUS OwnTimer_ok(PCOMPASS_EXTENSION extension, LARGE_INTEGER due)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    KTIMER timer;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeInitializeTimer(&timer);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    (void)KeSetTimer(&timer, due, NULL);
    (void)KeWaitForSingleObject(&timer, Executive, KernelMode, FALSE, NULL); // ok: the timer was set
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Signals whoever waits in Context.
NTSTATUS CompassDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOMPASS_WAIT wait = (PCOMPASS_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    (void)KeSetEvent(&wait->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Sleeps on an event nobody signals when the request is not in flight.
NTSTATUS PauseBetween_ok(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER moment;
    KEVENT event, pause;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeInitializeEvent(&pause, NotificationEvent, FALSE);
    moment.QuadPart = -10000;
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status != STATUS_PENDING) {
        (void)KeWaitForSingleObject(&pause, Executive, KernelMode, FALSE, &moment); // ok: the request is over
        return status;
    }
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    (void)KeWaitForSingleObject(&pause, Executive, KernelMode, FALSE, &moment); // ok: waited for above
    return iosb.Status;
}

typedef struct _COMPASS_ORDER {
    PRKEVENT Event;
    NTSTATUS Status;
} COMPASS_ORDER, *PCOMPASS_ORDER;

IO_COMPLETION_ROUTINE CompassOrderDone_ok;

// Signals the event its context points to.
NTSTATUS CompassOrderDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOMPASS_ORDER order = (PCOMPASS_ORDER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    order->Status = Irp->IoStatus.Status;
    (void)KeSetEvent(order->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// The context holds the address of the event.
NTSTATUS PointerInContext_ok(PCOMPASS_EXTENSION extension, PIRP Irp)
{
    COMPASS_ORDER order;
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    order.Event = &event;
    order.Status = STATUS_PENDING;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CompassOrderDone_ok, &order, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL); // ok: found through the context
    return order.Status;
}
