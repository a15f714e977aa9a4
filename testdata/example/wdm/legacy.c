/*
 * The driver of first-generation turnstiles: a WDM filter above the serial controller.
 *
 * DELIBERATELY DEFECTIVE: this example exists to be analysed. Do not copy from it.
 */
#include <ntddk.h>

#include "../public.h"

#define LEGACY_POLL_TIMEOUT_MS 250

typedef struct _LEGACY_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    KSPIN_LOCK Lock; /* guards everything below */
    TURNSTILE_COUNTS Counts;
    ULONG Gates;
    PIRP Waiting; /* at most one caller waits for a passage */
} LEGACY_EXTENSION, *PLEGACY_EXTENSION;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD LegacyUnload;
DRIVER_ADD_DEVICE LegacyAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH LegacyCreateClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LegacyDeviceControl;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH LegacyPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH LegacyPower;
DRIVER_CANCEL LegacyCancelWaiting;
IO_COMPLETION_ROUTINE LegacySignal;

// Completes a request of this driver's own.
static NTSTATUS LegacyComplete(_In_ PIRP Irp, _In_ NTSTATUS Status, _In_ ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

// Wakes LegacyForwardAndWait, which owns the request again.
NTSTATUS LegacySignal(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    NT_ASSERT(Context != NULL);
    if (Irp->PendingReturned) {
        (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits until somebody below signals. Defect: every caller's event lives on a stack, and
// this is a wait in UserMode.
static NTSTATUS LegacyWait(_In_ PRKEVENT Event)
{
    return KeWaitForSingleObject(Event, Executive, UserMode, FALSE, NULL);
}

// Lets the drivers below handle a request first and takes it back.
static NTSTATUS LegacyForwardAndWait(_In_ PLEGACY_EXTENSION Extension, _In_ PIRP Irp)
{
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LegacySignal, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Extension->Lower, Irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}

// Sends a control code of our own to the serial controller.
static NTSTATUS LegacySend(_In_ PLEGACY_EXTENSION Extension, _In_ ULONG Code, _In_opt_ PVOID Input,
    _In_ ULONG InputLength, _Out_opt_ PVOID Output, _In_ ULONG OutputLength)
{
    IO_STATUS_BLOCK iosb;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Extension->Lower, Input, InputLength, Output, OutputLength, FALSE,
        &done, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Extension->Lower, irp);
    if (status == STATUS_PENDING) {
        (void)LegacyWait(&done);
        status = iosb.Status;
    }
    return status;
}

// A thread went away while it waited for a passage.
VOID LegacyCancelWaiting(_Inout_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)
{
    PLEGACY_EXTENSION extension = (PLEGACY_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&extension->Lock, &irql);
    if (extension->Waiting == Irp) {
        extension->Waiting = NULL;
    }
    KeReleaseSpinLock(&extension->Lock, irql);
    (void)LegacyComplete(Irp, STATUS_CANCELLED, 0);
}

// Keeps a request until somebody passes. Defect: a request that was pended
// reports a status other than STATUS_PENDING.
static NTSTATUS LegacyWaitForPassage(_In_ PLEGACY_EXTENSION Extension, _In_ PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Extension->Lock, &irql);
    if (Extension->Waiting != NULL) {
        KeReleaseSpinLock(&Extension->Lock, irql);
        return LegacyComplete(Irp, STATUS_DEVICE_BUSY, 0);
    }
    IoMarkIrpPending(Irp);
    (void)IoSetCancelRoutine(Irp, LegacyCancelWaiting);
    Extension->Waiting = Irp;
    KeReleaseSpinLock(&Extension->Lock, irql);
    return STATUS_SUCCESS;
}

// Opens a gate. Defect: nobody has looked at how long the input is.
static NTSTATUS LegacyOpenGate(_In_ PLEGACY_EXTENSION Extension, _In_ PIRP Irp)
{
    PTURNSTILE_OPEN open = (PTURNSTILE_OPEN)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status;
    KIRQL irql;

    if (open->Gate >= Extension->Gates) {
        return LegacyComplete(Irp, STATUS_INVALID_PARAMETER, 0);
    }
    status = LegacySend(Extension, IOCTL_TURNSTILE_OPEN_GATE, open, sizeof(*open), NULL, 0);
    KeAcquireSpinLock(&Extension->Lock, &irql);
    if (NT_SUCCESS(status)) {
        Extension->Counts.Entered++;
    } else {
        Extension->Counts.Refused++;
    }
    KeReleaseSpinLock(&Extension->Lock, irql);
    return LegacyComplete(Irp, status, 0);
}

// Answers with the counters kept here.
static NTSTATUS LegacyGetCounts(_In_ PLEGACY_EXTENSION Extension, _In_ PIRP Irp, _In_ ULONG OutputLength)
{
    KIRQL irql;

    if (OutputLength < sizeof(TURNSTILE_COUNTS)) {
        return LegacyComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    }
    KeAcquireSpinLock(&Extension->Lock, &irql);
    RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &Extension->Counts, sizeof(TURNSTILE_COUNTS));
    KeReleaseSpinLock(&Extension->Lock, irql);
    return LegacyComplete(Irp, STATUS_SUCCESS, sizeof(TURNSTILE_COUNTS));
}

// What programs ask for.
NTSTATUS LegacyDeviceControl(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)
{
    PLEGACY_EXTENSION extension = (PLEGACY_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return LegacyComplete(Irp, status, 0);
    }
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TURNSTILE_GET_COUNTS:
        status = LegacyGetCounts(extension, Irp, stack->Parameters.DeviceIoControl.OutputBufferLength);
        break;
    case IOCTL_TURNSTILE_OPEN_GATE:
        status = LegacyOpenGate(extension, Irp);
        break;
    case IOCTL_TURNSTILE_WAIT_FOR_PASSAGE:
        status = LegacyWaitForPassage(extension, Irp);
        break;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
        break;
    }
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

// Anybody may open the device.
NTSTATUS LegacyCreateClose(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return LegacyComplete(Irp, STATUS_SUCCESS, 0);
}

// Power is the business of the drivers below.
NTSTATUS LegacyPower(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)
{
    PLEGACY_EXTENSION extension = (PLEGACY_EXTENSION)DeviceObject->DeviceExtension;

    PoStartNextPowerIrp(Irp);
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(extension->Lower, Irp);
}

// Starts after the drivers below have started, and goes when the device goes.
NTSTATUS LegacyPnp(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)
{
    PLEGACY_EXTENSION extension = (PLEGACY_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    TURNSTILE_COUNTS counts;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&extension->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return LegacyComplete(Irp, status, 0);
    }
    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = LegacyForwardAndWait(extension, Irp);
        if (NT_SUCCESS(status)) {
            status = LegacySend(extension, IOCTL_TURNSTILE_GET_COUNTS, NULL, 0, &counts, sizeof(counts));
        }
        if (NT_SUCCESS(status)) {
            extension->Counts = counts;
        }
        status = LegacyComplete(Irp, status, 0);
        break;
    case IRP_MN_REMOVE_DEVICE:
        IoReleaseRemoveLockAndWait(&extension->RemoveLock, Irp);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
        IoDetachDevice(extension->Lower);
        IoDeleteDevice(DeviceObject);
        return status;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
        break;
    }
    IoReleaseRemoveLock(&extension->RemoveLock, Irp);
    return status;
}

// Puts a device of ours on top of the controller's.
NTSTATUS LegacyAddDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject)
{
    PLEGACY_EXTENSION extension;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(LEGACY_EXTENSION), NULL, TURNSTILE_DEVICE_TYPE,
        FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = (PLEGACY_EXTENSION)device->DeviceExtension;
    RtlZeroMemory(extension, sizeof(*extension));
    extension->Self = device;
    extension->Gates = TURNSTILE_MAX_GATES;
    IoInitializeRemoveLock(&extension->RemoveLock, 'ageL', 0, 0);
    KeInitializeSpinLock(&extension->Lock);
    extension->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= extension->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

// There is nothing that DriverEntry would have to have undone.
VOID LegacyUnload(_In_ PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

// Registers the routines above.
NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = LegacyCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = LegacyCreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LegacyDeviceControl;
    DriverObject->MajorFunction[IRP_MJ_PNP] = LegacyPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = LegacyPower;
    DriverObject->DriverExtension->AddDevice = LegacyAddDevice;
    DriverObject->DriverUnload = LegacyUnload;
    return STATUS_SUCCESS;
}
