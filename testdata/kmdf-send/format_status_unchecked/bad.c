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

// Assigns a buffer and does not ask whether that went well.
NTSTATUS Assign_bad(PPUMP_CONTEXT context, WDFMEMORY memory, PVOID lasting)
{
    WDF_MEMORY_DESCRIPTOR input;

    WdfMemoryAssignBuffer(memory, lasting, 64); // expect: format-status-unchecked "when it fails 'memory' does not describe the buffer"
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
}

// Wraps a buffer and does not ask either; the use of what may be no handle is the same mistake.
NTSTATUS Wrap_bad(PPUMP_CONTEXT context, PVOID lasting)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;

    WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, lasting, 64, &memory); // expect: format-status-unchecked "'memory' is no handle when it fails"
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL); // ok: told above
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
}

// Goes on with a request that was not made, in each of the ways there are.
NTSTATUS UseRequest_bad(PPUMP_CONTEXT context, ULONG way)
{
    WDFREQUEST request;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &request); // note: "'WdfRequestCreate' fails: 'request' is no handle"
    switch (way) {
    case 0:
        WdfRequestSetCompletionRoutine(request, EvtDone_bad, NULL); // expect: format-status-unchecked "'request' is used although the call that makes it failed"
        break;
    case 1:
        status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // expect: format-status-unchecked "'request' is used"
        break;
    case 2:
        if (!WdfRequestSend(request, context->Target, NULL)) { // expect: format-status-unchecked "'request' is used"
            status = STATUS_UNSUCCESSFUL;
        }
        break;
    default:
        status = WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL); // expect: format-status-unchecked "'request' is used"
        break;
    }
    return status;
}

// The same with memory.
NTSTATUS UseMemory_bad(PPUMP_CONTEXT context, WDFREQUEST request, ULONG way)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 64, &memory, NULL);
    switch (way) {
    case 0:
        RtlZeroMemory(WdfMemoryGetBuffer(memory, NULL), 64); // expect: format-status-unchecked "'memory' is used"
        break;
    case 1:
        status = WdfIoTargetFormatRequestForWrite(context->Target, request, memory, NULL, NULL); // expect: format-status-unchecked "'memory' is used"
        break;
    default:
        status = WdfIoTargetFormatRequestForRead(context->Target, request, memory, NULL, NULL); // expect: format-status-unchecked "'memory' is used"
        break;
    }
    return status;
}
