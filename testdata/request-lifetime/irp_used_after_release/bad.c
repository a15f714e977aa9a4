// Nothing of an IRP may be touched after it was completed, freed or given away.
#include <ntddk.h>

typedef struct _WELL {
    PDEVICE_OBJECT Lower;
    ULONG LastLength;
} WELL, *PWELL;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH WellReturnsStatus_bad;
DRIVER_DISPATCH WellReadsStack_bad;
DRIVER_DISPATCH WellPasses_bad;
DRIVER_DISPATCH WellAsksStack_bad;
DRIVER_DISPATCH WellMarksLate_bad;
DRIVER_DISPATCH WellTwice_bad;
IO_COMPLETION_ROUTINE WellFreed_bad;

// The status is read out of the completed IRP.
NTSTATUS WellReturnsStatus_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    // note: "completes the IRP"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Irp->IoStatus.Status; // expect: irp-used-after-release "'Irp->IoStatus.Status' is read after the IRP was completed"
}

// Its stack location is gone as well.
NTSTATUS WellReadsStack_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    well->LastLength = stack->Parameters.Read.Length; // expect: irp-used-after-release "'stack->Parameters.Read.Length' is read after the IRP was completed"
    return STATUS_SUCCESS;
}

// Passed down without a completion routine, then looked at.
NTSTATUS WellPasses_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    // note: "gives the IRP away"
    status = IoCallDriver(well->Lower, Irp);
    well->LastLength = (ULONG)Irp->IoStatus.Information; // expect: irp-used-after-release "'Irp->IoStatus.Information' is read after the IRP was passed down without a completion routine"
    return status;
}

// The stack location is asked for too late.
NTSTATUS WellAsksStack_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWELL well = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(well->Lower, Irp);
    stack = IoGetCurrentIrpStackLocation(Irp); // expect: irp-used-after-release "'Irp' is given to 'IoGetCurrentIrpStackLocation' after the IRP was passed down"
    well->LastLength = stack->MajorFunction;
    return status;
}

// The driver's own IRP is freed, then read.
NTSTATUS WellFreed_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PWELL well = Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeIrp(Irp);
    if (NT_SUCCESS(Irp->IoStatus.Status)) // expect: irp-used-after-release "'Irp->IoStatus.Status' is read after the IRP was freed"
        well->LastLength = 0;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = WellReturnsStatus_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = WellReadsStack_bad;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = WellPasses_bad;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = WellAsksStack_bad;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = WellMarksLate_bad;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = WellTwice_bad;
    return STATUS_SUCCESS;
}

// Waits for something else, so the IRP is still another's when it is read.
static NTSTATUS WellGive(PWELL Well, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Well->Lower, Irp); // note: "gives the IRP away"
}

// Gives it away one call down.
static NTSTATUS WellGiveFor(PWELL Well, PIRP Irp)
{
    return WellGive(Well, Irp);
}

// Marks it pending when it is too late.
NTSTATUS WellMarksLate_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = WellGiveFor(DeviceObject->DeviceExtension, Irp);
    IoMarkIrpPending(Irp); // expect: irp-used-after-release "'Irp' is given to 'IoMarkIrpPending' after the IRP was passed down"
    (VOID)status;
    return STATUS_PENDING;
}

// Completed twice, which is another rule's matter.
NTSTATUS WellTwice_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: double-completion tells
    return STATUS_SUCCESS;
}
