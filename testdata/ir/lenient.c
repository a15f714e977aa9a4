// What Microsoft's compiler takes and clang does not, and what a release build leaves out.
#include <ntddk.h>

typedef struct _LIST {
    ULONG Count;
    struct {
        USHORT Kind;
        LONGLONG Value;
    } Entries[1];
} LIST, *PLIST;

typedef struct _DEVICE {
    LONG Users;
} DEVICE, *PDEVICE;

// Only a checked build has the variable: the check is lost, the function is not.
NTSTATUS names_debug_variable(PDEVICE device)
{
    ASSERT(DebugUsers == device->Users);
    NT_ASSERT(device->DebugLevel < 3);
    device->Users++;
    return STATUS_SUCCESS;
}

// What this one checks a release build evaluates too.
NTSTATUS names_debug_variable_always(PDEVICE device)
{
    NT_VERIFY(device->DebugLevel < 3);
    return STATUS_SUCCESS;
}

// The size of so many entries.
ULONG size_of_list(ULONG count)
{
    return FIELD_OFFSET(LIST, Entries[count]) + FIELD_OFFSET(LIST, Entries[count + 1].Value) +
           FIELD_OFFSET(LIST, Entries[2].Value);
}

// What a 32-bit program sends.
typedef struct _REQUEST_32 {
    ULONG Length;
    VOID *POINTER_32 Buffer;
    ULONG Flags;
} REQUEST_32;

ULONG size_of_request(REQUEST_32 *request)
{
    return request->Buffer ? FIELD_OFFSET(REQUEST_32, Flags) : sizeof(REQUEST_32);
}

// Casts as places, also of casts, behind their operator, and in a macro's definition.
#define SET_COUNT(place, value) (ULONG_PTR)(place) = (value)

ULONG writes_to_casts(PVOID argument, PVOID next)
{
    if (((ULONG)(ULONG_PTR)argument)-- == 0)
        return 0;
    ++(ULONG_PTR)next;
    (ULONG)(ULONG_PTR)next -= 3;
    SET_COUNT(next, 7);
    return (ULONG)(ULONG_PTR)next;
}

// C4028 is a warning: the definition counts.
NTSTATUS start(PVOID device, ULONG flags);

NTSTATUS start(PDEVICE device, ULONG flags)
{
    return device->Users == (LONG)flags ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

// A call before the definition, as when the header with the declaration is not there.
BOOLEAN calls_before(PDEVICE device)
{
    return declared_late(device, TRUE);
}

BOOLEAN declared_late(PDEVICE device, BOOLEAN again)
{
    return again && device->Users;
}
