/* hidclass.h: mingw's, after the usage types it needs. */
#ifndef IOCTLINT_HIDCLASS_H
#define IOCTLINT_HIDCLASS_H
#include <hidusage.h>
#include_next <hidclass.h>

#endif
