/* ndis/types.h: what status codes and handles of NDIS are. */
#ifndef IOCTLINT_NDIS_TYPES_H
#define IOCTLINT_NDIS_TYPES_H
typedef int NDIS_STATUS, *PNDIS_STATUS;
typedef PVOID NDIS_HANDLE, *PNDIS_HANDLE;
#endif
