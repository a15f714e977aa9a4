// Headers that the project's build steps make, by the names that it gives them.
#include <ntddk.h>
#include "HarpStrings.h"
#include "countsProvider.h"
#include "builtTones.h"
#include "builtCodes.h"

NTSTATUS begin(ULONG tone)
{
    EventRegisterHarp();
    LogPlucked(NULL, tone == HARP_G);
    HarpUnregisterCounts();
    return HARP_BROKEN;
}
