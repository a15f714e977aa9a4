/* baseaudioprocessingobject.h: the base class that audio processing objects derive from.
 * k:implementing-audio-processing-objects. */
#ifndef IOCTLINT_BASEAUDIOPROCESSINGOBJECT_H
#define IOCTLINT_BASEAUDIOPROCESSINGOBJECT_H
#include "audioengineextensionapo.h"
#define AVRT_CODE_BEGIN
#define AVRT_CODE_END
#define AVRT_DATA
#define AVRT_BSS
#define AVRT_CONST
#define AVRT_VTABLES_BEGIN
#define AVRT_VTABLES_END
#define ASSERT_REALTIME()
#define ASSERT_NONREALTIME()
#define DEFAULT_APOREG_FLAGS APO_FLAG_DEFAULT
#define DEFAULT_APOREG_MININPUTCONNECTIONS 1
#define DEFAULT_APOREG_MAXINPUTCONNECTIONS 1
#define DEFAULT_APOREG_MINOUTPUTCONNECTIONS 1
#define DEFAULT_APOREG_MAXOUTPUTCONNECTIONS 1
#define DEFAULT_APOREG_MAXINSTANCES 0xFFFFFFFF
#define HNS_PER_SECOND 10000000
#ifdef __cplusplus
template <UINT32 TNumberOfInterfaces = 1> class CRegAPOProperties
{
  public:
    CRegAPOProperties(REFCLSID clsid, LPCWSTR szFriendlyName, LPCWSTR szCopyrightInfo, UINT32 u32MajorVersion,
                      UINT32 u32MinorVersion, REFIID iidAPOInterface, APO_FLAG flags = DEFAULT_APOREG_FLAGS,
                      UINT32 u32MinInputConnections = 1, UINT32 u32MaxInputConnections = 1,
                      UINT32 u32MinOutputConnections = 1, UINT32 u32MaxOutputConnections = 1,
                      UINT32 u32MaxInstances = DEFAULT_APOREG_MAXINSTANCES);
    operator const APO_REG_PROPERTIES *() const;
    const APO_REG_PROPERTIES *operator&() const;
    APO_REG_PROPERTIES m_Properties;
    IID m_iid[TNumberOfInterfaces];
};
class CBaseAudioProcessingObject : public IAudioProcessingObject,
                                   public IAudioProcessingObjectRT,
                                   public IAudioProcessingObjectConfiguration
{
  public:
    CBaseAudioProcessingObject(const APO_REG_PROPERTIES *pRegProperties);
    template <UINT32 n> CBaseAudioProcessingObject(const CRegAPOProperties<n> &properties);
    virtual ~CBaseAudioProcessingObject();
    STDMETHOD(Reset)();
    STDMETHOD(GetLatency)(HNSTIME *pTime);
    STDMETHOD(GetRegistrationProperties)(APO_REG_PROPERTIES **ppRegProps);
    STDMETHOD(Initialize)(UINT32 cbDataSize, BYTE *pbyData);
    STDMETHOD(IsInputFormatSupported)(IAudioMediaType *pOutputFormat, IAudioMediaType *pRequestedInputFormat,
                                      IAudioMediaType **ppSupportedInputFormat);
    STDMETHOD(IsOutputFormatSupported)(IAudioMediaType *pInputFormat, IAudioMediaType *pRequestedOutputFormat,
                                       IAudioMediaType **ppSupportedOutputFormat);
    STDMETHOD(GetInputChannelCount)(UINT32 *pu32ChannelCount);
    STDMETHOD_(UINT32, CalcInputFrames)(UINT32 u32OutputFrameCount);
    STDMETHOD_(UINT32, CalcOutputFrames)(UINT32 u32InputFrameCount);
    STDMETHOD(LockForProcess)(UINT32 u32NumInputConnections, APO_CONNECTION_DESCRIPTOR **ppInputConnections,
                              UINT32 u32NumOutputConnections,
                              APO_CONNECTION_DESCRIPTOR **ppOutputConnections);
    STDMETHOD(UnlockForProcess)();

  protected:
    virtual HRESULT ValidateAndCacheConnectionInfo(UINT32 u32NumInputConnections,
                                                   APO_CONNECTION_DESCRIPTOR **ppInputConnections,
                                                   UINT32 u32NumOutputConnections,
                                                   APO_CONNECTION_DESCRIPTOR **ppOutputConnections);
    virtual HRESULT ValidateDefaultAPOFormat(UNCOMPRESSEDAUDIOFORMAT &audioFormat, bool bIsInput);
    virtual HRESULT ValidateDefaultAPOFormat(IAudioMediaType *pFormat, bool bIsInput);
    HRESULT IsFormatTypeSupported(IAudioMediaType *pOppositeFormat, IAudioMediaType *pRequestedFormat,
                                  IAudioMediaType **ppSupportedFormat, bool bIsInput);
    HRESULT ValidateConnection(APO_CONNECTION_DESCRIPTOR *pConnection, bool bIsInput);
    void WriteSilence(FLOAT32 *pf32Frames, UINT32 u32FrameCount, UINT32 u32SamplesPerFrame);
    void CopyFrames(FLOAT32 *pf32OutFrames, const FLOAT32 *pf32InFrames, UINT32 u32FrameCount,
                    UINT32 u32SamplesPerFrame);
    UINT32 GetSamplesPerFrame() const;
    FLOAT32 GetFramesPerSecond() const;
    const APO_REG_PROPERTIES *m_pRegProperties;
    bool m_bIsInitialized;
    bool m_bIsLocked;
    UINT32 m_u32SamplesPerFrame;
    FLOAT32 m_f32FramesPerSecond;
};
extern "C" {
HRESULT WINAPI RegisterAPO(const APO_REG_PROPERTIES *pProperties);
HRESULT WINAPI UnregisterAPO(REFCLSID clsid);
}
#endif
EXTERN_C HRESULT WINAPI AERT_Allocate(SIZE_T size, void **pMemory);
EXTERN_C HRESULT WINAPI AERT_Free(void *pMemory);
#endif
