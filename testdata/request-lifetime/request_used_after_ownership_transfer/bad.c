// A request that was sent on or put into a queue belongs to somebody else.
#include <ntddk.h>
#include <wdf.h>

typedef struct _FERRY {
    WDFIOTARGET Target;
    WDFQUEUE Waiting;
    ULONG Sent;
} FERRY, *PFERRY;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FERRY, FerryGet)

EVT_WDF_IO_QUEUE_IO_READ FerryForwards_bad;
EVT_WDF_IO_QUEUE_IO_READ FerrySends_bad;
EVT_WDF_IO_QUEUE_IO_READ FerryForgets_bad;
EVT_WDF_IO_QUEUE_IO_READ FerryReads_bad;
EVT_WDF_IO_QUEUE_IO_READ FerryExit_bad;
EVT_WDF_IO_IN_CALLER_CONTEXT FerryCaller_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE FerryDone;

// Forwarded with success, then completed.
VOID FerryForwards_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    // note: "hands the request to a queue"
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, ferry->Waiting);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, status); // expect: request-used-after-ownership-transfer "'Request' is completed although it was put into a queue"
}

VOID FerryDone(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// Sent with a completion routine, and completed here when it should not be.
VOID FerrySends_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, FerryDone, NULL);
    if (WdfRequestSend(Request, ferry->Target, WDF_NO_SEND_OPTIONS))
        ferry->Sent++;
    WdfRequestComplete(Request, STATUS_SUCCESS); // expect: request-used-after-ownership-transfer "'Request' is completed although it was sent on"
}

// Sent and forgotten; its status is asked for on the wrong branch.
VOID FerryForgets_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (WdfRequestSend(Request, ferry->Target, &options)) {
        NTSTATUS status = WdfRequestGetStatus(Request); // expect: request-used-after-ownership-transfer "'Request' is accessed although it was sent on"
        DbgPrint("sent: %x\n", status);
    } else {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

// The output buffer is asked for after the request has gone into a queue.
VOID FerryReads_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    PULONG output;
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, ferry->Waiting);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    // expect: request-used-after-ownership-transfer "'Request' is accessed although it was put into a queue"
    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&output, NULL);
    if (NT_SUCCESS(status))
        *output = ferry->Sent;
}

// Given back to the framework and completed.
VOID FerryCaller_bad(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status = WdfDeviceEnqueueRequest(Device, Request);
    DbgPrint("enqueued: %x\n", status);
    WdfRequestComplete(Request, status); // expect: request-used-after-ownership-transfer "put into a queue"
}

// Forwards two calls down.
static NTSTATUS FerryPut(WDFREQUEST Request, WDFQUEUE Queue)
{
    return WdfRequestForwardToIoQueue(Request, Queue); // note: "hands the request to a queue"
}

// Forwards one call down.
static NTSTATUS FerryPark(PFERRY Ferry, WDFREQUEST Request)
{
    return FerryPut(Request, Ferry->Waiting);
}

// The common exit completes what was parked.
VOID FerryExit_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PFERRY ferry = FerryGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    if (Length == 0)
        goto Exit;
    status = FerryPark(ferry, Request);
Exit:
    WdfRequestComplete(Request, status); // expect: request-used-after-ownership-transfer "'Request' is completed although it was put into a queue"
}

// A request of the driver's own is not given away: that it is still out is another rule's matter.
VOID FerryOwn_bad(PFERRY Ferry)
{
    WDFREQUEST request;
    if (!NT_SUCCESS(WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, Ferry->Target, &request)))
        return;
    if (WdfRequestSend(request, Ferry->Target, WDF_NO_SEND_OPTIONS))
        WdfRequestSetInformation(request, 0); // ok: the driver's own
}
