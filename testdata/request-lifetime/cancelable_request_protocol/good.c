// Taken back, and left alone when somebody else cancels.
#include <ntddk.h>
#include <wdf.h>

typedef struct _QUAY {
    WDFQUEUE Waiting;
    WDFREQUEST Current;
    BOOLEAN Ready;
} QUAY, *PQUAY;

typedef struct _QUAY_FLAG {
    BOOLEAN Cancelled;
} QUAY_FLAG, *PQUAY_FLAG;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUAY, QuayGet)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUAY_FLAG, QuayGetFlag)

EVT_WDF_REQUEST_CANCEL QuayCancel_ok;
EVT_WDF_REQUEST_CANCEL QuayNotes_ok;
EVT_WDF_IO_QUEUE_IO_READ QuayOtherSide_ok;
EVT_WDF_IO_QUEUE_IO_READ QuayTakesBack_ok;
EVT_WDF_IO_QUEUE_IO_READ QuayFails_ok;
EVT_WDF_IO_QUEUE_IO_READ QuayMarks_ok;
DRIVER_CANCEL QuayIrpCancel_ok;
DRIVER_CANCEL QuayIrpWakes_ok;

// The cancel routine owns it.
VOID QuayCancel_ok(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED); // ok: cancelled, so it is ours
}

// Completed unless it is being cancelled.
VOID QuayTakesBack_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestMarkCancelable(Request, QuayCancel_ok);
    if (WdfRequestUnmarkCancelable(Request) != STATUS_CANCELLED)
        WdfRequestComplete(Request, STATUS_SUCCESS); // ok: taken back
}

// Not made cancelable, so it stays with the driver.
VOID QuayFails_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PQUAY quay = QuayGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = WdfRequestMarkCancelableEx(Request, QuayCancel_ok);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status); // ok: it was not marked
        return;
    }
    quay->Current = Request;
}

// Waits for an interrupt.
VOID QuayMarks_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PQUAY quay = QuayGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    quay->Current = Request;
    WdfRequestMarkCancelable(Request, QuayCancel_ok); // ok: answered later
}

// Taken back with a check for success.
VOID QuayInterrupt_ok(PQUAY Quay)
{
    WDFREQUEST request = Quay->Current;
    Quay->Current = NULL;
    if (request && NT_SUCCESS(WdfRequestUnmarkCancelable(request)))
        WdfRequestComplete(request, STATUS_SUCCESS); // ok: taken back
}

// The cancel routine of an IRP.
VOID QuayIrpCancel_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: cancelled, so it is ours
}

// NULL says that the cancel routine runs.
VOID QuayIrp_ok(PIRP Irp, BOOLEAN Ready)
{
    IoSetCancelRoutine(Irp, QuayIrpCancel_ok);
    if (!Ready || IoSetCancelRoutine(Irp, NULL) == NULL)
        return;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: taken back
}

// A cancel routine that only notes the wish leaves the completion to the other side.
VOID QuayNotes_ok(WDFREQUEST Request)
{
    QuayGetFlag(Request)->Cancelled = TRUE;
}

// So the other side completes, cancelled or not.
VOID QuayOtherSide_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestMarkCancelable(Request, QuayNotes_ok);
    (VOID)WdfRequestUnmarkCancelable(Request);
    WdfRequestComplete(Request, STATUS_SUCCESS); // ok: nobody else completes it
}

// The old protocol: the cancel spin lock decides.
VOID QuayLocked_ok(PIRP Irp)
{
    KIRQL irql;
    IoSetCancelRoutine(Irp, QuayIrpCancel_ok);
    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql);
        return;
    }
    IoSetCancelRoutine(Irp, NULL);
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: Cancel was tested under the lock
}

// The cancel routine of an IRP that only wakes up the one who completes it.
VOID QuayIrpWakes_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeSetEvent((PKEVENT)DeviceObject->DeviceExtension, IO_NO_INCREMENT, FALSE);
}

// Completes it, cancelled or not.
VOID QuayIrpOtherSide_ok(PIRP Irp)
{
    IoSetCancelRoutine(Irp, QuayIrpWakes_ok);
    IoSetCancelRoutine(Irp, NULL);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: nobody else completes it
}

typedef struct _BERTH {
    WDFSPINLOCK Lock;
    WDFREQUEST Moored;
    LONG Left;
} BERTH, *PBERTH;

EVT_WDF_REQUEST_CANCEL BerthCancel;

VOID BerthCancel(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

// Takes the moored request off, unless its cancel routine has it.
static NTSTATUS BerthTake_ok(PBERTH berth, WDFREQUEST *Request)
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

// Moors it again; what its cancel routine has counts as moored.
static NTSTATUS BerthMoor_ok(PBERTH berth, WDFREQUEST Request)
{
    NTSTATUS status;

    WdfSpinLockAcquire(berth->Lock);
    status = WdfRequestMarkCancelableEx(Request, BerthCancel);
    if (NT_SUCCESS(status)) {
        berth->Moored = Request;
        if (berth->Left == 0 && NT_SUCCESS(WdfRequestUnmarkCancelable(Request))) {
            berth->Moored = NULL;
            status = STATUS_IO_TIMEOUT;
        }
    }
    WdfSpinLockRelease(berth->Lock);
    return status;
}

// Completes what nobody else has.
VOID BerthAgain_ok(PBERTH berth, ULONG op)
{
    WDFREQUEST request;
    NTSTATUS status = BerthTake_ok(berth, &request);

    if (NT_SUCCESS(status)) {
        if (request == NULL) {
            status = STATUS_CANCELLED;
        } else if (op == 0) {
            status = BerthMoor_ok(berth, request);
            if (NT_SUCCESS(status)) {
                request = NULL;
            }
        }
    }
    if (request != NULL) {
        WdfRequestComplete(request, status); // ok: taken off, or the marking failed
    }
}
