// Allocated IRPs that tell the lower driver what it needs, each in its own way.
#include <ntddk.h>

#define IOCTL_QUILL_WRITE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _QUILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    PDEVICE_OBJECT Self;
} QUILL_EXTENSION, *PQUILL_EXTENSION;

typedef struct _QUILL_PACKET {
    USHORT Function;
    USHORT Length;
} QUILL_PACKET, *PQUILL_PACKET;

IO_COMPLETION_ROUTINE QuillDone_ok;
VOID QuillFill(PIRP Irp); // elsewhere

// Major function, code and lengths in the next location.
NTSTATUS FillNext_ok(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    stack->Parameters.DeviceIoControl.InputBufferLength = 0;
    stack->Parameters.DeviceIoControl.OutputBufferLength = 0;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: all there
}

// The code may be written as the argument that shares its place.
NTSTATUS FillOthers_ok(PQUILL_EXTENSION extension, PQUILL_PACKET packet)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    stack->Parameters.Others.Argument1 = packet;
    stack->Parameters.Others.Argument3 = (PVOID)(ULONG_PTR)IOCTL_QUILL_WRITE;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: Argument3 is where the code lies
}

// Fills whatever location it is given.
static VOID QuillPrepare_ok(PIO_STACK_LOCATION stack, UCHAR major)
{
    stack->MajorFunction = major;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
}

// Lets a helper fill the location.
NTSTATUS FillInHelper_ok(PQUILL_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    QuillPrepare_ok(IoGetNextIrpStackLocation(irp), IRP_MJ_DEVICE_CONTROL);
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: the helper did it
}

// Keeps a location for itself: IoSetNextIrpStackLocation makes the first one current.
NTSTATUS OwnLocation_ok(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp((CCHAR)(extension->Lower->StackSize + 1), FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetNextIrpStackLocation(irp);
    stack = IoGetCurrentIrpStackLocation(irp); // ok: now there is one
    stack->DeviceObject = extension->Self;
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: the next one is set
}

// Copies the location of a received IRP as a whole.
NTSTATUS CopyLocation_ok(PQUILL_EXTENSION extension, PIRP Received)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *IoGetNextIrpStackLocation(irp) = *IoGetCurrentIrpStackLocation(Received);
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: copied
}

// Code that is not here fills the IRP.
NTSTATUS FillElsewhere_ok(PQUILL_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    QuillFill(irp);
    return IoCallDriver(extension->Lower, irp); // ok: nobody knows what QuillFill did
}

// A read needs no control code.
NTSTATUS Flush_ok(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: no device control
}

// Frees the driver's own IRP.
NTSTATUS QuillDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

typedef struct _QUILL_JOB {
    PIRP Irp;
    ULONG Pages;
} QUILL_JOB, *PQUILL_JOB;

VOID QuillFillJob(PQUILL_JOB Job); // elsewhere

// Code that is not here fills the IRP of a job.
NTSTATUS FillJob_ok(PQUILL_EXTENSION extension)
{
    QUILL_JOB job;

    job.Pages = 1;
    job.Irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (job.Irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    QuillFillJob(&job);
    IoSetCompletionRoutine(job.Irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, job.Irp); // ok: nobody knows what QuillFillJob did
}

// Fills a location of its own and copies it to the next.
NTSTATUS CopyOwnLocation_ok(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp((CCHAR)(extension->Lower->StackSize + 1), FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetNextIrpStackLocation(irp);
    stack = IoGetCurrentIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: copied
}

// Copies the location of a received IRP byte by byte.
NTSTATUS CopyBytes_ok(PQUILL_EXTENSION extension, PIRP Received)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(IoGetNextIrpStackLocation(irp), IoGetCurrentIrpStackLocation(Received), sizeof(IO_STACK_LOCATION));
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: copied
}

// Copies only the parameters.
NTSTATUS CopyParameters_ok(PQUILL_EXTENSION extension, PIRP Received)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl = IoGetCurrentIrpStackLocation(Received)->Parameters.DeviceIoControl;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: the code is among them
}

// Which request it is, the caller knows.
NTSTATUS SendAny_ok(PQUILL_EXTENSION extension, UCHAR major)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = major;
    IoSetCompletionRoutine(irp, QuillDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp); // ok: perhaps no device control
}
