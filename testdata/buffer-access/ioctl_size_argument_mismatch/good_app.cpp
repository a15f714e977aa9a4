// A program's sizes, as they should be.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_LOOM_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_LOOM_BIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x852, METHOD_BUFFERED, FILE_WRITE_ACCESS)

struct LoomStatus {
    ULONG State;
    ULONG Threads[15];
};

struct Loom {
    BOOL Status_ok(LoomStatus *status);
    BOOL Bind_ok();
    BOOL Room_ok();
    HANDLE Device;
};

// Of what the parameter points to.
BOOL Loom::Status_ok(LoomStatus *status)
{
    DWORD bytes;

    // ok: the structure's
    return DeviceIoControl(Device, IOCTL_LOOM_STATUS, nullptr, 0, status, sizeof(*status), &bytes, nullptr);
}

// A handle is the payload, and as large as a pointer.
BOOL Loom::Bind_ok()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    DWORD bytes;

    // ok: the handle itself is sent
    return DeviceIoControl(Device, IOCTL_LOOM_BIND, &event, sizeof(event), nullptr, 0, &bytes, nullptr);
}

// More room than is asked for.
BOOL Loom::Room_ok()
{
    BYTE room[4096];
    DWORD bytes;

    // ok: the buffer is larger
    return DeviceIoControl(Device, IOCTL_LOOM_STATUS, nullptr, 0, room, sizeof(LoomStatus), &bytes, nullptr);
}
