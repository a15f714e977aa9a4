// The capacity is there before every call.
#include <windows.h>
#include <mswmdm.h>
#include <mtpext.h>

#define IOCTL_JUKEBOX_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9B1, METHOD_BUFFERED, FILE_READ_ACCESS)

// No buffer: the size is 0.
HRESULT JukeboxStop_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, NULL, &bytes); // ok: a variable that holds 0
}

// The capacity of a buffer on the stack.
HRESULT JukeboxStatus_ok(IWMDMDevice3 *device)
{
    BYTE answer[64];
    DWORD bytes = sizeof(answer);
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: its capacity
}

// It is assigned again.
HRESULT JukeboxTwice_ok(IWMDMDevice3 *device)
{
    BYTE answer[64];
    DWORD bytes = sizeof(answer);
    HRESULT hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes);
    if (FAILED(hr))
        return hr;
    bytes = sizeof(answer);
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: set again
}

// Assigned in every round.
HRESULT JukeboxPoll_ok(IWMDMDevice3 *device, BYTE *answer, DWORD capacity)
{
    DWORD bytes;
    HRESULT hr = S_OK;
    for (int i = 0; i < 10 && SUCCEEDED(hr); i++) {
        bytes = capacity;
        hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: set in the loop
    }
    return hr;
}

static void JukeboxCapacity(DWORD *bytes)
{
    *bytes = 128;
}

// Assigned by a helper.
HRESULT JukeboxHelper_ok(IWMDMDevice3 *device, BYTE *answer)
{
    DWORD bytes;
    JukeboxCapacity(&bytes);
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: the helper set it
}

// The caller's variable.
HRESULT JukeboxCaller_ok(IWMDMDevice3 *device, BYTE *answer, DWORD *bytes)
{
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, bytes); // ok: the caller knows
}

// Assigned by a helper between two calls.
HRESULT JukeboxHelperTwice_ok(IWMDMDevice3 *device, BYTE *answer)
{
    DWORD bytes = 128;
    HRESULT hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes);

    if (FAILED(hr))
        return hr;
    JukeboxCapacity(&bytes);
    return device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: the helper set it again
}

// Asks for the size first; what it is told is the capacity of the buffer it gets for it.
HRESULT JukeboxAsk_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    BYTE *answer;
    HRESULT hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, NULL, &bytes);

    if (FAILED(hr) && bytes == 0)
        return hr;
    answer = new BYTE[bytes];
    hr = device->DeviceIoControl(IOCTL_JUKEBOX_STATUS, NULL, 0, answer, &bytes); // ok: as large as the device asked
    delete[] answer;
    return hr;
}
