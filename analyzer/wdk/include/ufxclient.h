/* ufxclient.h: USB function controllers on the UFX class extension: handles, events, functions.
 * NF:ufxclient.Ufx*, NC:ufxclient.EVT_UFX_DEVICE_*, NS:ufxclient._UFX_DEVICE_CALLBACKS,
 * NS:ufxbase._UFX_DEVICE_CAPABILITIES, NE:usbfnbase._USBFN_PORT_TYPE, NE:usbfnbase._USBFN_DEVICE_STATE.
 * The pages give no function codes for the internal requests. */
#ifndef IOCTLINT_UFXCLIENT_H
#define IOCTLINT_UFXCLIENT_H
#include <ntddk.h>
#include <wdf.h>
#include <usbspec.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(UFXDEVICE);
DECLARE_HANDLE(UFXENDPOINT);
typedef struct UFXENDPOINT_INIT *PUFXENDPOINT_INIT;
typedef enum _USBFN_PORT_TYPE {
    UsbfnUnknownPort,
    UsbfnStandardDownstreamPort,
    UsbfnChargingDownstreamPort,
    UsbfnDedicatedChargingPort,
    UsbfnInvalidDedicatedChargingPort,
    UsbfnProprietaryDedicatedChargingPort,
    UsbfnPortTypeMaximum
} USBFN_PORT_TYPE,
    *PUSBFN_PORT_TYPE;
typedef enum _USBFN_DEVICE_STATE {
    UsbfnDeviceStateMinimum,
    UsbfnDeviceStateAttached,
    UsbfnDeviceStateDefault,
    UsbfnDeviceStateDetached,
    UsbfnDeviceStateAddressed,
    UsbfnDeviceStateConfigured,
    UsbfnDeviceStateSuspended,
    UsbfnDeviceStateStateMaximum
} USBFN_DEVICE_STATE,
    *PUSBFN_DEVICE_STATE;
typedef enum _USBFN_ACTION {
    UsbfnActionNone,
    UsbfnActionNoCad,
    UsbfnActionDetectProprietaryCharger
} USBFN_ACTION,
    *PUSBFN_ACTION;
typedef struct _UFX_HARDWARE_FAILURE_CONTEXT {
    ULONG Size;
    ULONG ExceptionCode;
    UCHAR Data[1];
} UFX_HARDWARE_FAILURE_CONTEXT, *PUFX_HARDWARE_FAILURE_CONTEXT;
typedef struct _UFX_DEVICE_CAPABILITIES {
    ULONG Size;
    USB_DEVICE_SPEED MaxSpeed;
    ULONG RemoteWakeSignalDelay;
    BOOLEAN PdcpSupported;
    USHORT InEndpointBitmap;
    USHORT OutEndpointBitmap;
    BOOLEAN SharesConnectors;
    UCHAR GroupId;
} UFX_DEVICE_CAPABILITIES, *PUFX_DEVICE_CAPABILITIES;
FORCEINLINE VOID UFX_DEVICE_CAPABILITIES_INIT(_Out_ PUFX_DEVICE_CAPABILITIES Capabilities)
{
    RtlZeroMemory(Capabilities, sizeof(UFX_DEVICE_CAPABILITIES));
    Capabilities->Size = sizeof(UFX_DEVICE_CAPABILITIES);
}
typedef VOID EVT_UFX_DEVICE_HOST_CONNECT(_In_ UFXDEVICE UfxDevice);
typedef VOID EVT_UFX_DEVICE_HOST_DISCONNECT(_In_ UFXDEVICE UfxDevice);
typedef VOID EVT_UFX_DEVICE_ADDRESSED(_In_ UFXDEVICE UfxDevice, _In_ USHORT DeviceAddress);
typedef NTSTATUS EVT_UFX_DEVICE_ENDPOINT_ADD(_In_ UFXDEVICE UfxDevice,
                                             _In_ const PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor,
                                             _Inout_ PUFXENDPOINT_INIT EndpointInit);
typedef VOID EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UFXDEVICE UfxDevice, _In_ USHORT MaxPacketSize,
                                                 _Inout_ PUFXENDPOINT_INIT EndpointInit);
typedef VOID EVT_UFX_DEVICE_USB_STATE_CHANGE(_In_ UFXDEVICE UfxDevice, _In_ USBFN_DEVICE_STATE NewState);
typedef VOID EVT_UFX_DEVICE_PORT_CHANGE(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE NewPort);
typedef VOID EVT_UFX_DEVICE_PORT_DETECT(_In_ UFXDEVICE UfxDevice);
typedef VOID EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL(_In_ UFXDEVICE UfxDevice);
typedef VOID EVT_UFX_DEVICE_CONTROLLER_RESET(_In_ UFXDEVICE UfxDevice,
                                             _In_opt_ PUFX_HARDWARE_FAILURE_CONTEXT Context);
typedef VOID EVT_UFX_DEVICE_TEST_MODE_SET(_In_ UFXDEVICE UfxDevice, _In_ ULONG TestMode);
typedef VOID EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE(_In_ UFXDEVICE Device, _In_ USHORT Feature,
                                                      _In_ BOOLEAN Set);
typedef VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT(_In_ UFXDEVICE UfxDevice);
typedef VOID EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET(_In_ UFXDEVICE UfxDevice);
typedef struct _UFX_DEVICE_CALLBACKS {
    ULONG Size;
    EVT_UFX_DEVICE_HOST_CONNECT *EvtDeviceHostConnect;
    EVT_UFX_DEVICE_HOST_DISCONNECT *EvtDeviceHostDisconnect;
    EVT_UFX_DEVICE_ADDRESSED *EvtDeviceAddressed;
    EVT_UFX_DEVICE_ENDPOINT_ADD *EvtDeviceEndpointAdd;
    EVT_UFX_DEVICE_DEFAULT_ENDPOINT_ADD *EvtDeviceDefaultEndpointAdd;
    EVT_UFX_DEVICE_USB_STATE_CHANGE *EvtDeviceUsbStateChange;
    EVT_UFX_DEVICE_PORT_CHANGE *EvtDevicePortChange;
    EVT_UFX_DEVICE_PORT_DETECT *EvtDevicePortDetect;
    EVT_UFX_DEVICE_REMOTE_WAKEUP_SIGNAL *EvtDeviceRemoteWakeupSignal;
    EVT_UFX_DEVICE_CONTROLLER_RESET *EvtDeviceControllerReset;
    EVT_UFX_DEVICE_TEST_MODE_SET *EvtDeviceTestModeSet;
    PVOID EvtDeviceTestHook;
    EVT_UFX_DEVICE_SUPER_SPEED_POWER_FEATURE *EvtDeviceSuperSpeedPowerFeature;
    EVT_UFX_DEVICE_PROPRIETARY_CHARGER_DETECT *EvtDeviceProprietaryChargerDetect;
    PVOID EvtDeviceProprietaryChargerSetProperty;
    EVT_UFX_DEVICE_PROPRIETARY_CHARGER_RESET *EvtDeviceProprietaryChargerReset;
} UFX_DEVICE_CALLBACKS, *PUFX_DEVICE_CALLBACKS;
FORCEINLINE VOID UFX_DEVICE_CALLBACKS_INIT(_Out_ PUFX_DEVICE_CALLBACKS Callbacks)
{
    RtlZeroMemory(Callbacks, sizeof(UFX_DEVICE_CALLBACKS));
    Callbacks->Size = sizeof(UFX_DEVICE_CALLBACKS);
}
typedef struct _UFX_ENDPOINT_CALLBACKS {
    ULONG Size;
} UFX_ENDPOINT_CALLBACKS, *PUFX_ENDPOINT_CALLBACKS;
FORCEINLINE VOID UFX_ENDPOINT_CALLBACKS_INIT(_Out_ PUFX_ENDPOINT_CALLBACKS Callbacks)
{
    Callbacks->Size = sizeof(UFX_ENDPOINT_CALLBACKS);
}
NTSTATUS UfxFdoInit(_In_ WDFDRIVER WdfDriver, _Inout_ PWDFDEVICE_INIT DeviceInit,
                    _Inout_ PWDF_OBJECT_ATTRIBUTES FdoAttributes);
NTSTATUS UfxDeviceCreate(_In_ WDFDEVICE WdfDevice, _In_ PUFX_DEVICE_CALLBACKS Callbacks,
                         _In_ PUFX_DEVICE_CAPABILITIES Capabilities,
                         _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UFXDEVICE *UfxDevice);
VOID UfxDeviceEventComplete(_In_ UFXDEVICE UfxDevice, _In_ NTSTATUS Status);
BOOLEAN UfxDeviceIoControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request, _In_ size_t OutputBufferLength,
                           _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
BOOLEAN UfxDeviceIoInternalControl(_In_ UFXDEVICE UfxDevice, _In_ WDFREQUEST Request,
                                   _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength,
                                   _In_ ULONG IoControlCode);
VOID UfxDeviceNotifyHardwareReady(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifyAttach(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifyDetach(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifySuspend(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifyResume(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifyReset(_In_ UFXDEVICE UfxDevice, _In_ USB_DEVICE_SPEED DeviceSpeed);
VOID UfxDeviceNotifyFinalExit(_In_ UFXDEVICE UfxDevice);
VOID UfxDeviceNotifyHardwareFailure(_In_ UFXDEVICE UfxDevice,
                                    _In_opt_ PUFX_HARDWARE_FAILURE_CONTEXT HardwareFailureContext);
VOID UfxDevicePortDetectComplete(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE PortType);
VOID UfxDevicePortDetectCompleteEx(_In_ UFXDEVICE UfxDevice, _In_ USBFN_PORT_TYPE PortType,
                                   _In_ USBFN_ACTION Action);
VOID UfxDeviceProprietaryChargerDetectComplete(_In_ UFXDEVICE UfxDevice, _In_ GUID *DetectedCharger);
VOID UfxEndpointInitSetEventCallbacks(_Inout_ PUFXENDPOINT_INIT EndpointInit,
                                      _In_ PUFX_ENDPOINT_CALLBACKS Callbacks);
NTSTATUS UfxEndpointCreate(_In_ UFXDEVICE UfxDevice, _Inout_ PUFXENDPOINT_INIT EndpointInit,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                           _In_ PWDF_IO_QUEUE_CONFIG TransferQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES TransferQueueAttributes,
                           _In_opt_ PWDF_IO_QUEUE_CONFIG CommandQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES CommandQueueAttributes,
                           _Out_ UFXENDPOINT *UfxEndpoint);
WDFQUEUE UfxEndpointGetTransferQueue(_In_ UFXENDPOINT UfxEndpoint);
WDFQUEUE UfxEndpointGetCommandQueue(_In_ UFXENDPOINT UfxEndpoint);
VOID UfxEndpointNotifySetup(_In_ UFXENDPOINT UfxEndpoint, _In_ PUSB_DEFAULT_PIPE_SETUP_PACKET SetupInfo);
#ifdef __cplusplus
}
#endif
#endif
