// WdfRequestSend answers FALSE when the request was not sent: the driver still owns it and must complete it
// (received) or delete, reuse or keep it (created). Two ways to miss that: the result is thrown away, or the
// FALSE path leaves a received request alone.
#include "analyzer/engine/rule.h"

enum { SLOT };
enum { NOT_SENT = 1 };

// In a completion routine the request may be one the driver created: leaving it alone may be right.
static bool is_from_queue(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role && (role->wdk->kind == ROLE_IO_QUEUE || role->wdk->kind == ROLE_IO_CALLER_CONTEXT);
}

static bool is_judged(const Pass *pass, const Call *call)
{
    return call->row && call->row->verb == VERB_REQUEST_SEND && pass_is_clean(pass);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!is_judged(pass, call) || !(call->inst->flags & IR_F_UNUSED) || call->is_synchronous)
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {call_arg(call, ARG_REQUEST)}},
                "the result of sending '%s' is ignored: when it is FALSE the request was not sent and is "
                "still the driver's",
                call_subject(pass, call, ARG_REQUEST));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    switch (call->row->verb) {
    case VERB_REQUEST_SEND:
        pass_drop(pass, request, SLOT);
        if (call->outcome == OUTCOME_FAILURE && !(call->inst->flags & IR_F_UNUSED)) { // else told at the call
            pass_set(pass, request, SLOT, NOT_SENT, (Value){0});
            pass_note(pass, request, "'%s' returns FALSE: the request was not sent", call->name);
        }
        break;
    case VERB_REQUEST_COMPLETE:
    case VERB_REQUEST_FORWARD:
    case VERB_REQUEST_REQUEUE:
    case VERB_REQUEST_ENQUEUE:
    case VERB_REQUEST_MARK_CANCELABLE:
        pass_drop(pass, request, SLOT);
        break;
    default:
        break;
    }
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value received = pass_received(pass);
    if (!leaving->is_root || !is_from_queue(pass) || !pass_is_clean(pass) ||
        pass_state(pass, received, SLOT) != NOT_SENT || pass_escaped(pass, received))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {received}},
                "the request could not be sent, but the callback returns without completing it");
}

const Rule rule_request_send_result_unchecked = {
    .info = {
        .id = "IOC0023",
        .name = "request-send-result-unchecked",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "WdfRequestSend returned FALSE and the request is left alone",
        .statement = "When WdfRequestSend returns FALSE the request was not sent; the driver reads "
                     "WdfRequestGetStatus and completes the request, or deletes or reuses one it created.",
        .sources = (const char *const[]){"NF:wdfrequest.WdfRequestSend", "d:kmdf-reqsendfail", NULL},
        .seed_statements = (const char *const[]){"S004-42", NULL},
        .why = "A request that was not sent never reaches the completion routine. The application behind it "
               "waits for ever, and the device cannot be stopped while the request is pending.",
        .fix = "Test the result; on FALSE complete the request with WdfRequestGetStatus.",
        .limits = "On the FALSE path only the request the callback received is followed to the end of the "
                  "callback.",
    },
    .on_call = on_call,
    .after_call = after_call,
    .on_return = on_return,
};
