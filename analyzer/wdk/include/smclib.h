/* smclib.h: drivers of smart card readers. In: ntddk.h. Out: the control codes, states and protocols that
 * they share with programs (winsmcrd.h of mingw). The library's own structures have pages that name their
 * members without types (NS:smclib._SMARTCARD_EXTENSION and those it holds): they stay stand-ins. */
#ifndef IOCTLINT_SMCLIB_H
#define IOCTLINT_SMCLIB_H
#include <ntddk.h>
#include <windef.h>
#include <winsmcrd.h>
#endif
