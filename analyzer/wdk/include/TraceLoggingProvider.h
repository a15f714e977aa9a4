/* TraceLoggingProvider.h: self-describing events; calls evaluate nothing here.
 * k:tracelogging-for-event-tracing-for-windows. */
#ifndef IOCTLINT_TRACELOGGING_H
#define IOCTLINT_TRACELOGGING_H
typedef struct _tlgProvider_t *TraceLoggingHProvider;
#define TRACELOGGING_DECLARE_PROVIDER(p) extern TraceLoggingHProvider const p
#define TRACELOGGING_DEFINE_PROVIDER(p, ...) TraceLoggingHProvider const p = 0
#define TRACELOGGING_DEFINE_PROVIDER_STORAGE(s, ...) static int s
#define TraceLoggingRegister(...) (0)
#define TraceLoggingRegisterEx(...) (0)
#define TraceLoggingUnregister(...) ((void)0)
#define TraceLoggingWrite(...) ((void)0)
#define TraceLoggingWriteActivity(...) ((void)0)
#define TraceLoggingWriteStart(...) ((void)0)
#define TraceLoggingWriteStop(...) ((void)0)
#define TraceLoggingProviderEnabled(...) (0)
#define TraceLoggingOptionGroup(...)
#define TraceLoggingOptionMicrosoftTelemetry(...)
#endif
