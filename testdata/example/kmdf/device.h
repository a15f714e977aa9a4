/*
 * The turnstile's function driver: what its files share.
 *
 * DELIBERATELY DEFECTIVE: this example exists to be analysed. Do not copy from it.
 */
#ifndef TURNSTILE_DEVICE_H
#define TURNSTILE_DEVICE_H

#include <ntddk.h>
#include <wdf.h>

#include "../public.h"

#define TURNSTILE_TAG 'nruT'
#define TURNSTILE_LOG_ENTRIES 256
#define TURNSTILE_POLL_PERIOD_MS 500

typedef struct _DEVICE_CONTEXT {
    WDFDEVICE Device;
    WDFIOTARGET Controller;
    WDFQUEUE WaitQueue;
    WDFSPINLOCK Lock; /* guards everything below */
    WDFTIMER PollTimer;
    TURNSTILE_COUNTS Counts;
    ULONG Gates;
    ULONG NextEntry;
    TURNSTILE_PASSAGE Log[TURNSTILE_LOG_ENTRIES];
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceGetContext)

/* A request of ours that the controller works on for a caller. */
typedef struct _RELAY_CONTEXT {
    WDFREQUEST Caller;
    LARGE_INTEGER Started;
} RELAY_CONTEXT, *PRELAY_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(RELAY_CONTEXT, RelayGetContext)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
EVT_WDF_DEVICE_D0_ENTRY EvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT EvtDeviceD0Exit;
EVT_WDF_TIMER EvtPollTimer;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtRelayComplete;

NTSTATUS QueueInitialize(_In_ WDFDEVICE Device);
NTSTATUS ControllerReadCounts(_In_ PDEVICE_CONTEXT Context, _Out_ PTURNSTILE_COUNTS Counts);
VOID DeviceRecordPassage(_In_ PDEVICE_CONTEXT Context, _In_ ULONG Gate, _In_ ULONG Badge);

#endif
