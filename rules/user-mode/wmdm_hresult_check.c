// The result of IWMDMDevice3::DeviceIoControl is an HRESULT of several families: only SUCCEEDED and FAILED
// read it right.
//
// Judged by syntax: the result itself, or a local it is stored in until the next store to that local, meets a
// truth test, NT_SUCCESS, or a comparison with a plain Win32 code. Comparing with S_OK or S_FALSE, returning
// it, or handing it on is fine.
#include <string.h>

#include "analyzer/engine/rule.h"

typedef struct Look {
    Pass *pass;
    const IrUnit *unit;
    const IrFunc *func;
    uint32_t call; // index of the call within the function
} Look;

static bool is_wmdm_call(const IrUnit *unit, const IrInst *inst)
{
    const IrOpnd *callee = inst->op == IR_CALL ? ir_opnd(unit, inst, 0) : NULL;
    const DdiRow *row =
        callee && callee->kind == IR_O_FUNC ? wdk_row(ir_str(unit, unit->syms.at[callee->index].name)) : NULL;
    return row && row->verb == VERB_WMDM_IOCTL;
}

static void say(const Look *look, const IrInst *at, const char *what)
{
    const IrUnit *unit = look->unit;
    pass_report_at(
        look->pass, SEVERITY_WARNING, unit, at->pos, ir_str(unit, unit->syms.at[look->func->sym].name), NULL,
        0, "the HRESULT of 'IWMDMDevice3::DeviceIoControl' is %s: test it with SUCCEEDED or FAILED", what);
}

// An operand that is the value of instruction `index`, casts aside.
static bool is_value_of(const Look *look, const IrOpnd *opnd, uint32_t index)
{
    while (opnd->kind == IR_O_INST && opnd->index != index &&
           ir_inst(look->unit, look->func, opnd->index)->op == IR_CAST)
        opnd = ir_opnd(look->unit, ir_inst(look->unit, look->func, opnd->index), 0);
    return opnd->kind == IR_O_INST && opnd->index == index;
}

// One instruction that uses the value.
static void judge(const Look *look, const IrInst *inst, unsigned which)
{
    enum { LAST_WIN32 = 0xFFFF };
    if (inst->op == IR_BRANCH || (inst->op == IR_UNARY && inst->sub == IR_LNOT)) {
        say(look, inst, "tested as a truth value (0 is success)");
        return;
    }
    if (inst->op != IR_BINARY)
        return;
    const IrOpnd *other = ir_opnd(look->unit, inst, 1 - which);
    if (strncmp(ir_str(look->unit, ir_opnd(look->unit, inst, which)->text), "NT_", 3) == 0)
        say(look, inst, "tested with a macro for NTSTATUS");
    else if ((inst->sub == IR_EQ || inst->sub == IR_NE) && other->kind == IR_O_CONST && other->imm > 1 &&
             other->imm <= LAST_WIN32)
        say(look, inst, "compared with a Win32 error code, which never comes without HRESULT_FROM_WIN32");
}

static void follow(const Look *look, uint32_t value);

// Loads of the local in the order of the instructions until it is stored to again.
static void follow_local(const Look *look, uint32_t local, uint32_t from)
{
    for (uint32_t i = from; i < look->func->n_insts; i++) {
        const IrInst *inst = ir_inst(look->unit, look->func, i);
        bool about = (inst->op == IR_LOAD || inst->op == IR_STORE) &&
                     ir_opnd(look->unit, inst, 0)->kind == IR_O_LOCAL &&
                     ir_opnd(look->unit, inst, 0)->index == local;
        if (about && inst->op == IR_STORE)
            return;
        if (about)
            follow(look, i);
    }
}

static void follow(const Look *look, uint32_t value)
{
    bool is_call = value == look->call;
    for (uint32_t i = value + 1; i < look->func->n_insts; i++) {
        const IrInst *inst = ir_inst(look->unit, look->func, i);
        for (uint32_t k = 0; k < inst->n_opnds; k++) {
            if (!is_value_of(look, ir_opnd(look->unit, inst, k), value))
                continue;
            if (is_call && inst->op == IR_STORE && k == 1 && ir_opnd(look->unit, inst, 0)->kind == IR_O_LOCAL)
                follow_local(look, ir_opnd(look->unit, inst, 0)->index, i + 1);
            else
                judge(look, inst, k);
        }
    }
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++)
            for (uint32_t i = 0; i < unit->funcs.at[f].n_insts; i++) {
                Look look = {pass, unit, &unit->funcs.at[f], i};
                const IrInst *inst = ir_inst(unit, look.func, i);
                if (!is_wmdm_call(unit, inst))
                    continue;
                if ((inst->flags & IR_F_UNUSED) && !(inst->flags & IR_F_EXPLICIT_VOID))
                    say(&look, inst, "ignored");
                follow(&look, i);
            }
    }
}

const Rule rule_wmdm_hresult_check = {
    .info =
        {
            .id = "IOC0104",
            .name = "wmdm-hresult-check",
            .category = "user-mode",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "HRESULT of IWMDMDevice3::DeviceIoControl ignored or tested as something else",
            .statement = "IWMDMDevice3::DeviceIoControl returns an HRESULT: a COM code, a Win32 code "
                         "converted to HRESULT, or a code of Windows Media Device Manager.",
            .sources = (const char *const[]){"NF:mswmdm.IWMDMDevice3.DeviceIoControl",
                                             "d:28650-generic-value-is-not-treated-as-failure", NULL},
            .seed_statements = (const char *const[]){"S000-13", "S000-14", NULL},
            .why = "S_OK is 0, so a truth test is inverted; converted codes begin with 0x8007, so a plain "
                   "Win32 code never matches.",
            .fix = "Use SUCCEEDED(hr) or FAILED(hr); compare with HRESULT_FROM_WIN32(code).",
            .limits = "The result is followed through one local variable, not through members or other "
                      "functions.",
        },
    .on_module = on_module,
};
