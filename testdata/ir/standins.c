// What the uses of a name say of its stand-in.
#include <ntddk.h>
#include "nowhere.h"

VOID takes_ulong(PULONG value);

// A name where a GUID belongs.
VOID copies_guid(GUID *out)
{
    GUID local = VENDOR_EVENT_GUID;
    *out = VENDOR_OTHER_GUID;
    out->Data1 = local.Data1;
}

// A type that only a macro's argument names, and one below a comment.
PVOID names_types(PLIST_ENTRY entry)
{
    // No code ends here
    Vendor_Reply reply = {0};
    reply.Next = CONTAINING_RECORD(entry, VENDOR_CONNECTION, Link);
    return reply.Next;
}

// The same name for a structure here and for a pointer there.
ULONG is_pointer(PVendor_Portal portal)
{
    return portal->Address;
}

ULONG is_structure(void)
{
    Vendor_Portal portal;
    portal.Address = 3;
    return is_pointer(&portal);
}

// Members: an array that is assigned to, a pointer to a number, a number whose address is taken, an element.
VOID uses_members(PVENDOR_LIST list, PVOID memory)
{
    list->Elements = memory;
    list->Elements[2] = 5;
    *list->Name = 12;
    takes_ulong(&list->Length);
    LARGE_INTEGER block = list->Blocks[0];
    *list->Last = (ULONG)block.QuadPart;
}

// A function type that only the definition in another file tells, and a result that is a stand-in itself.
#include "standins_handlers.h"

Vendor_WorkResult WorkHandler(VENDOR_MODULE module, BOOLEAN again)
{
    UNREFERENCED_PARAMETER(module);
    return again ? VendorWorkAgain : VendorWorkDone;
}
