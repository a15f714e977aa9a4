/* PointOfServiceDriverInterface.h: control codes, properties and events of scanners and card readers. The
 * function number of a code is its PosDeviceControlType. NI:pointofservicedriverinterface.
 * IOCTL_POINT_OF_SERVICE_GET_PROPERTY and its siblings, NE:pointofservicedriverinterface._PosPropertyId. */
#ifndef IOCTLINT_POINTOFSERVICEDRIVERINTERFACE_H
#define IOCTLINT_POINTOFSERVICEDRIVERINTERFACE_H
#include "PointOfServiceCommonTypes.h"

#include <winioctl.h>
EXTERN_C const GUID GUID_DEVINTERFACE_POS_SCANNER;
EXTERN_C const GUID GUID_DEVINTERFACE_POS_MSR;
#define POS_VERSION_1_0 0x00010000
#define POS_VERSION_1_1 0x00010001
#define POS_VERSION_1_2 0x00010002
#define POS_VERSION_1_3 0x00010003
#define POS_DRIVER_VERSION POS_VERSION_1_3
IOCTLINT_POS_ENUM(PosDeviceControlType){
    _MinDeviceControlType = 0x800,
    Invalid,
    GetProperty,
    SetProperty,
    ClaimDevice,
    ReleaseDevice,
    RetainDevice,
    RetrieveStatistics,
    ResetStatistics,
    UpdateStatistics,
    CheckHealth,
    GetDeviceBasics,
    BarcodeScannerInjectEvent,
    MsrRetrieveDeviceAuthentication,
    MsrAuthenticateDevice,
    MsrDeAuthenticateDevice,
    MsrUpdateKey,
    StartBarcodeScannerSoftwareTrigger,
    StopBarcodeScannerSoftwareTrigger,
    BarcodeScannerGetSymbologyAttributes,
    BarcodeScannerSetSymbologyAttributes,
    _MaxDeviceControlType,
};
IOCTLINT_POS_ENUM(PosEventType){
    InvalidEvent,
    _MinEventType,
    ReleaseDeviceRequested,
    StatusUpdated,
    BarcodeScannerTriggerPressed,
    BarcodeScannerTriggerReleased,
    BarcodeScannerDataReceived,
    BarcodeScannerErrorOccurred,
    BarcodeScannerImagePreviewReceived,
    MagneticStripeReaderDataReceived,
    MagneticStripeReaderErrorOccurred,
    _Max,
};
IOCTLINT_POS_ENUM(PosPropertyId){
    IsEnabled = 1,
    IsDisabledOnDataReceived,
    PowerState,
    BarcodeScannerIsDecodeDataEnabled,
    BarcodeScannerCapabilities,
    BarcodeScannerSupportedSymbologies,
    BarcodeScannerActiveSymbologies,
    BarcodeScannerSupportedProfiles,
    BarcodeScannerActiveProfile,
    MagneticStripeReaderIsDecodeDataEnabled,
    MagneticStripeReaderCapabilities,
    MagneticStripeReaderSupportedCardTypes,
    MagneticStripeReaderDeviceAuthenticationProtocol,
    MagneticStripeReaderErrorReportingType,
    MagneticStripeReaderTracksToRead,
    MagneticStripeReaderIsTransmitSentinelsEnabled,
    MagneticStripeReaderIsDeviceAuthenticated,
    MagneticStripeReaderDataEncryptionAlgorithm,
    BarcodeScannerVideoDeviceId,
};
IOCTLINT_POS_PLAIN(MsrAuthenticationProtocolType){
    MsrAuthenticationProtocolType_None,
    MsrAuthenticationProtocolType_ChallengeResponse,
};
IOCTLINT_POS_PLAIN(MsrCardType){
    MsrCardType_Unknown,
    MsrCardType_Bank,
    MsrCardType_Aamva,
    MsrCardType_ExtendedBase,
};
IOCTLINT_POS_PLAIN(MsrDataEncryption){
    MsrDataEncryption_None,
    MsrDataEncryption_3DEA_DUKPT,
    MsrDataEncryption_AES,
    MsrDataEncryption_ExtendedBase,
};
IOCTLINT_POS_PLAIN(MsrErrorReportingType){
    MsrErrorReportingType_CardLevel,
    MsrErrorReportingType_TrackLevel,
};
IOCTLINT_POS_PLAIN(MsrStatisticsEntryType){
    MsrStatisticsEntryType_Invalid,
    MsrStatisticsEntryType_HoursPoweredCount,
    MsrStatisticsEntryType_CommunicationErrorCount,
    MsrStatisticsEntryType_GoodReadCount,
    MsrStatisticsEntryType_FailedReadCount,
    MsrStatisticsEntryType_UnreadableCardCount,
    MsrStatisticsEntryType_GoodWriteCount,
    MsrStatisticsEntryType_FailedWriteCount,
    MsrStatisticsEntryType_MissingStartSentinelTrack1Count,
    MsrStatisticsEntryType_ParityLRCErrorTrack1Count,
    MsrStatisticsEntryType_MissingStartSentinelTrack2Count,
    MsrStatisticsEntryType_ParityLRCErrorTrack2Count,
    MsrStatisticsEntryType_MissingStartSentinelTrack3Count,
    MsrStatisticsEntryType_ParityLRCErrorTrack3Count,
    MsrStatisticsEntryType_MissingStartSentinelTrack4Count,
    MsrStatisticsEntryType_ParityLRCErrorTrack4Count,
    MsrStatisticsEntryType_GoodCardAuthenticationDataCount,
    MsrStatisticsEntryType_FailedCardAuthenticationDataCount,
    MsrStatisticsEntryType_ChallengeRequestCount,
    MsrStatisticsEntryType_GoodDeviceAuthenticationCount,
    MsrStatisticsEntryType_FailedDeviceAuthenticationCount,
    MsrStatisticsEntryType_Count,
};
IOCTLINT_POS_PLAIN(MsrStatusUpdateType){
    MsrStatusUpdateType_Online,          MsrStatusUpdateType_Off,
    MsrStatusUpdateType_Offline,         MsrStatusUpdateType_OffOrOffline,
    MsrStatusUpdateType_Unauthenticated, MsrStatusUpdateType_Authenticated,
    MsrStatusUpdateType_Extended,
};
IOCTLINT_POS_PLAIN(MsrTrackErrorType){
    MsrTrackErrorType_Unknown,          MsrTrackErrorType_None,        MsrTrackErrorType_StartSentinelError,
    MsrTrackErrorType_EndSentinelError, MsrTrackErrorType_ParityError, MsrTrackErrorType_LrcError,
};
IOCTLINT_POS_PLAIN(MsrTrackIds){
    MsrTrackIds_None, MsrTrackIds_Track1, MsrTrackIds_Track2, MsrTrackIds_Track3, MsrTrackIds_Track4,
};
#ifdef __cplusplus
#define IOCTLINT_POS_CODE(type)                                                                \
    CTL_CODE(FILE_DEVICE_POINT_OF_SERVICE, (ULONG)PosDeviceControlType::type, METHOD_BUFFERED, \
             FILE_ANY_ACCESS)
#else
#define IOCTLINT_POS_CODE(type) \
    CTL_CODE(FILE_DEVICE_POINT_OF_SERVICE, (ULONG)type, METHOD_BUFFERED, FILE_ANY_ACCESS)
#endif
#define IOCTL_POINT_OF_SERVICE_GET_PROPERTY IOCTLINT_POS_CODE(GetProperty)
#define IOCTL_POINT_OF_SERVICE_SET_PROPERTY IOCTLINT_POS_CODE(SetProperty)
#define IOCTL_POINT_OF_SERVICE_CLAIM_DEVICE IOCTLINT_POS_CODE(ClaimDevice)
#define IOCTL_POINT_OF_SERVICE_RELEASE_DEVICE IOCTLINT_POS_CODE(ReleaseDevice)
#define IOCTL_POINT_OF_SERVICE_RETAIN_DEVICE IOCTLINT_POS_CODE(RetainDevice)
#define IOCTL_POINT_OF_SERVICE_RETRIEVE_STATISTICS IOCTLINT_POS_CODE(RetrieveStatistics)
#define IOCTL_POINT_OF_SERVICE_RESET_STATISTICS IOCTLINT_POS_CODE(ResetStatistics)
#define IOCTL_POINT_OF_SERVICE_UPDATE_STATISTICS IOCTLINT_POS_CODE(UpdateStatistics)
#define IOCTL_POINT_OF_SERVICE_CHECK_HEALTH IOCTLINT_POS_CODE(CheckHealth)
#define IOCTL_POINT_OF_SERVICE_GET_DEVICE_BASICS IOCTLINT_POS_CODE(GetDeviceBasics)
#define IOCTL_POINT_OF_SERVICE_MSR_RETRIEVE_DEVICE_AUTHENTICATION \
    IOCTLINT_POS_CODE(MsrRetrieveDeviceAuthentication)
#define IOCTL_POINT_OF_SERVICE_MSR_AUTHENTICATE_DEVICE IOCTLINT_POS_CODE(MsrAuthenticateDevice)
#define IOCTL_POINT_OF_SERVICE_MSR_DEAUTHENTICATE_DEVICE IOCTLINT_POS_CODE(MsrDeAuthenticateDevice)
#define IOCTL_POINT_OF_SERVICE_MSR_UPDATE_KEY IOCTLINT_POS_CODE(MsrUpdateKey)
typedef struct _PosDeviceBasicsType {
    UINT32 Version;
    PosDeviceType DeviceType;
    UINT32 RecommendedBufferSize;
} PosDeviceBasicsType;
typedef struct _PosStringType {
    UINT32 DataLengthInBytes;
} PosStringType;
typedef struct _PosProfileType {
    UINT32 BufferSize;
    UINT32 ProfileCount;
} PosProfileType;
typedef struct _PosStatisticsHeader {
    UINT32 EntryCount;
    PosDeviceInformation DeviceInformation;
    UINT32 DataLength;
} PosStatisticsHeader;
typedef struct _PosValueStatisticsEntry {
    WCHAR EntryName[MAX_POS_STRING];
    INT32 Value;
} PosValueStatisticsEntry;
typedef struct _PosEventDataHeader {
    PosEventType EventType;
    UINT32 DataLength;
} PosEventDataHeader, PosBarcodeScannerImagePreviewEventData;
typedef struct _PosStatusUpdatedEventData {
    PosEventDataHeader Header;
    DriverUnifiedPosPowerState Status;
    UINT32 ExtendedStatus;
} PosStatusUpdatedEventData;
typedef struct _PosBarcodeScanDataTypeData {
    UINT32 dataLengthInBytes;
    UINT32 scanDataTypes_0;
} PosBarcodeScanDataTypeData;
typedef struct _PosBarcodeScannerCapabilitiesType {
    DriverUnifiedPosPowerReportingType PowerReportingType;
    UINT8 IsStatisticsReportingSupported;
    UINT8 IsStatisticsUpdatingSupported;
    UINT8 IsImagePreviewSupported;
} PosBarcodeScannerCapabilitiesType, PosBarcodeScannerCapabilitiesType1;
typedef struct _PosBarcodeScannerCapabilitiesType2 {
    PosBarcodeScannerCapabilitiesType PosBarcodeScannerCapabilities;
    UINT8 IsSoftwareTriggerSupported;
} PosBarcodeScannerCapabilitiesType2;
typedef struct _PosBarcodeScannerDataReceivedEventData {
    PosEventDataHeader Header;
    BarcodeSymbology DataType;
    UINT32 ScanDataLength;
    UINT32 ScanDataLabelLength;
} PosBarcodeScannerDataReceivedEventData;
typedef struct _PosBarcodeScannerErrorOccurredEventData {
    PosEventDataHeader Header;
    UINT8 IsRetriable;
    DriverUnifiedPosErrorSeverity Severity;
    UINT32 VendorErrorCode;
    DriverUnifiedPosErrorReason Reason;
    UINT32 ExtendedReason;
    UINT32 MessageLength;
    PosBarcodeScannerDataReceivedEventData PartialData;
} PosBarcodeScannerErrorOccurredEventData;
typedef struct _PosMagneticStripeReaderCapabilitiesType {
    DriverUnifiedPosPowerReportingType PowerReportingType;
    UINT8 IsStatisticsReportingSupported;
    UINT8 IsStatisticsUpdatingSupported;
    UINT32 CardAuthenticationLength;
    UINT32 SupportedEncryptionAlgorithms;
    DriverMagneticStripeReaderAuthenticationLevel AuthenticationLevel;
    UINT8 IsIsoSupported;
    UINT8 IsJisOneSupported;
    UINT8 IsJisTwoSupported;
    UINT8 IsTrackDataMaskingSupported;
    UINT8 IsTransmitSentinelsSupported;
} PosMagneticStripeReaderCapabilitiesType;
typedef struct _MSR_SUPPORTED_CARD_TYPES {
    UINT32 Count;
    UINT32 CardTypes[32];
} MSR_SUPPORTED_CARD_TYPES, *PMSR_SUPPORTED_CARD_TYPES;
typedef struct _MSR_RETRIEVE_DEVICE_AUTHENTICATION_DATA {
    UINT8 KeySerialNumber[10];
    UINT8 Challenge1[8];
    UINT8 Challenge2[8];
} MSR_RETRIEVE_DEVICE_AUTHENTICATION_DATA, *PMSR_RETRIEVE_DEVICE_AUTHENTICATION_DATA;
typedef struct _MSR_AUTHENTICATE_DEVICE {
    UINT32 Size;
    UINT8 Challenge1[8];
    UINT8 SessionId[8];
} MSR_AUTHENTICATE_DEVICE, *PMSR_AUTHENTICATE_DEVICE;
typedef struct _MSR_DEAUTHENTICATE_DEVICE {
    UINT8 Challenge2[8];
} MSR_DEAUTHENTICATE_DEVICE, *PMSR_DEAUTHENTICATE_DEVICE;
typedef struct _MSR_UPDATE_KEY {
    UINT32 KeyLength;
    UINT32 KeyNameLength;
    UINT8 Key[32];
    WCHAR KeyName[32];
} MSR_UPDATE_KEY, *PMSR_UPDATE_KEY;
typedef struct _MSR_DATA_RECEIVED {
    PosEventDataHeader Header;
    MsrCardType CardType;
    UINT32 Track1EncryptedDataLength;
    UINT32 Track2EncryptedDataLength;
    UINT32 Track3EncryptedDataLength;
    UINT32 Track4EncryptedDataLength;
    UINT8 Track1EncryptedData[256];
    UINT8 Track2EncryptedData[256];
    UINT8 Track3EncryptedData[256];
    UINT8 Track4EncryptedData[256];
    UINT32 Track1MaskedDataLength;
    UINT32 Track2MaskedDataLength;
    UINT32 Track3MaskedDataLength;
    UINT32 Track4MaskedDataLength;
    UINT8 Track1MaskedData[256];
    UINT8 Track2MaskedData[256];
    UINT8 Track3MaskedData[256];
    UINT8 Track4MaskedData[256];
    UINT32 Track1DiscretionaryDataLength;
    UINT32 Track2DiscretionaryDataLength;
    UINT8 Track1DiscretionaryData[256];
    UINT8 Track2DiscretionaryData[256];
    UINT32 CardAuthenicationDataLength;
    UINT32 CardAuthenticationDataAbsoluteLength;
    UINT8 CardAuthenicationData[256];
    UINT32 AdditionalSecurityInformationLength;
    UINT8 AdditionalSecurityInformation[256];
} MSR_DATA_RECEIVED, *PMSR_DATA_RECEIVED;
typedef struct _MSR_ERROR_EVENT {
    PosEventDataHeader Header;
    MsrTrackErrorType Track1Status;
    MsrTrackErrorType Track2Status;
    MsrTrackErrorType Track3Status;
    MsrTrackErrorType Track4Status;
    DriverUnifiedPosErrorSeverity Severity;
    DriverUnifiedPosErrorReason Reason;
    UINT32 ExtendedReason;
    MSR_DATA_RECEIVED CardData;
    WCHAR Message[128];
} MSR_ERROR_EVENT, *PMSR_ERROR_EVENT;
#endif
