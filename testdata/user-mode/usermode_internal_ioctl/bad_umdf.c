// A driver in user mode sends no internal requests either.
#include <windows.h>
#include <wdf.h>

#define IOCTL_INTERNAL_STOVE_VENT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A3, METHOD_NEITHER, FILE_ANY_ACCESS)

// Sends through the function for public codes, which is the only one there is.
NTSTATUS StoveVent_bad(WDFIOTARGET Target)
{
    // expect: usermode-internal-ioctl "'WdfIoTargetSendIoctlSynchronously' cannot send 'IOCTL_INTERNAL_STOVE_VENT'"
    return WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_INTERNAL_STOVE_VENT, NULL, NULL, NULL, NULL);
}

// Formats, to send later.
NTSTATUS StoveVentLater_bad(WDFIOTARGET Target, WDFREQUEST Request)
{
    // expect: usermode-internal-ioctl "'WdfIoTargetFormatRequestForIoctl' cannot send 'IOCTL_INTERNAL_STOVE_VENT'"
    return WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_INTERNAL_STOVE_VENT, NULL, NULL, NULL, NULL);
}
