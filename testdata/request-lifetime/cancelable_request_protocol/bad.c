// A cancelable request is taken back before anything else is done with it.
#include <ntddk.h>
#include <wdf.h>

typedef struct _QUAY {
    WDFQUEUE Waiting;
    WDFREQUEST Current;
    BOOLEAN Ready;
    WDFIOTARGET Target;
} QUAY, *PQUAY;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUAY, QuayGet)

EVT_WDF_REQUEST_CANCEL QuayCancel;
EVT_WDF_REQUEST_CANCEL QuayMarksAgain_bad;
EVT_WDF_IO_QUEUE_IO_READ QuayCompletes_bad;
EVT_WDF_IO_QUEUE_IO_READ QuayIgnores_bad;
EVT_WDF_IO_QUEUE_IO_READ QuayForwards_bad;
EVT_WDF_IO_QUEUE_IO_READ QuaySends_bad;
EVT_WDF_IO_QUEUE_IO_READ QuayDeep_bad;
DRIVER_CANCEL QuayIrpCancel;

VOID QuayCancel(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

// Marked, then completed as if nothing were.
VOID QuayCompletes_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PQUAY quay = QuayGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    // note: "makes it cancelable"
    WdfRequestMarkCancelable(Request, QuayCancel);
    if (quay->Ready)
        WdfRequestComplete(Request, STATUS_SUCCESS); // expect: cancelable-request-protocol "'Request' is completed while it is still cancelable"
}

// Taken back, but the answer is not looked at.
VOID QuayIgnores_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status = WdfRequestMarkCancelableEx(Request, QuayCancel);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    (VOID)WdfRequestUnmarkCancelable(Request);
    WdfRequestComplete(Request, STATUS_SUCCESS); // expect: cancelable-request-protocol "the result of taking it back is not honoured"
}

// Forwarded while cancelable.
VOID QuayForwards_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PQUAY quay = QuayGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    WdfRequestMarkCancelable(Request, QuayCancel);
    // expect: cancelable-request-protocol "'Request' is put into a queue while it is still cancelable"
    if (!NT_SUCCESS(WdfRequestForwardToIoQueue(Request, quay->Waiting)))
        quay->Ready = FALSE;
}

// The cancel routine makes it cancelable again.
VOID QuayMarksAgain_bad(WDFREQUEST Request)
{
    WdfRequestMarkCancelable(Request, QuayCancel); // expect: cancelable-request-protocol "'Request' is made cancelable in its own cancel routine"
}

VOID QuayIrpCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// An IRP whose cancel routine may already run.
VOID QuayIrp_bad(PIRP Irp, BOOLEAN Ready)
{
    IoSetCancelRoutine(Irp, QuayIrpCancel);
    if (!Ready)
        return;
    IoSetCancelRoutine(Irp, NULL);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: cancelable-request-protocol "'Irp' is completed although its cancel routine may have it"
}

// Sent on while cancelable.
VOID QuaySends_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PQUAY quay = QuayGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    UNREFERENCED_PARAMETER(Length);
    WdfRequestMarkCancelable(Request, QuayCancel);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, quay->Target, &options)) // expect: cancelable-request-protocol "'Request' is sent on while it is still cancelable"
        quay->Ready = FALSE;
}

// Passed down with a cancel routine set.
NTSTATUS QuayPasses_bad(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoSetCancelRoutine(Irp, QuayIrpCancel);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Lower, Irp); // expect: cancelable-request-protocol "'Irp' is passed down while it is still cancelable"
}

// Completes two calls down.
static VOID QuayFinish_bad(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_SUCCESS); // expect: cancelable-request-protocol "'Request' is completed while it is still cancelable"
}

// One call down.
static VOID QuayServe(WDFREQUEST Request)
{
    QuayFinish_bad(Request);
}

// The caller of the two.
VOID QuayDeep_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestMarkCancelable(Request, QuayCancel);
    if (Length > 0)
        QuayServe(Request);
}

typedef struct _BERTH *PBERTH_TOLD;
VOID BerthTell(PBERTH_TOLD berth, NTSTATUS status); // elsewhere

typedef struct _BERTH {
    WDFSPINLOCK Lock;
    WDFREQUEST Moored;
    LONG Left;
} BERTH, *PBERTH;

// Takes the moored request off, unless its cancel routine has it.
static NTSTATUS BerthTake(PBERTH berth, WDFREQUEST *Request)
{
    NTSTATUS status = STATUS_SUCCESS;

    WdfSpinLockAcquire(berth->Lock);
    *Request = berth->Moored;
    if (*Request != NULL) {
        status = WdfRequestUnmarkCancelable(*Request);
        if (!NT_SUCCESS(status)) {
            *Request = NULL;
            status = STATUS_CANCELLED;
        } else {
            berth->Moored = NULL;
        }
    }
    WdfSpinLockRelease(berth->Lock);
    return status;
}

// Moors it again. Two failures look alike: of the marking, and of taking it back when there is no time left.
static NTSTATUS BerthMoor(PBERTH berth, WDFREQUEST Request)
{
    NTSTATUS status;

    WdfSpinLockAcquire(berth->Lock);
    status = WdfRequestMarkCancelableEx(Request, QuayCancel);
    if (NT_SUCCESS(status)) {
        berth->Moored = Request;
        if (berth->Left == 0) {
            if (!NT_SUCCESS(WdfRequestUnmarkCancelable(Request))) {
                status = STATUS_CANCELLED;
            } else {
                status = STATUS_IO_TIMEOUT;
            }
            berth->Moored = NULL;
        }
    }
    WdfSpinLockRelease(berth->Lock);
    return status;
}

// The caller cannot tell whether the cancel routine has it, and completes.
VOID BerthAgain_bad(PBERTH berth, ULONG op)
{
    WDFREQUEST request;
    NTSTATUS status = BerthTake(berth, &request);

    if (NT_SUCCESS(status)) {
        if (request == NULL) {
            status = STATUS_CANCELLED;
        } else if (op == 0) {
            status = BerthMoor(berth, request);
            if (NT_SUCCESS(status)) {
                request = NULL;
            }
        }
    }
    if (!NT_SUCCESS(status)) {
        BerthTell(berth, status); // it has no way to the request, which is in the berth no more
    }
    if (request != NULL) {
        WdfRequestComplete(request, status); // expect: cancelable-request-protocol "the result of taking it back is not honoured"
    }
}
