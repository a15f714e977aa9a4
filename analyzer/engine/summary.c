// Tabulated summaries by framing: a callee is explored on just the part of the state it can see, once for
// each such part, and its exits are put back into whatever state the caller is in (Reps, Horwitz, Sagiv 1995;
// the frame rule of separation logic).
//
// Symbols made inside the callee are named by its frame. Two uses of one summary must not share them (two
// allocations are two objects), so each use renames the explored frame to the frame of its own call.
#include "analyzer/engine/summary.h"

#include <string.h>

// ---- what a callee can see --------------------------------------------------------------------------------

typedef struct Seen {
    Walk *walk;
    const State *state;
    bool changed;
} Seen;

static bool mark(Seen *seen, SymId id)
{
    if (!id || seen->walk->marks[id])
        return false;
    seen->walk->marks[id] = 1;
    seen->changed = true;
    return true;
}

static void see_value(Seen *seen, Value value)
{
    if (value.kind == VAL_SYM || value.kind == VAL_ADDR)
        mark(seen, value.id);
}

// A symbol is seen when it was handed over, or can be computed or read from something seen.
static bool is_seen(Seen *seen, SymId id)
{
    if (!id)
        return false;
    if (seen->walk->marks[id])
        return true;
    const Sym *sym = sym_get(seen->walk->syms, id);
    bool found = false;
    switch (sym->kind) {
    case REG_GLOBAL:
    case REG_STRING:
    case REG_FUNC:
        found = true;
        break;
    case REG_POINTEE:
    case SYM_INIT:
    case SYM_UNDEF:
    case SYM_CONTEXT:
    case SYM_BUFFER:
    case SYM_STACK:
    case SYM_LOC:
        found = is_seen(seen, sym->a);
        break;
    case SYM_EXPR:
    case SYM_PRED:
        found = (!sym->a || is_seen(seen, sym->a)) && (!sym->b || is_seen(seen, sym->b));
        break;
    default:
        break;
    }
    if (found)
        mark(seen, id);
    return found;
}

static void see_everything(Seen *seen)
{
    const State *state = seen->state;
    do {
        seen->changed = false;
        for (uint32_t i = 0; i < state->n_cells; i++)
            if (is_seen(seen, state->cells[i].region))
                see_value(seen, state->cells[i].value);
        for (uint32_t i = 0; i < state->n_facts; i++) {
            const FactCell *fact = &state->facts[i];
            bool related = (fact->related.kind == VAL_SYM || fact->related.kind == VAL_ADDR) &&
                           is_seen(seen, fact->related.id);
            if (fact->domain != DOMAIN_CODE && (is_seen(seen, fact->key) || related)) {
                mark(seen, fact->key);
                see_value(seen, fact->related);
                see_value(seen, fact->object);
            }
        }
    } while (seen->changed);
}

static void prepare_marks(Walk *walk)
{
    uint32_t n = sym_count(walk->syms);
    if (walk->n_marks < n) {
        walk->n_marks = n * 2;
        walk->marks = ARENA_ARRAY(walk->arena, uint8_t, walk->n_marks);
    }
    memset(walk->marks, 0, walk->n_marks);
}

// Moves the elements of one array for which `SEES` holds from the state to the projection.
#define SPLIT(field, n_field, SEES)                       \
    do {                                                  \
        uint32_t kept_ = 0, moved_ = 0;                   \
        for (uint32_t i = 0; i < state->n_field; i++) {   \
            if (SEES)                                     \
                inner->field[moved_++] = state->field[i]; \
            else                                          \
                state->field[kept_++] = state->field[i];  \
        }                                                 \
        inner->n_field = moved_;                          \
        state->n_field = kept_;                           \
    } while (0)

// The control code being handled goes along as a number, unless the callee gets its symbol anyway: what
// excluded the other codes stays behind.
static void project_code(Walk *walk, const State *state, State *inner)
{
    const FactCell *code = state_fact(state, 1, DOMAIN_CODE, 0);
    if (!code)
        return;
    bool handed_over = code->related.kind == VAL_SYM && walk->marks[code->related.id];
    Range range = value_range(walk, state, code->related);
    bool is_known = range_low(&range) == range_high(&range);
    FactCell copy = *code;
    if (!handed_over)
        copy.related = value_int(range_low(&range));
    if (handed_over || is_known)
        state_set_fact(walk->arena, inner, copy);
}

State *summary_project(Walk *walk, State *state, const ProgramFunc *callee, const Value *args, unsigned n)
{
    prepare_marks(walk);
    Seen seen = {walk, state, false};
    for (unsigned i = 0; i < n; i++)
        see_value(&seen, args[i]);
    see_value(&seen, walk->received);
    mark(&seen, state->irql_sym);
    for (uint32_t i = 0; i < state->n_locks; i++)
        mark(&seen, state->locks[i].key);
    see_everything(&seen);
    State *inner = state_clone(walk->arena, state);
    SPLIT(cells, n_cells, is_seen(&seen, state->cells[i].region));
    SPLIT(bounds, n_bounds, is_seen(&seen, state->bounds[i].sym));
    SPLIT(facts, n_facts, state->facts[i].domain != DOMAIN_CODE && walk->marks[state->facts[i].key]);
    SPLIT(marks, n_marks, is_seen(&seen, state->marks[i].region));
    inner->n_temps = 0;
    if (!callee->func->is_system)
        project_code(walk, state, inner);
    return inner;
}

void summary_key(const ProgramFunc *callee, const Value *args, unsigned n, const State *projected,
                 uint64_t key[2])
{
    uint64_t hash = callee->id;
    for (unsigned i = 0; i < n; i++)
        hash = hash_mix(hash_mix(hash, ((uint64_t)args[i].kind << 32) | args[i].id), (uint64_t)args[i].imm);
    key[0] = hash;
    key[1] = state_hash(projected);
}

// ---- renaming ---------------------------------------------------------------------------------------------

typedef struct Renaming {
    Walk *walk;
    SymId from, to;
    Map *done;
} Renaming;

static SymId rename_sym(Renaming *renaming, SymId id)
{
    if (id < renaming->from) // made before the frame: cannot mention it
        return id;
    if (id == renaming->from)
        return renaming->to;
    bool is_new;
    uint64_t *slot = map_slot(renaming->done, &id, sizeof id, &is_new);
    if (!is_new)
        return (SymId)*slot;
    Sym sym = *sym_get(renaming->walk->syms, id);
    if (sym_first_is_sym(&sym))
        sym.a = rename_sym(renaming, sym.a);
    if (sym_second_is_sym(&sym))
        sym.b = rename_sym(renaming, sym.b);
    SymId renamed = sym_make(renaming->walk->syms, sym);
    *map_slot(renaming->done, &id, sizeof id, NULL) = renamed;
    return renamed;
}

static Value rename_value(Renaming *renaming, Value value)
{
    if (value.kind == VAL_SYM || value.kind == VAL_ADDR || value.id)
        value.id = rename_sym(renaming, value.id);
    return value;
}

// ---- putting back -----------------------------------------------------------------------------------------

static Trail *retell_step(const Walk *walk, const Trail *step, const Trail *onto)
{
    Trail *copy = ARENA_NEW(walk->arena, Trail);
    *copy = *step;
    copy->previous = onto;
    copy->length = onto ? onto->length + 1 : 1;
    return copy;
}

// Tells again, on top of the caller's trail, what happened in the callee; the call as well, where there is
// more to tell of it than branches.
static const Trail *retell(Renaming *renaming, State *state, const Trail *step, const Trail *entered,
                           const Trail *call, const Trail *onto)
{
    enum { RETOLD = 48 };
    const Trail *steps[RETOLD];
    unsigned n = 0;
    bool has_events = false;
    for (; step && step != entered && n < RETOLD; step = step->previous) {
        steps[n++] = step;
        has_events |= step->kind != TRAIL_BRANCH;
    }
    if (has_events)
        onto = retell_step(renaming->walk, call, onto);
    while (n-- > 0) {
        Trail *copy = retell_step(renaming->walk, steps[n], onto);
        copy->about = rename_sym(renaming, copy->about);
        if (state->irql_low_why == steps[n])
            state->irql_low_why = copy;
        if (state->irql_high_why == steps[n])
            state->irql_high_why = copy;
        onto = copy;
    }
    return onto;
}

static void put_locks(Renaming *renaming, State *state, const State *inner)
{
    state->n_locks = 0;
    for (uint32_t i = 0; i < inner->n_locks; i++) {
        HeldLock lock = inner->locks[i];
        lock.key = rename_sym(renaming, lock.key);
        lock.handle = rename_sym(renaming, lock.handle);
        state_push_lock(renaming->walk->arena, state, lock);
    }
}

static void put_memory(Renaming *renaming, State *state, const State *inner)
{
    Arena *arena = renaming->walk->arena;
    for (uint32_t i = 0; i < inner->n_cells; i++) {
        const Cell *cell = &inner->cells[i];
        Place place = {rename_sym(renaming, cell->region), cell->offset};
        state_store(arena, state, place, cell->size, rename_value(renaming, cell->value));
    }
    for (uint32_t i = 0; i < inner->n_marks; i++) {
        Mark renamed = inner->marks[i];
        renamed.region = rename_sym(renaming, renamed.region);
        renamed.stamp = rename_sym(renaming, renamed.stamp);
        *state_mark(arena, state, renamed.region) = renamed;
    }
}

static void put_knowledge(Renaming *renaming, State *state, const State *inner)
{
    Arena *arena = renaming->walk->arena;
    for (uint32_t i = 0; i < inner->n_bounds; i++)
        state_set_bound(arena, state, rename_sym(renaming, inner->bounds[i].sym), inner->bounds[i].range);
    for (uint32_t i = 0; i < inner->n_facts; i++) {
        FactCell fact = inner->facts[i];
        if (fact.domain == DOMAIN_CODE && state_fact(state, fact.key, fact.domain, fact.slot))
            continue; // the caller knows it by its symbol
        fact.key = rename_sym(renaming, fact.key);
        fact.object = rename_value(renaming, fact.object);
        fact.related = rename_value(renaming, fact.related);
        state_set_fact(arena, state, fact);
    }
}

Exit summary_apply(Walk *walk, const State *rest, const Summary *summary, const Exit *exit, SymId frame,
                   const Trail *call)
{
    const State *inner = exit->state;
    State *state = state_clone(walk->arena, rest);
    Renaming renaming = {walk, summary->frame, frame, map_new(walk->arena)};
    state->irql_low = inner->irql_low;
    state->irql_high = inner->irql_high;
    state->irql_low_proven = inner->irql_low_proven;
    state->irql_high_is_role = inner->irql_high_is_role;
    state->irql_low_why = inner->irql_low_why;
    state->irql_high_why = inner->irql_high_why;
    state->irql_sym = rename_sym(&renaming, inner->irql_sym);
    state->is_partly_read |= inner->is_partly_read;
    state->took_for_pending |= inner->took_for_pending;
    state->global_stamp = rename_sym(&renaming, inner->global_stamp);
    put_memory(&renaming, state, inner);
    put_knowledge(&renaming, state, inner);
    put_locks(&renaming, state, inner);
    state->trail = retell(&renaming, state, inner->trail, summary->entered, call, rest->trail);
    return (Exit){state, rename_value(&renaming, exit->value)};
}
