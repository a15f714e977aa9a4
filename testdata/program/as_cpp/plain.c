// Read as C, but its project compiles it as C++: its functions are those of the C++ half, without extern "C".
#include <ntddk.h>

VOID AsCppByCpp(ULONG Count);
VOID AsCppOverloaded(ULONG Count);
VOID AsCppMember(ULONG Count);
VOID AsCppInNamespace(ULONG Count);
VOID AsCppInternal(ULONG Count);
VOID AsCppWithCLinkage(ULONG Count);

ULONG AsCppTotal;

VOID AsCppByC(ULONG Count)
{
    AsCppTotal = Count;
}

// The other half defines one with two parameters: two candidates.
VOID AsCppBoth(ULONG Count)
{
    AsCppTotal = Count;
}

VOID AsCppStartC(VOID)
{
    AsCppByCpp(1);
    AsCppWithCLinkage(2);
    // Unknown: two functions have the name.
    AsCppOverloaded(3);
    // Unknown: it would be no function of a class, of a namespace or of another file.
    AsCppMember(4);
    AsCppInNamespace(5);
    AsCppInternal(6);
}
