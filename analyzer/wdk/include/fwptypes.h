/* fwptypes.h: mingw's, reached in kernel mode without RPC. NS:fwptypes.FWP_VALUE0_ etc.; later constants
 * added. */
#ifdef _KERNEL_MODE
#include <rpc.h>
#ifndef IOCTLINT_FWPTYPES_H
#define IOCTLINT_FWPTYPES_H
typedef struct _SID SID;
typedef struct _SID_AND_ATTRIBUTES *PSID_AND_ATTRIBUTES;
#endif
#endif
#include_next <fwptypes.h>
