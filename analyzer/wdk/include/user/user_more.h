/* user_more.h: what mingw's base lacks, and the status values that programs take from headers nobody has
 * here. k:ntstatus-values, NF:winbase.DeviceIoControl. */
#ifndef IOCTLINT_USER_MORE_H
#define IOCTLINT_USER_MORE_H
typedef LONG NTSTATUS, *PNTSTATUS;
#ifndef NT_SUCCESS
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#define NT_INFORMATION(s) ((((ULONG)(s)) >> 30) == 1)
#define NT_WARNING(s) ((((ULONG)(s)) >> 30) == 2)
#define NT_ERROR(s) ((((ULONG)(s)) >> 30) == 3)
#endif
/* Plain reads and writes with a say in their order, NF:winnt.ReadAcquire. */
#ifndef ReadNoFence
#define ReadNoFence(p) (*(p))
#define ReadAcquire(p) (*(p))
#define ReadRaw(p) (*(p))
#define WriteNoFence(p, v) ((void)(*(p) = (v)))
#define WriteRelease(p, v) ((void)(*(p) = (v)))
#define WriteRaw(p, v) ((void)(*(p) = (v)))
#define ReadBooleanNoFence(p) (*(p))
#define WriteBooleanNoFence(p, v) ((void)(*(p) = (v)))
#define ReadULong64NoFence(p) (*(p))
#define WriteULong64NoFence(p, v) ((void)(*(p) = (v)))
#define ReadTimeStampCounter() __rdtsc()
#define BitScanReverse64 _BitScanReverse64
#define BitScanForward64 _BitScanForward64
#define ReadPointerNoFence(p) (*(p))
#define ReadPointerAcquire(p) (*(p))
#define WritePointerRelease(p, v) ((void)(*(p) = (v)))
#endif
#ifndef __FUNCTIONW__
#define __FUNCTIONW__ L__FUNCTION__
#endif
/* HRESULTs named after a Win32 error. */
#ifndef E_NOT_SET
#define E_NOT_SET ((HRESULT)0x80070490L)
#define E_NOT_VALID_STATE ((HRESULT)0x8007139FL)
#define E_NOT_SUFFICIENT_BUFFER ((HRESULT)0x8007007AL)
#endif
#ifndef WIN32_NO_STATUS
#ifndef STATUS_SUCCESS
#define STATUS_SUCCESS ((NTSTATUS)0x00000000L)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001L)
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002L)
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004L)
#define STATUS_NO_SUCH_DEVICE ((NTSTATUS)0xC000000EL)
#define STATUS_NO_SUCH_FILE ((NTSTATUS)0xC000000FL)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010L)
#define STATUS_END_OF_FILE ((NTSTATUS)0xC0000011L)
#define STATUS_MORE_PROCESSING_REQUIRED ((NTSTATUS)0xC0000016L)
#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022L)
#define STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0000023L)
#define STATUS_OBJECT_NAME_INVALID ((NTSTATUS)0xC0000033L)
#define STATUS_OBJECT_NAME_NOT_FOUND ((NTSTATUS)0xC0000034L)
#define STATUS_OBJECT_NAME_COLLISION ((NTSTATUS)0xC0000035L)
#define STATUS_OBJECT_PATH_NOT_FOUND ((NTSTATUS)0xC000003AL)
#define STATUS_SHARING_VIOLATION ((NTSTATUS)0xC0000043L)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009AL)
#define STATUS_DEVICE_NOT_READY ((NTSTATUS)0xC00000A3L)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BBL)
#define STATUS_DIRECTORY_NOT_EMPTY ((NTSTATUS)0xC0000101L)
#define STATUS_NOT_A_DIRECTORY ((NTSTATUS)0xC0000103L)
#define STATUS_CANCELLED ((NTSTATUS)0xC0000120L)
#define STATUS_BUFFER_OVERFLOW ((NTSTATUS)0x80000005L)
#define STATUS_NO_MORE_FILES ((NTSTATUS)0x80000006L)
#endif
#endif
#endif
