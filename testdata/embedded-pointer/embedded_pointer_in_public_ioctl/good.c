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
#define IOCTL_REEL_OPENED REEL_CODE(6, METHOD_BUFFERED)
#define IOCTL_REEL_PEEK REEL_CODE(7, METHOD_BUFFERED)
#define IOCTL_REEL_CAPTURE REEL_CODE(8, METHOD_BUFFERED)
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

// Handles under names of the driver's own.
typedef HANDLE REEL_SESSION_HANDLE;
DECLARE_HANDLE(REEL_TICKET);
typedef struct _REEL_OPENED {
    REEL_SESSION_HANDLE Session; // ok: a handle
    // spurious: embedded-pointer-in-public-ioctl without STRICT the type is a pointer to void and its name tells nothing
    REEL_TICKET Ticket;
} REEL_OPENED, *PREEL_OPENED;

// Kept by the driver; only its first bytes are ever copied out.
typedef struct _REEL_STATE {
    ULONG Tracks;
    ULONG Errors;
    PVOID Cache; // ok: behind what is copied
} REEL_STATE, *PREEL_STATE;

// What is copied out of the state above.
typedef struct _REEL_PEEK {
    ULONG Tracks;
    ULONG Errors;
} REEL_PEEK, *PREEL_PEEK;

// The input is captured into this, which has room for a pointer the driver fills in itself.
typedef struct _REEL_CAPTURED {
    REEL_READ Read;
    PMDL Mdl; // ok: behind what is copied
} REEL_CAPTURED, *PREEL_CAPTURED;

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
    REEL_STATE State;
    REEL_STATE Saved;
} REEL_EXTENSION, *PREEL_EXTENSION;

// The documented structure with room behind it, under the documented code.
typedef struct _REEL_PASS_THROUGH {
    SCSI_PASS_THROUGH_DIRECT Pass; // ok: a SCSI request may
    ULONG Filler;
    UCHAR Sense[32];
} REEL_PASS_THROUGH, *PREEL_PASS_THROUGH;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ReelDispatch_ok;
DRIVER_DISPATCH ReelInternalDispatch_ok;
DRIVER_DISPATCH ReelSharedDispatch_ok;
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
    case IOCTL_REEL_PEEK:
        if (outputLength >= sizeof(REEL_PEEK)) {
            extension->Saved = extension->State;
            // ok: from one place of the driver's own to another
            RtlCopyMemory(&extension->Saved, &extension->State, sizeof(extension->Saved));
            RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &extension->State, sizeof(REEL_PEEK)); // ok: a part
            information = sizeof(REEL_PEEK);
            status = STATUS_SUCCESS;
        }
        break;
    case IOCTL_REEL_CAPTURE: {
        REEL_CAPTURED captured;

        if (inputLength < sizeof(captured.Read)) {
            break;
        }
        RtlCopyMemory(&captured, Irp->AssociatedIrp.SystemBuffer, sizeof(captured.Read)); // ok: a part
        captured.Mdl = Irp->MdlAddress;
        status = ReelRead_ok(&captured.Read, inputLength);
        break;
    }
    case IOCTL_REEL_OPENED: {
        PREEL_OPENED opened = (PREEL_OPENED)Irp->AssociatedIrp.SystemBuffer;

        if (inputLength >= sizeof(*opened) && opened->Session != NULL) {
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

// Passes a command through to a disk, as applications do.
NTSTATUS ReelPassThrough_ok(PDEVICE_OBJECT lower, PREEL_PASS_THROUGH pass)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_SCSI_PASS_THROUGH_DIRECT, lower, pass, sizeof(*pass), pass, sizeof(*pass),
        FALSE, &event, &iosb);
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

// Serves the create requests and both kinds of device control of a second device object.
NTSTATUS ReelSharedDispatch_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->MajorFunction == IRP_MJ_INTERNAL_DEVICE_CONTROL &&
        stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_REEL_ATTACH &&
        stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(REEL_ATTACH)) {
        // ok: the code is internal by name
        PREEL_ATTACH attach = (PREEL_ATTACH)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        status = attach->Device != NULL ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Gives the second device object its routine.
VOID ReelShare_ok(PDRIVER_OBJECT driver)
{
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ReelSharedDispatch_ok;
    driver->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = ReelSharedDispatch_ok; // ok: one routine for both
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

// Formats an internal request over a structure with pointers.
NTSTATUS ReelAttachLater_ok(WDFIOTARGET target, WDFREQUEST request, PREEL_LINK link)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, link, sizeof(*link), &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    // ok: internal device control
    status = WdfIoTargetFormatRequestForInternalIoctl(target, request, IOCTL_REEL_LINK, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(memory);
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

VOID ReelNote(ULONG code, PVOID what, SIZE_T size); // elsewhere; who knows what it does with it

// In a driver a code and a structure may go together without being sent.
VOID ReelRemember_ok(PREEL_JOB job)
{
    ReelNote(IOCTL_REEL_MAP, job, sizeof(*job)); // ok: no program's wrapper of DeviceIoControl
}
