/* netadaptercx.h: network adapters on WDF, over net/ring.h: handles, configuration structures with their
 * initialisers, queues, offloads, wake sources. NF:netadapter.*, NS:netadapter._*, NE:netadapter._*,
 * NF:netadapteroffload.*, NF:netconfiguration.*, NF:netdevice.*, NS:netpacketqueue._NET_PACKET_QUEUE_CONFIG,
 * NF:netrxqueue.*, NF:nettxqueue.*, NF:netwakesource.*, NF:netwakesourcelist.*, NF:netpoweroffload.*. */
#ifndef IOCTLINT_NETADAPTERCX_H
#define IOCTLINT_NETADAPTERCX_H
#include <ntddk.h>
#include <net/ring.h>
#include <wdf.h>
#include <ifdef.h>
#include <ntddndis.h>
#include <netiodef.h>
#ifndef ETH_LENGTH_OF_ADDRESS
#define ETH_LENGTH_OF_ADDRESS 6
#endif
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(NETADAPTER);
DECLARE_HANDLE(NETPACKETQUEUE);
DECLARE_HANDLE(NETCONFIGURATION);
DECLARE_HANDLE(NETOFFLOAD);
DECLARE_HANDLE(NETWAKESOURCE);
DECLARE_HANDLE(NETPOWEROFFLOAD);
DECLARE_HANDLE(NETRECEIVEFILTER);
DECLARE_HANDLE(NETEXECUTIONCONTEXT);
typedef struct NETADAPTER_INIT NETADAPTER_INIT, *PNETADAPTER_INIT;
typedef struct NETTXQUEUE_INIT NETTXQUEUE_INIT, *PNETTXQUEUE_INIT;
typedef struct NETRXQUEUE_INIT NETRXQUEUE_INIT, *PNETRXQUEUE_INIT;
#define IOCTLINT_NET_SIZED(Type, Parameter) \
    RtlZeroMemory(Parameter, sizeof(Type)); \
    (Parameter)->Size = sizeof(Type)

/* ---- addresses, filters, link */
typedef struct _NET_EUI48_ADDRESS {
    UINT8 Value[6];
} NET_EUI48_ADDRESS;
typedef struct _NET_ADAPTER_LINK_LAYER_ADDRESS {
    USHORT Length;
    UCHAR Address[32];
} NET_ADAPTER_LINK_LAYER_ADDRESS;
FORCEINLINE VOID NET_ADAPTER_LINK_LAYER_ADDRESS_INIT(_Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress,
                                                     _In_ USHORT Length,
                                                     _In_reads_bytes_(Length) UCHAR const *AddressBuffer)
{
    RtlZeroMemory(LinkLayerAddress, sizeof(*LinkLayerAddress));
    LinkLayerAddress->Length = Length;
    RtlCopyMemory(LinkLayerAddress->Address, AddressBuffer, Length);
}
typedef enum _NET_PACKET_FILTER_FLAGS {
    NetPacketFilterFlagDirected = 0x00000001,
    NetPacketFilterFlagMulticast = 0x00000002,
    NetPacketFilterFlagAllMulticast = 0x00000004,
    NetPacketFilterFlagBroadcast = 0x00000008,
    NetPacketFilterFlagPromiscuous = 0x00000020
} NET_PACKET_FILTER_FLAGS;
typedef VOID EVT_NET_ADAPTER_SET_RECEIVE_FILTER(_In_ NETADAPTER Adapter, _In_ NETRECEIVEFILTER ReceiveFilter);
typedef EVT_NET_ADAPTER_SET_RECEIVE_FILTER *PFN_NET_ADAPTER_SET_RECEIVE_FILTER;
typedef struct _NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES {
    ULONG Size;
    NET_PACKET_FILTER_FLAGS SupportedPacketFilters;
    SIZE_T MaximumMulticastAddresses;
    PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter;
} NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES;
FORCEINLINE VOID
NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities,
                                             _In_ PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES, Capabilities);
    Capabilities->EvtSetReceiveFilter = EvtSetReceiveFilter;
}
VOID NetAdapterSetReceiveFilterCapabilities(_In_ NETADAPTER Adapter,
                                            _In_ NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES const *Capabilities);
NET_PACKET_FILTER_FLAGS NetReceiveFilterGetPacketFilter(_In_ NETRECEIVEFILTER ReceiveFilter);
SIZE_T NetReceiveFilterGetMulticastAddressCount(_In_ NETRECEIVEFILTER ReceiveFilter);
NET_ADAPTER_LINK_LAYER_ADDRESS const *NetReceiveFilterGetMulticastAddressList(
    _In_ NETRECEIVEFILTER ReceiveFilter);
typedef enum _NET_ADAPTER_PAUSE_FUNCTION_TYPE {
    NetAdapterPauseFunctionTypeUnsupported = 0,
    NetAdapterPauseFunctionTypeSendOnly = 1,
    NetAdapterPauseFunctionTypeReceiveOnly = 2,
    NetAdapterPauseFunctionTypeSendAndReceive = 3,
    NetAdapterPauseFunctionTypeUnknown = 4
} NET_ADAPTER_PAUSE_FUNCTION_TYPE;
typedef enum _NET_ADAPTER_AUTO_NEGOTIATION_FLAGS {
    NetAdapterAutoNegotiationFlagNone = 0x00000000,
    NetAdapterAutoNegotiationFlagXmitLinkSpeedAutoNegotiated = 0x00000001,
    NetAdapterAutoNegotiationFlagRcvLinkSpeedautoNegotiated = 0x00000002,
    NetAdapterAutoNegotiationFlagDuplexAutoNegotiated = 0x00000004,
    NetAdapterAutoNegotiationFlagPauseFunctionsAutoNegotiated = 0x00000008
} NET_ADAPTER_AUTO_NEGOTIATION_FLAGS;
#ifdef __cplusplus
} /* operators are overloaded: no C linkage */
#define IOCTLINT_NET_FLAGS(Type)             \
    constexpr Type operator|(Type a, Type b) \
    {                                        \
        return Type(int(a) | int(b));        \
    }                                        \
    constexpr Type operator&(Type a, Type b) \
    {                                        \
        return Type(int(a) & int(b));        \
    }                                        \
    inline Type &operator|=(Type &a, Type b) \
    {                                        \
        return a = a | b;                    \
    }                                        \
    inline Type &operator&=(Type &a, Type b) \
    {                                        \
        return a = a & b;                    \
    }
IOCTLINT_NET_FLAGS(NET_PACKET_FILTER_FLAGS)
IOCTLINT_NET_FLAGS(NET_ADAPTER_AUTO_NEGOTIATION_FLAGS)
extern "C" {
#endif
typedef struct _NET_ADAPTER_LINK_STATE {
    ULONG Size;
    UINT64 TxLinkSpeed;
    UINT64 RxLinkSpeed;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions;
    NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags;
} NET_ADAPTER_LINK_STATE;
FORCEINLINE VOID NET_ADAPTER_LINK_STATE_INIT(_Out_ NET_ADAPTER_LINK_STATE *LinkState, _In_ UINT64 LinkSpeed,
                                             _In_ NET_IF_MEDIA_CONNECT_STATE MediaConnectState,
                                             _In_ NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState,
                                             _In_ NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions,
                                             _In_ NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_LINK_STATE, LinkState);
    LinkState->TxLinkSpeed = LinkSpeed;
    LinkState->RxLinkSpeed = LinkSpeed;
    LinkState->MediaConnectState = MediaConnectState;
    LinkState->MediaDuplexState = MediaDuplexState;
    LinkState->SupportedPauseFunctions = SupportedPauseFunctions;
    LinkState->AutoNegotiationFlags = AutoNegotiationFlags;
}
FORCEINLINE VOID NET_ADAPTER_LINK_STATE_INIT_DISCONNECTED(_Out_ NET_ADAPTER_LINK_STATE *LinkState)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_LINK_STATE, LinkState);
    LinkState->MediaConnectState = MediaConnectStateDisconnected;
}
typedef struct _NET_ADAPTER_LINK_LAYER_CAPABILITIES {
    ULONG Size;
    UINT64 MaxTxLinkSpeed;
    UINT64 MaxRxLinkSpeed;
} NET_ADAPTER_LINK_LAYER_CAPABILITIES;
FORCEINLINE VOID
NET_ADAPTER_LINK_LAYER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities,
                                         _In_ UINT64 MaxTxLinkSpeed, _In_ UINT64 MaxRxLinkSpeed)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_LINK_LAYER_CAPABILITIES, LinkLayerCapabilities);
    LinkLayerCapabilities->MaxTxLinkSpeed = MaxTxLinkSpeed;
    LinkLayerCapabilities->MaxRxLinkSpeed = MaxRxLinkSpeed;
}
VOID NetAdapterSetLinkState(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_STATE *State);
VOID NetAdapterSetLinkLayerCapabilities(_In_ NETADAPTER Adapter,
                                        _In_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities);
VOID NetAdapterSetLinkLayerMtuSize(_In_ NETADAPTER Adapter, _In_ ULONG MtuSize);
VOID NetAdapterSetPermanentLinkLayerAddress(_In_ NETADAPTER Adapter,
                                            _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);
VOID NetAdapterSetCurrentLinkLayerAddress(_In_ NETADAPTER Adapter,
                                          _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

/* ---- the adapter and what it can send and receive */
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_TXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETTXQUEUE_INIT *Init);
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_RXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETRXQUEUE_INIT *Init);
typedef EVT_NET_ADAPTER_CREATE_TXQUEUE *PFN_NET_ADAPTER_CREATE_TXQUEUE;
typedef EVT_NET_ADAPTER_CREATE_RXQUEUE *PFN_NET_ADAPTER_CREATE_RXQUEUE;
typedef struct _NET_ADAPTER_DATAPATH_CALLBACKS {
    ULONG Size;
    PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue;
    PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue;
} NET_ADAPTER_DATAPATH_CALLBACKS;
FORCEINLINE VOID
NET_ADAPTER_DATAPATH_CALLBACKS_INIT(_Out_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks,
                                    _In_ PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue,
                                    _In_ PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_DATAPATH_CALLBACKS, DatapathCallbacks);
    DatapathCallbacks->EvtAdapterCreateTxQueue = EvtAdapterCreateTxQueue;
    DatapathCallbacks->EvtAdapterCreateRxQueue = EvtAdapterCreateRxQueue;
}
typedef enum _NET_MEMORY_MAPPING_REQUIREMENT {
    NetMemoryMappingRequirementNone = 0,
    NetMemoryMappingRequirementDmaMapped = 1
} NET_MEMORY_MAPPING_REQUIREMENT;
typedef enum _NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE {
    NetRxFragmentBufferAllocationModeSystem = 0,
    NetRxFragmentBufferAllocationModeDriver = 1
} NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE;
typedef enum _NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE {
    NetRxFragmentBufferAttachmentModeSystem = 0,
    NetRxFragmentBufferAttachmentModeDriver = 1
} NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE;
typedef struct _NET_ADAPTER_DMA_CAPABILITIES {
    ULONG Size;
    WDFDMAENABLER DmaEnabler;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
    WDF_TRI_STATE CacheEnabled;
    NODE_REQUIREMENT PreferredNode;
} NET_ADAPTER_DMA_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_DMA_CAPABILITIES_INIT(_Out_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
                                                   _In_ WDFDMAENABLER DmaEnabler)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_DMA_CAPABILITIES, DmaCapabilities);
    DmaCapabilities->DmaEnabler = DmaEnabler;
    DmaCapabilities->CacheEnabled = WdfUseDefault;
}
typedef VOID EVT_NET_ADAPTER_RETURN_RX_BUFFER(_In_ NETADAPTER Adapter,
                                              _In_ NET_FRAGMENT_RETURN_CONTEXT_HANDLE RxReturnContext);
typedef EVT_NET_ADAPTER_RETURN_RX_BUFFER *PFN_NET_ADAPTER_RETURN_RX_BUFFER;
typedef struct _NET_ADAPTER_TX_CAPABILITIES {
    ULONG Size;
    NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
    SIZE_T PayloadBackfill;
    SIZE_T MaximumNumberOfFragments;
    SIZE_T FragmentBufferAlignment;
    ULONG FragmentRingNumberOfElementsHint;
    SIZE_T MaximumNumberOfQueues;
    NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
} NET_ADAPTER_TX_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                  _In_ SIZE_T MaximumNumberOfQueues)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_TX_CAPABILITIES, TxCapabilities);
    TxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
}
FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT_FOR_DMA(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                          _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
                                                          _In_ SIZE_T MaximumNumberOfQueues)
{
    NET_ADAPTER_TX_CAPABILITIES_INIT(TxCapabilities, MaximumNumberOfQueues);
    TxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
    TxCapabilities->DmaCapabilities = DmaCapabilities;
}
typedef struct _NET_ADAPTER_RX_CAPABILITIES {
    ULONG Size;
    NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE AllocationMode;
    NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE AttachmentMode;
    ULONG FragmentRingNumberOfElementsHint;
    SIZE_T MaximumFrameSize;
    SIZE_T MaximumNumberOfQueues;
    union {
        struct {
            PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer;
        };
        struct {
            NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
            SIZE_T FragmentBufferAlignment;
            NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
        };
    };
} NET_ADAPTER_RX_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_RX_CAPABILITIES, RxCapabilities);
    RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeSystem;
    RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeSystem;
    RxCapabilities->MaximumFrameSize = MaximumFrameSize;
    RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
}
FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED_DMA(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities, _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
    _In_ SIZE_T MaximumFrameSize, _In_ SIZE_T MaximumNumberOfQueues)
{
    NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(RxCapabilities, MaximumFrameSize, MaximumNumberOfQueues);
    RxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
    RxCapabilities->DmaCapabilities = DmaCapabilities;
}
FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_DRIVER_MANAGED(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
    _In_ PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_RX_CAPABILITIES, RxCapabilities);
    RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeDriver;
    RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeDriver;
    RxCapabilities->EvtAdapterReturnRxBuffer = EvtAdapterReturnRxBuffer;
    RxCapabilities->MaximumFrameSize = MaximumFrameSize;
    RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
}
VOID NetAdapterSetDataPathCapabilities(_In_ NETADAPTER Adapter,
                                       _In_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                       _In_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities);
PNETADAPTER_INIT NetAdapterInitAllocate(_In_ WDFDEVICE Device);
VOID NetAdapterInitFree(_In_ PNETADAPTER_INIT Init);
VOID NetAdapterInitSetDatapathCallbacks(_Inout_ NETADAPTER_INIT *AdapterInit,
                                        _In_ NET_ADAPTER_DATAPATH_CALLBACKS const *DatapathCallbacks);
NTSTATUS NetAdapterCreate(_In_ PNETADAPTER_INIT Init, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                          _Out_ NETADAPTER *Adapter);
NTSTATUS NetAdapterStart(_In_ NETADAPTER Adapter);
VOID NetAdapterStop(_In_ NETADAPTER Adapter);
NET_LUID NetAdapterGetNetLuid(_In_ NETADAPTER Adapter);

/* ---- queues */
typedef VOID EVT_PACKET_QUEUE_START(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_STOP(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_ADVANCE(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_CANCEL(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED(_In_ NETPACKETQUEUE Queue, _In_ BOOLEAN Enabled);
typedef EVT_PACKET_QUEUE_START *PFN_PACKET_QUEUE_START;
typedef EVT_PACKET_QUEUE_STOP *PFN_PACKET_QUEUE_STOP;
typedef EVT_PACKET_QUEUE_ADVANCE *PFN_PACKET_QUEUE_ADVANCE;
typedef EVT_PACKET_QUEUE_CANCEL *PFN_PACKET_QUEUE_CANCEL;
typedef EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED *PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED;
typedef struct _NET_PACKET_QUEUE_CONFIG {
    ULONG Size;
    PFN_PACKET_QUEUE_START EvtStart;
    PFN_PACKET_QUEUE_STOP EvtStop;
    PFN_PACKET_QUEUE_ADVANCE EvtAdvance;
    PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled;
    PFN_PACKET_QUEUE_CANCEL EvtCancel;
    NETEXECUTIONCONTEXT ExecutionContext;
} NET_PACKET_QUEUE_CONFIG, *PNET_PACKET_QUEUE_CONFIG;
FORCEINLINE VOID
NET_PACKET_QUEUE_CONFIG_INIT(_Out_ PNET_PACKET_QUEUE_CONFIG Config, _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance,
                             _In_ PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled,
                             _In_ PFN_PACKET_QUEUE_CANCEL EvtCancel)
{
    IOCTLINT_NET_SIZED(NET_PACKET_QUEUE_CONFIG, Config);
    Config->EvtAdvance = EvtAdvance;
    Config->EvtSetNotificationEnabled = EvtSetNotificationEnabled;
    Config->EvtCancel = EvtCancel;
}
NTSTATUS NetTxQueueCreate(_Inout_ NETTXQUEUE_INIT *NetTxQueueInit,
                          _In_opt_ WDF_OBJECT_ATTRIBUTES *TxQueueAttributes,
                          _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);
NTSTATUS NetRxQueueCreate(_Inout_ NETRXQUEUE_INIT *NetRxQueueInit,
                          _In_opt_ WDF_OBJECT_ATTRIBUTES *RxQueueAttributes,
                          _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);
ULONG NetTxQueueInitGetQueueId(_In_ NETTXQUEUE_INIT *NetTxQueueInit);
ULONG NetRxQueueInitGetQueueId(_In_ NETRXQUEUE_INIT *NetRxQueueInit);
const NET_RING_COLLECTION *NetTxQueueGetRingCollection(_In_ NETPACKETQUEUE Queue);
const NET_RING_COLLECTION *NetRxQueueGetRingCollection(_In_ NETPACKETQUEUE Queue);
VOID NetTxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query,
                            _Out_ NET_EXTENSION *Extension);
VOID NetRxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query,
                            _Out_ NET_EXTENSION *Extension);
VOID NetTxQueueNotifyMoreCompletedPacketsAvailable(_In_ NETPACKETQUEUE Queue);
VOID NetRxQueueNotifyMoreReceivedPacketsAvailable(_In_ NETPACKETQUEUE Queue);

/* ---- configuration */
typedef enum _NET_CONFIGURATION_QUERY_ULONG_FLAGS {
    NET_CONFIGURATION_QUERY_ULONG_NO_FLAGS = 0x00000000,
    NET_CONFIGURATION_QUERY_ULONG_MAY_BE_STORED_AS_HEX_STRING = 0x00000001
} NET_CONFIGURATION_QUERY_ULONG_FLAGS;
NTSTATUS NetAdapterOpenConfiguration(_In_ NETADAPTER Adapter, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                     _Out_ NETCONFIGURATION *Configuration);
NTSTATUS NetDeviceOpenConfiguration(_In_ WDFDEVICE Device,
                                    _In_opt_ PWDF_OBJECT_ATTRIBUTES ConfigurationAttributes,
                                    _Out_ NETCONFIGURATION *Configuration);
NTSTATUS NetConfigurationQueryUlong(_In_ NETCONFIGURATION Configuration,
                                    _In_ NET_CONFIGURATION_QUERY_ULONG_FLAGS Flags,
                                    _In_ PCUNICODE_STRING ValueName, _Out_ PULONG Value);
NTSTATUS NetConfigurationQueryString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES StringAttributes,
                                     _Out_ WDFSTRING *WdfString);
NTSTATUS NetConfigurationQueryLinkLayerAddress(_In_ NETCONFIGURATION Configuration,
                                               _Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);
NTSTATUS NetConfigurationAssignUlong(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                     _In_ ULONG Value);
NTSTATUS NetConfigurationOpenSubConfiguration(_In_ NETCONFIGURATION Configuration,
                                              _In_ PCUNICODE_STRING SubConfigurationName,
                                              _In_opt_ PWDF_OBJECT_ATTRIBUTES SubConfigurationAttributes,
                                              _Out_ NETCONFIGURATION *SubConfiguration);
NTSTATUS NetConfigurationQueryBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                     _In_ POOL_TYPE PoolType,
                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES MemoryAttributes,
                                     _Out_ WDFMEMORY *Memory);
NTSTATUS NetConfigurationQueryMultiString(_In_ NETCONFIGURATION Configuration,
                                          _In_ PCUNICODE_STRING ValueName,
                                          _In_opt_ PWDF_OBJECT_ATTRIBUTES StringsAttributes,
                                          _Inout_ WDFCOLLECTION Collection);
NTSTATUS NetConfigurationAssignBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
                                      _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ ULONG BufferLength);
NTSTATUS NetConfigurationAssignMultiString(_In_ NETCONFIGURATION Configuration,
                                           _In_ PCUNICODE_STRING ValueName, _In_ WDFCOLLECTION Collection);
NTSTATUS NetConfigurationAssignUnicodeString(_In_ NETCONFIGURATION Configuration,
                                             _In_ PCUNICODE_STRING ValueName, _In_ PCUNICODE_STRING Value);
VOID NetConfigurationClose(_In_ NETCONFIGURATION Configuration);

/* ---- offloads; the flags of layers 3 and 4 have no page */
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_GSO(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_RSC(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_GSO *PFN_NET_ADAPTER_OFFLOAD_SET_GSO;
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RSC *PFN_NET_ADAPTER_OFFLOAD_SET_RSC;
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM;
typedef struct _NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES {
    ULONG Size;
    PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum;
} NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES, Capabilities);
    Capabilities->EvtAdapterOffloadSetRxChecksum = EvtAdapterOffloadSetRxChecksum;
}
typedef enum _NET_ADAPTER_OFFLOAD_LAYER3_FLAGS {
    NetAdapterOffloadLayer3FlagIPv4NoOptions = 0x1,
    NetAdapterOffloadLayer3FlagIPv4WithOptions = 0x2,
    NetAdapterOffloadLayer3FlagIPv6NoExtensions = 0x4,
    NetAdapterOffloadLayer3FlagIPv6WithExtensions = 0x8
} NET_ADAPTER_OFFLOAD_LAYER3_FLAGS;
typedef enum _NET_ADAPTER_OFFLOAD_LAYER4_FLAGS {
    NetAdapterOffloadLayer4FlagTcpNoOptions = 0x1,
    NetAdapterOffloadLayer4FlagTcpWithOptions = 0x2,
    NetAdapterOffloadLayer4FlagUdp = 0x4
} NET_ADAPTER_OFFLOAD_LAYER4_FLAGS;
#ifdef __cplusplus
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER3_FLAGS)
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER4_FLAGS)
#endif
typedef struct _NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    SIZE_T Layer4HeaderOffsetLimit;
    SIZE_T MaximumOffloadSize;
    SIZE_T MinimumSegmentCount;
    PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso;
} NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *GsoCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags, _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags,
    _In_ SIZE_T MaximumOffloadSize, _In_ SIZE_T MinimumSegmentCount,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES, GsoCapabilities);
    GsoCapabilities->Layer3Flags = Layer3Flags;
    GsoCapabilities->Layer4Flags = Layer4Flags;
    GsoCapabilities->MaximumOffloadSize = MaximumOffloadSize;
    GsoCapabilities->MinimumSegmentCount = MinimumSegmentCount;
    GsoCapabilities->EvtAdapterOffloadSetGso = EvtAdapterOffloadSetGso;
}
VOID NetAdapterOffloadSetGsoCapabilities(_In_ NETADAPTER Adapter,
                                         _In_ NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *GsoCapabilities);
typedef struct _NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    BOOLEAN TcpTimestampOption;
    PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc;
} NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *RscCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags, _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES, RscCapabilities);
    RscCapabilities->Layer3Flags = Layer3Flags;
    RscCapabilities->Layer4Flags = Layer4Flags;
    RscCapabilities->EvtAdapterOffloadSetRsc = EvtAdapterOffloadSetRsc;
}
VOID NetAdapterOffloadSetRscCapabilities(_In_ NETADAPTER Adapter,
                                         _In_ NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *RscCapabilities);
typedef struct _NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    SIZE_T Layer3HeaderOffsetLimit;
    SIZE_T Layer4HeaderOffsetLimit;
    EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM *EvtAdapterOffloadSetTxChecksum;
} NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *Capabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM *EvtAdapterOffloadSetTxChecksum)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES, Capabilities);
    Capabilities->Layer3Flags = Layer3Flags;
    Capabilities->EvtAdapterOffloadSetTxChecksum = EvtAdapterOffloadSetTxChecksum;
}
VOID NetAdapterOffloadSetTxChecksumCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *Capabilities);
BOOLEAN NetOffloadIsUdpRscEnabled(_In_ NETOFFLOAD Offload);
VOID NetAdapterOffloadSetRxChecksumCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities);
BOOLEAN NetOffloadIsLsoIPv4Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsLsoIPv6Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsUsoIPv4Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsUsoIPv6Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsTcpRscIPv4Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsTcpRscIPv6Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsRscTcpTimestampOptionEnabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsRxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsRxChecksumTcpEnabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsRxChecksumUdpEnabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsTxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsTxChecksumTcpEnabled(_In_ NETOFFLOAD Offload);
BOOLEAN NetOffloadIsTxChecksumUdpEnabled(_In_ NETOFFLOAD Offload);

/* ---- power and reset */
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE(_In_ WDFDEVICE Device, _In_ NETWAKESOURCE WakeSource);
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD(_In_ WDFDEVICE Device,
                                                      _In_ NETPOWEROFFLOAD PowerOffload);
typedef VOID EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS(_In_ WDFDEVICE Device);
typedef EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE *PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE;
typedef EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD *PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD;
typedef struct _NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS {
    ULONG Size;
    PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE EvtDevicePreviewBitmapPattern;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewArpOffload;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewNSOffload;
} NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS;
FORCEINLINE VOID
NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS_INIT(_Out_ NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks)
{
    IOCTLINT_NET_SIZED(NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS, Callbacks);
}
NTSTATUS NetDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
VOID NetDeviceInitSetPowerPolicyEventCallbacks(_Inout_ PWDFDEVICE_INIT DeviceInit,
                                               _In_ NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS const *Callbacks);
VOID NetDeviceRequestReset(_In_ WDFDEVICE Device);
typedef enum _NET_WAKE_SOURCE_TYPE {
    NetWakeSourceTypeBitmapPattern = 1,
    NetWakeSourceTypeMagicPacket = 2,
    NetWakeSourceTypeMediaChange = 3,
    NetWakeSourceTypePacketFilterMatch = 4
} NET_WAKE_SOURCE_TYPE;
typedef struct _NET_WAKE_SOURCE_BITMAP_PARAMETERS {
    ULONG Size;
    ULONG Id;
    UCHAR const *Pattern;
    SIZE_T PatternSize;
    UCHAR const *Mask;
    SIZE_T MaskSize;
} NET_WAKE_SOURCE_BITMAP_PARAMETERS;
FORCEINLINE VOID NET_WAKE_SOURCE_BITMAP_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters)
{
    IOCTLINT_NET_SIZED(NET_WAKE_SOURCE_BITMAP_PARAMETERS, Parameters);
}
NET_WAKE_SOURCE_TYPE NetWakeSourceGetType(_In_ NETWAKESOURCE WakeSource);
NETADAPTER NetWakeSourceGetAdapter(_In_ NETWAKESOURCE WakeSource);
VOID NetWakeSourceGetBitmapParameters(_In_ NETWAKESOURCE WakeSource,
                                      _Inout_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters);
typedef struct _NET_WAKE_SOURCE_LIST NET_WAKE_SOURCE_LIST;
VOID NetDeviceGetWakeSourceList(_In_ WDFDEVICE Device, _Inout_ NET_WAKE_SOURCE_LIST *List);
SIZE_T NetWakeSourceListGetCount(_In_ NET_WAKE_SOURCE_LIST const *List);
NETWAKESOURCE NetWakeSourceListGetElement(_In_ NET_WAKE_SOURCE_LIST const *List, _In_ SIZE_T Index);
typedef struct _NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES {
    ULONG Size;
    BOOLEAN PacketFilterMatch;
} NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES, Capabilities);
}
typedef struct _NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES {
    ULONG Size;
    BOOLEAN MediaConnect;
    BOOLEAN MediaDisconnect;
} NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES, Capabilities);
}
typedef struct _NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES {
    ULONG Size;
    BOOLEAN MagicPacket;
} NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES;
FORCEINLINE VOID NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES, Capabilities);
}
typedef struct _NET_ADAPTER_WAKE_BITMAP_CAPABILITIES {
    ULONG Size;
    BOOLEAN BitmapPattern;
    SIZE_T MaximumPatternCount;
    SIZE_T MaximumPatternSize;
} NET_ADAPTER_WAKE_BITMAP_CAPABILITIES;
FORCEINLINE VOID
NET_ADAPTER_WAKE_BITMAP_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities)
{
    IOCTLINT_NET_SIZED(NET_ADAPTER_WAKE_BITMAP_CAPABILITIES, Capabilities);
}
VOID NetAdapterWakeSetPacketFilterCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES const *Capabilities);
VOID NetAdapterWakeSetMediaChangeCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES const *Capabilities);
VOID NetAdapterWakeSetMagicPacketCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES const *Capabilities);
VOID NetAdapterWakeSetBitmapCapabilities(_In_ NETADAPTER Adapter,
                                         _In_ NET_ADAPTER_WAKE_BITMAP_CAPABILITIES const *Capabilities);
#ifdef __cplusplus
}
#endif
#endif
