// A request that completed is spent until WdfRequestReuse has set it back.
//
//      synchronous send --success--> SPENT --send again--> REPORT          a completion routine starts with
//      its request SPENT
//                       \--failure--> MAYBE_SPENT (it may not have been sent at all): only a warning
//      reuse: back to nothing
//
// w:memory-buffer-life-cycle demands it of requests the driver created; received ones may be sent twice with
// their own format, so they are left alone. A request found in a context may be either: a warning. One that
// an unknown caller passed in is more often received than not: silence.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { SPENT = 1, MAYBE_SPENT };

static bool sends(const Call *call)
{
    return call->row && (call->row->verb == VERB_REQUEST_SEND || call->row->verb == VERB_REQUEST_SEND_SYNC);
}

// The request whose completion routine this is: the engine calls it received, but the driver may have created
// it.
static bool is_completed(const Pass *pass, Value request)
{
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_REQUEST_COMPLETION && value_same(request, pass_received(pass));
}

static bool is_parameter(const Pass *pass, Value request)
{
    for (unsigned i = 0; i < pass_root(pass)->func->n_params; i++)
        if (value_same(request, pass_param(pass, i)))
            return true;
    return false;
}

// May the request be one that the framework gave the driver?
static bool is_received(const Pass *pass, Value request)
{
    if (is_completed(pass, request))
        return false; // on_root looked at the origin
    Origin origin = pass_origin(pass, request, NULL);
    return origin == ORIGIN_RECEIVED || (origin == ORIGIN_UNKNOWN && is_parameter(pass, request));
}

static void on_call(Pass *pass, const Call *call)
{
    if (!sends(call) || !call_has(call, ARG_REQUEST))
        return;
    Value request = call_arg(call, ARG_REQUEST);
    uint8_t state = pass_state(pass, request, SLOT);
    if (state == 0 || pass_is_null(pass, request) || is_received(pass, request))
        return;
    bool is_created = pass_origin(pass, request, NULL) == ORIGIN_CREATED || is_completed(pass, request);
    bool certain = state == SPENT && is_created;
    pass_report(pass, &(Report){.severity = certain ? SEVERITY_ERROR : SEVERITY_WARNING, .about = {request}},
                "'%s' was sent and completed before, and is sent again without being reused",
                call_subject(pass, call, ARG_REQUEST));
}

static void after_send(Pass *pass, const Call *call)
{
    Value request = call_arg(call, ARG_REQUEST);
    if (!call->is_synchronous || pass_is_null(pass, request))
        return;
    if (call->row->verb == VERB_REQUEST_SEND && call->outcome != OUTCOME_SUCCESS) // FALSE: not sent
        return;
    pass_set(pass, request, SLOT, call->outcome == OUTCOME_SUCCESS ? SPENT : MAYBE_SPENT, (Value){0});
    pass_note(pass, request, "'%s' sends the request and waits for its completion", call->name);
}

static void remember_origin(Pass *pass, const Call *call)
{
    const ProgramFunc *routine = pass_function_of(pass, call_arg(call, ARG_ROUTINE));
    Value request = call_arg(call, ARG_REQUEST);
    if (routine && !is_completed(pass, request))
        pass_remember(pass, routine, (uint8_t)pass_origin(pass, request, NULL), 0);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (sends(call))
        after_send(pass, call);
    else if (call->row->verb == VERB_REQUEST_SET_COMPLETION)
        remember_origin(pass, call);
    else if (call->row->verb == VERB_REQUEST_REUSE)
        pass_drop(pass, call_arg(call, ARG_REQUEST), SLOT);
}

// In a completion routine the request has completed. It is judged when every request that was given this
// routine was created.
static void on_root(Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    uint8_t kind;
    int64_t data;
    unsigned n = 0;
    if (!role || role->wdk->kind != ROLE_REQUEST_COMPLETION)
        return;
    for (; pass_recall(pass, pass_root(pass), n, &kind, &data); n++)
        if (kind != ORIGIN_CREATED)
            return;
    if (n > 0)
        pass_set(pass, pass_received(pass), SLOT, SPENT, (Value){0});
}

const Rule rule_request_resent_without_reuse = {
    .info = {
        .id = "IOC0010",
        .name = "request-resent-without-reuse",
        .category = "request-lifetime",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "completed request sent again without WdfRequestReuse",
        .statement = "A request the driver created is set back with WdfRequestReuse after it completed, then "
                     "formatted anew, before it is sent again.",
        .sources = (const char *const[]){"w:memory-buffer-life-cycle", "w:reusing-framework-request-objects",
                                         "NF:wdfrequest.WdfRequestReuse", NULL},
        .seed_statements = (const char *const[]){"S001-34", "S004-26", "S004-34", NULL},
        .why = "The request still carries the state of its last trip: its status, its memory references and "
               "its completion. The second send works on these leftovers or is refused.",
        .fix = "Call WdfRequestReuse with WDF_REQUEST_REUSE_PARAMS_INIT before each further send, then "
               "format the request and set its completion routine again.",
        .limits = "Requests received from a queue or from an unknown caller are not judged. A request sent "
                  "in one callback and again in another is only seen in its completion routine.",
    },
    .on_root = on_root,
    .on_call = on_call,
    .after_call = after_call,
};
