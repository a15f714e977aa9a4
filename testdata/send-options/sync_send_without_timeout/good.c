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
