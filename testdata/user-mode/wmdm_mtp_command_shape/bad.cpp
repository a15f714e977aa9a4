// Custom MTP commands have their code, structures and sizes.
#include <windows.h>
#include <mswmdm.h>
#include <mtpext.h>

#define IOCTL_PLAYER_COMMAND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9E1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// The size of a pointer.
HRESULT PlayerPointer_bad(IWMDMDevice3 *device, PMTP_COMMAND_DATA_IN command)
{
    MTP_COMMAND_DATA_OUT answer;
    DWORD bytes = sizeof(answer);
    // expect: wmdm-mtp-command-shape "the input buffer of an MTP command has 8 bytes"
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, (BYTE *)command, sizeof(command), (BYTE *)&answer, &bytes);
}

// Room for a response code only.
HRESULT PlayerAnswer_bad(IWMDMDevice3 *device)
{
    MTP_COMMAND_DATA_IN command = {0};
    WORD response = 0;
    DWORD bytes = sizeof(response);
    // expect: wmdm-mtp-command-shape "the output buffer of an MTP command has 2 bytes"
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, (BYTE *)&command, SIZEOF_REQUIRED_COMMAND_DATA_IN, (BYTE *)&response, &bytes);
}

// MTP structures with a code of one's own.
HRESULT PlayerCode_bad(IWMDMDevice3 *device)
{
    MTP_COMMAND_DATA_IN command = {0};
    MTP_COMMAND_DATA_OUT answer;
    DWORD bytes = SIZEOF_REQUIRED_COMMAND_DATA_OUT;
    // expect: wmdm-mtp-command-shape "an MTP command is sent with 'IOCTL_PLAYER_COMMAND'"
    return device->DeviceIoControl(IOCTL_PLAYER_COMMAND, (BYTE *)&command, SIZEOF_REQUIRED_COMMAND_DATA_IN, (BYTE *)&answer, &bytes);
}

// Only the input is an MTP structure.
HRESULT PlayerInput_bad(IWMDMDevice3 *device)
{
    MTP_COMMAND_DATA_IN command = {0};
    DWORD bytes = 0;
    // expect: wmdm-mtp-command-shape "an MTP command is sent with 'IOCTL_PLAYER_COMMAND'"
    return device->DeviceIoControl(IOCTL_PLAYER_COMMAND, (BYTE *)&command, SIZEOF_REQUIRED_COMMAND_DATA_IN, NULL, &bytes);
}

// Only the output is one.
HRESULT PlayerOutput_bad(IWMDMDevice3 *device)
{
    MTP_COMMAND_DATA_OUT answer;
    DWORD bytes = SIZEOF_REQUIRED_COMMAND_DATA_OUT;
    // expect: wmdm-mtp-command-shape "an MTP command is sent with 'IOCTL_PLAYER_COMMAND'"
    return device->DeviceIoControl(IOCTL_PLAYER_COMMAND, NULL, 0, (BYTE *)&answer, &bytes);
}
