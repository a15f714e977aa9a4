// A helper that is too long to be followed to its end from its caller: what was seen of it counts.
#include <ntddk.h>

typedef struct _MILL_EXTENSION {
    volatile ULONG Turns;
    BOOLEAN IsStopped;
} MILL_EXTENSION, *PMILL_EXTENSION;

#define TURN_8(mill) \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++; \
    (mill)->Turns++;
#define TURN_64(mill) \
    TURN_8(mill) TURN_8(mill) TURN_8(mill) TURN_8(mill) TURN_8(mill) TURN_8(mill) TURN_8(mill) TURN_8(mill)
#define TURN_512(mill) \
    TURN_64(mill)      \
    TURN_64(mill) TURN_64(mill) TURN_64(mill) TURN_64(mill) TURN_64(mill) TURN_64(mill) TURN_64(mill)
#define TURN_4096(mill) \
    TURN_512(mill)      \
    TURN_512(mill)      \
    TURN_512(mill) TURN_512(mill) TURN_512(mill) TURN_512(mill) TURN_512(mill) TURN_512(mill)

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH MillDispatch_bad;

static NTSTATUS MillGrind(PMILL_EXTENSION mill, PIRP irp)
{
    if (mill->IsStopped)
        return STATUS_DEVICE_NOT_READY;
    TURN_4096(mill)
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// The early return leaves the IRP with nobody.
NTSTATUS MillDispatch_bad(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = MillGrind((PMILL_EXTENSION)device->DeviceExtension, irp);

    return status; // expect: request-not-completed "'irp' is neither completed nor handed on"
}

NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNREFERENCED_PARAMETER(path);
    driver->MajorFunction[IRP_MJ_READ] = MillDispatch_bad;
    return STATUS_SUCCESS;
}
