/* ws2ipdef.h: mingw's, and in kernel mode the tests of IPv6 addresses that mingw keeps in ws2tcpip.h, which
 * a driver cannot include. The Windows SDK's pages of ws2ipdef.h; RFC 4291. */
#include_next <ws2ipdef.h>
#if defined(_KERNEL_MODE) && !defined(IOCTLINT_WS2IPDEF_H)
#define IOCTLINT_WS2IPDEF_H
#ifdef __cplusplus
extern "C" {
#endif
extern const struct in6_addr in6addr_any;
extern const struct in6_addr in6addr_loopback;
static __inline int ioctlint_in6_zero(const struct in6_addr *a, int n)
{
    int i = 0;
    while (i < n && a->u.Byte[i] == 0)
        i++;
    return i == n;
}
#define IOCTLINT_IN6(name, test)                                     \
    static __inline int IN6_IS_ADDR_##name(const struct in6_addr *a) \
    {                                                                \
        return test;                                                 \
    }
IOCTLINT_IN6(UNSPECIFIED, ioctlint_in6_zero(a, 16))
IOCTLINT_IN6(LOOPBACK, ioctlint_in6_zero(a, 15) && a->u.Byte[15] == 1)
IOCTLINT_IN6(MULTICAST, a->u.Byte[0] == 0xff)
IOCTLINT_IN6(LINKLOCAL, a->u.Byte[0] == 0xfe && (a->u.Byte[1] & 0xc0) == 0x80)
IOCTLINT_IN6(SITELOCAL, a->u.Byte[0] == 0xfe && (a->u.Byte[1] & 0xc0) == 0xc0)
IOCTLINT_IN6(V4MAPPED, ioctlint_in6_zero(a, 10) && a->u.Byte[10] == 0xff && a->u.Byte[11] == 0xff)
IOCTLINT_IN6(V4COMPAT, ioctlint_in6_zero(a, 12) && a->u.Byte[12] != 0)
IOCTLINT_IN6(MC_NODELOCAL, a->u.Byte[0] == 0xff && (a->u.Byte[1] & 0xf) == 1)
IOCTLINT_IN6(MC_LINKLOCAL, a->u.Byte[0] == 0xff && (a->u.Byte[1] & 0xf) == 2)
IOCTLINT_IN6(MC_SITELOCAL, a->u.Byte[0] == 0xff && (a->u.Byte[1] & 0xf) == 5)
IOCTLINT_IN6(MC_ORGLOCAL, a->u.Byte[0] == 0xff && (a->u.Byte[1] & 0xf) == 8)
IOCTLINT_IN6(MC_GLOBAL, a->u.Byte[0] == 0xff && (a->u.Byte[1] & 0xf) == 0xe)
#undef IOCTLINT_IN6
#ifdef __cplusplus
}
#endif
#endif
