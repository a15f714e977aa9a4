// A request that was sent asynchronously belongs to the target until it comes back.
//
//      asynchronous send --TRUE--> IN_FLIGHT --format, send, reuse, delete--> REPORT
//
// Only what this very path sent is judged. Anything that may wait for the completion (a wait, stopping or
// purging the target) ends the judgement, since the completion may have happened meanwhile.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { IN_FLIGHT = 1 };

static const char *misuse(const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_FORMAT:
        return "formatted";
    case VERB_REQUEST_SEND:
    case VERB_REQUEST_SEND_SYNC:
        return "sent";
    case VERB_REQUEST_REUSE:
        return "reused";
    case VERB_OBJECT_DELETE:
        return "deleted";
    default:
        return NULL;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    const char *done = call->row ? misuse(call) : NULL;
    if (!done)
        return;
    ArgRole role = call->row->verb == VERB_OBJECT_DELETE ? ARG_OBJECT : ARG_REQUEST;
    Value request = call_arg(call, role);
    if (pass_state(pass, request, SLOT) != IN_FLIGHT || pass_escaped(pass, request) || !pass_is_clean(pass))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                "'%s' is %s while it is still with the target it was sent to", call_subject(pass, call, role),
                done);
}

static void forget_all(Pass *pass)
{
    Value request, related;
    uint8_t state;
    while (pass_each(pass, SLOT, 0, &request, &state, &related))
        pass_drop(pass, request, SLOT);
}

static void after_call(Pass *pass, const Call *call)
{
    if (call_may_wait(call))
        forget_all(pass);
    if (!call->row || call->row->verb != VERB_REQUEST_SEND || call->is_synchronous ||
        call->is_send_and_forget || !call->options_known)
        return;
    if (call->outcome == OUTCOME_SUCCESS) {
        pass_set(pass, call_arg(call, ARG_REQUEST), SLOT, IN_FLIGHT, (Value){0});
        pass_note(pass, call_arg(call, ARG_REQUEST), "'%s' hands the request to the target", call->name);
    }
}

const Rule rule_request_sent_while_in_flight = {
    .info =
        {
            .id = "IOC0011",
            .name = "request-sent-while-in-flight",
            .category = "request-lifetime",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "request used again while the target it was sent to still has it",
            .statement =
                "A request that is queued to an I/O target is not formatted, sent, reused or deleted "
                "before it has come back.",
            .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                             "NF:wdfrequest.WdfRequestReuse",
                                             "b:bug-check-0x10d---wdf-violation", NULL},
            .seed_statements = (const char *const[]){"S001-16", "S001-19", "S004-12", "S004-14", NULL},
            .why =
                "The target works on the request's IRP and buffers. Formatting or sending it again fails "
                "with "
                "STATUS_INVALID_DEVICE_REQUEST; reusing or deleting it stops the system with WDF_VIOLATION "
                "(0x10D).",
            .fix = "Go on in the completion routine, or create one request for each send.",
            .limits = "Judged only within one callback, and not after a call that may have waited for the "
                      "completion.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_unknown = forget_all,
};
