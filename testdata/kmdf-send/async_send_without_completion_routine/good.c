// Asynchronous sends that somebody hears of, and sends that need no listener.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_LAMP_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_LAMP_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LAMP_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Poll;
    ULONG Failures;
} LAMP_CONTEXT, *PLAMP_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LAMP_CONTEXT, LampGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtForward_ok;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_ok;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtForwardDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtPollDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtOwnDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtKeepGoing_ok;

// Elsewhere.
NTSTATUS LampPrepare(WDFREQUEST request);

// Completes the forwarded request.
VOID EvtForwardDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Deletes the driver's own request.
VOID EvtOwnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Registers a routine before it forwards.
VOID EvtForward_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PLAMP_CONTEXT context = LampGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtForwardDone_ok, NULL);
    if (!WdfRequestSend(Request, context->Target, WDF_NO_SEND_OPTIONS)) { // ok: the routine is set
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Sends and forgets: the framework completes the request itself.
VOID EvtRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PLAMP_CONTEXT context = LampGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) { // ok: send and forget
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Sets the routine for its callers.
static VOID Prepare_ok(WDFREQUEST request)
{
    WdfRequestFormatRequestUsingCurrentType(request);
    WdfRequestSetCompletionRoutine(request, EvtForwardDone_ok, NULL);
}

// Leaves format and routine to a helper.
VOID EvtWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PLAMP_CONTEXT context = LampGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    Prepare_ok(Request);
    if (!WdfRequestSend(Request, context->Target, NULL)) { // ok: the helper set it
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Waits for the request itself.
NTSTATUS SwitchOn_ok(PLAMP_CONTEXT context)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_LAMP_SET, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        (void)WdfRequestSend(request, context->Target, &options); // ok: synchronous
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status;
}

// Creates a request whose routine deletes it.
NTSTATUS SwitchOnLater_ok(PLAMP_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_LAMP_SET, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtOwnDone_ok, NULL);
        if (WdfRequestSend(request, context->Target, NULL)) { // ok: the routine deletes the request
            return STATUS_SUCCESS;
        }
        status = WdfRequestGetStatus(request);
    }
    WdfObjectDelete(request);
    return status;
}

// Sets the routine again after each reuse.
VOID EvtPollDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PLAMP_CONTEXT context = (PLAMP_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(Request, &reuse);
    if (!NT_SUCCESS(status)) {
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_LAMP_READ, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return;
    }
    WdfRequestSetCompletionRoutine(Request, EvtPollDone_ok, Context);
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: set again after the reuse
        context->Failures++;
    }
}

// Sends the request of the context: who prepared it, and how, is not known here.
BOOLEAN KickPoll_ok(PLAMP_CONTEXT context)
{
    return WdfRequestSend(context->Poll, context->Target, NULL); // ok: prepared elsewhere
}

// Sends a request of its own as its caller says, perhaps synchronously.
NTSTATUS SwitchAsTold_ok(PLAMP_CONTEXT context, PWDF_REQUEST_SEND_OPTIONS options)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_LAMP_SET, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        if (!WdfRequestSend(request, context->Target, options)) { // ok: nobody knows the options
            status = WdfRequestGetStatus(request);
            WdfObjectDelete(request);
        }
    }
    return status;
}

// Has another module prepare the request.
NTSTATUS SwitchPrepared_ok(PLAMP_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = LampPrepare(request);
    if (NT_SUCCESS(status) && WdfRequestSend(request, context->Target, NULL)) { // ok: the other module may have set it
        return STATUS_SUCCESS;
    }
    WdfObjectDelete(request);
    return status;
}

// A reuse that fails takes nothing away.
VOID EvtKeepGoing_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PLAMP_CONTEXT context = (PLAMP_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;

    UNREFERENCED_PARAMETER(Params);
    WdfRequestSetCompletionRoutine(Request, EvtKeepGoing_ok, Context);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    if (NT_SUCCESS(WdfRequestReuse(Request, &reuse))) {
        if (!NT_SUCCESS(WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_LAMP_READ, NULL, NULL, NULL, NULL))) {
            return;
        }
        WdfRequestSetCompletionRoutine(Request, EvtKeepGoing_ok, Context);
    }
    if (!WdfRequestSend(Request, Target, NULL)) { // ok: set before, or set again
        context->Failures++;
    }
}
