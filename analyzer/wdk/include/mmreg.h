/* mmreg.h: mingw's; in kernel mode without the bitmap structures, which belong to GDI, and with the plain
 * type names it takes for granted. */
#ifdef _KERNEL_MODE
#ifndef NOBITMAP
#define NOBITMAP
#endif
#include <windef.h>
#endif
#include_next <mmreg.h>
