// Styles of cleanup: what a flag, a goto or a fallthrough means on the path that comes there.
#include <ntddk.h>

#include "ioctlint_test.h"

#define RETURN_IF_FAILED(status) do { if (!NT_SUCCESS(status)) { return; } } while (0)

NTSTATUS External(void);
BOOLEAN ExternalFlag(void);

// The flag is off exactly on the path that gave the request away.
void CompleteFlag(void)
{
    BOOLEAN completeRequest = TRUE;
    BOOLEAN given = FALSE;

    if (NT_SUCCESS(External())) {
        given = TRUE;
        completeRequest = FALSE;
        goto Exit;
    }
    given = FALSE;
Exit:
    if (completeRequest) {
        ioctlint_eval(given); // expect: engine-test "false"
    } else {
        ioctlint_eval(given); // expect: engine-test "true"
    }
}

// A single exit: what was made is known by what is not NULL.
void SingleExit(void)
{
    PVOID first = NULL;
    PVOID second = NULL;
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    first = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT');
    if (first == NULL) {
        goto Exit;
    }
    second = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT');
    if (second == NULL) {
        goto Exit;
    }
    status = STATUS_SUCCESS;
Exit:
    if (NT_SUCCESS(status)) {
        ioctlint_eval(first != NULL && second != NULL); // expect: engine-test "true"
    }
    if (second != NULL) {
        ioctlint_eval(first != NULL); // expect: engine-test "true"
        ExFreePoolWithTag(second, 'tseT');
    }
    if (first != NULL) {
        ExFreePoolWithTag(first, 'tseT');
    }
}

// A loop that runs once is a block with breaks.
void DoWhileZero(void)
{
    NTSTATUS status;
    int reached = 0;

    do {
        status = External();
        if (!NT_SUCCESS(status)) {
            break;
        }
        reached = 1;
    } while (FALSE);
    if (NT_SUCCESS(status)) {
        ioctlint_eval(reached); // expect: engine-test "true"
    } else {
        ioctlint_eval(reached); // expect: engine-test "false"
    }
}

// The code falls from one case into the next.
void Fallthrough(int kind)
{
    int seen = 0;

    switch (kind) {
    case 1:
        seen = 1;
        // falls through
    case 2:
        ioctlint_eval(seen == (kind == 1)); // expect: engine-test "true"
        break;
    case 3:
        ioctlint_range(kind); // expect: engine-test "[3, 3]"
        break;
    default:
        ioctlint_eval(kind == 2); // expect: engine-test "false"
        break;
    }
}

// A macro returns for its caller.
void MacroReturn(void)
{
    NTSTATUS status = External();

    RETURN_IF_FAILED(status);
    ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "true"
}

// Two tests of one flag agree.
void SameFlagTwice(void)
{
    BOOLEAN flag = ExternalFlag();
    int depth = 0;

    if (flag) {
        depth = 1;
    }
    ioctlint_eval(depth == 0 || flag); // expect: engine-test "true"
    if (!flag) {
        ioctlint_range(depth); // expect: engine-test "[0, 0]"
    }
}

// A bit in a word of flags.
void Bits(ULONG flags)
{
    if (flags & 4) {
        ioctlint_eval(flags != 0); // expect: engine-test "true"
    }
    flags = 0;
    flags |= 2;
    ioctlint_eval(flags & 2); // expect: engine-test "true"
    ioctlint_eval(flags & 1); // expect: engine-test "false"
}

// What no path can do is not walked.
void Infeasible(int value)
{
    if (value > 10) {
        if (value < 5) {
            ioctlint_reachable(); // ok: no number is both
        }
        if (value == 7) {
            ioctlint_reachable(); // ok: seven is not above ten
        }
        ioctlint_reachable(); // expect: engine-test "reachable"
    }
}

// A bit set by hand is set, whatever the rest is; bits that all values of a range share are known.
void BitsKnown(ULONG which)
{
    NTSTATUS status = External() | 0x10000000;
    ULONG code;

    ioctlint_eval((status & 0x10000000) != 0); // expect: engine-test "true"
    ioctlint_eval((0x10000000 & status) != 0); // expect: engine-test "true"
    ioctlint_eval((status & 0x20000000) != 0); // expect: engine-test "unknown"
    if (which < 0x80000100 || which > 0x80000200) {
        return;
    }
    code = which;
    ioctlint_eval((code & 0x80000000) != 0); // expect: engine-test "true"
    ioctlint_eval((code & 0x40000000) != 0); // expect: engine-test "false"
    ioctlint_eval((code & 1) != 0); // expect: engine-test "unknown"
}
