// Requests that are sent once, or set back in between.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_CLOCK_TICK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CLOCK_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Tick;
    ULONG Lost;
} CLOCK_CONTEXT, *PCLOCK_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtTickDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtForwardDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtStageDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtElsewhereDone_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;

// Reuses the request in front of each send.
NTSTATUS TickEight_ok(PCLOCK_CONTEXT context)
{
    WDF_REQUEST_REUSE_PARAMS reuse;
    WDFREQUEST request;
    NTSTATUS status;
    ULONG i;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    for (i = 0; i < 8 && NT_SUCCESS(status); i++) {
        WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
        status = WdfRequestReuse(request, &reuse);
        if (NT_SUCCESS(status)) {
            status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: reused
        }
    }
    WdfObjectDelete(request);
    return status;
}

// Lets the framework use a request of its own each time.
NTSTATUS TickInternally_ok(PCLOCK_CONTEXT context)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    for (i = 0; i < 8 && NT_SUCCESS(status); i++) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: no request
    }
    return status;
}

// Makes a new request for each send.
NTSTATUS TickAnew_ok(PCLOCK_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    for (i = 0; i < 4 && NT_SUCCESS(status); i++) {
        status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
        if (!NT_SUCCESS(status)) {
            break;
        }
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: a new one
        WdfObjectDelete(request);
    }
    return status;
}

// Sets a request back for its callers.
static NTSTATUS SetBack_ok(WDFREQUEST request)
{
    WDF_REQUEST_REUSE_PARAMS reuse;

    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    return WdfRequestReuse(request, &reuse);
}

// Retries with a request that the helper set back.
NTSTATUS Retry_ok(PCLOCK_CONTEXT context)
{
    WDFREQUEST request = context->Tick;
    NTSTATUS status;

    status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (status == STATUS_DEVICE_BUSY) {
        status = SetBack_ok(request);
        if (NT_SUCCESS(status)) {
            status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: set back
        }
    }
    return status;
}

// Reuses and formats before the next tick.
VOID EvtTickDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PCLOCK_CONTEXT context = (PCLOCK_CONTEXT)Context;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    status = SetBack_ok(Request);
    if (!NT_SUCCESS(status)) {
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtTickDone_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: reused
        context->Lost++;
    }
}

// Sends another request out of the completion of the first.
VOID EvtForwardDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PCLOCK_CONTEXT context = (PCLOCK_CONTEXT)Context;

    if (!WdfRequestSend(context->Tick, Target, NULL)) { // ok: not the one that completed
        context->Lost++;
    }
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Sends the second time only when the first did not happen.
NTSTATUS SendOnce_ok(PCLOCK_CONTEXT context)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFREQUEST request = context->Tick;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
    if (!WdfRequestSend(request, context->Target, &options)) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS | WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE);
        WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
        (void)WdfRequestSend(request, context->Target, &options); // ok: the first one was not sent
    }
    return WdfRequestGetStatus(request);
}

// Sends a received request on in stages: its IRP is the caller's, and only its format changes.
VOID EvtStageDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    NTSTATUS status = Params->IoStatus.Status;

    if (NT_SUCCESS(status)) {
        WdfRequestFormatRequestUsingCurrentType(Request);
        WdfRequestSetCompletionRoutine(Request, EvtStageDone_ok, Context);
        if (WdfRequestSend(Request, Target, NULL)) { // ok: a received request
            return;
        }
        status = WdfRequestGetStatus(Request);
    }
    WdfRequestComplete(Request, status);
}

// Sends the first stage.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtStageDone_ok, NULL);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), NULL)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Goes round all pipes with a request of its caller's, who received it: nobody knows this caller.
NTSTATUS AbortAll_ok(PCLOCK_CONTEXT context, WDFREQUEST request, ULONG pipes)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    for (i = 0; i < pipes && NT_SUCCESS(status); i++) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: a received request, for all we know
    }
    return status;
}

// The same with a request that comes from the queue.
VOID SendTwice_ok(PCLOCK_CONTEXT context, WDFQUEUE queue)
{
    WDFREQUEST request;
    NTSTATUS status;

    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(queue, &request))) {
        return;
    }
    status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: a received request
    }
    WdfRequestComplete(request, status);
}

// Hands each request of a queue on, one after the other, in one variable.
VOID Drain_ok(PCLOCK_CONTEXT context, WDFQUEUE queue)
{
    WDFREQUEST request;

    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(queue, &request))) {
        NTSTATUS status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: another request each time

        WdfRequestComplete(request, status);
    }
}

// Takes spare requests from a collection, each once.
NTSTATUS DrainSpares_ok(PCLOCK_CONTEXT context, WDFCOLLECTION spares)
{
    NTSTATUS status = STATUS_SUCCESS;
    WDFREQUEST request;

    while (NT_SUCCESS(status) && (request = (WDFREQUEST)WdfCollectionGetFirstItem(spares)) != NULL) {
        WdfCollectionRemove(spares, request);
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // ok: another request each time
    }
    return status;
}

// Whose requests come here is decided in another module: they may be received ones.
VOID EvtElsewhereDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Params);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtElsewhereDone_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: a received request, for all we know
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}
