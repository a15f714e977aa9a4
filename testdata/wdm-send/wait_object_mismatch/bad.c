// Waits for an event that the IRP in flight does not signal.
#include <ntddk.h>

#define IOCTL_COMPASS_TURN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x819, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _COMPASS_EXTENSION {
    PDEVICE_OBJECT Lower;
} COMPASS_EXTENSION, *PCOMPASS_EXTENSION;

IO_COMPLETION_ROUTINE CompassDone;

// Builds with one event, waits for the other.
NTSTATUS TwoEvents_bad(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT sent, idle;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&sent, NotificationEvent, FALSE);
    KeInitializeEvent(&idle, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &sent,
                                        &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        // expect: wait-object-mismatch "waits on 'idle', which nobody signals: the IRP sent before signals 'sent'"
        (void)KeWaitForSingleObject(&idle, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// The completion routine signals its context, which is not what is waited on.
NTSTATUS OtherContext_bad(PCOMPASS_EXTENSION extension, PIRP Irp)
{
    KEVENT done, other;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    KeInitializeEvent(&other, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CompassDone, &done, TRUE, TRUE, TRUE); // note: "is given 'done'"
    (void)IoCallDriver(extension->Lower, Irp);
    // expect: wait-object-mismatch "waits on 'other'"
    (void)KeWaitForSingleObject(&other, Executive, KernelMode, FALSE, NULL);
    return Irp->IoStatus.Status;
}

// Waits for whatever it is given.
static VOID CompassWait_bad(PRKEVENT event)
{
    // missed: wait-object-mismatch the IRP in flight is the caller's and not seen here
    (void)KeWaitForSingleObject(event, Executive, KernelMode, FALSE, NULL);
}

// Gives the helper the wrong event.
NTSTATUS WrongArgument(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT first, second;
    PIRP irp;

    KeInitializeEvent(&first, NotificationEvent, FALSE);
    KeInitializeEvent(&second, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_COMPASS_TURN, extension->Lower, NULL, 0, NULL, 0, FALSE, &first, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    (void)IoCallDriver(extension->Lower, irp);
    CompassWait_bad(&second);
    return iosb.Status;
}

// Only the second of two events belongs to the IRP.
NTSTATUS WrongElement_bad(PCOMPASS_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT step, last;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&step, SynchronizationEvent, FALSE);
    KeInitializeEvent(&last, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, &last, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        // expect: wait-object-mismatch "waits on 'step'"
        (void)KeWaitForSingleObject(&step, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Signals whoever waits in Context.
NTSTATUS CompassDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
