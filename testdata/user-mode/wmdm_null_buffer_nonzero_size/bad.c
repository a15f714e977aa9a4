// The same through the C form of the interface.
#define COBJMACROS
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_CASSETTE_EJECT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9C1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// A size that is never zero on this path.
HRESULT CassetteLength_bad(IWMDMDevice3 *device, DWORD length)
{
    DWORD bytes = 0;
    BYTE *input = NULL;
    if (length == 0)
        return E_INVALIDARG;
    return IWMDMDevice3_DeviceIoControl(device, IOCTL_CASSETTE_EJECT, input, length, NULL, &bytes); // expect: wmdm-null-buffer-nonzero-size "its size 'length' is not 0"
}
