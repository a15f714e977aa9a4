/* bthguid.h: names of Bluetooth interfaces; those of the standard services are in mingw's bthdef.h. The
 * values of the interfaces below are in no page: only their addresses are used. */
#ifndef IOCTLINT_BTHGUID_H
#define IOCTLINT_BTHGUID_H
#include <bthdef.h>
#ifdef __cplusplus
extern "C" {
#endif
extern const GUID GUID_BTHDDI_SDP_NODE_INTERFACE;
extern const GUID GUID_BTHDDI_SDP_PARSE_INTERFACE;
#ifdef __cplusplus
}
#endif
#endif
