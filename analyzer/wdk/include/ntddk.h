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
#include_next <ntddk.h>
#include "ioctlint/ntddk_more.h"
#endif
