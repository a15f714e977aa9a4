// A request that was formatted with, or sent with, memory of a received request keeps a reference on that
// memory until it is deleted, reused or formatted anew. Completing the received request before that is the
// defect.
//
//      (nothing) --format or synchronous send with memory of R--> HOLDS R --delete, reuse, format-->
//      (nothing)
//                                                                  \---R is completed---> REPORT
//
// Completion of the derived request alone does not release it: w:memory-buffer-life-cycle demands
// WdfRequestReuse first. The derived request often meets the received one again in its completion routine.
// How to find it there (the context itself, a field of it, a field of the derived request's own context) is
// remembered at the send and recalled in that routine.
#include "analyzer/engine/rule.h"

enum { SLOT_HOLDS, SLOT_COMPLETION, SLOT_ROUTINE };
// MAY_HOLD: the handle of a synchronous send may have been NULL, and then nothing stays behind.
enum { HOLDS = 1, MAY_HOLD };
enum { ROUTINE_SET = 1 };
// Where a completion routine finds the received request.
enum { FOUND_AS_CONTEXT = 1, FOUND_IN_CONTEXT, FOUND_IN_REQUEST_CONTEXT, NOT_DERIVED };

// NS:wdfmemory._WDF_MEMORY_DESCRIPTOR: Type, then the union; a handle descriptor starts with the WDFMEMORY.
enum { DESCRIPTOR_TYPE_HANDLE = 3 };

static Value memory_of_descriptor(const Pass *pass, const Call *call, Value descriptor)
{
    unsigned width = call->unit->pointer_size; // the union is aligned for its pointers
    int64_t type;
    if (!pass_constant(pass, pass_load(pass, descriptor, 0, 4), &type) || type != DESCRIPTOR_TYPE_HANDLE)
        return (Value){0};
    return pass_load(pass, descriptor, width, width);
}

// The received request whose memory this is, if it is not `derived` itself (forwarding is fine).
static bool received_request(const Pass *pass, Value memory, Value derived, Value *received)
{
    if (pass_origin(pass, memory, received) != ORIGIN_MEMORY_OF_REQUEST || !pass_key(pass, *received))
        return false;
    return !value_same(*received, derived);
}

// Every argument that plays one of two roles, for `FormatRequestForInternalIoctlOthers` has three memories.
static void take_references(Pass *pass, const Call *call, Value derived)
{
    bool is_format = call->row->verb == VERB_REQUEST_FORMAT;
    for (unsigned i = 0; i < call->n_args && i < WDK_MAX_ARGS; i++) {
        uint8_t role = call->row->args[i];
        bool is_memory = role == ARG_MEMORY || role == ARG_MEMORY_IN || role == ARG_MEMORY_OUT;
        bool is_descriptor = role == ARG_DESC || role == ARG_DESC_IN || role == ARG_DESC_OUT;
        if (!(is_format ? is_memory : is_descriptor) && role != ARG_OTHER)
            continue;
        Value received, memory = is_format ? call->args[i] : memory_of_descriptor(pass, call, call->args[i]);
        if (!received_request(pass, memory, derived, &received))
            continue;
        bool is_certain = is_format || pass_is_non_null(pass, derived);
        pass_set(pass, derived, SLOT_HOLDS, is_certain ? HOLDS : MAY_HOLD, received);
        pass_note(pass, derived, "'%s' takes a reference on memory of the received request for '%s'",
                  call->name, call_subject(pass, call, ARG_REQUEST));
        return;
    }
}

static bool holds_something(const Pass *pass, Value derived)
{
    return pass_key(pass, derived) && pass_state(pass, derived, SLOT_HOLDS);
}

// At the asynchronous send everything is in place: tell the completion routine where it will find the
// received request.
static void hand_over(Pass *pass, Value derived)
{
    if (pass_state(pass, derived, SLOT_COMPLETION) != ROUTINE_SET)
        return;
    Value context = pass_related(pass, derived, SLOT_COMPLETION);
    Value routine = pass_related(pass, derived, SLOT_ROUTINE);
    const ProgramFunc *func = pass_function_of(pass, routine);
    int64_t offset;
    if (!func)
        return;
    if (!holds_something(pass, derived)) {
        pass_remember(pass, func, NOT_DERIVED, 0);
        return;
    }
    Value received = pass_related(pass, derived, SLOT_HOLDS);
    if (value_same(context, received))
        pass_remember(pass, func, FOUND_AS_CONTEXT, 0);
    else if (pass_find_field(pass, context, received, &offset))
        pass_remember(pass, func, FOUND_IN_CONTEXT, offset);
    else if (pass_find_in_context(pass, derived, received, &offset))
        pass_remember(pass, func, FOUND_IN_REQUEST_CONTEXT, offset);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    // However these end: a reuse that fails leaves the driver nothing better to do.
    if (call->row->verb == VERB_REQUEST_REUSE)
        pass_drop(pass, call_arg(call, ARG_REQUEST), SLOT_HOLDS);
    else if (call->row->verb == VERB_OBJECT_DELETE)
        pass_drop(pass, call_arg(call, ARG_OBJECT), SLOT_HOLDS);
    if (call->outcome == OUTCOME_FAILURE)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    switch (call->row->verb) {
    case VERB_REQUEST_FORMAT:
        pass_drop(pass, request, SLOT_HOLDS);
        take_references(pass, call, request);
        break;
    case VERB_REQUEST_SEND_SYNC:
        take_references(pass, call, request);
        break;
    case VERB_REQUEST_SET_COMPLETION:
        pass_set(pass, request, SLOT_COMPLETION, ROUTINE_SET, call_arg(call, ARG_CONTEXT));
        pass_set(pass, request, SLOT_ROUTINE, ROUTINE_SET, call_arg(call, ARG_ROUTINE));
        break;
    case VERB_REQUEST_SEND:
        if (!call->is_synchronous)
            hand_over(pass, request);
        break;
    default:
        break;
    }
}

static void report(Pass *pass, const Call *call, Value derived, Value received)
{
    bool is_certain = pass_state(pass, derived, SLOT_HOLDS) == HOLDS;
    Severity severity = is_certain ? SEVERITY_ERROR : SEVERITY_WARNING;
    pass_report(pass, &(Report){.severity = severity, .about = {derived, received}, .tell_branches = true},
                "'%s' is completed while a request derived from its memory is neither deleted, reused nor "
                "reformatted",
                call_subject(pass, call, ARG_REQUEST));
}

// In a completion routine: is this the received request whose memory the completed (derived) one still
// references?
static bool is_remembered(Pass *pass, Value completed)
{
    const ProgramRole *role = pass_role(pass);
    uint8_t kind;
    int64_t offset, read_offset = 0;
    Value base = {0};
    bool found = false;
    bool was_read = pass_read_from(pass, completed, &base, &read_offset);
    for (unsigned i = 0; pass_recall(pass, pass_root(pass), i, &kind, &offset); i++) {
        if (kind == NOT_DERIVED) // the routine serves other requests too: which one this is, nobody says
            return false;
        Value context = pass_param(pass, role->wdk->context < 0 ? UINT8_MAX : (unsigned)role->wdk->context);
        if (kind == FOUND_AS_CONTEXT)
            found |= value_same(completed, context);
        else if (kind == FOUND_IN_CONTEXT)
            found |= was_read && value_same(base, context) && read_offset == offset;
        else
            found |= was_read && read_offset == offset &&
                     value_same(pass_context_owner(pass, base), pass_received(pass));
    }
    return found;
}

static void on_root(Pass *pass)
{
    uint8_t kind;
    int64_t data;
    const ProgramRole *role = pass_role(pass);
    if (!role || role->wdk->kind != ROLE_REQUEST_COMPLETION ||
        !pass_recall(pass, pass_root(pass), 0, &kind, &data))
        return;
    pass_set(pass, pass_received(pass), SLOT_HOLDS, HOLDS, (Value){0});
    pass_note(pass, pass_received(pass), "this routine's request was sent with memory of a received request");
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_COMPLETE)
        return;
    Value completed = call_arg(call, ARG_REQUEST), derived, received;
    uint8_t state;
    // A second received request that was sent with memory of the first is gone with its completion.
    pass_drop(pass, completed, SLOT_HOLDS);
    for (unsigned i = 0; pass_each(pass, SLOT_HOLDS, i, &derived, &state, &received); i++) {
        bool same = received.kind == VAL_UNKNOWN
                        ? value_same(derived, pass_received(pass)) && is_remembered(pass, completed)
                        : value_same(received, completed);
        if (same) {
            report(pass, call, derived, completed);
            return;
        }
    }
}

const Rule rule_complete_before_derived_request_released = {
    .info =
        {
            .id = "IOC0009",
            .name = "complete-before-derived-request-released",
            .category = "request-lifetime",
            .priority = "P0a",
            .severity = SEVERITY_ERROR,
            .summary = "received request completed while a request derived from its memory lives",
            .statement =
                "When memory of a received request was given to another request, the received request "
                "must not be completed until that request has been deleted, reused or reformatted.",
            .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                             "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                             "w:memory-buffer-life-cycle",
                                             "b:bug-check-0x10d---wdf-violation", NULL},
            .seed_statements = (const char *const[]){"S001-46", "S001-47", "S004-30", "S004-31", NULL},
            .why = "The framework holds a reference on the memory object for the derived request. Completing "
                   "the received request destroys the memory under it; the framework stops the system with "
                   "WDF_VIOLATION (0x10D).",
            .fix =
                "Call WdfObjectDelete, WdfRequestReuse or a new WdfIoTargetFormatRequestFor* on the derived "
                "request before completing the received one.",
            .limits = "Requests that travel through lists or unknown functions are not followed.",
        },
    .on_root = on_root,
    .on_call = on_call,
    .after_call = after_call,
};
