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

// The largest sizes are sizes too.
HRESULT CassetteHuge_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, NULL, MAXDWORD, NULL, &bytes); // expect: wmdm-null-buffer-nonzero-size "its size 'MAXDWORD' is not 0"
}

// Two calls below the size.
static HRESULT CassetteSend_bad(IWMDMDevice3 *device, BYTE *input, DWORD length, DWORD *bytes)
{
    return device->DeviceIoControl(IOCTL_CASSETTE_EJECT, input, length, NULL, bytes); // expect: wmdm-null-buffer-nonzero-size "the output buffer is NULL, but 'bytes' says it has room"
}

// Adds nothing.
static HRESULT CassettePass(IWMDMDevice3 *device, DWORD *bytes)
{
    return CassetteSend_bad(device, NULL, 0, bytes);
}

// Has room, and no buffer.
HRESULT CassetteDeep(IWMDMDevice3 *device)
{
    DWORD bytes = 32;
    return CassettePass(device, &bytes);
}
