/* video.h: mingw's, after the two types it takes from elsewhere. NS:video._EMULATOR_ACCESS_ENTRY. */
#ifndef IOCTLINT_VIDEO_H
#define IOCTLINT_VIDEO_H
#include <ntddk.h>
typedef struct _EMULATOR_ACCESS_ENTRY {
    ULONG BasePort;
    ULONG NumConsecutivePorts;
    UCHAR AccessType;
    UCHAR AccessMode;
    UCHAR StringSupport;
    PVOID Routine;
} EMULATOR_ACCESS_ENTRY, *PEMULATOR_ACCESS_ENTRY;
typedef VOID(NTAPI *PBANKED_SECTION_ROUTINE)(ULONG ReadBank, ULONG WriteBank, PVOID Context);
#include_next <video.h>

#endif
