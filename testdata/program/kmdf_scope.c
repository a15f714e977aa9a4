// SynchronizationScope: around the handlers of a synchronized queue the framework holds its lock, at DISPATCH_LEVEL unless the
// queue is passive. What the queue does not say, its device does.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_IO_QUEUE_IO_READ ScopeInheritedRead;
EVT_WDF_IO_QUEUE_IO_WRITE ScopeNoneWrite;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL ScopePassiveControl;
EVT_WDF_IO_QUEUE_IO_DEFAULT ScopeQueueDefault;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL ScopeSometimesInternal;
EVT_WDF_IO_QUEUE_IO_READ ScopeChildRead;
EVT_WDF_IO_QUEUE_IO_STOP ScopeInheritedStop;
EVT_WDF_DRIVER_DEVICE_ADD ScopeDeviceAdd;

VOID ScopeInheritedRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ScopeInheritedStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(ActionFlags);
    WdfRequestStopAcknowledge(Request, FALSE);
}

VOID ScopeNoneWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ScopePassiveControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Out);
    UNREFERENCED_PARAMETER(In);
    UNREFERENCED_PARAMETER(Code);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ScopeSometimesInternal(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Out);
    UNREFERENCED_PARAMETER(In);
    UNREFERENCED_PARAMETER(Code);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ScopeQueueDefault(WDFQUEUE Queue, WDFREQUEST Request)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ScopeChildRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// It has another parent than the device: which level it inherits is not known.
static NTSTATUS CreateChild(WDFDEVICE Device, WDFOBJECT Parent)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Parent;
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoRead = ScopeChildRead;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}

static NTSTATUS CreateInherited(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoRead = ScopeInheritedRead;
    config.EvtIoStop = ScopeInheritedStop;
    return WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
}

static NTSTATUS CreateNone(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeNone;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchParallel);
    config.EvtIoWrite = ScopeNoneWrite;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}

static NTSTATUS CreatePassive(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = ScopePassiveControl;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}

// Set on one way only: nothing is certain of it.
static NTSTATUS CreateSometimes(WDFDEVICE Device, BOOLEAN Unlocked)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    if (Unlocked)
        attributes.SynchronizationScope = WdfSynchronizationScopeNone;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoInternalDeviceControl = ScopeSometimesInternal;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}

// A way out before it does not make the setting uncertain.
static NTSTATUS CreateQueueScope(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    if (Device == NULL)
        return STATUS_INVALID_PARAMETER;
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDefault = ScopeQueueDefault;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}

NTSTATUS ScopeDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    NTSTATUS status = WdfDeviceCreate(&Init, &attributes, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = CreateInherited(device);
    if (NT_SUCCESS(status))
        status = CreateNone(device);
    if (NT_SUCCESS(status))
        status = CreatePassive(device);
    if (NT_SUCCESS(status))
        status = CreateSometimes(device, TRUE);
    if (NT_SUCCESS(status))
        status = CreateChild(device, Driver);
    return NT_SUCCESS(status) ? CreateQueueScope(device) : status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, ScopeDeviceAdd);
    return WdfDriverCreate(Driver, Path, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
