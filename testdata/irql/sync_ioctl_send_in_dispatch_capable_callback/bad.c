// Synchronous sends in callbacks of a driver that never asks for WdfExecutionLevelPassive.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_BUOY_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x831, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _BUOY_CONTEXT {
    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    ULONG Depth;
} BUOY_CONTEXT, *PBUOY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(BUOY_CONTEXT, BuoyGetContext)

EVT_WDF_DRIVER_DEVICE_ADD BuoyDeviceAdd;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL BuoyDeviceControl_bad;
EVT_WDF_IO_QUEUE_IO_READ BuoyRead_bad;
EVT_WDF_IO_QUEUE_IO_WRITE BuoyWrite_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE BuoyCompletion_bad;
EVT_WDF_REQUEST_CANCEL BuoyCancel_bad;

// A queue without attributes: its callbacks may come at DISPATCH_LEVEL.
NTSTATUS BuoyDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;
    WDFDEVICE device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Driver);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, BUOY_CONTEXT);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    BuoyGetContext(device)->Target = WdfDeviceGetIoTarget(device);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = BuoyDeviceControl_bad;
    config.EvtIoRead = BuoyRead_bad;
    config.EvtIoWrite = BuoyWrite_bad;
    return WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, NULL);
}

// Asks the device below and waits for the answer.
VOID BuoyDeviceControl_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputLength, size_t InputLength, ULONG Code)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(InputLength);
    UNREFERENCED_PARAMETER(Code);
    // expect: sync-ioctl-send-in-dispatch-capable-callback "sends synchronously in 'BuoyDeviceControl_bad'"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        // ok: told once a callback
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    }
    WdfRequestComplete(Request, status);
}

// Sends in a helper.
static NTSTATUS BuoyAsk_bad(PBUOY_CONTEXT context)
{
    // expect: sync-ioctl-send-in-dispatch-capable-callback "sends synchronously in 'BuoyRead_bad'"
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
}

// Reads are delivered at the level of the reader.
VOID BuoyRead_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, BuoyAsk_bad(BuoyGetContext(WdfIoQueueGetDevice(Queue))));
}

// Completion routines run at whatever level the lower driver completes.
VOID BuoyCompletion_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    // expect: sync-ioctl-send-in-dispatch-capable-callback "'BuoyCompletion_bad', which may be called at up to DISPATCH_LEVEL: no configuration"
    (void)WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    WdfObjectDelete(Request);
}

// So do cancel callbacks.
VOID BuoyCancel_bad(WDFREQUEST Request)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(WdfRequestGetIoQueue(Request)));

    // expect: sync-ioctl-send-in-dispatch-capable-callback "in 'BuoyCancel_bad'"
    (void)WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

EVT_WDF_IO_IN_CALLER_CONTEXT BuoyInCallerContext_bad;
EVT_WDF_IO_QUEUE_IO_DEFAULT BuoyDefault_bad;

// The bottom of a chain of helpers.
static NTSTATUS BuoySound_bad(WDFIOTARGET target, PULONG depth)
{
    WDF_MEMORY_DESCRIPTOR output;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, depth, sizeof(*depth));
    // expect: sync-ioctl-send-in-dispatch-capable-callback "'BuoyInCallerContext_bad', which may be called at up to DISPATCH_LEVEL by a driver above"
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_BUOY_READ, NULL, &output, NULL, NULL);
}

// The middle of the chain.
static NTSTATUS BuoyRefresh(PBUOY_CONTEXT context)
{
    if (context->Depth != 0) {
        return STATUS_SUCCESS;
    }
    return BuoySound_bad(context->Target, &context->Depth);
}

// Callers of any level come here first, and no configuration changes that.
VOID BuoyInCallerContext_bad(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status = BuoyRefresh(BuoyGetContext(Device));

    if (NT_SUCCESS(status)) {
        status = WdfDeviceEnqueueRequest(Device, Request);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

// Forwards the request itself, and waits for it.
VOID BuoyDefault_bad(WDFQUEUE Queue, WDFREQUEST Request)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    // expect: sync-ioctl-send-in-dispatch-capable-callback "'WdfRequestSend' sends synchronously in 'BuoyDefault_bad'"
    if (!WdfRequestSend(Request, context->Target, &options)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
        return;
    }
    WdfRequestComplete(Request, WdfRequestGetStatus(Request));
}

// Holds a spin lock: the level is certain, and sync-ioctl-send-not-passive speaks.
VOID BuoyWrite_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    WdfSpinLockAcquire(context->Lock);
    // ok: not this rule's subject
    (void)WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    WdfSpinLockRelease(context->Lock);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
