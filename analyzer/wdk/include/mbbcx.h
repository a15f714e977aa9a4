/* mbbcx.h: mobile broadband drivers on the MBBCx class extension, over netadaptercx.h. NF:mbbcx.Mbb*,
 * NC:mbbcx.EVT_MBB_DEVICE_*, NS:mbbcx._MBB_DEVICE_CONFIG, NS:mbbcx._MBB_DEVICE_MBIM_PARAMETERS,
 * NS:mbbcx._MBB_DEVICE_WAKE_CAPABILITIES. The pages give no values for the versions: those are types only. */
#ifndef IOCTLINT_MBBCX_H
#define IOCTLINT_MBBCX_H
#include <netadaptercx.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(MBBREQUEST);
typedef USHORT MBB_SESSION_ID;
typedef int MBB_MBIM_VERSION, MBB_MBIM_EXTENDED_VERSION; /* enumerations */
typedef VOID EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST SendRequest);
typedef VOID EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST ReceiveRequest);
typedef VOID EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA(_In_ WDFDEVICE Device,
                                                             _In_ MBB_SESSION_ID SessionId,
                                                             _In_ WDFMEMORY Data);
typedef NTSTATUS EVT_MBB_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ PNETADAPTER_INIT AdapterInit);
typedef EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT *PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT;
typedef EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT *PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT;
typedef EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA *PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA;
typedef EVT_MBB_DEVICE_CREATE_ADAPTER *PFN_MBB_DEVICE_CREATE_ADAPTER;
typedef struct _MBB_DEVICE_CONFIG {
    ULONG Size;
    PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment;
    PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment;
    PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData;
    PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter;
} MBB_DEVICE_CONFIG, *PMBB_DEVICE_CONFIG;
FORCEINLINE VOID MBB_DEVICE_CONFIG_INIT(
    _Out_ PMBB_DEVICE_CONFIG Config, _In_ PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment,
    _In_ PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment,
    _In_ PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData,
    _In_ PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter)
{
    IOCTLINT_NET_SIZED(MBB_DEVICE_CONFIG, Config);
    Config->SendMbimFragment = SendMbimFragment;
    Config->ReceiveMbimFragment = ReceiveMbimFragment;
    Config->SendDeviceServiceSessionData = SendDeviceServiceSessionData;
    Config->CreateAdapter = CreateAdapter;
}
typedef struct _MBB_DEVICE_MBIM_PARAMETERS {
    ULONG Size;
    MBB_MBIM_VERSION Version;
    MBB_MBIM_EXTENDED_VERSION ExtendedVersion;
    ULONG MaximumFragmentSize;
} MBB_DEVICE_MBIM_PARAMETERS, *PMBB_DEVICE_MBIM_PARAMETERS;
FORCEINLINE VOID MBB_DEVICE_MBIM_PARAMETERS_INIT(_Out_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters,
                                                 _In_ MBB_MBIM_VERSION Version,
                                                 _In_ ULONG MaximumFragmentSize,
                                                 _In_ MBB_MBIM_EXTENDED_VERSION ExtendedVersion)
{
    IOCTLINT_NET_SIZED(MBB_DEVICE_MBIM_PARAMETERS, MbimParameters);
    MbimParameters->Version = Version;
    MbimParameters->MaximumFragmentSize = MaximumFragmentSize;
    MbimParameters->ExtendedVersion = ExtendedVersion;
}
typedef struct _MBB_DEVICE_WAKE_CAPABILITIES {
    ULONG Size;
    BOOLEAN RegisterState;
    BOOLEAN SmsReceive;
    BOOLEAN UssdReceive;
    BOOLEAN PacketState;
    BOOLEAN UiccChange;
} MBB_DEVICE_WAKE_CAPABILITIES, *PMBB_DEVICE_WAKE_CAPABILITIES;
FORCEINLINE VOID MBB_DEVICE_WAKE_CAPABILITIES_INIT(_Out_ PMBB_DEVICE_WAKE_CAPABILITIES Capabilities)
{
    IOCTLINT_NET_SIZED(MBB_DEVICE_WAKE_CAPABILITIES, Capabilities);
}
NTSTATUS MbbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS MbbDeviceInitialize(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_CONFIG Config);
VOID MbbDeviceSetMbimParameters(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters);
VOID MbbDeviceSetWakeCapabilities(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_WAKE_CAPABILITIES Capabilities);
VOID MbbDeviceResponseAvailable(_In_ WDFDEVICE Device);
VOID MbbDeviceReceiveDeviceServiceSessionData(_In_ WDFDEVICE Device, _In_ MBB_SESSION_ID SessionId,
                                              _In_ WDFMEMORY Data);
VOID MbbDeviceSendDeviceServiceSessionDataComplete(_In_ WDFMEMORY Data, _In_ NTSTATUS NtStatus);
NTSTATUS MbbAdapterInitialize(_In_ NETADAPTER Adapter);
MBB_SESSION_ID MbbAdapterGetSessionId(_In_ NETADAPTER Adapter);
PVOID MbbRequestGetBuffer(_In_ MBBREQUEST Request, _Out_opt_ size_t *BufferSize);
ULONG_PTR MbbRequestGetCorrelationId(_In_ MBBREQUEST Request);
VOID MbbRequestComplete(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus);
VOID MbbRequestCompleteWithInformation(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus,
                                       _In_ ULONG_PTR Information);
#ifdef __cplusplus
}
#endif
#endif
