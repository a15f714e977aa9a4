#include <ntddk.h>

typedef struct _ACROSS_CONTEXT {
    ULONG Count;
} ACROSS_CONTEXT, *PACROSS_CONTEXT;

extern ULONG AcrossTotal;

VOID AcrossAdd(PACROSS_CONTEXT Context, ULONG Count);
IO_WORKITEM_ROUTINE AcrossWorker;

// Seen by both units, one function of the program.
static __inline ULONG AcrossTwice(ULONG Count)
{
    return Count * 2;
}
