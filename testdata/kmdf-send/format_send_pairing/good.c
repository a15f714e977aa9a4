// Formatted, then sent; or not in need of it.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_FAN_SPEED CTL_CODE(FILE_DEVICE_UNKNOWN, 0x871, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _FAN_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Prepared;
    WDFREQUEST Spare;
    ULONG Lost;
} FAN_CONTEXT, *PFAN_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FAN_CONTEXT, FanGetContext)

EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_DEFAULT EvtDefault_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtForwardDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtRepeat_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtKeepGoing_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtAsTold_ok;

// Elsewhere.
NTSTATUS FanFill(WDFREQUEST request);
PWDF_REQUEST_SEND_OPTIONS FanOptions(PFAN_CONTEXT context);

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

// Sends as its caller says, perhaps without looking back.
VOID EvtAsTold_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFAN_CONTEXT context = FanGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    if (!WdfRequestSend(Request, context->Target, FanOptions(context))) { // ok: nobody knows the options
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Has another module fill the request in.
NTSTATUS SendFilled_ok(PFAN_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FanFill(request);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
        if (WdfRequestSend(request, context->Target, NULL)) { // ok: the other module may have formatted it
            return STATUS_SUCCESS;
        }
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status;
}

// A request around an IRP says what the IRP says.
NTSTATUS SendIrp_ok(PFAN_CONTEXT context, PIRP irp)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreateFromIrp(WDF_NO_OBJECT_ATTRIBUTES, irp, FALSE, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) { // ok: the IRP has its parameters
        status = WdfRequestGetStatus(request);
        WdfObjectDelete(request);
    }
    return status;
}

// Prepares the request that a timer sends.
NTSTATUS PrepareSpare_ok(PFAN_CONTEXT context)
{
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &context->Spare);
    if (!NT_SUCCESS(status)) {
        context->Spare = NULL;
        return status;
    }
    return WdfIoTargetFormatRequestForIoctl(context->Target, context->Spare, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL); // ok: kept
}

// Prepares a request for its caller.
WDFREQUEST MakeFormatted_ok(PFAN_CONTEXT context)
{
    WDFREQUEST request;

    if (!NT_SUCCESS(WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request))) {
        return NULL;
    }
    if (!NT_SUCCESS(WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL))) {
        WdfObjectDelete(request);
        return NULL;
    }
    return request; // ok: the caller has it
}

// Gives the formatted request to another module, which sends it.
NTSTATUS LeaveToOther_ok(PFAN_CONTEXT context)
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
    return FanFill(request); // ok: the other module may send it
}

// A reuse that fails leaves the format alone.
VOID EvtKeepGoing_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PFAN_CONTEXT context = (PFAN_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;

    UNREFERENCED_PARAMETER(Params);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    if (NT_SUCCESS(WdfRequestReuse(Request, &reuse)) &&
        !NT_SUCCESS(WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL))) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtKeepGoing_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: formatted before, or formatted anew
        context->Lost++;
    }
}

// Lists a formatted request for whoever sends next.
NTSTATUS ListSpare_ok(PFAN_CONTEXT context, WDFCOLLECTION spares)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_FAN_SPEED, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        status = WdfCollectionAdd(spares, request);
    }
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(request);
    }
    return status; // ok: listed
}
