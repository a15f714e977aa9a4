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

// One side of a join: a value, and all it may be on that path.
typedef struct Side {
    Value value;
    Range range;
} Side;

static Side side_of(const Join *join, const State *state, Value value)
{
    return (Side){value, value_range(join->walk, state, value)};
}

static bool range_covers(const Range *wide, const Range *narrow)
{
    Range both = range_union(wide, narrow);
    return range_same(&both, wide);
}

// All that `width` bytes may hold, whatever they are read as.
static Range range_of_bytes(unsigned width)
{
    Range as_signed = range_of_type(width, true), as_unsigned = range_of_type(width, false);
    return range_union(&as_signed, &as_unsigned);
}

// One of two values: a symbol named by the place (a region or a frame) and the moment of the join, with the
// range of both. A name that comes round again in a loop may have had a narrower type or range.
static Value join_named(Join *join, SymId place, int64_t offset, unsigned width, Side ours, Side theirs)
{
    if (value_same(ours.value, theirs.value))
        return ours.value;
    if (ours.value.kind == VAL_UNKNOWN || theirs.value.kind == VAL_UNKNOWN || width > 8)
        return (Value){0};
    Range both = range_union(&ours.range, &theirs.range);
    Sym sym = {.kind = SYM_JOIN,
               .a = place,
               .b = join->stamp,
               .c = offset,
               .width = (uint8_t)width,
               .is_signed = range_low(&both) < 0};
    SymId id = sym_make(join->walk->syms, sym);
    const Sym *named = sym_get(join->walk->syms, id);
    Range type = range_of_type(named->width, named->is_signed);
    if (!join->widen)
        state_set_bound(join->walk->arena, join->into, id, both);
    else if (range_covers(&type, &both))
        state_drop_bound(join->into, id);
    else
        state_set_bound(join->walk->arena, join->into, id, range_all());
    return value_sym(id);
}

static Value join_values(Join *join, const Cell *cell, Side ours, Side theirs)
{
    return join_named(join, cell->region, cell->offset, cell->size, ours, theirs);
}

static unsigned temp_width(const Join *join, Value ours, Value theirs)
{
    Value known = ours.kind == VAL_SYM ? ours : theirs;
    return known.kind == VAL_SYM ? sym_get(join->walk->syms, known.id)->width : 0;
}

// What a path has in the bytes of another path's cell. Bytes it never wrote still hold what they held at
// first: under the name by which they were read, if they were. If not, they get none here: only a reader
// tells whether they are signed.
static Side side_there(Join *join, const State *state, const Cell *cell)
{
    bool found;
    Place place = {cell->region, cell->offset};
    Value value = state_cell(state, place, cell->size, &found);
    if (found || cell->size > 8)
        return side_of(join, state, value);
    SymId name = memory_initial_name(join->walk, state, place, cell->size);
    return name ? side_of(join, state, value_sym(name)) : (Side){value_sym(0), range_of_bytes(cell->size)};
}

// Where the cells of two states overlap without being the same, both are cut: then every cell of one lies in a
// cell of the other, or where the other has none.
static void cut_cells(Join *join, State *state, const State *along)
{
    for (uint32_t i = 0; i < along->n_cells; i++) {
        const Cell *cell = &along->cells[i];
        state_cut(join->walk->arena, state, (Place){cell->region, cell->offset});
        state_cut(join->walk->arena, state, (Place){cell->region, cell->offset + cell->size});
    }
}

// The bytes of a cell of the other path where ours has none.
static void join_gaps(Join *join, const Cell *theirs)
{
    State *into = join->into;
    int64_t end = theirs->offset + theirs->size;
    for (int64_t at = theirs->offset; at < end;) {
        const Cell *next = state_next_cell(into, (Place){theirs->region, at});
        int64_t stop = next && next->offset < end ? next->offset : end;
        int64_t behind = next && next->offset < end ? next->offset + next->size : end;
        if (stop > at) {
            Cell gap = {.region = theirs->region, .size = (uint32_t)(stop - at), .offset = at};
            Value joined =
                join_values(join, &gap, side_there(join, into, &gap), side_there(join, join->other, &gap));
            state_store(join->walk->arena, into, (Place){gap.region, at}, gap.size, joined);
        }
        at = behind;
    }
}

static void join_cells(Join *join)
{
    State *into = join->into;
    cut_cells(join, into, join->other);
    for (uint32_t i = 0; i < into->n_cells; i++) {
        const Cell *cell = &into->cells[i];
        into->cells[i].value =
            join_values(join, cell, side_of(join, into, cell->value), side_there(join, join->other, cell));
    }
    for (uint32_t i = 0; i < join->other->n_cells; i++)
        join_gaps(join, &join->other->cells[i]);
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
        unsigned width = temp_width(join, temp->value, theirs);
        temp->value = join_named(join, temp->frame, temp->inst, width, side_of(join, into, temp->value),
                                 side_of(join, join->other, theirs));
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
        ours->declared &= theirs->declared; // written on one path: not undefined any more
        if (ours->stamp != theirs->stamp)
            ours->stamp = ours->stamp > theirs->stamp ? ours->stamp : theirs->stamp;
    }
}

// The lower of two levels holds for both paths; is it proven?
static bool both_proven(uint8_t a, bool a_proven, uint8_t b, bool b_proven)
{
    return a == b ? a_proven && b_proven : a < b ? a_proven : b_proven;
}

static bool is_same_lock(const HeldLock *a, const HeldLock *b)
{
    return a->key == b->key && a->handle == b->handle && a->row == b->row;
}

// What only one path holds is not held; of what both hold, the level from before it is the wider one.
static void join_locks(State *into, const State *other)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < into->n_locks; i++) {
        HeldLock lock = into->locks[i];
        const HeldLock *theirs = NULL;
        for (uint32_t j = 0; j < other->n_locks && !theirs; j++)
            theirs = is_same_lock(&lock, &other->locks[j]) ? &other->locks[j] : NULL;
        if (!theirs)
            continue;
        lock.low_proven = both_proven(lock.low, lock.low_proven, theirs->low, theirs->low_proven);
        if (theirs->low < lock.low)
            lock.low = theirs->low, lock.low_why = theirs->low_why;
        if (theirs->high > lock.high)
            lock.high = theirs->high, lock.high_why = theirs->high_why;
        into->locks[kept++] = lock;
    }
    into->n_locks = kept;
}

static void join_irql(State *into, const State *other)
{
    into->irql_low_proven =
        both_proven(into->irql_low, into->irql_low_proven, other->irql_low, other->irql_low_proven);
    if (other->irql_low < into->irql_low) {
        into->irql_low = other->irql_low;
        into->irql_low_why = other->irql_low_why;
    }
    if (other->irql_high == into->irql_high)
        into->irql_high_is_role &= other->irql_high_is_role;
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
    join_locks(into, other);
    join_irql(into, other);
    into->is_partly_read |= other->is_partly_read;
    into->took_for_pending |= other->took_for_pending;
    if (other->trail && into->trail && other->trail->length < into->trail->length)
        into->trail = other->trail;
}
