// Some methods exist in KMDF only; this file is part of a UMDF driver.
#define UMDF_VERSION_MAJOR 2
#define UMDF_VERSION_MINOR 15
#include <windows.h>
#include <wdf.h>

#define IOCTL_INTERNAL_BELL_RING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8e1, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Sends an internal code from user mode.
NTSTATUS Ring_bad(WDFIOTARGET target)
{
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_BELL_RING, NULL, NULL, NULL, NULL); // expect: kmdf-only-ddi-in-umdf "'WdfIoTargetSendInternalIoctlSynchronously' exists in KMDF only"
}

// Formats a request for an internal code.
NTSTATUS Format_bad(WDFIOTARGET target, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForInternalIoctl(target, request, IOCTL_INTERNAL_BELL_RING, NULL, NULL, NULL, NULL); // expect: kmdf-only-ddi-in-umdf "but this is a UMDF driver"
}

// Asks for an unsafe user buffer, one call down.
static NTSTATUS Unsafe_bad(WDFREQUEST request, PVOID *buffer)
{
    return WdfRequestRetrieveUnsafeUserInputBuffer(request, 1, buffer, NULL); // expect: kmdf-only-ddi-in-umdf "'WdfRequestRetrieveUnsafeUserInputBuffer' exists in KMDF only"
}

// The caller of the helper.
NTSTATUS UnsafeThroughHelper_bad(WDFREQUEST request, PVOID *buffer)
{
    return Unsafe_bad(request, buffer);
}
