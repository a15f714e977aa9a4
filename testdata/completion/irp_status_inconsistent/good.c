// One status, set, completed with and returned.
#include <ntddk.h>

typedef struct _SCALE {
    PDEVICE_OBJECT Lower;
    ULONG Mode;
} SCALE, *PSCALE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ScaleLocal_ok;
DRIVER_DISPATCH ScaleHelper_ok;
DRIVER_DISPATCH ScaleWaits_ok;
DRIVER_DISPATCH ScalePnp_ok;
DRIVER_DISPATCH ScaleMarked_ok;
DRIVER_DISPATCH ScaleAlias_ok;
DRIVER_DISPATCH ScaleElsewhere_ok;
DRIVER_DISPATCH ScaleTwice_ok;
DRIVER_DISPATCH ScaleByCase_ok;

NTSTATUS ScaleFill(PSCALE Scale, PIRP Irp);
NTSTATUS ScaleMeasure(PSCALE Scale, PULONG Value);

// A local variable carries the status.
NTSTATUS ScaleLocal_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG value;
    NTSTATUS status = ScaleMeasure(DeviceObject->DeviceExtension, &value);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // ok: the same
}

static NTSTATUS ScaleComplete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

// A helper does all three.
NTSTATUS ScaleHelper_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCALE scale = DeviceObject->DeviceExtension;
    if (scale->Mode == 0)
        return ScaleComplete(Irp, STATUS_DEVICE_NOT_READY, 0); // ok: the helper returns it
    return ScaleComplete(Irp, STATUS_SUCCESS, 0);
}

// The lower driver's status is already there.
NTSTATUS ScaleWaits_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCALE scale = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    if (IoForwardIrpSynchronously(scale->Lower, Irp))
        status = Irp->IoStatus.Status;
    else
        Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: set by the lower driver or here
    return status;
}

// A PnP request the driver does not know keeps the status it came with.
NTSTATUS ScalePnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Irp->IoStatus.Status;
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: it came with one
    return status;
}

// Marked pending, so STATUS_PENDING is what the routine returns.
NTSTATUS ScaleMarked_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING; // ok: marked pending
}

// Set on each path.
NTSTATUS ScaleAlias_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCALE scale = DeviceObject->DeviceExtension;
    NTSTATUS status;
    switch (scale->Mode) {
    case 0:
        status = STATUS_DEVICE_NOT_READY;
        break;
    case 1:
        status = STATUS_SUCCESS;
        break;
    default:
        status = STATUS_INVALID_DEVICE_STATE;
        break;
    }
    Irp->IoStatus.Information = 0;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // ok: the same on every path
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ScaleLocal_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ScaleHelper_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = ScaleWaits_ok;
    DriverObject->MajorFunction[IRP_MJ_PNP] = ScalePnp_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ScaleMarked_ok;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ScaleAlias_ok;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = ScaleElsewhere_ok;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = ScaleTwice_ok;
    DriverObject->MajorFunction[IRP_MJ_QUERY_INFORMATION] = ScaleByCase_ok;
    return STATUS_SUCCESS;
}

// Another module sets the status.
NTSTATUS ScaleElsewhere_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = ScaleFill(DeviceObject->DeviceExtension, Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: set by the other module
    return status;
}

// Sets a status, and lets another module change it.
NTSTATUS ScaleTwice_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
    Irp->IoStatus.Information = 0;
    status = ScaleFill(DeviceObject->DeviceExtension, Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return NT_SUCCESS(status) ? STATUS_SUCCESS : status; // ok: the other module's status
}

// Each case sets a status of its own; behind them nobody knows which, but there is one.
NTSTATUS ScaleByCase_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCALE scale = DeviceObject->DeviceExtension;
    switch (scale->Mode) {
    case 0:
        Irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        break;
    case 1:
    case 2:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    case 3:
        Irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        break;
    case 4:
        Irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
        break;
    case 5:
        Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
        break;
    case 6:
        Irp->IoStatus.Status = STATUS_ACCESS_DENIED;
        break;
    case 7:
        Irp->IoStatus.Status = STATUS_INVALID_HANDLE;
        break;
    case 8:
        Irp->IoStatus.Status = STATUS_END_OF_FILE;
        break;
    default:
        Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Information = 0;
    scale->Mode = (ULONG)Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: set in every case
    return (NTSTATUS)scale->Mode;
}
