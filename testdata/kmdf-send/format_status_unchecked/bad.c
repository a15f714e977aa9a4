// Formatting a request, and making requests and memory objects, may fail: the status decides whether to go on.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_PUMP_START CTL_CODE(FILE_DEVICE_UNKNOWN, 0x831, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _PUMP_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Request;
    ULONG Starts;
} PUMP_CONTEXT, *PPUMP_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_bad;

// Deletes the driver's request.
VOID EvtDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Sends without looking at what formatting said.
BOOLEAN Start_bad(PPUMP_CONTEXT context, WDFREQUEST request)
{
    WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // expect: format-status-unchecked "the status of 'WdfIoTargetFormatRequestForIoctl' is ignored: 'request'"
    WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
    return WdfRequestSend(request, context->Target, NULL);
}

// Keeps the status, counts, and sends all the same.
BOOLEAN StartAndCount_bad(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // note: "fails"
    if (NT_SUCCESS(status)) {
        context->Starts++;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
    return WdfRequestSend(request, context->Target, NULL); // expect: format-status-unchecked "'request' is sent although formatting it failed"
}

// Formats in a helper that tells its caller, who does not listen.
static NTSTATUS Format_bad(PPUMP_CONTEXT context, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // note: "fails"
}

// The caller of Format_bad.
BOOLEAN StartThroughHelper_bad(PPUMP_CONTEXT context, WDFREQUEST request)
{
    Format_bad(context, request);
    WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL);
    return WdfRequestSend(request, context->Target, NULL); // expect: format-status-unchecked "'request' is sent although formatting it failed"
}

// Ignores whether the request was made at all.
NTSTATUS Make_bad(PPUMP_CONTEXT context)
{
    WDFREQUEST request;

    WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request); // expect: format-status-unchecked "'request' is no handle when it fails"
    context->Request = request;
    return STATUS_SUCCESS;
}

// Uses the memory object on the path where it was not made.
NTSTATUS Fill_bad(PPUMP_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;
    PVOID buffer;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 64, &memory, &buffer); // note: "is no handle"
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL); // expect: format-status-unchecked "'memory' is used although the call that makes it failed"
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
        WdfObjectDelete(memory);
    }
    return status;
}

// A reused request with the same parameters cannot fail to be formatted: only a note.
VOID Again_bad(PPUMP_CONTEXT context)
{
    WDF_REQUEST_REUSE_PARAMS reuse;

    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    if (!NT_SUCCESS(WdfRequestReuse(context->Request, &reuse))) {
        return;
    }
    WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // expect: format-status-unchecked "is ignored"
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, NULL);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) {
        context->Starts--;
    }
}
