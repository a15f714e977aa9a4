// Routines called above the level their pages allow.
#include <ntddk.h>
#include <wdf.h>

#define SHAFT_TAG 'fahS'

typedef struct _SHAFT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    KEVENT Event;
    PVOID Buffer;
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
    // expect: ioctl-ddi-above-max-irql "but is allowed at up to DISPATCH_LEVEL"
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
    // expect: ioctl-ddi-above-max-irql "is allowed at up to APC_LEVEL when Wait is TRUE"
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
