// A callback that was handed a request leaves it completed, handed on, or kept somewhere for later.
//
//      callback entered, or request taken from a queue --> OWNED
//      OWNED --completed, sent, forwarded, stored, made cancelable, unknown use--> (nothing)
//      OWNED at the return of the callback --> REPORT
//
// A WdfRequestSend that answers FALSE to the callback's own request is request-send-result-unchecked's.
//
// Something missing is only missed at a proven end: every function on the path was read cleanly, and nobody
// who might do it later was given the request, its context or a place that holds it. Whatever this rule does
// not know counts as keeping.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { OWNED = 1, FROM_QUEUE };
enum { STATUS_PENDING_VALUE = 0x103 };

// ---- who owns ---------------------------------------------------------------------------------------------

// A role that only the declaration gives may be a helper: whoever calls it decides.
static bool is_called_by_system(const ProgramFunc *func, const ProgramRole *role)
{
    return func->n_callers == 0 || strncmp(role->because, "declared", 8) != 0;
}

static void on_root(Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    if (!role || !is_called_by_system(pass_root(pass), role) || !pass_key(pass, pass_received(pass)))
        return;
    bool owns = role->wdk->kind == ROLE_IO_QUEUE || role->wdk->kind == ROLE_IO_CALLER_CONTEXT ||
                (role->wdk->kind == ROLE_DISPATCH && role->majors != 0);
    if (owns)
        pass_set(pass, pass_received(pass), SLOT, OWNED, (Value){0});
}

// ---- what ends it -----------------------------------------------------------------------------------------

// Calls that look at a request or change it and leave it where it is.
static bool only_uses(const Call *call)
{
    if (!call->row)
        return false;
    switch (call->row->verb) {
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_SET_COMPLETION:
    case VERB_REQUEST_UNMARK_CANCELABLE:
    case VERB_REQUEST_RETRIEVE_MEMORY:
    case VERB_REQUEST_RETRIEVE_BUFFER:
    case VERB_REQUEST_RETRIEVE_MDL:
    case VERB_REQUEST_RETRIEVE_UNSAFE:
    case VERB_REQUEST_PROBE_LOCK:
    case VERB_REQUEST_GET_STATUS:
    case VERB_REQUEST_GET_PARAMS:
    case VERB_REQUEST_SET_INFORMATION:
    case VERB_IRP_CURRENT_STACK:
    case VERB_IRP_NEXT_STACK:
    case VERB_IRP_SKIP_STACK:
    case VERB_IRP_COPY_STACK:
    case VERB_IRP_SET_NEXT_STACK:
    case VERB_IRP_SET_COMPLETION:
    case VERB_IRP_FORWARD_SYNC: // NF:wdm.IoForwardIrpSynchronously: the caller has the IRP again
    case VERB_TRACE:
        return true;
    case VERB_PURE: // a handle's IRP is another name for the request: what happens to it is not followed
        return ir_type(call->unit, call->inst->type)->kind != IR_T_POINTER ||
               ir_type(call->unit, ir_type(call->unit, call->inst->type)->elem)->size == 0;
    default:
        return false;
    }
}

// The request stays with the driver when these fail.
static bool may_keep_owner(const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_SEND:
        return call->options_known && (call->outcome == OUTCOME_FAILURE || call->is_synchronous);
    case VERB_REQUEST_FORWARD:
    case VERB_REQUEST_REQUEUE:
    case VERB_REQUEST_ENQUEUE:
    case VERB_REQUEST_MARK_CANCELABLE:
        return call->outcome == OUTCOME_FAILURE;
    case VERB_REQUEST_SEND_SYNC: // sending a received request on synchronously returns it
        return true;
    default:
        return false;
    }
}

static bool takes_tag_only(const Call *call) // IoAcquireRemoveLock(&lock, Irp)
{
    return call->row && call->row->verb == VERB_NONE && call_has(call, ARG_LOCK);
}

// The object, a part of it, or its typed context.
static bool concerns(const Pass *pass, Value value, Value object)
{
    if (object.kind != VAL_SYM || value.kind != VAL_SYM)
        return value_same(value, object);
    return value.id == object.id || value_same(pass_context_owner(pass, value), object);
}

// A request found in a queue is often completed under the name it was stored by.
static bool may_be_same(const Pass *pass, const Call *call, Value object)
{
    Value other = call_arg(call, ARG_REQUEST);
    return call->row && call->row->verb == VERB_REQUEST_COMPLETE &&
           pass_state(pass, object, SLOT) == FROM_QUEUE && pass_origin(pass, other, NULL) == ORIGIN_UNKNOWN;
}

// Told by request-send-result-unchecked.
static bool is_told_elsewhere(const Pass *pass, const Call *call, Value object)
{
    return call->row && call->row->verb == VERB_REQUEST_SEND && call->outcome == OUTCOME_FAILURE &&
           pass_state(pass, object, SLOT) == OWNED && value_same(call_arg(call, ARG_REQUEST), object);
}

static void hand_over(Pass *pass, const Call *call, Value object)
{
    if (may_be_same(pass, call, object) || is_told_elsewhere(pass, call, object)) {
        pass_drop(pass, object, SLOT);
        return;
    }
    if (only_uses(call) || takes_tag_only(call) || (call->row && may_keep_owner(call)))
        return;
    for (unsigned i = 0; i < call->n_args; i++)
        if (concerns(pass, call->args[i], object))
            pass_drop(pass, object, SLOT);
}

static void after_call(Pass *pass, const Call *call)
{
    Value object, related;
    Value had[8];
    unsigned n = 0;
    uint8_t state;
    for (unsigned i = 0; n < 8 && pass_each(pass, SLOT, i, &object, &state, &related); i++)
        had[n++] = object;
    for (unsigned i = 0; i < n; i++)
        hand_over(pass, call, had[i]);
    if (!call->row || call->row->verb != VERB_REQUEST_RECEIVE || call->outcome != OUTCOME_SUCCESS)
        return;
    Value received = pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size);
    const char *name;
    if (pass_is_stack(pass, call_arg(call, ARG_OUT), &name)) {
        pass_set(pass, received, SLOT, FROM_QUEUE, (Value){0});
        pass_note(pass, received, "'%s' takes it from a queue", call->row->name);
    }
}

static void on_access(Pass *pass, const Access *access)
{
    Value object, related;
    uint8_t state;
    if (!access->is_store)
        return;
    for (unsigned i = 0; pass_each(pass, SLOT, i, &object, &state, &related); i++)
        if (concerns(pass, access->value, object)) {
            pass_drop(pass, object, SLOT);
            return;
        }
}

// ---- the end ----------------------------------------------------------------------------------------------

static bool is_handle_type(const IrUnit *unit, IrTypeId id)
{
    const char *name = ir_str(unit, ir_type(unit, id)->name);
    return strcmp(name, "WDFREQUEST") == 0 || strcmp(name, "PIRP") == 0;
}

// `ctx->Pending[i] = Request` with an index nobody knows: which memory that is, the path cannot say.
static bool unit_stores_in_arrays(const IrUnit *unit)
{
    for (uint32_t i = 0; i < unit->funcs.count; i++) {
        const IrFunc *func = &unit->funcs.at[i];
        for (uint32_t k = 0; k < func->n_insts; k++) {
            const IrInst *inst = ir_inst(unit, func, k);
            if (inst->op != IR_STORE || inst->n_opnds < 2 ||
                !is_handle_type(unit, ir_opnd(unit, inst, 1)->type))
                continue;
            const IrOpnd *address = ir_opnd(unit, inst, 0);
            while (address->kind == IR_O_INST && ir_inst(unit, func, address->index)->op == IR_FIELD)
                address = ir_opnd(unit, ir_inst(unit, func, address->index), 0);
            if (address->kind == IR_O_INST && ir_inst(unit, func, address->index)->op == IR_INDEX)
                return true;
        }
    }
    return false;
}

static void report(Pass *pass, const Return *leaving, Value object, uint8_t state)
{
    const char *name = "a request taken from a queue";
    if (state == OWNED) {
        const IrFunc *func = leaving->func;
        const IrLocal *param =
            &leaving->unit->locals.at[func->first_local + (uint32_t)leaving->role->wdk->request];
        name = arena_printf(pass_arena(pass), "'%s'", ir_str(leaving->unit, param->name));
    }
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {object}, .tell_branches = true},
                "%s is neither completed nor handed on nor kept on a path that leaves '%s'", name,
                pass_function(pass)->name);
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value object, related;
    uint8_t state;
    // `if (status != STATUS_PENDING) complete(); return status;` with a status from elsewhere: whether it may
    // be pending, who knows.
    bool is_guess = pass_took_for_pending(pass) || (leaving->value.kind == VAL_SYM &&
                                                    pass_may_be(pass, leaving->value, STATUS_PENDING_VALUE));
    if (!pass_is_clean(pass) || is_guess || unit_stores_in_arrays(leaving->unit))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT, i, &object, &state, &related); i++) {
        if (pass_escaped(pass, object) || !(leaving->is_root || pass_is_lost(pass, leaving, object)))
            continue;
        report(pass, leaving, object, state);
        pass_drop(pass, object, SLOT); // told where it is lost, not again in every caller
        i--;
    }
}

const Rule rule_request_not_completed = {
    .info =
        {
            .id = "IOC0093",
            .name = "request-not-completed",
            .category = "completion",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "path that neither completes nor hands on the received request",
            .statement = "On every path a driver completes a request it received, passes it on, keeps it "
                         "for later or gives it back to the framework.",
            .sources =
                (const char *const[]){"w:completing-i-o-requests", "d:kmdf-requestcompleted",
                                      "d:kmdf-requestcompletedlocal", "d:kmdf-deferredrequestcompleted",
                                      "d:wdm-completerequest", "d:wdm-irpprocessingcomplete",
                                      "k:when-to-complete-an-irp-in-a-dispatch-routine", NULL},
            .seed_statements = (const char *const[]){"S001-1", "S001-25", NULL},
            .why = "Nobody completes the request any more: the caller waits for ever, its thread cannot "
                   "end, and the queue or the device cannot be stopped or removed.",
            .fix =
                "Complete the request on this path too, with a status that says why, or hand it on, or keep "
                "it where it will be completed later.",
            .limits = "A request whose context or handle is stored anywhere, or given to a function that "
                      "is not part of the sources, counts as kept. A switch without a default label, and "
                      "an if / else if chain without an else over a field of the driver's own, are held "
                      "to name all there is, unless it is the control code they test.",
        },
    .on_root = on_root,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
