// Formatted, then sent; or not in need of it.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_FAN_SPEED CTL_CODE(FILE_DEVICE_UNKNOWN, 0x871, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _FAN_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Prepared;
    ULONG Lost;
} FAN_CONTEXT, *PFAN_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FAN_CONTEXT, FanGetContext)

EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_DEFAULT EvtDefault_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtForwardDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtRepeat_ok;

// Deletes the driver's request.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Completes the forwarded request.
VOID EvtForwardDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Creates, formats, sends.
NTSTATUS SendSpeed_ok(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(request);
        return status; // ok: could not be formatted
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) { // ok: formatted
        status = WdfRequestGetStatus(request);
        WdfObjectDelete(request);
    }
    return status;
}

// Changes its mind after formatting, and deletes the request.
NTSTATUS SendUnlessBusy_ok(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status) && context->Lost == 0) {
        WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
        if (WdfRequestSend(request, context->Target, NULL)) {
            return STATUS_SUCCESS;
        }
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status; // ok: deleted
}

// Formats a request for later and keeps it in the context.
NTSTATUS Prepare_ok(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(request);
        return status;
    }
    context->Prepared = request;
    return status; // ok: somebody else sends it
}

// Sends the request that Prepare_ok formatted.
BOOLEAN SendPrepared_ok(PFAN_CONTEXT context)
{
    WdfRequestSetCompletionRoutine(context->Prepared, EvtDone_ok, NULL);
    return WdfRequestSend(context->Prepared, context->Target, NULL); // ok: formatted elsewhere
}

// Sends and forgets, which skips this driver's stack location.
VOID EvtRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFAN_CONTEXT context = FanGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) { // ok: no format needed
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Formats in the way the request came.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFAN_CONTEXT context = FanGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtForwardDone_ok, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) { // ok: formatted
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Formats by a stack location.
VOID EvtDefault_ok(WDFQUEUE Queue, WDFREQUEST Request)
{
    PFAN_CONTEXT context = FanGetContext(WdfIoQueueGetDevice(Queue));
    IO_STACK_LOCATION stack;

    RtlZeroMemory(&stack, sizeof(stack));
    stack.MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    WdfRequestWdmFormatUsingStackLocation(Request, &stack);
    WdfRequestSetCompletionRoutine(Request, EvtForwardDone_ok, NULL);
    if (!WdfRequestSend(Request, context->Target, NULL)) { // ok: formatted
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Reuses, formats, sends.
VOID EvtRepeat_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PFAN_CONTEXT context = (PFAN_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(Request, &reuse);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtRepeat_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: in the documented order
        context->Lost++;
    }
}
