/* ioctlint/ntddk_more.h: what drivers use of ntddk.h beyond mingw's. In: mingw's ntddk.h.
 * NF:ntddk.<function>, NC:ntddk.<callback>, NS:ntddk._<structure>. */
#ifndef IOCTLINT_NTDDK_MORE_H
#define IOCTLINT_NTDDK_MORE_H
#ifdef __cplusplus
extern "C" {
#endif
struct _RTL_AVL_TABLE;
struct _RTL_GENERIC_TABLE;
typedef RTL_GENERIC_COMPARE_RESULTS NTAPI RTL_AVL_COMPARE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table,
                                                                  _In_ PVOID FirstStruct,
                                                                  _In_ PVOID SecondStruct);
typedef PVOID NTAPI RTL_AVL_ALLOCATE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ CLONG ByteSize);
typedef VOID NTAPI RTL_AVL_FREE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID Buffer);
#ifndef RTL_USE_AVL_TABLES
typedef RTL_GENERIC_COMPARE_RESULTS NTAPI RTL_GENERIC_COMPARE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table,
                                                                      _In_ PVOID FirstStruct,
                                                                      _In_ PVOID SecondStruct);
typedef PVOID NTAPI RTL_GENERIC_ALLOCATE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ CLONG ByteSize);
typedef VOID NTAPI RTL_GENERIC_FREE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ PVOID Buffer);
#endif
NTSTATUS NTAPI PsSetCreateProcessNotifyRoutineEx2(_In_ int NotifyType, _In_ PVOID NotifyInformation,
                                                  _In_ BOOLEAN Remove);
PEPROCESS NTAPI PsGetThreadProcess(_In_ PETHREAD Thread);
HANDLE NTAPI PsGetThreadProcessId(_In_ PETHREAD Thread);
HANDLE NTAPI PsGetThreadId(_In_ PETHREAD Thread);
#ifdef __cplusplus
}
#endif
#endif
