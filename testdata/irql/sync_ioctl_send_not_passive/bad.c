// A synchronous send waits for the target, and waiting is only possible at PASSIVE_LEVEL.
#include <ntddk.h>
#include <wdf.h>
#include <usb.h>
#include <wdfusb.h>

#define IOCTL_METER_GET_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_GET_CONFIG CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_INTERNAL_METER_SYNC CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _METER_CONTEXT {
    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    KSPIN_LOCK TableLock;
    FAST_MUTEX Mutex;
    WDFREQUEST Probe;
    WDFUSBPIPE Pipe;
    WDFINTERRUPT Interrupt;
    ULONG Version;
    ULONG Generation;
} METER_CONTEXT, *PMETER_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(METER_CONTEXT, MeterGetContext)

EVT_WDF_TIMER EvtRefreshTimer_bad;
EVT_WDF_DPC EvtRefreshDpc_bad;
EVT_WDF_INTERRUPT_ISR EvtMeterIsr_bad;
EVT_WDF_INTERRUPT_SYNCHRONIZE EvtMeterSynchronize_bad;

// Sends while a framework spin lock taken a few lines above is still held.
NTSTATUS QueryUnderSpinLock_bad(PMETER_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &context->Version, sizeof(context->Version));
    WdfSpinLockAcquire(context->Lock); // note: "spin lock 'context->Lock' is acquired"
    // expect: sync-ioctl-send-not-passive "PASSIVE_LEVEL only: spin lock 'context->Lock' is acquired"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, &output, NULL, NULL);
    WdfSpinLockRelease(context->Lock);
    return status;
}

// Releases the lock on the failure path only, and sends on the other one.
NTSTATUS QueryAfterHalfRelease_bad(PMETER_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG version = 0;
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql); // note: "is acquired"
    if (context->Target == NULL) {
        KeReleaseSpinLock(&context->TableLock, irql);
        return STATUS_INVALID_DEVICE_STATE;
    }
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &version, sizeof(version));
    // expect: sync-ioctl-send-not-passive "WdfIoTargetSendInternalIoctlSynchronously"
    status = WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL,
        IOCTL_INTERNAL_METER_SYNC, NULL, &output, NULL, NULL);
    context->Version = version;
    KeReleaseSpinLock(&context->TableLock, irql);
    return status;
}

// Asks the target for its configuration: fine by itself, but it is called with the lock of RefreshConfig held.
static NTSTATUS FetchConfig_bad(PMETER_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR output;
    ULONG config = 0;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &config, sizeof(config));
    // expect: sync-ioctl-send-not-passive "WdfIoTargetSendIoctlSynchronously"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_CONFIG, NULL, &output, NULL, NULL);
    if (NT_SUCCESS(status)) {
        context->Generation = config;
    }
    return status;
}

// Passes the call on, one step down.
static NTSTATUS UpdateConfig(PMETER_CONTEXT context)
{
    if (context->Generation != 0) {
        return STATUS_SUCCESS;
    }
    return FetchConfig_bad(context);
}

// Takes the lock whose holder sends two calls further down.
NTSTATUS RefreshConfig(PMETER_CONTEXT context)
{
    NTSTATUS status;

    WdfSpinLockAcquire(context->Lock); // note: "spin lock 'context->Lock' is acquired"
    status = UpdateConfig(context);
    WdfSpinLockRelease(context->Lock);
    return status;
}

// Acquires the table's lock for its callers.
static KIRQL LockTable(PMETER_CONTEXT context)
{
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql); // note: "is acquired"
    return irql;
}

// Releases what LockTable acquired.
static VOID UnlockTable(PMETER_CONTEXT context, KIRQL irql)
{
    KeReleaseSpinLock(&context->TableLock, irql);
}

// Sends between the two halves of a pair of lock wrappers.
NTSTATUS QueryBetweenWrappers_bad(PMETER_CONTEXT context)
{
    NTSTATUS status;
    KIRQL irql;

    irql = LockTable(context);
    // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    UnlockTable(context, irql);
    return status;
}

// Raises IRQL to keep the processor, and sends before lowering it again.
NTSTATUS QueryAtRaisedIrql_bad(PMETER_CONTEXT context)
{
    NTSTATUS status;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql); // note: "IRQL is raised to DISPATCH_LEVEL"
    // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    KeLowerIrql(irql);
    return status;
}

// A fast mutex allows waiting, but runs its owner at APC_LEVEL, which is not PASSIVE_LEVEL.
NTSTATUS QueryUnderFastMutex_bad(PMETER_CONTEXT context)
{
    NTSTATUS status;

    ExAcquireFastMutex(&context->Mutex); // note: "is acquired"
    // expect: sync-ioctl-send-not-passive "APC_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    ExReleaseFastMutex(&context->Mutex);
    return status;
}

// WdfRequestSend with the synchronous option waits just as the dedicated functions do.
BOOLEAN SendProbeUnderLock_bad(PMETER_CONTEXT context)
{
    WDF_REQUEST_SEND_OPTIONS options;
    BOOLEAN sent;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS | WDF_REQUEST_SEND_OPTION_TIMEOUT);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
    WdfSpinLockAcquire(context->Lock); // note: "spin lock 'context->Lock' is acquired"
    // expect: sync-ioctl-send-not-passive "WdfRequestSend"
    sent = WdfRequestSend(context->Probe, context->Target, &options);
    WdfSpinLockRelease(context->Lock);
    return sent;
}

// A framework timer is a DPC unless it was created with a passive execution level.
VOID EvtRefreshTimer_bad(WDFTIMER Timer)
{
    PMETER_CONTEXT context = MeterGetContext(WdfTimerGetParentObject(Timer));
    NTSTATUS status;

    // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        context->Version = 0;
    }
}

// Creates the timer above and leaves its execution level alone.
NTSTATUS CreateRefreshTimer(WDFDEVICE device, WDFTIMER *timer)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, EvtRefreshTimer_bad, 1000);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    return WdfTimerCreate(&config, &attributes, timer);
}

// A DPC always runs at DISPATCH_LEVEL.
VOID EvtRefreshDpc_bad(WDFDPC Dpc)
{
    PMETER_CONTEXT context = MeterGetContext(WdfDpcGetParentObject(Dpc));
    NTSTATUS status;

    // expect: sync-ioctl-send-not-passive "only: 'EvtRefreshDpc_bad' runs at DISPATCH_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        context->Generation = 0;
    }
}

// An interrupt service routine runs at the device's own level.
BOOLEAN EvtMeterIsr_bad(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PMETER_CONTEXT context = MeterGetContext(WdfInterruptGetDevice(Interrupt));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(MessageID);
    // expect: sync-ioctl-send-not-passive "WdfIoTargetSendIoctlSynchronously"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    return NT_SUCCESS(status);
}

// The framework calls this with the interrupt's spin lock held.
BOOLEAN EvtMeterSynchronize_bad(WDFINTERRUPT Interrupt, WDFCONTEXT Context)
{
    PMETER_CONTEXT context = (PMETER_CONTEXT)Context;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Interrupt);
    // expect: sync-ioctl-send-not-passive "WdfIoTargetSendInternalIoctlSynchronously"
    status = WdfIoTargetSendInternalIoctlSynchronously(context->Target, NULL,
        IOCTL_INTERNAL_METER_SYNC, NULL, NULL, NULL, NULL);
    return NT_SUCCESS(status);
}

// Gives back the second lock only: the first one is still held.
NTSTATUS QueryUnderOuterLock_bad(PMETER_CONTEXT context)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql); // note: "spin lock 'context->TableLock' is acquired"
    WdfSpinLockAcquire(context->Lock);
    context->Generation++;
    WdfSpinLockRelease(context->Lock);
    // expect: sync-ioctl-send-not-passive "only: spin lock 'context->TableLock' is acquired"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    KeReleaseSpinLock(&context->TableLock, irql);
    return status;
}

// The queued form of a spin lock raises IRQL like the plain one; the send is one of those for other internal codes.
NTSTATUS QueryUnderQueuedLock_bad(PMETER_CONTEXT context)
{
    KLOCK_QUEUE_HANDLE handle;
    NTSTATUS status;

    KeAcquireInStackQueuedSpinLock(&context->TableLock, &handle); // note: "is acquired"
    // expect: sync-ioctl-send-not-passive "WdfIoTargetSendInternalIoctlOthersSynchronously"
    status = WdfIoTargetSendInternalIoctlOthersSynchronously(context->Target, NULL,
        IOCTL_INTERNAL_METER_SYNC, NULL, NULL, NULL, NULL, NULL);
    KeReleaseInStackQueuedSpinLock(&handle);
    return status;
}

// The specialised targets send synchronously under names of their own.
NTSTATUS WritePipeUnderLock_bad(PMETER_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    NTSTATUS status;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &context->Version, sizeof(context->Version));
    WdfSpinLockAcquire(context->Lock); // note: "is acquired"
    // expect: sync-ioctl-send-not-passive "WdfUsbTargetPipeWriteSynchronously"
    status = WdfUsbTargetPipeWriteSynchronously(context->Pipe, NULL, NULL, &input, NULL);
    WdfSpinLockRelease(context->Lock);
    return status;
}

// The error path leaves the section without the release, and the retry below sends with the lock held.
NTSTATUS RetryAfterBreak_bad(PMETER_CONTEXT context)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql); // note: "is acquired"
    do {
        if (context->Version == 0) {
            status = STATUS_RETRY;
            break;
        }
        context->Generation++;
        KeReleaseSpinLock(&context->TableLock, irql);
    } while (FALSE);
    if (status == STATUS_RETRY) {
        // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
            IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    }
    return status;
}

EVT_WDF_IO_QUEUE_IO_READ EvtSynchronizedRead_bad;

// The framework holds the queue's lock around its handlers: they are synchronized, and not passive.
VOID EvtSynchronizedRead_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMETER_CONTEXT context = MeterGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    // note: "a queue that is synchronized"
    // expect: sync-ioctl-send-not-passive error "'EvtSynchronizedRead_bad' runs at DISPATCH_LEVEL"
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    WdfRequestComplete(Request, status);
}

// Asks for the synchronization.
NTSTATUS CreateSynchronizedQueue(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelDispatch;
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoRead = EvtSynchronizedRead_bad;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}
