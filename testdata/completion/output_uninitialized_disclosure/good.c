#include <ntddk.h>
#include <wdf.h>

#define IOCTL_VAULT_SEAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x860, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _VAULT_STATE {
    ULONG Version;
    ULONG Doors;
    ULONG64 Serial;
} VAULT_STATE, *PVAULT_STATE;

NTSTATUS VaultRead(PVAULT_STATE state);
VOID VaultFillMemory(WDFMEMORY memory);

// Zeroed first, then what is known.
NTSTATUS VaultZeroed_ok(PIRP irp)
{
    VAULT_STATE state;
    RtlZeroMemory(&state, sizeof(state));
    state.Version = 1;
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // ok: the rest is zero
    return STATUS_SUCCESS;
}

// An initialiser writes every field.
NTSTATUS VaultInitialiser_ok(PIRP irp)
{
    VAULT_STATE state = {1};
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state));
    return STATUS_SUCCESS;
}

// Somebody else fills it.
NTSTATUS VaultFilled_ok(PIRP irp)
{
    VAULT_STATE state;
    NTSTATUS status = VaultRead(&state);
    if (NT_SUCCESS(status)) {
        RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // ok: written where we cannot see
    }
    return status;
}

// All fields, one by one.
NTSTATUS VaultFields_ok(PIRP irp)
{
    VAULT_STATE state;
    state.Version = 1;
    state.Doors = 2;
    state.Serial = 3;
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state));
    return STATUS_SUCCESS;
}

// Only what was written is copied.
NTSTATUS VaultHead_ok(PIRP irp)
{
    VAULT_STATE state;
    state.Version = 1;
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state.Version)); // ok: four bytes, all written
    return STATUS_SUCCESS;
}

// Filled through the address that came with the memory object.
NTSTATUS VaultMemory_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PVOID buffer;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, 64, &memory, &buffer);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlZeroMemory(buffer, 64);
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_VAULT_SEAL, memory, NULL, NULL, NULL);
}

// As output the buffer is for the other side to fill.
NTSTATUS VaultOutput_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PVOID buffer;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, 64, &memory, &buffer);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_VAULT_SEAL, NULL, NULL, memory, NULL); // ok
}

// What the driver keeps for itself is nobody's business.
VOID VaultKeep_ok(PVAULT_STATE kept)
{
    VAULT_STATE state;
    state.Version = 1;
    RtlCopyMemory(kept, &state, sizeof(state)); // ok: not the caller's buffer
}

// The memory object is filled by its handle, and by another module.
NTSTATUS VaultByHandle_ok(WDFIOTARGET target, WDFREQUEST request, PVAULT_STATE state, BOOLEAN elsewhere)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PVOID buffer;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'tluV', sizeof(*state), &memory, &buffer);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (elsewhere) {
        VaultFillMemory(memory);
    } else {
        status = WdfMemoryCopyFromBuffer(memory, 0, state, sizeof(*state));
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_VAULT_SEAL, memory, NULL, NULL, NULL); // ok: filled
}

// A helper fills it two calls down.
static VOID VaultStamp(PVAULT_STATE state)
{
    state->Version = 1;
    state->Doors = 2;
    state->Serial = 3;
}

// One call down.
static VOID VaultPrepare(PVAULT_STATE state)
{
    VaultStamp(state);
}

// The caller of the two.
NTSTATUS VaultPrepared_ok(PIRP irp)
{
    VAULT_STATE state;
    VaultPrepare(&state);
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // ok: the helper has filled it
    return STATUS_SUCCESS;
}

// Whoever writes a switch without a default holds the cases to be all there are, be it one.
NTSTATUS VaultCases_ok(PIRP irp, ULONG kind)
{
    VAULT_STATE state;

    switch (kind) {
    case 0:
        state.Version = state.Doors = 1;
        state.Serial = 1;
        break;
    }
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // ok: the one there is
    return STATUS_SUCCESS;
}
