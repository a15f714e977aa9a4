// Marked and pending, or neither.
#include <ntddk.h>

typedef struct _VALVE {
    PDEVICE_OBJECT Lower;
    IO_CSQ Queue;
    BOOLEAN Busy;
    PIRP Next;
} VALVE, *PVALVE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ValveStart_ok;
DRIVER_DISPATCH ValveQueue_ok;
DRIVER_DISPATCH ValvePass_ok;
DRIVER_DISPATCH ValveMixed_ok;
DRIVER_DISPATCH ValveMarkedPass_ok;
DRIVER_DISPATCH ValveOther_ok;
DRIVER_DISPATCH ValveByHand_ok;
DRIVER_DISPATCH ValveAsks_ok;
DRIVER_DISPATCH ValveInner_ok;

NTSTATUS ValveElsewhere(PVALVE Valve, PIRP Irp);
NTSTATUS ValveTakesNext(PVALVE Valve);

// Marked, started, pending.
NTSTATUS ValveStart_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_PENDING; // ok: marked
}

// A cancel-safe queue marks for its caller.
NTSTATUS ValveQueue_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    IoCsqInsertIrp(&valve->Queue, Irp, NULL);
    return STATUS_PENDING; // ok: marked by the queue
}

// The lower driver's result, whatever it is.
NTSTATUS ValvePass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(valve->Lower, Irp); // ok: not marked here
}

// Both ways in one routine, told apart by the status variable.
NTSTATUS ValveMixed_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    NTSTATUS status;
    if (valve->Busy) {
        status = STATUS_DEVICE_BUSY;
    } else {
        IoMarkIrpPending(Irp);
        IoStartPacket(DeviceObject, Irp, NULL, NULL);
        status = STATUS_PENDING;
    }
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status; // ok: pending exactly when marked
}

// Marked, passed down, pending.
NTSTATUS ValveMarkedPass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    (VOID)IoCallDriver(valve->Lower, Irp);
    return STATUS_PENDING; // ok: marked
}

// Another module decides.
NTSTATUS ValveOther_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = ValveElsewhere(DeviceObject->DeviceExtension, Irp);
    if (NT_SUCCESS(status))
        return STATUS_PENDING; // ok: it may have been marked there
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ValveStart_ok;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = ValveByHand_ok;
    DriverObject->MajorFunction[IRP_MJ_FLUSH_BUFFERS] = ValveAsks_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = ValveQueue_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ValvePass_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ValveMixed_ok;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ValveMarkedPass_ok;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = ValveOther_ok;
    return STATUS_SUCCESS;
}

// Sets the flag of the stack location by hand.
NTSTATUS ValveByHand_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoGetCurrentIrpStackLocation(Irp)->Control |= SL_PENDING_RETURNED;
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_PENDING; // ok: marked by hand
}

// Another module takes what it finds in the extension, and says whether it did.
NTSTATUS ValveAsks_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    NTSTATUS status;
    valve->Next = Irp;
    status = ValveTakesNext(valve);
    if (status == STATUS_PENDING)
        return status; // ok: the other module's word
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Written like a dispatch routine, and called by one that marks.
NTSTATUS ValveInner_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = DeviceObject->DeviceExtension;
    valve->Next = Irp;
    return STATUS_PENDING; // ok: not called by the system
}
