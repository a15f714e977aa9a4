#include <ntddk.h>
#include <wdf.h>

#define IOCTL_KILN_HEAT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x840, METHOD_BUFFERED, FILE_WRITE_ACCESS)

EVT_WDF_REQUEST_COMPLETION_ROUTINE KilnOwnDone_ok;

// In the completion routine the question is in place.
VOID KilnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(Request, &params); // ok: the request came back to its completion routine
    WdfRequestComplete(Request, params.IoStatus.Status);
}

// The return value and the byte count say it all.
NTSTATUS KilnHeat_ok(WDFIOTARGET target, WDFREQUEST request, PULONG_PTR written)
{
    NTSTATUS status = WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_KILN_HEAT, NULL, NULL, NULL, written);
    if (!NT_SUCCESS(status)) {
        *written = 0;
    }
    return status;
}

// The request's own parameters are another matter.
VOID KilnParameters_ok(WDFREQUEST request, PULONG code)
{
    WDF_REQUEST_PARAMETERS params;
    WDF_REQUEST_PARAMETERS_INIT(&params);
    WdfRequestGetParameters(request, &params);
    *code = params.Parameters.DeviceIoControl.IoControlCode;
}

// Two requests: the one asked about was not the one sent.
VOID KilnTwo_ok(WDFIOTARGET target, WDFREQUEST sent, WDFREQUEST other, PNTSTATUS status)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    *status = WdfIoTargetSendIoctlSynchronously(target, sent, IOCTL_KILN_HEAT, NULL, NULL, NULL, NULL);
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(other, &params); // ok: nothing is known of this one
    if (NT_SUCCESS(*status)) {
        *status = params.IoStatus.Status;
    }
}

// Asks about the request of a synchronous send after it has been sent anew, without waiting.
VOID KilnAgain_ok(WDFIOTARGET target, WDFREQUEST request, WDF_REQUEST_REUSE_PARAMS *reuse)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    NTSTATUS status = WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_KILN_HEAT, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status) || !NT_SUCCESS(WdfRequestReuse(request, reuse))) {
        return;
    }
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(request, &params); // ok: set back; what it holds now is the reuse's status
    DbgPrint("kiln: %x\n", params.IoStatus.Status);
}

// Looks at the request's parameters after the send, not at its completion.
VOID KilnLooks_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_PARAMETERS params;
    NTSTATUS status = WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_KILN_HEAT, NULL, NULL, NULL, NULL);
    WDF_REQUEST_PARAMETERS_INIT(&params);
    WdfRequestGetParameters(request, &params); // ok: how it was received
    DbgPrint("kiln: %x %x\n", status, params.Type);
}

// Sends without waiting and asks when the target has given everything back.
VOID KilnPurged_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_COMPLETION_PARAMS params;
    WdfRequestSetCompletionRoutine(request, KilnOwnDone_ok, NULL);
    if (!WdfRequestSend(request, target, NULL)) {
        return;
    }
    WdfIoTargetPurge(target, WdfIoTargetPurgeIoAndWait);
    WDF_REQUEST_COMPLETION_PARAMS_INIT(&params);
    WdfRequestGetCompletionParams(request, &params); // ok: it came back to its completion routine
    DbgPrint("kiln: %x\n", params.IoStatus.Status);
}

// Leaves the request where it is.
VOID KilnOwnDone_ok(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
}
