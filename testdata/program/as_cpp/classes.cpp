// The half in C++.
#include <ntddk.h>

VOID AsCppByC(ULONG Count);
VOID AsCppBoth(ULONG Count);
VOID AsCppLost(ULONG Count);
extern ULONG AsCppTotal;

VOID AsCppByCpp(ULONG Count)
{
    AsCppByC(Count);
}

extern "C" VOID AsCppWithCLinkage(ULONG Count)
{
    AsCppTotal = Count;
}

VOID AsCppOverloaded(ULONG Count)
{
    AsCppByC(Count);
}

VOID AsCppOverloaded(ULONG Count, ULONG Factor)
{
    AsCppByC(Count * Factor);
}

VOID AsCppBoth(ULONG Count, ULONG Factor)
{
    AsCppTotal = Count * Factor;
}

// Its one namesake has C++ types to be told by.
VOID AsCppLost(ULONG Count, ULONG Factor)
{
    AsCppTotal = Count * Factor;
}

class AsCpp {
public:
    static VOID AsCppMember(ULONG Count);
};

VOID AsCpp::AsCppMember(ULONG Count)
{
    AsCppTotal = Count;
}

namespace as_cpp {
VOID AsCppInNamespace(ULONG Count)
{
    AsCppTotal = Count;
}
}

static VOID AsCppInternal(ULONG Count)
{
    AsCppTotal = Count;
}

VOID AsCppStartCpp(VOID)
{
    AsCppByC(1);
    AsCppInternal(2);
    // Unknown: two functions have the name.
    AsCppBoth(4);
    // Unknown: nobody defines it.
    AsCppLost(5);
}
