// IWMDMDevice3::DeviceIoControl takes the capacity of the output buffer from *pnOutBufferSize and leaves
// there what it produced.
//
// At the call: the pointer is NULL, or the variable was never given a value. After a call the variable holds
// the bytes returned; a second call finds that value still there, or another one.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { RETURNED = 1 };
enum { SIZE_BYTES = 4 };

// The local whose address is the argument, or -1.
static int64_t size_local(const Call *call)
{
    int arg = wdk_arg(call->row, ARG_BYTES);
    const IrOpnd *opnd =
        arg >= 0 && (unsigned)arg < call->n_args ? ir_opnd(call->unit, call->inst, (uint32_t)arg + 1) : NULL;
    return opnd && opnd->kind == IR_O_LOCAL ? (int64_t)opnd->index : -1;
}

// Is the local stored to between the instructions, in the order they are written? For one and the same call:
// after its declaration.
static bool is_set_again(const Call *call, int64_t local, int64_t first, int64_t second)
{
    const IrFunc *func = call->func;
    for (uint32_t i = 0; i < func->n_insts; i++) {
        const IrInst *inst = ir_inst(call->unit, func, i);
        int64_t at = (int64_t)func->first_inst + i;
        if (inst->op != IR_STORE || ir_opnd(call->unit, inst, 0)->kind != IR_O_LOCAL ||
            ir_opnd(call->unit, inst, 0)->index != (uint32_t)local)
            continue;
        if (first == second  ? !(inst->flags & IR_F_INIT) || at > first
            : first < second ? at > first && at < second
                             : at < second)
            return true;
    }
    return false;
}

// Does the variable still hold what the call put there? The path knows nothing of it, or knows something that
// no store explains: it has been read and tested.
static bool is_untouched(const Pass *pass, const Call *call, Value size)
{
    int64_t local = size_local(call), first = pass_related(pass, size, SLOT).imm;
    Value content = pass_load(pass, size, 0, SIZE_BYTES);
    if (content.kind == VAL_UNKNOWN)
        return true;
    return content.kind == VAL_SYM && local >= 0 &&
           !is_set_again(call, local, first, call->inst - call->unit->insts.at);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_WMDM_IOCTL)
        return;
    Value size = call_arg(call, ARG_BYTES);
    const char *name = call_subject(pass, call, ARG_BYTES);
    Report report = {.severity = SEVERITY_ERROR, .about = {size}};
    if (pass_is_null(pass, size)) {
        pass_report(
            pass, &report,
            "the size of the output buffer is passed as NULL: it must point to the buffer's capacity");
        return;
    }
    bool is_returned = pass_state(pass, size, SLOT) == RETURNED && is_untouched(pass, call, size);
    if (!is_returned && pass_is_undefined(pass, size, 0, SIZE_BYTES))
        pass_report(pass, &report, "'%s' has no value: it must hold the capacity of the output buffer", name);
    else if (is_returned)
        pass_report(pass, &report,
                    "'%s' still holds what the last call returned, not the capacity of the output buffer",
                    name);
}

// Without a buffer the call may have asked how large one must be.
static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_WMDM_IOCTL ||
        pass_is_null(pass, call_arg(call, ARG_BUFFER_OUT)))
        return;
    Value size = call_arg(call, ARG_BYTES);
    pass_set(pass, size, SLOT, RETURNED, (Value){VAL_INT, 0, call->inst - call->unit->insts.at});
    pass_note(pass, size, "the call leaves the bytes returned in '%s'", call_subject(pass, call, ARG_BYTES));
}

const Rule rule_wmdm_out_size_invalid = {
    .info =
        {
            .id = "IOC0102",
            .name = "wmdm-out-size-invalid",
            .category = "user-mode",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "output size of IWMDMDevice3::DeviceIoControl NULL, unset or stale",
            .statement = "The output size of IWMDMDevice3::DeviceIoControl is never NULL and holds the "
                         "capacity of the output buffer on entry; the call replaces it by the bytes "
                         "returned.",
            .sources = (const char *const[]){"NF:mswmdm.IWMDMDevice3.DeviceIoControl", NULL},
            .seed_statements = (const char *const[]){"S000-9", "S000-10", "S000-12", NULL},
            .why = "The service provider writes as many bytes as the variable says: too much for the "
                   "buffer when it was never set, too little when it holds the length of an earlier "
                   "answer.",
            .fix = "Assign the capacity right before each call; 0 when there is no output buffer.",
            .limits = "Whether a size is set again is looked for by the order of the lines.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
