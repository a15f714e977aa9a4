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
PCHAR NTAPI PsGetProcessImageFileName(_In_ PEPROCESS Process);
BOOLEAN NTAPI CcCopyReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                           _In_ BOOLEAN Wait, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
                           _In_opt_ PETHREAD IoIssuerThread);
VOID NTAPI CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG Flags);
NTSTATUS NTAPI FsRtlGetSectorSizeInformation(_In_ PDEVICE_OBJECT DeviceObject,
                                             _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);
VOID NTAPI PsUpdateDiskCounters(_In_ PEPROCESS Process, _In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten,
                                _In_ ULONG ReadOperationCount, _In_ ULONG WriteOperationCount,
                                _In_ ULONG FlushOperationCount);
BOOLEAN NTAPI PsIsProtectedProcess(_In_ PEPROCESS Process);
BOOLEAN NTAPI PsIsProtectedProcessLight(_In_ PEPROCESS Process);
PVOID NTAPI PsGetProcessWow64Process(_In_ PEPROCESS Process);
NTSTATUS NTAPI PsReferenceProcessFilePointer(_In_ PEPROCESS Process, _Outptr_ PFILE_OBJECT *FileObject);
NTSTATUS NTAPI ZwQuerySystemInformation(_In_ ULONG SystemInformationClass, _Inout_ PVOID SystemInformation,
                                        _In_ ULONG SystemInformationLength, _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI ZwFlushBuffersFileEx(_In_ HANDLE FileHandle, _In_ ULONG FLags, _In_opt_ PVOID Parameters,
                                    _In_ ULONG ParametersSize, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
#ifdef __cplusplus
}
#endif
#endif
