// Routines called above the level their pages allow.
#include <ntddk.h>
#include <wdf.h>

#define SHAFT_TAG 'fahS'

typedef struct _SHAFT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    KEVENT Event;
    PVOID Buffer;
    EX_RUNDOWN_REF Guests;
} SHAFT_EXTENSION, *PSHAFT_EXTENSION;

KSERVICE_ROUTINE ShaftInterrupt_bad;
KDEFERRED_ROUTINE ShaftDpc_bad;

// Completes an IRP in the interrupt service routine.
BOOLEAN ShaftInterrupt_bad(PKINTERRUPT Interrupt, PVOID Context)
{
    PIRP irp = (PIRP)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    // expect: ioctl-ddi-above-max-irql "but is allowed at up to DISPATCH_LEVEL: 'ShaftInterrupt_bad' runs at DIRQL"
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return TRUE;
}

// Probes user memory in a DPC.
VOID ShaftDpc_bad(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    // expect: ioctl-ddi-above-max-irql "'ProbeForRead' is called at DISPATCH_LEVEL, but is allowed at up to APC_LEVEL"
    ProbeForRead(Context, 16, 1);
}

// Announces a wait it cannot make at this level.
VOID SetAndWait_bad(PSHAFT_EXTENSION shaft)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old); // note: "spin lock 'shaft->Lock' is acquired"
    // expect: ioctl-ddi-above-max-irql "is allowed at up to APC_LEVEL when Wait is TRUE: spin lock 'shaft->Lock' is acquired"
    (void)KeSetEvent(&shaft->Event, IO_NO_INCREMENT, TRUE);
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Allocates paged pool under a spin lock.
VOID AllocateUnderLock_bad(PSHAFT_EXTENSION shaft)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    // expect: ioctl-ddi-above-max-irql "for paged pool"
    shaft->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, SHAFT_TAG);
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Locks a user buffer of a request with a framework spin lock held.
NTSTATUS LockUnderLock_bad(WDFSPINLOCK Lock, WDFREQUEST Request, PVOID Buffer)
{
    WDFMEMORY memory;
    NTSTATUS status;

    WdfSpinLockAcquire(Lock);
    // expect: ioctl-ddi-above-max-irql "'WdfRequestProbeAndLockUserBufferForRead' is called at DISPATCH_LEVEL"
    status = WdfRequestProbeAndLockUserBufferForRead(Request, Buffer, 16, &memory);
    WdfSpinLockRelease(Lock);
    return status;
}

// Allocates through the older function, two calls below the lock.
static PVOID ShaftOld_bad(SIZE_T size)
{
    // expect: ioctl-ddi-above-max-irql "'ExAllocatePoolWithTag' is called at DISPATCH_LEVEL"
    return ExAllocatePoolWithTag(PagedPool, size, SHAFT_TAG);
}

// Adds room for a header.
static PVOID ShaftBlock(SIZE_T size)
{
    return ShaftOld_bad(size + sizeof(LIST_ENTRY)); // note: "'ShaftOld_bad' is called"
}

// Holds the lock over all of it.
VOID ShaftFill(PSHAFT_EXTENSION shaft)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&shaft->Lock, &handle); // note: "is acquired"
    shaft->Buffer = ShaftBlock(64);
    KeReleaseInStackQueuedSpinLock(&handle);
}

// Between APC_LEVEL and PASSIVE_LEVEL the Zw functions matter: they are completed by an APC.
NTSTATUS AskUnderMutex_bad(PFAST_MUTEX mutex, HANDLE file, PIO_STATUS_BLOCK iosb, PVOID buffer)
{
    NTSTATUS status;

    ExAcquireFastMutex(mutex);
    // expect: ioctl-ddi-above-max-irql "'ZwDeviceIoControlFile' is called at APC_LEVEL, but is allowed at up to PASSIVE_LEVEL"
    status = ZwDeviceIoControlFile(file, NULL, NULL, NULL, iosb, 0x222400, buffer, 64, NULL, 0);
    ExReleaseFastMutex(mutex);
    return status;
}

// Elsewhere the difference between the two levels is worth a note.
NTSTATUS QueryUnderMutex_bad(PFAST_MUTEX mutex, WDFREQUEST Request, PVOID Buffer)
{
    WDFMEMORY memory;
    NTSTATUS status;

    ExAcquireFastMutex(mutex);
    // expect: ioctl-ddi-above-max-irql "is called at APC_LEVEL, but is allowed at up to PASSIVE_LEVEL"
    status = WdfRequestProbeAndLockUserBufferForWrite(Request, Buffer, 16, &memory);
    ExReleaseFastMutex(mutex);
    return status;
}

#define SHAFT_LOCK(Shaft) (&(Shaft)->Lock)

// The lock goes by the name of a macro; the early exit is no part of the story.
VOID ProbeUnderMacro_bad(PSHAFT_EXTENSION shaft, PVOID Buffer)
{
    KIRQL old;

    if (Buffer == NULL)
        return;
    KeAcquireSpinLock(SHAFT_LOCK(shaft), &old); // note: "spin lock 'shaft->Lock' is acquired"
    ProbeForRead(Buffer, 16, 1); // expect: ioctl-ddi-above-max-irql "spin lock 'shaft->Lock' is acquired"
    KeReleaseSpinLock(SHAFT_LOCK(shaft), old);
}

// Waits, sleeps and sends synchronously where it must not: rules of their own say so.
NTSTATUS WaitUnderLock_bad(PSHAFT_EXTENSION shaft, WDFIOTARGET target)
{
    LARGE_INTEGER interval;
    NTSTATUS status;
    KIRQL old;

    interval.QuadPart = -10000;
    KeAcquireSpinLock(&shaft->Lock, &old);
    (void)KeWaitForSingleObject(&shaft->Event, Executive, KernelMode, FALSE, NULL); // ok: wait-irql-vs-timeout
    (void)KeDelayExecutionThread(KernelMode, FALSE, &interval); // ok: wait-irql-vs-timeout
    ExWaitForRundownProtectionRelease(&shaft->Guests); // ok: wait-irql-vs-timeout
    // ok: sync-ioctl-send-not-passive
    status = WdfIoTargetSendIoctlSynchronously(target, NULL, 0x222400, NULL, NULL, NULL, NULL);
    KeReleaseSpinLock(&shaft->Lock, old);
    return status;
}
