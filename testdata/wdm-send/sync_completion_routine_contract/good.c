// Completion routines that do their half of send-and-wait, and routines that are no half of it.
#include <ntddk.h>

#define IOCTL_FERRY_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _FERRY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    KSEMAPHORE Slots;
} FERRY_EXTENSION, *PFERRY_EXTENSION;

typedef struct _FERRY_WAIT {
    NTSTATUS Status;
    KEVENT Event;
} FERRY_WAIT, *PFERRY_WAIT;

IO_COMPLETION_ROUTINE FerrySignals_ok, FerrySignalsWhenPending_ok, FerryPasses_ok, FerryReleases_ok, FerryFills_ok, FerryObserves_ok;
DRIVER_DISPATCH FerryDispatch_ok, FerryDispatchPending_ok, FerryDispatchPass_ok, FerryDispatchSlots_ok;

// Signals and stops the completion.
NTSTATUS FerrySignals_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (Context == NULL) {
        return STATUS_UNSUCCESSFUL; // ok: every sender passes its event
    }
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: both duties done
}

// Waits for every completion.
NTSTATUS FerryDispatch_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerrySignals_ok, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Signals only when somebody can be waiting.
NTSTATUS FerrySignalsWhenPending_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned == TRUE) {
        (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: without PendingReturned nobody waits
}

// Waits only when the request is pending.
NTSTATUS FerryDispatchPending_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerrySignalsWhenPending_ok, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Nobody waits: the IRP completes on, and the pending mark goes with it.
NTSTATUS FerryPasses_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp); // ok: the dispatch routine returned what IoCallDriver returned
    }
    return STATUS_CONTINUE_COMPLETION; // ok: nobody waits for it
}

// Sends and forgets.
NTSTATUS FerryDispatchPass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerryPasses_ok, extension, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, Irp);
}

// Wakes the waiter with a semaphore instead of an event.
NTSTATUS FerryReleases_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeReleaseSemaphore(&extension->Slots, IO_NO_INCREMENT, 1, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: the semaphore is what is waited on
}

// Waits for the semaphore.
NTSTATUS FerryDispatchSlots_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerryReleases_ok, extension, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&extension->Slots, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Stores the result, then signals the event beside it.
NTSTATUS FerryFills_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_WAIT wait = (PFERRY_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    (void)KeSetEvent(&wait->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: the sender frees the IRP
}

// Sends an IRP of its own and waits for the event in the context.
NTSTATUS FerryQuery_ok(PFERRY_EXTENSION extension)
{
    FERRY_WAIT wait;
    PIO_STACK_LOCATION next;
    PIRP irp;

    irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_FERRY_QUERY;
    IoSetCompletionRoutine(irp, FerryFills_ok, &wait, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&wait.Event, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return wait.Status;
}

// Only looks at an IRP the I/O manager built, which the I/O manager goes on to complete: it signals the event itself.
NTSTATUS FerryObserves_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_WAIT wait = (PFERRY_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    return STATUS_SUCCESS; // ok: must not stop the completion of such an IRP
}

// Waits for the event that it gave to the I/O manager.
NTSTATUS FerryObservedQuery_ok(PFERRY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    FERRY_WAIT wait;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    irp = IoBuildDeviceIoControlRequest(IOCTL_FERRY_QUERY, extension->Lower, NULL, 0, NULL, 0, FALSE, &wait.Event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, FerryObserves_ok, &wait, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&wait.Event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

IO_COMPLETION_ROUTINE FerryThroughDevice_ok, FerryEither_ok, FerryMarksOther_ok;
DRIVER_DISPATCH FerryDispatchDevice_ok;

typedef struct _FERRY_ORDER {
    PRKEVENT Event;
    PIRP Original;
} FERRY_ORDER, *PFERRY_ORDER;

// Finds the event through the device.
NTSTATUS FerryThroughDevice_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    (void)KeSetEvent(&extension->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: signalled
}

// Waits for the device's event.
NTSTATUS FerryDispatchDevice_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;

    KeClearEvent(&extension->Done);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerryThroughDevice_ok, extension, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&extension->Done, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Serves senders that wait and senders that do not.
NTSTATUS FerryEither_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_ORDER order = (PFERRY_ORDER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (order->Event == NULL) {
        return STATUS_CONTINUE_COMPLETION; // ok: nobody waits
    }
    (void)KeSetEvent(order->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: signalled
}

// Waits for an IRP of its own, whose event the routine finds in its order.
NTSTATUS FerryOrder_ok(PFERRY_EXTENSION extension, PIRP Received)
{
    FERRY_ORDER order;
    KEVENT event;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    order.Event = &event;
    order.Original = Received;
    *IoGetNextIrpStackLocation(irp) = *IoGetCurrentIrpStackLocation(Received);
    IoSetCompletionRoutine(irp, FerryEither_ok, &order, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Passes somebody's IRP on, without waiting.
NTSTATUS FerryPassOn_ok(PFERRY_EXTENSION extension, PIRP *Slot, PFERRY_ORDER Order)
{
    PIRP irp = *Slot;

    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, FerryEither_ok, Order, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp);
}

// Marks the IRP that waits for this one, not this one.
NTSTATUS FerryMarksOther_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_ORDER order = (PFERRY_ORDER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    IoMarkIrpPending(order->Original); // ok: another IRP
    (void)KeSetEvent(order->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits for an IRP of its own on behalf of another.
NTSTATUS FerryOther_ok(PFERRY_EXTENSION extension, PIRP Received)
{
    FERRY_ORDER order;
    KEVENT event;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    order.Event = &event;
    order.Original = Received;
    *IoGetNextIrpStackLocation(irp) = *IoGetCurrentIrpStackLocation(Received);
    IoSetCompletionRoutine(irp, FerryMarksOther_ok, &order, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}
