/* netadaptercx.h: network adapters on WDF: handles and the functions around them, over net/ring.h;
 * configuration structures are synthesised from use.
 * NF:netadapter.NetAdapterStart, NF:netrxqueue.*, NF:nettxqueue.*. */
#ifndef IOCTLINT_NETADAPTERCX_H
#define IOCTLINT_NETADAPTERCX_H
#include <net/ring.h>
#include <ntddk.h>
#include <wdf.h>
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
typedef struct NETADAPTER_INIT *PNETADAPTER_INIT;
typedef struct NETTXQUEUE_INIT NETTXQUEUE_INIT, *PNETTXQUEUE_INIT;
typedef struct NETRXQUEUE_INIT NETRXQUEUE_INIT, *PNETRXQUEUE_INIT;
const NET_RING_COLLECTION *NetTxQueueGetRingCollection(_In_ NETPACKETQUEUE Queue);
const NET_RING_COLLECTION *NetRxQueueGetRingCollection(_In_ NETPACKETQUEUE Queue);
VOID NetTxQueueNotifyMoreCompletedPacketsAvailable(_In_ NETPACKETQUEUE Queue);
VOID NetRxQueueNotifyMoreReceivedPacketsAvailable(_In_ NETPACKETQUEUE Queue);
NTSTATUS NetDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS NetAdapterStart(_In_ NETADAPTER Adapter);
VOID NetAdapterStop(_In_ NETADAPTER Adapter);
PNETADAPTER_INIT NetAdapterInitAllocate(_In_ WDFDEVICE Device);
VOID NetAdapterInitFree(_In_ PNETADAPTER_INIT Init);
NTSTATUS NetAdapterCreate(_In_ PNETADAPTER_INIT Init, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                          _Out_ NETADAPTER *Adapter);
VOID NetAdapterSetLinkLayerMtuSize(_In_ NETADAPTER Adapter, _In_ ULONG MtuSize);
NTSTATUS NetAdapterOpenConfiguration(_In_ NETADAPTER Adapter, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                     _Out_ NETCONFIGURATION *Configuration);
VOID NetConfigurationClose(_In_ NETCONFIGURATION Configuration);
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_TXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETTXQUEUE_INIT *Init);
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_RXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETRXQUEUE_INIT *Init);
typedef VOID EVT_PACKET_QUEUE_START(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_STOP(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_ADVANCE(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_CANCEL(_In_ NETPACKETQUEUE Queue);
typedef VOID EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED(_In_ NETPACKETQUEUE Queue, _In_ BOOLEAN Enabled);
#ifdef __cplusplus
}
#endif
#endif
