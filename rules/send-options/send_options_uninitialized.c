// Send options that nobody set up: Size or Flags undefined, or Size not that of the structure. Decided from
// the bytes at the send, so setting Size by hand in a zeroed structure is as good as
// WDF_REQUEST_SEND_OPTIONS_INIT.
#include "analyzer/engine/rule.h"

// NS:wdfrequest._WDF_REQUEST_SEND_OPTIONS: ULONG Size, ULONG Flags, LONGLONG Timeout.
enum { FLAGS_OFFSET = 4, TIMEOUT_OFFSET = 8, OPTIONS_SIZE = 16, OPTION_TIMEOUT = 1 };

static void report(Pass *pass, const Call *call, Value options, const char *what)
{
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {options}},
                "send options '%s' are passed to '%s', but %s", call_subject(pass, call, ARG_OPTIONS),
                call->name, what);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || (call->row->verb != VERB_REQUEST_SEND && call->row->verb != VERB_REQUEST_SEND_SYNC) ||
        !pass_is_clean(pass))
        return;
    Value options = call_arg(call, ARG_OPTIONS);
    int64_t size, flags;
    if (options.kind != VAL_ADDR && options.kind != VAL_SYM)
        return;
    if (pass_is_undefined(pass, options, 0, 4)) {
        report(pass, call, options,
               pass_is_undefined(pass, options, FLAGS_OFFSET, 4) ? "nothing initialised them"
                                                                 : "their Size is not set");
        return;
    }
    if (pass_constant(pass, pass_load(pass, options, 0, 4), &size) && size != OPTIONS_SIZE) {
        report(pass, call, options, "their Size is not that of the structure");
        return;
    }
    if (pass_is_undefined(pass, options, FLAGS_OFFSET, 4))
        report(pass, call, options, "their Flags are not set");
    else if (pass_constant(pass, pass_load(pass, options, FLAGS_OFFSET, 4), &flags) &&
             (flags & OPTION_TIMEOUT) && pass_is_undefined(pass, options, TIMEOUT_OFFSET, 8))
        report(pass, call, options, "their Timeout is not set although the flag for it is");
}

const Rule rule_send_options_uninitialized = {
    .info = {
        .id = "IOC0034",
        .name = "send-options-uninitialized",
        .category = "send-options",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "WDF_REQUEST_SEND_OPTIONS passed without being initialised",
        .statement = "Send options are initialised with WDF_REQUEST_SEND_OPTIONS_INIT, which sets Size and "
                     "Flags, before they are passed to a send.",
        .sources = (const char *const[]){"NS:wdfrequest._WDF_REQUEST_SEND_OPTIONS",
                                         "NF:wdfrequest.WDF_REQUEST_SEND_OPTIONS_INIT",
                                         "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously", NULL},
        .seed_statements = (const char *const[]){"S001-11", "S001-15", "S001-37", NULL},
        .why = "A wrong Size makes the send fail with STATUS_INFO_LENGTH_MISMATCH. Garbage in Flags chooses "
               "at random between synchronous, asynchronous and send-and-forget.",
        .fix = "Call WDF_REQUEST_SEND_OPTIONS_INIT first, then WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT, or pass "
               "NULL.",
        .limits = "Options that reached unknown code are taken to be initialised there.",
    },
    .on_call = on_call,
};
