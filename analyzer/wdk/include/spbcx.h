/* spbcx.h: controller drivers of simple peripheral buses. NF:spbcx.Spb*, NC:spbcx.EVT_SPB_*,
 * NS:spbcx._SPB_CONTROLLER_CONFIG, NS:spbcx._SPB_CONNECTION_PARAMETERS, NS:spbcx.SPB_TRANSFER_DESCRIPTOR,
 * NE:spbcx._SPB_REQUEST_TYPE, NE:spbcx._SPB_REQUEST_SEQUENCE_POSITION. SPB_REQUEST_PARAMETERS has no page. */
#ifndef IOCTLINT_SPBCX_H
#define IOCTLINT_SPBCX_H
#include <ntddk.h>
#include <wdf.h>
#include <spb.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(SPBTARGET);
typedef WDFREQUEST SPBREQUEST; /* drivers hand it to the WdfRequest functions: k:spbcx-object-handles */
typedef enum _SPB_REQUEST_TYPE {
    SpbRequestTypeUndefined,
    SpbRequestTypeRead,
    SpbRequestTypeWrite,
    SpbRequestTypeSequence,
    SpbRequestTypeLockController,
    SpbRequestTypeUnlockController,
    SpbRequestTypeLockConnection,
    SpbRequestTypeUnlockConnection,
    SpbRequestTypeOther,
    SpbRequestTypeMax
} SPB_REQUEST_TYPE,
    *PSPB_REQUEST_TYPE;
typedef enum _SPB_REQUEST_SEQUENCE_POSITION {
    SpbRequestSequencePositionInvalid,
    SpbRequestSequencePositionSingle,
    SpbRequestSequencePositionFirst,
    SpbRequestSequencePositionContinue,
    SpbRequestSequencePositionLast,
    SpbRequestSequencePositionMax
} SPB_REQUEST_SEQUENCE_POSITION,
    *PSPB_REQUEST_SEQUENCE_POSITION;
typedef NTSTATUS EVT_SPB_TARGET_CONNECT(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target);
typedef VOID EVT_SPB_TARGET_DISCONNECT(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target);
typedef VOID EVT_SPB_CONTROLLER_LOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST LockRequest);
typedef VOID EVT_SPB_CONTROLLER_UNLOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                       _In_ SPBREQUEST UnlockRequest);
typedef VOID EVT_SPB_CONTROLLER_READ(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST Request, _In_ size_t Length);
typedef VOID EVT_SPB_CONTROLLER_WRITE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                      _In_ SPBREQUEST Request, _In_ size_t Length);
typedef VOID EVT_SPB_CONTROLLER_SEQUENCE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                         _In_ SPBREQUEST Request, _In_ ULONG TransferCount);
typedef VOID EVT_SPB_CONTROLLER_OTHER(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                      _In_ SPBREQUEST Request, _In_ size_t OutputBufferLength,
                                      _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
typedef EVT_SPB_TARGET_CONNECT *PFN_SPB_TARGET_CONNECT;
typedef EVT_SPB_TARGET_DISCONNECT *PFN_SPB_TARGET_DISCONNECT;
typedef EVT_SPB_CONTROLLER_LOCK *PFN_SPB_CONTROLLER_LOCK;
typedef EVT_SPB_CONTROLLER_UNLOCK *PFN_SPB_CONTROLLER_UNLOCK;
typedef EVT_SPB_CONTROLLER_READ *PFN_SPB_CONTROLLER_READ;
typedef EVT_SPB_CONTROLLER_WRITE *PFN_SPB_CONTROLLER_WRITE;
typedef EVT_SPB_CONTROLLER_SEQUENCE *PFN_SPB_CONTROLLER_SEQUENCE;
typedef EVT_SPB_CONTROLLER_OTHER *PFN_SPB_CONTROLLER_OTHER;
typedef struct _SPB_CONTROLLER_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE ControllerDispatchType;
    WDF_TRI_STATE PowerManaged;
    PFN_SPB_TARGET_CONNECT EvtSpbTargetConnect;
    PFN_SPB_TARGET_DISCONNECT EvtSpbTargetDisconnect;
    PFN_SPB_CONTROLLER_LOCK EvtSpbControllerLock;
    PFN_SPB_CONTROLLER_UNLOCK EvtSpbControllerUnlock;
    PFN_SPB_CONTROLLER_READ EvtSpbIoRead;
    PFN_SPB_CONTROLLER_WRITE EvtSpbIoWrite;
    PFN_SPB_CONTROLLER_SEQUENCE EvtSpbIoSequence;
} SPB_CONTROLLER_CONFIG, *PSPB_CONTROLLER_CONFIG;
FORCEINLINE VOID SPB_CONTROLLER_CONFIG_INIT(_Out_ PSPB_CONTROLLER_CONFIG Config)
{
    RtlZeroMemory(Config, sizeof(SPB_CONTROLLER_CONFIG));
    Config->Size = sizeof(SPB_CONTROLLER_CONFIG);
    Config->PowerManaged = WdfUseDefault;
    Config->ControllerDispatchType = WdfIoQueueDispatchSequential;
}
typedef struct _SPB_CONNECTION_PARAMETERS {
    ULONG Size;
    PVOID ConnectionTag;
    PVOID ConnectionParameters;
} SPB_CONNECTION_PARAMETERS, *PSPB_CONNECTION_PARAMETERS;
FORCEINLINE VOID SPB_CONNECTION_PARAMETERS_INIT(_Out_ PSPB_CONNECTION_PARAMETERS Parameters)
{
    RtlZeroMemory(Parameters, sizeof(SPB_CONNECTION_PARAMETERS));
    Parameters->Size = sizeof(SPB_CONNECTION_PARAMETERS);
}
typedef struct SPB_TRANSFER_DESCRIPTOR {
    ULONG Size;
    SPB_TRANSFER_DIRECTION Direction;
    size_t TransferLength;
    ULONG DelayInUs;
} SPB_TRANSFER_DESCRIPTOR, *PSPB_TRANSFER_DESCRIPTOR;
FORCEINLINE VOID SPB_TRANSFER_DESCRIPTOR_INIT(_Out_ PSPB_TRANSFER_DESCRIPTOR Descriptor)
{
    RtlZeroMemory(Descriptor, sizeof(SPB_TRANSFER_DESCRIPTOR));
    Descriptor->Size = sizeof(SPB_TRANSFER_DESCRIPTOR);
}
NTSTATUS SpbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS SpbDeviceInitialize(_In_ WDFDEVICE FxDevice, _In_ PSPB_CONTROLLER_CONFIG Config);
VOID SpbControllerSetIoOtherCallback(_In_ WDFDEVICE FxDevice,
                                     _In_ PFN_SPB_CONTROLLER_OTHER EvtSpbControllerIoOther,
                                     _In_opt_ PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);
VOID SpbControllerSetRequestAttributes(_In_ WDFDEVICE FxDevice,
                                       _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes);
VOID SpbControllerSetTargetAttributes(_In_ WDFDEVICE FxDevice, _In_ PWDF_OBJECT_ATTRIBUTES ObjectAttributes);
VOID SpbTargetGetConnectionParameters(_In_ SPBTARGET Target,
                                      _Out_ PSPB_CONNECTION_PARAMETERS ConnectionParameters);
WDFFILEOBJECT SpbTargetGetFileObject(_In_ SPBTARGET Target);
WDFDEVICE SpbRequestGetController(_In_ SPBREQUEST SpbRequest);
SPBTARGET SpbRequestGetTarget(_In_ SPBREQUEST SpbRequest);
VOID SpbRequestGetTransferParameters(_In_ SPBREQUEST SpbRequest, _In_ ULONG Index,
                                     _Out_opt_ PSPB_TRANSFER_DESCRIPTOR TransferDescriptor,
                                     _Out_opt_ PMDL *TransferBuffer);
NTSTATUS SpbRequestCaptureIoOtherTransferList(_In_ SPBREQUEST Request);
VOID SpbRequestComplete(_In_ SPBREQUEST Request, _In_ NTSTATUS CompletionStatus);
#ifdef __cplusplus
}
#endif
#endif
