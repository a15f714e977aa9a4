// Functions and constants of an event manifest that lies in the project, for a driver.
#include <ntddk.h>

typedef struct STRING_COUNTS {
    ULONG Plucked;
} STRING_COUNTS;

#include "events_harp.h"

NTSTATUS begin(PCW_CALLBACK *count)
{
    if (EventRegisterHarp_Driver_2() != 0 || HARP_PROVIDER.Data1 == 0)
        return STATUS_UNSUCCESSFUL;
    return RegisterHarpStrings(count, NULL);
}

void pluck(LPCGUID activity, PVOID player, USHORT string, ULONG *tones)
{
    EventWriteHarpPlucked(activity, L"g", string + 1, player);
    EventWriteHarpSilent(NULL);
    if (EventEnabledHarpTuned())
        EventWriteHarpTuned_AssumeEnabled(activity, tones, 1, &string);
    EventWriteHarpLost(NULL, player);
}

NTSTATUS count(PPCW_BUFFER buffer, PCUNICODE_STRING name, STRING_COUNTS *counts)
{
    return AddHarpStrings(buffer, name, HARP_TONE_G, counts);
}

ULONGLONG numbers(void)
{
    return HARP_PLAY + HARP_FAINT + HARP_STRINGS + HARP_SYSTEM + HARP_DIAGNOSTIC + HarpPlucked_value;
}

void end(void)
{
    UnregisterHarpStrings();
    EventUnregisterHarp_Driver_2();
}
