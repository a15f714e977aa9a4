/* rpcndr.h: see rpc.h; in user mode mingw's, but its interfaces keep the identity that __uuidof asks for. */
#ifdef _KERNEL_MODE
#include <rpc.h>
#else
#include_next <rpcndr.h>
#if defined(__cplusplus) && !defined(IOCTLINT_RPCNDR_H)
#define IOCTLINT_RPCNDR_H
#undef MIDL_INTERFACE
#define MIDL_INTERFACE(x) struct __declspec(uuid(x)) __declspec(novtable)
#endif
#endif
