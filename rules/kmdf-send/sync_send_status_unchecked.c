// A synchronous send returns the status the request was completed with. Without a look at it nobody knows
// whether there is an answer. Two shapes: the status is dropped (not used, or stored where nobody reads it);
// a path where the send failed uses the output buffer that nothing else filled.
//
//      send --failure, output buffer undefined--> UNFILLED --its content is stored, passed on or returned-->
//      REPORT
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT, SLOT_DESCRIPTOR };
enum { UNFILLED = 1 };

// NS:wdfmemory._WDF_MEMORY_DESCRIPTOR: Type, then the union; a buffer descriptor starts with the address.
enum { DESCRIPTOR_TYPE_BUFFER = 1 };

// ---- was the status dropped? ------------------------------------------------------------------------------

static const IrInst *store_of(const Call *call, uint32_t *index)
{
    for (uint32_t i = (uint32_t)(call->inst - ir_inst(call->unit, call->func, 0)) + 1;
         i < call->func->n_insts; i++) {
        const IrInst *inst = ir_inst(call->unit, call->func, i);
        if (inst->op != IR_STORE || inst->n_opnds < 2)
            continue;
        const IrOpnd *value = ir_opnd(call->unit, inst, 1);
        if (value->kind == IR_O_INST && ir_inst(call->unit, call->func, value->index) == call->inst) {
            *index = i;
            return inst;
        }
    }
    return NULL;
}

// A local that is read nowhere else in the function, by nobody: its last store is a way of throwing a value
// away.
static bool is_never_read(const Call *call, uint32_t local)
{
    for (uint32_t i = 0; i < call->func->n_insts; i++) {
        const IrInst *inst = ir_inst(call->unit, call->func, i);
        for (uint32_t n = 0; n < inst->n_opnds; n++) {
            const IrOpnd *opnd = ir_opnd(call->unit, inst, n);
            bool mentions = opnd->kind == IR_O_LOCAL && opnd->index == local;
            if (mentions && !(inst->op == IR_STORE && n == 0) && inst->op != IR_LOCAL && inst->op != IR_DEAD)
                return false;
        }
    }
    return true;
}

static bool is_dropped(const Call *call)
{
    if (call->inst->flags & IR_F_UNUSED)
        return true;
    uint32_t index;
    const IrInst *store = store_of(call, &index);
    const IrOpnd *target = store ? ir_opnd(call->unit, store, 0) : NULL;
    return target && target->kind == IR_O_LOCAL && is_never_read(call, target->index);
}

// ---- the output -------------------------------------------------------------------------------------------

static Value output_buffer(const Pass *pass, const Call *call)
{
    int64_t type;
    Value descriptor = call_arg(call, ARG_DESC_OUT);
    if (!pass_constant(pass, pass_load(pass, descriptor, 0, 4), &type) || type != DESCRIPTOR_TYPE_BUFFER)
        return (Value){0};
    unsigned width = call->unit->pointer_size; // the union is aligned for its pointers
    return pass_load(pass, descriptor, width, width);
}

static bool wants_answer(const Pass *pass, const Call *call)
{
    bool output = call_has(call, ARG_DESC_OUT) && !pass_is_null(pass, call_arg(call, ARG_DESC_OUT));
    return output || (call_has(call, ARG_BYTES) && !pass_is_null(pass, call_arg(call, ARG_BYTES)));
}

static void report_dropped(Pass *pass, const Call *call)
{
    Value buffer = output_buffer(pass, call);
    Severity severity = SEVERITY_NOTE;
    if (call->inst->flags & IR_F_EXPLICIT_VOID)
        severity = SEVERITY_NOTE;
    else if (pass_is_stack(pass, buffer, NULL) && pass_is_undefined(pass, buffer, 0, 1))
        severity = SEVERITY_ERROR;
    else if (wants_answer(pass, call))
        severity = SEVERITY_WARNING;
    pass_report(pass, &(Report){.severity = severity},
                wants_answer(pass, call)
                    ? "the status of '%s' is ignored: nothing tells whether its output holds an answer"
                    : "the status of '%s' is ignored: nothing tells whether the request succeeded",
                call->name);
}

// The local an operand was read from, whole or a part of it; NULL when from elsewhere.
static const IrLocal *local_read(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd)
{
    bool is_read = false;
    while (opnd->kind == IR_O_INST) {
        const IrInst *inst = ir_inst(unit, func, opnd->index);
        if (inst->op != IR_CAST && inst->op != IR_LOAD && inst->op != IR_FIELD && inst->op != IR_INDEX)
            return NULL;
        if (inst->op == IR_LOAD && is_read)
            return NULL; // through a pointer
        is_read |= inst->op == IR_LOAD;
        opnd = ir_opnd(unit, inst, 0);
    }
    return is_read && opnd->kind == IR_O_LOCAL ? &unit->locals.at[func->first_local + opnd->index] : NULL;
}

static void check_use(Pass *pass, const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd)
{
    Value buffer, related;
    uint8_t state;
    const char *name;
    if (!pass_each(pass, SLOT, 0, &buffer, &state, &related))
        return;
    const IrLocal *local = local_read(unit, func, opnd);
    for (unsigned i = 0; local && pass_each(pass, SLOT, i, &buffer, &state, &related); i++)
        if (related.id == func->sym && pass_is_stack(pass, buffer, &name) &&
            strcmp(name, ir_str(unit, local->name)) == 0 && pass_is_undefined(pass, buffer, 0, 1))
            pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {buffer}},
                        "'%s' is used although the send that should fill it failed on this path", name);
}

// The descriptor is read before the call: what it says afterwards is not known.
static void before_send(Pass *pass, const Call *call)
{
    Value descriptor = call_arg(call, ARG_DESC_OUT), buffer = output_buffer(pass, call);
    if (is_dropped(call)) {
        report_dropped(pass, call);
    } else if (pass_is_stack(pass, buffer, NULL)) {
        pass_drop(pass, buffer, SLOT);
        if (pass_is_undefined(pass, buffer, 0, 1))
            pass_set(pass, descriptor, SLOT_DESCRIPTOR, UNFILLED, buffer);
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_REQUEST_SEND_SYNC)
        before_send(pass, call);
    if (call->row->verb != VERB_TRACE)
        for (unsigned i = 0; i < call->n_args; i++)
            check_use(pass, call->unit, call->func, ir_opnd(call->unit, call->inst, i + 1));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_SEND_SYNC)
        return;
    Value descriptor = call_arg(call, ARG_DESC_OUT);
    if (!pass_state(pass, descriptor, SLOT_DESCRIPTOR))
        return;
    Value buffer = pass_related(pass, descriptor, SLOT_DESCRIPTOR);
    pass_drop(pass, descriptor, SLOT_DESCRIPTOR);
    if (call->outcome == OUTCOME_FAILURE) {
        pass_set(pass, buffer, SLOT, UNFILLED, (Value){VAL_INT, call->func->sym, 0}); // whose local it is
        pass_note(pass, buffer, "'%s' fails: its output buffer is not filled", call->name);
    }
}

static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && access->inst->op == IR_STORE)
        check_use(pass, access->unit, access->func, ir_opnd(access->unit, access->inst, 1));
}

static void on_return(Pass *pass, const Return *leaving)
{
    if (leaving->inst->n_opnds)
        check_use(pass, leaving->unit, leaving->func, ir_opnd(leaving->unit, leaving->inst, 0));
}

const Rule rule_sync_send_status_unchecked = {
    .info = {
        .id = "IOC0022",
        .name = "sync-send-status-unchecked",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "status of a synchronous send not tested before its output is used",
        .statement = "The NTSTATUS of a synchronous send is the completion status of the request; it is "
                     "tested with NT_SUCCESS before the output buffer or the number of bytes returned is "
                     "used.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                         "NF:wdfiotarget.WdfIoTargetSendIoctlSynchronously",
                                         "w:sending-i-o-requests-synchronously", NULL},
        .seed_statements = (const char *const[]){"S001-5", "S001-12", "S001-13", "S001-14", "S001-17",
                                                 "S001-18", "S001-19", "S001-20", NULL},
        .why = "When the target fails, times out or is gone, the output buffer was never written: the driver "
               "goes on with whatever was on its stack, or with an answer to an older question.",
        .fix = "Keep the status and test it with NT_SUCCESS; use the output and the byte count only on the "
               "success path.",
        .limits = "A comparison with one single code is not judged. Reads of an output buffer are seen when "
                  "its content is stored, passed to a documented function or returned, and only for buffers "
                  "nothing else had filled.",
    },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
