/* PointOfServiceCommonTypes.h: words shared by the drivers of scanners and card readers and their clients.
 * NE:pointofservicecommontypes._BarcodeSymbology and its siblings. */
#ifndef IOCTLINT_POINTOFSERVICECOMMONTYPES_H
#define IOCTLINT_POINTOFSERVICECOMMONTYPES_H
#include <windows.h>
#ifdef __cplusplus
#define IOCTLINT_POS_ENUM(name) enum class name : UINT32
#define IOCTLINT_POS_PLAIN(name) enum name : UINT32
#else
#define IOCTLINT_POS_ENUM(name) \
    typedef enum name name;     \
    enum name
#define IOCTLINT_POS_PLAIN(name) IOCTLINT_POS_ENUM(name)
#endif
IOCTLINT_POS_ENUM(PosDeviceType){
    PosDeviceType_Unknown,
    PosDeviceType_BarcodeScanner,
    PosDeviceType_MagneticStripeReader,
    PosDeviceType_Max,
};
IOCTLINT_POS_ENUM(BarcodeSymbology){
    PosUnknown,
    Ean8,
    Ean8Add2,
    Ean8Add5,
    Eanv,
    EanvAdd2,
    EanvAdd5,
    Ean13,
    Ean13Add2,
    Ean13Add5,
    Isbn,
    IsbnAdd5,
    Ismn,
    IsmnAdd2,
    IsmnAdd5,
    Issn,
    IssnAdd2,
    IssnAdd5,
    Ean99,
    Ean99Add2,
    Ean99Add5,
    Upca,
    UpcaAdd2,
    UpcaAdd5,
    Upce,
    UpceAdd2,
    UpceAdd5,
    UpcCoupon,
    TfStd,
    TfDis,
    TfInt,
    TfInd,
    TfMat,
    TfIata,
    Gs1DatabarType1,
    Gs1DatabarType2,
    Gs1DatabarType3,
    Code39,
    Code39Ex,
    Trioptic39,
    Code32,
    Pzn,
    Code93,
    Code93Ex,
    Code128,
    Gs1128,
    Gs1128Coupon,
    UccEan128,
    Sisac,
    Isbt,
    Codabar,
    Code11,
    Msi,
    Plessey,
    Telepen,
    Code16k,
    CodablockA,
    CodablockF,
    Codablock128,
    Code49,
    Aztec,
    DataCode,
    DataMatrix,
    HanXin,
    Maxicode,
    MicroPdf417,
    MicroQr,
    Pdf417,
    Qr,
    MsTag,
    Ccab,
    Ccc,
    Tlc39,
    AusPost,
    CanPost,
    ChinaPost,
    DutchKix,
    InfoMail,
    ItalianPost25,
    ItalianPost39,
    JapanPost,
    KoreanPost,
    SwedenPost,
    UkPost,
    UsIntelligent,
    UsIntelligentPkg,
    UsPlanet,
    UsPostNet,
    Us4StateFics,
    OcrA,
    OcrB,
    Micr,
    Gs1DWCode,
    ExtendedBase,
};
IOCTLINT_POS_ENUM(BarcodeSymbologyDecodeLengthType){
    DecodeLengthType_AnyLength,
    DecodeLengthType_Discrete,
    DecodeLengthType_Range,
};
IOCTLINT_POS_ENUM(BarcodeStatus){
    BarcodeStatusUpdateType_Online = 1001, BarcodeStatusUpdateType_Off,      BarcodeStatusUpdateType_Offline,
    BarcodeStatusUpdateType_OffOrOffline,  BarcodeStatusUpdateType_Extended,
};
IOCTLINT_POS_ENUM(DriverMagneticStripeReaderAuthenticationLevel){
    NotSupported,
    Optional,
    Required,
};
IOCTLINT_POS_ENUM(DriverUnifiedPosErrorReason){
    UnknownErrorReason, NoService, Disabled, Illegal, NoHardware, Closed, Offline, Failure, Timeout, Busy,
    Extended,
};
IOCTLINT_POS_ENUM(DriverUnifiedPosErrorSeverity){
    UnknownErrorSeverity, Warning, Recoverable, Unrecoverable, AssistanceRequired, Fatal,
};
IOCTLINT_POS_ENUM(DriverUnifiedPosHealthCheckLevel){
    UnknownHealthCheckLevel,
    POSInternal,
    External,
    Interactive,
};
IOCTLINT_POS_ENUM(DriverUnifiedPosPowerReportingType){
    UnknownPowerReportingType,
    Standard,
    Advanced,
};
IOCTLINT_POS_ENUM(DriverUnifiedPosPowerState){
    PowerStateUnknown, PowerStateOnline, PowerStateOff, PowerStateOffline, PowerStateOffOffline,
};
typedef struct _BarcodeSymbologyAttributesData {
    BarcodeSymbology Symbology;
    UINT8 IsCheckDigitValidationSupported;
    UINT8 IsCheckDigitValidationEnabled;
    UINT8 IsCheckDigitTransmissionSupported;
    UINT8 IsCheckDigitTransmissionEnabled;
    UINT8 IsDecodeLengthSupported;
    BarcodeSymbologyDecodeLengthType DecodeLengthType;
    UINT32 DecodeLength1;
    UINT32 DecodeLength2;
} BarcodeSymbologyAttributesData;
#define MAX_POS_STRING 256
typedef struct _PosDeviceInformation {
    WCHAR UnifiedPOSVersion[MAX_POS_STRING];
    WCHAR DeviceCategory[MAX_POS_STRING];
    WCHAR ManufacturerName[MAX_POS_STRING];
    WCHAR ModelName[MAX_POS_STRING];
    WCHAR SerialNumber[MAX_POS_STRING];
    WCHAR ManufactureDate[MAX_POS_STRING];
    WCHAR MechanicalRevision[MAX_POS_STRING];
    WCHAR FirmwareRevision[MAX_POS_STRING];
    WCHAR Interface[MAX_POS_STRING];
    WCHAR InstallationDate[MAX_POS_STRING];
} PosDeviceInformation;
#endif
