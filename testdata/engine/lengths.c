// What comparisons say about lengths.
#include <ntddk.h>

#include "ioctlint_test.h"

typedef struct _HEADER {
    ULONG Size;
    ULONG Count;
} HEADER, *PHEADER;

DRIVER_DISPATCH DispatchLength;

// A length that is not too small is at least that.
void AtLeast(ULONG length)
{
    if (length < sizeof(HEADER)) {
        ioctlint_range(length); // expect: engine-test "[0, 7]"
        return;
    }
    ioctlint_range(length); // expect: engine-test "[8, 4294967295]"
}

// An exact length is one number.
void Exactly(ULONG length)
{
    if (length != sizeof(HEADER)) {
        return;
    }
    ioctlint_range(length); // expect: engine-test "[8, 8]"
}

// Both bounds in one condition.
void Between(ULONG length)
{
    if (length >= 4 && length <= 16) {
        ioctlint_range(length); // expect: engine-test "[4, 16]"
    }
}

// Two ways out make one way on.
void BetweenReturns(ULONG length)
{
    if (length == 0 || length > 100) {
        return;
    }
    ioctlint_range(length); // expect: engine-test "[1, 100]"
}

// The smaller of two numbers is at most either of them.
void Minimum(ULONG length)
{
    ULONG part = min(length, 64);

    ioctlint_eval(part <= 64); // expect: engine-test "true"
}

// Adding a constant moves the bounds.
void Sum(ULONG length)
{
    if (length < 100) {
        ULONG total = length + (ULONG)sizeof(HEADER);

        ioctlint_range(total); // expect: engine-test "[8, 107]"
    }
}

// What is subtracted has to be there.
void Difference(ULONG length)
{
    if (length >= sizeof(HEADER)) {
        ULONG rest = length - (ULONG)sizeof(HEADER);

        ioctlint_eval(rest <= 4294967287u); // expect: engine-test "true"
    }
}

// A length in the stack location is one length, wherever it is read.
NTSTATUS DispatchLength(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG input = stack->Parameters.DeviceIoControl.InputBufferLength;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(HEADER)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        ioctlint_eval(input >= sizeof(HEADER)); // expect: engine-test "true"
    }
    if (NT_SUCCESS(status)) {
        ioctlint_eval(input >= 8); // expect: engine-test "true"
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

// Remainders and masks are small.
void Remainders(ULONG number)
{
    ioctlint_range(number % 4); // expect: engine-test "[0, 3]"
    ioctlint_range(number & 15); // expect: engine-test "[0, 15]"
    ioctlint_range((UCHAR)number); // expect: engine-test "[0, 255]"
}

// A comparison of two unknown numbers decides the same comparison later.
void TwoUnknowns(ULONG offset, ULONG length)
{
    if (offset > length) {
        return;
    }
    ioctlint_eval(offset <= length); // expect: engine-test "true"
    ioctlint_eval(offset > length); // expect: engine-test "false"
}
