// The other half, with a static function of the same name.
#include "calls_across.h"

ULONG AcrossTotal;

static VOID Note(PACROSS_CONTEXT Context)
{
    Context->Count = AcrossTwice(Context->Count);
}

VOID AcrossAdd(PACROSS_CONTEXT Context, ULONG Count)
{
    Note(Context);
    AcrossTotal += Count;
}

VOID NTAPI AcrossWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    AcrossAdd(Context, 1);
}
