#include <ntddk.h>
#include <wdf.h>

#define IOCTL_LOOM_WEAVE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _LOOM_PATTERN {
    ULONG Rows;
    ULONG Columns;
    UCHAR Cells[32];
} LOOM_PATTERN, *PLOOM_PATTERN;

// The size of what the pointer points to.
NTSTATUS LoomPattern_ok(WDFIOTARGET target, PLOOM_PATTERN pattern)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, pattern, sizeof(*pattern));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// The pointer itself is the payload.
NTSTATUS LoomPayload_ok(WDFIOTARGET target, PLOOM_PATTERN pattern)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &pattern, sizeof(pattern)); // ok: an address is what is sent
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// A part of an object.
NTSTATUS LoomPart_ok(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;
    LOOM_PATTERN pattern = {0};
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &pattern, FIELD_OFFSET(LOOM_PATTERN, Cells)); // ok: only the head is sent
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// A length that came from elsewhere.
NTSTATUS LoomLength_ok(WDFIOTARGET target, PVOID buffer, ULONG length)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, buffer, length); // ok: nobody knows how much there is
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// An array of structures, all of it.
NTSTATUS LoomArray_ok(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG rows[8] = {0};
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, rows, sizeof(rows));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}

// The second half of a memory object.
NTSTATUS LoomHalf_ok(WDFIOTARGET target, WDFREQUEST request)
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
    part.BufferLength = 32;
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_LOOM_WEAVE, memory, &part, NULL, NULL); // ok: ends with the object
}

typedef struct _LOOM_HEAD {
    ULONG Rows;
    ULONG Columns;
} LOOM_HEAD;

// Only the head of what the pointer points to.
NTSTATUS LoomHead_ok(WDFIOTARGET target, PLOOM_PATTERN pattern)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, pattern, sizeof(LOOM_HEAD)); // ok: eight bytes, but not of a pointer
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_LOOM_WEAVE, &input, NULL, NULL, NULL);
}
