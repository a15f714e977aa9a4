// Requests that are made once and stay: their handles are valid whatever has completed.
#include <ntddk.h>
#include <wdf.h>

typedef struct _FERRY_CONTEXT {
    WDFREQUEST Crossing;
    ULONG Crossed;
} FERRY_CONTEXT, *PFERRY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FERRY_CONTEXT, FerryGetContext)

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtCrossed_ok;
EVT_WDF_DEVICE_D0_EXIT EvtD0Exit_ok;

// Counts, and deletes a request that is not its own.
VOID EvtCrossed_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    WdfObjectDelete((WDFOBJECT)Context); // ok: the memory that went along, not the request
}

// Sends the request whose routine is EvtCrossed_ok.
BOOLEAN Cross_ok(PFERRY_CONTEXT context, WDFIOTARGET target, WDFMEMORY load)
{
    WdfRequestSetCompletionRoutine(context->Crossing, EvtCrossed_ok, load);
    return WdfRequestSend(context->Crossing, target, NULL);
}

// Cancels what the context names.
NTSTATUS EvtD0Exit_ok(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    PFERRY_CONTEXT context = FerryGetContext(Device);

    UNREFERENCED_PARAMETER(TargetState);
    // spurious: cancel-sent-request-unprotected some other routine of the module (good.c) deletes its request; whose it is, nobody follows
    WdfRequestCancelSentRequest(context->Crossing);
    return STATUS_SUCCESS;
}
