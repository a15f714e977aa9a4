// A request that was formatted with memory of a received request holds on to that memory until it is deleted, reused or
// formatted anew. Completing the received request before that takes the memory away under it.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

#define IOCTL_RELAY_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_RELAY_STORE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define RELAY_TAG 'yleR'

typedef struct _RELAY_DEVICE {
    WDFIOTARGET Target;
    WDFREQUEST Spare;
    WDFUSBDEVICE UsbDevice;
} RELAY_DEVICE, *PRELAY_DEVICE;

typedef struct _RELAY_JOB {
    PRELAY_DEVICE Device;
    WDFREQUEST Original;
    ULONG Attempts;
} RELAY_JOB, *PRELAY_JOB;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_DEVICE, RelayGetDevice)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_JOB, RelayGetJob)

EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayContextDone_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayJobDone_bad;
EVT_WDF_REQUEST_COMPLETION_ROUTINE RelayTypedDone_bad;

// Sends a second request with the caller's input memory, waits, and completes the caller before deleting that request.
VOID RelaySynchronously_bad(PRELAY_DEVICE device, WDFREQUEST request)
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
        // note: "takes a reference on memory of the received request"
        status = WdfIoTargetSendIoctlSynchronously(device->Target, derived,
            IOCTL_RELAY_STORE, &input, NULL, NULL, NULL);
    }
    // expect: complete-before-derived-request-released "'request' is completed while a request derived from its memory"
    WdfRequestComplete(request, status);
    WdfObjectDelete(derived);
}

// The same with the output memory in the output descriptor and an information value.
VOID RelayQuerySynchronously_bad(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR output;
    WDFREQUEST derived;
    WDFMEMORY memory;
    ULONG_PTR bytes = 0;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
        return;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&output, memory, NULL);
    status = WdfIoTargetSendIoctlSynchronously(device->Target, derived, // note: "takes a reference"
        IOCTL_RELAY_QUERY, NULL, &output, NULL, &bytes);
    // expect: complete-before-derived-request-released "'request' is completed"
    WdfRequestCompleteWithInformation(request, status, bytes);
    WdfObjectDelete(derived);
}

// Formats and sends with the synchronous option; that the derived request is complete does not release the memory.
VOID RelayWriteAndWait_bad(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDFREQUEST derived;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (!NT_SUCCESS(status)) {
        goto Complete;
    }
    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        goto Complete;
    }
    // note: "takes a reference"
    status = WdfIoTargetFormatRequestForWrite(device->Target, derived, memory, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(derived);
        goto Complete;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(5));
    (void)WdfRequestSend(derived, device->Target, &options);
    status = WdfRequestGetStatus(derived);
    // expect: complete-before-derived-request-released "'request' is completed"
    WdfRequestComplete(request, status);
    WdfObjectDelete(derived);
    return;

Complete:
    WdfRequestComplete(request, status);
}

// A send that fails leaves the request formatted: on that path too it has to go first.
VOID RelayAsynchronously_bad(PRELAY_DEVICE device, WDFREQUEST request)
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
    // note: "takes a reference"
    status = WdfIoTargetFormatRequestForIoctl(device->Target, derived, IOCTL_RELAY_STORE,
        memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(derived);
        WdfRequestComplete(request, status);
        return;
    }
    WdfRequestSetCompletionRoutine(derived, RelayContextDone_bad, request);
    if (!WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
        status = WdfRequestGetStatus(derived);
        // expect: complete-before-derived-request-released "'request' is completed"
        WdfRequestComplete(request, status);
        WdfObjectDelete(derived);
    }
}

// The completion routine of RelayAsynchronously_bad finds the caller's request in its context and finishes it first.
// note: "request was sent with memory of a received request"
VOID RelayContextDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    // expect: complete-before-derived-request-released "'Context' is completed"
    WdfRequestComplete((WDFREQUEST)Context, Params->IoStatus.Status);
    WdfObjectDelete(Request);
}

// Hands the received request to the completion routine inside a job structure from pool.
NTSTATUS RelayWithJob(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
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
        WdfRequestSetCompletionRoutine(derived, RelayJobDone_bad, job);
        if (WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
            return STATUS_PENDING;
        }
        status = WdfRequestGetStatus(derived);
    }
    ExFreePoolWithTag(job, RELAY_TAG);
    return status;
}

// Takes the received request out of the job and completes it with the derived one still formatted.
VOID RelayJobDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PRELAY_JOB job = (PRELAY_JOB)Context;
    WDFREQUEST original = job->Original;

    UNREFERENCED_PARAMETER(Target);
    ExFreePoolWithTag(job, RELAY_TAG);
    // expect: complete-before-derived-request-released "'original' is completed"
    WdfRequestCompleteWithInformation(original, Params->IoStatus.Status,
        Params->IoStatus.Information);
    WdfObjectDelete(Request);
}

// Keeps the received request in the typed context of the derived one.
NTSTATUS RelayWithTypedContext(PRELAY_DEVICE device, WDFREQUEST request)
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
        WdfRequestSetCompletionRoutine(derived, RelayTypedDone_bad, WDF_NO_CONTEXT);
        if (WdfRequestSend(derived, device->Target, WDF_NO_SEND_OPTIONS)) {
            return STATUS_PENDING;
        }
        status = WdfRequestGetStatus(derived);
    }
    WdfObjectDelete(derived);
    return status;
}

// Finds the received request in the context of the derived one and completes it too early.
VOID RelayTypedDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    PRELAY_JOB job = RelayGetJob(Request);

    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    // expect: complete-before-derived-request-released "is completed"
    WdfRequestComplete(job->Original, Params->IoStatus.Status);
    WdfObjectDelete(Request);
}

// Completes a request on behalf of its caller, which here is too early.
static VOID FinishRequest_bad(WDFREQUEST request, NTSTATUS status)
{
    WdfRequestComplete(request, status); // expect: complete-before-derived-request-released "is completed"
}

// Deletes the derived request after a helper has completed the received one.
VOID RelayReadWithHelper(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForRead(device->Target, derived, memory, NULL, NULL); // note: "takes a reference"
    }
    FinishRequest_bad(request, status);
    WdfObjectDelete(derived);
}

// A control transfer has one memory, which may be the caller's too.
VOID RelayControlTransfer_bad(PRELAY_DEVICE device, WDFREQUEST request, WDFREQUEST derived)
{
    WDF_USB_CONTROL_SETUP_PACKET packet;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&packet, BmRequestHostToDevice, BmRequestToDevice, 7, 0, 0);
        // note: "takes a reference"
        status = WdfUsbTargetDeviceFormatRequestForControlTransfer(device->UsbDevice, derived, &packet, memory, NULL);
    }
    WdfRequestComplete(request, status); // expect: complete-before-derived-request-released "'request' is completed"
    WdfObjectDelete(derived);
}

// The third argument of an internal request is as good a reference as the first.
VOID RelayOthers_bad(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR argument;
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
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&argument, memory, NULL);
        // note: "takes a reference"
        status = WdfIoTargetSendInternalIoctlOthersSynchronously(device->Target, derived, IOCTL_RELAY_STORE, NULL, NULL,
            &argument, NULL, NULL);
    }
    WdfRequestComplete(request, status); // expect: complete-before-derived-request-released "'request' is completed"
    WdfObjectDelete(derived);
}

// Keeps a request of its own in the device context; nothing says that the handle is there, but why send with it otherwise.
VOID RelayWithSpare_bad(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDF_MEMORY_DESCRIPTOR input;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfRequestRetrieveInputMemory(request, &memory);
    if (NT_SUCCESS(status)) {
        WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
        // note: "takes a reference on memory of the received request for 'device->Spare'"
        status = WdfIoTargetSendIoctlSynchronously(device->Target, device->Spare, IOCTL_RELAY_STORE, &input, NULL, NULL, NULL);
    }
    WdfRequestComplete(request, status); // expect: complete-before-derived-request-released "'request' is completed"
}

// Two calls down, where nothing but the two handles is left: formats and sends.
static NTSTATUS SendDown(WDFIOTARGET target, WDFREQUEST derived, WDFMEMORY memory)
{
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;

    // note: "takes a reference"
    status = WdfIoTargetFormatRequestForIoctl(target, derived, IOCTL_RELAY_STORE, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    if (!WdfRequestSend(derived, target, &options)) {
        return WdfRequestGetStatus(derived);
    }
    return STATUS_SUCCESS;
}

// One call down: finds the memory and leaves the rest to its helper.
static NTSTATUS RelayStore(PRELAY_DEVICE device, WDFREQUEST received, WDFREQUEST derived)
{
    WDFMEMORY memory;
    NTSTATUS status = WdfRequestRetrieveInputMemory(received, &memory);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    return SendDown(device->Target, derived, memory);
}

// The common cleanup deletes too late whatever the helpers did.
VOID RelayThroughHelpers_bad(PRELAY_DEVICE device, WDFREQUEST request)
{
    WDFREQUEST derived = NULL;
    NTSTATUS status;

    status = WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, device->Target, &derived);
    if (!NT_SUCCESS(status)) {
        derived = NULL;
        goto Exit;
    }
    status = RelayStore(device, request, derived);
Exit:
    WdfRequestComplete(request, status); // expect: complete-before-derived-request-released "'request' is completed"
    if (derived != NULL) {
        WdfObjectDelete(derived);
    }
}
