/* winternl.h: mingw's, and the assertion, which evaluates nothing in a release build. */
#include_next <winternl.h>
#ifndef ASSERT
#define ASSERT(e) ((void)0)
#endif
