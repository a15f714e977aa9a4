// IRPs that reach a driver, or somebody who will send them.
#include <ntddk.h>

#define IOCTL_ANCHOR_DROP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x818, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define ANCHOR_TAG 'hcnA'

typedef struct _ANCHOR_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIRP Prepared;
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
} ANCHOR_EXTENSION, *PANCHOR_EXTENSION;

VOID AnchorSendLater(PIRP Irp); // elsewhere

// Allocates first, builds last.
NTSTATUS AllocateFirst_ok(PANCHOR_EXTENSION extension)
{
    PIRP irp;
    PVOID context = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, ANCHOR_TAG);

    if (context == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    ExFreePoolWithTag(context, ANCHOR_TAG);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // ok: nothing was built
    }
    return IoCallDriver(extension->Lower, irp); // ok: sent
}

// Returns the IRP to a caller who sends it.
PIRP Build_ok(PANCHOR_EXTENSION extension)
{
    return IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                         &extension->Iosb); // ok: the caller has it
}

// Sends what the helper built.
NTSTATUS SendBuilt_ok(PANCHOR_EXTENSION extension)
{
    PIRP irp = Build_ok(extension);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return IoCallDriver(extension->Lower, irp); // ok: sent
}

// Keeps the IRP for somebody else.
NTSTATUS Keep_ok(PANCHOR_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    extension->Prepared = irp;
    return STATUS_SUCCESS; // ok: kept in the extension
}

// Gives the IRP to code that is not here.
NTSTATUS Delegate_ok(PANCHOR_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    AnchorSendLater(irp);
    return STATUS_SUCCESS; // ok: nobody knows what AnchorSendLater does
}

// Hands the IRP out through a parameter.
NTSTATUS BuildInto_ok(PANCHOR_EXTENSION extension, PIRP *result)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *result = irp;
    return STATUS_SUCCESS; // ok: the caller sends it
}

// Disposes of an IRP it does not want to send by completing it.
NTSTATUS CompleteInstead_ok(PANCHOR_EXTENSION extension, BOOLEAN wanted)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!wanted) {
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoSetNextIrpStackLocation(irp);
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return STATUS_CANCELLED; // ok: completion takes it out of the queue
    }
    return IoCallDriver(extension->Lower, irp); // ok: sent
}

typedef struct _ANCHOR_JOB {
    PIRP Irp;
    ULONG Depth;
} ANCHOR_JOB, *PANCHOR_JOB;

VOID AnchorSendJob(PANCHOR_JOB Job); // elsewhere

// Gives a job with the IRP to code that is not here.
NTSTATUS DelegateJob_ok(PANCHOR_EXTENSION extension)
{
    ANCHOR_JOB job;

    job.Depth = 1;
    job.Irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE,
                                            &extension->Event, &extension->Iosb);
    if (job.Irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    AnchorSendJob(&job);
    return STATUS_SUCCESS; // ok: nobody knows what AnchorSendJob does
}

// For callers in other files.
PIRP BuildForOthers_ok(PANCHOR_EXTENSION extension)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    return irp; // ok: the caller has it
}

// Builds into a variable of its caller.
static NTSTATUS AnchorBuild_ok(PANCHOR_EXTENSION extension, PIRP *irp)
{
    *irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                         &extension->Iosb);
    return *irp != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES; // ok: the caller has it
}

// Sends what the helper built, and waits.
NTSTATUS BuildInHelper_ok(PANCHOR_EXTENSION extension)
{
    NTSTATUS status;
    PIRP irp;

    status = AnchorBuild_ok(extension, &irp);
    if (!NT_SUCCESS(status)) {
        return status; // ok: there is none
    }
    if (!IoForwardIrpSynchronously(extension->Lower, irp)) {
        return STATUS_UNSUCCESSFUL; // ok: tried
    }
    return STATUS_SUCCESS; // ok: sent
}

// Leaves the IRP to the StartIo routine of this driver.
NTSTATUS StartPacket_ok(PANCHOR_EXTENSION extension, PDEVICE_OBJECT self)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, self, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoStartPacket(self, irp, NULL, NULL);
    return STATUS_PENDING; // ok: queued
}

// Queues the IRP for a thread that sends.
NTSTATUS Queue_ok(PANCHOR_EXTENSION extension, PIO_CSQ queue)
{
    PIRP irp;

    irp = IoBuildDeviceIoControlRequest(IOCTL_ANCHOR_DROP, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoCsqInsertIrp(queue, irp, NULL);
    return STATUS_PENDING; // ok: queued
}
