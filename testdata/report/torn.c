// A source that cannot be read in full: a header nobody has, and a function that stops in the middle.
#include "reel.h"
#include "splice.h"

NTSTATUS SpliceBegin(PREEL Reel)
{
    return Reel->Status;
}

NTSTATUS SpliceEnd(PREEL Reel)
{
    if (Reel->Status == STATUS_PENDING {
        return STATUS_SUCCESS;
    }
