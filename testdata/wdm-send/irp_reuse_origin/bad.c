// IRPs used again although whoever made them forbids it.
#include <ntifs.h>

#define IOCTL_TIDE_LEVEL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TIDE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
} TIDE_EXTENSION, *PTIDE_EXTENSION;

DRIVER_DISPATCH ReuseReceived_bad;

// Recycles an IRP the I/O manager built.
NTSTATUS ReuseBuilt_bad(PTIDE_EXTENSION extension)
{
    PIRP irp;

    // note: "the I/O manager builds the IRP here"
    irp = IoBuildDeviceIoControlRequest(IOCTL_TIDE_LEVEL, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoReuseIrp(irp, STATUS_SUCCESS); // expect: irp-reuse-origin error "which was built by the I/O manager"
    return IoCallDriver(extension->Lower, irp);
}

// Sends the same built IRP twice.
NTSTATUS SendBuiltTwice_bad(PTIDE_EXTENSION extension)
{
    PIRP irp;
    NTSTATUS status;

    irp = IoBuildDeviceIoControlRequest(IOCTL_TIDE_LEVEL, extension->Lower, NULL, 0, NULL, 0, FALSE, &extension->Event,
                                        &extension->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_DEVICE_BUSY) {
        status = IoCallDriver(extension->Lower, irp); // expect: irp-reuse-origin error "'irp' is sent a second time"
    }
    return status;
}

// Recycles an IRP it was given.
NTSTATUS ReuseReceived_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTIDE_EXTENSION extension = (PTIDE_EXTENSION)DeviceObject->DeviceExtension;

    IoReuseIrp(Irp, STATUS_SUCCESS); // expect: irp-reuse-origin error "which was received from above"
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}

// Initialises what IoAllocateIrp has initialised.
NTSTATUS InitializeAllocated_bad(PTIDE_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, TRUE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: irp-reuse-origin error "IoInitializeIrp is for IRPs in raw memory"
    IoInitializeIrp(irp, IoSizeOfIrp(extension->Lower->StackSize), extension->Lower->StackSize);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Recycles an asynchronous request.
NTSTATUS ReuseAsynchronous_bad(PTIDE_EXTENSION extension)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, extension->Lower, NULL, 0, NULL, &extension->Iosb);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoReuseIrp(irp, STATUS_SUCCESS); // expect: irp-reuse-origin error "which was built by the I/O manager"
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Recycles an associated IRP.
NTSTATUS ReuseAssociated_bad(PTIDE_EXTENSION extension, PIRP Master)
{
    PIRP irp = IoMakeAssociatedIrp(Master, extension->Lower->StackSize);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoReuseIrp(irp, STATUS_SUCCESS); // expect: irp-reuse-origin error "IoMakeAssociatedIrp"
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// Initialises what was allocated without a charge: nothing leaks, but nothing is gained either.
NTSTATUS InitializeUncharged_bad(PTIDE_EXTENSION extension)
{
    PIRP irp = IoAllocateIrp(extension->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // expect: irp-reuse-origin warning "IoInitializeIrp is for IRPs in raw memory"
    IoInitializeIrp(irp, IoSizeOfIrp(extension->Lower->StackSize), extension->Lower->StackSize);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}
