// One half: the external function and the variable are defined in the other.
#include "calls_across.h"

static VOID Note(PACROSS_CONTEXT Context)
{
    AcrossAdd(Context, AcrossTwice(AcrossTotal));
}

VOID AcrossStart(PDEVICE_OBJECT Device, PACROSS_CONTEXT Context)
{
    PIO_WORKITEM item = IoAllocateWorkItem(Device);
    Note(Context);
    if (item != NULL)
        IoQueueWorkItem(item, AcrossWorker, DelayedWorkQueue, Context);
}
