/* ioctlint/portcls_more.h: port class interfaces newer than mingw's, C++ only.
 * Idea: one list of methods per interface makes both the abstract interface and the IMP_ macro by which a
 * miniport class declares its own methods.
 * NN:portcls.IMiniportAudioEngineNode, NN:portcls.IMiniportStreamAudioEngineNode,
 * NN:portcls.IMiniportWaveRTInputStream, NN:portcls.IMiniportWaveRTOutputStream,
 * NN:portcls.IMiniportAudioSignalProcessing, NN:portcls.IPortClsNotifications,
 * NN:portcls.IPortClsStreamResourceManager, NN:portcls.IPortClsRuntimePower. */
#ifndef IOCTLINT_PORTCLS_MORE_H
#define IOCTLINT_PORTCLS_MORE_H
typedef enum {
    eVolumeAttribute,
    eMuteAttribute,
    ePeakMeterAttribute,
} eChannelTargetType;
typedef enum {
    eMixFormat,
    eDeviceFormat,
    eSupportedDeviceFormats,
} eEngineFormatType;
#define IOCTLINT_IMP_(type, name) STDMETHODIMP_(type) name
#define IOCTLINT_DECLARE_PC(name, base)   \
    extern "C" const GUID IID_##name;     \
    struct name : base {                  \
        IOCTLINT_##name(STDMETHOD_, PURE) \
    };                                    \
    typedef name *
#define IOCTLINT_IMiniportWaveRTInputStream(M, end) \
    M(NTSTATUS, GetReadPacket)                      \
    (ULONG * PacketNumber, DWORD * Flags, ULONG64 * PerformanceCounterValue, BOOL * MoreData) end;
#define IOCTLINT_IMiniportWaveRTOutputStream(M, end)                                                \
    M(NTSTATUS, SetWritePacket)(ULONG PacketNumber, DWORD Flags, ULONG EosPacketLength) end;        \
    M(NTSTATUS, GetOutputStreamPresentationPosition)(KSAUDIO_PRESENTATION_POSITION * Position) end; \
    M(NTSTATUS, GetPacketCount)(ULONG * PacketCount) end;
#define IOCTLINT_IMiniportAudioSignalProcessing(M, end) \
    M(NTSTATUS, GetModes)(ULONG Pin, GUID * Modes, ULONG * NumModes) end;
#define IOCTLINT_IMiniportAudioEngineNode(M, end)                                                  \
    M(NTSTATUS, GetAudioEngineDescriptor)(ULONG Node, KSAUDIOENGINE_DESCRIPTOR * Descriptor) end;  \
    M(NTSTATUS, GetGfxState)(ULONG Node, BOOL * Enable) end;                                       \
    M(NTSTATUS, SetGfxState)(ULONG Node, BOOL Enable) end;                                         \
    M(NTSTATUS, GetEngineFormatSize)(ULONG Node, eEngineFormatType Type, ULONG * Size) end;        \
    M(NTSTATUS, GetMixFormat)(ULONG Node, KSDATAFORMAT_WAVEFORMATEX * Format, ULONG Size) end;     \
    M(NTSTATUS, GetDeviceFormat)(ULONG Node, KSDATAFORMAT_WAVEFORMATEX * Format, ULONG Size) end;  \
    M(NTSTATUS, SetDeviceFormat)(ULONG Node, KSDATAFORMAT_WAVEFORMATEX * Format, ULONG Size) end;  \
    M(NTSTATUS, GetSupportedDeviceFormats)(ULONG Node, KSMULTIPLE_ITEM * Formats, ULONG Size) end; \
    M(NTSTATUS, GetDeviceChannelCount)(ULONG Node, eChannelTargetType Type, UINT32 * Count) end;   \
    M(NTSTATUS, GetDeviceAttributeSteppings)                                                       \
    (ULONG Node, eChannelTargetType Type, PKSPROPERTY_STEPPING_LONG Head, UINT32 Size) end;        \
    M(NTSTATUS, GetDeviceChannelVolume)(ULONG Node, UINT32 Channel, LONG * Volume) end;            \
    M(NTSTATUS, SetDeviceChannelVolume)(ULONG Node, UINT32 Channel, LONG Volume) end;              \
    M(NTSTATUS, GetDeviceChannelPeakMeter)(ULONG Node, UINT32 Channel, LONG * Value) end;          \
    M(NTSTATUS, GetDeviceChannelMute)(ULONG Node, UINT32 Channel, BOOL * Mute) end;                \
    M(NTSTATUS, SetDeviceChannelMute)(ULONG Node, UINT32 Channel, BOOL Mute) end;                  \
    M(NTSTATUS, GetBufferSizeRange)                                                                \
    (ULONG Node, KSDATAFORMAT_WAVEFORMATEX * Format, KSAUDIOENGINE_BUFFER_SIZE_RANGE * Range) end;
#define IOCTLINT_IMiniportStreamAudioEngineNode(M, end)                                           \
    M(NTSTATUS, GetLfxState)(BOOL * Enable) end;                                                  \
    M(NTSTATUS, SetLfxState)(BOOL Enable) end;                                                    \
    M(NTSTATUS, GetStreamChannelCount)(eChannelTargetType Type, UINT32 * Count) end;              \
    M(NTSTATUS, GetStreamAttributeSteppings)                                                      \
    (eChannelTargetType Type, PKSPROPERTY_STEPPING_LONG Head, UINT32 Size) end;                   \
    M(NTSTATUS, GetStreamChannelVolume)(UINT32 Channel, LONG * Volume) end;                       \
    M(NTSTATUS, SetStreamChannelVolume)                                                           \
    (UINT32 Channel, LONG TargetVolume, AUDIO_CURVE_TYPE CurveType, ULONGLONG CurveDuration) end; \
    M(NTSTATUS, GetStreamChannelPeakMeter)(UINT32 Channel, LONG * Value) end;                     \
    M(NTSTATUS, GetStreamChannelMute)(UINT32 Channel, BOOL * Mute) end;                           \
    M(NTSTATUS, SetStreamChannelMute)(UINT32 Channel, BOOL Mute) end;                             \
    M(NTSTATUS, GetStreamPresentationPosition)(KSAUDIO_PRESENTATION_POSITION * Position) end;     \
    M(NTSTATUS, SetStreamCurrentWritePosition)(ULONG Position) end;                               \
    M(NTSTATUS, GetStreamLinearBufferPosition)(ULONGLONG * Position) end;                         \
    M(NTSTATUS, SetStreamLoopbackProtection)(CONSTRICTOR_OPTION Option) end;
#define IOCTLINT_IMiniportStreamAudioEngineNode2(M, end) \
    M(NTSTATUS, SetStreamCurrentWritePositionForLastBuffer)(ULONG Position) end;
typedef struct _PCNOTIFICATION_BUFFER {
    UCHAR NotificationBuffer[1];
} PCNOTIFICATION_BUFFER, *PPCNOTIFICATION_BUFFER;
#define IOCTLINT_IPortClsNotifications(M, end)                                                \
    M(NTSTATUS, AllocNotificationBuffer)                                                      \
    (POOL_TYPE PoolType, USHORT NumBytes, PPCNOTIFICATION_BUFFER * Buffer) end;               \
    M(void, SendNotification)(const GUID *NotificationId, PPCNOTIFICATION_BUFFER Buffer) end; \
    M(void, FreeNotificationBuffer)(PPCNOTIFICATION_BUFFER Buffer) end;
typedef enum { ePcStreamResourceInterrupt, ePcStreamResourceThread } PCSTREAMRESOURCETYPE;
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR {
    ULONG Size;
    ULONG Flags;
    PDEVICE_OBJECT Pdo;
    PCSTREAMRESOURCETYPE Type;
    union {
        struct {
            ULONG Version;
            PVOID Generic;
        } Interrupt;
        PETHREAD Thread;
    } Resource;
    PVOID ResourceSet;
} PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;
#define PCSTREAMRESOURCE_DESCRIPTOR_INIT(d) \
    (RtlZeroMemory((d), sizeof(PCSTREAMRESOURCE_DESCRIPTOR)), (d)->Size = sizeof(PCSTREAMRESOURCE_DESCRIPTOR))
DECLARE_HANDLE(PCSTREAMRESOURCE);
#define IOCTLINT_IPortClsStreamResourceManager(M, end)                                        \
    M(NTSTATUS, AddStreamResource)                                                            \
    (PVOID Stream, PPCSTREAMRESOURCE_DESCRIPTOR Descriptor, PCSTREAMRESOURCE * Resource) end; \
    M(NTSTATUS, RemoveStreamResource)(PCSTREAMRESOURCE Resource) end;
#define IOCTLINT_IPortClsStreamResourceManager2(M, end)                                                      \
    M(NTSTATUS, AddStreamResource2)                                                                          \
    (PDEVICE_OBJECT Pdo, PVOID Stream, PPCSTREAMRESOURCE_DESCRIPTOR Descriptor, PCSTREAMRESOURCE * Resource) \
        end;
typedef NTSTATUS(NTAPI *PCPFNRUNTIME_POWER_CONTROL_CALLBACK)(LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T,
                                                             PVOID);
#define IOCTLINT_IPortClsRuntimePower(M, end)                                                 \
    M(NTSTATUS, RegisterPowerControlCallback)                                                 \
    (PDEVICE_OBJECT Device, PCPFNRUNTIME_POWER_CONTROL_CALLBACK Callback, PVOID Context) end; \
    M(NTSTATUS, UnregisterPowerControlCallback)(PDEVICE_OBJECT Device) end;                   \
    M(NTSTATUS, SendPowerControl)                                                             \
    (PDEVICE_OBJECT Device, LPCGUID Code, PVOID In, SIZE_T InSize, PVOID Out, SIZE_T OutSize, \
     PSIZE_T BytesReturned) end;
IOCTLINT_DECLARE_PC(IMiniportWaveRTInputStream, IUnknown) PMINIPORTWAVERTINPUTSTREAM;
IOCTLINT_DECLARE_PC(IMiniportWaveRTOutputStream, IUnknown) PMINIPORTWAVERTOUTPUTSTREAM;
IOCTLINT_DECLARE_PC(IMiniportAudioSignalProcessing, IUnknown) PMINIPORTAudioSignalProcessing;
IOCTLINT_DECLARE_PC(IMiniportAudioEngineNode, IUnknown) PMINIPORTAUDIOENGINENODE;
IOCTLINT_DECLARE_PC(IMiniportStreamAudioEngineNode, IUnknown) PMINIPORTSTREAMAUDIOENGINENODE;
IOCTLINT_DECLARE_PC(IMiniportStreamAudioEngineNode2, IUnknown) PMINIPORTSTREAMAUDIOENGINENODE2;
IOCTLINT_DECLARE_PC(IPortClsNotifications, IUnknown) PPORTCLSNOTIFICATIONS;
IOCTLINT_DECLARE_PC(IPortClsStreamResourceManager, IUnknown) PPORTCLSStreamResourceManager;
IOCTLINT_DECLARE_PC(IPortClsStreamResourceManager2, IPortClsStreamResourceManager)
PPORTCLSStreamResourceManager2;
IOCTLINT_DECLARE_PC(IPortClsRuntimePower, IUnknown) PPORTCLSRUNTIMEPOWER;
#define IMP_IMiniportWaveRTInputStream IOCTLINT_IMiniportWaveRTInputStream(IOCTLINT_IMP_, )
#define IMP_IMiniportWaveRTOutputStream IOCTLINT_IMiniportWaveRTOutputStream(IOCTLINT_IMP_, )
#define IMP_IMiniportAudioSignalProcessing IOCTLINT_IMiniportAudioSignalProcessing(IOCTLINT_IMP_, )
#define IMP_IMiniportAudioEngineNode IOCTLINT_IMiniportAudioEngineNode(IOCTLINT_IMP_, )
#define IMP_IMiniportStreamAudioEngineNode IOCTLINT_IMiniportStreamAudioEngineNode(IOCTLINT_IMP_, )
#define IMP_IMiniportStreamAudioEngineNode2 IOCTLINT_IMiniportStreamAudioEngineNode2(IOCTLINT_IMP_, )
#ifndef IMP_IMiniportTopology
#define IMP_IMiniportTopology \
    IMP_IMiniport;            \
    STDMETHODIMP_(NTSTATUS) Init(PUNKNOWN UnknownAdapter, PRESOURCELIST ResourceList, PPORTTOPOLOGY Port)
#endif
#ifndef IMP_IMiniportWaveRTStreamNotification
#define IMP_IMiniportWaveRTStreamNotification                                                            \
    STDMETHODIMP_(NTSTATUS)                                                                              \
    AllocateBufferWithNotification(ULONG Count, ULONG Size, PMDL *Mdl, ULONG *ActualSize, ULONG *Offset, \
                                   MEMORY_CACHING_TYPE *Cache);                                          \
    STDMETHODIMP_(VOID) FreeBufferWithNotification(PMDL Mdl, ULONG Size);                                \
    STDMETHODIMP_(NTSTATUS) RegisterNotificationEvent(PKEVENT Event);                                    \
    STDMETHODIMP_(NTSTATUS) UnregisterNotificationEvent(PKEVENT Event)
#endif
typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
#ifndef DEFINE_PCAUTOMATION_TABLE_PROP_EVENT
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(table, properties, events)                                   \
    const PCAUTOMATION_TABLE table = {                                                                    \
        sizeof(properties[0]), SIZEOF_ARRAY(properties), (const PCPROPERTY_ITEM *)properties, 0, 0, NULL, \
        sizeof(events[0]),     SIZEOF_ARRAY(events),     (const PCEVENT_ITEM *)events,        0}
#endif
extern "C" {
NTSTATUS PcGetPhysicalDeviceObject(PDEVICE_OBJECT DeviceObject, PDEVICE_OBJECT *PhysicalDeviceObject);
NTSTATUS PcUnregisterAdapterPowerManagement(PDEVICE_OBJECT DeviceObject);
NTSTATUS PcUnregisterAdapterPnpManagement(PDEVICE_OBJECT DeviceObject);
}
#endif
