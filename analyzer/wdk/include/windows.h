/* windows.h: a kernel unit that asks for it gets the plain type names. */
#ifdef _KERNEL_MODE
#include <windef.h>
#else
#include_next <windows.h>
#endif
