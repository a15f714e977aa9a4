// The result is an HRESULT.
#include <windows.h>
#include <mswmdm.h>

#define IOCTL_RADIO_TUNE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9D1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// S_OK is 0, so this takes success for failure.
bool RadioTune_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    if (device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes)) // expect: wmdm-hresult-check "tested as a truth value"
        return true;
    return false;
}

// A Win32 code never comes plain.
HRESULT RadioCode_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    if (hr == ERROR_INVALID_PARAMETER) // expect: wmdm-hresult-check "compared with a Win32 error code"
        return S_FALSE;
    return hr;
}

// Nobody looks at it.
void RadioIgnored_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes); // expect: wmdm-hresult-check "ignored"
}

// A negation is a truth test as well.
bool RadioNot_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    if (!hr) // expect: wmdm-hresult-check "tested as a truth value"
        return true;
    return false;
}

#ifndef NT_SUCCESS
#define NT_SUCCESS(Status) (((LONG)(Status)) >= 0)
#endif

// An NTSTATUS is something else, though the sign happens to agree.
bool RadioStatus_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    return NT_SUCCESS(hr); // expect: wmdm-hresult-check "tested with a macro for NTSTATUS"
}

// Everything differs from a plain Win32 code.
bool RadioMore_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    return device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes) != ERROR_MORE_DATA; // expect: wmdm-hresult-check "compared with a Win32 error code"
}

// The negation becomes a value.
bool RadioFailed_bad(IWMDMDevice3 *device)
{
    DWORD bytes = 0;
    HRESULT hr = device->DeviceIoControl(IOCTL_RADIO_TUNE, NULL, 0, NULL, &bytes);
    bool failed = !hr; // expect: wmdm-hresult-check "tested as a truth value"
    return failed;
}
