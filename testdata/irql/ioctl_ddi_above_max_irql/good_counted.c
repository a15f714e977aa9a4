// References dropped under a lock.
#include <ntddk.h>

typedef struct _WINCH_LINE {
    LIST_ENTRY Link;
    LONG References;
    ANSI_STRING Name;
} WINCH_LINE, *PWINCH_LINE;

typedef struct _WINCH_EXTENSION {
    KSPIN_LOCK Lock;
} WINCH_EXTENSION, *PWINCH_EXTENSION;

static VOID WinchRelease(PWINCH_LINE line)
{
    LONG left = InterlockedDecrement(&line->References);

    if (left == 0) {
        RtlFreeAnsiString(&line->Name); // ok: who drops the list's reference holds another one
        ExFreePool(line);
    }
}

// The list has a reference of its own; the caller's goes later, at PASSIVE_LEVEL.
VOID WinchRemove_ok(PWINCH_EXTENSION winch, PWINCH_LINE line)
{
    KIRQL irql;

    KeAcquireSpinLock(&winch->Lock, &irql);
    RemoveEntryList(&line->Link);
    WinchRelease(line);
    KeReleaseSpinLock(&winch->Lock, irql);
    WinchRelease(line); // ok
}
