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

// The same through an IRP that the I/O manager builds: a constant too large for the output.
PIRP LoomBuild_bad(PDEVICE_OBJECT lower, PRKEVENT event, PIO_STATUS_BLOCK iosb, PULONG rows)
{
    LOOM_PATTERN pattern = {0};
    UCHAR answer[16];

    pattern.Rows = *rows;
    // expect: ioctl-size-argument-mismatch "64 bytes are given for 'answer', which has only 16"
    return IoBuildDeviceIoControlRequest(IOCTL_LOOM_WEAVE, lower, &pattern, sizeof(pattern), answer, 64, FALSE, event, iosb);
}

// Describes whatever it is given, as long as it is told.
static VOID LoomDescribe_bad(PWDF_MEMORY_DESCRIPTOR descriptor, PVOID buffer, ULONG length)
{
    // expect: ioctl-size-argument-mismatch "40 bytes are given for 'buffer', which has only 8"
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(descriptor, buffer, length);
}

// Passes it on.
static VOID LoomPrepare(PWDF_MEMORY_DESCRIPTOR descriptor, PVOID buffer, ULONG length)
{
    RtlZeroMemory(descriptor, sizeof(*descriptor));
    LoomDescribe_bad(descriptor, buffer, length);
}

// Has two numbers and says it is a pattern.
NTSTATUS LoomDeep(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG head[2] = {1, 2};

    LoomPrepare(&input, head, sizeof(LOOM_PATTERN));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// A memory object larger than the variable under it; the part of the output beyond another one.
NTSTATUS LoomPreallocated_bad(WDFIOTARGET target, WDFREQUEST request)
{
    static ULONG rows[4];
    WDFMEMORY_OFFSET part;
    WDFMEMORY memory;
    NTSTATUS status;

    // expect: ioctl-size-argument-mismatch "40 bytes are given for 'rows', which has only 16"
    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, rows, sizeof(LOOM_PATTERN), &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    part.BufferOffset = 40;
    part.BufferLength = 1;
    // expect: ioctl-size-argument-mismatch "offset 40 and length 1"
    status = WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_LOOM_WEAVE, NULL, NULL, memory, &part);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(memory);
    }
    return status;
}

// More input than there is.
PIRP LoomInput_bad(PDEVICE_OBJECT lower, PRKEVENT event, PIO_STATUS_BLOCK iosb)
{
    USHORT rows = 4;

    // expect: ioctl-size-argument-mismatch "4 bytes are given for 'rows', which has only 2"
    return IoBuildDeviceIoControlRequest(IOCTL_LOOM_WEAVE, lower, &rows, sizeof(ULONG), NULL, 0, FALSE, event, iosb);
}
