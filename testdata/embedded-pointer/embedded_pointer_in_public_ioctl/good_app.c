// A program that sends its data in the buffer itself: nothing here may be reported.
#include <windows.h>
#include <winioctl.h>
#include <string.h>

#define IOCTL_REEL_LABEL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x920, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_REEL_FIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x922, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_REEL_WATCH CTL_CODE(FILE_DEVICE_UNKNOWN, 0x923, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _REEL_LABEL {
    DWORD Length;
    char Text[64]; // ok: the text itself
} REEL_LABEL;

// The window to be told, which is a handle.
typedef struct _REEL_WATCH {
    HWND Window; // ok: a handle
    DWORD Message;
} REEL_WATCH;

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

// Tells the driver whom to notify.
BOOL WatchReel_ok(REEL_DEVICE *device, HWND window, DWORD message)
{
    REEL_WATCH watch;
    DWORD bytes;

    watch.Window = window;
    watch.Message = message;
    return DeviceIoControl(device->Device, IOCTL_REEL_WATCH, &watch, sizeof(watch), NULL, 0, &bytes, NULL);
}

// What the program keeps of a listener; only its address is handed to functions of its own.
typedef struct _REEL_LISTENER {
    void (*Call)(void *context);
    void *Context;
} REEL_LISTENER;

// Prints which code is about to be sent for whom.
static void TraceControl_ok(DWORD code, const void *who)
{
    OutputDebugStringA(who != NULL && code != 0 ? "reel" : "nobody");
}

// Calls back, and passes the number on.
static DWORD Answer_ok(DWORD code, void *listener, DWORD bytes)
{
    ((REEL_LISTENER *)listener)->Call(((REEL_LISTENER *)listener)->Context);
    return code != 0 ? bytes : 0;
}

// Sends nothing of the listener.
DWORD Listen_ok(REEL_LISTENER *listener, DWORD bytes)
{
    TraceControl_ok(IOCTL_REEL_WATCH, listener); // ok: without a size
    return bytes + Answer_ok(IOCTL_REEL_FIND, listener, 4); // ok: another number than its size
}
