// The window a rule has on a state: everything rule.h declares, and the loops that call the rules.
#include <ctype.h>
#include <stdarg.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/engine/walk.h"

const Program *pass_program(const Pass *pass)
{
    return pass->engine->program;
}

Arena *pass_arena(const Pass *pass)
{
    return pass->engine->out;
}

// ---- calls ------------------------------------------------------------------------------------------------

bool call_has(const Call *call, ArgRole role)
{
    int index = call->row ? wdk_arg(call->row, role) : -1;
    return index >= 0 && (unsigned)index < call->n_args;
}

Value call_arg(const Call *call, ArgRole role)
{
    return call_has(call, role) ? call->args[wdk_arg(call->row, role)] : (Value){0};
}

const char *call_text(const Call *call, ArgRole role)
{
    if (!call_has(call, role))
        return "";
    return ir_str(call->unit, ir_opnd(call->unit, call->inst, (uint32_t)wdk_arg(call->row, role) + 1)->text);
}

// The parenthesis that closes the one `open` stands at; NULL: none does.
static const char *closing(const char *open)
{
    unsigned depth = 0;
    for (const char *at = open; *at; at++) {
        depth += *at == '(';
        depth -= *at == ')';
        if (depth == 0)
            return at;
    }
    return NULL;
}

// Drops a leading cast or '&' and surrounding parentheses: "(PVOID)&ctx->Event" → "ctx->Event", "((T)x)->y"
// stays.
static const char *plain_subject(Arena *arena, const char *text)
{
    for (;;) {
        while (*text == ' ' || *text == '&')
            text++;
        if (*text != '(')
            return text;
        const char *close = closing(text);
        if (!close || close[1] == '-' || close[1] == '.' || close[1] == '[')
            return text;
        if (close[1] == '\0') { // (x)
            text = arena_strndup(arena, text + 1, (size_t)(close - text) - 1);
            continue;
        }
        text = close + 1;
    }
}

// "LockOf( ctx )": a macro or a function stands for the object.
static bool is_call_like(const char *text)
{
    size_t name = 0;
    while (isalnum((unsigned char)text[name]) || text[name] == '_')
        name++;
    size_t open = name + strspn(text + name, " ");
    const char *close = name && text[open] == '(' ? closing(text + open) : NULL;
    return close && close[1] == '\0';
}

// A place as its fields are reached: "Fcb->Nonpaged->Mutex". False: it is reached in another way.
static bool place_text(Buf *out, const IrUnit *unit, const IrFunc *func, const IrOpnd *address, bool is_value)
{
    if (address->kind == IR_O_LOCAL || address->kind == IR_O_GLOBAL) {
        IrStr name = address->kind == IR_O_LOCAL ? unit->locals.at[func->first_local + address->index].name
                                                 : unit->syms.at[address->index].name;
        buf_text(out, ir_str(unit, name));
        return ir_str(unit, name)[0] != '\0';
    }
    if (address->kind != IR_O_INST)
        return false;
    const IrInst *inst = ir_inst(unit, func, address->index);
    if (inst->op == IR_CAST)
        return place_text(out, unit, func, ir_opnd(unit, inst, 0), is_value);
    if (inst->op == IR_LOAD) // the value of a pointer stands for what it points to
        return is_value && place_text(out, unit, func, ir_opnd(unit, inst, 0), true);
    if (inst->op != IR_FIELD)
        return false;
    const IrOpnd *base = ir_opnd(unit, inst, 0);
    const IrOpnd *through = base;
    while (through->kind == IR_O_INST && ir_inst(unit, func, through->index)->op == IR_CAST)
        through = ir_opnd(unit, ir_inst(unit, func, through->index), 0);
    bool is_pointer = through->kind == IR_O_INST && ir_inst(unit, func, through->index)->op == IR_LOAD;
    if (!place_text(out, unit, func, base, true))
        return false;
    const char *field = ir_str(unit, unit->fields.at[inst->aux].name);
    if (*field)
        buf_printf(out, "%s%s", is_pointer ? "->" : ".", field);
    return true;
}

// What the spelling stands for; "" when that is no plain place.
static const char *place_of(Arena *arena, const Call *call, ArgRole role)
{
    const IrOpnd *opnd = ir_opnd(call->unit, call->inst, (uint32_t)wdk_arg(call->row, role) + 1);
    Buf out = buf_on(arena);
    return place_text(&out, call->unit, call->func, opnd, true) ? out.text : "";
}

const char *call_subject(Pass *pass, const Call *call, ArgRole role)
{
    Arena *arena = pass->engine->out;
    const char *text = plain_subject(arena, call_text(call, role));
    bool is_odd = !*text || is_call_like(text) || *text == '('; // a macro, or casts on the way
    const char *place = is_odd ? place_of(arena, call, role) : "";
    return *place ? place : *text ? text : "it";
}

const char *call_page(Pass *pass, const Call *call)
{
    bool has_page = call->fact && *call->fact->page;
    return has_page ? arena_printf(pass->engine->out, "ddi:%s", call->fact->page) : NULL;
}

IrTypeId call_pointee_type(const Call *call, int arg)
{
    if (arg < 0 || (unsigned)arg >= call->n_args)
        return 0;
    const IrUnit *unit = call->unit;
    const IrOpnd *opnd = ir_opnd(unit, call->inst, (uint32_t)arg + 1);
    IrTypeId best = 0;
    for (;;) {
        if (opnd->kind == IR_O_LOCAL)
            return unit->locals.at[call->func->first_local + opnd->index].type;
        if (opnd->kind == IR_O_GLOBAL)
            return unit->syms.at[opnd->index].type;
        if (opnd->kind == IR_O_INST && ir_inst(unit, call->func, opnd->index)->op == IR_FIELD)
            return unit->fields.at[ir_inst(unit, call->func, opnd->index)->aux].type;
        const IrType *type = ir_type(unit, opnd->type);
        if (type->kind == IR_T_POINTER && ir_type(unit, type->elem)->kind != IR_T_VOID)
            best = type->elem;
        if (opnd->kind != IR_O_INST || ir_inst(unit, call->func, opnd->index)->op != IR_CAST)
            return best;
        opnd = ir_opnd(unit, ir_inst(unit, call->func, opnd->index), 0);
    }
}

// What no row describes may wait unless it is allowed at any level.
bool call_may_wait(const Call *call)
{
    if (!call->row)
        return call->fact->is_conditional || call->fact->irql_max <= IRQL_APC;
    switch (call->row->verb) {
    case VERB_WAIT:
    case VERB_DELAY:
    case VERB_REQUEST_SEND_SYNC:
    case VERB_IRP_FORWARD_SYNC:
    case VERB_TARGET_CLOSE:
    case VERB_NONE: // stopping or purging a target or a queue, flushing a work item, waiting for a DPC
        return true;
    default:
        return false;
    }
}

// ---- values -----------------------------------------------------------------------------------------------

bool value_same(Value a, Value b)
{
    return a.kind == b.kind && a.id == b.id && a.imm == b.imm;
}

void pass_range(const Pass *pass, Value value, int64_t *low, int64_t *high)
{
    Range range = pass->state ? value_range(pass->walk, pass->state, value) : range_all();
    *low = range_low(&range);
    *high = range_high(&range);
}

bool pass_constant(const Pass *pass, Value value, int64_t *constant)
{
    int64_t high;
    if (value.kind == VAL_ADDR || value.kind == VAL_UNKNOWN)
        return false;
    pass_range(pass, value, constant, &high);
    return *constant == high;
}

bool pass_may_be(const Pass *pass, Value value, int64_t constant)
{
    Range range = value_range(pass->walk, pass->state, value);
    return range_contains(&range, constant);
}

bool pass_is_null(const Pass *pass, Value value)
{
    int64_t constant;
    return pass_constant(pass, value, &constant) && constant == 0;
}

bool pass_is_non_null(const Pass *pass, Value value)
{
    return value.kind != VAL_UNKNOWN && !pass_may_be(pass, value, 0);
}

bool pass_is_stack(const Pass *pass, Value value, const char **name)
{
    if (value.kind != VAL_ADDR)
        return false;
    const Sym *region = sym_get(pass->walk->syms, value.id);
    if (region->kind != REG_LOCAL)
        return false;
    for (const Frame *frame = pass->frame; frame; frame = frame->parent)
        if (frame->id == region->a) {
            const IrLocal *local = &frame->unit->locals.at[frame->func->first_local + region->b];
            if (name)
                *name = ir_str(frame->unit, local->name);
            return true;
        }
    return false;
}

Value pass_load(const Pass *pass, Value address, int64_t offset, uint32_t size)
{
    Place place = memory_place(pass->walk, address);
    place.offset += offset;
    return memory_peek(pass->walk, pass->state, place, size);
}

bool pass_is_undefined(const Pass *pass, Value address, int64_t offset, uint32_t size)
{
    Place place = memory_place(pass->walk, address);
    place.offset += offset;
    if (!place.region)
        return false;
    const Mark *mark = state_find_mark(pass->state, place.region);
    if (!mark || !mark->declared || mark->escaped)
        return false;
    for (uint32_t i = 0; i < pass->state->n_cells; i++) {
        const Cell *cell = &pass->state->cells[i];
        bool overlaps = cell->region == place.region && cell->offset < place.offset + size &&
                        place.offset < cell->offset + cell->size;
        if (!overlaps)
            continue;
        bool is_undefined =
            cell->value.kind == VAL_SYM && sym_get(pass->walk->syms, cell->value.id)->kind == SYM_UNDEF;
        if (!is_undefined)
            return false;
    }
    return true;
}

bool pass_is_unwritten(const Pass *pass, Value pointer)
{
    Place place = memory_place(pass->walk, pointer);
    if (pointer.kind != VAL_SYM || pass_escaped(pass, pointer) || state_find_mark(pass->state, place.region))
        return false;
    for (uint32_t i = 0; i < pass->state->n_cells; i++)
        if (pass->state->cells[i].region == place.region)
            return false;
    return true;
}

bool pass_bytes_left(const Pass *pass, Value address, int64_t *bytes)
{
    if (address.kind != VAL_ADDR)
        return false;
    const Sym *region = sym_get(pass->walk->syms, address.id);
    const IrType *type = NULL;
    if (region->kind == REG_GLOBAL) {
        const IrUnit *unit;
        const IrSym *sym = program_global_sym(pass->engine->program, region->a, &unit);
        type = sym ? ir_type(unit, sym->type) : NULL;
    }
    for (const Frame *frame = pass->frame; frame && region->kind == REG_LOCAL; frame = frame->parent)
        if (frame->id == region->a)
            type = ir_type(frame->unit, frame->unit->locals.at[frame->func->first_local + region->b].type);
    if (!type || type->is_stand_in || type->size == 0)
        return false;
    *bytes = (int64_t)type->size - address.imm;
    return true;
}

bool pass_escaped(const Pass *pass, Value value)
{
    uint32_t key = value_key(pass->walk, value);
    if (!key)
        return true;
    if (value.kind == VAL_ADDR) {
        const Mark *mark = state_find_mark(pass->state, value.id);
        if (mark && mark->escaped)
            return true;
    }
    return state_fact(pass->state, key, DOMAIN_ESCAPED, 0) != NULL;
}

bool pass_is_lost(const Pass *pass, const Return *leaving, Value object)
{
    if (object.kind != VAL_SYM || value_same(leaving->value, object) ||
        !sym_derives_from(pass->walk, object.id, pass->frame->id))
        return false;
    for (uint32_t i = 0; i < pass->state->n_cells; i++) {
        const Cell *cell = &pass->state->cells[i];
        const Sym *region = sym_get(pass->walk->syms, cell->region);
        bool is_own_local = region->kind == REG_LOCAL && region->a == pass->frame->id;
        if (!is_own_local && value_same(cell->value, object))
            return false;
    }
    return true;
}

bool pass_is_clean(const Pass *pass)
{
    return !pass->state->is_partly_read;
}

bool pass_took_for_pending(const Pass *pass)
{
    return pass->state->took_for_pending;
}

bool pass_in_try(const Pass *pass)
{
    for (const Frame *frame = pass->frame; frame; frame = frame->parent)
        if (frame->unit->blocks.at[frame->func->first_block + frame->block].handler)
            return true;
    return false;
}

// ---- IRQL -------------------------------------------------------------------------------------------------

IrqlInfo pass_irql(const Pass *pass)
{
    const State *state = pass->state;
    IrqlInfo info = {.low = state->irql_low,
                     .high = state->irql_high,
                     .low_is_proven = state->irql_low_proven,
                     .high_is_role = state->irql_high_is_role};
    const char *role = pass->walk->role ? pass->walk->role->because : "";
    info.low_because = state->irql_low_why && state->irql_low_why->text ? state->irql_low_why->text
                       : state->irql_low                                ? role
                                                                        : "";
    info.high_because =
        state->irql_high_why && state->irql_high_why->text ? state->irql_high_why->text : role;
    return info;
}

unsigned pass_locks_held(const Pass *pass, uint32_t flag_mask)
{
    unsigned n = 0;
    for (uint32_t i = 0; i < pass->state->n_locks; i++)
        n += !flag_mask || (pass->state->locks[i].row->flags & flag_mask);
    return n;
}

// ---- origins, roots ---------------------------------------------------------------------------------------

Origin pass_origin(const Pass *pass, Value value, Value *of)
{
    const FactCell *fact = state_fact(pass->state, value_key(pass->walk, value), DOMAIN_ORIGIN, 0);
    if (of)
        *of = fact ? fact->related : (Value){0};
    return fact ? (Origin)fact->state : ORIGIN_UNKNOWN;
}

const DdiRow *pass_origin_row(const Pass *pass, Value value)
{
    const FactCell *fact = state_fact(pass->state, value_key(pass->walk, value), DOMAIN_ORIGIN, 0);
    size_t count;
    return fact && fact->extra ? wdk_row_at(fact->extra - 1, &count) : NULL;
}

const ProgramFunc *pass_root(const Pass *pass)
{
    return pass->walk->root;
}

const ProgramRole *pass_role(const Pass *pass)
{
    return pass->walk->role;
}

Value pass_received(const Pass *pass)
{
    return pass->walk->received;
}

unsigned pass_depth(const Pass *pass)
{
    return pass->frame->depth;
}

const ProgramFunc *pass_function(const Pass *pass)
{
    return pass->frame->fn;
}

bool pass_current_code(const Pass *pass, int64_t *code)
{
    const FactCell *fact = state_fact(pass->state, 1, DOMAIN_CODE, 0);
    return fact && pass_constant(pass, fact->related, code);
}

const IrCode *pass_code(const Pass *pass, int64_t value, const IrUnit **unit)
{
    uint64_t key = (uint32_t)value;
    const uint64_t *slot = map_find(pass->engine->codes, &key, sizeof key);
    if (!slot)
        return NULL;
    const IrUnit *owner = pass->engine->program->units[*slot >> 32];
    if (unit)
        *unit = owner;
    return &owner->codes.at[(uint32_t)*slot];
}

// ---- facts ------------------------------------------------------------------------------------------------

uint32_t pass_key(const Pass *pass, Value object)
{
    return value_key(pass->walk, object);
}

uint8_t pass_state(const Pass *pass, Value object, unsigned slot)
{
    uint32_t key = value_key(pass->walk, object);
    const FactCell *fact =
        key ? state_fact(pass->state, key, (uint16_t)(pass->rule + 1), (uint8_t)slot) : NULL;
    return fact && fact->state != FACT_MIXED ? fact->state : 0;
}

bool pass_has_none(const Pass *pass, Value object, unsigned slot)
{
    uint32_t key = value_key(pass->walk, object);
    return key && !state_fact(pass->state, key, (uint16_t)(pass->rule + 1), (uint8_t)slot);
}

Value pass_related(const Pass *pass, Value object, unsigned slot)
{
    uint32_t key = value_key(pass->walk, object);
    const FactCell *fact =
        key ? state_fact(pass->state, key, (uint16_t)(pass->rule + 1), (uint8_t)slot) : NULL;
    return fact ? fact->related : (Value){0};
}

void pass_set(Pass *pass, Value object, unsigned slot, uint8_t state, Value related)
{
    uint32_t key = value_key(pass->walk, object);
    if (key)
        state_set_fact(pass->walk->arena, pass->state,
                       (FactCell){.key = key,
                                  .domain = (uint16_t)(pass->rule + 1),
                                  .slot = (uint8_t)slot,
                                  .state = state,
                                  .object = object,
                                  .related = related});
}

void pass_drop(Pass *pass, Value object, unsigned slot)
{
    uint32_t key = value_key(pass->walk, object);
    if (key)
        state_drop_fact(pass->state, key, (uint16_t)(pass->rule + 1), (uint8_t)slot);
}

bool pass_each(const Pass *pass, unsigned slot, unsigned index, Value *object, uint8_t *state, Value *related)
{
    for (uint32_t i = 0; i < pass->state->n_facts; i++) {
        const FactCell *fact = &pass->state->facts[i];
        if (fact->domain != pass->rule + 1 || fact->slot != slot || fact->state == FACT_MIXED || index-- > 0)
            continue;
        *object = fact->object;
        *state = fact->state;
        *related = fact->related;
        return true;
    }
    return false;
}

// ---- between objects and between roots --------------------------------------------------------------------

bool pass_read_from(const Pass *pass, Value value, Value *base, int64_t *offset)
{
    if (value.kind != VAL_SYM || value.imm != 0)
        return false;
    const Sym *sym = sym_get(pass->walk->syms, value.id);
    if (sym->kind != SYM_INIT)
        return false;
    const Sym *region = sym_get(pass->walk->syms, sym->a);
    if (region->kind != REG_POINTEE)
        return false;
    *base = value_sym(region->a);
    *offset = sym->c;
    return true;
}

Value pass_context_owner(const Pass *pass, Value value)
{
    if (value.kind != VAL_SYM)
        return (Value){0};
    const Sym *sym = sym_get(pass->walk->syms, value.id);
    return sym->kind == SYM_CONTEXT ? value_sym(sym->a) : (Value){0};
}

static bool find_in_region(const State *state, uint32_t region, Value wanted, int64_t *offset)
{
    for (uint32_t i = 0; i < state->n_cells; i++)
        if (state->cells[i].region == region && value_same(state->cells[i].value, wanted)) {
            *offset = state->cells[i].offset;
            return true;
        }
    return false;
}

bool pass_find_field(const Pass *pass, Value base, Value wanted, int64_t *offset)
{
    Place place = memory_place(pass->walk, base);
    if (!place.region || !find_in_region(pass->state, place.region, wanted, offset))
        return false;
    *offset -= place.offset;
    return true;
}

bool pass_find_in_context(const Pass *pass, Value object, Value wanted, int64_t *offset)
{
    uint32_t key = value_key(pass->walk, object);
    for (uint32_t i = 0; key && i < pass->state->n_cells; i++) {
        const Sym *region = sym_get(pass->walk->syms, pass->state->cells[i].region);
        if (region->kind != REG_POINTEE)
            continue;
        const Sym *pointer = sym_get(pass->walk->syms, region->a);
        if (pointer->kind == SYM_CONTEXT && pointer->a == key &&
            value_same(pass->state->cells[i].value, wanted)) {
            *offset = pass->state->cells[i].offset;
            return true;
        }
    }
    return false;
}

Value pass_param(const Pass *pass, unsigned index)
{
    const Frame *root = pass->frame;
    while (root->parent)
        root = root->parent;
    if (index >= root->func->n_params)
        return (Value){0};
    const IrType *type = ir_type(root->unit, root->unit->locals.at[root->func->first_local + index].type);
    SymId region = sym_make(pass->walk->syms, (Sym){.kind = REG_LOCAL, .a = root->id, .b = index});
    return value_sym(sym_make(pass->walk->syms, (Sym){.kind = SYM_INIT,
                                                      .a = region,
                                                      .c2 = type->size,
                                                      .width = (uint8_t)type->size,
                                                      .is_signed = type->is_signed}));
}

const ProgramFunc *pass_function_of(const Pass *pass, Value value)
{
    const Sym *sym = value.kind == VAL_ADDR ? sym_get(pass->walk->syms, value.id) : NULL;
    return sym && sym->kind == REG_FUNC && sym->a ? &pass->engine->program->funcs[sym->a - 1] : NULL;
}

void pass_remember(Pass *pass, const ProgramFunc *func, uint8_t kind, int64_t data)
{
    uint8_t known_kind;
    int64_t known_data;
    for (unsigned i = 0; pass_recall(pass, func, i, &known_kind, &known_data); i++)
        if (known_kind == kind && known_data == data)
            return;
    Memory memory = {pass->rule, func->id, kind, data};
    VEC_PUSH(pass->engine->arena, &pass->engine->memories, memory);
}

bool pass_recall(const Pass *pass, const ProgramFunc *func, unsigned index, uint8_t *kind, int64_t *data)
{
    for (uint32_t i = 0; i < pass->engine->memories.count; i++) {
        const Memory *memory = &pass->engine->memories.at[i];
        if (memory->rule != pass->rule || memory->func != func->id || index-- > 0)
            continue;
        *kind = memory->kind;
        *data = memory->data;
        return true;
    }
    return false;
}

// ---- speaking ---------------------------------------------------------------------------------------------

const Trail *trail_add(Walk *walk, State *state, const Frame *frame, const IrInst *inst, Trail step)
{
    Trail *trail = ARENA_NEW(walk->arena, Trail);
    *trail = step;
    trail->previous = state->trail;
    trail->length = state->trail ? state->trail->length + 1 : 1;
    trail->depth = (uint16_t)frame->depth;
    trail->unit = frame->unit;
    trail->inst = inst;
    state->trail = trail;
    return trail;
}

void pass_note(Pass *pass, Value about, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(pass->walk->arena, format, args);
    va_end(args);
    trail_add(pass->walk, pass->state, pass->frame, pass->inst,
              (Trail){.kind = TRAIL_NOTE,
                      .about = value_key(pass->walk, about),
                      .rule = (uint16_t)(pass->rule + 1),
                      .text = text});
}

void pass_report(Pass *pass, const Report *report, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(pass->engine->out, format, args);
    va_end(args);
    report_from_path(pass, report, message);
}

void pass_report_at(Pass *pass, Severity severity, const IrUnit *unit, IrPos pos, const char *function,
                    const FindingStep *steps, size_t n_steps, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(pass->engine->out, format, args);
    va_end(args);
    if (unit->files.at[pos.file].is_system)
        return;
    report_finding(pass->engine, (Finding){.rule = &pass->about->info,
                                           .severity = severity,
                                           .pos = source_pos(unit, pos),
                                           .message = message,
                                           .function = function,
                                           .steps = steps,
                                           .n_steps = n_steps});
}

SourcePos pass_pos(const Pass *pass, const IrUnit *unit, IrPos pos)
{
    (void)pass;
    return source_pos(unit, pos);
}

// ---- calling the rules ------------------------------------------------------------------------------------

#define EACH_RULE(engine, pass, hook)                            \
    for (unsigned i_ = 0; i_ < (engine)->options->n_rules; i_++) \
        if (((pass).rule = i_, (pass).about = (engine)->options->rules[i_])->hook)

void rules_on_module(Engine *engine)
{
    Pass pass = {.engine = engine};
    EACH_RULE(engine, pass, on_module)
    pass.about->on_module(&pass);
}

static Pass pass_here(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    return (Pass){.walk = walk, .engine = walk->engine, .state = state, .frame = frame, .inst = inst};
}

void rules_on_root(Walk *walk, Frame *frame, State *state)
{
    Pass pass = pass_here(walk, frame, state, &frame->unit->insts.at[frame->func->first_inst]);
    EACH_RULE(walk->engine, pass, on_root)
    pass.about->on_root(&pass);
}

void rules_on_call(Walk *walk, Frame *frame, State *state, const Call *call)
{
    Pass pass = pass_here(walk, frame, state, call->inst);
    EACH_RULE(walk->engine, pass, machine)
    machine_before(&pass, call);
    EACH_RULE(walk->engine, pass, on_call)
    pass.about->on_call(&pass, call);
}

void rules_after_call(Walk *walk, Frame *frame, State *state, const Call *call)
{
    Pass pass = pass_here(walk, frame, state, call->inst);
    EACH_RULE(walk->engine, pass, machine)
    machine_after(&pass, call);
    EACH_RULE(walk->engine, pass, after_call)
    pass.about->after_call(&pass, call);
}

void rules_on_unknown(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Pass pass = pass_here(walk, frame, state, inst);
    EACH_RULE(walk->engine, pass, on_unknown)
    pass.about->on_unknown(&pass);
}

bool rules_want_access(const Engine *engine)
{
    for (unsigned i = 0; i < engine->options->n_rules; i++)
        if (engine->options->rules[i]->on_access)
            return true;
    return false;
}

void rules_on_access(Walk *walk, Frame *frame, State *state, const Access *access)
{
    Pass pass = pass_here(walk, frame, state, access->inst);
    EACH_RULE(walk->engine, pass, on_access)
    pass.about->on_access(&pass, access);
}

void rules_on_cast(Walk *walk, Frame *frame, State *state, const Access *access)
{
    Pass pass = pass_here(walk, frame, state, access->inst);
    EACH_RULE(walk->engine, pass, on_cast)
    pass.about->on_cast(&pass, access);
}

void rules_on_return(Walk *walk, Frame *frame, State *state, const Return *leaving)
{
    Pass pass = pass_here(walk, frame, state, leaving->inst);
    EACH_RULE(walk->engine, pass, on_return)
    pass.about->on_return(&pass, leaving);
}
