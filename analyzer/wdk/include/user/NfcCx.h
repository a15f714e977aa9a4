/* NfcCx.h: the class extension of near field communication controllers, user mode. Bit values of the modes
 * follow the order of their pages. NF:nfccx.NfcCxDeviceInitConfig, NS:nfccx._NFC_CX_CLIENT_CONFIG,
 * NC:nfccx.EVT_NFC_CX_DEVICE_IO_CONTROL. */
#ifndef IOCTLINT_NFCCX_H
#define IOCTLINT_NFCCX_H
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NFC_CX_TRANSPORT_TYPE {
    NFC_CX_TRANSPORT_I2C,
    NFC_CX_TRANSPORT_SPI,
    NFC_CX_TRANSPORT_UART,
    NFC_CX_TRANSPORT_CUSTOM = 0x80
} NFC_CX_TRANSPORT_TYPE,
    *PNFC_CX_TRANSPORT_TYPE;
typedef enum _NFC_CX_DRIVER_FLAGS {
    NFC_CX_DRIVER_DISABLE_WTD_TIMER = 0x1,
    NFC_CX_DRIVER_DISABLE_NFCEE_DISCOVERY = 0x2,
    NFC_CX_DRIVER_DISABLE_RECOVERY_MODE = 0x4,
    NFC_CX_DRIVER_DISABLE_HOST_CARD_EMULATION = 0x8,
    NFC_CX_DRIVER_HCI_NETWORK_PER_NFCEE = 0x10,
    NFC_CX_DRIVER_DISABLE_NFCEE_ACTION_NTF = 0x20,
    NFC_CX_DRIVER_ENABLE_EEPROM_WRITE_PROTECTION = 0x40,
    NFC_CX_DRIVER_ISODEP_RNAK_PRESENCE_CHK_SUPPORTED = 0x80,
    NFC_CX_DRIVER_RF_ROUTING_POWER_SUB_STATES_SUPPORTED = 0x100,
    NFC_CX_DRIVER_SKIP_DEVICE_STOP_IDLE = 0x200,
    NFC_CX_DRIVER_POWER_AND_LINK_CONTROL_SUPPORTED = 0x400
} NFC_CX_DRIVER_FLAGS,
    *PNFC_CX_DRIVER_FLAGS;
typedef enum _NFC_CX_DEVICE_MODE {
    NFC_CX_DEVICE_MODE_NCI,
    NFC_CX_DEVICE_MODE_DTA,
    NFC_CX_DEVICE_MODE_RAW
} NFC_CX_DEVICE_MODE,
    *PNFC_CX_DEVICE_MODE;
typedef enum _NFC_CX_POLL_MODE_CONFIG {
    NFC_CX_POLL_NFC_A = 0x1,
    NFC_CX_POLL_NFC_B = 0x2,
    NFC_CX_POLL_NFC_F_212 = 0x4,
    NFC_CX_POLL_NFC_F_424 = 0x8,
    NFC_CX_POLL_NFC_15693 = 0x10,
    NFC_CX_POLL_NFC_ACTIVE = 0x20,
    NFC_CX_POLL_NFC_A_KOVIO = 0x40,
    NFC_CX_POLL_DEFAULT = NFC_CX_POLL_NFC_A | NFC_CX_POLL_NFC_B | NFC_CX_POLL_NFC_F_212 |
                          NFC_CX_POLL_NFC_F_424
} NFC_CX_POLL_MODE_CONFIG,
    *PNFC_CX_POLL_MODE_CONFIG;
typedef enum _NFC_CX_NFCIP_MODE_CONFIG {
    NFC_CX_NFCIP_NFC_A = 0x1,
    NFC_CX_NFCIP_NFC_F_212 = 0x2,
    NFC_CX_NFCIP_NFC_F_424 = 0x4,
    NFC_CX_NFCIP_NFC_ACTIVE = 0x8,
    NFC_CX_NFCIP_NFC_ACTIVE_A = 0x10,
    NFC_CX_NFCIP_NFC_ACTIVE_F_212 = 0x20,
    NFC_CX_NFCIP_NFC_ACTIVE_F_424 = 0x40,
    NFC_CX_NFCIP_DEFAULT = NFC_CX_NFCIP_NFC_A | NFC_CX_NFCIP_NFC_F_212 | NFC_CX_NFCIP_NFC_F_424
} NFC_CX_NFCIP_MODE_CONFIG,
    *PNFC_CX_NFCIP_MODE_CONFIG;
typedef enum _NFC_CX_NFCIP_TGT_MODE_CONFIG {
    NFC_CX_NFCIP_TGT_NFC_A = 0x1,
    NFC_CX_NFCIP_TGT_NFC_F = 0x2,
    NFC_CX_NFCIP_TGT_NFC_ACTIVE_A = 0x4,
    NFC_CX_NFCIP_TGT_NFC_ACTIVE_F = 0x8,
    NFC_CX_NFCIP_TGT_DEFAULT = NFC_CX_NFCIP_TGT_NFC_A | NFC_CX_NFCIP_TGT_NFC_F
} NFC_CX_NFCIP_TGT_MODE_CONFIG,
    *PNFC_CX_NFCIP_TGT_MODE_CONFIG;
typedef enum _NFC_CX_CE_MODE_CONFIG {
    NFC_CX_CE_NFC_A = 0x1,
    NFC_CX_CE_NFC_B = 0x2,
    NFC_CX_CE_NFC_F = 0x4,
    NFC_CX_CE_DEFAULT = NFC_CX_CE_NFC_A | NFC_CX_CE_NFC_B | NFC_CX_CE_NFC_F
} NFC_CX_CE_MODE_CONFIG,
    *PNFC_CX_CE_MODE_CONFIG;
typedef enum _NFC_CX_POLL_BAILOUT_CONFIG {
    NFC_CX_POLL_BAILOUT_DEFAULT = 0x0,
    NFC_CX_POLL_BAILOUT_NFC_A = 0x1,
    NFC_CX_POLL_BAILOUT_NFC_B = 0x2
} NFC_CX_POLL_BAILOUT_CONFIG,
    *PNFC_CX_POLL_BAILOUT_CONFIG;
typedef enum _NFC_CX_HOST_ACTION {
    HostActionStart,
    HostActionStop,
    HostActionRestart,
    HostActionUnload
} NFC_CX_HOST_ACTION,
    *PNFC_CX_HOST_ACTION;
typedef enum _NFC_CX_SEQUENCE {
    SequencePreInit,
    SequenceInitComplete,
    SequencePreRfDiscStart,
    SequenceRfDiscStartComplete,
    SequencePreRfDiscStop,
    SequenceRfDiscStopComplete,
    SequencePreNfceeDisc,
    SequenceNfceeDiscComplete,
    SequencePreShutdown,
    SequenceShutdownComplete,
    SequencePreRecovery,
    SequenceRecoveryComplete,
    SequenceMaximum
} NFC_CX_SEQUENCE,
    *PNFC_CX_SEQUENCE;
#define NFC_CX_SEQUENCE_HAS_PARAMETERS 0x1
typedef VOID EVT_NFC_CX_WRITE_NCI_PACKET(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request);
typedef EVT_NFC_CX_WRITE_NCI_PACKET *PFN_NFC_CX_WRITE_NCI_PACKET;
typedef VOID EVT_NFC_CX_DEVICE_IO_CONTROL(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request,
                                          _In_ size_t OutputBufferLength, _In_ size_t InputBufferLength,
                                          _In_ ULONG IoControlCode);
typedef EVT_NFC_CX_DEVICE_IO_CONTROL *PFN_NFC_CX_DEVICE_IO_CONTROL;
typedef VOID NFC_CX_SEQUENCE_COMPLETION_ROUTINE(_In_ WDFDEVICE Device, _In_ NTSTATUS Status, _In_ ULONG Flags,
                                                _In_ WDFCONTEXT CompletionContext);
typedef NFC_CX_SEQUENCE_COMPLETION_ROUTINE *PFN_NFC_CX_SEQUENCE_COMPLETION_ROUTINE;
typedef VOID EVT_NFC_CX_SEQUENCE_HANDLER(_In_ WDFDEVICE Device, _In_ NFC_CX_SEQUENCE Sequence,
                                         _In_ PFN_NFC_CX_SEQUENCE_COMPLETION_ROUTINE CompletionRoutine,
                                         _In_opt_ WDFCONTEXT CompletionContext);
typedef EVT_NFC_CX_SEQUENCE_HANDLER *PFN_NFC_CX_SEQUENCE_HANDLER;
typedef struct _NFC_CX_CLIENT_CONFIG {
    ULONG Size;
    WDF_TRI_STATE IsPowerPolicyOwner;
    ULONG PowerIdleTimeout;
    WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE PowerIdleType;
    NFC_CX_TRANSPORT_TYPE BusType;
    ULONG DriverFlags;
    NFC_CX_DEVICE_MODE DeviceMode;
    PFN_NFC_CX_WRITE_NCI_PACKET EvtNfcCxWriteNciPacket;
    PFN_NFC_CX_DEVICE_IO_CONTROL EvtNfcCxDeviceIoControl;
} NFC_CX_CLIENT_CONFIG, *PNFC_CX_CLIENT_CONFIG;
FORCEINLINE VOID NFC_CX_CLIENT_CONFIG_INIT(_Out_ PNFC_CX_CLIENT_CONFIG Config,
                                           _In_ NFC_CX_TRANSPORT_TYPE BusType)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->IsPowerPolicyOwner = WdfUseDefault;
    Config->BusType = BusType;
}
typedef struct _NFC_CX_RF_DISCOVERY_CONFIG {
    ULONG Size;
    USHORT TotalDuration;
    ULONG PollConfig;
    ULONG NfcIPMode;
    ULONG NfcIPTgtMode;
    ULONG NfcCEMode;
    ULONG BailoutConfig;
} NFC_CX_RF_DISCOVERY_CONFIG, *PNFC_CX_RF_DISCOVERY_CONFIG;
typedef const NFC_CX_RF_DISCOVERY_CONFIG *PCNFC_CX_RF_DISCOVERY_CONFIG;
FORCEINLINE VOID NFC_CX_RF_DISCOVERY_CONFIG_INIT(_Out_ PNFC_CX_RF_DISCOVERY_CONFIG Config)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
typedef struct _NFC_CX_LLCP_CONFIG {
    ULONG Size;
    ULONG Miu;
    ULONG LinkTimeout;
    ULONG RecvWindowSize;
} NFC_CX_LLCP_CONFIG, *PNFC_CX_LLCP_CONFIG;
typedef const NFC_CX_LLCP_CONFIG *PCNFC_CX_LLCP_CONFIG;
FORCEINLINE VOID NFC_CX_LLCP_CONFIG_INIT(_Out_ PNFC_CX_LLCP_CONFIG Config)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
typedef struct _NFC_CX_HARDWARE_EVENT {
    NTSTATUS HardwareStatus;
    NFC_CX_HOST_ACTION HostAction;
} NFC_CX_HARDWARE_EVENT, *PNFC_CX_HARDWARE_EVENT;
NTSTATUS NfcCxDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit, _In_ PNFC_CX_CLIENT_CONFIG Config);
NTSTATUS NfcCxDeviceInitialize(_In_ WDFDEVICE Device);
VOID NfcCxDeviceDeinitialize(_In_ WDFDEVICE Device);
NTSTATUS NfcCxHardwareEvent(_In_ WDFDEVICE Device, _In_ PNFC_CX_HARDWARE_EVENT HardwareEvent);
NTSTATUS NfcCxNciReadNotification(_In_ WDFDEVICE Device, _In_ WDFMEMORY Memory);
NTSTATUS NfcCxSetRfDiscoveryConfig(_In_ WDFDEVICE Device, _In_ PCNFC_CX_RF_DISCOVERY_CONFIG Config);
NTSTATUS NfcCxSetLlcpConfig(_In_ WDFDEVICE Device, _In_ PCNFC_CX_LLCP_CONFIG Config);
NTSTATUS NfcCxRegisterSequenceHandler(_In_ WDFDEVICE Device, _In_ NFC_CX_SEQUENCE Sequence,
                                      _In_ PFN_NFC_CX_SEQUENCE_HANDLER EvtNfcCxSequenceHandler);
NTSTATUS NfcCxUnregisterSequenceHandler(_In_ WDFDEVICE Device, _In_ NFC_CX_SEQUENCE Sequence);
#ifdef __cplusplus
}
#endif
#endif
