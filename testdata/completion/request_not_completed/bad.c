// Every path out of a callback that was handed a request completes it, hands it on, or keeps it.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_GATE_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x911, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_GATE_CLOSE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x912, METHOD_BUFFERED, FILE_WRITE_ACCESS)

enum { GATE_FILTER = 1, GATE_TARGET, GATE_CONTROL };

typedef struct _GATE {
    WDFIOTARGET Target;
    WDFQUEUE Waiting;
    PWDF_REQUEST_SEND_OPTIONS Options;
    ULONG Unknown;
} GATE, *PGATE;

typedef struct _GATE_EXTENSION {
    IO_REMOVE_LOCK Lock;
    ULONG Kind;
    PDEVICE_OBJECT Lower;
} GATE_EXTENSION, *PGATE_EXTENSION;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(GATE, GateGet)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateEarlyReturn_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateSendFails_bad;
EVT_WDF_IO_QUEUE_IO_READ GateForwardFails_bad;
EVT_WDF_IO_QUEUE_IO_READ GateWaits_bad;
EVT_WDF_IO_QUEUE_IO_READ GateAsks_bad;
EVT_WDF_IO_QUEUE_IO_READ GateAsTold_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateCounts_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateByCode_bad;
EVT_WDF_IO_IN_CALLER_CONTEXT GateCaller_bad;
DRIVER_DISPATCH GateTag_bad;
DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH GateDispatch_bad;
DRIVER_DISPATCH GateByKind_bad;
DRIVER_DISPATCH GateOneKind_bad;

// A request that is too short is dropped.
VOID GateEarlyReturn_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                         ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    if (InputBufferLength < sizeof(ULONG))
        return; // expect: request-not-completed "'Request' is neither completed nor handed on nor kept on a path that leaves 'GateEarlyReturn_bad'"
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// A send that fails leaves the request with the driver, which another rule tells.
VOID GateSendFails_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                       ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, gate->Target, &options)) {
        NTSTATUS status = WdfRequestGetStatus(Request);
        DbgPrint("send failed: %x\n", status);
    }
} // ok: request-send-result-unchecked tells

// Nor does a queue take it that refuses.
VOID GateForwardFails_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;
    if (Length == 0) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);
        return;
    }
    status = WdfRequestForwardToIoQueue(Request, gate->Waiting);
    if (!NT_SUCCESS(status))
        return; // expect: request-not-completed "a path that leaves 'GateForwardFails_bad'"
}

// One case of a WDM dispatch routine returns a status and forgets the IRP.
NTSTATUS GateDispatch_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_GATE_OPEN)
        return STATUS_INVALID_DEVICE_REQUEST; // expect: request-not-completed "'Irp' is neither completed nor handed on nor kept"
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// Taken from a queue and dropped.
VOID GateServe_bad(PGATE Gate)
{
    WDFREQUEST request;
    PULONG value;
    // note: "takes it from a queue"
    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Gate->Waiting, &request)))
        return;
    if (!NT_SUCCESS(WdfRequestRetrieveOutputBuffer(request, sizeof(ULONG), (PVOID *)&value, NULL)))
        return; // expect: request-not-completed "a request taken from a queue is neither completed"
    *value = 1;
    WdfRequestCompleteWithInformation(request, STATUS_SUCCESS, sizeof(ULONG));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = GateByKind_bad;
    DriverObject->MajorFunction[IRP_MJ_FLUSH_BUFFERS] = GateOneKind_bad;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = GateDispatch_bad;
    DriverObject->MajorFunction[IRP_MJ_READ] = GateTag_bad;
    return STATUS_SUCCESS;
}

// In the caller's context a request is the driver's as well.
VOID GateCaller_bad(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status = WdfDeviceEnqueueRequest(Device, Request);
    DbgPrint("queued: %x\n", status);
} // expect: request-not-completed "'Request' is neither completed"

// A remove lock takes the IRP's address as a tag and nothing else.
NTSTATUS GateTag_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, Irp);
    if (!NT_SUCCESS(status))
        return status; // expect: request-not-completed "'Irp' is neither completed"
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoReleaseRemoveLock(&extension->Lock, Irp);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// A synchronous send gives the request back.
VOID GateWaits_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    if (!WdfRequestSend(Request, gate->Target, &options))
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
} // expect: request-not-completed "a path that leaves 'GateWaits_bad'"

// So does a synchronous method.
VOID GateAsks_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Length);
    status = WdfIoTargetSendReadSynchronously(gate->Target, Request, NULL, NULL, NULL, NULL);
    DbgPrint("asked: %x\n", status);
} // expect: request-not-completed "a path that leaves 'GateAsks_bad'"

// With options that nobody knows it may have been sent and forgotten.
VOID GateAsTold_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    if (!WdfRequestSend(Request, gate->Target, gate->Options))
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
} // ok: sent, one way or the other

// Answers two calls down, unless the code is unknown.
static BOOLEAN GateAnswer(WDFREQUEST Request, ULONG Code)
{
    if (Code != IOCTL_GATE_OPEN)
        return FALSE;
    WdfRequestComplete(Request, STATUS_SUCCESS);
    return TRUE;
}

// Passes the answer on.
static BOOLEAN GateServeOne(WDFREQUEST Request, ULONG Code)
{
    return GateAnswer(Request, Code);
}

// Counts what was not answered.
VOID GateCounts_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (!GateServeOne(Request, IoControlCode))
        gate->Unknown++;
} // expect: request-not-completed "a path that leaves 'GateCounts_bad'"

// A code comes from outside: an if / else if chain over it needs its else.
VOID GateByCode_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_GATE_OPEN)
        WdfRequestComplete(Request, STATUS_SUCCESS);
    else if (IoControlCode == IOCTL_GATE_CLOSE) // note: "'IoControlCode == IOCTL_GATE_CLOSE' does not hold"
        WdfRequestComplete(Request, STATUS_NOT_SUPPORTED);
} // expect: request-not-completed "a path that leaves 'GateByCode_bad'"

// The else of a chain over the driver's own field is a path like any other.
NTSTATUS GateByKind_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;
    if (extension->Kind == GATE_FILTER) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
    } else if (extension->Kind == GATE_CONTROL) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    } else {
        status = STATUS_INVALID_DEVICE_REQUEST;
    }
    return status; // expect: request-not-completed "a path that leaves 'GateByKind_bad'"
}

// One test is no chain.
NTSTATUS GateOneKind_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION extension = DeviceObject->DeviceExtension;
    if (extension->Kind == GATE_CONTROL) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return STATUS_SUCCESS; // expect: request-not-completed "a path that leaves 'GateOneKind_bad'"
}
