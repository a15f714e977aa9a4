// Control codes: where each is handled and who sends it.
//
// In:  linked units.
// Out: links->code_uses, in program order.
// The one idea: a case label or comparison is about a control code when its spelling says so or its value is one the
// project defines; an argument is one when the DDI's row says so.
#include <string.h>

#include "analyzer/program/links.h"

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The control code's name in how the user spelled a constant: "IOCTL_X", "(DWORD) IOCTL_X". NULL when there is none, or
// more than one.
static const char *code_word(const char *text, size_t *length)
{
    const char *found = NULL;
    for (const char *at = text; *at;) {
        size_t n = 0;
        while (is_word(at[n]))
            n++;
        if (n > 6 && (strncmp(at, "IOCTL_", 6) == 0 || strncmp(at, "FSCTL_", 6) == 0)) {
            if (found)
                return NULL;
            found = at;
            *length = n;
        }
        at += n ? n : 1;
    }
    return found;
}

// Name of a code the unit's headers define, by value. The project's own come first: names of the system share values.
static const char *name_of_value(const IrUnit *unit, int64_t value)
{
    const char *system_name = "";
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *code = &unit->codes.at[i];
        if (!code->is_known || (uint32_t)code->value != (uint32_t)value)
            continue;
        if (!code->is_system)
            return ir_str(unit, code->name);
        if (!system_name[0])
            system_name = ir_str(unit, code->name);
    }
    return system_name;
}

// Is this constant of a case label or a comparison a control code?
static bool is_code(const IrUnit *unit, const char *text, int64_t value)
{
    size_t length;
    if (code_word(text, &length))
        return true;
    // Small numbers are anything: a control code has a device type in its upper half.
    if ((uint64_t)value <= 0xFFFF)
        return false;
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *code = &unit->codes.at[i];
        if (code->is_known && !code->is_system && (uint32_t)code->value == (uint32_t)value)
            return true;
    }
    return false;
}

static void add_use(Program *program, const Site *site, const char *text, int64_t value, IrPos pos,
                    bool is_sender)
{
    uint32_t f = (uint32_t)(site->func - site->ir->funcs.at);
    uint32_t id = program->links->units[site->unit].defs[f];
    if (id == LINK_NONE)
        return;
    // A control code is 32 bits wide, whatever the type of the expression it stands in.
    size_t length;
    const char *word = code_word(text, &length);
    ProgramCodeUse use = {.name = word ? arena_strndup(program->arena, word, length)
                                       : name_of_value(site->ir, value),
                          .value = (int64_t)(uint32_t)value,
                          .func = &program->funcs[id],
                          .pos = pos,
                          .is_sender = is_sender};
    VEC_PUSH(program->arena, &program->links->code_uses, use);
}

static void see_switch(Program *program, const Site *site)
{
    const IrInst *inst = site_inst(site);
    for (uint32_t i = 0; i < inst->aux2; i++) {
        const IrCase *label = &site->ir->cases.at[inst->aux + i];
        const char *text = ir_str(site->ir, label->text);
        if (!label->is_made_up && is_code(site->ir, text, label->low))
            add_use(program, site, text, label->low, label->pos, false);
    }
}

static void see_comparison(Program *program, const Site *site)
{
    const IrInst *inst = site_inst(site);
    if (inst->sub != IR_EQ && inst->sub != IR_NE)
        return;
    for (uint32_t i = 0; i < inst->n_opnds; i++) {
        int64_t value;
        const char *text;
        if (flow_constant(site->ir, site->func, ir_opnd(site->ir, inst, i), &value, &text) &&
            is_code(site->ir, text, value))
            add_use(program, site, text, value, inst->pos, false);
    }
}

static bool verb_sends(Verb verb)
{
    switch (verb) {
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_SEND_SYNC:
    case VERB_IRP_BUILD_IOCTL:
    case VERB_USER_IOCTL:
    case VERB_USER_NT_IOCTL:
    case VERB_WMDM_IOCTL:
    case VERB_ENG_IOCTL:
        return true;
    default:
        return false;
    }
}

static void see_call(Program *program, const Site *site)
{
    const IrInst *call = site_inst(site);
    const IrOpnd *callee = ir_opnd(site->ir, call, 0);
    const DdiRow *row =
        callee->kind == IR_O_FUNC ? program->links->units[site->unit].rows[callee->index] : NULL;
    int arg = row && verb_sends((Verb)row->verb) ? wdk_arg(row, ARG_CODE) : -1;
    int64_t value;
    const char *text;
    if (arg >= 0 && (uint32_t)arg + 1 < call->n_opnds &&
        flow_constant(site->ir, site->func, ir_opnd(site->ir, call, (uint32_t)arg + 1), &value, &text))
        add_use(program, site, text, value, call->pos, true);
}

// Parameters.DeviceIoControl.IoControlCode of a stack location set up by hand.
static void see_store(Program *program, const Site *site)
{
    const IrInst *store = site_inst(site);
    int64_t index, value;
    const char *text;
    const IrInst *field = flow_field(site->ir, site->func, ir_opnd(site->ir, store, 0), &index);
    if (field && strcmp(ir_str(site->ir, site->ir->fields.at[field->aux].name), "IoControlCode") == 0 &&
        flow_constant(site->ir, site->func, ir_opnd(site->ir, store, 1), &value, &text))
        add_use(program, site, text, value, store->pos, true);
}

void codes_collect(Program *program)
{
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++) {
            if (!link_is_counted(program, u, f) || unit->funcs.at[f].is_system)
                continue;
            Site site = {u, unit, &unit->funcs.at[f], 0};
            for (; site.inst < site.func->n_insts; site.inst++) {
                switch (site_inst(&site)->op) {
                case IR_SWITCH:
                    see_switch(program, &site);
                    break;
                case IR_BINARY:
                    see_comparison(program, &site);
                    break;
                case IR_CALL:
                    see_call(program, &site);
                    break;
                case IR_STORE:
                    see_store(program, &site);
                    break;
                default:
                    break;
                }
            }
        }
    }
}
