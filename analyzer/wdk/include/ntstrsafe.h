/* ntstrsafe.h: mingw's, then the UNICODE_STRING functions it lacks. NF:ntstrsafe.RtlUnicodeString*. */
#ifndef IOCTLINT_NTSTRSAFE_H
#define IOCTLINT_NTSTRSAFE_H
#include_next <ntstrsafe.h>
#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS RtlStringCbCopyUnicodeString(_Out_ PWSTR pszDest, _In_ size_t cbDest,
                                      _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlStringCbCopyUnicodeStringEx(_Out_ PWSTR pszDest, _In_ size_t cbDest,
                                        _In_ PCUNICODE_STRING SourceString, _Outptr_opt_ PWSTR *ppszDestEnd,
                                        _Out_opt_ size_t *pcbRemaining, _In_ ULONG dwFlags);
NTSTATUS RtlStringCchCopyUnicodeString(_Out_ PWSTR pszDest, _In_ size_t cchDest,
                                       _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlStringCchCopyUnicodeStringEx(_Out_ PWSTR pszDest, _In_ size_t cchDest,
                                         _In_ PCUNICODE_STRING SourceString, _Outptr_opt_ PWSTR *ppszDestEnd,
                                         _Out_opt_ size_t *pcchRemaining, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringCatEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                               _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc);
NTSTATUS RtlUnicodeStringCatStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                     _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCbCatN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                _In_ size_t cbToAppend);
NTSTATUS RtlUnicodeStringCbCatNEx(_Inout_ PUNICODE_STRING DestinationString,
                                  _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToAppend,
                                  _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCbCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                      _In_ size_t cbToAppend);
NTSTATUS RtlUnicodeStringCbCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                        _In_ size_t cbToAppend, _Out_opt_ PUNICODE_STRING RemainingString,
                                        _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCbCopyN(_Inout_ PUNICODE_STRING DestinationString,
                                 _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToCopy);
NTSTATUS RtlUnicodeStringCbCopyNEx(_Inout_ PUNICODE_STRING DestinationString,
                                   _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToCopy,
                                   _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCbCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                       _In_ size_t cbToCopy);
NTSTATUS RtlUnicodeStringCbCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                         _In_ size_t cbToCopy, _Out_opt_ PUNICODE_STRING RemainingString,
                                         _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCchCatN(_Inout_ PUNICODE_STRING DestinationString,
                                 _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToAppend);
NTSTATUS RtlUnicodeStringCchCatNEx(_Inout_ PUNICODE_STRING DestinationString,
                                   _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToAppend,
                                   _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCchCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                       _In_ size_t cchToAppend);
NTSTATUS RtlUnicodeStringCchCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                         _In_ size_t cchToAppend, _Out_opt_ PUNICODE_STRING RemainingString,
                                         _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCchCopyN(_Inout_ PUNICODE_STRING DestinationString,
                                  _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToCopy);
NTSTATUS RtlUnicodeStringCchCopyNEx(_Inout_ PUNICODE_STRING DestinationString,
                                    _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToCopy,
                                    _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCchCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                        _In_ size_t cchToCopy);
NTSTATUS RtlUnicodeStringCchCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                          _In_ size_t cchToCopy, _Out_opt_ PUNICODE_STRING RemainingString,
                                          _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCopy(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringCopyEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
                                _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringCopyString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc);
NTSTATUS RtlUnicodeStringCopyStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                      _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc);
NTSTATUS RtlUnicodeStringInitEx(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc,
                                _In_ ULONG dwFlags);
NTSTATUS RtlUnicodeStringPrintf(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszFormat, ...);
NTSTATUS RtlUnicodeStringPrintfEx(_Inout_ PUNICODE_STRING DestinationString,
                                  _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags,
                                  _In_ PCWSTR pszFormat, ...);
NTSTATUS RtlUnicodeStringVPrintf(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszFormat,
                                 _In_ va_list argList);
NTSTATUS RtlUnicodeStringVPrintfEx(_Inout_ PUNICODE_STRING DestinationString,
                                   _Out_opt_ PUNICODE_STRING RemainingString, _In_ ULONG dwFlags,
                                   _In_ PCWSTR pszFormat, _In_ va_list argList);
NTSTATUS RtlUnicodeStringValidate(_In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringValidateEx(_In_ PCUNICODE_STRING SourceString, _In_ ULONG dwFlags);
#ifdef __cplusplus
}
#endif
#endif
