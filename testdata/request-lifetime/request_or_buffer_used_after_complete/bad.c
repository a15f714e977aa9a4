// After its completion a request, its buffers, memory objects and MDLs are gone.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SENSOR_INPUT {
    ULONG Id;
    ULONG Rate;
} SENSOR_INPUT, *PSENSOR_INPUT;

typedef struct _SENSOR {
    ULONG LastId;
    ULONG_PTR LastBytes;
} SENSOR, *PSENSOR;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SENSOR, SensorGet)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorReadsInput_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorWritesOutput_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorAsksHandle_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorMemory_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorContext_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorLateContext_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorLateReference_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorAlias_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SensorHeld_bad;

// The input is read after the request went back.
VOID SensorReadsInput_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                          ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(WdfIoQueueGetDevice(Queue));
    PSENSOR_INPUT input;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, sizeof(*input), (PVOID *)&input, NULL);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    // note: "completes the request"
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status))
        sensor->LastId = input->Id; // expect: request-or-buffer-used-after-complete "a buffer of a request is read after the request was completed"
}

static VOID SensorAnswer(WDFREQUEST Request, NTSTATUS Status)
{
    WdfRequestCompleteWithInformation(Request, Status, sizeof(ULONG));
}

// The answer is written too late; a helper completed.
VOID SensorWritesOutput_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
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
    SensorAnswer(Request, status);
    *output = 1; // expect: request-or-buffer-used-after-complete "a buffer of a request is written"
}

// The handle is asked for something.
VOID SensorAsksHandle_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                          ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    sensor->LastBytes = WdfRequestGetInformation(Request); // expect: request-or-buffer-used-after-complete "'WdfRequestGetInformation' is given 'Request', which was completed"
}

// The memory object goes with the request.
VOID SensorMemory_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                      ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(Request, &memory);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status))
        // expect: request-or-buffer-used-after-complete "'WdfMemoryCopyToBuffer' is given 'memory', which is gone"
        WdfMemoryCopyToBuffer(memory, 0, &sensor->LastId, sizeof(sensor->LastId));
}

// The request's own context goes with it.
VOID SensorContext_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                       ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(Request);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    sensor->LastId = IoControlCode; // expect: request-or-buffer-used-after-complete "the context of a request is written"
}

// Completes two calls down.
static VOID SensorFinish(WDFREQUEST Request)
{
    SensorAnswer(Request, STATUS_SUCCESS);
}

// Looks into the buffer through a copy of the pointer.
VOID SensorAlias_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    PSENSOR sensor = SensorGet(WdfIoQueueGetDevice(Queue));
    PSENSOR_INPUT input, copy;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, sizeof(*input), (PVOID *)&input, NULL);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    copy = input;
    SensorFinish(Request);
    sensor->LastId = copy->Rate; // expect: request-or-buffer-used-after-complete "a buffer of a request is read"
}

// A reference keeps the handle, but not the buffer.
VOID SensorHeld_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    PULONG output;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&output, NULL);
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfObjectReference(Request);
    WdfRequestComplete(Request, status);
    if (NT_SUCCESS(status))
        *output = 1; // expect: request-or-buffer-used-after-complete "a buffer of a request is written"
    WdfObjectDereference(Request);
}

// Asks for the context too late; what is done with it is told, and once.
VOID SensorLateContext_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                           ULONG IoControlCode)
{
    PSENSOR sensor;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    sensor = SensorGet(Request); // ok: told below
    sensor->LastId = IoControlCode; // expect: request-or-buffer-used-after-complete "the context of a request is written"
}

// Takes the reference when it is too late; completing once more is another rule's matter.
VOID SensorLateReference_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength,
                             size_t InputBufferLength, ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfRequestComplete(Request, STATUS_SUCCESS);
    if (OutputBufferLength == 0) {
        WdfRequestComplete(Request, STATUS_SUCCESS); // ok: double-completion tells
        return;
    }
    WdfObjectReference(Request); // expect: request-or-buffer-used-after-complete "is given 'Request', which was completed"
}
