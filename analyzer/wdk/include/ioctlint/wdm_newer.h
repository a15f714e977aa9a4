/* ioctlint/wdm_newer.h: the routines, structures and codes of wdm.h that came after mingw's. In: wdm_more.h.
 * Out: declarations only. NF:wdm.<function>, NS:wdm._<STRUCTURE>, NE:wdm._<ENUM>, NC:wdm.<CALLBACK> of the
 * name at hand; k:ntstatus-values. FAST_FAIL_*: the compiler's page on __fastfail names no values, these are
 * what the public SDK gives. */
#ifndef IOCTLINT_WDM_NEWER_H
#define IOCTLINT_WDM_NEWER_H

/* ---- what the analysis may hold to be true (the kit's own name for it), and reasons to stop the machine */
#undef NT_ANALYSIS_ASSUME
#define NT_ANALYSIS_ASSUME(e) __builtin_assume(!!(e))
#ifndef FAST_FAIL_INVALID_ARG
#define FAST_FAIL_LEGACY_GS_VIOLATION 0
#define FAST_FAIL_VTGUARD_CHECK_FAILURE 1
#define FAST_FAIL_STACK_COOKIE_CHECK_FAILURE 2
#define FAST_FAIL_CORRUPT_LIST_ENTRY 3
#define FAST_FAIL_INCORRECT_STACK 4
#define FAST_FAIL_INVALID_ARG 5
#define FAST_FAIL_GS_COOKIE_INIT 6
#define FAST_FAIL_FATAL_APP_EXIT 7
#define FAST_FAIL_RANGE_CHECK_FAILURE 8
#define FAST_FAIL_UNSAFE_REGISTRY_ACCESS 9
#define FAST_FAIL_GUARD_ICALL_CHECK_FAILURE 10
#define FAST_FAIL_GUARD_WRITE_CHECK_FAILURE 11
#define FAST_FAIL_INVALID_FIBER_SWITCH 12
#define FAST_FAIL_INVALID_SET_OF_CONTEXT 13
#define FAST_FAIL_INVALID_REFERENCE_COUNT 14
#define FAST_FAIL_INVALID_JUMP_BUFFER 18
#define FAST_FAIL_MRDATA_MODIFIED 19
#define FAST_FAIL_CERTIFICATION_FAILURE 20
#define FAST_FAIL_INVALID_EXCEPTION_CHAIN 21
#define FAST_FAIL_CRYPTO_LIBRARY 22
#define FAST_FAIL_INVALID_CALL_IN_DLL_CALLOUT 23
#define FAST_FAIL_INVALID_IMAGE_BASE 24
#define FAST_FAIL_DLOAD_PROTECTION_FAILURE 25
#define FAST_FAIL_UNSAFE_EXTENSION_CALL 26
#endif
#ifndef RtlFailFast
#define RtlFailFast(Code) __fastfail(Code)
#endif
#ifndef STATUS_DEVICE_HARDWARE_ERROR
#define STATUS_CANNOT_GRANT_REQUESTED_OPLOCK ((NTSTATUS)0x8000002EL)
#define STATUS_DEVICE_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC0000468L)
#define STATUS_OBJECT_NOT_EXTERNALLY_BACKED ((NTSTATUS)0xC000046DL)
#define STATUS_INTERMIXED_KERNEL_EA_OPERATION ((NTSTATUS)0xC0000471L)
#define STATUS_CSV_IO_PAUSE_TIMEOUT ((NTSTATUS)0xC0000475L)
#define STATUS_DEVICE_HARDWARE_ERROR ((NTSTATUS)0xC0000483L)
#define STATUS_OFFLOAD_READ_FILE_NOT_SUPPORTED ((NTSTATUS)0xC000A2A3L)
#define STATUS_OFFLOAD_WRITE_FILE_NOT_SUPPORTED ((NTSTATUS)0xC000A2A4L)
#endif
#ifndef STATUS_DEVICE_FEATURE_NOT_SUPPORTED
#define STATUS_DEVICE_FEATURE_NOT_SUPPORTED ((NTSTATUS)0xC0000463L)
#endif
#ifndef STATUS_BAD_DATA
#define STATUS_BAD_DATA ((NTSTATUS)0xC000090BL)
#endif
#ifndef __FUNCTIONW__
#define __FUNCTIONW__ L__FUNCTION__
#endif

/* ---- device properties, interfaces, directories */
NTSTATUS NTAPI IoGetDeviceInterfacePropertyData(_In_ PUNICODE_STRING SymbolicLinkName,
                                                _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
                                                _Reserved_ ULONG Flags, _In_ ULONG Size, _Out_ PVOID Data,
                                                _Out_ PULONG RequiredSize, _Out_ PDEVPROPTYPE Type);
NTSTATUS NTAPI IoSetDeviceInterfacePropertyData(_In_ PUNICODE_STRING SymbolicLinkName,
                                                _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
                                                _In_ ULONG Flags, _In_ DEVPROPTYPE Type, _In_ ULONG Size,
                                                _In_opt_ PVOID Data);
typedef enum _DEVICE_DIRECTORY_TYPE { DeviceDirectoryData } DEVICE_DIRECTORY_TYPE, *PDEVICE_DIRECTORY_TYPE;
NTSTATUS NTAPI IoGetDeviceDirectory(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                    _In_ DEVICE_DIRECTORY_TYPE DirectoryType, _In_ ULONG Flags,
                                    _In_ PVOID Reserved, _Out_ PHANDLE DeviceDirectoryHandle);
PIRP NTAPI IoAllocateIrpEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota);
NTSTATUS NTAPI IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ PHANDLE ThreadHandle,
                                    _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                    _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId,
                                    _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);

/* ---- pool handles, firmware, time */
NTSTATUS NTAPI ExGetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName, _In_ LPGUID VendorGuid,
                                                _Out_opt_ PVOID Value, _Inout_ PULONG ValueLength,
                                                _Out_opt_ PULONG Attributes);
NTSTATUS NTAPI ExSetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName, _In_ LPGUID VendorGuid,
                                                _In_opt_ PVOID Value, _In_ ULONG ValueLength,
                                                _In_ ULONG Attributes);
VOID NTAPI ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime,
                                  _Out_ PULONG CurrentTime);
BOOLEAN NTAPI ExIsSoftBoot(VOID);
NTSTATUS NTAPI KeQueryAuxiliaryCounterFrequency(_Out_opt_ PULONG64 AuxiliaryCounterFrequency);
NTSTATUS NTAPI KeConvertAuxiliaryCounterToPerformanceCounter(_In_ ULONG64 AuxiliaryCounterValue,
                                                             _Out_ PULONG64 PerformanceCounterValue,
                                                             _Out_opt_ PULONG64 ConversionError);
NTSTATUS NTAPI KeConvertPerformanceCounterToAuxiliaryCounter(_In_ ULONG64 PerformanceCounterValue,
                                                             _Out_ PULONG64 AuxiliaryCounterValue,
                                                             _Out_opt_ PULONG64 ConversionError);
LOGICAL NTAPI KeIsExecutingDpc(VOID);
#ifndef KeGetCurrentProcessorIndex
#define KeGetCurrentProcessorIndex() KeGetCurrentProcessorNumberEx(NULL)
#endif
USHORT NTAPI KeQueryNodeActiveProcessorCount(_In_ USHORT NodeNumber);

/* ---- memory */
PMDL NTAPI MmAllocateNodePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress,
                                       _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes,
                                       _In_ MEMORY_CACHING_TYPE CacheType, _In_ ULONG IdealNode,
                                       _In_ ULONG Flags);
PVOID NTAPI MmAllocateMappingAddressEx(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag, _In_ ULONG Flags);
NTSTATUS NTAPI MmAllocateContiguousMemoryEx(_In_ PSIZE_T NumberOfBytes,
                                            _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                            _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                            _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                            _In_ ULONG PreferredNode, _In_ ULONG Protect,
                                            _In_opt_ PVOID PartitionObject, _In_ ULONG Tag, _In_ ULONG Flags,
                                            _Out_ PVOID *BaseAddress);
NTSTATUS NTAPI MmProtectDriverSection(_In_ PVOID AddressWithinSection, _In_ SIZE_T Size, _In_ ULONG Flags);
LOGICAL NTAPI MmIsDriverSuspectForVerifier(_In_ PDRIVER_OBJECT DriverObject);
#define MM_PROTECT_DRIVER_SECTION_ALLOW_UNLOAD 1
typedef struct _MM_PHYSICAL_ADDRESS_LIST {
    PHYSICAL_ADDRESS PhysicalAddress;
    SIZE_T NumberOfBytes;
} MM_PHYSICAL_ADDRESS_LIST, *PMM_PHYSICAL_ADDRESS_LIST;
NTSTATUS NTAPI MmAllocateMdlForIoSpace(_In_ PMM_PHYSICAL_ADDRESS_LIST PhysicalAddressList,
                                       _In_ SIZE_T NumberOfEntries, _Out_ PMDL *NewMdl);
typedef NTSTATUS NTAPI MM_MDL_ROUTINE(_In_ PVOID DriverContext, _In_ PVOID MappedVa);
typedef MM_MDL_ROUTINE *PMM_MDL_ROUTINE;
NTSTATUS NTAPI MmMapMdl(_In_ PMDL MemoryDescriptorList, _In_ ULONG Protection,
                        _In_ PMM_MDL_ROUTINE DriverRoutine, _In_opt_ PVOID DriverContext);
BOOLEAN NTAPI ObReferenceObjectSafe(_In_ PVOID Object);

/* ---- groups of processors for the current thread, cycles */
typedef struct _PAFFINITY_TOKEN *PAFFINITY_TOKEN;
NTSTATUS NTAPI PsAllocateAffinityToken(_Outptr_ PAFFINITY_TOKEN *AffinityToken);
VOID NTAPI PsFreeAffinityToken(_In_ PAFFINITY_TOKEN AffinityToken);
NTSTATUS NTAPI PsSetSystemMultipleGroupAffinityThread(_In_reads_(GroupCount) PGROUP_AFFINITY GroupAffinities,
                                                      _In_ USHORT GroupCount,
                                                      _Inout_ PAFFINITY_TOKEN AffinityToken);
VOID NTAPI PsRevertToUserMultipleGroupAffinityThread(_In_ PAFFINITY_TOKEN AffinityToken);
ULONG64 NTAPI PsQueryTotalCycleTimeProcess(_Inout_ PEPROCESS Process, _Out_ PULONG64 CycleTimeStamp);

/* ---- strings of UTF-8 */
VOID NTAPI RtlInitUTF8String(_Out_ PUTF8_STRING DestinationString, _In_opt_z_ PCSTR SourceString);
VOID NTAPI RtlFreeUTF8String(_Inout_ PUTF8_STRING utf8String);
NTSTATUS NTAPI RtlUnicodeStringToUTF8String(_Inout_ PUTF8_STRING DestinationString,
                                            _In_ PCUNICODE_STRING SourceString,
                                            _In_ BOOLEAN AllocateDestinationString);
VOID NTAPI RtlSanitizeUnicodeStringPadding(_Inout_ PUNICODE_STRING String);
VOID NTAPI RtlFillMemoryNonTemporal(_Out_writes_bytes_all_(Length) VOID *Destination, _In_ SIZE_T Length,
                                    _In_ const UCHAR Value);

/* ---- registers of 64 bits */
ULONG64 READ_REGISTER_ULONG64(_In_ volatile ULONG64 *Register);
VOID WRITE_REGISTER_ULONG64(_In_ volatile ULONG64 *Register, _In_ ULONG64 Value);
VOID READ_REGISTER_BUFFER_ULONG64(_In_ volatile ULONG64 *Register, _Out_writes_all_(Count) PULONG64 Buffer,
                                  _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG64(_In_ volatile ULONG64 *Register, _In_reads_(Count) PULONG64 Buffer,
                                   _In_ ULONG Count);

/* ---- power, events */
VOID NTAPI PoSetSystemWakeDevice(_In_ PDEVICE_OBJECT DeviceObject);
#ifdef PO_FX_VERSION_V3
VOID NTAPI PoFxCompleteDirectedPowerDown(_In_ POHANDLE Handle);
VOID NTAPI PoFxNotifySurprisePowerOn(_In_ PDEVICE_OBJECT Pdo);
NTSTATUS NTAPI PoFxSetTargetDripsDevicePowerState(_In_ POHANDLE Handle, _In_ DEVICE_POWER_STATE TargetState);
#endif

/* ---- registry callbacks: NS:wdm._REG_LOAD_KEY_INFORMATION_V2, NS:wdm._REG_SAVE_MERGED_KEY_INFORMATION,
 * NS:wdm._REG_QUERY_KEY_NAME */
typedef struct _REG_LOAD_KEY_INFORMATION_V2 {
    PVOID Object;
    PUNICODE_STRING KeyName;
    PUNICODE_STRING SourceFile;
    ULONG Flags;
    PVOID TrustClassObject;
    PVOID UserEvent;
    ACCESS_MASK DesiredAccess;
    PHANDLE RootHandle;
    PVOID CallContext;
    PVOID ObjectContext;
    ULONG_PTR Version;
    PVOID FileAccessToken;
} REG_LOAD_KEY_INFORMATION_V2, *PREG_LOAD_KEY_INFORMATION_V2;
typedef struct _REG_SAVE_MERGED_KEY_INFORMATION {
    PVOID Object;
    HANDLE FileHandle;
    PVOID HighKeyObject;
    PVOID LowKeyObject;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
} REG_SAVE_MERGED_KEY_INFORMATION, *PREG_SAVE_MERGED_KEY_INFORMATION;
typedef struct _REG_QUERY_KEY_NAME {
    PVOID Object;
    struct _OBJECT_NAME_INFORMATION *ObjectNameInfo;
    ULONG Length;
    PULONG ReturnLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
} REG_QUERY_KEY_NAME, *PREG_QUERY_KEY_NAME;

/* ---- transactions */
NTSTATUS NTAPI TmCommitEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);
NTSTATUS NTAPI TmRollbackEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);
NTSTATUS NTAPI TmPrePrepareEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmPrepareEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmReadOnlyEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmSinglePhaseReject(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRequestOutcomeEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRecoverEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PVOID EnlistmentKey);
NTSTATUS NTAPI TmRecoverResourceManager(_In_ PKRESOURCEMANAGER ResourceManager);
NTSTATUS NTAPI TmReferenceEnlistmentKey(_In_ PKENLISTMENT Enlistment, _Out_ PVOID *Key);
NTSTATUS NTAPI TmDereferenceEnlistmentKey(_In_ PKENLISTMENT Enlistment, _Out_opt_ PBOOLEAN LastReference);
BOOLEAN NTAPI TmIsTransactionActive(_In_ PKTRANSACTION Transaction);
#endif
