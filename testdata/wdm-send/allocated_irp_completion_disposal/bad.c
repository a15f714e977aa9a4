// Completion routines that let a driver-allocated IRP go on, or go to waste.
#include <ntddk.h>

#define IOCTL_COURIER_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _COURIER_EXTENSION {
    PDEVICE_OBJECT Lower;
    volatile LONG Sent;
} COURIER_EXTENSION, *PCOURIER_EXTENSION;

IO_COMPLETION_ROUTINE CourierFrees_bad, CourierPasses_bad, CourierFreesSometimes_bad, CourierLoses_bad;

// Frees the IRP and lets the I/O manager go on with it.
NTSTATUS CourierFrees_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp); // note: "the IRP is freed here"
    return STATUS_SUCCESS; // expect: allocated-irp-completion-disposal "was freed, but"
}

// Leaves a driver-allocated IRP to the I/O manager.
NTSTATUS CourierPasses_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_CONTINUE_COMPLETION; // expect: allocated-irp-completion-disposal "does not return STATUS_MORE_PROCESSING_REQUIRED"
}

// Keeps the IRP from the I/O manager on the good path only.
NTSTATUS CourierFreesSometimes_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        IoFreeIrp(Irp);
        return STATUS_UNSUCCESSFUL; // expect: allocated-irp-completion-disposal "was freed, but"
    }
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Neither frees the IRP nor keeps it for anything.
NTSTATUS CourierLoses_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: allocated-irp-completion-disposal "neither freed nor used again"
}

// Allocates and prepares one IRP.
static PIRP CourierNew(PCOURIER_EXTENSION extension)
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

// Sends with the first routine.
VOID CourierSendFirst(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierFrees_bad, NULL, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Sends with the second routine.
VOID CourierSendSecond(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierPasses_bad, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Sends with the third routine.
VOID CourierSendThird(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierFreesSometimes_bad, NULL, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Sends with the fourth routine.
VOID CourierSendFourth(PCOURIER_EXTENSION extension)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierLoses_bad, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

IO_COMPLETION_ROUTINE CourierFlushed_bad, CourierDeep_bad;

// An IRP of IoBuildAsynchronousFsdRequest is the driver's own as well.
NTSTATUS CourierFlushed_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_SUCCESS; // expect: allocated-irp-completion-disposal "does not return STATUS_MORE_PROCESSING_REQUIRED"
}

// Builds and sends asynchronously.
VOID CourierFlush(PCOURIER_EXTENSION extension, PIO_STATUS_BLOCK iosb)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, iosb);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierFlushed_bad, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}

// Frees.
static VOID CourierDrop(PIRP irp)
{
    IoFreeIrp(irp); // note: "the IRP is freed here"
}

// Counts, and lets the IRP be freed.
static VOID CourierAccount(PCOURIER_EXTENSION extension, PIRP irp)
{
    InterlockedIncrement(&extension->Sent);
    CourierDrop(irp);
}

// Frees two calls down, and lets the I/O manager go on.
NTSTATUS CourierDeep_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    NTSTATUS status = Irp->PendingReturned ? STATUS_PENDING : STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    CourierAccount((PCOURIER_EXTENSION)Context, Irp);
    return status; // expect: allocated-irp-completion-disposal "was freed, but"
}

typedef struct _COURIER_JOB {
    PIRP Irp;
    ULONG Tries;
} COURIER_JOB, *PCOURIER_JOB;

IO_COMPLETION_ROUTINE CourierForgets_bad, CourierAwaited_bad, CourierWakes_bad;

// Nobody frees what was sent; only what was not sent is freed.
NTSTATUS CourierForgets_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: allocated-irp-completion-disposal "neither freed nor used again"
}

// Holds the IRP in a local until it is sent.
static VOID CourierFill(PCOURIER_JOB job, PIRP irp)
{
    job->Irp = irp;
    job->Tries = 1;
}

// Frees the IRP when there is nobody to send it to.
VOID CourierSendForgotten(PCOURIER_EXTENSION extension, BOOLEAN present)
{
    COURIER_JOB job;
    PIRP irp = CourierNew(extension);

    if (irp == NULL) {
        return;
    }
    CourierFill(&job, irp);
    IoSetCompletionRoutine(irp, CourierForgets_bad, extension, TRUE, TRUE, TRUE);
    if (!present) {
        IoFreeIrp(irp);
        return;
    }
    (void)IoCallDriver(extension->Lower, job.Irp);
}

// The sender waits until the count has changed, and forgets the IRP.
NTSTATUS CourierAwaited_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCOURIER_EXTENSION extension = (PCOURIER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement(&extension->Sent);
    // missed: allocated-irp-completion-disposal who waits is held to take the IRP back
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits, and does not free.
VOID CourierSendAwaited(PCOURIER_EXTENSION extension, PKTIMER timer)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierAwaited_bad, extension, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
        (void)KeWaitForSingleObject(timer, Executive, KernelMode, FALSE, NULL);
    }
}

// Wakes somebody who has never heard of the IRP.
NTSTATUS CourierWakes_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    // missed: allocated-irp-completion-disposal who is woken is held to know the IRP
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Sends, and forgets.
VOID CourierSendWaking(PCOURIER_EXTENSION extension, PKEVENT done)
{
    PIRP irp = CourierNew(extension);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, CourierWakes_bad, done, TRUE, TRUE, TRUE);
        (void)IoCallDriver(extension->Lower, irp);
    }
}
