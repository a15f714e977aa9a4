// A completed framework request is dead, and so is everything that came out of it: handle, buffers, memory
// objects, MDLs.
//
//      WdfRequestComplete* --> COMPLETED
//      COMPLETED --given to a request, object or memory routine, or a buffer of it touched--> REPORT
//
// An extra reference keeps the handle alive (NF:wdfobject.WdfObjectReferenceActual), never its buffers. Debug
// output prints the handle's value only. A second completion belongs to double-completion.
#include "analyzer/engine/rule.h"

enum { SLOT_DEAD, SLOT_REFERENCED };
enum { COMPLETED = 1 };
enum { REFERENCED = 1 };

// A name that stays with one object: a parameter of the root. What is taken from a queue or read out of
// memory gets another object behind it in loops.
static bool is_stable(const Pass *pass, Value object)
{
    enum { MOST_PARAMS = 8 };
    if (object.kind != VAL_SYM || object.imm != 0)
        return false;
    for (unsigned i = 0; i < MOST_PARAMS; i++)
        if (value_same(object, pass_param(pass, i)))
            return true;
    return false;
}

static bool is_dead(const Pass *pass, Value request)
{
    return is_stable(pass, request) && pass_state(pass, request, SLOT_DEAD) == COMPLETED;
}

// Pointer into a buffer, or handle of a memory object, of a completed request.
static bool is_of_dead(const Pass *pass, Value value, Value *request)
{
    if (value.kind != VAL_SYM)
        return false;
    Origin origin = pass_origin(pass, (Value){VAL_SYM, value.id, 0}, request);
    return (origin == ORIGIN_BUFFER_OF_REQUEST || origin == ORIGIN_MEMORY_OF_REQUEST) &&
           is_dead(pass, *request);
}

// One finding for one request is enough.
static void done(Pass *pass, Value request)
{
    pass_drop(pass, request, SLOT_DEAD);
}

static bool keeps_alive(const Pass *pass, const Call *call, Value request)
{
    unsigned verb = call->row ? call->row->verb : VERB_NONE;
    return !pass_has_none(pass, request, SLOT_REFERENCED) || verb == VERB_REQUEST_COMPLETE ||
           verb == VERB_OBJECT_DEREFERENCE || // of a reference taken elsewhere
           verb == VERB_OBJECT_CONTEXT;       // told where the context is touched
}

static void check_argument(Pass *pass, const Call *call, unsigned i)
{
    Value value = call->args[i], request;
    const char *text = ir_str(call->unit, ir_opnd(call->unit, call->inst, i + 1)->text);
    const char *name = call->row ? call->row->name : call->name;
    if (is_dead(pass, value) && !keeps_alive(pass, call, value)) {
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {value}},
                    "'%s' is given '%s', which was completed", name, *text ? text : "a request");
        done(pass, value);
    } else if (is_of_dead(pass, value, &request)) {
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                    "'%s' is given '%s', which is gone: its request was completed", name,
                    *text ? text : "a buffer");
        done(pass, request);
    }
}

// What takes a handle or an address: rows name their arguments; of DDIs without a row the parameter list
// tells.
static bool is_used(const Call *call, unsigned i)
{
    if (call->row && i < WDK_MAX_ARGS)
        return call->row->args[i] != ARG_NONE && call->row->args[i] != ARG_CONTEXT;
    return call->fact != NULL;
}

static void on_call(Pass *pass, const Call *call)
{
    for (unsigned i = 0; i < call->n_args; i++)
        if (is_used(call, i))
            check_argument(pass, call, i);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    switch (call->row->verb) {
    case VERB_REQUEST_COMPLETE:
        pass_set(pass, call_arg(call, ARG_REQUEST), SLOT_DEAD, COMPLETED, (Value){0});
        pass_note(pass, call_arg(call, ARG_REQUEST), "'%s' completes the request", call->row->name);
        break;
    case VERB_OBJECT_REFERENCE:
        pass_set(pass, call_arg(call, ARG_OBJECT), SLOT_REFERENCED, REFERENCED, (Value){0});
        break;
    default:
        break;
    }
}

// The request's own typed context is freed with it, unless a reference keeps the handle.
static bool is_context_of_dead(const Pass *pass, Value address, Value *request)
{
    if (address.kind != VAL_SYM)
        return false;
    *request = pass_context_owner(pass, (Value){VAL_SYM, address.id, 0});
    return is_dead(pass, *request) && pass_has_none(pass, *request, SLOT_REFERENCED);
}

static void on_access(Pass *pass, const Access *access)
{
    Value request;
    bool is_buffer = is_of_dead(pass, access->address, &request);
    if (!is_buffer && !is_context_of_dead(pass, access->address, &request))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                "%s of a request is %s after the request was completed",
                is_buffer ? "a buffer" : "the context", access->is_store ? "written" : "read");
    done(pass, request);
}

const Rule rule_request_or_buffer_used_after_complete = {
    .info =
        {
            .id = "IOC0015",
            .name = "request-or-buffer-used-after-complete",
            .category = "request-lifetime",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "request, or a buffer of it, used after the request was completed",
            .statement = "After a driver completed a framework request it touches neither the handle nor "
                         "any buffer, memory object or MDL it got from it.",
            .sources =
                (const char *const[]){"NF:wdfrequest.WdfRequestComplete",
                                      "NF:wdfrequest.WdfRequestRetrieveInputBuffer",
                                      "d:kmdf-bufafterreqcompletedioctl", "d:kmdf-bufafterreqcompletedioctla",
                                      "d:kmdf-invalidreqaccess", NULL},
            .seed_statements = (const char *const[]){NULL},
            .why = "The framework frees the request object, and the I/O manager frees or unlocks the "
                   "buffer, as soon as the request is completed. Later accesses hit memory of somebody "
                   "else.",
            .fix = "Copy what is still needed into local variables before completing, or complete last.",
            .limits = "Requests taken from queues or read out of structures, buffers addressed with an index "
                      "that is not a constant, and uses in other callbacks, are not seen.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
