/* minwindef.h: see windef.h. */
#ifdef _KERNEL_MODE
#include <windef.h>
#else
#include_next <minwindef.h>
#endif
