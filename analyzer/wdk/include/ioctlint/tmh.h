/* ioctlint/tmh.h: served for every generated "*.tmh" (WPP software tracing).
 * Idea: the control-GUID list of the unit is replayed once into an enumeration, so that flag names exist;
 * every trace call becomes a call of nothing that evaluates none of its arguments. Custom trace macros
 * declared in begin_wpp comments are added by the front end on top of this. k:wpp-software-tracing,
 * k:adding-wpp-software-tracing-to-a-windows-driver, k:trace-message-functions. */
#ifndef IOCTLINT_TMH_H
#define IOCTLINT_TMH_H

#define IOCTLINT_TRACE(...) ((void)0)
#ifndef TraceEvents
#define TraceEvents(...) IOCTLINT_TRACE()
#endif
#ifndef Trace
#define Trace(...) IOCTLINT_TRACE()
#endif
#ifndef DoTraceMessage
#define DoTraceMessage(...) IOCTLINT_TRACE()
#endif
#ifndef DoTraceLevelMessage
#define DoTraceLevelMessage(...) IOCTLINT_TRACE()
#endif
#ifndef DoDebugTrace
#define DoDebugTrace(...) IOCTLINT_TRACE()
#endif
#ifndef WPP_INIT_TRACING
#define WPP_INIT_TRACING(...) IOCTLINT_TRACE()
#define WPP_CLEANUP(...) IOCTLINT_TRACE()
#define WPP_SYSTEMCONTROL(...) IOCTLINT_TRACE()
#define WPP_SYSTEMCONTROL2(...) IOCTLINT_TRACE()
#define WPP_INIT_TRACING_WITH_PROVIDER(...) IOCTLINT_TRACE()
#endif
/* Conditions written around trace calls: tracing is taken as off. */
#ifndef WPP_LEVEL_ENABLED
#define WPP_LEVEL_ENABLED(...) 0
#endif
#ifndef WPP_FLAG_LEVEL_ENABLED
#define WPP_FLAG_LEVEL_ENABLED(...) 0
#define WPP_LEVEL_FLAG_ENABLED(...) 0
#endif
#ifndef WPP_LOGGER_ARG
#define WPP_LOGGER_ARG
#endif
#ifndef WPP_CHECK_FOR_NULL_STRING
#define WPP_CHECK_FOR_NULL_STRING
#endif
#ifndef WPP_GLOBAL_LOGGER
#define WPP_GLOBAL_LOGGER
#endif

#if !defined(TRACE_LEVEL_NONE) && !defined(IOCTLINT_TRACE_LEVELS)
#define IOCTLINT_TRACE_LEVELS
#define TRACE_LEVEL_NONE 0
#define TRACE_LEVEL_CRITICAL 1
#define TRACE_LEVEL_FATAL 1
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_WARNING 3
#define TRACE_LEVEL_INFORMATION 4
#define TRACE_LEVEL_VERBOSE 5
#define TRACE_LEVEL_RESERVED6 6
#define TRACE_LEVEL_RESERVED7 7
#define TRACE_LEVEL_RESERVED8 8
#define TRACE_LEVEL_RESERVED9 9
#endif
#endif

/* The list may be defined after the first .tmh of a unit was read, hence outside the guard. */
#if defined(WPP_CONTROL_GUIDS) && !defined(IOCTLINT_WPP_FLAGS)
#define IOCTLINT_WPP_FLAGS
#define WPP_DEFINE_CONTROL_GUID(name, guid, bits) bits
#define WPP_DEFINE_BIT(name) name,
enum { WPP_CONTROL_GUIDS ioctlint_wpp_flags_end };
#undef WPP_DEFINE_CONTROL_GUID
#undef WPP_DEFINE_BIT
#endif
