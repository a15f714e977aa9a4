/* srbhelper.h: accessors that work on both kinds of request block. NF:srbhelper.Srb<function>.
 * Declared only: what a rule needs of them is which block they take and what they return. */
#ifndef IOCTLINT_SRBHELPER_H
#define IOCTLINT_SRBHELPER_H
#include <srb.h>
#ifdef __cplusplus
extern "C" {
#endif
#define SRB_HELPER_GET(name, type) type SrbGet##name(_In_ PVOID Srb)
#define SRB_HELPER_SET(name, type) VOID SrbSet##name(_In_ PVOID Srb, _In_ type Value)
PSRBEX_DATA SrbGetSrbExDataByIndex(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ ULONG SrbExDataIndex);
PSRBEX_DATA SrbGetSrbExDataByType(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ SRBEXDATATYPE Type);
PSTOR_ADDRESS SrbGetAddress(_In_ PSTORAGE_REQUEST_BLOCK Srb);
SRB_HELPER_GET(SrbLength, ULONG);
SRB_HELPER_GET(SrbFunction, ULONG);
SRB_HELPER_GET(SrbStatus, UCHAR);
SRB_HELPER_GET(SrbFlags, ULONG);
SRB_HELPER_GET(SystemStatus, ULONG);
SRB_HELPER_GET(ScsiStatus, UCHAR);
SRB_HELPER_GET(PathId, UCHAR);
SRB_HELPER_GET(TargetId, UCHAR);
SRB_HELPER_GET(Lun, UCHAR);
SRB_HELPER_GET(DataBuffer, PVOID);
SRB_HELPER_GET(DataTransferLength, ULONG);
SRB_HELPER_GET(SenseInfoBuffer, PVOID);
SRB_HELPER_GET(SenseInfoBufferLength, UCHAR);
SRB_HELPER_GET(OriginalRequest, PVOID);
SRB_HELPER_GET(MiniportContext, PVOID);
SRB_HELPER_GET(PortContext, PVOID);
SRB_HELPER_GET(CdbLength, UCHAR);
SRB_HELPER_GET(QueueTag, ULONG);
SRB_HELPER_GET(RequestTag, ULONG);
SRB_HELPER_GET(RequestAttribute, UCHAR);
SRB_HELPER_GET(RequestPriority, USHORT);
SRB_HELPER_GET(TimeOutValue, ULONG);
SRB_HELPER_GET(QueueSortKey, ULONG);
SRB_HELPER_GET(NextSrb, PVOID);
SRB_HELPER_SET(SrbStatus, UCHAR);
SRB_HELPER_SET(SrbFlags, ULONG);
SRB_HELPER_SET(SystemStatus, ULONG);
SRB_HELPER_SET(ScsiStatus, UCHAR);
SRB_HELPER_SET(DataBuffer, PVOID);
SRB_HELPER_SET(DataTransferLength, ULONG);
SRB_HELPER_SET(SenseInfoBuffer, PVOID);
SRB_HELPER_SET(SenseInfoBufferLength, UCHAR);
SRB_HELPER_SET(OriginalRequest, PVOID);
SRB_HELPER_SET(CdbLength, UCHAR);
SRB_HELPER_SET(RequestTag, ULONG);
SRB_HELPER_SET(RequestAttribute, UCHAR);
SRB_HELPER_SET(RequestPriority, USHORT);
SRB_HELPER_SET(TimeOutValue, ULONG);
SRB_HELPER_SET(QueueSortKey, ULONG);
SRB_HELPER_SET(QueueAction, UCHAR);
SRB_HELPER_SET(NextSrb, PVOID);
#undef SRB_HELPER_GET
#undef SRB_HELPER_SET
union _CDB;
union _CDB *SrbGetCdb(_In_ PVOID Srb);
VOID SrbAssignSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbClearSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbAssignQueueSortKey(_In_ PVOID Srb, _In_ ULONG Value);
BOOLEAN SrbCopySrb(_In_ PVOID TargetSrb, _In_ ULONG TargetSrbLength, _In_ PVOID SourceSrb);
VOID SrbZeroSrb(_In_ PVOID Srb);
BOOLEAN SrbGetPathTargetLun(_In_ PVOID Srb, _Out_opt_ PUCHAR PathId, _Out_opt_ PUCHAR TargetId,
                            _Out_opt_ PUCHAR Lun);
#ifdef __cplusplus
}
#endif
#endif
