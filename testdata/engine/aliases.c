// One object under several names.
#include <ntddk.h>
#include <wdf.h>

#include "ioctlint_test.h"

typedef struct _ITEM {
    LIST_ENTRY Link;
    WDFREQUEST Request;
    ULONG Number;
    union {
        ULONG Whole;
        struct {
            USHORT Low;
            USHORT High;
        } Half;
    } Value;
} ITEM, *PITEM;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(ITEM, ItemGet)

EVT_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;
DRIVER_DISPATCH DispatchControl;

// A pointer to a local is that local.
void PointerToLocal(void)
{
    ULONG number = 1;
    ULONG *pointer = &number;

    *pointer = 7;
    ioctlint_range(number); // expect: engine-test "[7, 7]"
    number = 8;
    ioctlint_range(*pointer); // expect: engine-test "[8, 8]"
}

// A field read twice is one value until something may have written it.
void FieldTwice(PITEM item)
{
    if (item->Number == 5) {
        ioctlint_eval(item->Number == 5); // expect: engine-test "true"
        item->Number++;
        ioctlint_range(item->Number); // expect: engine-test "[6, 6]"
    }
}

// Casts and arithmetic on a pointer lead to the same field.
void Casts(PITEM item)
{
    PUCHAR bytes = (PUCHAR)item;

    item->Number = 3;
    ioctlint_range(*(PULONG)(bytes + FIELD_OFFSET(ITEM, Number))); // expect: engine-test "[3, 3]"
    ioctlint_eval((PITEM)(PVOID)bytes == item); // expect: engine-test "true"
}

// From the list entry back to the item.
void ContainingRecord(PITEM item)
{
    PLIST_ENTRY entry = &item->Link;
    PITEM again = CONTAINING_RECORD(entry, ITEM, Link);

    item->Number = 4;
    ioctlint_eval(again == item); // expect: engine-test "true"
    ioctlint_range(again->Number); // expect: engine-test "[4, 4]"
}

// The members of a union share their bytes.
void Unions(void)
{
    ITEM item;

    item.Value.Whole = 0x00020001;
    item.Value.Half.High = 9;
    ioctlint_range(item.Value.Half.High); // expect: engine-test "[9, 9]"
    ioctlint_eval(item.Value.Whole == 0x00020001); // expect: engine-test "unknown"
    item.Value.Whole = 5;
    ioctlint_range(item.Value.Whole); // expect: engine-test "[5, 5]"
}

// Structures are copied field by field.
void StructureCopy(void)
{
    ITEM first = {0};
    ITEM second;

    first.Number = 11;
    second = first;
    first.Number = 12;
    ioctlint_range(second.Number); // expect: engine-test "[11, 11]"
    ioctlint_range(second.Value.Whole); // expect: engine-test "[0, 0]"
}

// Constant indices are elements of their own.
void Arrays(void)
{
    ULONG numbers[4] = {1, 2};

    numbers[2] = 30;
    ioctlint_range(numbers[0]); // expect: engine-test "[1, 1]"
    ioctlint_range(numbers[1]); // expect: engine-test "[2, 2]"
    ioctlint_range(numbers[2]); // expect: engine-test "[30, 30]"
    ioctlint_range(numbers[3]); // expect: engine-test "[0, 0]"
}

// A write at an unknown index may have hit any element.
void UnknownIndex(ULONG index)
{
    ULONG numbers[4] = {1, 1, 1, 1};
    ULONG other = 2;

    numbers[index % 4] = 9;
    ioctlint_eval(numbers[0] == 1); // expect: engine-test "unknown"
    ioctlint_range(other); // expect: engine-test "[2, 2]"
}

// RtlZeroMemory makes everything zero.
void Zeroed(void)
{
    ITEM item;

    item.Number = 3;
    RtlZeroMemory(&item, sizeof(item));
    ioctlint_range(item.Number); // expect: engine-test "[0, 0]"
    ioctlint_eval(item.Request == NULL); // expect: engine-test "true"
}

// A received request stays one in a context, a copy and an out-parameter.
static void Fetch(PITEM item, WDFREQUEST *request)
{
    *request = item->Request;
}

// Stores the request in a context and takes it out again.
VOID EvtIoDefault(WDFQUEUE Queue, WDFREQUEST Request)
{
    PITEM item = ItemGet(Queue);
    WDFREQUEST copy = Request;
    WDFREQUEST fetched;
    WDFMEMORY memory;

    ioctlint_origin(copy); // expect: engine-test "received"
    item->Request = Request;
    ioctlint_origin(ItemGet(Queue)->Request); // expect: engine-test "received"
    Fetch(item, &fetched);
    ioctlint_eval(fetched == Request); // expect: engine-test "true"
    if (NT_SUCCESS(WdfRequestRetrieveInputMemory(Request, &memory))) {
        ioctlint_origin(memory); // expect: engine-test "memory-of-request"
        ioctlint_origin(WdfMemoryGetBuffer(memory, NULL)); // expect: engine-test "buffer-of-request"
    }
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// The stack location asked for twice is one; the buffers of an IRP are known as such.
NTSTATUS DispatchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION again = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    ioctlint_origin(Irp); // expect: engine-test "received"
    ioctlint_eval(stack == again); // expect: engine-test "true"
    if (stack->Parameters.DeviceIoControl.InputBufferLength == 8) {
        ioctlint_range(again->Parameters.DeviceIoControl.InputBufferLength); // expect: engine-test "[8, 8]"
    }
    ioctlint_origin(Irp->AssociatedIrp.SystemBuffer); // expect: engine-test "buffer-of-request"
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

// Clears the whole of it on some ways: then no part of it is what it was before, wherever the ways meet.
void ClearedOnSomeWays(PITEM item, ULONG way)
{
    if (item->Value.Half.High == 7) {
        switch (way) {
        case 0:
            item->Value.Half.Low = 0;
            break;
        case 1:
            item->Value.Whole = 0;
            break;
        case 2:
            item->Value.Half.Low = 2;
            break;
        case 3:
            item->Value.Half.Low = 3;
            break;
        default:
            item->Value.Half.Low = 4;
            break;
        }
        ioctlint_range(item->Value.Half.High); // expect: engine-test "[7, 7] | [0, 0] [7, 7]"
    }
}
