// IoMarkIrpPending and STATUS_PENDING belong together.
#include <ntddk.h>

typedef struct _VALVE {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    IO_REMOVE_LOCK Remove;
    PIRP Waiting;
} VALVE, *PVALVE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ValveStart_bad;
DRIVER_DISPATCH ValveForgetsMark_bad;
DRIVER_DISPATCH ValveAnswers_bad;
DRIVER_DISPATCH ValvePasses_bad;
DRIVER_DISPATCH ValveLocks_bad;
DRIVER_DISPATCH ValveOther_bad;
DRIVER_DISPATCH ValveDrops_bad;

// Marked and started, but success is returned.
NTSTATUS ValveStart_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    // note: "marks it pending"
    IoMarkIrpPending(Irp);
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_SUCCESS; // expect: pending-return-mismatch "'Irp' is marked pending, but 'ValveStart_bad' does not return STATUS_PENDING"
}

// Queued and STATUS_PENDING returned, but never marked.
NTSTATUS ValveForgetsMark_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&valve->Lock, &irql);
    InsertTailList(&valve->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&valve->Lock, irql);
    return STATUS_PENDING; // expect: pending-return-mismatch "'ValveForgetsMark_bad' returns STATUS_PENDING, but 'Irp' was not marked pending"
}

// Marked first, then a check fails and the failure is returned.
NTSTATUS ValveAnswers_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    IoMarkIrpPending(Irp);
    if (stack->Parameters.Read.Length == 0) {
        Irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INVALID_PARAMETER; // expect: pending-return-mismatch "does not return STATUS_PENDING"
    }
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_PENDING;
}

// Marked and passed down: STATUS_PENDING must be returned whatever the lower driver says.
NTSTATUS ValvePasses_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoCallDriver(valve->Lower, Irp); // expect: pending-return-mismatch "does not return STATUS_PENDING"
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ValveStart_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = ValveAnswers_bad;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ValveForgetsMark_bad;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ValvePasses_bad;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ValveLocks_bad;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = ValveOther_bad;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = ValveDrops_bad;
    return STATUS_SUCCESS;
}

// A remove lock takes the IRP's address as a tag and marks nothing.
NTSTATUS ValveLocks_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&valve->Remove, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    valve->Waiting = Irp;
    return STATUS_PENDING; // expect: pending-return-mismatch "'Irp' was not marked pending"
}

// Marks another IRP than the one it keeps, two calls down.
static VOID ValveMark(PIRP Irp)
{
    IoMarkIrpPending(Irp);
}

// Marks what waits already.
static VOID ValveMarkWaiting(PVALVE Valve)
{
    ValveMark(Valve->Waiting);
}

// The caller of the two.
NTSTATUS ValveOther_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    ValveMarkWaiting(valve);
    valve->Waiting = Irp;
    return STATUS_PENDING; // expect: pending-return-mismatch "'ValveOther_bad' returns STATUS_PENDING"
}

// Passed down and STATUS_PENDING returned for it: what the lower driver returned is another rule's matter.
NTSTATUS ValveDrops_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    (VOID)IoCallDriver(valve->Lower, Irp);
    return STATUS_PENDING; // ok: lower-driver-status-mishandled tells
}
