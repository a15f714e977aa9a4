/* storport.h: Storport miniports. In: our srb.h. Out: the current configuration structures, callbacks and
 * StorPort functions. mingw's own storport.h clashes with its srb.h and lacks the device-extension parameter
 * of the register functions. NS:storport._HW_INITIALIZATION_DATA,
 * NS:storport._PORT_CONFIGURATION_INFORMATION, NC:storport.HW_STARTIO, NF:storport.StorPort<function>.
 * Extended functions return a STOR_STATUS code. */
#ifndef __STORPORT_H
#define __STORPORT_H
#define IOCTLINT_STORPORT
#include <ntddk.h>
#include <srb.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS, *PSTOR_PHYSICAL_ADDRESS;
typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[1];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
#define STOR_STATUS_SUCCESS 0x00000000L
#define STOR_STATUS_UNSUCCESSFUL 0xC1000001L
#define STOR_STATUS_NOT_IMPLEMENTED 0xC1000002L
#define STOR_STATUS_INSUFFICIENT_RESOURCES 0xC1000003L
#define STOR_STATUS_BUFFER_TOO_SMALL 0xC1000004L
#define STOR_STATUS_ACCESS_DENIED 0xC1000005L
#define STOR_STATUS_INVALID_PARAMETER 0xC1000006L
#define STOR_STATUS_INVALID_DEVICE_REQUEST 0xC1000007L
#define STOR_STATUS_INVALID_IRQL 0xC1000008L
#define STOR_STATUS_INVALID_DEVICE_STATE 0xC1000009L
#define STOR_STATUS_INVALID_BUFFER_SIZE 0xC100000AL
#define STOR_STATUS_UNSUPPORTED_VERSION 0xC100000BL
#define STOR_STATUS_BUSY 0xC100000CL
typedef enum _STOR_SYNCHRONIZATION_MODEL {
    StorSynchronizeHalfDuplex,
    StorSynchronizeFullDuplex
} STOR_SYNCHRONIZATION_MODEL;
typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone,
    InterruptSynchronizeAll,
    InterruptSynchronizePerMessage
} INTERRUPT_SYNCHRONIZATION_MODE;
#define STOR_MAP_NO_BUFFERS 0
#define STOR_MAP_ALL_BUFFERS 1
#define STOR_MAP_NON_READ_WRITE_BUFFERS 2
#define STOR_MAP_ALL_BUFFERS_INCLUDING_READ_WRITE 3
#define STOR_FEATURE_VIRTUAL_MINIPORT 0x00000001
#define STOR_FEATURE_ATA_PASS_THROUGH 0x00000002
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 0x00000004
#define STOR_FEATURE_DUMP_POINTERS 0x00000008
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x00000010
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x00000020
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x00000040
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x00000080
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x00000100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x00000200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x00000400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x00000800
#define STOR_FEATURE_DUMP_INFO 0x00001000
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 0x00000001
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 0x00000002
#define STOR_ADAPTER_UNCACHED_EXTENSION_NUMA_NODE_PREFERRED 0x00000004
#define STOR_ADAPTER_DMA_V3_PREFERRED 0x00000008
#define STOR_ADAPTER_FEATURE_ABORT_COMMAND 0x00000010
#define STOR_ADAPTER_FEATURE_RICH_TEMPERATURE_THRESHOLD 0x00000020
#define SP_RETURN_NOT_FOUND 0
#define SP_RETURN_FOUND 1
#define SP_RETURN_ERROR 2
#define SP_RETURN_BAD_CONFIG 3
#define SP_UNINITIALIZED_VALUE ((ULONG)~0)
#define SP_UNTAGGED ((UCHAR)~0)
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel;
    ULONG BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG DmaChannel;
    ULONG DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID MiniportDumpData;
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather;
    BOOLEAN Master;
    BOOLEAN CachesData;
    BOOLEAN AdapterScansDown;
    BOOLEAN AtdiskPrimaryClaimed;
    BOOLEAN AtdiskSecondaryClaimed;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    BOOLEAN RealModeInitialized;
    BOOLEAN BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets;
    UCHAR SrbType;
    UCHAR AddressType;
    ULONG SlotNumber;
    ULONG BusInterruptLevel2;
    ULONG BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2;
    ULONG DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PVOID HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    PVOID DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode;
    UCHAR DmaAddressWidth;
    ULONG ExtendedFlags1;
    ULONG MaxNumberOfIO;
    ULONG MaxIOsPerLun;
    ULONG InitialLunQueueDepth;
    ULONG BusResetHoldTime;
    ULONG FeatureSupport;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes,
    ScsiUnitUsage,
    ScsiUnitStart,
    ScsiUnitPower,
    ScsiUnitPoFxPowerInfo,
    ScsiUnitPoFxPowerRequired,
    ScsiUnitPoFxPowerActive,
    ScsiUnitPoFxPowerSetFState,
    ScsiUnitPoFxPowerControl,
    ScsiUnitRemove,
    ScsiUnitSurpriseRemoval,
    ScsiUnitRichDescription,
    ScsiUnitQueryBusType,
    ScsiUnitQueryFruId,
    ScsiUnitReportInternalData,
    ScsiUnitControlMax
} SCSI_UNIT_CONTROL_TYPE,
    *PSCSI_UNIT_CONTROL_TYPE;
typedef enum _SCSI_UNIT_CONTROL_STATUS {
    ScsiUnitControlSuccess,
    ScsiUnitControlUnsuccessful
} SCSI_UNIT_CONTROL_STATUS,
    *PSCSI_UNIT_CONTROL_STATUS;
typedef ULONG sp_DRIVER_INITIALIZE(PVOID DriverObject, PVOID RegistryPath);
typedef BOOLEAN HW_INITIALIZE(_In_ PVOID DeviceExtension);
typedef BOOLEAN HW_BUILDIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
typedef BOOLEAN HW_STARTIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
typedef BOOLEAN HW_INTERRUPT(_In_ PVOID DeviceExtension);
typedef VOID HW_TIMER(_In_ PVOID DeviceExtension);
typedef VOID HW_TIMER_EX(_In_ PVOID DeviceExtension, _In_opt_ PVOID Context);
typedef VOID HW_DMA_STARTED(_In_ PVOID DeviceExtension);
typedef ULONG HW_FIND_ADAPTER(_In_ PVOID DeviceExtension, _In_ PVOID HwContext, _In_ PVOID BusInformation,
                              _In_ PCHAR ArgumentString, _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                              _In_ PBOOLEAN Reserved3);
typedef ULONG VIRTUAL_HW_FIND_ADAPTER(_In_ PVOID DeviceExtension, _In_ PVOID HwContext,
                                      _In_ PVOID BusInformation, _In_ PVOID LowerDevice,
                                      _In_ PCHAR ArgumentString,
                                      _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                                      _In_ PBOOLEAN Again);
typedef BOOLEAN HW_RESET_BUS(_In_ PVOID DeviceExtension, _In_ ULONG PathId);
typedef BOOLEAN HW_ADAPTER_STATE(_In_ PVOID DeviceExtension, _In_ PVOID Context, _In_ BOOLEAN SaveState);
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(_In_ PVOID DeviceExtension,
                                                       _In_ SCSI_ADAPTER_CONTROL_TYPE ControlType,
                                                       _In_ PVOID Parameters);
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(_In_ PVOID DeviceExtension,
                                                 _In_ SCSI_UNIT_CONTROL_TYPE ControlType,
                                                 _In_ PVOID Parameters);
typedef BOOLEAN HW_PASSIVE_INITIALIZE_ROUTINE(_In_ PVOID DeviceExtension);
typedef VOID HW_DPC_ROUTINE(_In_ struct _STOR_DPC *Dpc, _In_ PVOID HwDeviceExtension,
                            _In_ PVOID SystemArgument1, _In_ PVOID SystemArgument2);
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId);
typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(_In_ PVOID HwDeviceExtension, _In_ PVOID Context);
typedef VOID HW_WORKITEM(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Context, _In_ PVOID Worker);
typedef VOID HW_STATE_CHANGE(_In_ PVOID DeviceExtension, _In_opt_ PVOID Context, _In_ SHORT AddressType,
                             _In_ PVOID Address, _In_ ULONG Status);
typedef VOID HW_TRACE_INFO(_In_ PVOID DeviceExtension, _In_ ULONG Flags);
typedef VOID HW_FREE_ADAPTER_RESOURCES(_In_ PVOID DeviceExtension);
typedef VOID HW_PROCESS_SERVICE_REQUEST(_In_ PVOID DeviceExtension, _In_ PVOID Irp);
typedef VOID HW_COMPLETE_SERVICE_IRP(_In_ PVOID DeviceExtension);
typedef HW_TIMER_EX *PHW_TIMER_EX;
typedef HW_BUILDIO *PHW_BUILDIO;
typedef HW_FIND_ADAPTER *PHW_FIND_ADAPTER;
typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
typedef HW_WORKITEM *PHW_WORKITEM;
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    HW_INITIALIZE *HwInitialize;
    HW_STARTIO *HwStartIo;
    HW_INTERRUPT *HwInterrupt;
    PVOID HwFindAdapter;
    HW_RESET_BUS *HwResetBus;
    HW_DMA_STARTED *HwDmaStarted;
    HW_ADAPTER_STATE *HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    HW_ADAPTER_CONTROL *HwAdapterControl;
    HW_BUILDIO *HwBuildIo;
    HW_FREE_ADAPTER_RESOURCES *HwFreeAdapterResources;
    HW_PROCESS_SERVICE_REQUEST *HwProcessServiceRequest;
    HW_COMPLETE_SERVICE_IRP *HwCompleteServiceIrp;
    HW_TRACE_INFO *HwInitializeTracing;
    HW_TRACE_INFO *HwCleanupTracing;
    PVOID HwTracingEnabled;
    ULONG FeatureSupport;
    ULONG SrbTypeFlags;
    ULONG AddressTypeFlags;
    ULONG Reserved1;
    HW_UNIT_CONTROL *HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef HW_INITIALIZATION_DATA VIRTUAL_HW_INITIALIZATION_DATA, *PVIRTUAL_HW_INITIALIZATION_DATA;
#define SRB_TYPE_FLAG_SCSI_REQUEST_BLOCK (1 << SRB_TYPE_SCSI_REQUEST_BLOCK)
#define SRB_TYPE_FLAG_STORAGE_REQUEST_BLOCK (1 << SRB_TYPE_STORAGE_REQUEST_BLOCK)
#define ADDRESS_TYPE_FLAG_BTL8 (1 << STOR_ADDRESS_TYPE_BTL8)
typedef struct _STOR_DPC {
    ULONG_PTR Dpc[8];
    ULONG_PTR Lock;
} STOR_DPC, *PSTOR_DPC;
typedef enum _STOR_SPINLOCK {
    DpcLock = 1,
    StartIoLock,
    InterruptLock,
    ThreadedDpcLock,
    DpcLevelLock
} STOR_SPINLOCK;
typedef struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    union {
        KLOCK_QUEUE_HANDLE LockQueue;
        KIRQL OldIrql;
        ULONG_PTR Context[3];
    } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG ConcurrentChannels;
    ULONG FirstRedirectionMessageNumber;
    ULONG LastRedirectionMessageNumber;
    ULONG DeviceNode;
    ULONG Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x00000010
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x00000020
#define STOR_PERF_NO_SGL 0x00000040
#define STOR_PERF_VERSION_5 5
#define STOR_PERF_VERSION 5
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId;
    ULONG MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector;
    ULONG InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
typedef struct _STOR_POWER_CONTROL_HEADER {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
} STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;
typedef struct _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
typedef struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
typedef struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;
typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1;
    ULONG AsyncNotificationSupported : 1;
    ULONG D3ColdNotSupported : 1;
    ULONG BypassIOSupported : 1;
    ULONG Reserved : 28;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
typedef enum _RAID_SYSTEM_POWER_ {
    RaidSystemPowerUnknown,
    RaidSystemPowerLowest,
    RaidSystemPowerLow,
    RaidSystemPowerMedium,
    RaidSystemPowerHigh
} RAID_SYSTEM_POWER;
typedef struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version;
    ULONG Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
#define STOR_POFX_UNKNOWN_POWER 0xffffffff
#define STOR_POFX_UNKNOWN_TIME 0xffffffffffffffff
#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_DEVICE_VERSION_V1 1
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_DEVICE_FLAG_NO_D0 0x1
#define STOR_POFX_DEVICE_FLAG_NO_D3 0x2
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 0x4
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 0x8
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x10
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x20
#define STOR_POFX_DEVICE_FLAG_NO_UNIT_REGISTRATION 0x40
#define STOR_POFX_DEVICE_FLAG_PERF_STATE_PEP_OPTIONAL 0x80
#define STOR_POFX_DEVICE_FLAG_NO_IDLE_DEBOUNCE 0x100
#define STOR_POFX_DEVICE_FLAG_DUMP_ALWAYS_POWER_ON 0x200
#define STOR_POFX_DEVICE_FLAG_DISABLE_INTERRUPTS_ON_D3 0x400
#define STOR_POFX_DEVICE_FLAG_ADAPTER_D3_WAKE 0x800
#define STOR_POFX_DEVICE_FLAG_GET_PERF_STATE_FROM_PEP 0x1000
typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE sizeof(STOR_POFX_COMPONENT_IDLE_STATE)
typedef struct _STOR_POFX_COMPONENT {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState;
    ULONG DeepestCrashDumpReadyFState;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[ANYSIZE_ARRAY];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
#define STOR_POFX_COMPONENT_V2_SIZE sizeof(STOR_POFX_COMPONENT_V2)
typedef struct _STOR_POFX_DEVICE {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    STOR_POFX_COMPONENT Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    ULONG UnitMinIdleTimeoutInMS;
    ULONG AdapterIdleTimeoutInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
#define STOR_POFX_DEVICE_V2_SIZE sizeof(STOR_POFX_DEVICE_V2)
typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    ULONG UnitMinIdleTimeoutInMS;
    ULONG AdapterIdleTimeoutInMS;
    ULONG MinimumPowerCyclePeriodInMS;
    STOR_POFX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
#define STOR_POFX_DEVICE_V3_SIZE sizeof(STOR_POFX_DEVICE_V3)
typedef struct _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
typedef struct _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
typedef struct _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    ULONG FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
typedef enum _STORPORT_ETW_EVENT_CHANNEL_ {
    StorportEtwEventDiagnostic,
    StorportEtwEventOperational,
    StorportEtwEventHealth
} STORPORT_ETW_EVENT_CHANNEL;
typedef enum _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways,
    StorportEtwLevelCritical,
    StorportEtwLevelError,
    StorportEtwLevelWarning,
    StorportEtwLevelInformational,
    StorportEtwLevelVerbose,
    StorportEtwLevelMax = 0xff
} STORPORT_ETW_LEVEL;
typedef enum _STORPORT_ETW_EVENT_OPCODE_ {
    StorportEtwEventOpcodeInfo = 0,
    StorportEtwEventOpcodeStart = 1,
    StorportEtwEventOpcodeStop = 2,
    StorportEtwEventOpcodeDC_Start = 3,
    StorportEtwEventOpcodeDC_Stop = 4,
    StorportEtwEventOpcodeExtension = 5,
    StorportEtwEventOpcodeReply = 6,
    StorportEtwEventOpcodeResume = 7,
    StorportEtwEventOpcodeSuspend = 8,
    StorportEtwEventOpcodeSend = 9,
    StorportEtwEventOpcodeReceive = 240
} STORPORT_ETW_EVENT_OPCODE;
#define STORPORT_ETW_EVENT_KEYWORD_IO 1
#define STORPORT_ETW_EVENT_KEYWORD_PERFORMANCE 2
#define STORPORT_ETW_EVENT_KEYWORD_POWER 4
#define STORPORT_ETW_EVENT_KEYWORD_ENUMERATION 8
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 16
#define STORPORT_ETW_MAX_DESCRIPTION_LENGTH 80
#define STORPORT_ETW_MAX_PARAM_NAME_LENGTH 16
#define STATECHANGE_LUN 1
#define STATECHANGE_TARGET 2
#define STATECHANGE_BUS 4

/* ---- functions */
ULONG StorPortInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2,
                         _In_ PHW_INITIALIZATION_DATA HwInitializationData, _In_opt_ PVOID HwContext);
VOID StorPortNotification(_In_ SCSI_NOTIFICATION_TYPE NotificationType, _In_ PVOID HwDeviceExtension, ...);
VOID StorPortLogError(_In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR PathId,
                      _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG ErrorCode, _In_ ULONG UniqueId);
VOID StorPortCompleteRequest(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                             _In_ UCHAR Lun, _In_ UCHAR SrbStatus);
PVOID StorPortGetDeviceBase(_In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType,
                            _In_ ULONG SystemIoBusNumber, _In_ STOR_PHYSICAL_ADDRESS IoAddress,
                            _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);
VOID StorPortFreeDeviceBase(_In_ PVOID HwDeviceExtension, _In_ PVOID MappedAddress);
ULONG StorPortGetBusData(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType, _In_ ULONG SystemIoBusNumber,
                         _In_ ULONG SlotNumber, _Out_ PVOID Buffer, _In_ ULONG Length);
ULONG StorPortSetBusDataByOffset(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType,
                                 _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber, _In_ PVOID Buffer,
                                 _In_ ULONG Offset, _In_ ULONG Length);
PVOID StorPortGetLogicalUnit(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                             _In_ UCHAR Lun);
PSCSI_REQUEST_BLOCK StorPortGetSrb(_In_ PVOID DeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                                   _In_ UCHAR Lun, _In_ LONG QueueTag);
STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(_In_ PVOID HwDeviceExtension,
                                                 _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID VirtualAddress,
                                                 _Out_ ULONG *Length);
PVOID StorPortGetVirtualAddress(_In_ PVOID HwDeviceExtension, _In_ STOR_PHYSICAL_ADDRESS PhysicalAddress);
PVOID StorPortGetUncachedExtension(_In_ PVOID HwDeviceExtension,
                                   _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo, _In_ ULONG NumberOfBytes);
PSTOR_SCATTER_GATHER_LIST StorPortGetScatterGatherList(_In_ PVOID DeviceExtension,
                                                       _In_ PSCSI_REQUEST_BLOCK Srb);
VOID StorPortMoveMemory(_Out_ PVOID WriteBuffer, _In_ PVOID ReadBuffer, _In_ ULONG Length);
VOID StorPortStallExecution(_In_ ULONG Delay);
STOR_PHYSICAL_ADDRESS StorPortConvertUlong64ToPhysicalAddress(_In_ ULONG64 UlongAddress);
ULONG64 StorPortConvertPhysicalAddressToUlong64(_In_ STOR_PHYSICAL_ADDRESS Address);
STOR_PHYSICAL_ADDRESS StorPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);
#define StorPortConvertPhysicalAddressToUlong(a) ((a).LowPart)
BOOLEAN StorPortValidateRange(_In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType,
                              _In_ ULONG SystemIoBusNumber, _In_ STOR_PHYSICAL_ADDRESS IoAddress,
                              _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);
VOID StorPortDebugPrint(_In_ ULONG DebugPrintLevel, _In_ PCCHAR DebugMessage, ...);
BOOLEAN StorPortPauseDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                            _In_ UCHAR Lun, _In_ ULONG TimeOut);
BOOLEAN StorPortResumeDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                             _In_ UCHAR Lun);
BOOLEAN StorPortPause(_In_ PVOID HwDeviceExtension, _In_ ULONG TimeOut);
BOOLEAN StorPortResume(_In_ PVOID HwDeviceExtension);
BOOLEAN StorPortDeviceBusy(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                           _In_ UCHAR Lun, _In_ ULONG RequestsToComplete);
BOOLEAN StorPortDeviceReady(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                            _In_ UCHAR Lun);
BOOLEAN StorPortBusy(_In_ PVOID HwDeviceExtension, _In_ ULONG RequestsToComplete);
BOOLEAN StorPortReady(_In_ PVOID HwDeviceExtension);
BOOLEAN StorPortSetDeviceQueueDepth(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId,
                                    _In_ UCHAR Lun, _In_ ULONG Depth);
VOID StorPortSynchronizeAccess(_In_ PVOID HwDeviceExtension,
                               _In_ PSTOR_SYNCHRONIZED_ACCESS SynchronizedAccessRoutine,
                               _In_opt_ PVOID Context);
VOID StorPortQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
BOOLEAN StorPortEnablePassiveInitialization(_In_ PVOID DeviceExtension,
                                            _In_ PHW_PASSIVE_INITIALIZE_ROUTINE HwPassiveInitializeRoutine);
VOID StorPortInitializeDpc(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc,
                           _In_ PHW_DPC_ROUTINE HwDpcRoutine);
BOOLEAN StorPortIssueDpc(_In_ PVOID DeviceExtension, _In_ PSTOR_DPC Dpc, _In_opt_ PVOID SystemArgument1,
                         _In_opt_ PVOID SystemArgument2);
VOID StorPortAcquireSpinLock(_In_ PVOID DeviceExtension, _In_ STOR_SPINLOCK SpinLock,
                             _In_opt_ PVOID LockContext, _Inout_ PSTOR_LOCK_HANDLE LockHandle);
VOID StorPortReleaseSpinLock(_In_ PVOID DeviceExtension, _Inout_ PSTOR_LOCK_HANDLE LockHandle);
BOOLEAN StorPortRegistryRead(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global,
                             _In_ ULONG Type, _In_ PUCHAR Buffer, _In_ PULONG BufferLength);
BOOLEAN StorPortRegistryWrite(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global,
                              _In_ ULONG Type, _In_ PVOID Buffer, _In_ ULONG BufferLength);
PUCHAR StorPortAllocateRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ PULONG Length);
VOID StorPortFreeRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Buffer);
#define MINIPORT_REG_SZ 1
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4
/* Extended functions: documented to return STOR_STATUS codes. */
ULONG StorPortAllocatePool(_In_ PVOID HwDeviceExtension, _In_ ULONG NumberOfBytes, _In_ ULONG Tag,
                           _Outptr_ PVOID *BufferPointer);
ULONG StorPortFreePool(_In_ PVOID HwDeviceExtension, _In_ PVOID BufferPointer);
ULONG StorPortInitializePerfOpts(_In_ PVOID HwDeviceExtension, _In_ BOOLEAN Query,
                                 _Inout_ PPERF_CONFIGURATION_DATA PerfConfigData);
ULONG StorPortGetMSIInfo(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                         _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo);
ULONG StorPortAcquireMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _Out_ PULONG OldIrql);
ULONG StorPortReleaseMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ ULONG OldIrql);
ULONG StorPortCopyMemory(_Out_ PVOID Destination, _In_ PVOID Source, _In_ SIZE_T Length);
ULONG StorPortGetOriginalMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl);
ULONG StorPortGetSystemAddress(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                               _Outptr_ PVOID *SystemAddress);
ULONG StorPortGetDataInBufferSystemAddress(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                           _Outptr_ PVOID *SystemAddress);
ULONG StorPortGetDeviceObjects(_In_ PVOID HwDeviceExtension, _Outptr_ PVOID *AdapterDeviceObject,
                               _Outptr_ PVOID *PhysicalDeviceObject, _Outptr_ PVOID *LowerDeviceObject);
ULONG StorPortInitializeTimer(_In_ PVOID HwDeviceExtension, _Outptr_ PVOID *TimerHandle);
ULONG StorPortRequestTimer(_In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle,
                           _In_ PHW_TIMER_EX TimerCallback, _In_opt_ PVOID CallbackContext,
                           _In_ ULONGLONG TimerValue, _In_ ULONGLONG TolerableDelay);
ULONG StorPortFreeTimer(_In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle);
ULONG StorPortInitializeWorker(_In_ PVOID HwDeviceExtension, _Outptr_ PVOID *Worker);
ULONG StorPortQueueWorkItem(_In_ PVOID HwDeviceExtension, _In_ PHW_WORKITEM WorkItemCallback,
                            _In_ PVOID Worker, _In_opt_ PVOID Context);
ULONG StorPortFreeWorker(_In_ PVOID HwDeviceExtension, _In_ PVOID Worker);
ULONG StorPortStateChangeDetected(_In_ PVOID HwDeviceExtension, _In_ ULONG ChangedEntity,
                                  _In_ PSTOR_ADDRESS Address, _In_ ULONG Attributes,
                                  _In_opt_ PHW_STATE_CHANGE HwStateChange,
                                  _In_opt_ PVOID HwStateChangeContext);
ULONG StorPortSetUnitAttributes(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address,
                                _In_ STOR_UNIT_ATTRIBUTES Attributes);
ULONG StorPortAsyncNotificationDetected(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address,
                                        _In_ ULONGLONG Flags);
ULONG StorPortQueryPerformanceCounter(_In_ PVOID HwDeviceExtension,
                                      _Out_opt_ PLARGE_INTEGER PerformanceFrequency,
                                      _Out_ PLARGE_INTEGER PerformanceCounter);
ULONG StorPortInvokeAcpiMethod(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                               _In_ ULONG MethodName, _In_opt_ PVOID InputBuffer,
                               _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer,
                               _In_ ULONG OutputBufferLength, _Out_opt_ PULONG BytesReturned);
ULONG StorPortInitializePoFxPower(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                  _In_ PSTOR_POFX_DEVICE Device, _Inout_ PBOOLEAN D3ColdEnabled);
ULONG StorPortPoFxActivateComponent(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                    _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG ComponentIndex,
                                    _In_ ULONG Flags);
ULONG StorPortPoFxIdleComponent(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG ComponentIndex,
                                _In_ ULONG Flags);
ULONG StorPortMarkDeviceFailed(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Flags,
                               _In_ PWSTR FailureReason);
ULONG StorPortHardwareReset(_In_ PVOID HwDeviceExtension, _In_ ULONG Type);
ULONG StorPortGetRequestInfo(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                             _Out_ PVOID RequestInfo);
ULONG StorPortGetActivityIdSrb(_In_ PVOID HwDeviceExtension, _In_ PVOID Srb, _Out_ LPGUID ActivityId);
ULONG StorPortGetCurrentProcessorNumber(_In_ PVOID HwDeviceExtension, _Out_ PPROCESSOR_NUMBER ProcNumber);
ULONG StorPortGetActiveGroupCount(_In_ PVOID HwDeviceExtension, _Out_ PUSHORT NumberGroups);
ULONG StorPortEtwEvent2(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortEtwEvent4(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortEtwEvent8(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortEtwChannelEvent2(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortEtwChannelEvent4(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortEtwChannelEvent8(_In_ PVOID HwDeviceExtension, ...);
ULONG StorPortLogSystemEvent(_In_ PVOID HwDeviceExtension, ...);
/* ---- memory, MDLs, processors, threads of a miniport: all return a STOR_STATUS code */
ULONG StorPortAllocateMdl(_In_ PVOID HwDeviceExtension, _In_ PVOID BufferPointer, _In_ ULONG NumberOfBytes,
                          _Outptr_ PVOID *Mdl);
ULONG StorPortFreeMdl(_In_ PVOID HwDeviceExtension, _In_ PVOID Mdl);
ULONG StorPortBuildMdlForNonPagedPool(_In_ PVOID HwDeviceExtension, _Inout_ PVOID Mdl);
ULONG StorPortGetDataInBufferMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                 _Outptr_ PVOID *Mdl);
ULONG StorPortPutScatterGatherList(_In_ PVOID HwDeviceExtension,
                                   _In_ PSTOR_SCATTER_GATHER_LIST ScatterGatherList,
                                   _In_ BOOLEAN WriteToDevice);
ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode, _Outptr_ PVOID *BufferPointer);
ULONG StorPortFreeContiguousMemorySpecifyCache(_In_ PVOID HwDeviceExtension, _In_ PVOID BaseAddress,
                                               _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);
ULONG StorPortAllocateDmaMemory(_In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes,
                                _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode,
                                _Outptr_ PVOID *BufferPointer, _Out_ PHYSICAL_ADDRESS *PhysicalAddress);
ULONG StorPortFreeDmaMemory(_In_ PVOID HwDeviceExtension, _In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes,
                            _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PHYSICAL_ADDRESS PhysicalAddress);
BOOLEAN StorPortCancelDpc(_In_ PVOID HwDeviceExtension, _In_ PSTOR_DPC Dpc, _Out_opt_ PBOOLEAN ReturnValue);
ULONG StorPortGetCurrentIrql(_In_ PVOID HwDeviceExtension, _Out_ PKIRQL Irql);
ULONG StorPortGetActiveNodeCount(_In_ PVOID HwDeviceExtension, _Out_ PUSHORT NumberNodes);
ULONG StorPortGetHighestNodeNumber(_In_ PVOID HwDeviceExtension, _Out_ PUSHORT HighestNode);
ULONG StorPortGetGroupAffinity(_In_ PVOID HwDeviceExtension, _In_ USHORT GroupNumber,
                               _Out_ PKAFFINITY GroupAffinityMask);
ULONG StorPortGetNodeAffinity(_In_ PVOID HwDeviceExtension, _In_ USHORT NodeNumber,
                              _Out_ PGROUP_AFFINITY NodeAffinityMask);
ULONG StorPortDelayExecution(_In_ PVOID HwDeviceExtension, _In_ ULONG DelayInMicroseconds);
ULONG StorPortMarkDumpMemory(_In_ PVOID HwDeviceExtension, _In_ PVOID Address, _In_ ULONG_PTR Length,
                             _In_ ULONG Flags);
ULONG StorPortMaskMsixInterrupt(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ BOOLEAN Mask);
ULONG StorPortQueryTimerMinInterval(_In_ PVOID HwDeviceExtension, _Out_ PULONG TimerMinInterval);
ULONG StorPortInitializeSpinlock(_In_ PVOID HwDeviceExtension, _Out_ PKSPIN_LOCK Lock);
ULONG StorPortInitializeListHead(_In_ PVOID HwDeviceExtension, _Out_ PLIST_ENTRY ListHead);
ULONG StorPortInterlockedInsertHeadList(_In_ PVOID HwDeviceExtension, _Inout_ PLIST_ENTRY ListHead,
                                        _Inout_ PLIST_ENTRY ListEntry, _Inout_ PLIST_ENTRY *Result,
                                        _Inout_ PKSPIN_LOCK Lock);
ULONG StorPortInterlockedInsertTailList(_In_ PVOID HwDeviceExtension, _Inout_ PLIST_ENTRY ListHead,
                                        _Inout_ PLIST_ENTRY ListEntry, _Inout_ PLIST_ENTRY *Result,
                                        _Inout_ PKSPIN_LOCK Lock);
ULONG StorPortInterlockedRemoveHeadList(_In_ PVOID HwDeviceExtension, _Inout_ PLIST_ENTRY ListHead,
                                        _Inout_ PLIST_ENTRY *Result, _Inout_ PKSPIN_LOCK Lock);
ULONG StorPortCreateSystemThread(_In_ PVOID HwDeviceExtension, _In_ PKSTART_ROUTINE StartRoutine,
                                 _In_opt_ PVOID StartContext, _In_opt_ PULONG Priority,
                                 _Outptr_opt_ PVOID *ThreadContext);
ULONG StorPortTerminateSystemThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext);
ULONG StorPortSetPriorityThread(_In_ PVOID HwDeviceExtension, _In_ PVOID ThreadContext, _In_ LONG Priority);
ULONG StorPortInitializeEvent(_In_ PVOID HwDeviceExtension, _Out_ PRKEVENT Event, _In_ EVENT_TYPE Type,
                              _In_ BOOLEAN State);
ULONG StorPortSetEvent(_In_ PVOID HwDeviceExtension, _Inout_ PRKEVENT Event);
ULONG StorPortWaitForSingleObject(_In_ PVOID HwDeviceExtension, _In_ PVOID Object, _In_ BOOLEAN Alertable,
                                  _In_opt_ PLARGE_INTEGER Timeout);
ULONG StorPortSetPowerSettingNotificationGuids(_In_ PVOID HwDeviceExtension, _In_ ULONG GuidCount,
                                               _In_reads_(GuidCount) LPGUID Guid);
ULONG StorPortPoFxSetIdleTimeout(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                 _In_ ULONGLONG IdleTimeoutInMS);
ULONG StorPortPoFxSetComponentLatency(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                      _In_ ULONG Component, _In_ ULONGLONG Latency);
ULONG StorPortPoFxSetComponentResidency(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                        _In_ ULONG Component, _In_ ULONGLONG Residency);
ULONG StorPortGetSystemPortNumber(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_ADDRESS Address);
ULONG StorPortUpdateAdapterMaxIO(_In_ PVOID HwDeviceExtension, _In_ ULONG MaxIoCount);
#define IOCTLINT_SP(name, type) \
    type StorPortReadRegister##name(_In_ PVOID HwDeviceExtension, _In_ volatile type *Register); \
    VOID StorPortWriteRegister##name(_In_ PVOID HwDeviceExtension, _In_ volatile type *Register, \
                                     _In_ type Value); \
    type StorPortReadPort##name(_In_ PVOID HwDeviceExtension, _In_ type *Port); \
    VOID StorPortWritePort##name(_In_ PVOID HwDeviceExtension, _In_ type *Port, _In_ type Value); \
    VOID StorPortReadRegisterBuffer##name(_In_ PVOID HwDeviceExtension, _In_ type *Register, \
                                          _Out_ type *Buffer, _In_ ULONG Count); \
    VOID StorPortWriteRegisterBuffer##name(_In_ PVOID HwDeviceExtension, _In_ type *Register, \
                                           _In_ type *Buffer, _In_ ULONG Count);
IOCTLINT_SP(Uchar, UCHAR) IOCTLINT_SP(Ushort, USHORT) IOCTLINT_SP(Ulong, ULONG) IOCTLINT_SP(Ulong64, ULONG64)
#undef IOCTLINT_SP
#ifndef DebugPrint
#define DebugPrint(x)
#endif
#ifdef __cplusplus
}
#endif
#endif
