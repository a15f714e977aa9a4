/* winddi.h: mingw's, after the window and drawing types it takes for granted; structures of DirectDraw
 * drivers are opaque. NF:winddi.EngDeviceIoControl and the rest of the graphics engine, for display
 * drivers and for printer drivers in user mode. */
#ifndef IOCTLINT_WINDDI_H
#define IOCTLINT_WINDDI_H
#ifdef _KERNEL_MODE
#include <ntddk.h>
#include <windef.h>
#include <wingdi.h>
#else
#include <windows.h>
#include <wingdi.h>
#endif
#include_next <winddi.h>
#endif
