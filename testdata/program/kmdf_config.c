// Configuration of framework objects: which callbacks run at PASSIVE_LEVEL, which at DISPATCH_LEVEL, which is unknown.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD ConfigDeviceAdd;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL ConfigPassiveControl;
EVT_WDF_IO_QUEUE_IO_READ ConfigOrdinaryRead;
EVT_WDF_IO_QUEUE_IO_WRITE ConfigHelpedWrite;
EVT_WDF_TIMER ConfigDispatchTimer;
EVT_WDF_TIMER ConfigPassiveTimer;
EVT_WDF_INTERRUPT_ISR ConfigPassiveIsr;
EVT_WDF_INTERRUPT_ISR ConfigOrdinaryIsr;
EVT_WDF_DPC ConfigDpc;

VOID ConfigPassiveControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Out);
    UNREFERENCED_PARAMETER(In);
    UNREFERENCED_PARAMETER(Code);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ConfigOrdinaryRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID ConfigHelpedWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    ConfigOrdinaryRead(Queue, Request, Length);
}

VOID ConfigDispatchTimer(WDFTIMER Timer)
{
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_MS(10));
}

VOID ConfigPassiveTimer(WDFTIMER Timer)
{
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_MS(10));
}

BOOLEAN ConfigPassiveIsr(WDFINTERRUPT Interrupt, ULONG Message)
{
    UNREFERENCED_PARAMETER(Interrupt);
    UNREFERENCED_PARAMETER(Message);
    return FALSE;
}

BOOLEAN ConfigOrdinaryIsr(WDFINTERRUPT Interrupt, ULONG Message)
{
    UNREFERENCED_PARAMETER(Message);
    return WdfInterruptQueueDpcForIsr(Interrupt);
}

VOID ConfigDpc(WDFDPC Dpc)
{
    UNREFERENCED_PARAMETER(Dpc);
}

// Its caller's attributes may come out changed: what they say is not followed.
VOID ConfigChooseLevel(PWDF_OBJECT_ATTRIBUTES Attributes, BOOLEAN Passive)
{
    if (Passive)
        Attributes->ExecutionLevel = WdfExecutionLevelPassive;
}

static NTSTATUS CreateQueues(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFQUEUE queue;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = ConfigPassiveControl;
    NTSTATUS status = WdfIoQueueCreate(Device, &config, &attributes, &queue);
    if (!NT_SUCCESS(status))
        return status;

    // The same variables again: the passive level does not stick.
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchParallel);
    config.EvtIoRead = ConfigOrdinaryRead;
    status = WdfIoQueueCreate(Device, &config, &attributes, &queue);
    if (!NT_SUCCESS(status))
        return status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    ConfigChooseLevel(&attributes, TRUE);
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchParallel);
    config.EvtIoWrite = ConfigHelpedWrite;
    return WdfIoQueueCreate(Device, &config, &attributes, &queue);
}

static NTSTATUS CreateTimers(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFTIMER timer;

    WDF_TIMER_CONFIG_INIT(&config, ConfigDispatchTimer);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    NTSTATUS status = WdfTimerCreate(&config, &attributes, &timer);
    if (!NT_SUCCESS(status))
        return status;

    WDF_TIMER_CONFIG_INIT(&config, ConfigPassiveTimer);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    return WdfTimerCreate(&config, &attributes, &timer);
}

static NTSTATUS CreateInterrupts(WDFDEVICE Device)
{
    WDF_INTERRUPT_CONFIG config;
    WDFINTERRUPT interrupt;

    WDF_INTERRUPT_CONFIG_INIT(&config, ConfigPassiveIsr, NULL);
    config.PassiveHandling = TRUE;
    NTSTATUS status = WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &interrupt);
    if (!NT_SUCCESS(status))
        return status;

    WDF_INTERRUPT_CONFIG_INIT(&config, ConfigOrdinaryIsr, NULL);
    return WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &interrupt);
}

NTSTATUS ConfigDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    WDFDPC dpc;
    WDF_DPC_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    UNREFERENCED_PARAMETER(Driver);

    NTSTATUS status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status))
        return status;
    WDF_DPC_CONFIG_INIT(&config, ConfigDpc);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    status = WdfDpcCreate(&config, &attributes, &dpc);
    if (NT_SUCCESS(status))
        status = CreateQueues(device);
    if (NT_SUCCESS(status))
        status = CreateTimers(device);
    return NT_SUCCESS(status) ? CreateInterrupts(device) : status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, ConfigDeviceAdd);
    return WdfDriverCreate(Driver, Path, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
