/* fwpmk.h: management of the Windows Filtering Platform from a driver: objects from mingw's fwpmtypes.h,
 * functions here. NF:fwpmk.Fwpm<function>0. */
#ifndef _FWPMK_H_
#define _FWPMK_H_
#include <fwpmtypes.h>
#include "ioctlint/fwpm_ids.h"
#include "ioctlint/fwp_names.h"
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTLINT_FWPM(name, obj) \
    NTSTATUS NTAPI Fwpm##name##Add0(_In_ HANDLE engineHandle, _In_ const obj *object, \
                                    _In_opt_ PSECURITY_DESCRIPTOR sd); \
    NTSTATUS NTAPI Fwpm##name##DeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key); \
    NTSTATUS NTAPI Fwpm##name##GetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key, obj **object); \
    NTSTATUS NTAPI Fwpm##name##CreateEnumHandle0( \
        _In_ HANDLE engineHandle, _In_opt_ const VOID *enumTemplate, _Out_ HANDLE *enumHandle); \
    NTSTATUS NTAPI Fwpm##name##Enum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, \
                                     _In_ UINT32 numEntriesRequested, obj ***entries, \
                                     _Out_ UINT32 *numEntriesReturned); \
    NTSTATUS NTAPI Fwpm##name##DestroyEnumHandle0(_In_ HANDLE engineHandle, _Inout_ HANDLE enumHandle);
IOCTLINT_FWPM(Provider, FWPM_PROVIDER0)
IOCTLINT_FWPM(SubLayer, FWPM_SUBLAYER0)
#undef IOCTLINT_FWPM
#define IOCTLINT_FWPM(name, obj) \
    NTSTATUS NTAPI Fwpm##name##Add0(_In_ HANDLE engineHandle, _In_ const obj *object, \
                                    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT64 *id); \
    NTSTATUS NTAPI Fwpm##name##DeleteById0(_In_ HANDLE engineHandle, _In_ UINT64 id); \
    NTSTATUS NTAPI Fwpm##name##DeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key); \
    NTSTATUS NTAPI Fwpm##name##GetById0(_In_ HANDLE engineHandle, _In_ UINT64 id, obj **object); \
    NTSTATUS NTAPI Fwpm##name##GetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key, obj **object); \
    NTSTATUS NTAPI Fwpm##name##CreateEnumHandle0( \
        _In_ HANDLE engineHandle, _In_opt_ const VOID *enumTemplate, _Out_ HANDLE *enumHandle); \
    NTSTATUS NTAPI Fwpm##name##Enum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, \
                                     _In_ UINT32 numEntriesRequested, obj ***entries, \
                                     _Out_ UINT32 *numEntriesReturned); \
    NTSTATUS NTAPI Fwpm##name##DestroyEnumHandle0(_In_ HANDLE engineHandle, _Inout_ HANDLE enumHandle);
IOCTLINT_FWPM(ProviderContext, FWPM_PROVIDER_CONTEXT1)
IOCTLINT_FWPM(Filter, FWPM_FILTER0)
#undef IOCTLINT_FWPM
NTSTATUS NTAPI FwpmCalloutAdd0(_In_ HANDLE engineHandle, _In_ const FWPM_CALLOUT0 *callout,
                               _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT32 *id);
NTSTATUS NTAPI FwpmCalloutDeleteById0(_In_ HANDLE engineHandle, _In_ UINT32 id);
NTSTATUS NTAPI FwpmCalloutDeleteByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key);
NTSTATUS NTAPI FwpmCalloutGetById0(_In_ HANDLE engineHandle, _In_ UINT32 id, FWPM_CALLOUT0 **callout);
NTSTATUS NTAPI FwpmCalloutGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key, FWPM_CALLOUT0 **callout);
NTSTATUS NTAPI FwpmCalloutCreateEnumHandle0(_In_ HANDLE engineHandle, _In_opt_ const VOID *enumTemplate,
                                            _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmCalloutEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                _In_ UINT32 numEntriesRequested, FWPM_CALLOUT0 ***entries,
                                _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmCalloutDestroyEnumHandle0(_In_ HANDLE engineHandle, _Inout_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmEngineOpen0(_In_opt_ const wchar_t *serverName, _In_ UINT32 authnService,
                               _In_opt_ PVOID authIdentity, _In_opt_ const FWPM_SESSION0 *session,
                               _Out_ HANDLE *engineHandle);
NTSTATUS NTAPI FwpmEngineClose0(_Inout_ HANDLE engineHandle);
NTSTATUS NTAPI FwpmTransactionBegin0(_In_ HANDLE engineHandle, _In_ UINT32 flags);
NTSTATUS NTAPI FwpmTransactionCommit0(_In_ HANDLE engineHandle);
NTSTATUS NTAPI FwpmTransactionAbort0(_In_ HANDLE engineHandle);
VOID NTAPI FwpmFreeMemory0(_Inout_ VOID **p);
typedef enum {
    FWPM_SERVICE_STOPPED,
    FWPM_SERVICE_START_PENDING,
    FWPM_SERVICE_STOP_PENDING,
    FWPM_SERVICE_RUNNING,
    FWPM_SERVICE_STATE_MAX
} FWPM_SERVICE_STATE;
typedef VOID(NTAPI *FWPM_SERVICE_STATE_CHANGE_CALLBACK0)(_Inout_ VOID *context,
                                                         _In_ FWPM_SERVICE_STATE newState);
FWPM_SERVICE_STATE NTAPI FwpmBfeStateGet0(VOID);
NTSTATUS NTAPI FwpmBfeStateSubscribeChanges0(_In_ VOID *deviceObject,
                                             _In_ FWPM_SERVICE_STATE_CHANGE_CALLBACK0 callback,
                                             _In_opt_ VOID *context, _Out_ HANDLE *changeHandle);
NTSTATUS NTAPI FwpmBfeStateUnsubscribeChanges0(_Inout_ HANDLE changeHandle);
#define FwpmProviderAdd FwpmProviderAdd0
#define FwpmSubLayerAdd FwpmSubLayerAdd0
#define FwpmFilterAdd FwpmFilterAdd0
#define FwpmCalloutAdd FwpmCalloutAdd0
#define FwpmCalloutGetById FwpmCalloutGetById0
#define FwpmEngineOpen FwpmEngineOpen0
#define FwpmEngineClose FwpmEngineClose0
#define FwpmTransactionBegin FwpmTransactionBegin0
#define FwpmTransactionCommit FwpmTransactionCommit0
#define FwpmTransactionAbort FwpmTransactionAbort0
#define FwpmFreeMemory FwpmFreeMemory0
#define FwpmSubLayerDeleteByKey FwpmSubLayerDeleteByKey0
#define FwpmCalloutDeleteByKey FwpmCalloutDeleteByKey0
#define FwpmCalloutDeleteById FwpmCalloutDeleteById0
#define FwpmFilterDeleteById FwpmFilterDeleteById0
#define FwpmFilterDeleteByKey FwpmFilterDeleteByKey0
#define FwpmProviderDeleteByKey FwpmProviderDeleteByKey0
#define FwpmBfeStateGet FwpmBfeStateGet0
#define FwpmBfeStateSubscribeChanges FwpmBfeStateSubscribeChanges0
#define FwpmBfeStateUnsubscribeChanges FwpmBfeStateUnsubscribeChanges0
#ifdef __cplusplus
}
#endif
#endif
