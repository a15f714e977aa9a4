// A UMDF driver that uses what UMDF has.
#define UMDF_VERSION_MAJOR 2
#define UMDF_VERSION_MINOR 15
#include <windows.h>
#include <wdf.h>

#define IOCTL_BELL_RING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8e1, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Sends a device-control code.
NTSTATUS Ring_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_BELL_RING, NULL, NULL, NULL, NULL); // ok: both frameworks have it
}

// Shares a file with the kernel-mode build.
NTSTATUS RingShared_ok(WDFIOTARGET target)
{
#ifdef _KERNEL_MODE
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_BELL_RING, NULL, NULL, NULL, NULL);
#else
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_BELL_RING, NULL, NULL, NULL, NULL); // ok: the other branch is for KMDF
#endif
}

// Retrieves memory, which UMDF has too.
NTSTATUS Input_ok(WDFREQUEST request, WDFMEMORY *memory)
{
    return WdfRequestRetrieveInputMemory(request, memory); // ok: both frameworks have it
}
