// A program cannot send internal control codes.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_INTERNAL_STOVE_IGNITE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9A1, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_RESET_PORT CTL_CODE(0x22, 0x001, METHOD_NEITHER, FILE_ANY_ACCESS)

// A documented internal code.
BOOL StoveReset_bad(HANDLE Device)
{
    DWORD bytes;
    // expect: usermode-internal-ioctl "'DeviceIoControl' cannot send 'IOCTL_INTERNAL_USB_RESET_PORT'"
    return DeviceIoControl(Device, IOCTL_INTERNAL_USB_RESET_PORT, NULL, 0, NULL, 0, &bytes, NULL);
}

// A code of one's own, named internal, through a variable.
BOOL StoveIgnite_bad(HANDLE Device, ULONG Power)
{
    DWORD code = IOCTL_INTERNAL_STOVE_IGNITE;
    DWORD bytes;
    // expect: usermode-internal-ioctl "'DeviceIoControl' cannot send 'IOCTL_INTERNAL_STOVE_IGNITE'"
    return DeviceIoControl(Device, code, &Power, sizeof(Power), NULL, 0, &bytes, NULL);
}

// Sends any code.
static BOOL StoveControl_bad(HANDLE Device, DWORD Code)
{
    DWORD bytes;

    // expect: usermode-internal-ioctl "'DeviceIoControl' cannot send 'IOCTL_INTERNAL_STOVE_IGNITE'"
    return DeviceIoControl(Device, Code, NULL, 0, NULL, 0, &bytes, NULL);
}

// Passes the code through.
static BOOL StoveDo(HANDLE Device, DWORD Code)
{
    return Device != INVALID_HANDLE_VALUE && StoveControl_bad(Device, Code);
}

// Knows the code, two calls above.
BOOL StoveDeep(HANDLE Device)
{
    return StoveDo(Device, IOCTL_INTERNAL_STOVE_IGNITE);
}

// The word may stand elsewhere in the name of a documented one.
#define IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS CTL_CODE(FILE_DEVICE_SERIAL_PORT, 4, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Restores a port from a program.
BOOL StoveSerial_bad(HANDLE Port)
{
    DWORD bytes;

    // expect: usermode-internal-ioctl "'DeviceIoControl' cannot send 'IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS'"
    return DeviceIoControl(Port, IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS, NULL, 0, NULL, 0, &bytes, NULL);
}
