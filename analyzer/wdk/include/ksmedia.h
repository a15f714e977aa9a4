/* ksmedia.h: mingw's, after the Windows base types it needs in kernel mode; then newer audio and camera
 * names. NS:ksmedia.KSDATAFORMAT_WAVEFORMATEXTENSIBLE, NS:ksmedia.KSRTAUDIO_HWREGISTER. */
#ifndef IOCTLINT_KSMEDIA_H
#define IOCTLINT_KSMEDIA_H
#ifdef _KERNEL_MODE
#include <windef.h>
#include <mmreg.h>
#include <ks.h>
#endif
#include_next <ksmedia.h>
#ifdef _KERNEL_MODE
#include "ioctlint/ksmedia_more.h"
#include "ioctlint/kscamera.h"
#endif
#endif
