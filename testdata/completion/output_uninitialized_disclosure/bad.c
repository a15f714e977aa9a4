#include <ntddk.h>
#include <wdf.h>

#define IOCTL_VAULT_SEAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x860, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _VAULT_STATE {
    ULONG Version;
    ULONG Doors;
    ULONG64 Serial;
} VAULT_STATE, *PVAULT_STATE;

// One field is forgotten: four bytes of stack go to the application.
VOID VaultField_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PVOID output;
    VAULT_STATE state;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(state), &output, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    state.Version = 1;
    state.Serial = 7;
    RtlCopyMemory(output, &state, sizeof(state)); // expect: output-uninitialized-disclosure "field 'Doors' was never written"
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, sizeof(state));
}

// Nothing is filled when the device does not answer.
NTSTATUS VaultBranch_bad(PDEVICE_OBJECT device, PIRP irp)
{
    VAULT_STATE state;
    UNREFERENCED_PARAMETER(device);
    if (irp->RequestorMode == KernelMode) {
        state.Version = 1;
        state.Doors = 2;
        state.Serial = 3;
    }
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // expect: output-uninitialized-disclosure "'Version'"
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = sizeof(state);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// The sample of the documentation zeroes the buffer before it fills it; here nobody writes at all.
NTSTATUS VaultMemory_bad(WDFIOTARGET target, WDFREQUEST request)
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
    // expect: output-uninitialized-disclosure "nothing was ever written"
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_VAULT_SEAL, memory, NULL, NULL, NULL);
}

// A helper fills one field of three.
static VOID VaultStamp(PVAULT_STATE state)
{
    state->Version = 1;
}

// The rest is what was on the stack.
NTSTATUS VaultStamped_bad(PIRP irp)
{
    VAULT_STATE state;
    VaultStamp(&state);
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &state, sizeof(state)); // expect: output-uninitialized-disclosure "'state' is copied to the caller's buffer, but its field 'Doors' was never written"
    return STATUS_SUCCESS;
}

typedef struct _VAULT_NAME {
    ULONG Version;
    UCHAR Name[12];
} VAULT_NAME;

// The name is forgotten.
NTSTATUS VaultName_bad(PIRP irp)
{
    VAULT_NAME name;

    name.Version = 1;
    // missed: output-uninitialized-disclosure arrays are not judged
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &name, sizeof(name));
    return STATUS_SUCCESS;
}
