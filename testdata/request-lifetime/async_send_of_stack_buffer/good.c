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
IO_COMPLETION_ROUTINE IrpDone_ok;

// Elsewhere.
VOID KilnWaitForAnswer(PKILN_CONTEXT context);
VOID KilnDrain(VOID);

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

// Measures into a local first, then has the memory describe the context before it is sent.
NTSTATUS HeatAfterTrial_ok(PKILN_CONTEXT context)
{
    ULONG trial = 3;
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &trial, sizeof(trial));
    if (NT_SUCCESS(status)) {
        status = WdfMemoryAssignBuffer(context->Memory, &context->Order, sizeof(context->Order));
    }
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, context->Request, context->Memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // ok: the memory is another one by now
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Waits for a synchronous request with a local, then sends the same request without one.
NTSTATUS HeatTwice_ok(PKILN_CONTEXT context, WDFMEMORY lasting, ULONG degrees)
{
    WDF_REQUEST_REUSE_PARAMS reuse;
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &degrees, sizeof(degrees));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, context->Request, context->Memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
    if (!WdfRequestSend(context->Request, context->Target, &options)) {
        return WdfRequestGetStatus(context->Request);
    }
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    status = WdfRequestReuse(context->Request, &reuse);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, context->Request, lasting, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // ok: formatted anew
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Sends with the caller's options, which may say that it waits.
NTSTATUS HeatWithOptions_ok(PKILN_CONTEXT context, PWDF_REQUEST_SEND_OPTIONS options, ULONG degrees)
{
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &degrees, sizeof(degrees));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, context->Request, context->Memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, options)) { // ok: nobody knows the options
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Leaves the waiting to another module.
NTSTATUS HeatAndWaitElsewhere_ok(PKILN_CONTEXT context, ULONG degrees)
{
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &degrees, sizeof(degrees));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(context->Target, context->Request, context->Memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_ok, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) {
        return WdfRequestGetStatus(context->Request);
    }
    KilnWaitForAnswer(context);
    return STATUS_SUCCESS; // ok: the other module may have waited
}

// Signals the one who waits, who goes on with the IRP.
NTSTATUS IrpDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits when, and only when, the lower driver has kept the IRP.
NTSTATUS HeatByIrp_ok(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG order = 7;
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp->AssociatedIrp.SystemBuffer = &order;
    IoSetCompletionRoutine(irp, IrpDone_ok, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(device, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    return status; // ok: complete, or waited for
}

// Waits for all timers and everything else that runs on its own.
NTSTATUS HeatAndFlush_ok(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG order = 8;

    irp->AssociatedIrp.SystemBuffer = &order;
    IoSetCompletionRoutine(irp, IrpDone_ok, NULL, TRUE, TRUE, TRUE);
    if (IoCallDriver(device, irp) == STATUS_PENDING) {
        KeFlushQueuedDpcs();
    }
    return STATUS_SUCCESS; // ok: it may have come back
}

// Tries with a local and waits; then the IRP gets a buffer that lasts, or starts anew.
NTSTATUS HeatAgain_ok(PDEVICE_OBJECT device, PIRP irp, PUCHAR lasting, BOOLEAN anew)
{
    ULONG order = 7;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp->AssociatedIrp.SystemBuffer = &order;
    IoSetCompletionRoutine(irp, IrpDone_ok, &done, TRUE, TRUE, TRUE);
    if (IoCallDriver(device, irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    }
    if (anew) {
        IoReuseIrp(irp, STATUS_SUCCESS);
    } else {
        irp->AssociatedIrp.SystemBuffer = lasting;
    }
    IoSetCompletionRoutine(irp, IrpDone_ok, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(device, irp); // ok: nothing of this function is left in it
}

// Has another module wait that was given nothing.
NTSTATUS HeatAndDrain_ok(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG order = 8;

    irp->AssociatedIrp.SystemBuffer = &order;
    IoSetCompletionRoutine(irp, IrpDone_ok, NULL, TRUE, TRUE, TRUE);
    // ok: it may have waited
    if (IoCallDriver(device, irp) == STATUS_PENDING) {
        KilnDrain();
    }
    return STATUS_SUCCESS;
}
