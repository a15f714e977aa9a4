// No project names the first header; there is one manifest beside it, and the name speaks of events. The other
// is made by another project, which also says how its functions' names begin.
#include <ntddk.h>
#include "LyreEvents.h"
#include "countsProvider.h"

void pluck(void)
{
    EventWritePlucked(NULL);
    HarpUnregisterCounts();
}
