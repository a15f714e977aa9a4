// Internal codes where only drivers get at them.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_LOOM_PATTERN CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA02, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LOOM_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA03, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LOOM {
    ULONG Pattern;
    PDEVICE_OBJECT Lower;
} LOOM, *PLOOM;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LOOM, LoomGet)

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH LoomBoth_ok;
DRIVER_DISPATCH LoomMode_ok;
DRIVER_DISPATCH LoomDrivers_ok;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL LoomInternal_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomRefuses_ok;

// One routine for both, which looks at the major function.
NTSTATUS LoomBoth_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    if (stack->MajorFunction == IRP_MJ_INTERNAL_DEVICE_CONTROL &&
        stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // ok: drivers only
        loom->Pattern++;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Kernel-mode callers only; everything else goes down.
NTSTATUS LoomMode_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN && Irp->RequestorMode == KernelMode) { // ok: drivers only
        loom->Pattern++;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(loom->Lower, Irp);
}

// The framework's callback for internal device control.
VOID LoomInternal_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    PLOOM loom = LoomGet(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // ok: user mode does not come here
        loom->Pattern++;
        status = STATUS_SUCCESS;
    }
    WdfRequestComplete(Request, status);
}

// The public callback refuses the code.
VOID LoomRefuses_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                    ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // ok: refused
        WdfRequestComplete(Request, STATUS_ACCESS_DENIED);
        return;
    }
    WdfRequestComplete(Request, IoControlCode == IOCTL_LOOM_STATUS ? STATUS_SUCCESS : STATUS_INVALID_DEVICE_REQUEST);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomBoth_ok;
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = LoomBoth_ok;
    return STATUS_SUCCESS;
}

#define IOCTL_INTERNAL_LOOM_SHARED CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA04, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LOOM_SHARED CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA04, METHOD_BUFFERED, FILE_ANY_ACCESS)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomDriversOnly_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomShared_ok;
DRIVER_DISPATCH LoomPass_ok;

// The driver object of a second device.
VOID LoomSecond_ok(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomMode_ok; // ok: it looks who asks
}

// The driver object of a third device.
VOID LoomThird_ok(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomPass_ok; // ok: it only passes on
}

// The driver object of a fourth device.
VOID LoomFourth_ok(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = LoomDrivers_ok; // ok: drivers only
}

// The routine for internal requests alone.
NTSTATUS LoomDrivers_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // ok: drivers only
        loom->Pattern++;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Asks the framework who asks.
VOID LoomDriversOnly_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                        ULONG IoControlCode)
{
    PLOOM loom = LoomGet(WdfIoQueueGetDevice(Queue));
    PULONG pattern;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN && WdfRequestGetRequestorMode(Request) == KernelMode) { // ok: drivers only
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&pattern, NULL);
        if (NT_SUCCESS(status))
            loom->Pattern = *pattern;
    }
    WdfRequestComplete(Request, status);
}

// A filter does not serve the code: it passes it on, as it came.
NTSTATUS LoomPass_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) // ok: passed on
        loom->Pattern++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(loom->Lower, Irp);
}

// The number has a public name as well, and that one is meant here.
VOID LoomShared_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                   ULONG IoControlCode)
{
    PLOOM loom = LoomGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_LOOM_SHARED) { // ok: the public code
        loom->Pattern++;
        WdfRequestComplete(Request, STATUS_SUCCESS);
        return;
    }
    WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
}
