// Memory objects that end with something.
#include <ntddk.h>
#include <wdf.h>

typedef struct _MILL_CONTEXT {
    WDFMEMORY Table;
    WDFCOLLECTION Tables;
} MILL_CONTEXT, *PMILL_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(MILL_CONTEXT, MillGetContext)

// Elsewhere.
VOID MillTake(WDFMEMORY memory);

EVT_WDF_IO_QUEUE_IO_WRITE EvtParent_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtDelete_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtKeep_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtList_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtGive_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtInPlace_ok;
EVT_WDF_DEVICE_D0_ENTRY EvtD0Entry_ok;
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

// Is listed where the device's end finds it.
VOID EvtList_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMILL_CONTEXT context = MillGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // ok: listed
    if (NT_SUCCESS(status)) {
        status = WdfCollectionAdd(context->Tables, memory);
        if (!NT_SUCCESS(status)) {
            WdfObjectDelete(memory);
        }
    }
    WdfRequestComplete(Request, status);
}

// Is given to another module.
VOID EvtGive_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', Length, &memory, NULL); // ok: the other module has it
    if (NT_SUCCESS(status)) {
        MillTake(memory);
    }
    WdfRequestComplete(Request, status);
}

// Is made in the place where it is kept.
VOID EvtInPlace_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMILL_CONTEXT context = MillGetContext(WdfIoQueueGetDevice(Queue));

    WdfRequestComplete(Request, WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', Length, &context->Table, NULL)); // ok: kept
}

// Once for a device, and in a local.
NTSTATUS EvtD0Entry_ok(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    WDFMEMORY memory;
    NTSTATUS status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'lliM', 64, &memory, NULL); // ok: not for each request

    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    return status;
}
