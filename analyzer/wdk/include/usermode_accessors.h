/* usermode_accessors.h: safe access to user-mode memory from kernel mode. In: ntddk.h. Out: the typed
 * readers and writers, copies, fills and string lengths of k:user-mode-accessors (not its interlocked forms),
 * declared; each raises an exception where the address is not what it should be. The page names the six
 * forms of each type; the same is given for every plain type. */
#ifndef IOCTLINT_USERMODE_ACCESSORS_H
#define IOCTLINT_USERMODE_ACCESSORS_H
#include <ntddk.h>
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTLINT_UMA(Name, Type)                                                                            \
    Type Read##Name##FromUser(_In_ const volatile Type *Source);                                            \
    Type Read##Name##FromUserAcquire(_In_ const volatile Type *Source);                                     \
    Type Read##Name##FromMode(_In_ const volatile Type *Source, _In_ KPROCESSOR_MODE Mode);                 \
    Type Read##Name##FromModeAcquire(_In_ const volatile Type *Source, _In_ KPROCESSOR_MODE Mode);          \
    VOID Write##Name##ToUser(_Out_ volatile Type *Destination, _In_ Type Value);                            \
    VOID Write##Name##ToUserRelease(_Out_ volatile Type *Destination, _In_ Type Value);                     \
    VOID Write##Name##ToMode(_Out_ volatile Type *Destination, _In_ Type Value, _In_ KPROCESSOR_MODE Mode); \
    VOID Write##Name##ToModeRelease(_Out_ volatile Type *Destination, _In_ Type Value,                      \
                                    _In_ KPROCESSOR_MODE Mode);
IOCTLINT_UMA(Boolean, BOOLEAN)
IOCTLINT_UMA(Char, CHAR)
IOCTLINT_UMA(UChar, UCHAR)
IOCTLINT_UMA(Short, SHORT)
IOCTLINT_UMA(UShort, USHORT)
IOCTLINT_UMA(WChar, WCHAR)
IOCTLINT_UMA(Long, LONG)
IOCTLINT_UMA(ULong, ULONG)
IOCTLINT_UMA(Long64, LONG64)
IOCTLINT_UMA(ULong64, ULONG64)
IOCTLINT_UMA(LongPtr, LONG_PTR)
IOCTLINT_UMA(ULongPtr, ULONG_PTR)
IOCTLINT_UMA(SizeT, SIZE_T)
IOCTLINT_UMA(Pointer, PVOID)
IOCTLINT_UMA(Handle, HANDLE)
IOCTLINT_UMA(NtStatus, NTSTATUS)
IOCTLINT_UMA(LargeInteger, LARGE_INTEGER)
IOCTLINT_UMA(ULargeInteger, ULARGE_INTEGER)
IOCTLINT_UMA(UnicodeString, UNICODE_STRING)
#undef IOCTLINT_UMA
VOID CopyFromUser(_Out_writes_bytes_all_(Length) PVOID Destination, _In_ const volatile VOID *Source,
                  _In_ SIZE_T Length);
VOID CopyToUser(_Out_ volatile VOID *Destination, _In_reads_bytes_(Length) const VOID *Source,
                _In_ SIZE_T Length);
VOID CopyFromMode(_Out_writes_bytes_all_(Length) PVOID Destination, _In_ const volatile VOID *Source,
                  _In_ SIZE_T Length, _In_ KPROCESSOR_MODE Mode);
VOID CopyToMode(_Out_ volatile VOID *Destination, _In_reads_bytes_(Length) const VOID *Source,
                _In_ SIZE_T Length, _In_ KPROCESSOR_MODE Mode);
#define CopyFromUserAligned(d, s, n, a) CopyFromUser(d, s, n)
#define CopyToUserAligned(d, s, n, a) CopyToUser(d, s, n)
#define CopyFromModeAligned(d, s, n, a, m) CopyFromMode(d, s, n, m)
#define CopyToModeAligned(d, s, n, a, m) CopyToMode(d, s, n, m)
#define CopyFromUserNonTemporal CopyFromUser
#define CopyToUserNonTemporal CopyToUser
#define CopyFromModeNonTemporal CopyFromMode
#define CopyToModeNonTemporal CopyToMode
#define ReadStructFromUser(d, s) CopyFromUser(d, s, sizeof(*(d)))
#define WriteStructToUser(d, s) CopyToUser(d, s, sizeof(*(d)))
#define ReadStructFromMode(d, s, m) CopyFromMode(d, s, sizeof(*(d)), m)
#define WriteStructToMode(d, s, m) CopyToMode(d, s, sizeof(*(d)), m)
VOID FillUserMemory(_Out_ volatile VOID *Destination, _In_ SIZE_T Length, _In_ UCHAR Fill);
VOID ZeroUserMemory(_Out_ volatile VOID *Destination, _In_ SIZE_T Length);
VOID FillModeMemory(_Out_ volatile VOID *Destination, _In_ SIZE_T Length, _In_ UCHAR Fill,
                    _In_ KPROCESSOR_MODE Mode);
VOID ZeroModeMemory(_Out_ volatile VOID *Destination, _In_ SIZE_T Length, _In_ KPROCESSOR_MODE Mode);
SIZE_T StringLengthFromUser(_In_ const volatile CHAR *String);
SIZE_T StringLengthFromMode(_In_ const volatile CHAR *String, _In_ KPROCESSOR_MODE Mode);
SIZE_T WideStringLengthFromUser(_In_ const volatile WCHAR *String);
SIZE_T WideStringLengthFromMode(_In_ const volatile WCHAR *String, _In_ KPROCESSOR_MODE Mode);
#ifdef __cplusplus
}
#endif
#endif
