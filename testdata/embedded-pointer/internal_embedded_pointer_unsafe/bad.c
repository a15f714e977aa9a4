// Buffers of internal control codes that point to memory the other driver cannot rely on.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_CRANE_LIFT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x834, METHOD_NEITHER, FILE_ANY_ACCESS)
#define CRANE_TAG 'narC'

typedef struct _CRANE_LIFT {
    ULONG Weight;
    PVOID Load;
} CRANE_LIFT, *PCRANE_LIFT;

typedef struct _CRANE_CONTEXT {
    WDFIOTARGET Target;
    PDEVICE_OBJECT Lower;
    IO_STATUS_BLOCK Iosb;
    CRANE_LIFT Lift;
} CRANE_CONTEXT, *PCRANE_CONTEXT;

IO_COMPLETION_ROUTINE CraneDone;
EVT_WDF_REQUEST_COMPLETION_ROUTINE CraneCompletion;

// Allocates the framework's memory for one lift.
static NTSTATUS CraneMemory(WDFREQUEST request, WDFMEMORY *memory, PCRANE_LIFT *lift)
{
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    return WdfMemoryCreate(&attributes, NonPagedPoolNx, CRANE_TAG, sizeof(CRANE_LIFT), memory, (PVOID *)lift);
}

// Points to paged pool, and does not wait.
NTSTATUS SendPaged_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Weight = 1;
    lift->Load = ExAllocatePool2(POOL_FLAG_PAGED, 512, CRANE_TAG); // note: "paged pool is allocated here"
    if (lift->Load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
    // expect: internal-embedded-pointer-unsafe "whose buffer points to paged pool"
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}

// Points to a local, and does not wait.
NTSTATUS SendLocal_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    ULONG load = 7;
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Weight = sizeof(load);
    lift->Load = &load;
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
    // expect: internal-embedded-pointer-unsafe "whose buffer points to 'load' on the stack"
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}

// Passes the caller's address on as it came.
NTSTATUS SendUserAddress_bad(PCRANE_CONTEXT context, WDFREQUEST received)
{
    WDF_MEMORY_DESCRIPTOR input;
    CRANE_LIFT lift;
    PVOID user;
    size_t length;
    NTSTATUS status;

    status = WdfRequestRetrieveUnsafeUserInputBuffer(received, 16, &user, &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift.Weight = (ULONG)length;
    lift.Load = user;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &lift, sizeof(lift));
    // expect: internal-embedded-pointer-unsafe "whose buffer holds a raw user-mode address"
    return WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL, IOCTL_INTERNAL_CRANE_LIFT, &input, NULL,
                                                     NULL, NULL);
}

// The same with an IRP that has no event, so that nobody waits.
NTSTATUS BuildPaged_bad(PCRANE_CONTEXT context)
{
    PIRP irp;

    context->Lift.Weight = 1;
    context->Lift.Load = ExAllocatePool2(POOL_FLAG_PAGED, 512, CRANE_TAG);
    if (context->Lift.Load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    irp = IoBuildDeviceIoControlRequest(IOCTL_INTERNAL_CRANE_LIFT, context->Lower, &context->Lift, sizeof(CRANE_LIFT),
                                        NULL, 0, TRUE, NULL, &context->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, CraneDone, context, TRUE, TRUE, TRUE);
    return IoCallDriver(context->Lower, irp); // expect: internal-embedded-pointer-unsafe "points to paged pool"
}

// Writes to memory that the other driver may be reading.
NTSTATUS TouchAfterSend_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    PULONG load;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    load = (PULONG)ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, CRANE_TAG);
    if (load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    lift->Weight = 512;
    lift->Load = load;
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(load, CRANE_TAG);
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, load);
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) { // note: "points to it"
        ExFreePoolWithTag(load, CRANE_TAG);
        return WdfRequestGetStatus(request);
    }
    load[0] = 1; // expect: internal-embedded-pointer-unsafe "is written before the request is back"
    return STATUS_PENDING;
}

// The I/O manager disposes of the IRP; the load goes with it.
NTSTATUS CraneDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCRANE_CONTEXT context = (PCRANE_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    context->Lift.Load = NULL;
    return STATUS_SUCCESS;
}

// Disposes of the driver's own request.
VOID CraneCompletion(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
}

#define IOCTL_CRANE_HOIST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x835, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// The older way to get paged pool, with the memory as the other driver's output.
NTSTATUS SendPagedOutput_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Load = ExAllocatePoolWithTag(PagedPool, 512, CRANE_TAG);
    if (lift->Load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, NULL, NULL,
                                                      memory, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
    // expect: internal-embedded-pointer-unsafe "whose buffer points to paged pool"
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}

// Fills the lift of its caller, and sends, two calls below the owner of the load.
static NTSTATUS CraneSubmit_bad(PCRANE_CONTEXT context, WDFREQUEST request, WDFMEMORY memory)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
    // expect: internal-embedded-pointer-unsafe "whose buffer points to 'load' on the stack"
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}

// Puts a memory object over the context's structure.
static NTSTATUS CraneWrap(PCRANE_CONTEXT context, WDFREQUEST request, PVOID load)
{
    WDFMEMORY memory;
    NTSTATUS status;

    context->Lift.Weight = 1;
    context->Lift.Load = load;
    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, &context->Lift, sizeof(CRANE_LIFT), &memory);
    return NT_SUCCESS(status) ? CraneSubmit_bad(context, request, memory) : status;
}

// Owns the load.
NTSTATUS SendLocalDeep(PCRANE_CONTEXT context, WDFREQUEST request)
{
    ULONG load = 7;

    return CraneWrap(context, request, &load);
}

// Frees memory that the other driver has been pointed to.
NTSTATUS FreeAfterSend_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    PVOID load;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    load = ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, CRANE_TAG);
    if (load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    lift->Load = load;
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
        if (WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
            status = STATUS_PENDING;
        }
    }
    ExFreePoolWithTag(load, CRANE_TAG); // expect: internal-embedded-pointer-unsafe "is freed before the request is back"
    return status;
}

// The caller's address in the output buffer, through a handle descriptor.
NTSTATUS SendUserAddressOut_bad(PCRANE_CONTEXT context, WDFREQUEST received, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR output;
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    PVOID user;
    size_t length;
    NTSTATUS status;

    status = WdfRequestRetrieveUnsafeUserOutputBuffer(received, 16, &user, &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Weight = (ULONG)length;
    lift->Load = user;
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&output, memory, NULL);
    // expect: internal-embedded-pointer-unsafe "whose buffer holds a raw user-mode address"
    return WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL, IOCTL_INTERNAL_CRANE_LIFT, NULL, &output,
                                                     NULL, NULL);
}

// Pointers under public codes are a subject of their own, whatever they point to.
NTSTATUS SendPublic_bad(PCRANE_CONTEXT context, WDFREQUEST received)
{
    WDF_MEMORY_DESCRIPTOR input;
    CRANE_LIFT lift;
    size_t length;
    NTSTATUS status;

    status = WdfRequestRetrieveUnsafeUserInputBuffer(received, 16, &lift.Load, &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift.Weight = (ULONG)length;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &lift, sizeof(lift));
    // ok: embedded-pointer-in-public-ioctl
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_CRANE_HOIST, &input, NULL, NULL, NULL);
}

// The same for a built IRP.
NTSTATUS BuildPublic_bad(PCRANE_CONTEXT context)
{
    PIRP irp;

    context->Lift.Load = ExAllocatePool2(POOL_FLAG_PAGED, 512, CRANE_TAG);
    irp = IoBuildDeviceIoControlRequest(IOCTL_CRANE_HOIST, context->Lower, &context->Lift, sizeof(CRANE_LIFT), NULL, 0,
                                        FALSE, NULL, &context->Iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, CraneDone, context, TRUE, TRUE, TRUE);
    return IoCallDriver(context->Lower, irp); // ok: embedded-pointer-in-public-ioctl
}

// The same for a request that was formatted for an internal code before.
NTSTATUS FormatPublic_bad(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Load = ExAllocatePool2(POOL_FLAG_PAGED, 512, CRANE_TAG);
    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, request, IOCTL_CRANE_HOIST, memory, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion, context);
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) { // ok: embedded-pointer-in-public-ioctl
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}
