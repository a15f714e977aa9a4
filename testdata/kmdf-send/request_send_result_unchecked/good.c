// Every FALSE of WdfRequestSend is answered for.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_DOOR_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DOOR_CONTEXT {
    WDFIOTARGET Target;
    WDFIOTARGET Other;
    WDFCOLLECTION Unsent;
    WDFQUEUE Later;
    WDFREQUEST Own;
    BOOLEAN OwnIsFree;
    ULONG Lost;
} DOOR_CONTEXT, *PDOOR_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DOOR_CONTEXT, DoorGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtForward_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtStatus_ok;
EVT_WDF_IO_QUEUE_IO_DEFAULT EvtDefault_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtOwnDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtOwnAgain_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtEither_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtRequeue_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtLater_ok;
EVT_WDF_IO_IN_CALLER_CONTEXT EvtCaller_ok;

// Completes what came back.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Notes that the driver's own request is free again.
VOID EvtOwnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    ((PDOOR_CONTEXT)Context)->OwnIsFree = TRUE;
}

// Completes with the status the send left.
VOID EvtForward_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_ok, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) {
        status = WdfRequestGetStatus(Request);
        WdfRequestComplete(Request, status);
    }
} // ok: completed when it was not sent

// Remembers the result in a variable, and leaves through a common label.
VOID EvtRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN sent;

    if (Length == 0) {
        status = STATUS_INVALID_PARAMETER;
        goto Exit;
    }
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_ok, NULL);
    sent = WdfRequestSend(Request, context->Target, NULL);
    if (sent == FALSE) {
        status = WdfRequestGetStatus(Request);
        goto Exit;
    }
    return; // ok: sent
Exit:
    WdfRequestComplete(Request, status);
}

// Puts the request aside when it could not be sent.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_ok, NULL);
    if (WdfRequestSend(Request, context->Target, NULL)) {
        return;
    }
    status = WdfRequestForwardToIoQueue(Request, context->Later);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
} // ok: kept in another queue

// Lets the status decide at the end: after FALSE it is a failure.
VOID EvtStatus_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtDone_ok, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) {
        status = WdfRequestGetStatus(Request);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
} // ok: the status of a request that was not sent is a failure

// Sends and tells its caller whether it did.
static BOOLEAN Pass_ok(PDOOR_CONTEXT context, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    return WdfRequestSend(request, context->Target, &options); // ok: the caller decides
}

// Leaves the sending to a helper and completes when that says no.
VOID EvtDefault_ok(WDFQUEUE Queue, WDFREQUEST Request)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));

    if (!Pass_ok(context, Request)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
} // ok: the helper's answer is used

// Deletes its own request when it was not sent.
NTSTATUS Knock_ok(PDOOR_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_DOOR_OPEN, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WDF_REQUEST_SEND_OPTIONS options;

        WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
        WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
        WdfRequestSend(request, context->Target, &options); // ok: its status is asked for in either case
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status;
}

// Keeps its preallocated request for the next time.
VOID KnockAgain_ok(PDOOR_CONTEXT context)
{
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(context->Own, &reuse);
    if (!NT_SUCCESS(status)) {
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Own, IOCTL_DOOR_OPEN, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(context->Own, EvtOwnDone_ok, context);
    context->OwnIsFree = FALSE;
    if (!WdfRequestSend(context->Own, context->Target, NULL)) {
        context->OwnIsFree = TRUE;
    }
} // ok: the request is the driver's own and stays in the context

// Tries a second target; what that one takes is sent.
VOID EvtEither_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options) && !WdfRequestSend(Request, context->Other, &options)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
} // ok: one of the two has it

// Gives the request back to its queue when it could not be sent.
VOID EvtRequeue_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options) && !NT_SUCCESS(WdfRequestRequeue(Request))) {
        WdfRequestComplete(Request, STATUS_DEVICE_NOT_READY);
    }
} // ok: back in the queue

// Queues what could not be sent at once.
VOID EvtCaller_ok(WDFDEVICE Device, WDFREQUEST Request)
{
    PDOOR_CONTEXT context = DoorGetContext(Device);
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) {
        status = WdfDeviceEnqueueRequest(Device, Request);
        if (!NT_SUCCESS(status)) {
            WdfRequestComplete(Request, status);
        }
    }
} // ok: queued

// Keeps the request in a list from which a timer sends.
VOID EvtLater_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDOOR_CONTEXT context = DoorGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) {
        status = WdfCollectionAdd(context->Unsent, Request);
        if (!NT_SUCCESS(status)) {
            WdfRequestComplete(Request, status);
        }
    }
} // ok: kept in the collection

// Sends the driver's own request again; when that fails it stays where it is.
VOID EvtOwnAgain_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PDOOR_CONTEXT context = (PDOOR_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;

    UNREFERENCED_PARAMETER(Params);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    if (!NT_SUCCESS(WdfRequestReuse(Request, &reuse)) ||
        !NT_SUCCESS(WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_DOOR_OPEN, NULL, NULL, NULL, NULL))) {
        context->OwnIsFree = TRUE;
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtOwnAgain_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) {
        context->OwnIsFree = TRUE;
    }
} // ok: the request is the driver's own
