// The structure of a code that another file of the driver sends.
#include <ntddk.h>
#include <wdf.h>

typedef struct _REEL_TUNE {
    ULONG Speed;
    PUCHAR Curve; // expect: embedded-pointer-in-public-ioctl "'Curve' is a pointer in 'REEL_TUNE'"
} REEL_TUNE, *PREEL_TUNE;

// Describes the buffer for its sender.
VOID ReelDescribe_bad(PWDF_MEMORY_DESCRIPTOR descriptor, PVOID tune)
{
    PREEL_TUNE buffer = (PREEL_TUNE)tune;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(descriptor, buffer, sizeof(*buffer));
}
