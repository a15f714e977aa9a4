// Senders that wait for an IRP, with completion routines that do not play their part.
#include <ntddk.h>

#define IOCTL_FERRY_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _FERRY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} FERRY_EXTENSION, *PFERRY_EXTENSION;

typedef struct _FERRY_WAIT {
    NTSTATUS Status;
    PRKEVENT Event;
} FERRY_WAIT, *PFERRY_WAIT;

IO_COMPLETION_ROUTINE FerryContinues_bad, FerrySilent_bad, FerryMarks_bad, FerryForgets_bad, FerryCopies_bad;
DRIVER_DISPATCH FerryDispatch, FerryDispatchSilent, FerryDispatchMarks;

// Signals, but lets the I/O manager go on with the IRP.
NTSTATUS FerryContinues_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_SUCCESS; // expect: sync-completion-routine-contract "does not return STATUS_MORE_PROCESSING_REQUIRED"
}

// Forwards and waits, in the belief that the routine stops the completion.
NTSTATUS FerryDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerryContinues_bad, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Stops the completion and wakes nobody.
NTSTATUS FerrySilent_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: sync-completion-routine-contract "without signalling the event"
}

// Waits for an event in the extension, which is the routine's context.
NTSTATUS FerryDispatchSilent(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;

    KeInitializeEvent(&extension->Done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerrySilent_bad, extension, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&extension->Done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Marks the IRP pending although its sender waits.
NTSTATUS FerryMarks_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp); // expect: sync-completion-routine-contract "'Irp' is marked pending"
    }
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits whatever the status was.
NTSTATUS FerryDispatchMarks(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY_EXTENSION extension = (PFERRY_EXTENSION)DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FerryMarks_bad, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Signals when the request succeeded only.
NTSTATUS FerryForgets_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFERRY_WAIT wait = (PFERRY_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        (void)KeSetEvent(wait->Event, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: sync-completion-routine-contract "without signalling the event"
}

// Sends an IRP of its own and waits through a pointer in the context.
NTSTATUS FerryQuery(PFERRY_EXTENSION extension)
{
    FERRY_WAIT wait;
    KEVENT event;
    PIO_STACK_LOCATION next;
    PIRP irp;

    irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    wait.Event = &event;
    wait.Status = STATUS_PENDING;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_FERRY_QUERY;
    IoSetCompletionRoutine(irp, FerryForgets_bad, &wait, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return wait.Status;
}

// Returns the request's own status by mistake.
NTSTATUS FerryCopies_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    return STATUS_CONTINUE_COMPLETION; // expect: sync-completion-routine-contract "does not return"
}

// The sender owns the IRP after every completion, also a synchronous one.
NTSTATUS FerryQueryAgain(PFERRY_EXTENSION extension)
{
    KEVENT event;
    PIO_STACK_LOCATION next;
    PIRP irp;
    NTSTATUS status;

    irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_FERRY_QUERY;
    IoSetCompletionRoutine(irp, FerryCopies_bad, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    IoFreeIrp(irp);
    return status;
}

IO_COMPLETION_ROUTINE FerryPrints_bad, FerryFlushed_bad;

// Looks at the event and prints it, but does not set it.
NTSTATUS FerryPrints_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    DbgPrint("ferry: %p is %d\n", Context, KeReadStateEvent((PRKEVENT)Context));
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: sync-completion-routine-contract "without signalling the event"
}

// Waits for the request or for the end.
NTSTATUS FerryWaitForEither(PFERRY_EXTENSION extension, PIRP Received, PRKEVENT stop)
{
    PVOID objects[2];
    KEVENT event;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    *IoGetNextIrpStackLocation(irp) = *IoGetCurrentIrpStackLocation(Received);
    IoSetCompletionRoutine(irp, FerryPrints_bad, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    objects[0] = stop;
    objects[1] = &event;
    (void)KeWaitForMultipleObjects(2, objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Lets the I/O manager go on with an IRP that only the sender may free.
NTSTATUS FerryFlushed_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_SUCCESS; // expect: sync-completion-routine-contract "does not return STATUS_MORE_PROCESSING_REQUIRED"
}

// Waits for an asynchronous request.
NTSTATUS FerryFlush(PFERRY_EXTENSION extension, PIO_STATUS_BLOCK iosb)
{
    KEVENT event;
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, iosb);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoSetCompletionRoutine(irp, FerryFlushed_bad, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}
