// Formatting and sending belong together: a request is formatted after it was created, received or reused and
// before it is sent; and a request that was formatted is then sent.
//
//      created, reused --send--> REPORT
//            \--format--> FORMATTED --send--> (nothing)
//                               \--the root returns, nobody else can reach it--> REPORT
//
// d:kmdf-requestformattedvalid exempts SEND_AND_FORGET. Formatting that failed is format-status-unchecked's.
#include "analyzer/engine/rule.h"

enum { SLOT, SLOT_KEPT }; // KEPT: others can reach it, and may send it
enum { BARE = 1, FORMATTED, HANDLED };

static bool is_from_queue(const Pass *pass, Value request)
{
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_IO_QUEUE && value_same(request, pass_received(pass));
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_SEND || !call->options_known ||
        call->is_send_and_forget || !pass_is_clean(pass))
        return;
    Value request = call_arg(call, ARG_REQUEST);
    uint8_t state = pass_state(pass, request, SLOT);
    bool is_bare = state == BARE || (pass_has_none(pass, request, SLOT) && is_from_queue(pass, request));
    if (is_bare && !pass_escaped(pass, request))
        pass_report(pass, &(Report){.severity = SEVERITY_WARNING, .about = {request}, .tell_branches = true},
                    "'%s' is sent without having been formatted", call_subject(pass, call, ARG_REQUEST));
}

static void made(Pass *pass, const Call *call)
{
    // A request around an existing IRP carries that IRP's parameters.
    if (call->outcome != OUTCOME_SUCCESS || call_has(call, ARG_IRP))
        return;
    Value variable = call_arg(call, ARG_OUT);
    Value request = pass_load(pass, variable, 0, call->unit->pointer_size);
    pass_set(pass, request, SLOT, BARE, (Value){0});
    if (!pass_is_stack(pass, variable, NULL))
        pass_set(pass, request, SLOT_KEPT, 1, (Value){0});
    pass_note(pass, request, "the request is created here");
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    switch (call->row->verb) {
    case VERB_REQUEST_CREATE:
        made(pass, call);
        break;
    case VERB_REQUEST_REUSE:
        if (call->outcome != OUTCOME_FAILURE) {
            pass_set(pass, request, SLOT, BARE, (Value){0});
            pass_note(pass, request, "the request is reused here, which takes its format away");
        }
        break;
    case VERB_REQUEST_FORMAT:
        pass_set(pass, request, SLOT, call->outcome == OUTCOME_FAILURE ? HANDLED : FORMATTED, (Value){0});
        if (call->outcome != OUTCOME_FAILURE)
            pass_note(pass, request, "'%s' formats the request", call->name);
        break;
    case VERB_REQUEST_SEND:
    case VERB_REQUEST_SEND_SYNC:
        pass_set(pass, request, SLOT, HANDLED, (Value){0});
        break;
    case VERB_OBJECT_DELETE:
        pass_set(pass, call_arg(call, ARG_OBJECT), SLOT, HANDLED, (Value){0});
        break;
    default:
        break;
    }
}

// Put where others find it: somebody else may send it.
static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && access->value.kind == VAL_SYM && pass_state(pass, access->value, SLOT))
        pass_set(pass, access->value, SLOT_KEPT, 1, (Value){0});
}

static void on_return(Pass *pass, const Return *leaving)
{
    if (leaving->is_root && pass_state(pass, leaving->value, SLOT))
        pass_set(pass, leaving->value, SLOT_KEPT, 1, (Value){0});
    if (!leaving->is_root || !pass_is_clean(pass))
        return;
    Value request, related;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT, i, &request, &state, &related); i++)
        if (state == FORMATTED && pass_origin(pass, request, NULL) == ORIGIN_CREATED &&
            !pass_escaped(pass, request) && pass_has_none(pass, request, SLOT_KEPT))
            pass_report(pass,
                        &(Report){.severity = SEVERITY_WARNING, .about = {request}, .tell_branches = true},
                        "a request was formatted, but is never sent");
}

const Rule rule_format_send_pairing = {
    .info = {
        .id = "IOC0024",
        .name = "format-send-pairing",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_WARNING,
        .summary = "request sent without having been formatted, or formatted and never sent",
        .statement = "A request is formatted, after it was created, received or reused, before "
                     "WdfRequestSend; formatting builds the request and must be followed by the send.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                         "d:kmdf-requestformattedvalid",
                                         "w:sending-i-o-requests-asynchronously", NULL},
        .seed_statements = (const char *const[]){"S004-2", "S004-17", "S004-32", "S004-34", "S001-22", NULL},
        .why = "Formatting fills the next driver's stack location. A request sent without it reaches the "
               "target with no function code and no buffers; one that is formatted and forgotten keeps its "
               "memory referenced and does nothing.",
        .fix = "Call a WdfIoTargetFormatRequestFor* method, or WdfRequestFormatRequestUsingCurrentType for a "
               "received request, after creation or reuse and before WdfRequestSend; or send and forget a "
               "received request.",
        .limits = "Requests taken from a context are judged only after a reuse on the same path.",
    },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
