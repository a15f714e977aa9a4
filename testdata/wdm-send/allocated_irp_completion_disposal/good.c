// Driver-allocated IRPs that end properly, and completion routines of IRPs that belong to others.
#include <ntddk.h>

#define IOCTL_COURIER_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _COURIER_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIRP Spare;
    KEVENT Done;
    volatile LONG Sent;
} COURIER_EXTENSION, *PCOURIER_EXTENSION;

IO_COMPLETION_ROUTINE CourierFrees_ok, CourierKeeps_ok, CourierRepeats_ok, CourierSignals_ok, CourierWatches_ok, CourierFreesMdl_ok;
DRIVER_DISPATCH CourierForward_ok;

// Frees the IRP and says so.
NTSTATUS CourierFrees_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: the documented end
}

// Frees what hangs on the IRP first.
NTSTATUS CourierFreesMdl_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->MdlAddress != NULL) {
        IoFreeMdl(Irp->MdlAddress);
        Irp->MdlAddress = NULL;
    }
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: MDL and IRP are gone
}

// Puts the IRP aside for the next request.
NTSTATUS CourierKeeps_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    extension->Spare = Irp;
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: kept
}

// Sends the same IRP again.
NTSTATUS CourierRepeats_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;
    PIO_STACK_LOCATION next;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoReuseIrp(Irp, STATUS_SUCCESS);
    next = IoGetNextIrpStackLocation(Irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_COURIER_SEND;
    IoSetCompletionRoutine(Irp, CourierRepeats_ok, extension, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: in flight again
}

// Wakes the sender, who frees the IRP.
NTSTATUS CourierSignals_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: the waiting thread frees it
}

// A received IRP passes through.
NTSTATUS CourierWatches_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedIncrement(&extension->Sent);
    return STATUS_CONTINUE_COMPLETION; // ok: not the driver's IRP
}

// Forwards a received IRP.
NTSTATUS CourierForward_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CourierWatches_ok, extension, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, Irp);
}

// Allocates and prepares one IRP.
static PIRP CourierNew_ok(PCOURIER_EXTENSION extension)
{
    PIO_STACK_LOCATION next;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return NULL;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_COURIER_SEND;
    return irp;
}

// One sender for each routine.
VOID CourierSendAll_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierFrees_ok, NULL, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
    irp = CourierNew_ok(extension);
    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierFreesMdl_ok, NULL, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// The routine keeps this one.
VOID CourierSendKept_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierKeeps_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// The routine sends this one again and again.
VOID CourierSendRepeated_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierRepeats_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Waits and frees the IRP itself.
NTSTATUS CourierSendAndWait_ok(PCOURIER_EXTENSION extension)
{
    NTSTATUS status;
    PIRP irp = CourierNew_ok(extension);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&extension->Done, NotificationEvent, FALSE);
    IoSetCompletionRoutine(irp, CourierSignals_ok, &extension->Done, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&extension->Done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}

static IO_COMPLETION_ROUTINE GuardedDone_ok;

// A guard against a context that was never passed.
static NTSTATUS GuardedDone_ok(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    if (Context == NULL) {
        return STATUS_INVALID_PARAMETER; // ok: every sender passes one
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// The sender passes its event as the context.
NTSTATUS GuardedSend_ok(PDEVICE_OBJECT lower, PKEVENT done)
{
    PIO_STACK_LOCATION next;
    PIRP irp = IoAllocateIrp(lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = 0x222400;
    IoSetCompletionRoutine(irp, GuardedDone_ok, done, TRUE, TRUE, TRUE);
    IoCallDriver(lower, irp);
    return STATUS_PENDING;
}

IO_COMPLETION_ROUTINE CourierShared_ok, CourierLeft_ok, CourierResent_ok, CourierGiven_ok;
VOID CourierRecycle(PIRP Irp); // elsewhere

// Serves the driver's own IRPs, which come without a context, and received ones.
NTSTATUS CourierShared_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context == NULL) {
        IoFreeIrp(Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    InterlockedIncrement((volatile LONG *)Context);
    return STATUS_CONTINUE_COMPLETION; // ok: a received one
}

// Sends one of the driver's own and then forwards a received one.
NTSTATUS CourierSendShared_ok(PCOURIER_EXTENSION extension, PIRP Received)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierShared_ok, NULL, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
    IoCopyCurrentIrpStackLocationToNext(Received);
    IoSetCompletionRoutine(Received, CourierShared_ok, (PVOID)&extension->Sent, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, Received);
}

// Leaves the IRP to the sender, who has kept it.
NTSTATUS CourierLeft_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: extension->Spare
}

// Keeps the IRP in the extension.
VOID CourierSendLeft_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        extension->Spare = irp;
        IoSetCompletionRoutine(irp, CourierLeft_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Sends on to another device without emptying the IRP.
NTSTATUS CourierResent_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_COURIER_SEND;
    IoSetCompletionRoutine(Irp, CourierFrees_ok, NULL, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: in flight again
}

// The routine sends this one on.
VOID CourierSendResent_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierResent_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Gives the IRP to code that is not here.
NTSTATUS CourierGiven_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    CourierRecycle(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: CourierRecycle has it
}

// The routine gives this one away.
VOID CourierSendGiven_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierGiven_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

IO_COMPLETION_ROUTINE CourierPooled_ok, CourierCounts_ok;

// Frees all but the one that the sender has kept.
NTSTATUS CourierPooled_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (extension->Spare != Irp) {
        IoFreeIrp(Irp);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: freed, or kept by the sender
}

// Keeps the first one.
VOID CourierSendPooled_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        if (extension->Spare == NULL) {
            extension->Spare = irp;
        }
        IoSetCompletionRoutine(irp, CourierPooled_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Leaves the IRP to whoever started it.
NTSTATUS CourierCounts_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: the caller of CourierStart_ok has it
}

// Returns the IRP, so that the caller can cancel it, and free it in the end.
PIRP CourierStart_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierCounts_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
    return irp;
}

typedef struct _COURIER_POOL {
    LIST_ENTRY Free;
    KSPIN_LOCK Lock;
    PIRP Second;
    volatile LONG Sent;
} COURIER_POOL, *PCOURIER_POOL;

IO_COMPLETION_ROUTINE CourierListed_ok, CourierSwapped_ok, CourierEmptied_ok, CourierHanded_ok, CourierSorted_ok, CourierOther_ok;
VOID CourierDeliver(PIRP Irp); // elsewhere

// Puts the IRP into the list of free ones.
NTSTATUS CourierListed_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    ExInterlockedInsertTailList(&pool->Free, &Irp->Tail.Overlay.ListEntry, &pool->Lock);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: in the list
}

// The routine puts it into a list.
VOID CourierSendListed_ok(PCOURIER_EXTENSION extension, PCOURIER_POOL pool)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierListed_ok, pool, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Hands the IRP over in one step.
NTSTATUS CourierSwapped_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedExchangePointer((PVOID volatile *)&pool->Second, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: in the pool
}

// The routine hands it over.
VOID CourierSendSwapped_ok(PCOURIER_EXTENSION extension, PCOURIER_POOL pool)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierSwapped_ok, pool, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Empties the IRP for the next use; the list is somebody else's.
NTSTATUS CourierEmptied_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement(&pool->Sent);
    IoReuseIrp(Irp, STATUS_SUCCESS);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: nobody empties what he is going to lose
}

// The routine empties it.
VOID CourierSendEmptied_ok(PCOURIER_EXTENSION extension, PCOURIER_POOL pool)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierEmptied_ok, pool, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Leaves the IRP to whoever sent it.
NTSTATUS CourierHanded_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&pool->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: CourierDeliver sent it and has it
}

// Other code sends it.
VOID CourierSendHanded_ok(PCOURIER_EXTENSION extension, PCOURIER_POOL pool)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierHanded_ok, pool, TRUE, TRUE, TRUE);
        CourierDeliver(irp);
    }
}

// Leaves the IRP where the sender has put it.
NTSTATUS CourierSorted_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&pool->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: in the pool
}

// Keeps it in the place asked for; there is no other.
VOID CourierSendSorted_ok(PCOURIER_EXTENSION extension, PCOURIER_POOL pool, ULONG place)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp == NULL) {
        return;
    }
    switch (place) {
    case 0:
        pool->Second = irp;
        break;
    }
    IoSetCompletionRoutine(irp, CourierSorted_ok, pool, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
}

// Frees the driver's other IRP; the received one goes on its way.
NTSTATUS CourierOther_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_POOL pool = (PCOURIER_POOL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    IoFreeIrp(pool->Second);
    return STATUS_CONTINUE_COMPLETION; // ok: another IRP was freed
}

// Forwards a received one.
NTSTATUS CourierForwardOther_ok(PCOURIER_EXTENSION extension, PIRP Received, PCOURIER_POOL pool)
{
    IoCopyCurrentIrpStackLocationToNext(Received);
    IoSetCompletionRoutine(Received, CourierOther_ok, pool, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, Received);
}

IO_COMPLETION_ROUTINE CourierFirst_ok;

// Frees all but the first, which its sender has kept.
NTSTATUS CourierFirst_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (extension->Sent > 1) {
        IoFreeIrp(Irp);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // ok: freed, or kept by the sender
}

// Sends the first, and keeps it.
VOID CourierSendFirst_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        extension->Sent = 1;
        extension->Spare = irp;
        IoSetCompletionRoutine(irp, CourierFirst_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Sends one more, and does not.
VOID CourierSendMore_ok(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew_ok(extension);

    if (irp != NULL) {
        InterlockedIncrement(&extension->Sent);
        IoSetCompletionRoutine(irp, CourierFirst_ok, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}
