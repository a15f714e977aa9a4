// A program that sends its data in the buffer itself: nothing here may be reported.
#include <windows.h>
#include <winioctl.h>
#include <string.h>

#define IOCTL_REEL_LABEL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x920, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_REEL_FIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x922, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _REEL_LABEL {
    DWORD Length;
    char Text[64]; // ok: the text itself
} REEL_LABEL;

// What the program keeps of a device; it never travels.
typedef struct _REEL_DEVICE {
    HANDLE Device;
    char *Path; // ok: private memory
} REEL_DEVICE;

// Sends the text within the structure.
BOOL SetLabel_ok(REEL_DEVICE *device, const char *text)
{
    REEL_LABEL label;
    DWORD bytes;

    memset(&label, 0, sizeof(label));
    label.Length = (DWORD)strlen(text);
    if (label.Length >= sizeof(label.Text)) {
        return FALSE;
    }
    memcpy(label.Text, text, label.Length);
    return DeviceIoControl(device->Device, IOCTL_REEL_LABEL, &label, sizeof(label), NULL, 0, &bytes, NULL);
}

// Sends a plain string: the pointer is to the buffer, not in it.
BOOL FindReel_ok(REEL_DEVICE *device, char *name, DWORD *number)
{
    DWORD bytes;

    return DeviceIoControl(device->Device, IOCTL_REEL_FIND, name, (DWORD)strlen(name) + 1, number, sizeof(*number), &bytes,
        NULL);
}
