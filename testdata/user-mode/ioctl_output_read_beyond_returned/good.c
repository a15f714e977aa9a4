// As many bytes as were returned.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_MAST_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9F1, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _MAST_STATUS {
    ULONG Height;
    ULONG Wind;
} MAST_STATUS;

// The count is the length.
BOOL MastRead_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[256];
    DWORD bytes = 0;
    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    memcpy(Result, buffer, bytes); // ok: the bytes returned
    return TRUE;
}

// The count is tested.
BOOL MastTested_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes = 0;
    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    if (bytes != sizeof(buffer))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: all of it was returned
    return TRUE;
}

// A structure is what the code promises.
BOOL MastStatus_ok(HANDLE Device, MAST_STATUS *Status)
{
    MAST_STATUS status;
    DWORD bytes = 0;
    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, &status, sizeof(status), &bytes, NULL) || bytes < sizeof(status))
        return FALSE;
    *Status = status; // ok: complete
    return TRUE;
}

// Nothing but zeros behind what was returned.
BOOL MastZeroed_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64] = {0};
    DWORD bytes = 0;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: initialised
    return TRUE;
}

// A part that is smaller than the buffer.
BOOL MastPart_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    memcpy(Result, buffer, 8); // ok: a header the code promises
    return TRUE;
}

// Not over yet: the count comes with GetOverlappedResult.
BOOL MastOverlapped_ok(HANDLE Device, OVERLAPPED *Overlapped, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, Overlapped))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: not judged
    return TRUE;
}

// A structure, copied whole.
BOOL MastCopy_ok(HANDLE Device, MAST_STATUS *Status)
{
    MAST_STATUS status;
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, &status, sizeof(status), &bytes, NULL))
        return FALSE;
    memcpy(Status, &status, sizeof(status)); // ok: complete by contract
    return TRUE;
}

// The call fails because there is more than the buffer holds: the buffer is full.
BOOL MastMore_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL) ||
        GetLastError() != ERROR_MORE_DATA)
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: a call that failed is no matter of its count
    return TRUE;
}

// Without a count nothing says how much came: the code must be one that always fills the buffer.
BOOL MastNoCount_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), NULL, NULL))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: no count that could be heeded
    return TRUE;
}

// The second answer is what is copied, and it filled the buffer.
BOOL MastTwice_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    if (DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL) ||
        GetLastError() != ERROR_MORE_DATA)
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: of the second call, which left no byte out
    return TRUE;
}

// Cleared between two calls.
BOOL MastCleared_ok(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    ZeroMemory(buffer, sizeof(buffer));
    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // ok: zeros behind what the second call returned
    return TRUE;
}
