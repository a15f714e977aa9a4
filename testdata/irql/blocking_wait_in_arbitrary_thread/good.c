// Waits in threads that the driver knows, and completion routines that do not wait.
#include <ntddk.h>

#define IOCTL_MILL_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x833, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MILL_EXTENSION {
    PDEVICE_OBJECT Lower;
    PIO_WORKITEM WorkItem;
    KEVENT Idle;
    LONG Turns;
} MILL_EXTENSION, *PMILL_EXTENSION;

IO_COMPLETION_ROUTINE MillQueues_ok, MillLooks_ok, MillTests_ok;
IO_WORKITEM_ROUTINE MillWork_ok;
DRIVER_DISPATCH MillControl_ok;
DRIVER_UNLOAD MillUnload_ok;
KSTART_ROUTINE MillThread_ok;

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
