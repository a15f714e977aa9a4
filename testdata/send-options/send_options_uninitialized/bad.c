// Send options carry their own size; nothing but garbage is in them before they are set up.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_VALVE_OPEN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x891, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// Passes what happens to be on the stack.
NTSTATUS Open_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // expect: send-options-uninitialized "send options 'options' are passed to 'WdfIoTargetSendIoctlSynchronously', but nothing initialised them"
}

// Sets flags and time-out, but not the size.
NTSTATUS OpenFlags_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    options.Flags = WDF_REQUEST_SEND_OPTION_TIMEOUT;
    options.Timeout = WDF_REL_TIMEOUT_IN_SEC(2);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // expect: send-options-uninitialized "their Size is not set"
}

// Zeroes everything, size included.
BOOLEAN OpenZeroed_bad(WDFIOTARGET target, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options = {0};

    options.Flags = WDF_REQUEST_SEND_OPTION_SYNCHRONOUS;
    return WdfRequestSend(request, target, &options); // expect: send-options-uninitialized "their Size is not that of the structure"
}

// Initialises the options on one path only.
NTSTATUS OpenMaybe_bad(WDFIOTARGET target, BOOLEAN patient)
{
    WDF_REQUEST_SEND_OPTIONS options;

    if (!patient) {
        WDF_REQUEST_SEND_OPTIONS_INIT(&options, 0);
        WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_MS(100));
    }
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // expect: send-options-uninitialized "'options'"
}

// Sets the size, but leaves the flags to chance.
NTSTATUS OpenSize_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    options.Size = sizeof(options);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // expect: send-options-uninitialized "their Flags are not set"
}

// Says that there is a time-out, and does not say which.
NTSTATUS OpenSoon_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    options.Size = sizeof(options);
    options.Flags = WDF_REQUEST_SEND_OPTION_TIMEOUT;
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, &options, NULL); // expect: send-options-uninitialized "their Timeout is not set although the flag for it is"
}

// Passes the options on as it got them.
static NTSTATUS OpenWith_bad(WDFIOTARGET target, PWDF_REQUEST_SEND_OPTIONS options)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_VALVE_OPEN, NULL, NULL, options, NULL); // expect: send-options-uninitialized "nothing initialised them"
}

// Gives the helper what happens to be on the stack.
NTSTATUS OpenThroughHelper_bad(WDFIOTARGET target)
{
    WDF_REQUEST_SEND_OPTIONS options;

    return OpenWith_bad(target, &options);
}
