// A request is formatted before it is sent, and sent after it was formatted.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_FAN_SPEED CTL_CODE(FILE_DEVICE_UNKNOWN, 0x871, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _FAN_CONTEXT {
    WDFIOTARGET Target;
    ULONG Lost;
} FAN_CONTEXT, *PFAN_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FAN_CONTEXT, FanGetContext)

EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtRepeat_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtAgain_bad;

// Deletes the driver's request.
VOID EvtDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Sends a request that says nothing.
NTSTATUS SendEmpty_bad(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request); // note: "is created here"
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) { // expect: format-send-pairing "'request' is sent without having been formatted"
        status = WdfRequestGetStatus(request);
        WdfObjectDelete(request);
    }
    return status;
}

// Forwards the received request as it came.
VOID EvtWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFAN_CONTEXT context = FanGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    WdfRequestSetCompletionRoutine(Request, EvtDone_bad, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) { // expect: format-send-pairing "'Request' is sent without having been formatted"
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Reuses the request after formatting it, which takes the format away.
VOID EvtRepeat_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PFAN_CONTEXT context = (PFAN_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return;
    }
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(Request, &reuse); // note: "takes its format away"
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtRepeat_bad, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // expect: format-send-pairing "'Request'"
        context->Lost++;
    }
}

// Formats a request and leaves it at that.
NTSTATUS FormatOnly_bad(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL); // note: "formats the request"
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(request);
    }
    return status; // expect: format-send-pairing "a request was formatted, but is never sent"
}

// Formats in vain: what could not be formatted is leaked, which is another mistake.
NTSTATUS FormatOrLeak_bad(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status; // ok: not formatted
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL); // ok: formats and sends
}

// Sends once more what came back: nothing says that the format is gone.
VOID EvtAgain_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PFAN_CONTEXT context = (PFAN_CONTEXT)Context;

    UNREFERENCED_PARAMETER(Params);
    WdfRequestSetCompletionRoutine(Request, EvtAgain_bad, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: formatted when it was sent the first time
        context->Lost++;
    }
}
