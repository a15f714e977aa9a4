// Given away on one path, answered on the other.
#include <ntddk.h>
#include <wdf.h>

typedef struct _FERRY {
    WDFIOTARGET Target;
    WDFQUEUE Waiting;
    WDFREQUEST Own;
    KEVENT Arrived;
} FERRY, *PFERRY;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FERRY, FerryGet)

EVT_WDF_IO_QUEUE_IO_READ FerryForwards_ok;
EVT_WDF_IO_QUEUE_IO_READ FerrySends_ok;
EVT_WDF_IO_QUEUE_IO_READ FerryWaits_ok;
EVT_WDF_IO_QUEUE_IO_READ FerryCancels_ok;
EVT_WDF_IO_IN_CALLER_CONTEXT FerryCaller_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE FerryDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE FerryArrived_ok;
EVT_WDF_IO_QUEUE_IO_READ FerryOther_ok;
EVT_WDF_IO_QUEUE_IO_READ FerryWaitsElsewhere_ok;

VOID FerryDrain(VOID);

// Completed when the queue refuses.
VOID FerryForwards_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, ferry->Waiting);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(status))
        WdfRequestComplete(Request, status); // ok: forwarding failed
}

// It is back in the completion routine.
VOID FerryDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status); // ok: given back
}

// Completed when it could not be sent.
VOID FerrySends_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, FerryDone_ok, NULL);
    if (!WdfRequestSend(Request, ferry->Target, WDF_NO_SEND_OPTIONS))
        WdfRequestComplete(Request, WdfRequestGetStatus(Request)); // ok: not sent
}

// A synchronous send gives it back.
VOID FerryWaits_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Length);
    PAGED_CODE();
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(5));
    (VOID)WdfRequestSend(Request, ferry->Target, &options);
    status = WdfRequestGetStatus(Request);
    WdfRequestComplete(Request, status); // ok: it came back
}

// Cancelling what was sent is allowed while a reference holds it.
VOID FerryCancels_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, FerryDone_ok, NULL);
    WdfObjectReference(Request);
    if (!WdfRequestSend(Request, ferry->Target, WDF_NO_SEND_OPTIONS))
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    else
        WdfRequestCancelSentRequest(Request); // ok: cancelling is allowed
    WdfObjectDereference(Request);
}

// Given back to the framework.
VOID FerryCaller_ok(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status = WdfDeviceEnqueueRequest(Device, Request);
    if (!NT_SUCCESS(status))
        WdfRequestComplete(Request, status); // ok: not enqueued
}

// Tests for success in another way.
VOID FerryOther_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, ferry->Waiting);
    UNREFERENCED_PARAMETER(Length);
    if (status != STATUS_SUCCESS)
        WdfRequestComplete(Request, status); // ok: forwarding failed
}

// Waits for the completion routine, which leaves the request to the one who waits.
VOID FerryEvent_ok(PFERRY Ferry, WDFREQUEST Request)
{
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, FerryArrived_ok, Ferry);
    if (WdfRequestSend(Request, Ferry->Target, WDF_NO_SEND_OPTIONS))
        KeWaitForSingleObject(&Ferry->Arrived, Executive, KernelMode, FALSE, NULL);
    WdfRequestComplete(Request, WdfRequestGetStatus(Request)); // ok: back, or never sent
}

// Signals the one who waits.
VOID FerryArrived_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    KeSetEvent(&((PFERRY)Context)->Arrived, IO_NO_INCREMENT, FALSE);
}

// Brings requests back in each of the ways there are.
VOID FerryBack_ok(PFERRY Ferry, WDFQUEUE Queue, ULONG Way)
{
    WDFREQUEST request;
    LARGE_INTEGER second;
    second.QuadPart = -10000000LL;
    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request)))
        return;
    WdfRequestFormatRequestUsingCurrentType(request);
    WdfRequestSetCompletionRoutine(request, FerryArrived_ok, Ferry);
    if (WdfRequestSend(request, Ferry->Target, WDF_NO_SEND_OPTIONS)) {
        switch (Way) {
        case 0:
            WdfIoTargetClose(Ferry->Target);
            break;
        case 1:
            WdfIoTargetPurge(Ferry->Target, WdfIoTargetPurgeIoAndWait);
            break;
        case 2:
            KeDelayExecutionThread(KernelMode, FALSE, &second);
            break;
        case 3:
            KeFlushQueuedDpcs();
            break;
        default:
            KeWaitForSingleObject(&Ferry->Arrived, Executive, KernelMode, FALSE, NULL);
            break;
        }
    }
    WdfRequestComplete(request, WdfRequestGetStatus(request)); // ok: back, or never sent
}

// Sends as it is told, perhaps synchronously.
VOID FerryAsTold_ok(PFERRY Ferry, WDFQUEUE Queue, PWDF_REQUEST_SEND_OPTIONS Options)
{
    WDFREQUEST request;
    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request)))
        return;
    WdfRequestFormatRequestUsingCurrentType(request);
    if (WdfRequestSend(request, Ferry->Target, Options))
        DbgPrint("sent\n");
    WdfRequestComplete(request, WdfRequestGetStatus(request)); // ok: nobody knows the options
}

// Has another module wait until the queue has given it back.
VOID FerryWaitsElsewhere_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, ferry->Waiting);
    UNREFERENCED_PARAMETER(Length);
    if (NT_SUCCESS(status))
        FerryDrain();
    WdfRequestComplete(Request, status); // ok: it may be back
}
