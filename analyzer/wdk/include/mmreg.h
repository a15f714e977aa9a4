/* mmreg.h: mingw's; in kernel mode without the bitmap structures, which belong to GDI. */
#if defined(_KERNEL_MODE) && !defined(NOBITMAP)
#define NOBITMAP
#endif
#include_next <mmreg.h>
