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
