/* classpnp.h: mingw's, with the members and structures that later kits added to its extensions.
 * Idea: a member is put in behind its neighbour by a macro of the neighbour's name, as in wdm.h.
 * k:storage-class-driver-library, NS:classpnp._FUNCTIONAL_DEVICE_EXTENSION,
 * NS:classpnp._CLASS_FUNCTION_SUPPORT_INFO, NS:classpnp._CLASS_VPD_B0_DATA ... B3,
 * NS:classpnp._CLASS_POWER_CONTEXT, NS:scsi._READ_CAPACITY16_DATA. */
#ifndef IOCTLINT_CLASSPNP_H
#define IOCTLINT_CLASSPNP_H
#include <ntddk.h>
#include <ntddstor.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _CLASS_FUNCTION_SUPPORT { SupportUnknown, NotSupported, Supported } CLASS_FUNCTION_SUPPORT;
typedef struct _CLASS_VPD_B1_DATA {
    NTSTATUS CommandStatus;
    USHORT MediumRotationRate;
    UCHAR NominalFormFactor;
    UCHAR Zoned;
    ULONG MediumProductType;
    ULONG DepopulationTime;
} CLASS_VPD_B1_DATA, *PCLASS_VPD_B1_DATA;
typedef struct _CLASS_VPD_B0_DATA {
    NTSTATUS CommandStatus;
    ULONG MaxUnmapLbaCount;
    ULONG MaxUnmapBlockDescrCount;
    ULONG OptimalUnmapGranularity;
    ULONG UnmapGranularityAlignment;
    BOOLEAN UGAVALID;
    UCHAR Reserved0;
    USHORT OptimalTransferLengthGranularity;
    ULONG MaximumTransferLength;
    ULONG OptimalTransferLength;
} CLASS_VPD_B0_DATA, *PCLASS_VPD_B0_DATA;
typedef struct _CLASS_VPD_B2_DATA {
    NTSTATUS CommandStatus;
    UCHAR ThresholdExponent;
    UCHAR DP : 1;
    UCHAR ANC_SUP : 1;
    UCHAR Reserved0 : 2;
    UCHAR LBPRZ : 1;
    UCHAR LBPWS10 : 1;
    UCHAR LBPWS : 1;
    UCHAR LBPU : 1;
    UCHAR ProvisioningType : 3;
    UCHAR Reserved1 : 5;
    ULONG SoftThresholdEventPending;
} CLASS_VPD_B2_DATA, *PCLASS_VPD_B2_DATA;
typedef struct _CLASS_READ_CAPACITY16_DATA {
    NTSTATUS CommandStatus;
    ULONG BytesPerLogicalSector;
    ULONG BytesPerPhysicalSector;
    ULONG BytesOffsetForSectorAlignment;
    BOOLEAN LBProvisioningEnabled;
    BOOLEAN LBProvisioningReadZeros;
    UCHAR Reserved0[2];
    ULONG Reserved1;
} CLASS_READ_CAPACITY16_DATA, *PCLASS_READ_CAPACITY16_DATA;
typedef struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS {
    NTSTATUS CommandStatus;
    USHORT MaximumRangeDescriptors;
    UCHAR Restricted;
    UCHAR Reserved;
    ULONG MaximumInactivityTimer;
    ULONG DefaultInactivityTimer;
    ULONGLONG MaximumTokenTransferSize;
    ULONGLONG OptimalTransferCount;
} CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS, *PCLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS;
typedef struct _STORAGE_HW_FIRMWARE_INFO IOCTLINT_CLASS_FIRMWARE_INFO;
typedef struct _CLASS_FUNCTION_SUPPORT_INFO {
    KSPIN_LOCK SyncLock;
    ULONG GenerationCount;
    volatile ULONG ChangeRequestCount;
    struct {
        ULONG BlockLimits : 1;
        ULONG BlockDeviceCharacteristics : 1;
        ULONG LBProvisioning : 1;
        ULONG BlockDeviceRODLimits : 1;
        ULONG ZonedBlockDeviceCharacteristics : 1;
        ULONG Reserved : 22;
        ULONG DeviceType : 5;
    } ValidInquiryPages;
    struct {
        CLASS_FUNCTION_SUPPORT SeekPenaltyProperty;
        CLASS_FUNCTION_SUPPORT AccessAlignmentProperty;
        CLASS_FUNCTION_SUPPORT TrimProperty;
        CLASS_FUNCTION_SUPPORT TrimProcess;
    } LowerLayerSupport;
    BOOLEAN RegAccessAlignmentQueryNotSupported;
    BOOLEAN AsynchronousNotificationSupported;
    BOOLEAN UseModeSense10;
    UCHAR Reserved;
    CLASS_VPD_B0_DATA BlockLimitsData;
    CLASS_VPD_B1_DATA DeviceCharacteristicsData;
    CLASS_VPD_B2_DATA LBProvisioningData;
    CLASS_READ_CAPACITY16_DATA ReadCapacity16Data;
    CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS BlockDeviceRODLimitsData;
    struct {
        ULONG D3ColdSupported : 1;
        ULONG DeviceWakeable : 1;
        ULONG IdlePowerEnabled : 1;
        ULONG D3IdleTimeoutOverridden : 1;
        ULONG NoVerifyDuringIdlePower : 1;
        ULONG Reserved : 27;
        ULONG D3IdleTimeout;
    } IdlePower;
    CLASS_FUNCTION_SUPPORT HwFirmwareGetInfoSupport;
    IOCTLINT_CLASS_FIRMWARE_INFO *HwFirmwareInfo;
} CLASS_FUNCTION_SUPPORT_INFO, *PCLASS_FUNCTION_SUPPORT_INFO;
typedef enum {
    PowerDownDeviceInitial3,
    PowerDownDeviceLocked3,
    PowerDownDeviceQuiesced3,
    PowerDownDeviceFlushed3,
    PowerDownDeviceStopped3,
    PowerDownDeviceOff3,
    PowerDownDeviceUnlocked3,
} CLASS_POWER_DOWN_STATE3,
    *PCLASS_POWER_DOWN_STATE3;
#ifdef __cplusplus
}
#endif
#define PowerDown2 \
    PowerDown2;    \
    ULONG PowerDown3
#define WorkingSet \
    WorkingSet;    \
    ULONG SrbSupport
#define PrivateFdoData                                \
    PrivateFdoData;                                   \
    PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo; \
    PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;  \
    struct _ADDITIONAL_FDO_DATA *AdditionalFdoData;   \
    ULONG SenseDataLength
/* A descriptor of any kind is handed out, and the completion routine has the shape of any other. */
#define ClassGetDescriptor ioctlint_old_class_get_descriptor
#define ClassSignalCompletion ioctlint_old_class_signal_completion
#define _COMPLETION_CONTEXT _IOCTLINT_OLD_COMPLETION_CONTEXT
#define COMPLETION_CONTEXT IOCTLINT_OLD_COMPLETION_CONTEXT
#define PCOMPLETION_CONTEXT PIOCTLINT_OLD_COMPLETION_CONTEXT
#include_next <classpnp.h>
#undef ClassGetDescriptor
#undef ClassSignalCompletion
#undef _COMPLETION_CONTEXT
#undef COMPLETION_CONTEXT
#undef PCOMPLETION_CONTEXT
#undef PowerDown2
#undef WorkingSet
#undef PrivateFdoData
#include <srbhelper.h>
#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS NTAPI ClassGetDescriptor(PDEVICE_OBJECT DeviceObject, PSTORAGE_PROPERTY_ID PropertyId,
                                  PVOID *Descriptor);
IO_COMPLETION_ROUTINE ClassSignalCompletion;
#ifdef __cplusplus
}
#endif
#ifndef SCSIPORT_API
#define SCSIPORT_API
#endif
#define GET_FDO_EXTENSON_SENSE_DATA_LENGTH(Extension) \
    ((UCHAR)((Extension)->SenseDataLength > 0 ? (Extension)->SenseDataLength : SENSE_BUFFER_SIZE))
#define CLASS_SRB_SCSI_REQUEST_BLOCK 0x1
#define CLASS_SRB_STORAGE_REQUEST_BLOCK 0x2
extern const GUID GUID_CLASSPNP_SRB_SUPPORT;
#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE \
    (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8) + sizeof(SRBEX_DATA_SCSI_CDB16))
#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8))
typedef struct _COMPLETION_CONTEXT {
    PDEVICE_OBJECT DeviceObject;
    union {
        SCSI_REQUEST_BLOCK Srb;
        STORAGE_REQUEST_BLOCK SrbEx;
        UCHAR SrbExBuffer[CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE];
    } Srb;
} COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;
#endif
