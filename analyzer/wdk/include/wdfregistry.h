/*
 * Model of wdfregistry.h: registry keys.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfregistry/.
 */
#ifndef _WDFREGISTRY_H_
#define _WDFREGISTRY_H_
#include <wdfobject.h>

WDF_EXTERN_C_START

_Must_inspect_result_ NTSTATUS WdfRegistryOpenKey(_In_opt_ WDFKEY ParentKey, _In_ PCUNICODE_STRING KeyName,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key);
_Must_inspect_result_ NTSTATUS WdfRegistryCreateKey(_In_opt_ WDFKEY ParentKey,
    _In_ PCUNICODE_STRING KeyName, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG CreateOptions,
    _Out_opt_ PULONG CreateDisposition, _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key);
VOID WdfRegistryClose(_In_ WDFKEY Key);
HANDLE WdfRegistryWdmGetHandle(_In_ WDFKEY Key);
_Must_inspect_result_ NTSTATUS WdfRegistryRemoveKey(_In_ WDFKEY Key);
_Must_inspect_result_ NTSTATUS WdfRegistryRemoveValue(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryValue(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ ULONG ValueLength, _Out_opt_ PVOID Value, _Out_opt_ PULONG ValueLengthQueried,
    _Out_opt_ PULONG ValueType);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryMemory(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES MemoryAttributes, _Out_ WDFMEMORY *Memory,
    _Out_opt_ PULONG ValueType);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryMultiString(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES StringsAttributes, _In_ WDFCOLLECTION Collection);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryUnicodeString(_In_ WDFKEY Key,
    _In_ PCUNICODE_STRING ValueName, _Out_opt_ PUSHORT ValueByteLength, _Inout_ PUNICODE_STRING Value);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryString(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ WDFSTRING String);
_Must_inspect_result_ NTSTATUS WdfRegistryQueryULong(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _Out_ PULONG Value);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignValue(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ ULONG ValueType, _In_ ULONG ValueLength, _In_ PVOID Value);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignMemory(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ ULONG ValueType, _In_ WDFMEMORY Memory, _In_opt_ PWDFMEMORY_OFFSET MemoryOffsets);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignMultiString(_In_ WDFKEY Key,
    _In_ PCUNICODE_STRING ValueName, _In_ WDFCOLLECTION StringsCollection);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignUnicodeString(_In_ WDFKEY Key,
    _In_ PCUNICODE_STRING ValueName, _In_ PCUNICODE_STRING Value);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignString(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ WDFSTRING String);
_Must_inspect_result_ NTSTATUS WdfRegistryAssignULong(_In_ WDFKEY Key, _In_ PCUNICODE_STRING ValueName,
    _In_ ULONG Value);

WDF_EXTERN_C_END

#endif
