// A request that was sent belongs to the target until it comes back.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_TRAIN_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x861, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _TRAIN_CONTEXT {
    WDFIOTARGET North;
    WDFIOTARGET South;
    WDFREQUEST Request;
} TRAIN_CONTEXT, *PTRAIN_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtArrived_bad;

// Has nothing to do.
VOID EvtArrived_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
}

// Sends one request to two targets at once.
VOID GoBothWays_bad(PTRAIN_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtArrived_bad, NULL);
    if (WdfRequestSend(request, context->North, NULL)) { // note: "hands the request to the target"
        if (!WdfRequestSend(request, context->South, NULL)) { // expect: request-sent-while-in-flight "'request' is sent while it is still with the target"
            KdPrint(("not sent\n"));
        }
    }
}

// Formats the request that is under way.
NTSTATUS FormatNext_bad(PTRAIN_CONTEXT context)
{
    WDFREQUEST request = context->Request;

    WdfRequestSetCompletionRoutine(request, EvtArrived_bad, NULL);
    if (!WdfRequestSend(request, context->North, NULL)) {
        return WdfRequestGetStatus(request);
    }
    return WdfIoTargetFormatRequestForIoctl(context->North, request, IOCTL_TRAIN_GO, NULL, NULL, NULL, NULL); // expect: request-sent-while-in-flight "'request' is formatted"
}

// Deletes the request as soon as it was sent.
NTSTATUS GoAndDelete_bad(PTRAIN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->North, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->North, request, IOCTL_TRAIN_GO, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtArrived_bad, NULL);
        if (!WdfRequestSend(request, context->North, NULL)) {
            status = WdfRequestGetStatus(request);
        }
    }
    WdfObjectDelete(request); // expect: request-sent-while-in-flight "'request' is deleted"
    return status;
}

// Reuses the request at once, in a helper.
static NTSTATUS SetBack_bad(WDFREQUEST request)
{
    WDF_REQUEST_REUSE_PARAMS reuse;

    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    return WdfRequestReuse(request, &reuse); // expect: request-sent-while-in-flight "'request' is reused"
}

// The caller of SetBack_bad.
NTSTATUS GoAndReuse_bad(PTRAIN_CONTEXT context, WDFREQUEST request)
{
    WdfRequestSetCompletionRoutine(request, EvtArrived_bad, NULL);
    if (!WdfRequestSend(request, context->South, NULL)) {
        return WdfRequestGetStatus(request);
    }
    return SetBack_bad(request);
}
