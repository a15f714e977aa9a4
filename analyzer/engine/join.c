// Making two states one that is true of both paths.
//
// Where they disagree on a value, the join is a fresh symbol that ranges over what both allow: two different
// error statuses stay "an error status" (ESP's idea, kept in the value instead of in the path). At loop
// headers a range that grew is given up.
#include "analyzer/engine/walk.h"

typedef struct Join {
    Walk *walk;
    State *into;
    const State *other;
    SymId stamp;
    bool widen;
} Join;

// One of two values: a symbol named by the place (a region or a frame) and the moment of the join, with the
// range of both.
static Value join_named(Join *join, SymId place, int64_t offset, unsigned width, Value ours, Value theirs)
{
    if (value_same(ours, theirs))
        return ours;
    if (ours.kind == VAL_UNKNOWN || theirs.kind == VAL_UNKNOWN || width > 8)
        return (Value){0};
    Range mine = value_range(join->walk, join->into, ours),
          others = value_range(join->walk, join->other, theirs);
    Range both = range_union(&mine, &others);
    Sym sym = {.kind = SYM_JOIN,
               .a = place,
               .b = join->stamp,
               .c = offset,
               .width = (uint8_t)width,
               .is_signed = range_low(&both) < 0};
    SymId id = sym_make(join->walk->syms, sym);
    if (!join->widen)
        state_set_bound(join->walk->arena, join->into, id, both);
    return value_sym(id);
}

static Value join_values(Join *join, const Cell *cell, Value ours, Value theirs)
{
    return join_named(join, cell->region, cell->offset, cell->size, ours, theirs);
}

static unsigned temp_width(const Join *join, Value ours, Value theirs)
{
    Value known = ours.kind == VAL_SYM ? ours : theirs;
    return known.kind == VAL_SYM ? sym_get(join->walk->syms, known.id)->width : 0;
}

// What the other state has in a cell of ours; bytes it never wrote still hold what they held at first.
static Value value_there(Join *join, const State *state, const Cell *cell)
{
    bool found;
    Place place = {cell->region, cell->offset};
    Value value = state_cell(state, place, cell->size, &found);
    if (!found && cell->size <= 8)
        value = memory_initial(join->walk, state, place, cell->size, false);
    return value;
}

static void join_cells(Join *join)
{
    State *into = join->into;
    for (uint32_t i = 0; i < into->n_cells; i++) {
        Value theirs = value_there(join, join->other, &into->cells[i]);
        into->cells[i].value = join_values(join, &into->cells[i], into->cells[i].value, theirs);
    }
    for (uint32_t i = 0; i < join->other->n_cells; i++) {
        const Cell *cell = &join->other->cells[i];
        bool found;
        state_cell(into, (Place){cell->region, cell->offset}, cell->size, &found);
        if (found)
            continue;
        Value joined = join_values(join, cell, value_there(join, into, cell), cell->value);
        state_store(join->walk->arena, into, (Place){cell->region, cell->offset}, cell->size, joined);
    }
}

// Results that a later block or the rest of this one still uses.
static void join_temps(Join *join)
{
    State *into = join->into;
    for (uint32_t i = 0; i < into->n_temps; i++) {
        Temp *temp = &into->temps[i];
        Value theirs = state_temp(join->other, temp->frame, temp->inst);
        if (value_same(temp->value, theirs))
            continue;
        temp->value = join_named(join, temp->frame, temp->inst, temp_width(join, temp->value, theirs),
                                 temp->value, theirs);
    }
}

static void join_bounds(Join *join)
{
    State *into = join->into;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < into->n_bounds; i++) {
        const Range *theirs = state_bound(join->other, into->bounds[i].sym);
        bool is_fresh = sym_get(join->walk->syms, into->bounds[i].sym)->kind == SYM_JOIN && !theirs &&
                        sym_get(join->walk->syms, into->bounds[i].sym)->b == join->stamp;
        if (is_fresh) {
            into->bounds[kept++] = into->bounds[i];
            continue;
        }
        if (!theirs)
            continue;
        Range both = range_union(&into->bounds[i].range, theirs);
        if (!join->widen || range_same(&both, &into->bounds[i].range))
            into->bounds[kept++] = (Bound){into->bounds[i].sym, both};
    }
    into->n_bounds = kept;
}

static bool is_of_rule(const FactCell *fact)
{
    return fact->domain < DOMAIN_ORIGIN;
}

// What a rule noted on one path only is noted as mixed: its absence would tell that it happened on none. What
// the engine noted on one path only is not known any more, except that an object known to others on either
// path is known to others.
static void join_facts(Join *join)
{
    Arena *arena = join->walk->arena;
    State *into = join->into;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < into->n_facts; i++) {
        FactCell fact = into->facts[i];
        const FactCell *theirs = state_fact(join->other, fact.key, fact.domain, fact.slot);
        bool same = theirs && theirs->state == fact.state && value_same(theirs->related, fact.related);
        if (!same && fact.domain != DOMAIN_ESCAPED && !is_of_rule(&fact))
            continue;
        if (!same && is_of_rule(&fact))
            fact.state = FACT_MIXED;
        if (!same)
            fact.related = (Value){0};
        into->facts[kept++] = fact;
    }
    into->n_facts = kept;
    for (uint32_t i = 0; i < join->other->n_facts; i++) {
        FactCell fact = join->other->facts[i];
        if (state_fact(into, fact.key, fact.domain, fact.slot) ||
            !(is_of_rule(&fact) || fact.domain == DOMAIN_ESCAPED))
            continue;
        if (is_of_rule(&fact)) {
            fact.state = FACT_MIXED;
            fact.related = (Value){0};
        }
        state_set_fact(arena, into, fact);
    }
}

static void join_marks(Join *join)
{
    for (uint32_t i = 0; i < join->other->n_marks; i++) {
        const Mark *theirs = &join->other->marks[i];
        bool is_new = state_find_mark(join->into, theirs->region) == NULL;
        Mark *ours = state_mark(join->walk->arena, join->into, theirs->region);
        if (is_new)
            *ours = *theirs;
        ours->escaped |= theirs->escaped;
        if (ours->stamp != theirs->stamp)
            ours->stamp = ours->stamp > theirs->stamp ? ours->stamp : theirs->stamp;
    }
}

static void join_irql(State *into, const State *other)
{
    while (into->n_locks > other->n_locks)
        into->n_locks--;
    if (other->irql_low < into->irql_low) {
        into->irql_low = other->irql_low;
        into->irql_low_why = other->irql_low_why;
        into->irql_low_proven = other->irql_low_proven;
    }
    if (other->irql_high > into->irql_high) {
        into->irql_high = other->irql_high;
        into->irql_high_why = other->irql_high_why;
        into->irql_high_is_role = other->irql_high_is_role;
    }
    if (into->irql_sym != other->irql_sym)
        into->irql_sym = 0;
    if (into->global_stamp != other->global_stamp)
        into->global_stamp =
            into->global_stamp > other->global_stamp ? into->global_stamp : other->global_stamp;
}

void state_join(Walk *walk, State *into, const State *other, SymId stamp, bool widen)
{
    Join join = {walk, into, other, stamp, widen};
    join_cells(&join);
    join_temps(&join);
    join_bounds(&join);
    join_facts(&join);
    join_marks(&join);
    join_irql(into, other);
    into->is_partly_read |= other->is_partly_read;
    into->took_for_pending |= other->took_for_pending;
    if (other->trail && into->trail && other->trail->length < into->trail->length)
        into->trail = other->trail;
}
