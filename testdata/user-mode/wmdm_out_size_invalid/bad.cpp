// The output size is in and out: capacity on entry, bytes returned on return.
#include <windows.h>
#include <mswmdm.h>
#include <mtpext.h>

#define IOCTL_JUKEBOX_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9B1, METHOD_BUFFERED, FILE_READ_ACCESS)

// There is no such thing as no size.
HRESULT JukeboxStop_bad(IWMDMDevice3 *device)
{
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, NULL, NULL); // expect: wmdm-out-size-invalid "passed as NULL"
}

// The variable has no value.
HRESULT JukeboxStatus_bad(IWMDMDevice3 *device, BYTE *answer)
{
    DWORD bytes;
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // expect: wmdm-out-size-invalid "'bytes' has no value"
}

// The second call gets what the first one returned.
HRESULT JukeboxTwice_bad(IWMDMDevice3 *device)
{
    BYTE answer[64];
    DWORD bytes = sizeof(answer);
    // note: "leaves the bytes returned in 'bytes'"
    HRESULT hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes);
    if (SUCCEEDED(hr))
        hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // expect: wmdm-out-size-invalid "'bytes' still holds what the last call returned"
    return hr;
}

// So does every round but the first.
HRESULT JukeboxPoll_bad(IWMDMDevice3 *device, BYTE *answer, DWORD capacity)
{
    DWORD bytes = capacity;
    HRESULT hr = S_OK;
    for (int i = 0; i < 10 && SUCCEEDED(hr); i++)
        hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // expect: wmdm-out-size-invalid "still holds"
    return hr;
}

struct Jukebox {
    HRESULT Ask_bad(DWORD *bytes);
    HRESULT Status();
    IWMDMDevice3 *Device;
};

// Passes its caller's variable on.
HRESULT Jukebox::Ask_bad(DWORD *bytes)
{
    return Device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, NULL, bytes); // expect: wmdm-out-size-invalid "has no value"
}

// Has the variable, and never sets it.
HRESULT Jukebox::Status()
{
    DWORD bytes;

    return Ask_bad(&bytes);
}

// Looks at the number of bytes, and calls again with it.
HRESULT JukeboxLook_bad(IWMDMDevice3 *device)
{
    BYTE answer[64];
    DWORD bytes = sizeof(answer);
    HRESULT hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes);

    if (FAILED(hr) || bytes < 4)
        return hr;
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // expect: wmdm-out-size-invalid "still holds"
}
