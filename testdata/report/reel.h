// What the sources of this folder share.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_REEL_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_REEL_REWIND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define REEL_LOCK(Reel) ((Reel)->Lock)

typedef struct _REEL {
    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    NTSTATUS Status;
    BOOLEAN IsLoaded;
} REEL, *PREEL;

VOID ReelRequestCue(PDEVICE_OBJECT Device, PKEVENT Event);
VOID ReelTrace(ULONG Speed);

static inline NTSTATUS ReelSend(WDFIOTARGET Target, ULONG Code)
{
    return WdfIoTargetSendIoctlSynchronously(Target, NULL, Code, NULL, NULL, NULL, NULL);
}
