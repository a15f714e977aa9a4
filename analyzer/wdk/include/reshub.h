/* reshub.h: names of connections handed out by the resource hub.
 * k:connection-ids-for-spb-connected-peripheral-devices. */
#ifndef _RESHUB_H_
#define _RESHUB_H_
#define RESOURCE_HUB_DEVICE_NAME L"\\Device\\RESOURCE_HUB"
#define RESOURCE_HUB_PATH_SIZE 66
#define RESOURCE_HUB_PATH_CHARS 33
/* The target is opened by a path made of the two halves of the connection identifier. */
#define RESOURCE_HUB_CREATE_PATH_FROM_ID(s, low, high) \
    RtlUnicodeStringPrintf((s), L"%s\\%0*I64x", RESOURCE_HUB_DEVICE_NAME, 16, \
                           ((ULONGLONG)(high) << 32) | (low))
#define RESOURCE_HUB_ID_TO_FILE_NAME(low, high, name) \
    RtlUnicodeStringPrintf((name), L"%0*I64x", 16, ((ULONGLONG)(high) << 32) | (low))
#endif
