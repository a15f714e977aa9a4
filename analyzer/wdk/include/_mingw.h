/* _mingw.h: mingw turns keywords that this target has itself into macros ("static __forceinline" is then an
 * error). No include guard on purpose: the undefinitions must hold after every inclusion. */
#include_next <_mingw.h>
#undef __forceinline
#undef __ptr32
#undef __ptr64
#undef __unaligned
#undef __w64
