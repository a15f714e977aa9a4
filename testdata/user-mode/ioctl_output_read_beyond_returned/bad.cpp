// The capacity of the other call is in the variable that receives the count.
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_MAST_DEVICE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9F2, METHOD_BUFFERED, FILE_READ_ACCESS)

// Copies as many bytes as it had room for.
HRESULT MastDevice_bad(IWMDMDevice3 *device, BYTE *result)
{
    BYTE answer[32];
    DWORD bytes = sizeof(answer);
    HRESULT hr = device->DeviceIoControl(IOCTL_MAST_DEVICE, NULL, 0, answer, &bytes); // note: "as 'bytes' says"

    if (SUCCEEDED(hr))
        memcpy(result, answer, sizeof(answer)); // expect: ioctl-output-read-beyond-returned "all of 'answer' is copied"
    return hr;
}

// Copies two calls below.
static void MastStore_bad(BYTE *result, const BYTE *answer)
{
    memcpy(result, answer, 32); // expect: ioctl-output-read-beyond-returned "all of 'answer' is copied"
}

// Passes on, whatever came.
static void MastKeep(BYTE *result, const BYTE *answer, HRESULT hr)
{
    if (SUCCEEDED(hr))
        MastStore_bad(result, answer);
}

// Has the buffer.
HRESULT MastDeep(IWMDMDevice3 *device, BYTE *result)
{
    BYTE answer[32];
    DWORD bytes = sizeof(answer);
    HRESULT hr = device->DeviceIoControl(IOCTL_MAST_DEVICE, NULL, 0, answer, &bytes);

    MastKeep(result, answer, hr);
    return hr;
}
