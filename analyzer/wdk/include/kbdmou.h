/* kbdmou.h: mingw's; a service callback's calling convention is not always defined by then. */
#ifndef IOCTLINT_KBDMOU_H
#define IOCTLINT_KBDMOU_H
#ifndef STDAPICALLTYPE
#define STDAPICALLTYPE __stdcall
#endif
#include_next <kbdmou.h>

#endif
