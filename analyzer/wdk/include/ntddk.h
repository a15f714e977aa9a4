/* ntddk.h: mingw's, with what its parts forget.
 * Splay links must be complete before the table declarations whichever table flavour a driver asks for.
 * NS:ntddk._RTL_SPLAY_LINKS, NC:ntddk.RTL_GENERIC_COMPARE_ROUTINE, NC:ntddk.RTL_AVL_COMPARE_ROUTINE. */
#ifndef IOCTLINT_NTDDK_H
#define IOCTLINT_NTDDK_H
#include <wdm.h>
#ifdef RTL_USE_AVL_TABLES
typedef struct _RTL_SPLAY_LINKS {
    struct _RTL_SPLAY_LINKS *Parent;
    struct _RTL_SPLAY_LINKS *LeftChild;
    struct _RTL_SPLAY_LINKS *RightChild;
} RTL_SPLAY_LINKS, *PRTL_SPLAY_LINKS;
#endif
/* Members that came later, put in by naming a neighbour as in wdm.h: NS:ntddk._IMAGE_INFO,
 * NS:ntddk.KUSER_SHARED_DATA and, of the page on ZwQueryInformationProcess,
 * PROCESS_EXTENDED_BASIC_INFORMATION. */
#define ExtendedInfoPresent        \
    MachineTypeMismatch:           \
    1;                             \
    ULONG ImageSignatureLevel : 4; \
    ULONG ImageSignatureType : 3;  \
    ULONG ImagePartialMap : 1;     \
    ULONG ExtendedInfoPresent
#define IsCrossSessionCreate      \
    IsFrozen:                     \
    1;                            \
    ULONG IsBackground : 1;       \
    ULONG IsStronglyNamed : 1;    \
    ULONG IsSecureProcess : 1;    \
    ULONG IsSubsystemProcess : 1; \
    ULONG IsCrossSessionCreate
#define SystemDllWowRelocation     \
    SystemDllWowRelocation;        \
    ULONG NtBuildNumber;           \
    ULONG BootId;                  \
    ULONGLONG QpcFrequency;        \
    USHORT CyclesPerYield;         \
    USHORT UnparkedProcessorCount; \
    UCHAR MitigationPolicies;      \
    UCHAR VirtualizationFlags;     \
    ULONGLONG QpcBias
#include_next <ntddk.h>
#undef ExtendedInfoPresent
#undef IsCrossSessionCreate
#undef SystemDllWowRelocation
#include "ioctlint/ntddk_more.h"
#endif
