// Waits that keep the stack where it is, or whose object does not live there: nothing here may be reported.
#include <ntddk.h>

#define IOCTL_PROBE_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define PROBE_TAG 'borP'

typedef struct _PROBE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Stop;
    KEVENT Done;
    KMUTEX Mutex;
} PROBE_EXTENSION, *PPROBE_EXTENSION;

typedef struct _PROBE_WAITER {
    KEVENT Event;
    NTSTATUS Status;
} PROBE_WAITER, *PPROBE_WAITER;

static KEVENT ProbeGlobalEvent;

// The documented way: a local event and a wait in KernelMode.
NTSTATUS SendAndWait_ok(PPROBE_EXTENSION extension)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_PROBE_QUERY, extension->Lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(extension->Lower, irp);
    if (status == STATUS_PENDING) {
        // ok: KernelMode keeps the stack resident
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// An event in the device extension is in nonpaged memory.
NTSTATUS WaitOnExtension_ok(PDEVICE_OBJECT device)
{
    PPROBE_EXTENSION extension = (PPROBE_EXTENSION)device->DeviceExtension;

    return KeWaitForSingleObject(&extension->Done, Executive, UserMode, TRUE, NULL); // ok: not on the stack
}

// An event in nonpaged pool stays resident by itself.
NTSTATUS WaitOnPool_ok(VOID)
{
    PPROBE_WAITER waiter;
    NTSTATUS status;

    waiter = (PPROBE_WAITER)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*waiter), PROBE_TAG);
    if (waiter == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&waiter->Event, NotificationEvent, FALSE);
    status = KeWaitForSingleObject(&waiter->Event, UserRequest, UserMode, TRUE, NULL); // ok: in pool
    ExFreePoolWithTag(waiter, PROBE_TAG);
    return status;
}

// A static local lives in the driver's data section.
NTSTATUS WaitOnStaticLocal_ok(VOID)
{
    static KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    // ok: a static is not on the stack
    return KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);
}

// So does a global.
NTSTATUS WaitOnGlobal_ok(VOID)
{
    return KeWaitForSingleObject(&ProbeGlobalEvent, Executive, UserMode, FALSE, NULL); // ok: a global
}

// A pointer local whose target is elsewhere: only the pointer is on the stack.
NTSTATUS WaitThroughPointer_ok(PPROBE_EXTENSION extension, BOOLEAN stopping)
{
    PRKEVENT event = stopping ? &extension->Stop : &extension->Done;

    // ok: both targets are in the extension
    return KeWaitForSingleObject(event, Executive, UserMode, FALSE, NULL);
}

// The thread object that ObReferenceObjectByHandle returns belongs to the system.
NTSTATUS WaitForThread_ok(HANDLE handle)
{
    PVOID thread;
    NTSTATUS status;

    status = ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, &thread, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = KeWaitForSingleObject(thread, Executive, UserMode, FALSE, NULL); // ok: the object is not a local
    ObDereferenceObject(thread);
    return status;
}

// Waits for whatever event the caller brings, in the caller's mode.
static NTSTATUS WaitInMode_ok(PRKEVENT event, KPROCESSOR_MODE mode)
{
    return KeWaitForSingleObject(event, Executive, mode, FALSE, NULL); // ok: the only caller says KernelMode
}

// Brings a local and KernelMode.
NTSTATUS WaitInHelper_ok(VOID)
{
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    return WaitInMode_ok(&event, KernelMode);
}

// Nobody here knows the mode, so nothing can be said.
NTSTATUS WaitInUnknownMode_ok(KPROCESSOR_MODE mode)
{
    LARGE_INTEGER timeout;
    KEVENT event;

    timeout.QuadPart = -10000;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    return KeWaitForSingleObject(&event, Executive, mode, FALSE, &timeout); // ok: the mode is the caller's
}

// Picks KernelMode exactly when the object is the local one.
NTSTATUS WaitInMatchingMode_ok(PPROBE_EXTENSION extension, BOOLEAN local)
{
    KPROCESSOR_MODE mode = UserMode;
    PRKEVENT object = &extension->Done;
    KEVENT event;

    if (local) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        object = &event;
        mode = KernelMode;
    }
    // ok: the mode fits the object on either path
    return KeWaitForSingleObject(object, Executive, mode, FALSE, NULL);
}

// Several objects, none of them a local, in an array that is one.
NTSTATUS WaitForEither_ok(PPROBE_EXTENSION extension)
{
    PVOID objects[2];

    objects[0] = &extension->Stop;
    objects[1] = &extension->Done;
    // ok: only the array is on the stack
    return KeWaitForMultipleObjects(2, objects, WaitAny, Executive, UserMode, FALSE, NULL, NULL);
}

// Several objects with a local among them, in KernelMode.
NTSTATUS WaitForBoth_ok(PPROBE_EXTENSION extension)
{
    PVOID objects[2];
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    objects[0] = &event;
    objects[1] = &extension->Stop;
    // ok: KernelMode
    return KeWaitForMultipleObjects(RTL_NUMBER_OF(objects), objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
}

// A mutex of the extension, under the wait's other name.
NTSTATUS WaitForMutex_ok(PPROBE_EXTENSION extension)
{
    return KeWaitForMutexObject(&extension->Mutex, Executive, UserMode, FALSE, NULL); // ok: in the extension
}

// Wait blocks on the stack stay where they are in KernelMode.
NTSTATUS WaitForMany_ok(PPROBE_EXTENSION extension, PVOID *others)
{
    KWAIT_BLOCK blocks[4];
    PVOID objects[4];

    objects[0] = &extension->Stop;
    objects[1] = others[0];
    objects[2] = others[1];
    objects[3] = others[2];
    // ok: KernelMode
    return KeWaitForMultipleObjects(4, objects, WaitAny, Executive, KernelMode, FALSE, NULL, blocks);
}

// A structure on the stack that holds the address of an event elsewhere.
typedef struct _PROBE_JOB {
    PRKEVENT Done;
    KPROCESSOR_MODE Mode;
} PROBE_JOB, *PPROBE_JOB;

// The bottom of the chain.
static NTSTATUS JobBlock_ok(PPROBE_JOB job)
{
    return KeWaitForSingleObject(job->Done, Executive, job->Mode, FALSE, NULL); // ok: both callers fit
}

// UserMode with an event of the extension.
NTSTATUS JobStartInExtension_ok(PPROBE_EXTENSION extension)
{
    PROBE_JOB job;

    job.Done = &extension->Done;
    job.Mode = UserMode;
    return JobBlock_ok(&job);
}

// KernelMode with an event of its own.
NTSTATUS JobStartOnStack_ok(VOID)
{
    PROBE_JOB job;
    KEVENT finished;

    KeInitializeEvent(&finished, NotificationEvent, FALSE);
    job.Done = &finished;
    job.Mode = KernelMode;
    return JobBlock_ok(&job);
}

// The event belongs to the caller, of whom nothing is known here.
NTSTATUS WaitForWhoever_ok(PRKEVENT event)
{
    return KeWaitForSingleObject(event, UserRequest, UserMode, FALSE, NULL); // ok: no local of ours
}
