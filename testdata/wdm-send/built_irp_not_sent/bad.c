// IRPs of IoBuildDeviceIoControlRequest that stay queued to their thread.
#include <ntddk.h>

#define IOCTL_ANCHOR_DROP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x818, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define ANCHOR_TAG 'hcnA'

typedef struct _ANCHOR_EXTENSION {
    PDEVICE_OBJECT Lower;
    BOOLEAN Removed;
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
} ANCHOR_EXTENSION, *PANCHOR_EXTENSION;

// Allocates after building, and gives up when that fails.
NTSTATUS AllocateLate_bad(PANCHOR_EXTENSION extension)
{
    PIRP irp;
    PVOID context;

    // note: "the IRP is built here and queued to the current thread"
    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    context = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, ANCHOR_TAG);
    if (context == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: built-irp-not-sent "never sent on this path"
    }
    ExFreePoolWithTag(context, ANCHOR_TAG);
    return IoCallDriver(extension->Lower, irp);
}

// Notices too late that the device is gone.
NTSTATUS TestLate_bad(PANCHOR_EXTENSION extension)
{
    NTSTATUS status = STATUS_DELETE_PENDING;
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp != NULL && !extension->Removed) {
        status = IoCallDriver(extension->Lower, irp);
    }
    return status; // expect: built-irp-not-sent "never sent on this path"
}

// Overwrites one IRP with another.
NTSTATUS BuildTwice_bad(PANCHOR_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, TRUE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: built-irp-not-sent "never sent on this path"
    }
    return IoCallDriver(extension->Lower, irp); // expect: built-irp-not-sent "never sent on this path"
}

// Only prepares, in a function that nobody else can finish.
VOID PrepareOnly_bad(PANCHOR_EXTENSION extension)
{
    PIO_STACK_LOCATION next;
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp != NULL) {
        next = IoGetNextIrpStackLocation(irp);
        next->Flags |= SL_OVERRIDE_VERIFY_VOLUME;
    }
} // expect: built-irp-not-sent "never sent on this path"

// Builds into a variable of its caller.
static NTSTATUS AnchorBuild(PANCHOR_EXTENSION extension, PIRP *irp)
{
    *irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                         &extension->Iosb);
    return *irp != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

// Tests the device one step above the builder.
static NTSTATUS AnchorReady(PANCHOR_EXTENSION extension, PIRP *irp)
{
    NTSTATUS status = AnchorBuild(extension, irp);

    if (NT_SUCCESS(status) && extension->Removed) {
        status = STATUS_DELETE_PENDING;
    }
    return status;
}

// Takes any failure for one without an IRP.
NTSTATUS BuildInHelpers_bad(PANCHOR_EXTENSION extension)
{
    NTSTATUS status;
    PIRP irp;

    status = AnchorReady(extension, &irp);
    if (!NT_SUCCESS(status)) {
        return status; // expect: built-irp-not-sent "never sent on this path"
    }
    return IoCallDriver(extension->Lower, irp);
}

// Frees what may not be freed.
NTSTATUS FreeInstead_bad(PANCHOR_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp != NULL) {
        IoFreeIrp(irp);
    }
    return STATUS_SUCCESS; // ok: not this rule's subject
}
