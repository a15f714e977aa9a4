// Display driver code that knows that zero is success.
#include <windows.h>

DWORD EngDeviceIoControl(HANDLE driver, DWORD code, PVOID input, DWORD inputLength, PVOID output, DWORD outputLength,
                         DWORD *returned);

#define IOCTL_VIDEO_EXAMPLE 0x00230004

typedef struct _SCREEN {
    HANDLE Driver;
    ULONG Mode;
} SCREEN, *PSCREEN;

// Gives up on anything but zero.
BOOL NonZeroFails_ok(PSCREEN screen)
{
    DWORD returned;

    // ok: non-zero is an error code
    if (EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, &screen->Mode, sizeof(ULONG), NULL, 0, &returned)) {
        return FALSE;
    }
    return TRUE;
}

// Does its work on zero.
BOOL ZeroSucceeds_ok(PSCREEN screen)
{
    DWORD returned;

    // ok: the side of zero does not give up
    if (!EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned)) {
        screen->Mode += 1;
        return TRUE;
    }
    return FALSE;
}

// Compares with the name of success.
BOOL Compared_ok(PSCREEN screen)
{
    DWORD returned;
    DWORD status;

    // ok: says what it means
    status = EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned);
    if (status != 0) {
        return FALSE;
    }
    return screen->Mode != 0;
}

// Passes the error code on.
DWORD ReturnsStatus_ok(PSCREEN screen)
{
    DWORD returned;
    DWORD status;

    // ok: zero is success here as well
    status = EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned);
    if (!status) {
        return 0;
    }
    return status;
}

// The function of user mode is the other way round.
BOOL UserMode_ok(PSCREEN screen)
{
    DWORD returned;

    // ok: not EngDeviceIoControl
    if (!DeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned, NULL)) {
        return FALSE;
    }
    return TRUE;
}

// Asks something else after the call.
BOOL OtherTest_ok(PSCREEN screen, ULONG wanted)
{
    DWORD returned;

    // ok: the result is not what is tested
    (void)EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned);
    if (!wanted) {
        return FALSE;
    }
    return TRUE;
}
