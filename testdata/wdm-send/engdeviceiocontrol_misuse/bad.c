// Display driver code that reads the result of EngDeviceIoControl as that of DeviceIoControl.
#include <windows.h>

DWORD EngDeviceIoControl(HANDLE driver, DWORD code, PVOID input, DWORD inputLength, PVOID output, DWORD outputLength,
                         DWORD *returned);

#define IOCTL_VIDEO_EXAMPLE 0x00230004

typedef struct _SCREEN {
    HANDLE Driver;
    ULONG Mode;
} SCREEN, *PSCREEN;

// Takes zero for failure.
BOOL NegatedCall_bad(PSCREEN screen)
{
    DWORD returned;

    // expect: engdeviceiocontrol-misuse "zero from 'EngDeviceIoControl' means success"
    if (!EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, &screen->Mode, sizeof(ULONG), NULL, 0, &returned)) {
        return FALSE;
    }
    return TRUE;
}

// The same with a comparison.
BOOL ComparedWithZero_bad(PSCREEN screen)
{
    DWORD returned;

    // expect: engdeviceiocontrol-misuse "zero from 'EngDeviceIoControl' means success"
    if (EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned) == 0) {
        return FALSE;
    }
    return TRUE;
}

// The same through a variable.
BOOL ThroughVariable_bad(PSCREEN screen)
{
    DWORD returned;
    DWORD done;

    // expect: engdeviceiocontrol-misuse "zero from 'EngDeviceIoControl' means success"
    done = EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned);
    if (!done) {
        return 0;
    }
    return TRUE;
}

// Takes an error code for success.
BOOLEAN NonZeroSucceeds_bad(PSCREEN screen)
{
    DWORD returned;

    // expect: engdeviceiocontrol-misuse "zero from 'EngDeviceIoControl' means success"
    if (EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned) != 0) {
        return TRUE;
    }
    return 0;
}

// Gives up without a screen when there is one.
PSCREEN ReturnsNull_bad(PSCREEN screen)
{
    DWORD returned;
    DWORD done;

    // expect: engdeviceiocontrol-misuse "zero from 'EngDeviceIoControl' means success"
    done = EngDeviceIoControl(screen->Driver, IOCTL_VIDEO_EXAMPLE, NULL, 0, &screen->Mode, sizeof(ULONG), &returned);
    if (done) {
        return screen;
    }
    return NULL;
}
