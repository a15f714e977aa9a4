// A reference dropped under a lock, and what the last one takes with it.
#include <ntddk.h>

typedef struct _WINCH_LINE {
    LONG References;
    ANSI_STRING Name;
} WINCH_LINE, *PWINCH_LINE;

typedef struct _WINCH_EXTENSION {
    KSPIN_LOCK Lock;
    PWINCH_LINE Line;
} WINCH_EXTENSION, *PWINCH_EXTENSION;

// The lock and the last reference are in one function.
VOID WinchDrop_bad(PWINCH_EXTENSION winch)
{
    KIRQL irql;

    KeAcquireSpinLock(&winch->Lock, &irql);
    if (InterlockedDecrement(&winch->Line->References) == 0)
        RtlFreeAnsiString(&winch->Line->Name); // expect: ioctl-ddi-above-max-irql "RtlFreeAnsiString"
    KeReleaseSpinLock(&winch->Lock, irql);
}

// Counting up decides nothing about who is the last.
static VOID WinchCount_bad(PWINCH_EXTENSION winch)
{
    if (InterlockedIncrement(&winch->Line->References) == 1)
        RtlFreeAnsiString(&winch->Line->Name); // expect: ioctl-ddi-above-max-irql "RtlFreeAnsiString"
}

VOID WinchUse(PWINCH_EXTENSION winch)
{
    KIRQL irql;

    KeAcquireSpinLock(&winch->Lock, &irql);
    WinchCount_bad(winch);
    KeReleaseSpinLock(&winch->Lock, irql);
}
