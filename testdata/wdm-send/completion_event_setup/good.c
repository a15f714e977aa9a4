// Events that are ready when the IRP is sent, whoever made them so.
#include <ntddk.h>

#define IOCTL_LANTERN_LIGHT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x817, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _LANTERN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Event; // initialised in AddDevice
} LANTERN_EXTENSION, *PLANTERN_EXTENSION;

typedef struct _LANTERN_SYNC {
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
} LANTERN_SYNC, *PLANTERN_SYNC;

VOID LanternSetUp(PLANTERN_SYNC Sync); // elsewhere

// Sends a built IRP and waits for its event.
static NTSTATUS LanternSend_ok(PLANTERN_EXTENSION extension, PRKEVENT event, PIO_STATUS_BLOCK iosb)
{
    NTSTATUS status;
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, event, iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp); // ok: every caller initialised it
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(event, Executive, KernelMode, FALSE, NULL);
        status = iosb->Status;
    }
    return status;
}

// The documented way.
NTSTATUS Initialised_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    return LanternSend_ok(extension, &event, &iosb); // ok
}

// Initialises after building, but before sending.
NTSTATUS InitialisedBeforeSend_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    status = IoCallDriver(extension->Lower, irp); // ok: in time
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Clears a signalled event before it is used.
NTSTATUS Cleared_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, TRUE);
    KeClearEvent(&event);
    return LanternSend_ok(extension, &event, &iosb); // ok: not signalled any more
}

// The event is a field of a local that another file sets up.
NTSTATUS SetUpElsewhere_ok(PLANTERN_EXTENSION extension)
{
    LANTERN_SYNC sync;

    LanternSetUp(&sync);
    return LanternSend_ok(extension, &sync.Event, &sync.Iosb); // ok: nobody knows what LanternSetUp did
}

// The event lives as long as the device and is initialised with it.
NTSTATUS DeviceEvent_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;

    KeClearEvent(&extension->Event);
    return LanternSend_ok(extension, &extension->Event, &iosb); // ok: initialised elsewhere
}

// Initialises the event through a helper.
static VOID LanternInit_ok(PLANTERN_SYNC sync)
{
    RtlZeroMemory(sync, sizeof(*sync));
    KeInitializeEvent(&sync->Event, NotificationEvent, FALSE);
}

// The helper is here to be seen.
NTSTATUS InitialisedInHelper_ok(PLANTERN_EXTENSION extension)
{
    LANTERN_SYNC sync;

    LanternInit_ok(&sync);
    return LanternSend_ok(extension, &sync.Event, &sync.Iosb); // ok
}

// Filled in by the completion routine, and small enough to be taken for an event.
typedef struct _LANTERN_RESULT {
    ULONG_PTR Information;
    NTSTATUS Status;
} LANTERN_RESULT, *PLANTERN_RESULT;

IO_COMPLETION_ROUTINE LanternResult_ok;

// Stores how it ended.
NTSTATUS LanternResult_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PLANTERN_RESULT result = (PLANTERN_RESULT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    result->Status = Irp->IoStatus.Status;
    result->Information = Irp->IoStatus.Information;
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

// The context of the completion routine is no event.
NTSTATUS ResultAsContext_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    LANTERN_RESULT result;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_LANTERN_LIGHT, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, LanternResult_ok, &result, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, irp); // ok: only the event must be initialised
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    return result.Status;
}

// The same with a received IRP: the result is all there is.
NTSTATUS ForwardWithResult_ok(PLANTERN_EXTENSION extension, PIRP Irp, PLANTERN_RESULT copy)
{
    LANTERN_RESULT result;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LanternResult_ok, &result, TRUE, TRUE, TRUE);
    status = IoCallDriver(extension->Lower, Irp); // ok: no event
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&extension->Event, Executive, KernelMode, FALSE, NULL);
    }
    *copy = result;
    return status;
}

// A synchronization event of the device has more than one user.
NTSTATUS DeviceSynchronization_ok(PLANTERN_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;

    KeInitializeEvent(&extension->Event, SynchronizationEvent, FALSE);
    return LanternSend_ok(extension, &extension->Event, &iosb); // ok: not a local
}

// The local was a synchronization event before.
NTSTATUS InitialisedAgain_ok(PLANTERN_EXTENSION extension, PLIST_ENTRY waiters)
{
    IO_STATUS_BLOCK iosb;
    LANTERN_SYNC sync;

    KeInitializeEvent(&sync.Event, SynchronizationEvent, TRUE);
    (void)KeWaitForSingleObject(&sync.Event, Executive, KernelMode, FALSE, NULL);
    if (IsListEmpty(waiters)) {
        return STATUS_SUCCESS;
    }
    KeInitializeEvent(&sync.Event, NotificationEvent, FALSE);
    return LanternSend_ok(extension, &sync.Event, &iosb); // ok: the last call counts
}
