// A small driver with one defect of each shape a report must show: at a single place, at the end of a path
// through another function and a header, and behind a function that has returned.
#include "reel.h"

// No path: the call itself is the defect. What stands before it takes more bytes than UTF-16 units, and fewer
// characters than either, so that columns can go wrong.
NTSTATUS ReelWait(PDEVICE_OBJECT Device)
{
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    ReelRequestCue(Device, &event);
    /* für 𝄞 */ KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);
    return STATUS_SUCCESS;
}

static NTSTATUS ReelQuery(PREEL Reel)
{
	// A tab in front of the call.
	return ReelSend(Reel->Target, IOCTL_REEL_QUERY);
}

// A path: the lock is taken here, the send stands two calls down, in the header.
VOID ReelRefresh(PREEL Reel)
{
    WdfSpinLockAcquire(Reel->Lock);
    Reel->Status = ReelQuery(Reel);
    WdfSpinLockRelease(Reel->Lock);
}

static VOID ReelHold(PREEL Reel)
{
    WdfSpinLockAcquire(REEL_LOCK(Reel));
}

// The lock is taken in a function that has returned, under the name of a macro. The case and the inner test
// lead to the send; the early exit and the trace do not belong to the story. The routine has a page of its
// own.
VOID ReelCommand(PREEL Reel, ULONG Code, ULONG Speed)
{
    if (Speed == 0)
        return;
    ReelHold(Reel);
    if (Speed > 100)
        ReelTrace(Speed);
    switch (Code) {
    case IOCTL_REEL_REWIND:
        if (Reel->IsLoaded)
            Reel->Status =
                WdfIoTargetSendInternalIoctlSynchronously(Reel->Target, NULL, Code, NULL, NULL, NULL, NULL);
        break;
    default:
        break;
    }
    WdfSpinLockRelease(Reel->Lock);
}
