// Waits that block where no thread can be switched.
#include <ntddk.h>

typedef struct _GATE_EXTENSION {
    KSPIN_LOCK Lock;
    KEVENT Open;
    KMUTEX Mutex;
    PVOID Objects[2];
    LONG Visitors;
} GATE_EXTENSION, *PGATE_EXTENSION;

KDEFERRED_ROUTINE GateDpc_bad;
DRIVER_CANCEL GateCancel_bad;

// Waits without end under a spin lock.
VOID WaitUnderLock_bad(PGATE_EXTENSION gate)
{
    KIRQL old;

    KeAcquireSpinLock(&gate->Lock, &old); // note: "spin lock 'gate->Lock' is acquired"
    // expect: wait-irql-vs-timeout "'KeWaitForSingleObject' blocks at DISPATCH_LEVEL"
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
    // expect: wait-irql-vs-timeout "only a timeout of zero is allowed there"
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
    // expect: wait-irql-vs-timeout "'KeDelayExecutionThread' puts the thread to sleep at DISPATCH_LEVEL"
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
