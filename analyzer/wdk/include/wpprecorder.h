/* wpprecorder.h: the in-flight trace recorder; like all tracing it evaluates nothing.
 * NF:wpprecorder.WppRecorderLogCreate. */
#ifndef IOCTLINT_WPPRECORDER_H
#define IOCTLINT_WPPRECORDER_H
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _RECORDER_LOG__ *RECORDER_LOG;
typedef enum _WPP_RECORDER_TRI_STATE {
    WppRecorderFalse = FALSE,
    WppRecorderTrue = TRUE,
    WppRecorderUseDefault = 2
} WPP_RECORDER_TRI_STATE;
typedef struct _RECORDER_LOG_CREATE_PARAMS {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    USHORT LogIdentifierSize;
    CHAR LogIdentifier[16];
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;
typedef struct _RECORDER_CONFIGURE_PARAMS {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;
#define RECORDER_LOG_CREATE_PARAMS_INIT(p, i) RtlZeroMemory((p), sizeof(RECORDER_LOG_CREATE_PARAMS))
#define RECORDER_CONFIGURE_PARAMS_INIT(p) RtlZeroMemory((p), sizeof(RECORDER_CONFIGURE_PARAMS))
NTSTATUS WppRecorderLogCreate(_In_ PRECORDER_LOG_CREATE_PARAMS CreateParams, _Out_ RECORDER_LOG *RecorderLog);
VOID WppRecorderLogDelete(_In_ RECORDER_LOG RecorderLog);
VOID WppRecorderConfigure(_In_ PRECORDER_CONFIGURE_PARAMS ConfigureParams);
RECORDER_LOG WppRecorderLogGetDefault(VOID);
BOOLEAN WppRecorderIsDefaultLogAvailable(VOID);
VOID WppRecorderDumpLiveDriverData(_Outptr_ PVOID *OutBuffer, _Out_ PULONG OutBufferLength,
                                   _Out_ LPGUID Guid);
#ifdef __cplusplus
}
#endif
#endif
