// The same methods in a KMDF driver.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_INTERNAL_BELL_RING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8e1, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Sends an internal code from kernel mode.
NTSTATUS Ring_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_BELL_RING, NULL, NULL, NULL, NULL); // ok: KMDF
}

// Formats a request for an internal code.
NTSTATUS Format_ok(WDFIOTARGET target, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForInternalIoctl(target, request, IOCTL_INTERNAL_BELL_RING, NULL, NULL, NULL, NULL); // ok: KMDF
}

// Asks for the MDL of the input.
NTSTATUS Mdl_ok(WDFREQUEST request, PMDL *mdl)
{
    return WdfRequestRetrieveInputWdmMdl(request, mdl); // ok: KMDF
}
