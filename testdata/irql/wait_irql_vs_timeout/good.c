// Waits where waiting is allowed, and looks where it is not.
#include <ntddk.h>

typedef struct _GATE_EXTENSION {
    KSPIN_LOCK Lock;
    KEVENT Open;
    FAST_MUTEX Mutex;
    LONG Visitors;
} GATE_EXTENSION, *PGATE_EXTENSION;

KDEFERRED_ROUTINE GateDpc_ok;

// Releases the lock before it waits.
VOID WaitAfterRelease_ok(PGATE_EXTENSION gate)
{
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old);
    gate->Visitors++;
    KeReleaseSpinLock(&gate->Lock, old);
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL); // ok: the lock is released
}

// A timeout of zero only looks.
BOOLEAN PollUnderLock_ok(PGATE_EXTENSION gate)
{
    LARGE_INTEGER zero;
    NTSTATUS status;
    KIRQL old;

    zero.QuadPart = 0;
    KeAcquireSpinLock(&gate->Lock, &old);
    status = KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, &zero); // ok: allowed at DISPATCH_LEVEL
    KeReleaseSpinLock(&gate->Lock, old);
    return status == STATUS_SUCCESS;
}

// The same in a DPC, which always runs at DISPATCH_LEVEL.
VOID GateDpc_ok(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    PGATE_EXTENSION gate = (PGATE_EXTENSION)Context;
    LARGE_INTEGER zero = {0};

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    if (KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, &zero) == STATUS_SUCCESS) { // ok: a poll
        InterlockedIncrement(&gate->Visitors);
    }
}

// The caller decides how long: unknown.
NTSTATUS WaitAsTold_ok(PGATE_EXTENSION gate, PLARGE_INTEGER timeout)
{
    NTSTATUS status;
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old);
    status = KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, timeout); // ok: may well be a poll
    KeReleaseSpinLock(&gate->Lock, old);
    return status;
}

// A fast mutex raises to APC_LEVEL, where waits are allowed.
VOID WaitUnderMutex_ok(PGATE_EXTENSION gate)
{
    ExAcquireFastMutex(&gate->Mutex);
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL); // ok: APC_LEVEL
    ExReleaseFastMutex(&gate->Mutex);
}

// Looks at the level and waits only where that is allowed.
BOOLEAN WaitWhenAllowed_ok(PGATE_EXTENSION gate)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        return FALSE;
    }
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL); // ok: below DISPATCH_LEVEL
    return TRUE;
}

// Takes the lock on a path that does not wait.
VOID WaitOrCount_ok(PGATE_EXTENSION gate, BOOLEAN patient)
{
    KIRQL old;

    if (!patient) {
        KeAcquireSpinLock(&gate->Lock, &old);
        gate->Visitors++;
        KeReleaseSpinLock(&gate->Lock, old);
        return;
    }
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL); // ok: no lock here
}

// Looks at several objects at once.
BOOLEAN PollSeveralUnderLock_ok(PGATE_EXTENSION gate, PVOID other)
{
    PVOID objects[2];
    LARGE_INTEGER zero;
    NTSTATUS status;
    KIRQL old;

    zero.HighPart = 0;
    zero.LowPart = 0;
    objects[0] = &gate->Open;
    objects[1] = other;
    KeAcquireSpinLock(&gate->Lock, &old);
    // ok: zero, in halves
    status = KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, FALSE, &zero, NULL);
    KeReleaseSpinLock(&gate->Lock, old);
    return status != STATUS_TIMEOUT;
}

// Waits as long as its caller says.
static NTSTATUS GateLinger_ok(PGATE_EXTENSION gate, PLARGE_INTEGER timeout)
{
    // ok: with the lock held it is zero
    return KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, timeout);
}

// Is patient without the lock only.
NTSTATUS WaitOrPoll_ok(PGATE_EXTENSION gate, BOOLEAN locked)
{
    LARGE_INTEGER timeout;
    NTSTATUS status;
    KIRQL old;

    if (!locked) {
        timeout.QuadPart = -10000000;
        return GateLinger_ok(gate, &timeout); // ok: no lock
    }
    timeout.QuadPart = 0;
    KeAcquireSpinLock(&gate->Lock, &old);
    status = GateLinger_ok(gate, &timeout); // ok: a poll
    KeReleaseSpinLock(&gate->Lock, old);
    return status;
}

// Sleeps after the level is low again.
VOID SleepAfterLower_ok(PGATE_EXTENSION gate)
{
    LARGE_INTEGER interval;
    KIRQL old;

    interval.QuadPart = -10000;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    gate->Visitors++;
    KeLowerIrql(old);
    (void)KeDelayExecutionThread(KernelMode, FALSE, &interval); // ok: lowered
}

// Counts callers that come too high, which does not prove that there are any.
VOID WaitAndCount_ok(PGATE_EXTENSION gate)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        gate->Visitors++;
    }
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL); // ok: the caller's affair
}

// Waits as many ticks as it is told: perhaps none.
NTSTATUS WaitTicks_ok(PGATE_EXTENSION gate, LONGLONG ticks)
{
    LARGE_INTEGER timeout;
    NTSTATUS status;
    KIRQL old;

    timeout.QuadPart = ticks;
    KeAcquireSpinLock(&gate->Lock, &old);
    status = KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, &timeout); // ok: may well be zero
    KeReleaseSpinLock(&gate->Lock, old);
    return status;
}
