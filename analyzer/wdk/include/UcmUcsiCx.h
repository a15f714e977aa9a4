/* UcmUcsiCx.h: UCSI platform policy managers on the UcmUcsiCx class extension. NF:ucmucsidevice.*,
 * NF:ucmucsippm.*, NS:ucmucsippm._UCMUCSI_*, NS:ucmucsippmrequests._UCMUCSI_PPM_*,
 * NS:ucmucsispec._UCSI_DATA_BLOCK, NS:ucmucsispec._UCSI_CCI; sizes and bits are those of the UCSI
 * specification. Of the commands only the raw 64 bits are here. The pages give no function codes for the
 * two requests. */
#ifndef IOCTLINT_UCMUCSICX_H
#define IOCTLINT_UCMUCSICX_H
#include <ntddk.h>
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(UCMUCSIPPM);
DECLARE_HANDLE(UCMUCSI_CONNECTOR_COLLECTION);
typedef union _UCSI_CCI {
    UINT32 AsUInt32;
    struct {
        UINT32 Reserved0 : 1;
        UINT32 ConnectorChangeIndicator : 7;
        UINT32 DataLength : 8;
        UINT32 Reserved1 : 9;
        UINT32 NotSupportedIndicator : 1;
        UINT32 CancelCompletedIndicator : 1;
        UINT32 ResetCompletedIndicator : 1;
        UINT32 BusyIndicator : 1;
        UINT32 AcknowledgeCommandIndicator : 1;
        UINT32 ErrorIndicator : 1;
        UINT32 CommandCompletedIndicator : 1;
    };
} UCSI_CCI, *PUCSI_CCI;
typedef union _UCSI_VERSION {
    UINT16 AsUInt16;
    struct {
        UINT16 SubMinorVersion : 4;
        UINT16 MinorVersion : 4;
        UINT16 MajorVersion : 8;
    };
} UCSI_VERSION, *PUCSI_VERSION;
typedef union _UCSI_CONTROL {
    UINT64 AsUInt64;
    struct {
        UINT64 Command : 8;
        UINT64 DataLength : 8;
        UINT64 CommandSpecific : 48;
    };
} UCSI_CONTROL, *PUCSI_CONTROL;
typedef union _UCSI_MESSAGE_IN {
    UINT8 AsBuffer[16];
} UCSI_MESSAGE_IN, *PUCSI_MESSAGE_IN;
typedef union _UCSI_MESSAGE_OUT {
    UINT8 AsBuffer[16];
} UCSI_MESSAGE_OUT, *PUCSI_MESSAGE_OUT;
typedef struct _UCSI_DATA_BLOCK {
    UCSI_VERSION UcsiVersion;
    UINT16 Reserved;
    UCSI_CCI CCI;
    UCSI_CONTROL Control;
    UCSI_MESSAGE_IN MessageIn;
    UCSI_MESSAGE_OUT MessageOut;
} UCSI_DATA_BLOCK, *PUCSI_DATA_BLOCK;
#define IOCTLINT_UCSI_SIZED(Type, Parameter) \
    RtlZeroMemory(Parameter, sizeof(Type));  \
    (Parameter)->Size = sizeof(Type)
typedef struct _UCMUCSI_DEVICE_CONFIG {
    ULONG Size;
} UCMUCSI_DEVICE_CONFIG, *PUCMUCSI_DEVICE_CONFIG;
FORCEINLINE VOID UCMUCSI_DEVICE_CONFIG_INIT(_Out_ PUCMUCSI_DEVICE_CONFIG Config)
{
    IOCTLINT_UCSI_SIZED(UCMUCSI_DEVICE_CONFIG, Config);
}
typedef struct _UCMUCSI_CONNECTOR_INFO {
    ULONG Size;
    ULONG64 ConnectorId;
} UCMUCSI_CONNECTOR_INFO, *PUCMUCSI_CONNECTOR_INFO;
FORCEINLINE VOID UCMUCSI_CONNECTOR_INFO_INIT(_Out_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo)
{
    IOCTLINT_UCSI_SIZED(UCMUCSI_CONNECTOR_INFO, ConnectorInfo);
}
typedef struct _UCMUCSI_PPM_CONFIG {
    ULONG Size;
    BOOLEAN UsbDeviceControllerEnabled;
    UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionHandle;
} UCMUCSI_PPM_CONFIG, *PUCMUCSI_PPM_CONFIG;
FORCEINLINE VOID UCMUCSI_PPM_CONFIG_INIT(_Out_ PUCMUCSI_PPM_CONFIG Config,
                                         _In_ UCMUCSI_CONNECTOR_COLLECTION CollectionObject)
{
    IOCTLINT_UCSI_SIZED(UCMUCSI_PPM_CONFIG, Config);
    Config->ConnectorCollectionHandle = CollectionObject;
}
typedef struct _UCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS {
    UCMUCSIPPM PpmObject;
    UCSI_DATA_BLOCK UcmUcsiDataBlock;
} UCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS, *PUCMUCSI_PPM_SEND_UCSI_DATA_BLOCK_IN_PARAMS;
typedef struct _UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS {
    UCMUCSIPPM PpmObject;
} UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS, *PUCMUCSI_PPM_GET_UCSI_DATA_BLOCK_IN_PARAMS;
typedef struct _UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS {
    UCSI_DATA_BLOCK UcmUcsiDataBlock;
} UCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS, *PUCMUCSI_PPM_GET_UCSI_DATA_BLOCK_OUT_PARAMS;
NTSTATUS UcmUcsiDeviceInitInitialize(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS UcmUcsiDeviceInitialize(_In_ WDFDEVICE WdfDevice, _In_ PUCMUCSI_DEVICE_CONFIG Config);
NTSTATUS UcmUcsiConnectorCollectionCreate(_In_ WDFDEVICE WdfDevice,
                                          _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                          _Out_ UCMUCSI_CONNECTOR_COLLECTION *ConnectorCollection);
NTSTATUS UcmUcsiConnectorCollectionAddConnector(_In_ UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionObject,
                                                _In_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo);
NTSTATUS UcmUcsiPpmCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCMUCSI_PPM_CONFIG Config,
                          _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCMUCSIPPM *PPMObject);
VOID UcmUcsiPpmSetUcsiCommandRequestQueue(_In_ UCMUCSIPPM PpmObject, _In_ WDFQUEUE PpmRequestQueue);
NTSTATUS UcmUcsiPpmStart(_In_ UCMUCSIPPM PpmObject);
NTSTATUS UcmUcsiPpmStop(_In_ UCMUCSIPPM PpmObject);
VOID UcmUcsiPpmNotification(_In_ UCMUCSIPPM PpmObject, _In_ PUCSI_DATA_BLOCK DataBlock);
#ifdef __cplusplus
}
#endif
#endif
