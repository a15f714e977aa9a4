/*
 * The turnstile's function driver: requests.
 *
 * DELIBERATELY DEFECTIVE: this example exists to be analysed. Do not copy from it.
 */
#include "device.h"

// Creates the default queue and the one in which requests wait for a passage.
NTSTATUS QueueInitialize(_In_ WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = DeviceGetContext(Device);
    WDF_IO_QUEUE_CONFIG config;
    NTSTATUS status;

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoDeviceControl = EvtIoDeviceControl;
    status = WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchManual);
    return WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &context->WaitQueue);
}

// Reads the controller's counters and waits for the answer.
NTSTATUS ControllerReadCounts(_In_ PDEVICE_CONTEXT Context, _Out_ PTURNSTILE_COUNTS Counts)
{
    WDF_MEMORY_DESCRIPTOR output;
    WDF_REQUEST_SEND_OPTIONS options;
    ULONG_PTR bytes = 0;
    NTSTATUS status;

    RtlZeroMemory(Counts, sizeof(*Counts));
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, Counts, sizeof(*Counts));
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_TIMEOUT);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_MS(250));
    status = WdfIoTargetSendIoctlSynchronously(Context->Controller, NULL, IOCTL_TURNSTILE_GET_COUNTS, NULL,
        &output, &options, &bytes);
    if (NT_SUCCESS(status) && bytes != sizeof(*Counts)) {
        status = STATUS_DEVICE_PROTOCOL_ERROR;
    }
    return status;
}

// Tells the controller to open a gate.
static NTSTATUS ControllerOpenGate(_In_ PDEVICE_CONTEXT Context, _In_ PTURNSTILE_OPEN Open)
{
    WDF_MEMORY_DESCRIPTOR input;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, Open, sizeof(*Open));
    return WdfIoTargetSendIoctlSynchronously(Context->Controller, NULL, IOCTL_TURNSTILE_OPEN_GATE, &input,
        NULL, NULL, NULL);
}

// Adds a passage to the log and answers the oldest request that waits for one.
VOID DeviceRecordPassage(_In_ PDEVICE_CONTEXT Context, _In_ ULONG Gate, _In_ ULONG Badge)
{
    PTURNSTILE_PASSAGE passage;
    LARGE_INTEGER now;
    WDFREQUEST request;
    NTSTATUS status;
    PVOID buffer;

    KeQuerySystemTime(&now);
    WdfSpinLockAcquire(Context->Lock);
    passage = &Context->Log[Context->NextEntry++ % TURNSTILE_LOG_ENTRIES];
    passage->Time = now.QuadPart;
    passage->Gate = Gate;
    passage->Badge = Badge;
    status = WdfIoQueueRetrieveNextRequest(Context->WaitQueue, &request);
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveOutputBuffer(request, sizeof(*passage), &buffer, NULL);
        if (NT_SUCCESS(status)) {
            RtlCopyMemory(buffer, passage, sizeof(*passage));
        }
        // Defect: the lock is held while other drivers' completion routines run.
        WdfRequestCompleteWithInformation(request, status, NT_SUCCESS(status) ? sizeof(*passage) : 0);
    }
    WdfSpinLockRelease(Context->Lock);
}

// Opens a gate and counts it. Defect: the send waits with the spin lock held.
static NTSTATUS HandleOpenGate(_In_ PDEVICE_CONTEXT Context, _In_ WDFREQUEST Request)
{
    PTURNSTILE_OPEN open;
    NTSTATUS status;

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(*open), (PVOID *)&open, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfSpinLockAcquire(Context->Lock);
    if (open->Gate >= Context->Gates) {
        WdfSpinLockRelease(Context->Lock);
        return STATUS_INVALID_PARAMETER;
    }
    status = ControllerOpenGate(Context, open);
    if (NT_SUCCESS(status)) {
        Context->Counts.Entered++;
    } else {
        Context->Counts.Refused++;
    }
    WdfSpinLockRelease(Context->Lock);
    return status;
}

// Answers with the driver's own counters.
static NTSTATUS HandleGetCounts(_In_ PDEVICE_CONTEXT Context, _In_ WDFREQUEST Request)
{
    PTURNSTILE_COUNTS counts;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(*counts), (PVOID *)&counts, NULL);
    if (NT_SUCCESS(status)) {
        WdfSpinLockAcquire(Context->Lock);
        *counts = Context->Counts;
        WdfSpinLockRelease(Context->Lock);
        WdfRequestSetInformation(Request, sizeof(*counts));
    }
    return status;
}

// Copies the log to where the caller wants it. Defect: that is an address inside the buffer,
// neither probed nor guarded.
static NTSTATUS HandleReadLog(_In_ PDEVICE_CONTEXT Context, _In_ WDFREQUEST Request)
{
    PTURNSTILE_LOG log;
    NTSTATUS status;
    ULONG count;

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(*log), (PVOID *)&log, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    count = min(log->MaxPassages, TURNSTILE_LOG_ENTRIES);
    RtlCopyMemory(log->Log, Context->Log, count * sizeof(TURNSTILE_PASSAGE));
    return STATUS_SUCCESS;
}

// Checks a banner before it goes to a gate's display.
static NTSTATUS HandleSetBanner(_In_ PDEVICE_CONTEXT Context, _In_ WDFREQUEST Request)
{
    PTURNSTILE_BANNER banner;
    WDF_MEMORY_DESCRIPTOR input;
    NTSTATUS status;

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(*banner), (PVOID *)&banner, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (banner->Gate >= Context->Gates || banner->Text[TURNSTILE_BANNER_CHARS - 1] != L'\0') {
        return STATUS_INVALID_PARAMETER;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, banner, sizeof(*banner));
    return WdfIoTargetSendIoctlSynchronously(Context->Controller, NULL, IOCTL_TURNSTILE_SET_BANNER, &input,
        NULL, NULL, NULL);
}

// Passes a caller's command to the controller in a request of the driver's own, with the caller's memory.
static NTSTATUS HandleRelay(_In_ PDEVICE_CONTEXT Context, _In_ WDFREQUEST Request)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    PRELAY_CONTEXT relay;
    WDFREQUEST own;
    WDFMEMORY input;
    WDFMEMORY output;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(Request, &input);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfRequestRetrieveOutputMemory(Request, &output);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, RELAY_CONTEXT);
    status = WdfRequestCreate(&attributes, Context->Controller, &own);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    relay = RelayGetContext(own);
    relay->Caller = Request;
    KeQuerySystemTime(&relay->Started);
    status = WdfIoTargetFormatRequestForIoctl(Context->Controller, own, IOCTL_TURNSTILE_RELAY,
        input, NULL, output, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(own, EvtRelayComplete, WDF_NO_CONTEXT);
        if (WdfRequestSend(own, Context->Controller, WDF_NO_SEND_OPTIONS)) {
            return STATUS_PENDING;
        }
        status = WdfRequestGetStatus(own);
    }
    WdfObjectDelete(own);
    return status;
}

// The controller has answered. Defect: the caller's request goes first, with its memory still in use by ours.
VOID EvtRelayComplete(_In_ WDFREQUEST Request, _In_ WDFIOTARGET Target, _In_ PWDF_REQUEST_COMPLETION_PARAMS Params,
    _In_ WDFCONTEXT Context)
{
    PRELAY_CONTEXT relay = RelayGetContext(Request);

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestCompleteWithInformation(relay->Caller, Params->IoStatus.Status, Params->IoStatus.Information);
    WdfObjectDelete(Request);
}

// Everything a program asks for arrives here.
VOID EvtIoDeviceControl(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request, _In_ size_t OutputBufferLength,
    _In_ size_t InputBufferLength, _In_ ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = DeviceGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(InputBufferLength);
    switch (IoControlCode) {
    case IOCTL_TURNSTILE_GET_COUNTS:
        status = HandleGetCounts(context, Request);
        break;
    case IOCTL_TURNSTILE_OPEN_GATE:
        status = HandleOpenGate(context, Request);
        break;
    case IOCTL_TURNSTILE_READ_LOG:
        status = HandleReadLog(context, Request);
        break;
    case IOCTL_TURNSTILE_SET_BANNER:
        status = HandleSetBanner(context, Request);
        break;
    case IOCTL_TURNSTILE_RELAY:
        status = HandleRelay(context, Request);
        if (status == STATUS_PENDING) {
            return;
        }
        break;
    case IOCTL_TURNSTILE_WAIT_FOR_PASSAGE:
        if (OutputBufferLength < sizeof(TURNSTILE_PASSAGE)) {
            return; // Defect: nobody completes this request.
        }
        status = WdfRequestForwardToIoQueue(Request, context->WaitQueue);
        if (NT_SUCCESS(status)) {
            return;
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    WdfRequestComplete(Request, status);
}
