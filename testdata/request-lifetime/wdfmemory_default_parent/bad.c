// A memory object without a parent stays until the driver unloads.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_MILL_GRIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x911, METHOD_BUFFERED, FILE_WRITE_ACCESS)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtGrind_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrap_bad;
EVT_WDF_IO_IN_CALLER_CONTEXT EvtCaller_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_bad;

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

// Wraps the driver's own memory, for each request anew.
VOID EvtWrap_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    static UCHAR table[16];
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, table, sizeof(table), &memory); // expect: wdfmemory-default-parent "has no parent"
    WdfRequestComplete(Request, status);
}

// Makes one in a helper, which keeps nothing.
static NTSTATUS MakeOne_bad(size_t length)
{
    WDFMEMORY memory;

    return WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', length, &memory, NULL);
}

// In the caller's context, where every request passes too.
VOID EvtCaller_bad(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status = MakeOne_bad(32);

    if (NT_SUCCESS(status)) {
        status = WdfDeviceEnqueueRequest(Device, Request);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
} // expect: wdfmemory-default-parent "each request leaves one behind"

// In a completion routine, which runs for every request that was sent.
VOID EvtDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDFMEMORY memory;
    NTSTATUS status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', 8, &memory, NULL); // expect: wdfmemory-default-parent "has no parent"

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, NT_SUCCESS(status) ? Params->IoStatus.Status : status);
}
