// Marked before anybody can find it, or under one lock.
#include <ntddk.h>

typedef struct _DOCK_JOB {
    PIRP Irp;
    ULONG Kind;
} DOCK_JOB, *PDOCK_JOB;

typedef struct _DOCK {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    PIRP Current;
    IO_CSQ Queue;
    PDOCK_JOB Job;
} DOCK, *PDOCK;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH DockMarksFirst_ok;
DRIVER_DISPATCH DockOneLock_ok;
DRIVER_DISPATCH DockQueue_ok;
DRIVER_DISPATCH DockExchange_ok;
DRIVER_DISPATCH DockStart_ok;
DRIVER_DISPATCH DockOwn_ok;

// Marked, then inserted.
NTSTATUS DockMarksFirst_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp); // ok: first
    ExInterlockedInsertTailList(&dock->Irps, &Irp->Tail.Overlay.ListEntry, &dock->Lock);
    return STATUS_PENDING;
}

// Both under one lock.
NTSTATUS DockOneLock_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&dock->Lock, &irql);
    InsertTailList(&dock->Irps, &Irp->Tail.Overlay.ListEntry);
    IoMarkIrpPending(Irp); // ok: nobody gets at the list yet
    KeReleaseSpinLock(&dock->Lock, irql);
    return STATUS_PENDING;
}

// The queue marks it.
NTSTATUS DockQueue_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    IoCsqInsertIrp(&dock->Queue, Irp, NULL); // ok: marks for its caller
    return STATUS_PENDING;
}

// Marked, then exchanged into a slot that must be free.
NTSTATUS DockExchange_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp); // ok: first
    if (InterlockedCompareExchangePointer((PVOID *)&dock->Current, Irp, NULL) != NULL) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return STATUS_PENDING;
}

// Marked, then started.
NTSTATUS DockStart_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp); // ok: first
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_PENDING;
}

// Noted in memory that only this routine has so far.
NTSTATUS DockOwn_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    PDOCK_JOB job = ExAllocatePoolWithTag(NonPagedPool, sizeof(DOCK_JOB), 'kcoD');
    if (!job) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    job->Irp = Irp;
    job->Kind = 1;
    IoMarkIrpPending(Irp); // ok: nobody knows the job yet
    InterlockedExchangePointer((PVOID *)&dock->Job, job);
    return STATUS_PENDING;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DockMarksFirst_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = DockOneLock_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = DockQueue_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DockExchange_ok;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = DockStart_ok;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = DockOwn_ok;
    return STATUS_SUCCESS;
}
