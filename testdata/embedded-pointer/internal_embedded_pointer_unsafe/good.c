// Buffers of internal control codes whose pointers hold wherever and whenever they are followed.
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
    PVOID Load;
} CRANE_CONTEXT, *PCRANE_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE CraneCompletion_ok;

// Allocates the framework's memory for one lift.
static NTSTATUS CraneMemory_ok(WDFREQUEST request, WDFMEMORY *memory, PCRANE_LIFT *lift)
{
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = request;
    return WdfMemoryCreate(&attributes, NonPagedPoolNx, CRANE_TAG, sizeof(CRANE_LIFT), memory, (PVOID *)lift);
}

// Sends what has been filled in.
static NTSTATUS CraneSend_ok(PCRANE_CONTEXT context, WDFREQUEST request, WDFMEMORY memory)
{
    NTSTATUS status;

    status = WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                      NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion_ok, context);
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) { // ok: only nonpaged memory is pointed to
        return WdfRequestGetStatus(request);
    }
    return STATUS_PENDING;
}

// Nonpaged pool is there in any thread.
NTSTATUS SendNonpaged_ok(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory_ok(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    context->Load = ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, CRANE_TAG);
    if (context->Load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    lift->Weight = 512;
    lift->Load = context->Load;
    return CraneSend_ok(context, request, memory); // ok: freed in the completion routine
}

// A pointer from the context: whoever put it there knows what it is.
NTSTATUS SendContext_ok(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory_ok(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Weight = 512;
    lift->Load = context->Load;
    return CraneSend_ok(context, request, memory); // ok: nothing is known against it
}

// A local may be pointed to while the sender waits.
NTSTATUS SendLocalSynchronously_ok(PCRANE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    CRANE_LIFT lift;
    ULONG load = 7;

    PAGED_CODE();
    lift.Weight = sizeof(load);
    lift.Load = &load;
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &lift, sizeof(lift));
    // ok: the frame lives as long as the request
    return WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL, IOCTL_INTERNAL_CRANE_LIFT, &input, NULL,
                                                     NULL, NULL);
}

// So may paged pool, here with an event to wait on.
NTSTATUS BuildAndWait_ok(PCRANE_CONTEXT context)
{
    IO_STATUS_BLOCK iosb;
    CRANE_LIFT lift;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    PAGED_CODE();
    lift.Weight = 512;
    lift.Load = ExAllocatePool2(POOL_FLAG_PAGED, 512, CRANE_TAG);
    if (lift.Load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_INTERNAL_CRANE_LIFT, context->Lower, &lift, sizeof(lift), NULL, 0, TRUE, &event,
                                        &iosb);
    if (irp == NULL) {
        ExFreePoolWithTag(lift.Load, CRANE_TAG);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(context->Lower, irp); // ok: waited for below
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    ExFreePoolWithTag(lift.Load, CRANE_TAG); // ok: the request is over
    return status;
}

// A buffer of its own, without pointers.
NTSTATUS SendNumbers_ok(PCRANE_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG numbers[2] = {1, 2};

    PAGED_CODE();
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, numbers, sizeof(numbers));
    // ok: no pointer inside
    return WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL, IOCTL_INTERNAL_CRANE_LIFT, &input, NULL,
                                                     NULL, NULL);
}

// Frees the load when the request is back.
VOID CraneCompletion_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PCRANE_CONTEXT context = (PCRANE_CONTEXT)Context;

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    if (context->Load != NULL) {
        ExFreePoolWithTag(context->Load, CRANE_TAG); // ok: nobody uses it any more
        context->Load = NULL;
    }
    WdfObjectDelete(Request);
}

// Formats an internal request over a lift with a local load.
static NTSTATUS CraneFormat_ok(PCRANE_CONTEXT context, WDFREQUEST request, PVOID load)
{
    WDFMEMORY memory;
    PCRANE_LIFT lift;
    NTSTATUS status;

    status = CraneMemory_ok(request, &memory, &lift);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    lift->Weight = sizeof(ULONG);
    lift->Load = load;
    return WdfIoTargetFormatRequestForInternalIoctl(context->Target, request, IOCTL_INTERNAL_CRANE_LIFT, memory, NULL,
                                                    NULL, NULL);
}

// The options make the sender wait.
NTSTATUS SendWithOption_ok(PCRANE_CONTEXT context, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;
    ULONG load = 7;
    NTSTATUS status;

    PAGED_CODE();
    status = CraneFormat_ok(context, request, &load);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    if (!WdfRequestSend(request, context->Target, &options)) { // ok: the frame lives as long as the request
        return WdfRequestGetStatus(request);
    }
    return WdfRequestGetStatus(request);
}

// Whether the options make the sender wait, the caller knows.
NTSTATUS SendAsTold_ok(PCRANE_CONTEXT context, WDFREQUEST request, PWDF_REQUEST_SEND_OPTIONS options)
{
    ULONG load = 7;
    NTSTATUS status;

    status = CraneFormat_ok(context, request, &load);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion_ok, context);
    return WdfRequestSend(request, context->Target, options) ? STATUS_PENDING : WdfRequestGetStatus(request); // ok: perhaps it waits
}

// Waits for the completion routine before it looks at the load.
NTSTATUS TouchAfterWait_ok(PCRANE_CONTEXT context, WDFREQUEST request, PRKEVENT done)
{
    PULONG load;
    NTSTATUS status;

    load = (PULONG)ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, CRANE_TAG);
    if (load == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = CraneFormat_ok(context, request, load);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(request, CraneCompletion_ok, context);
        if (WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
            (void)KeWaitForSingleObject(done, Executive, KernelMode, FALSE, NULL);
            context->Load = (PVOID)(ULONG_PTR)load[0]; // ok: the request is back
        }
    }
    ExFreePoolWithTag(load, CRANE_TAG); // ok: back, or never sent
    return status;
}

// Goes on with memory of the context: what it is for, and who guards it, is not known.
NTSTATUS TouchContext_ok(PCRANE_CONTEXT context, WDFREQUEST request)
{
    PULONG load = (PULONG)context->Load;
    NTSTATUS status;

    status = CraneFormat_ok(context, request, load);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(request, CraneCompletion_ok, context);
    if (!WdfRequestSend(request, context->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(request);
    }
    load[1] = 1; // ok: not allocated here
    return STATUS_PENDING;
}
