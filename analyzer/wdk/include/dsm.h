/* dsm.h: device specific modules below mpio.sys, with what its kit includes for them (requests, SCSI, storage
 * queries). NS:dsm._DSM_INIT_DATA, NS:dsm._DSM_IDS, NS:dsm._DSM_COMPLETION_INFO, NS:dsm._DSM_MPIO_CONTEXT. */
#ifndef IOCTLINT_DSM_H
#define IOCTLINT_DSM_H
#include <mountmgr.h>
#include <ntddk.h>
#include <ntddscsi.h>
#include <ntddstor.h>
#include <scsi.h>
#include <srb.h>
#include <wmilib.h>
#include <wmistr.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _DSM_IDS {
    ULONG Count;
    PVOID IdList[1];
} DSM_IDS, *PDSM_IDS;
typedef enum { DsmType1 = 1, DsmType2, DsmType3, DsmType4, DsmType5, DsmType6, DsmTypeUnknown } DSM_TYPE;
typedef struct _DSM_VERSION {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} DSM_VERSION, *PDSM_VERSION;
typedef VOID DSM_COMPLETION_ROUTINE(PVOID DsmId, PIRP Irp, PSCSI_REQUEST_BLOCK Srb, PVOID DsmContext);
typedef DSM_COMPLETION_ROUTINE *PDSM_COMPLETION_ROUTINE;
typedef struct _DSM_COMPLETION_INFO {
    PDSM_COMPLETION_ROUTINE DsmCompletionRoutine;
    PVOID DsmContext;
} DSM_COMPLETION_INFO, *PDSM_COMPLETION_INFO;
typedef NTSTATUS DSM_QUERY_DATABLOCK(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, ULONG GuidIndex,
                                     ULONG InstanceIndex, ULONG InstanceCount, PULONG InstanceLengthArray,
                                     ULONG BufferAvail, PUCHAR Buffer, PULONG DataLength, ...);
typedef NTSTATUS DSM_SET_DATABLOCK(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, ULONG GuidIndex,
                                   ULONG InstanceIndex, ULONG BufferAvail, PUCHAR Buffer, ...);
typedef NTSTATUS DSM_EXECUTE_METHOD(PVOID DsmContext, PDSM_IDS DsmIds, PIRP Irp, ULONG GuidIndex,
                                    ULONG InstanceIndex, ULONG MethodId, ULONG InBufferSize,
                                    PULONG OutBufferSize, PUCHAR Buffer, ...);
typedef struct _DSM_WMILIB_CONTEXT {
    ULONG GuidCount;
    PVOID GuidList;
    DSM_QUERY_DATABLOCK *QueryWmiDataBlockEx;
    DSM_SET_DATABLOCK *SetWmiDataBlockEx;
    DSM_SET_DATABLOCK *SetWmiDataItemEx;
    DSM_EXECUTE_METHOD *ExecuteWmiMethodEx;
    NTSTATUS (*QueryWmiRegInfo)(PVOID DsmContext, PULONG RegFlags, PUNICODE_STRING InstanceName);
    NTSTATUS (*FunctionControl)(PVOID DsmContext, PIRP Irp, ULONG GuidIndex, UCHAR Function, BOOLEAN Enable);
    UNICODE_STRING RegistryPath;
} DSM_WMILIB_CONTEXT, *PDSM_WMILIB_CONTEXT;
typedef struct _DSM_INIT_DATA {
    ULONG InitDataSize;
    DSM_TYPE DsmType;
    PVOID DsmContext;
    PVOID DsmInquireDriver;
    PVOID DsmCompareDevices;
    PVOID DsmGetControllerInfo;
    PVOID DsmSetDeviceInfo;
    PVOID DsmIsPathActive;
    PVOID DsmPathVerify;
    PVOID DsmInvalidatePath;
    PVOID DsmMoveDevice;
    PVOID DsmRemovePending;
    PVOID DsmRemoveDevice;
    PVOID DsmRemovePath;
    PVOID DsmSrbDeviceControl;
    PVOID DsmReenablePath;
    PVOID DsmLBGetPath;
    PVOID DsmInterpretErrorEx;
    PVOID DsmUnload;
    PVOID DsmSetCompletion;
    PVOID DsmCategorizeRequest;
    PVOID DsmBroadcastSrb;
    PVOID DsmIsAddressTypeSupported;
    PVOID DsmDeviceNotUsed;
    PVOID DsmDeviceSerialNumber;
    DSM_WMILIB_CONTEXT DsmWmiInfo;
    DSM_WMILIB_CONTEXT DsmWmiGlobalInfo;
    PDRIVER_OBJECT DriverObject;
    UNICODE_STRING DisplayName;
    DSM_VERSION DsmVersion;
} DSM_INIT_DATA, *PDSM_INIT_DATA;
typedef struct _DSM_MPIO_CONTEXT {
    PVOID MPIOContext;
} DSM_MPIO_CONTEXT, *PDSM_MPIO_CONTEXT;
typedef struct _DSM_DEREGISTER_DATA {
    ULONG DeregisterDataSize;
    PDRIVER_OBJECT DriverObject;
    PVOID DsmContext;
    PVOID MpioContext;
} DSM_DEREGISTER_DATA, *PDSM_DEREGISTER_DATA;
typedef struct _STORAGE_IDENTIFIER_INFO {
    STORAGE_IDENTIFIER_CODE_SET Type;
    ULONG Length;
    PUCHAR SerialNumber;
} IOCTLINT_DSM_IDENTIFIER;
typedef struct _CONTROLLER_INFO {
    ULONG State;
    PVOID ControllerIdentifier;
    PDEVICE_OBJECT DeviceObject;
    IOCTLINT_DSM_IDENTIFIER Identifier;
} CONTROLLER_INFO, *PCONTROLLER_INFO;
#define DSM_CALL_COMPLETION_ON_MPIO_ERROR 0x1
#define DSM_LB_FAILOVER 1
#define DSM_LB_ROUND_ROBIN 2
#define DSM_LB_ROUND_ROBIN_WITH_SUBSET 3
#define DSM_LB_DYN_LEAST_QUEUE_DEPTH 4
#define DSM_LB_WEIGHTED_PATHS 5
#define DSM_LB_LEAST_BLOCKS 6
#define DSM_LB_VENDOR_SPECIFIC 7
NTSTATUS DsmGetVersion(PDSM_VERSION Version, ULONG Size);
NTSTATUS DsmNotification(PVOID MPIOContext, ULONG Operation, ...);
PVOID DsmGetContext(PVOID MPIOContext);
PDEVICE_OBJECT DsmGetAssociatedDevice(PVOID MPIOContext, PVOID DsmId, ...);
VOID DsmWriteEvent(PVOID MPIOContext, PCWSTR ComponentName, PCWSTR EventDescription, ULONG Severity);
#ifdef __cplusplus
}
#endif
#endif
