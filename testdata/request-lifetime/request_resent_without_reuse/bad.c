// A request that completed is set back with WdfRequestReuse before it is sent again.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_CLOCK_TICK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CLOCK_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Tick;
    ULONG Lost;
} CLOCK_CONTEXT, *PCLOCK_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtTickDone_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtFirstHalfDone_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtSecondHalfDone_bad;

// Sends one request eight times.
NTSTATUS TickEight_bad(PCLOCK_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;
    ULONG i;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    for (i = 0; i < 8 && NT_SUCCESS(status); i++) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // expect: request-resent-without-reuse error "'request' was sent and completed before"
    }
    WdfObjectDelete(request);
    return status;
}

// Formats the request anew, which is only half of it.
NTSTATUS TickTwice_bad(PCLOCK_CONTEXT context)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // note: "waits for its completion"
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    }
    if (NT_SUCCESS(status) && !WdfRequestSend(request, context->Target, &options)) { // expect: request-resent-without-reuse error "'request'"
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status;
}

// Sends the first tick.
NTSTATUS TickFirst_bad(PCLOCK_CONTEXT context)
{
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &context->Tick);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Tick, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Tick, EvtTickDone_bad, context);
    return WdfRequestSend(context->Tick, context->Target, NULL) ? STATUS_SUCCESS : WdfRequestGetStatus(context->Tick);
}

// Starts the next tick out of the completion of the last.
VOID EvtTickDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PCLOCK_CONTEXT context = (PCLOCK_CONTEXT)Context;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtTickDone_bad, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // expect: request-resent-without-reuse error "'Request'"
        context->Lost++;
    }
}

// Tries again after a failure, with the request of the context.
NTSTATUS Retry_bad(PCLOCK_CONTEXT context)
{
    WDFREQUEST request = context->Tick;
    NTSTATUS status;

    status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (status == STATUS_DEVICE_BUSY) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL); // expect: request-resent-without-reuse warning "'request'"
    }
    return status;
}

// Sends for its callers, and waits.
static NTSTATUS SendTick_bad(WDFIOTARGET target, WDFREQUEST request)
{
    // expect: request-resent-without-reuse error "'request' was sent and completed before"
    // note: "waits for its completion"
    return WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
}

// Sends two ticks with one request.
static NTSTATUS SendPair(WDFIOTARGET target, WDFREQUEST request)
{
    NTSTATUS status = SendTick_bad(target, request);

    return NT_SUCCESS(status) ? SendTick_bad(target, request) : status;
}

// Two calls down the second send follows the first; the request is the driver's own.
NTSTATUS TickPair_bad(PCLOCK_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = SendPair(context->Target, request);
    WdfObjectDelete(request);
    return status;
}

// Starts a tick in two halves, or the second half alone.
NTSTATUS TickHalves_bad(PCLOCK_CONTEXT context, BOOLEAN whole)
{
    WDFREQUEST request;
    NTSTATUS status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_CLOCK_TICK, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(request);
        return status;
    }
    if (whole) {
        WdfRequestSetCompletionRoutine(request, EvtFirstHalfDone_bad, context);
    } else {
        WdfRequestSetCompletionRoutine(request, EvtSecondHalfDone_bad, context);
    }
    if (!WdfRequestSend(request, context->Target, NULL)) {
        status = WdfRequestGetStatus(request);
        WdfObjectDelete(request);
    }
    return status;
}

// Sends the second half with what the first has left.
VOID EvtFirstHalfDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Params);
    WdfRequestSetCompletionRoutine(Request, EvtSecondHalfDone_bad, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // expect: request-resent-without-reuse error "'Request'"
        ((PCLOCK_CONTEXT)Context)->Lost++;
    }
}

// Sends the second half once more when it failed.
VOID EvtSecondHalfDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    if (Params->IoStatus.Status == STATUS_IO_TIMEOUT) {
        WdfRequestSetCompletionRoutine(Request, EvtSecondHalfDone_bad, Context);
        if (WdfRequestSend(Request, Target, NULL)) { // expect: request-resent-without-reuse error "'Request'"
            return;
        }
    }
    WdfObjectDelete(Request);
}

// The first one is still on its way: that is another mistake.
NTSTATUS TickAtOnce_bad(PCLOCK_CONTEXT context)
{
    WDFREQUEST request = context->Tick;

    if (WdfRequestSend(request, context->Target, NULL)) {
        (void)WdfRequestSend(request, context->Target, NULL); // ok: it has not completed
    }
    return STATUS_SUCCESS;
}
