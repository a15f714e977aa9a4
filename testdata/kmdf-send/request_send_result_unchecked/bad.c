// FALSE from WdfRequestSend means the request was not sent and is still the driver's.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_DOOR_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DOOR_CONTEXT {
    WDFIOTARGET Target;
    ULONG Lost;
} DOOR_CONTEXT, *PDOOR_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DOOR_CONTEXT, DoorGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtForget_bad;
EVT_WDF_IO_QUEUE_IO_READ EvtCount_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_bad;
EVT_WDF_IO_QUEUE_IO_DEFAULT EvtDefault_bad;
EVT_WDF_IO_IN_CALLER_CONTEXT EvtCaller_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtTry_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_bad;

// Completes what came back.
VOID EvtDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Throws the result away.
VOID EvtForget_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_bad, NULL);
    WdfRequestSend(Request, context->Target, WDF_NO_SEND_OPTIONS); // expect: request-send-result-unchecked "the result of sending 'Request' is ignored"
}

// Tests the result, counts the failure, and leaves the request behind.
VOID EvtCount_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_bad, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) { // note: "returns FALSE"
        context->Lost++;
    }
} // expect: request-send-result-unchecked "returns without completing it"

// Asks for the status, but completes only on one of two codes.
VOID EvtWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_bad, NULL);
    if (WdfRequestSend(Request, context->Target, NULL) == FALSE) { // note: "returns FALSE"
        status = WdfRequestGetStatus(Request);
        if (status == STATUS_DEVICE_NOT_READY) {
            WdfRequestComplete(Request, status);
        }
    }
} // expect: request-send-result-unchecked "returns without completing it"

// Sends and forgets, which may fail to send just as well.
VOID EvtDefault_bad(WDFQUEUE Queue, WDFREQUEST Request)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    WdfRequestSend(Request, context->Target, &options); // expect: request-send-result-unchecked "'Request'"
}

// Ignores the result for a request of its own: it is leaked when it was not sent.
NTSTATUS Knock_bad(PDOOR_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_DOOR_OPEN, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
        WdfRequestSend(request, context->Target, NULL); // expect: request-send-result-unchecked "'request'"
    }
    return status;
}

// In the caller's context the request is the driver's as well.
VOID EvtCaller_bad(WDFDEVICE Device, WDFREQUEST Request)
{
    PDOOR_CONTEXT context = DoorGetContext(Device);
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) { // note: "returns FALSE"
        context->Lost++;
    }
} // expect: request-send-result-unchecked "returns without completing it"

// Tells one call up that it was not sent.
static BOOLEAN TryOne(PDOOR_CONTEXT context, WDFREQUEST request)
{
    WdfRequestFormatRequestUsingCurrentType(request);
    WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
    return WdfRequestSend(request, context->Target, NULL); // note: "returns FALSE"
}

// Tells two calls up how often it tried.
static ULONG TryTwice(PDOOR_CONTEXT context, WDFREQUEST request)
{
    if (TryOne(context, request)) {
        return 1;
    }
    return TryOne(context, request) ? 2 : 0;
}

// Takes the number for an answer.
VOID EvtTry_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    context->Lost = TryTwice(context, Request);
} // expect: request-send-result-unchecked "returns without completing it"
