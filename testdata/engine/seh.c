// Structured exceptions: the handler is reached from everything inside, __finally runs on every way out.
#include <ntddk.h>

#include "ioctlint_test.h"

NTSTATUS ExternalStatus(void);

// The handler sees what had been done before something raised.
void HandlerSeesEarlierStates(PULONG user)
{
    ULONG stage = 0;
    ULONG value = 0;

    __try {
        ProbeForRead(user, sizeof(*user), sizeof(ULONG));
        stage = 1;
        value = *user;
        stage = 2;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ioctlint_reachable(); // expect: engine-test "reachable"
        ioctlint_eval(stage == 2); // expect: engine-test "false"
        ioctlint_range(value); // expect: engine-test "[0, 0]"
        return;
    }
    ioctlint_range(stage); // expect: engine-test "[2, 2]"
}

// The status of the exception is a failure behind the handler only.
NTSTATUS HandlerStatus(PULONG user)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN raised = FALSE;

    __try {
        *user = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = STATUS_ACCESS_VIOLATION;
        raised = TRUE;
    }
    if (NT_SUCCESS(status)) {
        ioctlint_eval(raised); // expect: engine-test "false"
    } else {
        ioctlint_eval(raised); // expect: engine-test "true"
    }
    return status;
}

// __finally runs behind __leave and behind the end of the block.
void FinallyBehindLeave(void)
{
    ULONG cleaned = 0;
    NTSTATUS status = ExternalStatus();

    __try {
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        status = STATUS_SUCCESS;
    } __finally {
        cleaned = 1;
    }
    ioctlint_range(cleaned); // expect: engine-test "[1, 1]"
}

// A lock that __finally releases is not held behind the block.
void FinallyReleases(PKSPIN_LOCK lock)
{
    KIRQL irql;

    KeLowerIrql(PASSIVE_LEVEL);
    KeAcquireSpinLock(lock, &irql);
    __try {
        if (!NT_SUCCESS(ExternalStatus())) {
            __leave;
        }
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    } __finally {
        KeReleaseSpinLock(lock, irql);
    }
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// Code behind __leave inside the block is not reached.
void LeaveEndsTheBlock(void)
{
    __try {
        __leave;
        ioctlint_reachable(); // ok: __leave jumps over it
    } __finally {
        ioctlint_reachable(); // expect: engine-test "reachable"
    }
}

// Exceptions in a callee reach the caller's handler too.
static void Touch(PULONG user)
{
    *user = 2;
}

// The handler of a caller.
void HandlerOfCaller(PULONG user)
{
    ULONG done = 0;

    __try {
        Touch(user);
        done = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ioctlint_range(done); // expect: engine-test "[0, 0]"
        return;
    }
    ioctlint_range(done); // expect: engine-test "[1, 1]"
}
