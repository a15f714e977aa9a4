/* netadaptercx.h: a WDF class extension; only what its names stand on is here, the rest is synthesised from
 * use. */
#ifndef IOCTLINT_NETADAPTERCX_H
#define IOCTLINT_NETADAPTERCX_H
#include <ntddk.h>
#include <wdf.h>
#endif
