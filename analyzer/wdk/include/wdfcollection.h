/*
 * Model of wdfcollection.h: collections of objects.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcollection/.
 */
#ifndef _WDFCOLLECTION_H_
#define _WDFCOLLECTION_H_
#include <wdfobject.h>

WDF_EXTERN_C_START

_Must_inspect_result_ NTSTATUS WdfCollectionCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES CollectionAttributes,
    _Out_ WDFCOLLECTION *Collection);
ULONG WdfCollectionGetCount(_In_ WDFCOLLECTION Collection);
_Must_inspect_result_ NTSTATUS WdfCollectionAdd(_In_ WDFCOLLECTION Collection, _In_ WDFOBJECT Object);
VOID WdfCollectionRemove(_In_ WDFCOLLECTION Collection, _In_ WDFOBJECT Item);
VOID WdfCollectionRemoveItem(_In_ WDFCOLLECTION Collection, _In_ ULONG Index);
WDFOBJECT WdfCollectionGetItem(_In_ WDFCOLLECTION Collection, _In_ ULONG Index);
WDFOBJECT WdfCollectionGetFirstItem(_In_ WDFCOLLECTION Collection);
WDFOBJECT WdfCollectionGetLastItem(_In_ WDFCOLLECTION Collection);

WDF_EXTERN_C_END

#endif
