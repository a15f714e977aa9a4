/* ioctlint/storage_trace.h: names that storage class drivers print with, traced or not. */
#ifndef IOCTLINT_STORAGE_TRACE_H
#define IOCTLINT_STORAGE_TRACE_H
#include <evntrace.h>
enum {
    TRACE_FLAG_GENERAL,
    TRACE_FLAG_PNP,
    TRACE_FLAG_POWER,
    TRACE_FLAG_RW,
    TRACE_FLAG_IOCTL,
    TRACE_FLAG_QUEUE,
    TRACE_FLAG_WMI,
    TRACE_FLAG_TIMER,
    TRACE_FLAG_INIT,
    TRACE_FLAG_LOCK,
    TRACE_FLAG_DEBUG1,
    TRACE_FLAG_DEBUG2,
    TRACE_FLAG_MCN,
    TRACE_FLAG_ISR,
    TRACE_FLAG_ENUM,
    TRACE_FLAG_LOGTOTEXT,
    TRACE_FLAG_SCSI,
    TRACE_FLAG_IRP
};
/* A build without tracing prints instead; the arguments are read either way. */
#if !defined(DEBUG_USE_WPP) && !defined(TracePrint)
static __inline void ioctlint_storage_print(int level, int flags, const char *format, ...)
{
    (void)level;
    (void)flags;
    (void)format;
}
#define TracePrint(message) ioctlint_storage_print message
#define WPP_INIT_TRACING(...)
#define WPP_CLEANUP(...)
#endif
#endif
