/* unknwn.h: in kernel mode the IUnknown of the port class headers; user mode gets mingw's.
 * NN:unknwn.IUnknown. */
#ifndef _KERNEL_MODE
#include_next <unknwn.h>
#else
#define __unknwn_h__
#include <punknown.h>
typedef IUnknown *LPUNKNOWN;
#endif
