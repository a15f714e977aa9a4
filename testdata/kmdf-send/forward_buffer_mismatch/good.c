// Every request with its own buffers, or with new ones.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_PIPE_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c1, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _PIPE_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Lender;
    WDFMEMORY Filter;
} PIPE_CONTEXT, *PPIPE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(PIPE_CONTEXT, PipeGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtQuery_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtFiltered_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtLent_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtHelped_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;

// Completes what came back.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Sends the formatted request, or completes it.
static VOID Send_ok(PPIPE_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) {
        WdfRequestComplete(request, WdfRequestGetStatus(request));
    }
}

// Input as input, output as output.
VOID EvtQuery_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
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
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, input, NULL, output, NULL); // ok: each in its place
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Replaces the input by memory of the driver's own.
VOID EvtFiltered_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveOutputMemory(Request, &output);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, context->Filter, NULL, output, NULL); // ok: new input
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// A read has output.
VOID EvtRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForRead(context->Target, Request, memory, NULL, NULL); // ok: output of a read
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// A write has input.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestRetrieveInputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, Request, memory, NULL, NULL); // ok: input of a write
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Answers with the memory of a request that is kept for the purpose, and whose origin nobody knows.
VOID EvtLent_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY lent;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveInputMemory(context->Lender, &lent);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, lent, NULL, NULL, NULL); // ok: the lender may be the driver's own
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Takes the memory out of a helper two calls down, each in its place.
static NTSTATUS TakeMemory_ok(WDFREQUEST request, BOOLEAN isInput, WDFMEMORY *memory)
{
    return isInput ? WdfRequestRetrieveInputMemory(request, memory) : WdfRequestRetrieveOutputMemory(request, memory);
}

// One call down.
static NTSTATUS TakeBoth_ok(WDFREQUEST request, WDFMEMORY memories[2])
{
    NTSTATUS status = TakeMemory_ok(request, TRUE, &memories[0]);

    return NT_SUCCESS(status) ? TakeMemory_ok(request, FALSE, &memories[1]) : status;
}

// The caller of the two.
VOID EvtHelped_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PPIPE_CONTEXT context = PipeGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memories[2];
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = TakeBoth_ok(Request, memories);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, memories[0], NULL, memories[1], NULL); // ok: each in its place
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}
