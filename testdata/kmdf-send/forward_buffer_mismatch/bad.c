// A forwarded request carries its own input as input and its own output as output.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_PIPE_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c1, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _PIPE_CONTEXT {
    WDFIOTARGET Target;
    WDFQUEUE Waiting;
} PIPE_CONTEXT, *PPIPE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(PIPE_CONTEXT, PipeGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtQuery_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtBoth_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtOther_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtDescriptor_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtEachWay_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtOwn_bad;

// Gives the output memory as input.
VOID EvtQuery_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, memory, NULL, NULL, NULL); // expect: forward-buffer-mismatch "'Request' is sent on with its own output memory as its input"
    }
    WdfRequestComplete(Request, status);
}

// Swaps the two.
VOID EvtBoth_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY input, output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveInputMemory(Request, &input);
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveOutputMemory(Request, &output);
    }
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, output, NULL, input, NULL); // expect: forward-buffer-mismatch "memory as its"
    }
    WdfRequestComplete(Request, status);
}

// Sends the request on with the input of one that waits in another queue.
VOID EvtOther_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFREQUEST waiting;
    WDFMEMORY input;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfIoQueueRetrieveNextRequest(context->Waiting, &waiting);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    status = WdfRequestRetrieveInputMemory(waiting, &input);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, input, NULL, NULL, NULL); // expect: forward-buffer-mismatch "'Request' is sent on with another request's memory as its input"
    }
    WdfRequestComplete(waiting, status);
    WdfRequestComplete(Request, status);
}

// Describes the input memory as output.
VOID EvtDescriptor_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDF_MEMORY_DESCRIPTOR output;
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveInputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&output, memory, NULL);
        status = WdfIoTargetSendIoctlSynchronously(context->Target, Request, IoControlCode, NULL, &output, NULL, NULL); // expect: forward-buffer-mismatch "its own input memory as its output"
    }
    WdfRequestComplete(Request, status);
}

// Gives the input memory as output, and the output memory described as input.
VOID EvtEachWay_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDF_MEMORY_DESCRIPTOR descriptor;
    WDFMEMORY input, output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    status = WdfRequestRetrieveInputMemory(Request, &input); // note: "'WdfRequestRetrieveInputMemory' gives 'input'"
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveOutputMemory(Request, &output);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    if (InputBufferLength > 4) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, NULL, NULL, input, NULL); // expect: forward-buffer-mismatch "'Request' is sent on with its own input memory as its output"
    } else {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&descriptor, output, NULL);
        status = WdfIoTargetSendIoctlSynchronously(context->Target, Request, IoControlCode, &descriptor, NULL, NULL, NULL); // expect: forward-buffer-mismatch "its own output memory as its input"
    }
    WdfRequestComplete(Request, status);
}

// Not forwarding: a request of the driver's own takes what it likes, and a transfer has its own convention.
VOID EvtOwn_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDF_MEMORY_DESCRIPTOR descriptor;
    WDFREQUEST derived;
    WDFMEMORY output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveOutputMemory(Request, &output);
    if (NT_SUCCESS(status)) {
        status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &derived);
    }
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&descriptor, output, NULL);
        status = WdfIoTargetSendIoctlSynchronously(context->Target, derived, IoControlCode, &descriptor, NULL, NULL, NULL); // ok: the driver's own request
        WdfObjectDelete(derived);
    }
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendWriteSynchronously(context->Target, Request, &descriptor, NULL, NULL, NULL); // ok: not sent on as a control request
    }
    WdfRequestComplete(Request, status);
}
