/* UdeCx.h: emulated USB host controllers and devices on the UdeCx class extension. NF:udecxwdfdevice.*,
 * NF:udecxusbdevice.*, NF:udecxusbendpoint.*, NF:udecxurb.*, NS:udecxusbdevice._UDECX_*,
 * NE:udecxusbdevice._UDECX_*.  */
#ifndef IOCTLINT_UDECX_H
#define IOCTLINT_UDECX_H
#include <ntddk.h>

#include <usb.h>

#include <wdf.h>
#include <wdfusb.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(UDECXUSBDEVICE);
DECLARE_HANDLE(UDECXUSBENDPOINT);
typedef struct UDECXUSBDEVICE_INIT UDECXUSBDEVICE_INIT, *PUDECXUSBDEVICE_INIT;
typedef struct UDECXUSBENDPOINT_INIT UDECXUSBENDPOINT_INIT, *PUDECXUSBENDPOINT_INIT;

/* ---- the controller */
typedef enum _UDECX_WDF_DEVICE_RESET_ACTION {
    UdecxWdfDeviceResetActionResetEachUsbDevice,
    UdecxWdfDeviceResetActionResetWdfDevice
} UDECX_WDF_DEVICE_RESET_ACTION,
    *PUDECX_WDF_DEVICE_RESET_ACTION;
typedef enum _UDECX_WDF_DEVICE_RESET_TYPE {
    UdecxWdfDeviceResetUndefined,
    UdecxWdfDeviceResetAttemptFunctionLevelDeviceReset,
    UdecxWdfDeviceResetAttemptPlatformLevelDeviceReset
} UDECX_WDF_DEVICE_RESET_TYPE,
    *PUDECX_WDF_DEVICE_RESET_TYPE;
typedef NTSTATUS EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY(
    _In_ WDFDEVICE UdecxWdfDevice, _In_ PGUID CapabilityType, _In_ ULONG OutputBufferLength,
    _Out_writes_to_opt_(OutputBufferLength, *ResultLength) PVOID OutputBuffer, _Out_ PULONG ResultLength);
typedef EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY *PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY;
typedef VOID EVT_UDECX_WDF_DEVICE_RESET(_In_ WDFDEVICE UdecxWdfDevice);
typedef EVT_UDECX_WDF_DEVICE_RESET *PFN_UDECX_WDF_DEVICE_RESET;
typedef struct _UDECX_WDF_DEVICE_CONFIG {
    ULONG Size;
    USHORT NumberOfUsb20Ports;
    USHORT NumberOfUsb30Ports;
    PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability;
    UDECX_WDF_DEVICE_RESET_ACTION ResetAction;
    PFN_UDECX_WDF_DEVICE_RESET EvtUdecxWdfDeviceReset;
} UDECX_WDF_DEVICE_CONFIG, *PUDECX_WDF_DEVICE_CONFIG;
FORCEINLINE VOID UDECX_WDF_DEVICE_CONFIG_INIT(_Out_ PUDECX_WDF_DEVICE_CONFIG Config,
                                              _In_ PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY
                                                  EvtUdecxWdfDeviceQueryUsbCapability)
{
    RtlZeroMemory(Config, sizeof(UDECX_WDF_DEVICE_CONFIG));
    Config->Size = sizeof(UDECX_WDF_DEVICE_CONFIG);
    Config->NumberOfUsb20Ports = 1;
    Config->NumberOfUsb30Ports = 1;
    Config->EvtUdecxWdfDeviceQueryUsbCapability = EvtUdecxWdfDeviceQueryUsbCapability;
}
_Must_inspect_result_ NTSTATUS UdecxInitializeWdfDeviceInit(_Inout_ PWDFDEVICE_INIT WdfDeviceInit);
_Must_inspect_result_ NTSTATUS UdecxWdfDeviceAddUsbDeviceEmulation(_In_ WDFDEVICE WdfDevice,
                                                                   _In_ PUDECX_WDF_DEVICE_CONFIG Config);
BOOLEAN UdecxWdfDeviceTryHandleUserIoctl(_In_ WDFDEVICE UdecxWdfDevice, _In_ WDFREQUEST Request);
VOID UdecxWdfDeviceResetComplete(_In_ WDFDEVICE UdeWdfDevice);
NTSTATUS UdecxWdfDeviceNeedsReset(_In_ WDFDEVICE UdeWdfDevice, _In_ UDECX_WDF_DEVICE_RESET_TYPE ResetType);

/* ---- devices */
typedef enum _UDECX_USB_DEVICE_SPEED {
    UdecxUsbLowSpeed,
    UdecxUsbFullSpeed,
    UdecxUsbHighSpeed,
    UdecxUsbSuperSpeed
} UDECX_USB_DEVICE_SPEED,
    *PUDECX_USB_DEVICE_SPEED;
typedef enum _UDECX_ENDPOINT_TYPE {
    UdecxEndpointTypeInvalid,
    UdecxEndpointTypeSimple,
    UdecxEndpointTypeDynamic
} UDECX_ENDPOINT_TYPE,
    *PUDECX_ENDPOINT_TYPE;
typedef enum _UDECX_USB_DEVICE_WAKE_SETTING {
    UdecxUsbDeviceWakeDisabled,
    UdecxUsbDeviceWakeEnabled,
    UdecxUsbDeviceWakeNotApplicable
} UDECX_USB_DEVICE_WAKE_SETTING,
    *PUDECX_USB_DEVICE_WAKE_SETTING;
typedef enum _UDECX_USB_DEVICE_FUNCTION_POWER {
    UdecxUsbDeviceFunctionNotSuspended,
    UdecxUsbDeviceFunctionSuspendedCannotWake,
    UdecxUsbDeviceFunctionSuspendedCanWake
} UDECX_USB_DEVICE_FUNCTION_POWER,
    *PUDECX_USB_DEVICE_FUNCTION_POWER;
typedef enum _UDECX_ENDPOINTS_CONFIGURE_TYPE {
    UdecxEndpointsConfigureTypeDeviceInitialize,
    UdecxEndpointsConfigureTypeDeviceConfigurationChange,
    UdecxEndpointsConfigureTypeInterfaceSettingChange,
    UdecxEndpointsConfigureTypeEndpointsReleasedOnly
} UDECX_ENDPOINTS_CONFIGURE_TYPE,
    *PUDECX_ENDPOINTS_CONFIGURE_TYPE;
typedef struct _UDECX_USB_ENDPOINT_INIT_AND_METADATA {
    PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit;
    ULONG EndpointDescriptorBufferLength;
    PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR SuperSpeedEndpointCompanionDescriptor;
} UDECX_USB_ENDPOINT_INIT_AND_METADATA, *PUDECX_USB_ENDPOINT_INIT_AND_METADATA;
typedef struct _UDECX_ENDPOINTS_CONFIGURE_PARAMS {
    ULONG Size;
    UDECX_ENDPOINTS_CONFIGURE_TYPE ConfigureType;
    UCHAR NewConfigurationValue;
    UCHAR InterfaceNumber;
    UCHAR NewInterfaceSetting;
    ULONG EndpointsToConfigureCount;
    UDECXUSBENDPOINT *EndpointsToConfigure;
    ULONG ReleasedEndpointsCount;
    UDECXUSBENDPOINT *ReleasedEndpoints;
} UDECX_ENDPOINTS_CONFIGURE_PARAMS, *PUDECX_ENDPOINTS_CONFIGURE_PARAMS;
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_ENTRY(_In_ WDFDEVICE UdecxWdfDevice,
                                               _In_ UDECXUSBDEVICE UdecxUsbDevice);
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_EXIT(_In_ WDFDEVICE UdecxWdfDevice,
                                              _In_ UDECXUSBDEVICE UdecxUsbDevice,
                                              _In_ UDECX_USB_DEVICE_WAKE_SETTING WakeSetting);
typedef NTSTATUS EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE(
    _In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface,
    _In_ UDECX_USB_DEVICE_FUNCTION_POWER FunctionPower);
typedef VOID EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET(_In_ WDFDEVICE UdecxWdfDevice,
                                                         _In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                         _In_ WDFREQUEST Request,
                                                         _In_ BOOLEAN AllDevicesReset);
typedef NTSTATUS EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                           _In_ PUDECXUSBENDPOINT_INIT UdecxEndpointInit);
typedef NTSTATUS EVT_UDECX_USB_DEVICE_ENDPOINT_ADD(
    _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECX_USB_ENDPOINT_INIT_AND_METADATA EndpointToCreate);
typedef VOID EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                      _In_ WDFREQUEST Request,
                                                      _In_ PUDECX_ENDPOINTS_CONFIGURE_PARAMS Params);
typedef EVT_UDECX_USB_DEVICE_D0_ENTRY *PFN_UDECX_USB_DEVICE_D0_ENTRY;
typedef EVT_UDECX_USB_DEVICE_D0_EXIT *PFN_UDECX_USB_DEVICE_D0_EXIT;
typedef EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE
    *PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE;
typedef EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET *PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET;
typedef EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD;
typedef EVT_UDECX_USB_DEVICE_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_ENDPOINT_ADD;
typedef EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE *PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE;
typedef struct _UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_DEVICE_D0_ENTRY EvtUsbDeviceLinkPowerEntry;
    PFN_UDECX_USB_DEVICE_D0_EXIT EvtUsbDeviceLinkPowerExit;
    PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE EvtUsbDeviceSetFunctionSuspendAndWake;
    PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET EvtUsbDeviceReset;
    PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure;
} UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS, *PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS;
FORCEINLINE VOID UDECX_USB_DEVICE_CALLBACKS_INIT(_Out_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks)
{
    RtlZeroMemory(Callbacks, sizeof(UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS));
    Callbacks->Size = sizeof(UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS);
}
typedef struct _UDECX_USB_DEVICE_PLUG_IN_OPTIONS {
    ULONG Size;
    ULONG Usb20PortNumber;
    ULONG Usb30PortNumber;
} UDECX_USB_DEVICE_PLUG_IN_OPTIONS, *PUDECX_USB_DEVICE_PLUG_IN_OPTIONS;
FORCEINLINE VOID UDECX_USB_DEVICE_PLUG_IN_OPTIONS_INIT(_Out_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options)
{
    RtlZeroMemory(Options, sizeof(UDECX_USB_DEVICE_PLUG_IN_OPTIONS));
    Options->Size = sizeof(UDECX_USB_DEVICE_PLUG_IN_OPTIONS);
}
PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(_In_ WDFDEVICE UdecxWdfDevice);
VOID UdecxUsbDeviceInitFree(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit);
VOID UdecxUsbDeviceInitSetSpeed(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                _In_ UDECX_USB_DEVICE_SPEED UsbDeviceSpeed);
VOID UdecxUsbDeviceInitSetEndpointsType(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                        _In_ UDECX_ENDPOINT_TYPE UdecxEndpointType);
VOID UdecxUsbDeviceInitSetStateChangeCallbacks(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                               _In_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks);
NTSTATUS UdecxUsbDeviceInitAddDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                         _In_reads_(DescriptorLength) PUCHAR Descriptor,
                                         _In_ USHORT DescriptorLength);
NTSTATUS UdecxUsbDeviceInitAddDescriptorWithIndex(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                                  _In_reads_(DescriptorLength) PUCHAR Descriptor,
                                                  _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex);
NTSTATUS UdecxUsbDeviceInitAddStringDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                               _In_ PCUNICODE_STRING String, _In_ UCHAR DescriptorIndex,
                                               _In_ USHORT LanguageId);
NTSTATUS UdecxUsbDeviceInitAddStringDescriptorRaw(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                                  _In_reads_(DescriptorLength) PUCHAR Descriptor,
                                                  _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex,
                                                  _In_ USHORT LanguageId);
_Must_inspect_result_ NTSTATUS UdecxUsbDeviceCreate(_Inout_ PUDECXUSBDEVICE_INIT *UdecxUsbDeviceInit,
                                                    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                                    _Out_ UDECXUSBDEVICE *UdecxUsbDevice);
NTSTATUS UdecxUsbDevicePlugIn(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                              _In_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options);
NTSTATUS UdecxUsbDevicePlugOutAndDelete(_In_ UDECXUSBDEVICE UdecxUsbDevice);
VOID UdecxUsbDeviceLinkPowerEntryComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);
VOID UdecxUsbDeviceLinkPowerExitComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);
VOID UdecxUsbDeviceSetFunctionSuspendAndWakeComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                     _In_ NTSTATUS CompletionStatus);
VOID UdecxUsbDeviceSignalWake(_In_ UDECXUSBDEVICE UdecxUsbDevice);
VOID UdecxUsbDeviceSignalFunctionWake(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface);

/* ---- endpoints */
typedef VOID EVT_UDECX_USB_ENDPOINT_RESET(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFREQUEST Request);
typedef VOID EVT_UDECX_USB_ENDPOINT_START(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef VOID EVT_UDECX_USB_ENDPOINT_PURGE(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef EVT_UDECX_USB_ENDPOINT_RESET *PFN_UDECX_USB_ENDPOINT_RESET;
typedef EVT_UDECX_USB_ENDPOINT_START *PFN_UDECX_USB_ENDPOINT_START;
typedef EVT_UDECX_USB_ENDPOINT_PURGE *PFN_UDECX_USB_ENDPOINT_PURGE;
typedef struct _UDECX_USB_ENDPOINT_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset;
    PFN_UDECX_USB_ENDPOINT_START EvtUsbEndpointStart;
    PFN_UDECX_USB_ENDPOINT_PURGE EvtUsbEndpointPurge;
} UDECX_USB_ENDPOINT_CALLBACKS, *PUDECX_USB_ENDPOINT_CALLBACKS;
FORCEINLINE VOID UDECX_USB_ENDPOINT_CALLBACKS_INIT(_Out_ PUDECX_USB_ENDPOINT_CALLBACKS Callbacks,
                                                   _In_ PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset)
{
    RtlZeroMemory(Callbacks, sizeof(UDECX_USB_ENDPOINT_CALLBACKS));
    Callbacks->Size = sizeof(UDECX_USB_ENDPOINT_CALLBACKS);
    Callbacks->EvtUsbEndpointReset = EvtUsbEndpointReset;
}
PUDECXUSBENDPOINT_INIT UdecxUsbSimpleEndpointInitAllocate(_In_ UDECXUSBDEVICE UdecxUsbDevice);
VOID UdecxUsbEndpointInitFree(_In_ PUDECXUSBENDPOINT_INIT Init);
VOID UdecxUsbEndpointInitSetEndpointAddress(_Inout_ PUDECXUSBENDPOINT_INIT Init, _In_ UCHAR EndpointAddress);
VOID UdecxUsbEndpointInitSetCallbacks(_Inout_ PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit,
                                      _In_ PUDECX_USB_ENDPOINT_CALLBACKS EndpointCallbacks);
_Must_inspect_result_ NTSTATUS UdecxUsbEndpointCreate(_Inout_ PUDECXUSBENDPOINT_INIT *EndpointInit,
                                                      _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                                      _Out_ UDECXUSBENDPOINT *UdecxUsbEndpoint);
VOID UdecxUsbEndpointSetWdfIoQueue(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFQUEUE WdfQueue);
VOID UdecxUsbEndpointPurgeComplete(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);

/* ---- requests */
NTSTATUS UdecxUrbRetrieveControlSetupPacket(_In_ WDFREQUEST Request,
                                            _Out_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket);
NTSTATUS UdecxUrbRetrieveBuffer(_In_ WDFREQUEST Request, _Outptr_ PUCHAR *TransferBuffer,
                                _Out_ PULONG Length);
VOID UdecxUrbSetBytesCompleted(_In_ WDFREQUEST Request, _In_ ULONG BytesCompleted);
VOID UdecxUrbComplete(_In_ WDFREQUEST Request, _In_ USBD_STATUS UsbdStatus);
VOID UdecxUrbCompleteWithNtStatus(_In_ WDFREQUEST Request, _In_ NTSTATUS NtStatus);
#ifdef __cplusplus
}
#endif
#endif
