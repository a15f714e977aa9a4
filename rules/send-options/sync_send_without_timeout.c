// Advice: a synchronous send without a time-out waits as long as the target pleases. SyncReqSend
// (d:kmdf-syncreqsend) calls it a defect, w:sending-i-o-requests-synchronously says "most times" and passes
// NULL itself: hence a note, and only when asked for.
#include "analyzer/engine/rule.h"

// NS:wdfrequest._WDF_REQUEST_SEND_OPTIONS; a Timeout of zero is none.
enum { FLAGS_OFFSET = 4, TIMEOUT_OFFSET = 8, OPTION_TIMEOUT = 1 };

static bool has_no_timeout(const Pass *pass, const Call *call)
{
    Value options = call_arg(call, ARG_OPTIONS);
    int64_t flags, timeout;
    if (pass_is_null(pass, options))
        return true;
    if (!pass_constant(pass, pass_load(pass, options, FLAGS_OFFSET, 4), &flags))
        return false;
    if (!(flags & OPTION_TIMEOUT))
        return true;
    return pass_constant(pass, pass_load(pass, options, TIMEOUT_OFFSET, 8), &timeout) && timeout == 0;
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !call->is_synchronous || !call_has(call, ARG_OPTIONS) || !has_no_timeout(pass, call))
        return;
    bool internal =
        call->row->verb == VERB_REQUEST_SEND_SYNC && pass_is_null(pass, call_arg(call, ARG_REQUEST));
    pass_report(pass, &(Report){.severity = SEVERITY_NOTE},
                internal
                    ? "'%s' waits for '%s' without a time-out, and its request cannot be cancelled since "
                      "none is given"
                    : "'%s' waits for '%s' without a time-out",
                call->name, call_subject(pass, call, ARG_TARGET));
}

const Rule rule_sync_send_without_timeout = {
    .info = {
        .id = "IOC0035",
        .name = "sync-send-without-timeout",
        .category = "send-options",
        .priority = "P0c",
        .severity = SEVERITY_NOTE,
        .preview = true,
        .summary = "synchronous send without a time-out",
        .statement = "A synchronous send is given a time-out other than zero, so that a target that does not "
                     "answer cannot hold the thread.",
        .sources = (const char *const[]){"d:kmdf-syncreqsend", "d:kmdf-syncreqsend2",
                                         "w:sending-i-o-requests-synchronously",
                                         "NF:wdfrequest.WdfRequestSend", NULL},
        .seed_statements = (const char *const[]){"S001-23", "S001-33", "S001-37", NULL},
        .why = "The thread waits until the target completes the request. Without a request handle nobody can "
               "cancel it, and a device that hangs takes the thread, and often a power transition, with it.",
        .fix = "Pass options with WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT; allocate the timer beforehand with "
               "WdfRequestAllocateTimer.",
        .limits = "Advice: it is off unless asked for by name. Waits of WDM drivers are not judged.",
    },
    .on_call = on_call,
};
