/* ioctlint/wdm_more.h: what real drivers use of wdm.h and mingw's wdm.h does not have.
 * In: mingw's wdm.h, already read. Out: the newer DDIs, flags and macros, with their annotations where the
 * page states a level the engine wants. Pages: NF:wdm.<function>, NS:wdm._<STRUCTURE>, NE:wdm._<ENUM> of the
 * name at hand, k:updating-deprecated-exallocatepool-calls, k:using-spin-locks--an-example, k:asserts-in-c.
 */
#ifndef IOCTLINT_WDM_MORE_H
#define IOCTLINT_WDM_MORE_H
#include "wdm_trace.h"
#ifdef __cplusplus
extern "C" {
#endif

/* ---- of the C library, which the WDK's headers include and mingw's do not; spelled as clang's stddef.h does */
#ifndef offsetof
#define offsetof(t, d) __builtin_offsetof(t, d)
#endif

/* ---- assertions: what their author holds to be true, told to the analysis; mingw's are empty or need __annotation */
#undef ASSERT
#undef ASSERTMSG
#undef RTL_SOFT_ASSERT
#undef RTL_SOFT_ASSERTMSG
#undef NT_ASSERT
#undef NT_ASSERTMSG
#undef NT_ASSERTMSGW
#undef NT_VERIFY
#undef NT_VERIFYMSG
#undef NT_VERIFYMSGW
#undef NT_ASSERT_ASSUME
#undef NT_ASSERT_NOASSUME
#define NT_ASSERT(e) __builtin_assume(!!(e))
#define ASSERT(e) NT_ASSERT(e)
#define ASSERTMSG(msg, e) NT_ASSERT(e)
#define RTL_SOFT_ASSERT(e) NT_ASSERT(e)
#define RTL_SOFT_ASSERTMSG(msg, e) NT_ASSERT(e)
#define NT_ASSERTMSG(msg, e) NT_ASSERT(e)
#define NT_ASSERTMSGW(msg, e) NT_ASSERT(e)
#define NT_ASSERT_ASSUME(e) NT_ASSERT(e)
#define NT_ASSERT_NOASSUME(e) NT_ASSERT(e)
#define NT_VERIFY(e) ((BOOLEAN)((e) ? TRUE : FALSE))
#define NT_VERIFYMSG(msg, e) NT_VERIFY(e)
#define NT_VERIFYMSGW(msg, e) NT_VERIFY(e)
#undef NT_FRE_ASSERT
#undef NT_FRE_ASSERTMSG
#define NT_FRE_ASSERTMSG(m, e) ((void)(e))
#define NT_FRE_ASSERT(e) ((void)(e))
#ifndef KdBreakPoint
#define KdBreakPoint() ((void)0)
#endif

/* ---- pageable code: the check is compiled out in free builds, what it says is not */
void ioctlint_paged_code(void);
#undef PAGED_CODE
/* With its semicolon, as the kit has it: some drivers leave out theirs. */
#define PAGED_CODE() ioctlint_paged_code();

/* ---- what mingw has as macros over interlocked operations and flags: the names are what rules look for
 * (NF:wdm.IoSetCancelRoutine, NF:wdm.MmGetSystemAddressForMdlSafe, NF:wdm.MmGetSystemAddressForMdl, NF:wdm.IoRequestDpc) */
#undef IoSetCancelRoutine
PDRIVER_CANCEL IoSetCancelRoutine(_In_ PIRP Irp, _In_opt_ PDRIVER_CANCEL CancelRoutine);
#undef MmGetSystemAddressForMdlSafe
PVOID MmGetSystemAddressForMdlSafe(_Inout_ PMDL Mdl, _In_ ULONG Priority);
#undef MmGetSystemAddressForMdl
PVOID MmGetSystemAddressForMdl(_Inout_ PMDL Mdl);
#undef IoRequestDpc
VOID IoRequestDpc(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_opt_ PVOID Context);

/* ---- pool: the flag-taking allocators and the zeroing family (NF:wdm.ExAllocatePool2, ...3,
 * ExAllocatePoolZero) */
typedef ULONG64 POOL_FLAGS;
#define POOL_FLAG_REQUIRED_START 0x0000000000000001UI64
#define POOL_FLAG_USE_QUOTA 0x0000000000000001UI64
#define POOL_FLAG_UNINITIALIZED 0x0000000000000002UI64
#define POOL_FLAG_SESSION 0x0000000000000004UI64
#define POOL_FLAG_CACHE_ALIGNED 0x0000000000000008UI64
#define POOL_FLAG_RESERVED1 0x0000000000000010UI64
#define POOL_FLAG_RAISE_ON_FAILURE 0x0000000000000020UI64
#define POOL_FLAG_NON_PAGED 0x0000000000000040UI64
#define POOL_FLAG_NON_PAGED_EXECUTE 0x0000000000000080UI64
#define POOL_FLAG_PAGED 0x0000000000000100UI64
#define POOL_FLAG_RESERVED2 0x0000000000000200UI64
#define POOL_FLAG_RESERVED3 0x0000000000000400UI64
#define POOL_FLAG_REQUIRED_END 0x0000000080000000UI64
#define POOL_FLAG_OPTIONAL_START 0x0000000100000000UI64
#define POOL_FLAG_SPECIAL_POOL 0x0000000100000000UI64
#define POOL_FLAG_OPTIONAL_END 0x8000000000000000UI64
#define POOL_ZERO_ALLOCATION 1024
#define POOL_NX_ALLOCATION 512
#ifndef POOL_RAISE_IF_ALLOCATION_FAILURE
#define POOL_RAISE_IF_ALLOCATION_FAILURE 16
#endif
#define POOL_COLD_ALLOCATION 256
#define POOL_QUOTA_FAIL_INSTEAD_OF_RAISE 8
typedef enum _POOL_EXTENDED_PARAMETER_TYPE {
    PoolExtendedParameterInvalidType = 0,
    PoolExtendedParameterPriority,
    PoolExtendedParameterSecurePool,
    PoolExtendedParameterNumaNode,
    PoolExtendedParameterMax
} POOL_EXTENDED_PARAMETER_TYPE,
    *PPOOL_EXTENDED_PARAMETER_TYPE;
typedef struct _POOL_EXTENDED_PARAMETER {
    struct {
        ULONG64 Type : 8;
        ULONG64 Optional : 1;
        ULONG64 Reserved : 55;
    };
    union {
        ULONG64 Reserved2;
        PVOID Reserved3;
        EX_POOL_PRIORITY Priority;
        PVOID SecurePoolParams;
        ULONG PreferredNode;
    };
} POOL_EXTENDED_PARAMETER, *PPOOL_EXTENDED_PARAMETER;
typedef const POOL_EXTENDED_PARAMETER *PCPOOL_EXTENDED_PARAMETER;
PVOID NTAPI ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID NTAPI ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                            PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount);
VOID NTAPI ExFreePool2(_Inout_ PVOID P, _In_ ULONG Tag, PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                       ULONG ExtendedParametersCount);
PVOID NTAPI ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID NTAPI ExAllocatePoolUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID NTAPI ExAllocatePoolQuotaZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID NTAPI ExAllocatePoolQuotaUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                             _In_ ULONG Tag);
PVOID NTAPI ExAllocatePoolPriorityZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                                       _In_ EX_POOL_PRIORITY Priority);
PVOID NTAPI ExAllocatePoolPriorityUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                                _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority);
#define DrvRtPoolNxOptIn 0x00000001
VOID NTAPI ExInitializeDriverRuntime(_In_ ULONG RuntimeFlags);

/* ---- reader-writer spin locks (NF:wdm.ExAcquireSpinLockExclusive ...) */
typedef LONG EX_SPIN_LOCK;
typedef volatile LONG *PEX_SPIN_LOCK;
#define ALIGNED_EX_SPIN_LOCK DECLSPEC_CACHEALIGN EX_SPIN_LOCK
_IRQL_saves_ KIRQL NTAPI ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
_IRQL_saves_ KIRQL NTAPI ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
VOID NTAPI ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ _IRQL_restores_ KIRQL OldIrql);
VOID NTAPI ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExReleaseSpinLockSharedFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

/* ---- time */
VOID NTAPI KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);
ULONG64 NTAPI KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
ULONG64 NTAPI KeQueryUnbiasedInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
LOGICAL NTAPI KeShouldYieldProcessor(VOID);

/* ---- interrupts, MDLs, mapping */
VOID NTAPI IoReportInterruptActive(_In_ PVOID Parameters);
VOID NTAPI IoReportInterruptInactive(_In_ PVOID Parameters);
PVOID NTAPI MmMapIoSpaceEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes,
                           _In_ ULONG Protect);
#ifndef MdlMappingNoWrite
#define MdlMappingNoWrite 0x80000000
#define MdlMappingNoExecute 0x40000000
#define MdlMappingWithGuardPtes 0x20000000
#endif

/* ---- objects and handles */
NTSTATUS NTAPI ObCloseHandle(_In_ HANDLE Handle, _In_ KPROCESSOR_MODE PreviousMode);

/* ---- registry of a driver or a device */
typedef enum _DRIVER_REGKEY_TYPE {
    DriverRegKeyParameters,
    DriverRegKeyPersistentState,
    DriverRegKeySharedPersistentState
} DRIVER_REGKEY_TYPE;
NTSTATUS NTAPI IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_REGKEY_TYPE RegKeyType,
                                       _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags,
                                       _Out_ PHANDLE DriverRegKey);
typedef enum _DRIVER_DIRECTORY_TYPE {
    DriverDirectoryImage,
    DriverDirectoryData,
    DriverDirectorySharedData
} DRIVER_DIRECTORY_TYPE;
NTSTATUS NTAPI IoGetDriverDirectory(_In_ PDRIVER_OBJECT DriverObject,
                                    _In_ DRIVER_DIRECTORY_TYPE DirectoryType, _In_ ULONG Flags,
                                    _Out_ PHANDLE DriverDirectoryHandle);
#ifndef RTL_QUERY_REGISTRY_TYPECHECK
#define RTL_QUERY_REGISTRY_TYPECHECK 0x00000100
#define RTL_QUERY_REGISTRY_TYPECHECK_SHIFT 24
#define RTL_QUERY_REGISTRY_TYPECHECK_MASK (0xff << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT)
#endif
#ifndef CmResourceTypeConnection
#define CmResourceTypeConnection 132
#endif
#define CM_RESOURCE_CONNECTION_CLASS_GPIO 1
#define CM_RESOURCE_CONNECTION_CLASS_SERIAL 2
#define CM_RESOURCE_CONNECTION_CLASS_FUNCTION_CONFIG 3
#define CM_RESOURCE_CONNECTION_TYPE_GPIO_IO 2
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_I2C 1
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_SPI 2
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_UART 3
#ifndef CM_RESOURCE_INTERRUPT_WAKE_HINT
#define CM_RESOURCE_INTERRUPT_SECONDARY_INTERRUPT 0x10
#define CM_RESOURCE_INTERRUPT_WAKE_HINT 0x20
#endif

/* ---- resetting a function or its bus (NS:wdm._DEVICE_RESET_INTERFACE_STANDARD) */
typedef enum _DEVICE_RESET_TYPE { FunctionLevelDeviceReset, PlatformLevelDeviceReset } DEVICE_RESET_TYPE;
#define DEVICE_RESET_INTERFACE_VERSION 1
typedef NTSTATUS DEVICE_RESET_HANDLER(_In_ PVOID InterfaceContext, _In_ DEVICE_RESET_TYPE ResetType,
                                      _In_ ULONG Flags, _In_opt_ PVOID ResetParameters);
typedef DEVICE_RESET_HANDLER *PDEVICE_RESET_HANDLER;
typedef struct _DEVICE_RESET_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PDEVICE_RESET_HANDLER DeviceReset;
    ULONG SupportedResetTypes;
    PVOID Reserved;
    PVOID QueryBusSpecificResetInfo;
    PVOID DeviceBusSpecificReset;
    PVOID GetDeviceResetStatus;
} DEVICE_RESET_INTERFACE_STANDARD, *PDEVICE_RESET_INTERFACE_STANDARD;

/* ---- run-time power management, as far as mingw's has it not (NS:wdm._PO_FX_DEVICE_V1,
 * NS:wdm._PO_FX_DEVICE_V2, NF:wdm.PoFxRegisterDevice) */
#ifndef PO_FX_UNKNOWN_POWER
#define PO_FX_VERSION_V3 0x00000003
#define PO_FX_FLAG_BLOCKING 0x00000001
#define PO_FX_FLAG_ASYNC_ONLY 0x00000002
#define PO_FX_UNKNOWN_POWER 0xffffffff
#define PO_FX_UNKNOWN_TIME 0xffffffffffffffff
typedef VOID PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef VOID PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;
typedef struct _PO_FX_DEVICE_V1 {
    ULONG Version;
    ULONG ComponentCount;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    PO_FX_COMPONENT_V1 Components[ANYSIZE_ARRAY];
} PO_FX_DEVICE_V1, *PPO_FX_DEVICE_V1;
typedef struct _PO_FX_DEVICE_V2 {
    ULONG Version;
    ULONGLONG Flags;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    ULONG ComponentCount;
    PO_FX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} PO_FX_DEVICE_V2, *PPO_FX_DEVICE_V2;
#if PO_FX_VERSION == PO_FX_VERSION_V1
typedef PO_FX_DEVICE_V1 PO_FX_DEVICE, *PPO_FX_DEVICE;
#else
typedef PO_FX_DEVICE_V2 PO_FX_DEVICE, *PPO_FX_DEVICE;
#endif
NTSTATUS NTAPI PoFxRegisterDevice(_In_ PDEVICE_OBJECT Pdo, _In_ PPO_FX_DEVICE Device, _Out_ POHANDLE *Handle);
VOID NTAPI PoFxStartDevicePowerManagement(_In_ POHANDLE Handle);
VOID NTAPI PoFxUnregisterDevice(_In_ POHANDLE Handle);
VOID NTAPI PoFxActivateComponent(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONG Flags);
VOID NTAPI PoFxIdleComponent(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONG Flags);
VOID NTAPI PoFxCompleteIdleCondition(_In_ POHANDLE Handle, _In_ ULONG Component);
VOID NTAPI PoFxCompleteIdleState(_In_ POHANDLE Handle, _In_ ULONG Component);
VOID NTAPI PoFxCompleteDevicePowerNotRequired(_In_ POHANDLE Handle);
VOID NTAPI PoFxReportDevicePoweredOn(_In_ POHANDLE Handle);
VOID NTAPI PoFxSetDeviceIdleTimeout(_In_ POHANDLE Handle, _In_ ULONGLONG IdleTimeout);
VOID NTAPI PoFxSetComponentLatency(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Latency);
VOID NTAPI PoFxSetComponentResidency(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Residency);
VOID NTAPI PoFxSetComponentWake(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ BOOLEAN WakeHint);
NTSTATUS NTAPI PoFxPowerControl(_In_ POHANDLE Handle, _In_ LPCGUID PowerControlCode, _In_opt_ PVOID InBuffer,
                                _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer,
                                _In_ SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned);
#endif

/* ---- kernel transactions (NF:wdm.TmCreateEnlistment, NC:wdm.PTM_RM_NOTIFICATION) */
typedef struct _KTM *PKTM, **PRKTM;
typedef struct _KRESOURCEMANAGER *PKRESOURCEMANAGER, **PRKRESOURCEMANAGER;
typedef struct _KTRANSACTION *PKTRANSACTION, **PRKTRANSACTION;
typedef struct _KENLISTMENT *PKENLISTMENT, **PRKENLISTMENT;
typedef NTSTATUS(NTAPI *PTM_RM_NOTIFICATION)(_In_ PKENLISTMENT EnlistmentObject, _In_ PVOID RMContext,
                                             _In_ PVOID TransactionContext,
                                             _In_ ULONG TransactionNotification,
                                             _Inout_ PLARGE_INTEGER TmVirtualClock, _In_ ULONG ArgumentLength,
                                             _In_ PVOID Argument);
#ifndef TRANSACTION_NOTIFY_COMMIT
#define TRANSACTION_NOTIFY_PREPREPARE 0x00000001
#define TRANSACTION_NOTIFY_PREPARE 0x00000002
#define TRANSACTION_NOTIFY_COMMIT 0x00000004
#define TRANSACTION_NOTIFY_ROLLBACK 0x00000008
#define TRANSACTION_NOTIFY_PREPREPARE_COMPLETE 0x00000010
#define TRANSACTION_NOTIFY_PREPARE_COMPLETE 0x00000020
#define TRANSACTION_NOTIFY_COMMIT_COMPLETE 0x00000040
#define TRANSACTION_NOTIFY_ROLLBACK_COMPLETE 0x00000080
#define TRANSACTION_NOTIFY_COMMIT_FINALIZE 0x40000000
#endif
NTSTATUS NTAPI TmEnableCallbacks(_In_ PKRESOURCEMANAGER ResourceManager,
                                 _In_ PTM_RM_NOTIFICATION CallbackRoutine, _In_opt_ PVOID RMKey);
NTSTATUS NTAPI TmPrePrepareComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmPrepareComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackComplete(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);

/* ---- callbacks of a cancel-safe queue as function types; mingw has the pointers (NC:wdm.IO_CSQ_INSERT_IRP,
 * ..._REMOVE_IRP, ..._PEEK_NEXT_IRP, ..._ACQUIRE_LOCK, ..._RELEASE_LOCK, ..._COMPLETE_CANCELED_IRP) */
typedef VOID NTAPI IO_CSQ_INSERT_IRP(_In_ struct _IO_CSQ *Csq, _In_ PIRP Irp);
typedef VOID NTAPI IO_CSQ_REMOVE_IRP(_In_ struct _IO_CSQ *Csq, _In_ PIRP Irp);
typedef PIRP NTAPI IO_CSQ_PEEK_NEXT_IRP(_In_ struct _IO_CSQ *Csq, _In_opt_ PIRP Irp, _In_opt_ PVOID PeekContext);
typedef VOID NTAPI IO_CSQ_ACQUIRE_LOCK(_In_ struct _IO_CSQ *Csq, _Out_ PKIRQL Irql);
typedef VOID NTAPI IO_CSQ_RELEASE_LOCK(_In_ struct _IO_CSQ *Csq, _In_ KIRQL Irql);
typedef VOID NTAPI IO_CSQ_COMPLETE_CANCELED_IRP(_In_ struct _IO_CSQ *Csq, _In_ PIRP Irp);

/* ---- copying from any address (NF:ntddk.MmCopyMemory) */
#ifndef MM_COPY_MEMORY_PHYSICAL
#define MM_COPY_MEMORY_PHYSICAL 0x1
#define MM_COPY_MEMORY_VIRTUAL 0x2
typedef struct _MM_COPY_ADDRESS {
    union {
        PVOID VirtualAddress;
        PHYSICAL_ADDRESS PhysicalAddress;
    };
} MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;
NTSTATUS NTAPI MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress,
                            _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags,
                            _Out_ PSIZE_T NumberOfBytesTransferred);
#endif

/* ---- lookaside callbacks as function types, and what mingw has for x86 only
 * (NC:wdm.ALLOCATE_FUNCTION, NF:wdm.KeSaveFloatingPointState, NF:wdm.KeMemoryBarrier) */
typedef PVOID NTAPI ALLOCATE_FUNCTION(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
typedef VOID NTAPI FREE_FUNCTION(_In_ PVOID Buffer);
typedef PVOID NTAPI ALLOCATE_FUNCTION_EX(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                                         _Inout_ PLOOKASIDE_LIST_EX Lookaside);
typedef VOID NTAPI FREE_FUNCTION_EX(_In_ PVOID Buffer, _Inout_ PLOOKASIDE_LIST_EX Lookaside);
#ifndef _X86_
#ifndef KeMemoryBarrier
VOID KeMemoryBarrier(VOID);
#endif
NTSTATUS NTAPI KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave);
NTSTATUS NTAPI KeRestoreFloatingPointState(_In_ PKFLOATING_SAVE FloatSave);
#endif
/* ---- push locks: NF:wdm.ExInitializePushLock, NF:wdm.ExAcquirePushLockExclusive and its sisters */
typedef ULONG_PTR EX_PUSH_LOCK, *PEX_PUSH_LOCK;
VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
VOID ExAcquirePushLockExclusive(_Inout_ PEX_PUSH_LOCK Lock);
VOID ExAcquirePushLockShared(_Inout_ PEX_PUSH_LOCK Lock);
VOID ExReleasePushLockExclusive(_Inout_ PEX_PUSH_LOCK Lock);
VOID ExReleasePushLockShared(_Inout_ PEX_PUSH_LOCK Lock);
/* ---- 64-bit scans and the like: NF:wdm.BitScanReverse64 */
#ifndef BitScanReverse64
#define BitScanForward64 _BitScanForward64
#define BitScanReverse64 _BitScanReverse64
#endif
#ifndef ReadTimeStampCounter
#define ReadTimeStampCounter() __rdtsc()
#endif
#ifndef AFFINITY_MASK
#define AFFINITY_MASK(n) ((ULONG_PTR)1 << (n))
#endif
#include "interlocked.h"
#include "wdm_newer.h"
#ifdef __cplusplus
}
#endif
#endif
