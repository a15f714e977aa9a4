/* ufxclient.h: USB function controllers: handles and the functions that hand them around; descriptors and
 * callback tables are synthesised from use. NF:ufxclient.UfxDeviceCreate, NF:ufxclient.UfxEndpointCreate,
 * NF:ufxclient.UfxDeviceEventComplete. */
#ifndef IOCTLINT_UFXCLIENT_H
#define IOCTLINT_UFXCLIENT_H
#include <ntddk.h>
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(UFXDEVICE);
DECLARE_HANDLE(UFXENDPOINT);
typedef struct UFXENDPOINT_INIT *PUFXENDPOINT_INIT;
NTSTATUS UfxFdoInit(_In_ WDFDRIVER WdfDriver, _Inout_ PWDFDEVICE_INIT DeviceInit,
                    _Inout_ PWDF_OBJECT_ATTRIBUTES FdoAttributes);
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
NTSTATUS UfxEndpointCreate(_In_ UFXDEVICE UfxDevice, _Inout_ PUFXENDPOINT_INIT EndpointInit,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PVOID TransferQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES TransferQueueAttributes,
                           _In_opt_ PVOID CommandQueueConfig,
                           _In_opt_ PWDF_OBJECT_ATTRIBUTES CommandQueueAttributes,
                           _Out_ UFXENDPOINT *UfxEndpoint);
WDFQUEUE UfxEndpointGetTransferQueue(_In_ UFXENDPOINT UfxEndpoint);
WDFQUEUE UfxEndpointGetCommandQueue(_In_ UFXENDPOINT UfxEndpoint);
#ifdef __cplusplus
}
#endif
#endif
