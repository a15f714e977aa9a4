// Allocated IRPs that tell the lower driver nothing, or not enough.
#include <ntddk.h>

#define IOCTL_QUILL_WRITE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _QUILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIRP Irp;
} QUILL_EXTENSION, *PQUILL_EXTENSION;

IO_COMPLETION_ROUTINE QuillDone;

// Sends a fresh IRP as it is.
NTSTATUS SendEmpty_bad(PQUILL_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE); // note: "the IRP is allocated here"

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    // expect: next-stack-location-not-set "'irp' is sent without its next stack location being set"
    return IoCallDriver(extension->Lower, irp);
}

// Fills the location below the first.
NTSTATUS FillCurrent_bad(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetCurrentIrpStackLocation(irp); // expect: next-stack-location-not-set "has no current stack location"
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Says which code, but not that it is a device control.
NTSTATUS NoMajor_bad(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    // expect: next-stack-location-not-set "without a MajorFunction"
    return IoCallDriver(extension->Lower, irp);
}

// Says that it is a device control, but not which.
NTSTATUS NoCode_bad(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.InputBufferLength = 0;
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    // expect: next-stack-location-not-set "without an IoControlCode"
    return IoCallDriver(extension->Lower, irp);
}

// Sends again what IoReuseIrp has emptied.
NTSTATUS EmptyAfterReuse_bad(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    stack->Parameters.DeviceIoControl.IoControlCode = IOCTL_QUILL_WRITE;
    IoReuseIrp(irp, STATUS_SUCCESS); // note: "clears the stack locations"
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    // expect: next-stack-location-not-set "'irp' is sent without its next stack location being set"
    return IoCallDriver(extension->Lower, irp);
}

// Frees the driver's own IRP.
NTSTATUS QuillDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Zeroes the location, which it was already.
NTSTATUS ZeroOnly_bad(PQUILL_EXTENSION extension)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    stack = IoGetNextIrpStackLocation(irp);
    RtlZeroMemory(stack, sizeof(*stack));
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    // expect: next-stack-location-not-set "without a MajorFunction"
    return IoCallDriver(extension->Lower, irp);
}

// Sends, two calls below the allocation.
static NTSTATUS QuillCall_bad(PDEVICE_OBJECT lower, PIRP irp)
{
    // expect: next-stack-location-not-set "'irp' is sent without its next stack location being set"
    return IoCallDriver(lower, irp);
}

// Sets the routine and nothing else.
static NTSTATUS QuillStart(PQUILL_EXTENSION extension, PIRP irp)
{
    IoSetCompletionRoutine(irp, QuillDone, NULL, TRUE, TRUE, TRUE);
    return QuillCall_bad(extension->Lower, irp);
}

// Keeps the IRP in the extension, where the helpers' parameter comes from.
NTSTATUS SendEmptyInHelpers(PQUILL_EXTENSION extension)
{
    extension->Irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);
    if (extension->Irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return QuillStart(extension, extension->Irp);
}
