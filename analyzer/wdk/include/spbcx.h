/* spbcx.h: controller drivers of simple peripheral buses: the request types; the rest is synthesised from
 * use. */
#ifndef IOCTLINT_SPBCX_H
#define IOCTLINT_SPBCX_H
#include <ntddk.h>
#include <wdf.h>
#include <spb.h>
#endif
