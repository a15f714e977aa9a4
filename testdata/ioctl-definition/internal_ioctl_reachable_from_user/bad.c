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
