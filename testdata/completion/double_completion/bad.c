// A request or an IRP is completed exactly once.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _METER {
    WDFREQUEST Current;
} METER, *PMETER;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(METER, MeterGet)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterFallThrough_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterNoReturn_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterHelper_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL MeterExit_bad;
EVT_WDF_IO_QUEUE_IO_READ MeterRepeat_bad;
EVT_WDF_IO_QUEUE_IO_READ MeterEarly_bad;
EVT_WDF_IO_QUEUE_IO_READ MeterTwoNames_bad;
DRIVER_DISPATCH MeterDispatch_bad;

// A case that completes and falls out of the switch to the completion at the end.
VOID MeterFallThrough_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                          ULONG IoControlCode)
{
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    switch (IoControlCode) {
    case IOCTL_METER_RESET:
        // note: "completes it"
        WdfRequestComplete(Request, STATUS_SUCCESS);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    // expect: double-completion "'Request' is completed a second time"
    WdfRequestCompleteWithInformation(Request, status, 0);
}

// A failure is answered, but the function goes on.
VOID MeterNoReturn_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                       ULONG IoControlCode)
{
    PULONG value;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&value, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    } else {
        *value = 7;
    }
    WdfRequestCompleteWithInformation(Request, status, sizeof(ULONG)); // expect: double-completion "second time"
}

static NTSTATUS MeterStart(WDFREQUEST Request, ULONG Code)
{
    if (Code != IOCTL_METER_READ) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);
        return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

// The helper answers failures itself, and so does its caller.
VOID MeterHelper_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = MeterStart(Request, IoControlCode);
    WdfRequestComplete(Request, status); // expect: double-completion "second time"
}

// The same with an IRP.
NTSTATUS MeterDispatch_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    BOOLEAN tooSmall = stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG);
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
    if (tooSmall)
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: double-completion "'Irp' is completed a second time"
    return STATUS_BUFFER_TOO_SMALL;
}

// Answers one call down.
static NTSTATUS MeterFail(WDFREQUEST Request, NTSTATUS Status)
{
    WdfRequestComplete(Request, Status); // note: "completes it"
    return Status;
}

// Checks one call down and has a helper answer two calls down.
static NTSTATUS MeterCheck(WDFREQUEST Request, size_t Length)
{
    if (Length < sizeof(ULONG))
        return MeterFail(Request, STATUS_BUFFER_TOO_SMALL);
    return STATUS_SUCCESS;
}

// The common exit completes whatever happened before.
VOID MeterExit_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                   ULONG IoControlCode)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(InputBufferLength);
    status = MeterCheck(Request, OutputBufferLength);
    if (!NT_SUCCESS(status))
        goto Exit;
    if (IoControlCode != IOCTL_METER_READ)
        status = STATUS_INVALID_DEVICE_REQUEST;
Exit:
    WdfRequestComplete(Request, status); // expect: double-completion "'Request' is completed a second time"
}

// Completes in each round what it was given once.
VOID MeterRepeat_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    while (Length-- > 0)
        WdfRequestComplete(Request, STATUS_SUCCESS); // expect: double-completion "second time"
}

// One request has two names: in the context and in the parameter.
VOID MeterTwoNames_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMETER meter = MeterGet(WdfIoQueueGetDevice(Queue));
    meter->Current = Request;
    if (Length == 0)
        WdfRequestComplete(meter->Current, STATUS_INVALID_PARAMETER);
    WdfRequestComplete(Request, STATUS_SUCCESS); // expect: double-completion "second time"
}

// Answers one certain status early, and goes on.
VOID MeterEarly_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PULONG value;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&value, NULL);
    if (status == STATUS_BUFFER_TOO_SMALL)
        WdfRequestComplete(Request, status); // note: "completes it"
    WdfRequestComplete(Request, status); // expect: double-completion "second time"
}
