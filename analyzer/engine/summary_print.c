// Summaries for people: what calls to a function of the project do, one entry for each condition it was entered
// under.
//
// In:  the summaries of every walk that came to its end. Out: text, functions in the program's order, equal
//      entries of several walks once.
// The one idea: an exit is told as its difference from the entry, in names that a caller knows (parameters and
// what they point to).
#include <inttypes.h>

#include "analyzer/engine/summary.h"

enum { MOST_NESTED = 6 }; // names within names

typedef struct Teller {
    Walk *walk;
    const Summary *summary;
    Buf *out;
    unsigned nested;
} Teller;

static void tell_value(Teller *teller, Value value);
static void tell_sym(Teller *teller, SymId id);

// ---- names ------------------------------------------------------------------------------------------------

static const IrLocal *parameter(const Summary *summary, uint32_t index)
{
    return &summary->callee->unit->locals.at[summary->callee->func->first_local + index];
}

static const char *parameter_name(const Summary *summary, uint32_t index)
{
    return ir_str(summary->callee->unit, parameter(summary, index)->name);
}

// The parameter that carries this symbol, or the address of this region; -1: none.
static int parameter_of(const Summary *summary, ValueKind kind, uint32_t id)
{
    for (unsigned i = 0; i < summary->n_args; i++)
        if (summary->args[i].kind == kind && summary->args[i].id == id && summary->args[i].imm == 0)
            return (int)i;
    return -1;
}

// ".Status" when a parameter points to a record that has a field of that size there.
static const char *field_name(const Summary *summary, int param, Place place, uint32_t size)
{
    const IrUnit *unit = summary->callee->unit;
    const IrType *type = param >= 0 ? ir_type(unit, parameter(summary, (uint32_t)param)->type) : NULL;
    if (!type || type->kind != IR_T_POINTER)
        return NULL;
    const IrType *record = ir_type(unit, type->elem);
    if (record->kind != IR_T_RECORD)
        return NULL;
    const IrRecord *found = &unit->records.at[record->record];
    for (uint32_t i = 0; i < found->n_fields; i++) {
        const IrField *field = &unit->fields.at[found->first_field + i];
        if (!field->is_anonymous && !field->bit_width && field->bit_offset == place.offset * 8 &&
            ir_type(unit, field->type)->size == size)
            return ir_str(unit, field->name);
    }
    return NULL;
}

static const char *local_name(const Teller *teller, const Sym *region)
{
    const ProgramFunc *fn = &teller->walk->engine->program->funcs[sym_get(teller->walk->syms, region->a)->c];
    return ir_str(fn->unit, fn->unit->locals.at[fn->func->first_local + region->b].name);
}

static void tell_region(Teller *teller, SymId id)
{
    const Sym *region = sym_get(teller->walk->syms, id);
    const Program *program = teller->walk->engine->program;
    int param = parameter_of(teller->summary, VAL_ADDR, id);
    const IrUnit *unit;
    switch (region->kind) {
    case REG_POINTEE:
        buf_char(teller->out, '*');
        tell_sym(teller, region->a);
        return;
    case REG_GLOBAL:
        unit = program->units[0];
        buf_text(teller->out, ir_str(unit, program_global_sym(program, region->a, &unit)->name));
        return;
    case REG_LOCAL:
        if (param >= 0)
            buf_printf(teller->out, "*%s", parameter_name(teller->summary, (uint32_t)param));
        else
            buf_printf(teller->out, "%s", local_name(teller, region));
        return;
    case REG_STRING:
        buf_text(teller->out, "string");
        return;
    case REG_FUNC:
        buf_text(teller->out, region->a ? program->funcs[region->a - 1].name : "function");
        return;
    default:
        buf_text(teller->out, "memory");
        return;
    }
}

static void tell_place(Teller *teller, Place place, uint32_t size)
{
    const Sym *region = sym_get(teller->walk->syms, place.region);
    int param = region->kind == REG_POINTEE ? parameter_of(teller->summary, VAL_SYM, region->a)
                                            : parameter_of(teller->summary, VAL_ADDR, place.region);
    const char *field = field_name(teller->summary, param, place, size);
    if (field) {
        buf_printf(teller->out, "%s->%s", parameter_name(teller->summary, (uint32_t)param), field);
        return;
    }
    tell_region(teller, place.region);
    if (place.offset)
        buf_printf(teller->out, "+%" PRId64, place.offset);
}

// ---- symbols ----------------------------------------------------------------------------------------------

// The function that instruction `index` of a frame's function calls.
static const char *called_name(const Teller *teller, SymId frame, uint32_t index)
{
    const ProgramFunc *fn = &teller->walk->engine->program->funcs[sym_get(teller->walk->syms, frame)->c];
    const IrOpnd *callee = ir_opnd(fn->unit, ir_inst(fn->unit, fn->func, index), 0);
    return callee->kind == IR_O_FUNC ? ir_str(fn->unit, fn->unit->syms.at[callee->index].name) : "a call";
}

static const char *operator_text(const Sym *sym)
{
    static const char *const texts[] = {
        [IR_ADD] = "+",  [IR_SUB] = "-", [IR_MUL] = "*", [IR_DIV] = "/", [IR_REM] = "%",    [IR_SHL] = "<<",
        [IR_SHR] = ">>", [IR_AND] = "&", [IR_OR] = "|",  [IR_XOR] = "^", [IR_EQ] = "==",    [IR_NE] = "!=",
        [IR_LT] = "<",   [IR_LE] = "<=", [IR_GT] = ">",  [IR_GE] = ">=", [IR_PTRDIFF] = "-"};
    return sym->op < sizeof texts / sizeof *texts ? texts[sym->op] : "~";
}

static void tell_operation(Teller *teller, const Sym *sym)
{
    buf_char(teller->out, '(');
    tell_sym(teller, sym->a);
    if (sym->kind == SYM_EXPR && sym->c)
        buf_printf(teller->out, " + %" PRId64, sym->c);
    buf_printf(teller->out, " %s ", operator_text(sym));
    int64_t constant = sym->kind == SYM_EXPR ? sym->c2 : sym->c;
    if (sym->b)
        tell_sym(teller, sym->b);
    if (sym->b && constant)
        buf_text(teller->out, " + ");
    if (!sym->b || constant)
        buf_printf(teller->out, "%" PRId64, constant);
    buf_char(teller->out, ')');
}

static SymId entry_stamp(const Teller *teller, SymId region)
{
    const Mark *mark = state_find_mark(teller->summary->entry, region);
    bool is_global = sym_get(teller->walk->syms, region)->kind == REG_GLOBAL;
    return mark ? mark->stamp : is_global ? teller->summary->entry->global_stamp : 0;
}

static void tell_content(Teller *teller, const Sym *sym)
{
    bool is_old = sym->b == entry_stamp(teller, sym->a);
    buf_text(teller->out, sym->kind == SYM_UNDEF ? "undefined " : is_old ? "old " : "later ");
    tell_place(teller, (Place){sym->a, sym->c}, (uint32_t)sym->c2);
}

static void tell_named(Teller *teller, const char *what, SymId of)
{
    buf_printf(teller->out, "%s of ", what);
    tell_sym(teller, of);
}

static void tell_sym(Teller *teller, SymId id)
{
    const Sym *sym = sym_get(teller->walk->syms, id);
    int param = parameter_of(teller->summary, VAL_SYM, id);
    if (param >= 0 || teller->nested >= MOST_NESTED) {
        buf_text(teller->out, param >= 0 ? parameter_name(teller->summary, (uint32_t)param) : "something");
        return;
    }
    teller->nested++;
    switch (sym->kind) {
    case SYM_INIT:
    case SYM_UNDEF:
        tell_content(teller, sym);
        break;
    case SYM_CALL:
        buf_printf(teller->out, "result of %s", called_name(teller, sym->a, sym->b));
        break;
    case SYM_OUT:
        buf_printf(teller->out, "output of %s", called_name(teller, sym->a, sym->b));
        break;
    case SYM_EXPR:
    case SYM_PRED:
        tell_operation(teller, sym);
        break;
    case SYM_IRQL:
        buf_text(teller->out, "an earlier IRQL");
        break;
    case SYM_CONTEXT:
        tell_named(teller, "context", sym->a);
        break;
    case SYM_BUFFER:
        tell_named(teller, "buffer", sym->a);
        break;
    case SYM_STACK:
        tell_named(teller, sym->c ? "next stack location" : "stack location", sym->a);
        break;
    case SYM_LOC:
        buf_char(teller->out, '&');
        tell_place(teller, (Place){sym->a, sym->c}, 0);
        break;
    case SYM_JOIN:
        buf_text(teller->out, "one of several");
        break;
    default:
        buf_text(teller->out, "something");
        break;
    }
    teller->nested--;
}

static void tell_value(Teller *teller, Value value)
{
    switch (value.kind) {
    case VAL_INT:
        buf_printf(teller->out, "%" PRId64, value.imm);
        return;
    case VAL_ADDR:
        buf_char(teller->out, '&');
        tell_place(teller, (Place){value.id, value.imm}, 0);
        return;
    case VAL_SYM:
        tell_sym(teller, value.id);
        if (value.imm)
            buf_printf(teller->out, " + %" PRId64, value.imm);
        return;
    default:
        buf_text(teller->out, "unknown");
        return;
    }
}

// ---- what is known ----------------------------------------------------------------------------------------

static void tell_edge(Buf *out, int64_t edge)
{
    if (edge == INT64_MIN || edge == INT64_MAX)
        buf_text(out, edge < 0 ? "min" : "max");
    else
        buf_printf(out, "%" PRId64, edge);
}

static void tell_range(Buf *out, const Range *range)
{
    for (unsigned i = 0; i < range->n; i++) {
        buf_text(out, i ? " or " : "");
        tell_edge(out, range->low[i]);
        if (range->low[i] == range->high[i])
            continue;
        buf_text(out, "..");
        tell_edge(out, range->high[i]);
    }
}

// A value, and what the path knows of it beyond its type.
static void tell_known(Teller *teller, const State *state, Value value)
{
    tell_value(teller, value);
    if (value.kind != VAL_SYM || !state_bound(state, value.id))
        return;
    Range range = value_range(teller->walk, state, value);
    buf_text(teller->out, " in ");
    tell_range(teller->out, &range);
}

static void tell_fact(Teller *teller, const FactCell *fact)
{
    const EngineOptions *options = teller->walk->engine->options;
    tell_value(teller, fact->object.kind ? fact->object : value_sym(fact->key));
    if (fact->domain == DOMAIN_ORIGIN)
        buf_printf(teller->out, ": %s", origin_name((Origin)fact->state));
    else if (fact->domain == DOMAIN_ESCAPED)
        buf_text(teller->out, ": known to others");
    else if (fact->domain == DOMAIN_UNSENT)
        buf_text(teller->out, ": not sent");
    else if (fact->domain && fact->domain <= options->n_rules)
        buf_printf(teller->out, fact->state == FACT_MIXED ? ": %s %u mixed" : ": %s %u = %u",
                   options->rules[fact->domain - 1]->info.name, fact->slot, fact->state);
    if (fact->related.kind == VAL_UNKNOWN)
        return;
    buf_text(teller->out, ", with ");
    tell_value(teller, fact->related);
}

static void tell_levels(Buf *out, const State *state)
{
    buf_text(out, irql_name((Irql)state->irql_low));
    if (state->irql_high != state->irql_low)
        buf_printf(out, "..%s", irql_name((Irql)state->irql_high));
}

// ---- entries and exits ------------------------------------------------------------------------------------

static void tell_entry(Teller *teller)
{
    const Summary *summary = teller->summary;
    buf_text(teller->out, "  entered at ");
    tell_levels(teller->out, summary->entry);
    if (summary->entry->n_locks)
        buf_printf(teller->out, ", locks held: %" PRIu32, summary->entry->n_locks);
    buf_char(teller->out, '\n');
    for (uint32_t i = 0; i < summary->n_args && i < summary->callee->func->n_params; i++) {
        Value value = summary->args[i];
        Range range = value_range(teller->walk, summary->entry, value);
        bool is_open = value.kind == VAL_SYM && !state_bound(summary->entry, value.id);
        if (is_open || value.kind == VAL_UNKNOWN)
            continue;
        buf_printf(teller->out, "    %s ", parameter_name(summary, i));
        if (value.kind == VAL_ADDR)
            buf_text(teller->out, "is an address");
        else
            tell_range(teller->out, &range);
        buf_char(teller->out, '\n');
    }
    for (uint32_t i = 0; i < summary->entry->n_facts; i++) {
        if (summary->entry->facts[i].domain == DOMAIN_CODE)
            continue;
        buf_text(teller->out, "    ");
        tell_fact(teller, &summary->entry->facts[i]);
        buf_char(teller->out, '\n');
    }
}

// What was found out on the way about what the caller can name.
static void tell_conditions(Teller *teller, const State *state, Value result)
{
    const State *entry = teller->summary->entry;
    for (uint32_t i = 0; i < state->n_bounds; i++) {
        const Bound *bound = &state->bounds[i];
        const Range *before = state_bound(entry, bound->sym);
        if ((before && range_same(before, &bound->range)) ||
            (result.kind == VAL_SYM && result.id == bound->sym))
            continue;
        buf_text(teller->out, "      where ");
        tell_known(teller, state, value_sym(bound->sym));
        buf_char(teller->out, '\n');
    }
}

static void tell_writes(Teller *teller, const State *state)
{
    const State *entry = teller->summary->entry;
    for (uint32_t i = 0; i < state->n_marks; i++) {
        const Mark *mark = &state->marks[i], *before = state_find_mark(entry, mark->region);
        if (before ? before->stamp == mark->stamp : !mark->stamp)
            continue;
        buf_text(teller->out, "      forgets ");
        tell_region(teller, mark->region);
        buf_char(teller->out, '\n');
    }
    for (uint32_t i = 0; i < state->n_cells; i++) {
        const Cell *cell = &state->cells[i];
        bool found;
        Place place = {cell->region, cell->offset};
        Value before = state_cell(entry, place, cell->size, &found);
        if (found && value_same(before, cell->value))
            continue;
        buf_text(teller->out, "      writes ");
        tell_place(teller, place, cell->size);
        buf_text(teller->out, " = ");
        tell_known(teller, state, cell->value);
        buf_char(teller->out, '\n');
    }
}

static void tell_new_facts(Teller *teller, const State *state)
{
    const State *entry = teller->summary->entry;
    for (uint32_t i = 0; i < state->n_facts; i++) {
        const FactCell *fact = &state->facts[i],
                       *before = state_fact(entry, fact->key, fact->domain, fact->slot);
        if (fact->domain == DOMAIN_CODE ||
            (before && before->state == fact->state && value_same(before->related, fact->related)))
            continue;
        buf_text(teller->out, "      notes ");
        tell_fact(teller, fact);
        buf_char(teller->out, '\n');
    }
    for (uint32_t i = 0; i < entry->n_facts; i++) {
        const FactCell *fact = &entry->facts[i];
        if (fact->domain == DOMAIN_CODE || state_fact(state, fact->key, fact->domain, fact->slot))
            continue;
        buf_text(teller->out, "      drops ");
        tell_fact(teller, fact);
        buf_char(teller->out, '\n');
    }
}

static void tell_level_change(Teller *teller, const State *state)
{
    const State *entry = teller->summary->entry;
    if (state->irql_low != entry->irql_low || state->irql_high != entry->irql_high) {
        buf_text(teller->out, "      IRQL is ");
        tell_levels(teller->out, state);
        buf_char(teller->out, '\n');
    }
    if (state->n_locks == entry->n_locks)
        return;
    buf_printf(teller->out, "      locks held: %" PRIu32, state->n_locks);
    for (uint32_t i = 0; i < state->n_locks; i++) {
        buf_text(teller->out, i ? ", " : " ");
        if (state->locks[i].key)
            tell_sym(teller, state->locks[i].key);
    }
    buf_char(teller->out, '\n');
}

static void tell_exit(Teller *teller, const Exit *exit)
{
    const IrUnit *unit = teller->summary->callee->unit;
    const IrType *type = ir_type(unit, teller->summary->callee->sym->type);
    buf_text(teller->out, "    returns");
    if (ir_type(unit, type->elem)->kind != IR_T_VOID) {
        buf_char(teller->out, ' ');
        tell_known(teller, exit->state, exit->value);
    }
    buf_char(teller->out, '\n');
    tell_conditions(teller, exit->state, exit->value);
    tell_writes(teller, exit->state);
    tell_new_facts(teller, exit->state);
    tell_level_change(teller, exit->state);
}

// ---- all of them ------------------------------------------------------------------------------------------

SummaryTexts *summary_texts_new(Arena *arena)
{
    SummaryTexts *texts = ARENA_NEW(arena, SummaryTexts);
    texts->arena = arena;
    texts->known = map_new(arena);
    return texts;
}

void summaries_collect(Walk *walk, SummaryTexts *texts)
{
    for (size_t i = 0; i < map_count(walk->summaries); i++) {
        size_t length;
        const void *key = map_key_at(walk->summaries, i, &length);
        const Summary *summary = (const Summary *)(uintptr_t)*map_find(walk->summaries, key, length);
        if (summary->callee->func->is_system)
            continue;
        Buf out = buf_on(walk->arena);
        Teller teller = {walk, summary, &out, 0};
        tell_entry(&teller);
        for (uint32_t e = 0; e < summary->exits.count; e++)
            tell_exit(&teller, &summary->exits.at[e]);
        char *identity = arena_printf(walk->arena, "%" PRIu32 " %s", summary->callee->id, out.text);
        bool is_new;
        map_slot_text(texts->known, identity, &is_new);
        SummaryText text = {summary->callee, is_new ? arena_printf(texts->arena, "%s", out.text) : NULL};
        if (is_new)
            VEC_PUSH(texts->arena, &texts->all, text);
    }
}

void summaries_print(const Program *program, const SummaryTexts *texts, Buf *out)
{
    for (size_t f = 0; f < program->n_funcs; f++) {
        const ProgramFunc *fn = &program->funcs[f];
        bool is_named = false;
        for (uint32_t i = 0; i < texts->all.count; i++) {
            if (texts->all.at[i].callee != fn)
                continue;
            if (!is_named)
                buf_printf(out, "%s\n", fn->name);
            is_named = true;
            buf_text(out, texts->all.at[i].text);
        }
    }
}
