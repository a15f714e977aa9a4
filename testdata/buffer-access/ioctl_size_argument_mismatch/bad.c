#include <ntddk.h>
#include <wdf.h>

#define IOCTL_LOOM_WEAVE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _LOOM_PATTERN {
    ULONG Rows;
    ULONG Columns;
    UCHAR Cells[32];
} LOOM_PATTERN, *PLOOM_PATTERN;

// sizeof the pointer: eight bytes of a forty-byte pattern.
NTSTATUS LoomPointerSize_bad(WDFIOTARGET target, PLOOM_PATTERN pattern)
{
    WDF_MEMORY_DESCRIPTOR input;
    // expect: ioctl-size-argument-mismatch "size of a pointer"
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, pattern, sizeof(pattern));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// More bytes than the variable has.
NTSTATUS LoomTooLong_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG rows = 4;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &rows, sizeof(LOOM_PATTERN)); // expect: ioctl-size-argument-mismatch "has only 4"
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// The whole size, counted from the middle of the structure.
NTSTATUS LoomMiddle_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;
    LOOM_PATTERN pattern = {0};
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &pattern.Cells, sizeof(pattern)); // expect: ioctl-size-argument-mismatch "has only 32"
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// Offset and length reach beyond the memory object.
NTSTATUS LoomOffset_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PVOID buffer;
    WDFMEMORY_OFFSET part;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, 64, &memory, &buffer);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlZeroMemory(buffer, 64);
    part.BufferOffset = 32;
    part.BufferLength = 64;
    // expect: ioctl-size-argument-mismatch "beyond the 64 bytes of 'memory'"
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_LOOM_WEAVE, memory, &part, NULL, NULL);
}
