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
/* ---- routines told of processes, threads and images, and what they ask about them */
typedef enum _PSCREATETHREADNOTIFYTYPE {
    PsCreateThreadNotifyNonSystem = 0,
    PsCreateThreadNotifySubsystems = 1
} PSCREATETHREADNOTIFYTYPE;
NTSTATUS NTAPI PsSetCreateThreadNotifyRoutineEx(_In_ PSCREATETHREADNOTIFYTYPE NotifyType,
                                                _In_ PVOID NotifyInformation);
#define PS_IMAGE_NOTIFY_CONFLICTING_ARCHITECTURE 0x1
NTSTATUS NTAPI PsSetLoadImageNotifyRoutineEx(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine,
                                             _In_ ULONG_PTR Flags);
NTSTATUS NTAPI PsGetProcessExitStatus(_In_ PEPROCESS Process);
ULONGLONG NTAPI PsGetProcessStartKey(_In_ PEPROCESS Process);
NTSTATUS NTAPI PsGetThreadExitStatus(_In_ PETHREAD Thread);
LONGLONG NTAPI PsGetThreadCreateTime(_In_ PETHREAD Thread);
PVOID NTAPI PsGetCurrentThreadTeb(VOID);
typedef UCHAR SE_SIGNING_LEVEL, *PSE_SIGNING_LEVEL;
#define SE_SIGNING_LEVEL_UNCHECKED 0x00
#define SE_SIGNING_LEVEL_UNSIGNED 0x01
#define SE_SIGNING_LEVEL_ENTERPRISE 0x02
#define SE_SIGNING_LEVEL_DEVELOPER 0x03
#define SE_SIGNING_LEVEL_AUTHENTICODE 0x04
#define SE_SIGNING_LEVEL_STORE 0x06
#define SE_SIGNING_LEVEL_ANTIMALWARE 0x07
#define SE_SIGNING_LEVEL_MICROSOFT 0x08
#define SE_SIGNING_LEVEL_DYNAMIC_CODEGEN 0x0B
#define SE_SIGNING_LEVEL_WINDOWS 0x0C
#define SE_SIGNING_LEVEL_WINDOWS_TCB 0x0E
typedef enum _SE_IMAGE_SIGNATURE_TYPE {
    SeImageSignatureNone = 0,
    SeImageSignatureEmbedded,
    SeImageSignatureCache,
    SeImageSignatureCatalogCached,
    SeImageSignatureCatalogNotCached,
    SeImageSignatureCatalogHint,
    SeImageSignaturePackageCatalog,
    SeImageSignaturePplMitigated
} SE_IMAGE_SIGNATURE_TYPE,
    *PSE_IMAGE_SIGNATURE_TYPE;

/* ---- early launch drivers: NC:ntddk.BOOT_DRIVER_CALLBACK_FUNCTION */
typedef enum _BDCB_CALLBACK_TYPE {
    BdCbStatusUpdate,
    BdCbInitializeImage
} BDCB_CALLBACK_TYPE,
    *PBDCB_CALLBACK_TYPE;
typedef enum _BDCB_STATUS_UPDATE_TYPE {
    BdCbStatusPrepareForDependencyLoad,
    BdCbStatusPrepareForDriverLoad,
    BdCbStatusPrepareForUnload
} BDCB_STATUS_UPDATE_TYPE,
    *PBDCB_STATUS_UPDATE_TYPE;
typedef enum _BDCB_CLASSIFICATION {
    BdCbClassificationUnknownImage,
    BdCbClassificationKnownGoodImage,
    BdCbClassificationKnownBadImage,
    BdCbClassificationKnownBadImageBootCritical,
    BdCbClassificationEnd
} BDCB_CLASSIFICATION,
    *PBDCB_CLASSIFICATION;
typedef struct _BDCB_STATUS_UPDATE_CONTEXT {
    BDCB_STATUS_UPDATE_TYPE StatusType;
} BDCB_STATUS_UPDATE_CONTEXT, *PBDCB_STATUS_UPDATE_CONTEXT;
typedef struct _BDCB_IMAGE_INFORMATION {
    BDCB_CLASSIFICATION Classification;
    ULONG ImageFlags;
    UNICODE_STRING ImageName;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING CertificatePublisher;
    UNICODE_STRING CertificateIssuer;
    PVOID ImageHash;
    PVOID CertificateThumbprint;
    ULONG ImageHashAlgorithm;
    ULONG ThumbprintHashAlgorithm;
    ULONG ImageHashLength;
    ULONG CertificateThumbprintLength;
} BDCB_IMAGE_INFORMATION, *PBDCB_IMAGE_INFORMATION;
typedef VOID NTAPI BOOT_DRIVER_CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext,
                                                 _In_ BDCB_CALLBACK_TYPE Classification,
                                                 _Inout_ PBDCB_IMAGE_INFORMATION ImageInformation);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;
PVOID NTAPI IoRegisterBootDriverCallback(_In_ PBOOT_DRIVER_CALLBACK_FUNCTION CallbackFunction,
                                         _In_opt_ PVOID CallbackContext);
VOID NTAPI IoUnregisterBootDriverCallback(_In_ PVOID CallbackHandle);

typedef enum _SUBSYSTEM_INFORMATION_TYPE {
    SubsystemInformationTypeWin32 = 0,
    SubsystemInformationTypeWSL,
    MaxSubsystemInformationType
} SUBSYSTEM_INFORMATION_TYPE;
typedef enum _SE_IMAGE_TYPE { /* NE:wdm._SE_IMAGE_TYPE */
                              SeImageTypeElamDriver = 0,
                              SeImageTypeDriver,
                              SeImageTypePlatformSecureFile,
                              SeImageTypeDynamicCodeFile,
                              SeImageTypeMax
} SE_IMAGE_TYPE,
    *PSE_IMAGE_TYPE;
typedef struct _KEY_NAME_INFORMATION {
    ULONG NameLength;
    WCHAR Name[1];
} KEY_NAME_INFORMATION, *PKEY_NAME_INFORMATION;
typedef struct _KEY_CACHED_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG SubKeys;
    ULONG MaxNameLen;
    ULONG Values;
    ULONG MaxValueNameLen;
    ULONG MaxValueDataLen;
    ULONG NameLength;
} KEY_CACHED_INFORMATION, *PKEY_CACHED_INFORMATION;
typedef struct _FILE_STANDARD_INFORMATION_EX { /* NS:wdm._FILE_STANDARD_INFORMATION_EX */
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG NumberOfLinks;
    BOOLEAN DeletePending;
    BOOLEAN Directory;
    BOOLEAN AlternateStream;
    BOOLEAN MetadataAttribute;
} FILE_STANDARD_INFORMATION_EX, *PFILE_STANDARD_INFORMATION_EX;

/* ---- silos: NF:ntddk.PsRegisterSiloMonitor and its neighbours */
typedef struct _EJOB *PESILO;
typedef struct _SILO_MONITOR *PSILO_MONITOR;
#define SILO_MONITOR_REGISTRATION_VERSION 1
#define INVALID_SILO_CONTEXT_SLOT ((ULONG)-1)
typedef NTSTATUS NTAPI SILO_MONITOR_CREATE_CALLBACK(_In_ PESILO Silo);
typedef VOID NTAPI SILO_MONITOR_TERMINATE_CALLBACK(_In_ PESILO Silo);
typedef VOID NTAPI SILO_CONTEXT_CLEANUP_CALLBACK(_In_ PVOID SiloContext);
typedef struct _SILO_MONITOR_REGISTRATION {
    UCHAR Version;
    BOOLEAN MonitorHost;
    BOOLEAN MonitorExistingSilos;
    UCHAR Reserved[5];
    union {
        PUNICODE_STRING DriverObjectName;
        PUNICODE_STRING ComponentName;
    };
    SILO_MONITOR_CREATE_CALLBACK *CreateCallback;
    SILO_MONITOR_TERMINATE_CALLBACK *TerminateCallback;
} SILO_MONITOR_REGISTRATION, *PSILO_MONITOR_REGISTRATION;
NTSTATUS NTAPI PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration,
                                     _Outptr_ PSILO_MONITOR *ReturnedMonitor);
NTSTATUS NTAPI PsStartSiloMonitor(_In_ PSILO_MONITOR Monitor);
VOID NTAPI PsUnregisterSiloMonitor(_In_ PSILO_MONITOR Monitor);
ULONG NTAPI PsGetSiloMonitorContextSlot(_In_ PSILO_MONITOR Monitor);
NTSTATUS NTAPI PsAllocSiloContextSlot(_In_ ULONG_PTR Reserved, _Out_ ULONG *ReturnedContextSlot);
NTSTATUS NTAPI PsFreeSiloContextSlot(_In_ ULONG ContextSlot);
NTSTATUS NTAPI PsCreateSiloContext(_In_ PESILO Silo, _In_ ULONG Size, _In_ POOL_TYPE PoolType,
                                   _In_opt_ SILO_CONTEXT_CLEANUP_CALLBACK *ContextCleanupCallback,
                                   _Outptr_ PVOID *ReturnedSiloContext);
NTSTATUS NTAPI PsInsertSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
NTSTATUS NTAPI PsInsertPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
NTSTATUS NTAPI PsGetSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                _Outptr_ PVOID *ReturnedSiloContext);
NTSTATUS NTAPI PsGetPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                         _Outptr_ PVOID *ReturnedSiloContext);
NTSTATUS NTAPI PsRemoveSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                   _Outptr_ PVOID *RemovedSiloContext);
NTSTATUS NTAPI PsReplaceSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID NewSiloContext,
                                    _Outptr_opt_ PVOID *OldSiloContext);
VOID NTAPI PsReferenceSiloContext(_In_ PVOID SiloContext);
VOID NTAPI PsDereferenceSiloContext(_In_ PVOID SiloContext);
PESILO NTAPI PsAttachSiloToCurrentThread(_In_ PESILO Silo);
VOID NTAPI PsDetachSiloFromCurrentThread(_In_ PESILO PreviousSilo);
PESILO NTAPI PsGetCurrentSilo(VOID);
PESILO NTAPI PsGetCurrentServerSilo(VOID);
PESILO NTAPI PsGetThreadServerSilo(_In_ PETHREAD Thread);
PESILO NTAPI PsGetEffectiveServerSilo(_In_ PESILO Silo);
PESILO NTAPI PsGetHostSilo(VOID);
BOOLEAN NTAPI PsIsHostSilo(_In_ PESILO Silo);
GUID *NTAPI PsGetSiloContainerId(_In_ PESILO Silo);
ULONG NTAPI PsGetServerSiloActiveConsoleId(_In_ PESILO Silo);
VOID NTAPI PsTerminateServerSilo(_In_ PESILO ServerSilo, _In_ NTSTATUS ExitStatus);

/* ---- files, activities, keys of oplocks, state */
typedef struct _OPLOCK_KEY_CONTEXT {
    USHORT Version;
    USHORT Flags;
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    ULONG Reserved;
} OPLOCK_KEY_CONTEXT, *POPLOCK_KEY_CONTEXT;
NTSTATUS NTAPI IoQueryFullDriverPath(_In_ PDRIVER_OBJECT DriverObject, _Out_ PUNICODE_STRING FullPath);
BOOLEAN NTAPI IoIsValidIrpStatus(_In_ NTSTATUS Status);
PEPROCESS NTAPI IoGetInitiatorProcess(_In_ PFILE_OBJECT FileObject);
POPLOCK_KEY_CONTEXT NTAPI IoGetOplockKeyContextEx(_In_ PFILE_OBJECT FileObject);
NTSTATUS NTAPI IoGetActivityIdIrp(_In_ PIRP Irp, _Out_ LPGUID Guid);
NTSTATUS NTAPI IoSetActivityIdIrp(_Inout_ PIRP Irp, _In_opt_ LPCGUID Guid);
LPGUID NTAPI IoGetActivityIdThread(VOID);
LPCGUID NTAPI IoSetActivityIdThread(_In_ LPCGUID ActivityId);
VOID NTAPI IoClearActivityIdThread(_In_ LPCGUID OriginalId);
NTSTATUS NTAPI IoPropagateActivityIdToThread(_In_ PIRP Irp, _Out_ LPGUID PropagatedId,
                                             _Outptr_ LPCGUID *OriginalId);
VOID NTAPI IoTransferActivityId(_In_ LPCGUID ActivityId, _In_ LPCGUID RelatedActivityId);
NTSTATUS NTAPI IoIncrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);
NTSTATUS NTAPI IoDecrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);
VOID NTAPI IoSetMasterIrpStatus(_Inout_ PIRP MasterIrp, _In_ NTSTATUS Status);
NTSTATUS NTAPI KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter,
                                               _In_ SIZE_T Size, _In_ BOOLEAN Wait, _In_opt_ PVOID Context);
HANDLE NTAPI MmSecureVirtualMemoryEx(_In_ PVOID Address, _In_ SIZE_T Size, _In_ ULONG ProbeMode,
                                     _In_ ULONG Flags);
PPHYSICAL_MEMORY_RANGE NTAPI MmGetPhysicalMemoryRangesEx2(_In_opt_ PVOID PartitionObject, _In_ ULONG Flags);
BOOLEAN NTAPI RtlIsZeroMemory(_In_ PVOID Buffer, _In_ SIZE_T Length);
BOOLEAN NTAPI RtlIsStateSeparationEnabled(VOID);
typedef enum _STATE_LOCATION_TYPE {
    LocationTypeRegistry = 0,
    LocationTypeFileSystem = 1,
    LocationTypeMaximum = 2
} STATE_LOCATION_TYPE;
NTSTATUS NTAPI RtlGetPersistedStateLocation(_In_ PCWSTR SourceID, _In_opt_ PCWSTR CustomValue,
                                            _In_opt_ PCWSTR DefaultPath,
                                            _In_ STATE_LOCATION_TYPE StateLocationType,
                                            _Out_writes_bytes_to_opt_(BufferLengthIn, *BufferLengthOut)
                                                PWCHAR TargetPath,
                                            _In_ ULONG BufferLengthIn, _Out_opt_ PULONG BufferLengthOut);
NTSTATUS NTAPI RtlQueryRegistryValueWithFallback(_In_opt_ HANDLE PrimaryHandle,
                                                 _In_opt_ HANDLE FallbackHandle,
                                                 _In_ PUNICODE_STRING ValueName, _In_ ULONG ValueLength,
                                                 _Out_opt_ PULONG ValueType, _Out_ PVOID ValueData,
                                                 _Out_ PULONG ResultLength);
typedef enum _PSCREATEPROCESSNOTIFYTYPE { PsCreateProcessNotifySubsystems = 0 } PSCREATEPROCESSNOTIFYTYPE;
NTSTATUS NTAPI PsSetCreateProcessNotifyRoutineEx2(_In_ PSCREATEPROCESSNOTIFYTYPE NotifyType,
                                                  _In_ PVOID NotifyInformation, _In_ BOOLEAN Remove);
PEPROCESS NTAPI PsGetThreadProcess(_In_ PETHREAD Thread);
HANDLE NTAPI PsGetThreadProcessId(_In_ PETHREAD Thread);
HANDLE NTAPI PsGetThreadId(_In_ PETHREAD Thread);
#ifdef __cplusplus
}
#endif
#endif
