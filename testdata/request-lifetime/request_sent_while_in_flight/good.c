// Requests that are left alone until they are back.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_TRAIN_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x861, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _TRAIN_CONTEXT {
    WDFIOTARGET North;
    WDFIOTARGET South;
    WDFREQUEST Request;
    WDFREQUEST Other;
    KEVENT Arrived;
} TRAIN_CONTEXT, *PTRAIN_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtArrived_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtOwnArrived_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtForwardArrived_ok;

// Elsewhere.
VOID TrainWaitForAll(VOID);
VOID TrainWaitFor(PTRAIN_CONTEXT context);

// Signals the one who waits.
VOID EvtArrived_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    KeSetEvent(&((PTRAIN_CONTEXT)Context)->Arrived, IO_NO_INCREMENT, FALSE);
}

// Completes a request of a queue.
VOID EvtForwardArrived_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Deletes the driver's request.
VOID EvtOwnArrived_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Tries the second target only when the first did not take it.
BOOLEAN GoEitherWay_ok(PTRAIN_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtOwnArrived_ok, NULL);
    if (WdfRequestSend(request, context->North, NULL)) {
        return TRUE;
    }
    return WdfRequestSend(request, context->South, NULL); // ok: the first send failed
}

// Uses one request for each target.
BOOLEAN GoBothWays_ok(PTRAIN_CONTEXT context)
{
    return WdfRequestSend(context->Request, context->North, NULL) &&
           WdfRequestSend(context->Other, context->South, NULL); // ok: another request
}

// Waits for the completion before it formats again.
NTSTATUS GoAndWait_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    KeClearEvent(&context->Arrived);
    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (!WdfRequestSend(request, context->North, NULL)) {
        return WdfRequestGetStatus(request);
    }
    KeWaitForSingleObject(&context->Arrived, Executive, KernelMode, FALSE, NULL);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(request, &reuse); // ok: it has come back
    return status;
}

// Deletes only what was not sent.
NTSTATUS GoOrDelete_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->North, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->North, request, IOCTL_TRAIN_GO, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtOwnArrived_ok, NULL);
        if (WdfRequestSend(request, context->North, NULL)) {
            return STATUS_SUCCESS;
        }
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request); // ok: not sent
    return status;
}

// Waits within the send.
NTSTATUS GoAndBack_ok(PTRAIN_CONTEXT context)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->North, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->North, request, IOCTL_TRAIN_GO, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
        WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(5));
        (void)WdfRequestSend(request, context->North, &options);
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request); // ok: synchronous
    return status;
}

// Stops the target, which brings every request back.
VOID Stop_ok(PTRAIN_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->South, NULL)) {
        WdfIoTargetPurge(context->South, WdfIoTargetPurgeIoAndWait);
    }
    WdfObjectDelete(request); // ok: back, or never sent
}

// Sends every request of a collection: each is another one.
VOID SendAll_ok(PTRAIN_CONTEXT context, WDFCOLLECTION waiting)
{
    WDFREQUEST request;

    while ((request = (WDFREQUEST)WdfCollectionGetFirstItem(waiting)) != NULL) {
        WdfCollectionRemove(waiting, request);
        WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
        if (!WdfRequestSend(request, context->North, NULL)) { // ok: another request each time
            break;
        }
    }
}

// Sends every request of a queue.
VOID DrainQueue_ok(PTRAIN_CONTEXT context, WDFQUEUE queue)
{
    WDFREQUEST request;

    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(queue, &request))) {
        WdfRequestFormatRequestUsingCurrentType(request); // ok: another request each time
        WdfRequestSetCompletionRoutine(request, EvtForwardArrived_ok, NULL);
        if (!WdfRequestSend(request, context->North, NULL)) {
            WdfRequestComplete(request, WdfRequestGetStatus(request));
        }
    }
}

// Gives the device a second, then takes the request back.
VOID GoAndSleep_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;
    LARGE_INTEGER second;

    second.QuadPart = -10000000LL;
    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        KeDelayExecutionThread(KernelMode, FALSE, &second);
        WdfObjectDelete(request); // ok: it may have come back
    }
}

// Lets a synchronous request follow on the same target, which serves them in order.
VOID GoInOrder_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        if (!NT_SUCCESS(WdfIoTargetSendIoctlSynchronously(context->North, NULL, IOCTL_TRAIN_GO, NULL, NULL, NULL, NULL))) {
            KdPrint(("refused\n"));
        }
        WdfObjectDelete(request); // ok: it may have come back
    }
}

// Closes the target, which brings everything back.
VOID GoAndClose_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        WdfIoTargetClose(context->North);
        WdfObjectDelete(request); // ok: back
    }
}

// Waits for a work item that no table describes.
VOID GoAndFlush_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        KeFlushQueuedDpcs();
        WdfObjectDelete(request); // ok: it may have come back
    }
}

// Sends and forgets a received request; what is deleted is another one.
VOID GoAndForget_ok(PTRAIN_CONTEXT context, WDFREQUEST received)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(received, context->North, &options)) {
        WdfRequestComplete(received, WdfRequestGetStatus(received));
        return;
    }
    WdfObjectDelete(context->Other); // ok: another request
}

// Sends as its caller says, perhaps synchronously.
VOID GoAsTold_ok(PTRAIN_CONTEXT context, PWDF_REQUEST_SEND_OPTIONS options)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, options)) {
        WdfObjectDelete(request); // ok: nobody knows the options
    }
}

// Lists the request where another module finds it, and waits for it.
VOID GoListed_ok(PTRAIN_CONTEXT context, WDFCOLLECTION waiting)
{
    WDFREQUEST request = context->Request;

    if (!NT_SUCCESS(WdfCollectionAdd(waiting, request))) {
        return;
    }
    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        TrainWaitForAll();
        WdfObjectDelete(request); // ok: the other module may have waited for it
    }
}

// Has another module wait on the context that holds the request.
VOID GoAndWaitElsewhere_ok(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        TrainWaitFor(context);
        WdfObjectDelete(request); // ok: it may have come back
    }
}

// Has another module wait for a request that it cannot reach by what it is given.
VOID GoAndWaitForOther_ok(PTRAIN_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtArrived_ok, context);
    if (WdfRequestSend(request, context->North, NULL)) {
        TrainWaitFor(context);
        // ok: it may have come back
        WdfObjectDelete(request);
    }
}
