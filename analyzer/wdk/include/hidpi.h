/* hidpi.h: mingw's, after the usage types it needs. */
#ifndef IOCTLINT_HIDPI_H
#define IOCTLINT_HIDPI_H
#include <hidusage.h>
#include_next <hidpi.h>

#endif
