/* usbbusif.h: mingw's, after the USB types it needs. */
#ifndef IOCTLINT_USBBUSIF_H
#define IOCTLINT_USBBUSIF_H
#include <usb.h>
#include_next <usbbusif.h>

#endif
