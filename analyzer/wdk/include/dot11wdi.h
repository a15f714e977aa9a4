/* dot11wdi.h: WDI (Wi-Fi) miniports. NF:dot11wdi.NdisMRegisterWdiMiniportDriver,
 * NF:dot11wdi.NdisMDeregisterWdiMiniportDriver; their tables and callbacks are in ioctlint/wdi_path.h. */
#ifndef IOCTLINT_DOT11WDI_H
#define IOCTLINT_DOT11WDI_H
#include <ndis.h>
#include <ioctlint/wdi_path.h>
#ifdef __cplusplus
extern "C" {
#endif
NDIS_STATUS
NdisMRegisterWdiMiniportDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath,
                               _In_opt_ NDIS_HANDLE NdisDriverContext,
                               _In_ PNDIS_MINIPORT_DRIVER_CHARACTERISTICS MiniportDriverCharacteristics,
                               _In_ PNDIS_MINIPORT_DRIVER_WDI_CHARACTERISTICS MiniportWdiCharacteristics,
                               _Out_ PNDIS_HANDLE NdisMiniportDriverHandle);
VOID NdisMDeregisterWdiMiniportDriver(_In_ NDIS_HANDLE NdisMiniportDriverHandle);
#ifdef __cplusplus
}
#endif
#endif
