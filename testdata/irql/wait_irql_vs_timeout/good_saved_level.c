// Levels that were saved and are tested before they are restored.
#include <ntddk.h>

typedef struct _LATHE_EXTENSION {
    KEVENT Stopped;
    KDPC Dpc;
} LATHE_EXTENSION, *PLATHE_EXTENSION;

VOID LatheTrace(PCSTR text);

static VOID LatheNotify(PLATHE_EXTENSION lathe)
{
    KIRQL irql = KeRaiseIrqlToDpcLevel();

    KeInsertQueueDpc(&lathe->Dpc, NULL, NULL);
    if (irql != DISPATCH_LEVEL)
        KeLowerIrql(irql);
}

// That the helper can be called at DISPATCH_LEVEL does not mean that this caller does.
VOID LatheStop_ok(PLATHE_EXTENSION lathe)
{
    LatheTrace("stopping");
    LatheNotify(lathe);
    KeWaitForSingleObject(&lathe->Stopped, Executive, KernelMode, FALSE, NULL); // ok
}
