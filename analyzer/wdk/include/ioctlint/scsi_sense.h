/* Sense data of scsi.h in its two formats, the newer sense codes and mode, log and vital product data pages.
 * Layouts and values are those of SPC-4 and SBC-3; the readers are declared and not written out, so what they
 * find in a buffer is unknown to an analysis, as it should be. k:storage-class-driver-library. */
#ifndef IOCTLINT_SCSI_SENSE_H
#define IOCTLINT_SCSI_SENSE_H
#define SCSI_SENSE_ERRORCODE_FIXED_CURRENT 0x70
#define SCSI_SENSE_ERRORCODE_FIXED_DEFERRED 0x71
#define SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT 0x72
#define SCSI_SENSE_ERRORCODE_DESCRIPTOR_DEFERRED 0x73
#define SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION 0x00
#define SCSI_SENSE_DESCRIPTOR_TYPE_COMMAND_SPECIFIC 0x01
#define SCSI_SENSE_DESCRIPTOR_TYPE_SENSE_KEY_SPECIFIC 0x02
#define SCSI_SENSE_DESCRIPTOR_TYPE_BLOCK_COMMAND 0x05
typedef SENSE_DATA FIXED_SENSE_DATA, *PFIXED_SENSE_DATA;
#pragma pack(push, 1)
typedef struct _DESCRIPTOR_SENSE_DATA {
    UCHAR ErrorCode : 7;
    UCHAR Reserved1 : 1;
    UCHAR SenseKey : 4;
    UCHAR Reserved2 : 4;
    UCHAR AdditionalSenseCode;
    UCHAR AdditionalSenseCodeQualifier;
    UCHAR Reserved3[3];
    UCHAR AdditionalSenseLength;
    UCHAR DescriptorBuffer[ANYSIZE_ARRAY];
} DESCRIPTOR_SENSE_DATA, *PDESCRIPTOR_SENSE_DATA;
typedef struct _SCSI_SENSE_DESCRIPTOR_HEADER {
    UCHAR DescriptorType;
    UCHAR AdditionalLength;
} SCSI_SENSE_DESCRIPTOR_HEADER, *PSCSI_SENSE_DESCRIPTOR_HEADER;
typedef struct _SCSI_SENSE_DESCRIPTOR_INFORMATION {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Reserved1 : 7;
    UCHAR Valid : 1;
    UCHAR Reserved2;
    UCHAR Information[8];
} SCSI_SENSE_DESCRIPTOR_INFORMATION, *PSCSI_SENSE_DESCRIPTOR_INFORMATION;
typedef struct _SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Reserved1;
    UCHAR Reserved2 : 5;
    UCHAR IncorrectLength : 1;
    UCHAR Reserved3 : 2;
} SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND, *PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND;
#pragma pack(pop)
#ifdef __cplusplus
extern "C" {
#endif
UCHAR ScsiGetSenseErrorCode(PVOID SenseInfoBuffer);
BOOLEAN IsFixedSenseDataFormat(PVOID SenseInfoBuffer);
BOOLEAN IsDescriptorSenseDataFormat(PVOID SenseInfoBuffer);
BOOLEAN IsSenseDataFormatValueValid(PVOID SenseInfoBuffer);
BOOLEAN IsSenseDataCurrentError(PVOID SenseInfoBuffer);
BOOLEAN IsSenseDataDeferredError(PVOID SenseInfoBuffer);
BOOLEAN ScsiGetTotalSenseByteCountIndicated(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength,
                                            UCHAR *TotalByteCountIndicated);
BOOLEAN ScsiGetFixedSenseKeyAndCodes(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, PUCHAR SenseKey,
                                     PUCHAR AdditionalSenseCode, PUCHAR AdditionalSenseCodeQualifier);
BOOLEAN ScsiGetDescriptorSenseKeyAndCodes(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, PUCHAR SenseKey,
                                          PUCHAR AdditionalSenseCode, PUCHAR AdditionalSenseCodeQualifier);
BOOLEAN ScsiGetSenseKeyAndCodes(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, ULONG Options,
                                PUCHAR SenseKey, PUCHAR AdditionalSenseCode,
                                PUCHAR AdditionalSenseCodeQualifier);
BOOLEAN ScsiGetSenseDescriptor(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, PVOID *DescriptorBuffer,
                               UCHAR *DescriptorBufferLength);
UCHAR ScsiGetSenseDescriptorLength(PVOID DescriptorBuffer);
BOOLEAN ScsiGetNextSenseDescriptorByType(PVOID Buffer, UCHAR BufferLength, PUCHAR TypeList,
                                         ULONG TypeListCount, PUCHAR OutType, PVOID *OutBuffer,
                                         UCHAR *OutBufferLength);
BOOLEAN ScsiValidateInformationSenseDescriptor(PVOID DescriptorBuffer, UCHAR DescriptorBufferLength);
BOOLEAN ScsiValidateBlockCommandSenseDescriptor(PVOID DescriptorBuffer, UCHAR DescriptorBufferLength);
BOOLEAN ScsiConvertToFixedSenseFormat(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, PVOID OutBuffer,
                                      UCHAR OutBufferLength);
#ifdef __cplusplus
}
#endif
/* Additional sense codes and, behind each, its qualifiers that mingw does not have */
#define SCSI_ADSENSE_COPY_TARGET_DEVICE_ERROR 0x0D
#define SCSI_SENSEQ_DATA_UNDERRUN 0x04
#define SCSI_ADSENSE_INVALID_TOKEN 0x23
#define SCSI_SENSEQ_INVALID_RELEASE_OF_PERSISTENT_RESERVATION 0x04 /* of 0x26 */
#define SCSI_SENSEQ_TOO_MANY_SEGMENT_DESCRIPTORS 0x08              /* of 0x26 */
#define SCSI_SENSEQ_SPACE_ALLOC_FAILED_WRITE_PROTECT 0x07          /* of 0x27 */
#define SCSI_SENSEQ_CAPACITY_DATA_CHANGED 0x09                     /* of 0x2A */
#define SCSI_SENSEQ_OPERATION_IS_IN_PROGRESS 0x16                  /* of 0x00 */
#define SCSI_SENSEQ_SPACE_ALLOC_IN_PROGRESS 0x14                   /* of 0x04 */
#define SCSI_ADSENSE_LB_PROVISIONING 0x38
#define SCSI_SENSEQ_SOFT_THRESHOLD_REACHED 0x07
#define SCSI_ADSENSE_LOGICAL_UNIT_ERROR 0x3E
#define SCSI_SENSEQ_TIMEOUT_ON_LOGICAL_UNIT 0x02
#define SCSI_ADSENSE_DATA_TRANSFER_ERROR 0x4B
#define SCSI_SENSEQ_INITIATOR_RESPONSE_TIMEOUT 0x06
#define SCSI_ADSENSE_RESOURCE_FAILURE 0x55
#define SCSI_SENSEQ_INSUFFICIENT_RESOURCES 0x03
/* Pages */
#define VPD_THIRD_PARTY_COPY 0x8F
#define VPD_BLOCK_LIMITS 0xB0
#define VPD_BLOCK_DEVICE_CHARACTERISTICS 0xB1
#define VPD_LOGICAL_BLOCK_PROVISIONING 0xB2
#define LOG_PAGE_CODE_LOGICAL_BLOCK_PROVISIONING 0x0C
#define LOG_PAGE_LBP_PARAMETER_CODE_AVAILABLE 0x1
#define LOG_PAGE_LBP_PARAMETER_CODE_USED 0x2
#define LOG_PAGE_LBP_RESOURCE_SCOPE_DEDICATED_TO_LUN 0x1
#define LOG_PAGE_LBP_RESOURCE_SCOPE_NOT_DEDICATED_TO_LUN 0x2
#define SCSI_WRITE_BUFFER_MODE_DOWNLOAD_MICROCODE_WITH_OFFSETS_SAVE_DEFER_ACTIVATE 0x0E
#define SCSI_WRITE_BUFFER_MODE_ACTIVATE_DEFERRED_MICROCODE 0x0F
#endif
