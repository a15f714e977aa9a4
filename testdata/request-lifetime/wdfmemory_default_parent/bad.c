// A memory object without a parent stays until the driver unloads.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_MILL_GRIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x911, METHOD_BUFFERED, FILE_WRITE_ACCESS)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtGrind_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_bad;

// Makes one for each request and gives it to nobody.
VOID EvtGrind_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    WDFMEMORY memory;
    PVOID buffer;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', InputBufferLength, &memory, &buffer); // expect: wdfmemory-default-parent "has no parent and is not deleted"
    if (NT_SUCCESS(status)) {
        RtlZeroMemory(buffer, InputBufferLength);
    }
    WdfRequestComplete(Request, status);
}

// Initialises the attributes, and forgets the parent in them.
VOID EvtWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // expect: wdfmemory-default-parent "has no parent"
    WdfRequestComplete(Request, status);
}
