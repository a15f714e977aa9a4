/* windows.h (user mode): the base every caller of a driver uses, and the rest only on demand.
 *
 * In:   IOCTLINT_PART_<NAME>=1 for every part of the big header that the unit seems to use (the front end
 * looks for its words in the sources). Out:  winnt/winbase/winnls/wincon/winreg and, for a unit that did not
 * ask for the lean header, winioctl.h; then the parts. Idea: two thirds of the big header are windows,
 * graphics, COM, printing and cryptography. A program that opens a device and calls DeviceIoControl pays for
 * none of them here, and one that does needs them as they are: mingw's.
 */
#ifndef _INC_WINDOWS
#define _INC_WINDOWS
#define _WINDOWS_
#ifndef LF_FACESIZE
#define LF_FACESIZE 32
#endif

#include <excpt.h>
#include <stdarg.h>

#include <windef.h>

#include <winbase.h>
#ifndef IOCTLINT_USER_MORE_H
#include "user_more.h"
#endif
#include <winnls.h>

#include <wincon.h>
#include <winreg.h>
#include <winver.h>

#if defined(IOCTLINT_PART_GDI) || defined(IOCTLINT_PART_USER)
#include <wingdi.h>
#include <winuser.h>
#else
#include "windows_light.h"
#endif
#if defined(IOCTLINT_PART_SERVICE)
#include <winsvc.h>
#endif
#if defined(IOCTLINT_PART_NET)
#include <winnetwk.h>
#endif
#ifndef WIN32_LEAN_AND_MEAN
#include <winioctl.h>
#if defined(IOCTLINT_PART_OLE) || defined(IOCTLINT_PART_RPC)
#include <rpc.h>
#endif
#if defined(IOCTLINT_PART_SHELL)
#include <shellapi.h>
#endif
#if defined(IOCTLINT_PART_PERF)
#include <winperf.h>
#endif
#if defined(IOCTLINT_PART_SOCKET)
#include <winsock.h>
#endif
#if defined(IOCTLINT_PART_CRYPT)
#include <wincrypt.h>
#endif
#if defined(IOCTLINT_PART_SCARD)
#include <winscard.h>
#endif
#if defined(IOCTLINT_PART_PRINT)
#include <winspool.h>
#endif
#if defined(IOCTLINT_PART_OLE)
#include <ole2.h>

#include <cguid.h>
#endif
#if defined(IOCTLINT_PART_DIALOG)
#include <commdlg.h>
#endif
#if defined(IOCTLINT_PART_SOUND)
#include <mmsystem.h>
#endif
#endif

#endif
