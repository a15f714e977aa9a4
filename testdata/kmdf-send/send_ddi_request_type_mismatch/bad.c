// A received request is sent on as what it is: device control, internal device control, read or write.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

#define IOCTL_RELAY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_INTERNAL_RELAY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x822, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _RELAY_CONTEXT {
    WDFIOTARGET Target;
    WDFUSBPIPE Pipe;
} RELAY_CONTEXT, *PRELAY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_CONTEXT, RelayGetContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtControl_bad;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtInternal_bad;
EVT_WDF_IO_QUEUE_IO_READ EvtRead_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtWrite_bad;
EVT_WDF_IO_QUEUE_IO_WRITE EvtPipeWrite_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtPipeControl_bad;

// Turns a request of an application into an internal one.
VOID EvtControl_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfIoTargetSendInternalIoctlSynchronously(context->Target, Request, // expect: send-ddi-request-type-mismatch "'Request' is a received device-control request"
        IOCTL_INTERNAL_RELAY_GET, NULL, NULL, NULL, NULL);
    WdfRequestComplete(Request, status);
}

// Turns an internal request into a device-control one.
VOID EvtInternal_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    status = WdfIoTargetFormatRequestForIoctl(context->Target, Request, IOCTL_RELAY_GET, NULL, NULL, NULL, NULL); // expect: send-ddi-request-type-mismatch "received internal device-control request"
    WdfRequestComplete(Request, status);
}

// Sends the read on as a control request, through a helper.
static NTSTATUS AskTarget_bad(PRELAY_CONTEXT context, WDFREQUEST request)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, request, IOCTL_RELAY_GET, NULL, NULL, NULL, NULL); // expect: send-ddi-request-type-mismatch "'request' is a received read request"
}

// Gives its read request to the helper above.
VOID EvtRead_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, AskTarget_bad(RelayGetContext(WdfIoQueueGetDevice(Queue)), Request));
}

// Formats a write as a read.
VOID EvtWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDFMEMORY memory;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestRetrieveInputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForRead(context->Target, Request, memory, NULL, NULL); // expect: send-ddi-request-type-mismatch "sends it as a read request"
    }
    WdfRequestComplete(Request, status);
}

// Reads from a pipe with a request that wants to write.
VOID EvtPipeWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDF_MEMORY_DESCRIPTOR answer;
    UCHAR buffer[8];

    UNREFERENCED_PARAMETER(Length);
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&answer, buffer, sizeof(buffer));
    WdfRequestComplete(Request, WdfUsbTargetPipeReadSynchronously(context->Pipe, Request, NULL, &answer, NULL)); // expect: send-ddi-request-type-mismatch "'Request' is a received write request, but 'WdfUsbTargetPipeReadSynchronously' sends it as a read request"
}

// Writes to a pipe with a control request.
VOID EvtPipeControl_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PRELAY_CONTEXT context = RelayGetContext(WdfIoQueueGetDevice(Queue));
    WDF_MEMORY_DESCRIPTOR order;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&order, &IoControlCode, sizeof(IoControlCode));
    WdfRequestComplete(Request, WdfUsbTargetPipeWriteSynchronously(context->Pipe, Request, NULL, &order, NULL)); // expect: send-ddi-request-type-mismatch "received device-control request"
}
