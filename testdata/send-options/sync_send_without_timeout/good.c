// Sends that end by themselves.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_CRANE_LIFT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CRANE_CONTEXT {
    WDFIOTARGET Target;
    WDF_REQUEST_SEND_OPTIONS Options;
} CRANE_CONTEXT, *PCRANE_CONTEXT;

// Waits two seconds at most.
NTSTATUS Lift_ok(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(2));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, &options, NULL); // ok: two seconds
}

// Takes the time from its caller.
NTSTATUS LiftWithin_ok(WDFIOTARGET target, LONGLONG time)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, time);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, &options, NULL); // ok: the caller decides
}

// Uses options that were chosen elsewhere.
NTSTATUS LiftContext_ok(PCRANE_CONTEXT context)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, &context->Options, NULL); // ok: unknown
}

// Does not wait.
BOOLEAN LiftLater_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    return WdfRequestSend(request, target, &options); // ok: asynchronous
}

// Has a helper set the time.
static VOID Patience_ok(PWDF_REQUEST_SEND_OPTIONS options)
{
    WDF_REQUEST_SEND_OPTIONS_INIT(options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(options, WDF_REL_TIMEOUT_IN_SEC(5));
}

// Uses the helper.
BOOLEAN LiftPatiently_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    Patience_ok(&options);
    return WdfRequestSend(request, target, &options); // ok: five seconds
}

// Waits long on one path only, and not for ever on either.
NTSTATUS LiftHeavy_ok(WDFIOTARGET target, BOOLEAN isHeavy)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, isHeavy ? WDF_REL_TIMEOUT_IN_SEC(60) : WDF_REL_TIMEOUT_IN_SEC(6));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, &options, NULL); // ok: a minute at most
}
