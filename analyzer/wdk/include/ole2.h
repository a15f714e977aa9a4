/* ole2.h: nothing of it exists in kernel mode, where mingw headers pull it in; user mode gets mingw's. */
#ifndef _KERNEL_MODE
#include_next <ole2.h>
#endif
