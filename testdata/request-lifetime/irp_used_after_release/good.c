// Read first, released after; or caught by a completion routine.
#include <ntddk.h>

typedef struct _WELL {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK Lock;
    ULONG LastLength;
} WELL, *PWELL;

typedef struct _WELL_JOB {
    struct _WELL_JOB *Next;
    PIRP Irp;
} WELL_JOB, *PWELL_JOB;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH WellSavesStatus_ok;
DRIVER_DISPATCH WellReadsFirst_ok;
DRIVER_DISPATCH WellWaits_ok;
DRIVER_DISPATCH WellForwards_ok;
DRIVER_DISPATCH WellTag_ok;
IO_COMPLETION_ROUTINE WellDone;
IO_COMPLETION_ROUTINE WellFreed_ok;
IO_COMPLETION_ROUTINE WellAgain_ok;
DRIVER_DISPATCH WellSleeps_ok;
DRIVER_DISPATCH WellRetries_ok;

VOID WellArm(PWELL Well, PIRP Irp);
NTSTATUS WellWork(ULONG Length);

// The status is kept in a variable.
NTSTATUS WellSavesStatus_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // ok: a copy
}

// The stack location is read before.
NTSTATUS WellReadsFirst_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    well->LastLength = length; // ok: a copy
    return STATUS_SUCCESS;
}

NTSTATUS WellDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Caught by a completion routine and waited for.
NTSTATUS WellWaits_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, WellDone, &event, TRUE, TRUE, TRUE);
    if (IoCallDriver(well->Lower, Irp) == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status; // ok: it came back
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// IoForwardIrpSynchronously gives it back.
NTSTATUS WellForwards_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    NTSTATUS status;
    if (!IoForwardIrpSynchronously(well->Lower, Irp))
        Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
    status = Irp->IoStatus.Status; // ok: it came back
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// A remove lock takes the IRP's address as a tag, a message prints it.
NTSTATUS WellTag_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&well->Lock, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(well->Lower, Irp);
    DbgPrint("passed %p\n", Irp); // ok: only the address
    IoReleaseRemoveLock(&well->Lock, Irp);
    return status;
}

// The driver's own IRP: read, then freed.
NTSTATUS WellFreed_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PWELL well = Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status)) // ok: not freed yet
        well->LastLength = (ULONG)Irp->IoStatus.Information;
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = WellSavesStatus_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = WellReadsFirst_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = WellWaits_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = WellForwards_ok;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = WellTag_ok;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = WellSleeps_ok;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = WellRetries_ok;
    return STATUS_SUCCESS;
}

// Passed down, waited for in another way, and looked at afterwards.
NTSTATUS WellSleeps_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    LARGE_INTEGER second;
    NTSTATUS status;
    second.QuadPart = -10000000LL;
    WellArm(well, Irp);
    status = IoCallDriver(well->Lower, Irp);
    if (status == STATUS_PENDING)
        KeDelayExecutionThread(KernelMode, FALSE, &second);
    well->LastLength = (ULONG)Irp->IoStatus.Information; // ok: another module's routine may have stopped it
    return status;
}

// Completes unless the status says that it has to be tried again; which status that is, the caller knows.
static NTSTATUS WellTry(PIRP Irp, ULONG Length)
{
    NTSTATUS status = WellWork(Length);
    Irp->IoStatus.Status = status; // ok: nobody saw it come back with STATUS_CANT_WAIT
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Tries again and again.
NTSTATUS WellRetries_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(DeviceObject);
    do {
        status = WellTry(Irp, length);
    } while (status == STATUS_CANT_WAIT);
    return status;
}

// Frees IRPs of its own one by one.
VOID WellDrops_ok(PWELL Well, ULONG Count)
{
    while (Count-- > 0) {
        PIRP irp = IoAllocateIrp(Well->Lower->StackSize, FALSE);
        if (!irp)
            return;
        irp->IoStatus.Status = STATUS_NOT_SUPPORTED; // ok: a new IRP each time
        IoFreeIrp(irp);
    }
}

// Completes what waits in a chain.
VOID WellFlushes_ok(PWELL_JOB Job)
{
    for (; Job; Job = Job->Next) {
        Job->Irp->IoStatus.Status = STATUS_CANCELLED; // ok: another IRP each time
        Job->Irp->IoStatus.Information = 0;
        IoCompleteRequest(Job->Irp, IO_NO_INCREMENT);
    }
}

// Uses its own IRP twice.
NTSTATUS WellAgain_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PWELL well = Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReuseIrp(Irp, STATUS_SUCCESS);
    well->LastLength = (ULONG)Irp->IoStatus.Information; // ok: the driver's own
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// An IRP that somebody else has prepared may carry a completion routine that stops it.
VOID WellSendsOther_ok(PWELL Well, PWELL_JOB Job)
{
    PIRP irp = Job->Irp;
    if (IoCallDriver(Well->Lower, irp) != STATUS_PENDING)
        Well->LastLength = (ULONG)irp->IoStatus.Information; // ok: nobody knows its completion routine
}
