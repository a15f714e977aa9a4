// A record that holds a stand-in has an invented layout: its size is unknown, and its offsets agree with each other.
#include <ntddk.h>
#include "nowhere.h"

typedef struct _INNER {
    ULONG Before;
    VENDOR_BLOCK Block;
    LIST_ENTRY Link;
} INNER, *PINNER;

typedef struct _OUTER {
    struct _OUTER *Next;
    INNER Inner;
    KSPIN_LOCK Lock;
} OUTER, *POUTER;

POUTER from_link(PLIST_ENTRY link)
{
    return CONTAINING_RECORD(link, OUTER, Inner.Link);
}

PLIST_ENTRY to_link(POUTER outer)
{
    return &outer->Inner.Link;
}

ULONG reaches_over(POUTER outer)
{
    return outer->Inner.Before + (ULONG)outer->Lock;
}

LONG offset(void)
{
    return FIELD_OFFSET(OUTER, Lock);
}

SIZE_T size(void)
{
    return sizeof(OUTER);
}

void copies(POUTER to, POUTER from)
{
    *to = *from;
}

POUTER second(POUTER outers)
{
    return &outers[1];
}

ULONG uses(POUTER outer)
{
    return outer->Inner.Block.Count;
}
