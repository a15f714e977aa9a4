// Copied out first, or never touched again.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SENSOR_INPUT {
    ULONG Id;
    ULONG Rate;
} SENSOR_INPUT, *PSENSOR_INPUT;

typedef struct _SENSOR {
    ULONG LastId;
    WDFREQUEST Current;
    WDFQUEUE Waiting;
} SENSOR, *PSENSOR;

typedef struct _SENSOR_JOB {
    struct _SENSOR_JOB *Next;
    WDFREQUEST Request;
} SENSOR_JOB, *PSENSOR_JOB;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SENSOR, SensorGet)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorCopies_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorPrints_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorReference_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorOtherPath_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorHeld_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorNumber_ok;

// The value is copied before.
VOID SensorCopies_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(WdfIoQueueGetDevice(Queue));
    PSENSOR_INPUT input;
    ULONG id = 0;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, sizeof(*input), (PVOID *)&input, NULL);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    if (NT_SUCCESS(status))
        id = input->Id;
    WdfRequestComplete(Request, status);
    sensor->LastId = id; // ok: copied out
}

// The handle's value in a message is only a number.
VOID SensorPrints_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    DbgPrint("request %p is done\n", Request); // ok: prints the value
}

// A reference keeps the handle alive.
VOID SensorReference_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                        ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfObjectReference(Request);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    (VOID)WdfRequestGetStatus(Request); // ok: referenced
    WdfObjectDereference(Request);
}

// Completed on the failing path only.
VOID SensorOtherPath_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                        ULONG IoControlCode)
{
    PULONG output;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&output, NULL);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    *output = 4; // ok: not completed yet
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, sizeof(ULONG));
}

// Another request with each round.
VOID SensorDrain_ok(PSENSOR Sensor)
{
    WDFREQUEST request;
    PULONG output;
    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Sensor->Waiting, &request))) {
        NTSTATUS status = WdfRequestRetrieveOutputBuffer(request, sizeof(ULONG), (PVOID *)&output, NULL);
        if (NT_SUCCESS(status))
            *output = 2; // ok: a new request and its own buffer
        WdfRequestComplete(request, status);
    }
}

// The variable is cleared, not what it named.
VOID SensorClears_ok(PSENSOR Sensor)
{
    WDFREQUEST request = Sensor->Current;
    if (request) {
        WdfRequestComplete(request, STATUS_CANCELLED);
        Sensor->Current = NULL; // ok: forgets the handle
    }
}

// While a reference holds the handle its context is there too.
VOID SensorHeld_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                   ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(Request);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    WdfObjectReference(Request);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    sensor->LastId = IoControlCode; // ok: referenced
    WdfObjectDereference(Request); // ok: gives the reference back
}

// Hands the handle's value on as a number, for the log of another thread.
VOID SensorNumber_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    PULONG output = NULL;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&output, NULL);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestComplete(Request, status);
    DbgPrint("answered %p at %p\n", Request, output); // ok: prints the values
}

// One variable for all requests of a chain, each completed and left.
VOID SensorChain_ok(PSENSOR_JOB Job)
{
    for (; Job; Job = Job->Next) {
        WDFREQUEST request = Job->Request;
        NTSTATUS status = WdfRequestGetStatus(request); // ok: another request each time
        WdfRequestComplete(request, status);
    }
}

// Gives back a reference that was taken when the request was kept.
VOID SensorKept_ok(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
    WdfObjectDereference(Request); // ok: the reference was taken elsewhere
}
