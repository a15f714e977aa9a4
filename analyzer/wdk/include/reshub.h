/* reshub.h: names of connections handed out by the resource hub.
 * k:connection-ids-for-spb-connected-peripheral-devices. */
#ifndef _RESHUB_H_
#define _RESHUB_H_
#ifdef _KERNEL_MODE
#include <ntstrsafe.h>
#endif
#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_SIZE 66
#define RESOURCE_HUB_PATH_CHARS 33
/* The target is opened by a path made of the two halves of the connection identifier. */
#define RESOURCE_HUB_CREATE_PATH_FROM_ID(s, low, high) \
    RtlUnicodeStringPrintf((s), L"%s\\%0*I64x", RESOURCE_HUB_DEVICE_NAME, 16, \
                           ((ULONGLONG)(high) << 32) | (low))
#define RESOURCE_HUB_ID_TO_FILE_NAME(low, high, name) \
    RtlUnicodeStringPrintf((name), L"%0*I64x", 16, ((ULONGLONG)(high) << 32) | (low))
/* NS:reshub._PNP_SERIAL_BUS_DESCRIPTOR, NS:reshub._RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER */
#pragma pack(push, 1)
typedef struct _PNP_SERIAL_BUS_DESCRIPTOR {
    UCHAR Tag;
    USHORT Length;
    UCHAR RevisionId;
    UCHAR ResourceSourceIndex;
    UCHAR SerialBusType;
    UCHAR GeneralFlags;
    USHORT TypeSpecificFlags;
    UCHAR TypeSpecificRevisionId;
    USHORT TypeDataLength;
} PNP_SERIAL_BUS_DESCRIPTOR, *PPNP_SERIAL_BUS_DESCRIPTOR;
#pragma pack(pop)
typedef struct _RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER {
    ULONG Version;
    ULONG PropertiesLength;
    UCHAR ConnectionProperties[1];
} RH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER, *PRH_QUERY_CONNECTION_PROPERTIES_OUTPUT_BUFFER;
#endif
