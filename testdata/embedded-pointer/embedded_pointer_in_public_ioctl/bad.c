// Structures that travel in the buffers of public control codes and hold pointers. A finding stands at the field; the
// functions below are what ties each structure to its code.
#include <ntddk.h>
#include <wdf.h>

#define REEL_CODE(n, method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900 + (n), method, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_REEL_READ_AT REEL_CODE(1, METHOD_BUFFERED)
#define IOCTL_REEL_WRITE_AT REEL_CODE(2, METHOD_BUFFERED)
#define IOCTL_REEL_PATCH REEL_CODE(3, METHOD_BUFFERED)
#define IOCTL_REEL_SCATTER REEL_CODE(4, METHOD_BUFFERED)
#define IOCTL_REEL_GATHER REEL_CODE(5, METHOD_BUFFERED)
#define IOCTL_REEL_REGISTER REEL_CODE(6, METHOD_BUFFERED)
#define IOCTL_REEL_OPEN REEL_CODE(7, METHOD_BUFFERED)
#define IOCTL_REEL_SNAPSHOT REEL_CODE(8, METHOD_OUT_DIRECT)
#define IOCTL_REEL_RAW REEL_CODE(9, METHOD_NEITHER)
#define IOCTL_REEL_NOTIFY REEL_CODE(10, METHOD_BUFFERED)
#define IOCTL_REEL_SEEK REEL_CODE(11, METHOD_BUFFERED)
#define IOCTL_REEL_ERASE REEL_CODE(12, METHOD_BUFFERED)
#define IOCTL_REEL_CAPTURE REEL_CODE(13, METHOD_BUFFERED)
#define IOCTL_REEL_REPLY REEL_CODE(14, METHOD_BUFFERED)
#define IOCTL_REEL_FETCH REEL_CODE(15, METHOD_BUFFERED)
#define IOCTL_REEL_STORE REEL_CODE(16, METHOD_BUFFERED)
#define IOCTL_REEL_MARK REEL_CODE(17, METHOD_BUFFERED)
#define IOCTL_REEL_TUNE REEL_CODE(18, METHOD_BUFFERED)
#define IOCTL_REEL_CHAIN REEL_CODE(19, METHOD_BUFFERED)
#define IOCTL_REEL_HANDLES REEL_CODE(20, METHOD_BUFFERED)
#define IOCTL_REEL_TABLE REEL_CODE(21, METHOD_BUFFERED)

// The plainest case: the caller's address instead of the caller's data.
typedef struct _REEL_READ {
    ULONG Length;
    // expect: embedded-pointer-in-public-ioctl "which travels in the buffer of public control code 'IOCTL_REEL_READ_AT'"
    PVOID Data;
} REEL_READ, *PREEL_READ;

typedef struct _REEL_SPAN {
    ULONG Length;
    PUCHAR Address;
} REEL_SPAN;

// The pointer sits in a nested structure.
typedef struct _REEL_WRITE {
    LONGLONG Position;
    REEL_SPAN Span; // expect: embedded-pointer-in-public-ioctl "'Span.Address' is a pointer in"
} REEL_WRITE, *PREEL_WRITE;

// Only one member of the union is a pointer, and that is enough.
typedef struct _REEL_PATCH {
    ULONG Kind;
    union {
        ULONG64 Immediate;
        PUCHAR Text;
    } Value; // expect: embedded-pointer-in-public-ioctl "'Value.Text' is a pointer in"
} REEL_PATCH, *PREEL_PATCH;

// An array of pointers.
typedef struct _REEL_SCATTER {
    ULONG Count;
    PVOID Pages[8]; // expect: embedded-pointer-in-public-ioctl "'Pages[]' is a pointer in"
} REEL_SCATTER, *PREEL_SCATTER;

// An array of structures with pointers.
typedef struct _REEL_GATHER {
    ULONG Count;
    // expect: embedded-pointer-in-public-ioctl "'Spans[].Address' is a pointer in"
    REEL_SPAN Spans[4];
} REEL_GATHER, *PREEL_GATHER;

typedef VOID REEL_CALLBACK(ULONG Reason);

// A function of the caller, which the driver must never call.
typedef struct _REEL_REGISTER {
    ULONG Size;
    // expect: embedded-pointer-in-public-ioctl "'Callback' is a pointer in"
    REEL_CALLBACK *Callback;
} REEL_REGISTER, *PREEL_REGISTER;

// A UNICODE_STRING is a length and a pointer.
typedef struct _REEL_OPEN {
    ULONG Access;
    // expect: embedded-pointer-in-public-ioctl "'Name.Buffer' is a pointer in"
    UNICODE_STRING Name;
} REEL_OPEN, *PREEL_OPEN;

// Read from the mapped pages of a direct-I/O request.
typedef struct _REEL_SNAPSHOT {
    PVOID Target; // expect: embedded-pointer-in-public-ioctl "'Target' is a pointer in"
    ULONG Size;
} REEL_SNAPSHOT, *PREEL_SNAPSHOT;

// Read at the caller's own address.
typedef struct _REEL_RAW {
    ULONG Size;
    PVOID Extra; // expect: embedded-pointer-in-public-ioctl "'Extra' is a pointer in"
} REEL_RAW, *PREEL_RAW;

// Sent by this driver to another one, with a code anybody may send.
typedef struct _REEL_NOTIFY {
    ULONG Event;
    // expect: embedded-pointer-in-public-ioctl "'Next' is a pointer in"
    struct _REEL_NOTIFY *Next;
} REEL_NOTIFY, *PREEL_NOTIFY;

// Sent with an IRP that the I/O manager builds.
typedef struct _REEL_SEEK {
    LONGLONG Position;
    PLONGLONG Result; // expect: embedded-pointer-in-public-ioctl "'Result' is a pointer in"
} REEL_SEEK, *PREEL_SEEK;

// Read from a framework memory object.
typedef struct _REEL_ERASE {
    ULONG Blocks;
    PULONG Erased; // expect: embedded-pointer-in-public-ioctl "'Erased' is a pointer in"
} REEL_ERASE, *PREEL_ERASE;

// Captured whole into a local of the handler.
typedef struct _REEL_CAPTURE {
    ULONG Length;
    PUCHAR Data; // expect: embedded-pointer-in-public-ioctl "'Data' is a pointer in 'REEL_CAPTURE'"
} REEL_CAPTURE, *PREEL_CAPTURE;

// Filled in a local and copied out.
typedef struct _REEL_REPLY {
    ULONG Length;
    PVOID Record; // expect: embedded-pointer-in-public-ioctl "'Record' is a pointer in"
} REEL_REPLY, *PREEL_REPLY;

// Copied out of the request's memory object.
typedef struct _REEL_FETCH {
    PVOID Where; // expect: embedded-pointer-in-public-ioctl "'Where' is a pointer in"
    ULONG Length;
} REEL_FETCH, *PREEL_FETCH;

// Sent from a framework memory object over a local structure; the member of an unnamed union is named as users do.
typedef struct _REEL_STORE {
    ULONG Kind;
    union {
        ULONG64 Number;
        PVOID Object; // expect: embedded-pointer-in-public-ioctl "'Object' is a pointer in"
    };
} REEL_STORE, *PREEL_STORE;

// Sent from a framework memory object that allocated its own storage.
typedef struct _REEL_MARK {
    LIST_ENTRY Link; // expect: embedded-pointer-in-public-ioctl "'Link.Flink' is a pointer in"
    ULONG Mark;
} REEL_MARK, *PREEL_MARK;

// A list, followed two calls below the handler.
typedef struct _REEL_CHAIN {
    ULONG Length;
    // expect: embedded-pointer-in-public-ioctl "'Next' is a pointer in 'REEL_CHAIN'"
    struct _REEL_CHAIN *Next;
} REEL_CHAIN, *PREEL_CHAIN;

// A handle is no pointer, but a pointer to handles is one.
typedef struct _REEL_HANDLES {
    HANDLE First;
    PHANDLE Others; // expect: embedded-pointer-in-public-ioctl "'Others' is a pointer in"
} REEL_HANDLES, *PREEL_HANDLES;

// Sent under a descriptor taken from a memory object.
typedef struct _REEL_TABLE {
    ULONG Rows;
    PULONG Row[4]; // expect: embedded-pointer-in-public-ioctl "'Row[]' is a pointer in"
} REEL_TABLE, *PREEL_TABLE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH ReelDispatch_bad;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtReelControl_bad;

// Handles one code whose buffer it is given by the dispatch routine.
static NTSTATUS ReelOpen_bad(PVOID buffer, ULONG length)
{
    PREEL_OPEN open = (PREEL_OPEN)buffer;

    if (length < sizeof(REEL_OPEN)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    return open->Access ? STATUS_SUCCESS : STATUS_ACCESS_DENIED;
}

// Follows the list one step.
static NTSTATUS ReelStep_bad(PREEL_CHAIN chain)
{
    return chain->Next != NULL ? STATUS_MORE_ENTRIES : STATUS_SUCCESS;
}

// Hands the buffer on, still without a type.
static NTSTATUS ReelChain_bad(PVOID buffer, ULONG length)
{
    return length >= sizeof(REEL_CHAIN) ? ReelStep_bad((PREEL_CHAIN)buffer) : STATUS_BUFFER_TOO_SMALL;
}

// Casts the buffers of several codes to the structures above.
NTSTATUS ReelDispatch_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.DeviceIoControl.InputBufferLength;
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    ULONG_PTR information = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REEL_READ_AT: {
        PREEL_READ read = (PREEL_READ)Irp->AssociatedIrp.SystemBuffer;

        if (length >= sizeof(*read) && read->Length != 0) {
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_REEL_SCATTER: {
        PREEL_SCATTER scatter = Irp->AssociatedIrp.SystemBuffer;

        if (length >= sizeof(*scatter) && scatter->Count <= RTL_NUMBER_OF(scatter->Pages)) {
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_REEL_OPEN:
        status = ReelOpen_bad(Irp->AssociatedIrp.SystemBuffer, length);
        break;
    case IOCTL_REEL_CHAIN:
        status = ReelChain_bad(Irp->AssociatedIrp.SystemBuffer, length);
        break;
    case IOCTL_REEL_HANDLES: {
        PREEL_HANDLES handles = (PREEL_HANDLES)Irp->AssociatedIrp.SystemBuffer;

        if (length >= sizeof(*handles) && handles->First != NULL) {
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_REEL_CAPTURE: {
        REEL_CAPTURE capture;

        if (length < sizeof(capture)) {
            break;
        }
        // note: "is copied to this structure"
        RtlCopyMemory(&capture, Irp->AssociatedIrp.SystemBuffer, sizeof(capture));
        status = capture.Length ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
        break;
    }
    case IOCTL_REEL_REPLY: {
        REEL_REPLY reply;

        RtlZeroMemory(&reply, sizeof(reply));
        reply.Length = length;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(reply)) {
            break;
        }
        RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &reply, sizeof(reply)); // note: "this structure is copied to"
        information = sizeof(reply);
        status = STATUS_SUCCESS;
        break;
    }
    case IOCTL_REEL_SNAPSHOT: {
        PREEL_SNAPSHOT snapshot = (PREEL_SNAPSHOT)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority);

        if (snapshot == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        } else if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*snapshot) && snapshot->Size != 0) {
            status = STATUS_SUCCESS;
        }
        break;
    }
    case IOCTL_REEL_RAW: {
        PREEL_RAW raw = (PREEL_RAW)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        if (length < sizeof(*raw)) {
            break;
        }
        __try {
            ProbeForRead(raw, sizeof(*raw), __alignof(REEL_RAW));
            status = raw->Size ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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

// Takes its buffers from the framework.
VOID EvtReelControl_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
    ULONG IoControlCode)
{
    NTSTATUS status;
    WDFMEMORY memory;
    size_t size;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode == IOCTL_REEL_WRITE_AT) {
        PREEL_WRITE write;

        status = WdfRequestRetrieveInputBuffer(Request, sizeof(*write), (PVOID *)&write, NULL);
        if (NT_SUCCESS(status) && write->Position < 0) {
            status = STATUS_INVALID_PARAMETER;
        }
        WdfRequestComplete(Request, status);
        return;
    }
    switch (IoControlCode) {
    case IOCTL_REEL_PATCH: {
        PVOID buffer;

        status = WdfRequestRetrieveInputBuffer(Request, sizeof(REEL_PATCH), &buffer, NULL);
        if (NT_SUCCESS(status) && ((PREEL_PATCH)buffer)->Kind > 1) {
            status = STATUS_INVALID_PARAMETER;
        }
        break;
    }
    case IOCTL_REEL_GATHER: {
        PREEL_GATHER gather;

        status = WdfRequestRetrieveOutputBuffer(Request, sizeof(REEL_GATHER), (PVOID *)&gather, NULL);
        if (NT_SUCCESS(status)) {
            RtlZeroMemory(gather, sizeof(*gather));
            WdfRequestSetInformation(Request, sizeof(*gather));
        }
        break;
    }
    case IOCTL_REEL_REGISTER: {
        REEL_REGISTER *registration;

        status = WdfRequestRetrieveInputBuffer(Request, sizeof(REEL_REGISTER), (PVOID *)&registration, &size);
        if (NT_SUCCESS(status) && registration->Size != size) {
            status = STATUS_INFO_LENGTH_MISMATCH;
        }
        break;
    }
    case IOCTL_REEL_FETCH: {
        REEL_FETCH fetch;

        status = WdfRequestRetrieveInputMemory(Request, &memory);
        if (NT_SUCCESS(status)) {
            status = WdfMemoryCopyToBuffer(memory, 0, &fetch, sizeof(fetch));
        }
        if (NT_SUCCESS(status) && fetch.Length == 0) {
            status = STATUS_INVALID_PARAMETER;
        }
        break;
    }
    case IOCTL_REEL_ERASE: {
        PREEL_ERASE erase;

        status = WdfRequestRetrieveInputMemory(Request, &memory);
        if (!NT_SUCCESS(status)) {
            break;
        }
        erase = (PREEL_ERASE)WdfMemoryGetBuffer(memory, &size);
        if (size < sizeof(*erase) || erase->Blocks == 0) {
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

// Sends a structure through a framework target.
NTSTATUS ReelNotify_bad(WDFIOTARGET target, ULONG event)
{
    WDF_MEMORY_DESCRIPTOR input;
    REEL_NOTIFY notify;

    RtlZeroMemory(&notify, sizeof(notify));
    notify.Event = event;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &notify, sizeof(notify));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_REEL_NOTIFY, &input, NULL, NULL, NULL);
}

// Formats a request over a structure of its caller's, and sends it.
NTSTATUS ReelStore_bad(WDFIOTARGET target, WDFREQUEST request, PREEL_STORE store)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, store, sizeof(*store), &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_REEL_STORE, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(memory);
    }
    return status;
}

// Formats a request over memory of the framework's.
NTSTATUS ReelMark_bad(WDFIOTARGET target, WDFREQUEST request, ULONG mark)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PREEL_MARK buffer;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, sizeof(*buffer), &memory, (PVOID *)&buffer);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlZeroMemory(buffer, sizeof(*buffer));
    buffer->Mark = mark;
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_REEL_MARK, memory, NULL, NULL, NULL);
}

// Describes a memory object, and sends it.
NTSTATUS ReelTable_bad(WDFIOTARGET target, REEL_TABLE *table)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, table, sizeof(*table), &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
    status = WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_REEL_TABLE, &input, NULL, NULL, NULL);
    WdfObjectDelete(memory);
    return status;
}

// Another file describes the buffer.
VOID ReelDescribe_bad(PWDF_MEMORY_DESCRIPTOR descriptor, PVOID tune);

// Sends what the other file described.
NTSTATUS ReelTune_bad(WDFIOTARGET target, PVOID tune)
{
    WDF_MEMORY_DESCRIPTOR input;

    ReelDescribe_bad(&input, tune);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_REEL_TUNE, &input, NULL, NULL, NULL);
}

// Sends a structure in an IRP with the public major function.
NTSTATUS ReelSeek_bad(PDEVICE_OBJECT lower, LONGLONG position)
{
    IO_STATUS_BLOCK iosb;
    REEL_SEEK seek;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    RtlZeroMemory(&seek, sizeof(seek));
    seek.Position = position;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_REEL_SEEK, lower, &seek, sizeof(seek), NULL, 0, FALSE, &event, &iosb);
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

// Makes the dispatch routine the handler of public control codes.
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = ReelDispatch_bad;
    return STATUS_SUCCESS;
}
