// A glance at values: what function, what constant, what place an operand is, without running anything.
//
// In:  instructions.
// Out: the functions stored in each field and variable of the program, and answers for the other parts of this room.
// The one idea: registration code is simple (a name, perhaps through a cast, a local or a table), so following those few
// steps is enough; whatever is not simple is said to be unknown.
#include <string.h>

#include "analyzer/program/links.h"

enum { FLOW_MAX_STEPS = 8 };

static const IrInst *opnd_inst(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd)
{
    return opnd->kind == IR_O_INST ? ir_inst(unit, func, opnd->index) : NULL;
}

const IrOpnd *flow_root(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd)
{
    for (;;) {
        const IrInst *inst = opnd_inst(unit, func, opnd);
        if (!inst || !inst->n_opnds || (inst->op != IR_FIELD && inst->op != IR_INDEX && inst->op != IR_CAST))
            return opnd;
        opnd = ir_opnd(unit, inst, 0);
    }
}

bool flow_is_local(const IrOpnd *root, uint32_t *local)
{
    *local = root->index;
    return root->kind == IR_O_LOCAL;
}

const IrInst *flow_field(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd, int64_t *index)
{
    *index = -1;
    bool is_known = true;
    for (const IrInst *inst; (inst = opnd_inst(unit, func, opnd)) != NULL; opnd = ir_opnd(unit, inst, 0)) {
        if (inst->op == IR_FIELD)
            return inst;
        if (inst->op == IR_INDEX) {
            const IrOpnd *at = ir_opnd(unit, inst, 1);
            // Only one level of arrays holds callbacks; a second index makes the number meaningless.
            is_known = is_known && at->kind == IR_O_CONST;
            *index = is_known ? at->imm : -1;
        } else if (inst->op != IR_CAST) {
            return NULL;
        }
    }
    return NULL;
}

const char *flow_record_name(const Program *program, const Site *site, const IrInst *field)
{
    const UnitLinks *links = &program->links->units[site->unit];
    const char *name = "";
    while (field && field->op == IR_FIELD) {
        uint32_t record = links->field_records[field->aux];
        if (record == LINK_NONE)
            return "";
        name = ir_str(site->ir, site->ir->records.at[record].name);
        if (name[0])
            return name;
        field = opnd_inst(site->ir, site->func, ir_opnd(site->ir, field, 0));
    }
    return name;
}

// ---- functions ------------------------------------------------------------------------------------------------------

static bool list_has(const FuncList *list, const ProgramFunc *func)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->at[i] == func)
            return true;
    }
    return false;
}

static void list_add(Arena *arena, FuncList *list, const ProgramFunc *func)
{
    if (!list_has(list, func))
        VEC_PUSH(arena, list, func);
}

static const char *field_key(const Program *program, const Site *site, const IrInst *field)
{
    const char *record = flow_record_name(program, site, field);
    const char *name = ir_str(site->ir, site->ir->fields.at[field->aux].name);
    return record[0] && name[0] ? arena_printf(program->arena, "%s.%s", record, name) : NULL;
}

static bool trace(const Program *program, const Site *site, const IrOpnd *opnd, FuncList *out,
                  bool use_tables, unsigned steps);

// Everything ever stored in a local of this function; false when it may hold something else (a parameter, say).
static bool trace_local(const Program *program, const Site *site, uint32_t local, FuncList *out,
                        bool use_tables, unsigned steps)
{
    bool is_known = false, is_complete = !site->ir->locals.at[site->func->first_local + local].is_param;
    for (uint32_t i = 0; i < site->func->n_insts; i++) {
        const IrInst *inst = ir_inst(site->ir, site->func, i);
        if (inst->op != IR_STORE || ir_opnd(site->ir, inst, 0)->kind != IR_O_LOCAL ||
            ir_opnd(site->ir, inst, 0)->index != local)
            continue;
        is_known = true;
        is_complete = trace(program, site, ir_opnd(site->ir, inst, 1), out, use_tables, steps) && is_complete;
    }
    return is_known && is_complete;
}

static bool add_targets(const Program *program, const Targets *targets, FuncList *out)
{
    for (uint32_t i = 0; i < targets->funcs.count; i++)
        list_add(program->arena, out, targets->funcs.at[i]);
    return !targets->is_unknown && targets->funcs.count != 0;
}

static bool trace_load(const Program *program, const Site *site, const IrInst *load, FuncList *out,
                       bool use_tables, unsigned steps)
{
    const IrOpnd *address = ir_opnd(site->ir, load, 0);
    if (address->kind == IR_O_LOCAL)
        return trace_local(program, site, address->index, out, use_tables, steps);
    if (!use_tables)
        return false;
    int64_t index;
    const IrInst *field = flow_field(site->ir, site->func, address, &index);
    const char *key = field ? field_key(program, site, field) : NULL;
    const uint64_t *slot = key ? map_find_text(program->links->field_index, key) : NULL;
    if (slot)
        return add_targets(program, &program->links->fields.at[*slot], out);
    const IrOpnd *root = flow_root(site->ir, site->func, address);
    if (field || root->kind != IR_O_GLOBAL)
        return false;
    uint32_t global = program->links->units[site->unit].globals[root->index];
    slot = map_find(program->links->global_index, &global, sizeof global);
    return slot && add_targets(program, &program->links->stored.at[*slot], out);
}

static bool trace(const Program *program, const Site *site, const IrOpnd *opnd, FuncList *out,
                  bool use_tables, unsigned steps)
{
    if (!steps)
        return false;
    if (opnd->kind == IR_O_CONST)
        return opnd->imm == 0;
    if (opnd->kind == IR_O_FUNC) {
        uint32_t id = program->links->units[site->unit].funcs[opnd->index];
        if (id != LINK_NONE)
            list_add(program->arena, out, &program->funcs[id]);
        return id != LINK_NONE;
    }
    const IrInst *inst = opnd_inst(site->ir, site->func, opnd);
    if (inst && inst->op == IR_CAST)
        return trace(program, site, ir_opnd(site->ir, inst, 0), out, use_tables, steps - 1);
    return inst && inst->op == IR_LOAD && trace_load(program, site, inst, out, use_tables, steps - 1);
}

bool flow_functions(const Program *program, const Site *site, const IrOpnd *opnd, FuncList *out)
{
    return trace(program, site, opnd, out, true, FLOW_MAX_STEPS);
}

// ---- constants ------------------------------------------------------------------------------------------------------

static const IrInst *only_store(const IrUnit *unit, const IrFunc *func, uint32_t local)
{
    const IrInst *found = NULL;
    for (uint32_t i = 0; i < func->n_insts; i++) {
        const IrInst *inst = ir_inst(unit, func, i);
        if (inst->op != IR_STORE || ir_opnd(unit, inst, 0)->kind != IR_O_LOCAL ||
            ir_opnd(unit, inst, 0)->index != local)
            continue;
        if (found)
            return NULL;
        found = inst;
    }
    return found;
}

bool flow_constant(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd, int64_t *value,
                   const char **text)
{
    *text = "";
    for (unsigned step = 0; step < FLOW_MAX_STEPS; step++) {
        if (opnd->kind == IR_O_CONST) {
            *value = opnd->imm;
            *text = ir_str(unit, opnd->text);
            return true;
        }
        const IrInst *inst = opnd_inst(unit, func, opnd);
        if (inst && inst->op == IR_LOAD && ir_opnd(unit, inst, 0)->kind == IR_O_LOCAL) {
            uint32_t local = ir_opnd(unit, inst, 0)->index;
            inst = unit->locals.at[func->first_local + local].is_param ? NULL : only_store(unit, func, local);
            if (!inst)
                return false;
            opnd = ir_opnd(unit, inst, 1);
        } else if (inst && inst->op == IR_CAST) {
            opnd = ir_opnd(unit, inst, 0);
        } else {
            return false;
        }
    }
    return false;
}

// ---- what is stored where -------------------------------------------------------------------------------------------

static Targets *field_targets(Program *program, const char *key)
{
    ProgramLinks *links = program->links;
    bool is_new;
    uint64_t *slot = map_slot_text(links->field_index, key, &is_new);
    if (is_new) {
        *slot = links->fields.count;
        VEC_PUSH(program->arena, &links->fields, (Targets){.name = key});
    }
    return &links->fields.at[*slot];
}

static Targets *global_targets(Program *program, uint32_t global)
{
    ProgramLinks *links = program->links;
    bool is_new;
    uint64_t *slot = map_slot(links->global_index, &global, sizeof global, &is_new);
    if (is_new) {
        *slot = links->stored.count;
        VEC_PUSH(program->arena, &links->stored, (Targets){.name = ""});
    }
    return &links->stored.at[*slot];
}

static bool is_function_value(const IrUnit *unit, const IrFunc *func, const IrInst *store)
{
    if (ir_type(unit, store->type)->is_function_pointer)
        return true;
    const IrOpnd *value = flow_root(unit, func, ir_opnd(unit, store, 1));
    return value->kind == IR_O_FUNC;
}

// Copying a field from another record of the same kind brings nothing new into it.
static bool is_same_field(Program *program, const Site *site, const IrOpnd *value, const char *key)
{
    const IrOpnd *root = flow_root(site->ir, site->func, value);
    const IrInst *load = opnd_inst(site->ir, site->func, root);
    if (!load || load->op != IR_LOAD)
        return false;
    int64_t index;
    const IrInst *field = flow_field(site->ir, site->func, ir_opnd(site->ir, load, 0), &index);
    const char *other = field ? field_key(program, site, field) : NULL;
    return other && strcmp(other, key) == 0;
}

static void collect_store(Program *program, const Site *site)
{
    const IrInst *store = site_inst(site);
    if (!is_function_value(site->ir, site->func, store))
        return;
    const IrOpnd *address = ir_opnd(site->ir, store, 0);
    int64_t index;
    const IrInst *field = flow_field(site->ir, site->func, address, &index);
    const IrOpnd *root = flow_root(site->ir, site->func, address);
    const char *key = field ? field_key(program, site, field) : NULL;
    Targets *targets = NULL;
    if (key)
        targets = field_targets(program, key);
    else if (!field && root->kind == IR_O_GLOBAL)
        targets = global_targets(program, program->links->units[site->unit].globals[root->index]);
    if (!targets || (key && is_same_field(program, site, ir_opnd(site->ir, store, 1), key)))
        return;
    if (!trace(program, site, ir_opnd(site->ir, store, 1), &targets->funcs, false, FLOW_MAX_STEPS))
        targets->is_unknown = true;
}

void flow_collect(Program *program)
{
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++) {
            if (!link_is_counted(program, u, f) || unit->funcs.at[f].is_system)
                continue;
            Site site = {u, unit, &unit->funcs.at[f], 0};
            for (; site.inst < site.func->n_insts; site.inst++) {
                if (site_inst(&site)->op == IR_STORE)
                    collect_store(program, &site);
            }
        }
    }
}
