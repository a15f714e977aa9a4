/* _mingw.h: mingw turns keywords that this target has itself into macros ("static __forceinline" is then an
 * error). No include guard on purpose: the undefinitions must hold after every inclusion. */
/* mingw leaves out the identity of an interface, which __uuidof asks for. */
#if defined(__cplusplus) && !defined(_KERNEL_MODE) && !defined(DECLSPEC_UUID)
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#endif
#include_next <_mingw.h>
#undef __forceinline
#undef __ptr32
#undef __ptr64
#undef __unaligned
#undef __w64
/* Its own test asks whether __declspec is a macro, which it is not for this target. */
#ifndef __MINGW_IMPORT
#define __MINGW_IMPORT extern
#endif
