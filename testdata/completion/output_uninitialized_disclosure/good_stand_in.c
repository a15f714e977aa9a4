// A structure whose header is not there.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_VAULT_SEAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x860, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// Its layout is not known; that it is written is.
NTSTATUS VaultSealUnknown_ok(WDFIOTARGET target, WDFREQUEST request, ULONG door)
{
    WDFMEMORY memory;
    PVAULT_SEAL_OF_A_VENDOR seal;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    NTSTATUS status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'tlaV', sizeof(VAULT_SEAL_OF_A_VENDOR),
                                      &memory, (PVOID)&seal);
    if (!NT_SUCCESS(status))
        return status;
    seal->Door = door;
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_VAULT_SEAL, memory, NULL, NULL,
                                            NULL); // ok
}
