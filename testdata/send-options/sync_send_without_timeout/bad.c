// Advice: a synchronous send without a time-out waits as long as the target pleases.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_CRANE_LIFT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// No options, and no request that could be cancelled.
NTSTATUS Lift_bad(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, NULL, NULL); // expect: sync-send-without-timeout "cannot be cancelled"
}

// Options without a time-out.
BOOLEAN LiftRequest_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
    return WdfRequestSend(request, target, &options); // expect: sync-send-without-timeout "'WdfRequestSend' waits for 'target' without a time-out"
}

// A time-out of zero is none.
NTSTATUS LiftZero_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, 0);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, &options, NULL); // expect: sync-send-without-timeout "without a time-out"
}

// A time without the flag for it.
NTSTATUS LiftFlagless_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    options.Timeout = WDF_REL_TIMEOUT_IN_SEC(2);
    return WdfIoTargetSendIoctlSynchronously(target, request, IOCTL_CRANE_LIFT, NULL, NULL, &options, NULL); // expect: sync-send-without-timeout "waits for 'target' without a time-out"
}

// Leaves the wait to a helper, which is told nothing about time.
static NTSTATUS LiftWith_bad(WDFIOTARGET target, PWDF_REQUEST_SEND_OPTIONS options)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_CRANE_LIFT, NULL, NULL, options, NULL); // expect: sync-send-without-timeout "cannot be cancelled"
}

// The caller of the helper.
NTSTATUS LiftThroughHelper_bad(WDFIOTARGET target)
{
    return LiftWith_bad(target, NULL);
}
