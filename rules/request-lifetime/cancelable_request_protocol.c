// A request left cancelable may be completed by its cancel routine at any moment; the driver must take it
// back first.
//
//      WdfRequestMarkCancelable[Ex], IoSetCancelRoutine(routine) --> CANCELABLE
//      CANCELABLE --completed, forwarded, sent, marked again--> REPORT
//      CANCELABLE --WdfRequestUnmarkCancelable, IoSetCancelRoutine(NULL)--> ASKED(result)
//      ASKED --completed while the result may still say that the cancel routine has it--> REPORT
//
// The result is looked at where the request is completed: the path has tested it or not. STATUS_CANCELLED
// from WdfRequestUnmarkCancelable, and NULL from IoSetCancelRoutine(NULL), mean that the cancel routine owns
// the request (NF:wdfrequest.WdfRequestUnmarkCancelable, k:points-to-consider-when-canceling-irps). Under a
// spin lock IRPs are left alone: the old protocol tests Irp->Cancel with the cancel spin lock held.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { CANCELABLE = 1, ASKED_REQUEST, ASKED_IRP };
static const int64_t status_cancelled = -0x3FFFFEE0; // 0xC0000120

// ---- what happens to the cancel routine -------------------------------------------------------------------

// IoSetCancelRoutine is a macro around InterlockedExchangePointer on the IRP's field.
static bool is_cancel_field(const Call *call)
{
    const IrOpnd *opnd = ir_opnd(call->unit, call->inst, (uint32_t)wdk_arg(call->row, ARG_OBJECT) + 1);
    while (opnd->kind == IR_O_INST && ir_inst(call->unit, call->func, opnd->index)->op == IR_CAST)
        opnd = ir_opnd(call->unit, ir_inst(call->unit, call->func, opnd->index), 0);
    const IrInst *inst = opnd->kind == IR_O_INST ? ir_inst(call->unit, call->func, opnd->index) : NULL;
    return inst && inst->op == IR_FIELD &&
           strcmp(ir_str(call->unit, call->unit->fields.at[inst->aux].name), "CancelRoutine") == 0;
}

static bool sets_irp_routine(const Call *call, Value *irp, Value *routine)
{
    if (call->row->verb == VERB_IRP_SET_CANCEL) {
        *irp = call_arg(call, ARG_IRP);
        *routine = call_arg(call, ARG_ROUTINE);
        return true;
    }
    Value place = call_arg(call, ARG_OBJECT);
    if (call->row->verb != VERB_INTERLOCKED_POINTER || !call_has(call, ARG_ENTRY) ||
        call_has(call, ARG_STATE) || place.kind != VAL_SYM || !is_cancel_field(call))
        return false;
    *irp = (Value){VAL_SYM, place.id, 0};
    *routine = call_arg(call, ARG_ENTRY);
    return true;
}

// Does the cancel routine complete anything, itself or in what it calls? One that only sets a flag, or
// cancels what was sent on, leaves the completion to the other side on purpose.
static bool completes(const Pass *pass, const ProgramFunc *func, unsigned depth)
{
    enum { DEEPEST = 5 };
    const IrUnit *unit = func->unit;
    for (uint32_t i = 0; i < func->func->n_insts; i++) {
        const IrInst *inst = ir_inst(unit, func->func, i);
        if (inst->op != IR_CALL)
            continue;
        const IrOpnd *callee = ir_opnd(unit, inst, 0);
        if (callee->kind != IR_O_FUNC)
            return true; // through a pointer: it may
        const DdiRow *row = wdk_row(ir_str(unit, unit->syms.at[callee->index].name));
        if (row && (row->verb == VERB_REQUEST_COMPLETE || row->verb == VERB_IRP_COMPLETE))
            return true;
        const ProgramFunc *next = row ? NULL : program_callee(pass_program(pass), unit, callee->index);
        if (next && (depth >= DEEPEST || completes(pass, next, depth + 1)))
            return true;
    }
    return false;
}

static bool may_complete(const Pass *pass, Value routine)
{
    const ProgramFunc *func = pass_function_of(pass, routine);
    return !func || completes(pass, func, 0);
}

static void irp_routine(Pass *pass, const Call *call, Value irp, Value routine)
{
    if (pass_is_null(pass, routine)) {
        if (pass_state(pass, irp, SLOT) == CANCELABLE && !pass_locks_held(pass, WDK_SPIN))
            pass_set(pass, irp, SLOT, ASKED_IRP, call->result);
        else
            pass_drop(pass, irp, SLOT);
    } else if (pass_is_non_null(pass, routine) && may_complete(pass, routine)) {
        pass_set(pass, irp, SLOT, CANCELABLE, (Value){0});
        pass_note(pass, irp, "a cancel routine is set");
    }
}

static void after_call(Pass *pass, const Call *call)
{
    Value irp, routine, request = call_arg(call, ARG_REQUEST);
    if (!call->row)
        return;
    if (sets_irp_routine(call, &irp, &routine)) {
        irp_routine(pass, call, irp, routine);
        return;
    }
    switch (call->row->verb) {
    case VERB_REQUEST_MARK_CANCELABLE:
        if (call->outcome == OUTCOME_FAILURE || !may_complete(pass, call_arg(call, ARG_ROUTINE)))
            break;
        pass_set(pass, request, SLOT, CANCELABLE, (Value){0});
        pass_note(pass, request, "'%s' makes it cancelable", call->row->name);
        break;
    case VERB_REQUEST_UNMARK_CANCELABLE:
        if (call->outcome == OUTCOME_FAILURE && pass_state(pass, request, SLOT) == CANCELABLE)
            pass_set(pass, request, SLOT, ASKED_REQUEST, call->result);
        else
            pass_drop(pass, request, SLOT);
        break;
    case VERB_REQUEST_RECEIVE:
    case VERB_REQUEST_CREATE:
        pass_drop(pass, pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size), SLOT);
        break;
    case VERB_IRP_DEQUEUE:
    case VERB_IRP_ALLOCATE:
        pass_drop(pass, call->result, SLOT);
        break;
    default:
        break;
    }
}

// ---- what the driver does with it -------------------------------------------------------------------------

static const char *use(const Call *call, ArgRole *role)
{
    *role = ARG_REQUEST;
    switch (call->row->verb) {
    case VERB_REQUEST_COMPLETE:
        return "completed";
    case VERB_REQUEST_FORWARD:
    case VERB_REQUEST_REQUEUE:
        return "put into a queue";
    case VERB_REQUEST_SEND:
        return "sent on";
    case VERB_REQUEST_MARK_CANCELABLE:
        return "made cancelable again";
    case VERB_IRP_COMPLETE:
        *role = ARG_IRP;
        return "completed";
    case VERB_IRP_CALL:
        *role = ARG_IRP;
        return "passed down";
    default:
        return NULL;
    }
}

static bool may_be_cancelled(const Pass *pass, Value object, uint8_t state)
{
    Value result = pass_related(pass, object, SLOT);
    return result.kind != VAL_UNKNOWN && pass_may_be(pass, result, state == ASKED_IRP ? 0 : status_cancelled);
}

// NC:wdfrequest.EVT_WDF_REQUEST_CANCEL: the framework has already taken the request off; it is this routine's
// to complete.
static bool is_cancel_routine(const Pass *pass, Value object)
{
    const ProgramRole *role = pass_role(pass);
    return role && (role->wdk->kind == ROLE_REQUEST_CANCEL || role->wdk->kind == ROLE_CANCEL) &&
           value_same(object, pass_received(pass));
}

static void on_call(Pass *pass, const Call *call)
{
    ArgRole role;
    const char *done = call->row ? use(call, &role) : NULL;
    Value object = done ? call_arg(call, role) : (Value){0};
    if (!done || !pass_key(pass, object))
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {object}};
    const char *name = call_subject(pass, call, role);
    uint8_t state = pass_state(pass, object, SLOT);
    if (call->row->verb == VERB_REQUEST_MARK_CANCELABLE && is_cancel_routine(pass, object)) {
        pass_report(pass, &report, "'%s' is made cancelable in its own cancel routine", name);
        return;
    }
    if (state == CANCELABLE)
        pass_report(pass, &report, "'%s' is %s while it is still cancelable", name, done);
    else if (state && call->row->verb != VERB_REQUEST_MARK_CANCELABLE &&
             may_be_cancelled(pass, object, state))
        pass_report(pass, &report,
                    "'%s' is %s although its cancel routine may have it: the result of taking it back is not "
                    "honoured",
                    name, done);
    else
        return;
    pass_drop(pass, object, SLOT);
}

const Rule rule_cancelable_request_protocol = {
    .info =
        {
            .id = "IOC0019",
            .name = "cancelable-request-protocol",
            .category = "request-lifetime",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "cancelable request completed, forwarded or marked again without being taken back",
            .statement = "Before a driver completes or forwards a cancelable request outside its cancel "
                         "routine, it makes it non-cancelable and leaves it alone when that says it is "
                         "already being cancelled; it does not mark a request twice.",
            .sources =
                (const char *const[]){"NF:wdfrequest.WdfRequestUnmarkCancelable",
                                      "NF:wdfrequest.WdfRequestMarkCancelable", "w:canceling-i-o-requests",
                                      "k:points-to-consider-when-canceling-irps",
                                      "d:kmdf-completecanceledreq", "d:kmdf-reqnotcanceledlocal",
                                      "d:kmdf-reqmarkcancelablesend", "d:kmdf-markcanconcancreqlocal", NULL},
            .seed_statements = (const char *const[]){NULL},
            .why = "The cancel routine and this code complete the same request, or the request is "
                   "completed while the framework still has a cancel routine for it. The system stops.",
            .fix = "Call WdfRequestUnmarkCancelable (IoSetCancelRoutine with NULL) first, and complete "
                   "only when it does not report that the request is being cancelled.",
            .limits = "A request marked in one callback and completed in another is not seen.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
