// What a call does: the callee is entered when its body is known and matters; a documented DDI has its
// documented effects; anything else may have touched whatever it could reach.
#include <string.h>

#include "analyzer/engine/summary.h"
#include "analyzer/engine/walk.h"

enum { CALL_MAX_ARGS = 24, CALL_SMALL_BODY = 80, CALL_MAX_TARGETS = 4 };

const CalleeInfo *callee_info(Engine *engine, const IrUnit *unit, uint32_t sym)
{
    struct {
        const IrUnit *unit;
        uint64_t sym;
    } key = {unit, sym};
    uint64_t *slot = map_slot(engine->callees, &key, sizeof key, NULL);
    if (*slot)
        return (const CalleeInfo *)(uintptr_t)*slot;
    CalleeInfo *info = ARENA_NEW(engine->arena, CalleeInfo);
    info->name = ir_str(unit, unit->syms.at[sym].name);
    info->def = program_callee(engine->program, unit, sym);
    info->row = wdk_row(info->name);
    info->fact = wdk_fact(info->name);
    if (info->def && !info->def->func->is_system) // the project's own function of that name
        info->row = NULL, info->fact = NULL;
    *slot = (uint64_t)(uintptr_t)info;
    return info;
}

// ---- unknown code -----------------------------------------------------------------------------------------

static Value fresh_result(Walk *walk, const Frame *frame, State *state, const IrInst *inst, uint32_t index)
{
    const IrType *type = ir_type(frame->unit, inst->type);
    if (type->kind == IR_T_VOID)
        return (Value){0};
    Sym sym = {.kind = SYM_CALL,
               .a = frame->id,
               .b = index,
               .c = frame->round,
               .width = (uint8_t)(type->size > 8 ? 0 : type->size),
               .is_signed = type->is_signed};
    return value_sym(sym_anew(walk, state, sym));
}

static void call_unknown(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index,
                         const Value *args, unsigned n, Exits *exits)
{
    memory_forget_reachable(walk, frame, state, inst, args, n, true);
    const IrOpnd *callee = ir_opnd(frame->unit, inst, 0);
    if (callee->kind == IR_O_FUNC)
        sal_behind_call(frame, state, callee->index);
    rules_on_unknown(walk, frame, state, inst);
    Exit exit = {state, fresh_result(walk, frame, state, inst, index)};
    VEC_PUSH(walk->arena, exits, exit);
}

// It may have taken or released what decides the level.
static void forget_irql(State *state)
{
    state->n_locks = 0;
    state->irql_low = IRQL_PASSIVE;
    state->irql_low_proven = false;
    state->irql_low_why = NULL;
    if (state->irql_high < IRQL_DISPATCH) {
        state->irql_high = IRQL_DISPATCH;
        state->irql_high_is_role = false;
        state->irql_high_why = NULL;
    }
    state->irql_sym = 0;
}

// A known callee that is not entered, because nothing rules look at happens in it, or because it is too long:
// it may write what it can reach.
static void call_skipped(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index,
                         const ProgramFunc *callee, const Value *args, unsigned n, Exits *exits)
{
    bool is_opaque = callee->calls_unknown || callee->does_verbs;
    if (is_opaque || callee->writes_memory)
        memory_forget_reachable(walk, frame, state, inst, args, n, is_opaque);
    if (callee->moves_irql)
        forget_irql(state);
    if (is_opaque)
        rules_on_unknown(walk, frame, state, inst);
    Exit exit = {state, fresh_result(walk, frame, state, inst, index)};
    VEC_PUSH(walk->arena, exits, exit);
}

// ---- entering a callee ------------------------------------------------------------------------------------

static bool is_active(const Frame *frame, const ProgramFunc *callee)
{
    for (; frame; frame = frame->parent)
        if (frame->fn == callee)
            return true;
    return false;
}

static bool worth_entering(const Walk *walk, Frame *frame, const State *state, const ProgramFunc *callee)
{
    if (is_active(frame, callee) || walk->engine->level[callee->id] == WALK_LEVELS)
        return false;
    if (!callee->does_verbs && callee->n_insts > CALL_SMALL_BODY &&
        !(callee->needs_low_level && state->irql_low_proven))
        return false;
    bool is_too_deep = frame->depth >= WALK_MAX_DEPTH;
    frame->is_shallow |= is_too_deep && callee->does_verbs;
    return !is_too_deep;
}

static void pass_arguments(Walk *walk, Frame *callee, State *state, const Value *args, unsigned n)
{
    for (uint32_t i = 0; i < callee->func->n_params; i++) {
        const IrLocal *param = &callee->unit->locals.at[callee->func->first_local + i];
        const IrType *type = ir_type(callee->unit, param->type);
        SymId region = sym_make(walk->syms, (Sym){.kind = REG_LOCAL, .a = callee->id, .b = i});
        if (i >= n || type->size == 0 || type->size > 8)
            continue;
        Value value = type->kind == IR_T_INT
                          ? value_convert(walk, state, args[i], type->size, type->is_signed)
                          : args[i];
        state_store(walk->arena, state, (Place){region, 0}, type->size, value);
    }
}

static const FlowInfo *flow_of(Engine *engine, const ProgramFunc *fn)
{
    if (!engine->flows[fn->id])
        engine->flows[fn->id] = flow_analyse(fn->unit, fn->func, engine->arena);
    return engine->flows[fn->id];
}

// Explores the callee on the part of the state it can see, as finely as it can be finished. Where it
// cannot, what was seen of it counts, and beside that it is unknown code. NULL: nothing was seen, or the
// caller's own bound came first. Attempts that failed are not repeated from elsewhere, and the callers do not
// pay for them.
static Summary *summarise(Walk *walk, Frame *frame, const State *entry, const IrInst *inst,
                          const ProgramFunc *callee, const Value *args, unsigned n, uint64_t entry_hash)
{
    Engine *engine = walk->engine;
    Summary *summary = ARENA_NEW(walk->arena, Summary);
    Value *kept_args = ARENA_ARRAY(walk->arena, Value, n + 1);
    memcpy(kept_args, args, n * sizeof *args);
    uint8_t *known = &engine->level[callee->id];
    for (uint8_t level = frame->level > *known ? frame->level : *known; level < WALK_LEVELS; level++) {
        uint64_t began = walk->steps, limit = began + WALK_CALL_STEPS;
        Frame inner = {.parent = frame,
                       .fn = callee,
                       .unit = callee->unit,
                       .func = callee->func,
                       .call = inst,
                       .depth = frame->depth + 1,
                       .flow = flow_of(engine, callee),
                       .level = level,
                       .step_limit = limit < frame->step_limit ? limit : frame->step_limit};
        State *state = state_clone(walk->arena, entry);
        inner.id = sym_make(walk->syms, (Sym){.kind = SYM_FRAME, .c = callee->id, .c2 = (int64_t)entry_hash});
        inner.entered = trail_add(walk, state, frame, inst, (Trail){.kind = TRAIL_CALL, .func = callee});
        *summary = (Summary){.callee = callee,
                             .entry = entry,
                             .args = kept_args,
                             .n_args = n,
                             .frame = inner.id,
                             .entered = inner.entered};
        pass_arguments(walk, &inner, state, args, n);
        explore(walk, &inner, state, &summary->exits);
        exits_merge(walk, &inner, &summary->exits);
        if (!inner.is_cut)
            return summary;
        if (walk->steps >= frame->step_limit || walk_is_full(walk))
            return NULL;
        *known = level + 1;
        for (Frame *caller = frame; caller; caller = caller->parent)
            caller->step_limit += walk->steps - began;
    }
    summary->is_part = true;
    return summary->exits.count ? summary : NULL;
}

// Where time is short a callee is seen in a few contexts only; in others it is unknown code.
static bool may_summarise(Walk *walk, const Frame *frame, const ProgramFunc *callee)
{
    uint64_t *contexts = map_slot(walk->contexts, &callee->id, sizeof callee->id, NULL);
    return (*contexts)++ < walk_precision[frame->level].contexts;
}

// The name of this activation. In a loop it comes round again, and so do the names of all that the callee
// makes: what is known of their last bearers goes.
static SymId frame_of_call(Walk *walk, const Frame *frame, State *state, uint32_t index,
                           const ProgramFunc *callee)
{
    uint32_t before = sym_count(walk->syms);
    Sym name = {.kind = SYM_FRAME, .a = frame->id, .b = index, .c = callee->id, .c2 = frame->round};
    SymId own = sym_make(walk->syms, name);
    if (own < before)
        forget_bearer(walk, state, own);
    return own;
}

static void call_enter(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index,
                       const ProgramFunc *callee, const Value *args, unsigned n, Exits *exits)
{
    if (callee->func->quality == IR_Q_PARTLY)
        state->is_partly_read = true;
    SymId own = frame_of_call(walk, frame, state, index, callee);
    State *rest = state_clone(walk->arena, state);
    State *inner = summary_project(walk, rest, callee, args, n);
    uint64_t key[2];
    summary_key(callee, args, n, inner, key);
    const uint64_t *slot = map_find(walk->summaries, key, sizeof key);
    Summary *summary = slot ? (Summary *)(uintptr_t)*slot : NULL;
    if (!summary && may_summarise(walk, frame, callee))
        summary = summarise(walk, frame, inner, inst, callee, args, n, hash_mix(key[0], key[1]));
    if (!summary || summary->is_part)
        call_skipped(walk, frame, state, inst, index, callee, args, n, exits);
    if (!summary)
        return;
    *map_slot(walk->summaries, key, sizeof key, NULL) = (uint64_t)(uintptr_t)summary;
    bool is_void = ir_type(frame->unit, inst->type)->kind == IR_T_VOID;
    Trail call = {.kind = TRAIL_CALL,
                  .depth = (uint16_t)frame->depth,
                  .unit = frame->unit,
                  .inst = inst,
                  .func = callee};
    for (uint32_t i = 0; i < summary->exits.count; i++) {
        Exit exit = summary_apply(walk, rest, summary, &summary->exits.at[i], own, &call);
        if (!is_void && exit.value.kind == VAL_UNKNOWN)
            exit.value = fresh_result(walk, frame, exit.state, inst, index);
        VEC_PUSH(walk->arena, exits, exit);
    }
}

// ---- documented functions ---------------------------------------------------------------------------------

// The model headers' own inline body says best what these do to memory; the verb is for the rules.
static bool verb_runs_body(const DdiRow *row)
{
    switch (row->verb) {
    case VERB_DESC_INIT_HANDLE:
    case VERB_DESC_INIT_BUFFER:
    case VERB_DESC_INIT_MDL:
    case VERB_OPTIONS_INIT:
    case VERB_OPTIONS_SET_TIMEOUT:
    case VERB_NONE:
        return true;
    default:
        return false;
    }
}

static void note_send_options(Walk *walk, const State *state, Call *call)
{
    call->options_known = true;
    if (call->row->verb == VERB_REQUEST_SEND_SYNC) {
        call->is_synchronous = true;
        return;
    }
    if (call->row->verb != VERB_REQUEST_SEND)
        return;
    Value options = call_arg(call, ARG_OPTIONS);
    if (options.kind == VAL_INT && options.imm == 0)
        return;
    // NS:wdfrequest._WDF_REQUEST_SEND_OPTIONS: Size, then Flags;
    // NE:wdfrequest._WDF_REQUEST_SEND_OPTIONS_FLAGS.
    Place place = memory_place(walk, options);
    place.offset += 4;
    Value flags = memory_peek(walk, state, place, 4);
    call->options_known = flags.kind == VAL_INT;
    call->is_synchronous = call->options_known && (flags.imm & 0x2);
    call->is_send_and_forget = call->options_known && (flags.imm & 0x8);
}

static void call_documented(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index,
                            Call *call, const CalleeInfo *callee, Exits *exits)
{
    if (call->row)
        note_send_options(walk, state, call);
    rules_on_call(walk, frame, state, call);
    uint32_t first = exits->count;
    uint8_t outcomes[8] = {0};
    bool has_body = callee->def && callee->def->func->is_system;
    if (has_body && (!call->row || verb_runs_body(call->row)) &&
        worth_entering(walk, frame, state, callee->def))
        call_enter(walk, frame, state, inst, index, callee->def, call->args, call->n_args, exits);
    else
        model_call(walk, frame, state, call, index, exits, outcomes);
    for (uint32_t i = first; i < exits->count; i++) {
        call->result = exits->at[i].value;
        call->outcome = i - first < 8 ? (Outcome)outcomes[i - first] : OUTCOME_ANY;
        rules_after_call(walk, frame, exits->at[i].state, call);
    }
}

// ---- finding the callee -----------------------------------------------------------------------------------

typedef struct Targets {
    const ProgramFunc *at[CALL_MAX_TARGETS];
    unsigned n;
} Targets;

// `ops->Send(...)`: the functions stored in that field anywhere in the program.
static Targets field_targets(const Walk *walk, const Frame *frame, const IrOpnd *callee)
{
    Targets targets = {.n = 0};
    const IrUnit *unit = frame->unit;
    while (callee->kind == IR_O_INST && ir_inst(unit, frame->func, callee->index)->op == IR_CAST)
        callee = ir_opnd(unit, ir_inst(unit, frame->func, callee->index), 0);
    if (callee->kind != IR_O_INST || ir_inst(unit, frame->func, callee->index)->op != IR_LOAD)
        return targets;
    const IrOpnd *address = ir_opnd(unit, ir_inst(unit, frame->func, callee->index), 0);
    if (address->kind != IR_O_INST || ir_inst(unit, frame->func, address->index)->op != IR_FIELD)
        return targets;
    uint32_t field = ir_inst(unit, frame->func, address->index)->aux;
    for (uint32_t r = 0; r < unit->records.count; r++) {
        const IrRecord *record = &unit->records.at[r];
        if (field < record->first_field || field >= record->first_field + record->n_fields)
            continue;
        size_t n = 0;
        const ProgramFunc *const *found = program_field_targets(
            walk->engine->program, ir_str(unit, record->name), ir_str(unit, unit->fields.at[field].name), &n);
        for (size_t i = 0; i < n && n <= CALL_MAX_TARGETS; i++)
            targets.at[targets.n++] = found[i];
    }
    return targets;
}

static const CalleeInfo *resolve(Walk *walk, Frame *frame, const State *state, const IrInst *inst,
                                 Targets *targets)
{
    Engine *engine = walk->engine;
    const IrOpnd *callee = ir_opnd(frame->unit, inst, 0);
    targets->n = 0;
    if (callee->kind == IR_O_FUNC && !(inst->flags & IR_F_VIRTUAL))
        return callee_info(engine, frame->unit, callee->index);
    if (callee->kind == IR_O_FUNC) { // virtual: the declared method names the DDI, its body is not known
        CalleeInfo *info = ARENA_NEW(walk->arena, CalleeInfo);
        *info = *callee_info(engine, frame->unit, callee->index);
        info->def = NULL;
        return info;
    }
    Value value = operand_value(walk, frame, state, callee);
    const Sym *sym = value.kind == VAL_ADDR ? sym_get(walk->syms, value.id) : NULL;
    if (sym && sym->kind == REG_FUNC && sym->a) {
        targets->at[targets->n++] = &engine->program->funcs[sym->a - 1];
        return NULL;
    }
    if (sym && sym->kind == REG_FUNC && sym->b < engine->program->n_units)
        return callee_info(engine, engine->program->units[sym->b], (uint32_t)sym->c);
    *targets = field_targets(walk, frame, callee);
    return NULL;
}

static void call_targets(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index,
                         const Targets *targets, const Value *args, unsigned n, Exits *exits)
{
    uint8_t low = state->irql_low;
    bool was_proven = state->irql_low_proven;
    for (unsigned i = 0; i < targets->n; i++) {
        State *branch = i + 1 < targets->n ? state_clone(walk->arena, state) : state;
        if (worth_entering(walk, frame, branch, targets->at[i]))
            call_enter(walk, frame, branch, inst, index, targets->at[i], args, n, exits);
        else
            call_skipped(walk, frame, branch, inst, index, targets->at[i], args, n, exits);
    }
    // Which of several targets it is, the object decides: a lock that only one of them takes proves nothing
    // about the others' path.
    for (uint32_t i = 0; i < exits->count && targets->n > 1; i++)
        if (exits->at[i].state->irql_low != low || !was_proven)
            exits->at[i].state->irql_low_proven = false;
}

void exec_call(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index, Exits *exits)
{
    Value args[CALL_MAX_ARGS];
    unsigned n = inst->n_opnds ? inst->n_opnds - 1 : 0;
    if (n > CALL_MAX_ARGS)
        n = CALL_MAX_ARGS;
    for (unsigned i = 0; i < n; i++)
        args[i] = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, i + 1));
    Targets targets;
    const CalleeInfo *callee = resolve(walk, frame, state, inst, &targets);
    if (!callee && targets.n) {
        call_targets(walk, frame, state, inst, index, &targets, args, n, exits);
        return;
    }
    if (!callee) {
        call_unknown(walk, frame, state, inst, index, args, n, exits);
        return;
    }
    Call call = {.name = callee->name,
                 .row = callee->row,
                 .fact = callee->fact,
                 .unit = frame->unit,
                 .func = frame->func,
                 .inst = inst,
                 .args = args,
                 .n_args = n};
    if (walk->engine->options->test_calls && strncmp(callee->name, "ioctlint_", 9) == 0 &&
        test_call(walk, frame, state, &call)) {
        Exit exit = {state, {0}};
        VEC_PUSH(walk->arena, exits, exit);
    } else if (callee->row || callee->fact) {
        call_documented(walk, frame, state, inst, index, &call, callee, exits);
    } else if (callee->def && worth_entering(walk, frame, state, callee->def)) {
        call_enter(walk, frame, state, inst, index, callee->def, args, n, exits);
    } else if (callee->def) {
        call_skipped(walk, frame, state, inst, index, callee->def, args, n, exits);
    } else {
        call_unknown(walk, frame, state, inst, index, args, n, exits);
    }
}
