// Passed down and left alone, or caught and waited for.
#include <ntddk.h>

typedef struct _PIPE {
    PDEVICE_OBJECT Lower;
    ULONG Count;
} PIPE, *PPIPE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH PipePass_ok;
DRIVER_DISPATCH PipeWait_ok;
DRIVER_DISPATCH PipeForward_ok;
DRIVER_DISPATCH PipeMarked_ok;
DRIVER_DISPATCH PipeEither_ok;
DRIVER_DISPATCH PipeStatus_ok;
DRIVER_DISPATCH PipeSleeps_ok;
DRIVER_DISPATCH PipeArmed_ok;
DRIVER_DISPATCH PipeMarkedAlways_ok;
DRIVER_DISPATCH PipeTranslates_ok;
DRIVER_DISPATCH PipeWaitsElsewhere_ok;
IO_COMPLETION_ROUTINE PipeDone;

VOID PipeArm(PPIPE Pipe, PIRP Irp);
VOID PipeDrain(VOID);

// The lower driver's result is returned.
NTSTATUS PipePass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(pipe->Lower, Irp); // ok: nothing done after it
}

NTSTATUS PipeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Caught by a completion routine, waited for, completed.
NTSTATUS PipeWait_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PipeDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(pipe->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: it came back
    return status;
}

// IoForwardIrpSynchronously does that.
NTSTATUS PipeForward_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    if (IoForwardIrpSynchronously(pipe->Lower, Irp))
        status = Irp->IoStatus.Status;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: it came back
    return status;
}

// Marked pending: STATUS_PENDING is returned whatever the lower driver says.
NTSTATUS PipeMarked_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoCallDriver(pipe->Lower, Irp);
    return STATUS_PENDING; // ok: marked pending
}

// Passed down on one path, completed on the other.
NTSTATUS PipeEither_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    if (pipe->Lower) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(pipe->Lower, Irp);
    }
    Irp->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: not passed down on this path
    return STATUS_NO_SUCH_DEVICE;
}

// The result goes through a variable and a counter.
NTSTATUS PipeStatus_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(pipe->Lower, Irp);
    if (NT_SUCCESS(status))
        pipe->Count++;
    return status; // ok: the lower driver's
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PipePass_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = PipeWait_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = PipeForward_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PipeMarked_ok;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PipeEither_ok;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = PipeStatus_ok;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = PipeSleeps_ok;
    DriverObject->MajorFunction[IRP_MJ_FLUSH_BUFFERS] = PipeArmed_ok;
    DriverObject->MajorFunction[IRP_MJ_QUERY_INFORMATION] = PipeMarkedAlways_ok;
    DriverObject->MajorFunction[IRP_MJ_SET_INFORMATION] = PipeTranslates_ok;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = PipeWaitsElsewhere_ok;
    return STATUS_SUCCESS;
}

// Waits for the time that the device needs.
NTSTATUS PipeSleeps_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    KEVENT event;
    LARGE_INTEGER second;
    NTSTATUS status;
    second.QuadPart = -10000000LL;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PipeDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(pipe->Lower, Irp);
    if (status == STATUS_PENDING) {
        do {
            KeDelayExecutionThread(KernelMode, FALSE, &second);
        } while (KeReadStateEvent(&event) == 0);
    }
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: waited for
    return status;
}

// Another module has set the completion routine.
NTSTATUS PipeArmed_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    PipeArm(pipe, Irp);
    status = IoCallDriver(pipe->Lower, Irp);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: the other module's routine may have stopped it
    }
    return status;
}

// Marked pending, so it is STATUS_PENDING whatever the lower driver says.
NTSTATUS PipeMarkedAlways_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoCallDriver(pipe->Lower, Irp);
    if (!NT_SUCCESS(status))
        pipe->Count++;
    return STATUS_PENDING; // ok: marked
}

// Caught, and answered with a status of the driver's own.
NTSTATUS PipeTranslates_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PipeDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(pipe->Lower, Irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = NT_SUCCESS(Irp->IoStatus.Status) ? STATUS_SUCCESS : STATUS_DEVICE_NOT_READY;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: it came back
    return status; // ok: it came back
}

// Has another module wait that was given nothing.
NTSTATUS PipeWaitsElsewhere_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    (VOID)IoCallDriver(pipe->Lower, Irp);
    PipeDrain();
    return STATUS_SUCCESS; // ok: it may be over
}
