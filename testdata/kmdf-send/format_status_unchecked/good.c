// Nothing is sent that was not formatted, and nothing used that was not made.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_PUMP_START CTL_CODE(FILE_DEVICE_UNKNOWN, 0x831, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _PUMP_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Request;
    WDFMEMORY Memory;
    WDFLOOKASIDE Lookaside;
    WDFCOLLECTION Filled;
    ULONG Starts;
} PUMP_CONTEXT, *PPUMP_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;

// Deletes the driver's request.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

// Sends only what was formatted.
NTSTATUS Start_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    return WdfRequestSend(request, context->Target, NULL) ? STATUS_SUCCESS : WdfRequestGetStatus(request); // ok: formatted
}

// Tests for failure in another way.
NTSTATUS StartNegative_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL);
    if (status < 0) {
        goto Exit;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    if (!WdfRequestSend(request, context->Target, NULL)) { // ok: the status was tested
        status = WdfRequestGetStatus(request);
    }
Exit:
    return status;
}

// Formats for its callers.
static NTSTATUS Format_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        KdPrint(("format failed 0x%x\n", status));
    }
    return status;
}

// Tests what the helper says.
NTSTATUS StartThroughHelper_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status = Format_ok(context, request);

    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
        if (!WdfRequestSend(request, context->Target, NULL)) { // ok: the helper's status was tested
            status = WdfRequestGetStatus(request);
        }
    }
    return status;
}

// Formats once more after a failure.
NTSTATUS StartTwice_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_PUMP_START, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, request, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    return WdfRequestSend(request, context->Target, NULL) ? STATUS_SUCCESS : WdfRequestGetStatus(request); // ok: one of the two succeeded
}

// Makes everything with care.
NTSTATUS Prepare_ok(PPUMP_CONTEXT context)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, context->Target, &context->Request);
    if (!NT_SUCCESS(status)) {
        context->Request = NULL;
        return status;
    }
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = context->Request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'pmuP', 64, &context->Memory, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(context->Request);
        context->Request = NULL;
        return status;
    }
    return WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_PUMP_START, context->Memory, NULL, NULL, NULL); // ok: the caller tests it
}

// Knows by the handle whether the memory was made.
NTSTATUS Fill_ok(PPUMP_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory = NULL;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 64, &memory, NULL);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL); // ok: made
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
        WdfObjectDelete(memory);
    }
    return status;
}

// Keeps the request's own type, which cannot fail.
BOOLEAN Forward_ok(PPUMP_CONTEXT context, WDFREQUEST request)
{
    WdfRequestFormatRequestUsingCurrentType(request); // ok: returns nothing
    WdfRequestSetCompletionRoutine(request, EvtDone_ok, NULL);
    return WdfRequestSend(request, context->Target, NULL);
}

// Asks the handle itself.
NTSTATUS FillByHandle_ok(PPUMP_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory = NULL;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 64, &memory, NULL);
    if (memory != NULL) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL); // ok: it is a handle
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
        WdfObjectDelete(memory);
    }
    return status;
}

// Makes do with less memory when there is little.
NTSTATUS FillLess_ok(PPUMP_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 4096, &memory, NULL);
    if (!NT_SUCCESS(status)) {
        status = WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'pmuP', 64, &memory, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL); // ok: one of the two succeeded
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_PUMP_START, &input, NULL, NULL, NULL);
    WdfObjectDelete(memory);
    return status;
}

// Makes as many as there is memory for.
VOID FillMany_ok(PPUMP_CONTEXT context, ULONG count)
{
    WDFMEMORY memory;
    NTSTATUS status;
    ULONG i;

    for (i = 0; i < count; i++) {
        status = WdfMemoryCreateFromLookaside(context->Lookaside, &memory);
        if (!NT_SUCCESS(status)) {
            KdPrint(("not this time: 0x%x\n", status));
            continue;
        }
        RtlZeroMemory(WdfMemoryGetBuffer(memory, NULL), 64); // ok: made in this round
        if (!NT_SUCCESS(WdfCollectionAdd(context->Filled, memory))) {
            WdfObjectDelete(memory);
        }
    }
}
