// IRPs of the driver's own making, sent so that nobody hears of their end.
#include <ntddk.h>

#define IOCTL_BEACON_PULSE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BEACON_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_STATUS_BLOCK Iosb;
} BEACON_EXTENSION, *PBEACON_EXTENSION;

IO_COMPLETION_ROUTINE BeaconDone;

// Fills the next stack location of an IRP.
static VOID BeaconPrepare(PIRP irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_BEACON_PULSE;
}

// Allocates and sends without a routine.
NTSTATUS SendAllocated_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE); // note: "the IRP is allocated here"

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    // expect: created-irp-without-completion-notification error "'irp' was created by this driver and is sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}

// Wants to hear of success only.
NTSTATUS SendPartly_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, FALSE, FALSE);
    // expect: created-irp-without-completion-notification error "is not called in every case"
    return IoCallDriver(extension->Lower, irp);
}

// Does not want to hear of cancellation.
NTSTATUS SendUncancelled_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, TRUE, FALSE);
    // expect: created-irp-without-completion-notification warning "is not called when it is cancelled"
    return IoCallDriver(extension->Lower, irp);
}

// Ignores that setting the routine may fail.
NTSTATUS SendUnchecked_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    (void)IoSetCompletionRoutineEx(extension->Self, irp, BeaconDone, NULL, TRUE, TRUE, TRUE); // note: "fails"
    // expect: created-irp-without-completion-notification error "sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}

// Builds an asynchronous request and forgets the routine.
NTSTATUS SendAsynchronous_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, &extension->Iosb);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: created-irp-without-completion-notification error "sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}

// Builds a control request without an event and without a routine.
NTSTATUS SendWithoutEvent_bad(PBEACON_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_BEACON_PULSE, extension->Lower, NULL, 0, NULL, 0, FALSE, NULL, &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: created-irp-without-completion-notification error "'irp' was built without an event"
    return IoCallDriver(extension->Lower, irp);
}

// Sets the routine for one of two cases.
NTSTATUS SendSometimes_bad(PBEACON_EXTENSION extension, BOOLEAN watched)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    if (watched) {
        IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, TRUE, TRUE);
    }
    // expect: created-irp-without-completion-notification error "sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}

// Frees the driver's own IRP.
NTSTATUS BeaconDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Wants to hear of failure only.
NTSTATUS SendOnError_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    IoSetCompletionRoutine(irp, BeaconDone, NULL, FALSE, TRUE, TRUE); // note: "InvokeOn* argument FALSE"
    // expect: created-irp-without-completion-notification error "is not called in every case"
    return IoCallDriver(extension->Lower, irp);
}

// Takes the routine away again.
NTSTATUS SendUnset_bad(PBEACON_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    IoSetCompletionRoutine(irp, BeaconDone, NULL, TRUE, TRUE, TRUE);
    IoSetCompletionRoutine(irp, NULL, NULL, FALSE, FALSE, FALSE);
    // expect: created-irp-without-completion-notification error "sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}

// Sets the routine once for two sends; IoReuseIrp clears it.
NTSTATUS SendAgain_bad(PBEACON_EXTENSION extension, PRKEVENT idle)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    BeaconPrepare(irp);
    IoSetCompletionRoutine(irp, BeaconDone, idle, TRUE, TRUE, TRUE);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(idle, Executive, KernelMode, FALSE, NULL);
    IoReuseIrp(irp, STATUS_SUCCESS);
    BeaconPrepare(irp);
    // expect: created-irp-without-completion-notification error "sent without a completion routine"
    return IoCallDriver(extension->Lower, irp);
}
