// Synchronous sends in callbacks that run at PASSIVE_LEVEL, by configuration, by nature or by test.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_BUOY_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x831, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _BUOY_CONTEXT {
    WDFIOTARGET Target;
    WDFWORKITEM WorkItem;
    ULONG Depth;
} BUOY_CONTEXT, *PBUOY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(BUOY_CONTEXT, BuoyGetContext)

EVT_WDF_DRIVER_DEVICE_ADD BuoyDeviceAdd_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL BuoyDeviceControl_ok;
EVT_WDF_IO_QUEUE_IO_READ BuoyRead_ok;
EVT_WDF_WORKITEM BuoyWork_ok;
EVT_WDF_DEVICE_D0_ENTRY BuoyD0Entry_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE BuoyCompletion_ok;
EVT_WDF_IO_IN_CALLER_CONTEXT BuoyInCallerContext_ok;
EVT_WDF_REQUEST_CANCEL BuoyCancel_ok;

// Asks for PASSIVE_LEVEL for the device and all that hangs on it.
NTSTATUS BuoyDeviceAdd_ok(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;
    WDFDEVICE device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Driver);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, BUOY_CONTEXT);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    BuoyGetContext(device)->Target = WdfDeviceGetIoTarget(device);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = BuoyDeviceControl_ok;
    config.EvtIoRead = BuoyRead_ok;
    return WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, NULL);
}

// Runs at PASSIVE_LEVEL, as configured.
VOID BuoyDeviceControl_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputLength, size_t InputLength, ULONG Code)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(InputLength);
    UNREFERENCED_PARAMETER(Code);
    // ok: WdfExecutionLevelPassive
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    WdfRequestComplete(Request, status);
}

// Leaves the sending to a work item.
VOID BuoyRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfWorkItemEnqueue(BuoyGetContext(WdfIoQueueGetDevice(Queue))->WorkItem); // ok: nothing is sent here
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// Work items run at PASSIVE_LEVEL.
VOID BuoyWork_ok(WDFWORKITEM WorkItem)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfWorkItemGetParentObject(WorkItem));

    if (!NT_SUCCESS(WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL,
                                                      NULL))) { // ok: a work item
        context->Depth = 0;
    }
}

// Power callbacks run at PASSIVE_LEVEL.
NTSTATUS BuoyD0Entry_ok(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(PreviousState);
    // ok: a power callback
    return WdfIoTargetSendIoctlSynchronously(BuoyGetContext(Device)->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
}

// Looks at the level first.
VOID BuoyCompletion_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        // ok: tested
        NTSTATUS status = WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
        if (!NT_SUCCESS(status)) {
            KdPrint(("buoy: %x\n", status));
        }
    }
    WdfObjectDelete(Request);
}

// Promises with PAGED_CODE that it is called at a low level only.
VOID BuoyInCallerContext_ok(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status;

    PAGED_CODE();
    // ok: asserted
    status = WdfIoTargetSendIoctlSynchronously(BuoyGetContext(Device)->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        status = WdfDeviceEnqueueRequest(Device, Request);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

// Only completes the cancelled request.
VOID BuoyCancel_ok(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED); // ok: nothing is sent
}

EVT_WDF_IO_QUEUE_IO_WRITE BuoyWrite_ok;
EVT_WDF_IO_QUEUE_IO_DEFAULT BuoyDefault_ok;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL BuoyInternal_ok;

// Only this queue runs at PASSIVE_LEVEL.
NTSTATUS BuoyWriteQueue_ok(WDFDEVICE Device, WDFQUEUE *Queue)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchParallel);
    config.EvtIoWrite = BuoyWrite_ok;
    return WdfIoQueueCreate(Device, &config, &attributes, Queue); // ok: a passive queue
}

// Of the passive queue.
VOID BuoyWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    // ok: the queue is configured
    WdfRequestComplete(Request,
        WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL));
}

// The attributes come from elsewhere.
NTSTATUS BuoyDefaultQueue_ok(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes)
{
    WDF_IO_QUEUE_CONFIG config;

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDefault = BuoyDefault_ok;
    return WdfIoQueueCreate(Device, &config, Attributes, NULL); // ok: the level is not known here
}

// Of a queue whose level nobody here knows.
VOID BuoyDefault_ok(WDFQUEUE Queue, WDFREQUEST Request)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));

    // ok: perhaps it is passive
    WdfRequestComplete(Request,
        WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL));
}

// The same for internal requests, sent on asynchronously.
VOID BuoyInternal_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputLength, size_t InputLength, ULONG Code)
{
    PBUOY_CONTEXT context = BuoyGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;

    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(InputLength);
    UNREFERENCED_PARAMETER(Code);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, context->Target, &options)) { // ok: nobody waits
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

DRIVER_DISPATCH BuoyDispatch_ok;

// A dispatch routine of WDM: who stands on top of its stack is called at PASSIVE_LEVEL, and nothing here tells.
NTSTATUS BuoyDispatch_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUOY_CONTEXT context = (PBUOY_CONTEXT)DeviceObject->DeviceExtension;
    NTSTATUS status;

    // ok: no callback of the framework
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_BUOY_READ, NULL, NULL, NULL, NULL);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
