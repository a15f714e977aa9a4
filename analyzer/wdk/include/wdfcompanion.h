/*
 * Model of wdfcompanion.h: companion devices and their task queues (a driver's companion runs in user mode).
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcompanion/.
 */
#ifndef _WDFCOMPANION_H_
#define _WDFCOMPANION_H_
#include <wdfdevice.h>

WDF_EXTERN_C_START

typedef enum _WDF_TASK_QUEUE_DISPATCH_TYPE {
    WdfTaskQueueDispatchInvalid = 0,
    WdfTaskQueueDispatchSequential,
    WdfTaskQueueDispatchParallel,
    WdfTaskQueueDispatchMax,
} WDF_TASK_QUEUE_DISPATCH_TYPE;

typedef NTSTATUS EVT_WDF_COMPANION_PRE_D0_ENTRY(_In_ WDFCOMPANION Companion,
    _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_WDF_COMPANION_PRE_D0_ENTRY *PFN_WDF_COMPANION_PRE_D0_ENTRY;
typedef NTSTATUS EVT_WDF_COMPANION_POST_D0_EXIT(_In_ WDFCOMPANION Companion,
    _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_WDF_COMPANION_POST_D0_EXIT *PFN_WDF_COMPANION_POST_D0_EXIT;
typedef NTSTATUS EVT_WDF_COMPANION_PRE_PREPARE_HARDWARE(_In_ WDFCOMPANION Companion,
    _In_ WDFCMRESLIST ResourcesRaw, _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_COMPANION_PRE_PREPARE_HARDWARE *PFN_WDF_COMPANION_PRE_PREPARE_HARDWARE;
typedef NTSTATUS EVT_WDF_COMPANION_POST_RELEASE_HARDWARE(_In_ WDFCOMPANION Companion,
    _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_COMPANION_POST_RELEASE_HARDWARE *PFN_WDF_COMPANION_POST_RELEASE_HARDWARE;
typedef NTSTATUS EVT_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC(_In_ WDFTASKQUEUE Queue, _In_opt_ PVOID InputBuffer,
    _Out_opt_ PVOID OutputBuffer, _In_ size_t InputBufferLength, _In_ size_t OutputBufferLength,
    _In_ PULONG_PTR BytesWritten, _In_ ULONG TaskOperationCode);
typedef EVT_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC *PFN_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC;

typedef struct _WDF_COMPANION_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_COMPANION_PRE_D0_ENTRY EvtCompanionPreD0Entry;
    PFN_WDF_COMPANION_POST_D0_EXIT EvtCompanionPostD0Exit;
    PFN_WDF_COMPANION_PRE_PREPARE_HARDWARE EvtCompanionPrePrepareHardware;
    PFN_WDF_COMPANION_POST_RELEASE_HARDWARE EvtCompanionPostReleaseHardware;
} WDF_COMPANION_EVENT_CALLBACKS, *PWDF_COMPANION_EVENT_CALLBACKS;

FORCEINLINE VOID WDF_COMPANION_EVENT_CALLBACKS_INIT(_Out_ PWDF_COMPANION_EVENT_CALLBACKS Callbacks)
{
    RtlZeroMemory(Callbacks, sizeof(WDF_COMPANION_EVENT_CALLBACKS));
    Callbacks->Size = sizeof(WDF_COMPANION_EVENT_CALLBACKS);
}

typedef struct _WDF_TASK_QUEUE_CONFIG {
    ULONG Size;
    ULONG TaskQueueId;
    WDF_TASK_QUEUE_DISPATCH_TYPE DispatchType;
    PFN_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC EvtTaskExecuteSync;
} WDF_TASK_QUEUE_CONFIG, *PWDF_TASK_QUEUE_CONFIG;

FORCEINLINE VOID WDF_TASK_QUEUE_CONFIG_INIT(_Out_ PWDF_TASK_QUEUE_CONFIG Config, _In_ ULONG TaskQueueId,
    _In_ WDF_TASK_QUEUE_DISPATCH_TYPE DispatchType)
{
    RtlZeroMemory(Config, sizeof(WDF_TASK_QUEUE_CONFIG));
    Config->Size = sizeof(WDF_TASK_QUEUE_CONFIG);
    Config->TaskQueueId = TaskQueueId;
    Config->DispatchType = DispatchType;
}

VOID WdfDeviceInitSetCompanionEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit,
    _In_ PWDF_COMPANION_EVENT_CALLBACKS CompanionEventCallbacks);
NTSTATUS WdfCompanionCreate(_Inout_ PWDFDEVICE_INIT *DeviceInit,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES DeviceAttributes, _Out_ WDFCOMPANION *Companion);
NTSTATUS WdfCompanionCreateTaskQueue(_In_ WDFCOMPANION Companion, _In_ PWDF_TASK_QUEUE_CONFIG Config,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES QueueAttributes, _Out_opt_ WDFTASKQUEUE *Queue);
HANDLE WdfCompanionWdmGetSecureDeviceHandle(_In_ WDFCOMPANION Companion);

WDF_EXTERN_C_END

#endif
