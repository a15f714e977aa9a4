// Read as the HRESULT it is.
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_RADIO_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9D1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// The usual way.
HRESULT RadioTune_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    if (FAILED(hr)) // ok: FAILED
        return hr;
    return S_OK;
}

// A converted code.
bool RadioCode_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    return hr == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) || hr == S_FALSE; // ok: HRESULTs
}

// The caller looks at it.
HRESULT RadioReturned_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes); // ok: returned
}

// The variable is something else afterwards.
bool RadioReused_ok(IWMDMDevice3 *device, HRESULT other)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    if (FAILED(hr))
        return false;
    hr = other;
    return hr == 5; // ok: another value by now
}

// Nobody needs to know, and says so.
void RadioIgnored_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    (void)device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes); // ok: on purpose
}

// A success code of some facility.
bool RadioSuccess_ok(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    return hr == MAKE_HRESULT(SEVERITY_SUCCESS, FACILITY_ITF, 0x201); // ok: an HRESULT
}
