/* fwpsk.h: callouts of the Windows Filtering Platform.
 * NS:fwpsk.FWPS_CALLOUT0_ .. 3_, NS:fwpsk.FWPS_CLASSIFY_OUT0_, NS:fwpsk.FWPS_INCOMING_METADATA_VALUES0_,
 * NS:fwpsk.FWPS_STREAM_DATA0_, NF:fwpsk.Fwps<function>0, k:callout-classifyfn. */
#ifndef _FWPSK_H_
#define _FWPSK_H_
#include <ntddk.h>
#include <ndis.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <fwptypes.h>
#include <fwpmtypes.h>
#include <netioapi.h>
#include <mstcpip.h>
#include "ioctlint/fwps_ids.h"
#include "ioctlint/fwp_names.h"
#ifdef __cplusplus
extern "C" {
#endif
#ifndef NDIS_SUPPORT_NDIS6
#define NDIS_SUPPORT_NDIS6 1
#endif
typedef struct FWPS_ACTION0_ {
    FWP_ACTION_TYPE type;
    UINT32 calloutId;
} FWPS_ACTION0;
typedef struct FWPS_FILTER_CONDITION0_ {
    UINT16 fieldId;
    UINT16 reserved;
    FWP_MATCH_TYPE matchType;
    FWP_CONDITION_VALUE0 conditionValue;
} FWPS_FILTER_CONDITION0;
typedef struct FWPS_FILTER0_ {
    UINT64 filterId;
    FWP_VALUE0 weight;
    UINT16 subLayerWeight;
    UINT16 flags;
    UINT32 numFilterConditions;
    FWPS_FILTER_CONDITION0 *filterCondition;
    FWPS_ACTION0 action;
    UINT64 context;
    FWPM_PROVIDER_CONTEXT0 *providerContext;
} FWPS_FILTER0;
typedef struct FWPS_FILTER1_ {
    UINT64 filterId;
    FWP_VALUE0 weight;
    UINT16 subLayerWeight;
    UINT16 flags;
    UINT32 numFilterConditions;
    FWPS_FILTER_CONDITION0 *filterCondition;
    FWPS_ACTION0 action;
    UINT64 context;
    FWPM_PROVIDER_CONTEXT1 *providerContext;
} FWPS_FILTER1;
typedef struct FWPS_FILTER2_ {
    UINT64 filterId;
    FWP_VALUE0 weight;
    UINT16 subLayerWeight;
    UINT16 flags;
    UINT32 numFilterConditions;
    FWPS_FILTER_CONDITION0 *filterCondition;
    FWPS_ACTION0 action;
    UINT64 context;
    FWPM_PROVIDER_CONTEXT1 *providerContext;
} FWPS_FILTER2;
typedef FWPS_FILTER2 FWPS_FILTER3;
#define FWPS_FILTER_FLAG_CLEAR_ACTION_RIGHT 0x0001
#define FWPS_FILTER_FLAG_PERMIT_IF_CALLOUT_UNREGISTERED 0x0002
#define FWPS_FILTER_FLAG_OR_CONDITIONS 0x0004
#define FWPS_RIGHT_ACTION_WRITE 0x00000001
#define FWPS_CLASSIFY_OUT_FLAG_ABSORB 0x00000001
#define FWPS_CLASSIFY_OUT_FLAG_BUFFER_LIMIT_REACHED 0x00000002
#define FWPS_CLASSIFY_OUT_FLAG_NO_MORE_DATA 0x00000004
#define FWPS_CLASSIFY_OUT_FLAG_ALE_FAST_CACHE_CHECK 0x00000008
#define FWPS_CLASSIFY_OUT_FLAG_ALE_FAST_CACHE_POSSIBLE 0x00000010
#define FWPS_CLASSIFY_FLAG_REAUTHORIZE_IF_MODIFIED_BY_OTHERS 0x00000001
typedef struct FWPS_INCOMING_VALUE0_ {
    FWP_VALUE0 value;
} FWPS_INCOMING_VALUE0;
typedef struct FWPS_INCOMING_VALUES0_ {
    UINT16 layerId;
    UINT32 valueCount;
    FWPS_INCOMING_VALUE0 *incomingValue;
} FWPS_INCOMING_VALUES0;
typedef struct FWPS_CLASSIFY_OUT0_ {
    FWP_ACTION_TYPE actionType;
    UINT64 outContext;
    UINT64 filterId;
    UINT32 rights;
    UINT32 flags;
    UINT32 reserved;
} FWPS_CLASSIFY_OUT0;
typedef struct FWPS_DISCARD_METADATA0_ {
    UINT32 discardModule;
    UINT32 discardReason;
    UINT64 filterId;
} FWPS_DISCARD_METADATA0;
#define FWPS_DISCARD_MODULE_NETWORK 0
#define FWPS_DISCARD_MODULE_TRANSPORT 1
#define FWPS_DISCARD_MODULE_GENERAL 2
#define FWPS_DISCARD_MODULE_MAX 3
#define FWPS_DISCARD_FIREWALL_POLICY 1
#define FWPS_DISCARD_IPSEC 2
typedef struct FWPS_INBOUND_FRAGMENT_METADATA0_ {
    UINT32 fragmentIdentification;
    UINT16 fragmentOffset;
    ULONG fragmentLength;
} FWPS_INBOUND_FRAGMENT_METADATA0;
typedef struct FWPS_INCOMING_METADATA_VALUES0_ {
    UINT32 currentMetadataValues;
    UINT32 flags;
    UINT64 reserved;
    FWPS_DISCARD_METADATA0 discardMetadata;
    UINT64 flowHandle;
    UINT32 ipHeaderSize;
    UINT32 transportHeaderSize;
    FWP_BYTE_BLOB *processPath;
    UINT64 token;
    UINT64 processId;
    UINT32 sourceInterfaceIndex;
    UINT32 destinationInterfaceIndex;
    ULONG compartmentId;
    FWPS_INBOUND_FRAGMENT_METADATA0 fragmentMetadata;
    ULONG pathMtu;
    HANDLE completionHandle;
    UINT64 transportEndpointHandle;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    FWP_DIRECTION packetDirection;
    PVOID headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
    IP_ADDRESS_PREFIX destinationPrefix;
    UINT16 frameLength;
    UINT64 parentEndpointHandle;
    UINT32 icmpIdAndSequence;
    DWORD localRedirectTargetPID;
    SOCKADDR *originalDestination;
    HANDLE redirectRecords;
    UINT32 currentL2MetadataValues;
    UINT32 l2Flags;
    UINT32 ethernetMacHeaderSize;
    UINT32 wiFiOperationMode;
    NDIS_SWITCH_PORT_ID vSwitchSourcePortId;
    NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex;
    NDIS_SWITCH_PORT_ID vSwitchDestinationPortId;
    UINT32 padding0;
    USHORT padding1;
    UINT32 padding2;
    HANDLE vSwitchPacketContext;
    PVOID subProcessTag;
    UINT64 reserved1;
    ULONG l2ConnectionProfileIndex;
} FWPS_INCOMING_METADATA_VALUES0;
#define FWPS_METADATA_FIELD_DISCARD_REASON 0x00000001
#define FWPS_METADATA_FIELD_FLOW_HANDLE 0x00000002
#define FWPS_METADATA_FIELD_IP_HEADER_SIZE 0x00000004
#define FWPS_METADATA_FIELD_PROCESS_PATH 0x00000008
#define FWPS_METADATA_FIELD_TOKEN 0x00000010
#define FWPS_METADATA_FIELD_PROCESS_ID 0x00000020
#define FWPS_METADATA_FIELD_SYSTEM_FLAGS 0x00000040
#define FWPS_METADATA_FIELD_RESERVED 0x00000080
#define FWPS_METADATA_FIELD_SOURCE_INTERFACE_INDEX 0x00000100
#define FWPS_METADATA_FIELD_DESTINATION_INTERFACE_INDEX 0x00000200
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_SIZE 0x00000400
#define FWPS_METADATA_FIELD_COMPARTMENT_ID 0x00000800
#define FWPS_METADATA_FIELD_FRAGMENT_DATA 0x00001000
#define FWPS_METADATA_FIELD_PATH_MTU 0x00002000
#define FWPS_METADATA_FIELD_COMPLETION_HANDLE 0x00004000
#define FWPS_METADATA_FIELD_TRANSPORT_ENDPOINT_HANDLE 0x00008000
#define FWPS_METADATA_FIELD_TRANSPORT_CONTROL_DATA 0x00010000
#define FWPS_METADATA_FIELD_REMOTE_SCOPE_ID 0x00020000
#define FWPS_METADATA_FIELD_PACKET_DIRECTION 0x00040000
#define FWPS_METADATA_FIELD_PACKET_SYSTEM_CRITICAL 0x00080000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_OUTBOUND_PASS_THRU 0x00100000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_INBOUND_PASS_THRU 0x00200000
#define FWPS_METADATA_FIELD_ALE_CLASSIFY_REQUIRED 0x00400000
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_INCLUDE_HEADER 0x00800000
#define FWPS_METADATA_FIELD_DESTINATION_PREFIX 0x01000000
#define FWPS_METADATA_FIELD_ETHER_FRAME_LENGTH 0x02000000
#define FWPS_METADATA_FIELD_PARENT_ENDPOINT_HANDLE 0x04000000
#define FWPS_METADATA_FIELD_ICMP_ID_AND_SEQUENCE 0x08000000
#define FWPS_METADATA_FIELD_LOCAL_REDIRECT_TARGET_PID 0x10000000
#define FWPS_METADATA_FIELD_ORIGINAL_DESTINATION 0x20000000
#define FWPS_METADATA_FIELD_REDIRECT_RECORD_HANDLE 0x40000000
#define FWPS_METADATA_FIELD_SUB_PROCESS_TAG 0x80000000
#define FWPS_L2_METADATA_FIELD_ETHERNET_MAC_HEADER_SIZE 0x00000001
#define FWPS_L2_METADATA_FIELD_WIFI_OPERATION_MODE 0x00000002
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_PORT_ID 0x00000004
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_NIC_INDEX 0x00000008
#define FWPS_L2_METADATA_FIELD_VSWITCH_PACKET_CONTEXT 0x00000010
#define FWPS_L2_METADATA_FIELD_VSWITCH_DESTINATION_PORT_ID 0x00000020
#define FWPS_L2_METADATA_FIELD_RESERVED 0x80000000
#define FWPS_L2_INCOMING_FLAG_IS_RAW_IPV4_FRAMING 0x00000001
#define FWPS_L2_INCOMING_FLAG_IS_RAW_IPV6_FRAMING 0x00000002
#define FWPS_L2_INCOMING_FLAG_RECLASSIFY_MULTI_DESTINATION 0x00000008
#define FWPS_IS_METADATA_FIELD_PRESENT(m, f) (((m)->currentMetadataValues & (f)) == (f))
#define FWPS_IS_L2_METADATA_FIELD_PRESENT(m, f) (((m)->currentL2MetadataValues & (f)) == (f))
typedef enum FWPS_CALLOUT_NOTIFY_TYPE_ {
    FWPS_CALLOUT_NOTIFY_ADD_FILTER,
    FWPS_CALLOUT_NOTIFY_DELETE_FILTER,
    FWPS_CALLOUT_NOTIFY_ADD_FILTER_POST_COMMIT,
    FWPS_CALLOUT_NOTIFY_TYPE_MAX
} FWPS_CALLOUT_NOTIFY_TYPE;
typedef VOID(NTAPI *FWPS_CALLOUT_CLASSIFY_FN0)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                               _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                               _Inout_opt_ VOID *layerData, _In_ const FWPS_FILTER0 *filter,
                                               _In_ UINT64 flowContext,
                                               _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
typedef VOID(NTAPI *FWPS_CALLOUT_CLASSIFY_FN1)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                               _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                               _Inout_opt_ VOID *layerData,
                                               _In_opt_ const VOID *classifyContext,
                                               _In_ const FWPS_FILTER1 *filter, _In_ UINT64 flowContext,
                                               _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
typedef VOID(NTAPI *FWPS_CALLOUT_CLASSIFY_FN2)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                               _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                               _Inout_opt_ VOID *layerData,
                                               _In_opt_ const VOID *classifyContext,
                                               _In_ const FWPS_FILTER2 *filter, _In_ UINT64 flowContext,
                                               _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
typedef FWPS_CALLOUT_CLASSIFY_FN2 FWPS_CALLOUT_CLASSIFY_FN3;
typedef NTSTATUS(NTAPI *FWPS_CALLOUT_NOTIFY_FN0)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                                 _In_ const GUID *filterKey, _Inout_ FWPS_FILTER0 *filter);
typedef NTSTATUS(NTAPI *FWPS_CALLOUT_NOTIFY_FN1)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                                 _In_ const GUID *filterKey, _Inout_ FWPS_FILTER1 *filter);
typedef NTSTATUS(NTAPI *FWPS_CALLOUT_NOTIFY_FN2)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                                 _In_ const GUID *filterKey, _Inout_ FWPS_FILTER2 *filter);
typedef FWPS_CALLOUT_NOTIFY_FN2 FWPS_CALLOUT_NOTIFY_FN3;
typedef VOID(NTAPI *FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0)(_In_ UINT16 layerId, _In_ UINT32 calloutId,
                                                         _In_ UINT64 flowContext);
typedef struct FWPS_CALLOUT0_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN0 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN0 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT0;
typedef struct FWPS_CALLOUT1_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN1 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN1 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT1;
typedef struct FWPS_CALLOUT2_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN2 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN2 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT2;
typedef FWPS_CALLOUT2 FWPS_CALLOUT3;
#define FWP_CALLOUT_FLAG_CONDITIONAL_ON_FLOW 0x00000001
#define FWP_CALLOUT_FLAG_ALLOW_OFFLOAD 0x00000002
#define FWP_CALLOUT_FLAG_ENABLE_COMMIT_ADD_NOTIFY 0x00000004
#define FWP_CALLOUT_FLAG_ALLOW_MID_STREAM_INSPECTION 0x00000008
#define FWP_CALLOUT_FLAG_ALLOW_RECLASSIFY 0x00000010
#define FWP_CALLOUT_FLAG_ALLOW_L2_BATCH_CLASSIFY 0x00000080
typedef enum FWPS_STREAM_ACTION_TYPE_ {
    FWPS_STREAM_ACTION_NONE,
    FWPS_STREAM_ACTION_ALLOW_CONNECTION,
    FWPS_STREAM_ACTION_NEED_MORE_DATA,
    FWPS_STREAM_ACTION_DROP_CONNECTION,
    FWPS_STREAM_ACTION_DEFER,
    FWPS_STREAM_ACTION_TYPE_MAX
} FWPS_STREAM_ACTION_TYPE;
typedef struct FWPS_STREAM_DATA_OFFSET0_ {
    NET_BUFFER_LIST *netBufferList;
    NET_BUFFER *netBuffer;
    MDL *mdl;
    UINT32 mdlOffset;
    UINT32 netBufferOffset;
    SIZE_T streamDataOffset;
} FWPS_STREAM_DATA_OFFSET0;
typedef struct FWPS_STREAM_DATA0_ {
    UINT32 flags;
    FWPS_STREAM_DATA_OFFSET0 dataOffset;
    SIZE_T dataLength;
    NET_BUFFER_LIST *netBufferListChain;
} FWPS_STREAM_DATA0;
typedef struct FWPS_STREAM_CALLOUT_IO_PACKET0_ {
    FWPS_STREAM_DATA0 *streamData;
    SIZE_T missedBytes;
    UINT32 countBytesRequired;
    SIZE_T countBytesEnforced;
    FWPS_STREAM_ACTION_TYPE streamAction;
} FWPS_STREAM_CALLOUT_IO_PACKET0;
#define FWPS_STREAM_FLAG_RECEIVE 0x00000001
#define FWPS_STREAM_FLAG_RECEIVE_EXPEDITED 0x00000002
#define FWPS_STREAM_FLAG_RECEIVE_DISCONNECT 0x00000004
#define FWPS_STREAM_FLAG_RECEIVE_ABORT 0x00000008
#define FWPS_STREAM_FLAG_RECEIVE_PUSH 0x00000010
#define FWPS_STREAM_FLAG_SEND 0x00010000
#define FWPS_STREAM_FLAG_SEND_EXPEDITED 0x00020000
#define FWPS_STREAM_FLAG_SEND_NODELAY 0x00040000
#define FWPS_STREAM_FLAG_SEND_DISCONNECT 0x00080000
#define FWPS_STREAM_FLAG_SEND_ABORT 0x00100000
#define FWPS_INJECTION_TYPE_STREAM 0x00000001
#define FWPS_INJECTION_TYPE_TRANSPORT 0x00000002
#define FWPS_INJECTION_TYPE_NETWORK 0x00000004
#define FWPS_INJECTION_TYPE_FORWARD 0x00000008
#define FWPS_INJECTION_TYPE_L2 0x00000010
#define FWPS_INJECTION_TYPE_VSWITCH_TRANSPORT 0x00000020
typedef enum FWPS_PACKET_INJECTION_STATE_ {
    FWPS_PACKET_NOT_INJECTED,
    FWPS_PACKET_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTED_BY_OTHER,
    FWPS_PACKET_PREVIOUSLY_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTION_STATE_MAX
} FWPS_PACKET_INJECTION_STATE;
typedef enum FWPS_CONNECTION_REDIRECT_STATE_ {
    FWPS_CONNECTION_NOT_REDIRECTED,
    FWPS_CONNECTION_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECTED_BY_OTHER,
    FWPS_CONNECTION_PREVIOUSLY_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECT_STATE_MAX
} FWPS_CONNECTION_REDIRECT_STATE;
typedef struct FWPS_TRANSPORT_SEND_PARAMS0_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
} FWPS_TRANSPORT_SEND_PARAMS0;
typedef struct FWPS_TRANSPORT_SEND_PARAMS1_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    UCHAR *headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
} FWPS_TRANSPORT_SEND_PARAMS1;
typedef struct FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0_ {
    UINT32 isSecure : 1;
    UINT32 isTransportMode : 1;
    UINT32 isTunnelMode : 1;
    UINT32 isTransportModeVerified : 1;
    UINT32 isTunnelModeVerified : 1;
    UINT32 isDeTunneled : 1;
} FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0_ {
    UINT32 isIPsecPolicyMatch : 1;
    UINT32 isTransportPolicyMatch : 1;
    UINT32 isTunnelPolicyMatch : 1;
    UINT32 isTunnelIPinIP : 1;
} FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_FWP_INFORMATION0_ {
    BOOLEAN isReinjected;
} FWPS_PACKET_LIST_FWP_INFORMATION0;
typedef struct FWPS_PACKET_LIST_IPSEC_INFORMATION0_ {
    union {
        FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0 inbound;
        FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0 outbound;
        UINT32 flags;
    };
} FWPS_PACKET_LIST_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_INFORMATION0_ {
    FWPS_PACKET_LIST_IPSEC_INFORMATION0 ipsecInformation;
    FWPS_PACKET_LIST_FWP_INFORMATION0 fwpInformation;
} FWPS_PACKET_LIST_INFORMATION0;
#define FWPS_PACKET_LIST_INFORMATION_QUERY_INBOUND 0x00000001
#define FWPS_PACKET_LIST_INFORMATION_QUERY_OUTBOUND 0x00000002
#define FWPS_PACKET_LIST_INFORMATION_QUERY_IPSEC 0x00000004
#define FWPS_PACKET_LIST_INFORMATION_QUERY_ALL_INBOUND 0x00000005
typedef struct FWPS_CONNECT_REQUEST0_ {
    SOCKADDR_STORAGE localAddressAndPort;
    SOCKADDR_STORAGE remoteAddressAndPort;
    UINT64 portReservationToken;
    DWORD localRedirectTargetPID;
    struct FWPS_CONNECT_REQUEST0_ *previousVersion;
    UINT64 modifierFilterId;
    HANDLE localRedirectHandle;
    void *localRedirectContext;
    SIZE_T localRedirectContextSize;
} FWPS_CONNECT_REQUEST0;
typedef struct FWPS_BIND_REQUEST0_ {
    SOCKADDR_STORAGE localAddressAndPort;
    UINT64 portReservationToken;
    struct FWPS_BIND_REQUEST0_ *previousVersion;
    UINT64 modifierFilterId;
} FWPS_BIND_REQUEST0;
typedef VOID(NTAPI *FWPS_INJECT_COMPLETE0)(_In_ VOID *context, _Inout_ NET_BUFFER_LIST *netBufferList,
                                           _In_ BOOLEAN dispatchLevel);
NTSTATUS NTAPI FwpsCalloutRegister0(_Inout_ void *deviceObject, _In_ const FWPS_CALLOUT0 *callout,
                                    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister1(_Inout_ void *deviceObject, _In_ const FWPS_CALLOUT1 *callout,
                                    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister2(_Inout_ void *deviceObject, _In_ const FWPS_CALLOUT2 *callout,
                                    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister3(_Inout_ void *deviceObject, _In_ const FWPS_CALLOUT3 *callout,
                                    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutUnregisterById0(_In_ const UINT32 calloutId);
NTSTATUS NTAPI FwpsCalloutUnregisterByKey0(_In_ const GUID *calloutKey);
NTSTATUS NTAPI FwpsFlowAssociateContext0(_In_ UINT64 flowId, _In_ UINT16 layerId, _In_ UINT32 calloutId,
                                         _In_ UINT64 flowContext);
NTSTATUS NTAPI FwpsFlowRemoveContext0(_In_ UINT64 flowId, _In_ UINT16 layerId, _In_ UINT32 calloutId);
NTSTATUS NTAPI FwpsFlowAbort0(_In_ UINT64 flowId);
NTSTATUS NTAPI FwpsPendOperation0(_In_ HANDLE completionHandle, _Out_ HANDLE *completionContext);
VOID NTAPI FwpsCompleteOperation0(_In_ HANDLE completionContext, _In_opt_ NET_BUFFER_LIST *netBufferList);
NTSTATUS NTAPI FwpsAcquireClassifyHandle0(_In_ void *classifyContext, _In_ UINT32 flags,
                                          _Out_ UINT64 *classifyHandle);
VOID NTAPI FwpsReleaseClassifyHandle0(_In_ UINT64 classifyHandle);
NTSTATUS NTAPI FwpsPendClassify0(_In_ UINT64 classifyHandle, _In_ UINT64 filterId, _In_ UINT32 flags,
                                 _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
VOID NTAPI FwpsCompleteClassify0(_In_ UINT64 classifyHandle, _In_ UINT32 flags,
                                 _In_opt_ FWPS_CLASSIFY_OUT0 *classifyOut);
NTSTATUS NTAPI FwpsAcquireWritableLayerDataPointer0(_In_ UINT64 classifyHandle, _In_ UINT64 filterId,
                                                    _In_ UINT32 flags, _Out_ PVOID *writableLayerData,
                                                    _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
VOID NTAPI FwpsApplyModifiedLayerData0(_In_ UINT64 classifyHandle, _In_ PVOID modifiedLayerData,
                                       _In_ UINT32 flags);
NTSTATUS NTAPI FwpsInjectionHandleCreate0(_In_ ADDRESS_FAMILY addressFamily, _In_ UINT32 flags,
                                          _Out_ HANDLE *injectionHandle);
NTSTATUS NTAPI FwpsInjectionHandleDestroy0(_In_ HANDLE injectionHandle);
NTSTATUS NTAPI FwpsAllocateNetBufferAndNetBufferList0(_In_ NDIS_HANDLE poolHandle, _In_ USHORT contextSize,
                                                      _In_ USHORT contextBackFill, _In_opt_ MDL *mdlChain,
                                                      _In_ ULONG dataOffset, _In_ SIZE_T dataLength,
                                                      _Out_ NET_BUFFER_LIST **netBufferList);
VOID NTAPI FwpsFreeNetBufferList0(_In_ NET_BUFFER_LIST *netBufferList);
NTSTATUS NTAPI FwpsAllocateCloneNetBufferList0(_Inout_ NET_BUFFER_LIST *originalNetBufferList,
                                               _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
                                               _In_opt_ NDIS_HANDLE netBufferPoolHandle,
                                               _In_ ULONG allocateCloneFlags,
                                               _Out_ NET_BUFFER_LIST **netBufferList);
VOID NTAPI FwpsFreeCloneNetBufferList0(_In_ NET_BUFFER_LIST *netBufferList, _In_ ULONG freeCloneFlags);
VOID NTAPI FwpsReferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList, _In_ BOOLEAN intendToModify);
VOID NTAPI FwpsDereferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList, _In_ BOOLEAN dispatchLevel);
FWPS_PACKET_INJECTION_STATE NTAPI FwpsQueryPacketInjectionState0(_In_ HANDLE injectionHandle,
                                                                 _In_ const NET_BUFFER_LIST *netBufferList,
                                                                 _Out_opt_ HANDLE *injectionContext);
NTSTATUS NTAPI FwpsInjectTransportSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle,
    _In_ UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS0 *sendArgs, _In_ ADDRESS_FAMILY addressFamily,
    _In_ COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectTransportSendAsync1(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle,
    _In_ UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS1 *sendArgs, _In_ ADDRESS_FAMILY addressFamily,
    _In_ COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectTransportReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_opt_ PVOID reserved, _In_ UINT32 flags,
    _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
    _In_ IF_INDEX subInterfaceIndex, _Inout_ NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectNetworkSendAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                           _In_ UINT32 flags, _In_ COMPARTMENT_ID compartmentId,
                                           _Inout_ NET_BUFFER_LIST *netBufferList,
                                           _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                           _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectNetworkReceiveAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                              _In_ UINT32 flags, _In_ COMPARTMENT_ID compartmentId,
                                              _In_ IF_INDEX interfaceIndex, _In_ IF_INDEX subInterfaceIndex,
                                              _Inout_ NET_BUFFER_LIST *netBufferList,
                                              _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                              _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectForwardAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                       _In_ UINT32 flags, _In_ ADDRESS_FAMILY addressFamily,
                                       _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
                                       _Inout_ NET_BUFFER_LIST *netBufferList,
                                       _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                       _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectMacReceiveAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                          _In_ UINT32 flags, _In_ UINT16 layerId,
                                          _In_ IF_INDEX interfaceIndex, _In_ NDIS_PORT_NUMBER NdisPortNumber,
                                          _Inout_ NET_BUFFER_LIST *netBufferLists,
                                          _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                          _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectMacSendAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                       _In_ UINT32 flags, _In_ UINT16 layerId, _In_ IF_INDEX interfaceIndex,
                                       _In_ NDIS_PORT_NUMBER NdisPortNumber,
                                       _Inout_ NET_BUFFER_LIST *netBufferLists,
                                       _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                       _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectvSwitchEthernetIngressAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags, _In_opt_ VOID *reserved,
    _In_ const FWP_BYTE_BLOB *vSwitchId, _In_ NDIS_SWITCH_PORT_ID vSwitchSourcePortId,
    _In_ NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex, _Inout_ NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsReferencevSwitchPacketContext0(_In_ HANDLE packetContext);
VOID NTAPI FwpsDereferencevSwitchPacketContext0(_In_ HANDLE packetContext);
NTSTATUS NTAPI FwpsStreamInjectAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                                      _In_ UINT32 flags, _In_ UINT64 flowId, _In_ UINT32 calloutId,
                                      _In_ UINT16 layerId, _In_ UINT32 streamFlags,
                                      _Inout_ NET_BUFFER_LIST *netBufferList, _In_ SIZE_T dataLength,
                                      _In_ FWPS_INJECT_COMPLETE0 completionFn,
                                      _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsStreamContinue0(_In_ UINT64 flowId, _In_ UINT32 calloutId, _In_ UINT16 layerId,
                                   _In_ UINT32 streamFlags);
NTSTATUS NTAPI FwpsCloneStreamData0(_Inout_ FWPS_STREAM_DATA0 *calloutStreamData,
                                    _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
                                    _In_opt_ NDIS_HANDLE netBufferPoolHandle, _In_ ULONG allocateCloneFlags,
                                    _Out_ NET_BUFFER_LIST **netBufferListChain);
VOID NTAPI FwpsDiscardClonedStreamData0(_Inout_ NET_BUFFER_LIST *netBufferListChain,
                                        _In_ ULONG allocateCloneFlags, _In_ BOOLEAN dispatchLevel);
VOID NTAPI FwpsCopyStreamDataToBuffer0(_In_ const FWPS_STREAM_DATA0 *calloutStreamData, _Out_ PVOID buffer,
                                       _In_ SIZE_T bytesToCopy, _Out_ SIZE_T *bytesCopied);
NTSTATUS NTAPI FwpsConstructIpHeaderForTransportPacket0(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ ULONG headerIncludeHeaderLength,
    _In_ ADDRESS_FAMILY addressFamily, _In_ const UCHAR *sourceAddress, _In_ const UCHAR *remoteAddress,
    _In_ IPPROTO nextProtocol, _In_opt_ UINT64 endpointHandle, _In_opt_ const WSACMSGHDR *controlData,
    _In_ ULONG controlDataLength, _In_ UINT32 flags, _In_opt_ PVOID reserved,
    _In_opt_ IF_INDEX interfaceIndex, _In_opt_ IF_INDEX subInterfaceIndex);
NTSTATUS NTAPI FwpsGetPacketListSecurityInformation0(_In_ NET_BUFFER_LIST *packetList, _In_ UINT32 queryFlags,
                                                     _Out_ FWPS_PACKET_LIST_INFORMATION0 *packetInformation);
NTSTATUS NTAPI FwpsRedirectHandleCreate0(_In_ const GUID *providerGuid, _In_ UINT32 flags,
                                         _Out_ HANDLE *redirectHandle);
VOID NTAPI FwpsRedirectHandleDestroy0(_In_ HANDLE redirectHandle);
FWPS_CONNECTION_REDIRECT_STATE NTAPI FwpsQueryConnectionRedirectState0(_In_ HANDLE redirectRecords,
                                                                       _In_ HANDLE redirectHandle,
                                                                       _Out_opt_ VOID **redirectContext);
/* ---- contexts that travel with a packet: NF:fwpsk.FwpsNetBufferListAssociateContext1 */
typedef enum FWPS_NET_BUFFER_LIST_EVENT_TYPE0_ {
    FWPS_NET_BUFFER_LIST_ENTERED_NETIO,
    FWPS_NET_BUFFER_LIST_CLONED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_CLONED_VIA_WFP_API,
    FWPS_NET_BUFFER_LIST_DUPLICATED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_EXIT_NETIO,
    FWPS_NET_BUFFER_LIST_CONTEXT_REMOVED,
    FWPS_NET_BUFFER_LIST_NDIS_SEND_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_SEND_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_NATIVE_SEND_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_NATIVE_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_INGRESS_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_EGRESS_COMPLETE,
    FWPS_NET_BUFFER_LIST_CLONED_BY_NDIS,
    FWPS_NET_BUFFER_LIST_REASSEMBLED_FRAGMENT,
    FWPS_NET_BUFFER_LIST_REASSEMBLY_COMPLETE
} FWPS_NET_BUFFER_LIST_EVENT_TYPE0;
typedef VOID NTAPI FWPS_NET_BUFFER_LIST_NOTIFY_FN0(_In_ FWPS_NET_BUFFER_LIST_EVENT_TYPE0 eventType,
                                                   _Inout_ NET_BUFFER_LIST *netBufferList,
                                                   _Inout_opt_ NET_BUFFER_LIST *newNetBufferList,
                                                   _In_ UINT16 layerId, _In_ UINT64 context,
                                                   _In_ UINT64 contextTag);
typedef FWPS_NET_BUFFER_LIST_NOTIFY_FN0 FWPS_NET_BUFFER_LIST_NOTIFY_FN1;
NTSTATUS NTAPI FwpsNetBufferListAssociateContext0(_Inout_ NET_BUFFER_LIST *netBufferList, _In_ UINT16 layerId,
                                                  _In_ UINT64 context, _In_ UINT64 contextTag,
                                                  _In_ const GUID *providerGuid,
                                                  _Inout_ DEVICE_OBJECT *deviceObject,
                                                  _In_ FWPS_NET_BUFFER_LIST_NOTIFY_FN0 *notifyFn,
                                                  _In_ UINT32 flags);
NTSTATUS NTAPI FwpsNetBufferListAssociateContext1(_Inout_ NET_BUFFER_LIST *netBufferList, _In_ UINT16 layerId,
                                                  _In_ UINT64 context, _In_ UINT64 contextTag,
                                                  _In_ const GUID *providerGuid,
                                                  _Inout_ DEVICE_OBJECT *deviceObject,
                                                  _In_ FWPS_NET_BUFFER_LIST_NOTIFY_FN1 *notifyFn,
                                                  _In_ UINT32 flags);
NTSTATUS NTAPI FwpsNetBufferListRetrieveContext0(_Inout_ NET_BUFFER_LIST *netBufferList,
                                                 _In_ UINT64 contextTag, _In_ BOOLEAN removeContext,
                                                 _In_ UINT32 flags, _Out_ UINT64 *context);
NTSTATUS NTAPI FwpsNetBufferListRemoveContext0(_Inout_opt_ NET_BUFFER_LIST *netBufferList,
                                               _In_ UINT64 contextTag, _In_ UINT32 flags);
UINT64 NTAPI FwpsNetBufferListGetTagForContext0(VOID);

/* ---- endpoints, tokens, fragments, records of redirection */
NTSTATUS NTAPI FwpsAleEndpointCreateEnumHandle0(_In_ HANDLE engineHandle, _In_opt_ const VOID *enumTemplate,
                                                _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpsAleEndpointDestroyEnumHandle0(_In_ HANDLE engineHandle, _Inout_ HANDLE enumHandle);
NTSTATUS NTAPI FwpsOpenToken0(_In_ HANDLE engineHandle, _In_ LUID modifiedId, _In_ DWORD desiredAccess,
                              _Out_ HANDLE *accessToken);
NTSTATUS NTAPI FwpsReassembleForwardFragmentGroup0(_In_ ADDRESS_FAMILY addressFamily,
                                                   _Inout_ NET_BUFFER_LIST *fragmentGroupNblChain,
                                                   _In_opt_ NDIS_HANDLE netBufferAndNetBufferListPoolHandle,
                                                   _In_ ULONG dataBackFill, _In_ ULONG flags,
                                                   _Outptr_ NET_BUFFER_LIST **reassembledNbl);
NTSTATUS NTAPI FwpsQueryConnectionSioFormatRedirectRecords0(_In_ HANDLE RedirectRecords,
                                                            _Out_opt_ PVOID OutputBuffer,
                                                            _In_ SIZE_T OutputBufferLength,
                                                            _Out_opt_ PSIZE_T BytesTransferred);
/* Unnumbered names: the newest documented version of each. */
#define FWPS_ACTION FWPS_ACTION0
#define FWPS_FILTER_CONDITION FWPS_FILTER_CONDITION0
#define FWPS_FILTER FWPS_FILTER2
#define FWPS_INCOMING_VALUE FWPS_INCOMING_VALUE0
#define FWPS_INCOMING_VALUES FWPS_INCOMING_VALUES0
#define FWPS_INCOMING_METADATA_VALUES FWPS_INCOMING_METADATA_VALUES0
#define FWPS_CLASSIFY_OUT FWPS_CLASSIFY_OUT0
#define FWPS_DISCARD_METADATA FWPS_DISCARD_METADATA0
#define FWPS_CALLOUT FWPS_CALLOUT2
#define FWPS_CALLOUT_CLASSIFY_FN FWPS_CALLOUT_CLASSIFY_FN2
#define FWPS_CALLOUT_NOTIFY_FN FWPS_CALLOUT_NOTIFY_FN2
#define FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0
#define FWPS_STREAM_DATA FWPS_STREAM_DATA0
#define FWPS_STREAM_DATA_OFFSET FWPS_STREAM_DATA_OFFSET0
#define FWPS_STREAM_CALLOUT_IO_PACKET FWPS_STREAM_CALLOUT_IO_PACKET0
#define FWPS_TRANSPORT_SEND_PARAMS FWPS_TRANSPORT_SEND_PARAMS1
#define FWPS_PACKET_LIST_INFORMATION FWPS_PACKET_LIST_INFORMATION0
#define FWPS_CONNECT_REQUEST FWPS_CONNECT_REQUEST0
#define FWPS_BIND_REQUEST FWPS_BIND_REQUEST0
#define FWPS_INJECT_COMPLETE FWPS_INJECT_COMPLETE0
#define FwpsCalloutRegister FwpsCalloutRegister2
#define FwpsInjectTransportSendAsync FwpsInjectTransportSendAsync1
#define FwpsCalloutUnregisterById FwpsCalloutUnregisterById0
#define FwpsCalloutUnregisterByKey FwpsCalloutUnregisterByKey0
#define FwpsFlowAssociateContext FwpsFlowAssociateContext0
#define FwpsFlowRemoveContext FwpsFlowRemoveContext0
#define FwpsFlowAbort FwpsFlowAbort0
#define FwpsPendOperation FwpsPendOperation0
#define FwpsCompleteOperation FwpsCompleteOperation0
#define FwpsAcquireClassifyHandle FwpsAcquireClassifyHandle0
#define FwpsReleaseClassifyHandle FwpsReleaseClassifyHandle0
#define FwpsPendClassify FwpsPendClassify0
#define FwpsCompleteClassify FwpsCompleteClassify0
#define FwpsAcquireWritableLayerDataPointer FwpsAcquireWritableLayerDataPointer0
#define FwpsApplyModifiedLayerData FwpsApplyModifiedLayerData0
#define FwpsInjectionHandleCreate FwpsInjectionHandleCreate0
#define FwpsInjectionHandleDestroy FwpsInjectionHandleDestroy0
#define FwpsAllocateNetBufferAndNetBufferList FwpsAllocateNetBufferAndNetBufferList0
#define FwpsFreeNetBufferList FwpsFreeNetBufferList0
#define FwpsAllocateCloneNetBufferList FwpsAllocateCloneNetBufferList0
#define FwpsFreeCloneNetBufferList FwpsFreeCloneNetBufferList0
#define FwpsReferenceNetBufferList FwpsReferenceNetBufferList0
#define FwpsDereferenceNetBufferList FwpsDereferenceNetBufferList0
#define FwpsQueryPacketInjectionState FwpsQueryPacketInjectionState0
#define FwpsInjectTransportReceiveAsync FwpsInjectTransportReceiveAsync0
#define FwpsInjectNetworkSendAsync FwpsInjectNetworkSendAsync0
#define FwpsInjectNetworkReceiveAsync FwpsInjectNetworkReceiveAsync0
#define FwpsInjectForwardAsync FwpsInjectForwardAsync0
#define FwpsInjectMacReceiveAsync FwpsInjectMacReceiveAsync0
#define FwpsInjectMacSendAsync FwpsInjectMacSendAsync0
#define FwpsInjectvSwitchEthernetIngressAsync FwpsInjectvSwitchEthernetIngressAsync0
#define FwpsReferencevSwitchPacketContext FwpsReferencevSwitchPacketContext0
#define FwpsDereferencevSwitchPacketContext FwpsDereferencevSwitchPacketContext0
#define FwpsStreamInjectAsync FwpsStreamInjectAsync0
#define FwpsStreamContinue FwpsStreamContinue0
#define FwpsCloneStreamData FwpsCloneStreamData0
#define FwpsDiscardClonedStreamData FwpsDiscardClonedStreamData0
#define FwpsCopyStreamDataToBuffer FwpsCopyStreamDataToBuffer0
#define FwpsConstructIpHeaderForTransportPacket FwpsConstructIpHeaderForTransportPacket0
#define FwpsGetPacketListSecurityInformation FwpsGetPacketListSecurityInformation0
#define FwpsRedirectHandleCreate FwpsRedirectHandleCreate0
#define FwpsRedirectHandleDestroy FwpsRedirectHandleDestroy0
#define FwpsQueryConnectionRedirectState FwpsQueryConnectionRedirectState0
#define FWPS_NET_BUFFER_LIST_EVENT_TYPE FWPS_NET_BUFFER_LIST_EVENT_TYPE0
#define FWPS_NET_BUFFER_LIST_NOTIFY_FN FWPS_NET_BUFFER_LIST_NOTIFY_FN1
#define FwpsNetBufferListAssociateContext FwpsNetBufferListAssociateContext1
#define FwpsNetBufferListRetrieveContext FwpsNetBufferListRetrieveContext0
#define FwpsNetBufferListRemoveContext FwpsNetBufferListRemoveContext0
#define FwpsNetBufferListGetTagForContext FwpsNetBufferListGetTagForContext0
#define FwpsAleEndpointCreateEnumHandle FwpsAleEndpointCreateEnumHandle0
#define FwpsAleEndpointDestroyEnumHandle FwpsAleEndpointDestroyEnumHandle0
#define FwpsOpenToken FwpsOpenToken0
#define FwpsReassembleForwardFragmentGroup FwpsReassembleForwardFragmentGroup0
#define FwpsQueryConnectionSioFormatRedirectRecords FwpsQueryConnectionSioFormatRedirectRecords0
#define FWPS_PACKET_LIST_FWP_INFORMATION FWPS_PACKET_LIST_FWP_INFORMATION0
#define FWPS_PACKET_LIST_IPSEC_INFORMATION FWPS_PACKET_LIST_IPSEC_INFORMATION0
#define FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0
#define FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0
#ifndef FWPS_PACKET_LIST_INFORMATION_QUERY_FWP
#define FWPS_PACKET_LIST_INFORMATION_QUERY_ALL_OUTBOUND 0x00000006
#define FWPS_PACKET_LIST_INFORMATION_QUERY_FWP 0x00000008
#endif
#ifdef __cplusplus
}
#endif
#endif
