// A request that was sent asynchronously comes back to a completion routine, or to nobody.
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

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtForward_bad;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtPollDone_bad;

// Forwards the received request with no options and nobody who listens.
VOID EvtForward_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PLAMP_CONTEXT context = LampGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    if (!WdfRequestSend(Request, context->Target, WDF_NO_SEND_OPTIONS)) { // expect: async-send-without-completion-routine "'Request' is sent asynchronously without a completion routine"
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Gives a time-out, which neither waits nor forgets.
VOID EvtRead_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PLAMP_CONTEXT context = LampGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(3));
    WdfRequestFormatRequestUsingCurrentType(Request);
    if (!WdfRequestSend(Request, context->Target, &options)) { // expect: async-send-without-completion-routine "'Request'"
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// Creates a request that nobody deletes when it is done.
NTSTATUS SwitchOn_bad(PLAMP_CONTEXT context)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_LAMP_SET, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status) && !WdfRequestSend(request, context->Target, NULL)) { // expect: async-send-without-completion-routine "'request'"
        status = WdfRequestGetStatus(request);
        WdfObjectDelete(request);
    }
    return status;
}

// Reuses the polling request, which removes its completion routine, and forgets to set it again.
VOID EvtPollDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PLAMP_CONTEXT context = (PLAMP_CONTEXT)Context;
    WDF_REQUEST_REUSE_PARAMS reuse;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Params);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(Request, &reuse); // note: "removes its completion routine"
    if (!NT_SUCCESS(status)) {
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_LAMP_READ, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status) || !WdfRequestSend(Request, Target, NULL)) { // expect: async-send-without-completion-routine "'Request'"
        context->Failures++;
    }
}

// Takes the routine away by setting NULL.
BOOLEAN SendSilently_bad(PLAMP_CONTEXT context, WDFREQUEST request)
{
    WdfRequestFormatRequestUsingCurrentType(request);
    WdfRequestSetCompletionRoutine(request, NULL, NULL);
    return WdfRequestSend(request, context->Target, NULL); // expect: async-send-without-completion-routine "'request'"
}

// Sends for its callers.
static BOOLEAN SendDown_bad(PLAMP_CONTEXT context, WDFREQUEST request)
{
    return WdfRequestSend(request, context->Target, NULL); // expect: async-send-without-completion-routine "'request'"
}

// Takes requests from a queue and has a helper send them: neither of the two sets the routine.
VOID DrainDown_bad(PLAMP_CONTEXT context, WDFQUEUE queue)
{
    WDFREQUEST request;

    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(queue, &request))) {
        WdfRequestFormatRequestUsingCurrentType(request);
        if (!SendDown_bad(context, request)) {
            WdfRequestComplete(request, WdfRequestGetStatus(request));
        }
    }
}
