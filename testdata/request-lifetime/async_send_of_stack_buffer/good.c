// Buffers that live as long as their requests.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_KILN_HEAT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _KILN_CONTEXT {
    WDFIOTARGET Target;
    WDFREQUEST Request;
    WDFMEMORY Memory;
    ULONG Order;
    KEVENT Done;
} KILN_CONTEXT, *PKILN_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_ok;

// Signals the one who waits.
VOID EvtDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    KeSetEvent(&((PKILN_CONTEXT)Context)->Done, IO_NO_INCREMENT, FALSE);
}

// Lets the framework own the buffer.
NTSTATUS Heat_ok(PKILN_CONTEXT context, ULONG degrees)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PULONG order;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = context->Request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 'nliK', sizeof(ULONG), &memory, (PVOID *)&order);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *order = degrees;
    status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(memory);
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // ok: pool
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Wraps memory of the device's context, which stays.
NTSTATUS HeatFromContext_ok(PKILN_CONTEXT context, ULONG degrees)
{
    NTSTATUS status;

    context->Order = degrees;
    status = WdfMemoryAssignBuffer(context->Memory, &context->Order, sizeof(context->Order));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, context->Memory, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // ok: in the context
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Sends a local synchronously.
NTSTATUS HeatAndWait_ok(PKILN_CONTEXT context, ULONG degrees)
{
    WDF_REQUEST_SEND_OPTIONS options;
    ULONG order = degrees;
    NTSTATUS status;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(9));
    status = WdfMemoryAssignBuffer(context->Memory, &order, sizeof(order));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, context->Memory, NULL, NULL, NULL);
    }
    if (NT_SUCCESS(status)) {
        (void)WdfRequestSend(context->Request, context->Target, &options); // ok: synchronous
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Describes a local for a send that waits.
NTSTATUS HeatDescribed_ok(PKILN_CONTEXT context, ULONG degrees)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG order = degrees;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &order, sizeof(order));
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_KILN_HEAT, &input, NULL, NULL, NULL); // ok: synchronous
}

// Waits for the completion before it returns.
NTSTATUS HeatAndWaitForEvent_ok(PKILN_CONTEXT context, ULONG degrees)
{
    ULONG order = degrees;
    NTSTATUS status;

    KeClearEvent(&context->Done);
    status = WdfMemoryAssignBuffer(context->Memory, &order, sizeof(order));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, context->Memory, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) {
        return WdfRequestGetStatus(context->Request);
    }
    KeWaitForSingleObject(&context->Done, Executive, KernelMode, FALSE, NULL);
    return WdfRequestGetStatus(context->Request); // ok: waited
}

// Stops the target before the local goes.
NTSTATUS HeatAndPurge_ok(PKILN_CONTEXT context, ULONG degrees)
{
    ULONG order = degrees;
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &order, sizeof(order));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, context->Memory, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) {
        return WdfRequestGetStatus(context->Request);
    }
    WdfIoTargetPurge(context->Target, WdfIoTargetPurgeIoAndWait);
    return STATUS_SUCCESS; // ok: every request is back
}
