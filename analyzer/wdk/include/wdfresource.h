/*
 * Model of wdfresource.h: resource lists and resource requirements lists.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfresource/.
 */
#ifndef _WDFRESOURCE_H_
#define _WDFRESOURCE_H_
#include <wdfobject.h>

WDF_EXTERN_C_START

_Must_inspect_result_ NTSTATUS WdfIoResourceListCreate(_In_ WDFIORESREQLIST RequirementsList,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFIORESLIST *ResourceList);
_Must_inspect_result_ NTSTATUS WdfIoResourceListInsertDescriptor(_In_ WDFIORESLIST ResourceList,
    _In_ PIO_RESOURCE_DESCRIPTOR Descriptor, _In_ ULONG Index);
_Must_inspect_result_ NTSTATUS WdfIoResourceListAppendDescriptor(_In_ WDFIORESLIST ResourceList,
    _In_ PIO_RESOURCE_DESCRIPTOR Descriptor);
VOID WdfIoResourceListUpdateDescriptor(_In_ WDFIORESLIST ResourceList,
    _In_ PIO_RESOURCE_DESCRIPTOR Descriptor, _In_ ULONG Index);
ULONG WdfIoResourceListGetCount(_In_ WDFIORESLIST ResourceList);
PIO_RESOURCE_DESCRIPTOR WdfIoResourceListGetDescriptor(_In_ WDFIORESLIST ResourceList, _In_ ULONG Index);
VOID WdfIoResourceListRemove(_In_ WDFIORESLIST ResourceList, _In_ ULONG Index);
VOID WdfIoResourceListRemoveByDescriptor(_In_ WDFIORESLIST ResourceList,
    _In_ PIO_RESOURCE_DESCRIPTOR Descriptor);
VOID WdfIoResourceRequirementsListSetSlotNumber(_In_ WDFIORESREQLIST RequirementsList,
    _In_ ULONG SlotNumber);
VOID WdfIoResourceRequirementsListSetInterfaceType(_In_ WDFIORESREQLIST RequirementsList,
    _In_ INTERFACE_TYPE InterfaceType);
_Must_inspect_result_ NTSTATUS WdfIoResourceRequirementsListInsertIoResList(
    _In_ WDFIORESREQLIST RequirementsList, _In_ WDFIORESLIST IoResList, _In_ ULONG Index);
_Must_inspect_result_ NTSTATUS WdfIoResourceRequirementsListAppendIoResList(
    _In_ WDFIORESREQLIST RequirementsList, _In_ WDFIORESLIST IoResList);
ULONG WdfIoResourceRequirementsListGetCount(_In_ WDFIORESREQLIST RequirementsList);
WDFIORESLIST WdfIoResourceRequirementsListGetIoResList(_In_ WDFIORESREQLIST RequirementsList,
    _In_ ULONG Index);
VOID WdfIoResourceRequirementsListRemove(_In_ WDFIORESREQLIST RequirementsList, _In_ ULONG Index);
VOID WdfIoResourceRequirementsListRemoveByIoResList(_In_ WDFIORESREQLIST RequirementsList,
    _In_ WDFIORESLIST IoResList);
_Must_inspect_result_ NTSTATUS WdfCmResourceListInsertDescriptor(_In_ WDFCMRESLIST List,
    _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor, _In_ ULONG Index);
_Must_inspect_result_ NTSTATUS WdfCmResourceListAppendDescriptor(_In_ WDFCMRESLIST List,
    _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor);
ULONG WdfCmResourceListGetCount(_In_ WDFCMRESLIST List);
PCM_PARTIAL_RESOURCE_DESCRIPTOR WdfCmResourceListGetDescriptor(_In_ WDFCMRESLIST List, _In_ ULONG Index);
VOID WdfCmResourceListRemove(_In_ WDFCMRESLIST List, _In_ ULONG Index);
VOID WdfCmResourceListRemoveByDescriptor(_In_ WDFCMRESLIST List,
    _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor);

WDF_EXTERN_C_END

#endif
