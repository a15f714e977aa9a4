// Options that were set up, in one way or another.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_VALVE_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x891, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _VALVE_CONTEXT {
    WDFIOTARGET Target;
    WDF_REQUEST_SEND_OPTIONS Options;
} VALVE_CONTEXT, *PVALVE_CONTEXT;

void ChooseOptions(PWDF_REQUEST_SEND_OPTIONS Options);

// In the documented order.
NTSTATUS Open_ok(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(2));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // ok: INIT
}

// No options at all.
NTSTATUS OpenPlain_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, WDF_NO_SEND_OPTIONS, NULL); // ok: none
}

// Zeroes and sets the size itself.
NTSTATUS OpenByHand_ok(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    RtlZeroMemory(&options, sizeof(options));
    options.Size = sizeof(WDF_REQUEST_SEND_OPTIONS);
    options.Flags = WDF_REQUEST_SEND_OPTION_TIMEOUT;
    options.Timeout = WDF_REL_TIMEOUT_IN_SEC(2);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // ok: equal to INIT
}

// Sets the options up for its callers.
static VOID Patience_ok(PWDF_REQUEST_SEND_OPTIONS options, ULONG seconds)
{
    WDF_REQUEST_SEND_OPTIONS_INIT(options, 0);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(options, WDF_REL_TIMEOUT_IN_SEC(seconds));
}

// Uses the helper.
NTSTATUS OpenSlowly_ok(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    Patience_ok(&options, 30);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // ok: set in the helper
}

// Passes the options only where they were set.
NTSTATUS OpenMaybe_ok(WDFIOTARGET target, BOOLEAN patient)
{
    WDF_REQUEST_SEND_OPTIONS options;
    PWDF_REQUEST_SEND_OPTIONS chosen = NULL;

    if (!patient) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
        WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_MS(100));
        chosen = &options;
    }
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, chosen, NULL); // ok: NULL otherwise
}

// Lets a function of another file choose.
NTSTATUS OpenChosen_ok(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    ChooseOptions(&options);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // ok: set elsewhere
}

// Keeps the options in the context.
NTSTATUS OpenContext_ok(PVALVE_CONTEXT context)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &context->Options, NULL); // ok: set elsewhere
}

// Needs no time-out where the flags do not ask for one.
BOOLEAN OpenForgotten_ok(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;

    options.Size = sizeof(options);
    options.Flags = WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET;
    return WdfRequestSend(request, target, &options); // ok: no time-out wanted
}
