// A received request, or an IRP, goes back to its originator once.
//
//      (nothing) --completes--> COMPLETED --completes--> REPORT
//
// What gives a name a new object (taking from a queue, allocating, reusing) ends the judgement. A loop that completes whatever an
// unknown function hands out meets the same instruction again with another object, so the same instruction convicts only the
// request the callback itself was given.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { COMPLETED = 1 };

static ArgRole completed_role(const Call *call)
{
    if (!call->row)
        return ARG_NONE;
    return call->row->verb == VERB_REQUEST_COMPLETE ? ARG_REQUEST : call->row->verb == VERB_IRP_COMPLETE ? ARG_IRP : ARG_NONE;
}

static int64_t place_of(const Call *call)
{
    return call->inst - call->unit->insts.at;
}

static bool is_same_object(const Pass *pass, const Call *call, Value object)
{
    return value_same(object, pass_received(pass)) || pass_related(pass, object, SLOT).imm != place_of(call);
}

static void on_call(Pass *pass, const Call *call)
{
    ArgRole role = completed_role(call);
    Value object = call_arg(call, role);
    if (role == ARG_NONE || pass_state(pass, object, SLOT) != COMPLETED || !is_same_object(pass, call, object))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {object}}, "'%s' is completed a second time",
                call_subject(pass, call, role));
    pass_drop(pass, object, SLOT);
}

static void forget_new_object(Pass *pass, const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_RECEIVE:
    case VERB_REQUEST_CREATE:
        pass_drop(pass, pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size), SLOT);
        break;
    case VERB_REQUEST_REUSE:
        pass_drop(pass, call_arg(call, ARG_REQUEST), SLOT);
        break;
    case VERB_IRP_REUSE:
    case VERB_IRP_INITIALIZE:
        pass_drop(pass, call_arg(call, ARG_IRP), SLOT);
        break;
    default: // IRPs that are allocated, built or taken from a queue
        pass_drop(pass, call->result, SLOT);
        break;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    ArgRole role = completed_role(call);
    if (role == ARG_NONE) {
        forget_new_object(pass, call);
        return;
    }
    pass_set(pass, call_arg(call, role), SLOT, COMPLETED, (Value){VAL_INT, 0, place_of(call)});
    pass_note(pass, call_arg(call, role), "'%s' completes it", call->row->name);
}

const Rule rule_double_completion = {
    .info = {
        .id = "IOC0092",
        .name = "double-completion",
        .category = "completion",
        .priority = "P1",
        .severity = SEVERITY_ERROR,
        .summary = "request or IRP completed twice on one path",
        .statement = "A driver completes each request or IRP it received exactly once.",
        .sources = (const char *const[]){"d:kmdf-doublecompletion", "d:wdm-doublecompletion", "d:kmdf-doublecompletionlocal",
                                         "k:additional-errors-in-handling-irps", "w:synchronizing-cancel-and-completion-code", NULL},
        .seed_statements = (const char *const[]){"S001-1", NULL},
        .why = "After the first completion the request belongs to its originator and may already be freed or in use for something "
               "else. The second one corrupts it; the system stops with MULTIPLE_IRP_COMPLETE_REQUESTS (0x44) or WDF_VIOLATION.",
        .fix = "Return after completing, or complete at one place at the end of the function.",
        .limits = "Two callbacks that each complete the same stored request are not seen together.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
