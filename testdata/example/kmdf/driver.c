/*
 * The turnstile's function driver: start, power, polling.
 *
 * DELIBERATELY DEFECTIVE: this example exists to be analysed. Do not copy from it.
 */
#include "device.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, EvtDeviceAdd)
#endif

// Registers with the framework.
NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}

// Creates what the device needs besides its queues.
static NTSTATUS DeviceCreateObjects(_In_ PDEVICE_CONTEXT Context)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG timerConfig;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Context->Device;
    status = WdfSpinLockCreate(&attributes, &Context->Lock);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, EvtPollTimer, TURNSTILE_POLL_PERIOD_MS);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Context->Device;
    return WdfTimerCreate(&timerConfig, &attributes, &Context->PollTimer);
}

// Creates the device object, its lock, its timer and its queues.
NTSTATUS EvtDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS power;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context;
    WDFDEVICE device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();

    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&power);
    power.EvtDeviceD0Entry = EvtDeviceD0Entry;
    power.EvtDeviceD0Exit = EvtDeviceD0Exit;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &power);
    WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoBuffered);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    context = DeviceGetContext(device);
    context->Device = device;
    context->Controller = WdfDeviceGetIoTarget(device);
    context->Gates = TURNSTILE_MAX_GATES;

    status = DeviceCreateObjects(context);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return QueueInitialize(device);
}

// The controller answers now: read where it stands and begin polling.
NTSTATUS EvtDeviceD0Entry(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE PreviousState)
{
    PDEVICE_CONTEXT context = DeviceGetContext(Device);
    TURNSTILE_COUNTS counts;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(PreviousState);
    status = ControllerReadCounts(context, &counts);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfSpinLockAcquire(context->Lock);
    context->Counts = counts;
    WdfSpinLockRelease(context->Lock);
    (void)WdfTimerStart(context->PollTimer, WDF_REL_TIMEOUT_IN_MS(TURNSTILE_POLL_PERIOD_MS));
    return STATUS_SUCCESS;
}

// Nothing is polled while the device sleeps.
NTSTATUS EvtDeviceD0Exit(_In_ WDFDEVICE Device, _In_ WDF_POWER_DEVICE_STATE TargetState)
{
    UNREFERENCED_PARAMETER(TargetState);
    (void)WdfTimerStop(DeviceGetContext(Device)->PollTimer, TRUE);
    return STATUS_SUCCESS;
}

// Asks the controller for news. Defect: a timer callback runs at DISPATCH_LEVEL and ControllerReadCounts waits.
VOID EvtPollTimer(_In_ WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = DeviceGetContext((WDFDEVICE)WdfTimerGetParentObject(Timer));
    TURNSTILE_COUNTS counts;

    if (!NT_SUCCESS(ControllerReadCounts(context, &counts))) {
        return;
    }
    if (counts.Entered != context->Counts.Entered) {
        DeviceRecordPassage(context, 0, 0);
    }
}
