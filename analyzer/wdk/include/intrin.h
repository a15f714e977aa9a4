/* intrin.h: declarations of the compiler intrinsics a kernel driver calls, nothing else (no vector types).
 * Idea: the real header costs more than half of a unit's parse time; declarations are all an analyzer needs.
 * Pages: the compiler's "Intrinsics available on all architectures" and "x64 (amd64) Intrinsics List". */
#ifndef IOCTLINT_INTRIN_H
#define IOCTLINT_INTRIN_H
#define __INTRIN_H_
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTLINT_ILK(sfx, T) \
    T _InterlockedExchange##sfx(T volatile *, T); \
    T _InterlockedExchangeAdd##sfx(T volatile *, T); \
    T _InterlockedCompareExchange##sfx(T volatile *, T, T); \
    T _InterlockedAnd##sfx(T volatile *, T); \
    T _InterlockedOr##sfx(T volatile *, T); \
    T _InterlockedXor##sfx(T volatile *, T);
IOCTLINT_ILK(, long)
IOCTLINT_ILK(64, __int64) IOCTLINT_ILK(16, short) IOCTLINT_ILK(8, char)
#undef IOCTLINT_ILK
    long _InterlockedIncrement(long volatile *);
long _InterlockedDecrement(long volatile *);
short _InterlockedIncrement16(short volatile *);
short _InterlockedDecrement16(short volatile *);
__int64 _InterlockedIncrement64(__int64 volatile *);
__int64 _InterlockedDecrement64(__int64 volatile *);
static __inline long _InterlockedAdd(long volatile *p, long v) { return _InterlockedExchangeAdd(p, v) + v; }
static __inline __int64 _InterlockedAdd64(__int64 volatile *p, __int64 v) {
    return _InterlockedExchangeAdd64(p, v) + v;
}
void *_InterlockedExchangePointer(void *volatile *, void *);
void *_InterlockedCompareExchangePointer(void *volatile *, void *, void *);
unsigned char _InterlockedCompareExchange128(__int64 volatile *, __int64, __int64, __int64 *);
unsigned char _interlockedbittestandset(long volatile *, long);
unsigned char _interlockedbittestandreset(long volatile *, long);
unsigned char _interlockedbittestandset64(__int64 volatile *, __int64);
unsigned char _interlockedbittestandreset64(__int64 volatile *, __int64);
#define _InterlockedCompareExchangeAcquire _InterlockedCompareExchange
#define _InterlockedCompareExchangeRelease _InterlockedCompareExchange
#define _InterlockedCompareExchange64Acquire _InterlockedCompareExchange64
#define _InterlockedCompareExchange64Release _InterlockedCompareExchange64
#define _InterlockedIncrementAcquire _InterlockedIncrement
#define _InterlockedIncrementRelease _InterlockedIncrement
#define _InterlockedDecrementAcquire _InterlockedDecrement
#define _InterlockedDecrementRelease _InterlockedDecrement

unsigned char _BitScanForward(unsigned long *, unsigned long);
unsigned char _BitScanReverse(unsigned long *, unsigned long);
unsigned char _BitScanForward64(unsigned long *, unsigned __int64);
unsigned char _BitScanReverse64(unsigned long *, unsigned __int64);
unsigned char _bittest(long const *, long);
unsigned char _bittestandset(long *, long);
unsigned char _bittestandreset(long *, long);
unsigned char _bittestandcomplement(long *, long);
unsigned char _bittest64(__int64 const *, __int64);
unsigned char _bittestandset64(__int64 *, __int64);
unsigned char _bittestandreset64(__int64 *, __int64);
unsigned short __popcnt16(unsigned short);
unsigned int __popcnt(unsigned int);
unsigned __int64 __popcnt64(unsigned __int64);
unsigned int __lzcnt(unsigned int);
unsigned __int64 __lzcnt64(unsigned __int64);
unsigned short _byteswap_ushort(unsigned short);
unsigned long _byteswap_ulong(unsigned long);
unsigned __int64 _byteswap_uint64(unsigned __int64);
unsigned char _rotl8(unsigned char, unsigned char);
unsigned char _rotr8(unsigned char, unsigned char);
unsigned short _rotl16(unsigned short, unsigned char);
unsigned short _rotr16(unsigned short, unsigned char);
unsigned int _rotl(unsigned int, int);
unsigned int _rotr(unsigned int, int);
unsigned long _lrotl(unsigned long, int);
unsigned long _lrotr(unsigned long, int);
unsigned __int64 _rotl64(unsigned __int64, int);
unsigned __int64 _rotr64(unsigned __int64, int);
__int64 __mulh(__int64, __int64);
unsigned __int64 __umulh(unsigned __int64, unsigned __int64);
__int64 __emul(int, int);
unsigned __int64 __emulu(unsigned int, unsigned int);
__int64 _mul128(__int64, __int64, __int64 *);
unsigned __int64 _umul128(unsigned __int64, unsigned __int64, unsigned __int64 *);
unsigned __int64 _udiv128(unsigned __int64, unsigned __int64, unsigned __int64, unsigned __int64 *);
unsigned __int64 __shiftleft128(unsigned __int64, unsigned __int64, unsigned char);
unsigned __int64 __shiftright128(unsigned __int64, unsigned __int64, unsigned char);

void _ReadWriteBarrier(void);
void _ReadBarrier(void);
void _WriteBarrier(void);
void __faststorefence(void);
void _mm_pause(void);
void _mm_lfence(void);
void _mm_sfence(void);
void _mm_mfence(void);
void _mm_clflush(void const *);
void _mm_prefetch(char const *, int);
void __nop(void);
void __debugbreak(void);
__declspec(noreturn) void __fastfail(unsigned int);
__declspec(noreturn) void __ud2(void);
void __int2c(void);
void __halt(void);
void _disable(void);
void _enable(void);
void *_ReturnAddress(void);
void *_AddressOfReturnAddress(void);

unsigned __int64 __rdtsc(void);
unsigned __int64 __rdtscp(unsigned int *);
unsigned __int64 __readpmc(unsigned long);
void __cpuid(int[4], int);
void __cpuidex(int[4], int, int);
unsigned __int64 __readmsr(unsigned long);
void __writemsr(unsigned long, unsigned __int64);
unsigned __int64 _xgetbv(unsigned int);
void _xsetbv(unsigned int, unsigned __int64);
#define IOCTLINT_CR(n) \
    unsigned __int64 __readcr##n(void); \
    void __writecr##n(unsigned __int64);
IOCTLINT_CR(0)
IOCTLINT_CR(2) IOCTLINT_CR(3) IOCTLINT_CR(4) IOCTLINT_CR(8)
#undef IOCTLINT_CR
    unsigned __int64 __readdr(unsigned int);
void __writedr(unsigned int, unsigned __int64);
unsigned __int64 __readeflags(void);
void __writeeflags(unsigned __int64);
unsigned long __segmentlimit(unsigned long);
void __sidt(void *);
void __lidt(void *);
void _sgdt(void *);
void _lgdt(void *);
void __invlpg(void *);
void __wbinvd(void);
#define IOCTLINT_GS(sfx, T) \
    T __readgs##sfx(unsigned long); \
    void __writegs##sfx(unsigned long, T); \
    T __readfs##sfx(unsigned long); \
    void __writefs##sfx(unsigned long, T);
IOCTLINT_GS(byte, unsigned char)
IOCTLINT_GS(word, unsigned short) IOCTLINT_GS(dword, unsigned long) IOCTLINT_GS(qword, unsigned __int64)
#undef IOCTLINT_GS
    unsigned char __vmx_on(unsigned __int64 *);
void __vmx_off(void);
unsigned char __vmx_vmclear(unsigned __int64 *);
unsigned char __vmx_vmptrld(unsigned __int64 *);
void __vmx_vmptrst(unsigned __int64 *);
unsigned char __vmx_vmread(unsigned __int64, unsigned __int64 *);
unsigned char __vmx_vmwrite(unsigned __int64, unsigned __int64);
unsigned char __vmx_vmlaunch(void);
unsigned char __vmx_vmresume(void);
void __svm_vmrun(unsigned __int64);
void __svm_vmload(unsigned __int64);
void __svm_vmsave(unsigned __int64);

unsigned char __inbyte(unsigned short);
unsigned short __inword(unsigned short);
unsigned long __indword(unsigned short);
void __outbyte(unsigned short, unsigned char);
void __outword(unsigned short, unsigned short);
void __outdword(unsigned short, unsigned long);
void __inbytestring(unsigned short, unsigned char *, unsigned long);
void __inwordstring(unsigned short, unsigned short *, unsigned long);
void __indwordstring(unsigned short, unsigned long *, unsigned long);
void __outbytestring(unsigned short, unsigned char *, unsigned long);
void __outwordstring(unsigned short, unsigned short *, unsigned long);
void __outdwordstring(unsigned short, unsigned long *, unsigned long);
void __movsb(unsigned char *, unsigned char const *, unsigned __int64);
void __movsw(unsigned short *, unsigned short const *, unsigned __int64);
void __movsd(unsigned long *, unsigned long const *, unsigned __int64);
void __movsq(unsigned __int64 *, unsigned __int64 const *, unsigned __int64);
void __stosb(unsigned char *, unsigned char, unsigned __int64);
void __stosw(unsigned short *, unsigned short, unsigned __int64);
void __stosd(unsigned long *, unsigned long, unsigned __int64);
void __stosq(unsigned __int64 *, unsigned __int64, unsigned __int64);
int _rdrand16_step(unsigned short *);
int _rdrand32_step(unsigned int *);
int _rdrand64_step(unsigned __int64 *);
int _rdseed64_step(unsigned __int64 *);
#ifdef __cplusplus
}
#endif
#endif
