/* wdm.h: mingw's wdm.h, then what it lacks (ioctlint/wdm_more.h).
 * Idea: a member that an older structure lacks is put in by naming a neighbour: while mingw's header is read,
 * the neighbour's name is a macro for itself followed by the new member. Each such name occurs once in that
 * header. NS:wdm._CM_PARTIAL_RESOURCE_DESCRIPTOR, NS:wdm._IO_RESOURCE_DESCRIPTOR (Connection, DmaV3). */
#ifndef IOCTLINT_WDM_H
#define IOCTLINT_WDM_H
#define DeviceSpecificData   \
    DeviceSpecificData;      \
    struct {                 \
        UCHAR Class;         \
        UCHAR Type;          \
        UCHAR Reserved1;     \
        UCHAR Reserved2;     \
        ULONG IdLowPart;     \
        ULONG IdHighPart;    \
    } Connection;            \
    struct {                 \
        ULONG Channel;       \
        ULONG RequestLine;   \
        UCHAR TransferWidth; \
        UCHAR Reserved1;     \
        UCHAR Reserved2;     \
        UCHAR Reserved3;     \
    } DmaV3
#define ConfigData           \
    ConfigData;              \
    struct {                 \
        UCHAR Class;         \
        UCHAR Type;          \
        UCHAR Reserved1;     \
        UCHAR Reserved2;     \
        ULONG IdLowPart;     \
        ULONG IdHighPart;    \
    } Connection;            \
    struct {                 \
        ULONG RequestLine;   \
        ULONG Reserved;      \
        ULONG Channel;       \
        ULONG TransferWidth; \
    } DmaV3
/* NS:wdm._DEVICE_DESCRIPTION, version 3 on */
#define DmaPort                  \
    DmaPort;                     \
    ULONG DmaAddressWidth;       \
    ULONG DmaControllerInstance; \
    ULONG DmaRequestLine;        \
    PHYSICAL_ADDRESS DeviceAddress
/* NS:wdm._DMA_OPERATIONS, version 3 of DMA; signatures: NC:wdm.PGET_DMA_ADAPTER_INFO and its neighbours. */
#define IOCTLINT_DMA_COMPLETION(name) \
    VOID(NTAPI *name)(struct _DMA_ADAPTER *, struct _DEVICE_OBJECT *, PVOID, DMA_COMPLETION_STATUS)
#define BuildMdlFromScatterGatherList                                                                       \
    BuildMdlFromScatterGatherList;                                                                          \
    NTSTATUS(NTAPI *GetDmaAdapterInfo)(PDMA_ADAPTER DmaAdapter, struct _DMA_ADAPTER_INFO * AdapterInfo);    \
    NTSTATUS(NTAPI *GetDmaTransferInfo)                                                                     \
    (PDMA_ADAPTER DmaAdapter, PMDL Mdl, ULONGLONG Offset, ULONG Length, BOOLEAN WriteOnly,                  \
     struct _DMA_TRANSFER_INFO * TransferInfo);                                                             \
    NTSTATUS(NTAPI *InitializeDmaTransferContext)(PDMA_ADAPTER DmaAdapter, PVOID DmaTransferContext);       \
    PVOID(NTAPI *AllocateCommonBufferEx)                                                                    \
    (PDMA_ADAPTER DmaAdapter, PPHYSICAL_ADDRESS MaximumAddress, ULONG Length,                               \
     PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled, ULONG PreferredNode);                          \
    NTSTATUS(NTAPI *AllocateAdapterChannelEx)                                                               \
    (PDMA_ADAPTER DmaAdapter, struct _DEVICE_OBJECT * DeviceObject, PVOID DmaTransferContext,               \
     ULONG NumberOfMapRegisters, ULONG Flags, PDRIVER_CONTROL ExecutionRoutine, PVOID ExecutionContext,     \
     PVOID * MapRegisterBase);                                                                              \
    NTSTATUS(NTAPI *ConfigureAdapterChannel)(PDMA_ADAPTER DmaAdapter, ULONG FunctionNumber, PVOID Context); \
    BOOLEAN(NTAPI *CancelAdapterChannel)                                                                    \
    (PDMA_ADAPTER DmaAdapter, struct _DEVICE_OBJECT * DeviceObject, PVOID DmaTransferContext);              \
    NTSTATUS(NTAPI *MapTransferEx)                                                                          \
    (PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, ULONGLONG Offset, ULONG DeviceOffset,        \
     PULONG Length, BOOLEAN WriteToDevice, PSCATTER_GATHER_LIST ScatterGatherBuffer,                        \
     ULONG ScatterGatherBufferLength, IOCTLINT_DMA_COMPLETION(DmaCompletionRoutine),                        \
     PVOID CompletionContext);                                                                              \
    NTSTATUS(NTAPI *GetScatterGatherListEx)                                                                 \
    (PDMA_ADAPTER DmaAdapter, struct _DEVICE_OBJECT * DeviceObject, PVOID DmaTransferContext, PMDL Mdl,     \
     ULONGLONG Offset, ULONG Length, ULONG Flags, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context,     \
     BOOLEAN WriteToDevice, IOCTLINT_DMA_COMPLETION(DmaCompletionRoutine), PVOID CompletionContext,         \
     PSCATTER_GATHER_LIST * ScatterGatherList);                                                             \
    NTSTATUS(NTAPI *BuildScatterGatherListEx)                                                               \
    (PDMA_ADAPTER DmaAdapter, struct _DEVICE_OBJECT * DeviceObject, PVOID DmaTransferContext, PMDL Mdl,     \
     ULONGLONG Offset, ULONG Length, ULONG Flags, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context,     \
     BOOLEAN WriteToDevice, PVOID ScatterGatherBuffer, ULONG ScatterGatherLength,                           \
     IOCTLINT_DMA_COMPLETION(DmaCompletionRoutine), PVOID CompletionContext,                                \
     PSCATTER_GATHER_LIST * ScatterGatherList);                                                             \
    NTSTATUS(NTAPI *FlushAdapterBuffersEx)                                                                  \
    (PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, ULONGLONG Offset, ULONG Length,              \
     BOOLEAN WriteToDevice);                                                                                \
    VOID(NTAPI *FreeAdapterObject)(PDMA_ADAPTER DmaAdapter, IO_ALLOCATION_ACTION AllocationAction);         \
    NTSTATUS(NTAPI *CancelMappedTransfer)(PDMA_ADAPTER DmaAdapter, PVOID DmaTransferContext);               \
    NTSTATUS(NTAPI *AllocateDomainCommonBuffer)                                                             \
    (PDMA_ADAPTER DmaAdapter, HANDLE DomainHandle, PPHYSICAL_ADDRESS MaximumAddress, ULONG Length,          \
     ULONG Flags, MEMORY_CACHING_TYPE * CacheType, ULONG PreferredNode, PPHYSICAL_ADDRESS LogicalAddress,   \
     PVOID * VirtualAddress);                                                                               \
    NTSTATUS(NTAPI *FlushDmaBuffer)(PDMA_ADAPTER DmaAdapter, PMDL Mdl, BOOLEAN ReadOperation);              \
    NTSTATUS(NTAPI *JoinDmaDomain)(PDMA_ADAPTER DmaAdapter, HANDLE DomainHandle);                           \
    NTSTATUS(NTAPI *LeaveDmaDomain)(PDMA_ADAPTER DmaAdapter);                                               \
    HANDLE(NTAPI *GetDmaDomain)(PDMA_ADAPTER DmaAdapter);                                                   \
    PVOID(NTAPI *AllocateCommonBufferWithBounds)                                                            \
    (PDMA_ADAPTER DmaAdapter, PPHYSICAL_ADDRESS MinimumAddress, PPHYSICAL_ADDRESS MaximumAddress,           \
     ULONG Length, ULONG Flags, MEMORY_CACHING_TYPE * CacheType, ULONG PreferredNode,                       \
     PPHYSICAL_ADDRESS LogicalAddress)
#include_next <wdm.h>
#undef DmaPort
#undef BuildMdlFromScatterGatherList
#undef IOCTLINT_DMA_COMPLETION
#undef DeviceSpecificData
#undef ConfigData
#include "ioctlint/wdm_more.h"
#endif
