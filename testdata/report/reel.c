// A small driver with one defect of each shape a report must show: at a single place, and at the end of a path
// through another function and a header.
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
