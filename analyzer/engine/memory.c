// Memory: where an address points, what is read there, and what must be forgotten when somebody else may have
// written.
#include <string.h>

#include "analyzer/engine/walk.h"

enum { FORGET_MAX = 96 }; // regions followed from one unknown call

Place memory_place(Walk *walk, Value address)
{
    if (address.kind == VAL_ADDR)
        return (Place){address.id, address.imm};
    if (address.kind == VAL_SYM)
        return (Place){sym_make(walk->syms, (Sym){.kind = REG_POINTEE, .a = address.id}), address.imm};
    return (Place){0, 0};
}

SymId walk_stamp(Walk *walk, const Frame *frame, const IrInst *inst)
{
    uint32_t index = (uint32_t)(inst - &frame->unit->insts.at[frame->func->first_inst]);
    return sym_make(walk->syms, (Sym){.kind = SYM_STAMP, .a = frame->id, .b = index, .c = frame->round});
}

Value memory_peek(const Walk *walk, const State *state, Place place, uint32_t size)
{
    (void)walk;
    bool found;
    return place.region ? state_cell(state, place, size, &found) : (Value){0};
}

// What a region's bytes are called before this path wrote them.
static Sym initial_sym(const Walk *walk, const State *state, Place place, uint32_t size, bool is_signed)
{
    const Sym *region = sym_get(walk->syms, place.region);
    const Mark *mark = state_find_mark(state, place.region);
    Sym sym = {.kind = mark && mark->declared ? SYM_UNDEF : SYM_INIT,
               .a = place.region,
               .c = place.offset,
               .c2 = size,
               .width = (uint8_t)(size > 8 ? 0 : size),
               .is_signed = is_signed};
    if (mark)
        sym.b = mark->stamp;
    else if (region->kind == REG_GLOBAL)
        sym.b = state->global_stamp;
    return sym;
}

Value memory_initial(Walk *walk, const State *state, Place place, uint32_t size, bool is_signed)
{
    return value_sym(sym_make(walk->syms, initial_sym(walk, state, place, size, is_signed)));
}

SymId memory_initial_name(const Walk *walk, const State *state, Place place, uint32_t size)
{
    return sym_find(walk->syms, initial_sym(walk, state, place, size, false));
}

Value memory_load(Walk *walk, Frame *frame, State *state, const IrInst *inst, Place place, uint32_t size,
                  bool is_signed)
{
    if (!place.region || size == 0)
        return (Value){0};
    bool found;
    Value value = state_cell(state, place, size, &found);
    if (value.kind != VAL_UNKNOWN)
        return value;
    if (!found)
        return memory_initial(walk, state, place, size, is_signed); // a stable name: nothing to remember
    // Something is there that cannot be read as one value: name it by the moment, and remember the name.
    SymId stamp = walk_stamp(walk, frame, inst);
    Sym sym = {.kind = SYM_INIT,
               .a = place.region,
               .b = stamp,
               .c = place.offset,
               .c2 = size,
               .width = (uint8_t)(size > 8 ? 0 : size),
               .is_signed = is_signed};
    value = value_sym(sym_make(walk->syms, sym));
    if (size <= 8)
        state_store(walk->arena, state, place, size, value);
    return value;
}

// ---- forgetting -------------------------------------------------------------------------------------------

typedef struct Reach {
    uint32_t regions[FORGET_MAX];
    unsigned n;
} Reach;

static void reach_region(Reach *reach, uint32_t region)
{
    for (unsigned i = 0; i < reach->n; i++)
        if (reach->regions[i] == region)
            return;
    if (reach->n < FORGET_MAX)
        reach->regions[reach->n++] = region;
}

static void reach_value(Walk *walk, Reach *reach, Value value)
{
    if (value.kind == VAL_ADDR) {
        uint8_t kind = sym_get(walk->syms, value.id)->kind;
        if (kind != REG_STRING && kind != REG_FUNC)
            reach_region(reach, value.id);
    } else if (value.kind == VAL_SYM) {
        const Sym *sym = sym_get(walk->syms, value.id);
        if (sym->width == 8 || sym->width == 0 || sym->width == 4)
            reach_region(reach, sym_make(walk->syms, (Sym){.kind = REG_POINTEE, .a = value.id}));
    }
}

void memory_mark_escaped(Walk *walk, State *state, Value object)
{
    uint32_t key = value_key(walk, object);
    if (key)
        state_set_fact(walk->arena, state,
                       (FactCell){.key = key, .domain = DOMAIN_ESCAPED, .state = 1, .object = object});
    if (object.kind == VAL_ADDR)
        state_mark(walk->arena, state, object.id)->escaped = true;
}

static void lose_object(Walk *walk, State *state, Value object)
{
    uint32_t key = value_key(walk, object);
    if (!key || state->n_facts == 0)
        return;
    bool tracked = false;
    for (uint32_t i = 0; i < state->n_facts && !tracked; i++)
        tracked = state->facts[i].key == key;
    if (!tracked)
        return;
    state_drop_rule_facts(state, key);
    memory_mark_escaped(walk, state, object);
}

static bool is_reached(const Reach *reach, uint32_t region)
{
    for (unsigned i = 0; i < reach->n; i++)
        if (reach->regions[i] == region)
            return true;
    return false;
}

// Was this symbol read out of memory that is reached? Then what it points to is reached as well.
static bool is_content_of_reached(const Walk *walk, const Reach *reach, SymId id)
{
    const Sym *sym = sym_get(walk->syms, id);
    return (sym->kind == SYM_INIT || sym->kind == SYM_UNDEF) && is_reached(reach, sym->a);
}

static void reach_region_behind(Walk *walk, Reach *reach, uint32_t region)
{
    const Sym *sym = sym_get(walk->syms, region);
    if (sym->kind == REG_POINTEE && is_content_of_reached(walk, reach, sym->a))
        reach_region(reach, region);
}

// Follows pointers until nothing new is found: cells of reached regions, and regions whose pointer was read
// from one.
static void reach_all(Walk *walk, Reach *reach, const State *state)
{
    for (unsigned before = 0; before != reach->n;) {
        before = reach->n;
        for (uint32_t i = 0; i < state->n_cells; i++) {
            reach_region_behind(walk, reach, state->cells[i].region);
            if (is_reached(reach, state->cells[i].region))
                reach_value(walk, reach, state->cells[i].value);
        }
        for (uint32_t i = 0; i < state->n_marks; i++)
            reach_region_behind(walk, reach, state->marks[i].region);
    }
}

// Is it what a read of that memory would still find? What the path has overwritten since, it has taken out.
static bool is_current_content(const Walk *walk, const State *state, SymId id)
{
    const Sym *sym = sym_get(walk->syms, id);
    const Mark *mark = state_find_mark(state, sym->a);
    bool is_global = sym_get(walk->syms, sym->a)->kind == REG_GLOBAL, found;
    Value there = state_cell(state, (Place){sym->a, sym->c}, (uint32_t)sym->c2, &found);
    SymId stamp = mark ? mark->stamp : is_global ? state->global_stamp : 0;
    return found ? there.kind == VAL_UNKNOWN || value_same(there, value_sym(id)) : sym->b == stamp;
}

// Objects that unknown code may now have in hand: stored in, read from, or part of what it reached.
static void lose_objects(Walk *walk, State *state, const Reach *reach)
{
    for (uint32_t i = 0; i < state->n_cells; i++)
        if (is_reached(reach, state->cells[i].region))
            lose_object(walk, state, state->cells[i].value);
    for (uint32_t i = state->n_facts; i-- > 0;) {
        if (i >= state->n_facts)
            continue;
        const Sym *key = sym_get(walk->syms, state->facts[i].key);
        if ((key->kind == SYM_LOC && is_reached(reach, key->a)) ||
            (is_content_of_reached(walk, reach, state->facts[i].key) &&
             is_current_content(walk, state, state->facts[i].key)))
            lose_object(walk, state, state->facts[i].object);
    }
}

void memory_forget_reachable(Walk *walk, Frame *frame, State *state, const IrInst *inst, const Value *roots,
                             unsigned n, bool objects_too)
{
    Reach reach = {.n = 0};
    for (unsigned i = 0; i < n; i++) {
        reach_value(walk, &reach, roots[i]);
        if (objects_too)
            lose_object(walk, state, roots[i]);
    }
    for (uint32_t i = 0; i < state->n_cells; i++) // globals are known to everybody
        if (sym_get(walk->syms, state->cells[i].region)->kind == REG_GLOBAL)
            reach_region(&reach, state->cells[i].region);
    reach_all(walk, &reach, state);
    if (objects_too)
        lose_objects(walk, state, &reach);
    SymId stamp = walk_stamp(walk, frame, inst);
    for (unsigned r = 0; r < reach.n; r++) {
        state_forget_region(walk->arena, state, reach.regions[r], stamp);
        state_mark(walk->arena, state, reach.regions[r])->escaped = true;
    }
    state->global_stamp = stamp;
}

// ---- collecting -------------------------------------------------------------------------------------------

static void mark_sym(Walk *walk, SymId id)
{
    while (id && id < walk->n_marks && !walk->marks[id]) {
        walk->marks[id] = 1;
        const Sym *sym = sym_get(walk->syms, id);
        switch (sym->kind) {
        case SYM_EXPR:
        case SYM_PRED:
            mark_sym(walk, sym->b);
            id = sym->a;
            break;
        case REG_POINTEE:
        case SYM_LOC:
        case SYM_BUFFER:
        case SYM_STACK:
        case SYM_INIT:
        case SYM_JOIN:
            id = sym->a;
            break;
        case SYM_CONTEXT:
            id = sym->a;
            break;
        default:
            return;
        }
    }
}

static void mark_value(Walk *walk, Value value)
{
    if (value.kind == VAL_SYM || value.kind == VAL_ADDR)
        mark_sym(walk, value.id);
}

static bool is_dead_local(Walk *walk, const Frame *frame, uint32_t block, uint32_t region)
{
    const Sym *sym = sym_get(walk->syms, region);
    if (sym->kind != REG_LOCAL || sym->a != frame->id)
        return false;
    return block == UINT32_MAX || !flow_is_live(frame->flow, block, sym->b);
}

static void drop_dead_locals(Walk *walk, const Frame *frame, uint32_t block, State *state)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_cells; i++)
        if (!is_dead_local(walk, frame, block, state->cells[i].region))
            state->cells[kept++] = state->cells[i];
    state->n_cells = kept;
    kept = 0;
    for (uint32_t i = 0; i < state->n_marks; i++)
        if (!is_dead_local(walk, frame, block, state->marks[i].region))
            state->marks[kept++] = state->marks[i];
    state->n_marks = kept;
    if (block != UINT32_MAX)
        return;
    kept = 0;
    for (uint32_t i = 0; i < state->n_temps; i++)
        if (state->temps[i].frame != frame->id)
            state->temps[kept++] = state->temps[i];
    state->n_temps = kept;
    kept = 0;
    for (uint32_t i = 0; i < state->n_facts; i++) {
        const Sym *key = sym_get(walk->syms, state->facts[i].key);
        bool gone = key->kind == SYM_LOC && is_dead_local(walk, frame, block, key->a);
        if (!gone)
            state->facts[kept++] = state->facts[i];
    }
    state->n_facts = kept;
}

// Notes that only matter when their object is met again: the engine's own, and those of rules that do not ask
// at a return what was left undone.
static bool is_collectible(const Walk *walk, const FactCell *fact)
{
    if (fact->domain == DOMAIN_CODE)
        return false;
    const EngineOptions *options = walk->engine->options;
    return fact->domain >= DOMAIN_ORIGIN || fact->domain > options->n_rules ||
           !options->rules[fact->domain - 1]->on_return;
}

static void mark_roots(Walk *walk, const State *state)
{
    for (uint32_t i = 0; i < state->n_cells; i++) {
        mark_sym(walk, state->cells[i].region);
        mark_value(walk, state->cells[i].value);
    }
    for (uint32_t i = 0; i < state->n_temps; i++)
        mark_value(walk, state->temps[i].value);
    for (uint32_t i = 0; i < state->n_facts; i++) {
        if (is_collectible(walk, &state->facts[i]))
            continue;
        mark_sym(walk, state->facts[i].key);
        mark_value(walk, state->facts[i].related);
    }
    for (uint32_t i = 0; i < state->n_locks; i++)
        mark_sym(walk, state->locks[i].key);
    mark_value(walk, walk->received);
    for (unsigned i = 0; i < WALK_MAX_PARAMS; i++)
        mark_value(walk, walk->params[i]);
    mark_sym(walk, state->irql_sym);
}

// Somebody holds it: a cell here, or the caller, whose cells are not here.
static bool is_nameable(const Walk *walk, const Frame *frame, SymId id)
{
    return walk->marks[id] || (frame->parent && id < frame->id);
}

// A bound is worth keeping while its symbol can be met again: through a cell, a temporary, a fact, or by
// reading memory that the path did not write (the content of a region that is still reachable has a stable
// name).
static bool may_be_met(Walk *walk, const Frame *frame, uint32_t block, const State *state, SymId id)
{
    if (is_nameable(walk, frame, id))
        return true;
    const Sym *sym = sym_get(walk->syms, id);
    if (sym->kind == SYM_LOC) { // an address can be made again while what it points into is there
        const Sym *region = sym_get(walk->syms, sym->a);
        return region->kind == REG_POINTEE ? is_nameable(walk, frame, region->a)
                                           : !is_dead_local(walk, frame, block, sym->a);
    }
    if (sym->kind == SYM_STACK || sym->kind == SYM_CONTEXT || sym->kind == SYM_BUFFER)
        return may_be_met(walk, frame, block, state, sym->a);
    if (sym->kind == SYM_PRED || sym->kind == SYM_EXPR)
        return sym->a && is_nameable(walk, frame, sym->a) && (!sym->b || is_nameable(walk, frame, sym->b));
    if (sym->kind == SYM_INIT) {
        // The name a read would give these bytes now: not after they were written or forgotten.
        const Sym *region = sym_get(walk->syms, sym->a);
        const Mark *known = state_find_mark(state, sym->a);
        SymId stamp = known ? known->stamp : region->kind == REG_GLOBAL ? state->global_stamp : 0;
        bool written;
        state_cell(state, (Place){sym->a, sym->c}, 1, &written);
        if (sym->b != stamp || written)
            return false;
        return region->kind == REG_GLOBAL || (region->kind == REG_LOCAL && known) ||
               (region->kind == REG_POINTEE && is_nameable(walk, frame, region->a));
    }
    return false;
}

// A note stays while its object, or the one it relates it to, can be met again; what is known of either stays
// with it.
static void collect_facts(Walk *walk, const Frame *frame, uint32_t block, State *state)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_facts; i++) {
        const FactCell *fact = &state->facts[i];
        bool related =
            fact->related.kind == VAL_SYM && may_be_met(walk, frame, block, state, fact->related.id);
        if (is_collectible(walk, fact) && !related && !may_be_met(walk, frame, block, state, fact->key))
            continue;
        mark_sym(walk, fact->key);
        mark_value(walk, fact->related);
        state->facts[kept++] = *fact;
    }
    state->n_facts = kept;
}

void memory_collect(Walk *walk, const Frame *frame, uint32_t block, State *state)
{
    drop_dead_locals(walk, frame, block, state);
    uint32_t n = sym_count(walk->syms);
    if (walk->n_marks < n) {
        walk->n_marks = n * 2;
        walk->marks = ARENA_ARRAY(walk->arena, uint8_t, walk->n_marks);
    }
    memset(walk->marks, 0, walk->n_marks);
    mark_roots(walk, state);
    collect_facts(walk, frame, block, state);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_bounds; i++)
        if (may_be_met(walk, frame, block, state, state->bounds[i].sym))
            state->bounds[kept++] = state->bounds[i];
    state->n_bounds = kept;
}
