// Waits that block where no thread can be switched.
#include <ntddk.h>

typedef struct _GATE_EXTENSION {
    KSPIN_LOCK Lock;
    KEVENT Open;
    KMUTEX Mutex;
    EX_RUNDOWN_REF Guests;
    PVOID Objects[2];
    LONG Visitors;
} GATE_EXTENSION, *PGATE_EXTENSION;

KDEFERRED_ROUTINE GateDpc_bad;
KSERVICE_ROUTINE GateInterrupt_bad;
DRIVER_CANCEL GateCancel_bad;

// Waits without end under a spin lock.
VOID WaitUnderLock_bad(PGATE_EXTENSION gate)
{
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old); // note: "spin lock 'gate->Lock' is acquired"
    // expect: wait-irql-vs-timeout "only a timeout of zero is allowed: spin lock 'gate->Lock' is acquired"
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL);
    KeReleaseSpinLock(&gate->Lock, old);
}

// A millisecond is too long as well.
VOID WaitAWhileUnderLock_bad(PGATE_EXTENSION gate)
{
    LARGE_INTEGER timeout;
    KIRQL old;

    timeout.QuadPart = -10000;
    KeAcquireSpinLock(&gate->Lock, &old);
    // expect: wait-irql-vs-timeout "'KeWaitForSingleObject' blocks at DISPATCH_LEVEL"
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, &timeout);
    KeReleaseSpinLock(&gate->Lock, old);
}

// Sleeps in a DPC.
VOID GateDpc_bad(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    PGATE_EXTENSION gate = (PGATE_EXTENSION)Context;
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    interval.QuadPart = -10000;
    // expect: wait-irql-vs-timeout "'KeDelayExecutionThread' puts the thread to sleep at DISPATCH_LEVEL: 'GateDpc_bad' runs at DISPATCH_LEVEL"
    (void)KeDelayExecutionThread(KernelMode, FALSE, &interval);
    InterlockedIncrement(&gate->Visitors);
}

// Waits for several objects after raising IRQL itself.
VOID WaitAfterRaise_bad(PGATE_EXTENSION gate)
{
    KIRQL old;

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    // expect: wait-irql-vs-timeout "'KeWaitForMultipleObjects' blocks at DISPATCH_LEVEL"
    (void)KeWaitForMultipleObjects(2, gate->Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
    KeLowerIrql(old);
}

// The cancel spin lock is a spin lock.
VOID GateCancel_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE_EXTENSION gate = (PGATE_EXTENSION)DeviceObject->DeviceExtension;

    // expect: wait-irql-vs-timeout "blocks at DISPATCH_LEVEL"
    (void)KeWaitForSingleObject(&gate->Mutex, Executive, KernelMode, FALSE, NULL);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// Waits for whoever calls it.
static VOID GateWait_bad(PGATE_EXTENSION gate)
{
    // expect: wait-irql-vs-timeout "blocks at DISPATCH_LEVEL"
    (void)KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, NULL);
}

// Calls the waiting helper with the lock held.
VOID WaitInHelper(PGATE_EXTENSION gate)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&gate->Lock, &handle);
    GateWait_bad(gate);
    KeReleaseInStackQueuedSpinLock(&handle);
}

// Above DISPATCH_LEVEL not even a look is allowed.
BOOLEAN GateInterrupt_bad(PKINTERRUPT Interrupt, PVOID Context)
{
    PGATE_EXTENSION gate = (PGATE_EXTENSION)Context;
    LARGE_INTEGER zero;

    UNREFERENCED_PARAMETER(Interrupt);
    zero.QuadPart = 0;
    // expect: wait-irql-vs-timeout "'KeWaitForSingleObject' is called at DIRQL, where no wait is allowed"
    return KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, &zero) == STATUS_SUCCESS;
}

// Waits as long as its caller says.
static NTSTATUS GateLinger_bad(PGATE_EXTENSION gate, PLARGE_INTEGER timeout)
{
    // expect: wait-irql-vs-timeout "blocks at DISPATCH_LEVEL"
    return KeWaitForSingleObject(&gate->Open, Executive, KernelMode, FALSE, timeout);
}

// Chooses between a look and a second, one call above.
static NTSTATUS GateChoose(PGATE_EXTENSION gate, BOOLEAN patient)
{
    LARGE_INTEGER timeout = {0};

    if (patient) {
        timeout.QuadPart = -10000000;
    }
    return GateLinger_bad(gate, &timeout);
}

// Is patient with the lock held.
NTSTATUS WaitTwoCallsDown(PGATE_EXTENSION gate)
{
    NTSTATUS status;
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old); // note: "is acquired"
    status = GateChoose(gate, TRUE);
    KeReleaseSpinLock(&gate->Lock, old);
    return status;
}

// Waits until the last user has gone; there is no timeout to give.
VOID WaitForGuests_bad(PGATE_EXTENSION gate)
{
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old);
    // expect: wait-irql-vs-timeout "'ExWaitForRundownProtectionRelease' blocks at DISPATCH_LEVEL"
    ExWaitForRundownProtectionRelease(&gate->Guests);
    KeReleaseSpinLock(&gate->Lock, old);
}
