/* gnssdriver.h: the interface between Windows and the driver of a satellite receiver: control codes and the
 * structures in their buffers. Function numbers follow the order of their pages and stand for the real ones.
 * k:gnss-driver-requirements, NI:gnssdriver.IOCTL_GNSS_*, NS:gnssdriver.GNSS_FIXSESSION_PARAM and its
 * siblings. */
#ifndef IOCTLINT_GNSSDRIVER_H
#define IOCTLINT_GNSSDRIVER_H
#ifdef __cplusplus
extern "C" {
#endif
EXTERN_C const GUID GUID_DEVINTERFACE_GNSS;
#define GNSS_DRIVER_VERSION_1 1
#define GNSS_DRIVER_VERSION_2 2
#define GNSS_DRIVER_VERSION_3 3
#define GNSS_DRIVER_VERSION_4 4
#define GNSS_DRIVER_VERSION_5 5
#define GNSS_DRIVER_VERSION_6 6
#define IOCTLINT_GNSS_CODE(n) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + (n), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_GNSS_SEND_PLATFORM_CAPABILITY IOCTLINT_GNSS_CODE(0)
#define IOCTL_GNSS_GET_DEVICE_CAPABILITY IOCTLINT_GNSS_CODE(1)
#define IOCTL_GNSS_SEND_DRIVERCOMMAND IOCTLINT_GNSS_CODE(2)
#define IOCTL_GNSS_START_FIXSESSION IOCTLINT_GNSS_CODE(3)
#define IOCTL_GNSS_MODIFY_FIXSESSION IOCTLINT_GNSS_CODE(4)
#define IOCTL_GNSS_STOP_FIXSESSION IOCTLINT_GNSS_CODE(5)
#define IOCTL_GNSS_GET_FIXDATA IOCTLINT_GNSS_CODE(6)
#define IOCTL_GNSS_INJECT_AGNSS IOCTLINT_GNSS_CODE(7)
#define IOCTL_GNSS_LISTEN_AGNSS IOCTLINT_GNSS_CODE(8)
#define IOCTL_GNSS_LISTEN_ERROR IOCTLINT_GNSS_CODE(9)
#define IOCTL_GNSS_LISTEN_NI IOCTLINT_GNSS_CODE(10)
#define IOCTL_GNSS_RESPOND_NI IOCTLINT_GNSS_CODE(11)
#define IOCTL_GNSS_LISTEN_NMEA IOCTLINT_GNSS_CODE(12)
#define IOCTL_GNSS_CREATE_GEOFENCE IOCTLINT_GNSS_CODE(13)
#define IOCTL_GNSS_DELETE_GEOFENCE IOCTLINT_GNSS_CODE(14)
#define IOCTL_GNSS_LISTEN_GEOFENCE_ALERT IOCTLINT_GNSS_CODE(15)
#define IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS IOCTLINT_GNSS_CODE(16)
#define IOCTL_GNSS_LISTEN_DRIVER_REQUEST IOCTLINT_GNSS_CODE(17)
#define IOCTL_GNSS_START_BREADCRUMBING IOCTLINT_GNSS_CODE(18)
#define IOCTL_GNSS_STOP_BREADCRUMBING IOCTLINT_GNSS_CODE(19)
#define IOCTL_GNSS_POP_BREADCRUMBS IOCTLINT_GNSS_CODE(20)
#define IOCTL_GNSS_LISTEN_BREADCRUMBING_ALERT IOCTLINT_GNSS_CODE(21)
#define IOCTL_GNSS_SET_SUPL_HSLP IOCTLINT_GNSS_CODE(22)
#define IOCTL_GNSS_CONFIG_SUPL_CERT IOCTLINT_GNSS_CODE(23)
#define IOCTL_GNSS_SET_V2UPL_CONFIG IOCTLINT_GNSS_CODE(24)
#define IOCTL_GNSS_EXECUTE_CWTEST IOCTLINT_GNSS_CODE(25)
#define IOCTL_GNSS_EXECUTE_SELFTEST IOCTLINT_GNSS_CODE(26)
#define IOCTL_GNSS_GET_CHIPSETINFO IOCTLINT_GNSS_CODE(27)
#define GNSS_FIXDETAIL_BASIC 0x00000001
#define GNSS_FIXDETAIL_ACCURACY 0x00000002
#define GNSS_FIXDETAIL_SATELLITE 0x00000004
#define GNSS_MAXSATELLITE 64
#define BREADCRUMBING_UNSUPPORTED 0
#define BREADCRUMBING_VERSION_1 1
typedef enum {
    GNSS_AGNSS_TimeInjection = 1,
    GNSS_AGNSS_PositionInjection = 2,
    GNSS_AGNSS_BlobInjection = 3
} GNSS_AGNSS_REQUEST_TYPE;
typedef enum { SUPL_CONFIG_DATA = 1 } GNSS_DRIVER_REQUEST;
typedef enum {
    GNSS_SetLocationServiceEnabled = 1,
    GNSS_SetLocationNIRequestAllowed,
    GNSS_ForceSatelliteSystem,
    GNSS_ForceOperationMode,
    GNSS_ResetEngine = 9,
    GNSS_ClearAgnssData,
    GNSS_SetSuplVersion,
    GNSS_SetNMEALogging,
    GNSS_SetUplServerAccessInterval,
    GNSS_SetNiTimeoutInterval,
    GNSS_ResetGeofencesTracking,
    GNSS_SetSuplVersion2,
    GNSS_CustomCommand = 0x0100
} GNSS_DRIVERCOMMAND_TYPE;
typedef enum {
    GNSS_Event_FixAvailable = 1,
    GNSS_Event_RequireAgnss,
    GNSS_Event_Error,
    GNSS_Event_NiRequest = 12,
    GNSS_Event_NmeaData,
    GNSS_Event_GeofenceAlertData,
    GNSS_Event_GeofencesTrackingStatus,
    GNSS_Event_DriverRequest,
    GNSS_Event_BreadcrumbAlertEvent,
    GNSS_Event_FixAvailable_2,
    GNSS_Event_Custom = 0x8000
} GNSS_EVENT_TYPE;
typedef enum {
    GNSS_FixSession_SingleShot = 1,
    GNSS_FixSession_DistanceTracking,
    GNSS_FixSession_ContinuousTracking,
    GNSS_FixSession_LKG
} GNSS_FIXSESSIONTYPE;
typedef enum {
    GNSS_GeofenceState_Unknown,
    GNSS_GeofenceState_Entered,
    GNSS_GeofenceState_Exited
} GNSS_GEOFENCE_STATE;
typedef enum { GNSS_GeoRegion_Circle = 1 } GNSS_GEOREGIONTYPE;
typedef enum {
    GNSS_NI_NoNotifyNoVerify = 1,
    GNSS_NI_NotifyOnly,
    GNSS_NI_NotifyVerifyDefaultAllow,
    GNSS_NI_NotifyVerifyDefaultNotAllow,
    GNSS_NI_PrivacyOverride
} GNSS_NI_NOTIFICATION_TYPE;
typedef enum { GNSS_NI_SUPL = 1, GNSS_NI_CP, GNSS_NI_V2UPL } GNSS_NI_PLANE_TYPE;
typedef enum { GNSS_NI_Request_SingleShot = 1, GNSS_NI_Request_AreaTrigger } GNSS_NI_REQUEST_TYPE;
typedef enum {
    GNSS_Ni_UserResponseAccept = 1,
    GNSS_Ni_UserResponseDeny,
    GNSS_Ni_UserResponseTimeout
} GNSS_NI_USER_RESPONSE;
typedef enum { GNSS_Supl_Cert_Inject = 1, GNSS_Supl_Cert_Delete, GNSS_Supl_Cert_Purge } GNSS_SUPL_CERT_ACTION;
/* Every structure but the smallest begins with its size and version. */
#define IOCTLINT_GNSS(name, ...) \
    typedef struct {             \
        ULONG Size;              \
        ULONG Version;           \
        __VA_ARGS__              \
    } name, *P##name;
typedef struct {
    ULONG MajorVersion;
    ULONG MinorVersion;
} GNSS_SUPL_VERSION, *PGNSS_SUPL_VERSION;
typedef struct {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ServiceIndicator;
} GNSS_SUPL_VERSION_2, *PGNSS_SUPL_VERSION_2;
IOCTLINT_GNSS(GNSS_PLATFORM_CAPABILITY, BOOL SupportAgnssInjection; ULONG AgnssFormatSupported;
              BYTE Unused[516];)
IOCTLINT_GNSS(GNSS_DEVICE_CAPABILITY, BOOL SupportMultipleFixSessions; BOOL SupportMultipleAppSessions;
              BOOL RequireAGnssInjection; ULONG AgnssFormatSupported; ULONG AgnssFormatPreferred;
              BOOL SupportDistanceTracking; BOOL SupportContinuousTracking; ULONG Reserved1; BOOL Reserved2;
              BOOL Reserved3; BOOL Reserved4; BOOL Reserved5; ULONG GeofencingSupport; BOOL Reserved6;
              BOOL Reserved7; BOOL SupportCpLocation; BOOL SupportUplV2; BOOL SupportSuplV1;
              BOOL SupportSuplV2; GNSS_SUPL_VERSION SupportedSuplVersion; ULONG MaxGeofencesSupported;
              BOOL SupportMultipleSuplRootCert; ULONG GnssBreadCrumbPayloadVersion;
              ULONG MaxGnssBreadCrumbFixes; BYTE Unused[496];)
IOCTLINT_GNSS(GNSS_DRIVERCOMMAND_PARAM, GNSS_DRIVERCOMMAND_TYPE CommandType; ULONG Reserved;
              ULONG CommandDataSize; BYTE Unused[512]; BYTE CommandData[ANYSIZE_ARRAY];)
IOCTLINT_GNSS(GNSS_SINGLESHOT_PARAM, ULONG ResponseTime;)
IOCTLINT_GNSS(GNSS_DISTANCETRACKING_PARAM, ULONG MovementThreshold;)
IOCTLINT_GNSS(GNSS_CONTINUOUSTRACKING_PARAM, ULONG PreferredInterval;)
IOCTLINT_GNSS(GNSS_LKGFIX_PARAM, )
IOCTLINT_GNSS(
    GNSS_FIXSESSION_PARAM, ULONG FixSessionID; GNSS_FIXSESSIONTYPE SessionType; ULONG HorizontalAccuracy;
    ULONG HorizontalConfidence; ULONG Reserved[9]; ULONG FixLevelOfDetails; union {
        GNSS_SINGLESHOT_PARAM SingleShotParam;
        GNSS_DISTANCETRACKING_PARAM DistanceParam;
        GNSS_CONTINUOUSTRACKING_PARAM ContinuousParam;
        GNSS_LKGFIX_PARAM LkgFixParam;
        BYTE UnusedParam[268];
    };
    BYTE Unused[256];)
IOCTLINT_GNSS(GNSS_STOPFIXSESSION_PARAM, ULONG FixSessionID; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_FIXDATA_BASIC, DOUBLE Latitude; DOUBLE Longitude; DOUBLE Altitude; DOUBLE Speed;
              DOUBLE Heading;)
IOCTLINT_GNSS(GNSS_FIXDATA_BASIC_2, DOUBLE Latitude; DOUBLE Longitude; DOUBLE Altitude; DOUBLE Speed;
              DOUBLE Heading; DOUBLE AltitudeEllipsoid;)
#define IOCTLINT_GNSS_ACCURACY           \
    ULONG HorizontalAccuracy;            \
    ULONG HorizontalErrorMajorAxis;      \
    ULONG HorizontalErrorMinorAxis;      \
    ULONG HorizontalErrorAngle;          \
    ULONG HeadingAccuracy;               \
    ULONG AltitudeAccuracy;              \
    ULONG SpeedAccuracy;                 \
    ULONG HorizontalConfidence;          \
    ULONG HeadingConfidence;             \
    ULONG AltitudeConfidence;            \
    ULONG SpeedConfidence;               \
    FLOAT PositionDilutionOfPrecision;   \
    FLOAT HorizontalDilutionOfPrecision; \
    FLOAT VerticalDilutionOfPrecision
IOCTLINT_GNSS(GNSS_FIXDATA_ACCURACY, IOCTLINT_GNSS_ACCURACY;)
IOCTLINT_GNSS(GNSS_FIXDATA_ACCURACY_2, IOCTLINT_GNSS_ACCURACY; FLOAT GeometricDilutionOfPrecision;
              FLOAT TimeDilutionOfPrecision;)
typedef struct {
    ULONG SatelliteId;
    BOOL UsedInPositiong;
    DOUBLE Elevation;
    DOUBLE Azimuth;
    DOUBLE SignalToNoiseRatio;
} GNSS_SATELLITEINFO, *PGNSS_SATELLITEINFO;
IOCTLINT_GNSS(GNSS_FIXDATA_SATELLITE, ULONG SatelliteCount;
              GNSS_SATELLITEINFO SatelliteArray[GNSS_MAXSATELLITE];)
#define IOCTLINT_GNSS_FIX  \
    ULONG FixSessionID;    \
    FILETIME FixTimeStamp; \
    BOOL IsFinalFix;       \
    NTSTATUS FixStatus;    \
    ULONG FixLevelOfDetails
IOCTLINT_GNSS(GNSS_FIXDATA, IOCTLINT_GNSS_FIX; GNSS_FIXDATA_BASIC BasicData;
              GNSS_FIXDATA_ACCURACY AccuracyData; GNSS_FIXDATA_SATELLITE SatelliteData;)
IOCTLINT_GNSS(GNSS_FIXDATA_2, IOCTLINT_GNSS_FIX; GNSS_FIXDATA_BASIC_2 BasicData;
              GNSS_FIXDATA_ACCURACY_2 AccuracyData; GNSS_FIXDATA_SATELLITE SatelliteData;)
typedef struct {
    DOUBLE Latitude;
    DOUBLE Longitude;
    DOUBLE RadiusInMeters;
} GNSS_GEOREGION_CIRCLE, *PGNSS_GEOREGION_CIRCLE;
IOCTLINT_GNSS(
    GNSS_GEOREGION, GNSS_GEOREGIONTYPE GeoRegionType; union {
        GNSS_GEOREGION_CIRCLE Circle;
        BYTE Unused[512];
    };)
IOCTLINT_GNSS(GNSS_GEOFENCE_CREATE_PARAM, ULONG AlertTypes; GNSS_GEOFENCE_STATE InitialState;
              GNSS_GEOREGION Boundary; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_GEOFENCE_CREATE_RESPONSE, NTSTATUS CreationStatus; ULONG GeofenceID; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_GEOFENCE_DELETE_PARAM, ULONG GeofenceID; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_GEOFENCE_ALERT_DATA, ULONG GeofenceID; GNSS_GEOFENCE_STATE GeofenceState;
              GNSS_FIXDATA_BASIC FixBasicData; GNSS_FIXDATA_ACCURACY FixAccuracyData; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_GEOFENCES_TRACKINGSTATUS_DATA, NTSTATUS Status; FILETIME StatusTimeStamp;
              BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_ERRORINFO, ULONG ErrorCode; BOOL IsRecoverable; WCHAR ErrorDescription[256];
              BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_NMEA_DATA, CHAR NmeaSentences[256];)
IOCTLINT_GNSS(GNSS_AGNSS_REQUEST_PARAM, GNSS_AGNSS_REQUEST_TYPE RequestType; ULONG BlobFormat;)
IOCTLINT_GNSS(GNSS_AGNSS_INJECTTIME, FILETIME UtcTime; ULONG TimeUncertainty;)
IOCTLINT_GNSS(GNSS_AGNSS_INJECTPOSITION, ULONG Age; GNSS_FIXDATA_BASIC BasicData;
              GNSS_FIXDATA_ACCURACY AccuracyData;)
IOCTLINT_GNSS(GNSS_AGNSS_INJECTBLOB, ULONG BlobOui; ULONG BlobVersion; ULONG AgnssFormat; ULONG BlobSize;
              BYTE BlobData[ANYSIZE_ARRAY];)
IOCTLINT_GNSS(
    GNSS_AGNSS_INJECT, GNSS_AGNSS_REQUEST_TYPE InjectionType; NTSTATUS InjectionStatus;
    ULONG InjectionDataSize; BYTE Unused[512]; union {
        GNSS_AGNSS_INJECTTIME Time;
        GNSS_AGNSS_INJECTPOSITION Position;
        GNSS_AGNSS_INJECTBLOB BlobData;
    };)
IOCTLINT_GNSS(GNSS_SUPL_NI_INFO, WCHAR RequestorId[260]; WCHAR ClientName[260]; CHAR SuplNiUrl[260];)
IOCTLINT_GNSS(GNSS_CP_NI_INFO, WCHAR RequestorId[260]; WCHAR NotificationText[260];)
IOCTLINT_GNSS(GNSS_V2UPL_NI_INFO, WCHAR RequestorId[260];)
IOCTLINT_GNSS(
    GNSS_NI_REQUEST_PARAM, ULONG RequestId; GNSS_NI_REQUEST_TYPE RequestType;
    GNSS_NI_NOTIFICATION_TYPE NotificationType; GNSS_NI_PLANE_TYPE RequestPlaneType; union {
        GNSS_SUPL_NI_INFO SuplNiInfo;
        GNSS_CP_NI_INFO CpNiInfo;
        GNSS_V2UPL_NI_INFO V2UplNiInfo;
    };
    ULONG ResponseTimeInSec; BOOL EmergencyLocation;)
IOCTLINT_GNSS(GNSS_NI_RESPONSE, ULONG RequestId; GNSS_NI_USER_RESPONSE UserResponse;)
IOCTLINT_GNSS(GNSS_DRIVER_REQUEST_DATA, GNSS_DRIVER_REQUEST Request; ULONG RequestFlag;)
typedef struct {
    FILETIME FixTimeStamp;
    DOUBLE Latitude;
    DOUBLE Longitude;
    ULONG HorizontalAccuracy;
    USHORT Speed;
    USHORT SpeedAccuracy;
    SHORT Altitude;
    USHORT AltitudeAccuracy;
    SHORT Heading;
    BYTE HeadingAccuracy;
    BYTE FixSuccess;
} GNSS_BREADCRUMB_V1, *PGNSS_BREADCRUMB_V1;
IOCTLINT_GNSS(GNSS_BREADCRUMB_LIST, ULONG NumCrumbs; union { GNSS_BREADCRUMB_V1 v1[50]; };)
IOCTLINT_GNSS(GNSS_BREADCRUMBING_PARAM, ULONG MaximumHorizontalUncertainty; ULONG MinDistanceBetweenFixes;
              ULONG MaximumErrorTimeoutMs; BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_BREADCRUMBING_ALERT_DATA, BYTE Unused[512];)
IOCTLINT_GNSS(
    GNSS_EVENT, GNSS_EVENT_TYPE EventType; ULONG EventDataSize; BYTE Unused[512]; union {
        GNSS_FIXDATA FixData;
        GNSS_AGNSS_REQUEST_PARAM AgnssRequest;
        GNSS_NI_REQUEST_PARAM NiRequest;
        GNSS_ERRORINFO ErrorInformation;
        GNSS_NMEA_DATA NmeaData;
        GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData;
        GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData;
        GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus;
        GNSS_DRIVER_REQUEST_DATA DriverRequestData;
        BYTE CustomData[ANYSIZE_ARRAY];
    };)
IOCTLINT_GNSS(
    GNSS_EVENT_2, GNSS_EVENT_TYPE EventType; ULONG EventDataSize; BYTE Unused[512]; union {
        GNSS_FIXDATA FixData;
        GNSS_FIXDATA_2 FixData2;
        GNSS_AGNSS_REQUEST_PARAM AgnssRequest;
        GNSS_NI_REQUEST_PARAM NiRequest;
        GNSS_ERRORINFO ErrorInformation;
        GNSS_NMEA_DATA NmeaData;
        GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData;
        GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData;
        GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus;
        GNSS_DRIVER_REQUEST_DATA DriverRequestData;
        BYTE CustomData[ANYSIZE_ARRAY];
    };)
IOCTLINT_GNSS(GNSS_SUPL_CERT_CONFIG, GNSS_SUPL_CERT_ACTION CertAction; CHAR SuplCertName[260]; ULONG CertSize;
              BYTE Unused[512]; BYTE CertData[ANYSIZE_ARRAY];)
IOCTLINT_GNSS(GNSS_SUPL_HSLP_CONFIG, CHAR SuplHslp[260]; CHAR SuplHslpFromImsi[260]; ULONG Reserved;
              BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_V2UPL_CONFIG, CHAR MPC[260]; CHAR PDE[260]; BYTE ApplicationTypeIndicator_MR;
              BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_CWTESTDATA, NTSTATUS TestResultStatus; DOUBLE SignalToNoiseRatio; DOUBLE Frequency;
              BYTE Unused[512];)
IOCTLINT_GNSS(GNSS_SELFTESTCONFIG, ULONG TestType; BYTE Unused[512]; ULONG InBufLen;
              BYTE InBuffer[ANYSIZE_ARRAY];)
IOCTLINT_GNSS(GNSS_SELFTESTRESULT, NTSTATUS TestResultStatus; ULONG Result; ULONG PinFailedBitMask;
              BYTE Unused[512]; ULONG OutBufLen; BYTE OutBuffer[ANYSIZE_ARRAY];)
IOCTLINT_GNSS(GNSS_CHIPSETINFO, WCHAR ManufacturerID[25]; WCHAR HardwareID[25]; WCHAR FirmwareVersion[20];
              BYTE Unused[512];)
#ifdef __cplusplus
}
#endif
#endif
