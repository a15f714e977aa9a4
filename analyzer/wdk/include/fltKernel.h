/* fltKernel.h: the filter manager's types, callbacks and functions.
 * In: ntifs.h. Out: everything a minifilter needs; the members of FLT_PARAMETERS keep the documented order,
 * because the IOCTL rules read Parameters.DeviceIoControl and Parameters.FileSystemControl through it. Pages:
 * NS:fltkernel._FLT_CALLBACK_DATA, NS:fltkernel._FLT_PARAMETERS, NS:fltkernel._FLT_REGISTRATION,
 * NC:fltkernel.PFLT_*_CALLBACK, NF:fltkernel.Flt<function>. */
#ifndef __FLTKERNEL__
#define __FLTKERNEL__
#include <ntifs.h>
#include <dontuse.h>
#ifdef __cplusplus
extern "C" {
#endif
#define FLT_MGR_BASELINE 1
#define FLT_MGR_AFTER_XPSP2 1
#define FLT_MGR_LONGHORN 1
#define FLT_MGR_WIN7 1
#define FLT_MGR_WIN8 1
#define FLT_MGR_WINBLUE 1
#define FLT_MGR_WIN10 1
#if DBG
#define FLT_ASSERT(e) ((void)((!(e)) ? (DbgRaiseAssertionFailure(), FALSE) : TRUE))
#else
#define FLT_ASSERT(e) ((void)0)
#endif
#define FLT_ASSERTMSG(m, e) FLT_ASSERT(e)
#define FLTAPI NTAPI

/* Operations the filter manager adds to the IRP major functions (NS:fltkernel._FLT_PARAMETERS). */
#define IRP_MJ_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR) - 1)
#define IRP_MJ_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR) - 2)
#define IRP_MJ_ACQUIRE_FOR_MOD_WRITE ((UCHAR) - 3)
#define IRP_MJ_RELEASE_FOR_MOD_WRITE ((UCHAR) - 4)
#define IRP_MJ_ACQUIRE_FOR_CC_FLUSH ((UCHAR) - 5)
#define IRP_MJ_RELEASE_FOR_CC_FLUSH ((UCHAR) - 6)
#define IRP_MJ_QUERY_OPEN ((UCHAR) - 7)
#define IRP_MJ_FAST_IO_CHECK_IF_POSSIBLE ((UCHAR) - 13)
#define IRP_MJ_NETWORK_QUERY_OPEN ((UCHAR) - 14)
#define IRP_MJ_MDL_READ ((UCHAR) - 15)
#define IRP_MJ_MDL_READ_COMPLETE ((UCHAR) - 16)
#define IRP_MJ_PREPARE_MDL_WRITE ((UCHAR) - 17)
#define IRP_MJ_MDL_WRITE_COMPLETE ((UCHAR) - 18)
#define IRP_MJ_VOLUME_MOUNT ((UCHAR) - 19)
#define IRP_MJ_VOLUME_DISMOUNT ((UCHAR) - 20)
#define FLT_INTERNAL_OPERATION_COUNT 22
#define IRP_MJ_OPERATION_END ((UCHAR)0x80)

typedef struct _FLT_FILTER *PFLT_FILTER;
typedef struct _FLT_INSTANCE *PFLT_INSTANCE;
typedef struct _FLT_VOLUME *PFLT_VOLUME;
typedef struct _FLT_PORT *PFLT_PORT;
typedef struct _FLT_GENERIC_WORKITEM *PFLT_GENERIC_WORKITEM;
typedef struct _FLT_DEFERRED_IO_WORKITEM *PFLT_DEFERRED_IO_WORKITEM;
typedef struct _OPEN_REPARSE_LIST_ENTRY OPEN_REPARSE_LIST_ENTRY;
typedef struct _KTRANSACTION *PKTRANSACTION;
typedef PVOID PFLT_CONTEXT;
#define NULL_CONTEXT ((PFLT_CONTEXT)NULL)
typedef USHORT FLT_CONTEXT_TYPE;
#define FLT_VOLUME_CONTEXT 0x0001
#define FLT_INSTANCE_CONTEXT 0x0002
#define FLT_FILE_CONTEXT 0x0004
#define FLT_STREAM_CONTEXT 0x0008
#define FLT_STREAMHANDLE_CONTEXT 0x0010
#define FLT_TRANSACTION_CONTEXT 0x0020
#define FLT_SECTION_CONTEXT 0x0040
#define FLT_CONTEXT_END 0xffff
#define FLT_ALL_CONTEXTS 0x007f
typedef struct _FLT_RELATED_OBJECTS {
    USHORT CONST Size;
    USHORT CONST TransactionContext;
    PFLT_FILTER CONST Filter;
    PFLT_VOLUME CONST Volume;
    PFLT_INSTANCE CONST Instance;
    PFILE_OBJECT CONST FileObject;
    PKTRANSACTION CONST Transaction;
} FLT_RELATED_OBJECTS, *PFLT_RELATED_OBJECTS;
typedef CONST struct _FLT_RELATED_OBJECTS *PCFLT_RELATED_OBJECTS;
typedef struct _FLT_RELATED_CONTEXTS {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
} FLT_RELATED_CONTEXTS, *PFLT_RELATED_CONTEXTS;
typedef struct _FLT_RELATED_CONTEXTS_EX {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
    PFLT_CONTEXT SectionContext;
} FLT_RELATED_CONTEXTS_EX, *PFLT_RELATED_CONTEXTS_EX;

typedef enum _FLT_PREOP_CALLBACK_STATUS {
    FLT_PREOP_SUCCESS_WITH_CALLBACK,
    FLT_PREOP_SUCCESS_NO_CALLBACK,
    FLT_PREOP_PENDING,
    FLT_PREOP_DISALLOW_FASTIO,
    FLT_PREOP_COMPLETE,
    FLT_PREOP_SYNCHRONIZE,
    FLT_PREOP_DISALLOW_FSFILTER_IO
} FLT_PREOP_CALLBACK_STATUS,
    *PFLT_PREOP_CALLBACK_STATUS;
typedef enum _FLT_POSTOP_CALLBACK_STATUS {
    FLT_POSTOP_FINISHED_PROCESSING,
    FLT_POSTOP_MORE_PROCESSING_REQUIRED,
    FLT_POSTOP_DISALLOW_FSFILTER_IO
} FLT_POSTOP_CALLBACK_STATUS,
    *PFLT_POSTOP_CALLBACK_STATUS;
typedef ULONG FLT_POST_OPERATION_FLAGS;
#define FLTFL_POST_OPERATION_DRAINING 0x00000001
typedef enum _FLT_SET_CONTEXT_OPERATION {
    FLT_SET_CONTEXT_REPLACE_IF_EXISTS,
    FLT_SET_CONTEXT_KEEP_IF_EXISTS
} FLT_SET_CONTEXT_OPERATION,
    *PFLT_SET_CONTEXT_OPERATION;
typedef enum _FLT_FILESYSTEM_TYPE {
    FLT_FSTYPE_UNKNOWN,
    FLT_FSTYPE_RAW,
    FLT_FSTYPE_NTFS,
    FLT_FSTYPE_FAT,
    FLT_FSTYPE_CDFS,
    FLT_FSTYPE_UDFS,
    FLT_FSTYPE_LANMAN,
    FLT_FSTYPE_WEBDAV,
    FLT_FSTYPE_RDPDR,
    FLT_FSTYPE_NFS,
    FLT_FSTYPE_MS_NETWARE,
    FLT_FSTYPE_NETWARE,
    FLT_FSTYPE_BSUDF,
    FLT_FSTYPE_MUP,
    FLT_FSTYPE_RSFX,
    FLT_FSTYPE_ROXIO_UDF1,
    FLT_FSTYPE_ROXIO_UDF2,
    FLT_FSTYPE_ROXIO_UDF3,
    FLT_FSTYPE_TACIT,
    FLT_FSTYPE_FS_REC,
    FLT_FSTYPE_INCD,
    FLT_FSTYPE_INCD_FAT,
    FLT_FSTYPE_EXFAT,
    FLT_FSTYPE_PSFS,
    FLT_FSTYPE_GPFS,
    FLT_FSTYPE_NPFS,
    FLT_FSTYPE_MSFS,
    FLT_FSTYPE_CSVFS,
    FLT_FSTYPE_REFS,
    FLT_FSTYPE_OPENAFS,
    FLT_FSTYPE_CIMFS
} FLT_FILESYSTEM_TYPE,
    *PFLT_FILESYSTEM_TYPE;

typedef union _FLT_PARAMETERS {
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT POINTER_ALIGNMENT FileAttributes;
        USHORT ShareAccess;
        ULONG POINTER_ALIGNMENT EaLength;
        PVOID EaBuffer;
        LARGE_INTEGER AllocationSize;
    } Create;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT POINTER_ALIGNMENT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreatePipe;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT POINTER_ALIGNMENT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreateMailslot;
    struct {
        ULONG Length;
        ULONG POINTER_ALIGNMENT Key;
        LARGE_INTEGER ByteOffset;
        PVOID ReadBuffer;
        PMDL MdlAddress;
    } Read;
    struct {
        ULONG Length;
        ULONG POINTER_ALIGNMENT Key;
        LARGE_INTEGER ByteOffset;
        PVOID WriteBuffer;
        PMDL MdlAddress;
    } Write;
    struct {
        ULONG Length;
        FILE_INFORMATION_CLASS POINTER_ALIGNMENT FileInformationClass;
        PVOID InfoBuffer;
    } QueryFileInformation;
    struct {
        ULONG Length;
        FILE_INFORMATION_CLASS POINTER_ALIGNMENT FileInformationClass;
        PFILE_OBJECT ParentOfTarget;
        union {
            struct {
                BOOLEAN ReplaceIfExists;
                BOOLEAN AdvanceOnly;
            };
            ULONG ClusterCount;
            HANDLE DeleteHandle;
        };
        PVOID InfoBuffer;
    } SetFileInformation;
    struct {
        ULONG Length;
        PVOID EaList;
        ULONG EaListLength;
        ULONG POINTER_ALIGNMENT EaIndex;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } QueryEa;
    struct {
        ULONG Length;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } SetEa;
    struct {
        ULONG Length;
        FS_INFORMATION_CLASS POINTER_ALIGNMENT FsInformationClass;
        PVOID VolumeBuffer;
    } QueryVolumeInformation;
    struct {
        ULONG Length;
        FS_INFORMATION_CLASS POINTER_ALIGNMENT FsInformationClass;
        PVOID VolumeBuffer;
    } SetVolumeInformation;
    union {
        struct {
            ULONG Length;
            PUNICODE_STRING FileName;
            FILE_INFORMATION_CLASS FileInformationClass;
            ULONG POINTER_ALIGNMENT FileIndex;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } QueryDirectory;
        struct {
            ULONG Length;
            ULONG POINTER_ALIGNMENT CompletionFilter;
            ULONG POINTER_ALIGNMENT Spare1;
            ULONG POINTER_ALIGNMENT Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectory;
        struct {
            ULONG Length;
            ULONG POINTER_ALIGNMENT CompletionFilter;
            ULONG POINTER_ALIGNMENT DirectoryNotifyInformationClass;
            ULONG POINTER_ALIGNMENT Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectoryEx;
    } DirectoryControl;
    union {
        struct {
            PVPB Vpb;
            PDEVICE_OBJECT DeviceObject;
        } VerifyVolume;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT FsControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT FsControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT FsControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT FsControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
    } FileSystemControl;
    union {
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
        struct {
            ULONG OutputBufferLength;
            ULONG POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
        } FastIo;
    } DeviceIoControl;
    struct {
        PLARGE_INTEGER Length;
        ULONG POINTER_ALIGNMENT Key;
        LARGE_INTEGER ByteOffset;
        PEPROCESS ProcessId;
        BOOLEAN FailImmediately;
        BOOLEAN ExclusiveLock;
    } LockControl;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        ULONG POINTER_ALIGNMENT Length;
        PVOID SecurityBuffer;
        PMDL MdlAddress;
    } QuerySecurity;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        PSECURITY_DESCRIPTOR SecurityDescriptor;
    } SetSecurity;
    struct {
        ULONG_PTR ProviderId;
        PVOID DataPath;
        ULONG BufferSize;
        PVOID Buffer;
    } WMI;
    struct {
        ULONG Length;
        PSID StartSid;
        PVOID SidList;
        ULONG SidListLength;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } QueryQuota;
    struct {
        ULONG Length;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } SetQuota;
    union {
        struct {
            PCM_RESOURCE_LIST AllocatedResources;
            PCM_RESOURCE_LIST AllocatedResourcesTranslated;
        } StartDevice;
        struct {
            DEVICE_RELATION_TYPE Type;
        } QueryDeviceRelations;
        struct {
            CONST GUID *InterfaceType;
            USHORT Size;
            USHORT Version;
            PINTERFACE Interface;
            PVOID InterfaceSpecificData;
        } QueryInterface;
        struct {
            PDEVICE_CAPABILITIES Capabilities;
        } DeviceCapabilities;
        struct {
            PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementList;
        } FilterResourceRequirements;
        struct {
            ULONG WhichSpace;
            PVOID Buffer;
            ULONG Offset;
            ULONG POINTER_ALIGNMENT Length;
        } ReadWriteConfig;
        struct {
            BOOLEAN Lock;
        } SetLock;
        struct {
            BUS_QUERY_ID_TYPE IdType;
        } QueryId;
        struct {
            DEVICE_TEXT_TYPE DeviceTextType;
            LCID POINTER_ALIGNMENT LocaleId;
        } QueryDeviceText;
        struct {
            BOOLEAN InPath;
            BOOLEAN Reserved[3];
            DEVICE_USAGE_NOTIFICATION_TYPE POINTER_ALIGNMENT Type;
        } UsageNotification;
    } Pnp;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PVOID OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
    } QueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        ULONG POINTER_ALIGNMENT LockKey;
        BOOLEAN POINTER_ALIGNMENT CheckForReadOperation;
    } FastIoCheckIfPossible;
    struct {
        PIRP Irp;
        PFILE_NETWORK_OPEN_INFORMATION NetworkInformation;
    } NetworkQueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG POINTER_ALIGNMENT Length;
        ULONG POINTER_ALIGNMENT Key;
        PMDL *MdlChain;
    } MdlRead;
    struct {
        PMDL MdlChain;
    } MdlReadComplete;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG POINTER_ALIGNMENT Length;
        ULONG POINTER_ALIGNMENT Key;
        PMDL *MdlChain;
    } PrepareMdlWrite;
    struct {
        LARGE_INTEGER FileOffset;
        PMDL MdlChain;
    } MdlWriteComplete;
    struct {
        ULONG DeviceType;
    } MountVolume;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
        LARGE_INTEGER Argument6;
    } Others;
} FLT_PARAMETERS, *PFLT_PARAMETERS;
typedef struct _FLT_IO_PARAMETER_BLOCK {
    ULONG IrpFlags;
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    UCHAR OperationFlags;
    UCHAR Reserved;
    PFILE_OBJECT TargetFileObject;
    PFLT_INSTANCE TargetInstance;
    FLT_PARAMETERS Parameters;
} FLT_IO_PARAMETER_BLOCK, *PFLT_IO_PARAMETER_BLOCK;
typedef ULONG FLT_CALLBACK_DATA_FLAGS;
#define FLTFL_CALLBACK_DATA_REISSUE_MASK 0x0000ffff
#define FLTFL_CALLBACK_DATA_IRP_OPERATION 0x00000001
#define FLTFL_CALLBACK_DATA_FAST_IO_OPERATION 0x00000002
#define FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION 0x00000004
#define FLTFL_CALLBACK_DATA_SYSTEM_BUFFER 0x00000008
#define FLTFL_CALLBACK_DATA_GENERATED_IO 0x00010000
#define FLTFL_CALLBACK_DATA_REISSUED_IO 0x00020000
#define FLTFL_CALLBACK_DATA_DRAINING_IO 0x00040000
#define FLTFL_CALLBACK_DATA_POST_OPERATION 0x00080000
#define FLTFL_CALLBACK_DATA_NEW_SYSTEM_BUFFER 0x00100000
#define FLTFL_CALLBACK_DATA_DIRTY 0x80000000
typedef struct _FLT_TAG_DATA_BUFFER {
    ULONG FileTag;
    USHORT TagDataLength;
    USHORT UnparsedNameLength;
    union {
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            ULONG Flags;
            WCHAR PathBuffer[1];
        } SymbolicLinkReparseBuffer;
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            WCHAR PathBuffer[1];
        } MountPointReparseBuffer;
        struct {
            UCHAR DataBuffer[1];
        } GenericReparseBuffer;
        struct {
            GUID TagGuid;
            UCHAR DataBuffer[1];
        } GenericGUIDReparseBuffer;
    };
} FLT_TAG_DATA_BUFFER, *PFLT_TAG_DATA_BUFFER;
#define FLT_TAG_DATA_BUFFER_HEADER_SIZE FIELD_OFFSET(FLT_TAG_DATA_BUFFER, GenericReparseBuffer)
typedef struct _FLT_CALLBACK_DATA {
    FLT_CALLBACK_DATA_FLAGS Flags;
    PETHREAD CONST Thread;
    PFLT_IO_PARAMETER_BLOCK CONST Iopb;
    IO_STATUS_BLOCK IoStatus;
    struct _FLT_TAG_DATA_BUFFER *TagData;
    union {
        struct {
            LIST_ENTRY QueueLinks;
            PVOID QueueContext[2];
        };
        PVOID FilterContext[4];
    };
    KPROCESSOR_MODE RequestorMode;
} FLT_CALLBACK_DATA, *PFLT_CALLBACK_DATA;
#define FLT_IS_IRP_OPERATION(d) (FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_IRP_OPERATION))
#define FLT_IS_FASTIO_OPERATION(d) (FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_FAST_IO_OPERATION))
#define FLT_IS_FS_FILTER_OPERATION(d) (FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION))
#define FLT_IS_REISSUED_IO(d) (FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_REISSUED_IO))
#define FLT_IS_SYSTEM_BUFFER(d) (FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_SYSTEM_BUFFER))
#ifndef FlagOn
#define FlagOn(f, x) ((f) & (x))
#define BooleanFlagOn(f, x) ((BOOLEAN)(((f) & (x)) != 0))
#define SetFlag(f, x) ((f) |= (x))
#define ClearFlag(f, x) ((f) &= ~(x))
#endif
#ifndef Add2Ptr /* none of these four is in a page */
#define Add2Ptr(p, i) ((PVOID)((PUCHAR)(p) + (i)))
#endif
#ifndef PtrOffset
#define PtrOffset(b, o) ((ULONG)((ULONG_PTR)(o) - (ULONG_PTR)(b)))
#endif
#ifndef ROUND_TO_SIZE
#define ROUND_TO_SIZE(n, a) (((n) + ((a) - 1)) & ~((a) - 1))
#endif
#ifndef IS_ALIGNED
#define IS_ALIGNED(p, a) (((ULONG_PTR)(p) & ((a) - 1)) == 0)
#endif
typedef ULONG FLT_FILE_NAME_OPTIONS;
#define FLT_VALID_FILE_NAME_FORMATS 0x000000ff
#define FLT_FILE_NAME_NORMALIZED 0x01
#define FLT_FILE_NAME_OPENED 0x02
#define FLT_FILE_NAME_SHORT 0x03
#define FLT_VALID_FILE_NAME_QUERY_METHODS 0x0000ff00
#define FLT_FILE_NAME_QUERY_DEFAULT 0x0100
#define FLT_FILE_NAME_QUERY_CACHE_ONLY 0x0200
#define FLT_FILE_NAME_QUERY_FILESYSTEM_ONLY 0x0300
#define FLT_FILE_NAME_QUERY_ALWAYS_ALLOW_CACHE_LOOKUP 0x0400
#define FLT_VALID_FILE_NAME_FLAGS 0xff000000
#define FLT_FILE_NAME_REQUEST_FROM_CURRENT_PROVIDER 0x01000000
#define FLT_FILE_NAME_DO_NOT_CACHE 0x02000000
#define FLT_FILE_NAME_ALLOW_QUERY_ON_REPARSE 0x04000000
#define FltGetFileNameFormat(o) ((o) & FLT_VALID_FILE_NAME_FORMATS)
#define FltGetFileNameQueryMethod(o) ((o) & FLT_VALID_FILE_NAME_QUERY_METHODS)
typedef USHORT FLT_FILE_NAME_PARSED_FLAGS;
#define FLTFL_FILE_NAME_PARSED_FINAL_COMPONENT 0x0001
#define FLTFL_FILE_NAME_PARSED_EXTENSION 0x0002
#define FLTFL_FILE_NAME_PARSED_STREAM 0x0004
#define FLTFL_FILE_NAME_PARSED_PARENT_DIR 0x0008
typedef struct _FLT_FILE_NAME_INFORMATION {
    USHORT Size;
    FLT_FILE_NAME_PARSED_FLAGS NamesParsed;
    FLT_FILE_NAME_OPTIONS Format;
    UNICODE_STRING Name;
    UNICODE_STRING Volume;
    UNICODE_STRING Share;
    UNICODE_STRING Extension;
    UNICODE_STRING Stream;
    UNICODE_STRING FinalComponent;
    UNICODE_STRING ParentDir;
} FLT_FILE_NAME_INFORMATION, *PFLT_FILE_NAME_INFORMATION;
typedef struct _FLT_NAME_CONTROL {
    UNICODE_STRING Name;
} FLT_NAME_CONTROL, *PFLT_NAME_CONTROL;
typedef ULONG FLT_NORMALIZE_NAME_FLAGS;
#define FLTFL_NORMALIZE_NAME_CASE_SENSITIVE 0x01
#define FLTFL_NORMALIZE_NAME_DESTINATION_FILE_NAME 0x02
typedef struct _FLT_VOLUME_PROPERTIES {
    DEVICE_TYPE DeviceType;
    ULONG DeviceCharacteristics;
    ULONG DeviceObjectFlags;
    ULONG AlignmentRequirement;
    USHORT SectorSize;
    USHORT Flags;
    UNICODE_STRING FileSystemDriverName;
    UNICODE_STRING FileSystemDeviceName;
    UNICODE_STRING RealDeviceName;
} FLT_VOLUME_PROPERTIES, *PFLT_VOLUME_PROPERTIES;

/* ---- callbacks */
typedef _Function_class_(PFLT_PRE_OPERATION_CALLBACK)
    FLT_PREOP_CALLBACK_STATUS(FLTAPI *PFLT_PRE_OPERATION_CALLBACK)(
        _Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
        _Outptr_result_maybenull_ PVOID *CompletionContext);
typedef _Function_class_(PFLT_POST_OPERATION_CALLBACK)
    FLT_POSTOP_CALLBACK_STATUS(FLTAPI *PFLT_POST_OPERATION_CALLBACK)(_Inout_ PFLT_CALLBACK_DATA Data,
                                                                     _In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                                     _In_opt_ PVOID CompletionContext,
                                                                     _In_ FLT_POST_OPERATION_FLAGS Flags);
typedef VOID(FLTAPI *PFLT_COMPLETED_ASYNC_IO_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                       _In_opt_ PFLT_CONTEXT Context);
typedef VOID(FLTAPI *PFLT_GET_OPERATION_STATUS_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                         _In_ PFLT_IO_PARAMETER_BLOCK IopbSnapshot,
                                                         _In_ NTSTATUS OperationStatus,
                                                         _In_opt_ PVOID RequesterContext);
typedef VOID(FLTAPI *PFLT_CONTEXT_CLEANUP_CALLBACK)(_In_ PFLT_CONTEXT Context,
                                                    _In_ FLT_CONTEXT_TYPE ContextType);
typedef PVOID(FLTAPI *PFLT_CONTEXT_ALLOCATE_CALLBACK)(_In_ POOL_TYPE PoolType, _In_ SIZE_T Size,
                                                      _In_ FLT_CONTEXT_TYPE ContextType);
typedef VOID(FLTAPI *PFLT_CONTEXT_FREE_CALLBACK)(_In_ PVOID Pool, _In_ FLT_CONTEXT_TYPE ContextType);
typedef ULONG FLT_INSTANCE_SETUP_FLAGS, FLT_INSTANCE_QUERY_TEARDOWN_FLAGS, FLT_INSTANCE_TEARDOWN_FLAGS,
    FLT_FILTER_UNLOAD_FLAGS, FLT_REGISTRATION_FLAGS, FLT_OPERATION_REGISTRATION_FLAGS, FLT_IO_OPERATION_FLAGS,
    FLT_ALLOCATE_CALLBACK_DATA_FLAGS;
typedef USHORT FLT_CONTEXT_REGISTRATION_FLAGS;
#define FLTFL_INSTANCE_SETUP_AUTOMATIC_ATTACHMENT 0x00000001
#define FLTFL_INSTANCE_SETUP_MANUAL_ATTACHMENT 0x00000002
#define FLTFL_INSTANCE_SETUP_NEWLY_MOUNTED_VOLUME 0x00000004
#define FLTFL_INSTANCE_SETUP_DETACHED_VOLUME 0x00000008
#define FLTFL_INSTANCE_TEARDOWN_MANUAL 0x00000001
#define FLTFL_INSTANCE_TEARDOWN_FILTER_UNLOAD 0x00000002
#define FLTFL_INSTANCE_TEARDOWN_MANDATORY_FILTER_UNLOAD 0x00000004
#define FLTFL_INSTANCE_TEARDOWN_VOLUME_DISMOUNT 0x00000008
#define FLTFL_INSTANCE_TEARDOWN_INTERNAL_ERROR 0x00000010
#define FLTFL_FILTER_UNLOAD_MANDATORY 0x00000001
#define FLTFL_REGISTRATION_DO_NOT_SUPPORT_SERVICE_STOP 0x00000001
#define FLTFL_REGISTRATION_SUPPORT_NPFS_MSFS 0x00000002
#define FLTFL_REGISTRATION_SUPPORT_DAX_VOLUME 0x00000004
#define FLTFL_REGISTRATION_SUPPORT_WCOS 0x00000008
#define FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO 0x00000001
#define FLTFL_OPERATION_REGISTRATION_SKIP_CACHED_IO 0x00000002
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_DASD_IO 0x00000004
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_CACHED_NON_PAGING_IO 0x00000008
#define FLTFL_CONTEXT_REGISTRATION_NO_EXACT_SIZE_MATCH 0x0001
#define FLTFL_IO_OPERATION_NON_CACHED 0x00000001
#define FLTFL_IO_OPERATION_PAGING 0x00000002
#define FLTFL_IO_OPERATION_DO_NOT_UPDATE_BYTE_OFFSET 0x00000004
#define FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING 0x00000008
#define FLTFL_ALLOCATE_CALLBACK_DATA_PREALLOCATE_ALL_MEMORY 0x00000001
#define FLT_ALLOCATE_CALLBACK_DATA_PREALLOCATE_ALL_MEMORY 0x00000001
#define FLT_VARIABLE_SIZED_CONTEXTS ((SIZE_T) - 1)
#define FLT_PORT_CONNECT 0x0001
#define FLT_PORT_ALL_ACCESS (FLT_PORT_CONNECT | STANDARD_RIGHTS_ALL)
#define FLT_MAX_DEVICE_REPARSE_ATTEMPTS 64
#define FLT_PUSH_LOCK_ENABLE_AUTO_BOOST 0x00000001
#define FLT_PUSH_LOCK_DISABLE_AUTO_BOOST 0x00000002
#define FLT_PUSH_LOCK_VALID_FLAGS 0x00000003
typedef NTSTATUS(FLTAPI *PFLT_INSTANCE_SETUP_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                       _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
                                                       _In_ DEVICE_TYPE VolumeDeviceType,
                                                       _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType);
typedef NTSTATUS(FLTAPI *PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                                _In_ FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags);
typedef VOID(FLTAPI *PFLT_INSTANCE_TEARDOWN_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                      _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason);
typedef NTSTATUS(FLTAPI *PFLT_FILTER_UNLOAD_CALLBACK)(FLT_FILTER_UNLOAD_FLAGS Flags);
typedef NTSTATUS(FLTAPI *PFLT_GENERATE_FILE_NAME)(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                                  _In_opt_ PFLT_CALLBACK_DATA CallbackData,
                                                  _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                                  _Out_ PBOOLEAN CacheFileNameInformation,
                                                  _Out_ PFLT_NAME_CONTROL FileName);
typedef NTSTATUS(FLTAPI *PFLT_NORMALIZE_NAME_COMPONENT)(
    _In_ PFLT_INSTANCE Instance, _In_ PCUNICODE_STRING ParentDirectory, _In_ USHORT VolumeNameLength,
    _In_ PCUNICODE_STRING Component, _Out_ PFILE_NAMES_INFORMATION ExpandComponentName,
    _In_ ULONG ExpandComponentNameLength, _In_ FLT_NORMALIZE_NAME_FLAGS Flags,
    _Inout_ PVOID *NormalizationContext);
typedef NTSTATUS(FLTAPI *PFLT_NORMALIZE_NAME_COMPONENT_EX)(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PCUNICODE_STRING ParentDirectory,
    _In_ USHORT VolumeNameLength, _In_ PCUNICODE_STRING Component,
    _Out_ PFILE_NAMES_INFORMATION ExpandComponentName, _In_ ULONG ExpandComponentNameLength,
    _In_ FLT_NORMALIZE_NAME_FLAGS Flags, _Inout_ PVOID *NormalizationContext);
typedef VOID(FLTAPI *PFLT_NORMALIZE_CONTEXT_CLEANUP)(_In_opt_ PVOID *NormalizationContext);
typedef NTSTATUS(FLTAPI *PFLT_TRANSACTION_NOTIFICATION_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                                 _In_ PFLT_CONTEXT TransactionContext,
                                                                 _In_ ULONG NotificationMask);
typedef NTSTATUS(FLTAPI *PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK)(_In_ PFLT_INSTANCE Instance,
                                                                      _In_ PFLT_CONTEXT SectionContext,
                                                                      _In_ PFLT_CALLBACK_DATA Data);
#define FLT_MAX_TRANSACTION_NOTIFICATIONS \
    (TRANSACTION_NOTIFY_PREPREPARE | TRANSACTION_NOTIFY_PREPARE | TRANSACTION_NOTIFY_COMMIT | \
     TRANSACTION_NOTIFY_ROLLBACK | TRANSACTION_NOTIFY_COMMIT_FINALIZE)
typedef NTSTATUS(FLTAPI *PFLT_CONNECT_NOTIFY)(_In_ PFLT_PORT ClientPort, _In_ PVOID ServerPortCookie,
                                              _In_ PVOID ConnectionContext, _In_ ULONG SizeOfContext,
                                              _Outptr_ PVOID *ConnectionPortCookie);
typedef VOID(FLTAPI *PFLT_DISCONNECT_NOTIFY)(_In_opt_ PVOID ConnectionCookie);
typedef NTSTATUS(FLTAPI *PFLT_MESSAGE_NOTIFY)(_In_opt_ PVOID PortCookie, _In_opt_ PVOID InputBuffer,
                                              _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer,
                                              _In_ ULONG OutputBufferLength,
                                              _Out_ PULONG ReturnOutputBufferLength);
typedef VOID(FLTAPI *PFLT_GENERIC_WORKITEM_ROUTINE)(_In_ PFLT_GENERIC_WORKITEM FltWorkItem,
                                                    _In_ PVOID FltObject, _In_opt_ PVOID Context);
typedef VOID(FLTAPI *PFLT_DEFERRED_IO_WORKITEM_ROUTINE)(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem,
                                                        _In_ PFLT_CALLBACK_DATA CallbackData,
                                                        _In_opt_ PVOID Context);
typedef VOID(FLTAPI *PFLT_COMPLETE_CANCELED_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData);
typedef NTSTATUS(FLTAPI *PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(_In_opt_ PVOID Context,
                                                                   _In_ PFLT_CALLBACK_DATA CallbackData);
typedef VOID(FLTAPI *PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                       _In_opt_ PVOID Context);
typedef VOID(FLTAPI *PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                              _In_opt_ PVOID Context);
typedef struct _FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT {
    PVOID Reserved[2];
} FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT, *PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;
typedef struct _FLT_CALLBACK_DATA_QUEUE *PFLT_CALLBACK_DATA_QUEUE;
typedef NTSTATUS(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_INSERT_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                             _In_ PFLT_CALLBACK_DATA Cbd,
                                                             _In_opt_ PVOID InsertContext);
typedef VOID(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                         _In_ PFLT_CALLBACK_DATA Cbd);
typedef PFLT_CALLBACK_DATA(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO)(_In_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                                          _In_opt_ PFLT_CALLBACK_DATA Cbd,
                                                                          _In_opt_ PVOID PeekContext);
typedef VOID(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_ACQUIRE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                       _Out_opt_ PKIRQL Irql);
typedef VOID(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_RELEASE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                       _In_opt_ KIRQL Irql);
typedef VOID(FLTAPI *PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                                    _Inout_ PFLT_CALLBACK_DATA Cbd);
typedef struct _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    ULONG Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
} FLT_CALLBACK_DATA_QUEUE;

/* ---- registration */
typedef struct _FLT_OPERATION_REGISTRATION {
    UCHAR MajorFunction;
    FLT_OPERATION_REGISTRATION_FLAGS Flags;
    PFLT_PRE_OPERATION_CALLBACK PreOperation;
    PFLT_POST_OPERATION_CALLBACK PostOperation;
    PVOID Reserved1;
} FLT_OPERATION_REGISTRATION, *PFLT_OPERATION_REGISTRATION;
typedef struct _FLT_CONTEXT_REGISTRATION {
    FLT_CONTEXT_TYPE ContextType;
    FLT_CONTEXT_REGISTRATION_FLAGS Flags;
    PFLT_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback;
    SIZE_T Size;
    ULONG PoolTag;
    PFLT_CONTEXT_ALLOCATE_CALLBACK ContextAllocateCallback;
    PFLT_CONTEXT_FREE_CALLBACK ContextFreeCallback;
    PVOID Reserved1;
} FLT_CONTEXT_REGISTRATION, *PFLT_CONTEXT_REGISTRATION;
typedef const FLT_CONTEXT_REGISTRATION *PCFLT_CONTEXT_REGISTRATION;
#define FLT_REGISTRATION_VERSION_0200 0x0200
#define FLT_REGISTRATION_VERSION_0201 0x0201
#define FLT_REGISTRATION_VERSION_0202 0x0202
#define FLT_REGISTRATION_VERSION_0203 0x0203
#define FLT_REGISTRATION_VERSION FLT_REGISTRATION_VERSION_0203
typedef struct _FLT_REGISTRATION {
    USHORT Size;
    USHORT Version;
    FLT_REGISTRATION_FLAGS Flags;
    CONST FLT_CONTEXT_REGISTRATION *ContextRegistration;
    CONST FLT_OPERATION_REGISTRATION *OperationRegistration;
    PFLT_FILTER_UNLOAD_CALLBACK FilterUnloadCallback;
    PFLT_INSTANCE_SETUP_CALLBACK InstanceSetupCallback;
    PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK InstanceQueryTeardownCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownStartCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownCompleteCallback;
    PFLT_GENERATE_FILE_NAME GenerateFileNameCallback;
    PFLT_NORMALIZE_NAME_COMPONENT NormalizeNameComponentCallback;
    PFLT_NORMALIZE_CONTEXT_CLEANUP NormalizeContextCleanupCallback;
    PFLT_TRANSACTION_NOTIFICATION_CALLBACK TransactionNotificationCallback;
    PFLT_NORMALIZE_NAME_COMPONENT_EX NormalizeNameComponentExCallback;
    PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK SectionNotificationCallback;
} FLT_REGISTRATION, *PFLT_REGISTRATION;

/* ---- information classes of the filter manager (also in fltUserStructures.h) */
typedef enum _FILTER_INFORMATION_CLASS {
    FilterFullInformation,
    FilterAggregateBasicInformation,
    FilterAggregateStandardInformation
} FILTER_INFORMATION_CLASS;
typedef enum _INSTANCE_INFORMATION_CLASS {
    InstanceBasicInformation,
    InstancePartialInformation,
    InstanceFullInformation,
    InstanceAggregateStandardInformation
} INSTANCE_INFORMATION_CLASS;
typedef enum _FILTER_VOLUME_INFORMATION_CLASS {
    FilterVolumeBasicInformation,
    FilterVolumeStandardInformation
} FILTER_VOLUME_INFORMATION_CLASS;
#define FILTER_NAME_MAX_CHARS 255
#define VOLUME_NAME_MAX_CHARS 1024
#define INSTANCE_NAME_MAX_CHARS 255
typedef struct _FILTER_MESSAGE_HEADER {
    ULONG ReplyLength;
    ULONGLONG MessageId;
} FILTER_MESSAGE_HEADER, *PFILTER_MESSAGE_HEADER;
typedef struct _FILTER_REPLY_HEADER {
    NTSTATUS Status;
    ULONGLONG MessageId;
} FILTER_REPLY_HEADER, *PFILTER_REPLY_HEADER;

/* ---- functions */
#define FltAcquirePushLockExclusive(l) FltAcquirePushLockExclusiveEx(l, 0)
#define FltAcquirePushLockShared(l) FltAcquirePushLockSharedEx(l, 0)
#define FltReleasePushLock(l) FltReleasePushLockEx(l, 0)
VOID FltAcknowledgeEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
VOID FltAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
VOID FltAcquirePushLockSharedEx(_In_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
VOID FltAcquireResourceExclusive(_Inout_ PERESOURCE Resource);
VOID FltAcquireResourceShared(_Inout_ PERESOURCE Resource);
NTSTATUS FltAddOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                                _In_ OPEN_REPARSE_LIST_ENTRY *OpenReparseEntry);
NTSTATUS FltAdjustDeviceStackSizeForIoRedirection(_In_ PFLT_INSTANCE SourceInstance,
                                                  _In_ PFLT_INSTANCE TargetInstance,
                                                  _Out_opt_ PBOOLEAN SourceDeviceStackSizeModified);
NTSTATUS FltAllocateCallbackData(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
                                 _Out_ PFLT_CALLBACK_DATA *RetNewCallbackData);
NTSTATUS FltAllocateCallbackDataEx(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
                                   _In_ ULONG Flags, _Out_ PFLT_CALLBACK_DATA *RetNewCallbackData);
NTSTATUS FltAllocateContext(_In_ PFLT_FILTER Filter, _In_ FLT_CONTEXT_TYPE ContextType,
                            _In_ SIZE_T ContextSize, _In_ POOL_TYPE PoolType,
                            _Out_ PFLT_CONTEXT *ReturnedContext);
PFLT_DEFERRED_IO_WORKITEM FltAllocateDeferredIoWorkItem(VOID);
NTSTATUS FltAllocateExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ ULONG Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_ PVOID *EcpContext);
NTSTATUS FltAllocateExtraCreateParameterFromLookasideList(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ ULONG Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _Inout_ PVOID LookasideList,
    _Outptr_ PVOID *EcpContext);
NTSTATUS FltAllocateExtraCreateParameterList(_In_ PFLT_FILTER Filter, _In_ ULONG Flags,
                                             _Outptr_ PECP_LIST *EcpList);
PFILE_LOCK FltAllocateFileLock(_In_opt_ PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE
                                   CompleteLockCallbackDataRoutine,
                               _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
PFLT_GENERIC_WORKITEM FltAllocateGenericWorkItem(VOID);
PVOID FltAllocatePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ POOL_TYPE PoolType,
                                    _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
NTSTATUS FltApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo,
                                    _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);
NTSTATUS FltAttachVolume(_Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume,
                         _In_opt_ PCUNICODE_STRING InstanceName, _Out_ PFLT_INSTANCE *RetInstance);
NTSTATUS FltAttachVolumeAtAltitude(_Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume,
                                   _In_ PCUNICODE_STRING Altitude, _In_opt_ PCUNICODE_STRING InstanceName,
                                   _Out_opt_ PFLT_INSTANCE *RetInstance);
NTSTATUS FltBuildDefaultSecurityDescriptor(_Outptr_ PSECURITY_DESCRIPTOR *SecurityDescriptor,
                                           _In_ ACCESS_MASK DesiredAccess);
VOID FltCancelFileOpen(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);
VOID FltCancelIo(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltCancellableWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID *ObjectArray,
                                              _In_ WAIT_TYPE WaitType, _In_opt_ PLARGE_INTEGER Timeout,
                                              _In_opt_ PKWAIT_BLOCK WaitBlockArray,
                                              _In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltCancellableWaitForSingleObject(_In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout,
                                           _In_opt_ PFLT_CALLBACK_DATA CallbackData);
VOID FltCbdqDisable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);
VOID FltCbdqEnable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);
NTSTATUS FltCbdqInitialize(_In_ PFLT_INSTANCE Instance, _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_INSERT_IO CbdqInsertIo,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO CbdqRemoveIo,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO CbdqPeekNextIo,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_ACQUIRE CbdqAcquire,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_RELEASE CbdqRelease,
                           _In_ PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CbdqCompleteCanceledIo);
NTSTATUS FltCbdqInsertIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd,
                         _In_opt_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context, _In_opt_ PVOID InsertContext);
PFLT_CALLBACK_DATA FltCbdqRemoveIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                   _In_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context);
PFLT_CALLBACK_DATA FltCbdqRemoveNextIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PVOID PeekContext);
NTSTATUS FltCheckAndGrowNameControl(_Inout_ PFLT_NAME_CONTROL NameCtrl, _In_ USHORT NewSize);
BOOLEAN FltCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);
FLT_PREOP_CALLBACK_STATUS FltCheckOplock(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
FLT_PREOP_CALLBACK_STATUS FltCheckOplockEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
VOID FltClearCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
NTSTATUS FltClearCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltClose(_In_ HANDLE FileHandle);
VOID FltCloseClientPort(_In_ PFLT_FILTER Filter, _Out_ PFLT_PORT *ClientPort);
VOID FltCloseCommunicationPort(_In_ PFLT_PORT ServerPort);
NTSTATUS FltCloseSectionForDataScan(_In_ PFLT_CONTEXT SectionContext);
NTSTATUS FltCommitComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                           _In_opt_ PFLT_CONTEXT TransactionContext);
NTSTATUS FltCommitFinalizeComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                                   _In_opt_ PFLT_CONTEXT TransactionContext);
LONG FltCompareInstanceAltitudes(_In_ PFLT_INSTANCE Instance1, _In_ PFLT_INSTANCE Instance2);
VOID FltCompletePendedPostOperation(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltCompletePendedPreOperation(_In_ PFLT_CALLBACK_DATA CallbackData,
                                   _In_ FLT_PREOP_CALLBACK_STATUS CallbackStatus, _In_opt_ PVOID Context);
NTSTATUS FltCopyOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                                _Inout_ PECP_LIST EcpList);
NTSTATUS FltCreateCommunicationPort(_In_ PFLT_FILTER Filter, _Outptr_ PFLT_PORT *ServerPort,
                                    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PVOID ServerPortCookie,
                                    _In_ PFLT_CONNECT_NOTIFY ConnectNotifyCallback,
                                    _In_ PFLT_DISCONNECT_NOTIFY DisconnectNotifyCallback,
                                    _In_opt_ PFLT_MESSAGE_NOTIFY MessageNotifyCallback,
                                    _In_ LONG MaxConnections);
NTSTATUS FltCreateFile(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
                       _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                       _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize,
                       _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition,
                       _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength,
                       _In_ ULONG Flags);
NTSTATUS FltCreateFileEx(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
                         _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
                         _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                         _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
                         _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
                         _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);
NTSTATUS FltCreateFileEx2(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
                          _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
                          _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                          _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
                          _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
                          _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags,
                          _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
NTSTATUS FltCreateSectionForDataScan(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                     _In_ PFLT_CONTEXT SectionContext, _In_ ACCESS_MASK DesiredAccess,
                                     _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                     _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection,
                                     _In_ ULONG AllocationAttributes, _In_ ULONG Flags,
                                     _Outptr_ PHANDLE SectionHandle, _Outptr_ PVOID *SectionObject,
                                     _Out_opt_ PLARGE_INTEGER SectionFileSize);
NTSTATUS FltCreateSystemVolumeInformationFolder(_In_ PFLT_INSTANCE Instance);
BOOLEAN FltCurrentBatchOplock(_In_ POPLOCK Oplock);
BOOLEAN FltCurrentOplock(_In_ POPLOCK Oplock);
BOOLEAN FltCurrentOplockH(_In_ POPLOCK Oplock);
NTSTATUS FltDecodeParameters(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_opt_ PMDL **MdlAddressPointer,
                             _Out_opt_ PVOID **Buffer, _Out_opt_ PULONG *Length,
                             _Out_opt_ LOCK_OPERATION *DesiredAccess);
VOID FltDeleteContext(_In_ PFLT_CONTEXT Context);
VOID FltDeleteExtraCreateParameterLookasideList(_In_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside,
                                                _In_ ULONG Flags);
NTSTATUS FltDeleteFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                              _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltDeleteInstanceContext(_In_ PFLT_INSTANCE Instance, _Out_ PFLT_CONTEXT *OldContext);
VOID FltDeletePushLock(_In_ PEX_PUSH_LOCK PushLock);
NTSTATUS FltDeleteStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltDeleteStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                      _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltDeleteTransactionContext(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                                     _Out_opt_ PFLT_CONTEXT *OldContext);
NTSTATUS FltDeleteVolumeContext(_In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                                _Out_opt_ PFLT_CONTEXT *OldContext);
NTSTATUS FltDetachVolume(_Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume,
                         _In_opt_ PCUNICODE_STRING InstanceName);
NTSTATUS FltDeviceIoControlFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer,
                                _In_ ULONG InputBufferLength, _Out_ PVOID OutputBuffer,
                                _In_ ULONG OutputBufferLength, _Out_opt_ PULONG LengthReturned);
BOOLEAN FltDoCompletionProcessingWhenSafe(_In_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
                                          _In_opt_ PVOID CompletionContext, _In_ ULONG Flags,
                                          _In_ PFLT_POST_OPERATION_CALLBACK SafePostCallback,
                                          _Out_ PFLT_POSTOP_CALLBACK_STATUS RetPostOperationStatus);
NTSTATUS FltEnlistInTransaction(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                                _In_ PFLT_CONTEXT TransactionContext,
                                _In_ NOTIFICATION_MASK NotificationMask);
NTSTATUS FltEnumerateFilterInformation(_In_ ULONG Index, _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                       _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateFilters(_Out_ PFLT_FILTER *FilterList, _In_ ULONG FilterListSize,
                             _Out_ PULONG NumberFiltersReturned);
NTSTATUS FltEnumerateInstanceInformationByDeviceObject(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Index,
                                                       _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                                       _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateInstanceInformationByFilter(_In_ PFLT_FILTER Filter, _In_ ULONG Index,
                                                 _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                                 _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateInstanceInformationByVolume(_In_ PFLT_VOLUME Volume, _In_ ULONG Index,
                                                 _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                                 _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateInstanceInformationByVolumeName(_In_ PCUNICODE_STRING VolumeName, _In_ ULONG Index,
                                                     _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                                     _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateInstances(_In_opt_ PFLT_VOLUME Volume, _In_opt_ PFLT_FILTER Filter,
                               _Out_ PFLT_INSTANCE *InstanceList, _In_ ULONG InstanceListSize,
                               _Out_ PULONG NumberInstancesReturned);
NTSTATUS FltEnumerateVolumeInformation(_In_ PFLT_FILTER Filter, _In_ ULONG Index, _In_ ULONG InformationClass,
                                       _Out_ PVOID Buffer, _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltEnumerateVolumes(_In_ PFLT_FILTER Filter, _Out_ PFLT_VOLUME *VolumeList,
                             _In_ ULONG VolumeListSize, _Out_ PULONG NumberVolumesReturned);
BOOLEAN FltFastIoMdlRead(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                         _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
                         _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
BOOLEAN FltFastIoMdlReadComplete(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                                 _In_ PMDL MdlChain);
BOOLEAN FltFastIoMdlWriteComplete(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                                  _In_ PLARGE_INTEGER FileOffset, _In_ PMDL MdlChain);
BOOLEAN FltFastIoPrepareMdlWrite(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                                 _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
                                 _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS FltFindExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
                                     _Outptr_opt_ PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);
NTSTATUS FltFlushBuffers(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);
NTSTATUS FltFlushBuffers2(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FlushType,
                          _In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltFreeCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltFreeDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem);
VOID FltFreeExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
VOID FltFreeExtraCreateParameterList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);
VOID FltFreeFileLock(_In_ PFILE_LOCK FileLock);
VOID FltFreeGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem);
VOID FltFreeOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);
VOID FltFreePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ PVOID Buffer, _In_ ULONG Tag);
VOID FltFreeSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS FltFsControlFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
                          _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
                          _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
                          _Out_opt_ PULONG LengthReturned);
NTSTATUS FltGetActivityIdCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ LPGUID Guid);
NTSTATUS FltGetBottomInstance(_In_ PFLT_VOLUME Volume, _Outptr_ PFLT_INSTANCE *Instance);
VOID FltGetContexts(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_CONTEXT_TYPE DesiredContexts,
                    _Out_ PFLT_RELATED_CONTEXTS Contexts);
NTSTATUS FltGetContextsEx(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_CONTEXT_TYPE DesiredContexts,
                          _In_ SIZE_T ContextsSize, _Out_ PFLT_RELATED_CONTEXTS_EX Contexts);
NTSTATUS FltGetCopyInformationFromCallbackData(_In_ PFLT_CALLBACK_DATA Data, _Out_ PVOID CopyInformation);
NTSTATUS FltGetDestinationFileNameInformation(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                              _In_opt_ HANDLE RootDirectory, _In_ PWSTR FileName,
                                              _In_ ULONG FileNameLength,
                                              _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                              _Out_ PFLT_FILE_NAME_INFORMATION *RetFileNameInformation);
NTSTATUS FltGetDeviceObject(_In_ PFLT_VOLUME Volume, _Outptr_ PDEVICE_OBJECT *DeviceObject);
NTSTATUS FltGetDiskDeviceObject(_In_ PFLT_VOLUME Volume, _Out_ PDEVICE_OBJECT *DiskDeviceObject);
NTSTATUS FltGetEcpListFromCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData,
                                       _Outptr_result_maybenull_ PECP_LIST *EcpList);
NTSTATUS FltGetFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                           _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetFileNameInformation(_In_ PFLT_CALLBACK_DATA CallbackData,
                                   _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                   _Outptr_ PFLT_FILE_NAME_INFORMATION *FileNameInformation);
NTSTATUS FltGetFileNameInformationUnsafe(_In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance,
                                         _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                         _Outptr_ PFLT_FILE_NAME_INFORMATION *FileNameInformation);
NTSTATUS FltGetFileSystemType(_In_ PVOID FltObject, _Out_ PFLT_FILESYSTEM_TYPE FileSystemType);
NTSTATUS FltGetFilterFromInstance(_In_ PFLT_INSTANCE Instance, _Out_ PFLT_FILTER *RetFilter);
NTSTATUS FltGetFilterFromName(_In_ PCUNICODE_STRING FilterName, _Out_ PFLT_FILTER *RetFilter);
NTSTATUS FltGetFilterInformation(_In_ PFLT_FILTER Filter, _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                 _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltGetInstanceContext(_In_ PFLT_INSTANCE Instance, _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetInstanceInformation(_In_ PFLT_INSTANCE Instance, _In_ ULONG InformationClass,
                                   _Out_ PVOID Buffer, _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
IO_PRIORITY_HINT FltGetIoPriorityHint(_In_ PFLT_CALLBACK_DATA Data);
IO_PRIORITY_HINT FltGetIoPriorityHintFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);
IO_PRIORITY_HINT FltGetIoPriorityHintFromFileObject(_In_ PFILE_OBJECT FileObject);
IO_PRIORITY_HINT FltGetIoPriorityHintFromThread(_In_ PETHREAD Thread);
PCHAR FltGetIrpName(_In_ UCHAR IrpMajorCode);
NTSTATUS FltGetLowerInstance(_In_ PFLT_INSTANCE CurrentInstance, _Out_ PFLT_INSTANCE *LowerInstance);
PVOID FltGetNewSystemBufferAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltGetNextExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList,
                                        _In_opt_ PVOID CurrentEcpContext, _Out_opt_ LPGUID NextEcpType,
                                        _Outptr_opt_ PVOID *NextEcpContext,
                                        _Out_opt_ ULONG *NextEcpContextSize);
PEPROCESS FltGetRequestorProcess(_In_ PFLT_CALLBACK_DATA CallbackData);
ULONG FltGetRequestorProcessId(_In_ PFLT_CALLBACK_DATA CallbackData);
HANDLE FltGetRequestorProcessIdEx(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltGetRequestorSessionId(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ PULONG SessionId);
PVOID FltGetRoutineAddress(_In_ PCSTR FltMgrRoutineName);
NTSTATUS FltGetSectionContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                              _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                             _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                   _Outptr_ PFLT_CONTEXT *Context);
PMDL FltGetSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltGetTopInstance(_In_ PFLT_VOLUME Volume, _Outptr_ PFLT_INSTANCE *Instance);
NTSTATUS FltGetTransactionContext(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                                  _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetTunneledName(_In_ PFLT_CALLBACK_DATA CallbackData,
                            _In_ PFLT_FILE_NAME_INFORMATION FileNameInformation,
                            _Out_ PFLT_FILE_NAME_INFORMATION *RetTunneledFileNameInformation);
NTSTATUS FltGetUpperInstance(_In_ PFLT_INSTANCE CurrentInstance, _Out_ PFLT_INSTANCE *UpperInstance);
NTSTATUS FltGetVolumeContext(_In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                             _Outptr_ PFLT_CONTEXT *Context);
NTSTATUS FltGetVolumeFromDeviceObject(_In_ PFLT_FILTER Filter, _In_ PDEVICE_OBJECT DeviceObject,
                                      _Out_ PFLT_VOLUME *RetVolume);
NTSTATUS FltGetVolumeFromFileObject(_In_ PFLT_FILTER Filter, _In_ PFILE_OBJECT FileObject,
                                    _Out_ PFLT_VOLUME *RetVolume);
NTSTATUS FltGetVolumeFromInstance(_In_ PFLT_INSTANCE Instance, _Out_ PFLT_VOLUME *RetVolume);
NTSTATUS FltGetVolumeFromName(_In_ PFLT_FILTER Filter, _In_ PCUNICODE_STRING VolumeName,
                              _Out_ PFLT_VOLUME *RetVolume);
NTSTATUS FltGetVolumeGuidName(_In_ PFLT_VOLUME Volume, _Inout_opt_ PUNICODE_STRING VolumeGuidName,
                              _Out_opt_ PULONG BufferSizeNeeded);
NTSTATUS FltGetVolumeInformation(_In_ PFLT_VOLUME Volume, _In_ ULONG InformationClass, _Out_ PVOID Buffer,
                                 _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);
NTSTATUS FltGetVolumeInstanceFromName(_In_opt_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                                      _In_opt_ PCUNICODE_STRING InstanceName,
                                      _Out_ PFLT_INSTANCE *RetInstance);
NTSTATUS FltGetVolumeName(_In_ PFLT_VOLUME Volume, _Inout_opt_ PUNICODE_STRING VolumeName,
                          _Out_opt_ PULONG BufferSizeNeeded);
NTSTATUS FltGetVolumeProperties(_In_ PFLT_VOLUME Volume, _Out_ PFLT_VOLUME_PROPERTIES VolumeProperties,
                                _In_ ULONG VolumePropertiesLength, _Out_ PULONG LengthReturned);
VOID FltInitExtraCreateParameterLookasideList(_In_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside,
                                              _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag);
VOID FltInitializeFileLock(_Out_ PFILE_LOCK FileLock);
VOID FltInitializeOplock(_Out_ POPLOCK Oplock);
VOID FltInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
NTSTATUS FltInsertExtraCreateParameter(_In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList,
                                       _Inout_ PVOID EcpContext);
BOOLEAN FltIs32bitProcess(_In_opt_ PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltIsCallbackDataDirty(_In_ PFLT_CALLBACK_DATA Data);
NTSTATUS FltIsDirectory(_In_ PFILE_OBJECT FileObject, _In_ PFLT_INSTANCE Instance,
                        _Out_ PBOOLEAN IsDirectory);
BOOLEAN FltIsEcpAcknowledged(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
BOOLEAN FltIsEcpFromUserMode(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
BOOLEAN FltIsFltMgrVolumeDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN FltIsIoCanceled(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltIsIoRedirectionAllowed(_In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance,
                                   _Out_ PBOOLEAN RedirectionAllowed);
NTSTATUS FltIsIoRedirectionAllowedForOperation(_In_ PFLT_CALLBACK_DATA Data,
                                               _In_ PFLT_INSTANCE TargetInstance,
                                               _Out_ PBOOLEAN RedirectionAllowedThisIo,
                                               _Out_opt_ PBOOLEAN RedirectionAllowedAllIo);
BOOLEAN FltIsOperationSynchronous(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltIsVolumeSnapshot(_In_ PVOID FltObject, _Out_ PBOOLEAN IsSnapshotVolume);
NTSTATUS FltIsVolumeWritable(_In_ PVOID FltObject, _Out_ PBOOLEAN IsWritable);
NTSTATUS FltLoadFilter(_In_ PCUNICODE_STRING FilterName);
NTSTATUS FltLockUserBuffer(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltNotifyFilterChangeDirectory(_Inout_ PNOTIFY_SYNC NotifySync, _Inout_ PLIST_ENTRY NotifyList,
                                    _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
                                    _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer,
                                    _In_ ULONG CompletionFilter, _In_ PFLT_CALLBACK_DATA NotifyCallbackData,
                                    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
                                    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
                                    _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);
VOID FltObjectDereference(_Inout_ PVOID FltObject);
NTSTATUS FltObjectReference(_Inout_ PVOID FltObject);
NTSTATUS FltOpenVolume(_In_ PFLT_INSTANCE Instance, _Out_ PHANDLE VolumeHandle,
                       _Out_ PFILE_OBJECT *VolumeFileObject);
FLT_PREOP_CALLBACK_STATUS FltOplockBreakH(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNone(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNoneEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrl(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData,
                                          _In_ ULONG OpenCount);
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData,
                                            _In_ ULONG OpenCount, _In_ ULONG Flags);
BOOLEAN FltOplockIsFastIoPossible(_In_ POPLOCK Oplock);
BOOLEAN FltOplockIsSharedRequest(_In_ PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);
NTSTATUS FltParseFileName(_In_ PCUNICODE_STRING FileName, _Inout_opt_ PUNICODE_STRING Extension,
                          _Inout_opt_ PUNICODE_STRING Stream, _Inout_opt_ PUNICODE_STRING FinalComponent);
NTSTATUS FltParseFileNameInformation(_Inout_ PFLT_FILE_NAME_INFORMATION FileNameInformation);
NTSTATUS FltPerformAsynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData,
                                  _In_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
                                  _In_ PVOID CallbackContext);
VOID FltPerformSynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltPrePrepareComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                               _In_opt_ PFLT_CONTEXT TransactionContext);
NTSTATUS FltPrepareComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                            _In_opt_ PFLT_CONTEXT TransactionContext);
VOID FltPrepareToReuseEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
FLT_PREOP_CALLBACK_STATUS FltProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData,
                                             _In_opt_ PVOID Context);
NTSTATUS FltPropagateActivityIdToThread(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ LPGUID PropagateId,
                                        _Outptr_ LPCGUID *OriginalId);
NTSTATUS FltPropagateIrpExtension(_In_ PFLT_CALLBACK_DATA SourceData, _Inout_ PFLT_CALLBACK_DATA TargetData,
                                  _In_ ULONG Flags);
NTSTATUS FltPurgeFileNameInformationCache(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject);
NTSTATUS FltQueryDirectoryFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                               _Out_ PVOID FileInformation, _In_ ULONG Length,
                               _In_ FILE_INFORMATION_CLASS FileInformationClass,
                               _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName,
                               _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueryDirectoryFileEx(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                 _Out_ PVOID FileInformation, _In_ ULONG Length,
                                 _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags,
                                 _In_opt_ PUNICODE_STRING FileName, _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueryEaFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_ PVOID ReturnedEaData,
                        _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PVOID EaList,
                        _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan,
                        _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueryInformationByName(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
                                   _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                   _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation,
                                   _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                   _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
NTSTATUS FltQueryInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                 _Out_ PVOID FileInformation, _In_ ULONG Length,
                                 _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                 _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueryQuotaInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                      _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer,
                                      _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
                                      _In_opt_ PVOID SidList, _In_ ULONG SidListLength,
                                      _In_opt_ PULONG StartSid, _In_ BOOLEAN RestartScan,
                                      _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQuerySecurityObject(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                _In_ SECURITY_INFORMATION SecurityInformation,
                                _Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length,
                                _Out_opt_ PULONG LengthNeeded);
NTSTATUS FltQueryVolumeInformation(_In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb,
                                   _Out_ PVOID FsInformation, _In_ ULONG Length,
                                   _In_ FS_INFORMATION_CLASS FsInformationClass);
NTSTATUS FltQueryVolumeInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                       _Out_ PVOID FsInformation, _In_ ULONG Length,
                                       _In_ FS_INFORMATION_CLASS FsInformationClass,
                                       _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueueDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA Data,
                                    _In_ PFLT_DEFERRED_IO_WORKITEM_ROUTINE WorkerRoutine,
                                    _In_ WORK_QUEUE_TYPE QueueType, _In_ PVOID Context);
NTSTATUS FltQueueGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject,
                                 _In_ PFLT_GENERIC_WORKITEM_ROUTINE WorkerRoutine,
                                 _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
NTSTATUS FltReadFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                     _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length, _Out_ PVOID Buffer,
                     _In_ ULONG Flags, _Out_opt_ PULONG BytesRead,
                     _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
                     _In_opt_ PVOID CallbackContext);
NTSTATUS FltReadFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                       _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length, _Out_ PVOID Buffer,
                       _In_ ULONG Flags, _Out_opt_ PULONG BytesRead,
                       _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
                       _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);
VOID FltReferenceContext(_In_ PFLT_CONTEXT Context);
VOID FltReferenceFileNameInformation(_In_ PFLT_FILE_NAME_INFORMATION FileNameInformation);
NTSTATUS FltRegisterFilter(_In_ PDRIVER_OBJECT Driver, _In_ const FLT_REGISTRATION *Registration,
                           _Out_ PFLT_FILTER *RetFilter);
NTSTATUS FltRegisterForDataScan(_In_ PFLT_INSTANCE Instance);
VOID FltReissueSynchronousIo(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltReleaseContext(_In_ PFLT_CONTEXT Context);
VOID FltReleaseContexts(_In_ PFLT_RELATED_CONTEXTS Contexts);
VOID FltReleaseContextsEx(_In_ SIZE_T ContextsSize, _In_ PFLT_RELATED_CONTEXTS_EX Contexts);
VOID FltReleaseFileNameInformation(_In_ PFLT_FILE_NAME_INFORMATION FileNameInformation);
VOID FltReleasePushLockEx(_In_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
VOID FltReleaseResource(_Inout_ PERESOURCE Resource);
NTSTATUS FltRemoveExtraCreateParameter(_In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList,
                                       _In_ LPCGUID EcpType, _Outptr_ PVOID *EcpContext,
                                       _Out_opt_ ULONG *EcpContextSize);
VOID FltRemoveOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                               _In_ OPEN_REPARSE_LIST_ENTRY *OpenReparseEntry);
NTSTATUS FltRequestFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                                              _In_ ULONG InfoClassFlags);
NTSTATUS FltRequestOperationStatusCallback(_In_ PFLT_CALLBACK_DATA Data,
                                           _In_ PFLT_GET_OPERATION_STATUS_CALLBACK CallbackRoutine,
                                           _In_opt_ PVOID RequesterContext);
VOID FltRetainSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltRetrieveFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                                           _In_ ULONG InfoClass, _Out_ SIZE_T Size);
NTSTATUS FltRetrieveFileInfoOnCreateCompletionEx(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                                                 _In_ ULONG InfoClass, _Out_ PULONG RetInfoSize,
                                                 _Out_ PVOID *RetInfoBuffer);
NTSTATUS FltRetrieveIoPriorityInfo(_In_opt_ PFLT_CALLBACK_DATA Data, _In_opt_ PFILE_OBJECT FileObject,
                                   _In_opt_ PETHREAD Thread, _Inout_ PIO_PRIORITY_INFO PriorityInfo);
VOID FltReuseCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltRollbackComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                             _In_opt_ PFLT_CONTEXT TransactionContext);
NTSTATUS FltRollbackEnlistment(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                               _In_opt_ PFLT_CONTEXT TransactionContext);
NTSTATUS FltSendMessage(_In_ PFLT_FILTER Filter, _In_ PFLT_PORT *ClientPort, _In_ PVOID SenderBuffer,
                        _In_ ULONG SenderBufferLength, _Out_opt_ PVOID ReplyBuffer,
                        _Inout_opt_ PULONG ReplyLength, _In_opt_ PLARGE_INTEGER Timeout);
NTSTATUS FltSetActivityIdCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ LPCGUID Guid);
VOID FltSetCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
NTSTATUS FltSetCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData,
                                _In_ PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);
NTSTATUS FltSetEaFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PVOID EaBuffer,
                      _In_ ULONG Length);
NTSTATUS FltSetEcpListIntoCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData,
                                       _In_ PECP_LIST EcpList);
NTSTATUS FltSetFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                           _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                           _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                               _In_ PVOID FileInformation, _In_ ULONG Length,
                               _In_ FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS FltSetInstanceContext(_In_ PFLT_INSTANCE Instance, _In_ FLT_SET_CONTEXT_OPERATION Operation,
                               _In_ PFLT_CONTEXT NewContext, _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetIoPriorityHintIntoCallbackData(_In_ PFLT_CALLBACK_DATA Data,
                                              _In_ IO_PRIORITY_HINT PriorityHint);
NTSTATUS FltSetIoPriorityHintIntoFileObject(_In_ PFILE_OBJECT FileObject, _In_ IO_PRIORITY_HINT PriorityHint);
NTSTATUS FltSetIoPriorityHintIntoThread(_In_ PETHREAD Thread, _In_ IO_PRIORITY_HINT PriorityHint);
NTSTATUS FltSetQuotaInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                    _In_ PVOID Buffer, _In_ ULONG Length);
NTSTATUS FltSetSecurityObject(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                              _In_ SECURITY_INFORMATION SecurityInformation,
                              _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS FltSetStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                             _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                             _Out_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                                   _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                                   _Out_opt_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetTransactionContext(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
                                  _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                                  _Out_opt_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetVolumeContext(_In_ PFLT_VOLUME Volume, _In_ FLT_SET_CONTEXT_OPERATION Operation,
                             _In_ PFLT_CONTEXT NewContext, _Out_opt_ PFLT_CONTEXT *OldContext);
NTSTATUS FltSetVolumeInformation(_In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb,
                                 _Out_ PVOID FsInformation, _In_ ULONG Length,
                                 _In_ FS_INFORMATION_CLASS FsInformationClass);
NTSTATUS FltStartFiltering(_In_ PFLT_FILTER Filter);
BOOLEAN FltSupportsFileContexts(_In_ PFILE_OBJECT FileObject);
BOOLEAN FltSupportsFileContextsEx(_In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance);
BOOLEAN FltSupportsStreamContexts(_In_ PFILE_OBJECT FileObject);
BOOLEAN FltSupportsStreamHandleContexts(_In_ PFILE_OBJECT FileObject);
NTSTATUS FltTagFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                    _In_opt_ GUID *Guid, _In_ PVOID DataBuffer, _In_ USHORT DataBufferLength);
NTSTATUS FltTagFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                      _In_ LPCGUID Guid, _In_ PVOID DataBuffer, _In_ USHORT DataBufferLength,
                      _In_ ULONG ExistingFileTag, _In_ GUID *ExistingGuid, _In_ ULONG Flags);
VOID FltUninitializeFileLock(_In_ PFILE_LOCK FileLock);
VOID FltUninitializeOplock(_In_ POPLOCK Oplock);
NTSTATUS FltUnloadFilter(_In_ PCUNICODE_STRING FilterName);
VOID FltUnregisterFilter(_In_ PFLT_FILTER Filter);
NTSTATUS FltUntagFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                      _In_opt_ GUID *Guid);
NTSTATUS FltVetoBypassIo(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ PCFLT_RELATED_OBJECTS FltObjects,
                         _In_ PNTSTATUS OperationStatus, _In_ PCUNICODE_STRING FailureReason);
NTSTATUS FltWriteFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                      _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length, _In_ PVOID Buffer,
                      _In_ ULONG Flags, _Out_opt_ PULONG BytesWritten,
                      _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
                      _In_opt_ PVOID CallbackContext);
NTSTATUS FltWriteFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
                        _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length, _In_ PVOID Buffer,
                        _In_ ULONG Flags, _Out_opt_ PULONG BytesWritten,
                        _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
                        _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);
#ifdef __cplusplus
}
#endif
#endif
