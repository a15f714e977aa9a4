// IRPs reused as their origin allows.
#include <ntifs.h>

#define IOCTL_TIDE_LEVEL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define TIDE_TAG 'ediT'

typedef struct _TIDE_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIRP Spare;
} TIDE_EXTENSION, *PTIDE_EXTENSION;

IO_COMPLETION_ROUTINE TideDone_ok, TideWake_ok;

// Sets up one send of an IRP.
static VOID TidePrepare_ok(PIRP irp, PRKEVENT event)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_TIDE_LEVEL;
    IoSetCompletionRoutine(irp, TideWake_ok, event, TRUE, TRUE, TRUE);
}

// An IRP of IoAllocateIrp is there to be reused.
NTSTATUS ReuseAllocated_ok(PTIDE_EXTENSION extension)
{
    KEVENT event;
    NTSTATUS status;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    TidePrepare_ok(irp, &event);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    IoReuseIrp(irp, STATUS_SUCCESS); // ok: allocated by this driver
    KeClearEvent(&event);
    TidePrepare_ok(irp, &event);
    (void)IoCallDriver(extension->Lower, irp); // ok: reinitialised before
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}

// Raw memory becomes an IRP by IoInitializeIrp.
NTSTATUS InitializeRaw_ok(PTIDE_EXTENSION extension)
{
    USHORT size = IoSizeOfIrp(extension->Lower->StackSize);
    PIRP irp = (PIRP)ExAllocatePool2(POOL_FLAG_NON_PAGED, size, TIDE_TAG);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoInitializeIrp(irp, size, extension->Lower->StackSize); // ok: raw memory
    IoReuseIrp(irp, STATUS_SUCCESS); // ok: raw memory, initialised
    extension->Spare = irp;
    return STATUS_SUCCESS;
}

// Builds a new IRP for each attempt.
NTSTATUS BuildForEach_ok(PTIDE_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ULONG attempt;

    for (attempt = 0; attempt < 3; attempt++) {
        PIRP irp;

        KeInitializeEvent(&event, NotificationEvent, FALSE);
        irp = IoBuildDeviceIoControlRequest(IOCTL_TIDE_LEVEL, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
        if (irp == NULL) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        status = IoCallDriver(extension->Lower, irp); // ok: another IRP each time
        if (status == STATUS_PENDING) {
            (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            status = iosb.Status;
        }
        if (NT_SUCCESS(status)) {
            break;
        }
    }
    return status;
}

// In a completion routine the IRP may be the driver's own.
NTSTATUS TideDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTIDE_EXTENSION extension = (PTIDE_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoReuseIrp(Irp, STATUS_SUCCESS); // ok: where it came from is not known here
    extension->Spare = Irp;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// An IRP from the extension: its origin is not seen.
NTSTATUS ReuseSpare_ok(PTIDE_EXTENSION extension)
{
    PIRP irp = extension->Spare;

    IoReuseIrp(irp, STATUS_SUCCESS); // ok: silent about what is unknown
    return STATUS_SUCCESS;
}

// After use, an IRP without quota may be initialised again (the way of Windows 98).
NTSTATUS InitializeAgain_ok(PTIDE_EXTENSION extension)
{
    KEVENT event;
    NTSTATUS status;
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    TidePrepare_ok(irp, &event);
    (void)IoCallDriver(extension->Lower, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoInitializeIrp(irp, IoSizeOfIrp(extension->Lower->StackSize), extension->Lower->StackSize); // ok: ChargeQuota was FALSE
    IoFreeIrp(irp);
    return status;
}

// Wakes the waiting sender.
NTSTATUS TideWake_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID TideLend(PIRP *irp); // elsewhere; may put another IRP in its place

// Code elsewhere had the IRP, and perhaps its memory.
NTSTATUS InitializeLent_ok(PTIDE_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, TRUE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    extension->Spare = irp;
    TideLend(&extension->Spare);
    IoInitializeIrp(irp, IoSizeOfIrp(extension->Lower->StackSize), extension->Lower->StackSize); // ok: TideLend knows
    return STATUS_SUCCESS;
}
