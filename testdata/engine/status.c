// What a test of a status says about the path that continues.
#include <ntddk.h>

#include "ioctlint_test.h"

typedef struct _JOB {
    NTSTATUS Status;
    PVOID Buffer;
} JOB, *PJOB;

NTSTATUS External(PJOB job);
NTSTATUS ExternalOut(NTSTATUS *status);

// NT_SUCCESS splits the statuses at zero.
void SuccessMacro(PJOB job)
{
    NTSTATUS status = External(job);

    if (NT_SUCCESS(status)) {
        ioctlint_range(status); // expect: engine-test "[0, 2147483647]"
    } else {
        ioctlint_range(status); // expect: engine-test "[-2147483648, -1]"
    }
}

// The early return leaves success behind it.
void EarlyReturn(PJOB job)
{
    NTSTATUS status = External(job);

    if (!NT_SUCCESS(status)) {
        return;
    }
    ioctlint_eval(status >= 0); // expect: engine-test "true"
    ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "true"
}

// A single status is a single value, and everything else is the rest.
void Pending(PJOB job)
{
    NTSTATUS status = External(job);

    if (status == STATUS_PENDING) {
        ioctlint_range(status); // expect: engine-test "[259, 259]"
        return;
    }
    ioctlint_eval(status == STATUS_PENDING); // expect: engine-test "false"
}

// Not zero is not the same as an error.
void NotSuccess(PJOB job)
{
    NTSTATUS status = External(job);

    if (status != STATUS_SUCCESS) {
        ioctlint_range(status); // expect: engine-test "[-2147483648, -1] [1, 2147483647]"
        ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "unknown"
    }
}

// A comparison with zero does what NT_SUCCESS does.
void LessThanZero(PJOB job)
{
    NTSTATUS status = External(job);

    if (status < 0) {
        ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "false"
    }
}

// Tests in series narrow further.
void Series(PJOB job)
{
    NTSTATUS status = External(job);

    if (!NT_SUCCESS(status) && status != STATUS_BUFFER_OVERFLOW) {
        ioctlint_eval(status == STATUS_BUFFER_OVERFLOW); // expect: engine-test "false"
        ioctlint_eval(status == STATUS_SUCCESS); // expect: engine-test "false"
    }
}

// A copy is the same status.
void Copy(PJOB job)
{
    NTSTATUS status = External(job);
    NTSTATUS first = status;

    if (!NT_SUCCESS(first)) {
        return;
    }
    ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "true"
}

// A status in a field is tested there and read again.
void Field(PJOB job)
{
    job->Status = External(NULL);
    if (NT_SUCCESS(job->Status)) {
        ioctlint_eval(job->Status >= 0); // expect: engine-test "true"
    }
}

// A status through an out-parameter.
void OutParameter(void)
{
    NTSTATUS status = STATUS_SUCCESS;

    (void)ExternalOut(&status);
    if (!NT_SUCCESS(status)) {
        ioctlint_range(status); // expect: engine-test "[-2147483648, -1]"
    }
}

// A helper's status is what its branches returned.
static NTSTATUS Choose(int which)
{
    if (which == 0) {
        return STATUS_SUCCESS;
    }
    return which < 0 ? STATUS_INVALID_PARAMETER : STATUS_PENDING;
}

// The caller learns from the status which branch was taken.
void ReturnedStatus(int which)
{
    NTSTATUS status = Choose(which);

    if (!NT_SUCCESS(status)) {
        ioctlint_eval(which < 0); // expect: engine-test "true"
    } else if (status == STATUS_PENDING) {
        ioctlint_eval(which > 0); // expect: engine-test "true"
    } else {
        ioctlint_range(which); // expect: engine-test "[0, 0]"
    }
}

// Fills its out-parameter exactly when it succeeds.
static NTSTATUS Allocate(PVOID *buffer)
{
    *buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT');
    return *buffer ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

// Success of the helper means that there is a buffer.
void StatusMeansPointer(void)
{
    PVOID buffer;
    NTSTATUS status = Allocate(&buffer);

    if (!NT_SUCCESS(status)) {
        ioctlint_eval(buffer == NULL); // expect: engine-test "true"
        return;
    }
    ioctlint_eval(buffer != NULL); // expect: engine-test "true"
    ExFreePoolWithTag(buffer, 'tseT');
}

// A predicate in a helper of its own.
static BOOLEAN Worked(NTSTATUS status)
{
    return NT_SUCCESS(status) && status != STATUS_PENDING;
}

// What the helper tests is known afterwards.
void Predicate(PJOB job)
{
    NTSTATUS status = External(job);

    if (Worked(status)) {
        ioctlint_eval(status >= 0); // expect: engine-test "true"
        ioctlint_eval(status == STATUS_PENDING); // expect: engine-test "false"
    }
}

// A condition stored in a variable still speaks about the status.
void StoredCondition(PJOB job)
{
    NTSTATUS status = External(job);
    BOOLEAN worked = NT_SUCCESS(status);

    if (worked) {
        ioctlint_eval(status >= 0); // expect: engine-test "true"
    }
}

// A status that follows from a pointer tells about the pointer.
void StatusFromPointer(PVOID pointer)
{
    NTSTATUS status = pointer ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;

    if (NT_SUCCESS(status)) {
        ioctlint_eval(pointer != NULL); // expect: engine-test "true"
    } else {
        ioctlint_eval(pointer == NULL); // expect: engine-test "true"
    }
}

// The last failure wins, and is a failure.
void Overwritten(PJOB job)
{
    NTSTATUS status = External(job);

    if (NT_SUCCESS(status)) {
        status = STATUS_CANCELLED;
    }
    ioctlint_eval(NT_SUCCESS(status)); // expect: engine-test "false"
}

// An assertion about a status is believed as long as the path does not say otherwise.
void AssertedStatus(NTSTATUS status)
{
    NTSTATUS failed = STATUS_UNSUCCESSFUL;

    NT_ASSERT(NT_SUCCESS(status));
    ioctlint_eval(status < 0); // expect: engine-test "false"
    ASSERT(failed == STATUS_SUCCESS);
    ioctlint_eval(failed == STATUS_UNSUCCESSFUL); // expect: engine-test "true"
}

typedef struct _RESULT {
    NTSTATUS Status;
    ULONG Count;
} RESULT, *PRESULT;

// What four of five ways set may be an error on the fifth, though nobody has read it before.
void SetOnSomeWays(PRESULT result, ULONG way)
{
    switch (way) {
    case 0:
        result->Status = STATUS_SUCCESS;
        break;
    case 1:
        result->Status = STATUS_PENDING;
        break;
    case 2:
        result->Status = STATUS_TIMEOUT;
        break;
    case 3:
        result->Status = STATUS_ALERTED;
        break;
    default:
        break;
    }
    ioctlint_eval(NT_SUCCESS(result->Status)); // expect: engine-test "unknown | true"
}
