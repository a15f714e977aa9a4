/* bthddi.h: Bluetooth profile drivers: the request blocks (BRB) they send and the indications they get.
 * NS:bthddi._BRB, NS:bthddi._BRB_<REQUEST>, NS:bthddi._INDICATION_PARAMETERS,
 * NS:bthddi._CHANNEL_CONFIG_PARAMETERS, NS:bthddi._BTH_PROFILE_DRIVER_INTERFACE,
 * NE:bthddi._INDICATION_CODE, NC:bthddi.PFNBTH*. Values that no page gives (types of request, CF_ and
 * CFG_ flags, interface versions) are left out. */
#ifndef IOCTLINT_BTHDDI_H
#define IOCTLINT_BTHDDI_H
#include <bthdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID L2CAP_CHANNEL_HANDLE, *PL2CAP_CHANNEL_HANDLE;
typedef PVOID L2CAP_SERVER_HANDLE, *PL2CAP_SERVER_HANDLE;
typedef PVOID SCO_CHANNEL_HANDLE, *PSCO_CHANNEL_HANDLE;
typedef PVOID SCO_SERVER_HANDLE, *PSCO_SERVER_HANDLE;
typedef enum _BRB_TYPE BRB_TYPE;
typedef enum _ACL_MODE {
    ACL_MODE_ACTIVE,
    ACL_MODE_HOLD,
    ACL_MODE_SNIFF,
    ACL_MODE_PARK,
    ACL_MODE_ENTER_ACTIVE,
    ACL_MODE_ENTER_HOLD,
    ACL_MODE_ENTER_SNIFF,
    ACL_MODE_ENTER_PARK,
    ACL_DISCONNECTED
} ACL_MODE,
    *PACL_MODE;
typedef enum _INDICATION_CODE {
    IndicationAddReference,
    IndicationReleaseReference,
    IndicationRemoteConnect,
    IndicationRemoteDisconnect,
    IndicationRemoteConfigRequest,
    IndicationRemoteConfigResponse,
    IndicationFreeExtraOptions,
    IndicationRecvPacket,
    IndicationPairDevice,
    IndicationUnpairDevice,
    IndicationUnpersonalizeDevice,
    IndicationRemoteConnectLE
} INDICATION_CODE,
    *PINDICATION_CODE;
typedef enum _L2CAP_DISCONNECT_REASON {
    HciDisconnect,
    L2capDisconnectRequest,
    RadioPoweredDown,
    HardwareRemoval
} L2CAP_DISCONNECT_REASON;
typedef enum _SCO_INDICATION_CODE {
    ScoIndicationAddReference,
    ScoIndicationReleaseReference,
    ScoIndicationRemoteConnect,
    ScoIndicationRemoteDisconnect
} SCO_INDICATION_CODE,
    *PSCO_INDICATION_CODE;
typedef enum _SCO_DISCONNECT_REASON {
    ScoHciDisconnect,
    ScoDisconnectRequest,
    ScoRadioPoweredDown,
    ScoHardwareRemoval
} SCO_DISCONNECT_REASON;

/* ---- channel configuration */
typedef struct _L2CAP_CONFIG_RANGE {
    USHORT Min;
    USHORT Max;
} L2CAP_CONFIG_RANGE, *PL2CAP_CONFIG_RANGE;
typedef struct _L2CAP_CONFIG_VALUE_RANGE {
    USHORT Min;
    USHORT Preferred;
    USHORT Max;
} L2CAP_CONFIG_VALUE_RANGE, *PL2CAP_CONFIG_VALUE_RANGE;
typedef struct _L2CAP_FLOWSPEC {
    UCHAR Flags;
    UCHAR ServiceType;
    ULONG TokenRate;
    ULONG TokenBucketSize;
    ULONG PeakBandwidth;
    ULONG Latency;
    ULONG DelayVariation;
} L2CAP_FLOWSPEC, *PL2CAP_FLOWSPEC;
typedef struct _L2CAP_RETRANSMISSION_AND_FLOW_CONTROL {
    UCHAR Mode;
    UCHAR TxWindowSize;
    UCHAR MaxTransmit;
    USHORT RetransmissionTO;
    USHORT MonitorTO;
    USHORT MaxPDUSize;
} L2CAP_RETRANSMISSION_AND_FLOW_CONTROL, *PL2CAP_RETRANSMISSION_AND_FLOW_CONTROL;
typedef struct _L2CAP_EXTENDED_FLOW_SPEC {
    UCHAR Identifier;
    UCHAR ServiceType;
    USHORT MaxSDUSize;
    ULONG SDUInterArrivalTime;
    ULONG AccessLatency;
    ULONG FlushTimeout;
} L2CAP_EXTENDED_FLOW_SPEC, *PL2CAP_EXTENDED_FLOW_SPEC;
typedef struct _CO_HEADER {
    UCHAR Type;
    UCHAR Length;
} CO_HEADER, *PCO_HEADER;
typedef struct _L2CAP_CONFIG_OPTION {
    CO_HEADER Header;
    union {
        PVOID DynamicBuffer;
        UCHAR FixedBuffer[4];
    };
    UCHAR Flags;
} L2CAP_CONFIG_OPTION, *PL2CAP_CONFIG_OPTION;
typedef struct _CHANNEL_CONFIG_PARAMETERS {
    ULONG Flags;
    USHORT Mtu;
    USHORT FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
} CHANNEL_CONFIG_PARAMETERS, *PCHANNEL_CONFIG_PARAMETERS;
typedef struct _CHANNEL_CONFIG_RESULTS {
    CHANNEL_CONFIG_PARAMETERS Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS, *PCHANNEL_CONFIG_RESULTS;
typedef struct _CHANNEL_CONFIG_PARAMETERS_ENHANCED {
    ULONG Flags;
    USHORT Mtu;
    USHORT FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
    L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
    UCHAR Fcs;
    L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
    USHORT ExtendedWindowSize;
} CHANNEL_CONFIG_PARAMETERS_ENHANCED, *PCHANNEL_CONFIG_PARAMETERS_ENHANCED;
typedef struct _CHANNEL_CONFIG_RESULTS_ENHANCED {
    CHANNEL_CONFIG_PARAMETERS_ENHANCED Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS_ENHANCED, *PCHANNEL_CONFIG_RESULTS_ENHANCED;

/* ---- indications */
#define IOCTLINT_BTH_INDICATION(Config)        \
    L2CAP_CHANNEL_HANDLE ConnectionHandle;     \
    BTH_ADDR BtAddress;                        \
    union {                                    \
        struct {                               \
            struct {                           \
                USHORT PSM;                    \
            } Request;                         \
        } Connect;                             \
        struct {                               \
            Config CurrentParams;              \
            Config RequestedParams;            \
            Config ResponseParams;             \
            USHORT Response;                   \
        } ConfigRequest;                       \
        struct {                               \
            Config CurrentParams;              \
            Config RequestedParams;            \
            Config RejectedParams;             \
            UCHAR *UnknownTypes;               \
            ULONG NumUnknownTypes;             \
            Config NewRequestParams;           \
            USHORT Response;                   \
        } ConfigResponse;                      \
        struct {                               \
            ULONG NumExtraOptions;             \
            L2CAP_CONFIG_OPTION *ExtraOptions; \
        } FreeExtraOptions;                    \
        struct {                               \
            L2CAP_DISCONNECT_REASON Reason;    \
            BOOLEAN CloseNow;                  \
        } Disconnect;                          \
        struct {                               \
            ULONG PacketLength;                \
            ULONG TotalQueueLength;            \
        } RecvPacket;                          \
    } Parameters
typedef struct _INDICATION_PARAMETERS {
    IOCTLINT_BTH_INDICATION(CHANNEL_CONFIG_PARAMETERS);
} INDICATION_PARAMETERS, *PINDICATION_PARAMETERS;
typedef struct _INDICATION_PARAMETERS_ENHANCED {
    IOCTLINT_BTH_INDICATION(CHANNEL_CONFIG_PARAMETERS_ENHANCED);
} INDICATION_PARAMETERS_ENHANCED, *PINDICATION_PARAMETERS_ENHANCED;
typedef VOID FNBTHPORT_INDICATION_CALLBACK(_In_ PVOID Context, _In_ INDICATION_CODE Indication,
                                           _In_ PINDICATION_PARAMETERS Parameters);
typedef FNBTHPORT_INDICATION_CALLBACK *PFNBTHPORT_INDICATION_CALLBACK;
typedef VOID FNBTHPORT_INDICATION_CALLBACK_ENHANCED(_In_ PVOID Context, _In_ INDICATION_CODE Indication,
                                                    _In_ PINDICATION_PARAMETERS_ENHANCED Parameters);
typedef FNBTHPORT_INDICATION_CALLBACK_ENHANCED *PFNBTHPORT_INDICATION_CALLBACK_ENHANCED;

/* ---- request blocks */
typedef struct _BRB_HEADER {
    LIST_ENTRY ListEntry;
    ULONG Length;
    USHORT Version;
    USHORT Type;
    ULONG BthportFlags;
    NTSTATUS Status;
    BTHSTATUS BtStatus;
    PVOID Context[4];
    PVOID ClientContext[4];
    ULONG Reserved;
} BRB_HEADER, *PBRB_HEADER;
struct _BRB_GET_LOCAL_BD_ADDR {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};
struct _BRB_GET_DEVICE_INTERFACE_STRING {
    BRB_HEADER Hdr;
    PWCHAR DeviceInterfaceString;
    ULONG DeviceInterfaceStringCbLength;
};
struct _BRB_PSM {
    BRB_HEADER Hdr;
    USHORT Psm;
};
struct _BRB_L2CA_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    USHORT PSM;
    ULONG IndicationFlags;
    PFNBTHPORT_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext;
    PVOID ReferenceObject;
    L2CAP_SERVER_HANDLE ServerHandle;
};
struct _BRB_L2CA_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_SERVER_HANDLE ServerHandle;
    USHORT Psm;
};
#define IOCTLINT_BTH_OPEN_CHANNEL       \
    BRB_HEADER Hdr;                     \
    L2CAP_CHANNEL_HANDLE ChannelHandle; \
    union {                             \
        struct {                        \
            USHORT Response;            \
            USHORT ResponseStatus;      \
        };                              \
        USHORT Psm;                     \
    };                                  \
    ULONG ChannelFlags;                 \
    BTH_ADDR BtAddress
#define IOCTLINT_BTH_CONFIG_OUT        \
    ULONG Flags;                       \
    L2CAP_CONFIG_VALUE_RANGE Mtu;      \
    L2CAP_CONFIG_VALUE_RANGE FlushTO;  \
    L2CAP_FLOWSPEC Flow;               \
    USHORT LinkTO;                     \
    ULONG NumExtraOptions;             \
    PL2CAP_CONFIG_OPTION ExtraOptions; \
    struct {                           \
        UCHAR ServiceType;             \
        ULONG Latency;                 \
    } LocalQos
#define IOCTLINT_BTH_CONFIG_IN        \
    struct {                          \
        ULONG Flags;                  \
        L2CAP_CONFIG_VALUE_RANGE Mtu; \
        L2CAP_CONFIG_RANGE FlushTO;   \
    } ConfigIn;                       \
    ULONG CallbackFlags
struct _BRB_L2CA_OPEN_CHANNEL {
    IOCTLINT_BTH_OPEN_CHANNEL;
    struct {
        IOCTLINT_BTH_CONFIG_OUT;
    } ConfigOut;
    IOCTLINT_BTH_CONFIG_IN;
    PFNBTHPORT_INDICATION_CALLBACK Callback;
    PVOID CallbackContext;
    PVOID ReferenceObject;
    CHANNEL_CONFIG_RESULTS OutResults;
    CHANNEL_CONFIG_RESULTS InResults;
    UCHAR IncomingQueueDepth;
    PVOID Reserved;
};
struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL {
    IOCTLINT_BTH_OPEN_CHANNEL;
    struct {
        IOCTLINT_BTH_CONFIG_OUT;
        struct {
            ULONG Flags;
            L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
        } ModeConfig;
        UCHAR Fcs;
        L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
        USHORT ExtendedWindowSize;
    } ConfigOut;
    IOCTLINT_BTH_CONFIG_IN;
    PFNBTHPORT_INDICATION_CALLBACK_ENHANCED Callback;
    PVOID CallbackContext;
    PVOID ReferenceObject;
    CHANNEL_CONFIG_RESULTS_ENHANCED OutResults;
    CHANNEL_CONFIG_RESULTS_ENHANCED InResults;
    UCHAR IncomingQueueDepth;
    PVOID Reserved;
};
struct _BRB_L2CA_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_L2CA_PING {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    UCHAR PingRequestLength;
    UCHAR PingRequestData[44];
    UCHAR PingResponseLength;
    UCHAR PingResponseData[44];
};
struct _BRB_L2CA_ACL_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags;
    ULONG BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    LONGLONG Timeout;
    ULONG RemainingBufferSize;
};
struct _BRB_L2CA_UPDATE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG NewChannelFlags;
    ULONG FailedChannelFlags;
};
struct _BRB_SCO_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_SCO_FLUSH_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG FlushFlags;
};
struct _BRB_SCO_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags;
    ULONG BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    ULONG DataTag;
};
struct _BRB_SCO_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_SERVER_HANDLE ServerHandle;
};
struct _BRB_ACL_GET_MODE {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ACL_MODE AclMode;
};
struct _BRB_ACL_ENTER_ACTIVE_MODE {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};
typedef struct _BRB { /* the larger requests of synchronous channels are left out */
    union {
        BRB_HEADER BrbHeader;
        struct _BRB_GET_DEVICE_INTERFACE_STRING BrbGetDeviceInterfaceString;
        struct _BRB_L2CA_REGISTER_SERVER BrbL2caRegisterServer;
        struct _BRB_L2CA_UNREGISTER_SERVER BrbL2caUnregisterServer;
        struct _BRB_L2CA_OPEN_CHANNEL BrbL2caOpenChannel;
        struct _BRB_L2CA_CLOSE_CHANNEL BrbL2caCloseChannel;
        struct _BRB_L2CA_PING BrbL2caPing;
        struct _BRB_L2CA_ACL_TRANSFER BrbL2caAclTransfer;
        struct _BRB_GET_LOCAL_BD_ADDR BrbGetLocalBdAddress;
        struct _BRB_PSM BrbPsm;
        struct _BRB_L2CA_UPDATE_CHANNEL BrbL2caUpdateChannel;
        struct _BRB_SCO_UNREGISTER_SERVER BrbScoUnregisterServer;
        struct _BRB_SCO_CLOSE_CHANNEL BrbScoCloseChannel;
        struct _BRB_SCO_FLUSH_CHANNEL BrbScoFlushChannel;
        struct _BRB_SCO_TRANSFER BrbScoTransfer;
        struct _BRB_ACL_GET_MODE BrbAclGetMode;
        struct _BRB_ACL_ENTER_ACTIVE_MODE BrbAclEnterActiveMode;
        struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL BrbL2caOpenEnhancedChannel;
    };
} BRB, *PBRB;
typedef PBRB (*PFNBTH_ALLOCATE_BRB)(_In_ BRB_TYPE brbType, _In_ ULONG tag);
typedef VOID (*PFNBTH_FREE_BRB)(_In_ PBRB pBrb);
typedef NTSTATUS (*PFNBTH_INITIALIZE_BRB)(_Inout_ PBRB pBrb, _In_ BRB_TYPE brbType);
typedef NTSTATUS (*PFNBTH_REUSE_BRB)(_Inout_ PBRB pBrb, _In_ BRB_TYPE brbType);
typedef BOOLEAN (*PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE)(_In_ UCHAR MajorVersion, _In_ UCHAR MinorVersion);
typedef struct _BTH_PROFILE_DRIVER_INTERFACE {
    INTERFACE Interface;
    PFNBTH_ALLOCATE_BRB BthAllocateBrb;
    PFNBTH_FREE_BRB BthFreeBrb;
    PFNBTH_INITIALIZE_BRB BthInitializeBrb;
    PFNBTH_REUSE_BRB BthReuseBrb;
    PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE IsBluetoothVersionAvailable;
} BTH_PROFILE_DRIVER_INTERFACE, *PBTH_PROFILE_DRIVER_INTERFACE;
extern const GUID GUID_BTHDDI_PROFILE_DRIVER_INTERFACE;
#ifdef __cplusplus
}
#endif
#endif
