/* audioengineextensionapo.h: notifications, logging and real-time queues offered to audio processing objects.
 * k:windows-11-apis-for-audio-processing-objects; NN:audioengineextensionapo. */
#ifndef IOCTLINT_AUDIOENGINEEXTENSIONAPO_H
#define IOCTLINT_AUDIOENGINEEXTENSIONAPO_H
#include "audioenginebaseapo.h"

#include <endpointvolume.h>
typedef enum APO_LOG_LEVEL {
    APO_LOG_LEVEL_ALWAYS = 0,
    APO_LOG_LEVEL_CRITICAL = 1,
    APO_LOG_LEVEL_ERROR = 2,
    APO_LOG_LEVEL_WARNING = 3,
    APO_LOG_LEVEL_INFO = 4,
    APO_LOG_LEVEL_VERBOSE = 5
} APO_LOG_LEVEL;
typedef enum APO_NOTIFICATION_TYPE {
    APO_NOTIFICATION_TYPE_NONE = 0,
    APO_NOTIFICATION_TYPE_ENDPOINT_VOLUME = 1,
    APO_NOTIFICATION_TYPE_ENDPOINT_PROPERTY_CHANGE = 2,
    APO_NOTIFICATION_TYPE_SYSTEM_EFFECTS_PROPERTY_CHANGE = 3,
    APO_NOTIFICATION_TYPE_ENDPOINT_VOLUME2 = 4,
    APO_NOTIFICATION_TYPE_DEVICE_ORIENTATION = 5,
    APO_NOTIFICATION_TYPE_MICROPHONE_BOOST = 6
} APO_NOTIFICATION_TYPE;
typedef struct AUDIO_ENDPOINT_VOLUME_CHANGE_NOTIFICATION {
    IMMDevice *endpoint;
    PAUDIO_VOLUME_NOTIFICATION_DATA volume;
} AUDIO_ENDPOINT_VOLUME_CHANGE_NOTIFICATION;
typedef struct AUDIO_ENDPOINT_PROPERTY_CHANGE_NOTIFICATION {
    IMMDevice *endpoint;
    IPropertyStore *propertyStore;
    PROPERTYKEY propertyKey;
} AUDIO_ENDPOINT_PROPERTY_CHANGE_NOTIFICATION;
typedef struct AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_NOTIFICATION {
    IMMDevice *endpoint;
    GUID propertyStoreContext;
    int propertyStoreType;
    IPropertyStore *propertyStore;
    PROPERTYKEY propertyKey;
} AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_NOTIFICATION;
typedef struct APO_NOTIFICATION {
    APO_NOTIFICATION_TYPE type;
    union {
        AUDIO_ENDPOINT_VOLUME_CHANGE_NOTIFICATION audioEndpointVolumeChange;
        AUDIO_ENDPOINT_PROPERTY_CHANGE_NOTIFICATION audioEndpointPropertyChange;
        AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_NOTIFICATION audioSystemEffectsPropertyChange;
    };
} APO_NOTIFICATION;
typedef struct AUDIO_ENDPOINT_VOLUME_APO_NOTIFICATION_DESCRIPTOR {
    IMMDevice *device;
} AUDIO_ENDPOINT_VOLUME_APO_NOTIFICATION_DESCRIPTOR;
typedef struct AUDIO_ENDPOINT_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR {
    IMMDevice *device;
} AUDIO_ENDPOINT_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR;
typedef struct AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR {
    IMMDevice *device;
    GUID propertyStoreContext;
} AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR;
typedef struct APO_NOTIFICATION_DESCRIPTOR {
    APO_NOTIFICATION_TYPE type;
    union {
        AUDIO_ENDPOINT_VOLUME_APO_NOTIFICATION_DESCRIPTOR audioEndpointVolume;
        AUDIO_ENDPOINT_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR audioEndpointPropertyChange;
        AUDIO_SYSTEMEFFECTS_PROPERTY_CHANGE_APO_NOTIFICATION_DESCRIPTOR audioSystemEffectsPropertyChange;
    };
} APO_NOTIFICATION_DESCRIPTOR;
#ifdef __cplusplus
IOCTLINT_COM(IAudioProcessingObjectRTQueueService, IUnknown)
{
    COM_METHOD(HRESULT, GetRealTimeWorkQueue)(DWORD * workQueueId) = 0;
}
COM_END(IAudioProcessingObjectRTQueueService);
IOCTLINT_COM(IAudioProcessingObjectLoggingService, IUnknown)
{
    COM_METHOD(void, ApoLog)(APO_LOG_LEVEL level, LPCWSTR format, ...) = 0;
}
COM_END(IAudioProcessingObjectLoggingService);
IOCTLINT_COM(IAudioProcessingObjectNotifications, IUnknown)
{
    COM_METHOD(HRESULT, GetApoNotificationRegistrationInfo)
    (APO_NOTIFICATION_DESCRIPTOR * *apoNotifications, DWORD * count) = 0;
    COM_METHOD(void, HandleNotification)(APO_NOTIFICATION * apoNotification) = 0;
}
COM_END(IAudioProcessingObjectNotifications);
IOCTLINT_COM(IAudioProcessingObjectNotifications2, IAudioProcessingObjectNotifications)
{
    COM_METHOD(HRESULT, GetApoNotificationRegistrationInfo2)
    (APO_NOTIFICATION_TYPE maxType, APO_NOTIFICATION_DESCRIPTOR * *apoNotifications, DWORD * count) = 0;
}
COM_END(IAudioProcessingObjectNotifications2);
IOCTLINT_COM(IAudioProcessingObjectPreferredFormatSupport, IUnknown)
{
    COM_METHOD(HRESULT, GetPreferredInputFormat)
    (IAudioMediaType * outputFormat, IAudioMediaType * *preferredFormat) = 0;
    COM_METHOD(HRESULT, GetPreferredOutputFormat)
    (IAudioMediaType * inputFormat, IAudioMediaType * *preferredFormat) = 0;
}
COM_END(IAudioProcessingObjectPreferredFormatSupport);
#endif
EXTERN_C const GUID SID_AudioProcessingObjectRTQueue;
EXTERN_C const GUID SID_AudioProcessingObjectLoggingService;
#endif
