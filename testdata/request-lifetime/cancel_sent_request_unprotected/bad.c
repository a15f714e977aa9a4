// A request that is cancelled from elsewhere may have completed, and gone, in the meantime.
#include <ntddk.h>
#include <wdf.h>

typedef struct _FERRY_CONTEXT {
    WDFREQUEST Crossing;
    WDFSPINLOCK Lock;
} FERRY_CONTEXT, *PFERRY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FERRY_CONTEXT, FerryGetContext)

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtCrossed_bad;
EVT_WDF_DEVICE_D0_EXIT EvtD0Exit_bad;
EVT_WDF_FILE_CLEANUP EvtCleanup_bad;
EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND EvtSuspend_bad;
EVT_WDF_DEVICE_RELEASE_HARDWARE EvtRelease_bad;

// Ends the life of the request.
VOID EvtCrossed_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    ((PFERRY_CONTEXT)Context)->Crossing = NULL;
    WdfObjectDelete(Request);
}

// Sends the request whose routine is EvtCrossed_bad.
BOOLEAN Cross_bad(PFERRY_CONTEXT context, WDFIOTARGET target)
{
    WdfRequestSetCompletionRoutine(context->Crossing, EvtCrossed_bad, context);
    return WdfRequestSend(context->Crossing, target, NULL);
}

// Cancels what the context names.
NTSTATUS EvtD0Exit_bad(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    PFERRY_CONTEXT context = FerryGetContext(Device);

    UNREFERENCED_PARAMETER(TargetState);
    if (context->Crossing != NULL) {
        WdfRequestCancelSentRequest(context->Crossing); // expect: cancel-sent-request-unprotected "'context->Crossing' may complete and be deleted"
    }
    return STATUS_SUCCESS;
}

// Takes the lock to read the handle, and lets go of it without a reference.
VOID EvtCleanup_bad(WDFFILEOBJECT FileObject)
{
    PFERRY_CONTEXT context = FerryGetContext(WdfFileObjectGetDevice(FileObject));
    WDFREQUEST request;

    WdfSpinLockAcquire(context->Lock);
    request = context->Crossing;
    WdfSpinLockRelease(context->Lock);
    if (request != NULL) {
        WdfRequestCancelSentRequest(request); // expect: cancel-sent-request-unprotected "'request'"
    }
}

// Cancels for its callers.
static VOID CancelIt_bad(WDFREQUEST request)
{
    WdfRequestCancelSentRequest(request); // expect: cancel-sent-request-unprotected "'request' may complete and be deleted before it is cancelled"
}

// Passes on what the context names.
static VOID CancelCrossing(PFERRY_CONTEXT context)
{
    CancelIt_bad(context->Crossing);
}

// Two calls up.
NTSTATUS EvtSuspend_bad(WDFDEVICE Device)
{
    CancelCrossing(FerryGetContext(Device));
    return STATUS_SUCCESS;
}

// A reference on the device does not hold the request.
NTSTATUS EvtRelease_bad(WDFDEVICE Device, WDFCMRESLIST Resources)
{
    PFERRY_CONTEXT context = FerryGetContext(Device);

    UNREFERENCED_PARAMETER(Resources);
    WdfObjectReference(Device);
    WdfRequestCancelSentRequest(context->Crossing); // expect: cancel-sent-request-unprotected "'context->Crossing'"
    WdfObjectDereference(Device);
    return STATUS_SUCCESS;
}
