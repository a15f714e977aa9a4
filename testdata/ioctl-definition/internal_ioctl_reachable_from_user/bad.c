// Internal control codes served for whoever opens the device.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_LOOM_CONNECT CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA01, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_LOOM_PATTERN CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA02, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LOOM_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA03, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LOOM {
    PVOID Callback;
    ULONG Pattern;
} LOOM, *PLOOM;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LOOM, LoomGet)

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH LoomControl_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomEvtControl_bad;

// One routine for both major functions, and no look at which it is.
NTSTATUS LoomControl_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_INTERNAL_LOOM_CONNECT: // expect: internal-ioctl-reachable-from-user "'IOCTL_INTERNAL_LOOM_CONNECT' is an internal control code, but 'LoomControl_bad' also serves"
        loom->Callback = stack->Parameters.DeviceIoControl.Type3InputBuffer;
        status = STATUS_SUCCESS;
        break;
    case IOCTL_LOOM_STATUS:
        status = STATUS_SUCCESS;
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    // note: "the request is served here"
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// The same in the framework's callback for public device control.
VOID LoomEvtControl_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                        ULONG IoControlCode)
{
    PLOOM loom = LoomGet(WdfIoQueueGetDevice(Queue));
    PULONG pattern;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // expect: internal-ioctl-reachable-from-user "'LoomEvtControl_bad' also serves"
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&pattern, NULL);
        if (NT_SUCCESS(status))
            loom->Pattern = *pattern;
    }
    WdfRequestComplete(Request, status);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomControl_bad;
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = LoomControl_bad;
    return STATUS_SUCCESS;
}

#define IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS CTL_CODE(FILE_DEVICE_SERIAL_PORT, 4, METHOD_BUFFERED, FILE_ANY_ACCESS)

DRIVER_DISPATCH LoomSerial_bad;
DRIVER_DISPATCH LoomWrongMode_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomEvtDeep_bad;

// A documented internal code, served by the routine for public requests.
NTSTATUS LoomSerial_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    // expect: internal-ioctl-reachable-from-user "'IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS' is an internal control code"
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS) {
        loom->Pattern = 0;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Turns drivers away instead of programs.
NTSTATUS LoomWrongMode_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    // expect: internal-ioctl-reachable-from-user "but 'LoomWrongMode_bad' also serves"
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN && Irp->RequestorMode != KernelMode) {
        loom->Pattern++;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Sends the code to the device below; what counts is where it is served.
NTSTATUS LoomConnectLower(WDFIOTARGET Target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(Target, NULL, IOCTL_INTERNAL_LOOM_CONNECT, NULL, NULL, NULL, NULL);
}

// Serves whatever code its caller has found.
static NTSTATUS LoomServe_bad(PLOOM loom, WDFREQUEST Request, ULONG code)
{
    PVOID *callback;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    switch (code) {
    case IOCTL_INTERNAL_LOOM_CONNECT: // expect: internal-ioctl-reachable-from-user "'LoomEvtDeep_bad' also serves"
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(PVOID), (PVOID *)&callback, NULL);
        if (NT_SUCCESS(status))
            loom->Callback = *callback;
        break;
    default:
        break;
    }
    return status;
}

// Passes the code on.
static NTSTATUS LoomRoute(PLOOM loom, WDFREQUEST Request, ULONG code)
{
    return loom->Pattern == 0 ? STATUS_DEVICE_NOT_READY : LoomServe_bad(loom, Request, code);
}

// Knows the request only.
VOID LoomEvtDeep_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                     ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    WdfRequestComplete(Request, LoomRoute(LoomGet(WdfIoQueueGetDevice(Queue)), Request, IoControlCode));
}

// The driver object of a second device.
VOID LoomSecond(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomSerial_bad;
}

// The driver object of a third device.
VOID LoomThird(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LoomWrongMode_bad;
}

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomEvtReset_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LoomEvtLater_bad;

// Needs no buffer to do harm.
VOID LoomEvtReset_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                      ULONG IoControlCode)
{
    PLOOM loom = LoomGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode != IOCTL_INTERNAL_LOOM_PATTERN) { // expect: internal-ioctl-reachable-from-user "'LoomEvtReset_bad' also serves"
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
        return;
    }
    loom->Pattern = 0;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// Leaves the rest to another queue.
VOID LoomEvtLater_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                      ULONG IoControlCode)
{
    PULONG pattern;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_INTERNAL_LOOM_PATTERN) { // expect: internal-ioctl-reachable-from-user "'LoomEvtLater_bad' also serves"
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(ULONG), (PVOID *)&pattern, NULL);
        if (NT_SUCCESS(status))
            status = WdfRequestForwardToIoQueue(Request, WdfDeviceGetDefaultQueue(WdfIoQueueGetDevice(Queue)));
        if (NT_SUCCESS(status))
            return;
    }
    WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
}
