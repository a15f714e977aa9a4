// The status an IRP is completed with is final and is the one the dispatch routine returns.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SCALE {
    IO_REMOVE_LOCK Lock;
} SCALE, *PSCALE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ScaleReturnsSuccess_bad;
DRIVER_DISPATCH ScaleReturnsFailure_bad;
DRIVER_DISPATCH ScalePending_bad;
DRIVER_DISPATCH ScaleNoStatus_bad;
DRIVER_DISPATCH ScaleLooks_bad;
DRIVER_DISPATCH ScaleRefuses_bad;
EVT_WDF_IO_QUEUE_IO_READ ScalePendingRequest_bad;

// Completed with a failure, but success is returned.
NTSTATUS ScaleReturnsSuccess_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    // note: "its status is set"
    Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    Irp->IoStatus.Information = 0;
    // note: "completes it"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS; // expect: irp-status-inconsistent "'ScaleReturnsSuccess_bad' returns STATUS_SUCCESS, but the IRP was completed with 0x"
}

// The other way round, decided by a test of the length.
NTSTATUS ScaleReturnsFailure_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Write.Length == 0)
        status = STATUS_INVALID_PARAMETER;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: irp-status-inconsistent "but the IRP was completed with"
}

// STATUS_PENDING is no final status.
NTSTATUS ScalePending_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_PENDING;
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp-status-inconsistent "'Irp' is completed with STATUS_PENDING"
    return status;
}

// Completed without saying how it went.
NTSTATUS ScaleNoStatus_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp-status-inconsistent "'Irp' is completed without a status"
    return STATUS_SUCCESS;
}

// A framework request with STATUS_PENDING.
VOID ScalePendingRequest_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status = Length ? STATUS_PENDING : STATUS_INVALID_PARAMETER;
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestComplete(Request, status); // expect: irp-status-inconsistent "'Request' is completed with STATUS_PENDING"
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ScaleReturnsSuccess_bad;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ScaleReturnsFailure_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = ScalePending_bad;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ScaleNoStatus_bad;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ScaleLooks_bad;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = ScaleRefuses_bad;
    return STATUS_SUCCESS;
}

// Looks at the IRP from all sides, and says nothing about it.
NTSTATUS ScaleLooks_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCALE scale = DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&scale->Lock, Irp);
    DbgPrint("irp %p\n", Irp);
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length > 4)
        IoMarkIrpPending(Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp-status-inconsistent "'Irp' is completed without a status"
    if (NT_SUCCESS(status))
        IoReleaseRemoveLock(&scale->Lock, Irp);
    return STATUS_PENDING;
}

// Sets a failure two calls down and returns success for it.
static VOID ScaleSet(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
}

// Fails one call down.
static VOID ScaleRefuse(PIRP Irp)
{
    ScaleSet(Irp, STATUS_ACCESS_DENIED);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // note: "completes it"
}

// The caller of the two.
NTSTATUS ScaleRefuses_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ScaleRefuse(Irp);
    return STATUS_SUCCESS; // expect: irp-status-inconsistent "'ScaleRefuses_bad' returns STATUS_SUCCESS"
}
