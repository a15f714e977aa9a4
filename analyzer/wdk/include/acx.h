/* acx.h: audio class extension; only what its own names stand on is here, the rest is synthesised from use.
 */
#ifndef IOCTLINT_ACX_H
#define IOCTLINT_ACX_H
#include <ntddk.h>
#include <wdf.h>
#include <windef.h>
#include <mmreg.h>
#include <ks.h>
#include <ksmedia.h>
#endif
