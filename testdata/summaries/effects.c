// What a summary says of a call: what was written, what the result tells of it, where the level is left.
#include <ntddk.h>
#include <wdf.h>

typedef struct _DEVICE {
    KSPIN_LOCK Lock;
    KIRQL OldIrql;
    WDFREQUEST Pending;
    ULONG Count;
    NTSTATUS Status;
} DEVICE, *PDEVICE;

void ExternalLog(PDEVICE device);

// Result and written value belong together.
static BOOLEAN TakeCount(PDEVICE device, ULONG limit, ULONG *count)
{
    if (device->Count > limit) {
        return FALSE;
    }
    *count = device->Count;
    device->Count = 0;
    return TRUE;
}

// Entered with a constant and without.
void TwoConditions(PDEVICE device, ULONG limit)
{
    ULONG count = 0;

    TakeCount(device, 8, &count);
    TakeCount(device, limit, &count);
}

// Raises the level for its caller.
static void DeviceLock(PDEVICE device)
{
    KeAcquireSpinLock(&device->Lock, &device->OldIrql);
}

// Puts the level back.
static void DeviceUnlock(PDEVICE device)
{
    KeReleaseSpinLock(&device->Lock, device->OldIrql);
}

// Runs one helper below the lock and one above: two conditions of one function.
static ULONG ReadCount(PDEVICE device)
{
    return device->Count;
}

// Calls them all.
void Locked(PDEVICE device)
{
    ULONG first;

    DeviceLock(device);
    first = ReadCount(device);
    DeviceUnlock(device);
    if (first == 0) {
        ReadCount(device);
    }
}

// A wrapper of a DDI: what it makes is the caller's.
static NTSTATUS MakeRequest(WDFIOTARGET target, WDFREQUEST *request)
{
    return WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, target, request);
}

// Owns what the wrapper made; the second call is another object.
NTSTATUS TwoRequests(WDFIOTARGET target, WDFREQUEST *first, WDFREQUEST *second)
{
    NTSTATUS status = MakeRequest(target, first);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    return MakeRequest(target, second);
}

// Somebody unknown may write the device; what was known of it is forgotten.
static NTSTATUS Log(PDEVICE device)
{
    device->Status = STATUS_SUCCESS;
    ExternalLog(device);
    return device->Status;
}

// A loop's exits are joined; the result is one of several.
static ULONG Steps(PDEVICE device)
{
    ULONG steps = 0;

    while (device->Count > steps) {
        steps += 2;
    }
    return steps;
}

// Four statuses of one class are one exit with their range.
static NTSTATUS Classify(ULONG kind)
{
    switch (kind) {
    case 0:
        return STATUS_INVALID_PARAMETER;
    case 1:
        return STATUS_UNSUCCESSFUL;
    case 2:
        return STATUS_PENDING;
    case 3:
        return STATUS_BUFFER_OVERFLOW;
    default:
        return STATUS_SUCCESS;
    }
}

// Calls them.
NTSTATUS Others(PDEVICE device, ULONG kind)
{
    Steps(device);
    Log(device);
    return Classify(kind);
}
