// A request that is to be cancelled from elsewhere may complete meanwhile, and its completion routine may end
// its life: the handle read from a context must be protected by a reference or a lock.
//
// Silent unless some completion routine of the module deletes or completes its request: a preallocated
// request that lives on is safe without (w:synchronizing-cancellation-of-sent-requests speaks of handles that
// become invalid).
#include "analyzer/engine/rule.h"

enum { SLOT, SLOT_CANCELLED };
enum { REFERENCED = 1 };

static bool is_completion(const ProgramFunc *func)
{
    for (size_t i = 0; i < func->n_roles; i++)
        if (func->roles[i].wdk->kind == ROLE_REQUEST_COMPLETION)
            return true;
    return false;
}

// Does the routine itself delete or complete its own request parameter?
static bool ends_its_request(const ProgramFunc *func)
{
    const IrUnit *unit = func->unit;
    for (uint32_t i = 0; i < func->func->n_insts; i++) {
        const IrInst *inst = ir_inst(unit, func->func, i);
        if (inst->op != IR_CALL || inst->n_opnds < 2 || ir_opnd(unit, inst, 0)->kind != IR_O_FUNC)
            continue;
        const DdiRow *row = wdk_row(ir_str(unit, unit->syms.at[ir_opnd(unit, inst, 0)->index].name));
        if (!row || (row->verb != VERB_OBJECT_DELETE && row->verb != VERB_REQUEST_COMPLETE))
            continue;
        const IrOpnd *object = ir_opnd(unit, inst, 1);
        while (object->kind == IR_O_INST && ir_inst(unit, func->func, object->index)->op == IR_CAST)
            object = ir_opnd(unit, ir_inst(unit, func->func, object->index), 0);
        if (object->kind != IR_O_INST || ir_inst(unit, func->func, object->index)->op != IR_LOAD)
            continue;
        const IrOpnd *from = ir_opnd(unit, ir_inst(unit, func->func, object->index), 0);
        if (from->kind == IR_O_LOCAL && from->index == 0)
            return true;
    }
    return false;
}

static bool requests_end(const Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t i = 0; i < program->n_funcs; i++)
        if (is_completion(&program->funcs[i]) && ends_its_request(&program->funcs[i]))
            return true;
    return false;
}

static void on_call(Pass *pass, const Call *call)
{
    Value request, base;
    int64_t offset;
    if (!call->row || call->row->verb != VERB_REQUEST_CANCEL_SENT)
        return;
    request = call_arg(call, ARG_REQUEST);
    bool is_kept =
        pass_read_from(pass, request, &base, &offset) && pass_context_owner(pass, base).kind != VAL_UNKNOWN;
    if (!is_kept || !pass_has_none(pass, request, SLOT) || pass_locks_held(pass, 0) || !requests_end(pass))
        return;
    pass_set(pass, request, SLOT_CANCELLED, 1,
             (Value){VAL_INT, call->func->sym, call->inst - call->unit->insts.at});
}

// A reference that is given back after the cancel was taken somewhere.
static void dereferenced(Pass *pass, const Call *call)
{
    pass_drop(pass, call_arg(call, ARG_OBJECT), SLOT);
    pass_drop(pass, call_arg(call, ARG_OBJECT), SLOT_CANCELLED);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_OBJECT_REFERENCE)
        pass_set(pass, call_arg(call, ARG_OBJECT), SLOT, REFERENCED, (Value){0});
    else if (call->row->verb == VERB_OBJECT_DEREFERENCE)
        dereferenced(pass, call);
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value request, place;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_CANCELLED, i, &request, &state, &place); i++) {
        bool is_here = place.id == leaving->func->sym && place.imm >= leaving->func->first_inst &&
                       place.imm < (int64_t)leaving->func->first_inst + leaving->func->n_insts;
        if (!is_here)
            continue;
        const IrInst *cancel = &leaving->unit->insts.at[place.imm];
        const char *name = ir_str(leaving->unit, ir_opnd(leaving->unit, cancel, 1)->text);
        pass_report(pass, &(Report){.severity = SEVERITY_WARNING, .at = cancel, .about = {request}},
                    "'%s' may complete and be deleted before it is cancelled here: no lock is held and no "
                    "reference was taken on it",
                    *name ? name : "the request");
    }
}

const Rule rule_cancel_sent_request_unprotected = {
    .info = {
        .id = "IOC0014",
        .name = "cancel-sent-request-unprotected",
        .category = "request-lifetime",
        .priority = "P0c",
        .severity = SEVERITY_WARNING,
        .summary = "sent request cancelled without a reference or lock on its handle",
        .statement = "Before a sent request is cancelled, a reference is taken on it under the lock that its "
                     "completion routine takes too.",
        .sources = (const char *const[]){"w:synchronizing-cancellation-of-sent-requests",
                                         "NF:wdfrequest.WdfRequestCancelSentRequest", NULL},
        .seed_statements = (const char *const[]){"S001-36", "S001-33", NULL},
        .why = "The target may complete the request between the read of the handle and the call. The "
               "completion routine deletes it, and the cancel uses a handle that no longer exists: the "
               "system stops.",
        .fix = "Take the lock, check that the request is still there, call WdfObjectReference, release the "
               "lock, cancel, and call WdfObjectDereference.",
        .limits = "Judged only for handles read from an object's context, in modules with a completion "
                  "routine that deletes or completes its request.",
    },
    .on_call = on_call,
    .after_call = after_call,
    .on_return = on_return,
};
