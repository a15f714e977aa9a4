/* rpc.h: in kernel mode nothing of RPC exists; the COM-generated type headers ask for it all the same. */
#ifdef _KERNEL_MODE
#ifndef IOCTLINT_RPC_H
#define IOCTLINT_RPC_H
#define __RPC_FAR
#define __RPC_API __stdcall
#define RPC_ENTRY __stdcall
#define __RPC_STUB __stdcall
#define __RPC_USER __stdcall
#define __RPCNDR_H_VERSION__ 501
#define COM_NO_WINDOWS_H
#define __wtypes_h__
#define __wtypesbase_h__
#include <windef.h>
#define MIDL_INTERFACE(x) struct __declspec(uuid(x)) __declspec(novtable)
#define EXTERN_GUID(n, ...) EXTERN_C const IID __declspec(selectany) n
#define DECLSPEC_UUID(x)
#define RPC_IF_HANDLE void *
#define RPC_C_AUTHN_NONE 0
#define RPC_C_AUTHN_WINNT 10
#define RPC_C_AUTHN_DEFAULT 0xFFFFFFFFL
typedef void *RPC_BINDING_HANDLE;
typedef GUID UUID;
#endif
#else
#include_next <rpc.h>
#endif
