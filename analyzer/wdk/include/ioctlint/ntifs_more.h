/* ioctlint/ntifs_more.h: what file systems, filters and security drivers use beyond mingw's ntifs.h.
 * NS:ntifs._FILE_RENAME_INFORMATION, NS:ntifs._FILE_DISPOSITION_INFORMATION_EX, NF:ntifs.<function>. */
#ifndef IOCTLINT_NTIFS_MORE_H
#define IOCTLINT_NTIFS_MORE_H
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _FILE_RENAME_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_RENAME_INFORMATION, *PFILE_RENAME_INFORMATION;
/* The old advanced header continues: its first part is mingw's, whatever takes a pointer to it takes this one
 * too. */
#ifdef __cplusplus
typedef struct _FSRTL_ADVANCED_FCB_HEADER : IOCTLINT_OLD_ADVANCED_FCB_HEADER {
#else
typedef struct _FSRTL_ADVANCED_FCB_HEADER {
    IOCTLINT_OLD_ADVANCED_FCB_HEADER;
#endif
    union {
        PVOID Oplock;
        PVOID ReservedForRemote;
    };
    PVOID AePushLock;
    PVOID ReservedContext;
    ULONG BypassIoOpenCount;
} FSRTL_ADVANCED_FCB_HEADER, *PFSRTL_ADVANCED_FCB_HEADER;
#define FILE_RENAME_REPLACE_IF_EXISTS 0x00000001
#define FILE_RENAME_POSIX_SEMANTICS 0x00000002
#define FILE_RENAME_SUPPRESS_PIN_STATE_INHERITANCE 0x00000004
#define FILE_RENAME_IGNORE_READONLY_ATTRIBUTE 0x00000040
typedef struct _FILE_DISPOSITION_INFORMATION_EX {
    ULONG Flags;
} FILE_DISPOSITION_INFORMATION_EX, *PFILE_DISPOSITION_INFORMATION_EX;
#define FILE_DISPOSITION_DO_NOT_DELETE 0x00000000
#define FILE_DISPOSITION_DELETE 0x00000001
#define FILE_DISPOSITION_POSIX_SEMANTICS 0x00000002
#define FILE_DISPOSITION_FORCE_IMAGE_SECTION_CHECK 0x00000004
#define FILE_DISPOSITION_ON_CLOSE 0x00000008
#define FILE_DISPOSITION_IGNORE_READONLY_ATTRIBUTE 0x00000010
#ifndef OPLOCK_FLAG_PARENT_OBJECT
#define OPLOCK_FLAG_COMPLETE_IF_OPLOCKED 0x00000001
#define OPLOCK_FLAG_OPLOCK_KEY_CHECK_ONLY 0x00000002
#define OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK 0x00000004
#define OPLOCK_FLAG_IGNORE_OPLOCK_KEYS 0x00000008
#define OPLOCK_FLAG_PARENT_OBJECT 0x00000010
#define OPLOCK_FLAG_CLOSING_DELETE_ON_CLOSE 0x00000020
#define OPLOCK_FLAG_REMOVING_FILE_OR_LINK 0x00000040
#define OPLOCK_FLAG_BREAKING_FOR_SHARING_VIOLATION 0x00000080
#endif
typedef unsigned long DWORD, *PDWORD;
typedef struct _FILE_ID_INFORMATION { /* NS:ntifs._FILE_ID_INFORMATION */
    ULONGLONG VolumeSerialNumber;
    FILE_ID_128 FileId;
} FILE_ID_INFORMATION, *PFILE_ID_INFORMATION;
typedef struct _FILE_FS_SECTOR_SIZE_INFORMATION { /* NS:ntddk._FILE_FS_SECTOR_SIZE_INFORMATION */
    ULONG LogicalBytesPerSector;
    ULONG PhysicalBytesPerSectorForAtomicity;
    ULONG PhysicalBytesPerSectorForPerformance;
    ULONG FileSystemEffectivePhysicalBytesPerSectorForAtomicity;
    ULONG Flags;
    ULONG ByteOffsetForSectorAlignment;
    ULONG ByteOffsetForPartitionAlignment;
} FILE_FS_SECTOR_SIZE_INFORMATION, *PFILE_FS_SECTOR_SIZE_INFORMATION;
/* NF:wdm.CmCallbackGetKeyObjectIDEx: here, because only filters of the registry ask. */
NTSTATUS NTAPI CmCallbackGetKeyObjectIDEx(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object,
                                          _Out_opt_ PULONG_PTR ObjectID,
                                          _Outptr_opt_ PCUNICODE_STRING *ObjectName, _In_ ULONG Flags);
VOID NTAPI CmCallbackReleaseKeyObjectIDEx(_In_ PCUNICODE_STRING ObjectName);
BOOLEAN NTAPI CcCopyReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                           _In_ BOOLEAN Wait, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
                           _In_opt_ PETHREAD IoIssuerThread);
VOID NTAPI CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG Flags);
NTSTATUS NTAPI FsRtlGetSectorSizeInformation(_In_ PDEVICE_OBJECT DeviceObject,
                                             _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);
VOID NTAPI PsUpdateDiskCounters(_In_ PEPROCESS Process, _In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten,
                                _In_ ULONG ReadOperationCount, _In_ ULONG WriteOperationCount,
                                _In_ ULONG FlushOperationCount);
NTSTATUS NTAPI ZwFlushBuffersFileEx(_In_ HANDLE FileHandle, _In_ ULONG FLags, _In_opt_ PVOID Parameters,
                                    _In_ ULONG ParametersSize, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
/* ---- what a file says of itself: NS:ntifs._FILE_STAT_INFORMATION and its neighbours */
#define IOCTLINT_FILE_STAT        \
    LARGE_INTEGER FileId;         \
    LARGE_INTEGER CreationTime;   \
    LARGE_INTEGER LastAccessTime; \
    LARGE_INTEGER LastWriteTime;  \
    LARGE_INTEGER ChangeTime;     \
    LARGE_INTEGER AllocationSize; \
    LARGE_INTEGER EndOfFile;      \
    ULONG FileAttributes;         \
    ULONG ReparseTag;             \
    ULONG NumberOfLinks;          \
    ACCESS_MASK EffectiveAccess
typedef struct _FILE_STAT_INFORMATION {
    IOCTLINT_FILE_STAT;
} FILE_STAT_INFORMATION, *PFILE_STAT_INFORMATION;
typedef struct _FILE_STAT_LX_INFORMATION {
    IOCTLINT_FILE_STAT;
    ULONG LxFlags;
    ULONG LxUid;
    ULONG LxGid;
    ULONG LxMode;
    ULONG LxDeviceIdMajor;
    ULONG LxDeviceIdMinor;
} FILE_STAT_LX_INFORMATION, *PFILE_STAT_LX_INFORMATION;
typedef struct _FILE_CASE_SENSITIVE_INFORMATION {
    ULONG Flags;
} FILE_CASE_SENSITIVE_INFORMATION, *PFILE_CASE_SENSITIVE_INFORMATION;
#define FILE_CS_FLAG_CASE_SENSITIVE_DIR 0x00000001
#define IOCTLINT_FILE_ID_EXTD     \
    ULONG NextEntryOffset;        \
    ULONG FileIndex;              \
    LARGE_INTEGER CreationTime;   \
    LARGE_INTEGER LastAccessTime; \
    LARGE_INTEGER LastWriteTime;  \
    LARGE_INTEGER ChangeTime;     \
    LARGE_INTEGER EndOfFile;      \
    LARGE_INTEGER AllocationSize; \
    ULONG FileAttributes;         \
    ULONG FileNameLength;         \
    ULONG EaSize;                 \
    ULONG ReparsePointTag;        \
    FILE_ID_128 FileId
typedef struct _FILE_ID_EXTD_DIR_INFORMATION {
    IOCTLINT_FILE_ID_EXTD;
    WCHAR FileName[1];
} FILE_ID_EXTD_DIR_INFORMATION, *PFILE_ID_EXTD_DIR_INFORMATION;
typedef struct _FILE_ID_EXTD_BOTH_DIR_INFORMATION {
    IOCTLINT_FILE_ID_EXTD;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_ID_EXTD_BOTH_DIR_INFORMATION, *PFILE_ID_EXTD_BOTH_DIR_INFORMATION;
typedef struct _ECP_OPEN_PARAMETERS {
    USHORT Size;
    USHORT Reserved;
    ULONG Flags;
} ECP_OPEN_PARAMETERS, *PECP_OPEN_PARAMETERS;
typedef struct _SE_TOKEN_USER {
    union {
        TOKEN_USER TokenUser;
        SID_AND_ATTRIBUTES User;
    };
    union {
        SID Sid;
        UCHAR Buffer[68];
    };
} SE_TOKEN_USER, *PSE_TOKEN_USER;

/* ---- virtual memory of another process */
typedef struct _MEMORY_RANGE_ENTRY {
    PVOID VirtualAddress;
    SIZE_T NumberOfBytes;
} MEMORY_RANGE_ENTRY, *PMEMORY_RANGE_ENTRY;
typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS {
    VmPrefetchInformation,
    VmPagePriorityInformation,
    VmCfgCallTargetInformation
} VIRTUAL_MEMORY_INFORMATION_CLASS;
NTSTATUS NTAPI ZwSetInformationVirtualMemory(_In_ HANDLE ProcessHandle,
                                             _In_ VIRTUAL_MEMORY_INFORMATION_CLASS VmInformationClass,
                                             _In_ ULONG_PTR NumberOfEntries,
                                             _In_reads_(NumberOfEntries) PMEMORY_RANGE_ENTRY VirtualAddresses,
                                             _In_reads_bytes_(VmInformationLength) PVOID VmInformation,
                                             _In_ ULONG VmInformationLength);
typedef enum _MEMORY_INFORMATION_CLASS { MemoryBasicInformation = 0 } MEMORY_INFORMATION_CLASS;
NTSTATUS NTAPI ZwQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress,
                                    _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass,
                                    _Out_ PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength,
                                    _Out_opt_ PSIZE_T ReturnLength);
/* ---- directories and files by name */
NTSTATUS NTAPI ZwQueryDirectoryFileEx(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event,
                                      _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
                                      _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation,
                                      _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                      _In_ ULONG QueryFlags, _In_opt_ PUNICODE_STRING FileName);
NTSTATUS NTAPI ZwQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                        _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation,
                                        _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS NTAPI FsRtlQueryInformationFile(_In_ PFILE_OBJECT FileObject, _Out_ PVOID FileInformation,
                                         _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                         _Out_ PULONG RetFileInformationSize);
LOGICAL NTAPI FsRtlIsSystemPagingFile(_In_ PFILE_OBJECT FileObject);
BOOLEAN NTAPI FsRtlIsDaxVolume(_In_ PFILE_OBJECT FileObject);
BOOLEAN NTAPI FsRtlAreThereWaitingFileLocks(_In_ PFILE_LOCK FileLock);
BOOLEAN NTAPI FsRtlCheckLockForOplockRequest(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER AllocationSize);
NTSTATUS NTAPI FsRtlGetSupportedFeatures(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PULONG SupportedFeatures);
NTSTATUS NTAPI FsRtlKernelFsControlFile(_In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
                                        _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
                                        _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
                                        _Out_ PULONG RetOutputBufferSize);
NTSTATUS NTAPI FsRtlQueryKernelEaFile(_In_ PFILE_OBJECT FileObject, _Out_ PVOID ReturnedEaData,
                                      _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
                                      _In_opt_ PVOID EaList, _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex,
                                      _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
NTSTATUS NTAPI FsRtlSetKernelEaFile(_In_ PFILE_OBJECT FileObject, _In_ PVOID EaBuffer, _In_ ULONG Length);
NTSTATUS NTAPI FsRtlIssueDeviceIoControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG IoCtl, _In_ UCHAR Flags,
                                         _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
                                         _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
                                         _Out_opt_ PULONG_PTR IosbInformation);
NTSTATUS NTAPI FsRtlMdlReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                              _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS NTAPI FsRtlPrepareMdlWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                      _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                      _Out_ PIO_STATUS_BLOCK IoStatus);
VOID NTAPI FsRtlPrepareToReuseEcp(_In_ PVOID EcpContext);
PVOID NTAPI FsRtlAllocateAePushLock(_In_ POOL_TYPE PoolType, _In_ ULONG Tag);
VOID NTAPI FsRtlFreeAePushLock(_In_ PVOID AePushLock);
BOOLEAN NTAPI CcCopyWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                            _In_ BOOLEAN Wait, _In_ PVOID Buffer, _In_ PETHREAD IoIssuerThread);
VOID NTAPI CcScheduleReadAheadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                 _In_ ULONG Length, _In_ PETHREAD IoIssuerThread);
BOOLEAN NTAPI MmForceSectionClosedEx(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                     _In_ ULONG ForceCloseFlags);
BOOLEAN NTAPI PsIsDiskCountersEnabled(VOID);
BOOLEAN NTAPI IoCheckFileObjectOpenedAsCopySource(_In_ PFILE_OBJECT FileObject);
BOOLEAN NTAPI IoCheckFileObjectOpenedAsCopyDestination(_In_ PFILE_OBJECT FileObject);
/* ---- placeholders, packages, compression, subjects */
BOOLEAN NTAPI RtlIsPartialPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
BOOLEAN NTAPI RtlIsCloudFilesPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
NTSTATUS NTAPI RtlIsPartialPlaceholderFileHandle(_In_ HANDLE FileHandle, _Out_ PBOOLEAN IsPartialPlaceholder);
CHAR NTAPI RtlQueryProcessPlaceholderCompatibilityMode(VOID);
CHAR NTAPI RtlQueryThreadPlaceholderCompatibilityMode(VOID);
CHAR NTAPI RtlSetProcessPlaceholderCompatibilityMode(_In_ CHAR Mode);
CHAR NTAPI RtlSetThreadPlaceholderCompatibilityMode(_In_ CHAR Mode);
NTSTATUS NTAPI RtlQueryPackageIdentity(_In_ PVOID TokenObject, _Out_ PWSTR PackageFullName,
                                       _Inout_ PSIZE_T PackageSize, _Out_opt_ PWSTR AppId,
                                       _Inout_opt_ PSIZE_T AppIdSize, _Out_opt_ PBOOLEAN Packaged);
NTSTATUS NTAPI RtlQueryPackageIdentityEx(_In_ PVOID TokenObject, _Out_ PWSTR PackageFullName,
                                         _Inout_ PSIZE_T PackageSize, _Out_opt_ PWSTR AppId,
                                         _Inout_opt_ PSIZE_T AppIdSize, _Out_opt_ LPGUID DynamicId,
                                         _Out_opt_ PULONG64 Flags);
NTSTATUS NTAPI RtlDecompressBufferEx(_In_ USHORT CompressionFormat, _Out_ PUCHAR UncompressedBuffer,
                                     _In_ ULONG UncompressedBufferSize, _In_ PUCHAR CompressedBuffer,
                                     _In_ ULONG CompressedBufferSize, _Out_ PULONG FinalUncompressedSize,
                                     _In_opt_ PVOID WorkSpace);
VOID NTAPI SeCaptureSubjectContextEx(_In_opt_ PETHREAD Thread, _In_ PEPROCESS Process,
                                     _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
#ifdef __cplusplus
}
#endif
#endif
