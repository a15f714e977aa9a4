// What was passed down is the lower driver's to complete, and its status the one to return.
#include <ntddk.h>

typedef struct _PIPE {
    PDEVICE_OBJECT Lower;
} PIPE, *PPIPE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH PipeCompletes_bad;
DRIVER_DISPATCH PipeReturnsSuccess_bad;
DRIVER_DISPATCH PipeDoesNotWait_bad;
DRIVER_DISPATCH PipeSkips_bad;
IO_COMPLETION_ROUTINE PipeDone;

// Passed down, and completed here as well.
NTSTATUS PipeCompletes_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    // note: "returns STATUS_PENDING"
    status = IoCallDriver(pipe->Lower, Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lower-driver-status-mishandled "'Irp' is completed although it was passed down"
    return status;
}

// The lower driver's status is thrown away.
NTSTATUS PipeReturnsSuccess_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    // note: "returns STATUS_PENDING"
    IoCallDriver(pipe->Lower, Irp);
    return STATUS_SUCCESS; // expect: lower-driver-status-mishandled "'PipeReturnsSuccess_bad' passes the IRP down but returns a status of its own"
}

NTSTATUS PipeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// The completion routine would give it back, but nobody waits for it.
NTSTATUS PipeDoesNotWait_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PipeDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(pipe->Lower, Irp);
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lower-driver-status-mishandled "it returned STATUS_PENDING"
    return status;
}

// Failure of the lower driver is answered a second time.
NTSTATUS PipeSkips_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(pipe->Lower, Irp);
    if (!NT_SUCCESS(status))
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lower-driver-status-mishandled "the lower driver completes it"
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PipeCompletes_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = PipeReturnsSuccess_bad;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = PipeDoesNotWait_bad;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PipeSkips_bad;
    return STATUS_SUCCESS;
}
