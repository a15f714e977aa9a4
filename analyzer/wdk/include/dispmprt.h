/* dispmprt.h: display miniports of WDDM: what dxgkrnl hands to a started device.
 * NS:dispmprt._DXGKRNL_INTERFACE, NS:dispmprt._DXGK_START_INFO, NS:dispmprt._DXGK_DEVICE_INFO,
 * NS:dispmprt._DXGK_DEVICE_DESCRIPTOR, NC:dispmprt.DXGKCB_*. Of the interface, callbacks that display-only
 * drivers do not call are untyped, and members newer than Windows 8 are left out. */
#ifndef IOCTLINT_DISPMPRT_H
#define IOCTLINT_DISPMPRT_H
#include <d3dkmddi.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _DXGK_START_INFO {
    ULONG RequiredDmaQueueEntry;
    GUID AdapterGuid;
    LUID AdapterLuid;
} DXGK_START_INFO, *PDXGK_START_INFO;
typedef struct _DXGK_DEVICE_INFO {
    PVOID MiniportDeviceContext;
    PDEVICE_OBJECT PhysicalDeviceObject;
    UNICODE_STRING DeviceRegistryPath;
    PCM_RESOURCE_LIST TranslatedResourceList;
    LARGE_INTEGER SystemMemorySize;
    PHYSICAL_ADDRESS HighestPhysicalAddress;
    PHYSICAL_ADDRESS AgpApertureBase;
    SIZE_T AgpApertureSize;
    int DockingState;
} DXGK_DEVICE_INFO, *PDXGK_DEVICE_INFO;
typedef struct _DXGK_DEVICE_DESCRIPTOR {
    ULONG DescriptorOffset;
    ULONG DescriptorLength;
    PVOID DescriptorBuffer;
} DXGK_DEVICE_DESCRIPTOR, *PDXGK_DEVICE_DESCRIPTOR;
typedef struct _DXGKRNL_INTERFACE {
    ULONG Size;
    ULONG Version;
    HANDLE DeviceHandle;
    NTSTATUS (*DxgkCbEvalAcpiMethod)(HANDLE DeviceHandle, ULONG DeviceUid, PVOID AcpiInputBuffer,
                                     ULONG AcpiInputSize, PVOID AcpiOutputBuffer, ULONG AcpiOutputSize);
    NTSTATUS (*DxgkCbGetDeviceInformation)(HANDLE DeviceHandle, PDXGK_DEVICE_INFO DeviceInfo);
    NTSTATUS (*DxgkCbIndicateChildStatus)(HANDLE DeviceHandle, PVOID ChildStatus);
    NTSTATUS (*DxgkCbMapMemory)(HANDLE DeviceHandle, PHYSICAL_ADDRESS TranslatedAddress, ULONG Length,
                                BOOLEAN InIoSpace, BOOLEAN MapToUserMode, MEMORY_CACHING_TYPE CacheType,
                                PVOID *VirtualAddress);
    BOOLEAN (*DxgkCbQueueDpc)(HANDLE DeviceHandle);
    NTSTATUS (*DxgkCbQueryServices)(HANDLE DeviceHandle, int ServicesType, PINTERFACE Interface);
    NTSTATUS (*DxgkCbReadDeviceSpace)(HANDLE DeviceHandle, ULONG DataType, PVOID Buffer, ULONG Offset,
                                      ULONG Length, PULONG BytesRead);
    NTSTATUS (*DxgkCbSynchronizeExecution)(HANDLE DeviceHandle, PKSYNCHRONIZE_ROUTINE SynchronizeRoutine,
                                           PVOID Context, ULONG MessageNumber, PBOOLEAN ReturnValue);
    NTSTATUS (*DxgkCbUnmapMemory)(HANDLE DeviceHandle, PVOID VirtualAddress);
    NTSTATUS (*DxgkCbWriteDeviceSpace)(HANDLE DeviceHandle, ULONG DataType, PVOID Buffer, ULONG Offset,
                                       ULONG Length, PULONG BytesWritten);
    NTSTATUS (*DxgkCbIsDevicePresent)(HANDLE DeviceHandle, PVOID DevicePresenceParameters,
                                      PBOOLEAN DevicePresent);
    PVOID DxgkCbGetHandleData;
    PVOID DxgkCbGetHandleParent;
    PVOID DxgkCbEnumHandleChildren;
    VOID (*DxgkCbNotifyInterrupt)(HANDLE DeviceHandle, PVOID NotifyInterrupt);
    VOID (*DxgkCbNotifyDpc)(HANDLE DeviceHandle);
    NTSTATUS (*DxgkCbQueryVidPnInterface)(D3DKMDT_HVIDPN VidPn, int VidPnInterfaceVersion,
                                          const DXGK_VIDPN_INTERFACE **VidPnInterface);
    PVOID DxgkCbQueryMonitorInterface;
    PVOID DxgkCbGetCaptureAddress;
    PVOID DxgkCbLogEtwEvent;
    NTSTATUS (*DxgkCbExcludeAdapterAccess)(HANDLE DeviceHandle, ULONG Attributes, PVOID DxgkProtectedCallback,
                                           PVOID ProtectedCallbackContext);
    PVOID DxgkCbCreateContextAllocation;
    PVOID DxgkCbDestroyContextAllocation;
    PVOID DxgkCbSetPowerComponentActive;
    PVOID DxgkCbSetPowerComponentIdle;
    NTSTATUS (*DxgkCbAcquirePostDisplayOwnership)(HANDLE DeviceHandle, PDXGK_DISPLAY_INFORMATION DisplayInfo);
    PVOID DxgkCbPowerRuntimeControlRequest;
    PVOID DxgkCbSetPowerComponentLatency;
    PVOID DxgkCbSetPowerComponentResidency;
    PVOID DxgkCbCompleteFStateTransition;
} DXGKRNL_INTERFACE, *PDXGKRNL_INTERFACE;
#ifdef __cplusplus
}
#endif
#endif
