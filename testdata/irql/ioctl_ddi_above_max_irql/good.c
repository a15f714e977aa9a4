// Routines called where their pages allow it.
#include <ntddk.h>
#include <wdf.h>
#include <ntstrsafe.h>

#define SHAFT_TAG 'fahS'

typedef struct _SHAFT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    KEVENT Event;
    PVOID Buffer;
    KDPC Dpc;
    LIST_ENTRY Entries;
} SHAFT_EXTENSION, *PSHAFT_EXTENSION;

KSERVICE_ROUTINE ShaftInterrupt_ok;
KDEFERRED_ROUTINE ShaftDpc_ok;

// An interrupt service routine may queue a DPC.
BOOLEAN ShaftInterrupt_ok(PKINTERRUPT Interrupt, PVOID Context)
{
    PSHAFT_EXTENSION shaft = (PSHAFT_EXTENSION)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    return KeInsertQueueDpc(&shaft->Dpc, NULL, NULL); // ok: any level
}

// A DPC may complete IRPs and signal events.
VOID ShaftDpc_ok(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    PIRP irp = (PIRP)First;
    PSHAFT_EXTENSION shaft = (PSHAFT_EXTENSION)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Second);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT); // ok: DISPATCH_LEVEL is allowed
    (void)KeSetEvent(&shaft->Event, IO_NO_INCREMENT, FALSE); // ok: without Wait
}

// Nonpaged pool may be had under a spin lock.
VOID AllocateUnderLock_ok(PSHAFT_EXTENSION shaft)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    shaft->Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, SHAFT_TAG); // ok: nonpaged
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Paged pool after the lock is released.
VOID AllocateAfterRelease_ok(PSHAFT_EXTENSION shaft)
{
    PVOID buffer;
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    buffer = shaft->Buffer;
    KeReleaseSpinLock(&shaft->Lock, old);
    if (buffer == NULL) {
        shaft->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, SHAFT_TAG); // ok: released
    }
}

// A wait announced at PASSIVE_LEVEL and made at once.
NTSTATUS SetAndWait_ok(PSHAFT_EXTENSION shaft, PRKEVENT answer)
{
    PAGED_CODE();
    (void)KeSetEvent(&shaft->Event, IO_NO_INCREMENT, TRUE); // ok: low level
    return KeWaitForSingleObject(answer, Executive, KernelMode, FALSE, NULL);
}

// Sends a received IRP on under a lock of its own level.
VOID CopyUnderLock_ok(PSHAFT_EXTENSION shaft, PVOID target, PVOID source)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    RtlCopyMemory(target, source, 16); // ok: whether the buffers are paged is not known
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Helpers for lists and strings have no ceiling here.
VOID LinkUnderLock_ok(PSHAFT_EXTENSION shaft, PLIST_ENTRY entry)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    InsertTailList(&shaft->Entries, entry); // ok: any level
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Formats a string under a lock; the string is resident.
VOID FormatUnderLock_ok(PSHAFT_EXTENSION shaft, PWSTR text, SIZE_T size)
{
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    (void)RtlStringCbPrintfW(text, size, L"%p", shaft->Buffer); // ok: string helpers are left out
    KeReleaseSpinLock(&shaft->Lock, old);
}

// Asserts, traces and lowers where it stands.
VOID AtRaisedLevel_ok(PSHAFT_EXTENSION shaft)
{
    KIRQL old;

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    DbgPrint("shaft: %p\n", shaft->Buffer); // ok: traces
    KeLowerIrql(old); // ok: what it is for
}

// Counts callers that come too high, which does not prove that there are any.
NTSTATUS LockBuffer_ok(PSHAFT_EXTENSION shaft, WDFREQUEST Request, PVOID Buffer)
{
    WDFMEMORY memory;

    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        shaft->Buffer = NULL;
    }
    return WdfRequestProbeAndLockUserBufferForRead(Request, Buffer, 16, &memory); // ok: the caller's affair
}

// Which pool it is, the caller knows.
PVOID AllocateAsTold_ok(PSHAFT_EXTENSION shaft, POOL_TYPE type)
{
    PVOID buffer;
    KIRQL old;

    KeAcquireSpinLock(&shaft->Lock, &old);
    buffer = ExAllocatePoolWithTag(type, 64, SHAFT_TAG); // ok: perhaps nonpaged
    KeReleaseSpinLock(&shaft->Lock, old);
    return buffer;
}
