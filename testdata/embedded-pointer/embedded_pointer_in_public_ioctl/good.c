// Structures that hold no pointers, or that no public control code carries: nothing here may be reported.
#include <ntddk.h>
#include <ntddscsi.h>
#include <wdf.h>

#define REEL_CODE(n, method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900 + (n), method, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_REEL_READ_AT REEL_CODE(1, METHOD_BUFFERED)
#define IOCTL_REEL_WATCH REEL_CODE(2, METHOD_BUFFERED)
#define IOCTL_REEL_MAP REEL_CODE(3, METHOD_BUFFERED)
#define IOCTL_REEL_STATUS REEL_CODE(4, METHOD_BUFFERED)
#define IOCTL_REEL_LINK REEL_CODE(5, METHOD_NEITHER)
#define IOCTL_INTERNAL_REEL_ATTACH REEL_CODE(32, METHOD_NEITHER)

// Offsets into the same buffer instead of addresses.
typedef struct _REEL_READ {
    ULONG DataOffset; // ok: an offset
    ULONG DataLength;
    UCHAR Data[ANYSIZE_ARRAY];
} REEL_READ, *PREEL_READ;

// A handle is no address; that its width depends on the caller is another rule's subject.
typedef struct _REEL_WATCH {
    HANDLE Event; // ok: a handle
    ULONG Flags;
} REEL_WATCH, *PREEL_WATCH;

// An address of fixed width, which both sides know to be one.
typedef struct _REEL_MAP {
    ULONG64 Address; // ok: a number
    ULONG64 Length;
} REEL_MAP, *PREEL_MAP;

// Two drivers of one vendor agree on it: the code is internal.
typedef struct _REEL_ATTACH {
    PVOID Context; // ok: internal control code
    PDEVICE_OBJECT Device;
} REEL_ATTACH, *PREEL_ATTACH;

// Sent under a code that looks public, but only through the internal major function.
typedef struct _REEL_LINK {
    PVOID Peer; // ok: internal device control
    ULONG Size;
} REEL_LINK, *PREEL_LINK;

// The driver's own bookkeeping of a request; nobody sends it.
typedef struct _REEL_JOB {
    LIST_ENTRY Link;
    PIRP Irp; // ok: private memory
    PVOID Buffer;
} REEL_JOB, *PREEL_JOB;

// Answers a status query; it has no pointers, though the driver keeps it in an extension full of them.
typedef struct _REEL_STATUS {
    ULONG State;
    ULONG Errors[4];
} REEL_STATUS, *PREEL_STATUS;

typedef struct _REEL_EXTENSION {
    PDEVICE_OBJECT Lower;
    REEL_STATUS Status;
    PREEL_JOB Current;
} REEL_EXTENSION, *PREEL_EXTENSION;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ReelDispatch_ok;
DRIVER_DISPATCH ReelInternalDispatch_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtReelControl_ok;
EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtReelInternalControl_ok;

// Finds the data behind the structure by its offset.
static NTSTATUS ReelRead_ok(PREEL_READ read, ULONG length)
{
    if (length < sizeof(*read) || read->DataOffset > length || read->DataLength > length - read->DataOffset) {
        return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

// Casts the buffers of public codes to structures without pointers.
NTSTATUS ReelDispatch_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    // ok: not the request's buffer
    PREEL_EXTENSION extension = (PREEL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG inputLength = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG outputLength = stack->Parameters.DeviceIoControl.OutputBufferLength;
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    ULONG_PTR information = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REEL_READ_AT:
        status = ReelRead_ok((PREEL_READ)Irp->AssociatedIrp.SystemBuffer, inputLength);
        break;
    case IOCTL_REEL_MAP: {
        PREEL_MAP map = (PREEL_MAP)Irp->AssociatedIrp.SystemBuffer;

        if (inputLength >= sizeof(*map) && map->Length != 0) {
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_REEL_STATUS: {
        PREEL_JOB job = (PREEL_JOB)Irp->Tail.Overlay.DriverContext[0]; // ok: the driver's own memory

        if (job != NULL && outputLength >= sizeof(REEL_STATUS)) {
            RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &extension->Status, sizeof(REEL_STATUS));
            information = sizeof(REEL_STATUS);
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_SCSI_PASS_THROUGH_DIRECT: {
        // ok: documented
        PSCSI_PASS_THROUGH_DIRECT pass = (PSCSI_PASS_THROUGH_DIRECT)Irp->AssociatedIrp.SystemBuffer;

        if (inputLength >= sizeof(*pass) && pass->Length == sizeof(*pass)) {
            status = STATUS_NOT_SUPPORTED;
        }
        break;
    }
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Serves internal requests only, whatever their codes are called.
NTSTATUS ReelInternalDispatch_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_REEL_LINK &&
        stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(REEL_LINK)) {
        // ok: from a kernel component
        PREEL_LINK link = (PREEL_LINK)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        status = link->Peer != NULL ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Takes its buffers from the framework.
VOID EvtReelControl_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    NTSTATUS status;
    size_t size;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    switch (IoControlCode) {
    case IOCTL_REEL_READ_AT: {
        PREEL_READ read;

        status = WdfRequestRetrieveInputBuffer(Request, sizeof(*read), (PVOID *)&read, &size);
        if (NT_SUCCESS(status)) {
            status = ReelRead_ok(read, (ULONG)size);
        }
        break;
    }
    case IOCTL_REEL_WATCH: {
        PREEL_WATCH watch;

        status = WdfRequestRetrieveInputBuffer(Request, sizeof(*watch), (PVOID *)&watch, NULL);
        if (NT_SUCCESS(status) && watch->Flags != 0) {
            status = STATUS_INVALID_PARAMETER;
        }
        break;
    }
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    WdfRequestComplete(Request, status);
}

// Serves the internal codes of a framework driver.
VOID EvtReelInternalControl_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    PREEL_LINK link;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_REEL_LINK) {
        // ok: an internal handler
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(*link), (PVOID *)&link, NULL);
        if (NT_SUCCESS(status) && link->Peer == NULL) {
            status = STATUS_INVALID_PARAMETER;
        }
    }
    WdfRequestComplete(Request, status);
}

// Sends an internal code, which only kernel components can.
NTSTATUS ReelAttach_ok(WDFIOTARGET target, PDEVICE_OBJECT self, PVOID context)
{
    WDF_MEMORY_DESCRIPTOR input;
    REEL_ATTACH attach;

    attach.Context = context;
    attach.Device = self;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &attach, sizeof(attach));
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_REEL_ATTACH, &input, NULL, NULL, NULL);
}

// Sends through the internal major function.
NTSTATUS ReelLink_ok(PDEVICE_OBJECT lower, PVOID peer)
{
    IO_STATUS_BLOCK iosb;
    REEL_LINK link;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    link.Peer = peer;
    link.Size = sizeof(link);
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_REEL_LINK, lower, &link, sizeof(link), NULL, 0, TRUE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(lower, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// Sends a public code with a structure of numbers.
NTSTATUS ReelMap_ok(WDFIOTARGET target, ULONG64 address, ULONG64 length)
{
    WDF_MEMORY_DESCRIPTOR input;
    REEL_MAP map;

    map.Address = address;
    map.Length = length;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &map, sizeof(map));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_REEL_MAP, &input, NULL, NULL, NULL);
}

// Keeps public and internal requests apart.
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ReelDispatch_ok;
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = ReelInternalDispatch_ok;
    return STATUS_SUCCESS;
}
