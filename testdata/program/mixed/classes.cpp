// The half in C++.
#include <ntddk.h>

extern "C" {
VOID MixedByC(ULONG Count);
VOID MixedDeclaredBefore(ULONG Count);
extern ULONG MixedTotal;
ULONG MixedTotal;
}

VOID MixedPlain(ULONG Count);

extern "C" VOID MixedByCpp(ULONG Count)
{
    MixedByC(Count);
}

namespace mixed {
// C linkage knows no namespaces.
extern "C" VOID MixedInNamespace(ULONG Count)
{
    MixedByC(Count);
}
}

// Its first declaration gives it C linkage.
VOID MixedDeclaredBefore(ULONG Count)
{
    MixedTotal += Count;
}

extern "C" ULONG MixedVariadic(ULONG Count, ...)
{
    return Count;
}

VOID MixedMangled(ULONG Count)
{
    MixedByC(Count);
}

// Overloads are two functions.
VOID MixedMangled(ULONG Count, ULONG Factor)
{
    MixedMangled(Count * Factor);
}

class Mixed {
public:
    static VOID MixedByC(ULONG Count);
};

// A member of that name is another function.
VOID Mixed::MixedByC(ULONG Count)
{
    ::MixedByC(Count);
}

extern "C" VOID MixedStartCpp(VOID)
{
    MixedByC(1);
    Mixed::MixedByC(2);
    MixedMangled(3, 4);
    mixed::MixedInNamespace(5);
    // Nobody defines it in C++: unknown, in spite of the C function.
    MixedPlain(6);
}
