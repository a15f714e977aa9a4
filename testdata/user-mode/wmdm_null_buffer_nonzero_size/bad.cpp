// No buffer, no bytes.
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_CASSETTE_EJECT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9C1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// An input size without an input.
HRESULT CassetteInput_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, 8, NULL, &bytes); // expect: wmdm-null-buffer-nonzero-size "the input buffer is NULL, but its size '8' is not 0"
}

// An output size without an output.
HRESULT CassetteOutput_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 64;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, 0, NULL, &bytes); // expect: wmdm-null-buffer-nonzero-size "the output buffer is NULL, but 'bytes' says it has room"
}
