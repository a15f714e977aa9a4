// The other end: a program that sends structures with pointers.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_REEL_LABEL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x920, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_REEL_LIST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x921, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_REEL_SHIFT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x924, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// The name stays in the program; only its address travels.
typedef struct _REEL_LABEL {
    DWORD Length;
    const char *Text; // expect: embedded-pointer-in-public-ioctl "'Text' is a pointer in"
} REEL_LABEL;

// Comes back from the driver.
typedef struct _REEL_LIST {
    DWORD Count;
    void *Reels[16]; // expect: embedded-pointer-in-public-ioctl "'Reels[]' is a pointer in"
} REEL_LIST;

// Sent through a wrapper that takes any buffer.
typedef struct _REEL_SHIFT {
    void *From; // expect: embedded-pointer-in-public-ioctl "'From' is a pointer in 'REEL_SHIFT'"
    DWORD Length;
} REEL_SHIFT;

// Passes the address of a structure on its stack, which holds another address.
BOOL SetLabel_bad(HANDLE device, const char *text, DWORD length)
{
    REEL_LABEL label;
    DWORD bytes;

    label.Length = length;
    label.Text = text;
    return DeviceIoControl(device, IOCTL_REEL_LABEL, &label, sizeof(label), NULL, 0, &bytes, NULL);
}

// Asks for a structure full of addresses of the driver's own.
DWORD CountReels_bad(HANDLE device)
{
    REEL_LIST list;
    DWORD bytes;

    if (!DeviceIoControl(device, IOCTL_REEL_LIST, NULL, 0, &list, sizeof(list), &bytes, NULL)) {
        return 0;
    }
    return list.Count;
}

// Sends any buffer with any code.
static BOOL Control_bad(HANDLE device, DWORD code, void *buffer, DWORD length)
{
    DWORD bytes;

    return DeviceIoControl(device, code, buffer, length, NULL, 0, &bytes, NULL);
}

// Sends a structure through the wrapper.
BOOL Shift_bad(HANDLE device, void *from, DWORD length)
{
    REEL_SHIFT shift;

    shift.From = from;
    shift.Length = length;
    return Control_bad(device, IOCTL_REEL_SHIFT, &shift, sizeof(shift));
}
