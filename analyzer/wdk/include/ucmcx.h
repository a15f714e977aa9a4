/* ucmcx.h: a WDF class extension; only what its names stand on is here, the rest is synthesised from use. */
#ifndef IOCTLINT_UCMCX_H
#define IOCTLINT_UCMCX_H
#include <ntddk.h>
#include <wdf.h>
#endif
