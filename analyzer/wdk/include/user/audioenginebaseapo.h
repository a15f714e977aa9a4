/* audioenginebaseapo.h: audio processing objects: what the engine asks of them and hands to them.
 * k:audio-processing-object-architecture, NN:audioenginebaseapo.IAudioProcessingObject and its siblings,
 * NS:audioenginebaseapo.APO_REG_PROPERTIES, NS:audioenginebaseapo.APOInitSystemEffects3. */
#ifndef IOCTLINT_AUDIOENGINEBASEAPO_H
#define IOCTLINT_AUDIOENGINEBASEAPO_H
#include "audiomediatype.h"

#include <audioapotypes.h>
#include <mmdeviceapi.h>
#include <propsys.h>

#include <ks.h>
#include <ksmedia.h>
#define APOERR_ALREADY_INITIALIZED ((HRESULT)0x887D0001)
#define APOERR_NOT_INITIALIZED ((HRESULT)0x887D0002)
#define APOERR_FORMAT_NOT_SUPPORTED ((HRESULT)0x887D0003)
#define APOERR_INVALID_APO_CLSID ((HRESULT)0x887D0004)
#define APOERR_BUFFERS_OVERLAP ((HRESULT)0x887D0005)
#define APOERR_ALREADY_UNLOCKED ((HRESULT)0x887D0006)
#define APOERR_NUM_CONNECTIONS_INVALID ((HRESULT)0x887D0007)
#define APOERR_INVALID_OUTPUT_MAXFRAMECOUNT ((HRESULT)0x887D0008)
#define APOERR_INVALID_CONNECTION_FORMAT ((HRESULT)0x887D0009)
#define APOERR_APO_LOCKED ((HRESULT)0x887D000A)
#define APOERR_INVALID_COEFFCOUNT ((HRESULT)0x887D000B)
#define APOERR_INVALID_COEFFICIENT ((HRESULT)0x887D000C)
#define APOERR_INVALID_CURVE_PARAM ((HRESULT)0x887D000D)
#define APOERR_INVALID_INPUTID ((HRESULT)0x887D000E)
#define AUDIO_MIN_FRAMERATE 10.0
#define AUDIO_MAX_FRAMERATE 384000.0
#define AUDIO_MIN_CHANNELS 1
#define AUDIO_MAX_CHANNELS 4096
#define APO_CONNECTION_DESCRIPTOR_SIGNATURE 'ACDS'
#define APO_CONNECTION_PROPERTY_SIGNATURE 'ACPS'
#define APO_CONNECTION_PROPERTY_V2_SIGNATURE 'ACP2'
typedef enum APO_CONNECTION_BUFFER_TYPE {
    APO_CONNECTION_BUFFER_TYPE_ALLOCATED = 0,
    APO_CONNECTION_BUFFER_TYPE_EXTERNAL = 1,
    APO_CONNECTION_BUFFER_TYPE_DEPENDANT = 2
} APO_CONNECTION_BUFFER_TYPE;
typedef struct APO_CONNECTION_DESCRIPTOR {
    APO_CONNECTION_BUFFER_TYPE Type;
    UINT_PTR pBuffer;
    UINT32 u32MaxFrameCount;
    IAudioMediaType *pFormat;
    UINT32 u32Signature;
} APO_CONNECTION_DESCRIPTOR;
typedef struct APO_CONNECTION_PROPERTY_V2 {
    APO_CONNECTION_PROPERTY property;
    UINT64 u64QPCTime;
} APO_CONNECTION_PROPERTY_V2;
typedef enum APO_FLAG {
    APO_FLAG_NONE = 0x00000000,
    APO_FLAG_INPLACE = 0x00000001,
    APO_FLAG_SAMPLESPERFRAME_MUST_MATCH = 0x00000002,
    APO_FLAG_FRAMESPERSECOND_MUST_MATCH = 0x00000004,
    APO_FLAG_BITSPERSAMPLE_MUST_MATCH = 0x00000008,
    APO_FLAG_MIXER = 0x00000010,
    APO_FLAG_DEFAULT = APO_FLAG_SAMPLESPERFRAME_MUST_MATCH | APO_FLAG_FRAMESPERSECOND_MUST_MATCH |
                       APO_FLAG_BITSPERSAMPLE_MUST_MATCH
} APO_FLAG;
typedef struct APO_REG_PROPERTIES {
    CLSID clsid;
    APO_FLAG Flags;
    WCHAR szFriendlyName[256];
    WCHAR szCopyrightInfo[256];
    UINT32 u32MajorVersion;
    UINT32 u32MinorVersion;
    UINT32 u32MinInputConnections;
    UINT32 u32MaxInputConnections;
    UINT32 u32MinOutputConnections;
    UINT32 u32MaxOutputConnections;
    UINT32 u32MaxInstances;
    UINT32 u32NumAPOInterfaces;
    IID iidAPOInterfaceList[1];
} APO_REG_PROPERTIES, *PAPO_REG_PROPERTIES;
typedef struct APOInitBaseStruct {
    UINT32 cbSize;
    CLSID clsid;
} APOInitBaseStruct;
typedef enum AUDIO_FLOW_TYPE { AUDIO_FLOW_PULL, AUDIO_FLOW_PUSH } AUDIO_FLOW_TYPE;
typedef enum EAudioConstriction {
    eAudioConstrictionOff = 0,
    eAudioConstriction48_16,
    eAudioConstriction44_16,
    eAudioConstriction14_14,
    eAudioConstrictionMute
} EAudioConstriction;
typedef struct APOInitSystemEffects {
    APOInitBaseStruct APOInit;
    IPropertyStore *pAPOEndpointProperties;
    IPropertyStore *pAPOSystemEffectsProperties;
    void *pReserved;
    IMMDeviceCollection *pDeviceCollection;
} APOInitSystemEffects;
typedef struct APOInitSystemEffects2 {
    APOInitBaseStruct APOInit;
    IPropertyStore *pAPOEndpointProperties;
    IPropertyStore *pAPOSystemEffectsProperties;
    void *pReserved;
    IMMDeviceCollection *pDeviceCollection;
    UINT nSoftwareIoDeviceInCollection;
    UINT nSoftwareIoConnectorIndex;
    GUID AudioProcessingMode;
    BOOL InitializeForDiscoveryOnly;
} APOInitSystemEffects2;
typedef struct APOInitSystemEffects3 {
    APOInitBaseStruct APOInit;
    IPropertyStore *pAPOEndpointProperties;
    IServiceProvider *pServiceProvider;
    IMMDeviceCollection *pDeviceCollection;
    UINT nSoftwareIoDeviceInCollection;
    UINT nSoftwareIoConnectorIndex;
    GUID AudioProcessingMode;
    BOOL InitializeForDiscoveryOnly;
} APOInitSystemEffects3;
typedef struct AudioFXExtensionParams {
    LPARAM AddPageParam;
    LPWSTR pwstrEndpointID;
    IPropertyStore *pFxProperties;
} AudioFXExtensionParams;
typedef enum AUDIO_SYSTEMEFFECT_STATE {
    AUDIO_SYSTEMEFFECT_STATE_OFF = 0,
    AUDIO_SYSTEMEFFECT_STATE_ON = 1
} AUDIO_SYSTEMEFFECT_STATE;
typedef struct AUDIO_SYSTEMEFFECT {
    GUID id;
    BOOL canSetState;
    AUDIO_SYSTEMEFFECT_STATE state;
} AUDIO_SYSTEMEFFECT;
#ifdef __cplusplus
IOCTLINT_COM(IAudioProcessingObjectRT, IUnknown)
{
    COM_METHOD(void, APOProcess)
    (UINT32 u32NumInputConnections, APO_CONNECTION_PROPERTY * *ppInputConnections,
     UINT32 u32NumOutputConnections, APO_CONNECTION_PROPERTY * *ppOutputConnections) = 0;
    COM_METHOD(UINT32, CalcInputFrames)(UINT32 u32OutputFrameCount) = 0;
    COM_METHOD(UINT32, CalcOutputFrames)(UINT32 u32InputFrameCount) = 0;
}
COM_END(IAudioProcessingObjectRT);
IOCTLINT_COM(IAudioProcessingObjectVBR, IUnknown)
{
    COM_METHOD(HRESULT, CalcMaxInputFrames)
    (UINT32 u32MaxOutputFrameCount, UINT32 * pu32InputFrameCount) = 0;
    COM_METHOD(HRESULT, CalcMaxOutputFrames)
    (UINT32 u32MaxInputFrameCount, UINT32 * pu32OutputFrameCount) = 0;
}
COM_END(IAudioProcessingObjectVBR);
IOCTLINT_COM(IAudioProcessingObjectConfiguration, IUnknown)
{
    COM_METHOD(HRESULT, LockForProcess)
    (UINT32 u32NumInputConnections, APO_CONNECTION_DESCRIPTOR * *ppInputConnections,
     UINT32 u32NumOutputConnections, APO_CONNECTION_DESCRIPTOR * *ppOutputConnections) = 0;
    COM_METHOD(HRESULT, UnlockForProcess)() = 0;
}
COM_END(IAudioProcessingObjectConfiguration);
IOCTLINT_COM(IAudioProcessingObject, IUnknown)
{
    COM_METHOD(HRESULT, Reset)() = 0;
    COM_METHOD(HRESULT, GetLatency)(HNSTIME * pTime) = 0;
    COM_METHOD(HRESULT, GetRegistrationProperties)(APO_REG_PROPERTIES * *ppRegProps) = 0;
    COM_METHOD(HRESULT, Initialize)(UINT32 cbDataSize, BYTE * pbyData) = 0;
    COM_METHOD(HRESULT, IsInputFormatSupported)
    (IAudioMediaType * pOppositeFormat, IAudioMediaType * pRequestedInputFormat,
     IAudioMediaType * *ppSupportedInputFormat) = 0;
    COM_METHOD(HRESULT, IsOutputFormatSupported)
    (IAudioMediaType * pOppositeFormat, IAudioMediaType * pRequestedOutputFormat,
     IAudioMediaType * *ppSupportedOutputFormat) = 0;
    COM_METHOD(HRESULT, GetInputChannelCount)(UINT32 * pu32ChannelCount) = 0;
}
COM_END(IAudioProcessingObject);
IOCTLINT_COM(IAudioDeviceModulesClient, IUnknown)
{
    COM_METHOD(HRESULT, SetAudioDeviceModulesManager)(IUnknown * pAudioDeviceModulesManager) = 0;
}
COM_END(IAudioDeviceModulesClient);
IOCTLINT_COM(IAudioSystemEffects, IUnknown) {}
COM_END(IAudioSystemEffects);
IOCTLINT_COM(IAudioSystemEffects2, IAudioSystemEffects)
{
    COM_METHOD(HRESULT, GetEffectsList)(LPGUID * ppEffectsIds, UINT * pcEffects, HANDLE Event) = 0;
}
COM_END(IAudioSystemEffects2);
IOCTLINT_COM(IAudioSystemEffects3, IAudioSystemEffects2)
{
    COM_METHOD(HRESULT, GetControllableSystemEffectsList)
    (AUDIO_SYSTEMEFFECT * *effects, UINT * numEffects, HANDLE event) = 0;
    COM_METHOD(HRESULT, SetAudioSystemEffectState)(GUID effectId, AUDIO_SYSTEMEFFECT_STATE state) = 0;
}
COM_END(IAudioSystemEffects3);
IOCTLINT_COM(IAudioSystemEffectsCustomFormats, IUnknown)
{
    COM_METHOD(HRESULT, GetFormatCount)(UINT * pcFormats) = 0;
    COM_METHOD(HRESULT, GetFormat)(UINT nFormat, IAudioMediaType * *ppFormat) = 0;
    COM_METHOD(HRESULT, GetFormatRepresentation)(UINT nFormat, LPWSTR * ppwstrFormatRep) = 0;
}
COM_END(IAudioSystemEffectsCustomFormats);
IOCTLINT_COM(IApoAuxiliaryInputConfiguration, IUnknown)
{
    COM_METHOD(HRESULT, AddAuxiliaryInput)
    (DWORD dwInputId, UINT32 cbDataSize, BYTE * pbyData, APO_CONNECTION_DESCRIPTOR * pInputConnection) = 0;
    COM_METHOD(HRESULT, RemoveAuxiliaryInput)(DWORD dwInputId) = 0;
    COM_METHOD(HRESULT, IsInputFormatSupported)
    (IAudioMediaType * pRequestedInputFormat, IAudioMediaType * *ppSupportedInputFormat) = 0;
}
COM_END(IApoAuxiliaryInputConfiguration);
IOCTLINT_COM(IApoAuxiliaryInputRT, IUnknown)
{
    COM_METHOD(void, AcceptInput)(DWORD dwInputId, const APO_CONNECTION_PROPERTY *pInputConnection) = 0;
}
COM_END(IApoAuxiliaryInputRT);
IOCTLINT_COM(IApoAcousticEchoCancellation, IUnknown) {}
COM_END(IApoAcousticEchoCancellation);
IOCTLINT_COM(IAudioSystemEffectsPropertyChangeNotificationClient, IUnknown)
{
    COM_METHOD(HRESULT, OnPropertyChanged)(int type, const PROPERTYKEY key) = 0;
}
COM_END(IAudioSystemEffectsPropertyChangeNotificationClient);
IOCTLINT_COM(IAudioSystemEffectsPropertyStore, IUnknown)
{
    COM_METHOD(HRESULT, OpenDefaultPropertyStore)(DWORD stgmAccess, IPropertyStore * *propStore) = 0;
    COM_METHOD(HRESULT, OpenUserPropertyStore)(DWORD stgmAccess, IPropertyStore * *propStore) = 0;
    COM_METHOD(HRESULT, OpenVolatilePropertyStore)(DWORD stgmAccess, IPropertyStore * *propStore) = 0;
    COM_METHOD(HRESULT, ResetUserPropertyStore)() = 0;
    COM_METHOD(HRESULT, ResetVolatilePropertyStore)() = 0;
    COM_METHOD(HRESULT, RegisterPropertyChangeNotification)
    (IAudioSystemEffectsPropertyChangeNotificationClient * callback) = 0;
    COM_METHOD(HRESULT, UnregisterPropertyChangeNotification)
    (IAudioSystemEffectsPropertyChangeNotificationClient * callback) = 0;
}
COM_END(IAudioSystemEffectsPropertyStore);
#endif
#define IOCTLINT_FX_KEY(name) EXTERN_C const PROPERTYKEY PKEY_##name
IOCTLINT_FX_KEY(FX_Association);
IOCTLINT_FX_KEY(FX_PreMixEffectClsid);
IOCTLINT_FX_KEY(FX_PostMixEffectClsid);
IOCTLINT_FX_KEY(FX_UserInterfaceClsid);
IOCTLINT_FX_KEY(FX_FriendlyName);
IOCTLINT_FX_KEY(FX_StreamEffectClsid);
IOCTLINT_FX_KEY(FX_ModeEffectClsid);
IOCTLINT_FX_KEY(FX_EndpointEffectClsid);
IOCTLINT_FX_KEY(FX_KeywordDetector_StreamEffectClsid);
IOCTLINT_FX_KEY(FX_KeywordDetector_ModeEffectClsid);
IOCTLINT_FX_KEY(FX_KeywordDetector_EndpointEffectClsid);
IOCTLINT_FX_KEY(FX_Offload_StreamEffectClsid);
IOCTLINT_FX_KEY(FX_Offload_ModeEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_StreamEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_ModeEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_EndpointEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_KeywordDetector_StreamEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_KeywordDetector_ModeEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_KeywordDetector_EndpointEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_Offload_StreamEffectClsid);
IOCTLINT_FX_KEY(CompositeFX_Offload_ModeEffectClsid);
IOCTLINT_FX_KEY(SFX_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(MFX_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(EFX_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(SFX_KeywordDetector_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(MFX_KeywordDetector_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(EFX_KeywordDetector_ProcessingModes_Supported_For_Streaming);
IOCTLINT_FX_KEY(APO_SWFallback_ProcessingModes);
#endif
