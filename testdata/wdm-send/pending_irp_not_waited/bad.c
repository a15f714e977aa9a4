// Functions that leave while the IRP they sent still signals, or writes to, something on their stack.
#include <ntddk.h>

#define IOCTL_RELAY_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _RELAY_EXTENSION {
    PDEVICE_OBJECT Lower;
    ULONG State;
} RELAY_EXTENSION, *PRELAY_EXTENSION;

typedef struct _RELAY_WAIT {
    KEVENT Event;
    NTSTATUS Status;
} RELAY_WAIT, *PRELAY_WAIT;

IO_COMPLETION_ROUTINE RelayDone;

// Returns whatever the lower driver returned, STATUS_PENDING included.
NTSTATUS ReturnAtOnce_bad(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, &extension->State,
                                        sizeof(extension->State), FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: pending-irp-not-waited "still uses 'event' on this stack"
    return IoCallDriver(extension->Lower, irp);
}

// Mistakes STATUS_PENDING, which is a success code, for the end of the request.
NTSTATUS TestSuccessOnly_bad(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, &extension->State,
                                        sizeof(extension->State), FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp); // note: "STATUS_PENDING is returned here"
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return iosb.Status; // expect: pending-irp-not-waited "still uses"
}

// Waits, but only when the driver is verbose.
NTSTATUS WaitSometimes_bad(PRELAY_EXTENSION extension, BOOLEAN patient)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING && patient) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status; // expect: pending-irp-not-waited "still uses 'event'"
}

// The event is long-lived, the status block is not.
NTSTATUS LocalStatusBlock_bad(PRELAY_EXTENSION extension, PRKEVENT event)
{
    IO_STATUS_BLOCK iosb;
    PIRP irp;

    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return IoCallDriver(extension->Lower, irp); // expect: pending-irp-not-waited "still uses 'iosb'"
}

// A received IRP whose completion routine signals a local.
NTSTATUS ForwardWithLocalContext_bad(PRELAY_EXTENSION extension, PIRP Irp)
{
    RELAY_WAIT wait;

    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RelayDone, &wait, TRUE, TRUE, TRUE);
    // expect: pending-irp-not-waited "still uses 'wait' on this stack"
    return IoCallDriver(extension->Lower, Irp);
}

// Completes the received IRP, which the lower driver has not given back.
NTSTATUS CompleteWhilePending_bad(PRELAY_EXTENSION extension, PIRP Irp)
{
    RELAY_WAIT wait;
    NTSTATUS status;

    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    wait.Status = STATUS_PENDING;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RelayDone, &wait, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp);
    // expect: pending-irp-not-waited "'Irp' is completed while the lower driver still has it"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Signals whoever waits in Context.
NTSTATUS RelayDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRELAY_WAIT wait = (PRELAY_WAIT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    wait->Status = Irp->IoStatus.Status;
    (void)KeSetEvent(&wait->Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Only looks whether the event is set.
NTSTATUS LookInsteadOfWait_bad(PRELAY_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER zero;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_RELAY_STATE, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        zero.QuadPart = 0;
        status = KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, &zero);
    }
    return status; // expect: pending-irp-not-waited "returns while the pending IRP still uses"
}
