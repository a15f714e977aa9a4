// Some framework methods exist in KMDF only. A UMDF unit that calls one does not link; shared sources show it
// before that.
#include <string.h>

#include "analyzer/engine/rule.h"

static void check_call(Pass *pass, const IrUnit *unit, const IrFunc *func, const IrInst *inst)
{
    const IrOpnd *callee = ir_opnd(unit, inst, 0);
    if (callee->kind != IR_O_FUNC)
        return;
    const IrSym *sym = &unit->syms.at[callee->index];
    const char *name = ir_str(unit, sym->name);
    const DdiRow *row = sym->is_defined && !sym->is_system ? NULL : wdk_row(name);
    const DdiFact *fact = wdk_fact(name);
    if (row && fact && (row->flags & WDK_KMDF_ONLY) && strcmp(fact->framework, "kmdf") == 0)
        pass_report_at(pass, SEVERITY_ERROR, unit, inst->pos, ir_str(unit, unit->syms.at[func->sym].name),
                       NULL, 0, "'%s' exists in KMDF only, but this is a UMDF driver", name);
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t f = 0; f < program->n_funcs; f++) {
        const IrUnit *unit = program->funcs[f].unit;
        const IrFunc *func = program->funcs[f].func;
        if (unit->framework != IR_FW_UMDF || func->is_system)
            continue;
        for (uint32_t i = 0; i < func->n_insts; i++)
            if (ir_inst(unit, func, i)->op == IR_CALL)
                check_call(pass, unit, func, ir_inst(unit, func, i));
    }
}

const Rule rule_kmdf_only_ddi_in_umdf = {
    .info = {
        .id = "IOC0031",
        .name = "kmdf-only-ddi-in-umdf",
        .category = "kmdf-send",
        .priority = "P0c",
        .severity = SEVERITY_ERROR,
        .summary = "KMDF-only framework method called in a UMDF driver",
        .statement = "Methods for internal control codes, MDLs and unsafe user buffers exist only in KMDF "
                     "and are not called in a UMDF driver.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                         "w:supporting-kernel-mode-clients-in-umdf-drivers", NULL},
        .seed_statements = (const char *const[]){"S001-3", "S004-1", NULL},
        .why = "The user-mode framework has no such method: the driver does not build, or fails to load.",
        .fix = "Use the device-control variant, or keep the call in the kernel-mode build with the "
               "preprocessor.",
        .limits = "A unit is known as UMDF by its project or macros (UMDF_VERSION_MAJOR).",
    },
    .on_module = on_module,
};
