// The same manifest for a program: no activity goes first.
#include <windows.h>
#include "events_harp.h"

ULONG pluck(PVOID player)
{
    ULONG error = EventRegisterHarp_Driver_2();
    if (error == ERROR_SUCCESS && MCGEN_EVENT_ENABLED(HarpPlucked))
        error = EventWriteHarpPlucked(L"g", HarpPlucked.Level, player);
    EventWriteHarpSilent();
    return error;
}
