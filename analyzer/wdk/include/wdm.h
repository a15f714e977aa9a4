/* wdm.h: mingw's wdm.h, then what it lacks (ioctlint/wdm_more.h).
 * Idea: a member that an older structure lacks is put in by naming a neighbour: while mingw's header is read,
 * the neighbour's name is a macro for itself followed by the new member. Each such name occurs once in that
 * header. NS:wdm._CM_PARTIAL_RESOURCE_DESCRIPTOR, NS:wdm._IO_RESOURCE_DESCRIPTOR (Connection, DmaV3). */
#ifndef IOCTLINT_WDM_H
#define IOCTLINT_WDM_H
#define DeviceSpecificData \
    DeviceSpecificData; \
    struct { \
        UCHAR Class; \
        UCHAR Type; \
        UCHAR Reserved1; \
        UCHAR Reserved2; \
        ULONG IdLowPart; \
        ULONG IdHighPart; \
    } Connection; \
    struct { \
        ULONG Channel; \
        ULONG RequestLine; \
        UCHAR TransferWidth; \
        UCHAR Reserved1; \
        UCHAR Reserved2; \
        UCHAR Reserved3; \
    } DmaV3
#define ConfigData \
    ConfigData; \
    struct { \
        UCHAR Class; \
        UCHAR Type; \
        UCHAR Reserved1; \
        UCHAR Reserved2; \
        ULONG IdLowPart; \
        ULONG IdHighPart; \
    } Connection; \
    struct { \
        ULONG RequestLine; \
        ULONG Reserved; \
        ULONG Channel; \
        ULONG TransferWidth; \
    } DmaV3
#include_next <wdm.h>
#undef DeviceSpecificData
#undef ConfigData
#include "ioctlint/wdm_more.h"
#endif
