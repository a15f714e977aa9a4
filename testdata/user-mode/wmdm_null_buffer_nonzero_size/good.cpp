// Buffers with sizes, or neither.
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_CASSETTE_EJECT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9C1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// There is neither of them.
HRESULT CassetteNothing_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, 0, NULL, &bytes); // ok: both are 0
}

// Both buffers are there.
HRESULT CassetteBoth_ok(IWMDMDevice3 *device, DWORD speed)
{
    BYTE answer[16];
    DWORD bytes = sizeof(answer);
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, (BYTE *)&speed, sizeof(speed), answer, &bytes); // ok: both are there
}

// Whether there is a buffer, the caller knows.
HRESULT CassetteMaybe_ok(IWMDMDevice3 *device, BYTE *input, DWORD length)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, input, length, NULL, &bytes); // ok: not known here
}

// How many bytes, the caller knows: perhaps none.
HRESULT CassetteLength_ok(IWMDMDevice3 *device, DWORD length)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, length, NULL, &bytes); // ok: may be 0
}

// The same for the output.
HRESULT CassetteCapacity_ok(IWMDMDevice3 *device, DWORD *bytes)
{
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, 0, NULL, bytes); // ok: what it points to is not known
}

// The size goes with the buffer.
HRESULT CassetteMatched_ok(IWMDMDevice3 *device, BYTE *input, DWORD length)
{
    DWORD bytes = 0;
    if (input == NULL)
        length = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, input, length, NULL, &bytes); // ok: 0 without a buffer
}
