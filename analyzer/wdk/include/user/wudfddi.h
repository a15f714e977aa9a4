/* wudfddi.h: the first user-mode driver framework: every interface of the framework and of a driver's
 * callbacks. Methods stand in the order of their pages, which is not that of the real tables.
 * NN:wudfddi.IWDFIoRequest, NN:wudfddi.IQueueCallbackDeviceIoControl and their siblings;
 * NE:wudfddi_types._WDF_REQUEST_TYPE and its siblings. C++ only. */
#ifndef IOCTLINT_WUDFDDI_H
#define IOCTLINT_WUDFDDI_H
#include "com_model.h"

#include <devpropdef.h>
#include <propidl.h>
#include <propsys.h>
#ifndef UMDF_VERSION_MAJOR
#define UMDF_VERSION_MAJOR 1
#endif
typedef enum _WDF_INTERRUPT_POLICY {
    WdfIrqPolicyMachineDefault,
    WdfIrqPolicyAllCloseProcessors,
    WdfIrqPolicyOneCloseProcessor,
    WdfIrqPolicyAllProcessorsInMachine,
    WdfIrqPolicySpecifiedProcessors,
    WdfIrqPolicySpreadMessagesAcrossAllProcessors
} WDF_INTERRUPT_POLICY;
typedef enum _WDF_INTERRUPT_PRIORITY {
    WdfIrqPriorityUndefined,
    WdfIrqPriorityLow,
    WdfIrqPriorityNormal,
    WdfIrqPriorityHigh
} WDF_INTERRUPT_PRIORITY;
typedef enum _WDF_CALLBACK_CONSTRAINT {
    None,
    WdfDeviceLevel,
    WdfLevelReserved,
    WdfLevelMaximum
} WDF_CALLBACK_CONSTRAINT;
typedef enum _WDF_DEVICE_HWACCESS_TARGET_SIZE {
    WdfDeviceHwAccessTargetSizeInvalid,
    WdfDeviceHwAccessTargetSizeUchar,
    WdfDeviceHwAccessTargetSizeUshort,
    WdfDeviceHwAccessTargetSizeUlong,
    WdfDeviceHwAccessTargetSizeUlong64,
    WdfDeviceHwAccessTargetSizeMaximum
} WDF_DEVICE_HWACCESS_TARGET_SIZE;
typedef enum _WDF_DEVICE_HWACCESS_TARGET_TYPE {
    WdfDeviceHwAccessTargetTypeInvalid,
    WdfDeviceHwAccessTargetTypeRegister,
    WdfDeviceHwAccessTargetTypeRegisterBuffer,
    WdfDeviceHwAccessTargetTypePort,
    WdfDeviceHwAccessTargetTypePortBuffer,
    WdfDeviceHwAccessTargetTypeMaximum
} WDF_DEVICE_HWACCESS_TARGET_TYPE;
typedef enum _WDF_DEVICE_IO_BUFFER_RETRIEVAL {
    WdfDeviceIoBufferRetrievalInvalid,
    WdfDeviceIoBufferRetrievalCopyImmediately,
    WdfDeviceIoBufferRetrievalDeferred,
    WdfDeviceIoBufferRetrievalMaximum
} WDF_DEVICE_IO_BUFFER_RETRIEVAL;
typedef enum _WDF_DEVICE_IO_TYPE {
    WdfDeviceIoUndefined,
    WdfDeviceIoNeither,
    WdfDeviceIoBuffered,
    WdfDeviceIoDirect,
    WdfDeviceIoBufferedOrDirect,
    WdfDeviceIoMaximum
} WDF_DEVICE_IO_TYPE;
typedef enum _WDF_EVENT_TYPE { WdfEventReserved, WdfEventBroadcast, WdfEventMaximum } WDF_EVENT_TYPE;
typedef enum _WDF_FILE_INFORMATION_CLASS {
    WdfFileInformationDirectory = 1,
    WdfFileInformationFullDirectory,
    WdfFileInformationBothDirectory,
    WdfFileInformationBasic,
    WdfFileInformationStandard,
    WdfFileInformationInternal,
    WdfFileInformationEa,
    WdfFileInformationAccess,
    WdfFileInformationName,
    WdfFileInformationRename,
    WdfFileInformationLink,
    WdfFileInformationNames,
    WdfFileInformationDisposition,
    WdfFileInformationPosition,
    WdfFileInformationFullEa,
    WdfFileInformationMode,
    WdfFileInformationAlignment,
    WdfFileInformationAll,
    WdfFileInformationAllocation,
    WdfFileInformationEndOfFile,
    WdfFileInformationAlternateName,
    WdfFileInformationStream,
    WdfFileInformationPipe,
    WdfFileInformationPipeLocal,
    WdfFileInformationPipeRemote,
    WdfFileInformationMailslotQuery,
    WdfFileInformationMailslotSet,
    WdfFileInformationCompression,
    WdfFileInformationObjectId,
    WdfFileInformationCompletion,
    WdfFileInformationMoveCluster,
    WdfFileInformationQuota,
    WdfFileInformationReparsePoint,
    WdfFileInformationNetworkOpen,
    WdfFileInformationAttributeTag,
    WdfFileInformationTracking,
    WdfFileInformationIdBothDirectory,
    WdfFileInformationIdFullDirectory,
    WdfFileInformationValidDataLength,
    WdfFileInformationShortName,
    WdfFileInformationIoCompletionNotification,
    WdfFileInformationIoStatusBlockRange,
    WdfFileInformationIoPriorityHint,
    WdfFileInformationSfioReserve,
    WdfFileInformationSfioVolume,
    WdfFileInformationHardLink,
    WdfFileInformationProcessIdsUsingFile,
    WdfFileInformationNormalizedName,
    WdfFileInformationNetworkPhysicalName,
    WdfFileInformationIdGlobalTxDirectory,
    WdfFileInformationIsRemoteDevice,
    WdfFileInformationAttributeCache,
    WdfFileInformationMaximum
} WDF_FILE_INFORMATION_CLASS;
typedef enum _WDF_IO_QUEUE_DISPATCH_TYPE {
    WdfIoQueueDispatchSequential = 1,
    WdfIoQueueDispatchParallel,
    WdfIoQueueDispatchManual,
    WdfIoQueueDispatchMaximum
} WDF_IO_QUEUE_DISPATCH_TYPE;
typedef enum _WDF_IO_QUEUE_STATE {
    WdfIoQueueAcceptRequests = 1,
    WdfIoQueueDispatchRequests = 2,
    WdfIoQueueNoRequests = 4,
    WdfIoQueueDriverNoRequests = 8,
    WdfIoQueuePnpHeld = 0x10
} WDF_IO_QUEUE_STATE;
typedef enum _WDF_IO_TARGET_SENT_IO_ACTION {
    WdfIoTargetSentIoUndefined,
    WdfIoTargetCancelSentIo,
    WdfIoTargetWaitForSentIoToComplete,
    WdfIoTargetLeaveSentIoPending,
    WdfIoTargetSentIoMaximum
} WDF_IO_TARGET_SENT_IO_ACTION;
typedef enum _WDF_IO_TARGET_STATE {
    WdfIoTargetStateUndefined,
    WdfIoTargetStarted,
    WdfIoTargetStopped,
    WdfIoTargetClosedForQueryRemove,
    WdfIoTargetClosed,
    WdfIoTargetDeleted,
    WdfIoTargetStateMaximum
} WDF_IO_TARGET_STATE;
typedef enum _WDF_KPROCESSOR_MODE {
    WdfKProcessorModeInvalid,
    WdfKernelMode,
    WdfUserMode,
    WdfKProcessorModeMaximum
} WDF_KPROCESSOR_MODE;
typedef enum _WDF_PNP_CAPABILITY {
    WdfPnpCapInvalid,
    WdfPnpCapLockSupported,
    WdfPnpCapEjectSupported,
    WdfPnpCapRemovable,
    WdfPnpCapDockDevice,
    WdfPnpCapSurpriseRemovalOk,
    WdfPnpCapNoDisplayInUI,
    WdfPnpCapMaximum
} WDF_PNP_CAPABILITY;
typedef enum _WDF_PNP_STATE {
    WdfPnpStateInvalid,
    WdfPnpStateDisabled,
    WdfPnpStateFailed,
    WdfPnpStateRemoved,
    WdfPnpStateResourcesChanged,
    WdfPnpStateDontDisplayInUI,
    WdfPnpStateNotDisableable,
    WdfPnpStateMaximum
} WDF_PNP_STATE;
typedef enum _WDF_POWER_DEVICE_STATE {
    WdfPowerDeviceInvalid = 0,
    WdfPowerDeviceD0,
    WdfPowerDeviceD1,
    WdfPowerDeviceD2,
    WdfPowerDeviceD3,
    WdfPowerDeviceD3Final,
    WdfPowerDevicePrepareForHibernation,
    WdfPowerDeviceMaximum
} WDF_POWER_DEVICE_STATE;
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS {
    IdleTimeoutDefaultConstant = 0
} WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS;
typedef enum _WDF_POWER_POLICY_S0_IDLE_CAPABILITIES {
    IdleCapsInvalid,
    IdleCannotWakeFromS0,
    IdleCanWakeFromS0,
    IdleUsbSelectiveSuspend
} WDF_POWER_POLICY_S0_IDLE_CAPABILITIES;
typedef enum _WDF_POWER_POLICY_S0_IDLE_USER_CONTROL {
    IdleUserControlInvalid,
    IdleDoNotAllowUserControl,
    IdleAllowUserControl
} WDF_POWER_POLICY_S0_IDLE_USER_CONTROL;
typedef enum _WDF_POWER_POLICY_SX_WAKE_USER_CONTROL {
    WakeUserControlInvalid,
    WakeDoNotAllowUserControl,
    WakeAllowUserControl
} WDF_POWER_POLICY_SX_WAKE_USER_CONTROL;
typedef enum _WDF_PROPERTY_STORE_DISPOSITION {
    CreatedNewStore = 1,
    OpenedExistingStore
} WDF_PROPERTY_STORE_DISPOSITION;
typedef enum _WDF_PROPERTY_STORE_RETRIEVE_FLAGS {
    WdfPropertyStoreNormal,
    WdfPropertyStoreCreateIfMissing = 1,
    WdfPropertyStoreCreateVolatile = 2,
    WdfPropertyStoreRetrieveFlagsMask = 3
} WDF_PROPERTY_STORE_RETRIEVE_FLAGS;
typedef enum _WDF_PROPERTY_STORE_ROOT_CLASS {
    WdfPropertyStoreRootClassHardwareKey = 1,
    WdfPropertyStoreRootClassSoftwareKey,
    WdfPropertyStoreRootClassDeviceInterfaceKey,
    WdfPropertyStoreRootClassLegacyHardwareKey
} WDF_PROPERTY_STORE_ROOT_CLASS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1,
    WDF_REQUEST_SEND_OPTION_SYNCHRONOUS = 2,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4,
    WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x10000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x20000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid,
    WdfRequestStopActionSuspend,
    WdfRequestStopActionPurge,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_TYPE {
    WdfRequestUndefined,
    WdfRequestCreate,
    WdfRequestCleanup,
    WdfRequestRead,
    WdfRequestWrite,
    WdfRequestDeviceIoControl,
    WdfRequestClose,
    WdfRequestUsb,
    WdfRequestOther,
    WdfRequestInternalIoctl,
    WdfRequestTypeNoFormat,
    WdfRequestFlushBuffers,
    WdfRequestQueryInformation,
    WdfRequestSetInformation,
    WdfRequestMaximum
} WDF_REQUEST_TYPE;
typedef enum _WDF_TRI_STATE { WdfUseDefault, WdfFalse, WdfTrue } WDF_TRI_STATE;
typedef enum _MEMORY_CACHING_TYPE { MmNonCached = 0, MmCached = 1, MmWriteCombined = 2 } MEMORY_CACHING_TYPE;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef struct _CM_PARTIAL_RESOURCE_DESCRIPTOR {
    UCHAR Type;
    UCHAR ShareDisposition;
    USHORT Flags;
    union {
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Generic, Port, Memory;
        struct {
            ULONG Level;
            ULONG Vector;
            ULONG_PTR Affinity;
        } Interrupt;
        struct {
            UCHAR Class;
            UCHAR Type;
            UCHAR Reserved1;
            UCHAR Reserved2;
            ULONG IdLowPart;
            ULONG IdHighPart;
        } Connection;
        struct {
            ULONG Data[3];
        } DevicePrivate;
    } u;
} CM_PARTIAL_RESOURCE_DESCRIPTOR, *PCM_PARTIAL_RESOURCE_DESCRIPTOR;
typedef struct _WDFMEMORY_OFFSET {
    SIZE_T BufferOffset;
    SIZE_T BufferLength;
} WDFMEMORY_OFFSET, *PWDFMEMORY_OFFSET;
typedef struct _UMDF_VERSION_DATA {
    USHORT MajorNumber;
    USHORT MinorNumber;
    USHORT ServiceNumber;
} UMDF_VERSION_DATA, *PUMDF_VERSION_DATA;
typedef struct _UMDF_IO_TARGET_OPEN_PARAMS {
    DWORD dwShareMode;
    DWORD dwCreationDisposition;
    DWORD dwFlagsAndAttributes;
} UMDF_IO_TARGET_OPEN_PARAMS, *PUMDF_IO_TARGET_OPEN_PARAMS;
typedef struct _WDF_PROPERTY_STORE_ROOT {
    DWORD LengthCb;
    WDF_PROPERTY_STORE_ROOT_CLASS RootClass;
    union {
        struct {
            PCWSTR ServiceName;
        } HardwareKey;
        struct {
            LPCGUID InterfaceGUID;
            PCWSTR ReferenceString;
        } DeviceInterfaceKey;
        struct {
            PCWSTR LegacyMapName;
        } LegacyHardwareKey;
    } Qualifier;
} WDF_PROPERTY_STORE_ROOT, *PWDF_PROPERTY_STORE_ROOT;
typedef struct _WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS {
    ULONG Size;
    WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps;
    DEVICE_POWER_STATE DxState;
    ULONG IdleTimeout;
    WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings;
    WDF_TRI_STATE Enabled;
    WDF_TRI_STATE PowerUpIdleDeviceOnSystemWake;
    WDF_TRI_STATE ExcludeD3Cold;
} WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS, *PWUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS;
typedef struct _WUDF_INTERRUPT_CONFIG *PWUDF_INTERRUPT_CONFIG;
typedef struct _WUDF_INTERRUPT_INFO *PWUDF_INTERRUPT_INFO;
typedef struct _WUDF_WORKITEM_CONFIG *PWUDF_WORKITEM_CONFIG;
typedef struct _WDF_INTERRUPT_EXTENDED_POLICY *PWDF_INTERRUPT_EXTENDED_POLICY;
#define WDF_REL_TIMEOUT_IN_SEC(t) (-1LL * (t) * 10000000)
#define WDF_REL_TIMEOUT_IN_MS(t) (-1LL * (t) * 10000)
#define WDF_REL_TIMEOUT_IN_US(t) (-1LL * (t) * 10)
#define WDF_ABS_TIMEOUT_IN_SEC(t) (1LL * (t) * 10000000)
#define WDF_ABS_TIMEOUT_IN_MS(t) (1LL * (t) * 10000)
struct IDriverEntry;
struct IFileCallbackCleanup;
struct IFileCallbackClose;
struct IImpersonateCallback;
struct IObjectCleanup;
struct IPnpCallback;
struct IPnpCallbackHardware;
struct IPnpCallbackHardware2;
struct IPnpCallbackHardwareInterrupt;
struct IPnpCallbackRemoteInterfaceNotification;
struct IPnpCallbackSelfManagedIo;
struct IPowerPolicyCallbackWakeFromS0;
struct IPowerPolicyCallbackWakeFromSx;
struct IQueueCallbackCreate;
struct IQueueCallbackDefaultIoHandler;
struct IQueueCallbackDeviceIoControl;
struct IQueueCallbackIoCanceledOnQueue;
struct IQueueCallbackIoResume;
struct IQueueCallbackIoStop;
struct IQueueCallbackRead;
struct IQueueCallbackStateChange;
struct IQueueCallbackWrite;
struct IRemoteInterfaceCallbackEvent;
struct IRemoteInterfaceCallbackRemoval;
struct IRemoteTargetCallbackRemoval;
struct IRequestCallbackCancel;
struct IRequestCallbackRequestCompletion;
struct IWDFCmResourceList;
struct IWDFDevice;
struct IWDFDevice2;
struct IWDFDevice3;
struct IWDFDeviceInitialize;
struct IWDFDeviceInitialize2;
struct IWDFDriver;
struct IWDFDriverCreatedFile;
struct IWDFFile;
struct IWDFFile2;
struct IWDFFile3;
struct IWDFFileHandleTargetFactory;
struct IWDFInterrupt;
struct IWDFIoQueue;
struct IWDFIoRequest;
struct IWDFIoRequest2;
struct IWDFIoRequest3;
struct IWDFIoRequestCompletionParams;
struct IWDFIoTarget;
struct IWDFIoTarget2;
struct IWDFIoTargetStateManagement;
struct IWDFMemory;
struct IWDFNamedPropertyStore;
struct IWDFNamedPropertyStore2;
struct IWDFObject;
struct IWDFPropertyStoreFactory;
struct IWDFRemoteInterfaceInitialize;
struct IWDFRemoteTarget;
struct IWDFRequestCompletionParams;
struct IWDFUnifiedPropertyStore;
struct IWDFUnifiedPropertyStoreFactory;
struct IWDFWorkItem;
struct IWDFRemoteInterface;
IOCTLINT_COM(IWDFObject, IUnknown)
{
    COM_METHOD(void, AcquireLock)() = 0;
    COM_METHOD(HRESULT, AssignContext)(IObjectCleanup * pCleanupCallback, void *pContext) = 0;
    COM_METHOD(HRESULT, DeleteWdfObject)() = 0;
    COM_METHOD(void, ReleaseLock)() = 0;
    COM_METHOD(HRESULT, RetrieveContext)(void **ppvContext) = 0;
}
COM_END(IWDFObject);
IOCTLINT_COM(IWDFRemoteInterface, IWDFObject) {}
COM_END(IWDFRemoteInterface);
IOCTLINT_COM(IDriverEntry, IUnknown)
{
    COM_METHOD(void, OnDeinitialize)(IWDFDriver * pWdfDriver) = 0;
    COM_METHOD(HRESULT, OnDeviceAdd)(IWDFDriver * pWdfDriver, IWDFDeviceInitialize * pWdfDeviceInit) = 0;
    COM_METHOD(HRESULT, OnInitialize)(IWDFDriver * pWdfDriver) = 0;
}
COM_END(IDriverEntry);
IOCTLINT_COM(IFileCallbackCleanup, IUnknown)
{
    COM_METHOD(void, OnCleanupFile)(IWDFFile * pWdfFileObject) = 0;
}
COM_END(IFileCallbackCleanup);
IOCTLINT_COM(IFileCallbackClose, IUnknown)
{
    COM_METHOD(void, OnCloseFile)(IWDFFile * pWdfFileObject) = 0;
}
COM_END(IFileCallbackClose);
IOCTLINT_COM(IImpersonateCallback, IUnknown)
{
    COM_METHOD(void, OnImpersonate)(void *Context) = 0;
}
COM_END(IImpersonateCallback);
IOCTLINT_COM(IObjectCleanup, IUnknown)
{
    COM_METHOD(void, OnCleanup)(IWDFObject * pWdfObject) = 0;
}
COM_END(IObjectCleanup);
IOCTLINT_COM(IPnpCallback, IUnknown)
{
    COM_METHOD(HRESULT, OnD0Entry)(IWDFDevice * pWdfDevice, WDF_POWER_DEVICE_STATE previousState) = 0;
    COM_METHOD(HRESULT, OnD0Exit)(IWDFDevice * pWdfDevice, WDF_POWER_DEVICE_STATE newState) = 0;
    COM_METHOD(HRESULT, OnQueryRemove)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnQueryStop)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnSurpriseRemoval)(IWDFDevice * pWdfDevice) = 0;
}
COM_END(IPnpCallback);
IOCTLINT_COM(IPnpCallbackHardware, IUnknown)
{
    COM_METHOD(HRESULT, OnPrepareHardware)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnReleaseHardware)(IWDFDevice * pWdfDevice) = 0;
}
COM_END(IPnpCallbackHardware);
IOCTLINT_COM(IPnpCallbackHardware2, IUnknown)
{
    COM_METHOD(HRESULT, OnPrepareHardware)(IWDFDevice * pWdfDevice, IWDFCmResourceList * pWdfResourcesRaw,
                                           IWDFCmResourceList * pWdfResourcesTranslated) = 0;
    COM_METHOD(HRESULT, OnReleaseHardware)(IWDFDevice * pWdfDevice,
                                           IWDFCmResourceList * pWdfResourcesTranslated) = 0;
}
COM_END(IPnpCallbackHardware2);
IOCTLINT_COM(IPnpCallbackHardwareInterrupt, IUnknown)
{
    COM_METHOD(HRESULT, OnD0EntryPostInterruptsEnabled)(IWDFDevice * pDevice,
                                                        WDF_POWER_DEVICE_STATE PreviousState) = 0;
    COM_METHOD(HRESULT, OnD0ExitPreInterruptsDisabled)(IWDFDevice * pDevice,
                                                       WDF_POWER_DEVICE_STATE TargetState) = 0;
}
COM_END(IPnpCallbackHardwareInterrupt);
IOCTLINT_COM(IPnpCallbackRemoteInterfaceNotification, IUnknown)
{
    COM_METHOD(void, OnRemoteInterfaceArrival)(IWDFRemoteInterfaceInitialize * pWdfRemoteInterfaceInit) = 0;
}
COM_END(IPnpCallbackRemoteInterfaceNotification);
IOCTLINT_COM(IPnpCallbackSelfManagedIo, IUnknown)
{
    COM_METHOD(void, OnSelfManagedIoCleanup)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnSelfManagedIoFlush)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnSelfManagedIoInit)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnSelfManagedIoRestart)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnSelfManagedIoStop)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(HRESULT, OnSelfManagedIoSuspend)(IWDFDevice * pWdfDevice) = 0;
}
COM_END(IPnpCallbackSelfManagedIo);
IOCTLINT_COM(IPowerPolicyCallbackWakeFromS0, IUnknown)
{
    COM_METHOD(HRESULT, OnArmWakeFromS0)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnDisarmWakeFromS0)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnWakeFromS0Triggered)(IWDFDevice * pWdfDevice) = 0;
}
COM_END(IPowerPolicyCallbackWakeFromS0);
IOCTLINT_COM(IPowerPolicyCallbackWakeFromSx, IUnknown)
{
    COM_METHOD(HRESULT, OnArmWakeFromSx)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnDisarmWakeFromSx)(IWDFDevice * pWdfDevice) = 0;
    COM_METHOD(void, OnWakeFromSxTriggered)(IWDFDevice * pWdfDevice) = 0;
}
COM_END(IPowerPolicyCallbackWakeFromSx);
IOCTLINT_COM(IQueueCallbackCreate, IUnknown)
{
    COM_METHOD(void, OnCreateFile)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWDFRequest,
                                   IWDFFile * pWdfFileObject) = 0;
}
COM_END(IQueueCallbackCreate);
IOCTLINT_COM(IQueueCallbackDefaultIoHandler, IUnknown)
{
    COM_METHOD(void, OnDefaultIoHandler)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest) = 0;
}
COM_END(IQueueCallbackDefaultIoHandler);
IOCTLINT_COM(IQueueCallbackDeviceIoControl, IUnknown)
{
    COM_METHOD(void, OnDeviceIoControl)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest,
                                        ULONG ControlCode, SIZE_T InputBufferSizeInBytes,
                                        SIZE_T OutputBufferSizeInBytes) = 0;
}
COM_END(IQueueCallbackDeviceIoControl);
IOCTLINT_COM(IQueueCallbackIoCanceledOnQueue, IUnknown)
{
    COM_METHOD(void, OnIoCanceledOnQueue)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest) = 0;
}
COM_END(IQueueCallbackIoCanceledOnQueue);
IOCTLINT_COM(IQueueCallbackIoResume, IUnknown)
{
    COM_METHOD(void, OnIoResume)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest) = 0;
}
COM_END(IQueueCallbackIoResume);
IOCTLINT_COM(IQueueCallbackIoStop, IUnknown)
{
    COM_METHOD(void, OnIoStop)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest,
                               WDF_REQUEST_STOP_ACTION_FLAGS ActionFlags) = 0;
}
COM_END(IQueueCallbackIoStop);
IOCTLINT_COM(IQueueCallbackRead, IUnknown)
{
    COM_METHOD(void, OnRead)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest, SIZE_T NumOfBytesToRead) =
        0;
}
COM_END(IQueueCallbackRead);
IOCTLINT_COM(IQueueCallbackStateChange, IUnknown)
{
    COM_METHOD(void, OnStateChange)(IWDFIoQueue * pWdfQueue, WDF_IO_QUEUE_STATE QueueState) = 0;
}
COM_END(IQueueCallbackStateChange);
IOCTLINT_COM(IQueueCallbackWrite, IUnknown)
{
    COM_METHOD(void, OnWrite)(IWDFIoQueue * pWdfQueue, IWDFIoRequest * pWdfRequest,
                              SIZE_T NumOfBytesToWrite) = 0;
}
COM_END(IQueueCallbackWrite);
IOCTLINT_COM(IRemoteInterfaceCallbackEvent, IUnknown)
{
    COM_METHOD(void, OnRemoteInterfaceEvent)(IWDFRemoteInterface * pWdfRemoteInterface, REFGUID EventGuid,
                                             BYTE * pbData, DWORD cbDataSize, DWORD NameBufferOffset) = 0;
}
COM_END(IRemoteInterfaceCallbackEvent);
IOCTLINT_COM(IRemoteInterfaceCallbackRemoval, IUnknown)
{
    COM_METHOD(void, OnRemoteInterfaceRemoval)(IWDFRemoteInterface * pWdfRemoteInterface) = 0;
}
COM_END(IRemoteInterfaceCallbackRemoval);
IOCTLINT_COM(IRemoteTargetCallbackRemoval, IUnknown)
{
    COM_METHOD(BOOL, OnRemoteTargetQueryRemove)(IWDFRemoteTarget * pWdfRemoteTarget) = 0;
    COM_METHOD(void, OnRemoteTargetRemoveCanceled)(IWDFRemoteTarget * pWdfRemoteTarget) = 0;
    COM_METHOD(void, OnRemoteTargetRemoveComplete)(IWDFRemoteTarget * pWdfRemoteTarget) = 0;
}
COM_END(IRemoteTargetCallbackRemoval);
IOCTLINT_COM(IRequestCallbackCancel, IUnknown)
{
    COM_METHOD(void, OnCancel)(IWDFIoRequest * pWdfRequest) = 0;
}
COM_END(IRequestCallbackCancel);
IOCTLINT_COM(IRequestCallbackRequestCompletion, IUnknown)
{
    COM_METHOD(void, OnCompletion)(IWDFIoRequest * pWdfRequest, IWDFIoTarget * pIoTarget,
                                   IWDFRequestCompletionParams * pParams, void *pContext) = 0;
}
COM_END(IRequestCallbackRequestCompletion);
IOCTLINT_COM(IWDFCmResourceList, IUnknown)
{
    COM_METHOD(ULONG, GetCount)() = 0;
    COM_METHOD(PCM_PARTIAL_RESOURCE_DESCRIPTOR, GetDescriptor)(ULONG Index) = 0;
}
COM_END(IWDFCmResourceList);
IOCTLINT_COM(IWDFDevice, IWDFObject)
{
    COM_METHOD(HRESULT, AssignDeviceInterfaceState)(const GUID *pDeviceInterfaceGuid, PCWSTR pReferenceString,
                                                    BOOL Enable) = 0;
    COM_METHOD(void, CommitPnpState)() = 0;
    COM_METHOD(HRESULT, ConfigureRequestDispatching)(IWDFIoQueue * pQueue, WDF_REQUEST_TYPE RequestType,
                                                     BOOL Forward) = 0;
    COM_METHOD(HRESULT, CreateDeviceInterface)(const GUID *pDeviceInterfaceGuid, PCWSTR pReferenceString) = 0;
    COM_METHOD(HRESULT, CreateIoQueue)(IUnknown * pCallbackInterface, BOOL bDefaultQueue,
                                       WDF_IO_QUEUE_DISPATCH_TYPE DispatchType, BOOL bPowerManaged,
                                       BOOL bAllowZeroLengthRequests, IWDFIoQueue * *ppIoQueue) = 0;
    COM_METHOD(HRESULT, CreateRequest)(IUnknown * pCallbackInterface, IWDFObject * pParentObject,
                                       IWDFIoRequest * *ppRequest) = 0;
    COM_METHOD(HRESULT, CreateSymbolicLink)(PCWSTR pSymbolicLink) = 0;
    COM_METHOD(HRESULT, CreateWdfFile)(PCWSTR pcwszFileName, IWDFDriverCreatedFile * *ppFile) = 0;
    COM_METHOD(void, GetDefaultIoQueue)(IWDFIoQueue * *ppWdfIoQueue) = 0;
    COM_METHOD(HRESULT, GetDefaultIoTarget)(IWDFIoTarget * *ppWdfIoTarget) = 0;
    COM_METHOD(void, GetDriver)(IWDFDriver * *ppWdfDriver) = 0;
    COM_METHOD(WDF_TRI_STATE, GetPnpState)(WDF_PNP_STATE State) = 0;
    COM_METHOD(HRESULT, PostEvent)(REFGUID EventGuid, WDF_EVENT_TYPE EventType, BYTE * pbData,
                                   DWORD cbDataSize) = 0;
    COM_METHOD(HRESULT, RetrieveDeviceInstanceId)(PWSTR Buffer, DWORD * pdwSizeInChars) = 0;
    COM_METHOD(HRESULT, RetrieveDeviceName)(PWSTR pDeviceName, DWORD * pdwDeviceNameLength) = 0;
    COM_METHOD(HRESULT, RetrieveDevicePropertyStore)(
        PCWSTR pcwszServiceName, WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags,
        IWDFNamedPropertyStore * *ppPropStore, WDF_PROPERTY_STORE_DISPOSITION * pDisposition) = 0;
    COM_METHOD(void, SetPnpState)(WDF_PNP_STATE State, WDF_TRI_STATE Value) = 0;
}
COM_END(IWDFDevice);
IOCTLINT_COM(IWDFDevice2, IWDFDevice)
{
    COM_METHOD(HRESULT, AssignS0IdleSettings)(
        WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps, DEVICE_POWER_STATE DxState, ULONG IdleTimeout,
        WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings, WDF_TRI_STATE Enabled) = 0;
    COM_METHOD(HRESULT, AssignSxWakeSettings)(DEVICE_POWER_STATE DxState,
                                              WDF_POWER_POLICY_SX_WAKE_USER_CONTROL UserControlOfWakeSettings,
                                              WDF_TRI_STATE Enabled) = 0;
    COM_METHOD(HRESULT, CreateRemoteInterface)(IWDFRemoteInterfaceInitialize * pRemoteInterfaceInit,
                                               IUnknown * pCallbackInterface,
                                               IWDFRemoteInterface * *ppRemoteInterface) = 0;
    COM_METHOD(HRESULT, CreateRemoteTarget)(IUnknown * pCallbackInterface, IWDFObject * pParentObject,
                                            IWDFRemoteTarget * *ppRemoteTarget) = 0;
    COM_METHOD(HRESULT, CreateSymbolicLinkWithReferenceString)(PCWSTR pSymbolicLink,
                                                               PCWSTR pReferenceString) = 0;
    COM_METHOD(void, GetDeviceStackIoTypePreference)(WDF_DEVICE_IO_TYPE * ReadWritePreference,
                                                     WDF_DEVICE_IO_TYPE * IoControlPreference) = 0;
    COM_METHOD(POWER_ACTION, GetSystemPowerAction)() = 0;
    COM_METHOD(HRESULT, RegisterRemoteInterfaceNotification)(const GUID *pDeviceInterfaceGuid,
                                                             BOOL IncludeExistingInterfaces) = 0;
    COM_METHOD(void, ResumeIdle)() = 0;
    COM_METHOD(HRESULT, StopIdle)(BOOL WaitForD0) = 0;
}
COM_END(IWDFDevice2);
IOCTLINT_COM(IWDFDevice3, IWDFDevice2)
{
    COM_METHOD(HRESULT, AssignS0IdleSettingsEx)(PWUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS IdleSettings) = 0;
    COM_METHOD(HRESULT, CreateInterrupt)(PWUDF_INTERRUPT_CONFIG Configuration, IWDFInterrupt * *ppInterrupt) =
        0;
    COM_METHOD(HRESULT, CreateWorkItem)(PWUDF_WORKITEM_CONFIG pConfig, IWDFObject * pParentObject,
                                        IWDFWorkItem * *ppWorkItem) = 0;
    COM_METHOD(PVOID, GetHardwareRegisterMappedAddress)(void *PseudoBaseAddress) = 0;
    COM_METHOD(HRESULT, MapIoSpace)(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes,
                                    MEMORY_CACHING_TYPE CacheType, void **pPseudoBaseAddress) = 0;
    COM_METHOD(SIZE_T, ReadFromHardware)(WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                         WDF_DEVICE_HWACCESS_TARGET_SIZE Size, PVOID Address, void *Buffer,
                                         ULONG Count) = 0;
    COM_METHOD(void, UnmapIoSpace)(void *PseudoBaseAddress, SIZE_T NumberOfBytes) = 0;
    COM_METHOD(void, WriteToHardware)(WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                      WDF_DEVICE_HWACCESS_TARGET_SIZE Size, PVOID Address, SIZE_T Value,
                                      void *Buffer, ULONG Count) = 0;
}
COM_END(IWDFDevice3);
IOCTLINT_COM(IWDFDeviceInitialize, IUnknown)
{
    COM_METHOD(void, AutoForwardCreateCleanupClose)(WDF_TRI_STATE State) = 0;
    COM_METHOD(WDF_TRI_STATE, GetPnpCapability)(WDF_PNP_CAPABILITY Capability) = 0;
    COM_METHOD(HRESULT, RetrieveDeviceInstanceId)(PWSTR Buffer, DWORD * pdwSizeInChars) = 0;
    COM_METHOD(HRESULT, RetrieveDevicePropertyStore)(
        PCWSTR pcwszServiceName, WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags,
        IWDFNamedPropertyStore * *ppPropStore, WDF_PROPERTY_STORE_DISPOSITION * pDisposition) = 0;
    COM_METHOD(void, SetFilter)() = 0;
    COM_METHOD(void, SetLockingConstraint)(WDF_CALLBACK_CONSTRAINT LockType) = 0;
    COM_METHOD(void, SetPnpCapability)(WDF_PNP_CAPABILITY Capability, WDF_TRI_STATE Value) = 0;
    COM_METHOD(void, SetPowerPolicyOwnership)(BOOL fTrue) = 0;
}
COM_END(IWDFDeviceInitialize);
IOCTLINT_COM(IWDFDeviceInitialize2, IWDFDeviceInitialize)
{
    COM_METHOD(void, SetIoTypePreference)(WDF_DEVICE_IO_BUFFER_RETRIEVAL RetrievalMode,
                                          WDF_DEVICE_IO_TYPE ReadWritePreference,
                                          WDF_DEVICE_IO_TYPE IoControlPreference) = 0;
}
COM_END(IWDFDeviceInitialize2);
IOCTLINT_COM(IWDFDriver, IWDFObject)
{
    COM_METHOD(HRESULT, CreateDevice)(IWDFDeviceInitialize * pDeviceInit, IUnknown * pCallbackInterface,
                                      IWDFDevice * *ppDevice) = 0;
    COM_METHOD(HRESULT, CreatePreallocatedWdfMemory)(void *pBuff, SIZE_T BufferSize,
                                                     IUnknown *pCallbackInterface, IWDFObject *pParentObject,
                                                     IWDFMemory **ppWdfMemory) = 0;
    COM_METHOD(HRESULT, CreateWdfMemory)(SIZE_T BufferSize, IUnknown * pCallbackInterface,
                                         IWDFObject * pParentObject, IWDFMemory * *ppWdfMemory) = 0;
    COM_METHOD(HRESULT, CreateWdfObject)(IUnknown * pCallbackInterface, IWDFObject * pParentObject,
                                         IWDFObject * *ppWdfObject) = 0;
    COM_METHOD(BOOL, IsVersionAvailable)(PUMDF_VERSION_DATA pMinimumVersion) = 0;
    COM_METHOD(HRESULT, RetrieveVersionString)(PWSTR pVersion, DWORD * pdwVersionLength) = 0;
}
COM_END(IWDFDriver);
IOCTLINT_COM(IWDFFile, IWDFObject)
{
    COM_METHOD(void, GetDevice)(IWDFDevice * *ppWdfDevice) = 0;
    COM_METHOD(HRESULT, RetrieveFileName)(PWSTR pFileName, DWORD * pdwFileNameLengthInChars) = 0;
}
COM_END(IWDFFile);
IOCTLINT_COM(IWDFDriverCreatedFile, IWDFFile)
{
    COM_METHOD(HRESULT, Close)() = 0;
}
COM_END(IWDFDriverCreatedFile);
IOCTLINT_COM(IWDFFile2, IWDFFile)
{
    COM_METHOD(HRESULT, GetRelatedFileObject)(IWDFFile * *ppRelatedFileObj) = 0;
    COM_METHOD(HRESULT, RetrieveCountedFileName)(PWSTR pCountedFileName,
                                                 DWORD * pdwCountedFileNameLengthInChars) = 0;
}
COM_END(IWDFFile2);
IOCTLINT_COM(IWDFFile3, IWDFFile2)
{
    COM_METHOD(HRESULT, GetInitiatorProcessId)(DWORD * pdwProcessId) = 0;
}
COM_END(IWDFFile3);
IOCTLINT_COM(IWDFFileHandleTargetFactory, IUnknown)
{
    COM_METHOD(HRESULT, CreateFileHandleTarget)(HANDLE hTarget, IWDFIoTarget * *ppTarget) = 0;
}
COM_END(IWDFFileHandleTargetFactory);
IOCTLINT_COM(IWDFInterrupt, IWDFObject)
{
    COM_METHOD(void, AcquireInterruptLock)() = 0;
    COM_METHOD(void, Disable)() = 0;
    COM_METHOD(void, Enable)() = 0;
    COM_METHOD(IWDFDevice *, GetDevice)() = 0;
    COM_METHOD(void, GetInfo)(PWUDF_INTERRUPT_INFO InterruptInfo) = 0;
    COM_METHOD(BOOLEAN, QueueWorkItemForIsr)() = 0;
    COM_METHOD(void, ReleaseInterruptLock)() = 0;
    COM_METHOD(void, SetExtendedPolicy)(PWDF_INTERRUPT_EXTENDED_POLICY PolicyAndGroup) = 0;
    COM_METHOD(void, SetPolicy)(WDF_INTERRUPT_POLICY Policy, WDF_INTERRUPT_PRIORITY Priority,
                                KAFFINITY TargetProcessorSet) = 0;
    COM_METHOD(BOOLEAN, TryToAcquireInterruptLock)() = 0;
}
COM_END(IWDFInterrupt);
IOCTLINT_COM(IWDFIoQueue, IWDFObject)
{
    COM_METHOD(HRESULT, ConfigureRequestDispatching)(WDF_REQUEST_TYPE RequestType, BOOL Forward) = 0;
    COM_METHOD(void, Drain)(IQueueCallbackStateChange * pDrainComplete) = 0;
    COM_METHOD(void, DrainSynchronously)() = 0;
    COM_METHOD(void, GetDevice)(IWDFDevice * *ppWdfDevice) = 0;
    COM_METHOD(WDF_IO_QUEUE_STATE, GetState)(ULONG * pulNumOfRequestsInQueue,
                                             ULONG * pulNumOfRequestsInDriver) = 0;
    COM_METHOD(void, Purge)(IQueueCallbackStateChange * pPurgeComplete) = 0;
    COM_METHOD(void, PurgeSynchronously)() = 0;
    COM_METHOD(HRESULT, RetrieveNextRequest)(IWDFIoRequest * *ppRequest) = 0;
    COM_METHOD(HRESULT, RetrieveNextRequestByFileObject)(IWDFFile * pFile, IWDFIoRequest * *ppRequest) = 0;
    COM_METHOD(void, Start)() = 0;
    COM_METHOD(void, Stop)(IQueueCallbackStateChange * pStopComplete) = 0;
    COM_METHOD(void, StopSynchronously)() = 0;
}
COM_END(IWDFIoQueue);
IOCTLINT_COM(IWDFIoRequest, IWDFObject)
{
    COM_METHOD(BOOL, CancelSentRequest)() = 0;
    COM_METHOD(void, Complete)(HRESULT CompletionStatus) = 0;
    COM_METHOD(void, CompleteWithInformation)(HRESULT CompletionStatus, SIZE_T Information) = 0;
    COM_METHOD(void, FormatUsingCurrentType)() = 0;
    COM_METHOD(HRESULT, ForwardToIoQueue)(IWDFIoQueue * pDestination) = 0;
    COM_METHOD(void, GetCompletionParams)(IWDFRequestCompletionParams * *ppCompletionParams) = 0;
    COM_METHOD(HRESULT, GetCreateParameters)(ULONG * pOptions, USHORT * pFileAttributes,
                                             USHORT * pShareAccess) = 0;
    COM_METHOD(void, GetDeviceIoControlParameters)(ULONG * pControlCode, SIZE_T * pInBufferSize,
                                                   SIZE_T * pOutBufferSize) = 0;
    COM_METHOD(void, GetFileObject)(IWDFFile * *ppFileObject) = 0;
    COM_METHOD(void, GetInputMemory)(IWDFMemory * *ppWdfMemory) = 0;
    COM_METHOD(void, GetIoQueue)(IWDFIoQueue * *ppWdfIoQueue) = 0;
    COM_METHOD(void, GetOutputMemory)(IWDFMemory * *ppWdfMemory) = 0;
    COM_METHOD(void, GetReadParameters)(SIZE_T * pSizeInBytes, ULONGLONG * pullOffset, ULONG * pulKey) = 0;
    COM_METHOD(ULONG, GetRequestorProcessId)() = 0;
    COM_METHOD(WDF_REQUEST_TYPE, GetType)() = 0;
    COM_METHOD(void, GetWriteParameters)(SIZE_T * pSizeInBytes, ULONGLONG * pullOffset, ULONG * pulKey) = 0;
    COM_METHOD(HRESULT, Impersonate)(SECURITY_IMPERSONATION_LEVEL ImpersonationLevel,
                                     IImpersonateCallback * pCallback, void *pvCallbackContext) = 0;
    COM_METHOD(BOOL, IsFrom32BitProcess)() = 0;
    COM_METHOD(void, MarkCancelable)(IRequestCallbackCancel * pCancelCallback) = 0;
    COM_METHOD(HRESULT, Send)(IWDFIoTarget * pIoTarget, ULONG Flags, LONGLONG Timeout) = 0;
    COM_METHOD(void, SetCompletionCallback)(IRequestCallbackRequestCompletion * pCompletionCallback,
                                            void *pContext) = 0;
    COM_METHOD(void, SetInformation)(SIZE_T Information) = 0;
    COM_METHOD(HRESULT, UnmarkCancelable)() = 0;
}
COM_END(IWDFIoRequest);
IOCTLINT_COM(IWDFIoRequest2, IWDFIoRequest)
{
    COM_METHOD(HRESULT, GetCreateParametersEx)(ULONG * pOptions, USHORT * pFileAttributes,
                                               USHORT * pShareAccess, ACCESS_MASK * pDesiredAccess) = 0;
    COM_METHOD(WDF_DEVICE_IO_TYPE, GetEffectiveIoType)() = 0;
    COM_METHOD(HRESULT, GetQueryInformationParameters)(WDF_FILE_INFORMATION_CLASS * pInformationClass,
                                                       SIZE_T * pSizeInBytes) = 0;
    COM_METHOD(WDF_KPROCESSOR_MODE, GetRequestorMode)() = 0;
    COM_METHOD(HRESULT, GetSetInformationParameters)(WDF_FILE_INFORMATION_CLASS * pInformationClass,
                                                     SIZE_T * pSizeInBytes) = 0;
    COM_METHOD(HRESULT, GetStatus)() = 0;
    COM_METHOD(BOOL, IsCanceled)() = 0;
    COM_METHOD(BOOL, IsFromUserModeDriver)() = 0;
    COM_METHOD(HRESULT, Requeue)() = 0;
    COM_METHOD(HRESULT, RetrieveInputBuffer)(SIZE_T MinimumRequiredCb, void **Buffer, SIZE_T *BufferCb) = 0;
    COM_METHOD(HRESULT, RetrieveInputMemory)(IWDFMemory * *Memory) = 0;
    COM_METHOD(HRESULT, RetrieveOutputBuffer)(SIZE_T MinimumRequiredCb, void **Buffer, SIZE_T *BufferCb) = 0;
    COM_METHOD(HRESULT, RetrieveOutputMemory)(IWDFMemory * *Memory) = 0;
    COM_METHOD(void, Reuse)(HRESULT hrNewStatus) = 0;
    COM_METHOD(void, StopAcknowledge)(BOOL Requeue) = 0;
}
COM_END(IWDFIoRequest2);
IOCTLINT_COM(IWDFIoRequest3, IWDFIoRequest2)
{
    COM_METHOD(BOOL, GetUserModeDriverInitiatedIo)() = 0;
    COM_METHOD(HRESULT, RetrieveActivityId)(GUID * ActivityId) = 0;
    COM_METHOD(void, SetActivityId)(GUID * ActivityId) = 0;
    COM_METHOD(void, SetUserModeDriverInitiatedIo)(BOOL IsUserModeDriverInitiated) = 0;
}
COM_END(IWDFIoRequest3);
IOCTLINT_COM(IWDFRequestCompletionParams, IUnknown)
{
    COM_METHOD(WDF_REQUEST_TYPE, GetCompletedRequestType)() = 0;
    COM_METHOD(HRESULT, GetCompletionStatus)() = 0;
    COM_METHOD(ULONG_PTR, GetInformation)() = 0;
}
COM_END(IWDFRequestCompletionParams);
IOCTLINT_COM(IWDFIoRequestCompletionParams, IWDFRequestCompletionParams)
{
    COM_METHOD(void, GetIoctlParameters)(ULONG * pIoControlCode, IWDFMemory * *ppInputMemory,
                                         SIZE_T * pInputMemoryOffset, IWDFMemory * *ppOutputMemory,
                                         SIZE_T * pOutputMemoryOffset, SIZE_T * pOutBytes) = 0;
    COM_METHOD(void, GetReadParameters)(IWDFMemory * *ppReadMemory, SIZE_T * pBytesRead,
                                        SIZE_T * pReadMemoryOffset) = 0;
    COM_METHOD(void, GetWriteParameters)(IWDFMemory * *ppWriteMemory, SIZE_T * pBytesWritten,
                                         SIZE_T * pWriteMemoryOffset) = 0;
}
COM_END(IWDFIoRequestCompletionParams);
IOCTLINT_COM(IWDFIoTarget, IWDFObject)
{
    COM_METHOD(void, CancelSentRequestsForFile)(IWDFFile * pFile) = 0;
    COM_METHOD(HRESULT,
               FormatRequestForIoctl)(IWDFIoRequest * pRequest, ULONG IoctlCode, IWDFFile * pFile,
                                      IWDFMemory * pInputMemory, PWDFMEMORY_OFFSET pInputMemoryOffset,
                                      IWDFMemory * pOutputMemory, PWDFMEMORY_OFFSET pOutputMemoryOffset) = 0;
    COM_METHOD(HRESULT,
               FormatRequestForRead)(IWDFIoRequest * pRequest, IWDFFile * pFile, IWDFMemory * pOutputMemory,
                                     PWDFMEMORY_OFFSET pOutputMemoryOffset, PLONGLONG DeviceOffset) = 0;
    COM_METHOD(HRESULT,
               FormatRequestForWrite)(IWDFIoRequest * pRequest, IWDFFile * pFile, IWDFMemory * pInputMemory,
                                      PWDFMEMORY_OFFSET pInputMemoryOffset, PLONGLONG DeviceOffset) = 0;
    COM_METHOD(void, GetTargetFile)(IWDFFile * *ppWdfFile) = 0;
}
COM_END(IWDFIoTarget);
IOCTLINT_COM(IWDFIoTarget2, IWDFIoTarget)
{
    COM_METHOD(HRESULT, FormatRequestForFlush)(IWDFIoRequest * pRequest, IWDFFile * pFile) = 0;
    COM_METHOD(HRESULT, FormatRequestForQueryInformation)(
        IWDFIoRequest * pRequest, WDF_FILE_INFORMATION_CLASS InformationClass, IWDFFile * pFile,
        IWDFMemory * pInformationMemory, PWDFMEMORY_OFFSET pInformationMemoryOffset) = 0;
    COM_METHOD(HRESULT, FormatRequestForSetInformation)(
        IWDFIoRequest * pRequest, WDF_FILE_INFORMATION_CLASS InformationClass, IWDFFile * pFile,
        IWDFMemory * pInformationMemory, PWDFMEMORY_OFFSET pInformationMemoryOffset) = 0;
}
COM_END(IWDFIoTarget2);
IOCTLINT_COM(IWDFIoTargetStateManagement, IUnknown)
{
    COM_METHOD(WDF_IO_TARGET_STATE, GetState)() = 0;
    COM_METHOD(void, Remove)(BOOL bIsSurpriseRemove) = 0;
    COM_METHOD(HRESULT, Start)() = 0;
    COM_METHOD(HRESULT, Stop)(WDF_IO_TARGET_SENT_IO_ACTION Action) = 0;
}
COM_END(IWDFIoTargetStateManagement);
IOCTLINT_COM(IWDFMemory, IWDFObject)
{
    COM_METHOD(HRESULT, CopyFromBuffer)(SIZE_T DestOffset, void *SourceBuffer, SIZE_T NumOfBytesToCopyFrom) =
        0;
    COM_METHOD(HRESULT, CopyFromMemory)(IWDFMemory * Source, PWDFMEMORY_OFFSET SourceOffset) = 0;
    COM_METHOD(HRESULT, CopyToBuffer)(SIZE_T SourceOffset, void *TargetBuffer, SIZE_T NumOfBytesToCopyTo) = 0;
    COM_METHOD(PVOID, GetDataBuffer)(SIZE_T * BufferSize) = 0;
    COM_METHOD(SIZE_T, GetSize)() = 0;
    COM_METHOD(void, SetBuffer)(void *Buffer, SIZE_T BufferSize) = 0;
}
COM_END(IWDFMemory);
IOCTLINT_COM(IWDFNamedPropertyStore, IUnknown)
{
    COM_METHOD(HRESULT, GetNameAt)(DWORD iProp, PWSTR * ppwszName) = 0;
    COM_METHOD(HRESULT, GetNameCount)(DWORD * pdwCount) = 0;
    COM_METHOD(HRESULT, GetNamedValue)(PCWSTR pszName, PROPVARIANT * pv) = 0;
    COM_METHOD(HRESULT, SetNamedValue)(PCWSTR pszName, const PROPVARIANT *pv) = 0;
}
COM_END(IWDFNamedPropertyStore);
IOCTLINT_COM(IWDFNamedPropertyStore2, IWDFNamedPropertyStore)
{
    COM_METHOD(HRESULT, DeleteNamedValue)(PCWSTR pwszName) = 0;
}
COM_END(IWDFNamedPropertyStore2);
IOCTLINT_COM(IWDFPropertyStoreFactory, IUnknown)
{
    COM_METHOD(HRESULT, RetrieveDevicePropertyStore)(
        PWDF_PROPERTY_STORE_ROOT RootSpecifier, WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags, REGSAM DesiredAccess,
        PCWSTR SubkeyPath, IWDFNamedPropertyStore2 * *PropertyStore,
        WDF_PROPERTY_STORE_DISPOSITION * Disposition) = 0;
}
COM_END(IWDFPropertyStoreFactory);
IOCTLINT_COM(IWDFRemoteInterfaceInitialize, IUnknown)
{
    COM_METHOD(void, GetInterfaceGuid)(GUID * pDeviceInterfaceGuid) = 0;
    COM_METHOD(HRESULT, RetrieveSymbolicLink)(PWSTR pSymbolicLink, DWORD * pdwSymbolicLinkLengthInChars) = 0;
}
COM_END(IWDFRemoteInterfaceInitialize);
IOCTLINT_COM(IWDFRemoteTarget, IWDFIoTarget2)
{
    COM_METHOD(void, Close)() = 0;
    COM_METHOD(void, CloseForQueryRemove)() = 0;
    COM_METHOD(WDF_IO_TARGET_STATE, GetState)() = 0;
    COM_METHOD(HRESULT, OpenFileByName)(PCWSTR pszFileName, DWORD DesiredAccess,
                                        PUMDF_IO_TARGET_OPEN_PARAMS pOpenParams) = 0;
    COM_METHOD(HRESULT, OpenRemoteInterface)(IWDFRemoteInterface * pRemoteInterface,
                                             PCWSTR pszRelativeFileName, DWORD DesiredAccess,
                                             PUMDF_IO_TARGET_OPEN_PARAMS pOpenParams) = 0;
    COM_METHOD(HRESULT, Reopen)() = 0;
    COM_METHOD(HRESULT, Start)() = 0;
    COM_METHOD(HRESULT, Stop)(WDF_IO_TARGET_SENT_IO_ACTION Action) = 0;
}
COM_END(IWDFRemoteTarget);
IOCTLINT_COM(IWDFUnifiedPropertyStore, IUnknown)
{
    COM_METHOD(HRESULT, GetPropertyData)(const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags,
                                         DWORD PropertyDataSize, void *PropertyData,
                                         DWORD *PropertyDataRequiredSize, DEVPROPTYPE *PropertyType) = 0;
    COM_METHOD(HRESULT, SetPropertyData)(const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags,
                                         DEVPROPTYPE PropertyType, DWORD PropertyDataSize,
                                         void *PropertyData) = 0;
}
COM_END(IWDFUnifiedPropertyStore);
IOCTLINT_COM(IWDFUnifiedPropertyStoreFactory, IUnknown)
{
    COM_METHOD(HRESULT, RetrieveUnifiedDevicePropertyStore)(PWDF_PROPERTY_STORE_ROOT RootSpecifier,
                                                            IWDFUnifiedPropertyStore * *PropertyStore) = 0;
}
COM_END(IWDFUnifiedPropertyStoreFactory);
IOCTLINT_COM(IWDFWorkItem, IWDFObject)
{
    COM_METHOD(void, Enqueue)() = 0;
    COM_METHOD(void, Flush)() = 0;
    COM_METHOD(IWDFObject *, GetParentObject)() = 0;
}
COM_END(IWDFWorkItem);
#endif
