/* vhf.h: the virtual HID framework. NS:vhf._VHF_CONFIG, NF:vhf.VhfCreate, NC:vhf.EVT_VHF_ASYNC_OPERATION. */
#ifndef IOCTLINT_VHF_H
#define IOCTLINT_VHF_H
#include <hidclass.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID VHFHANDLE, VHFOPERATIONHANDLE;
typedef VOID EVT_VHF_ASYNC_OPERATION(_In_ PVOID VhfClientContext, _In_ VHFOPERATIONHANDLE VhfOperationHandle,
                                     _In_opt_ PVOID VhfOperationContext,
                                     _In_ PHID_XFER_PACKET HidTransferPacket);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;
typedef VOID EVT_VHF_READY_FOR_NEXT_READ_REPORT(_In_ PVOID VhfClientContext);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;
typedef VOID EVT_VHF_CLEANUP(_In_ PVOID VhfClientContext);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;
typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
#ifdef _KERNEL_MODE
    PDEVICE_OBJECT DeviceObject;
#else
    HANDLE FileHandle;
#endif
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationSetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationWriteReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;
#ifdef _KERNEL_MODE
#define IOCTLINT_VHF_SOURCE PDEVICE_OBJECT DeviceObject
#else
#define IOCTLINT_VHF_SOURCE HANDLE FileHandle
#endif
FORCEINLINE VOID VHF_CONFIG_INIT(_Out_ PVHF_CONFIG Config, _In_ IOCTLINT_VHF_SOURCE,
                                 _In_ USHORT ReportDescriptorLength, _In_ PUCHAR ReportDescriptor) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
#ifdef _KERNEL_MODE
    Config->DeviceObject = DeviceObject;
#else
    Config->FileHandle = FileHandle;
#endif
    Config->ReportDescriptorLength = ReportDescriptorLength;
    Config->ReportDescriptor = ReportDescriptor;
}
NTSTATUS VhfCreate(_In_ PVHF_CONFIG VhfConfig, _Out_ VHFHANDLE *VhfHandle);
NTSTATUS VhfStart(_In_ VHFHANDLE VhfHandle);
VOID VhfDelete(_In_ VHFHANDLE VhfHandle, _In_ BOOLEAN Wait);
NTSTATUS VhfReadReportSubmit(_In_ VHFHANDLE VhfHandle, _In_ PHID_XFER_PACKET HidTransferPacket);
NTSTATUS VhfAsyncOperationComplete(_In_ VHFOPERATIONHANDLE VhfOperationHandle,
                                   _In_ NTSTATUS CompletionStatus);
#ifdef __cplusplus
}
#endif
#endif
