// Requests sent on as what they are, and requests of the driver's own, which may be anything.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

#define IOCTL_RELAY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_INTERNAL_RELAY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x822, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _RELAY_CONTEXT {
    WDFIOTARGET Target;
    WDFUSBPIPE Pipe;
    WDFREQUEST Own;
    ULONG Reading;
} RELAY_CONTEXT, *PRELAY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_CONTEXT, RelayGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtControl_ok;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtInternal_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_IO_QUEUE_IO_DEFAULT EvtDefault_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtOwnDone_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtPipe_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtReadOn_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtReadAfter_ok;
EVT_WDF_WORKITEM EvtRefresh_ok;

// Completes what came back.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Sets the routine, sends, and completes what could not be sent.
static VOID Send_ok(PRELAY_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) {
        WdfRequestComplete(request, WdfRequestGetStatus(request));
    }
}

// Device control stays device control.
VOID EvtControl_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveOutputMemory(Request, &output);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IoControlCode, NULL, NULL, output, NULL); // ok: the same type
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Internal stays internal.
VOID EvtInternal_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY input;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = WdfRequestRetrieveInputMemory(Request, &input);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, Request, IoControlCode, input, NULL, NULL, NULL); // ok: the same type
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// A read stays a read.
VOID EvtRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForRead(context->Target, Request, memory, NULL, NULL); // ok: the same type
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Keeps whatever type the request has.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request); // ok: its own type
    Send_ok(RelayGetContext(WdfIoQueueGetDevice(Queue)), Request);
}

// Receives every type, and asks for it before it formats.
VOID EvtDefault_ok(WDFQUEUE Queue, WDFREQUEST Request)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_PARAMETERS parameters;
    WDFMEMORY memory;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    WDF_REQUEST_PARAMETERS_INIT(&parameters);
    WdfRequestGetParameters(Request, &parameters);
    if (parameters.Type == WdfRequestTypeRead) {
        status = WdfRequestRetrieveOutputMemory(Request, &memory);
        if (NT_SUCCESS(status)) {
            status = WdfIoTargetFormatRequestForRead(context->Target, Request, memory, NULL, NULL); // ok: the type was tested
        }
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// Uses a request of the framework's own for an internal code.
VOID EvtRefresh_ok(WDFWORKITEM WorkItem)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfWorkItemGetParentObject(WorkItem));
    WDF_MEMORY_DESCRIPTOR output;
    ULONG reading = 0;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &reading, sizeof(reading));
    status = WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL, IOCTL_INTERNAL_RELAY_GET, // ok: no received request
        NULL, &output, NULL, NULL);
    if (NT_SUCCESS(status)) {
        context->Reading = reading;
    }
}

// A control request goes to a pipe as a transfer of the pipe's kind.
VOID EvtPipe_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY output;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfRequestRetrieveOutputMemory(Request, &output);
    if (NT_SUCCESS(status)) {
        status = WdfUsbTargetPipeFormatRequestForRead(context->Pipe, Request, output, NULL); // ok: formatted as a transfer
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    Send_ok(context, Request);
}

// A read keeps its type, whatever it is.
VOID EvtReadOn_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request); // ok: its own type
    Send_ok(RelayGetContext(WdfIoQueueGetDevice(Queue)), Request);
}

// Asks the target with a request of the driver's own before the read goes on.
VOID EvtReadAfter_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Own, IOCTL_RELAY_GET, NULL, NULL, NULL, NULL); // ok: not the received request
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(context->Own, EvtOwnDone_ok, context);
        if (!WdfRequestSend(context->Own, context->Target, NULL)) {
            status = WdfRequestGetStatus(context->Own);
        }
    }
    WdfRequestComplete(Request, status);
}

// Counts what came back.
VOID EvtOwnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    ((PRELAY_CONTEXT)Context)->Reading++;
}
