// Roots and their entry states; the run over a program.
//
// A root is a callback (with its role's entry state) or a function nobody calls (with an open one). What some
// walk explored to its end is not walked again on its own; what none reached, or could finish, is, at the
// end.
#include "analyzer/engine/engine.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/engine/summary.h"

// ---- entry states -----------------------------------------------------------------------------------------

static Value parameter_value(Walk *walk, const Frame *frame, State *state, int index)
{
    if (index < 0 || (uint32_t)index >= frame->func->n_params)
        return (Value){0};
    const IrLocal *param = &frame->unit->locals.at[frame->func->first_local + (uint32_t)index];
    const IrType *type = ir_type(frame->unit, param->type);
    if (type->size == 0 || type->size > 8)
        return (Value){0};
    SymId region = sym_make(walk->syms, (Sym){.kind = REG_LOCAL, .a = frame->id, .b = (uint32_t)index});
    Sym sym = {.kind = SYM_INIT,
               .a = region,
               .c2 = type->size,
               .width = (uint8_t)type->size,
               .is_signed = type->is_signed};
    Value value = value_sym(sym_make(walk->syms, sym));
    state_store(walk->arena, state, (Place){region, 0}, type->size, value);
    return value;
}

// NC:wdfio.EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL: IoControlCode is the fifth parameter.
enum { IO_CONTROL_CODE_PARAMETER = 4 };

static void apply_role(Walk *walk, Frame *frame, State *state)
{
    const ProgramRole *role = walk->role;
    for (uint32_t i = 0; i < frame->func->n_params; i++) {
        Value value = parameter_value(walk, frame, state, (int)i);
        if (i < WALK_MAX_PARAMS && walk->role)
            walk->params[i] = value;
    }
    if (!role)
        return;
    const WdkRole *wdk = role->wdk;
    state->irql_low = role->irql_min == IRQL_UNKNOWN ? IRQL_PASSIVE : role->irql_min;
    state->irql_high = role->irql_max == IRQL_UNKNOWN ? IRQL_HIGH : role->irql_max;
    state->irql_high_is_role = true;
    if (role->is_configuration_unknown) // it may be lower than the role says
        state->irql_low = IRQL_PASSIVE;
    if (state->irql_low > IRQL_PASSIVE) {
        const char *text = arena_printf(walk->arena, "'%s' runs at %s: %s", walk->root->name,
                                        irql_name((Irql)state->irql_low), role->because);
        state->irql_low_why = trail_add(walk, state, frame, &frame->unit->insts.at[frame->func->first_inst],
                                        (Trail){.kind = TRAIL_IRQL, .text = text});
    }
    walk->received = parameter_value(walk, frame, state, wdk->request);
    if (walk->received.kind == VAL_SYM) {
        state_set_fact(walk->arena, state,
                       (FactCell){.key = value_key(walk, walk->received),
                                  .domain = DOMAIN_ORIGIN,
                                  .state = ORIGIN_RECEIVED,
                                  .object = walk->received});
        value_assume_range(walk, state, walk->received, range_satisfying(IR_NE, 0));
    }
    bool has_code = wdk->kind == ROLE_IO_QUEUE &&
                    (wdk->io_type == IO_DEVICE_CONTROL || wdk->io_type == IO_INTERNAL_DEVICE_CONTROL);
    if (has_code)
        state_set_fact(walk->arena, state,
                       (FactCell){.key = 1,
                                  .domain = DOMAIN_CODE,
                                  .state = 1,
                                  .related = parameter_value(walk, frame, state, IO_CONTROL_CODE_PARAMETER)});
}

// False: it was not walked to its end.
static bool walk_root_at(Engine *engine, const ProgramFunc *fn, const ProgramRole *role, uint8_t level)
{
    Walk walk = {.engine = engine, .arena = arena_new(), .root = fn, .role = role};
    walk.syms = sym_table_new(walk.arena);
    walk.summaries = map_new(walk.arena);
    walk.contexts = map_new(walk.arena);
    sym_make(walk.syms, (Sym){.kind = SYM_STAMP}); // id 1 names "the control code" among facts
    if (!engine->flows[fn->id])
        engine->flows[fn->id] = flow_analyse(fn->unit, fn->func, engine->arena);
    Frame frame = {.fn = fn,
                   .unit = fn->unit,
                   .func = fn->func,
                   .flow = engine->flows[fn->id],
                   .level = level,
                   .step_limit = WALK_ROOT_STEPS};
    frame.id = sym_make(walk.syms, (Sym){.kind = SYM_FRAME, .c = fn->id});
    State *state = state_new(walk.arena);
    state->is_partly_read = fn->func->quality == IR_Q_PARTLY;
    apply_role(&walk, &frame, state);
    sal_at_entry(fn, state);
    rules_on_root(&walk, &frame, state);
    Exits exits = {0};
    explore(&walk, &frame, state, &exits);
    engine->stats.steps += walk.steps;
    if (engine->summaries && !frame.is_cut)
        summaries_collect(&walk, engine->summaries);
    arena_free(walk.arena);
    return !frame.is_cut;
}

// The effort of a program stays in proportion to its size: who has spent more than its functions are worth
// goes on more coarsely.
static uint8_t affordable_level(const Engine *engine)
{
    uint64_t worth = (uint64_t)WALK_FUNC_STEPS * (engine->n_finished + WALK_FUNCS_AHEAD);
    return engine->stats.steps <= worth ? 0 : engine->stats.steps <= 2 * worth ? 1 : 2;
}

static void walk_root(Engine *engine, const ProgramFunc *fn, const ProgramRole *role)
{
    engine->is_root[fn->id] = true;
    engine->stats.roots++;
    for (uint8_t level = affordable_level(engine); level < WALK_LEVELS; level++)
        if (walk_root_at(engine, fn, role, level))
            return;
    engine->stats.bounds_hit++;
}

// ---- the program ------------------------------------------------------------------------------------------

static bool may_be_root(const ProgramFunc *fn)
{
    return !fn->func->is_system && !fn->func->is_globals;
}

static void walk_roles(Engine *engine, const ProgramFunc *fn)
{
    for (size_t i = 0; i < fn->n_roles; i++) {
        bool again = false; // the same entry state under another name
        for (size_t j = 0; j < i; j++)
            again |= fn->roles[j].wdk == fn->roles[i].wdk && fn->roles[j].irql_min == fn->roles[i].irql_min &&
                     fn->roles[j].irql_max == fn->roles[i].irql_max;
        if (!again)
            walk_root(engine, fn, &fn->roles[i]);
    }
}

// What a completion routine finds in its context is learnt where it was registered: these come last.
static bool is_completion(const ProgramFunc *fn)
{
    for (size_t i = 0; i < fn->n_roles; i++)
        if (fn->roles[i].wdk->kind == ROLE_REQUEST_COMPLETION || fn->roles[i].wdk->kind == ROLE_IO_COMPLETION)
            return true;
    return false;
}

static void walk_program(Engine *engine)
{
    const ProgramFunc *funcs = engine->program->funcs;
    size_t n = engine->program->n_funcs;
    for (size_t i = 0; i < n; i++)
        if (may_be_root(&funcs[i]) && funcs[i].n_roles && !is_completion(&funcs[i]))
            walk_roles(engine, &funcs[i]);
    for (size_t i = 0; i < n; i++)
        if (may_be_root(&funcs[i]) && !funcs[i].n_roles && funcs[i].n_callers == 0)
            walk_root(engine, &funcs[i], NULL);
    for (size_t i = 0; i < n; i++) // never met, or too long to be followed from where it is called
        if (may_be_root(&funcs[i]) && !engine->is_root[i] && !engine->finished[i] &&
            !is_completion(&funcs[i]))
            walk_root(engine, &funcs[i], NULL);
    for (size_t i = 0; i < n; i++)
        if (may_be_root(&funcs[i]) && is_completion(&funcs[i]))
            walk_roles(engine, &funcs[i]);
}

static void index_codes(Engine *engine)
{
    const Program *program = engine->program;
    engine->codes = map_new(engine->arena);
    for (size_t u = 0; u < program->n_units; u++)
        for (uint32_t c = 0; c < program->units[u]->codes.count; c++) {
            const IrCode *code = &program->units[u]->codes.at[c];
            uint64_t key = (uint32_t)code->value;
            bool is_new = false;
            uint64_t *slot = code->is_known ? map_slot(engine->codes, &key, sizeof key, &is_new) : NULL;
            if (slot && is_new)
                *slot = ((uint64_t)u << 32) | c;
        }
}

static int finding_order(const void *a, const void *b)
{
    const Finding *x = a, *y = b;
    int by = strcmp(x->pos.path, y->pos.path);
    if (by == 0)
        by = (x->pos.line > y->pos.line) - (x->pos.line < y->pos.line);
    if (by == 0)
        by = (x->pos.col > y->pos.col) - (x->pos.col < y->pos.col);
    return by ? by : strcmp(x->rule->name, y->rule->name);
}

// `engine->arena` must be freed by the caller.
static Engine run(const Program *program, const EngineOptions *options, Arena *arena, bool keeps_summaries)
{
    Engine engine = {.program = program, .options = options, .out = arena, .arena = arena_new()};
    engine.flows = ARENA_ARRAY(engine.arena, const FlowInfo *, program->n_funcs + 1);
    engine.finished = ARENA_ARRAY(engine.arena, bool, program->n_funcs + 1);
    engine.is_root = ARENA_ARRAY(engine.arena, bool, program->n_funcs + 1);
    engine.level = ARENA_ARRAY(engine.arena, uint8_t, program->n_funcs + 1);
    engine.callees = map_new(engine.arena);
    engine.finding_index = map_new(engine.arena);
    engine.summaries = keeps_summaries ? summary_texts_new(engine.arena) : NULL;
    index_codes(&engine);
    rules_on_module(&engine);
    walk_program(&engine);
    return engine;
}

EngineResult engine_run(const Program *program, const EngineOptions *options, Arena *arena)
{
    Engine engine = run(program, options, arena, false);
    if (engine.findings.count)
        qsort(engine.findings.at, engine.findings.count, sizeof(Finding), finding_order);
    EngineResult result = {
        .findings = engine.findings.at, .n_findings = engine.findings.count, .stats = engine.stats};
    arena_free(engine.arena);
    return result;
}

void engine_print_summaries(const Program *program, const EngineOptions *options, Arena *arena, Buf *out)
{
    Engine engine = run(program, options, arena, true);
    summaries_print(program, engine.summaries, out);
    arena_free(engine.arena);
}
