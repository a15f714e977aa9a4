// Code that nobody has seen may have touched what it could reach, and nothing else.
#include <ntddk.h>
#include <wdf.h>

#include "ioctlint_test.h"

typedef struct _BOX {
    ULONG Number;
    struct _BOX *Next;
    WDFREQUEST Request;
} BOX, *PBOX;

void External(void);
void ExternalPointer(PVOID pointer);
PVOID ExternalResult(void);

static ULONG Global;

// Locals whose address nobody has are untouched.
void LocalsSurvive(void)
{
    ULONG number = 3;

    External();
    ioctlint_range(number); // expect: engine-test "[3, 3]"
}

// What was passed by address may have changed.
void PassedByAddress(void)
{
    ULONG number = 3;

    ExternalPointer(&number);
    ioctlint_eval(number == 3); // expect: engine-test "unknown"
}

// So may what can be reached from there.
void ReachedThroughPointer(void)
{
    BOX inner;
    BOX outer;

    inner.Number = 1;
    outer.Number = 2;
    outer.Next = &inner;
    ExternalPointer(&outer);
    ioctlint_eval(inner.Number == 1); // expect: engine-test "unknown"
    ioctlint_eval(outer.Number == 2); // expect: engine-test "unknown"
}

// What was passed once may change in that call; a later one that is not given it is taken not to know it.
void EscapedEarlier(void)
{
    BOX box;

    ExternalPointer(&box);
    box.Number = 7;
    ioctlint_range(box.Number); // expect: engine-test "[7, 7]"
    External();
    ioctlint_range(box.Number); // expect: engine-test "[7, 7]"
    ExternalPointer(&box);
    ioctlint_eval(box.Number == 7); // expect: engine-test "unknown"
}

// Globals belong to everybody.
void Globals(void)
{
    Global = 5;
    ioctlint_range(Global); // expect: engine-test "[5, 5]"
    External();
    ioctlint_eval(Global == 5); // expect: engine-test "unknown"
}

// Neither is a call that is given nothing taken to know what a parameter points to.
void Parameters(PBOX box)
{
    box->Number = 5;
    External();
    ioctlint_range(box->Number); // expect: engine-test "[5, 5]"
    ExternalPointer(box);
    ioctlint_eval(box->Number == 5); // expect: engine-test "unknown"
}

// A write through an unknown pointer leaves locals alone that nobody points to.
void UnknownTarget(PULONG pointer)
{
    ULONG number = 1;

    *pointer = 2;
    ioctlint_range(number); // expect: engine-test "[1, 1]"
    ioctlint_range(*pointer); // expect: engine-test "[2, 2]"
}

// A result from outside may be anything, but it is one thing.
void UnknownResult(void)
{
    PVOID result = ExternalResult();

    ioctlint_eval(result != NULL); // expect: engine-test "unknown"
    if (result != NULL) {
        ioctlint_eval(result != NULL); // expect: engine-test "true"
    }
}

// Documented functions touch only what they are documented to touch.
void DocumentedCalls(PKEVENT event, PBOX box)
{
    box->Number = 4;
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    DbgPrint("%p\n", event);
    ioctlint_range(box->Number); // expect: engine-test "[4, 4]"
}

// Floating point is nobody's business here, and costs only itself.
ULONG FloatingPoint(double factor)
{
    ULONG number = 6;
    double product = factor * number;

    ioctlint_range(number); // expect: engine-test "[6, 6]"
    return (ULONG)product;
}
