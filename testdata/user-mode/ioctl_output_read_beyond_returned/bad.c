// Of the output only the bytes returned are valid.
#include <windows.h>
#include <winioctl.h>

#define IOCTL_MAST_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9F1, METHOD_BUFFERED, FILE_READ_ACCESS)

// The whole buffer is handed on.
BOOL MastRead_bad(HANDLE Device, BYTE *Result)
{
    BYTE buffer[256];
    DWORD bytes;
    // note: "fills as many bytes as 'bytes' says"
    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL))
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // expect: ioctl-output-read-beyond-returned "all of 'buffer' is copied"
    return TRUE;
}

// The count is read, but not used.
BOOL MastCount_bad(HANDLE Device, BYTE *Result, DWORD *Count)
{
    BYTE buffer[64];
    DWORD bytes = 0;
    BOOL ok = DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, 64, &bytes, NULL);
    if (ok)
        memcpy(Result, buffer, 64); // expect: ioctl-output-read-beyond-returned "all of 'buffer' is copied"
    *Count = bytes;
    return ok;
}

// A limit from above leaves "nothing at all" possible.
BOOL MastLimit_bad(HANDLE Device, BYTE *Result)
{
    BYTE buffer[64];
    DWORD bytes;

    if (!DeviceIoControl(Device, IOCTL_MAST_READ, NULL, 0, buffer, sizeof(buffer), &bytes, NULL) || bytes > 32)
        return FALSE;
    memcpy(Result, buffer, sizeof(buffer)); // expect: ioctl-output-read-beyond-returned "all of 'buffer' is copied"
    return TRUE;
}
