// Commands of the right shape.
#include <windows.h>
#include <mswmdm.h>
#include <mtpext.h>

#define IOCTL_PLAYER_STATUS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9E2, METHOD_BUFFERED, FILE_READ_ACCESS)

// The sizes of the header.
HRESULT PlayerSimple_ok(IWMDMDevice3 *device)
{
    MTP_COMMAND_DATA_IN command = {0};
    MTP_COMMAND_DATA_OUT answer;
    DWORD bytes = SIZEOF_REQUIRED_COMMAND_DATA_OUT;
    command.NextPhase = MTP_NEXTPHASE_NO_DATA;
    // ok: as the header says
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, (BYTE *)&command, SIZEOF_REQUIRED_COMMAND_DATA_IN, (BYTE *)&answer, &bytes);
}

// With data behind the structure.
HRESULT PlayerData_ok(IWMDMDevice3 *device, BYTE *command, DWORD data, BYTE *answer, DWORD capacity)
{
    DWORD bytes = capacity;
    // ok: whatever the caller adds
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, command, SIZEOF_REQUIRED_COMMAND_DATA_IN + data, answer, &bytes);
}

// Another code with other structures.
HRESULT PlayerStatus_ok(IWMDMDevice3 *device)
{
    DWORD status = 0;
    DWORD bytes = sizeof(status);
    return device->DeviceIoControl(IOCTL_PLAYER_STATUS, NULL, 0, (BYTE *)&status, &bytes); // ok: no MTP command
}

// The sizes come from the caller.
HRESULT PlayerSizes_ok(IWMDMDevice3 *device, BYTE *command, DWORD length, BYTE *answer, DWORD *bytes)
{
    // ok: the caller knows
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, command, length, answer, bytes);
}

// So does the code.
HRESULT PlayerAny_ok(IWMDMDevice3 *device, DWORD code, PMTP_COMMAND_DATA_IN command)
{
    DWORD bytes = 0;
    // ok: perhaps IOCTL_MTP_CUSTOM_COMMAND
    return device->DeviceIoControl(code, (BYTE *)command, SIZEOF_REQUIRED_COMMAND_DATA_IN, NULL, &bytes);
}

// Exactly as large as required.
HRESULT PlayerExact_ok(IWMDMDevice3 *device, BYTE *command, BYTE *answer)
{
    DWORD bytes = 30;
    return device->DeviceIoControl(IOCTL_MTP_CUSTOM_COMMAND, command, 34, answer, &bytes); // ok: the required sizes
}
