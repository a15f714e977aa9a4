// What a call does to what its caller knows.
#include <ntddk.h>
#include <wdf.h>

#include "ioctlint_test.h"

typedef struct _OPERATIONS {
    ULONG (*Size)(void);
    ULONG (*Count)(void);
} OPERATIONS;

void ExternalLog(const char *format, ...);

// Two steps down, with the constant on the way up again.
static int Innermost(int value)
{
    return value + 1;
}

// Passes a value through.
static int Middle(int value)
{
    return Innermost(value) * 2;
}

// Constants pass through helpers.
void Constants(void)
{
    ioctlint_range(Middle(3)); // expect: engine-test "[8, 8]"
}

// Writes through the pointer it is given.
static void Set(ULONG *target, ULONG value)
{
    *target = value;
}

// The caller sees what a helper wrote, and nothing else has changed.
void OutParameters(void)
{
    ULONG first = 1;
    ULONG second = 2;

    Set(&first, 10);
    ioctlint_range(first); // expect: engine-test "[10, 10]"
    ioctlint_range(second); // expect: engine-test "[2, 2]"
}

// Tells its caller by the result whether it wrote.
static BOOLEAN TrySet(ULONG *target, ULONG limit)
{
    if (limit > 100) {
        return FALSE;
    }
    *target = 1;
    return TRUE;
}

// Effect and result stay tied together.
void ConditionalEffect(ULONG limit)
{
    ULONG done = 0;

    if (TrySet(&done, limit)) {
        ioctlint_range(done); // expect: engine-test "[1, 1]"
        ioctlint_eval(limit <= 100); // expect: engine-test "true"
    } else {
        ioctlint_range(done); // expect: engine-test "[0, 0]"
    }
}

// Reads what its caller has not read yet.
static BOOLEAN IsSmall(const ULONG *number)
{
    if (*number > 100) {
        return FALSE;
    }
    return TRUE;
}

// The answer says what was read.
void AnswerAboutMemory(const ULONG *number)
{
    if (IsSmall(number)) {
        ioctlint_range(*number); // expect: engine-test "[0, 100]"
    } else {
        ioctlint_range(*number); // expect: engine-test "[101, 4294967295]"
    }
}

// A wrapper around a DDI that creates something.
static NTSTATUS CreateRequest(WDFIOTARGET target, WDFREQUEST *request)
{
    return WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, target, request);
}

// What the wrapper made is known as what the DDI makes.
void Wrapper(WDFIOTARGET target)
{
    WDFREQUEST request;

    if (NT_SUCCESS(CreateRequest(target, &request))) {
        ioctlint_origin(request); // expect: engine-test "created"
        WdfObjectDelete(request);
    }
}

// One of two targets of a function pointer.
static ULONG SizeOfFour(void)
{
    return 4;
}

// The only function that is ever stored in the field Count.
static ULONG CountOfTwo(void)
{
    return 2;
}

static const OPERATIONS TheOperations = {SizeOfFour, CountOfTwo};

// A pointer that was just set is followed.
void LocalPointer(void)
{
    ULONG (*function)(void) = SizeOfFour;

    ioctlint_range(function()); // expect: engine-test "[4, 4]"
}

// A table's field leads to what was stored in that field.
void TablePointer(const OPERATIONS *operations)
{
    ioctlint_range(operations->Count()); // expect: engine-test "[2, 2]"
    ioctlint_range(TheOperations.Size()); // expect: engine-test "[4, 4]"
}

// Calls itself; the result is not computed, and nothing goes wrong.
static ULONG Factorial(ULONG n)
{
    return n <= 1 ? 1 : n * Factorial(n - 1);
}

// Recursion ends, and locals of the caller survive it.
void Recursion(ULONG n)
{
    ULONG before = 5;
    ULONG result = Factorial(n);

    ioctlint_range(before); // expect: engine-test "[5, 5]"
    ioctlint_eval(result == 24); // expect: engine-test "unknown | false"
}

// Logging reads its arguments and changes nothing here.
void Variadic(ULONG number)
{
    ULONG before = 6;

    if (number == 3) {
        DbgPrint("number %lu\n", number);
        ExternalLog("before %lu\n", before);
        ioctlint_range(number); // expect: engine-test "[3, 3]"
        ioctlint_range(before); // expect: engine-test "[6, 6]"
    }
}

// An assumption is taken at its word.
void Assumption(ULONG number)
{
    _Analysis_assume_(number < 10);
    ioctlint_range(number); // expect: engine-test "[0, 9]"
}

// A call that does not return ends the path.
void NoReturn(PVOID pointer)
{
    if (pointer == NULL) {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, 0, 0, 0, 0);
        ioctlint_reachable(); // ok: nobody comes back from there
    }
    ioctlint_eval(pointer != NULL); // expect: engine-test "true"
}

// Pool may be exhausted.
void MayFail(void)
{
    PVOID pool = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT');

    ioctlint_eval(pool != NULL); // expect: engine-test "true | false"
    if (pool != NULL) {
        ioctlint_origin(pool); // expect: engine-test "pool"
        ExFreePoolWithTag(pool, 'tseT');
    }
}

// Below the ninth call: entered from there only when the eighth is looked at on its own.
static void Ninth(WDFREQUEST request, int value)
{
    ioctlint_range(value); // expect: engine-test "[-2147483648, 2147483647] | [9, 9]"
    WdfRequestComplete(request, STATUS_SUCCESS);
}

static void Eighth(WDFREQUEST request)
{
    Ninth(request, 9);
}

static void Seventh(WDFREQUEST request)
{
    Eighth(request);
}

static void Sixth(WDFREQUEST request)
{
    Seventh(request);
}

static void Fifth(WDFREQUEST request)
{
    Sixth(request);
}

static void Fourth(WDFREQUEST request)
{
    Fifth(request);
}

static void Third(WDFREQUEST request)
{
    Fourth(request);
}

static void Second(WDFREQUEST request)
{
    Third(request);
}

static void First(WDFREQUEST request)
{
    Second(request);
}

// What lies too deep to be followed is not taken for seen.
void Deep(WDFREQUEST request)
{
    First(request);
}

// Three ways out: nothing there, an error, and some success with an object.
static NTSTATUS Take(PVOID *slot, PVOID *object)
{
    NTSTATUS status = STATUS_SUCCESS;

    *object = *slot;
    if (*object != NULL) {
        status = ObReferenceObjectByPointer(*object, 0, NULL, KernelMode);
        if (!NT_SUCCESS(status)) {
            *object = NULL;
            status = STATUS_CANCELLED;
        } else {
            *slot = NULL;
        }
    }
    return status;
}

// The two without an object stay apart from the one with it.
void ThreeWays(PVOID *slot)
{
    PVOID object;
    NTSTATUS status = Take(slot, &object);

    if (!NT_SUCCESS(status)) {
        ioctlint_eval(object == NULL); // expect: engine-test "true"
    }
}
