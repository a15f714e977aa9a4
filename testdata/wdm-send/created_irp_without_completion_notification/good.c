// IRPs whose end somebody hears of.
#include <ntddk.h>

#define IOCTL_BEACON_PULSE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BEACON_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_STATUS_BLOCK Iosb;
} BEACON_EXTENSION, *PBEACON_EXTENSION;

IO_COMPLETION_ROUTINE BeaconDone, BeaconDoneBuilt;
VOID BeaconRegister(PIRP Irp); // elsewhere

// Fills the next stack location of an IRP.
static VOID BeaconPrepare_ok(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_BEACON_PULSE;
}

// The documented way.
NTSTATUS SendAllocated_ok(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare_ok(irp);
    IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: called in every case
}

// Sets the routine in a helper that also sends.
static NTSTATUS BeaconSend_ok(PBEACON_EXTENSION extension, PIRP irp)
{
    IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: just set
}

// Leaves both to the helper.
NTSTATUS SendInHelper_ok(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare_ok(irp);
    return BeaconSend_ok(extension, irp);
}

// Sends only when the routine could be set.
NTSTATUS SendChecked_ok(PBEACON_EXTENSION extension)
{
    NTSTATUS status;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare_ok(irp);
    status = IoSetCompletionRoutineEx(extension->Self, irp, BeaconDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        IoFreeIrp(irp);
        return status;
    }
    return IoCallDriver(extension->Lower, irp); // ok: the routine is set
}

// A synchronous request is watched by the thread that waits.
NTSTATUS SendSynchronous_ok(PBEACON_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_BEACON_PULSE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp); // ok: the event is signalled by the I/O manager
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Without an event the routine is what notifies.
NTSTATUS SendWithoutEvent_ok(PBEACON_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_BEACON_PULSE, extension->Lower, NULL, 0, NULL, 0, FALSE, NULL, &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, BeaconDoneBuilt, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: has a routine
}

// Fills the stack location by hand, routine included.
NTSTATUS SendByHand_ok(PBEACON_EXTENSION extension)
{
    PIO_STACK_LOCATION next;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_BEACON_PULSE;
    next->CompletionRoutine = BeaconDone;
    next->Context = NULL;
    next->Control = SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL;
    return IoCallDriver(extension->Lower, irp); // ok: what IoSetCompletionRoutine does
}

// Code that is not here prepares the IRP.
NTSTATUS SendPrepared_ok(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconRegister(irp);
    return IoCallDriver(extension->Lower, irp); // ok: nobody knows what BeaconRegister did
}

// A received IRP needs no routine.
NTSTATUS Forward_ok(PBEACON_EXTENSION extension, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp); // ok: not created here
}

// Frees the driver's own IRP.
NTSTATUS BeaconDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// The I/O manager disposes of what it built.
NTSTATUS BeaconDoneBuilt(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return STATUS_SUCCESS;
}

typedef struct _BEACON_JOB {
    PIRP Irp;
    ULONG Number;
} BEACON_JOB, *PBEACON_JOB;

VOID BeaconPrepareJob(PBEACON_JOB Job); // elsewhere

// Code that is not here prepares the IRP of a job.
NTSTATUS SendJob_ok(PBEACON_EXTENSION extension)
{
    BEACON_JOB job;

    job.Number = 1;
    job.Irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (job.Irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepareJob(&job);
    return IoCallDriver(extension->Lower, job.Irp); // ok: nobody knows what BeaconPrepareJob did
}
