/* PosCx.h: the class extension for points of service, user mode. NF:poscx.PosCxInit,
 * NF:poscx.PosCxClaimDevice, NF:poscx.PosCxGetPendingEvent and their siblings. */
#ifndef IOCTLINT_POSCX_H
#define IOCTLINT_POSCX_H
#include "PointOfServiceDriverInterface.h"
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _POS_CX_EVENT_DEST {
    POS_CX_EVENT_DEST_INVALID,
    POS_CX_EVENT_DEST_DEVICE_OWNER,
    POS_CX_EVENT_DEST_ALL,
    POS_CX_EVENT_DEST__MAX
} POS_CX_EVENT_DEST;
typedef enum _POS_CX_EVENT_PRIORITY {
    POS_CX_EVENT_PRIORITY_INVALID,
    POS_CX_EVENT_PRIORITY_DATA,
    POS_CX_EVENT_PRIORITY_CONTROL,
    POS_CX_EVENT_PRIORITY__MAX
} POS_CX_EVENT_PRIORITY;
#define IOCTLINT_POS_CX_ATTR(dest, priority) (((dest) << 16) | (priority))
typedef enum _POS_CX_EVENT_ATTRIBUTES {
    POS_CX_EVENT_ATTR_DATA = IOCTLINT_POS_CX_ATTR(POS_CX_EVENT_DEST_DEVICE_OWNER, POS_CX_EVENT_PRIORITY_DATA),
    POS_CX_EVENT_ATTR_CONTROL =
        IOCTLINT_POS_CX_ATTR(POS_CX_EVENT_DEST_DEVICE_OWNER, POS_CX_EVENT_PRIORITY_CONTROL),
    POS_CX_EVENT_ATTR_BCAST_CONTROL =
        IOCTLINT_POS_CX_ATTR(POS_CX_EVENT_DEST_ALL, POS_CX_EVENT_PRIORITY_CONTROL)
} POS_CX_EVENT_ATTRIBUTES;
typedef VOID EVT_POS_CX_DEVICE_OWNERSHIP_CHANGE(_In_ WDFDEVICE device, _In_opt_ WDFFILEOBJECT oldOwnerFileObj,
                                                _In_opt_ WDFFILEOBJECT newOwnerFileObj);
typedef VOID EVT_POS_CX_DEVICE_REMOTE_CLAIM(_In_ WDFDEVICE device, _In_ ULONG deviceInterfaceTag);
typedef EVT_POS_CX_DEVICE_REMOTE_CLAIM EVT_POS_CX_DEVICE_REMOTE_RELEASE;
typedef EVT_POS_CX_DEVICE_REMOTE_CLAIM EVT_POS_CX_DEVICE_REMOTE_RETAIN;
typedef struct _POS_CX_ATTRIBUTES {
    EVT_POS_CX_DEVICE_OWNERSHIP_CHANGE *EvtDeviceOwnershipChange;
    EVT_POS_CX_DEVICE_REMOTE_CLAIM *EvtDeviceRemoteClaim;
    EVT_POS_CX_DEVICE_REMOTE_RELEASE *EvtDeviceRemoteRelease;
    EVT_POS_CX_DEVICE_REMOTE_RETAIN *EvtDeviceRemoteRetain;
} POS_CX_ATTRIBUTES;
FORCEINLINE VOID POS_CX_ATTRIBUTES_INIT(_Out_ POS_CX_ATTRIBUTES *posCxAttrPtr)
{
    RtlZeroMemory(posCxAttrPtr, sizeof(*posCxAttrPtr));
}
NTSTATUS PosCxInit(_In_ WDFDEVICE device, _In_ POS_CX_ATTRIBUTES *posCxAttrPtr);
NTSTATUS PosCxOpen(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject, _In_ ULONG deviceInterfaceTag);
NTSTATUS PosCxClose(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject);
NTSTATUS PosCxClaimDevice(_In_ WDFDEVICE device, _In_ WDFREQUEST request);
NTSTATUS PosCxRetainDevice(_In_ WDFDEVICE device, _In_ WDFREQUEST request);
NTSTATUS PosCxReleaseDevice(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject);
NTSTATUS PosCxRemoteRequestRelease(_In_ WDFDEVICE device, _In_ ULONG deviceInterfaceTag);
NTSTATUS PosCxGetPendingEvent(_In_ WDFDEVICE device, _In_ WDFREQUEST request);
NTSTATUS PosCxPutPendingEvent(_In_ WDFDEVICE device, _In_ ULONG deviceInterfaceTag,
                              _In_ PosEventType eventType, _In_ size_t rawEventDataSize,
                              _In_reads_bytes_opt_(rawEventDataSize) PVOID rawEventDataPtr,
                              _In_ POS_CX_EVENT_ATTRIBUTES eventAttr);
NTSTATUS PosCxPutPendingEventMemory(_In_ WDFDEVICE device, _In_ ULONG deviceInterfaceTag,
                                    _In_ WDFMEMORY eventMemory, _In_ POS_CX_EVENT_ATTRIBUTES eventAttr);
NTSTATUS PosCxCleanPendingRequests(_In_ WDFDEVICE device, _In_opt_ WDFFILEOBJECT callerFileObj,
                                   _In_ NTSTATUS completionStatus);
NTSTATUS PosCxCleanupEvents(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject);
NTSTATUS PosCxMarkPosApp(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject, _In_ BOOLEAN isPosApp);
BOOLEAN PosCxIsPosApp(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject);
BOOLEAN PosCxIsDeviceOwner(_In_ WDFDEVICE device, _In_ WDFFILEOBJECT fileObject);
ULONG PosCxGetDeviceInterfaceTag(_In_ WDFFILEOBJECT fileObject);
#ifdef __cplusplus
}
#endif
#endif
