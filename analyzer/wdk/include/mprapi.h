/* mprapi.h: nothing of it exists in kernel mode, where mingw headers pull it in; only the plain type names
 * are needed. */
#ifdef _KERNEL_MODE
#include <windef.h>
#ifndef MAX_INTERFACE_NAME_LEN
#define MAX_INTERFACE_NAME_LEN 256
#endif
#else
#include_next <mprapi.h>
#endif
