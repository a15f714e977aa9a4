// Events of a send-and-wait that are not ready to be waited on.
#include <ntddk.h>

#define IOCTL_LANTERN_LIGHT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x817, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _LANTERN_EXTENSION {
    PDEVICE_OBJECT Lower;
} LANTERN_EXTENSION, *PLANTERN_EXTENSION;

IO_COMPLETION_ROUTINE LanternDone;

// Never initialises the event.
NTSTATUS NeverInitialised_bad(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: completion-event-setup error "sent before its event 'event' was initialised"
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Starts with a signalled event, so that the wait does not wait.
NTSTATUS InitialisedSignalled_bad(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, TRUE); // note: "initialised as signalled"
    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: completion-event-setup error "'event' is already signalled when the IRP is sent"
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Initialises the event after the IRP is on its way.
NTSTATUS InitialisedLate_bad(PLANTERN_EXTENSION extension, PIRP Irp)
{
    KEVENT event;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LanternDone, &event, TRUE, TRUE, TRUE);
    // expect: completion-event-setup error "before its event 'event' was initialised"
    status = IoCallDriver(extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}

// Initialises the event on one of two paths.
NTSTATUS InitialisedSometimes_bad(PLANTERN_EXTENSION extension, BOOLEAN first)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    if (first) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
    }
    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: completion-event-setup error "before its event 'event' was initialised"
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Works for one waiter, but the pages ask for a notification event.
NTSTATUS Synchronization_bad(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, SynchronizationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp); // expect: completion-event-setup note "'event' is a synchronization event"
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Signals whoever waits in Context.
NTSTATUS LanternDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// A completion routine of another purpose does not initialise the IRP's own event.
NTSTATUS NeverInitialisedWithRoutine_bad(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, LanternDone, extension, TRUE, TRUE, TRUE);
    // expect: completion-event-setup error "before its event 'event' was initialised"
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Sends, two calls below the owner of the event.
static NTSTATUS LanternPass_bad(PDEVICE_OBJECT lower, PIRP irp)
{
    // expect: completion-event-setup error "before its event 'event' was initialised"
    return IoCallDriver(lower, irp);
}

// Builds for its caller's event.
static NTSTATUS LanternBuild(PLANTERN_EXTENSION extension, PRKEVENT event, PIO_STATUS_BLOCK iosb)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, event, iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return LanternPass_bad(extension->Lower, irp);
}

// Owns the event.
NTSTATUS NeverInitialisedTwoCallsUp(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    NTSTATUS status = LanternBuild(extension, &event, &iosb);

    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}
