/* ntddndis.h: object identifiers and their structures: mingw's, of which in kernel mode every version is
 * asked for, whoever includes it first (NDIS, a network adapter on WDF, a driver that only sends such
 * requests). k:introduction-to-ndis-object-identifiers. */
#ifndef IOCTLINT_NTDDNDIS_H
#define IOCTLINT_NTDDNDIS_H
#ifdef _KERNEL_MODE
#ifndef NDIS_SUPPORT_NDIS6
#define NDIS_SUPPORT_NDIS6 1
#endif
#ifndef NDIS_SUPPORT_NDIS61
#define NDIS_SUPPORT_NDIS61 1
#endif
#ifndef NDIS_SUPPORT_NDIS620
#define NDIS_SUPPORT_NDIS620 1
#endif
#ifndef NDIS_SUPPORT_NDIS630
#define NDIS_SUPPORT_NDIS630 1
#endif
#ifndef NDIS_SUPPORT_NDIS640
#define NDIS_SUPPORT_NDIS640 1
#endif
#ifndef NDIS_SUPPORT_NDIS650
#define NDIS_SUPPORT_NDIS650 1
#endif
#ifndef NDIS_SUPPORT_NDIS660
#define NDIS_SUPPORT_NDIS660 1
#define NDIS_SUPPORT_NDIS670 1
#define NDIS_SUPPORT_NDIS680 1
#define NDIS_SUPPORT_NDIS681 1
#define NDIS_SUPPORT_NDIS682 1
#define NDIS_SUPPORT_NDIS683 1
#define NDIS_SUPPORT_60_COMPATIBLE_API 1
#endif
#include <ntdef.h>

#include <ws2def.h>
#include <ws2ipdef.h>
typedef int NDIS_STATUS, *PNDIS_STATUS;
typedef USHORT NET_FRAME_TYPE, *PNET_FRAME_TYPE;
#endif
#include_next <ntddndis.h>
#endif
