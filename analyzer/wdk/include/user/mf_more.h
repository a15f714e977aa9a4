/* mf_more.h: names of Media Foundation that mingw lacks: device transforms,
 * sample allocators, sensor profiles, capture metadata. NN:mftransform.IMFDeviceTransform,
 * NE:mftransform.DeviceStreamState, NN:mfidl.IMFRealTimeClientEx, NN:mfidl.IMFSampleAllocatorControl,
 * NN:mfidl.IMFSensorProfile, NS:mfapi.FaceRectInfo, NS:mfapi.HistogramHeader. C++ only. */
#ifndef IOCTLINT_MF_MORE_H
#define IOCTLINT_MF_MORE_H
#ifdef __cplusplus
#include "com_model.h"

#include <ks.h>

#include <mfobjects.h>
struct IMFMediaType;
struct IMFTransform;
struct _MFT_OUTPUT_DATA_BUFFER;
typedef enum DeviceStreamState {
    DeviceStreamState_Stop = 0,
    DeviceStreamState_Pause,
    DeviceStreamState_Run,
    DeviceStreamState_Disabled
} DeviceStreamState, *PDeviceStreamState;
IOCTLINT_COM(IMFDeviceTransform, IUnknown)
{
    COM_METHOD(HRESULT, InitializeTransform)(IMFAttributes * pAttributes) = 0;
    COM_METHOD(HRESULT, GetInputAvailableType)
    (DWORD dwInputStreamID, DWORD dwTypeIndex, IMFMediaType * *pMediaType) = 0;
    COM_METHOD(HRESULT, GetInputCurrentType)(DWORD dwInputStreamID, IMFMediaType * *pMediaType) = 0;
    COM_METHOD(HRESULT, GetInputStreamAttributes)(DWORD dwInputStreamID, IMFAttributes * *ppAttributes) = 0;
    COM_METHOD(HRESULT, GetOutputAvailableType)
    (DWORD dwOutputStreamID, DWORD dwTypeIndex, IMFMediaType * *pMediaType) = 0;
    COM_METHOD(HRESULT, GetOutputCurrentType)(DWORD dwOutputStreamID, IMFMediaType * *pMediaType) = 0;
    COM_METHOD(HRESULT, GetOutputStreamAttributes)(DWORD dwOutputStreamID, IMFAttributes * *ppAttributes) = 0;
    COM_METHOD(HRESULT, GetStreamCount)(DWORD * pcInputStreams, DWORD * pcOutputStreams) = 0;
    COM_METHOD(HRESULT, GetStreamIDs)
    (DWORD dwInputIDArraySize, DWORD * pdwInputStreamIds, DWORD dwOutputIDArraySize,
     DWORD * pdwOutputStreamIds) = 0;
    COM_METHOD(HRESULT, ProcessEvent)(DWORD dwInputStreamID, IMFMediaEvent * pEvent) = 0;
    COM_METHOD(HRESULT, ProcessInput)(DWORD dwInputStreamID, IMFSample * pSample, DWORD dwFlags) = 0;
    COM_METHOD(HRESULT, ProcessMessage)(MFT_MESSAGE_TYPE eMessage, ULONG_PTR ulParam) = 0;
    COM_METHOD(HRESULT, ProcessOutput)
    (DWORD dwFlags, DWORD cOutputBufferCount, MFT_OUTPUT_DATA_BUFFER * pOutputSample, DWORD * pdwStatus) = 0;
    COM_METHOD(HRESULT, SetInputStreamState)
    (DWORD dwStreamID, IMFMediaType * pMediaType, DeviceStreamState value, DWORD dwFlags) = 0;
    COM_METHOD(HRESULT, GetInputStreamState)(DWORD dwStreamID, DeviceStreamState * value) = 0;
    COM_METHOD(HRESULT, SetOutputStreamState)
    (DWORD dwStreamID, IMFMediaType * pMediaType, DeviceStreamState value, DWORD dwFlags) = 0;
    COM_METHOD(HRESULT, GetOutputStreamState)(DWORD dwStreamID, DeviceStreamState * value) = 0;
    COM_METHOD(HRESULT, GetInputStreamPreferredState)
    (DWORD dwStreamID, DeviceStreamState * value, IMFMediaType * *ppMediaType) = 0;
    COM_METHOD(HRESULT, FlushInputStream)(DWORD dwStreamIndex, DWORD dwFlags) = 0;
    COM_METHOD(HRESULT, FlushOutputStream)(DWORD dwStreamIndex, DWORD dwFlags) = 0;
}
COM_END(IMFDeviceTransform);
IOCTLINT_COM(IMFDeviceTransformCallback, IUnknown)
{
    COM_METHOD(HRESULT, OnBufferSent)(IMFAttributes * pCallbackAttributes, DWORD pinId) = 0;
}
COM_END(IMFDeviceTransformCallback);
IOCTLINT_COM(IMFRealTimeClient, IUnknown)
{
    COM_METHOD(HRESULT, RegisterThreads)(DWORD dwTaskIndex, LPCWSTR wszClass) = 0;
    COM_METHOD(HRESULT, UnregisterThreads)() = 0;
    COM_METHOD(HRESULT, SetWorkQueue)(DWORD dwWorkQueueId) = 0;
}
COM_END(IMFRealTimeClient);
IOCTLINT_COM(IMFRealTimeClientEx, IUnknown)
{
    COM_METHOD(HRESULT, RegisterThreadsEx)
    (DWORD * pdwTaskIndex, LPCWSTR wszClassName, LONG lBasePriority) = 0;
    COM_METHOD(HRESULT, UnregisterThreads)() = 0;
    COM_METHOD(HRESULT, SetWorkQueueEx)(DWORD dwMultithreadedWorkQueueId, LONG lWorkItemBasePriority) = 0;
}
COM_END(IMFRealTimeClientEx);
typedef enum MFSampleAllocatorUsage {
    MFSampleAllocatorUsage_UsesProvidedAllocator = 0,
    MFSampleAllocatorUsage_UsesCustomAllocator = 1,
    MFSampleAllocatorUsage_DoesNotAllocate = 2
} MFSampleAllocatorUsage;
typedef enum MFSampleAllocatorMode {
    MFSampleAllocatorMode_Default = 0,
    MFSampleAllocatorMode_RequestShared = 1
} MFSampleAllocatorMode;
IOCTLINT_COM(IMFSampleAllocatorControl, IUnknown)
{
    COM_METHOD(HRESULT, SetDefaultAllocator)(DWORD dwOutputStreamID, IUnknown * pAllocator) = 0;
    COM_METHOD(HRESULT, GetAllocatorUsage)
    (DWORD dwOutputStreamID, DWORD * pdwInputStreamID, MFSampleAllocatorUsage * peUsage) = 0;
}
COM_END(IMFSampleAllocatorControl);
IOCTLINT_COM(IMFCapturePhotoConfirmation, IUnknown)
{
    COM_METHOD(HRESULT, SetPhotoConfirmationCallback)(IMFAsyncCallback * pNotificationCallback) = 0;
    COM_METHOD(HRESULT, SetPixelFormat)(GUID subtype) = 0;
    COM_METHOD(HRESULT, GetPixelFormat)(GUID * subtype) = 0;
}
COM_END(IMFCapturePhotoConfirmation);
IOCTLINT_COM(IMFSecureBuffer, IUnknown)
{
    COM_METHOD(HRESULT, GetIdentifier)(GUID * pGuidIdentifier) = 0;
}
COM_END(IMFSecureBuffer);
typedef enum _MFFrameSourceTypes {
    MFFrameSourceTypes_Color = 0x1,
    MFFrameSourceTypes_Infrared = 0x2,
    MFFrameSourceTypes_Depth = 0x4,
    MFFrameSourceTypes_Image = 0x8,
    MFFrameSourceTypes_Custom = 0x80
} MFFrameSourceTypes;
typedef struct _SENSORPROFILEID {
    GUID Type;
    UINT32 Index;
    UINT32 Unused;
} SENSORPROFILEID;
IOCTLINT_COM(IMFSensorProfile, IUnknown)
{
    COM_METHOD(HRESULT, GetProfileId)(SENSORPROFILEID * pId) = 0;
    COM_METHOD(HRESULT, AddProfileFilter)(UINT32 StreamId, LPCWSTR wzFilterSetString) = 0;
    COM_METHOD(HRESULT, IsMediaTypeSupported)
    (UINT32 StreamId, IMFMediaType * pMediaType, BOOL * pfSupported) = 0;
    COM_METHOD(HRESULT, AddBlockedControl)(LPCWSTR wzBlockedControl) = 0;
}
COM_END(IMFSensorProfile);
IOCTLINT_COM(IMFSensorProfileCollection, IUnknown)
{
    COM_METHOD(DWORD, GetProfileCount)() = 0;
    COM_METHOD(HRESULT, GetProfile)(DWORD Index, IMFSensorProfile * *ppProfile) = 0;
    COM_METHOD(HRESULT, AddProfile)(IMFSensorProfile * pProfile) = 0;
    COM_METHOD(HRESULT, FindProfile)(SENSORPROFILEID * ProfileId, IMFSensorProfile * *ppProfile) = 0;
    COM_METHOD(void, RemoveProfileByIndex)(DWORD Index) = 0;
    COM_METHOD(void, RemoveProfile)(SENSORPROFILEID * ProfileId) = 0;
}
COM_END(IMFSensorProfileCollection);
extern "C" {
HRESULT WINAPI MFCreateSensorProfile(REFGUID ProfileType, UINT32 ProfileIndex, LPCWSTR Constraints,
                                     IMFSensorProfile **ppProfile);
HRESULT WINAPI MFCreateSensorProfileCollection(IMFSensorProfileCollection **ppSensorProfile);
HRESULT WINAPI MFTEnum2(GUID guidCategory, UINT32 Flags, const MFT_REGISTER_TYPE_INFO *pInputType,
                        const MFT_REGISTER_TYPE_INFO *pOutputType, IMFAttributes *pAttributes,
                        IMFActivate ***pppMFTActivate, UINT32 *pnumMFTActivate);
}
/* Blobs of capture metadata */
typedef struct tagFaceRectInfoBlobHeader {
    ULONG Size;
    ULONG Count;
} FaceRectInfoBlobHeader, FaceCharacterizationBlobHeader;
typedef struct tagFaceRectInfo {
    RECT Region;
    LONG confidenceLevel;
} FaceRectInfo;
typedef struct tagFaceCharacterization {
    ULONG BlinkScoreLeft;
    ULONG BlinkScoreRight;
    ULONG FacialExpression;
    ULONG FacialExpressionScore;
} FaceCharacterization;
typedef struct tagCapturedMetadataExposureCompensation {
    UINT64 Flags;
    INT32 Value;
} CapturedMetadataExposureCompensation;
typedef struct tagCapturedMetadataISOGains {
    FLOAT AnalogGain;
    FLOAT DigitalGain;
} CapturedMetadataISOGains;
typedef struct tagCapturedMetadataWhiteBalanceGains {
    FLOAT R;
    FLOAT G;
    FLOAT B;
} CapturedMetadataWhiteBalanceGains;
typedef struct tagMetadataTimeStamps {
    ULONG Flags;
    LONGLONG Device;
    LONGLONG Presentation;
} MetadataTimeStamps;
typedef struct tagHistogramGrid {
    ULONG Width;
    ULONG Height;
    RECT Region;
} HistogramGrid;
typedef struct tagHistogramBlobHeader {
    ULONG Size;
    ULONG Histograms;
} HistogramBlobHeader;
typedef struct tagHistogramHeader {
    ULONG Size;
    ULONG Bins;
    ULONG FourCC;
    ULONG ChannelMasks;
    HistogramGrid Grid;
} HistogramHeader;
typedef struct tagHistogramDataHeader {
    ULONG Size;
    ULONG ChannelMask;
    ULONG Linear;
} HistogramDataHeader;
#define MF_HISTOGRAM_CHANNEL_Y 0x00000001
#define MF_HISTOGRAM_CHANNEL_R 0x00000002
#define MF_HISTOGRAM_CHANNEL_G 0x00000004
#define MF_HISTOGRAM_CHANNEL_B 0x00000008
#define MF_HISTOGRAM_CHANNEL_Cb 0x00000010
#define MF_HISTOGRAM_CHANNEL_Cr 0x00000020
#define MF_METADATAFACIALEXPRESSION_SMILE 0x00000001
#define MF_METADATATIMESTAMPS_DEVICE 0x00000001
#define MF_METADATATIMESTAMPS_PRESENTATION 0x00000002
#define MFT_MESSAGE_DROP_SAMPLES ((MFT_MESSAGE_TYPE)0x00000003)
#define MFT_MESSAGE_COMMAND_TICK ((MFT_MESSAGE_TYPE)0x00000004)
IOCTLINT_COM(IMFVideoCaptureSampleAllocator, IUnknown)
{
    COM_METHOD(HRESULT, SetDirectXManager)(IUnknown * pManager) = 0;
    COM_METHOD(HRESULT, UninitializeSampleAllocator)() = 0;
    COM_METHOD(HRESULT, InitializeSampleAllocator)(DWORD cRequestedFrames, IMFMediaType * pMediaType) = 0;
    COM_METHOD(HRESULT, AllocateSample)(IMFSample * *ppSample) = 0;
    COM_METHOD(HRESULT, InitializeCaptureSampleAllocator)
    (DWORD cbSampleSize, DWORD cbCaptureMetadataSize, DWORD cbAlignment, DWORD cMinimumSamples,
     IMFAttributes * pAttributes, IMFMediaType * pMediaType) = 0;
}
COM_END(IMFVideoCaptureSampleAllocator);
#define IOCTLINT_MF_GUID(name) EXTERN_C const GUID name
IOCTLINT_MF_GUID(MFSampleExtension_CaptureMetadata);
IOCTLINT_MF_GUID(MFT_ENUM_ADAPTER_LUID);
IOCTLINT_MF_GUID(MEDeviceStreamCreated);
IOCTLINT_MF_GUID(CLSID_VideoProcessorMFT);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_EXPOSURE_COMPENSATION);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_EXPOSURE_TIME);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FACEROICHARACTERIZATIONS);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FACEROIS);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FACEROITIMESTAMPS);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FLASH);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FLASH_POWER);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FOCUSSTATE);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_FRAME_RAWSTREAM);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_HISTOGRAM);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_ISO_GAINS);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_ISO_SPEED);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_LENS_POSITION);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_REQUESTED_FRAME_SETTING_ID);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_SCENE_MODE);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_SENSORFRAMERATE);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_WHITEBALANCE);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_WHITEBALANCE_GAINS);
IOCTLINT_MF_GUID(MF_CAPTURE_METADATA_ZOOMFACTOR);
IOCTLINT_MF_GUID(MF_DEVICEMFT_CONNECTED_FILTER_KSCONTROL);
IOCTLINT_MF_GUID(MF_DEVICEMFT_CONNECTED_PIN_KSCONTROL);
IOCTLINT_MF_GUID(MF_DEVICEMFT_SENSORPROFILE_COLLECTION);
IOCTLINT_MF_GUID(MF_DEVICEMFT_EXTENSION_PLUGIN_CLSID);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_ATTRIBUTE_FRAMESOURCE_TYPES);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_EXTENSION_PLUGIN_CLSID);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_EXTENSION_PLUGIN_CONNECTION_POINT);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_FRAMESERVER_SHARED);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_STREAM_CATEGORY);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_STREAM_ID);
IOCTLINT_MF_GUID(MF_DEVICESTREAM_SENSORSTREAM_ID);
IOCTLINT_MF_GUID(MF_SA_BUFFERS_PER_SAMPLE);
IOCTLINT_MF_GUID(MF_SD_VIDEO_SPHERICAL);
IOCTLINT_MF_GUID(MF_SD_VIDEO_SPHERICAL_FORMAT);
IOCTLINT_MF_GUID(MF_XVP_CALLER_ALLOCATES_OUTPUT);
IOCTLINT_MF_GUID(MF_XVP_DISABLE_FRC);
#endif
#endif
