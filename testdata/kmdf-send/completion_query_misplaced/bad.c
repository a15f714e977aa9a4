#include <ntddk.h>
#include <wdf.h>

#define IOCTL_KILN_HEAT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x840, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// The synchronous method has already said how the request ended.
NTSTATUS KilnHeat_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    NTSTATUS status = WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_KILN_HEAT, NULL, NULL, NULL, NULL); // note: "synchronously"
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(request, &params); // expect: completion-query-misplaced "sent synchronously"
    return NT_SUCCESS(status) ? params.IoStatus.Status : status;
}

// The option makes WdfRequestSend synchronous as well.
NTSTATUS KilnSend_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;
    WDF_REQUEST_COMPLETION_PARAMS params;
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    if (!WdfRequestSend(request, target, &options)) {
        return WdfRequestGetStatus(request);
    }
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(request, &params); // expect: completion-query-misplaced "'request'"
    return params.IoStatus.Status;
}

// The question is asked in a helper.
static NTSTATUS KilnAsk_bad(WDFREQUEST request)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(request, &params); // expect: completion-query-misplaced "only its return value"
    return params.IoStatus.Status;
}

// The send is here.
NTSTATUS KilnAskAfterSend(WDFIOTARGET target, WDFREQUEST request)
{
    NTSTATUS status = WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_KILN_HEAT, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return KilnAsk_bad(request);
}

// Asks two calls after the send, through a copy of the handle.
NTSTATUS KilnCopy_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    WDFREQUEST copy = request;
    NTSTATUS status = WdfIoTargetSendWriteSynchronously(target, request, NULL, NULL, NULL, NULL);
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(copy, &params); // expect: completion-query-misplaced "'WdfRequestGetCompletionParams' is asked about 'copy'"
    return NT_SUCCESS(status) ? params.IoStatus.Status : status;
}
