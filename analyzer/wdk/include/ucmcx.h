/* ucmcx.h: USB connector managers on the UCM class extension. NF:ucmmanager.Ucm*, NS:ucmmanager._UCM_*,
 * NC:ucmmanager.EVT_UCM_*, NE:ucmtypes._UCM_*; the fields of power data objects are those of the USB
 * power delivery specification. Enumerations that are combined as flags have no values on their pages:
 * they are types only. */
#ifndef IOCTLINT_UCMCX_H
#define IOCTLINT_UCMCX_H
#include <ntddk.h>
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(UCMCONNECTOR);
typedef int UCM_TYPEC_OPERATING_MODE, UCM_TYPEC_CURRENT, UCM_DATA_ROLE;
typedef enum _UCM_POWER_ROLE { UcmPowerRoleInvalid, UcmPowerRoleSink, UcmPowerRoleSource } UCM_POWER_ROLE;
typedef enum _UCM_TYPEC_PARTNER {
    UcmTypeCPartnerInvalid,
    UcmTypeCPartnerUfp,
    UcmTypeCPartnerDfp,
    UcmTypeCPartnerPoweredCableNoUfp,
    UcmTypeCPartnerPoweredCableWithUfp,
    UcmTypeCPartnerAudioAccessory,
    UcmTypeCPartnerDebugAccessory
} UCM_TYPEC_PARTNER;
typedef enum _UCM_CHARGING_STATE {
    UcmChargingStateInvalid,
    UcmChargingStateNotCharging,
    UcmChargingStateNominalCharging,
    UcmChargingStateSlowCharging,
    UcmChargingStateTrickleCharging
} UCM_CHARGING_STATE;
typedef enum _UCM_PD_CONN_STATE {
    UcmPdConnStateInvalid,
    UcmPdConnStateNotSupported,
    UcmPdConnStateNegotiationFailed,
    UcmPdConnStateNegotiationSucceeded
} UCM_PD_CONN_STATE;
typedef union _UCM_PD_POWER_DATA_OBJECT {
    ULONG Ul;
    struct {
        ULONG Reserved : 30;
        ULONG Type : 2;
    } Common;
    struct {
        ULONG MaximumCurrentIn10mA : 10;
        ULONG VoltageIn50mV : 10;
        ULONG PeakCurrent : 2;
        ULONG Reserved : 3;
        ULONG DataRoleSwap : 1;
        ULONG UsbCommunicationCapable : 1;
        ULONG ExternallyPowered : 1;
        ULONG UsbSuspendSupported : 1;
        ULONG DualRolePower : 1;
        ULONG FixedSupply : 2;
    } FixedSupplyPdo;
    struct {
        ULONG MaximumCurrentIn10mA : 10;
        ULONG MinimumVoltageIn50mV : 10;
        ULONG MaximumVoltageIn50mV : 10;
        ULONG VariableSupportNonBattery : 2;
    } VariableSupplyNonBatteryPdo;
} UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;
typedef union _UCM_PD_REQUEST_DATA_OBJECT {
    ULONG Ul;
    struct {
        ULONG Reserved1 : 28;
        ULONG ObjectPosition : 3;
        ULONG Reserved2 : 1;
    } Common;
} UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;
FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo,
                                                     _In_ ULONG UlongInLittleEndian)
{
    Pdo->Ul = UlongInLittleEndian;
}
FORCEINLINE VOID UCM_PD_REQUEST_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_REQUEST_DATA_OBJECT Rdo,
                                                       _In_ ULONG UlongInLittleEndian)
{
    Rdo->Ul = UlongInLittleEndian;
}
#define IOCTLINT_UCM_SIZED(Type, Parameter) \
    RtlZeroMemory(Parameter, sizeof(Type)); \
    (Parameter)->Size = sizeof(Type)
typedef struct _UCM_MANAGER_CONFIG {
    ULONG Size;
} UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;
FORCEINLINE VOID UCM_MANAGER_CONFIG_INIT(_Out_ PUCM_MANAGER_CONFIG Config)
{
    IOCTLINT_UCM_SIZED(UCM_MANAGER_CONFIG, Config);
}
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_DATA_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_DATA_ROLE DataRole);
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_POWER_ROLE(_In_ UCMCONNECTOR Connector, _In_ UCM_POWER_ROLE PowerRole);
typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;
typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;
typedef struct _UCM_CONNECTOR_TYPEC_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedOperatingModes;
    ULONG SupportedPowerSourcingCapabilities;
    BOOLEAN AudioAccessoryCapable;
    PFN_UCM_CONNECTOR_SET_DATA_ROLE EvtSetDataRole;
} UCM_CONNECTOR_TYPEC_CONFIG, *PUCM_CONNECTOR_TYPEC_CONFIG;
FORCEINLINE VOID UCM_CONNECTOR_TYPEC_CONFIG_INIT(_Out_ PUCM_CONNECTOR_TYPEC_CONFIG Config,
                                                 _In_ ULONG SupportedOperatingModes,
                                                 _In_ ULONG SupportedPowerSourcingCapabilities)
{
    IOCTLINT_UCM_SIZED(UCM_CONNECTOR_TYPEC_CONFIG, Config);
    Config->IsSupported = TRUE;
    Config->SupportedOperatingModes = SupportedOperatingModes;
    Config->SupportedPowerSourcingCapabilities = SupportedPowerSourcingCapabilities;
}
typedef struct _UCM_CONNECTOR_PD_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedPowerRoles;
    PFN_UCM_CONNECTOR_SET_POWER_ROLE EvtSetPowerRole;
} UCM_CONNECTOR_PD_CONFIG, *PUCM_CONNECTOR_PD_CONFIG;
FORCEINLINE VOID UCM_CONNECTOR_PD_CONFIG_INIT(_Out_ PUCM_CONNECTOR_PD_CONFIG Config,
                                              _In_ ULONG SupportedPowerRoles)
{
    IOCTLINT_UCM_SIZED(UCM_CONNECTOR_PD_CONFIG, Config);
    Config->IsSupported = TRUE;
    Config->SupportedPowerRoles = SupportedPowerRoles;
}
typedef struct _UCM_CONNECTOR_CONFIG {
    ULONG Size;
    ULONG64 ConnectorId;
    PUCM_CONNECTOR_TYPEC_CONFIG TypeCConfig;
    PUCM_CONNECTOR_PD_CONFIG PdConfig;
} UCM_CONNECTOR_CONFIG, *PUCM_CONNECTOR_CONFIG;
FORCEINLINE VOID UCM_CONNECTOR_CONFIG_INIT(_Out_ PUCM_CONNECTOR_CONFIG Config, _In_ ULONG64 ConnectorId)
{
    IOCTLINT_UCM_SIZED(UCM_CONNECTOR_CONFIG, Config);
    Config->ConnectorId = ConnectorId;
}
typedef struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS {
    ULONG Size;
    UCM_TYPEC_PARTNER Partner;
    UCM_TYPEC_CURRENT CurrentAdvertisement;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_TYPEC_ATTACH_PARAMS, *PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS;
FORCEINLINE VOID UCM_CONNECTOR_TYPEC_ATTACH_PARAMS_INIT(_Out_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params,
                                                        _In_ UCM_TYPEC_PARTNER Partner)
{
    IOCTLINT_UCM_SIZED(UCM_CONNECTOR_TYPEC_ATTACH_PARAMS, Params);
    Params->Partner = Partner;
}
typedef struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS {
    ULONG Size;
    UCM_PD_CONN_STATE PdConnState;
    UCM_PD_REQUEST_DATA_OBJECT Rdo;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS, *PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS;
FORCEINLINE VOID UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS_INIT(
    _Out_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params, _In_ UCM_PD_CONN_STATE PdConnState)
{
    IOCTLINT_UCM_SIZED(UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS, Params);
    Params->PdConnState = PdConnState;
}
NTSTATUS UcmInitializeDevice(_In_ WDFDEVICE WdfDevice, _In_ PUCM_MANAGER_CONFIG Config);
NTSTATUS UcmConnectorCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCM_CONNECTOR_CONFIG Config,
                            _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ UCMCONNECTOR *Connector);
NTSTATUS UcmConnectorTypeCAttach(_In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params);
NTSTATUS UcmConnectorTypeCDetach(_In_ UCMCONNECTOR Connector);
NTSTATUS UcmConnectorTypeCCurrentAdChanged(_In_ UCMCONNECTOR Connector,
                                           _In_ UCM_TYPEC_CURRENT CurrentAdvertisement);
NTSTATUS UcmConnectorPdSourceCaps(_In_ UCMCONNECTOR Connector,
                                  _In_reads_(PdoCount) UCM_PD_POWER_DATA_OBJECT Pdos[], _In_ UCHAR PdoCount);
NTSTATUS UcmConnectorPdPartnerSourceCaps(_In_ UCMCONNECTOR Connector,
                                         _In_reads_(PdoCount) UCM_PD_POWER_DATA_OBJECT Pdos[],
                                         _In_ UCHAR PdoCount);
NTSTATUS UcmConnectorPdConnectionStateChanged(_In_ UCMCONNECTOR Connector,
                                              _In_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params);
NTSTATUS UcmConnectorChargingStateChanged(_In_ UCMCONNECTOR Connector, _In_ UCM_CHARGING_STATE ChargingState);
VOID UcmConnectorDataDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success,
                                      _In_ UCM_DATA_ROLE CurrentDataRole);
VOID UcmConnectorPowerDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success,
                                       _In_ UCM_POWER_ROLE CurrentPowerRole);
#ifdef __cplusplus
}
#endif
#endif
