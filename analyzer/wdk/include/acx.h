/* acx.h: audio class extension. Handles, configuration structures, callback types and functions in the shape
 * their pages give; GUID constants of the extension are declared only.
 * k:audio-class-extensions-overview; NF:acxcircuit.AcxCircuitCreate, NF:acxstreams.AcxRtStreamCreate,
 * NF:acxpin.AcxPinCreate, NF:acxelements.*, NF:acxdataformat.*, NF:acxmisc.*, NF:acxtargets.*,
 * NF:acxmanager.*, NF:acxrequest.AcxRequestGetParameters. */
#ifndef IOCTLINT_ACX_H
#define IOCTLINT_ACX_H
#include <ks.h>
#include <ksmedia.h>
#include <mmreg.h>
#include <ntddk.h>
#include <wdf.h>
#include <windef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef const GUID *PCGUID; /* NS:acxstreams._ACX_STREAM_BRIDGE_CONFIG, its example */
typedef HANDLE ACXOBJECT, ACXCONTEXT;
DECLARE_HANDLE(ACXCIRCUIT);
DECLARE_HANDLE(ACXCIRCUITTEMPLATE);
DECLARE_HANDLE(ACXFACTORYCIRCUIT);
DECLARE_HANDLE(ACXCOMPOSITETEMPLATE);
DECLARE_HANDLE(ACXMANAGER);
DECLARE_HANDLE(ACXSTREAM);
DECLARE_HANDLE(ACXSTREAMBRIDGE);
DECLARE_HANDLE(ACXPIN);
DECLARE_HANDLE(ACXJACK);
DECLARE_HANDLE(ACXELEMENT);
DECLARE_HANDLE(ACXVOLUME);
DECLARE_HANDLE(ACXMUTE);
DECLARE_HANDLE(ACXPEAKMETER);
DECLARE_HANDLE(ACXAUDIOENGINE);
DECLARE_HANDLE(ACXSTREAMAUDIOENGINE);
DECLARE_HANDLE(ACXAUDIOMODULE);
DECLARE_HANDLE(ACXKEYWORDSPOTTER);
DECLARE_HANDLE(ACXDATAFORMAT);
DECLARE_HANDLE(ACXDATAFORMATLIST);
DECLARE_HANDLE(ACXOBJECTBAG);
DECLARE_HANDLE(ACXPNPEVENT);
DECLARE_HANDLE(ACXEVENT);
DECLARE_HANDLE(ACXTARGETCIRCUIT);
DECLARE_HANDLE(ACXTARGETPIN);
DECLARE_HANDLE(ACXTARGETELEMENT);
typedef struct ACXCIRCUIT_INIT *PACXCIRCUIT_INIT;
typedef struct ACXFACTORYCIRCUIT_INIT *PACXFACTORYCIRCUIT_INIT;
typedef struct ACXSTREAM_INIT *PACXSTREAM_INIT;
#define IOCTLINT_ACX_INIT(type)                      \
    FORCEINLINE VOID type##_INIT(_Out_ type *Config) \
    {                                                \
        RtlZeroMemory(Config, sizeof(type));         \
        Config->Size = sizeof(type);                 \
    }
/* Enumerations */
typedef enum _ACX_CIRCUIT_TYPE {
    AcxCircuitTypeOther,
    AcxCircuitTypeRender,
    AcxCircuitTypeCapture,
    AcxCircuitTypeMaximum
} ACX_CIRCUIT_TYPE;
typedef enum _ACX_PIN_TYPE {
    AcxPinTypeOther,
    AcxPinTypeSink,
    AcxPinTypeSource,
    AcxPinTypeMaximum
} ACX_PIN_TYPE;
typedef enum _ACX_PIN_COMMUNICATION {
    AcxPinCommunicationNone,
    AcxPinCommunicationSink,
    AcxPinCommunicationSource,
    AcxPinCommunicationMaximum
} ACX_PIN_COMMUNICATION;
typedef enum _ACX_ITEM_TYPE {
    AcxItemTypeDefault,
    AcxItemTypeCircuit,
    AcxItemTypeStream,
    AcxItemTypeFactoryCircuit,
    AcxItemTypePin,
    AcxItemTypeElement,
    AcxItemTypeMax
} ACX_ITEM_TYPE;
#define AcxItemIdNone ((ULONG)-1)
typedef enum _ACX_REQUEST_TYPE {
    AcxRequestTypeUnknown,
    AcxRequestTypeAny,
    AcxRequestTypeCreate,
    AcxRequestTypeProperty,
    AcxRequestTypeMethod,
    AcxRequestTypeEvent,
    AcxRequestTypeResetState,
    AcxRequestTypeMax
} ACX_REQUEST_TYPE;
typedef enum _ACX_PROPERTY_VERB {
    AcxPropertyVerbNone,
    AcxPropertyVerbGet,
    AcxPropertyVerbSet,
    AcxPropertyVerbBasicSupport,
    AcxPropertyVerbSetSupport,
    AcxPropertyVerbMax
} ACX_PROPERTY_VERB;
typedef enum _ACX_METHOD_VERB {
    AcxMethodVerbNone,
    AcxMethodVerbSend,
    AcxMethodVerbBasicSupport,
    AcxMethodVerbSetSupport,
    AcxMethodVerbMax
} ACX_METHOD_VERB;
typedef enum _ACX_STREAM_STATE {
    AcxStreamStateStop,
    AcxStreamStateAcquire,
    AcxStreamStatePause,
    AcxStreamStateRun,
    AcxStreamStateMaximum
} ACX_STREAM_STATE;
typedef enum _ACX_VOLUME_CURVE_TYPE {
    AcxVolumeCurveTypeNone,
    AcxVolumeCurveTypeFade
} ACX_VOLUME_CURVE_TYPE;
typedef enum _ACX_CONSTRICTOR_OPTION {
    AcxConstrictorOptionNone,
    AcxConstrictorOptionMute
} ACX_CONSTRICTOR_OPTION;
typedef enum _ACX_DX_EXIT_LATENCY {
    AcxDxExitLatencyInstant,
    AcxDxExitLatencyFast,
    AcxDxExitLatencyResponsive
} ACX_DX_EXIT_LATENCY;
typedef enum _ACX_JACK_CONNECTION_TYPE {
    AcxConnTypeUnknown,
    AcxConnType3Point5mm,
    AcxConnTypeQuarter,
    AcxConnTypeAtapiInternal,
    AcxConnTypeRCA,
    AcxConnTypeOptical,
    AcxConnTypeOtherDigital,
    AcxConnTypeOtherAnalog,
    AcxConnTypeMultichannelAnalogDIN,
    AcxConnTypeXlrProfessional,
    AcxConnTypeRJ11Modem,
    AcxConnTypeCombination
} ACX_JACK_CONNECTION_TYPE;
typedef enum _ACX_JACK_GEO_LOCATION {
    AcxGeoLocRear = 1,
    AcxGeoLocFront,
    AcxGeoLocLeft,
    AcxGeoLocRight,
    AcxGeoLocTop,
    AcxGeoLocBottom,
    AcxGeoLocRearPanel,
    AcxGeoLocRiser,
    AcxGeoLocInsideMobileLid,
    AcxGeoLocDrivebay,
    AcxGeoLocHDMI,
    AcxGeoLocOutsideMobileLid,
    AcxGeoLocATAPI,
    AcxGeoLocNotApplicable,
    AcxGeoLocReserved6,
    AcxJackGeoLocationMaximum
} ACX_JACK_GEO_LOCATION;
typedef enum _ACX_JACK_GEN_LOCATION {
    AcxGenLocPrimaryBox,
    AcxGenLocInternal,
    AcxGenLocSeparate,
    AcxGenLocOther,
    AcxJackGenLocationMaximum
} ACX_JACK_GEN_LOCATION;
typedef enum _ACX_JACK_PORT_CONNECTION {
    AcxPortConnJack,
    AcxPortConnIntegratedDevice,
    AcxPortConnBothIntegratedAndJack,
    AcxPortConnUnknown
} ACX_JACK_PORT_CONNECTION;
/* Callbacks */
typedef VOID EVT_ACX_OBJECT_PREPROCESS_REQUEST(ACXOBJECT Object, ACXCONTEXT DriverContext,
                                               WDFREQUEST Request);
typedef EVT_ACX_OBJECT_PREPROCESS_REQUEST *PFN_ACX_OBJECT_PREPROCESS_REQUEST;
typedef VOID EVT_ACX_OBJECT_PROCESS_REQUEST(ACXOBJECT Object, WDFREQUEST Request);
typedef EVT_ACX_OBJECT_PROCESS_REQUEST *PFN_ACX_OBJECT_PROCESS_REQUEST;
typedef NTSTATUS EVT_ACX_CIRCUIT_CREATE_STREAM(WDFDEVICE Device, ACXCIRCUIT Circuit, ACXPIN Pin,
                                               PACXSTREAM_INIT StreamInit, ACXDATAFORMAT StreamFormat,
                                               const GUID *SignalProcessingMode, ACXOBJECTBAG VarArguments);
typedef NTSTATUS EVT_ACX_CIRCUIT_PREPARE_HARDWARE(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                                  WDFCMRESLIST ResourcesRaw,
                                                  WDFCMRESLIST ResourcesTranslated);
typedef NTSTATUS EVT_ACX_CIRCUIT_RELEASE_HARDWARE(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                                  WDFCMRESLIST ResourcesTranslated);
typedef VOID EVT_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                                    ACXOBJECTBAG CompositeProperties);
typedef NTSTATUS EVT_ACX_CIRCUIT_POWER_UP(WDFDEVICE Device, ACXCIRCUIT Circuit, WDF_POWER_DEVICE_STATE State);
typedef NTSTATUS EVT_ACX_CIRCUIT_POWER_DOWN(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                            WDF_POWER_DEVICE_STATE State);
typedef NTSTATUS EVT_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                                              ACXOBJECTBAG CircuitProperties);
typedef NTSTATUS EVT_ACX_CIRCUIT_COMPOSITE_INITIALIZE(WDFDEVICE Device, ACXCIRCUIT Circuit,
                                                      ACXOBJECTBAG CompositeProperties);
typedef struct _ACX_FACTORY_CIRCUIT_ADD_CIRCUIT {
    ULONG Size;
    ULONG Flags;
    GUID CircuitUniqueId;
    ACXOBJECTBAG CompositeProperties;
    ACXOBJECTBAG FactoryProperties;
    ACXOBJECTBAG CircuitProperties;
    PUNICODE_STRING TargetSymbolicLinkName;
} ACX_FACTORY_CIRCUIT_ADD_CIRCUIT, *PACX_FACTORY_CIRCUIT_ADD_CIRCUIT;
typedef struct _ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT {
    ULONG Size;
    ULONG Flags;
    GUID CircuitUniqueId;
} ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT, *PACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT;
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE(WDFDEVICE Parent, ACXFACTORYCIRCUIT Factory,
                                                              PACX_FACTORY_CIRCUIT_ADD_CIRCUIT Config,
                                                              WDFDEVICE *Device);
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE(WDFDEVICE Parent, ACXFACTORYCIRCUIT Factory,
                                                              WDFDEVICE Device);
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT(WDFDEVICE Parent, WDFDEVICE Device,
                                                        ACXFACTORYCIRCUIT Factory,
                                                        PACX_FACTORY_CIRCUIT_ADD_CIRCUIT Config,
                                                        PACXCIRCUIT_INIT CircuitInit);
typedef NTSTATUS EVT_ACX_PIN_SET_DATAFORMAT(ACXPIN Pin, ACXDATAFORMAT DataFormat);
typedef NTSTATUS EVT_ACX_PIN_RETRIEVE_NAME(ACXPIN Pin, PUNICODE_STRING Name);
typedef VOID EVT_ACX_PIN_CONNECTED(ACXPIN Pin, ACXTARGETCIRCUIT TargetCircuit, ULONG TargetPinId);
typedef VOID EVT_ACX_PIN_DISCONNECTED(ACXPIN Pin, ACXTARGETCIRCUIT TargetCircuit, ULONG TargetPinId);
typedef struct _ACXDRMRIGHTS {
    BOOL CopyProtect;
    ULONG Reserved;
    BOOL DigitalOutputDisable;
} ACXDRMRIGHTS, *PACXDRMRIGHTS;
typedef struct _ACX_RTPACKET {
    ULONG Size;
    WDF_MEMORY_DESCRIPTOR RtPacketBuffer;
    ULONG RtPacketOffset;
    ULONG RtPacketSize;
} ACX_RTPACKET, *PACX_RTPACKET;
IOCTLINT_ACX_INIT(ACX_RTPACKET)
typedef NTSTATUS EVT_ACX_STREAM_PREPARE_HARDWARE(ACXSTREAM Stream);
typedef NTSTATUS EVT_ACX_STREAM_RELEASE_HARDWARE(ACXSTREAM Stream);
typedef NTSTATUS EVT_ACX_STREAM_RUN(ACXSTREAM Stream);
typedef NTSTATUS EVT_ACX_STREAM_PAUSE(ACXSTREAM Stream);
typedef NTSTATUS EVT_ACX_STREAM_ASSIGN_DRM_CONTENT_ID(ACXSTREAM Stream, ULONG DrmContentId,
                                                      PACXDRMRIGHTS Rights);
typedef NTSTATUS EVT_ACX_STREAM_GET_HW_LATENCY(ACXSTREAM Stream, ULONG *FifoSize, ULONG *Delay);
typedef NTSTATUS EVT_ACX_STREAM_ALLOCATE_RTPACKETS(ACXSTREAM Stream, ULONG PacketCount, ULONG PacketSize,
                                                   PACX_RTPACKET *Packets);
typedef VOID EVT_ACX_STREAM_FREE_RTPACKETS(ACXSTREAM Stream, PACX_RTPACKET Packets, ULONG PacketCount);
typedef NTSTATUS EVT_ACX_STREAM_SET_RENDER_PACKET(ACXSTREAM Stream, ULONG Packet, ULONG Flags,
                                                  ULONG EosPacketLength);
typedef NTSTATUS EVT_ACX_STREAM_GET_CURRENT_PACKET(ACXSTREAM Stream, PULONG CurrentPacket);
typedef NTSTATUS EVT_ACX_STREAM_GET_CAPTURE_PACKET(ACXSTREAM Stream, ULONG *LastCapturePacket,
                                                   ULONGLONG *QPCPacketStart, BOOLEAN *MoreData);
typedef NTSTATUS EVT_ACX_STREAM_GET_PRESENTATION_POSITION(ACXSTREAM Stream, PULONGLONG PositionInBlocks,
                                                          PULONGLONG QPCPosition);
typedef NTSTATUS EVT_ACX_VOLUME_ASSIGN_LEVEL(ACXVOLUME Volume, ULONG Channel, LONG VolumeLevel);
typedef NTSTATUS EVT_ACX_VOLUME_RETRIEVE_LEVEL(ACXVOLUME Volume, ULONG Channel, LONG *VolumeLevel);
typedef NTSTATUS EVT_ACX_RAMPED_VOLUME_ASSIGN_LEVEL(ACXVOLUME Volume, ULONG Channel, LONG VolumeLevel,
                                                    ACX_VOLUME_CURVE_TYPE CurveType, ULONGLONG CurveDuration);
typedef NTSTATUS EVT_ACX_MUTE_ASSIGN_STATE(ACXMUTE Mute, ULONG Channel, ULONG State);
typedef NTSTATUS EVT_ACX_MUTE_RETRIEVE_STATE(ACXMUTE Mute, ULONG Channel, ULONG *State);
typedef NTSTATUS EVT_ACX_PEAKMETER_RETRIEVE_LEVEL(ACXPEAKMETER PeakMeter, ULONG Channel, LONG *Level);
typedef NTSTATUS EVT_ACX_AUDIOENGINE_RETRIEVE_BUFFER_SIZE_LIMITS(ACXAUDIOENGINE Engine, ACXDATAFORMAT Format,
                                                                 PULONG Minimum, PULONG Maximum);
typedef NTSTATUS EVT_ACX_AUDIOENGINE_RETRIEVE_EFFECTS_STATE(ACXAUDIOENGINE Engine, PULONG State);
typedef NTSTATUS EVT_ACX_AUDIOENGINE_ASSIGN_EFFECTS_STATE(ACXAUDIOENGINE Engine, ULONG State);
typedef NTSTATUS EVT_ACX_AUDIOENGINE_RETRIEVE_ENGINE_FORMAT(ACXAUDIOENGINE Engine, ACXDATAFORMAT *Format);
typedef NTSTATUS EVT_ACX_AUDIOENGINE_ASSIGN_ENGINE_FORMAT(ACXAUDIOENGINE Engine, ACXDATAFORMAT Format);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_EFFECTS_STATE(ACXSTREAMAUDIOENGINE Engine, PULONG State);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_ASSIGN_EFFECTS_STATE(ACXSTREAMAUDIOENGINE Engine, ULONG State);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_PRESENTATION_POSITION(ACXSTREAMAUDIOENGINE Engine,
                                                                          PULONGLONG Position,
                                                                          PULONGLONG Qpc);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_ASSIGN_CURRENT_WRITE_POSITION(ACXSTREAMAUDIOENGINE Engine,
                                                                         ULONG Position);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_LINEAR_BUFFER_POSITION(ACXSTREAMAUDIOENGINE Engine,
                                                                           PULONGLONG Position);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_ASSIGN_LAST_BUFFER_POSITION(ACXSTREAMAUDIOENGINE Engine,
                                                                       ULONG Position);
typedef NTSTATUS EVT_ACX_STREAMAUDIOENGINE_ASSIGN_LOOPBACK_PROTECTION(ACXSTREAMAUDIOENGINE Engine,
                                                                      ACX_CONSTRICTOR_OPTION Option);
typedef NTSTATUS EVT_ACX_KEYWORDSPOTTER_RETRIEVE_ARM(ACXKEYWORDSPOTTER Spotter, const GUID *EventId,
                                                     BOOLEAN *Arm);
typedef NTSTATUS EVT_ACX_KEYWORDSPOTTER_ASSIGN_ARM(ACXKEYWORDSPOTTER Spotter, const GUID *EventId,
                                                   BOOLEAN Arm);
typedef NTSTATUS EVT_ACX_KEYWORDSPOTTER_ASSIGN_PATTERNS(ACXKEYWORDSPOTTER Spotter, const GUID *EventId,
                                                        PVOID Pattern, ULONG PatternSize);
typedef NTSTATUS EVT_ACX_KEYWORDSPOTTER_ASSIGN_RESET(ACXKEYWORDSPOTTER Spotter, const GUID *EventId);
typedef NTSTATUS EVT_ACX_AUDIOMODULE_PROCESSCOMMAND(ACXAUDIOMODULE Module, PVOID InBuffer, ULONG InBufferCb,
                                                    PVOID OutBuffer, PULONG OutBufferCb);
/* Properties of objects and of requests */
typedef struct _ACX_PROPERTY_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxObjectProcessRequest;
    PVOID Reserved;
    ULONG ControlCb;
    ULONG ValueCb;
    ULONG ValueType;
} ACX_PROPERTY_ITEM, *PACX_PROPERTY_ITEM;
#define ACX_PROPERTY_ITEM_FLAG_NONE 0x0
#define ACX_PROPERTY_ITEM_FLAG_GET 0x1
#define ACX_PROPERTY_ITEM_FLAG_SET 0x2
#define ACX_PROPERTY_ITEM_FLAG_BASICSUPPORT 0x200
typedef struct _ACX_METHOD_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxObjectProcessRequest;
    PVOID Reserved;
    ULONG ArgsCb;
    ULONG ResultCb;
    ULONG ResultType;
} ACX_METHOD_ITEM, *PACX_METHOD_ITEM;
#define ACX_METHOD_ITEM_FLAG_NONE 0x0
#define ACX_METHOD_ITEM_FLAG_SEND 0x1
#define ACX_METHOD_ITEM_FLAG_BASICSUPPORT 0x200
typedef enum _ACX_EVENT_VERB {
    AcxEventVerbNone,
    AcxEventVerbEnable,
    AcxEventVerbDisable,
    AcxEventVerbBasicSupport,
    AcxEventVerbSetSupport,
    AcxEventVerbMax
} ACX_EVENT_VERB;
typedef struct _ACX_REQUEST_PARAMETERS {
    ULONG Size;
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    ACX_REQUEST_TYPE Type;
    union {
        struct {
            GUID Set;
            ULONG Id;
            ACX_PROPERTY_VERB Verb;
            ACX_ITEM_TYPE ItemType;
            ULONG ItemId;
            PVOID Control;
            ULONG ControlCb;
            PVOID Value;
            ULONG ValueCb;
        } Property;
        struct {
            GUID Set;
            ULONG Id;
            ACX_METHOD_VERB Verb;
            ACX_ITEM_TYPE ItemType;
            ULONG ItemId;
            PVOID Args;
            ULONG ArgsCb;
            PVOID Result;
            ULONG ResultCb;
        } Method;
        struct {
            GUID Set;
            ULONG Id;
            ACX_EVENT_VERB Verb;
            ACX_ITEM_TYPE ItemType;
            ULONG ItemId;
            PVOID Data;
            ULONG DataCb;
            PVOID EventData;
        } Event;
        struct {
            PVOID Control;
            ULONG ControlCb;
        } Create;
    } Parameters;
} ACX_REQUEST_PARAMETERS, *PACX_REQUEST_PARAMETERS;
IOCTLINT_ACX_INIT(ACX_REQUEST_PARAMETERS)
FORCEINLINE VOID ACX_REQUEST_PARAMETERS_INIT_PROPERTY(_Out_ PACX_REQUEST_PARAMETERS Params, GUID Set,
                                                      ULONG Id, ACX_PROPERTY_VERB Verb,
                                                      ACX_ITEM_TYPE ItemType, ULONG ItemId, PVOID Control,
                                                      ULONG ControlCb, PVOID Value, ULONG ValueCb)
{
    ACX_REQUEST_PARAMETERS_INIT(Params);
    Params->Type = AcxRequestTypeProperty;
    Params->Parameters.Property.Set = Set;
    Params->Parameters.Property.Id = Id;
    Params->Parameters.Property.Verb = Verb;
    Params->Parameters.Property.ItemType = ItemType;
    Params->Parameters.Property.ItemId = ItemId;
    Params->Parameters.Property.Control = Control;
    Params->Parameters.Property.ControlCb = ControlCb;
    Params->Parameters.Property.Value = Value;
    Params->Parameters.Property.ValueCb = ValueCb;
}
/* Configurations: common members first, as every element has them */
#define IOCTLINT_ACX_ITEMS         \
    ULONG PropertiesCount;         \
    PACX_PROPERTY_ITEM Properties; \
    ULONG MethodsCount;            \
    PACX_METHOD_ITEM Methods;      \
    ULONG EventsCount;             \
    PVOID Events
#define IOCTLINT_ACX_STRUCT(name, ...) \
    typedef struct _##name {           \
        ULONG Size;                    \
        ULONG Flags;                   \
        __VA_ARGS__                    \
    } name, *P##name;                  \
    IOCTLINT_ACX_INIT(name)
#define IOCTLINT_ACX_CALLBACKS(name, ...) \
    typedef struct _##name {              \
        ULONG Size;                       \
        __VA_ARGS__                       \
    } name, *P##name;                     \
    IOCTLINT_ACX_INIT(name)
IOCTLINT_ACX_STRUCT(ACX_DRIVER_CONFIG, ULONG Reserved;)
IOCTLINT_ACX_STRUCT(ACX_DEVICEINIT_CONFIG, WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
                    WDF_EXECUTION_LEVEL ExecutionLevel; PVOID Context;)
IOCTLINT_ACX_STRUCT(ACX_DEVICE_CONFIG, PVOID Context;)
typedef struct _ACX_DRIVER_VERSION_AVAILABLE_PARAMS {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
} ACX_DRIVER_VERSION_AVAILABLE_PARAMS, *PACX_DRIVER_VERSION_AVAILABLE_PARAMS;
FORCEINLINE VOID ACX_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(PACX_DRIVER_VERSION_AVAILABLE_PARAMS Params,
                                                          ULONG MajorVersion, ULONG MinorVersion)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
    Params->MajorVersion = MajorVersion;
    Params->MinorVersion = MinorVersion;
}
#define AcxDeviceInitConfigRawDevice 0x1
IOCTLINT_ACX_CALLBACKS(ACX_CIRCUIT_PNPPOWER_CALLBACKS,
                       EVT_ACX_CIRCUIT_PREPARE_HARDWARE *EvtAcxCircuitPrepareHardware;
                       EVT_ACX_CIRCUIT_RELEASE_HARDWARE * EvtAcxCircuitReleaseHardware;
                       EVT_ACX_CIRCUIT_POWER_UP * EvtAcxCircuitPowerUp;
                       EVT_ACX_CIRCUIT_POWER_DOWN * EvtAcxCircuitPowerDown;)
IOCTLINT_ACX_CALLBACKS(ACX_CIRCUIT_COMPOSITE_CALLBACKS,
                       EVT_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE *EvtAcxCircuitCompositeCircuitInitialize;
                       EVT_ACX_CIRCUIT_COMPOSITE_INITIALIZE * EvtAcxCircuitCompositeInitialize;
                       EVT_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE * EvtAcxCircuitCompositeDeinitialize;)
IOCTLINT_ACX_CALLBACKS(ACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS,
                       EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE *EvtAcxFactoryCircuitCreateCircuitDevice;
                       EVT_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE * EvtAcxFactoryCircuitDeleteCircuitDevice;
                       EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT * EvtAcxFactoryCircuitCreateCircuit;)
IOCTLINT_ACX_STRUCT(ACX_CIRCUIT_TEMPLATE_CONFIG, const GUID *ContainerId; ACXOBJECTBAG FactoryProperties;
                    const GUID *FactoryId; PUNICODE_STRING FactoryUri; PUNICODE_STRING FactoryName;
                    ACXOBJECTBAG CircuitProperties; const GUID *CircuitId; PUNICODE_STRING CircuitUri;
                    PUNICODE_STRING CircuitName;)
#define AcxCircuitTemplateCircuitOnDemand 0x1
IOCTLINT_ACX_STRUCT(ACX_COMPOSITE_TEMPLATE_CONFIG, ACXOBJECTBAG Properties;)
#define AcxCompositeTemplateConfigPrivate 0x1
#define AcxCompositeTemplateConfigSingleton 0x2
IOCTLINT_ACX_CALLBACKS(ACX_PIN_CALLBACKS, EVT_ACX_PIN_SET_DATAFORMAT *EvtAcxPinSetDataFormat;
                       EVT_ACX_PIN_RETRIEVE_NAME * EvtAcxPinRetrieveName;
                       PVOID EvtAcxPinRetrieveJackSinkInfo;
                       EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxPinProcessJackRequest;
                       EVT_ACX_PIN_CONNECTED * EvtAcxPinConnected;
                       EVT_ACX_PIN_DISCONNECTED * EvtAcxPinDisconnected;
                       PVOID EvtAcxPinDataFormatChangeNotification;)
typedef struct _ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION {
    ULONG Size;
    ULONG PrimaryChannelCount;
    ULONG PrimaryChannelStartPosition;
    ULONG PrimaryChannelMask;
    ULONG InterleavedChannelCount;
    ULONG InterleavedChannelStartPosition;
    ULONG InterleavedChannelMask;
} ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION, *PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION;
IOCTLINT_ACX_INIT(ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION)
IOCTLINT_ACX_STRUCT(ACX_MICROPHONE_CONFIG, LONG MicrophoneSnrDB; LONG MicrophoneSensitivityDB;
                    PVOID MicArrayGeometry; PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION InterleavedFormat;)
#define AcxPinConfigMicrophoneConfigSpecified 0x1
#define AcxPinConfigNoDefaultDataFormatLists 0x2
typedef enum _ACX_PIN_QUALIFIER {
    AcxPinQualifierUnknown,
    AcxPinQualifierBridgeA,
    AcxPinQualifierBridgeB,
    AcxPinQualifierBridgeDevice,
    AcxPinQualifierMaximum
} ACX_PIN_QUALIFIER;
IOCTLINT_ACX_STRUCT(
    ACX_PIN_CONFIG, ULONG Id; ACX_PIN_TYPE Type; ACX_PIN_COMMUNICATION Communication;
    ACX_PIN_QUALIFIER Qualifier; const GUID *Category; const GUID *Name; PACX_PIN_CALLBACKS PinCallbacks;
    IOCTLINT_ACX_ITEMS; union { PACX_MICROPHONE_CONFIG MicrophoneConfig; } u; ULONG MaxStreams;)
typedef struct _ACX_JACK_DESCRIPTION {
    ULONG ChannelMapping;
    ULONG Color;
    ACX_JACK_CONNECTION_TYPE ConnectionType;
    ACX_JACK_GEO_LOCATION GeoLocation;
    ACX_JACK_GEN_LOCATION GenLocation;
    ACX_JACK_PORT_CONNECTION PortConnection;
} ACX_JACK_DESCRIPTION, *PACX_JACK_DESCRIPTION;
typedef NTSTATUS EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE(ACXJACK Jack, PBOOLEAN State);
IOCTLINT_ACX_CALLBACKS(ACX_JACK_CALLBACKS,
                       EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE *EvtAcxJackRetrievePresenceState;)
typedef struct _ACX_JACK_CONFIG {
    ULONG Size;
    ULONG Id;
    ULONG Flags;
    PACX_JACK_CALLBACKS Callbacks;
    ACX_JACK_DESCRIPTION Description;
} ACX_JACK_CONFIG, *PACX_JACK_CONFIG;
IOCTLINT_ACX_INIT(ACX_JACK_CONFIG)
/* Every element: its size, who it is, how it behaves. */
#define IOCTLINT_ACX_ELEMENT(name, ...) \
    typedef struct _##name {            \
        ULONG Size;                     \
        ULONG Id;                       \
        const GUID *Name;               \
        ULONG Flags;                    \
        __VA_ARGS__                     \
    } name, *P##name;                   \
    IOCTLINT_ACX_INIT(name)
typedef struct _ACX_ELEMENT_CONFIG {
    ULONG Size;
    ULONG Id;
    const GUID *Type;
    const GUID *Name;
    ULONG Flags;
    IOCTLINT_ACX_ITEMS;
} ACX_ELEMENT_CONFIG, *PACX_ELEMENT_CONFIG;
IOCTLINT_ACX_INIT(ACX_ELEMENT_CONFIG)
IOCTLINT_ACX_CALLBACKS(ACX_VOLUME_CALLBACKS, EVT_ACX_VOLUME_ASSIGN_LEVEL *EvtAcxVolumeAssignLevel;
                       EVT_ACX_RAMPED_VOLUME_ASSIGN_LEVEL * EvtAcxRampedVolumeAssignLevel;
                       EVT_ACX_VOLUME_RETRIEVE_LEVEL * EvtAcxVolumeRetrieveLevel;
                       EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxVolumeProcessRequest;)
IOCTLINT_ACX_ELEMENT(ACX_VOLUME_CONFIG, ULONG ChannelsCount; LONG Maximum; LONG Minimum; LONG SteppingDelta;
                     PACX_VOLUME_CALLBACKS Callbacks;)
IOCTLINT_ACX_CALLBACKS(ACX_MUTE_CALLBACKS, EVT_ACX_MUTE_ASSIGN_STATE *EvtAcxMuteAssignState;
                       EVT_ACX_MUTE_RETRIEVE_STATE * EvtAcxMuteRetrieveState;
                       EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxMuteProcessRequest;)
IOCTLINT_ACX_ELEMENT(ACX_MUTE_CONFIG, ULONG ChannelsCount; PACX_MUTE_CALLBACKS Callbacks;)
IOCTLINT_ACX_CALLBACKS(ACX_PEAKMETER_CALLBACKS,
                       EVT_ACX_PEAKMETER_RETRIEVE_LEVEL *EvtAcxPeakMeterRetrieveLevel;
                       EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxPeakMeterProcessRequest;)
IOCTLINT_ACX_ELEMENT(ACX_PEAKMETER_CONFIG, ULONG ChannelsCount; LONG Maximum; LONG Minimum;
                     LONG SteppingDelta; PACX_PEAKMETER_CALLBACKS Callbacks;)
IOCTLINT_ACX_CALLBACKS(
    ACX_AUDIOENGINE_CALLBACKS,
    EVT_ACX_AUDIOENGINE_RETRIEVE_BUFFER_SIZE_LIMITS *EvtAcxAudioEngineRetrieveBufferSizeLimits;
    EVT_ACX_AUDIOENGINE_ASSIGN_EFFECTS_STATE * EvtAcxAudioEngineAssignEffectsState;
    EVT_ACX_AUDIOENGINE_RETRIEVE_EFFECTS_STATE * EvtAcxAudioEngineRetrieveEffectsState;
    EVT_ACX_AUDIOENGINE_RETRIEVE_ENGINE_FORMAT * EvtAcxAudioEngineRetrieveEngineMixFormat;
    EVT_ACX_AUDIOENGINE_ASSIGN_ENGINE_FORMAT * EvtAcxAudioEngineAssignEngineDeviceFormat;
    EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxAudioEngineProcessRequest;)
IOCTLINT_ACX_ELEMENT(ACX_AUDIOENGINE_CONFIG, ACXPIN HostPin; ACXPIN OffloadPin; ACXPIN LoopbackPin;
                     ACXVOLUME VolumeElement; ACXMUTE MuteElement; ACXPEAKMETER PeakMeterElement;
                     PACX_AUDIOENGINE_CALLBACKS Callbacks;)
IOCTLINT_ACX_CALLBACKS(
    ACX_STREAMAUDIOENGINE_CALLBACKS,
    EVT_ACX_STREAMAUDIOENGINE_ASSIGN_EFFECTS_STATE *EvtAcxStreamAudioEngineAssignEffectsState;
    EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_EFFECTS_STATE * EvtAcxStreamAudioEngineRetrieveEffectsState;
    EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_PRESENTATION_POSITION *
    EvtAcxStreamAudioEngineRetrievePresentationPosition;
    EVT_ACX_STREAMAUDIOENGINE_ASSIGN_CURRENT_WRITE_POSITION *
    EvtAcxStreamAudioEngineAssignCurrentWritePosition;
    EVT_ACX_STREAMAUDIOENGINE_RETRIEVE_LINEAR_BUFFER_POSITION *
    EvtAcxStreamAudioEngineRetrieveLinearBufferPosition;
    EVT_ACX_STREAMAUDIOENGINE_ASSIGN_LAST_BUFFER_POSITION * EvtAcxStreamAudioEngineAssignLastBufferPosition;
    EVT_ACX_STREAMAUDIOENGINE_ASSIGN_LOOPBACK_PROTECTION * EvtAcxStreamAudioEngineAssignLoopbackProtection;
    EVT_ACX_OBJECT_PROCESS_REQUEST * EvtAcxStreamAudioEngineProcessRequest;)
IOCTLINT_ACX_ELEMENT(ACX_STREAMAUDIOENGINE_CONFIG, ACXVOLUME VolumeElement; ACXMUTE MuteElement;
                     ACXPEAKMETER PeakMeterElement; PACX_STREAMAUDIOENGINE_CALLBACKS Callbacks;)
#define ACX_AUDIOMODULE_MAX_NAME_CCH_SIZE 128
IOCTLINT_ACX_CALLBACKS(ACX_AUDIOMODULE_CALLBACKS,
                       EVT_ACX_AUDIOMODULE_PROCESSCOMMAND *EvtAcxAudioModuleProcessCommand;)
typedef struct _ACX_AUDIOMODULE_DESCRIPTOR {
    GUID ClassId;
    ULONG InstanceId;
    ULONG VersionMajor;
    ULONG VersionMinor;
    WCHAR Name[ACX_AUDIOMODULE_MAX_NAME_CCH_SIZE];
} ACX_AUDIOMODULE_DESCRIPTOR, *PACX_AUDIOMODULE_DESCRIPTOR;
IOCTLINT_ACX_ELEMENT(ACX_AUDIOMODULE_CONFIG, ACX_AUDIOMODULE_DESCRIPTOR Descriptor;
                     PACX_AUDIOMODULE_CALLBACKS Callbacks;)
IOCTLINT_ACX_CALLBACKS(ACX_KEYWORDSPOTTER_CALLBACKS,
                       EVT_ACX_KEYWORDSPOTTER_RETRIEVE_ARM *EvtAcxKeywordSpotterRetrieveArm;
                       EVT_ACX_KEYWORDSPOTTER_ASSIGN_ARM * EvtAcxKeywordSpotterAssignArm;
                       EVT_ACX_KEYWORDSPOTTER_ASSIGN_PATTERNS * EvtAcxKeywordSpotterAssignPatterns;
                       EVT_ACX_KEYWORDSPOTTER_ASSIGN_RESET * EvtAcxKeywordSpotterAssignReset;)
IOCTLINT_ACX_ELEMENT(ACX_KEYWORDSPOTTER_CONFIG, const GUID *Pattern; PACX_KEYWORDSPOTTER_CALLBACKS Callbacks;)
IOCTLINT_ACX_STRUCT(
    ACX_DATAFORMAT_CONFIG, ULONG Type; union { PKSDATAFORMAT KsFormat; } u;)
FORCEINLINE VOID ACX_DATAFORMAT_CONFIG_INIT_KS(PACX_DATAFORMAT_CONFIG Config, PVOID Format)
{
    ACX_DATAFORMAT_CONFIG_INIT(Config);
    Config->Type = 1;
    Config->u.KsFormat = (PKSDATAFORMAT)Format;
}
IOCTLINT_ACX_STRUCT(ACX_DATAFORMAT_LIST_CONFIG, ULONG Reserved;)
IOCTLINT_ACX_STRUCT(ACX_DATAFORMAT_LIST_ITERATOR, PVOID Reserved[4];)
IOCTLINT_ACX_STRUCT(ACX_OBJECTBAG_CONFIG, WDFKEY ParentKey; PUNICODE_STRING Name; HANDLE Handle;)
#define AcxObjectBagConfigEnableReads 0x1
#define AcxObjectBagConfigEnableWrites 0x2
#define AcxObjectBagConfigFailIfExist 0x4
#define AcxObjectBagConfigOpenWithHandle 0x8
IOCTLINT_ACX_STRUCT(ACX_PNPEVENT_CONFIG, const GUID *Event;)
IOCTLINT_ACX_STRUCT(ACX_TARGET_CIRCUIT_CONFIG, PUNICODE_STRING SymbolicLinkName;)
IOCTLINT_ACX_STRUCT(ACX_STREAM_BRIDGE_CONFIG, ULONG Type; ULONG InModesCount; const GUID *const *InModes;
                    const GUID *OutMode; ACXOBJECTBAG OutStreamVarArguments;
                    PWDF_OBJECT_ATTRIBUTES TargetStreamAttributes;)
#define AcxStreamBridgeInvertChangeStateSequence 0x1
#define AcxStreamBridgeForwardInStreamVarArguments 0x2
IOCTLINT_ACX_CALLBACKS(ACX_STREAM_CALLBACKS, EVT_ACX_STREAM_PREPARE_HARDWARE *EvtAcxStreamPrepareHardware;
                       EVT_ACX_STREAM_RELEASE_HARDWARE * EvtAcxStreamReleaseHardware;
                       EVT_ACX_STREAM_RUN * EvtAcxStreamRun; EVT_ACX_STREAM_PAUSE * EvtAcxStreamPause;
                       EVT_ACX_STREAM_ASSIGN_DRM_CONTENT_ID * EvtAcxStreamAssignDrmContentId;)
IOCTLINT_ACX_CALLBACKS(ACX_RT_STREAM_CALLBACKS, EVT_ACX_STREAM_GET_HW_LATENCY *EvtAcxStreamGetHwLatency;
                       EVT_ACX_STREAM_ALLOCATE_RTPACKETS * EvtAcxStreamAllocateRtPackets;
                       EVT_ACX_STREAM_FREE_RTPACKETS * EvtAcxStreamFreeRtPackets;
                       EVT_ACX_STREAM_SET_RENDER_PACKET * EvtAcxStreamSetRenderPacket;
                       EVT_ACX_STREAM_GET_CURRENT_PACKET * EvtAcxStreamGetCurrentPacket;
                       EVT_ACX_STREAM_GET_CAPTURE_PACKET * EvtAcxStreamGetCapturePacket;
                       EVT_ACX_STREAM_GET_PRESENTATION_POSITION * EvtAcxStreamGetPresentationPosition;)
typedef struct _ACX_CONNECTION {
    ULONG Size;
    ULONG Flags;
    ACXOBJECT FromObject;
    union {
        ACXPIN Object;
        ULONG Id;
    } FromPin;
    ACXOBJECT ToObject;
    union {
        ACXPIN Object;
        ULONG Id;
    } ToPin;
} ACX_CONNECTION, *PACX_CONNECTION;
FORCEINLINE VOID ACX_CONNECTION_INIT(PACX_CONNECTION Connection, ACXOBJECT From, ACXOBJECT To)
{
    RtlZeroMemory(Connection, sizeof(*Connection));
    Connection->Size = sizeof(*Connection);
    Connection->FromObject = From;
    Connection->ToObject = To;
    Connection->FromPin.Id = Connection->ToPin.Id = AcxItemIdNone;
}
/* Functions. PASSIVE_LEVEL unless a page says otherwise. */
#define IOCTLINT_ACX_CREATE(name, parent, config, handle) \
    NTSTATUS name(parent Parent, PWDF_OBJECT_ATTRIBUTES Attributes, P##config Config, handle *Object)
NTSTATUS AcxDriverInitialize(WDFDRIVER Driver, PACX_DRIVER_CONFIG Config);
BOOLEAN AcxDriverIsVersionAvailable(WDFDRIVER Driver, PACX_DRIVER_VERSION_AVAILABLE_PARAMS Params);
NTSTATUS AcxDeviceInitInitialize(PWDFDEVICE_INIT DeviceInit, PACX_DEVICEINIT_CONFIG Config);
NTSTATUS AcxDeviceInitialize(WDFDEVICE Device, PACX_DEVICE_CONFIG Config);
NTSTATUS AcxDeviceAddCircuit(WDFDEVICE Device, ACXCIRCUIT Circuit);
NTSTATUS AcxDeviceRemoveCircuit(WDFDEVICE Device, ACXCIRCUIT Circuit);
NTSTATUS AcxDeviceAddCircuitDevice(WDFDEVICE Device, WDFDEVICE CircuitDevice);
NTSTATUS AcxDeviceRemoveCircuitDevice(WDFDEVICE Device, WDFDEVICE CircuitDevice);
NTSTATUS AcxDeviceAddFactoryCircuit(WDFDEVICE Device, ACXFACTORYCIRCUIT Factory);
NTSTATUS AcxDeviceRemoveFactoryCircuit(WDFDEVICE Device, ACXFACTORYCIRCUIT Factory);
ACX_DX_EXIT_LATENCY AcxDeviceGetCurrentDxExitLatency(WDFDEVICE Device, POWER_ACTION SystemPowerAction,
                                                     WDF_POWER_DEVICE_STATE TargetState);
PACXCIRCUIT_INIT AcxCircuitInitAllocate(WDFDEVICE Device);
VOID AcxCircuitInitFree(PACXCIRCUIT_INIT Init);
VOID AcxCircuitInitSetComponentId(PACXCIRCUIT_INIT Init, const GUID *ComponentId);
NTSTATUS AcxCircuitInitAssignComponentUri(PACXCIRCUIT_INIT Init, PCUNICODE_STRING Uri);
NTSTATUS AcxCircuitInitAssignName(PACXCIRCUIT_INIT Init, PCUNICODE_STRING Name);
NTSTATUS AcxCircuitInitAssignCategories(PACXCIRCUIT_INIT Init, const GUID *Categories, ULONG Count);
VOID AcxCircuitInitSetCircuitType(PACXCIRCUIT_INIT Init, ACX_CIRCUIT_TYPE Type);
VOID AcxCircuitInitSetAcxCircuitPnpPowerCallbacks(PACXCIRCUIT_INIT Init,
                                                  PACX_CIRCUIT_PNPPOWER_CALLBACKS Callbacks);
VOID AcxCircuitInitSetAcxCircuitCompositeCallbacks(PACXCIRCUIT_INIT Init,
                                                   PACX_CIRCUIT_COMPOSITE_CALLBACKS Callbacks);
VOID AcxCircuitInitDisableDefaultStreamBridgeHandling(PACXCIRCUIT_INIT Init);
NTSTATUS AcxCircuitInitAssignAcxRequestPreprocessCallback(PACXCIRCUIT_INIT Init,
                                                          EVT_ACX_OBJECT_PREPROCESS_REQUEST *Callback,
                                                          ACXCONTEXT DriverContext, ACX_REQUEST_TYPE Type,
                                                          const GUID *Set, ULONG Id);
NTSTATUS AcxCircuitInitAssignAcxCreateStreamCallback(PACXCIRCUIT_INIT Init,
                                                     EVT_ACX_CIRCUIT_CREATE_STREAM *Callback);
NTSTATUS AcxCircuitInitAssignProperties(PACXCIRCUIT_INIT Init, const ACX_PROPERTY_ITEM *Properties,
                                        ULONG Count);
NTSTATUS AcxCircuitCreate(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes, PACXCIRCUIT_INIT *Init,
                          ACXCIRCUIT *Circuit);
NTSTATUS AcxCircuitAddPins(ACXCIRCUIT Circuit, ACXPIN *Pins, ULONG Count);
NTSTATUS AcxCircuitAddElements(ACXCIRCUIT Circuit, ACXELEMENT *Elements, ULONG Count);
NTSTATUS AcxCircuitAddConnections(ACXCIRCUIT Circuit, PACX_CONNECTION Connections, ULONG Count);
ACXPIN AcxCircuitGetPinById(ACXCIRCUIT Circuit, ULONG Id);
ACXELEMENT AcxCircuitGetElementById(ACXCIRCUIT Circuit, ULONG Id);
WDFDEVICE AcxCircuitGetWdfDevice(ACXCIRCUIT Circuit);
GUID AcxCircuitGetNotificationId(ACXCIRCUIT Circuit);
VOID AcxCircuitDispatchAcxRequest(ACXCIRCUIT Circuit, WDFREQUEST Request);
NTSTATUS AcxCircuitTemplateCreate(WDFDRIVER Driver, PWDF_OBJECT_ATTRIBUTES Attributes,
                                  PACX_CIRCUIT_TEMPLATE_CONFIG Config, ACXCIRCUITTEMPLATE *Template);
NTSTATUS AcxCompositeTemplateCreate(WDFDRIVER Driver, PWDF_OBJECT_ATTRIBUTES Attributes,
                                    PACX_COMPOSITE_TEMPLATE_CONFIG Config, ACXCOMPOSITETEMPLATE *Composite);
NTSTATUS AcxCompositeTemplateAssignCircuits(ACXCOMPOSITETEMPLATE Composite, ACXCIRCUITTEMPLATE *Circuits,
                                            ULONG Count);
NTSTATUS AcxCompositeTemplateSetCoreCircuit(ACXCOMPOSITETEMPLATE Composite, ACXCIRCUITTEMPLATE Circuit);
ACXMANAGER AcxGetManager(PVOID Reserved);
NTSTATUS AcxManagerAddCompositeTemplate(ACXMANAGER Manager, ACXCOMPOSITETEMPLATE Composite);
NTSTATUS AcxManagerRemoveCompositeTemplate(ACXMANAGER Manager, ACXCOMPOSITETEMPLATE Composite);
PACXFACTORYCIRCUIT_INIT AcxFactoryCircuitInitAllocate(WDFDEVICE Device);
NTSTATUS AcxFactoryCircuitInitAssignComponentUri(PACXFACTORYCIRCUIT_INIT Init, PCUNICODE_STRING Uri);
NTSTATUS AcxFactoryCircuitInitAssignName(PACXFACTORYCIRCUIT_INIT Init, PCUNICODE_STRING Name);
VOID AcxFactoryCircuitInitSetOperationCallbacks(PACXFACTORYCIRCUIT_INIT Init,
                                                PACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS Callbacks);
NTSTATUS AcxFactoryCircuitInitAssignAcxRequestPreprocessCallback(PACXFACTORYCIRCUIT_INIT Init,
                                                                 EVT_ACX_OBJECT_PREPROCESS_REQUEST *Callback,
                                                                 ACXCONTEXT DriverContext,
                                                                 ACX_REQUEST_TYPE Type, const GUID *Set,
                                                                 ULONG Id);
NTSTATUS AcxFactoryCircuitCreate(WDFDEVICE Device, PWDF_OBJECT_ATTRIBUTES Attributes,
                                 PACXFACTORYCIRCUIT_INIT *Init, ACXFACTORYCIRCUIT *Factory);
VOID AcxFactoryCircuitDispatchAcxRequest(ACXFACTORYCIRCUIT Factory, WDFREQUEST Request);
IOCTLINT_ACX_CREATE(AcxPinCreate, ACXCIRCUIT, ACX_PIN_CONFIG, ACXPIN);
ULONG AcxPinGetId(ACXPIN Pin);
ACX_PIN_TYPE AcxPinGetType(ACXPIN Pin);
ACXCIRCUIT AcxPinGetCircuit(ACXPIN Pin);
ACXDATAFORMATLIST AcxPinGetRawDataFormatList(ACXPIN Pin);
NTSTATUS AcxPinAssignModeDataFormatList(ACXPIN Pin, const GUID *Mode, ACXDATAFORMATLIST List);
NTSTATUS AcxPinRetrieveModeDataFormatList(ACXPIN Pin, const GUID *Mode, ACXDATAFORMATLIST *List);
NTSTATUS AcxPinAddJacks(ACXPIN Pin, ACXJACK *Jacks, ULONG Count);
NTSTATUS AcxPinAddStreamBridges(ACXPIN Pin, ACXSTREAMBRIDGE *Bridges, ULONG Count);
NTSTATUS AcxPinNotifyDataFormatChange(ACXPIN Pin);
IOCTLINT_ACX_CREATE(AcxJackCreate, ACXPIN, ACX_JACK_CONFIG, ACXJACK);
IOCTLINT_ACX_CREATE(AcxElementCreate, ACXOBJECT, ACX_ELEMENT_CONFIG, ACXELEMENT);
ACXOBJECT AcxElementGetContainer(ACXELEMENT Element);
ULONG AcxElementGetId(ACXELEMENT Element);
IOCTLINT_ACX_CREATE(AcxVolumeCreate, ACXOBJECT, ACX_VOLUME_CONFIG, ACXVOLUME);
VOID AcxVolumeChangeLevelNotification(ACXVOLUME Volume);
IOCTLINT_ACX_CREATE(AcxMuteCreate, ACXOBJECT, ACX_MUTE_CONFIG, ACXMUTE);
VOID AcxMuteChangeStateNotification(ACXMUTE Mute);
IOCTLINT_ACX_CREATE(AcxPeakMeterCreate, ACXOBJECT, ACX_PEAKMETER_CONFIG, ACXPEAKMETER);
IOCTLINT_ACX_CREATE(AcxAudioEngineCreate, ACXCIRCUIT, ACX_AUDIOENGINE_CONFIG, ACXAUDIOENGINE);
ACXDATAFORMATLIST AcxAudioEngineGetDeviceFormatList(ACXAUDIOENGINE Engine);
NTSTATUS AcxStreamAudioEngineCreate(ACXSTREAM Stream, ACXAUDIOENGINE Engine,
                                    PWDF_OBJECT_ATTRIBUTES Attributes, PACX_STREAMAUDIOENGINE_CONFIG Config,
                                    ACXSTREAMAUDIOENGINE *Object);
ACXSTREAM AcxStreamAudioEngineGetStream(ACXSTREAMAUDIOENGINE Engine);
IOCTLINT_ACX_CREATE(AcxAudioModuleCreate, ACXOBJECT, ACX_AUDIOMODULE_CONFIG, ACXAUDIOMODULE);
IOCTLINT_ACX_CREATE(AcxKeywordSpotterCreate, ACXCIRCUIT, ACX_KEYWORDSPOTTER_CONFIG, ACXKEYWORDSPOTTER);
IOCTLINT_ACX_CREATE(AcxDataFormatCreate, WDFDEVICE, ACX_DATAFORMAT_CONFIG, ACXDATAFORMAT);
BOOLEAN AcxDataFormatIsEqual(ACXDATAFORMAT Left, ACXDATAFORMAT Right);
PVOID AcxDataFormatGetKsDataFormat(ACXDATAFORMAT Format);
PVOID AcxDataFormatGetWaveFormatExtensible(ACXDATAFORMAT Format);
ULONG AcxDataFormatGetAverageBytesPerSec(ACXDATAFORMAT Format);
ULONG AcxDataFormatGetBlockAlign(ACXDATAFORMAT Format);
ULONG AcxDataFormatGetSampleRate(ACXDATAFORMAT Format);
ULONG AcxDataFormatGetChannelsCount(ACXDATAFORMAT Format);
ULONG AcxDataFormatGetBitsPerSample(ACXDATAFORMAT Format);
IOCTLINT_ACX_CREATE(AcxDataFormatListCreate, WDFDEVICE, ACX_DATAFORMAT_LIST_CONFIG, ACXDATAFORMATLIST);
NTSTATUS AcxDataFormatListAddDataFormat(ACXDATAFORMATLIST List, ACXDATAFORMAT Format);
NTSTATUS AcxDataFormatListAssignDefaultDataFormat(ACXDATAFORMATLIST List, ACXDATAFORMAT Format);
NTSTATUS AcxDataFormatListRetrieveDefaultDataFormat(ACXDATAFORMATLIST List, ACXDATAFORMAT *Format);
NTSTATUS AcxDataFormatListRemoveDataFormat(ACXDATAFORMATLIST List, ACXDATAFORMAT Format);
NTSTATUS AcxDataFormatListRemoveDataFormats(ACXDATAFORMATLIST List);
VOID AcxDataFormatListBeginIteration(ACXDATAFORMATLIST List, PACX_DATAFORMAT_LIST_ITERATOR Iterator);
NTSTATUS AcxDataFormatListRetrieveNextFormat(ACXDATAFORMATLIST List, PACX_DATAFORMAT_LIST_ITERATOR Iterator,
                                             ACXDATAFORMAT *Format);
VOID AcxDataFormatListEndIteration(ACXDATAFORMATLIST List, PACX_DATAFORMAT_LIST_ITERATOR Iterator);
NTSTATUS AcxObjectBagCreate(PWDF_OBJECT_ATTRIBUTES Attributes, PACX_OBJECTBAG_CONFIG Config,
                            ACXOBJECTBAG *Bag);
NTSTATUS AcxObjectBagOpen(PWDF_OBJECT_ATTRIBUTES Attributes, PACX_OBJECTBAG_CONFIG Config, ACXOBJECTBAG *Bag);
#define IOCTLINT_ACX_BAG(kind, in, out)                                                \
    NTSTATUS AcxObjectBagAdd##kind(ACXOBJECTBAG Bag, PCUNICODE_STRING Name, in Value); \
    NTSTATUS AcxObjectBagRetrieve##kind(ACXOBJECTBAG Bag, PCUNICODE_STRING Name, out Value);
/* Names of what a bag holds; `vendor` is a bare word. */
#define IOCTLINT_ACX_WIDE_(text) L##text
#define IOCTLINT_ACX_WIDE(text) IOCTLINT_ACX_WIDE_(text)
#define IOCTLINT_ACX_NAME(name, text)                                                               \
    static const WCHAR name##Buffer[] = text;                                                       \
    static const UNICODE_STRING name = {sizeof(name##Buffer) - sizeof(WCHAR), sizeof(name##Buffer), \
                                        (PWSTR)name##Buffer}
#define DECLARE_CONST_ACXOBJECTBAG_SYSTEM_PROPERTY_NAME(name) \
    IOCTLINT_ACX_NAME(name, L"system-" IOCTLINT_ACX_WIDE(#name))
#define DECLARE_CONST_ACXOBJECTBAG_DRIVER_PROPERTY_NAME(vendor, name) \
    IOCTLINT_ACX_NAME(name, L"" IOCTLINT_ACX_WIDE(#vendor) L"-" IOCTLINT_ACX_WIDE(#name))
#define DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME(name) \
    IOCTLINT_ACX_NAME(name, L"soundwire-" IOCTLINT_ACX_WIDE(#name))
IOCTLINT_ACX_BAG(UI1, UCHAR, PUCHAR)
IOCTLINT_ACX_BAG(UI2, USHORT, PUSHORT)
IOCTLINT_ACX_BAG(UI4, ULONG, PULONG)
IOCTLINT_ACX_BAG(UI8, ULONGLONG, PULONGLONG)
IOCTLINT_ACX_BAG(I4, LONG, PLONG)
IOCTLINT_ACX_BAG(Guid, GUID, GUID *)
NTSTATUS AcxObjectBagAddUnicodeString(ACXOBJECTBAG Bag, PCUNICODE_STRING Name, PCUNICODE_STRING Value);
NTSTATUS AcxObjectBagAddBlob(ACXOBJECTBAG Bag, PCUNICODE_STRING Name, WDFMEMORY Value);
NTSTATUS AcxObjectBagRetrieveBlob(ACXOBJECTBAG Bag, PCUNICODE_STRING Name, PWDF_OBJECT_ATTRIBUTES Attributes,
                                  WDFMEMORY *Value);
NTSTATUS AcxObjectBagRetrieveString(ACXOBJECTBAG Bag, PCUNICODE_STRING Name,
                                    WDFSTRING Value);
NTSTATUS AcxPnpEventCreate(WDFDEVICE Device, ACXOBJECT Object, PWDF_OBJECT_ATTRIBUTES Attributes,
                           PACX_PNPEVENT_CONFIG Config, ACXPNPEVENT *Event);
NTSTATUS AcxPnpEventGenerateEvent(ACXPNPEVENT Event, PVOID Data, USHORT DataCb);
VOID AcxRequestGetParameters(WDFREQUEST Request, PACX_REQUEST_PARAMETERS Params);
NTSTATUS AcxStreamInitAssignProperties(PACXSTREAM_INIT Init, const ACX_PROPERTY_ITEM *Properties,
                                       ULONG Count);
NTSTATUS AcxStreamInitAssignAcxStreamCallbacks(PACXSTREAM_INIT Init, PACX_STREAM_CALLBACKS Callbacks);
NTSTATUS AcxStreamInitAssignAcxRtStreamCallbacks(PACXSTREAM_INIT Init, PACX_RT_STREAM_CALLBACKS Callbacks);
VOID AcxStreamInitSetAcxRtStreamSupportsNotifications(PACXSTREAM_INIT Init);
NTSTATUS AcxStreamInitAssignAcxRequestPreprocessCallback(PACXSTREAM_INIT Init,
                                                         EVT_ACX_OBJECT_PREPROCESS_REQUEST *Callback,
                                                         ACXCONTEXT DriverContext, ACX_REQUEST_TYPE Type,
                                                         const GUID *Set, ULONG Id);
NTSTATUS AcxStreamCreate(WDFDEVICE Device, ACXCIRCUIT Circuit, PWDF_OBJECT_ATTRIBUTES Attributes,
                         PACXSTREAM_INIT *Init, ACXSTREAM *Stream);
NTSTATUS AcxRtStreamCreate(WDFDEVICE Device, ACXCIRCUIT Circuit, PWDF_OBJECT_ATTRIBUTES Attributes,
                           PACXSTREAM_INIT *Init, ACXSTREAM *Stream);
NTSTATUS AcxStreamAddElements(ACXSTREAM Stream, ACXELEMENT *Elements, ULONG Count);
VOID AcxStreamDispatchAcxRequest(ACXSTREAM Stream, WDFREQUEST Request);
VOID AcxRtStreamNotifyPacketComplete(ACXSTREAM Stream, ULONGLONG CompletedPacket, ULONGLONG QpcCompleted);
IOCTLINT_ACX_CREATE(AcxStreamBridgeCreate, ACXCIRCUIT, ACX_STREAM_BRIDGE_CONFIG, ACXSTREAMBRIDGE);
NTSTATUS AcxStreamBridgeAddStream(ACXSTREAMBRIDGE Bridge, ACXSTREAM Stream);
NTSTATUS AcxDrmAddContentHandlers(ULONG ContentId, PVOID *Handlers, ULONG Count);
NTSTATUS AcxDrmForwardContentToDeviceObject(ULONG ContentId, PVOID Reserved, PVOID Forward);
IOCTLINT_ACX_CREATE(AcxTargetCircuitCreate, WDFDEVICE, ACX_TARGET_CIRCUIT_CONFIG, ACXTARGETCIRCUIT);
WDFIOTARGET AcxTargetCircuitGetWdfIoTarget(ACXTARGETCIRCUIT Circuit);
NTSTATUS AcxTargetCircuitFormatRequestForProperty(ACXTARGETCIRCUIT Circuit, WDFREQUEST Request,
                                                  PACX_REQUEST_PARAMETERS Params);
NTSTATUS AcxTargetCircuitFormatRequestForMethod(ACXTARGETCIRCUIT Circuit, WDFREQUEST Request,
                                                PACX_REQUEST_PARAMETERS Params);
ULONG AcxTargetCircuitGetPinsCount(ACXTARGETCIRCUIT Circuit);
ULONG AcxTargetCircuitGetElementsCount(ACXTARGETCIRCUIT Circuit);
ACXTARGETPIN AcxTargetCircuitGetTargetPin(ACXTARGETCIRCUIT Circuit, ULONG Index);
ACXTARGETELEMENT AcxTargetCircuitGetTargetElement(ACXTARGETCIRCUIT Circuit, ULONG Index);
ULONG AcxTargetPinGetId(ACXTARGETPIN Pin);
WDFIOTARGET AcxTargetPinGetWdfIoTarget(ACXTARGETPIN Pin);
NTSTATUS AcxTargetPinFormatRequestForProperty(ACXTARGETPIN Pin, WDFREQUEST Request,
                                              PACX_REQUEST_PARAMETERS Params);
NTSTATUS AcxTargetPinRetrieveModeDataFormatList(ACXTARGETPIN Pin, const GUID *Mode, ACXDATAFORMATLIST *List);
ULONG AcxTargetElementGetId(ACXTARGETELEMENT Element);
GUID AcxTargetElementGetType(ACXTARGETELEMENT Element);
WDFIOTARGET AcxTargetElementGetWdfIoTarget(ACXTARGETELEMENT Element);
NTSTATUS AcxTargetElementFormatRequestForProperty(ACXTARGETELEMENT Element, WDFREQUEST Request,
                                                  PACX_REQUEST_PARAMETERS Params);
#define ACX_IS_FUNCTION_AVAILABLE(name) TRUE
#define ACX_IS_FIELD_AVAILABLE(type, field) TRUE
extern const GUID KSPROPERTYSETID_AcxCircuit;
extern const GUID KSMETHODSETID_AcxFactoryCircuit;
extern const GUID KSCATEGORY_ACXCIRCUIT;
enum { KSMETHOD_ACXFACTORYCIRCUIT_ADDCIRCUIT = 1, KSMETHOD_ACXFACTORYCIRCUIT_REMOVECIRCUIT };
enum {
    KSPROPERTY_ACXCIRCUIT_INFORMATION = 1,
    KSPROPERTY_ACXCIRCUIT_SETNOTIFICATIONDEVICE,
    KSPROPERTY_ACXCIRCUIT_SETNOTIFICATIONID,
    KSPROPERTY_ACXCIRCUIT_SETINSTANCEID,
};
#ifdef __cplusplus
}
#endif
#endif
