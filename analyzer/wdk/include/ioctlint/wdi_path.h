/* wdi_path.h: what a Wi-Fi miniport and WDI call in each other. NC:dot11wdi.MINIPORT_WDI_<CALLBACK>,
 * NC:dot11wdi.NDIS_WDI_<CALLBACK>, NS:dot11wdi._<STRUCTURE>, NE:dot11wdi._<ENUM>; k:wdi-extended-tid.
 * Flags and modes whose pages name no values are types only. */
#ifndef IOCTLINT_WDI_PATH_H
#define IOCTLINT_WDI_PATH_H
#include <ioctlint/wdi_types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef NDIS_HANDLE TAL_TXRX_HANDLE, *PTAL_TXRX_HANDLE;
#define WDI_EXT_TID_NON_QOS 16
#define WDI_EXT_TID_UNKNOWN 31
#define WDI_TX_MAX_FRAME_COUNT_INVALID 0xFF
#define WDI_TX_CREDIT_INVALID 0xFFFF
typedef enum _WDI_OPERATION_MODE WDI_OPERATION_MODE;
typedef enum _WDI_RX_INDICATION_LEVEL WDI_RX_INDICATION_LEVEL;
typedef enum _WDI_TX_PAUSE_REASON WDI_TX_PAUSE_REASON;
typedef enum _WDI_TXRX_PEER_QOS_CAPS WDI_TXRX_PEER_QOS_CAPS;
typedef enum {
    DiagnoseLevelNone,
    DiagnoseLevelHardwareRegisters,
    DiagnoseLevelFirmwareImageDump,
    DiagnoseLevelDriverStateDump
} eDiagnoseLevel;
typedef enum _WDI_EXEMPTION_ACTION_TYPE {
    WDI_EXEMPT_NO_EXEMPTION = 0,
    WDI_EXEMPT_ALWAYS = 1,
    WDI_EXEMPT_ON_KEY_MAPPING_KEY_UNAVAILABLE = 2
} WDI_EXEMPTION_ACTION_TYPE;
typedef enum _WDI_FRAME_PAYLOAD_TYPE { WDI_FRAME_MSDU, WDI_FRAME_MSDU_FRAGMENT } WDI_FRAME_PAYLOAD_TYPE;
typedef enum _WDI_INTERCONNECT_TYPE {
    WDI_INTERCONNECT_MEMORY_MAPPED,
    WDI_INTERCONNECT_MESSAGE_BASED,
    WDI_INTERCONNECT_UNKNOWN
} WDI_INTERCONNECT_TYPE;
typedef enum _WDI_RX_THROTTLE_LEVEL {
    WDI_RxThrottleLevelNone,
    WDI_RxThrottleLevelMedium,
    WDI_RxThrottleLevelAggressive,
    WDI_RxThrottleLevelMax
} WDI_RX_THROTTLE_LEVEL;
typedef enum _WDI_TX_FRAME_STATUS {
    WDI_TxFrameStatus_Ok,
    WDI_TxFrameStatus_Discard,
    WDI_TxFrameStatus_NoAck,
    WDI_TxFrameStatus_TransferCancelled,
    WDI_TxFrameStatus_SendCancelled,
    WDI_TxFrameStatus_SendPostponed,
    WDI_TxFrameStatus_TransferFailed
} WDI_TX_FRAME_STATUS;
typedef struct _WDI_TXRX_MPDU_PN {
    union {
        UINT8 Pn24[3];
        UINT8 Pn48[6];
        UINT8 Pn128[16];
    };
} WDI_TXRX_MPDU_PN, *PWDI_TXRX_MPDU_PN;
typedef struct _WDI_TX_METADATA {
    WDI_PORT_ID PortID;
    WDI_PEER_ID PeerID;
    WDI_EXTENDED_TID ExTID;
    BOOLEAN IsUnicast;
    BOOLEAN bAllowLegacyRates;
    UINT16 Ethertype;
    BOOLEAN bTxCompleteRequired;
    UINT8 PnLength;
    UINT16 TxCost;
    WDI_EXEMPTION_ACTION_TYPE ExemptionAction;
    WDI_TXRX_MPDU_PN MpduPn;
    UINT64 ReplayIHVReserved0;
    UINT64 ReplayIHVReserved1;
    UINT16 SeqCtl;
    UINT16 wPad;
} WDI_TX_METADATA, *PWDI_TX_METADATA;
typedef struct _WDI_RX_METADATA {
    WDI_FRAME_PAYLOAD_TYPE PayloadType;
} WDI_RX_METADATA, *PWDI_RX_METADATA;
typedef struct _WDI_FRAME_METADATA {
    LIST_ENTRY Linkage;
    PNET_BUFFER_LIST pNBL;
    WDI_FRAME_ID FrameID;
    UINT16 wPad;
    UINT32 dPad;
    union {
        WDI_TX_METADATA txMetaData;
        WDI_RX_METADATA rxMetaData;
    } u;
} WDI_FRAME_METADATA, *PWDI_FRAME_METADATA;
typedef struct _WDI_TX_COMPLETE_DATA {
    UINT16 SeqCtl;
    UINT8 PnLength;
    UINT8 RetryCount;
    UINT32 wPad;
    WDI_TXRX_MPDU_PN MpduPN;
    UINT64 ReplayIHVReserved0;
    UINT64 ReplayIHVReserved1;
} WDI_TX_COMPLETE_DATA, *PWDI_TX_COMPLETE_DATA;
typedef struct _WDI_TXRX_TARGET_CAPABILITIES {
    WDI_INTERCONNECT_TYPE InterconnectType;
    struct {
        BOOLEAN TargetPriorityQueueing;
        UINT16 MaxScatterGatherElementsPerFrame;
        BOOLEAN ExplicitSendCompleteFlagRequired;
        UINT8 bPad;
        UINT16 MinEffectiveSize;
        UINT16 FrameSizeGranularity;
    } TransmitCapabilities;
    struct {
        BOOLEAN RxTxForwarding;
        UINT32 MaxThroughput;
    } ReceiveCapabilities;
} WDI_TXRX_CAPABILITIES, *PWDI_TXRX_CAPABILITIES;
typedef struct _WDI_TXRX_PARAMETERS {
    WDI_TXRX_CAPABILITIES TxRxCapabilities;
} WDI_TXRX_PARAMETERS, *PWDI_TXRX_PARAMETERS;
typedef struct _WDI_TXRX_TARGET_CONFIGURATION {
    WDI_TXRX_PARAMETERS TxRxParams;
    UINT8 MaxNumPorts;
    UINT8 MaxNumPeers;
} WDI_TXRX_TARGET_CONFIGURATION, *PWDI_TXRX_TARGET_CONFIGURATION;
typedef struct _WDI_TXRX_PEER_CFG {
    UINT16 PeerQoSConfig;
} WDI_TXRX_PEER_CFG, *PWDI_TXRX_PEER_CFG;
typedef struct _TAL_TXRX_PARAMETERS {
    UINT16 MaxOutstandingTransfers;
} TAL_TXRX_PARAMETERS, *PTAL_TXRX_PARAMETERS;

/* What WDI offers. */
typedef VOID NDIS_WDI_OPEN_ADAPTER_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                            _In_ NDIS_STATUS CompletionStatus);
typedef VOID NDIS_WDI_CLOSE_ADAPTER_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                             _In_ NDIS_STATUS CompletionStatus);
typedef VOID NDIS_WDI_IDLE_NOTIFICATION_CONFIRM(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                _In_ NDIS_DEVICE_POWER_STATE DeviceIdlePowerState);
typedef VOID NDIS_WDI_IDLE_NOTIFICATION_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterHandle);
typedef struct _NDIS_WDI_INIT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG WdiVersion;
    NDIS_WDI_OPEN_ADAPTER_COMPLETE *OpenAdapterCompleteHandler;
    NDIS_WDI_CLOSE_ADAPTER_COMPLETE *CloseAdapterCompleteHandler;
    NDIS_WDI_IDLE_NOTIFICATION_CONFIRM *UeIdleNotificationConfirm;
    NDIS_WDI_IDLE_NOTIFICATION_COMPLETE *UeIdleNotificationComplete;
} NDIS_WDI_INIT_PARAMETERS, *PNDIS_WDI_INIT_PARAMETERS;
typedef VOID NDIS_WDI_TX_DEQUEUE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ UINT32 Quantum,
                                     _In_ UINT8 MaxNumFrames, _In_ UINT16 Credit,
                                     _Out_ PNET_BUFFER_LIST *ppNBL);
typedef VOID NDIS_WDI_TX_TRANSFER_COMPLETE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                               _In_ WDI_TX_FRAME_STATUS WifiTxFrameStatus,
                                               _In_ PNET_BUFFER_LIST pNBL);
typedef VOID NDIS_WDI_TX_SEND_COMPLETE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                           _In_ WDI_TX_FRAME_STATUS WifiTxFrameStatus,
                                           _In_ UINT16 NumCompletedSends,
                                           _In_ WDI_FRAME_ID *WifiTxFrameIdList,
                                           _In_opt_ WDI_TX_COMPLETE_DATA *WifiTxCompleteList);
typedef VOID NDIS_WDI_TX_QUERY_RA_TID_STATE(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                            _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                            _In_ WDI_EXTENDED_TID ExTid, _Out_ NDIS_STATUS *pWifiStatus,
                                            _Out_ UINT16 *pQueueLength);
typedef VOID NDIS_WDI_TX_SEND_PAUSE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId,
                                        _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask,
                                        _In_ UINT32 TxPauseReason);
typedef VOID NDIS_WDI_TX_SEND_RESTART_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                          _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                          _In_ UINT32 ExTidBitmask, _In_ UINT32 TxRestartReason);
typedef VOID NDIS_WDI_TX_RELEASE_FRAMES_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                            _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                            _In_ UINT32 ExTidBitmask, _In_ UINT8 MaxNumFrames,
                                            _In_ UINT16 Credit, _Out_ PNET_BUFFER_LIST *ppNBL);
typedef VOID NDIS_WDI_TX_INJECT_FRAME_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                          _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                          _In_ WDI_EXTENDED_TID ExTid, _In_ PNET_BUFFER_LIST pNBL,
                                          _In_ BOOLEAN bIsUnicast, _In_ BOOLEAN bUseLegacyRates,
                                          _In_ UINT16 Ethertype,
                                          _In_ WDI_EXEMPTION_ACTION_TYPE ExemptionAction);
typedef VOID NDIS_WDI_TX_ABORT_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
typedef VOID NDIS_WDI_RX_INORDER_DATA_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                          _In_ WDI_RX_INDICATION_LEVEL IndicationLevel,
                                          _In_ WDI_PEER_ID PeerId, _In_ WDI_EXTENDED_TID ExTid,
                                          _In_ PNDIS_RECEIVE_THROTTLE_PARAMETERS pRxThrottleParams,
                                          _Out_ NDIS_STATUS *pWifiStatus);
typedef VOID NDIS_WDI_RX_STOP_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
typedef VOID NDIS_WDI_RX_FLUSH_CONFIRM(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
typedef VOID NDIS_WDI_PEER_CREATE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId,
                                      _In_ WDI_PEER_ID PeerId, _In_ WDI_MAC_ADDRESS PeerAddr);
typedef VOID NDIS_WDI_PEER_DELETE_IND(_In_ NDIS_HANDLE NdisMiniportDataPathHandle, _In_ WDI_PORT_ID PortId,
                                      _In_ WDI_PEER_ID PeerId, _Out_ NDIS_STATUS *pWifiStatus);
typedef PWDI_FRAME_METADATA NDIS_WDI_ALLOCATE_WDI_FRAME_METADATA(_In_ NDIS_HANDLE NdisMiniportDataPathHandle);
typedef VOID NDIS_WDI_FREE_WDI_FRAME_METADATA(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                              _In_ PWDI_FRAME_METADATA pWiFiFrameMetaData);
typedef VOID NDIS_WDI_TX_QUERY_SUSPECT_FRAME_COMPLETE_STATUS(_In_ NDIS_HANDLE NdisMiniportDataPathHandle,
                                                             _In_ UINT64 SuspectFrameContext,
                                                             _In_ PNET_BUFFER_LIST pNBL,
                                                             _Out_ BOOLEAN *pIsTransferCompleteNeeded,
                                                             _Out_ BOOLEAN *pIsSendCompleteNeeded,
                                                             _Out_ NDIS_STATUS *pWifiStatus);
typedef struct _NDIS_WDI_DATA_API {
    NDIS_OBJECT_HEADER Header;
    NDIS_WDI_TX_DEQUEUE_IND *TxDequeueIndication;
    NDIS_WDI_TX_TRANSFER_COMPLETE_IND *TxTransferCompleteIndication;
    NDIS_WDI_TX_SEND_COMPLETE_IND *TxSendCompleteIndication;
    NDIS_WDI_TX_QUERY_RA_TID_STATE *TxQueryRATIDState;
    NDIS_WDI_TX_SEND_PAUSE_IND *TxSendPauseIndication;
    NDIS_WDI_TX_SEND_RESTART_IND *TxSendRestartIndication;
    NDIS_WDI_TX_RELEASE_FRAMES_IND *TxReleaseFrameIndication;
    NDIS_WDI_TX_INJECT_FRAME_IND *TxInjectFrameIndication;
    NDIS_WDI_TX_ABORT_CONFIRM *TxAbortConfirm;
    NDIS_WDI_RX_INORDER_DATA_IND *RxInorderDataIndication;
    NDIS_WDI_RX_STOP_CONFIRM *RxStopConfirm;
    NDIS_WDI_RX_FLUSH_CONFIRM *RxFlushConfirm;
    NDIS_WDI_PEER_CREATE_IND *PeerCreateIndication;
    NDIS_WDI_PEER_DELETE_IND *PeerDeleteIndication;
    NDIS_WDI_ALLOCATE_WDI_FRAME_METADATA *AllocateWiFiFrameMetaData;
    NDIS_WDI_FREE_WDI_FRAME_METADATA *FreeWiFiFrameMetaData;
    NDIS_WDI_TX_QUERY_SUSPECT_FRAME_COMPLETE_STATUS *TxQuerySuspectFrameCompleteStatus;
} NDIS_WDI_DATA_API, *PNDIS_WDI_DATA_API;

/* What the miniport offers. */
typedef NDIS_STATUS MINIPORT_WDI_ALLOCATE_ADAPTER(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ NDIS_HANDLE MiniportDriverContext,
    _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters,
    _In_ PNDIS_WDI_INIT_PARAMETERS NdisWdiInitParameters,
    _Inout_ PNDIS_MINIPORT_ADAPTER_REGISTRATION_ATTRIBUTES RegistrationAttributes);
typedef VOID MINIPORT_WDI_FREE_ADAPTER(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS MINIPORT_WDI_OPEN_ADAPTER(_In_ NDIS_HANDLE MiniportAdapterContext,
                                              _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters);
typedef NDIS_STATUS MINIPORT_WDI_CLOSE_ADAPTER(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS MINIPORT_WDI_START_ADAPTER_OPERATION(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef VOID MINIPORT_WDI_STOP_ADAPTER_OPERATION(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS MINIPORT_WDI_POST_ADAPTER_PAUSE(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                    _In_ PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters);
typedef NDIS_STATUS MINIPORT_WDI_POST_ADAPTER_RESTART(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters);
typedef NDIS_STATUS MINIPORT_WDI_ADAPTER_HANG_DIAGNOSE(
    _In_ NDIS_HANDLE MiniportDriverContext, _In_ eDiagnoseLevel DiagnoseLevel, _In_ UINT32 BufferSize,
    _Out_writes_bytes_to_(BufferSize, *pOutputSize) UINT8 *FirmwareBlob, _Out_ UINT32 *pOutputSize);
typedef NDIS_STATUS MINIPORT_WDI_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                   _In_ BOOLEAN ForceIdle);
typedef VOID MINIPORT_WDI_CANCEL_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef VOID MINIPORT_WDI_TX_ABORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId,
                                   _In_ WDI_PEER_ID PeerId, _Out_ NDIS_STATUS *pWifiStatus);
typedef VOID MINIPORT_WDI_TX_TARGET_DESC_INIT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                              _In_ PNET_BUFFER_LIST pNBL, _Out_ NDIS_STATUS *pWifiStatus);
typedef VOID MINIPORT_WDI_TX_TARGET_DESC_DEINIT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                                _In_ PNET_BUFFER_LIST pNBL);
typedef VOID MINIPORT_WDI_TX_DATA_SEND(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId,
                                       _In_ WDI_PEER_ID PeerId, _In_ WDI_EXTENDED_TID ExTid,
                                       _In_ UINT16 NumQueueFrames, _In_ UINT32 NumActiveFrames,
                                       _In_ BOOLEAN bRobustnessFlag);
typedef MINIPORT_WDI_TX_DATA_SEND MINIPORT_WDI_TX_TAL_SEND;
typedef VOID MINIPORT_WDI_TX_TAL_SEND_COMPLETE(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                               _In_ PNET_BUFFER_LIST pNBL,
                                               _In_ WDI_TX_FRAME_STATUS TxFrameStatus);
typedef VOID MINIPORT_WDI_TX_TAL_QUEUE_IN_ORDER(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                                _In_ WDI_PEER_ID PeerId, _In_ UINT32 ExTidBitmask);
typedef VOID MINIPORT_WDI_TX_PEER_BACKLOG(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                          _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                          _In_ BOOLEAN bBacklogged);
typedef VOID MINIPORT_WDI_RX_STOP(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId,
                                  _Out_ NDIS_STATUS *pWifiStatus);
typedef VOID MINIPORT_WDI_RX_FLUSH(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
typedef VOID MINIPORT_WDI_RX_RESTART(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PORT_ID PortId);
typedef VOID MINIPORT_WDI_RX_GET_MPDUS(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext, _In_ WDI_PEER_ID PeerId,
                                       _In_ WDI_EXTENDED_TID ExTid, _Out_ PNET_BUFFER_LIST *ppNBL);
typedef VOID MINIPORT_WDI_RX_RETURN_FRAMES(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                           _In_ PNET_BUFFER_LIST pNBL);
typedef VOID MINIPORT_WDI_RX_RESUME(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
typedef VOID MINIPORT_WDI_RX_THROTTLE(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                      _In_ WDI_RX_THROTTLE_LEVEL RxThrottleLevel);
typedef VOID MINIPORT_WDI_RX_PPDU_RSSI(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                       _In_ PNET_BUFFER_LIST pNBL, _Out_ UINT8 *pRssi);
typedef NDIS_STATUS MINIPORT_WDI_TAL_TXRX_START(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                                _In_ PWDI_TXRX_TARGET_CONFIGURATION pWifiTxRxConfiguration,
                                                _Out_ PTAL_TXRX_PARAMETERS pTalTxRxParameters);
typedef VOID MINIPORT_WDI_TAL_TXRX_STOP(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
typedef VOID MINIPORT_WDI_TAL_TXRX_ADD_PORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                            _In_ WDI_PORT_ID PortId, _In_ WDI_OPERATION_MODE OpMode);
typedef VOID MINIPORT_WDI_TAL_TXRX_DELETE_PORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                               _In_ WDI_PORT_ID PortId);
typedef MINIPORT_WDI_TAL_TXRX_ADD_PORT MINIPORT_WDI_TAL_TXRX_SET_PORT_OPMODE;
typedef VOID MINIPORT_WDI_TAL_TXRX_RESET_PORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                              _In_ WDI_PORT_ID PortId);
typedef VOID MINIPORT_WDI_TAL_TXRX_PEER_CONFIG(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                               _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId,
                                               _In_ PWDI_TXRX_PEER_CFG pPeerCfg);
typedef VOID MINIPORT_WDI_TAL_TXRX_PEER_DELETE_CONFIRM(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                                       _In_ WDI_PORT_ID PortId, _In_ WDI_PEER_ID PeerId);
typedef VOID MINIPORT_WDI_TX_SUSPECT_FRAME_LIST_ABORT(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext,
                                                      _In_ UINT64 SuspectFrameContext,
                                                      _In_ UINT16 NumSuspectFrames,
                                                      _In_ PNET_BUFFER_LIST *SuspectFrameList);
typedef struct _NDIS_MINIPORT_WDI_DATA_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_WDI_TX_ABORT *TxAbortHandler;
    MINIPORT_WDI_TX_TARGET_DESC_INIT *TxTargetDescInitHandler;
    MINIPORT_WDI_TX_TARGET_DESC_DEINIT *TxTargetDescDeInitHandler;
    MINIPORT_WDI_TX_DATA_SEND *TxDataSendHandler;
    MINIPORT_WDI_TX_TAL_SEND *TxTalSendHandler;
    MINIPORT_WDI_TX_TAL_SEND_COMPLETE *TxTalSendCompleteHandler;
    MINIPORT_WDI_TX_TAL_QUEUE_IN_ORDER *TxTalQueueInOrderHandler;
    MINIPORT_WDI_TX_PEER_BACKLOG *TxPeerBacklogHandler;
    MINIPORT_WDI_RX_STOP *RxStopHandler;
    MINIPORT_WDI_RX_FLUSH *RxFlushHandler;
    MINIPORT_WDI_RX_RESTART *RxRestartHandler;
    MINIPORT_WDI_RX_GET_MPDUS *RxGetMpdusHandler;
    MINIPORT_WDI_RX_RETURN_FRAMES *RxReturnFramesHandler;
    MINIPORT_WDI_RX_RESUME *RxResumeHandler;
    MINIPORT_WDI_RX_THROTTLE *RxThrottleHandler;
    MINIPORT_WDI_RX_PPDU_RSSI *RxPpduRssiHandler;
    MINIPORT_WDI_TAL_TXRX_START *TalTxRxStartHandler;
    MINIPORT_WDI_TAL_TXRX_STOP *TalTxRxStopHandler;
    MINIPORT_WDI_TAL_TXRX_ADD_PORT *TalTxRxAddPortHandler;
    MINIPORT_WDI_TAL_TXRX_DELETE_PORT *TalTxRxDeletePortHandler;
    MINIPORT_WDI_TAL_TXRX_SET_PORT_OPMODE *TalTxRxSetPortOpModeHandler;
    MINIPORT_WDI_TAL_TXRX_RESET_PORT *TalTxRxResetPortHandler;
    MINIPORT_WDI_TAL_TXRX_PEER_CONFIG *TalTxRxPeerConfigHandler;
    MINIPORT_WDI_TAL_TXRX_PEER_DELETE_CONFIRM *TalTxRxPeerDeleteConfirmHandler;
    MINIPORT_WDI_TX_SUSPECT_FRAME_LIST_ABORT *TxSuspectFrameAbortHandler;
} NDIS_MINIPORT_WDI_DATA_HANDLERS, *PNDIS_MINIPORT_WDI_DATA_HANDLERS;
typedef NDIS_STATUS MINIPORT_WDI_TAL_TXRX_INITIALIZE(
    _In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE NdisMiniportDataPathHandle,
    _In_ PNDIS_WDI_DATA_API NdisWdiDataPathApi, _Out_ PTAL_TXRX_HANDLE pMiniportTalTxRxContext,
    _Inout_ PNDIS_MINIPORT_WDI_DATA_HANDLERS pMiniportDataHandlers,
    _Out_ UINT32 *pMiniportWdiFrameMetadataExtraSpace);
typedef VOID MINIPORT_WDI_TAL_TXRX_DEINITIALIZE(_In_ TAL_TXRX_HANDLE MiniportTalTxRxContext);
typedef struct _NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG WdiVersion;
    MINIPORT_WDI_ALLOCATE_ADAPTER *AllocateAdapterHandler;
    MINIPORT_WDI_FREE_ADAPTER *FreeAdapterHandler;
    MINIPORT_WDI_OPEN_ADAPTER *OpenAdapterHandler;
    MINIPORT_WDI_CLOSE_ADAPTER *CloseAdapterHandler;
    MINIPORT_WDI_START_ADAPTER_OPERATION *StartOperationHandler;
    MINIPORT_WDI_STOP_ADAPTER_OPERATION *StopOperationHandler;
    MINIPORT_WDI_POST_ADAPTER_PAUSE *PostPauseHandler;
    MINIPORT_WDI_POST_ADAPTER_RESTART *PostRestartHandler;
    MINIPORT_WDI_ADAPTER_HANG_DIAGNOSE *HangDiagnoseHandler;
    MINIPORT_WDI_TAL_TXRX_INITIALIZE *TalTxRxInitializeHandler;
    MINIPORT_WDI_TAL_TXRX_DEINITIALIZE *TalTxRxDeinitializeHandler;
    MINIPORT_WDI_IDLE_NOTIFICATION *LeIdleNotificationHandler;
    MINIPORT_WDI_CANCEL_IDLE_NOTIFICATION *LeCancelIdleNotificationHandler;
} NDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS, *PNDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS;
#ifdef __cplusplus
}
#endif
#endif
