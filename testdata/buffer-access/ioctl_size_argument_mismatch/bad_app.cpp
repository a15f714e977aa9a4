// A program's sizes.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_LOOM_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_READ_ACCESS)

struct LoomStatus {
    ULONG State;
    ULONG Threads[15];
};

struct Loom {
    BOOL Status_bad(LoomStatus *status);
    BOOL Threads_bad();
    HANDLE Device;
    ULONG Last;
};

// The size of the parameter instead of what it points to.
BOOL Loom::Status_bad(LoomStatus *status)
{
    DWORD bytes;

    // expect: ioctl-size-argument-mismatch "'sizeof(status)' is the size of a pointer, not of what 'status' points to"
    return DeviceIoControl(Device, IOCTL_LOOM_STATUS, nullptr, 0, status, sizeof(status), &bytes, nullptr);
}

// A structure's size for one number.
BOOL Loom::Threads_bad()
{
    ULONG threads = 0;
    DWORD bytes;

    // expect: ioctl-size-argument-mismatch "64 bytes are given for 'threads', which has only 4"
    return DeviceIoControl(Device, IOCTL_LOOM_STATUS, nullptr, 0, &threads, sizeof(LoomStatus), &bytes, nullptr);
}
