// A role fixes at which IRQL a callback begins and what it was given.
#include <ntddk.h>
#include <wdf.h>

#include "ioctlint_test.h"

typedef struct _THING {
    KDPC Dpc;
    KTIMER Timer;
    WDFREQUEST Pending;
} THING, *PTHING;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(THING, ThingGet)

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH DispatchAny;
EVT_WDF_DPC EvtDpc;
EVT_WDF_WORKITEM EvtWork;
EVT_WDF_TIMER EvtPlainTimer;
EVT_WDF_TIMER EvtPassiveTimer;
EVT_WDF_INTERRUPT_ISR EvtIsr;
EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtSent;
EVT_WDF_DEVICE_D0_ENTRY EvtD0Entry;
IO_COMPLETION_ROUTINE Completed;
DRIVER_CANCEL Cancelled;

// Dispatch routines may be called up to DISPATCH_LEVEL.
NTSTATUS DispatchAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    ioctlint_origin(Irp); // expect: engine-test "received"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// A DPC is always at DISPATCH_LEVEL.
VOID EvtDpc(WDFDPC Dpc)
{
    UNREFERENCED_PARAMETER(Dpc);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
}

// A work item never is.
VOID EvtWork(WDFWORKITEM WorkItem)
{
    UNREFERENCED_PARAMETER(WorkItem);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// A timer is a DPC...
VOID EvtPlainTimer(WDFTIMER Timer)
{
    UNREFERENCED_PARAMETER(Timer);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
}

// ... unless its execution level is passive.
VOID EvtPassiveTimer(WDFTIMER Timer)
{
    UNREFERENCED_PARAMETER(Timer);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// Creates both timers.
NTSTATUS CreateTimers(WDFDEVICE device, WDFTIMER *plain, WDFTIMER *passive)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG config;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    WDF_TIMER_CONFIG_INIT(&config, EvtPlainTimer);
    status = WdfTimerCreate(&config, &attributes, plain);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_TIMER_CONFIG_INIT(&config, EvtPassiveTimer);
    config.AutomaticSerialization = FALSE;
    return WdfTimerCreate(&config, &attributes, passive);
}

// An interrupt service routine runs at its device's level.
BOOLEAN EvtIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(Interrupt);
    UNREFERENCED_PARAMETER(MessageID);
    ioctlint_irql(); // expect: engine-test "DIRQL..DIRQL"
    return TRUE;
}

// Creates the interrupt, whose handling is not passive.
NTSTATUS CreateInterrupt(WDFDEVICE device, WDFINTERRUPT *interrupt)
{
    WDF_INTERRUPT_CONFIG config;

    WDF_INTERRUPT_CONFIG_INIT(&config, EvtIsr, NULL);
    return WdfInterruptCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, interrupt);
}

// A queue's callbacks may be called up to DISPATCH_LEVEL.
VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    ioctlint_origin(Request); // expect: engine-test "received"
    ThingGet(Queue)->Pending = Request;
}

// So may completion routines.
VOID EvtSent(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    WdfObjectDelete(Request);
}

// Power callbacks run at PASSIVE_LEVEL.
NTSTATUS EvtD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
    return STATUS_SUCCESS;
}

// WDM completion routines run where the lower driver completed.
NTSTATUS Completed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    return STATUS_SUCCESS;
}

// Cancel routines are called with the cancel spin lock held and release it.
VOID Cancelled(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// Declared nowhere as what it is: registration alone makes it a DPC.
static VOID OldStyleDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
}

// Registers the old-style DPC.
void StartDpc(PTHING thing)
{
    KeInitializeDpc(&thing->Dpc, OldStyleDpc, thing);
}

// Declared nowhere either: storing it in the driver object makes it a dispatch routine.
static NTSTATUS OldStyleDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    ioctlint_origin(Irp); // expect: engine-test "received"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// Begins at PASSIVE_LEVEL itself.
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
    DriverObject->MajorFunction[IRP_MJ_READ] = DispatchAny;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = OldStyleDispatch;
    return STATUS_SUCCESS;
}

// A helper of callbacks is walked at the level of each of them.
static void Helper(void)
{
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL | DISPATCH_LEVEL..DISPATCH_LEVEL"
}

EVT_WDF_WORKITEM EvtHelperWork;
EVT_WDF_DPC EvtHelperDpc;

// Calls it from a work item.
VOID EvtHelperWork(WDFWORKITEM WorkItem)
{
    UNREFERENCED_PARAMETER(WorkItem);
    Helper();
}

// Calls it from a DPC.
VOID EvtHelperDpc(WDFDPC Dpc)
{
    UNREFERENCED_PARAMETER(Dpc);
    Helper();
}
