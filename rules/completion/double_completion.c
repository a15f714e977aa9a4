// A received request, or an IRP, goes back to its originator once.
//
//      (nothing) --completes--> COMPLETED --completes--> REPORT
//
// A path that goes on because the status compares equal to some code (`while (status == STATUS_RETRY)`)
// proves nothing when the request was completed with a status nobody knew: with that code it may not have
// been completed at all.
//
// A loop that completes what a list or a helper hands out meets another object under the same name, so what
// stands in a loop, or at the same instruction, convicts only the request the callback itself was given.
#include "analyzer/engine/rule.h"

enum { SLOT, SLOT_STATUS };
enum { COMPLETED = 1, OPEN_STATUS = 1 };

// NS:wdm._IRP: IoStatus.Status.
enum { IRP_STATUS_64 = 0x30, IRP_STATUS_32 = 0x18 };

static ArgRole completed_role(const Call *call)
{
    if (!call->row)
        return ARG_NONE;
    return call->row->verb == VERB_REQUEST_COMPLETE ? ARG_REQUEST
           : call->row->verb == VERB_IRP_COMPLETE   ? ARG_IRP
                                                    : ARG_NONE;
}

static int64_t place_of(const Call *call)
{
    return call->inst - call->unit->insts.at;
}

// Can this block of the function be reached again from itself?
static bool is_in_loop(const Call *call)
{
    enum { MOST_BLOCKS = 512 };
    const IrUnit *unit = call->unit;
    const IrFunc *func = call->func;
    bool seen[MOST_BLOCKS] = {false};
    uint32_t stack[MOST_BLOCKS], n = 0, home = 0;
    if (func->n_blocks > MOST_BLOCKS)
        return true;
    uint32_t at = (uint32_t)place_of(call);
    while (at >= unit->blocks.at[func->first_block + home].first_inst +
                     unit->blocks.at[func->first_block + home].n_insts)
        home++;
    stack[n++] = home;
    while (n > 0) {
        const IrBlock *block = &unit->blocks.at[func->first_block + stack[--n]];
        const IrInst *last = &unit->insts.at[block->first_inst + block->n_insts - 1];
        uint32_t next[2] = {last->aux, last->aux2}, n_next = last->op == IR_BRANCH ? 2
                                                             : last->op == IR_JUMP ? 1
                                                                                   : 0;
        if (last->op == IR_SWITCH) {
            n_next = 1;
            next[0] = (uint32_t)last->imm;
        }
        uint32_t n_cases = last->op == IR_SWITCH ? last->aux2 : 0;
        for (uint32_t i = 0; i < n_next + n_cases; i++) {
            uint32_t to = i < n_next ? next[i] : unit->cases.at[last->aux + i - n_next].block;
            if (to == home)
                return true;
            if (!seen[to]) {
                seen[to] = true;
                stack[n++] = to;
            }
        }
    }
    return false;
}

static bool is_same_object(const Pass *pass, const Call *call, Value object)
{
    return value_same(object, pass_received(pass)) ||
           (pass_related(pass, object, SLOT).imm != place_of(call) && !is_in_loop(call));
}

static Value completed_status(const Pass *pass, const Call *call, Value object)
{
    if (call_has(call, ARG_STATUS))
        return call_arg(call, ARG_STATUS);
    return pass_load(pass, object, call->unit->pointer_size == 4 ? IRP_STATUS_32 : IRP_STATUS_64, 4);
}

static bool is_guess(const Pass *pass, Value object)
{
    int64_t code;
    if (pass_state(pass, object, SLOT_STATUS) != OPEN_STATUS)
        return !pass_has_none(pass, object, SLOT_STATUS);
    return pass_constant(pass, pass_related(pass, object, SLOT_STATUS), &code);
}

static void on_call(Pass *pass, const Call *call)
{
    ArgRole role = completed_role(call);
    Value object = call_arg(call, role);
    if (role == ARG_NONE || pass_state(pass, object, SLOT) != COMPLETED ||
        !is_same_object(pass, call, object) || is_guess(pass, object))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {object}, .tell_branches = true},
                "'%s' is completed a second time", call_subject(pass, call, role));
    pass_drop(pass, object, SLOT);
}

static void after_call(Pass *pass, const Call *call)
{
    ArgRole role = completed_role(call);
    if (role == ARG_NONE)
        return;
    Value object = call_arg(call, role);
    Value status = completed_status(pass, call, object);
    int64_t code;
    pass_drop(pass, object, SLOT_STATUS);
    pass_set(pass, object, SLOT, COMPLETED, (Value){VAL_INT, 0, place_of(call)});
    if (status.kind == VAL_SYM && !pass_constant(pass, status, &code))
        pass_set(pass, object, SLOT_STATUS, OPEN_STATUS, status);
    pass_note(pass, object, "'%s' completes it", call->row->name);
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
        .sources = (const char *const[]){"d:kmdf-doublecompletion", "d:wdm-doublecompletion",
                                         "d:kmdf-doublecompletionlocal",
                                         "k:additional-errors-in-handling-irps",
                                         "w:synchronizing-cancel-and-completion-code", NULL},
        .seed_statements = (const char *const[]){"S001-1", NULL},
        .why = "After the first completion the request belongs to its originator and may already be freed "
               "or in use for something else. The second one corrupts it; the system stops with "
               "MULTIPLE_IRP_COMPLETE_REQUESTS (0x44) or WDF_VIOLATION.",
        .fix = "Return after completing, or complete at one place at the end of the function.",
        .limits = "Two callbacks that each complete the same stored request are not seen together. A path "
                  "that rests on the status being one certain code after the completion is not judged.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
