// Casts to references: the same bytes under another type.
#include <ntddk.h>
struct Header {
    ULONG Length;
    ULONG Kind;
};
ULONG ByCast(PUCHAR bytes, ULONG at)
{
    Header &header = (Header &)*(bytes + at);
    const Header &named = reinterpret_cast<const Header &>(bytes[at]);
    Header copy = (Header &)*bytes;
    header.Length = 4;
    return named.Kind + copy.Length;
}
