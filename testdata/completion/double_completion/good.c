// The same shapes with one completion on each path.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _METER {
    WDFQUEUE Waiting;
    WDFREQUEST Current;
} METER, *PMETER;

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterReturns_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterFlag_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterHelper_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterPending_ok;

WDFREQUEST MeterTakeOne(PMETER Meter);

// Each case completes and returns.
VOID MeterReturns_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    switch (IoControlCode) {
    case IOCTL_METER_RESET:
        WdfRequestComplete(Request, STATUS_SUCCESS);
        return;
    default:
        break;
    }
    WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST); // ok: the other case has returned
}

// A flag says whether it has been answered.
VOID MeterFlag_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                  ULONG IoControlCode)
{
    BOOLEAN complete = TRUE;
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_METER_READ) {
        WdfRequestCompleteWithInformation(Request, status, 0);
        complete = FALSE;
    }
    if (complete)
        WdfRequestComplete(Request, status); // ok: guarded by the flag
}

static NTSTATUS MeterStart(WDFREQUEST Request, ULONG Code)
{
    if (Code != IOCTL_METER_READ) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);
        return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

// The helper answers failures, the caller the rest.
VOID MeterHelper_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = MeterStart(Request, IoControlCode);
    if (NT_SUCCESS(status))
        WdfRequestComplete(Request, status); // ok: the helper completed failures only
}

static NTSTATUS MeterBegin(WDFREQUEST Request, ULONG Code)
{
    if (Code == IOCTL_METER_READ) {
        WdfRequestComplete(Request, STATUS_SUCCESS);
        return STATUS_PENDING;
    }
    return STATUS_INVALID_DEVICE_REQUEST;
}

// The helper says with STATUS_PENDING that the request is taken care of.
VOID MeterPending_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = MeterBegin(Request, IoControlCode);
    if (status != STATUS_PENDING)
        WdfRequestComplete(Request, status); // ok: not for what the helper completed
}

// A loop completes another request in each round.
VOID MeterDrain_ok(PMETER Meter)
{
    WDFREQUEST request;
    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Meter->Waiting, &request)))
        WdfRequestComplete(request, STATUS_CANCELLED); // ok: a new request each time
}

// The same with a function that is not part of the sources.
VOID MeterDrainOther_ok(PMETER Meter)
{
    for (;;) {
        WDFREQUEST request = MeterTakeOne(Meter);
        if (request == NULL)
            return;
        if (request == Meter->Current) {
            Meter->Current = NULL;
            WdfRequestComplete(request, STATUS_SUCCESS);
            continue;
        }
        WdfRequestComplete(request, STATUS_CANCELLED); // ok: a new request each time
    }
}

// IRPs taken from a list one by one.
VOID MeterFlushIrps_ok(PLIST_ENTRY Head)
{
    while (!IsListEmpty(Head)) {
        PIRP irp = CONTAINING_RECORD(RemoveHeadList(Head), IRP, Tail.Overlay.ListEntry);
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT); // ok: a new IRP each time
    }
}

// Two stored requests, each completed once and forgotten.
VOID MeterStop_ok(PMETER Meter)
{
    if (Meter->Current) {
        WdfRequestComplete(Meter->Current, STATUS_CANCELLED);
        Meter->Current = MeterTakeOne(Meter);
    }
    if (Meter->Current)
        WdfRequestComplete(Meter->Current, STATUS_CANCELLED); // ok: another one by now
}
