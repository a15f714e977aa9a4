// Synchronous sends where IRQL is PASSIVE_LEVEL: nothing here may be reported.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_GET_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_GET_CONFIG CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_METER_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _METER_CONTEXT {
    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    WDFWAITLOCK WaitLock;
    WDFWORKITEM WorkItem;
    KSPIN_LOCK TableLock;
    ERESOURCE Resource;
    KMUTEX Mutex;
    ULONG Version;
    ULONG Generation;
    BOOLEAN Dirty;
    BOOLEAN Busy;
} METER_CONTEXT, *PMETER_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(METER_CONTEXT, MeterGetContext)

EVT_WDF_TIMER EvtPassiveTimer_ok;
EVT_WDF_TIMER EvtKickTimer_ok;
EVT_WDF_WORKITEM EvtRefreshWork_ok;
EVT_WDF_DEVICE_D0_ENTRY EvtD0Entry_ok;
EVT_WDF_INTERRUPT_ISR EvtPassiveIsr_ok;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl_ok;

// Copies the shared state under the lock, releases it, and only then sends.
NTSTATUS QueryAfterRelease_ok(PMETER_CONTEXT context)
{
    WDF_MEMORY_DESCRIPTOR input;
    ULONG generation;

    WdfSpinLockAcquire(context->Lock);
    generation = context->Generation++;
    WdfSpinLockRelease(context->Lock);
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, &generation, sizeof(generation));
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: the lock was released above
        IOCTL_METER_RESET, &input, NULL, NULL, NULL);
}

// Takes the lock on a branch of its own, which returns without sending.
NTSTATUS QueryOnUnlockedPath_ok(PMETER_CONTEXT context, BOOLEAN cached)
{
    if (cached) {
        WdfSpinLockAcquire(context->Lock);
        context->Generation++;
        WdfSpinLockRelease(context->Lock);
        return STATUS_SUCCESS;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: no lock on this path
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
}

// Remembers in a flag whether the lock is held, and releases it before the send exactly when it is.
NTSTATUS QueryWithLockFlag_ok(PMETER_CONTEXT context, BOOLEAN shared)
{
    BOOLEAN locked = FALSE;

    if (shared) {
        WdfSpinLockAcquire(context->Lock);
        locked = TRUE;
    }
    context->Generation++;
    if (locked) {
        WdfSpinLockRelease(context->Lock);
        locked = FALSE;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: released whenever it was taken
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
}

// Leaves the critical section through a common label, and sends after it.
NTSTATUS QueryAfterGoto_ok(PMETER_CONTEXT context)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql);
    if (context->Busy) {
        status = STATUS_DEVICE_BUSY;
        goto Unlock;
    }
    context->Busy = TRUE;
Unlock:
    KeReleaseSpinLock(&context->TableLock, irql);
    if (NT_SUCCESS(status)) {
        // ok: every path came through Unlock
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    }
    return status;
}

// Acquires the table's lock for its callers.
static KIRQL LockTable_ok(PMETER_CONTEXT context)
{
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql);
    return irql;
}

// Releases what LockTable_ok acquired.
static VOID UnlockTable_ok(PMETER_CONTEXT context, KIRQL irql)
{
    KeReleaseSpinLock(&context->TableLock, irql);
}

// Closes the pair of wrappers before it sends.
NTSTATUS QueryAfterWrappers_ok(PMETER_CONTEXT context)
{
    ULONG version;
    KIRQL irql;

    irql = LockTable_ok(context);
    version = context->Version;
    UnlockTable_ok(context, irql);
    if (version != 0) {
        return STATUS_SUCCESS;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: UnlockTable_ok lowered IRQL
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
}

// Raises IRQL for a moment, lowers it to what it was, and sends.
NTSTATUS QueryAfterLower_ok(PMETER_CONTEXT context)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    context->Generation++;
    KeLowerIrql(irql);
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: back at the old level
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
}

// Is called from anywhere, so it asks for the level and leaves the send to a work item when it is too high.
NTSTATUS QueryOrDefer_ok(PMETER_CONTEXT context)
{
    if (KeGetCurrentIrql() > PASSIVE_LEVEL) {
        WdfWorkItemEnqueue(context->WorkItem);
        return STATUS_PENDING;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: the level was tested
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
}

// The DPC-capable caller of QueryOrDefer_ok.
VOID EvtKickTimer_ok(WDFTIMER Timer)
{
    PMETER_CONTEXT context = MeterGetContext(WdfTimerGetParentObject(Timer));

    if (QueryOrDefer_ok(context) == STATUS_PENDING) { // ok: the helper defers at DISPATCH_LEVEL
        context->Dirty = TRUE;
    }
}

// A wait lock does not raise IRQL.
NTSTATUS QueryUnderWaitLock_ok(PMETER_CONTEXT context)
{
    NTSTATUS status;

    WdfWaitLockAcquire(context->WaitLock, NULL);
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: still PASSIVE_LEVEL
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    WdfWaitLockRelease(context->WaitLock);
    return status;
}

// Neither does an executive resource.
NTSTATUS QueryUnderResource_ok(PMETER_CONTEXT context)
{
    NTSTATUS status;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&context->Resource, TRUE);
    // ok: normal APCs are off, IRQL is the same
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    ExReleaseResourceLite(&context->Resource);
    KeLeaveCriticalRegion();
    return status;
}

// A mutex object is waited for, not spun on.
NTSTATUS QueryUnderMutex_ok(PMETER_CONTEXT context)
{
    NTSTATUS status;

    (void)KeWaitForSingleObject(&context->Mutex, Executive, KernelMode, FALSE, NULL);
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: a mutex leaves IRQL alone
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    KeReleaseMutex(&context->Mutex, FALSE);
    return status;
}

// An asynchronous send is allowed up to DISPATCH_LEVEL.
BOOLEAN SendUnderLock_ok(PMETER_CONTEXT context, WDFREQUEST request)
{
    WDF_REQUEST_SEND_OPTIONS options;
    BOOLEAN sent;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_TIMEOUT);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(2));
    WdfSpinLockAcquire(context->Lock);
    // ok: without the synchronous option nobody waits
    sent = WdfRequestSend(request, context->Target, &options);
    WdfSpinLockRelease(context->Lock);
    return sent;
}

// Does nothing but keep its place in the pageable section: PAGED_CODE says that IRQL is low.
NTSTATUS QueryInPagedCode_ok(PMETER_CONTEXT context)
{
    PAGED_CODE();
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: pageable code
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
}

// A timer that was created with WdfExecutionLevelPassive.
VOID EvtPassiveTimer_ok(WDFTIMER Timer)
{
    PMETER_CONTEXT context = MeterGetContext(WdfTimerGetParentObject(Timer));
    NTSTATUS status;

    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: a passive timer
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    context->Dirty = !NT_SUCCESS(status);
}

// Creates the passive timer above.
NTSTATUS CreatePassiveTimer_ok(WDFDEVICE device, WDFTIMER *timer)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_TIMER_CONFIG_INIT(&config, EvtPassiveTimer_ok);
    config.AutomaticSerialization = FALSE;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    return WdfTimerCreate(&config, &attributes, timer);
}

// An interrupt with passive handling serves its device at PASSIVE_LEVEL.
BOOLEAN EvtPassiveIsr_ok(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PMETER_CONTEXT context = MeterGetContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(MessageID);
    // ok: a passive-level interrupt
    return NT_SUCCESS(WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_RESET, NULL, NULL, NULL, NULL));
}

// Creates the passive-level interrupt above.
NTSTATUS CreatePassiveInterrupt_ok(WDFDEVICE device, WDFWAITLOCK lock, WDFINTERRUPT *interrupt)
{
    WDF_INTERRUPT_CONFIG config;

    WDF_INTERRUPT_CONFIG_INIT(&config, EvtPassiveIsr_ok, NULL);
    config.PassiveHandling = TRUE;
    config.WaitLock = lock;
    return WdfInterruptCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, interrupt);
}

// Work items run in a system thread at PASSIVE_LEVEL.
VOID EvtRefreshWork_ok(WDFWORKITEM WorkItem)
{
    PMETER_CONTEXT context = MeterGetContext(WdfWorkItemGetParentObject(WorkItem));
    NTSTATUS status;

    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: a work item
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
    context->Dirty = !NT_SUCCESS(status);
}

// Power callbacks run at PASSIVE_LEVEL too.
NTSTATUS EvtD0Entry_ok(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    PMETER_CONTEXT context = MeterGetContext(Device);

    UNREFERENCED_PARAMETER(PreviousState);
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: D0 entry
        IOCTL_METER_RESET, NULL, NULL, NULL, NULL);
}

// A queue callback of a device whose execution level is passive.
VOID EvtIoDeviceControl_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength,
    size_t InputBufferLength, ULONG IoControlCode)
{
    PMETER_CONTEXT context = MeterGetContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    if (IoControlCode != IOCTL_METER_RESET) {
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
        return;
    }
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: the device is passive
        IOCTL_METER_RESET, NULL, NULL, NULL, NULL);
    WdfRequestComplete(Request, status);
}

// Creates the device and its queue with passive callbacks.
NTSTATUS CreatePassiveDevice_ok(PWDFDEVICE_INIT init, WDFDEVICE *device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, METER_CONTEXT);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDeviceCreate(&init, &attributes, device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = EvtIoDeviceControl_ok;
    return WdfIoQueueCreate(*device, &config, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
}

// Releases in the termination handler of the guarded section, and sends behind it.
NTSTATUS QueryAfterFinally_ok(PMETER_CONTEXT context)
{
    NTSTATUS status = STATUS_SUCCESS;

    WdfSpinLockAcquire(context->Lock);
    __try {
        if (context->Busy) {
            status = STATUS_DEVICE_BUSY;
            __leave;
        }
        context->Busy = TRUE;
    } __finally {
        WdfSpinLockRelease(context->Lock);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: __finally released the lock
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
}

// Whether the lock of an object raises IRQL is a matter of its configuration, which is not in this file.
NTSTATUS QueryUnderObjectLock_ok(PMETER_CONTEXT context, WDFDEVICE device)
{
    NTSTATUS status;

    WdfObjectAcquireLock(device);
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: a passive device's lock waits
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
    WdfObjectReleaseLock(device);
    return status;
}

// Two locks, given back in the order they were taken: the old level comes back with the one taken first.
NTSTATUS QueryAfterTwoLocks_ok(PMETER_CONTEXT context)
{
    KIRQL irql;

    KeAcquireSpinLock(&context->TableLock, &irql);
    WdfSpinLockAcquire(context->Lock);
    context->Generation++;
    WdfSpinLockRelease(context->Lock);
    KeReleaseSpinLock(&context->TableLock, irql);
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: both are released
        IOCTL_METER_GET_CONFIG, NULL, NULL, NULL, NULL);
}

// Drops the lock around the send and takes it again, as loops over a list do.
NTSTATUS QueryEach_ok(PMETER_CONTEXT context, ULONG count)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    WdfSpinLockAcquire(context->Lock);
    for (i = 0; i < count && NT_SUCCESS(status); i++) {
        context->Generation = i;
        WdfSpinLockRelease(context->Lock);
        status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: released around the send
            IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
        WdfSpinLockAcquire(context->Lock);
    }
    WdfSpinLockRelease(context->Lock);
    return status;
}

// Counts calls at the wrong level, as checked builds do: that code asks does not prove that it is ever called so.
NTSTATUS QueryAndCount_ok(PMETER_CONTEXT context)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        context->Generation++;
    }
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, // ok: the level is the caller's affair
        IOCTL_METER_GET_VERSION, NULL, NULL, NULL, NULL);
}

EVT_WDF_IO_QUEUE_IO_WRITE EvtSynchronizedWrite_ok;

// Synchronized as well, by a lock that can be waited for: the queue is passive.
VOID EvtSynchronizedWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PMETER_CONTEXT context = MeterGetContext(WdfIoQueueGetDevice(Queue));
    WDF_REQUEST_SEND_OPTIONS options;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_TIMEOUT);
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(&options, WDF_REL_TIMEOUT_IN_SEC(1));
    status = WdfIoTargetSendIoctlSynchronously(context->Target, NULL,
        IOCTL_METER_GET_VERSION, NULL, NULL, &options, NULL); // ok: PASSIVE_LEVEL by ExecutionLevel
    WdfRequestComplete(Request, status);
}

// Asks for both.
NTSTATUS CreateSynchronizedQueue_ok(WDFDEVICE Device)
{
    WDF_IO_QUEUE_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoWrite = EvtSynchronizedWrite_ok;
    return WdfIoQueueCreate(Device, &config, &attributes, WDF_NO_HANDLE);
}
