// Summaries of what callbacks call: entered once for each level and each object they bring.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
EVT_WDF_DPC EvtDpc;
EVT_WDF_WORKITEM EvtWork;

// Completes what it is given; its callers learn that from what rules note.
static void Finish(WDFREQUEST Request, NTSTATUS Status)
{
    if (NT_SUCCESS(Status)) {
        WdfRequestCompleteWithInformation(Request, Status, 1);
    } else {
        WdfRequestComplete(Request, Status);
    }
}

// The request is the callback's own.
VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    Finish(Request, Length ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER);
}

// Takes the next request, if there is one.
static WDFREQUEST Next(WDFQUEUE Queue)
{
    WDFREQUEST request = NULL;

    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request))) {
        return NULL;
    }
    return request;
}

// At DISPATCH_LEVEL.
VOID EvtDpc(WDFDPC Dpc)
{
    WDFREQUEST request = Next(WdfDeviceGetDefaultQueue(WdfDpcGetParentObject(Dpc)));

    if (request != NULL) {
        Finish(request, STATUS_SUCCESS);
    }
}

// At PASSIVE_LEVEL.
VOID EvtWork(WDFWORKITEM WorkItem)
{
    WDFREQUEST request = Next(WdfDeviceGetDefaultQueue(WdfWorkItemGetParentObject(WorkItem)));

    if (request != NULL) {
        Finish(request, STATUS_CANCELLED);
    }
}
