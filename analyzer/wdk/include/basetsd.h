/* basetsd.h: mingw's, with a POINTER_32 of 4 bytes. Structures that a 32-bit program sends to a 64-bit driver
 * are laid out by it: k:the-new-data-types, k:which-data-types-need-thunking. No include guard: mingw's has
 * one. */
#include_next <basetsd.h>
#undef POINTER_32
#define POINTER_32 __ptr32
