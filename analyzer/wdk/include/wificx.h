/* wificx.h: Wi-Fi drivers on the WiFiCx class extension, over netadaptercx.h. NF:wificx.Wifi*,
 * NC:wificx.EVT_WIFI_*, NS:wificx._WIFI_DEVICE_CONFIG, NS:wificx._WIFI_ADAPTER_WAKE_CAPABILITIES,
 * NS:wificx._WIFI_ADAPTER_TX_DEMUX, NE:wificx._WIFI_ADAPTER_TX_DEMUX_TYPE. Structures whose members have
 * no documented type are synthesised. */
#ifndef IOCTLINT_WIFICX_H
#define IOCTLINT_WIFICX_H
#include <netadaptercx.h>
#include <ioctlint/wdi_types.h>
#ifndef NDIS_STATUS_SUCCESS
#include <ioctlint/ndis_status.h>
#endif
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(WIFIREQUEST);
DECLARE_HANDLE(WIFIDIRECTDEVICE);
typedef struct WIFIDIRECT_DEVICE_INIT WIFIDIRECT_DEVICE_INIT;
typedef enum _WIFI_ADAPTER_TYPE {
    WIFI_ADAPTER_EXTENSIBLE_STATION,
    WIFI_ADAPTER_WIFI_DIRECT_ROLE,
    WIFI_ADAPTER_SECONDARY_STATION
} WIFI_ADAPTER_TYPE;
typedef enum _WIFI_ADAPTER_TX_DEMUX_TYPE {
    WifiAdapterTxDemuxTypePeerAddress = 2,
    WifiAdapterTxDemuxTypeWmmInfo = 3
} WIFI_ADAPTER_TX_DEMUX_TYPE;
typedef struct _WIFI_ADAPTER_TX_DEMUX {
    ULONG Size;
    WIFI_ADAPTER_TX_DEMUX_TYPE Type;
    SIZE_T Range;
} WIFI_ADAPTER_TX_DEMUX;
FORCEINLINE VOID WIFI_ADAPTER_TX_PEER_ADDRESS_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux,
                                                         _In_ SIZE_T Range)
{
    IOCTLINT_NET_SIZED(WIFI_ADAPTER_TX_DEMUX, Demux);
    Demux->Type = WifiAdapterTxDemuxTypePeerAddress;
    Demux->Range = Range;
}
FORCEINLINE VOID WIFI_ADAPTER_TX_WMMINFO_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux)
{
    IOCTLINT_NET_SIZED(WIFI_ADAPTER_TX_DEMUX, Demux);
    Demux->Type = WifiAdapterTxDemuxTypeWmmInfo;
}
typedef struct _WIFI_ADAPTER_WAKE_CAPABILITIES {
    ULONG Size;
    BOOLEAN NloDiscovery;
    BOOLEAN ApAssociationLost;
    BOOLEAN GtkHandshakeError;
    BOOLEAN FourWayHandshakeRequest;
} WIFI_ADAPTER_WAKE_CAPABILITIES;
FORCEINLINE VOID WIFI_ADAPTER_WAKE_CAPABILITIES_INIT(_Out_ WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities)
{
    IOCTLINT_NET_SIZED(WIFI_ADAPTER_WAKE_CAPABILITIES, Capabilities);
}
typedef VOID EVT_WIFI_DEVICE_SEND_COMMAND(_In_ WDFDEVICE Device, _In_ WIFIREQUEST SendRequest);
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ NETADAPTER_INIT *AdapterInit);
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE(
    _In_ WDFDEVICE Device, _Inout_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit);
typedef EVT_WIFI_DEVICE_SEND_COMMAND *PFN_WIFI_DEVICE_SEND_COMMAND;
typedef EVT_WIFI_DEVICE_CREATE_ADAPTER *PFN_WIFI_DEVICE_CREATE_ADAPTER;
typedef EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE *PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE;
typedef struct _WIFI_DEVICE_CONFIG {
    ULONG Size;
    UINT32 WdiVersion;
    PFN_WIFI_DEVICE_SEND_COMMAND SendCommand;
    PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter;
    PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice;
} WIFI_DEVICE_CONFIG;
FORCEINLINE VOID WIFI_DEVICE_CONFIG_INIT(_Out_ WIFI_DEVICE_CONFIG *Config, _In_ UINT32 WdiVersion,
                                         _In_ PFN_WIFI_DEVICE_SEND_COMMAND SendCommand,
                                         _In_ PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter,
                                         _In_ PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice)
{
    IOCTLINT_NET_SIZED(WIFI_DEVICE_CONFIG, Config);
    Config->WdiVersion = WdiVersion;
    Config->SendCommand = SendCommand;
    Config->CreateAdapter = CreateAdapter;
    Config->CreateWifiDirectDevice = CreateWifiDirectDevice;
}
NTSTATUS WifiDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS WifiDeviceInitialize(_In_ WDFDEVICE Device, _In_ WIFI_DEVICE_CONFIG *Config);
UINT32 WifiDeviceGetOsWdiVersion(_In_ WDFDEVICE Device);
VOID WifiDeviceReceiveIndication(_In_ WDFDEVICE Device, _In_ UINT16 MessageId, _In_ WDFMEMORY Data);
WIFI_ADAPTER_TYPE WifiAdapterInitGetType(_In_ NETADAPTER_INIT *AdapterInit);
VOID WifiAdapterInitAddTxDemux(_Inout_ NETADAPTER_INIT *Adapter, _In_ WIFI_ADAPTER_TX_DEMUX *Demux);
NTSTATUS WifiAdapterInitialize(_In_ NETADAPTER Adapter);
WIFI_ADAPTER_TYPE WifiAdapterGetType(_In_ NETADAPTER Adapter);
WDI_PORT_ID WifiAdapterGetPortId(_In_ NETADAPTER Adapter);
VOID WifiAdapterAddPeer(_In_ NETADAPTER Adapter, _In_ NET_EUI48_ADDRESS *Address);
VOID WifiAdapterRemovePeer(_In_ NETADAPTER Adapter, _In_ NET_EUI48_ADDRESS *Address);
VOID WifiAdapterSetWakeCapabilities(_In_ NETADAPTER Adapter,
                                    _In_ WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities);
UINT16 WifiRequestGetMessageId(_In_ WIFIREQUEST Request);
PVOID WifiRequestGetInOutBuffer(_In_ WIFIREQUEST Request, _Out_ UINT *InputBufferLength,
                                _Out_ UINT *OutBufferLength);
VOID WifiRequestSetBytesNeeded(_In_ WIFIREQUEST Request, _In_ UINT BytesNeeded);
VOID WifiRequestComplete(_In_ WIFIREQUEST Request, _In_ NTSTATUS NtStatus, _In_ UINT BytesWritten);
NTSTATUS WifiDirectDeviceCreate(_Inout_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit,
                                _In_opt_ WDF_OBJECT_ATTRIBUTES *WifiDirectDeviceAttributes,
                                _Out_ WIFIDIRECTDEVICE *WifiDirectDevice);
NTSTATUS WifiDirectDeviceInitialize(_In_ WIFIDIRECTDEVICE WifiDirectDevice);
WDI_PORT_ID WifiDirectDeviceGetPortId(_In_ WIFIDIRECTDEVICE WifiDirectDevice);
#ifdef __cplusplus
}
#endif
#endif
