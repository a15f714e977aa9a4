// Programs send public codes.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_STOVE_IGNITE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A1, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_STOVE_READ_INTERNAL_TEMPERATURE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A2, METHOD_BUFFERED, FILE_READ_ACCESS)

// A public code of the driver.
BOOL StoveIgnite_ok(HANDLE Device, ULONG Power)
{
    DWORD bytes = 0;
    return DeviceIoControl(Device, IOCTL_STOVE_IGNITE, &Power, sizeof(Power), NULL, 0, &bytes, NULL); // ok: public
}

// The word alone, in another place, says nothing.
BOOL StoveTemperature_ok(HANDLE Device, ULONG *Temperature)
{
    DWORD bytes = 0;
    BOOL ok = DeviceIoControl(Device, IOCTL_STOVE_READ_INTERNAL_TEMPERATURE, NULL, 0, Temperature, sizeof(*Temperature), &bytes, NULL); // ok: no internal code
    return ok && bytes == sizeof(*Temperature);
}

// A code nobody knows at this place.
BOOL StoveAny_ok(HANDLE Device, DWORD Code)
{
    DWORD bytes = 0;
    return DeviceIoControl(Device, Code, NULL, 0, NULL, 0, &bytes, NULL); // ok: whatever the caller asks
}

// The number of an internal code is also that of a public one.
#define IOCTL_STOVE_SHARED CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_STOVE_SHARED CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A4, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Means the public one.
BOOL StoveShared_ok(HANDLE Device)
{
    DWORD code = IOCTL_STOVE_SHARED;
    DWORD bytes = 0;

    return DeviceIoControl(Device, code, NULL, 0, NULL, 0, &bytes, NULL); // ok: which of the two, nobody knows
}
