/* ioctlint/events.h: what every header that mc.exe makes from an event manifest begins with; the front end
 * writes the provider's own names behind it.
 * Idea: registering and writing end in the functions that the real code ends in, so that what is known of
 * them holds; whether an event is enabled stays open. k:adding-event-tracing-to-kernel-mode-drivers. */
#include <evntprov.h>
#ifndef IOCTLINT_EVENTS_H
#define IOCTLINT_EVENTS_H
#ifndef MCGEN_USE_KERNEL_MODE_APIS
#ifdef _KERNEL_MODE
#define MCGEN_USE_KERNEL_MODE_APIS 1
#else
#define MCGEN_USE_KERNEL_MODE_APIS 0
#endif
#endif
#if MCGEN_USE_KERNEL_MODE_APIS
#define IOCTLINT_ETW(kernel, user) kernel
#define MCGEN_CALLBACK_TYPE PETWENABLECALLBACK
#else
#define IOCTLINT_ETW(kernel, user) user
#define MCGEN_CALLBACK_TYPE PENABLECALLBACK
#endif
#ifndef MCGEN_EVENTREGISTER
#define MCGEN_EVENTREGISTER IOCTLINT_ETW(EtwRegister, EventRegister)
#endif
#ifndef MCGEN_EVENTUNREGISTER
#define MCGEN_EVENTUNREGISTER IOCTLINT_ETW(EtwUnregister, EventUnregister)
#endif
#ifndef MCGEN_EVENTSETINFORMATION
#define MCGEN_EVENTSETINFORMATION IOCTLINT_ETW(EtwSetInformation, EventSetInformation)
#endif
#ifndef MCGEN_EVENTWRITETRANSFER
#define MCGEN_EVENTWRITETRANSFER IOCTLINT_ETW(EtwWriteTransfer, EventWriteTransfer)
#endif
#ifndef MCGEN_EVENT_ENABLED
#define MCGEN_EVENT_ENABLED(EventName) EventEnabled##EventName()
#endif
#ifndef MCGEN_ENABLE_CHECK
#define MCGEN_ENABLE_CHECK(Context, Descriptor) \
    (Context.IsEnabled && McGenEventEnabled(&Context, &Descriptor))
#endif
#ifdef __cplusplus
extern "C" {
#endif
#ifndef MCGEN_TRACE_CONTEXT_DEF
#define MCGEN_TRACE_CONTEXT_DEF
typedef struct _MCGEN_TRACE_CONTEXT {
    ULONG64 RegistrationHandle;
    ULONG64 Logger;
    ULONGLONG MatchAnyKeyword;
    ULONGLONG MatchAllKeyword;
    ULONG Flags;
    ULONG IsEnabled;
    UCHAR Level;
    UCHAR Reserve;
    USHORT EnableBitsCount;
    PULONG EnableBitMask;
    const ULONGLONG *EnableKeyWords;
    const UCHAR *EnableLevel;
} MCGEN_TRACE_CONTEXT, *PMCGEN_TRACE_CONTEXT;
#endif
FORCEINLINE BOOLEAN McGenLevelKeywordEnabled(PMCGEN_TRACE_CONTEXT EnableInfo, UCHAR Level, ULONGLONG Keyword)
{
    return (EnableInfo->Level == 0 || Level <= EnableInfo->Level) &&
           (Keyword == 0 || ((Keyword & EnableInfo->MatchAnyKeyword) != 0 &&
                             (Keyword & EnableInfo->MatchAllKeyword) == EnableInfo->MatchAllKeyword));
}
FORCEINLINE BOOLEAN McGenEventEnabled(PMCGEN_TRACE_CONTEXT EnableInfo, PCEVENT_DESCRIPTOR EventDescriptor)
{
    return McGenLevelKeywordEnabled(EnableInfo, EventDescriptor->Level, EventDescriptor->Keyword);
}
VOID __stdcall McGenControlCallbackV2(LPCGUID SourceId, ULONG ControlCode, UCHAR Level,
                                      ULONGLONG MatchAnyKeyword, ULONGLONG MatchAllKeyword,
                                      PEVENT_FILTER_DESCRIPTOR FilterData, PVOID CallbackContext);
FORCEINLINE ULONG McGenEventRegister(LPCGUID ProviderId, MCGEN_CALLBACK_TYPE EnableCallback,
                                     PVOID CallbackContext, PREGHANDLE RegHandle)
{
    if (*RegHandle != 0)
        return 0;
    return (ULONG)MCGEN_EVENTREGISTER(ProviderId, EnableCallback, CallbackContext, RegHandle);
}
FORCEINLINE ULONG McGenEventUnregister(PREGHANDLE RegHandle)
{
    ULONG Error;
    if (*RegHandle == 0)
        return 0;
    Error = (ULONG)MCGEN_EVENTUNREGISTER(*RegHandle);
    *RegHandle = 0;
    return Error;
}
/* The real one describes the event's fields; what becomes of them is the system's. */
FORCEINLINE ULONG McGenEventWrite(PMCGEN_TRACE_CONTEXT Context, PCEVENT_DESCRIPTOR Descriptor,
                                  LPCGUID ActivityId, ULONG EventDataCount, PEVENT_DATA_DESCRIPTOR EventData)
{
    return (ULONG)MCGEN_EVENTWRITETRANSFER(Context->RegistrationHandle, Descriptor, ActivityId, NULL,
                                           EventDataCount, EventData);
}
#ifdef __cplusplus
}
#endif
#endif
