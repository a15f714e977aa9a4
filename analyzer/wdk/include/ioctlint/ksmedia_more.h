/* ioctlint/ksmedia_more.h: audio streaming names mingw lacks. NS:ksmedia.<structure>. */
#ifndef IOCTLINT_KSMEDIA_MORE_H
#define IOCTLINT_KSMEDIA_MORE_H
#ifdef __cplusplus
extern "C" {
#endif
typedef struct {
    KSDATAFORMAT DataFormat;
    WAVEFORMATEXTENSIBLE WaveFormatExt;
} KSDATAFORMAT_WAVEFORMATEXTENSIBLE, *PKSDATAFORMAT_WAVEFORMATEXTENSIBLE;
#ifndef IOCTLINT_RTAUDIO
#define IOCTLINT_RTAUDIO
typedef struct {
    ULONG FifoSize;
    ULONG ChipsetDelay;
    ULONG CodecDelay;
} KSRTAUDIO_HWLATENCY, *PKSRTAUDIO_HWLATENCY;
typedef struct {
    PVOID Register;
    ULONG Width;
    ULONGLONG Numerator;
    ULONGLONG Denominator;
    ULONG Accuracy;
} KSRTAUDIO_HWREGISTER, *PKSRTAUDIO_HWREGISTER;
typedef struct {
    PVOID BufferAddress;
    ULONG ActualBufferSize;
    BOOL CallMemoryBarrier;
} KSRTAUDIO_BUFFER, *PKSRTAUDIO_BUFFER;
typedef struct {
    KSPROPERTY Property;
    PVOID BaseAddress;
    ULONG RequestedBufferSize;
} KSRTAUDIO_BUFFER_PROPERTY, *PKSRTAUDIO_BUFFER_PROPERTY;
typedef struct {
    KSPROPERTY Property;
    PVOID BaseAddress;
    ULONG RequestedBufferSize;
    ULONG NotificationCount;
} KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION, *PKSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION;
typedef struct {
    ULONG PacketNumber;
    ULONG Flags;
    ULONG EosPacketLength;
} KSRTAUDIO_SETWRITEPACKET_INFO, *PKSRTAUDIO_SETWRITEPACKET_INFO;
typedef struct {
    ULONG PacketNumber;
    ULONG Flags;
    ULONG64 PerformanceCounterValue;
    BOOL MoreData;
} KSRTAUDIO_GETREADPACKET_INFO, *PKSRTAUDIO_GETREADPACKET_INFO;
#endif
extern const GUID AUDIO_SIGNALPROCESSINGMODE_DEFAULT;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_RAW;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_COMMUNICATIONS;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_SPEECH;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_MEDIA;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_MOVIE;
extern const GUID AUDIO_SIGNALPROCESSINGMODE_NOTIFICATION;
extern const GUID KSATTRIBUTEID_AUDIOSIGNALPROCESSING_MODE;
#ifdef __cplusplus
}
#endif
#endif
