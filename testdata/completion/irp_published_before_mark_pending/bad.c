// Marked pending first, published after.
#include <ntddk.h>

typedef struct _DOCK {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    PIRP Current;
    BOOLEAN Busy;
} DOCK, *PDOCK;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH DockInsert_bad;
DRIVER_DISPATCH DockStore_bad;
DRIVER_DISPATCH DockReleases_bad;
DRIVER_DISPATCH DockExchange_bad;

// In the list first: an interlocked insertion protects the list, not the IRP.
NTSTATUS DockInsert_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    // note: "it can be found in a list from here"
    ExInterlockedInsertTailList(&dock->Irps, &Irp->Tail.Overlay.ListEntry, &dock->Lock);
    IoMarkIrpPending(Irp); // expect: irp-published-before-mark-pending error "'Irp' is marked pending after it was made visible to others"
    return STATUS_PENDING;
}

// Stored in the extension first.
NTSTATUS DockStore_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    dock->Current = Irp;
    IoMarkIrpPending(Irp); // expect: irp-published-before-mark-pending warning "after it was made visible"
    return STATUS_PENDING;
}

// The lock is released in between.
NTSTATUS DockReleases_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&dock->Lock, &irql);
    InsertTailList(&dock->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&dock->Lock, irql);
    IoMarkIrpPending(Irp); // expect: irp-published-before-mark-pending error "after it was made visible"
    return STATUS_PENDING;
}

// Exchanged into the extension first.
NTSTATUS DockExchange_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOCK dock = DeviceObject->DeviceExtension;
    InterlockedExchangePointer((PVOID *)&dock->Current, Irp);
    IoMarkIrpPending(Irp); // expect: irp-published-before-mark-pending warning "after it was made visible"
    return STATUS_PENDING;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DockInsert_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = DockStore_bad;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = DockReleases_bad;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DockExchange_bad;
    return STATUS_SUCCESS;
}
