// IRQL as an interval, and what moves its bounds.
#include <ntddk.h>
#include <wdf.h>

#include "ioctlint_test.h"

typedef struct _LOCKS {
    KSPIN_LOCK Spin;
    KSPIN_LOCK Second;
    FAST_MUTEX Fast;
    KGUARDED_MUTEX Guarded;
    ERESOURCE Resource;
    EX_SPIN_LOCK Shared;
} LOCKS, *PLOCKS;

void External(void);
_IRQL_requires_max_(PASSIVE_LEVEL) void AnnotatedPassive(void);
_IRQL_requires_max_(DISPATCH_LEVEL) void AnnotatedDispatch(void);
_IRQL_requires_(DISPATCH_LEVEL) void AnnotatedAtDispatch(void);

// Nothing is known of a function that anybody may call.
void Unknown(void)
{
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..HIGH_LEVEL"
}

// PAGED_CODE bounds it from above.
void Paged(void)
{
    PAGED_CODE();
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// A spin lock raises to DISPATCH_LEVEL and its release goes back.
void SpinLock(PLOCKS locks)
{
    KIRQL irql;

    PAGED_CODE();
    KeAcquireSpinLock(&locks->Spin, &irql);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    KeReleaseSpinLock(&locks->Spin, irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// Releasing the inner lock leaves the outer one's level.
void NestedLocks(PLOCKS locks)
{
    KIRQL irql;

    PAGED_CODE();
    KeAcquireSpinLock(&locks->Spin, &irql);
    KeAcquireSpinLockAtDpcLevel(&locks->Second);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    KeReleaseSpinLockFromDpcLevel(&locks->Second);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    KeReleaseSpinLock(&locks->Spin, irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// An in-stack queued spin lock keeps the old level in its handle.
void QueuedLock(PLOCKS locks)
{
    KLOCK_QUEUE_HANDLE handle;

    PAGED_CODE();
    KeAcquireInStackQueuedSpinLock(&locks->Spin, &handle);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    KeReleaseInStackQueuedSpinLock(&handle);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// Reader-writer spin locks raise as well.
void SharedSpinLock(PLOCKS locks)
{
    KIRQL irql;

    PAGED_CODE();
    irql = ExAcquireSpinLockShared(&locks->Shared);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    ExReleaseSpinLockShared(&locks->Shared, irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// A fast mutex raises to APC_LEVEL.
void FastMutex(PLOCKS locks)
{
    ExAcquireFastMutex(&locks->Fast);
    ioctlint_irql(); // expect: engine-test "APC_LEVEL..APC_LEVEL"
    ExReleaseFastMutex(&locks->Fast);
}

// A guarded mutex and a resource do not.
void NoRaise(PLOCKS locks)
{
    PAGED_CODE();
    KeAcquireGuardedMutex(&locks->Guarded);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
    KeReleaseGuardedMutex(&locks->Guarded);
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&locks->Resource, TRUE);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
    ExReleaseResourceLite(&locks->Resource);
    KeLeaveCriticalRegion();
}

// Raising and lowering by hand.
void RaiseAndLower(void)
{
    KIRQL irql;

    PAGED_CODE();
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    KeLowerIrql(irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// A test of the level bounds it on either branch.
void Tested(void)
{
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
        return;
    }
    if (KeGetCurrentIrql() <= APC_LEVEL) {
        ioctlint_irql(); // expect: engine-test "APC_LEVEL..APC_LEVEL"
    } else {
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..HIGH_LEVEL"
    }
}

// The level in a variable is still the level.
void TestedThroughVariable(void)
{
    KIRQL level = KeGetCurrentIrql();

    if (level >= DISPATCH_LEVEL) {
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..HIGH_LEVEL"
    } else {
        ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
    }
}

// A lock taken under a condition makes two levels, which a test of that condition tells apart.
void ConditionalLock(PLOCKS locks, BOOLEAN shared)
{
    KIRQL irql = PASSIVE_LEVEL;

    PAGED_CODE();
    if (shared) {
        KeAcquireSpinLock(&locks->Spin, &irql);
    }
    External();
    if (shared) {
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
        KeReleaseSpinLock(&locks->Spin, irql);
    }
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// Takes a lock for its caller.
static void Lock(PLOCKS locks, PKIRQL irql)
{
    KeAcquireSpinLock(&locks->Spin, irql);
}

// Gives it back.
static void Unlock(PLOCKS locks, KIRQL irql)
{
    KeReleaseSpinLock(&locks->Spin, irql);
}

// Wrappers do what they wrap.
void Wrappers(PLOCKS locks)
{
    KIRQL irql;

    PAGED_CODE();
    Lock(locks, &irql);
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    Unlock(locks, irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// An annotation on the function itself bounds its own level.
_IRQL_requires_max_(PASSIVE_LEVEL)
void AnnotatedPassive(void)
{
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// The upper bound need not be PASSIVE_LEVEL.
_IRQL_requires_max_(DISPATCH_LEVEL)
void AnnotatedDispatch(void)
{
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
}

// An exact level is both bounds.
_IRQL_requires_(DISPATCH_LEVEL)
void AnnotatedAtDispatch(void)
{
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
}

_IRQL_raises_(DISPATCH_LEVEL)
void ElsewhereLock(PLOCKS locks);
_Requires_lock_held_(locks->Spin) _Releases_lock_(locks->Spin)
void ElsewhereUnlock(PLOCKS locks);

// A function without a body may raise IRQL where it says so; what lowers it again need not say so, so nothing is proven.
void AnnotatedElsewhere(PLOCKS locks)
{
    PAGED_CODE();
    ElsewhereLock(locks);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
    ElsewhereUnlock(locks);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
}

// A lock that was taken in plain sight and is released elsewhere: the level is not known to be high any more.
void ReleasedElsewhere(PLOCKS locks)
{
    KIRQL irql;

    KeAcquireSpinLock(&locks->Spin, &irql);
    ElsewhereUnlock(locks);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
}

void ElsewhereTouch(PLOCKS *where);

// The lock is read anew behind code that might have replaced it: it is held to be the one that was taken.
void ReleasedUnderAnotherName(PLOCKS *where)
{
    KIRQL irql;

    PAGED_CODE();
    KeAcquireSpinLock(&(*where)->Spin, &irql);
    ElsewhereTouch(where);
    KeReleaseSpinLock(&(*where)->Spin, irql);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..APC_LEVEL"
}

// That code asks for a higher level does not prove that it ever runs there.
void TestedThenLocked(PLOCKS locks)
{
    KIRQL irql;

    if (KeGetCurrentIrql() > DISPATCH_LEVEL) {
        KeAcquireSpinLock(&locks->Spin, &irql);
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    }
}

// What an assertion says of the level is its author's word.
void Asserted(void)
{
    NT_ASSERT(KeGetCurrentIrql() == PASSIVE_LEVEL);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// The older spelling as well.
void AssertedAtMost(void)
{
    ASSERT(KeGetCurrentIrql() <= DISPATCH_LEVEL);
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..DISPATCH_LEVEL"
}
