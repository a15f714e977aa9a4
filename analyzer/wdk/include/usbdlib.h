/* usbdlib.h: mingw's, and the client contract functions. NF:usbdlib.USBD_CreateHandle,
 * NF:usbdlib.USBD_UrbAllocate. */
#ifndef IOCTLINT_USBDLIB_H
#define IOCTLINT_USBDLIB_H
#include <usb.h>
#include_next <usbdlib.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _USBD_HANDLE_ *USBD_HANDLE;
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xffffffff
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603
NTSTATUS USBD_CreateHandle(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT TargetDeviceObject,
                           _In_ ULONG USBDClientContractVersion, _In_ ULONG PoolTag,
                           _Out_ USBD_HANDLE *USBDHandle);
VOID USBD_CloseHandle(_In_ USBD_HANDLE USBDHandle);
NTSTATUS USBD_QueryUsbCapability(_In_ USBD_HANDLE USBDHandle, _In_ const GUID *CapabilityType,
                                 _In_ ULONG OutputBufferLength, _Out_ PUCHAR OutputBuffer,
                                 _Out_opt_ PULONG ResultLength);
NTSTATUS USBD_UrbAllocate(_In_ USBD_HANDLE USBDHandle, _Outptr_ PURB *Urb);
NTSTATUS USBD_IsochUrbAllocate(_In_ USBD_HANDLE USBDHandle, _In_ ULONG NumberOfIsochPacket,
                               _Outptr_ PURB *Urb);
NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle,
                                              _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                              _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList,
                                              _Outptr_ PURB *Urb);
NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle,
                                                 _In_ USBD_CONFIGURATION_HANDLE ConfigurationHandle,
                                                 _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceListEntry,
                                                 _Outptr_ PURB *Urb);
VOID USBD_UrbFree(_In_ USBD_HANDLE USBDHandle, _In_ PURB Urb);
VOID USBD_AssignUrbToIoStackLocation(_In_ USBD_HANDLE USBDHandle, _In_ PIO_STACK_LOCATION IoStackLocation,
                                     _In_ PURB Urb);
#ifdef __cplusplus
}
#endif
#endif
