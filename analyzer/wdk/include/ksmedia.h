/* ksmedia.h: mingw's, after the Windows base types it needs in kernel mode; then newer audio and camera
 * names. NS:ksmedia.KSDATAFORMAT_WAVEFORMATEXTENSIBLE, NS:ksmedia.KSRTAUDIO_HWREGISTER,
 * NS:ksmedia.KS_FRAME_INFO. */
#ifndef IOCTLINT_KSMEDIA_H
#define IOCTLINT_KSMEDIA_H
#ifdef _KERNEL_MODE
#include <ks.h>
#include <mmreg.h>
#include <windef.h>
#endif
#ifdef _KERNEL_MODE
#define tagKS_FRAME_INFO ioctlint_old_KS_FRAME_INFO
#define KS_FRAME_INFO IOCTLINT_OLD_KS_FRAME_INFO
#define PKS_FRAME_INFO PIOCTLINT_OLD_KS_FRAME_INFO
#endif
#include_next <ksmedia.h>
#ifdef _KERNEL_MODE
#undef tagKS_FRAME_INFO
#undef KS_FRAME_INFO
#undef PKS_FRAME_INFO
typedef struct tagKS_FRAME_INFO {
    ULONG ExtendedHeaderSize;
    DWORD dwFrameFlags;
    LONGLONG PictureNumber;
    LONGLONG DropCount;
    HANDLE hDirectDraw;
    HANDLE hSurfaceHandle;
    RECT DirectDrawRect;
    union {
        LONG lSurfacePitch;
        DWORD Reserved1;
    };
    DWORD Reserved2;
    union {
        struct {
            DWORD Reserved3;
            DWORD Reserved4;
        };
        ULONGLONG FrameCompletionNumber;
    };
} KS_FRAME_INFO, *PKS_FRAME_INFO;
#include "ioctlint/kscamera.h"
#include "ioctlint/ksmedia_more.h"
#endif
#endif
