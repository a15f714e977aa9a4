// The same shapes with one completion on each path.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _METER {
    WDFQUEUE Waiting;
    WDFREQUEST Current;
    WDFREQUEST Slots[8];
    struct _METER_JOB *First;
} METER, *PMETER;

typedef struct _METER_JOB {
    struct _METER_JOB *Next;
    WDFREQUEST Request;
    PIRP Irp;
} METER_JOB, *PMETER_JOB;

typedef struct _METER_ENTRY {
    LIST_ENTRY Entry;
    PIRP Irp;
} METER_ENTRY, *PMETER_ENTRY;

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterReturns_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterFlag_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterHelper_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterPending_ok;
EVT_WDF_IO_QUEUE_IO_READ MeterBusy_ok;
DRIVER_DISPATCH MeterRetry_ok;

WDFREQUEST MeterTakeOne(PMETER Meter);
PMETER_JOB MeterTakeJob(PMETER Meter);
NTSTATUS MeterTakeReading(WDFREQUEST Request);
NTSTATUS MeterWork(ULONG Length);

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

// All that wait in an array.
VOID MeterStopSlots_ok(PMETER Meter)
{
    ULONG i;
    for (i = 0; i < RTL_NUMBER_OF(Meter->Slots); i++) {
        if (Meter->Slots[i])
            WdfRequestComplete(Meter->Slots[i], STATUS_CANCELLED); // ok: another one each time
    }
}

// All that wait in a chain.
VOID MeterStopChain_ok(PMETER Meter)
{
    while (Meter->First) {
        PMETER_JOB job = Meter->First;
        Meter->First = job->Next;
        WdfRequestComplete(job->Request, STATUS_CANCELLED); // ok: another one each time
    }
}

// All that wait in a chain, which is left as it is.
VOID MeterStopIrps_ok(PMETER Meter)
{
    PMETER_JOB job;
    for (job = Meter->First; job; job = job->Next) {
        job->Irp->IoStatus.Status = STATUS_CANCELLED;
        job->Irp->IoStatus.Information = 0;
        IoCompleteRequest(job->Irp, IO_NO_INCREMENT); // ok: another one each time
    }
}

// Completes unless the status says that it has to be tried again; which status that is, the caller knows.
static NTSTATUS MeterTry(PIRP Irp)
{
    NTSTATUS status = MeterWork(IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // ok: nobody saw it come back with STATUS_CANT_WAIT
    }
    return status;
}

// Tries again and again.
NTSTATUS MeterRetry_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(DeviceObject);
    do {
        status = MeterTry(Irp);
    } while (status == STATUS_CANT_WAIT);
    return status;
}

// The same with a request: MeterTake answers what it takes.
static NTSTATUS MeterTake(WDFREQUEST Request, NTSTATUS (*Take)(WDFREQUEST))
{
    NTSTATUS status = Take(Request);
    if (status != STATUS_PENDING)
        WdfRequestComplete(Request, status);
    return status;
}

// Only a busy meter leaves the request.
VOID MeterBusy_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    if (MeterTake(Request, MeterTakeReading) == STATUS_DEVICE_BUSY)
        WdfRequestComplete(Request, STATUS_DEVICE_BUSY); // ok: that MeterTake had answered it with this very code is only a guess
}

// The first of a list, unlinked by its neighbours.
VOID MeterStopList_ok(PLIST_ENTRY Head)
{
    while (!IsListEmpty(Head)) {
        PMETER_ENTRY entry = CONTAINING_RECORD(Head->Flink, METER_ENTRY, Entry);
        RemoveEntryList(&entry->Entry);
        entry->Irp->IoStatus.Status = STATUS_CANCELLED;
        entry->Irp->IoStatus.Information = 0;
        IoCompleteRequest(entry->Irp, IO_NO_INCREMENT); // ok: another one each time
    }
}

// What the device gives back, one way or the other, is looked up in a list first.
VOID MeterServe_ok(PMETER Meter)
{
    for (;;) {
        PMETER_JOB job = MeterTakeJob(Meter), *link;
        if (job == NULL)
            return;
        for (link = &Meter->First; *link; link = &(*link)->Next) {
            if (*link == job) {
                *link = job->Next;
                break;
            }
        }
        if (job->Request == Meter->Current)
            WdfRequestComplete(job->Request, STATUS_SUCCESS); // ok: another one each time
        else
            WdfRequestComplete(job->Request, STATUS_CANCELLED); // ok: another one each time
        ExFreePoolWithTag(job, 'reteM');
    }
}
