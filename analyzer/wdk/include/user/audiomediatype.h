/* audiomediatype.h: formats of audio streams as audio processing objects see them.
 * NN:audiomediatype.IAudioMediaType, NS:audiomediatype.UNCOMPRESSEDAUDIOFORMAT. */
#ifndef IOCTLINT_AUDIOMEDIATYPE_H
#define IOCTLINT_AUDIOMEDIATYPE_H
#include "com_model.h"

#include <mmreg.h>
#define AUDIOMEDIATYPE_EQUAL_FORMAT_TYPES 0x00000002
#define AUDIOMEDIATYPE_EQUAL_FORMAT_DATA 0x00000004
#define AUDIOMEDIATYPE_EQUAL_FORMAT_USER_DATA 0x00000008
typedef struct _UNCOMPRESSEDAUDIOFORMAT {
    GUID guidFormatType;
    DWORD dwSamplesPerFrame;
    DWORD dwBytesPerSampleContainer;
    DWORD dwValidBitsPerSample;
    FLOAT fFramesPerSecond;
    DWORD dwChannelMask;
} UNCOMPRESSEDAUDIOFORMAT;
#ifdef __cplusplus
IOCTLINT_COM(IAudioMediaType, IUnknown)
{
    COM_METHOD(HRESULT, IsCompressedFormat)(BOOL * pfCompressed) = 0;
    COM_METHOD(HRESULT, IsEqual)(IAudioMediaType * pIAudioType, DWORD * pdwFlags) = 0;
    COM_METHOD(const WAVEFORMATEX *, GetAudioFormat)() = 0;
    COM_METHOD(HRESULT, GetUncompressedAudioFormat)(UNCOMPRESSEDAUDIOFORMAT * pUncompressedAudioFormat) = 0;
}
COM_END(IAudioMediaType);
extern "C" {
HRESULT WINAPI CreateAudioMediaType(const WAVEFORMATEX *pAudioFormat, UINT32 cbAudioFormatSize,
                                    IAudioMediaType **ppIAudioMediaType);
HRESULT WINAPI CreateAudioMediaTypeFromUncompressedAudioFormat(
    const UNCOMPRESSEDAUDIOFORMAT *pUncompressedAudioFormat, IAudioMediaType **ppIAudioMediaType);
}
#endif
#endif
