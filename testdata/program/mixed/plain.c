// The half in C. What C++ declares with C linkage is one function for both languages; a C++ function of the same name is not.
#include <ntddk.h>

VOID MixedByC(ULONG Count);
VOID MixedByCpp(ULONG Count);
VOID MixedInNamespace(ULONG Count);
VOID MixedDeclaredBefore(ULONG Count);
ULONG MixedVariadic(ULONG Count, ...);
VOID MixedMangled(ULONG Count);

extern ULONG MixedTotal;

VOID MixedByC(ULONG Count)
{
    MixedTotal = Count;
}

// A C++ unit defines another function of this name, and declares this one as if it were written in C++.
VOID MixedPlain(ULONG Count)
{
    UNREFERENCED_PARAMETER(Count);
}

VOID MixedStartC(VOID)
{
    MixedByCpp(1);
    MixedInNamespace(2);
    MixedDeclaredBefore(3);
    MixedVariadic(4, 5);
    // Nobody defines it with C linkage: unknown.
    MixedMangled(6);
}
