/* wudfusb.h: USB targets of the first user-mode driver framework. NN:wudfusb.IWDFUsbTargetDevice,
 * NN:wudfusb.IWDFUsbTargetPipe, NN:wudfusb.IWDFUsbInterface and their siblings. C++ only. */
#ifndef IOCTLINT_WUDFUSB_H
#define IOCTLINT_WUDFUSB_H
#include "wudfddi.h"

#include <usb.h>
#include <winusb.h>
typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid,
    WdfUsbRequestTypeNoFormat,
    WdfUsbRequestTypeDeviceControlTransfer,
    WdfUsbRequestTypePipeWrite,
    WdfUsbRequestTypePipeRead
} WDF_USB_REQUEST_TYPE;
struct IUsbTargetPipeContinuousReaderCallbackReadComplete;
struct IUsbTargetPipeContinuousReaderCallbackReadersFailed;
struct IWDFUsbInterface;
struct IWDFUsbRequestCompletionParams;
struct IWDFUsbTargetDevice;
struct IWDFUsbTargetFactory;
struct IWDFUsbTargetPipe;
struct IWDFUsbTargetPipe2;
IOCTLINT_COM(IUsbTargetPipeContinuousReaderCallbackReadComplete, IUnknown)
{
    COM_METHOD(void, OnReaderCompletion)(IWDFUsbTargetPipe * pPipe, IWDFMemory * pMemory,
                                         SIZE_T NumBytesTransferred, void *Context) = 0;
}
COM_END(IUsbTargetPipeContinuousReaderCallbackReadComplete);
IOCTLINT_COM(IUsbTargetPipeContinuousReaderCallbackReadersFailed, IUnknown)
{
    COM_METHOD(BOOL, OnReaderFailure)(IWDFUsbTargetPipe * pPipe, HRESULT hrStatus) = 0;
}
COM_END(IUsbTargetPipeContinuousReaderCallbackReadersFailed);
IOCTLINT_COM(IWDFUsbInterface, IWDFObject)
{
    COM_METHOD(UCHAR, GetConfiguredSettingIndex)() = 0;
    COM_METHOD(void, GetInterfaceDescriptor)(PUSB_INTERFACE_DESCRIPTOR UsbAltInterfaceDescriptor) = 0;
    COM_METHOD(UCHAR, GetInterfaceNumber)() = 0;
    COM_METHOD(UCHAR, GetNumEndPoints)() = 0;
    COM_METHOD(HANDLE, GetWinUsbHandle)() = 0;
    COM_METHOD(HRESULT, RetrieveUsbPipeObject)(UCHAR PipeIndex, IWDFUsbTargetPipe * *ppPipe) = 0;
    COM_METHOD(HRESULT, SelectSetting)(UCHAR SettingNumber) = 0;
}
COM_END(IWDFUsbInterface);
IOCTLINT_COM(IWDFUsbRequestCompletionParams, IWDFRequestCompletionParams)
{
    COM_METHOD(WDF_USB_REQUEST_TYPE, GetCompletedUsbRequestType)() = 0;
    COM_METHOD(void, GetDeviceControlTransferParameters)(IWDFMemory * *ppMemory, SIZE_T * pLengthTransferred,
                                                         SIZE_T * pOffset,
                                                         PWINUSB_SETUP_PACKET pSetupPacket) = 0;
    COM_METHOD(void, GetPipeReadParameters)(IWDFMemory * *ppReadMemory, SIZE_T * pBytesRead,
                                            SIZE_T * pReadMemoryOffset) = 0;
    COM_METHOD(void, GetPipeWriteParameters)(IWDFMemory * *ppWriteMemory, SIZE_T * pBytesWritten,
                                             SIZE_T * pWriteMemoryOffset) = 0;
}
COM_END(IWDFUsbRequestCompletionParams);
IOCTLINT_COM(IWDFUsbTargetDevice, IWDFIoTarget)
{
    COM_METHOD(HRESULT,
               FormatRequestForControlTransfer)(IWDFIoRequest * pRequest, PWINUSB_SETUP_PACKET SetupPacket,
                                                IWDFMemory * pMemory, PWDFMEMORY_OFFSET TransferOffset) = 0;
    COM_METHOD(UCHAR, GetNumInterfaces)() = 0;
    COM_METHOD(HANDLE, GetWinUsbHandle)() = 0;
    COM_METHOD(HRESULT, RetrieveDescriptor)(UCHAR DescriptorType, UCHAR Index, USHORT LanguageID,
                                            ULONG * BufferLength, void *Buffer) = 0;
    COM_METHOD(HRESULT, RetrieveDeviceInformation)(ULONG InformationType, ULONG * BufferLength,
                                                   void *Buffer) = 0;
    COM_METHOD(HRESULT, RetrievePowerPolicy)(ULONG PolicyType, ULONG * ValueLength, void *Value) = 0;
    COM_METHOD(HRESULT, RetrieveUsbInterface)(UCHAR InterfaceIndex, IWDFUsbInterface * *ppUsbInterface) = 0;
    COM_METHOD(HRESULT, SetPowerPolicy)(ULONG PolicyType, ULONG ValueLength, void *Value) = 0;
}
COM_END(IWDFUsbTargetDevice);
IOCTLINT_COM(IWDFUsbTargetFactory, IUnknown)
{
    COM_METHOD(HRESULT, CreateUsbTargetDevice)(IWDFUsbTargetDevice * *ppDevice) = 0;
}
COM_END(IWDFUsbTargetFactory);
IOCTLINT_COM(IWDFUsbTargetPipe, IWDFIoTarget)
{
    COM_METHOD(HRESULT, Abort)() = 0;
    COM_METHOD(HRESULT, Flush)() = 0;
    COM_METHOD(void, GetInformation)(PWINUSB_PIPE_INFORMATION pInfo) = 0;
    COM_METHOD(USBD_PIPE_TYPE, GetType)() = 0;
    COM_METHOD(BOOL, IsInEndPoint)() = 0;
    COM_METHOD(BOOL, IsOutEndPoint)() = 0;
    COM_METHOD(HRESULT, Reset)() = 0;
    COM_METHOD(HRESULT, RetrievePipePolicy)(ULONG PolicyType, ULONG * ValueLength, void *Value) = 0;
    COM_METHOD(HRESULT, SetPipePolicy)(ULONG PolicyType, ULONG ValueLength, void *Value) = 0;
}
COM_END(IWDFUsbTargetPipe);
IOCTLINT_COM(IWDFUsbTargetPipe2, IWDFUsbTargetPipe)
{
    COM_METHOD(HRESULT, ConfigureContinuousReader)(
        SIZE_T TransferLength, SIZE_T HeaderLength, SIZE_T TrailerLength, UCHAR NumPendingReads,
        IUnknown * pMemoryCleanupCallbackInterface,
        IUsbTargetPipeContinuousReaderCallbackReadComplete * pOnCompletion, void *pCompletionContext,
        IUsbTargetPipeContinuousReaderCallbackReadersFailed *pOnFailure) = 0;
}
COM_END(IWDFUsbTargetPipe2);
#endif
