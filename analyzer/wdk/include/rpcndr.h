/* rpcndr.h: see rpc.h. */
#ifdef _KERNEL_MODE
#include <rpc.h>
#else
#include_next <rpcndr.h>
#endif
