/* ndis.h: NDIS 6 for miniport, protocol and filter drivers, kept to what drivers use.
 * In: the NDISxxx_MINIPORT / NDISxxx version macros a driver defines. Out: NET_BUFFER_LIST, NDIS_OID_REQUEST,
 * the driver characteristics, callbacks and functions; object identifiers and their structures come from
 * mingw's ntddndis.h. mingw's own ndis.h is NDIS 5 and does not parse; NDIS 5 packet functions are declared
 * at the end for old drivers. Pages: NS:nbl._NET_BUFFER_LIST, NS:nbl._NET_BUFFER,
 * NS:oidrequest._NDIS_OID_REQUEST, NS:ndis._<STRUCTURE>, NC:ndis.<CALLBACK>, NF:ndis.<Function>,
 * NE:ndis._<ENUM>. */
#ifndef _NDIS_
#define _NDIS_
#include <ntddk.h>

#ifndef NDIS_WDM
#define NDIS_WDM 0
#endif
#ifndef NDIS_MINIPORT_MAJOR_VERSION
#if defined(NDIS50_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 5
#define NDIS_MINIPORT_MINOR_VERSION 0
#elif defined(NDIS51_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 5
#define NDIS_MINIPORT_MINOR_VERSION 1
#elif defined(NDIS60_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 0
#elif defined(NDIS61_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 1
#elif defined(NDIS620_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 20
#elif defined(NDIS640_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 40
#elif defined(NDIS650_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 50
#elif defined(NDIS660_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 60
#elif defined(NDIS680_MINIPORT)
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 80
#else
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION 30
#endif
#define NDIS_MINIPORT_MINIMUM_MAJOR_VERSION NDIS_MINIPORT_MAJOR_VERSION
#define NDIS_MINIPORT_MINIMUM_MINOR_VERSION NDIS_MINIPORT_MINOR_VERSION
#endif
#ifndef NDIS_FILTER_MAJOR_VERSION
#define NDIS_FILTER_MAJOR_VERSION 6
#define NDIS_FILTER_MINOR_VERSION NDIS_MINIPORT_MINOR_VERSION
#define NDIS_FILTER_MINIMUM_MAJOR_VERSION 6
#define NDIS_FILTER_MINIMUM_MINOR_VERSION 0
#endif
#ifndef NDIS_PROTOCOL_MAJOR_VERSION
#define NDIS_PROTOCOL_MAJOR_VERSION 6
#define NDIS_PROTOCOL_MINOR_VERSION 0
#define NDIS_PROTOCOL_MINIMUM_MAJOR_VERSION 6
#define NDIS_PROTOCOL_MINIMUM_MINOR_VERSION 0
#endif
#define NDIS_RUNTIME_VERSION_60 0x60000
#define NDIS_RUNTIME_VERSION_620 0x60014
#define NDIS_RUNTIME_VERSION_630 0x6001e
#define NDIS_RUNTIME_VERSION_640 0x60028
#define NDIS_RUNTIME_VERSION_650 0x60032
#define NDIS_RUNTIME_VERSION_660 0x6003c
#define NDIS_RUNTIME_VERSION_670 0x60046
#define NDIS_RUNTIME_VERSION_680 0x60050

#include <ntddndis.h>
#include "ioctlint/ndis_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- basics */
typedef PVOID NDIS_HANDLE, *PNDIS_HANDLE;
typedef UNICODE_STRING NDIS_STRING, *PNDIS_STRING;
typedef ANSI_STRING NDIS_ANSI_STRING, *PNDIS_ANSI_STRING;
typedef PHYSICAL_ADDRESS NDIS_PHYSICAL_ADDRESS, *PNDIS_PHYSICAL_ADDRESS;
typedef ULONG NDIS_ERROR_CODE, *PNDIS_ERROR_CODE;
typedef MDL NDIS_BUFFER, *PNDIS_BUFFER;
#define NDIS_STRING_CONST(x) {sizeof(L##x) - 2, sizeof(L##x), L##x}
#define NDIS_PHYSICAL_ADDRESS_CONST(l, h) \
    { \
        { \
            (ULONG)(l), (LONG)(h) \
        } \
    }
#define NDIS_MDL_LINKAGE(m) ((m)->Next)
#define NDIS_PAGEABLE_FUNCTION(f)
#define NDIS_PAGABLE_FUNCTION(f)
#define NDIS_INIT_FUNCTION(f)
#define EXPORT
#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()
#define NDIS_ASSERT(e) NT_ASSERT(e)
#define PtrOffset(b, p) ((ULONG)((ULONG_PTR)(p) - (ULONG_PTR)(b)))
#define ETH_LENGTH_OF_ADDRESS 6
#define ETH_IS_MULTICAST(a) ((BOOLEAN)(((PUCHAR)(a))[0] & 1))
#define ETH_IS_BROADCAST(a) ((((PUCHAR)(a))[0] == 0xff) && (((PUCHAR)(a))[1] == 0xff))
#define ETH_COPY_NETWORK_ADDRESS(d, s) \
    { \
        *((ULONG *)(d)) = *((ULONG *)(s)); \
        *((USHORT *)((UCHAR *)(d) + 4)) = *((USHORT *)((UCHAR *)(s) + 4)); \
    }
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(a, b, r) \
    { \
        *(r) = (UINT)memcmp((a), (b), 6); \
    }
#define ETH_COMPARE_NETWORK_ADDRESSES(a, b, r) \
    { \
        *(r) = (UINT)memcmp((a), (b), 6); \
    }
#define NDIS_ETH_TYPE_IPV4 0x0800
#define NDIS_ETH_TYPE_ARP 0x0806
#define NDIS_ETH_TYPE_IPV6 0x86dd
#define NDIS_ETH_TYPE_802_1X 0x888e
#define NDIS_ETH_TYPE_802_1Q 0x8100
#define NDIS_ETH_TYPE_SLOW_PROTOCOL 0x8809
#define NDIS_PROTOCOL_ID_DEFAULT 0
#define NDIS_PROTOCOL_ID_TCP_IP 2
#define NDIS_PROTOCOL_ID_IP6 3
#define NDIS_PROTOCOL_ID_IPX 6
#define NDIS_PROTOCOL_ID_NBF 7
#define NDIS_PROTOCOL_ID_MAX 0xf
#define NDIS_PROTOCOL_ID_MASK 0xf
#define NDIS_DEFAULT_PORT_NUMBER ((NDIS_PORT_NUMBER)0)
#ifndef NDIS_MAX_LOOKAHEAD
#define NDIS_MAX_LOOKAHEAD 512
#endif

/* ---- memory */
#define NdisMoveMemory(d, s, n) RtlCopyMemory(d, s, n)
#define NdisZeroMemory(d, n) RtlZeroMemory(d, n)
#define NdisFillMemory(d, n, c) RtlFillMemory(d, n, c)
#define NdisEqualMemory(a, b, n) RtlEqualMemory(a, b, n)
#define NdisRetrieveUlong(d, s) RtlRetrieveUlong(d, s)
#define NdisStoreUlong(d, s) RtlStoreUlong(d, s)
#define NdisMoveMappedMemory(d, s, n) RtlCopyMemory(d, s, n)
#define NdisZeroMappedMemory(d, n) RtlZeroMemory(d, n)
#define NDIS_MEMORY_CONTIGUOUS 0x00000001
#define NDIS_MEMORY_NONCACHED 0x00000002
_Must_inspect_result_ PVOID NdisAllocateMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle, _In_ UINT Length,
                                                              _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority);
NDIS_STATUS NdisAllocateMemoryWithTag(_Out_ PVOID *VirtualAddress, _In_ UINT Length, _In_ ULONG Tag);
NDIS_STATUS NdisAllocateMemory(_Out_ PVOID *VirtualAddress, _In_ UINT Length, _In_ UINT MemoryFlags,
                               _In_ NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);
VOID NdisFreeMemory(_In_ PVOID VirtualAddress, _In_ UINT Length, _In_ UINT MemoryFlags);
VOID NdisFreeMemoryWithTag(_In_ PVOID VirtualAddress, _In_ ULONG Tag);
VOID NdisFreeMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle, _In_ PVOID VirtualAddress, _In_ ULONG Tag);
#define NdisInitializeNPagedLookasideList(l, a, f, fl, s, t, d) \
    ExInitializeNPagedLookasideList(l, a, f, fl, s, t, d)
#define NdisDeleteNPagedLookasideList(l) ExDeleteNPagedLookasideList(l)
#define NdisAllocateFromNPagedLookasideList(l) ExAllocateFromNPagedLookasideList(l)
#define NdisFreeToNPagedLookasideList(l, e) ExFreeToNPagedLookasideList(l, e)

/* ---- locks, events, timers, work items */
typedef struct _NDIS_SPIN_LOCK {
    KSPIN_LOCK SpinLock;
    KIRQL OldIrql;
} NDIS_SPIN_LOCK, *PNDIS_SPIN_LOCK;

typedef struct _LOCK_STATE {
    USHORT LockState;
    KIRQL OldIrql;
} LOCK_STATE, *PLOCK_STATE;
typedef struct _LOCK_STATE_EX {
    KIRQL OldIrql;
    UCHAR LockState;
    UCHAR Flags;
} LOCK_STATE_EX, *PLOCK_STATE_EX;
typedef struct _NDIS_RW_LOCK {
    KSPIN_LOCK SpinLock;
    PVOID Context;
    UCHAR Reserved[16 + 2048];
} NDIS_RW_LOCK, *PNDIS_RW_LOCK;
typedef struct _NDIS_RW_LOCK_EX NDIS_RW_LOCK_EX, *PNDIS_RW_LOCK_EX;
#define NDIS_RWL_AT_DISPATCH_LEVEL 1
VOID NdisAllocateSpinLock(_Out_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisFreeSpinLock(_In_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisAcquireSpinLock(_Inout_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisReleaseSpinLock(_Inout_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisDprAcquireSpinLock(_Inout_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisDprReleaseSpinLock(_Inout_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisInitializeReadWriteLock(_Out_ PNDIS_RW_LOCK Lock);
VOID NdisAcquireReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ BOOLEAN fWrite, _Out_ PLOCK_STATE LockState);
VOID NdisReleaseReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _Inout_ PLOCK_STATE LockState);
_Must_inspect_result_ PNDIS_RW_LOCK_EX NdisAllocateRWLock(_In_ NDIS_HANDLE NdisHandle);
VOID NdisFreeRWLock(_In_ PNDIS_RW_LOCK_EX Lock);
VOID NdisAcquireRWLockRead(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);
VOID NdisAcquireRWLockWrite(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);
VOID NdisReleaseRWLock(_In_ PNDIS_RW_LOCK_EX Lock, _In_ PLOCK_STATE_EX LockState);
#define NDIS_RAISE_IRQL_TO_DISPATCH(p) KeRaiseIrql(DISPATCH_LEVEL, p)
#define NDIS_LOWER_IRQL(o, c) KeLowerIrql(o)
typedef KMUTEX NDIS_MUTEX, *PNDIS_MUTEX;
#define NDIS_INIT_MUTEX(m) KeInitializeMutex(m, 0xffff)
#define NDIS_RELEASE_MUTEX(m) KeReleaseMutex(m, FALSE)
#define NDIS_WAIT_FOR_MUTEX(m) KeWaitForSingleObject(m, Executive, KernelMode, FALSE, NULL)
typedef struct _NDIS_EVENT {
    KEVENT Event;
} NDIS_EVENT, *PNDIS_EVENT;
VOID NdisInitializeEvent(_Out_ PNDIS_EVENT Event);
VOID NdisSetEvent(_In_ PNDIS_EVENT Event);
VOID NdisResetEvent(_In_ PNDIS_EVENT Event);
BOOLEAN NdisWaitEvent(_In_ PNDIS_EVENT Event, _In_ UINT MsToWait);
VOID NdisMSleep(_In_ ULONG MicrosecondsToSleep);
#define NdisStallExecution(us) KeStallExecutionProcessor(us)
#define NdisInterlockedIncrement(p) InterlockedIncrement(p)
#define NdisInterlockedDecrement(p) InterlockedDecrement(p)
#define NdisInterlockedAddUlong(p, v, l) ExInterlockedAddUlong(p, v, &(l)->SpinLock)
#define NdisInitializeListHead(l) InitializeListHead(l)
#define NdisInitializeSListHead(l) ExInitializeSListHead(l)
#define NdisInterlockedInsertHeadList(h, e, l) ExInterlockedInsertHeadList(h, e, &(l)->SpinLock)
#define NdisInterlockedInsertTailList(h, e, l) ExInterlockedInsertTailList(h, e, &(l)->SpinLock)
#define NdisInterlockedRemoveHeadList(h, l) ExInterlockedRemoveHeadList(h, &(l)->SpinLock)
#define NdisInterlockedPushEntrySList(h, e, l) ExInterlockedPushEntrySList(h, e, &(l)->SpinLock)
#define NdisInterlockedPopEntrySList(h, l) ExInterlockedPopEntrySList(h, &(l)->SpinLock)
#define NdisGetCurrentSystemTime(t) KeQuerySystemTime(t)
VOID NdisGetSystemUpTimeEx(_Out_ PLARGE_INTEGER SystemUpTime);
typedef VOID NDIS_TIMER_FUNCTION(_In_ PVOID SystemSpecific1, _In_ PVOID FunctionContext,
                                 _In_ PVOID SystemSpecific2, _In_ PVOID SystemSpecific3);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _NDIS_TIMER {
    KTIMER Timer;
    KDPC Dpc;
} NDIS_TIMER, *PNDIS_TIMER;
typedef struct _NDIS_MINIPORT_TIMER {
    KTIMER Timer;
    KDPC Dpc;
    PNDIS_TIMER_FUNCTION MiniportTimerFunction;
    PVOID MiniportTimerContext;
    PVOID Miniport;
    struct _NDIS_MINIPORT_TIMER *NextDeferredTimer;
} NDIS_MINIPORT_TIMER, *PNDIS_MINIPORT_TIMER;
VOID NdisInitializeTimer(_Inout_ PNDIS_TIMER Timer, _In_ PNDIS_TIMER_FUNCTION TimerFunction,
                         _In_ PVOID FunctionContext);
VOID NdisSetTimer(_In_ PNDIS_TIMER Timer, _In_ UINT MillisecondsToDelay);
VOID NdisCancelTimer(_In_ PNDIS_TIMER Timer, _Out_ PBOOLEAN TimerCancelled);
VOID NdisMInitializeTimer(_Inout_ PNDIS_MINIPORT_TIMER Timer, _In_ NDIS_HANDLE MiniportAdapterHandle,
                          _In_ PNDIS_TIMER_FUNCTION TimerFunction, _In_ PVOID FunctionContext);
VOID NdisMSetTimer(_In_ PNDIS_MINIPORT_TIMER Timer, _In_ UINT MillisecondsToDelay);
VOID NdisMSetPeriodicTimer(_In_ PNDIS_MINIPORT_TIMER Timer, _In_ UINT MillisecondPeriod);
VOID NdisMCancelTimer(_In_ PNDIS_MINIPORT_TIMER Timer, _Out_ PBOOLEAN TimerCancelled);
typedef struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
} NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
#define NDIS_TIMER_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_TIMER_CHARACTERISTICS, FunctionContext)
_Must_inspect_result_ NDIS_STATUS
NdisAllocateTimerObject(_In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_TIMER_CHARACTERISTICS TimerCharacteristics,
                        _Out_ PNDIS_HANDLE pTimerObject);
BOOLEAN NdisSetTimerObject(_In_ NDIS_HANDLE TimerObject, _In_ LARGE_INTEGER DueTime,
                           _In_opt_ LONG MillisecondsPeriod, _In_opt_ PVOID FunctionContext);
BOOLEAN NdisCancelTimerObject(_In_ NDIS_HANDLE TimerObject);
VOID NdisFreeTimerObject(_In_ NDIS_HANDLE TimerObject);
typedef VOID NDIS_IO_WORKITEM_FUNCTION(_In_opt_ PVOID WorkItemContext, _In_ NDIS_HANDLE NdisIoWorkItemHandle);
typedef NDIS_IO_WORKITEM_FUNCTION NDIS_IO_WORKITEM, *NDIS_IO_WORKITEM_ROUTINE, *PNDIS_IO_WORKITEM;
_Must_inspect_result_ NDIS_HANDLE NdisAllocateIoWorkItem(_In_ NDIS_HANDLE NdisObjectHandle);
VOID NdisQueueIoWorkItem(_In_ NDIS_HANDLE NdisIoWorkItemHandle, _In_ NDIS_IO_WORKITEM_ROUTINE Routine,
                         _In_ PVOID WorkItemContext);
VOID NdisFreeIoWorkItem(_In_ NDIS_HANDLE NdisIoWorkItemHandle);
typedef VOID (*NDIS_PROC)(struct _NDIS_WORK_ITEM *, PVOID);
typedef struct _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[8 * sizeof(PVOID)];
} NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
NDIS_STATUS NdisScheduleWorkItem(_In_ PNDIS_WORK_ITEM WorkItem);
#define NdisInitializeWorkItem(w, r, c) \
    { \
        (w)->Context = c; \
        (w)->Routine = r; \
    }

/* ---- buffers */
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
struct _NET_BUFFER_SHARED_MEMORY {
    PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment;
    ULONG SharedMemoryFlags;
    NDIS_HANDLE SharedMemoryHandle;
    ULONG SharedMemoryOffset;
    ULONG SharedMemoryLength;
};
typedef struct _NET_BUFFER_DATA {
    PNET_BUFFER Next;
    PMDL CurrentMdl;
    ULONG CurrentMdlOffset;
    union {
        ULONG DataLength;
        SIZE_T stDataLength;
    };
    PMDL MdlChain;
    ULONG DataOffset;
} NET_BUFFER_DATA, *PNET_BUFFER_DATA;
typedef union _NET_BUFFER_HEADER {
    NET_BUFFER_DATA NetBufferData;
    SLIST_HEADER Link;
} NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;
struct _NET_BUFFER {
    union {
        struct {
            PNET_BUFFER Next;
            PMDL CurrentMdl;
            ULONG CurrentMdlOffset;
            union {
                ULONG DataLength;
                SIZE_T stDataLength;
            };
            PMDL MdlChain;
            ULONG DataOffset;
        };
        SLIST_HEADER Link;
        NET_BUFFER_HEADER NetBufferHeader;
    };
    USHORT ChecksumBias;
    USHORT Reserved;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[6];
    PVOID MiniportReserved[4];
    PHYSICAL_ADDRESS DataPhysicalAddress;
    union {
        PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo;
        PVOID ScatterGatherList;
    };
};
typedef enum _NDIS_NET_BUFFER_LIST_INFO {
    TcpIpChecksumNetBufferListInfo,
    TcpOffloadBytesTransferred = TcpIpChecksumNetBufferListInfo,
    IPsecOffloadV1NetBufferListInfo,
    IPsecOffloadV2NetBufferListInfo = IPsecOffloadV1NetBufferListInfo,
    TcpLargeSendNetBufferListInfo,
    TcpReceiveNoPush = TcpLargeSendNetBufferListInfo,
    ClassificationHandleNetBufferListInfo,
    Ieee8021QNetBufferListInfo,
    NetBufferListCancelId,
    MediaSpecificInformation,
    NetBufferListFrameType,
    NetBufferListProtocolId = NetBufferListFrameType,
    NetBufferListHashValue,
    NetBufferListHashInfo,
    WfpNetBufferListInfo,
    IPsecOffloadV2TunnelNetBufferListInfo,
    IPsecOffloadV2HeaderNetBufferListInfo,
    NetBufferListCorrelationId,
    NetBufferListFilteringInfo,
    MediaSpecificInformationEx,
    NblOriginalInterfaceIfIndex,
    NblReAuthWfpFlowContext = NblOriginalInterfaceIfIndex,
    TcpReceiveBytesTransferred,
    NrtNameResolutionId = TcpReceiveBytesTransferred,
    UdpRecvSegCoalesceOffloadInfo = TcpReceiveBytesTransferred,
    SwitchForwardingReserved,
    SwitchForwardingDetail,
    VirtualSubnetInfo,
    IMReserved,
    TcpRecvSegCoalesceInfo,
    UdpSegmentationOffloadInfo = TcpRecvSegCoalesceInfo,
    RscTcpTimestampDelta,
    TcpSendOffloadsSupplementalNetBufferListInfo = RscTcpTimestampDelta,
    GftOffloadInformation,
    GftFlowEntryId,
    NetBufferListInfoReserved3,
    NetBufferListInfoReserved4,
    MaxNetBufferListInfo
} NDIS_NET_BUFFER_LIST_INFO,
    *PNDIS_NET_BUFFER_LIST_INFO;
typedef union _NET_BUFFER_LIST_HEADER {
    struct {
        PNET_BUFFER_LIST Next;
        PNET_BUFFER FirstNetBuffer;
    } NetBufferListData;
    SLIST_HEADER Link;
} NET_BUFFER_LIST_HEADER, *PNET_BUFFER_LIST_HEADER;
struct _NET_BUFFER_LIST {
    union {
        struct {
            PNET_BUFFER_LIST Next;
            PNET_BUFFER FirstNetBuffer;
        };
        SLIST_HEADER Link;
        NET_BUFFER_LIST_HEADER NetBufferListHeader;
    };
    PNET_BUFFER_LIST_CONTEXT Context;
    PNET_BUFFER_LIST ParentNetBufferList;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[4];
    PVOID MiniportReserved[2];
    PVOID Scratch;
    NDIS_HANDLE SourceHandle;
    ULONG NblFlags;
    LONG ChildRefCount;
    ULONG Flags;
    union {
        NDIS_STATUS Status;
        ULONG NdisReserved2;
    };
    PVOID NetBufferListInfo[MaxNetBufferListInfo];
};
struct _NET_BUFFER_LIST_CONTEXT {
    PNET_BUFFER_LIST_CONTEXT Next;
    USHORT Size;
    USHORT Offset;
    UCHAR ContextData[1];
};
#define NET_BUFFER_LIST_NEXT_NBL(n) ((n)->Next)
#define NET_BUFFER_LIST_FIRST_NB(n) ((n)->FirstNetBuffer)
#define NET_BUFFER_LIST_FLAGS(n) ((n)->Flags)
#define NET_BUFFER_LIST_NBL_FLAGS(n) ((n)->NblFlags)
#define NET_BUFFER_LIST_STATUS(n) ((n)->Status)
#define NET_BUFFER_LIST_INFO(n, i) ((n)->NetBufferListInfo[i])
#define NET_BUFFER_LIST_PROTOCOL_RESERVED(n) (&((n)->ProtocolReserved[0]))
#define NET_BUFFER_LIST_MINIPORT_RESERVED(n) (&((n)->MiniportReserved[0]))
#define NET_BUFFER_LIST_CONTEXT_DATA_START(n) ((PUCHAR)(((n)->Context) + 1) + (n)->Context->Offset)
#define NET_BUFFER_LIST_CONTEXT_DATA_SIZE(n) (((n)->Context)->Size)
#define NET_BUFFER_NEXT_NB(n) ((n)->Next)
#define NET_BUFFER_FIRST_MDL(n) ((n)->MdlChain)
#define NET_BUFFER_CURRENT_MDL(n) ((n)->CurrentMdl)
#define NET_BUFFER_CURRENT_MDL_OFFSET(n) ((n)->CurrentMdlOffset)
#define NET_BUFFER_DATA_LENGTH(n) ((n)->DataLength)
#define NET_BUFFER_DATA_OFFSET(n) ((n)->DataOffset)
#define NET_BUFFER_DATA_PHYSICAL_ADDRESS(n) ((n)->DataPhysicalAddress)
#define NET_BUFFER_SCATTER_GATHER_LIST(n) ((n)->ScatterGatherList)
#define NET_BUFFER_PROTOCOL_RESERVED(n) (&((n)->ProtocolReserved[0]))
#define NET_BUFFER_MINIPORT_RESERVED(n) (&((n)->MiniportReserved[0]))
#define NET_BUFFER_FIRST_SHARED_MEM_INFO(n) ((n)->SharedMemoryInfo)
#define NET_BUFFER_SHARED_MEM_NEXT_SEGMENT(s) ((s)->NextSharedMemorySegment)
#define NET_BUFFER_SHARED_MEM_FLAGS(s) ((s)->SharedMemoryFlags)
#define NET_BUFFER_SHARED_MEM_HANDLE(s) ((s)->SharedMemoryHandle)
#define NET_BUFFER_SHARED_MEM_OFFSET(s) ((s)->SharedMemoryOffset)
#define NET_BUFFER_SHARED_MEM_LENGTH(s) ((s)->SharedMemoryLength)
#define NDIS_GET_NET_BUFFER_LIST_CANCEL_ID(n) (NET_BUFFER_LIST_INFO(n, NetBufferListCancelId))
#define NDIS_SET_NET_BUFFER_LIST_CANCEL_ID(n, c) (NET_BUFFER_LIST_INFO(n, NetBufferListCancelId) = (PVOID)(c))
#define NDIS_GET_NET_BUFFER_LIST_VLAN_ID(n) \
    (((NDIS_NET_BUFFER_LIST_8021Q_INFO *)&NET_BUFFER_LIST_INFO(n, Ieee8021QNetBufferListInfo)) \
         ->TagHeader.VlanId)
#define NDIS_NBL_FLAGS_HD_SPLIT 0x00000001
#define NDIS_NBL_FLAGS_IS_IPV4 0x00000002
#define NDIS_NBL_FLAGS_IS_IPV6 0x00000004
#define NDIS_NBL_FLAGS_IS_TCP 0x00000008
#define NDIS_NBL_FLAGS_IS_UDP 0x00000010
#define NDIS_NBL_FLAGS_SEND_READ_ONLY 0x00000001
#define NDIS_NBL_FLAGS_RECV_READ_ONLY 0x00000002
#define NDIS_NBL_FLAGS_IS_LOOPBACK_PACKET 0x00000400
/* NF:nblaccessors.NdisTestNblFlag and its neighbours, NF:nblhash.NET_BUFFER_LIST_*_HASH_*, NF:nblrsc.* */
#define NdisTestNblFlag(n, f) (((n)->NblFlags & (f)) != 0)
#define NdisTestNblFlags(n, f) (((n)->NblFlags & (f)) == (f))
#define NdisSetNblFlag(n, f) ((n)->NblFlags |= (f))
#define NdisClearNblFlag(n, f) ((n)->NblFlags &= ~(f))
#define NET_BUFFER_CHECKSUM_BIAS(n) ((n)->ChecksumBias)
#define NET_BUFFER_LIST_GET_HASH_VALUE(n) (PtrToUlong(NET_BUFFER_LIST_INFO(n, NetBufferListHashValue)))
#define NET_BUFFER_LIST_SET_HASH_VALUE(n, v) (NET_BUFFER_LIST_INFO(n, NetBufferListHashValue) = UlongToPtr(v))
#define NDIS_HASH_TYPE_MASK 0x00ffff00
#define NDIS_HASH_FUNCTION_MASK 0x000000ff
#define NET_BUFFER_LIST_GET_HASH_TYPE(n) \
    (PtrToUlong(NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo)) & NDIS_HASH_TYPE_MASK)
#define NET_BUFFER_LIST_GET_HASH_FUNCTION(n) \
    (PtrToUlong(NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo)) & NDIS_HASH_FUNCTION_MASK)
#define NET_BUFFER_LIST_SET_HASH_TYPE(n, t)                       \
    (NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo) = UlongToPtr( \
         (PtrToUlong(NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo)) & ~NDIS_HASH_TYPE_MASK) | (t)))
#define NET_BUFFER_LIST_SET_HASH_FUNCTION(n, f)                   \
    (NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo) = UlongToPtr( \
         (PtrToUlong(NET_BUFFER_LIST_INFO(n, NetBufferListHashInfo)) & ~NDIS_HASH_FUNCTION_MASK) | (f)))
#define NET_BUFFER_LIST_COALESCED_SEG_COUNT(n) \
    (((NDIS_RSC_NBL_INFO *)&NET_BUFFER_LIST_INFO(n, TcpRecvSegCoalesceInfo))->Info.CoalescedSegCount)
#define NET_BUFFER_LIST_DUP_ACK_COUNT(n) \
    (((NDIS_RSC_NBL_INFO *)&NET_BUFFER_LIST_INFO(n, TcpRecvSegCoalesceInfo))->Info.DupAckCount)
#define NET_BUFFER_LIST_RECEIVE_FILTER_VPORT_ID(n) \
    (((PUSHORT)&NET_BUFFER_LIST_INFO(n, NetBufferListFilteringInfo))[1])
NDIS_HANDLE NdisGetPoolFromNetBuffer(_In_ PNET_BUFFER NetBuffer);
NDIS_HANDLE NdisGetPoolFromNetBufferList(_In_ PNET_BUFFER_LIST NetBufferList);
ULONG NdisQueryNetBufferPhysicalCount(_In_ PNET_BUFFER NetBuffer);
#define NBL_FLAGS_MINIPORT_RESERVED 0x0000f000
#define NBL_FLAGS_PROTOCOL_RESERVED 0xfff00000
#define NBL_FLAGS_NDIS_RESERVED 0x00000fff
#define NBL_PROT_RSVD_FLAGS 0xfff00000
#define NBL_SET_PROT_RSVD_FLAG(n, f) ((n)->NblFlags |= ((f) & NBL_PROT_RSVD_FLAGS))
#define NBL_CLEAR_PROT_RSVD_FLAG(n, f) ((n)->NblFlags &= ~((f) & NBL_PROT_RSVD_FLAGS))
#define NBL_TEST_PROT_RSVD_FLAG(n, f) (((n)->NblFlags & ((f) & NBL_PROT_RSVD_FLAGS)) != 0)
typedef struct _NDIS_NET_BUFFER_LIST_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 Reserved : 16;
        } TagHeader;
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 WMMInfo : 4;
            UINT32 Reserved : 12;
        } WLanTagHeader;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_8021Q_INFO, *PNDIS_NET_BUFFER_LIST_8021Q_INFO;
typedef struct _NDIS_PACKET_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 Reserved : 16;
        } TagHeader;
        PVOID Value;
    };
} NDIS_PACKET_8021Q_INFO, *PNDIS_PACKET_8021Q_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsIPv4 : 1;
            ULONG IsIPv6 : 1;
            ULONG TcpChecksum : 1;
            ULONG UdpChecksum : 1;
            ULONG IpHeaderChecksum : 1;
            ULONG Reserved : 11;
            ULONG TcpHeaderOffset : 10;
        } Transmit;
        struct {
            ULONG TcpChecksumFailed : 1;
            ULONG UdpChecksumFailed : 1;
            ULONG IpChecksumFailed : 1;
            ULONG TcpChecksumSucceeded : 1;
            ULONG UdpChecksumSucceeded : 1;
            ULONG IpChecksumSucceeded : 1;
            ULONG Loopback : 1;
            ULONG TcpChecksumValueInvalid : 1;
            ULONG IpChecksumValueInvalid : 1;
        } Receive;
        PVOID Value;
    };
} NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO, *PNDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_PACKET_INFO { /* of NDIS 5, in no page; as mingw has it */
    union {
        struct {
            ULONG NdisPacketChecksumV4 : 1;
            ULONG NdisPacketChecksumV6 : 1;
            ULONG NdisPacketTcpChecksum : 1;
            ULONG NdisPacketUdpChecksum : 1;
            ULONG NdisPacketIpChecksum : 1;
        } Transmit;
        struct {
            ULONG NdisPacketTcpChecksumFailed : 1;
            ULONG NdisPacketUdpChecksumFailed : 1;
            ULONG NdisPacketIpChecksumFailed : 1;
            ULONG NdisPacketTcpChecksumSucceeded : 1;
            ULONG NdisPacketUdpChecksumSucceeded : 1;
            ULONG NdisPacketIpChecksumSucceeded : 1;
            ULONG NdisPacketLoopback : 1;
        } Receive;
        ULONG Value;
    };
} NDIS_TCP_IP_CHECKSUM_PACKET_INFO, *PNDIS_TCP_IP_CHECKSUM_PACKET_INFO;
typedef struct _NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG Unused : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } Transmit;
        struct {
            ULONG MSS : 20;
            ULONG TcpHeaderOffset : 10;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV1Transmit;
        struct {
            ULONG TcpPayload : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV1TransmitComplete;
        struct {
            ULONG MSS : 20;
            ULONG TcpHeaderOffset : 10;
            ULONG Type : 1;
            ULONG IPVersion : 1;
        } LsoV2Transmit;
        struct {
            ULONG Reserved : 30;
            ULONG Type : 1;
            ULONG Reserved2 : 1;
        } LsoV2TransmitComplete;
        PVOID Value;
    };
} NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO, *PNDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO {
    union {
        struct {
            USHORT FilterId;
            union {
                USHORT QueueId;
                USHORT VPortId;
            } QueueVPortInfo;
        } FilteringInfo;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_FILTERING_INFO, *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;
typedef struct _NET_BUFFER_LIST_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ProtocolId;
    BOOLEAN fAllocateNetBuffer;
    USHORT ContextSize;
    ULONG PoolTag;
    ULONG DataSize;
    ULONG Flags;
} NET_BUFFER_LIST_POOL_PARAMETERS, *PNET_BUFFER_LIST_POOL_PARAMETERS;
#define NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NET_BUFFER_LIST_POOL_PARAMETERS, DataSize)
typedef struct _NET_BUFFER_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG PoolTag;
    ULONG DataSize;
} NET_BUFFER_POOL_PARAMETERS, *PNET_BUFFER_POOL_PARAMETERS;
#define NET_BUFFER_POOL_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_NET_BUFFER_POOL_PARAMETERS_REVISION_1 sizeof(NET_BUFFER_POOL_PARAMETERS)
typedef PMDL NET_BUFFER_ALLOCATE_MDL_HANDLER(_Inout_ PULONG BufferSize);
typedef VOID NET_BUFFER_FREE_MDL_HANDLER(_In_ PMDL Mdl);
_Must_inspect_result_ NDIS_HANDLE NdisAllocateNetBufferListPool(
    _In_opt_ NDIS_HANDLE NdisHandle, _In_ PNET_BUFFER_LIST_POOL_PARAMETERS Parameters);
VOID NdisFreeNetBufferListPool(_In_ NDIS_HANDLE PoolHandle);
_Must_inspect_result_ NDIS_HANDLE NdisAllocateNetBufferPool(_In_opt_ NDIS_HANDLE NdisHandle,
                                                            _In_ PNET_BUFFER_POOL_PARAMETERS Parameters);
VOID NdisFreeNetBufferPool(_In_ NDIS_HANDLE PoolHandle);
_Must_inspect_result_ PNET_BUFFER_LIST NdisAllocateNetBufferList(_In_ NDIS_HANDLE PoolHandle,
                                                                 _In_ USHORT ContextSize,
                                                                 _In_ USHORT ContextBackFill);
_Must_inspect_result_ PNET_BUFFER_LIST NdisAllocateNetBufferAndNetBufferList(
    _In_ NDIS_HANDLE PoolHandle, _In_ USHORT ContextSize, _In_ USHORT ContextBackFill, _In_opt_ PMDL MdlChain,
    _In_ ULONG DataOffset, _In_ SIZE_T DataLength);
VOID NdisFreeNetBufferList(_In_ PNET_BUFFER_LIST NetBufferList);
_Must_inspect_result_ PNET_BUFFER NdisAllocateNetBuffer(_In_ NDIS_HANDLE PoolHandle, _In_opt_ PMDL MdlChain,
                                                        _In_ ULONG DataOffset, _In_ SIZE_T DataLength);
_Must_inspect_result_ PNET_BUFFER NdisAllocateNetBufferMdlAndData(_In_ NDIS_HANDLE PoolHandle);
VOID NdisFreeNetBuffer(_In_ PNET_BUFFER NetBuffer);
_Must_inspect_result_ NDIS_STATUS NdisAllocateNetBufferListContext(_In_ PNET_BUFFER_LIST NetBufferList,
                                                                   _In_ USHORT ContextSize,
                                                                   _In_ USHORT ContextBackFill,
                                                                   _In_ ULONG PoolTag);
VOID NdisFreeNetBufferListContext(_In_ PNET_BUFFER_LIST NetBufferList, _In_ USHORT ContextSize);
_Must_inspect_result_ PNET_BUFFER_LIST NdisAllocateCloneNetBufferList(
    _In_ PNET_BUFFER_LIST OriginalNetBufferList, _In_opt_ NDIS_HANDLE NetBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE NetBufferPoolHandle, _In_ ULONG AllocateCloneFlags);
VOID NdisFreeCloneNetBufferList(_In_ PNET_BUFFER_LIST CloneNetBufferList, _In_ ULONG FreeCloneFlags);
_Must_inspect_result_ PNET_BUFFER_LIST NdisAllocateReassembledNetBufferList(
    _In_ PNET_BUFFER_LIST Fragment, _In_opt_ NDIS_HANDLE NbAndNblPool, _In_ ULONG StartOffset,
    _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill, _In_ ULONG Flags);
VOID NdisFreeReassembledNetBufferList(_In_ PNET_BUFFER_LIST Nbl, _In_ ULONG DataOffsetDelta,
                                      _In_ ULONG Flags);
#define NDIS_CLONE_FLAGS_RESERVED 0x00000001
#define NDIS_CLONE_FLAGS_USE_ORIGINAL_MDLS 0x00000002
_Must_inspect_result_ NDIS_STATUS
NdisRetreatNetBufferDataStart(_In_ PNET_BUFFER NetBuffer, _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill,
                              _In_opt_ NET_BUFFER_ALLOCATE_MDL_HANDLER *AllocateMdlHandler);
VOID NdisAdvanceNetBufferDataStart(_In_ PNET_BUFFER NetBuffer, _In_ ULONG DataOffsetDelta,
                                   _In_ BOOLEAN FreeMdl,
                                   _In_opt_ NET_BUFFER_FREE_MDL_HANDLER *FreeMdlHandler);
_Must_inspect_result_ NDIS_STATUS NdisRetreatNetBufferListDataStart(
    _In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill,
    _In_opt_ NET_BUFFER_ALLOCATE_MDL_HANDLER *AllocateMdlHandler,
    _In_opt_ NET_BUFFER_FREE_MDL_HANDLER *FreeMdlHandler);
VOID NdisAdvanceNetBufferListDataStart(_In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG DataOffsetDelta,
                                       _In_ BOOLEAN FreeMdl,
                                       _In_opt_ NET_BUFFER_FREE_MDL_HANDLER *FreeMdlHandler);
PVOID NdisGetDataBuffer(_In_ PNET_BUFFER NetBuffer, _In_ ULONG BytesNeeded, _Out_opt_ PVOID Storage,
                        _In_ UINT AlignMultiple, _In_ UINT AlignOffset);
_Must_inspect_result_ NDIS_STATUS NdisCopyFromNetBufferToNetBuffer(
    _In_ PNET_BUFFER Destination, _In_ ULONG DestinationOffset, _In_ ULONG BytesToCopy,
    _In_ PNET_BUFFER const Source, _In_ ULONG SourceOffset, _Out_ PULONG BytesCopied);
VOID NdisCopyReceiveNetBufferListInfo(_In_ PNET_BUFFER_LIST DestNetBufferList,
                                      _In_ PNET_BUFFER_LIST SrcNetBufferList);
VOID NdisCopySendNetBufferListInfo(_In_ PNET_BUFFER_LIST DestNetBufferList,
                                   _In_ PNET_BUFFER_LIST SrcNetBufferList);
VOID NdisAdjustNetBufferCurrentMdl(_In_ PNET_BUFFER NetBuffer);
_Must_inspect_result_ PMDL NdisAllocateMdl(_In_ NDIS_HANDLE NdisHandle, _In_ PVOID VirtualAddress,
                                           _In_ UINT Length);
VOID NdisFreeMdl(_In_ PMDL Mdl);

#define NdisQueryMdl(m, va, len, prio) \
    { \
        if (va) { \
            *(PVOID *)(va) = MmGetSystemAddressForMdlSafe(m, prio); \
        } \
        *(len) = MmGetMdlByteCount(m); \
    }
#define NdisGetNextMdl(m, n) \
    { \
        *(n) = (m)->Next; \
    }
#define NdisAdjustMdlLength(m, l) (((m)->ByteCount) = (l))
#define NdisGetMdlPhysicalArraySize(m, s) \
    { \
        *(s) = ADDRESS_AND_SIZE_TO_SPAN_PAGES(MmGetMdlVirtualAddress(m), MmGetMdlByteCount(m)); \
    }
#define NDIS_MDL_TO_SPAN_PAGES(m) \
    ADDRESS_AND_SIZE_TO_SPAN_PAGES(MmGetMdlVirtualAddress(m), MmGetMdlByteCount(m))
#define NdisGetPhysicalAddressHigh(a) ((a).HighPart)
#define NdisGetPhysicalAddressLow(a) ((a).LowPart)
#define NdisSetPhysicalAddressHigh(a, v) ((a).HighPart) = (v)
#define NdisSetPhysicalAddressLow(a, v) ((a).LowPart) = (v)
ULONG NdisGetSharedDataAlignment(VOID);
ULONG NdisGeneratePartialCancelId(VOID);

#define NDIS_SEND_FLAGS_DISPATCH_LEVEL 0x00000001
#define NDIS_SEND_FLAGS_CHECK_FOR_LOOPBACK 0x00000002
#define NDIS_SEND_FLAGS_SINGLE_QUEUE 0x00000004
#define NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE 0x00000008
#define NDIS_SEND_FLAGS_SWITCH_DESTINATION_GROUP 0x00000010
#define NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL 0x00000001
#define NDIS_SEND_COMPLETE_FLAGS_SINGLE_QUEUE 0x00000002
#define NDIS_SEND_COMPLETE_FLAGS_SWITCH_SINGLE_SOURCE 0x00000004
#define NDIS_RETURN_FLAGS_DISPATCH_LEVEL 0x00000001
#define NDIS_RETURN_FLAGS_SINGLE_QUEUE 0x00000002
#define NDIS_RETURN_FLAGS_SWITCH_SINGLE_SOURCE 0x00000004
#define NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL 0x00000001
#define NDIS_RECEIVE_FLAGS_RESOURCES 0x00000002
#define NDIS_RECEIVE_FLAGS_SINGLE_ETHER_TYPE 0x00000100
#define NDIS_RECEIVE_FLAGS_SINGLE_VLAN 0x00000200
#define NDIS_RECEIVE_FLAGS_PERFECT_FILTERED 0x00000400
#define NDIS_RECEIVE_FLAGS_SINGLE_QUEUE 0x00000800
#define NDIS_RECEIVE_FLAGS_SHARED_MEMORY_INFO_VALID 0x00001000
#define NDIS_RECEIVE_FLAGS_MORE_NBLS 0x00002000
#define NDIS_RECEIVE_FLAGS_SWITCH_SINGLE_SOURCE 0x00004000
#define NDIS_RECEIVE_FLAGS_SWITCH_DESTINATION_GROUP 0x00008000
#define NDIS_TEST_SEND_FLAG(f, x) (((f) & (x)) != 0)
#define NDIS_SET_SEND_FLAG(f, x) ((f) |= (x))
#define NDIS_CLEAR_SEND_FLAG(f, x) ((f) &= ~(x))
#define NDIS_TEST_SEND_AT_DISPATCH_LEVEL(f) NDIS_TEST_SEND_FLAG(f, NDIS_SEND_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_SEND_CHECK_FOR_LOOPBACK(f) NDIS_TEST_SEND_FLAG(f, NDIS_SEND_FLAGS_CHECK_FOR_LOOPBACK)
#define NDIS_SET_SEND_COMPLETE_FLAG(f, x) ((f) |= (x))
#define NDIS_TEST_SEND_COMPLETE_FLAG(f, x) (((f) & (x)) != 0)
#define NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(f) \
    NDIS_TEST_SEND_COMPLETE_FLAG(f, NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL)
#define NDIS_SET_RETURN_FLAG(f, x) ((f) |= (x))
#define NDIS_TEST_RETURN_FLAG(f, x) (((f) & (x)) != 0)
#define NDIS_TEST_RETURN_AT_DISPATCH_LEVEL(f) NDIS_TEST_RETURN_FLAG(f, NDIS_RETURN_FLAGS_DISPATCH_LEVEL)
#define NDIS_SET_RECEIVE_FLAG(f, x) ((f) |= (x))
#define NDIS_TEST_RECEIVE_FLAG(f, x) (((f) & (x)) != 0)
#define NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(f) NDIS_TEST_RECEIVE_FLAG(f, NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_RECEIVE_CANNOT_PEND(f) NDIS_TEST_RECEIVE_FLAG(f, NDIS_RECEIVE_FLAGS_RESOURCES)
#define NDIS_TEST_RECEIVE_CAN_PEND(f) (((f) & NDIS_RECEIVE_FLAGS_RESOURCES) == 0)

/* ---- OID requests, status, PnP events */
typedef struct _NDIS_OID_REQUEST NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
struct _NDIS_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    NDIS_REQUEST_TYPE RequestType;
    NDIS_PORT_NUMBER PortNumber;
    UINT Timeout;
    PVOID RequestId;
    NDIS_HANDLE RequestHandle;
    union {
        NDIS_OID Oid; /* each of the three begins with it: NS:oidrequest.NDIS_OID_REQUEST */
        struct _QUERY {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct _SET {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
        struct _METHOD {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            ULONG InputBufferLength;
            ULONG OutputBufferLength;
            ULONG MethodId;
            UINT BytesWritten;
            UINT BytesRead;
            UINT BytesNeeded;
        } METHOD_INFORMATION;
    } DATA;
    UCHAR NdisReserved[16 * sizeof(PVOID)];
    UCHAR MiniportReserved[2 * sizeof(PVOID)];
    UCHAR SourceReserved[2 * sizeof(PVOID)];
    UCHAR SupportedRevision;
    UCHAR Reserved1;
    USHORT Reserved2;
    ULONG SwitchId;
    ULONG VPortId;
    ULONG Flags;
};
#define NDIS_OID_REQUEST_REVISION_1 1
#define NDIS_OID_REQUEST_REVISION_2 2
#define NDIS_OID_REQUEST_TIMEOUT_INFINITE 0
#define NDIS_OID_REQUEST_NDIS_RESERVED_SIZE 16
#define NDIS_SIZEOF_OID_REQUEST_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Reserved2)
#define NDIS_SIZEOF_OID_REQUEST_REVISION_2 sizeof(NDIS_OID_REQUEST)
#define NDIS_OID_REQUEST_FLAGS_VPORT_ID_VALID 0x0001
typedef struct _NDIS_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE SourceHandle;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_STATUS StatusCode;
    ULONG Flags;
    NDIS_HANDLE DestinationHandle;
    PVOID RequestId;
    PVOID StatusBuffer;
    ULONG StatusBufferSize;
    GUID Guid;
    PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;
#define NDIS_STATUS_INDICATION_REVISION_1 1
#define NDIS_SIZEOF_STATUS_INDICATION_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_STATUS_INDICATION, NdisReserved)
typedef enum _NET_DEVICE_POWER_STATE {
    NetDeviceStateUnspecified,
    NetDeviceStateD0,
    NetDeviceStateD1,
    NetDeviceStateD2,
    NetDeviceStateD3,
    NetDeviceStateMaximum
} NET_DEVICE_POWER_STATE,
    *PNET_DEVICE_POWER_STATE;
typedef enum _NET_PNP_EVENT_CODE {
    NetEventSetPower,
    NetEventQueryPower,
    NetEventQueryRemoveDevice,
    NetEventCancelRemoveDevice,
    NetEventReconfigure,
    NetEventBindList,
    NetEventBindsComplete,
    NetEventPnPCapabilities,
    NetEventPause,
    NetEventRestart,
    NetEventPortActivation,
    NetEventPortDeactivation,
    NetEventIMReEnableDevice,
    NetEventNDKEnable,
    NetEventNDKDisable,
    NetEventFilterPreDetach,
    NetEventBindFailed,
    NetEventSwitchActivate,
    NetEventAllowBindsAbove,
    NetEventInhibitBindsAbove,
    NetEventAllowStart,
    NetEventRequirePause,
    NetEventUploadGftFlowEntries,
    NetEventMaximum
} NET_PNP_EVENT_CODE,
    *PNET_PNP_EVENT_CODE;
typedef struct _NET_PNP_EVENT {
    NET_PNP_EVENT_CODE NetEvent;
    PVOID Buffer;
    ULONG BufferLength;
    ULONG_PTR NdisReserved[4];
    ULONG_PTR TransportReserved[4];
    ULONG_PTR TdiReserved[4];
    ULONG_PTR TdiClientReserved[4];
} NET_PNP_EVENT, *PNET_PNP_EVENT;
typedef struct _NET_PNP_EVENT_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_PNP_EVENT NetPnPEvent;
    ULONG Flags;
    ULONG SwitchId;
    ULONG VPortId;
} NET_PNP_EVENT_NOTIFICATION, *PNET_PNP_EVENT_NOTIFICATION;
#define NET_PNP_EVENT_NOTIFICATION_REVISION_1 1
#define NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NET_PNP_EVENT_NOTIFICATION, NetPnPEvent)
typedef enum _NDIS_DEVICE_PNP_EVENT {
    NdisDevicePnPEventQueryRemoved,
    NdisDevicePnPEventRemoved,
    NdisDevicePnPEventSurpriseRemoved,
    NdisDevicePnPEventQueryStopped,
    NdisDevicePnPEventStopped,
    NdisDevicePnPEventPowerProfileChanged,
    NdisDevicePnPEventFilterListChanged,
    NdisDevicePnPEventMaximum
} NDIS_DEVICE_PNP_EVENT,
    *PNDIS_DEVICE_PNP_EVENT;
typedef struct _NET_DEVICE_PNP_EVENT {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_DEVICE_PNP_EVENT DevicePnPEvent;
    PVOID InformationBuffer;
    ULONG InformationBufferLength;
    UCHAR NdisReserved[2 * sizeof(PVOID)];
} NET_DEVICE_PNP_EVENT, *PNET_DEVICE_PNP_EVENT;
typedef enum _NDIS_POWER_PROFILE {
    NdisPowerProfileBattery,
    NdisPowerProfileAcOnLine
} NDIS_POWER_PROFILE,
    *PNDIS_POWER_PROFILE;

/* ---- configuration */
typedef enum _NDIS_PARAMETER_TYPE {
    NdisParameterInteger,
    NdisParameterHexInteger,
    NdisParameterString,
    NdisParameterMultiString,
    NdisParameterBinary
} NDIS_PARAMETER_TYPE,
    *PNDIS_PARAMETER_TYPE;
typedef struct {
    USHORT Length;
    PVOID Buffer;
} BINARY_DATA;
typedef struct _NDIS_CONFIGURATION_PARAMETER {
    NDIS_PARAMETER_TYPE ParameterType;
    union {
        ULONG IntegerData;
        NDIS_STRING StringData;
        BINARY_DATA BinaryData;
    } ParameterData;
} NDIS_CONFIGURATION_PARAMETER, *PNDIS_CONFIGURATION_PARAMETER;
typedef struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
} NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;
#define NDIS_CONFIGURATION_OBJECT_REVISION_1 1
#define NDIS_SIZEOF_CONFIGURATION_OBJECT_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_CONFIGURATION_OBJECT, Flags)
#define NDIS_CONFIG_FLAG_FILTER_INSTANCE_CONFIGURATION 1
_Must_inspect_result_ NDIS_STATUS NdisOpenConfigurationEx(_In_ PNDIS_CONFIGURATION_OBJECT ConfigObject,
                                                          _Out_ PNDIS_HANDLE ConfigurationHandle);
VOID NdisOpenConfiguration(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE ConfigurationHandle,
                           _In_ NDIS_HANDLE WrapperConfigurationContext);
VOID NdisOpenConfigurationKeyByName(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle,
                                    _In_ PNDIS_STRING SubKeyName, _Out_ PNDIS_HANDLE SubKeyHandle);
VOID NdisOpenConfigurationKeyByIndex(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle,
                                     _In_ ULONG Index, _Out_ PNDIS_STRING KeyName,
                                     _Out_ PNDIS_HANDLE KeyHandle);
VOID NdisReadConfiguration(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_CONFIGURATION_PARAMETER *ParameterValue,
                           _In_ NDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING Keyword,
                           _In_ NDIS_PARAMETER_TYPE ParameterType);
VOID NdisWriteConfiguration(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ConfigurationHandle,
                            _In_ PNDIS_STRING Keyword, _In_ PNDIS_CONFIGURATION_PARAMETER ParameterValue);
VOID NdisCloseConfiguration(_In_ NDIS_HANDLE ConfigurationHandle);
VOID NdisReadNetworkAddress(_Out_ PNDIS_STATUS Status, _Out_ PVOID *NetworkAddress,
                            _Out_ PUINT NetworkAddressLength, _In_ NDIS_HANDLE ConfigurationHandle);
VOID NdisInitializeString(_Inout_ PNDIS_STRING Destination, _In_ PUCHAR Source);
#define NdisInitUnicodeString(d, s) RtlInitUnicodeString(d, s)
#define NdisFreeString(s) NdisFreeMemory((s).Buffer, (s).MaximumLength, 0)
#define NdisEqualString(a, b, c) RtlEqualUnicodeString(a, b, c)
#define NdisEqualUnicodeString(a, b, c) RtlEqualUnicodeString(a, b, c)
#define NdisUnicodeStringToAnsiString(a, u) RtlUnicodeStringToAnsiString((a), (u), FALSE)
#define NdisAnsiStringToUnicodeString(u, a) RtlAnsiStringToUnicodeString((u), (a), FALSE)
#define NdisUpcaseUnicodeString(d, s) RtlUpcaseUnicodeString((d), (s), FALSE)
VOID NdisWriteErrorLogEntry(_In_ NDIS_HANDLE NdisAdapterHandle, _In_ NDIS_ERROR_CODE ErrorCode,
                            _In_ ULONG NumberOfErrorValues, ...);
NDIS_STATUS NdisWriteEventLogEntry(_In_ PVOID LogHandle, _In_ NDIS_STATUS EventCode,
                                   _In_ ULONG UniqueEventValue, _In_ USHORT NumStrings,
                                   _In_opt_ PVOID StringsList, _In_ ULONG DataSize, _In_opt_ PVOID Data);
UINT NdisGetVersion(VOID);
PVOID NdisGetRoutineAddress(_In_ PNDIS_STRING NdisRoutineName);
ULONG NdisSystemProcessorCount(VOID);
ULONG NdisSystemActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
ULONG NdisGroupMaxProcessorCount(_In_ USHORT Group);
ULONG NdisGroupActiveProcessorCount(_In_ USHORT Group);
#define NDIS_SYSTEM_PROCESSOR_INFO_REVISION_1 1

/* ---- miniports: attributes, parameters, callbacks */
typedef enum _NDIS_INTERFACE_TYPE {
    NdisInterfaceInternal = Internal,
    NdisInterfaceIsa = Isa,
    NdisInterfaceEisa = Eisa,
    NdisInterfaceMca = MicroChannel,
    NdisInterfaceTurboChannel = TurboChannel,
    NdisInterfacePci = PCIBus,
    NdisInterfacePcMcia = PCMCIABus,
    NdisInterfaceCBus = CBus,
    NdisInterfaceMPIBus = MPIBus,
    NdisInterfaceMPSABus = MPSABus,
    NdisInterfaceProcessorInternal = ProcessorInternal,
    NdisInterfaceInternalPowerBus = InternalPowerBus,
    NdisInterfacePNPISABus = PNPISABus,
    NdisInterfacePNPBus = PNPBus,
    NdisInterfaceUSB,
    NdisInterfaceIrda,
    NdisInterface1394,
    NdisMaximumInterfaceType
} NDIS_INTERFACE_TYPE,
    *PNDIS_INTERFACE_TYPE;
typedef CM_PARTIAL_RESOURCE_LIST NDIS_RESOURCE_LIST, *PNDIS_RESOURCE_LIST;
typedef enum _NDIS_HALT_ACTION {
    NdisHaltDeviceDisabled,
    NdisHaltDeviceInstanceDeInitialized,
    NdisHaltDevicePoweredDown,
    NdisHaltDeviceSurpriseRemoved,
    NdisHaltDeviceFailed,
    NdisHaltDeviceInitializationFailed,
    NdisHaltDeviceStopped
} NDIS_HALT_ACTION,
    *PNDIS_HALT_ACTION;
typedef enum _NDIS_SHUTDOWN_ACTION {
    NdisShutdownPowerOff,
    NdisShutdownBugCheck
} NDIS_SHUTDOWN_ACTION,
    *PNDIS_SHUTDOWN_ACTION;
typedef enum _NDIS_INTERRUPT_TYPE {
    NDIS_CONNECT_LINE_BASED = 1,
    NDIS_CONNECT_MESSAGE_BASED
} NDIS_INTERRUPT_TYPE,
    *PNDIS_INTERRUPT_TYPE;
#define NDIS_ATTRIBUTE_IGNORE_PACKET_TIMEOUT 0x00000001
#define NDIS_ATTRIBUTE_IGNORE_REQUEST_TIMEOUT 0x00000002
#define NDIS_ATTRIBUTE_BUS_MASTER 0x00000008
#define NDIS_ATTRIBUTE_INTERMEDIATE_DRIVER 0x00000010
#define NDIS_ATTRIBUTE_DESERIALIZE 0x00000020
#define NDIS_ATTRIBUTE_NO_HALT_ON_SUSPEND 0x00000040
#define NDIS_ATTRIBUTE_SURPRISE_REMOVE_OK 0x00000080
#define NDIS_MINIPORT_ATTRIBUTES_HARDWARE_DEVICE 0x00000001
#define NDIS_MINIPORT_ATTRIBUTES_NDIS_WDM 0x00000002
#define NDIS_MINIPORT_ATTRIBUTES_SURPRISE_REMOVE_OK 0x00000004
#define NDIS_MINIPORT_ATTRIBUTES_NOT_CO_NDIS 0x00000008
#define NDIS_MINIPORT_ATTRIBUTES_DO_NOT_BIND_TO_ALL_CO 0x00000010
#define NDIS_MINIPORT_ATTRIBUTES_NO_HALT_ON_SUSPEND 0x00000020
#define NDIS_MINIPORT_ATTRIBUTES_BUS_MASTER 0x00000040
#define NDIS_MINIPORT_ATTRIBUTES_CONTROLS_DEFAULT_PORT 0x00000080
#define NDIS_MINIPORT_ATTRIBUTES_NO_PAUSE_ON_SUSPEND 0x00000100
#define NDIS_MINIPORT_ATTRIBUTES_NO_OID_INTERCEPT_ON_NONDEFAULT_PORTS 0x00000200
#define NDIS_INTERMEDIATE_DRIVER 0x00000001
#define NDIS_WDM_DRIVER 0x00000002
typedef struct _NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE MiniportAdapterContext;
    ULONG AttributeFlags;
    UINT CheckForHangTimeInSeconds;
    NDIS_INTERFACE_TYPE InterfaceType;
} NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_2 2
#define NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES, InterfaceType)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_2 \
    NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1
#define NDIS_SIZEOF_MINIPORT_ADAPTER_ATTRIBUTES_REVISION_1 \
    NDIS_SIZEOF_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES_REVISION_1
typedef struct _NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE MiniportAddDeviceContext;
    ULONG Flags;
} NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES, *PNDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES;
#define NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES_REVISION_1 \
    sizeof(NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES)
typedef struct _NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 XmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG MacOptions;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR PermanentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    ULONG SupportedStatistics;
    ULONG SupportedPauseFunctions;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    NDIS_OID *SupportedOidList;
    ULONG SupportedOidListLength;
    ULONG AutoNegotiationFlags;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
} NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2 2
#define NDIS_SIZEOF_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, AutoNegotiationFlags)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES, PowerManagementCapabilitiesEx)
typedef struct _NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_OFFLOAD HardwareOffloadCapabilities;
    PNDIS_TCP_CONNECTION_OFFLOAD DefaultTcpConnectionOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadHardwareCapabilities;
} NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES_REVISION_1 \
    sizeof(NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES)
typedef struct _NDIS_HD_SPLIT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG HardwareCapabilities;
    ULONG CurrentCapabilities;
    ULONG HDSplitFlags;
    ULONG BackfillSize;
    ULONG MaxHeaderSize;
} NDIS_HD_SPLIT_ATTRIBUTES, *PNDIS_HD_SPLIT_ATTRIBUTES;
typedef struct _NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_HD_SPLIT_ATTRIBUTES HDSplitAttributes;
    PNDIS_RECEIVE_FILTER_CAPABILITIES HardwareReceiveFilterCapabilities;
    PNDIS_RECEIVE_FILTER_CAPABILITIES CurrentReceiveFilterCapabilities;
    PNDIS_NIC_SWITCH_CAPABILITIES HardwareNicSwitchCapabilities;
    PNDIS_NIC_SWITCH_CAPABILITIES CurrentNicSwitchCapabilities;
    PNDIS_SRIOV_CAPABILITIES HardwareSriovCapabilities;
    PNDIS_SRIOV_CAPABILITIES CurrentSriovCapabilities;
    PNDIS_QOS_CAPABILITIES HardwareQosCapabilities;
    PNDIS_QOS_CAPABILITIES CurrentQosCapabilities;
    PVOID HardwareGftOffloadCapabilities;
    PVOID CurrentGftOffloadCapabilities;
} NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES;
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_1 1
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_2 2
#define NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_3 3
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, HDSplitAttributes)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, CurrentNicSwitchCapabilities)
#define NDIS_SIZEOF_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES, CurrentQosCapabilities)
typedef struct _NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG OpModeCapability;
    ULONG NumOfTXBuffers;
    ULONG NumOfRXBuffers;
    BOOLEAN MultiDomainCapabilityImplemented;
    ULONG NumSupportedPhys;
    PVOID SupportedPhyAttributes;
    PVOID ExtSTAAttributes;
    PVOID VWiFiAttributes;
    PVOID ExtAPAttributes;
    PVOID WFDAttributes;
} NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES;
typedef struct _NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN Enabled;
    PVOID NdkCapabilities;
} NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES;
typedef union _NDIS_MINIPORT_ADAPTER_ATTRIBUTES {
    NDIS_MINIPORT_ADD_DEVICE_REGISTRATION_ATTRIBUTES AddDeviceRegistrationAttributes;
    NDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES RegistrationAttributes;
    NDIS_MINIPORT_ADAPTER_GENERAL_ATTRIBUTES GeneralAttributes;
    NDIS_MINIPORT_ADAPTER_OFFLOAD_ATTRIBUTES OffloadAttributes;
    NDIS_MINIPORT_ADAPTER_NATIVE_802_11_ATTRIBUTES Native_802_11_Attributes;
    NDIS_MINIPORT_ADAPTER_HARDWARE_ASSIST_ATTRIBUTES HardwareAssistAttributes;
    NDIS_MINIPORT_ADAPTER_NDK_ATTRIBUTES NDKAttributes;
} NDIS_MINIPORT_ADAPTER_ATTRIBUTES, *PNDIS_MINIPORT_ADAPTER_ATTRIBUTES;
typedef struct _NDIS_MINIPORT_INIT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PNDIS_RESOURCE_LIST AllocatedResources;
    NDIS_HANDLE IMDeviceInstanceContext;
    NDIS_HANDLE MiniportAddDeviceContext;
    IF_INDEX IfIndex;
    NET_LUID NetLuid;
    PVOID DefaultPortAuthStates;
    PVOID PciDeviceCustomProperties;
} NDIS_MINIPORT_INIT_PARAMETERS, *PNDIS_MINIPORT_INIT_PARAMETERS;
typedef struct _NDIS_RESTART_ATTRIBUTES NDIS_RESTART_ATTRIBUTES, *PNDIS_RESTART_ATTRIBUTES;
struct _NDIS_RESTART_ATTRIBUTES {
    PNDIS_RESTART_ATTRIBUTES Next;
    NDIS_OID Oid;
    ULONG DataLength;
    DECLSPEC_ALIGN(8) UCHAR Data[1];
};
typedef struct _NDIS_RESTART_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG LookaheadSize;
    ULONG MacOptions;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    ULONG Flags;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG SupportedStatistics;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    PNDIS_OID SupportedOidList;
    ULONG SupportedOidListLength;
    ULONG MaxLookaheadSizeAccessed;
} NDIS_RESTART_GENERAL_ATTRIBUTES, *PNDIS_RESTART_GENERAL_ATTRIBUTES;
#define NDIS_RESTART_GENERAL_ATTRIBUTES_REVISION_1 1
#define NDIS_RESTART_GENERAL_ATTRIBUTES_REVISION_2 2
typedef struct _NDIS_MINIPORT_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_MINIPORT_PAUSE_PARAMETERS, *PNDIS_MINIPORT_PAUSE_PARAMETERS;
typedef struct _NDIS_MINIPORT_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    ULONG Flags;
} NDIS_MINIPORT_RESTART_PARAMETERS, *PNDIS_MINIPORT_RESTART_PARAMETERS;
#define NDIS_PAUSE_NDIS_INTERNAL 1
#define NDIS_PAUSE_LOW_POWER 2
#define NDIS_PAUSE_BIND_PROTOCOL 3
#define NDIS_PAUSE_UNBIND_PROTOCOL 4
#define NDIS_PAUSE_ATTACH_FILTER 5
#define NDIS_PAUSE_DETACH_FILTER 6

typedef _Function_class_(SET_OPTIONS) NDIS_STATUS
    SET_OPTIONS(_In_ NDIS_HANDLE NdisDriverHandle, _In_ NDIS_HANDLE DriverContext);
typedef SET_OPTIONS *SET_OPTIONS_HANDLER, MINIPORT_SET_OPTIONS, PROTOCOL_SET_OPTIONS, FILTER_SET_OPTIONS;
typedef _Function_class_(MINIPORT_INITIALIZE) NDIS_STATUS
    MINIPORT_INITIALIZE(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_HANDLE MiniportDriverContext,
                        _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters);
typedef _Function_class_(MINIPORT_HALT) VOID
    MINIPORT_HALT(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HALT_ACTION HaltAction);
typedef _Function_class_(MINIPORT_DRIVER_UNLOAD) VOID MINIPORT_UNLOAD(_In_ PDRIVER_OBJECT DriverObject);
typedef MINIPORT_UNLOAD MINIPORT_DRIVER_UNLOAD;
typedef _Function_class_(MINIPORT_PAUSE) NDIS_STATUS
    MINIPORT_PAUSE(_In_ NDIS_HANDLE MiniportAdapterContext,
                   _In_ PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters);
typedef _Function_class_(MINIPORT_RESTART) NDIS_STATUS
    MINIPORT_RESTART(_In_ NDIS_HANDLE MiniportAdapterContext,
                     _In_ PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters);
typedef _Function_class_(MINIPORT_OID_REQUEST) NDIS_STATUS
    MINIPORT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_OID_REQUEST OidRequest);
typedef _Function_class_(MINIPORT_SEND_NET_BUFFER_LISTS) VOID
    MINIPORT_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE MiniportAdapterContext,
                                   _In_ PNET_BUFFER_LIST NetBufferList, _In_ NDIS_PORT_NUMBER PortNumber,
                                   _In_ ULONG SendFlags);
typedef _Function_class_(MINIPORT_RETURN_NET_BUFFER_LISTS) VOID
    MINIPORT_RETURN_NET_BUFFER_LISTS(_In_ NDIS_HANDLE MiniportAdapterContext,
                                     _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
typedef _Function_class_(MINIPORT_CANCEL_SEND) VOID
    MINIPORT_CANCEL_SEND(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID CancelId);
typedef _Function_class_(MINIPORT_CHECK_FOR_HANG) BOOLEAN
    MINIPORT_CHECK_FOR_HANG(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef _Function_class_(MINIPORT_RESET) NDIS_STATUS
    MINIPORT_RESET(_In_ NDIS_HANDLE MiniportAdapterContext, _Out_ PBOOLEAN AddressingReset);
typedef _Function_class_(MINIPORT_DEVICE_PNP_EVENT_NOTIFY) VOID
    MINIPORT_DEVICE_PNP_EVENT_NOTIFY(_In_ NDIS_HANDLE MiniportAdapterContext,
                                     _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef _Function_class_(MINIPORT_SHUTDOWN) VOID
    MINIPORT_SHUTDOWN(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_SHUTDOWN_ACTION ShutdownAction);
typedef _Function_class_(MINIPORT_CANCEL_OID_REQUEST) VOID
    MINIPORT_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID RequestId);
typedef MINIPORT_OID_REQUEST MINIPORT_DIRECT_OID_REQUEST, MINIPORT_SYNCHRONOUS_OID_REQUEST;
typedef MINIPORT_CANCEL_OID_REQUEST MINIPORT_CANCEL_DIRECT_OID_REQUEST;
typedef NDIS_STATUS MINIPORT_ADD_DEVICE(_In_ NDIS_HANDLE NdisMiniportHandle,
                                        _In_ NDIS_HANDLE MiniportDriverContext);
typedef VOID MINIPORT_REMOVE_DEVICE(_In_ NDIS_HANDLE MiniportAddDeviceContext);
typedef NDIS_STATUS MINIPORT_START_DEVICE(_In_ NDIS_HANDLE MiniportAddDeviceContext, _In_ PIRP Irp);
typedef NDIS_STATUS MINIPORT_PNP_IRP(_In_ NDIS_HANDLE MiniportAddDeviceContext, _In_ PIRP Irp);
typedef MINIPORT_PNP_IRP MINIPORT_FILTER_RESOURCE_REQUIREMENTS;
typedef struct _NDIS_MINIPORT_PNP_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ADD_DEVICE *MiniportAddDeviceHandler;
    MINIPORT_REMOVE_DEVICE *MiniportRemoveDeviceHandler;
    MINIPORT_PNP_IRP *MiniportFilterResourceRequirementsHandler;
    MINIPORT_START_DEVICE *MiniportStartDeviceHandler;
} NDIS_MINIPORT_PNP_CHARACTERISTICS, *PNDIS_MINIPORT_PNP_CHARACTERISTICS;
#define NDIS_MINIPORT_PNP_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_PNP_CHARACTERISTICS_REVISION_1 sizeof(NDIS_MINIPORT_PNP_CHARACTERISTICS)
typedef struct _NDIS_MINIPORT_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    SET_OPTIONS *SetOptionsHandler;
    MINIPORT_INITIALIZE *InitializeHandlerEx;
    MINIPORT_HALT *HaltHandlerEx;
    MINIPORT_UNLOAD *UnloadHandler;
    MINIPORT_PAUSE *PauseHandler;
    MINIPORT_RESTART *RestartHandler;
    MINIPORT_OID_REQUEST *OidRequestHandler;
    MINIPORT_SEND_NET_BUFFER_LISTS *SendNetBufferListsHandler;
    MINIPORT_RETURN_NET_BUFFER_LISTS *ReturnNetBufferListsHandler;
    MINIPORT_CANCEL_SEND *CancelSendHandler;
    MINIPORT_CHECK_FOR_HANG *CheckForHangHandlerEx;
    MINIPORT_RESET *ResetHandlerEx;
    MINIPORT_DEVICE_PNP_EVENT_NOTIFY *DevicePnPEventNotifyHandler;
    MINIPORT_SHUTDOWN *ShutdownHandlerEx;
    MINIPORT_CANCEL_OID_REQUEST *CancelOidRequestHandler;
    MINIPORT_DIRECT_OID_REQUEST *DirectOidRequestHandler;
    MINIPORT_CANCEL_DIRECT_OID_REQUEST *CancelDirectOidRequestHandler;
    MINIPORT_SYNCHRONOUS_OID_REQUEST *SynchronousOidRequestHandler;
} NDIS_MINIPORT_DRIVER_CHARACTERISTICS, *PNDIS_MINIPORT_DRIVER_CHARACTERISTICS;
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 3
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, CancelOidRequestHandler)
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, CancelDirectOidRequestHandler)
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_DRIVER_CHARACTERISTICS, SynchronousOidRequestHandler)
typedef PNDIS_OBJECT_HEADER PNDIS_DRIVER_OPTIONAL_HANDLERS;
#define NDIS_DECLARE_MINIPORT_DRIVER_CONTEXT(t)
#define NDIS_DECLARE_MINIPORT_ADAPTER_CONTEXT(t)
#define NDIS_DECLARE_MINIPORT_DEVICE_CONTEXT(t)
#define NDIS_DECLARE_FILTER_MODULE_CONTEXT(t)
#define NDIS_DECLARE_FILTER_DRIVER_CONTEXT(t)
#define NDIS_DECLARE_PROTOCOL_DRIVER_CONTEXT(t)
#define NDIS_DECLARE_PROTOCOL_BINDING_CONTEXT(t)
#define NDIS_DECLARE_PROTOCOL_OPEN_CONTEXT(t)
#define NDIS_DECLARE_TIMER_FUNCTION_CONTEXT(t)
#define NDIS_DECLARE_MINIPORT_SHARED_MEMORY_CONTEXT(t)
#define NDIS_DECLARE_IO_WORKITEM_CONTEXT(t)
#define NDIS_DECLARE_MINIPORT_INTERRUPT_CONTEXT(t)
#define NDIS_DECLARE_SWITCH_FORWARDING_CONTEXT(t)
_Must_inspect_result_ NDIS_STATUS
NdisMRegisterMiniportDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath,
                            _In_opt_ NDIS_HANDLE MiniportDriverContext,
                            _In_ PNDIS_MINIPORT_DRIVER_CHARACTERISTICS MiniportDriverCharacteristics,
                            _Out_ PNDIS_HANDLE NdisMiniportDriverHandle);
VOID NdisMDeregisterMiniportDriver(_In_ NDIS_HANDLE NdisMiniportDriverHandle);
NDIS_STATUS NdisSetOptionalHandlers(_In_ NDIS_HANDLE NdisHandle,
                                    _In_ PNDIS_DRIVER_OPTIONAL_HANDLERS OptionalHandlers);
_Must_inspect_result_ NDIS_STATUS NdisMSetMiniportAttributes(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ PNDIS_MINIPORT_ADAPTER_ATTRIBUTES MiniportAttributes);
VOID NdisMSendNetBufferListsComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                     _In_ PNET_BUFFER_LIST NetBufferList, _In_ ULONG SendCompleteFlags);
VOID NdisMIndicateReceiveNetBufferLists(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                        _In_ PNET_BUFFER_LIST NetBufferList, _In_ NDIS_PORT_NUMBER PortNumber,
                                        _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
VOID NdisMIndicateStatusEx(_In_ NDIS_HANDLE MiniportAdapterHandle,
                           _In_ PNDIS_STATUS_INDICATION StatusIndication);
VOID NdisMOidRequestComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_OID_REQUEST OidRequest,
                             _In_ NDIS_STATUS Status);
VOID NdisMDirectOidRequestComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_OID_REQUEST OidRequest,
                                   _In_ NDIS_STATUS Status);
VOID NdisMPauseComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
VOID NdisMRestartComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
VOID NdisMResetComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status,
                        _In_ BOOLEAN AddressingReset);
VOID NdisMResetMiniport(_In_ NDIS_HANDLE MiniportAdapterHandle);
NDIS_STATUS NdisMRemoveMiniport(_In_ NDIS_HANDLE MiniportHandle);
NDIS_STATUS NdisMNetPnPEvent(_In_ NDIS_HANDLE MiniportAdapterHandle,
                             _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
NDIS_STATUS NdisMAllocatePort(_In_ NDIS_HANDLE NdisMiniportHandle,
                              _Inout_ PNDIS_PORT_CHARACTERISTICS PortCharacteristics);
NDIS_STATUS NdisMFreePort(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_PORT_NUMBER PortNumber);
VOID NdisMGetDeviceProperty(_In_ NDIS_HANDLE MiniportAdapterHandle, PDEVICE_OBJECT *PhysicalDeviceObject,
                            PDEVICE_OBJECT *FunctionalDeviceObject, PDEVICE_OBJECT *NextDeviceObject,
                            PCM_RESOURCE_LIST *AllocatedResources,
                            PCM_RESOURCE_LIST *AllocatedResourcesTranslated);
ULONG NdisMGetBusData(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG WhichSpace, _In_ ULONG Offset,
                      _Out_ PVOID Buffer, _In_ ULONG Length);
ULONG NdisMSetBusData(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG WhichSpace, _In_ ULONG Offset,
                      _In_ PVOID Buffer, _In_ ULONG Length);
NDIS_STATUS NdisMMapIoSpace(_Out_ PVOID *VirtualAddress, _In_ NDIS_HANDLE MiniportAdapterHandle,
                            _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress, _In_ UINT Length);
VOID NdisMUnmapIoSpace(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PVOID VirtualAddress, _In_ UINT Length);
NDIS_STATUS NdisMRegisterIoPortRange(_Out_ PVOID *PortOffset, _In_ NDIS_HANDLE MiniportAdapterHandle,
                                     _In_ UINT InitialPort, _In_ UINT NumberOfPorts);
VOID NdisMDeregisterIoPortRange(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT InitialPort,
                                _In_ UINT NumberOfPorts, _In_ PVOID PortOffset);
NDIS_STATUS NdisMAllocateSharedMemoryAsyncEx(_In_ NDIS_HANDLE MiniportDmaHandle, _In_ ULONG Length,
                                             _In_ BOOLEAN Cached, _In_ PVOID Context);
VOID NdisMAllocateSharedMemory(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ ULONG Length, _In_ BOOLEAN Cached,
                               _Out_ PVOID *VirtualAddress, _Out_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress);
VOID NdisMFreeSharedMemory(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ ULONG Length, _In_ BOOLEAN Cached,
                           _In_ PVOID VirtualAddress, _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress);
typedef BOOLEAN MINIPORT_ISR(_In_ NDIS_HANDLE MiniportInterruptContext,
                             _Out_ PBOOLEAN QueueDefaultInterruptDpc, _Out_ PULONG TargetProcessors);
typedef VOID MINIPORT_INTERRUPT_DPC(_In_ NDIS_HANDLE MiniportInterruptContext, _In_ PVOID MiniportDpcContext,
                                    _In_ PVOID ReceiveThrottleParameters, _In_ PVOID NdisReserved2);
typedef VOID MINIPORT_DISABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef VOID MINIPORT_ENABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef BOOLEAN MINIPORT_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId,
                                           _Out_ PBOOLEAN QueueDefaultInterruptDpc,
                                           _Out_ PULONG TargetProcessors);
typedef VOID MINIPORT_MESSAGE_INTERRUPT_DPC(_In_ NDIS_HANDLE MiniportInterruptContext, _In_ ULONG MessageId,
                                            _In_ PVOID MiniportDpcContext, PVOID ReceiveThrottleParameters,
                                            PVOID NdisReserved2);
typedef VOID MINIPORT_DISABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext,
                                                _In_ ULONG MessageId);
typedef VOID MINIPORT_ENABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext,
                                               _In_ ULONG MessageId);
typedef BOOLEAN MINIPORT_SYNCHRONIZE_INTERRUPT(_In_ NDIS_HANDLE SynchronizeContext);
typedef MINIPORT_SYNCHRONIZE_INTERRUPT *MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER;
typedef struct _NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ISR *InterruptHandler;
    MINIPORT_INTERRUPT_DPC *InterruptDpcHandler;
    MINIPORT_DISABLE_INTERRUPT *DisableInterruptHandler;
    MINIPORT_ENABLE_INTERRUPT *EnableInterruptHandler;
    BOOLEAN MsiSupported;
    BOOLEAN MsiSyncWithAllMessages;
    MINIPORT_MESSAGE_INTERRUPT *MessageInterruptHandler;
    MINIPORT_MESSAGE_INTERRUPT_DPC *MessageInterruptDpcHandler;
    MINIPORT_DISABLE_MESSAGE_INTERRUPT *DisableMessageInterruptHandler;
    MINIPORT_ENABLE_MESSAGE_INTERRUPT *EnableMessageInterruptHandler;
    NDIS_INTERRUPT_TYPE InterruptType;
    PIO_INTERRUPT_MESSAGE_INFO MessageInfoTable;
} NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS, *PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS;
#define NDIS_MINIPORT_INTERRUPT_REVISION_1 1
#define NDIS_SIZEOF_MINIPORT_INTERRUPT_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS, MessageInfoTable)
NDIS_STATUS NdisMRegisterInterruptEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportInterruptContext,
    _In_ PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS MiniportInterruptCharacteristics,
    _Out_ PNDIS_HANDLE NdisInterruptHandle);
VOID NdisMDeregisterInterruptEx(_In_ NDIS_HANDLE NdisInterruptHandle);
BOOLEAN NdisMSynchronizeWithInterruptEx(_In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId,
                                        _In_ MINIPORT_SYNCHRONIZE_INTERRUPT *SynchronizeFunction,
                                        _In_ PVOID SynchronizeContext);
ULONG NdisMQueueDpc(_In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId, _In_ ULONG TargetProcessors,
                    _In_ PVOID MiniportDpcContext);
typedef VOID MINIPORT_PROCESS_SG_LIST(_In_ PDEVICE_OBJECT pDO, _In_ PVOID Reserved,
                                      _In_ PSCATTER_GATHER_LIST pSGL, _In_ PVOID Context);
typedef VOID MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                   _In_ PVOID VirtualAddress,
                                                   _In_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress,
                                                   _In_ ULONG Length, _In_ PVOID Context);
typedef struct _NDIS_SG_DMA_DESCRIPTION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaximumPhysicalMapping;
    MINIPORT_PROCESS_SG_LIST *ProcessSGListHandler;
    MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE *SharedMemAllocateCompleteHandler;
    ULONG ScatterGatherListSize;
} NDIS_SG_DMA_DESCRIPTION, *PNDIS_SG_DMA_DESCRIPTION;
#define NDIS_SG_DMA_DESCRIPTION_REVISION_1 1
#define NDIS_SG_DMA_64_BIT_ADDRESS 0x00000001
#define NDIS_SIZEOF_SG_DMA_DESCRIPTION_REVISION_1 sizeof(NDIS_SG_DMA_DESCRIPTION)
NDIS_STATUS NdisMRegisterScatterGatherDma(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                          _Inout_ PNDIS_SG_DMA_DESCRIPTION DmaDescription,
                                          _Out_ PNDIS_HANDLE NdisMiniportDmaHandle);
VOID NdisMDeregisterScatterGatherDma(_In_ NDIS_HANDLE NdisMiniportDmaHandle);
NDIS_STATUS NdisMAllocateNetBufferSGList(_In_ NDIS_HANDLE NdisMiniportDmaHandle, _In_ PNET_BUFFER NetBuffer,
                                         _In_ PVOID Context, _In_ ULONG Flags,
                                         _In_opt_ PVOID ScatterGatherListBuffer,
                                         _In_ ULONG ScatterGatherListBufferSize);
VOID NdisMFreeNetBufferSGList(_In_ NDIS_HANDLE NdisMiniportDmaHandle, _In_ PSCATTER_GATHER_LIST pSGL,
                              _In_ PNET_BUFFER NetBuffer);
#define NDIS_SG_LIST_WRITE_TO_DEVICE 0x000000001
NDIS_STATUS NdisGetRssProcessorInformation(_In_ NDIS_HANDLE NdisHandle,
                                           _Out_ PNDIS_RSS_PROCESSOR_INFO RssProcessorInfo,
                                           _Inout_ PSIZE_T Size);
typedef enum _NDIS_SHARED_MEMORY_USAGE {
    NdisSharedMemoryUsageUndefined,
    NdisSharedMemoryUsageXmit,
    NdisSharedMemoryUsageXmitHeader,
    NdisSharedMemoryUsageXmitData,
    NdisSharedMemoryUsageReceive,
    NdisSharedMemoryUsageReceiveLookahead,
    NdisSharedMemoryUsageReceivePostLookahead,
    NdisSharedMemoryUsageReceiveHeader,
    NdisSharedMemoryUsageReceiveData,
    NdisSharedMemoryUsageOther,
    NdisSharedMemoryUsageMax
} NDIS_SHARED_MEMORY_USAGE,
    *PNDIS_SHARED_MEMORY_USAGE;
typedef struct _NDIS_SHARED_MEMORY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_HANDLE SharedMemoryHandle;
    NODE_REQUIREMENT PreferredNode;
    NDIS_SHARED_MEMORY_USAGE Usage;
    ULONG Length;
    PVOID VirtualAddress;
    ULONG SGListBufferLength;
    PSCATTER_GATHER_LIST SGListBuffer;
    ULONG VPortId;
} NDIS_SHARED_MEMORY_PARAMETERS, *PNDIS_SHARED_MEMORY_PARAMETERS;
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_1 1
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_2 2
#define NDIS_SHARED_MEM_PARAMETERS_CONTIGUOUS 0x00000001
#define NDIS_SIZEOF_SHARED_MEMORY_PARAMETERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_SHARED_MEMORY_PARAMETERS, SGListBuffer)
NDIS_STATUS NdisAllocateSharedMemory(_In_ NDIS_HANDLE NdisHandle,
                                     _In_ PNDIS_SHARED_MEMORY_PARAMETERS SharedMemoryParameters,
                                     _Out_ PNDIS_HANDLE pAllocationHandle);
VOID NdisFreeSharedMemory(_In_ NDIS_HANDLE NdisHandle, _In_ NDIS_HANDLE AllocationHandle);
typedef struct _NDIS_RECEIVE_THROTTLE_PARAMETERS {
    ULONG MaxNblsToIndicate;
    ULONG MoreNblsPending : 1;
} NDIS_RECEIVE_THROTTLE_PARAMETERS, *PNDIS_RECEIVE_THROTTLE_PARAMETERS;

/* ---- device objects of an NDIS driver */
typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName;
    PNDIS_STRING SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
} NDIS_DEVICE_OBJECT_ATTRIBUTES, *PNDIS_DEVICE_OBJECT_ATTRIBUTES;
#define NDIS_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_DEVICE_OBJECT_ATTRIBUTES, DeviceClassGuid)
_Must_inspect_result_ NDIS_STATUS
NdisRegisterDeviceEx(_In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_DEVICE_OBJECT_ATTRIBUTES DeviceObjectAttributes,
                     _Out_ PDEVICE_OBJECT *pDeviceObject, _Out_ PNDIS_HANDLE NdisDeviceHandle);
VOID NdisDeregisterDeviceEx(_In_ NDIS_HANDLE NdisDeviceHandle);
PVOID NdisGetDeviceReservedExtension(_In_ PDEVICE_OBJECT DeviceObject);
NDIS_STATUS NdisMRegisterDevice(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PNDIS_STRING DeviceName,
                                _In_ PNDIS_STRING SymbolicName, _In_ PDRIVER_DISPATCH *MajorFunctions,
                                _Out_ PDEVICE_OBJECT *pDeviceObject, _Out_ NDIS_HANDLE *NdisDeviceHandle);
NDIS_STATUS NdisMDeregisterDevice(_In_ NDIS_HANDLE NdisDeviceHandle);
typedef struct _NDIS_GENERIC_OBJECT {
    NDIS_OBJECT_HEADER Header;
    PVOID Caller;
    PVOID CallersCaller;
    PDRIVER_OBJECT DriverObject;
} NDIS_GENERIC_OBJECT, *PNDIS_GENERIC_OBJECT;
PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(_In_opt_ PDRIVER_OBJECT DriverObject, _In_ ULONG Tag,
                                               _In_ USHORT Size);
VOID NdisFreeGenericObject(_In_ PNDIS_GENERIC_OBJECT NdisObject);

/* ---- protocols */
typedef struct _NDIS_BIND_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING ProtocolSection;
    PNDIS_STRING AdapterName;
    PDEVICE_OBJECT PhysicalDeviceObject;
    NDIS_MEDIUM MediaType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 XmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RcvScaleCapabilities;
    NET_LUID BoundIfNetluid;
    IF_INDEX BoundIfIndex;
    NET_LUID LowestIfNetluid;
    IF_INDEX LowestIfIndex;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    PNDIS_PORT ActivePorts;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    ULONG MacOptions;
    NET_IF_COMPARTMENT_ID CompartmentId;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadCapabilities;
    PNDIS_STRING BoundAdapterName;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN NDKEnabled;
    PVOID NDKCapabilities;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    PVOID NicSwitchArray;
} NDIS_BIND_PARAMETERS, *PNDIS_BIND_PARAMETERS;
#define NDIS_BIND_PARAMETERS_REVISION_1 1
typedef struct _NDIS_OPEN_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING AdapterName;
    PNDIS_MEDIUM MediumArray;
    UINT MediumArraySize;
    PUINT SelectedMediumIndex;
    PNET_FRAME_TYPE FrameTypeArray;
    UINT FrameTypeArraySize;
} NDIS_OPEN_PARAMETERS, *PNDIS_OPEN_PARAMETERS;
#define NDIS_OPEN_PARAMETERS_REVISION_1 1
#define NDIS_SIZEOF_OPEN_PARAMETERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_OPEN_PARAMETERS, FrameTypeArraySize)
typedef struct _NDIS_PROTOCOL_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_PROTOCOL_PAUSE_PARAMETERS, *PNDIS_PROTOCOL_PAUSE_PARAMETERS;
typedef struct _NDIS_PROTOCOL_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PWSTR FilterModuleNameBuffer;
    ULONG FilterModuleNameBufferLength;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    NET_IFINDEX BoundIfIndex;
    NET_LUID BoundIfNetluid;
    ULONG Flags;
} NDIS_PROTOCOL_RESTART_PARAMETERS, *PNDIS_PROTOCOL_RESTART_PARAMETERS;
typedef NDIS_STATUS PROTOCOL_BIND_ADAPTER_EX(_In_ NDIS_HANDLE ProtocolDriverContext,
                                             _In_ NDIS_HANDLE BindContext,
                                             _In_ PNDIS_BIND_PARAMETERS BindParameters);
typedef NDIS_STATUS PROTOCOL_UNBIND_ADAPTER_EX(_In_ NDIS_HANDLE UnbindContext,
                                               _In_ NDIS_HANDLE ProtocolBindingContext);
typedef VOID PROTOCOL_OPEN_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext,
                                               _In_ NDIS_STATUS Status);
typedef VOID PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext);
typedef NDIS_STATUS PROTOCOL_NET_PNP_EVENT(_In_ NDIS_HANDLE ProtocolBindingContext,
                                           _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef VOID PROTOCOL_UNINSTALL(VOID);
typedef VOID PROTOCOL_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE ProtocolBindingContext,
                                           _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef PROTOCOL_OID_REQUEST_COMPLETE PROTOCOL_DIRECT_OID_REQUEST_COMPLETE;
typedef VOID PROTOCOL_STATUS_EX(_In_ NDIS_HANDLE ProtocolBindingContext,
                                _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef VOID PROTOCOL_RECEIVE_NET_BUFFER_LISTS(_In_ NDIS_HANDLE ProtocolBindingContext,
                                               _In_ PNET_BUFFER_LIST NetBufferLists,
                                               _In_ NDIS_PORT_NUMBER PortNumber,
                                               _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
typedef VOID PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE(_In_ NDIS_HANDLE ProtocolBindingContext,
                                                     _In_ PNET_BUFFER_LIST NetBufferList,
                                                     _In_ ULONG SendCompleteFlags);
typedef struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING Name;
    SET_OPTIONS *SetOptionsHandler;
    PROTOCOL_BIND_ADAPTER_EX *BindAdapterHandlerEx;
    PROTOCOL_UNBIND_ADAPTER_EX *UnbindAdapterHandlerEx;
    PROTOCOL_OPEN_ADAPTER_COMPLETE_EX *OpenAdapterCompleteHandlerEx;
    PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX *CloseAdapterCompleteHandlerEx;
    PROTOCOL_NET_PNP_EVENT *NetPnPEventHandler;
    PROTOCOL_UNINSTALL *UninstallHandler;
    PROTOCOL_OID_REQUEST_COMPLETE *OidRequestCompleteHandler;
    PROTOCOL_STATUS_EX *StatusHandlerEx;
    PROTOCOL_RECEIVE_NET_BUFFER_LISTS *ReceiveNetBufferListsHandler;
    PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE *SendNetBufferListsCompleteHandler;
    PROTOCOL_DIRECT_OID_REQUEST_COMPLETE *DirectOidRequestCompleteHandler;
} NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, *PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS;
#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, SendNetBufferListsCompleteHandler)
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, DirectOidRequestCompleteHandler)
NDIS_STATUS NdisRegisterProtocolDriver(_In_opt_ NDIS_HANDLE ProtocolDriverContext,
                                       _In_ PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS ProtocolCharacteristics,
                                       _Out_ PNDIS_HANDLE NdisProtocolHandle);
VOID NdisDeregisterProtocolDriver(_In_ NDIS_HANDLE NdisProtocolHandle);
NDIS_STATUS NdisOpenAdapterEx(_In_ NDIS_HANDLE NdisProtocolHandle, _In_ NDIS_HANDLE ProtocolBindingContext,
                              _In_ PNDIS_OPEN_PARAMETERS OpenParameters, _In_ NDIS_HANDLE BindContext,
                              _Out_ PNDIS_HANDLE NdisBindingHandle);
NDIS_STATUS NdisCloseAdapterEx(_In_ NDIS_HANDLE NdisBindingHandle);
VOID NdisCompleteBindAdapterEx(_In_ NDIS_HANDLE BindAdapterContext, _In_ NDIS_STATUS Status);
VOID NdisCompleteUnbindAdapterEx(_In_ NDIS_HANDLE UnbindContext);
VOID NdisCompleteNetPnPEvent(_In_ NDIS_HANDLE NdisBindingHandle,
                             _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification,
                             _In_ NDIS_STATUS Status);
NDIS_STATUS NdisUnbindAdapter(_In_ NDIS_HANDLE NdisBindingHandle);
NDIS_STATUS NdisOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);
NDIS_STATUS NdisDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);
VOID NdisCancelOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID RequestId);
VOID NdisCancelDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID RequestId);
VOID NdisSendNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_BUFFER_LIST NetBufferLists,
                            _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
VOID NdisReturnNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_BUFFER_LIST NetBufferLists,
                              _In_ ULONG ReturnFlags);
VOID NdisCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID CancelId);
NDIS_STATUS NdisQueryAdapterInstanceName(_Out_ PNDIS_STRING AdapterInstanceName,
                                         _In_ NDIS_HANDLE NdisBindingHandle);
NDIS_STATUS NdisReEnumerateProtocolBindings(_In_ NDIS_HANDLE NdisProtocolHandle);
NDIS_STATUS NdisAllocateCloneOidRequest(_In_ NDIS_HANDLE SourceHandle, _In_ PNDIS_OID_REQUEST OidRequest,
                                        _In_ UINT PoolTag, _Out_ PNDIS_OID_REQUEST *ClonedOidRequest);
VOID NdisFreeCloneOidRequest(_In_ NDIS_HANDLE SourceHandle, _In_ PNDIS_OID_REQUEST Request);
NDIS_STATUS NdisIMInitializeDeviceInstanceEx(_In_ NDIS_HANDLE DriverHandle, _In_ PNDIS_STRING DriverInstance,
                                             _In_opt_ NDIS_HANDLE DeviceContext);
NDIS_STATUS NdisIMDeInitializeDeviceInstance(_In_ NDIS_HANDLE NdisMiniportHandle);
NDIS_STATUS NdisIMCancelInitializeDeviceInstance(_In_ NDIS_HANDLE DriverHandle,
                                                 _In_ PNDIS_STRING DeviceInstance);
VOID NdisIMAssociateMiniport(_In_ NDIS_HANDLE DriverHandle, _In_ NDIS_HANDLE ProtocolHandle);
NDIS_HANDLE NdisIMGetBindingContext(_In_ NDIS_HANDLE NdisBindingHandle);
NDIS_STATUS NdisIfAddIfStackEntry(_In_ IF_INDEX HigherLayerIfIndex, _In_ IF_INDEX LowerLayerIfIndex);
NDIS_STATUS NdisIfDeleteIfStackEntry(_In_ IF_INDEX HigherLayerIfIndex, _In_ IF_INDEX LowerLayerIfIndex);
NDIS_STATUS NdisIfQueryBindingIfIndex(_In_ NDIS_HANDLE NdisBindingHandle, _Out_ PNET_IFINDEX BoundIfIndex,
                                      _Out_ PNET_LUID BoundIfNetluid, _Out_ PNET_IFINDEX LowestIfIndex,
                                      _Out_ PNET_LUID LowestIfNetluid);

/* ---- filters */
typedef struct _NDIS_FILTER_ATTACH_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    IF_INDEX IfIndex;
    NET_LUID NetLuid;
    PNDIS_STRING FilterModuleGuidName;
    IF_INDEX BaseMiniportIfIndex;
    PNDIS_STRING BaseMiniportInstanceName;
    PNDIS_STRING BaseMiniportName;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG64 XmitLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIUM MiniportMediaType;
    NDIS_PHYSICAL_MEDIUM MiniportPhysicalMediaType;
    NDIS_HANDLE MiniportMediaSpecificAttributes;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    NET_LUID BaseMiniportNetLuid;
    IF_INDEX LowerIfIndex;
    NET_LUID LowerIfNetLuid;
    ULONG Flags;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PDEVICE_OBJECT MiniportPhysicalDeviceObject;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN BaseMiniportIfConnectorPresent;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    PVOID NicSwitchArray;
} NDIS_FILTER_ATTACH_PARAMETERS, *PNDIS_FILTER_ATTACH_PARAMETERS;
typedef struct _NDIS_FILTER_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
} NDIS_FILTER_ATTRIBUTES, *PNDIS_FILTER_ATTRIBUTES;
#define NDIS_FILTER_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_FILTER_ATTRIBUTES_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_ATTRIBUTES, Flags)
typedef struct _NDIS_FILTER_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_FILTER_PAUSE_PARAMETERS, *PNDIS_FILTER_PAUSE_PARAMETERS;
typedef struct _NDIS_FILTER_RESTART_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_MEDIUM MiniportMediaType;
    NDIS_PHYSICAL_MEDIUM MiniportPhysicalMediaType;
    PNDIS_RESTART_ATTRIBUTES RestartAttributes;
    NET_IFINDEX LowerIfIndex;
    NET_LUID LowerIfNetLuid;
    ULONG Flags;
} NDIS_FILTER_RESTART_PARAMETERS, *PNDIS_FILTER_RESTART_PARAMETERS;
typedef NDIS_STATUS FILTER_SET_MODULE_OPTIONS(_In_ NDIS_HANDLE FilterModuleContext);
typedef NDIS_STATUS FILTER_ATTACH(_In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_HANDLE FilterDriverContext,
                                  _In_ PNDIS_FILTER_ATTACH_PARAMETERS AttachParameters);
typedef VOID FILTER_DETACH(_In_ NDIS_HANDLE FilterModuleContext);
typedef NDIS_STATUS FILTER_RESTART(_In_ NDIS_HANDLE FilterModuleContext,
                                   _In_ PNDIS_FILTER_RESTART_PARAMETERS RestartParameters);
typedef NDIS_STATUS FILTER_PAUSE(_In_ NDIS_HANDLE FilterModuleContext,
                                 _In_ PNDIS_FILTER_PAUSE_PARAMETERS PauseParameters);
typedef VOID FILTER_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                          _In_ PNET_BUFFER_LIST NetBufferList,
                                          _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
typedef VOID FILTER_SEND_NET_BUFFER_LISTS_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                                   _In_ PNET_BUFFER_LIST NetBufferList,
                                                   _In_ ULONG SendCompleteFlags);
typedef VOID FILTER_CANCEL_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID CancelId);
typedef VOID FILTER_RECEIVE_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                             _In_ PNET_BUFFER_LIST NetBufferLists,
                                             _In_ NDIS_PORT_NUMBER PortNumber,
                                             _In_ ULONG NumberOfNetBufferLists, _In_ ULONG ReceiveFlags);
typedef VOID FILTER_RETURN_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                            _In_ PNET_BUFFER_LIST NetBufferLists, _In_ ULONG ReturnFlags);
typedef NDIS_STATUS FILTER_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                       _In_ PNDIS_OID_REQUEST OidRequest);
typedef VOID FILTER_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID RequestId);
typedef VOID FILTER_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                         _In_ PNDIS_OID_REQUEST OidRequest, _In_ NDIS_STATUS Status);
typedef FILTER_OID_REQUEST FILTER_DIRECT_OID_REQUEST;
typedef FILTER_OID_REQUEST_COMPLETE FILTER_DIRECT_OID_REQUEST_COMPLETE;
typedef NDIS_STATUS FILTER_SYNCHRONOUS_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                                   _Inout_ PNDIS_OID_REQUEST OidRequest,
                                                   _Outptr_result_maybenull_ PVOID *CallContext);
typedef VOID FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                                     _Inout_ PNDIS_OID_REQUEST OidRequest,
                                                     _Inout_ NDIS_STATUS *Status, _In_ PVOID CallContext);
typedef FILTER_CANCEL_OID_REQUEST FILTER_CANCEL_DIRECT_OID_REQUEST;
typedef VOID FILTER_DEVICE_PNP_EVENT_NOTIFY(_In_ NDIS_HANDLE FilterModuleContext,
                                            _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef NDIS_STATUS FILTER_NET_PNP_EVENT(_In_ NDIS_HANDLE FilterModuleContext,
                                         _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef VOID FILTER_STATUS(_In_ NDIS_HANDLE FilterModuleContext,
                           _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef struct _NDIS_FILTER_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING FriendlyName;
    NDIS_STRING UniqueName;
    NDIS_STRING ServiceName;
    SET_OPTIONS *SetOptionsHandler;
    FILTER_SET_MODULE_OPTIONS *SetFilterModuleOptionsHandler;
    FILTER_ATTACH *AttachHandler;
    FILTER_DETACH *DetachHandler;
    FILTER_RESTART *RestartHandler;
    FILTER_PAUSE *PauseHandler;
    FILTER_SEND_NET_BUFFER_LISTS *SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE *SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_NET_BUFFER_LISTS *CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS *ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS *ReturnNetBufferListsHandler;
    FILTER_OID_REQUEST *OidRequestHandler;
    FILTER_OID_REQUEST_COMPLETE *OidRequestCompleteHandler;
    FILTER_CANCEL_OID_REQUEST *CancelOidRequestHandler;
    FILTER_DEVICE_PNP_EVENT_NOTIFY *DevicePnPEventNotifyHandler;
    FILTER_NET_PNP_EVENT *NetPnPEventHandler;
    FILTER_STATUS *StatusHandler;
    FILTER_DIRECT_OID_REQUEST *DirectOidRequestHandler;
    FILTER_DIRECT_OID_REQUEST_COMPLETE *DirectOidRequestCompleteHandler;
    FILTER_CANCEL_DIRECT_OID_REQUEST *CancelDirectOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST *SynchronousOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE *SynchronousOidRequestCompleteHandler;
} NDIS_FILTER_DRIVER_CHARACTERISTICS, *PNDIS_FILTER_DRIVER_CHARACTERISTICS;
#define NDIS_FILTER_CHARACTERISTICS_REVISION_1 1
#define NDIS_FILTER_CHARACTERISTICS_REVISION_2 2
#define NDIS_FILTER_CHARACTERISTICS_REVISION_3 3
#define NDIS_FILTER_DRIVER_MANDATORY 1
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, StatusHandler)
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, CancelDirectOidRequestHandler)
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_3 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_DRIVER_CHARACTERISTICS, SynchronousOidRequestCompleteHandler)
typedef struct _NDIS_FILTER_PARTIAL_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    FILTER_SEND_NET_BUFFER_LISTS *SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE *SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_NET_BUFFER_LISTS *CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS *ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS *ReturnNetBufferListsHandler;
} NDIS_FILTER_PARTIAL_CHARACTERISTICS, *PNDIS_FILTER_PARTIAL_CHARACTERISTICS;
#define NDIS_FILTER_PARTIAL_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_FILTER_PARTIAL_CHARACTERISTICS_REVISION_1 sizeof(NDIS_FILTER_PARTIAL_CHARACTERISTICS)
NDIS_STATUS NdisFRegisterFilterDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ NDIS_HANDLE FilterDriverContext,
                                      _In_ PNDIS_FILTER_DRIVER_CHARACTERISTICS FilterDriverCharacteristics,
                                      _Out_ PNDIS_HANDLE NdisFilterDriverHandle);
VOID NdisFDeregisterFilterDriver(_In_ NDIS_HANDLE NdisFilterDriverHandle);
NDIS_STATUS NdisFSetAttributes(_In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_HANDLE FilterModuleContext,
                               _In_ PNDIS_FILTER_ATTRIBUTES FilterAttributes);
VOID NdisFPauseComplete(_In_ NDIS_HANDLE NdisFilterHandle);
VOID NdisFRestartComplete(_In_ NDIS_HANDLE NdisFilterHandle, _In_ NDIS_STATUS Status);
NDIS_STATUS NdisFRestartFilter(_In_ NDIS_HANDLE NdisFilterHandle);
VOID NdisFSendNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_BUFFER_LIST NetBufferList,
                             _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
VOID NdisFSendNetBufferListsComplete(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_BUFFER_LIST NetBufferList,
                                     _In_ ULONG SendCompleteFlags);
VOID NdisFCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID CancelId);
VOID NdisFIndicateReceiveNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle,
                                        _In_ PNET_BUFFER_LIST NetBufferLists,
                                        _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG NumberOfNetBufferLists,
                                        _In_ ULONG ReceiveFlags);
VOID NdisFReturnNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_BUFFER_LIST NetBufferLists,
                               _In_ ULONG ReturnFlags);
NDIS_STATUS NdisFOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest);
NDIS_STATUS NdisFDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest);
VOID NdisFCancelOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID RequestId);
VOID NdisFOidRequestComplete(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest,
                             _In_ NDIS_STATUS Status);
VOID NdisFDirectOidRequestComplete(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_OID_REQUEST OidRequest,
                                   _In_ NDIS_STATUS Status);
VOID NdisFIndicateStatus(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PNDIS_STATUS_INDICATION StatusIndication);
VOID NdisFDevicePnPEventNotify(_In_ NDIS_HANDLE NdisFilterHandle,
                               _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
NDIS_STATUS NdisFNetPnPEvent(_In_ NDIS_HANDLE NdisFilterHandle,
                             _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);

#include "ioctlint/ndis_switch.h"
#include "ioctlint/ndis5.h"
/* Receive side scaling, version 2. NS:ntddndis._NDIS_RECEIVE_SCALE_PARAMETERS_V2,
 * NS:ntddndis._NDIS_RSS_SET_INDIRECTION_ENTRY. */
typedef struct _NDIS_RECEIVE_SCALE_PARAMETERS_V2 {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG HashInformation;
    USHORT HashSecretKeySize;
    ULONG HashSecretKeyOffset;
    ULONG NumberOfQueues;
    ULONG NumberOfIndirectionTableEntries;
} NDIS_RECEIVE_SCALE_PARAMETERS_V2, *PNDIS_RECEIVE_SCALE_PARAMETERS_V2;
#define NDIS_RECEIVE_SCALE_PARAM_ENABLE_RSS 0x00000001
#define NDIS_RECEIVE_SCALE_PARAM_HASH_INFO_CHANGED 0x00000002
#define NDIS_RECEIVE_SCALE_PARAM_HASH_KEY_CHANGED 0x00000004
#define NDIS_RECEIVE_SCALE_PARAM_NUMBER_OF_QUEUES_CHANGED 0x00000008
#define NDIS_RECEIVE_SCALE_PARAM_NUMBER_OF_ENTRIES_CHANGED 0x00000010
#define NDIS_RECEIVE_SCALE_PARAMETERS_V2_REVISION_1 1
#ifndef NET_BUFFER_LIST_RECEIVE_FILTER_ID
#define NET_BUFFER_LIST_RECEIVE_FILTER_ID(nbl) \
    (((PUSHORT)&(nbl)->NetBufferListInfo[NetBufferListFilteringInfo])[0])
#define NET_BUFFER_LIST_RECEIVE_QUEUE_ID(nbl) \
    (((PUSHORT)&(nbl)->NetBufferListInfo[NetBufferListFilteringInfo])[1])
#endif
#ifndef NDIS_INVALID_VPORT_ID
#define NDIS_INVALID_VPORT_ID ((ULONG)-1)
#endif
#define NDIS_SIZEOF_RECEIVE_SCALE_PARAMETERS_V2_REVISION_1 sizeof(NDIS_RECEIVE_SCALE_PARAMETERS_V2)
typedef struct _NDIS_RSS_SET_INDIRECTION_ENTRY {
    ULONG SwitchId;
    ULONG VPortId;
    ULONG Flags;
    USHORT IndirectionTableIndex;
    PROCESSOR_NUMBER TargetProcessorNumber;
    NTSTATUS EntryStatus;
} NDIS_RSS_SET_INDIRECTION_ENTRY, *PNDIS_RSS_SET_INDIRECTION_ENTRY;
typedef struct _NDIS_RSS_SET_INDIRECTION_ENTRIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    USHORT RssEntrySize;
    ULONG RssEntryTableOffset;
    ULONG NumberOfRssEntries;
} NDIS_RSS_SET_INDIRECTION_ENTRIES, *PNDIS_RSS_SET_INDIRECTION_ENTRIES;
#define NDIS_RSS_SET_INDIRECTION_ENTRY_FLAG_PRIMARY_PROCESSOR 0x00000001
#define NDIS_RSS_SET_INDIRECTION_ENTRY_FLAG_DEFAULT_PROCESSOR 0x00000002
#define NDIS_SIZEOF_RSS_SET_INDIRECTION_ENTRIES_REVISION_1 sizeof(NDIS_RSS_SET_INDIRECTION_ENTRIES)
#define NDIS_RSS_INDIRECTION_TABLE_MAX_SIZE_REVISION_1 (128 * sizeof(PROCESSOR_NUMBER))
typedef struct _NDIS_RECEIVE_QUEUE_STATE { /* NS:ndis._NDIS_RECEIVE_QUEUE_STATE */
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
} NDIS_RECEIVE_QUEUE_STATE, *PNDIS_RECEIVE_QUEUE_STATE;
#define NDIS_RECEIVE_QUEUE_STATE_REVISION_1 1
#define NDIS_SIZEOF_NDIS_RECEIVE_QUEUE_STATE_REVISION_1 sizeof(NDIS_RECEIVE_QUEUE_STATE)
#define NDIS_RSS_INDIRECTION_TABLE_MAX_SIZE_REVISION_3 (512 * sizeof(PROCESSOR_NUMBER))
#ifndef OID_GEN_RECEIVE_SCALE_PARAMETERS_V2
#define OID_GEN_RECEIVE_SCALE_PARAMETERS_V2 0x00010284
#define OID_GEN_RSS_SET_INDIRECTION_TABLE_ENTRIES 0x00010285
#endif
/* ---- what a buffer list says of coalescing and of time: NS:nblrsc.NDIS_RSC_NBL_INFO, NF:nbltimestamp.* */
typedef union _NDIS_RSC_NBL_INFO {
    struct {
        USHORT CoalescedSegCount;
        USHORT DupAckCount;
    } Info;
    PVOID Value;
} NDIS_RSC_NBL_INFO, *PNDIS_RSC_NBL_INFO;
typedef struct _NET_BUFFER_LIST_TIMESTAMP {
    ULONG64 Timestamp;
} NET_BUFFER_LIST_TIMESTAMP, *PNET_BUFFER_LIST_TIMESTAMP;
VOID NdisGetNblTimestampInfo(_In_ const NET_BUFFER_LIST *Nbl, _Out_ PNET_BUFFER_LIST_TIMESTAMP NblTimestamp);
VOID NdisSetNblTimestampInfo(_Inout_ PNET_BUFFER_LIST Nbl,
                             _In_ const NET_BUFFER_LIST_TIMESTAMP *NblTimestamp);
VOID NdisCopyNblTimestampInfo(_Inout_ PNET_BUFFER_LIST NblDest, _In_ const NET_BUFFER_LIST *NblSrc);

/* ---- processors, timers */
ULONG NdisCurrentProcessorIndex(VOID);
PROCESSOR_NUMBER NdisCurrentGroupAndProcessor(VOID);
USHORT NdisActiveGroupCount(VOID);
USHORT NdisMaxGroupCount(VOID);
KAFFINITY NdisGroupActiveProcessorMask(_In_ USHORT Group);
BOOLEAN NdisSetCoalescableTimerObject(_In_ NDIS_HANDLE TimerObject, _In_ LARGE_INTEGER DueTime,
                                      _In_opt_ LONG MillisecondsPeriod, _In_opt_ PVOID FunctionContext,
                                      _In_opt_ ULONG Tolerance);
#define NdisInterlockedAddLargeStatistic(a, i) ExInterlockedAddLargeStatistic((PLARGE_INTEGER)(a), i)

/* ---- requests that may not wait, and their cancellation */
VOID NdisFCancelDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID RequestId);
NDIS_STATUS NdisFSynchronousOidRequest(_In_ NDIS_HANDLE NdisFilterModuleHandle,
                                       _In_ PNDIS_OID_REQUEST OidRequest);
NDIS_STATUS NdisSynchronousOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_OID_REQUEST OidRequest);

/* ---- interfaces */
NDIS_STATUS NdisIfAllocateNetLuidIndex(_In_ NET_IFTYPE ifType, _Out_ PUINT32 pNetLuidIndex);
NDIS_STATUS NdisIfFreeNetLuidIndex(_In_ NET_IFTYPE ifType, _In_ UINT32 NetLuidIndex);
NDIS_STATUS NdisIfGetInterfaceIndexFromNetLuid(_In_ NET_LUID NetLuid, _Out_ PNET_IFINDEX pIfIndex);
NDIS_STATUS NdisIfGetNetLuidFromInterfaceIndex(_In_ NET_IFINDEX ifIndex, _Out_ PNET_LUID pNetLuid);
VOID NdisIfDeregisterInterface(_In_ NET_IFINDEX ifIndex);
VOID NdisIfDeregisterProvider(_In_ NDIS_HANDLE NdisProviderHandle);

/* ---- miniports: idle, virtual functions, DMA channels, interrupts of their own */
VOID NdisMIdleNotificationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
VOID NdisMIdleNotificationConfirm(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                  _In_ NDIS_DEVICE_POWER_STATE IdlePowerState);
VOID NdisMInvalidateConfigBlock(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                _In_ ULONGLONG BlockMask);
ULONG NdisMGetDmaAlignment(_In_ NDIS_HANDLE MiniportAdapterHandle);
ULONG NdisMReadDmaCounter(_In_ NDIS_HANDLE MiniportDmaHandle);
VOID NdisMDeregisterDmaChannel(_In_ NDIS_HANDLE MiniportDmaHandle);
ULONG NdisMQueueDpcEx(_In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId,
                      _In_ PGROUP_AFFINITY TargetProcessors, _In_ PVOID MiniportDpcContext);
#define NDIS_MAKE_RID(Segment, Bus, Function) (((Segment) << 16) | ((Bus) << 8) | (Function))
#ifdef __cplusplus
}
#endif
#endif
