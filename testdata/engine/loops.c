// Loops end, and what they do not touch is still known behind them.
#include <ntddk.h>

#include "ioctlint_test.h"

BOOLEAN ExternalMore(void);
NTSTATUS ExternalStatus(void);

// Behind the loop its condition is false.
void Counting(ULONG count)
{
    ULONG untouched = 3;
    ULONG i;

    for (i = 0; i < count; i++) {
        ioctlint_eval(i < count); // expect: engine-test "true"
    }
    ioctlint_range(untouched); // expect: engine-test "[3, 3]"
    ioctlint_eval(i < count); // expect: engine-test "false"
}

// A constant number of rounds may be cut short by the engine, but not by much of what is known.
void ConstantCount(void)
{
    ULONG i;

    for (i = 0; i < 100; i++) {
        ioctlint_eval(i < 100); // expect: engine-test "true"
    }
    ioctlint_eval(i >= 100); // expect: engine-test "true"
}

// The body of a do loop runs at least once.
void DoLoop(void)
{
    BOOLEAN ran = FALSE;

    do {
        ran = TRUE;
    } while (ExternalMore());
    ioctlint_eval(ran); // expect: engine-test "true"
}

// What breaks out of the loop is known behind it.
void BreakOut(void)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN found = FALSE;

    while (ExternalMore()) {
        status = ExternalStatus();
        if (!NT_SUCCESS(status)) {
            break;
        }
        if (status == STATUS_PENDING) {
            found = TRUE;
            break;
        }
    }
    if (found) {
        ioctlint_range(status); // expect: engine-test "[259, 259]"
    } else if (!NT_SUCCESS(status)) {
        ioctlint_eval(found); // expect: engine-test "false"
    }
}

// An endless loop is left only by its return.
void Endless(void)
{
    for (;;) {
        if (!ExternalMore()) {
            return;
        }
    }
    ioctlint_reachable(); // ok: nothing comes here
}

// A lock taken and released in every round is not held behind the loop.
void LockInLoop(PKSPIN_LOCK lock)
{
    KIRQL irql;

    KeLowerIrql(PASSIVE_LEVEL);
    while (ExternalMore()) {
        KeAcquireSpinLock(lock, &irql);
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
        KeReleaseSpinLock(lock, irql);
    }
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// A list is walked without end in sight; what was known before it is known after it.
void ListWalk(PLIST_ENTRY head)
{
    PLIST_ENTRY entry;
    ULONG before = 1;

    for (entry = head->Flink; entry != head; entry = entry->Flink) {
        ioctlint_eval(entry == head); // expect: engine-test "false"
    }
    ioctlint_eval(entry == head); // expect: engine-test "true"
    ioctlint_range(before); // expect: engine-test "[1, 1]"
}

// Loops in loops still end.
void Nested(ULONG n)
{
    ULONG i, j, sum = 0;

    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            if ((i ^ j) & 1) {
                continue;
            }
            sum += j;
        }
    }
    ioctlint_eval(i < n); // expect: engine-test "false"
}
