// What made the walk explode once, each ended by what is named here; the golden holds the number of steps, rounded up.
#include <ntddk.h>

#include "ioctlint_test.h"

NTSTATUS External(PVOID context);

typedef struct _FRAME_BUFFER {
    ULONG Length;
    ULONG Room;
    PUCHAR At;
} FRAME_BUFFER, *PFRAME_BUFFER;

// Three ways out, that differ in what is known of the buffer.
static NTSTATUS AddByte(PFRAME_BUFFER buffer, UCHAR byte)
{
    if (buffer->Room == 0) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    if (buffer->At == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    buffer->At[buffer->Length] = byte;
    buffer->Length++;
    buffer->Room--;
    return STATUS_SUCCESS;
}

// Calls in a row, nobody asks how they ended: three ways each are not 3^16 ways. What the calls do not touch is still known.
void CallsInARow(PFRAME_BUFFER buffer)
{
    ULONG kept = 7;

    AddByte(buffer, 1);
    AddByte(buffer, 2);
    AddByte(buffer, 3);
    AddByte(buffer, 4);
    AddByte(buffer, 5);
    AddByte(buffer, 6);
    AddByte(buffer, 7);
    AddByte(buffer, 8);
    AddByte(buffer, 9);
    AddByte(buffer, 10);
    AddByte(buffer, 11);
    AddByte(buffer, 12);
    AddByte(buffer, 13);
    AddByte(buffer, 14);
    AddByte(buffer, 15);
    AddByte(buffer, 16);
    ioctlint_range(kept); // expect: engine-test "[7, 7]"
}

// Of two calls in a row, how the first ended is still known when it is asked for.
void TwoCalls(PFRAME_BUFFER buffer)
{
    NTSTATUS first = AddByte(buffer, 1);
    NTSTATUS second = AddByte(buffer, 2);

    if (NT_SUCCESS(first) && !NT_SUCCESS(second)) {
        ioctlint_range(first); // expect: engine-test "[0, 0]"
    }
}

// Every round finds another IRP and its stack location: what is known of one round's only is given up in the end.
PIRP FindInList(PLIST_ENTRY head, PFILE_OBJECT wanted)
{
    PLIST_ENTRY entry;
    ULONG kept = 7;

    for (entry = head->Flink; entry != head; entry = entry->Flink) {
        PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);

        if (wanted == NULL || location->FileObject == wanted) {
            ioctlint_range(kept); // expect: engine-test "[7, 7]"
            return irp;
        }
    }
    ioctlint_range(kept); // expect: engine-test "[7, 7]"
    return NULL;
}

// Loops in loops in loops.
void Triple(ULONG n)
{
    ULONG i, j, k, kept = 7;

    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            for (k = 0; k < n; k++) {
                if (External(&kept) == STATUS_PENDING) {
                    kept = 8;
                }
                kept = 7;
            }
        }
    }
    ioctlint_range(kept); // expect: engine-test "[7, 7]"
}

// Many branches on different things: states that agree in what matters are one behind each.
void ManyBranches(PULONG flags, PFRAME_BUFFER buffer)
{
    ULONG kept = 7;

#define BRANCH(n) if (flags[n]) { External(&flags[n]); buffer->Room = n; } else { External(buffer); }
    BRANCH(0) BRANCH(1) BRANCH(2) BRANCH(3) BRANCH(4) BRANCH(5) BRANCH(6) BRANCH(7)
    BRANCH(8) BRANCH(9) BRANCH(10) BRANCH(11) BRANCH(12) BRANCH(13) BRANCH(14) BRANCH(15)
    ioctlint_range(kept); // expect: engine-test "[7, 7]"
}

// A callee in ever new contexts, at every depth of a tree of calls.
static void Leaf(PFRAME_BUFFER buffer, ULONG n)
{
    if (buffer->Room > n) {
        External(buffer);
    }
    buffer->Length = n;
}
#define TREE(name, below)                                   \
    static void name(PFRAME_BUFFER buffer, ULONG n)         \
    {                                                       \
        if (buffer->Length == n) {                          \
            below(buffer, n + 1);                           \
        } else {                                            \
            below(buffer, n + 2);                           \
        }                                                   \
        below(buffer, n + 3);                               \
    }
TREE(Tree1, Leaf)
TREE(Tree2, Tree1)
TREE(Tree3, Tree2)
TREE(Tree4, Tree3)
TREE(Tree5, Tree4)
TREE(Tree6, Tree5)

void Forest(PFRAME_BUFFER buffer)
{
    ULONG kept = 7;

    Tree6(buffer, 1);
    ioctlint_range(kept); // expect: engine-test "[7, 7]"
}
