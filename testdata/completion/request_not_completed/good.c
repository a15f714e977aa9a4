// The many ways to be done with a request.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_GATE_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x911, METHOD_BUFFERED, FILE_WRITE_ACCESS)

enum { GATE_FILTER = 1, GATE_TARGET, GATE_CONTROL };

typedef struct _GATE {
    WDFIOTARGET Target;
    WDFQUEUE Waiting;
    WDFREQUEST Stored;
    WDFSPINLOCK Lock;
    LIST_ENTRY Jobs;
} GATE, *PGATE;

typedef struct _GATE_JOB {
    LIST_ENTRY Entry;
    ULONG Kind;
} GATE_JOB, *PGATE_JOB;

typedef struct _GATE_EXTENSION {
    PDEVICE_OBJECT Lower;
    LIST_ENTRY Irps;
    KSPIN_LOCK Lock;
    ULONG Kind;
} GATE_EXTENSION, *PGATE_EXTENSION;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(GATE, GateGet)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(GATE_JOB, GateGetJob)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateKeeps_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateUnknown_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateSends_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateJob_ok;
EVT_WDF_IO_QUEUE_IO_READ GateForward_ok;
EVT_WDF_REQUEST_CANCEL GateCancel_ok;
EVT_WDF_IO_QUEUE_IO_READ GateIrp_ok;
EVT_WDF_IO_QUEUE_IO_READ GateStatus_ok;
EVT_WDF_IO_QUEUE_IO_READ GateOuter_ok;
EVT_WDF_IO_QUEUE_IO_READ GateInner_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE GateOwnDone_ok;
DRIVER_DISPATCH GateHelper_ok;
DRIVER_DISPATCH GateAsks_ok;
DRIVER_DISPATCH GatePerhaps_ok;
DRIVER_DISPATCH GateByKind_ok;
EVT_WDF_IO_QUEUE_IO_READ GateCancelable_ok;
DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH GatePass_ok;
DRIVER_DISPATCH GateQueue_ok;

VOID GateLater(PGATE Gate, WDFREQUEST Request);
VOID GateIrpLater(PIRP Irp);
NTSTATUS GateAsk(PGATE_EXTENSION Extension);
BOOLEAN GateIsOpen(PGATE_EXTENSION Extension);

// Kept in the context for an interrupt to answer.
VOID GateKeeps_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                  ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    gate->Stored = Request; // ok: stored
}

// Given to a function of another module.
VOID GateUnknown_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    GateLater(GateGet(WdfIoQueueGetDevice(Queue)), Request); // ok: it may answer
}

// Sent on; answered when that fails.
VOID GateSends_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                  ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, gate->Target, &options))
        WdfRequestComplete(Request, WdfRequestGetStatus(Request)); // ok: both ends are covered
}

// The request's context is put into a list, and the request can be found from there.
VOID GateJob_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    PGATE_JOB job = GateGetJob(Request);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    job->Kind = 1;
    WdfSpinLockAcquire(gate->Lock);
    InsertTailList(&gate->Jobs, &job->Entry); // ok: reachable through its context
    WdfSpinLockRelease(gate->Lock);
}

// Forwarded, and completed when the queue refuses.
VOID GateForward_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, gate->Waiting);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(status))
        WdfRequestComplete(Request, status); // ok: both ends are covered
}

// Answers what was cancelled.
VOID GateCancel_ok(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

// Cancelable: it waits for something.
VOID GateCancelable_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    if (!NT_SUCCESS(WdfRequestMarkCancelableEx(Request, GateCancel_ok)))
        WdfRequestComplete(Request, STATUS_CANCELLED); // ok: the other path keeps it
}

// It is passed down to the next driver.
NTSTATUS GatePass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp); // ok: the lower driver completes it
}

// Queued by hand.
NTSTATUS GateQueue_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    KIRQL irql;
    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&extension->Lock, &irql);
    InsertTailList(&extension->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&extension->Lock, irql);
    return STATUS_PENDING; // ok: it waits in the list
}

// Found in a queue, and completed under the name it was stored by.
VOID GateFound_ok(PGATE Gate)
{
    WDFREQUEST request;
    if (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Gate->Waiting, &request)))
        WdfRequestComplete(Gate->Stored, STATUS_SUCCESS); // ok: may be the same request
}

// Its IRP is given to another module, which answers by it.
VOID GateIrp_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    GateIrpLater(WdfRequestWdmGetIrp(Request)); // ok: another name of the request
}

// The status of a request that could not be sent is a failure.
VOID GateStatus_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, gate->Target, &options))
        status = WdfRequestGetStatus(Request);
    if (!NT_SUCCESS(status))
        WdfRequestComplete(Request, status); // ok: both ends are covered
}

// A callback that another one calls leaves the rest to it.
VOID GateInner_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestSetInformation(Request, Length); // ok: its caller completes
}

// The caller of the one above.
VOID GateOuter_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    GateInner_ok(Queue, Request, Length);
    WdfRequestComplete(Request, STATUS_SUCCESS); // ok: completed here
}

// The driver's own request came back and stays for the next time.
VOID GateOwnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    (VOID)WdfRequestGetStatus(Request); // ok: nobody waits for it
}

// Written like a dispatch routine, and called by another module that completes.
NTSTATUS GateHelper_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return IoGetCurrentIrpStackLocation(Irp)->MinorFunction ? STATUS_NOT_SUPPORTED : STATUS_SUCCESS; // ok: not called by the system
}

// Taken from a queue into a place where others find it.
VOID GateTakes_ok(PGATE Gate)
{
    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Gate->Waiting, &Gate->Stored)))
        Gate->Stored = NULL;
} // ok: kept in the context

// Compares with STATUS_SUCCESS, which is the only success there is.
VOID GateTakesOne_ok(PGATE Gate)
{
    WDFREQUEST request;
    if (WdfIoQueueRetrieveNextRequest(Gate->Waiting, &request) == STATUS_SUCCESS)
        WdfRequestComplete(request, STATUS_CANCELLED); // ok: completed
    else
        DbgPrint("nothing waits\n"); // ok: nothing was taken
}

// Another module says whether it keeps what it finds in the extension.
NTSTATUS GateAsks_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status = GateAsk(extension);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status; // ok: pending is what the other module says
}

// The same with a constant at the end.
NTSTATUS GatePerhaps_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoMarkIrpPending(Irp);
    status = GateAsk(extension);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return STATUS_PENDING; // ok: marked, and the other module says whether it is still pending
}

// Every device of this driver is of one of these kinds: no else, no path.
NTSTATUS GateByKind_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;
    if (extension->Kind == GATE_FILTER || extension->Kind == GATE_TARGET) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
    } else if (extension->Kind == GATE_CONTROL) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status; // ok: the tests are all there are, as the cases of a switch without a default label
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = GatePass_ok;
    DriverObject->MajorFunction[IRP_MJ_READ] = GateQueue_ok;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = GateAsks_ok;
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = GateByKind_ok;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = GatePerhaps_ok;
    return STATUS_SUCCESS;
}
