/* specstrings.h: stands in for the header of that name. Annotation names come from the prelude; what is left
 * are the two function attributes mingw's headers expect from here. */
#include "ioctlint/prelude.h"
#ifndef __nothrow
#define __nothrow
#endif
#ifndef __fallthrough
#define __fallthrough
#endif
