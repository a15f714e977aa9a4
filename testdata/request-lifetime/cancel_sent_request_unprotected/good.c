// Requests that are sure to be there when they are cancelled.
#include <ntddk.h>
#include <wdf.h>

typedef struct _FERRY_CONTEXT {
    WDFREQUEST Crossing;
    WDFSPINLOCK Lock;
} FERRY_CONTEXT, *PFERRY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FERRY_CONTEXT, FerryGetContext)

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtCrossed_ok;
EVT_WDF_DEVICE_D0_EXIT EvtD0Exit_ok;
EVT_WDF_FILE_CLEANUP EvtCleanup_ok;
EVT_WDF_FILE_CLOSE EvtClose_ok;
EVT_WDF_IO_QUEUE_IO_STOP EvtStop_ok;

// Takes the request out of the context under the lock, then deletes it.
VOID EvtCrossed_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PFERRY_CONTEXT context = (PFERRY_CONTEXT)Context;

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    WdfSpinLockAcquire(context->Lock);
    context->Crossing = NULL;
    WdfSpinLockRelease(context->Lock);
    WdfObjectDelete(Request);
}

// Sends the request whose routine is EvtCrossed_ok.
BOOLEAN Cross_ok(PFERRY_CONTEXT context, WDFIOTARGET target)
{
    WdfRequestSetCompletionRoutine(context->Crossing, EvtCrossed_ok, context);
    return WdfRequestSend(context->Crossing, target, NULL);
}

// Holds a reference while it cancels.
NTSTATUS EvtD0Exit_ok(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    PFERRY_CONTEXT context = FerryGetContext(Device);
    WDFREQUEST request;

    UNREFERENCED_PARAMETER(TargetState);
    WdfSpinLockAcquire(context->Lock);
    request = context->Crossing;
    if (request != NULL) {
        WdfObjectReference(request);
    }
    WdfSpinLockRelease(context->Lock);
    if (request != NULL) {
        WdfRequestCancelSentRequest(request); // ok: referenced
        WdfObjectDereference(request);
    }
    return STATUS_SUCCESS;
}

// Cancels the request the framework names.
VOID EvtStop_ok(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags)
{
    UNREFERENCED_PARAMETER(Queue);
    if (ActionFlags & WdfRequestStopActionSuspend) {
        WdfRequestStopAcknowledge(Request, FALSE);
    } else if (ActionFlags & WdfRequestStopActionPurge) {
        WdfRequestCancelSentRequest(Request); // ok: a parameter, not read from a context
    }
}

// Gives back the reference that the sender took for the one who cancels.
VOID EvtCleanup_ok(WDFFILEOBJECT FileObject)
{
    PFERRY_CONTEXT context = FerryGetContext(WdfFileObjectGetDevice(FileObject));
    WDFREQUEST request = context->Crossing;

    if (request != NULL) {
        WdfRequestCancelSentRequest(request); // ok: the sender referenced it
        WdfObjectDereference(request);
    }
}

// Cancels under the lock that the completion routine takes before it deletes.
VOID EvtClose_ok(WDFFILEOBJECT FileObject)
{
    PFERRY_CONTEXT context = FerryGetContext(WdfFileObjectGetDevice(FileObject));

    WdfSpinLockAcquire(context->Lock);
    if (context->Crossing != NULL) {
        WdfRequestCancelSentRequest(context->Crossing); // ok: locked
    }
    WdfSpinLockRelease(context->Lock);
}
