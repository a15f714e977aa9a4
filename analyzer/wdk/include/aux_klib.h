/* aux_klib.h: the auxiliary kernel library: loaded modules, firmware tables, the data of a bug check.
 * NF:aux_klib.<function>, NS:aux_klib._AUX_MODULE_EXTENDED_INFO, NS:aux_klib._KBUGCHECK_DATA. */
#ifndef IOCTLINT_AUX_KLIB_H
#define IOCTLINT_AUX_KLIB_H
#include <ntddk.h>
#ifdef __cplusplus
extern "C" {
#endif
#define AUX_KLIB_MODULE_PATH_LEN 256
typedef struct _AUX_MODULE_BASIC_INFO {
    PVOID ImageBase;
} AUX_MODULE_BASIC_INFO, *PAUX_MODULE_BASIC_INFO;
typedef struct _AUX_MODULE_EXTENDED_INFO {
    AUX_MODULE_BASIC_INFO BasicInfo;
    ULONG ImageSize;
    USHORT FileNameOffset;
    UCHAR FullPathName[AUX_KLIB_MODULE_PATH_LEN];
} AUX_MODULE_EXTENDED_INFO, *PAUX_MODULE_EXTENDED_INFO;
typedef struct _KBUGCHECK_DATA {
    ULONG BugCheckDataSize;
    ULONG BugCheckCode;
    ULONG_PTR Parameter1;
    ULONG_PTR Parameter2;
    ULONG_PTR Parameter3;
    ULONG_PTR Parameter4;
} KBUGCHECK_DATA, *PKBUGCHECK_DATA;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NTAPI AuxKlibInitialize(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NTAPI
    AuxKlibQueryModuleInformation(_Inout_ PULONG BufferSize, _In_ ULONG ElementSize,
                                  _Out_opt_ PVOID QueryInfo);
NTSTATUS NTAPI AuxKlibGetBugCheckData(_Inout_ PKBUGCHECK_DATA BugCheckData);
PVOID NTAPI AuxKlibGetImageExportDirectory(_In_ PVOID ImageBase);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NTAPI
    AuxKlibEnumerateSystemFirmwareTables(_In_ ULONG FirmwareTableProviderSignature,
                                         _Out_opt_ PVOID FirmwareTableBuffer, _In_ ULONG BufferLength,
                                         _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NTAPI
    AuxKlibGetSystemFirmwareTable(_In_ ULONG FirmwareTableProviderSignature, _In_ ULONG FirmwareTableID,
                                  _Out_opt_ PVOID FirmwareTableBuffer, _In_ ULONG BufferLength,
                                  _Out_opt_ PULONG ReturnLength);
#ifdef __cplusplus
}
#endif
#endif
