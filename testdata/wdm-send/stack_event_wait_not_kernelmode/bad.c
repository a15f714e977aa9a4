// During a wait in UserMode the waiting thread's stack may be paged out, and a dispatcher object on it goes with it.
#include <ntddk.h>

#define IOCTL_PROBE_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _PROBE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Stop;
    KMUTEX Mutex;
    LIST_ENTRY Waiters;
} PROBE_EXTENSION, *PPROBE_EXTENSION;

typedef struct _PROBE_WAITER {
    LIST_ENTRY Link;
    KEVENT Event;
    NTSTATUS Status;
} PROBE_WAITER, *PPROBE_WAITER;

IO_COMPLETION_ROUTINE ProbeSignal;

// Sends a request down and waits for it on a local event, letting the stack go.
NTSTATUS SendAndWait_bad(PPROBE_EXTENSION extension)
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
        // expect: stack-event-wait-not-kernelmode "'event', which lives on the stack"
        (void)KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

// The event is a field of a local structure that others find through a list.
NTSTATUS WaitInStructure_bad(PPROBE_EXTENSION extension)
{
    PROBE_WAITER waiter;

    waiter.Status = STATUS_PENDING;
    KeInitializeEvent(&waiter.Event, NotificationEvent, FALSE);
    InsertTailList(&extension->Waiters, &waiter.Link);
    // expect: stack-event-wait-not-kernelmode "which lives on the stack"
    (void)KeWaitForSingleObject(&waiter.Event, UserRequest, UserMode, FALSE, NULL);
    return waiter.Status;
}

// Waits through a pointer that was set to the local's address.
NTSTATUS WaitThroughPointer_bad(PIRP irp, PPROBE_EXTENSION extension)
{
    KEVENT event;
    PRKEVENT done = &event;

    KeInitializeEvent(done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, ProbeSignal, done, TRUE, TRUE, TRUE);
    if (IoCallDriver(extension->Lower, irp) == STATUS_PENDING) {
        // expect: stack-event-wait-not-kernelmode "which lives on the stack"
        (void)KeWaitForSingleObject(done, Executive, UserMode, FALSE, NULL);
    }
    return irp->IoStatus.Status;
}

// Waits for an event of its caller, in the mode that is right for events in pool only.
static NTSTATUS WaitForCaller_bad(PRKEVENT event)
{
    // expect: stack-event-wait-not-kernelmode "which lives on the stack"
    return KeWaitForSingleObject(event, Executive, UserMode, TRUE, NULL);
}

// Passes the address of a local to the waiting helper.
NTSTATUS WaitInHelper(PPROBE_EXTENSION extension)
{
    PROBE_WAITER waiter;

    waiter.Status = STATUS_PENDING;
    KeInitializeEvent(&waiter.Event, SynchronizationEvent, FALSE);
    InsertTailList(&extension->Waiters, &waiter.Link);
    return WaitForCaller_bad(&waiter.Event);
}

// Waits for either of two objects, of which the second is a local.
NTSTATUS WaitForEither_bad(PPROBE_EXTENSION extension)
{
    PVOID objects[2];
    KEVENT done;
    PROBE_WAITER waiter;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    waiter.Status = STATUS_PENDING;
    InsertTailList(&extension->Waiters, &waiter.Link);
    objects[0] = &extension->Stop;
    objects[1] = &done;
    // expect: stack-event-wait-not-kernelmode "'KeWaitForMultipleObjects' waits in UserMode on 'done'"
    return KeWaitForMultipleObjects(2, objects, WaitAny, Executive, UserMode, FALSE, NULL, NULL);
}

// A mutex or a timer on the stack needs the same care as an event.
NTSTATUS WaitForLocalTimer_bad(LARGE_INTEGER due)
{
    KTIMER timer;

    KeInitializeTimer(&timer);
    KeSetTimer(&timer, due, NULL);
    // expect: stack-event-wait-not-kernelmode "'timer', which lives on the stack"
    return KeWaitForSingleObject(&timer, Executive, UserMode, FALSE, NULL);
}

// KeWaitForMutexObject is another name of the same wait.
NTSTATUS WaitForLocalMutex_bad(VOID)
{
    KMUTEX mutex;

    KeInitializeMutex(&mutex, 0);
    // expect: stack-event-wait-not-kernelmode "'mutex', which lives on the stack"
    return KeWaitForMutexObject(&mutex, Executive, UserMode, FALSE, NULL);
}

// Chooses the mode first; on the path that reaches the wait it is UserMode.
NTSTATUS WaitInChosenMode_bad(PPROBE_EXTENSION extension, BOOLEAN alertable)
{
    KPROCESSOR_MODE mode = KernelMode;
    PROBE_WAITER waiter;

    if (alertable) {
        mode = UserMode;
    }
    waiter.Status = STATUS_PENDING;
    KeInitializeEvent(&waiter.Event, NotificationEvent, FALSE);
    InsertTailList(&extension->Waiters, &waiter.Link);
    if (alertable) {
        // expect: stack-event-wait-not-kernelmode "which lives on the stack"
        return KeWaitForSingleObject(&waiter.Event, UserRequest, mode, TRUE, NULL);
    }
    return STATUS_SUCCESS;
}

// Wakes the function that waits for the event in Context, which then owns the IRP again.
NTSTATUS ProbeSignal(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        (void)KeSetEvent((PRKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Waits two calls below the function that owns the event, by way of a field that holds its address.
typedef struct _PROBE_JOB {
    PRKEVENT Done;
    KPROCESSOR_MODE Mode;
} PROBE_JOB, *PPROBE_JOB;

// The bottom of the chain.
static NTSTATUS JobBlock_bad(PPROBE_JOB job)
{
    // expect: stack-event-wait-not-kernelmode "on 'finished', which lives on the stack"
    return KeWaitForSingleObject(job->Done, Executive, job->Mode, FALSE, NULL);
}

// The middle of the chain.
static NTSTATUS JobRun(PPROBE_JOB job, PPROBE_EXTENSION extension)
{
    if (extension->Lower == NULL) {
        return STATUS_NO_SUCH_DEVICE;
    }
    return JobBlock_bad(job); // note: "'JobBlock_bad' is called"
}

// Owns the event, and chooses the mode.
NTSTATUS JobStart(PPROBE_EXTENSION extension)
{
    PROBE_JOB job;
    KEVENT finished;

    KeInitializeEvent(&finished, NotificationEvent, FALSE);
    job.Done = &finished;
    job.Mode = UserMode;
    return JobRun(&job, extension);
}

// All objects are in the extension, but the wait blocks are on the stack.
NTSTATUS WaitForMany_bad(PPROBE_EXTENSION extension, PVOID *others)
{
    KWAIT_BLOCK blocks[4];
    PVOID objects[4];

    objects[0] = &extension->Stop;
    objects[1] = others[0];
    objects[2] = others[1];
    objects[3] = others[2];
    // expect: stack-event-wait-not-kernelmode "with its wait blocks in 'blocks'"
    return KeWaitForMultipleObjects(4, objects, WaitAny, Executive, UserMode, FALSE, NULL, blocks);
}
