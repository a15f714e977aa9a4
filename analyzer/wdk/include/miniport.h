/* miniport.h: what old miniports take from it stands in wdm.h, which other headers bring along anyway;
 * mingw's defines it a second time. NE:miniport._INTERFACE_TYPE, NE:miniport._KINTERRUPT_MODE. */
#ifndef _MINIPORT_
#define _MINIPORT_
#include <ntddk.h>
#endif
