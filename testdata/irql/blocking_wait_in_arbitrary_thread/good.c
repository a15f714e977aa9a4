// Waits in threads that the driver knows, and completion routines that do not wait.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_MILL_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x833, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIO_WORKITEM WorkItem;
    KEVENT Idle;
    PVOID Stones[2];
    LONG Turns;
} MILL_EXTENSION, *PMILL_EXTENSION;

IO_COMPLETION_ROUTINE MillQueues_ok, MillLooks_ok, MillTests_ok;
IO_WORKITEM_ROUTINE MillWork_ok;
DRIVER_DISPATCH MillControl_ok;
DRIVER_UNLOAD MillUnload_ok;
KSTART_ROUTINE MillThread_ok;
IO_COMPLETION_ROUTINE MillAsTold_ok;
DRIVER_CANCEL MillCancel_ok;
DRIVER_DISPATCH MillPnp_ok;

// Leaves the waiting to a work item.
NTSTATUS MillQueues_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    IoQueueWorkItem(mill->WorkItem, MillWork_ok, DelayedWorkQueue, mill); // ok: does not wait
    return STATUS_SUCCESS;
}

// A work item has a thread of the system.
VOID MillWork_ok(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: a system thread
}

// Only looks whether the event is signalled.
NTSTATUS MillLooks_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;
    LARGE_INTEGER zero;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    zero.QuadPart = 0;
    if (KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, &zero) == STATUS_SUCCESS) { // ok: a poll
        mill->Turns++;
    }
    return STATUS_SUCCESS;
}

// Waits where it has seen that it may.
NTSTATUS MillTests_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: level tested
    }
    return STATUS_SUCCESS;
}

// A dispatch routine may wait for a buffered code.
NTSTATUS MillControl_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MILL_STATE:
        (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: METHOD_BUFFERED
        status = STATUS_SUCCESS;
        break;
    default:
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Unload is called by the system in a thread of its own.
VOID MillUnload_ok(PDRIVER_OBJECT DriverObject)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DriverObject->DeviceObject->DeviceExtension;

    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: nonarbitrary thread
    IoDeleteDevice(DriverObject->DeviceObject);
}

// A thread of the driver's own may wait as long as it likes.
VOID MillThread_ok(PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: the driver's thread
    PsTerminateSystemThread(STATUS_SUCCESS);
}

// Waits as long as its context says: perhaps not at all.
NTSTATUS MillAsTold_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;
    LARGE_INTEGER timeout;

    UNREFERENCED_PARAMETER(Irp);
    timeout.QuadPart = *(PLONGLONG)Context;
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, &timeout); // ok: may well be a poll
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, (PLARGE_INTEGER)Context); // ok: likewise
    return STATUS_SUCCESS;
}

// Sets the event that somebody else waits for.
VOID MillCancel_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    (void)KeSetEvent(&mill->Idle, IO_NO_INCREMENT, FALSE); // ok: does not wait
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// The routine for Plug and Play requests waits, as it must for some of them.
NTSTATUS MillPnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    if (IoForwardIrpSynchronously(mill->Lower, Irp)) { // ok: no device control
        status = Irp->IoStatus.Status;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

EVT_WDF_IO_QUEUE_IO_READ MillRead_ok;
IO_COMPLETION_ROUTINE MillPaged_ok;

// The callbacks of a queue may run in the reader's thread.
VOID MillRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)WdfDeviceWdmGetDeviceObject(WdfIoQueueGetDevice(Queue))->DeviceExtension;

    UNREFERENCED_PARAMETER(Length);
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL); // ok: whose thread is not known
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// Asserts that the lower driver completes at a low level only.
NTSTATUS MillPaged_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMILL_EXTENSION mill = (PMILL_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    NT_ASSERT(KeGetCurrentIrql() == PASSIVE_LEVEL);
    // ok: the assertion bounds the level
    (void)KeWaitForSingleObject(&mill->Idle, Executive, KernelMode, FALSE, NULL);
    return STATUS_SUCCESS;
}
