// In kernel mode there is a function for internal codes; taking the other one is a subject of its own.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_STOVE_DAMPER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A5, METHOD_NEITHER, FILE_ANY_ACCESS)

// Sends an internal code as a public one.
NTSTATUS StoveDamper_bad(WDFIOTARGET Target)
{
    // ok: internal-ioctl-major-mismatch
    return WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_INTERNAL_STOVE_DAMPER, NULL, NULL, NULL, NULL);
}

// A handle leads to public requests, also in kernel mode.
NTSTATUS StoveFile_bad(HANDLE File, PIO_STATUS_BLOCK Iosb)
{
    // expect: usermode-internal-ioctl "'ZwDeviceIoControlFile' cannot send 'IOCTL_INTERNAL_STOVE_DAMPER'"
    return ZwDeviceIoControlFile(File, NULL, NULL, NULL, Iosb, IOCTL_INTERNAL_STOVE_DAMPER, NULL, 0, NULL, 0);
}
