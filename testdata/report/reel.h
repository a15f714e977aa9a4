// What the sources of this folder share.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_REEL_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _REEL {
    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    NTSTATUS Status;
} REEL, *PREEL;

VOID ReelRequestCue(PDEVICE_OBJECT Device, PKEVENT Event);

static inline NTSTATUS ReelSend(WDFIOTARGET Target, ULONG Code)
{
    return WdfIoTargetSendIoctlSynchronously(Target, NULL, Code, NULL, NULL, NULL, NULL);
}
