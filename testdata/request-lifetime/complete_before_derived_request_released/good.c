// Received requests that are completed at the right time: nothing here may be reported.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_RELAY_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_RELAY_STORE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define RELAY_TAG 'yleR'

typedef struct _RELAY_DEVICE {
    WDFIOTARGET Target;
    WDFREQUEST Spare;
    WDFMEMORY SpareMemory;
    WDFQUEUE Waiting;
} RELAY_DEVICE, *PRELAY_DEVICE;

typedef struct _RELAY_JOB {
    PRELAY_DEVICE Device;
    WDFREQUEST Original;
    ULONG Attempts;
} RELAY_JOB, *PRELAY_JOB;

typedef struct _RELAY_PAIR {
    WDFREQUEST Original;
    WDFREQUEST Second;
    BOOLEAN IsShared;
} RELAY_PAIR, *PRELAY_PAIR;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_DEVICE, RelayGetDevice)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_JOB, RelayGetJob)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_PAIR, RelayGetPair)

EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayContextDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayJobDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayTypedDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE ForwardDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE ForwardContextDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SpareDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE PairDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SharedDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayPairDone_ok;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayTypedPairDone_ok;

// Deletes the derived request before it completes the received one.
VOID RelayAndDelete_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFREQUEST derived;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
        status = WdfIoTargetSendIoctlSynchronously(device->Target, derived,
            IOCTL_RELAY_STORE, &input, NULL, NULL, NULL);
    }
    WdfObjectDelete(derived);
    WdfRequestComplete(request, status); // ok: the derived request is gone
}

// Keeps its own request for the next time, and reuses it before the received one is completed.
VOID RelayAndReuse_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_REQUEST_REUSE_PARAMS params;
    WDF_MEMORY_DESCRIPTOR output;
    WDFMEMORY memory;
    ULONG_PTR bytes = 0;
    NTSTATUS status;
    NTSTATUS reused;

    status = WdfRequestRetrieveOutputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&output, memory, NULL);
    status = WdfIoTargetSendIoctlSynchronously(device->Target, device->Spare,
        IOCTL_RELAY_QUERY, NULL, &output, NULL, &bytes);
    WDF_REQUEST_REUSE_PARAMS_INIT(&params, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    reused = WdfRequestReuse(device->Spare, &params);
    NT_ASSERT(NT_SUCCESS(reused));
    UNREFERENCED_PARAMETER(reused);
    WdfRequestCompleteWithInformation(request, status, bytes); // ok: WdfRequestReuse released the memory
}

// Formats the derived request anew, with memory of its own, before the received one is completed.
VOID RelayAndReformat_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(device->Target, derived, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status); // ok: nothing was formatted
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(device->Target, derived, IOCTL_RELAY_STORE,
        device->SpareMemory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(derived);
    }
    // ok: the derived request now references the driver's own memory, or is gone
    WdfRequestComplete(request, status);
}

// Leaves the request to the framework, which releases it before the function returns.
VOID RelayWithoutRequest_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
        status = WdfIoTargetSendIoctlSynchronously(device->Target, NULL, IOCTL_RELAY_STORE, &input, NULL, NULL, NULL);
    }
    WdfRequestComplete(request, status); // ok: the request handle was NULL
}

// Forwards the received request itself; there is no second one.
VOID ForwardFormatted_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(device->Target, request, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status); // ok: its own memory
        return;
    }
    WdfRequestSetCompletionRoutine(request, ForwardDone_ok, WDF_NO_CONTEXT);
    if (!WdfRequestSend(request, device->Target, WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(request, WdfRequestGetStatus(request)); // ok: its own memory
    }
}

// Completes the forwarded request, which is the received one.
VOID ForwardDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, Params->IoStatus.Status); // ok: no other request is involved
}

// Passes the request on unchanged, and sees it again only if that failed.
VOID ForwardAndForget_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WdfRequestFormatRequestUsingCurrentType(request);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(request, device->Target, &options)) {
        WdfRequestComplete(request, WdfRequestGetStatus(request)); // ok: it was not sent
    }
}

// Copies the data into memory of the derived request's own, so the received request may go first.
VOID RelayCopy_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    PVOID source;
    PVOID copy;
    size_t length;
    NTSTATUS status;

    status = WdfRequestRetrieveInputBuffer(request, sizeof(ULONG), &source, &length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = derived;
    status = WdfMemoryCreate(&attributes, NonPagedPoolNx, RELAY_TAG, length, &memory, &copy);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    RtlCopyMemory(copy, source, length);
    status = WdfIoTargetFormatRequestForIoctl(device->Target, derived, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(derived, SpareDone_ok, WDF_NO_CONTEXT);
        if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
            status = WdfRequestGetStatus(derived);
        }
    }
    WdfRequestComplete(request, status); // ok: the memory belongs to the derived request
}

// Deletes a request whose originator was answered long ago.
VOID SpareDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request); // ok: nothing is completed here
}

// A buffer descriptor describes bytes, it does not reference the memory object.
VOID RelayBuffer_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDF_MEMORY_DESCRIPTOR input;
    PVOID buffer;
    size_t length;
    NTSTATUS status;

    status = WdfRequestRetrieveInputBuffer(request, sizeof(ULONG), &buffer, &length);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, buffer, (ULONG)length);
        status = WdfIoTargetSendIoctlSynchronously(device->Target, derived,
            IOCTL_RELAY_STORE, &input, NULL, NULL, NULL);
    }
    WdfRequestComplete(request, status); // ok: no memory handle was given away
    WdfObjectDelete(derived);
}

// A format that fails takes no reference: the order on that path does not matter.
VOID RelayAsynchronously_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDFREQUEST derived;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfIoTargetFormatRequestForIoctl(device->Target, derived, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status); // ok: the format failed
        WdfObjectDelete(derived);
        return;
    }
    WdfRequestSetCompletionRoutine(derived, RelayContextDone_ok, request);
    if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
        status = WdfRequestGetStatus(derived);
        WdfObjectDelete(derived);
        WdfRequestComplete(request, status); // ok: deleted first
    }
}

// The completion routine of RelayAsynchronously_ok: first the derived request, then the received one.
VOID RelayContextDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    NTSTATUS status = Params->IoStatus.Status;

    UNREFERENCED_PARAMETER(Target);
    WdfObjectDelete(Request);
    WdfRequestComplete((WDFREQUEST)Context, status); // ok: deleted first
}

// Hands the received request to the completion routine inside a job structure from pool.
NTSTATUS RelayWithJob_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDFMEMORY memory;
    PRELAY_JOB job;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    job = (PRELAY_JOB)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*job), RELAY_TAG);
    if (job == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    job->Device = device;
    job->Original = request;
    status = WdfIoTargetFormatRequestForRead(device->Target, derived, memory, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(derived, RelayJobDone_ok, job);
        if (WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
            return STATUS_PENDING;
        }
        status = WdfRequestGetStatus(derived);
    }
    ExFreePoolWithTag(job, RELAY_TAG);
    return status;
}

// Reuses the derived request before it completes the one in the job.
VOID RelayJobDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDF_REQUEST_REUSE_PARAMS reuse;
    PRELAY_JOB job = (PRELAY_JOB)Context;
    NTSTATUS status = Params->IoStatus.Status;
    ULONG_PTR bytes = Params->IoStatus.Information;

    UNREFERENCED_PARAMETER(Target);
    WDF_REQUEST_REUSE_PARAMS_INIT(&reuse, WDF_REQUEST_REUSE_NO_FLAGS, STATUS_SUCCESS);
    if (!NT_SUCCESS(WdfRequestReuse(Request, &reuse))) {
        WdfObjectDelete(Request);
    }
    WdfRequestCompleteWithInformation(job->Original, status, bytes); // ok: reused, or else deleted
    ExFreePoolWithTag(job, RELAY_TAG);
}

// Keeps the received request in the typed context of the derived one.
NTSTATUS RelayWithTypedContext_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFREQUEST derived;
    WDFMEMORY memory;
    PRELAY_JOB job;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, RELAY_JOB);
    status = WdfRequestCreate(&attributes, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    job = RelayGetJob(derived);
    job->Original = request;
    job->Attempts = 1;
    status = WdfIoTargetFormatRequestForInternalIoctl(device->Target, derived, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (NT_SUCCESS(status)) {
        WdfRequestSetCompletionRoutine(derived, RelayTypedDone_ok, WDF_NO_CONTEXT);
        if (WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
            return STATUS_PENDING;
        }
        status = WdfRequestGetStatus(derived);
    }
    WdfObjectDelete(derived);
    return status;
}

// Saves the received request, for deletion ends the context it was kept in, and completes it last.
VOID RelayTypedDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDFREQUEST original = RelayGetJob(Request)->Original;
    NTSTATUS status = Params->IoStatus.Status;

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    WdfObjectDelete(Request);
    WdfRequestComplete(original, status); // ok: deleted first
}

// Deletes a request for its callers.
static VOID DropDerived_ok(WDFREQUEST *derived)
{
    if (*derived != NULL) {
        WdfObjectDelete(*derived);
        *derived = NULL;
    }
}

// One exit for all: the helper deletes what exists, then the received request is completed.
VOID RelaySingleExit_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR output;
    WDFREQUEST derived = NULL;
    WDFMEMORY memory;
    ULONG_PTR bytes = 0;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        goto Exit;
    }
    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        derived = NULL;
        goto Exit;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&output, memory, NULL);
    status = WdfIoTargetSendReadSynchronously(device->Target, derived, &output, NULL, NULL, &bytes);
Exit:
    DropDerived_ok(&derived);
    WdfRequestCompleteWithInformation(request, status, bytes); // ok: the helper deleted the derived request
}

// Two received requests: the one that lends its memory is completed last, the other one whenever it likes.
VOID RelayOfTwo_ok(PRELAY_DEVICE device, WDFQUEUE queue, WDFREQUEST request)
{
    WDFREQUEST other;
    WDFREQUEST derived;
    WDFMEMORY memory;
    NTSTATUS status;

    if (!NT_SUCCESS(WdfIoQueueRetrieveNextRequest(queue, &other))) {
        WdfRequestComplete(request, STATUS_NO_MORE_ENTRIES);
        return;
    }
    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(other, status);
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
        if (NT_SUCCESS(status)) {
            WdfRequestSetCompletionRoutine(derived, PairDone_ok, request);
            if (WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
                WdfRequestComplete(other, STATUS_CANCELLED); // ok: its memory was given to nobody
                return;
            }
            status = WdfRequestGetStatus(derived);
        }
    }
    WdfRequestComplete(other, STATUS_CANCELLED); // ok: its memory was given to nobody
    WdfObjectDelete(derived);
    WdfRequestComplete(request, status); // ok: deleted first
}

// Completes a request of the queue, which has nothing to do with the derived one, and then the one that waited.
VOID PairDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    NTSTATUS status = Params->IoStatus.Status;
    WDFREQUEST next;

    if (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(RelayGetDevice(WdfIoTargetGetDevice(Target))->Waiting, &next))) {
        WdfRequestComplete(next, status); // ok: another request
    }
    WdfObjectDelete(Request);
    WdfRequestComplete((WDFREQUEST)Context, status); // ok: deleted first
}

// Passes one received request on with the memory of another; both are completed in the end, there is nothing to delete.
VOID MergeIntoReceived_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST second)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFMEMORY input;
    WDFMEMORY output;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &input);
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveOutputMemory(second, &output);
    }
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(device->Target, second, IOCTL_RELAY_QUERY, input, NULL, output, NULL);
    }
    if (NT_SUCCESS(status)) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
        if (!WdfRequestSend(second, device->Target, &options)) {
            status = WdfRequestGetStatus(second);
        }
    }
    WdfRequestComplete(second, status); // ok: received as well, its end releases the memory
    WdfRequestComplete(request, status); // ok: the other one is gone
}

// One routine for two senders: with a copy the received request has no share in the derived one.
VOID SharedDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PRELAY_PAIR pair = (PRELAY_PAIR)Context;

    UNREFERENCED_PARAMETER(Target);
    if (pair->IsShared) {
        WdfObjectDelete(Request);
        WdfRequestComplete(pair->Original, Params->IoStatus.Status); // ok: deleted first
        return;
    }
    WdfRequestComplete(pair->Original, Params->IoStatus.Status); // ok: this one was sent with a copy
    WdfObjectDelete(Request);
}

// Sends with the caller's memory when it may, with the driver's own otherwise.
NTSTATUS RelayEitherWay_ok(PRELAY_DEVICE device, PRELAY_PAIR pair, WDFREQUEST request, WDFREQUEST derived)
{
    WDFMEMORY memory;
    NTSTATUS status;

    pair->Original = request;
    if (pair->IsShared) {
        status = WdfRequestRetrieveInputMemory(request, &memory);
        if (!NT_SUCCESS(status)) {
            return status;
        }
    } else {
        memory = device->SpareMemory;
    }
    status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(derived, SharedDone_ok, pair);
    if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(derived);
    }
    return STATUS_PENDING;
}

// A job holds two received requests, one of which lends its memory.
NTSTATUS RelayPair_ok(PRELAY_DEVICE device, PRELAY_PAIR pair, WDFREQUEST request, WDFREQUEST second, WDFREQUEST derived)
{
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(request, &memory);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    pair->Original = request;
    pair->Second = second;
    status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(derived, RelayPairDone_ok, pair);
    if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(derived);
    }
    return STATUS_PENDING;
}

// Completes the other one of the pair first.
VOID RelayPairDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PRELAY_PAIR pair = (PRELAY_PAIR)Context;

    UNREFERENCED_PARAMETER(Target);
    WdfRequestComplete(pair->Second, STATUS_CANCELLED); // ok: its memory was given to nobody
    WdfObjectDelete(Request);
    WdfRequestComplete(pair->Original, Params->IoStatus.Status); // ok: deleted first
}

// The same two requests in the typed context of the derived one.
NTSTATUS RelayTypedPair_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST second, WDFREQUEST derived)
{
    PRELAY_PAIR pair = RelayGetPair(derived);
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(request, &memory);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    pair->Original = request;
    pair->Second = second;
    status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(derived, RelayTypedPairDone_ok, RelayGetPair(second));
    if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
        return WdfRequestGetStatus(derived);
    }
    return STATUS_PENDING;
}

// Completes the other one first, and one that a stranger's context names at the same place.
VOID RelayTypedPairDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PRELAY_PAIR pair = RelayGetPair(Request);
    PRELAY_PAIR stranger = (PRELAY_PAIR)Context;
    WDFREQUEST original = pair->Original;

    UNREFERENCED_PARAMETER(Target);
    WdfRequestComplete(pair->Second, STATUS_CANCELLED); // ok: its memory was given to nobody
    WdfRequestComplete(stranger->Original, STATUS_CANCELLED); // ok: another context
    WdfObjectDelete(Request);
    WdfRequestComplete(original, Params->IoStatus.Status); // ok: deleted first
}

// Waits with the synchronous option, deletes, completes.
VOID RelayAndWait_ok(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(request, &memory);

    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
    }
    if (NT_SUCCESS(status)) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
        if (!WdfRequestSend(derived, device->Target, &options)) {
            status = WdfRequestGetStatus(derived);
        }
    }
    WdfObjectDelete(derived);
    WdfRequestComplete(request, status); // ok: deleted first
}

// Forwards the received request and gives it to the routine a second time, as the context.
VOID ForwardWithContext_ok(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(request, &memory);

    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForWrite(device->Target, request, memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    WdfRequestSetCompletionRoutine(request, ForwardContextDone_ok, request);
    if (!WdfRequestSend(request, device->Target, WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(request, WdfRequestGetStatus(request)); // ok: its own memory
    }
}

// Completes the forwarded request by the name it has as the context.
VOID ForwardContextDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    WdfRequestComplete((WDFREQUEST)Context, Params->IoStatus.Status); // ok: there is only one request
}
