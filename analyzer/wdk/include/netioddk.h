/* netioddk.h: the network module registrar; drivers of WFP reach their address types through it.
 * NF:netioddk.Nmr*, NS:netioddk._NPI_*, NC:netioddk.NPI_*; NPI_MODULEID and NPIID as the pages of these use
 * them. */
#ifndef IOCTLINT_NETIODDK_H
#define IOCTLINT_NETIODDK_H
#include <ntddk.h>

#include <netiodef.h>

#include <netioapi.h>

#include <mstcpip.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef GUID NPIID;
typedef const NPIID *PNPIID;
typedef enum _NPI_MODULEID_TYPE { MIT_GUID = 1, MIT_IF_LUID } NPI_MODULEID_TYPE;
typedef struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union {
        GUID Guid;
        LUID IfLuid;
    };
} NPI_MODULEID;
typedef const NPI_MODULEID *PNPI_MODULEID;
typedef struct _NPI_REGISTRATION_INSTANCE {
    USHORT Version;
    USHORT Size;
    PNPIID NpiId;
    PNPI_MODULEID ModuleId;
    ULONG Number;
    const VOID *NpiSpecificCharacteristics;
} NPI_REGISTRATION_INSTANCE;
typedef const NPI_REGISTRATION_INSTANCE *PNPI_REGISTRATION_INSTANCE;
typedef NTSTATUS NTAPI
NPI_CLIENT_ATTACH_PROVIDER_FN(_In_ HANDLE NmrBindingHandle, _In_ PVOID ClientContext,
                              _In_ PNPI_REGISTRATION_INSTANCE ProviderRegistrationInstance);
typedef NTSTATUS NTAPI NPI_CLIENT_DETACH_PROVIDER_FN(_In_ PVOID ClientBindingContext);
typedef VOID NTAPI NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ClientBindingContext);
typedef NTSTATUS NTAPI NPI_PROVIDER_ATTACH_CLIENT_FN(
    _In_ HANDLE NmrBindingHandle, _In_ PVOID ProviderContext,
    _In_ PNPI_REGISTRATION_INSTANCE ClientRegistrationInstance, _In_ PVOID ClientBindingContext,
    _In_ const VOID *ClientDispatch, _Outptr_ PVOID *ProviderBindingContext,
    _Outptr_result_maybenull_ const VOID **ProviderDispatch);
typedef NTSTATUS NTAPI NPI_PROVIDER_DETACH_CLIENT_FN(_In_ PVOID ProviderBindingContext);
typedef VOID NTAPI NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ProviderBindingContext);
typedef NPI_CLIENT_ATTACH_PROVIDER_FN *PNPI_CLIENT_ATTACH_PROVIDER_FN;
typedef NPI_CLIENT_DETACH_PROVIDER_FN *PNPI_CLIENT_DETACH_PROVIDER_FN;
typedef NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN *PNPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN;
typedef NPI_PROVIDER_ATTACH_CLIENT_FN *PNPI_PROVIDER_ATTACH_CLIENT_FN;
typedef NPI_PROVIDER_DETACH_CLIENT_FN *PNPI_PROVIDER_DETACH_CLIENT_FN;
typedef NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN *PNPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN;
typedef struct _NPI_CLIENT_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    PNPI_CLIENT_ATTACH_PROVIDER_FN ClientAttachProvider;
    PNPI_CLIENT_DETACH_PROVIDER_FN ClientDetachProvider;
    PNPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN ClientCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ClientRegistrationInstance;
} NPI_CLIENT_CHARACTERISTICS;
typedef const NPI_CLIENT_CHARACTERISTICS *PNPI_CLIENT_CHARACTERISTICS;
typedef struct _NPI_PROVIDER_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    PNPI_PROVIDER_ATTACH_CLIENT_FN ProviderAttachClient;
    PNPI_PROVIDER_DETACH_CLIENT_FN ProviderDetachClient;
    PNPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN ProviderCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ProviderRegistrationInstance;
} NPI_PROVIDER_CHARACTERISTICS;
typedef const NPI_PROVIDER_CHARACTERISTICS *PNPI_PROVIDER_CHARACTERISTICS;
NTSTATUS NTAPI NmrRegisterClient(_In_ PNPI_CLIENT_CHARACTERISTICS ClientCharacteristics,
                                 _In_opt_ PVOID ClientContext, _Out_ PHANDLE NmrClientHandle);
NTSTATUS NTAPI NmrDeregisterClient(_In_ HANDLE NmrClientHandle);
NTSTATUS NTAPI NmrWaitForClientDeregisterComplete(_In_ HANDLE NmrClientHandle);
NTSTATUS NTAPI NmrClientAttachProvider(_In_ HANDLE NmrBindingHandle, _In_ PVOID ClientBindingContext,
                                       _In_ const VOID *ClientDispatch,
                                       _Outptr_ PVOID *ProviderBindingContext,
                                       _Outptr_ const VOID **ProviderDispatch);
VOID NTAPI NmrClientDetachProviderComplete(_In_ HANDLE NmrBindingHandle);
NTSTATUS NTAPI NmrRegisterProvider(_In_ PNPI_PROVIDER_CHARACTERISTICS ProviderCharacteristics,
                                   _In_opt_ PVOID ProviderContext, _Out_ PHANDLE NmrProviderHandle);
NTSTATUS NTAPI NmrDeregisterProvider(_In_ HANDLE NmrProviderHandle);
NTSTATUS NTAPI NmrWaitForProviderDeregisterComplete(_In_ HANDLE NmrProviderHandle);
VOID NTAPI NmrProviderDetachClientComplete(_In_ HANDLE NmrBindingHandle);
FORCEINLINE BOOLEAN NmrIsEqualNpiModuleId(_In_ PNPI_MODULEID ModuleId1, _In_ PNPI_MODULEID ModuleId2)
{
    return ModuleId1->Type == ModuleId2->Type &&
           RtlCompareMemory(&ModuleId1->Guid, &ModuleId2->Guid, sizeof(GUID)) == sizeof(GUID);
}
#ifdef __cplusplus
}
#endif
#endif
