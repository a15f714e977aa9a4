// Memory objects that end with something.
#include <ntddk.h>
#include <wdf.h>

typedef struct _MILL_CONTEXT {
    WDFMEMORY Table;
} MILL_CONTEXT, *PMILL_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(MILL_CONTEXT, MillGetContext)

EVT_WDF_IO_QUEUE_IO_WRITE EvtParent_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtDelete_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtKeep_ok;
EVT_WDF_DEVICE_PREPARE_HARDWARE EvtPrepare_ok;

// Ends with the request.
VOID EvtParent_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // ok: the request is the parent
    WdfRequestComplete(Request, status);
}

// Ends at the end of the callback.
VOID EvtDelete_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // ok: deleted below
    if (NT_SUCCESS(status)) {
        WdfObjectDelete(memory);
    }
    WdfRequestComplete(Request, status);
}

// Is kept in the context.
VOID EvtKeep_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMILL_CONTEXT context = MillGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // ok: kept
    if (NT_SUCCESS(status)) {
        context->Table = memory;
    }
    WdfRequestComplete(Request, status);
}

// Is made once for a device.
NTSTATUS EvtPrepare_ok(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated)
{
    UNREFERENCED_PARAMETER(Raw);
    UNREFERENCED_PARAMETER(Translated);
    return WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', 512, &MillGetContext(Device)->Table, NULL); // ok: once
}
