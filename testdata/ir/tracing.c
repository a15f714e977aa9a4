// Trace macros are what their comments and PRE and POST macros make of them; a message reads its variables and does nothing.
#include "tracing.tmh"

int f(int);
void note(int status);

// begin_wpp config
// FUNC TraceEvents(LEVEL, FLAGS, MSG, ...);
// FUNC TraceEntry();
// FUNC RETURN_IF_FAILED{LEVEL=TRACE_LEVEL_ERROR, FLAGS=DRIVER}(STATUS);
// FUNC CHECK{CHK=DUMMY,LEVEL=TRACE_LEVEL_ERROR}(STATUS, MSG, ...);
// FUNC RETURN_ZERO{RESULT=0}();
// USESUFFIX(CHECK, " [%d]", STATUS);
// FUNC Hexdump((LEVEL, FLAGS, MSG, ...));
// FUNC DoTrace(LEVEL, (MSG, ...));
// FUNC DebugPrint((MSG, ...));
// end_wpp

#define WPP_LEVEL_FLAGS_STATUS_PRE(level, flags, status) do { int failed = (status); if (failed < 0) {
#define WPP_LEVEL_FLAGS_STATUS_POST(level, flags, status) ; return failed; } } while (0)
#define WPP_CHK_LEVEL_STATUS_PRE(chk, level, status) { if ((status) < 0) {
#define WPP_CHK_LEVEL_STATUS_POST(chk, level, status) ; note(level); goto End; } }
#define WPP_RESULT_POST(result) ; return (result)

int plain(int n)
{
    TraceEntry();
    TraceEvents(TRACE_LEVEL_ERROR, NOWHERE_BIT, "no variables");
    TraceEvents(TRACE_LEVEL_ERROR, NOWHERE_BIT, "n is %d", n);
    Hexdump((TRACE_LEVEL_ERROR, NOWHERE_BIT, "%!HEXDUMP!", n));
    DoTrace(NOWHERE_BIT, ("no variables"));
    DebugPrint(("n is %d", n));
    return n;
}

int returns(int n)
{
    RETURN_IF_FAILED(f(n));
    RETURN_ZERO();
}

int jumps(int n)
{
    CHECK(n, "failed at %d", f(1));
    f(2);
End:
    return n;
}
