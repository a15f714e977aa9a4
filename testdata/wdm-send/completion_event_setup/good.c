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
