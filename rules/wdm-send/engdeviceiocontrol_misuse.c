// EngDeviceIoControl returns a Win32 status: zero is success, the opposite of DeviceIoControl. Looked for
// where the branch on the result shows what the author thought: the side of zero returns FALSE.
#include <string.h>

#include "analyzer/engine/rule.h"

static const IrInst *operand_inst(const IrUnit *unit, const IrFunc *func, const IrInst *inst, uint32_t n)
{
    const IrOpnd *opnd = ir_opnd(unit, inst, n);
    return opnd->kind == IR_O_INST ? ir_inst(unit, func, opnd->index) : NULL;
}

static bool is_constant_operand(const IrUnit *unit, const IrInst *inst, uint32_t n, int64_t value)
{
    const IrOpnd *opnd = ir_opnd(unit, inst, n);
    return opnd->kind == IR_O_CONST && opnd->imm == value;
}

// The local whose value the operand is, or UINT32_MAX.
static uint32_t loaded_local(const IrUnit *unit, const IrInst *load)
{
    const IrOpnd *address = load->op == IR_LOAD ? ir_opnd(unit, load, 0) : NULL;
    return address && address->kind == IR_O_LOCAL ? address->index : UINT32_MAX;
}

// Follows a branch's condition to the call; *on_zero is the block taken when the call returned zero. Lowering
// has swapped the targets of a negated condition.
static bool tests_call(const IrUnit *unit, const IrFunc *func, const IrInst *branch, const IrInst *call,
                       uint32_t stored_in, uint32_t *on_zero)
{
    bool negated = false;
    const IrInst *inst = operand_inst(unit, func, branch, 0);
    while (inst && inst != call) {
        if (inst->op == IR_LOAD && stored_in != UINT32_MAX && loaded_local(unit, inst) == stored_in)
            break;
        if (inst->op == IR_BINARY && inst->sub == IR_EQ && is_constant_operand(unit, inst, 1, 0))
            negated = !negated;
        else if (!(inst->op == IR_BINARY && inst->sub == IR_NE && is_constant_operand(unit, inst, 1, 0)) &&
                 inst->op != IR_CAST)
            return false;
        inst = operand_inst(unit, func, inst, 0);
    }
    *on_zero = negated ? branch->aux : branch->aux2;
    return inst != NULL;
}

// Does the block end in `return FALSE` (NULL, or 0 as a BOOL)?
static bool only_returns_zero(const IrUnit *unit, const IrFunc *func, uint32_t index)
{
    const IrBlock *block = &unit->blocks.at[func->first_block + index];
    const IrInst *last = &unit->insts.at[block->first_inst + block->n_insts - 1];
    if (last->op != IR_RETURN || !last->n_opnds || ir_opnd(unit, last, 0)->kind != IR_O_CONST ||
        ir_opnd(unit, last, 0)->imm != 0)
        return false;
    const IrType *signature = ir_type(unit, unit->syms.at[func->sym].type);
    const char *result = ir_str(unit, ir_type(unit, signature->elem)->name);
    const char *constant = ir_str(unit, ir_opnd(unit, last, 0)->text);
    return strcmp(result, "BOOL") == 0 || strcmp(result, "BOOLEAN") == 0 || strcmp(constant, "FALSE") == 0 ||
           strcmp(constant, "NULL") == 0;
}

static bool is_call_to_engine(const IrUnit *unit, const IrInst *inst)
{
    if (inst->op != IR_CALL || ir_opnd(unit, inst, 0)->kind != IR_O_FUNC)
        return false;
    const DdiRow *row = wdk_row(ir_str(unit, unit->syms.at[ir_opnd(unit, inst, 0)->index].name));
    return row && row->verb == VERB_ENG_IOCTL;
}

static void check_block(Pass *pass, const IrUnit *unit, const IrFunc *func, uint32_t index)
{
    const IrBlock *block = &unit->blocks.at[func->first_block + index];
    const IrInst *branch = &unit->insts.at[block->first_inst + block->n_insts - 1];
    const IrInst *call = NULL;
    uint32_t stored_in = UINT32_MAX, on_zero;
    for (uint32_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &unit->insts.at[block->first_inst + i];
        if (is_call_to_engine(unit, inst))
            call = inst;
        else if (call && inst->op == IR_STORE && operand_inst(unit, func, inst, 1) == call &&
                 ir_opnd(unit, inst, 0)->kind == IR_O_LOCAL)
            stored_in = ir_opnd(unit, inst, 0)->index;
    }
    if (!call || branch->op != IR_BRANCH || !tests_call(unit, func, branch, call, stored_in, &on_zero) ||
        !only_returns_zero(unit, func, on_zero))
        return;
    pass_report_at(pass, SEVERITY_WARNING, unit, call->pos, ir_str(unit, unit->syms.at[func->sym].name), NULL,
                   0, "zero from '%s' means success, but is taken for failure here",
                   ir_str(unit, unit->syms.at[ir_opnd(unit, call, 0)->index].name));
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t f = 0; f < program->n_funcs; f++)
        for (uint32_t b = 0; b < program->funcs[f].func->n_blocks; b++)
            check_block(pass, program->funcs[f].unit, program->funcs[f].func, b);
}

const Rule rule_engdeviceiocontrol_misuse = {
    .info =
        {
            .id = "IOC0048",
            .name = "engdeviceiocontrol-misuse",
            .category = "wdm-send",
            .priority = "P0c",
            .severity = SEVERITY_WARNING,
            .summary = "result of EngDeviceIoControl tested the wrong way round",
            .statement = "A display driver talks to its miniport through EngDeviceIoControl, whose result "
                         "is zero on success and an error code otherwise.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "NS:video._VIDEO_REQUEST_PACKET", NULL},
            .seed_statements = (const char *const[]){"S002-23", NULL},
            .why = "The driver gives up exactly when the miniport did what it was asked, and goes on with "
                   "an unset output buffer when it failed.",
            .fix = "Compare the result with 0: any other value is the error.",
            .limits = "Only a test whose zero side returns FALSE or NULL at once is recognised; buffer "
                      "lengths are not compared.",
        },
    .on_module = on_module,
};
