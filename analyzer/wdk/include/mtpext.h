/* mtpext.h: custom Media Transport Protocol commands through IWMDMDevice3::DeviceIoControl.
 * NS:mtpext.MTP_COMMAND_DATA_IN, NS:mtpext.MTP_COMMAND_DATA_OUT: byte-packed, the data follows the last member. */
#ifndef IOCTLINT_MTPEXT_H
#define IOCTLINT_MTPEXT_H

#include <windows.h>

#define IOCTL_MTP_CUSTOM_COMMAND 0x3150544D

#define MTP_COMMAND_MAX_PARAMS 5
#define MTP_RESPONSE_MAX_PARAMS 5
#define MTP_RESPONSE_OK 0x2001

#define MTP_NEXTPHASE_READ_DATA 1
#define MTP_NEXTPHASE_WRITE_DATA 2
#define MTP_NEXTPHASE_NO_DATA 3

#pragma pack(push, 1)
typedef struct _MTP_COMMAND_DATA_IN {
    WORD OpCode;
    DWORD NumParams;
    DWORD Params[MTP_COMMAND_MAX_PARAMS];
    DWORD NextPhase;
    DWORD CommandWriteDataSize;
    BYTE CommandWriteData[1];
} MTP_COMMAND_DATA_IN, *PMTP_COMMAND_DATA_IN;

typedef struct _MTP_COMMAND_DATA_OUT {
    WORD ResponseCode;
    DWORD NumParams;
    DWORD Params[MTP_RESPONSE_MAX_PARAMS];
    DWORD CommandReadDataSize;
    BYTE CommandReadData[1];
} MTP_COMMAND_DATA_OUT, *PMTP_COMMAND_DATA_OUT;
#pragma pack(pop)

#define SIZEOF_REQUIRED_COMMAND_DATA_IN (sizeof(MTP_COMMAND_DATA_IN) - 1)
#define SIZEOF_REQUIRED_COMMAND_DATA_OUT (sizeof(MTP_COMMAND_DATA_OUT) - 1)

#endif
