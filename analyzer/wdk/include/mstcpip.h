/* mstcpip.h: in kernel mode the tests of IPv4 addresses, the accessors of an address of either family and
 * their text forms; user mode gets mingw's. The Windows SDK's pages of mstcpip.h. */
#ifndef _KERNEL_MODE
#include_next <mstcpip.h>
#else
#ifndef IOCTLINT_MSTCPIP_H
#define IOCTLINT_MSTCPIP_H
#include <ip2string.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#ifdef __cplusplus
extern "C" {
#endif
static __inline BOOLEAN IN4_ADDR_EQUAL(const IN_ADDR *a, const IN_ADDR *b)
{
    return a->s_addr == b->s_addr;
}
#define IN4_UNALIGNED_ADDR_EQUAL IN4_ADDR_EQUAL
static __inline BOOLEAN IN4_IS_ADDR_UNSPECIFIED(const IN_ADDR *a)
{
    return a->s_addr == 0;
}
static __inline BOOLEAN IN4_IS_ADDR_BROADCAST(const IN_ADDR *a)
{
    return a->s_addr == 0xffffffff;
}
static __inline BOOLEAN IN4_IS_ADDR_LOOPBACK(const IN_ADDR *a)
{
    return (a->s_addr & 0xff) == 127;
}
static __inline BOOLEAN IN4_IS_ADDR_MULTICAST(const IN_ADDR *a)
{
    return (a->s_addr & 0xf0) == 0xe0;
}
static __inline BOOLEAN IN4_IS_ADDR_LINKLOCAL(const IN_ADDR *a)
{
    return (a->s_addr & 0xffff) == 0xfea9;
}
#define INETADDR_ADDRESS(a)                                                  \
    ((a)->sa_family == AF_INET6 ? (PUCHAR) & ((PSOCKADDR_IN6)(a))->sin6_addr \
                                : (PUCHAR) & ((PSOCKADDR_IN)(a))->sin_addr)
BOOLEAN INETADDR_ISANY(_In_ const SOCKADDR *a);
BOOLEAN INETADDR_ISLOOPBACK(_In_ const SOCKADDR *a);
BOOLEAN INETADDR_ISLINKLOCAL(_In_ const SOCKADDR *a);
BOOLEAN INETADDR_ISV4MAPPED(_In_ const SOCKADDR *a);
BOOLEAN INETADDR_ISEQUAL(_In_ const SOCKADDR *a, _In_ const SOCKADDR *b);
VOID INETADDR_SETANY(_Inout_ PSOCKADDR a);
VOID INETADDR_SETLOOPBACK(_Inout_ PSOCKADDR a);
VOID INETADDR_SET_ADDRESS(_Inout_ PSOCKADDR a, _In_ const UCHAR *pAddrBytes);
USHORT INETADDR_PORT(_In_ const SOCKADDR *a);
VOID INETADDR_SET_PORT(_Inout_ PSOCKADDR a, _In_ USHORT Port);
SCOPE_ID INETADDR_SCOPE_ID(_In_ const SOCKADDR *a);
#ifdef __cplusplus
}
#endif
#endif
#endif
