#include "analyzer/engine/state.h"

#include <string.h>

#include "analyzer/base/map.h"

// Makes room for one element at `index` of a sorted array.
static void *array_insert(Arena *arena, void *at, uint32_t *count, uint32_t *capacity, size_t size,
                          uint32_t index)
{
    if (*count == *capacity) {
        uint32_t wanted = *capacity ? *capacity * 2 : 8;
        void *larger = arena_alloc(arena, wanted * size);
        if (*count)
            memcpy(larger, at, *count * size);
        at = larger;
        *capacity = wanted;
    }
    unsigned char *bytes = at;
    memmove(bytes + (index + 1) * size, bytes + index * size, (*count - index) * size);
    memset(bytes + index * size, 0, size);
    (*count)++;
    return at;
}

static void array_remove(void *at, uint32_t *count, size_t size, uint32_t index)
{
    unsigned char *bytes = at;
    memmove(bytes + index * size, bytes + (index + 1) * size, (*count - index - 1) * size);
    (*count)--;
}

static void *array_copy(Arena *arena, const void *at, uint32_t count, uint32_t *capacity, size_t size)
{
    *capacity = count + 4;
    void *copy = arena_alloc(arena, *capacity * size);
    if (count)
        memcpy(copy, at, count * size);
    return copy;
}

State *state_new(Arena *arena)
{
    State *state = ARENA_NEW(arena, State);
    state->irql_high = IRQL_HIGH;
    return state;
}

State *state_clone(Arena *arena, const State *state)
{
    State *copy = ARENA_NEW(arena, State);
    *copy = *state;
    copy->cells = array_copy(arena, state->cells, state->n_cells, &copy->cap_cells, sizeof(Cell));
    copy->bounds = array_copy(arena, state->bounds, state->n_bounds, &copy->cap_bounds, sizeof(Bound));
    copy->facts = array_copy(arena, state->facts, state->n_facts, &copy->cap_facts, sizeof(FactCell));
    copy->locks = array_copy(arena, state->locks, state->n_locks, &copy->cap_locks, sizeof(HeldLock));
    copy->marks = array_copy(arena, state->marks, state->n_marks, &copy->cap_marks, sizeof(Mark));
    copy->temps = array_copy(arena, state->temps, state->n_temps, &copy->cap_temps, sizeof(Temp));
    return copy;
}

// ---- comparing --------------------------------------------------------------------------------------------

static uint64_t hash_value(uint64_t hash, Value value)
{
    return hash_mix(hash_mix(hash, ((uint64_t)value.kind << 32) | value.id), (uint64_t)value.imm);
}

uint64_t state_rule_hash(const State *state)
{
    uint64_t hash = hash_mix(state->irql_low * 256u + state->irql_high,
                             state->irql_low_proven * 2u + state->took_for_pending);
    for (uint32_t i = 0; i < state->n_facts; i++) {
        const FactCell *fact = &state->facts[i];
        if (fact->domain == DOMAIN_ESCAPED)
            continue;
        hash = hash_mix(hash, ((uint64_t)fact->key << 32) | ((uint32_t)fact->domain << 16) |
                                  (fact->slot * 256u + fact->state));
        hash = hash_value(hash_mix(hash, fact->extra), fact->related);
    }
    for (uint32_t i = 0; i < state->n_locks; i++)
        hash = hash_mix(hash, ((uint64_t)state->locks[i].key << 16) |
                                  (state->locks[i].low * 256u + state->locks[i].high));
    return hash;
}

uint64_t state_hash(const State *state)
{
    uint64_t hash = hash_mix(state_rule_hash(state), ((uint64_t)state->irql_sym << 32) | state->global_stamp);
    hash = hash_mix(hash, state->is_partly_read);
    for (uint32_t i = 0; i < state->n_facts; i++)
        hash = hash_mix(hash, state->facts[i].domain == DOMAIN_ESCAPED ? state->facts[i].key : 0);
    for (uint32_t i = 0; i < state->n_cells; i++) {
        const Cell *cell = &state->cells[i];
        hash = hash_mix(hash, ((uint64_t)cell->region << 32) | cell->size);
        hash = hash_value(hash_mix(hash, (uint64_t)cell->offset), cell->value);
    }
    for (uint32_t i = 0; i < state->n_bounds; i++) {
        const Bound *bound = &state->bounds[i];
        hash = hash_mix(hash, bound->sym);
        for (unsigned j = 0; j < bound->range.n; j++)
            hash = hash_mix(hash_mix(hash, (uint64_t)bound->range.low[j]), (uint64_t)bound->range.high[j]);
    }
    for (uint32_t i = 0; i < state->n_marks; i++) {
        const Mark *mark = &state->marks[i];
        hash = hash_mix(hash, ((uint64_t)mark->region << 32) | mark->stamp);
        hash = hash_mix(hash, mark->escaped * 2u + mark->declared);
    }
    for (uint32_t i = 0; i < state->n_temps; i++)
        hash = hash_value(hash_mix(hash, ((uint64_t)state->temps[i].frame << 32) | state->temps[i].inst),
                          state->temps[i].value);
    return hash;
}

// ---- memory -----------------------------------------------------------------------------------------------

// First cell of the region that ends after `offset`.
static uint32_t cell_at(const State *state, uint32_t region, int64_t offset)
{
    uint32_t low = 0, high = state->n_cells;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const Cell *cell = &state->cells[middle];
        if (cell->region < region || (cell->region == region && cell->offset + cell->size <= offset))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Value state_cell(const State *state, Place place, uint32_t size, bool *found)
{
    *found = false;
    uint32_t index = cell_at(state, place.region, place.offset);
    if (index >= state->n_cells)
        return (Value){0};
    const Cell *cell = &state->cells[index];
    if (cell->region != place.region || cell->offset >= place.offset + size)
        return (Value){0};
    *found = true;
    bool inside = cell->offset <= place.offset && cell->offset + cell->size >= place.offset + size;
    if (inside && ((cell->offset == place.offset && cell->size == size) ||
                   (cell->value.kind == VAL_INT && cell->value.imm == 0)))
        return cell->value;
    return (Value){0};
}

static void cell_insert(Arena *arena, State *state, Cell cell)
{
    uint32_t index = cell_at(state, cell.region, cell.offset);
    state->cells = array_insert(arena, state->cells, &state->n_cells, &state->cap_cells, sizeof(Cell), index);
    state->cells[index] = cell;
}

// What is left of a cell beside freshly written bytes: zeros stay zeros, anything else is no longer readable.
static Value value_of_part(Value whole)
{
    if (whole.kind == VAL_INT && whole.imm == 0)
        return whole;
    return (Value){0};
}

void state_store(Arena *arena, State *state, Place place, uint32_t size, Value value)
{
    if (!place.region || !size)
        return;
    int64_t end = place.offset + size;
    uint32_t index = cell_at(state, place.region, place.offset);
    while (index < state->n_cells && state->cells[index].region == place.region &&
           state->cells[index].offset < end) {
        Cell old = state->cells[index];
        array_remove(state->cells, &state->n_cells, sizeof(Cell), index);
        if (old.offset < place.offset) {
            cell_insert(arena, state,
                        (Cell){old.region, (uint32_t)(place.offset - old.offset), old.offset,
                               value_of_part(old.value)});
            index++;
        }
        if (old.offset + old.size > end)
            cell_insert(
                arena, state,
                (Cell){old.region, (uint32_t)(old.offset + old.size - end), end, value_of_part(old.value)});
    }
    cell_insert(arena, state, (Cell){place.region, size, place.offset, value});
}

const Cell *state_next_cell(const State *state, Place place)
{
    uint32_t index = cell_at(state, place.region, place.offset);
    return index < state->n_cells && state->cells[index].region == place.region ? &state->cells[index] : NULL;
}

void state_cut(Arena *arena, State *state, Place at)
{
    const Cell *found = state_next_cell(state, at);
    if (!found || found->offset >= at.offset)
        return;
    Cell cell = *found;
    Place place = {cell.region, cell.offset};
    uint32_t first = (uint32_t)(at.offset - cell.offset);
    state_store(arena, state, place, first, value_of_part(cell.value)); // leaves the rest, as a part
}

void state_forget_bytes(Arena *arena, State *state, Place place, uint32_t size)
{
    state_store(arena, state, place, size ? size : 1, (Value){0});
}

static void cells_remove(State *state, uint32_t region)
{
    uint32_t first = cell_at(state, region, INT64_MIN), last = first;
    while (last < state->n_cells && state->cells[last].region == region)
        last++;
    memmove(state->cells + first, state->cells + last, (state->n_cells - last) * sizeof(Cell));
    state->n_cells -= last - first;
}

void state_forget_region(Arena *arena, State *state, uint32_t region, SymId stamp)
{
    if (state->n_cells)
        cells_remove(state, region);
    Mark *mark = state_mark(arena, state, region);
    mark->stamp = stamp;
    mark->declared = false;
}

void state_drop_region(State *state, uint32_t region)
{
    if (state->n_cells)
        cells_remove(state, region);
    const Mark *mark = state_find_mark(state, region);
    if (mark)
        array_remove(state->marks, &state->n_marks, sizeof(Mark), (uint32_t)(mark - state->marks));
}

static uint32_t mark_at(const State *state, uint32_t region)
{
    uint32_t low = 0, high = state->n_marks;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (state->marks[middle].region < region)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Mark *state_find_mark(const State *state, uint32_t region)
{
    uint32_t index = mark_at(state, region);
    return index < state->n_marks && state->marks[index].region == region ? &state->marks[index] : NULL;
}

Mark *state_mark(Arena *arena, State *state, uint32_t region)
{
    uint32_t index = mark_at(state, region);
    if (index >= state->n_marks || state->marks[index].region != region) {
        state->marks =
            array_insert(arena, state->marks, &state->n_marks, &state->cap_marks, sizeof(Mark), index);
        state->marks[index].region = region;
    }
    return &state->marks[index];
}

void state_copy(Arena *arena, State *state, Place to, Place from, uint32_t size)
{
    if (!to.region)
        return;
    Cell found[64];
    unsigned n = 0;
    if (from.region && state->n_cells)
        for (uint32_t i = cell_at(state, from.region, from.offset); i < state->n_cells && n < 64; i++) {
            const Cell *cell = &state->cells[i];
            if (cell->region != from.region || cell->offset >= from.offset + size)
                break;
            if (cell->offset >= from.offset && cell->offset + cell->size <= from.offset + size)
                found[n++] = *cell;
        }
    state_forget_bytes(arena, state, to, size);
    for (unsigned i = 0; i < n; i++) {
        Place place = {to.region, to.offset + found[i].offset - from.offset};
        state_store(arena, state, place, found[i].size, found[i].value);
    }
}

// ---- symbols ----------------------------------------------------------------------------------------------

static uint32_t bound_at(const State *state, SymId sym)
{
    uint32_t low = 0, high = state->n_bounds;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (state->bounds[middle].sym < sym)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Range *state_bound(const State *state, SymId sym)
{
    uint32_t index = bound_at(state, sym);
    return index < state->n_bounds && state->bounds[index].sym == sym ? &state->bounds[index].range : NULL;
}

void state_set_bound(Arena *arena, State *state, SymId sym, Range range)
{
    uint32_t index = bound_at(state, sym);
    if (index >= state->n_bounds || state->bounds[index].sym != sym)
        state->bounds =
            array_insert(arena, state->bounds, &state->n_bounds, &state->cap_bounds, sizeof(Bound), index);
    state->bounds[index] = (Bound){sym, range};
}

void state_drop_bound(State *state, SymId sym)
{
    uint32_t index = bound_at(state, sym);
    if (index < state->n_bounds && state->bounds[index].sym == sym)
        array_remove(state->bounds, &state->n_bounds, sizeof(Bound), index);
}

// ---- facts ------------------------------------------------------------------------------------------------

static uint64_t fact_order(uint32_t key, uint16_t domain, uint8_t slot)
{
    return ((uint64_t)key << 32) | ((uint32_t)domain << 8) | slot;
}

static uint32_t fact_at(const State *state, uint64_t order)
{
    uint32_t low = 0, high = state->n_facts;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const FactCell *fact = &state->facts[middle];
        if (fact_order(fact->key, fact->domain, fact->slot) < order)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

FactCell *state_fact(const State *state, uint32_t key, uint16_t domain, uint8_t slot)
{
    uint64_t order = fact_order(key, domain, slot);
    uint32_t index = fact_at(state, order);
    if (index >= state->n_facts)
        return NULL;
    FactCell *fact = &state->facts[index];
    return fact_order(fact->key, fact->domain, fact->slot) == order ? fact : NULL;
}

FactCell *state_set_fact(Arena *arena, State *state, FactCell fact)
{
    FactCell *old = state_fact(state, fact.key, fact.domain, fact.slot);
    if (old) {
        *old = fact;
        return old;
    }
    uint32_t index = fact_at(state, fact_order(fact.key, fact.domain, fact.slot));
    state->facts =
        array_insert(arena, state->facts, &state->n_facts, &state->cap_facts, sizeof(FactCell), index);
    state->facts[index] = fact;
    return &state->facts[index];
}

void state_drop_fact(State *state, uint32_t key, uint16_t domain, uint8_t slot)
{
    FactCell *fact = state_fact(state, key, domain, slot);
    if (fact)
        array_remove(state->facts, &state->n_facts, sizeof(FactCell), (uint32_t)(fact - state->facts));
}

void state_drop_rule_facts(State *state, uint32_t key)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_facts; i++)
        if (state->facts[i].key != key || state->facts[i].domain >= DOMAIN_ORIGIN)
            state->facts[kept++] = state->facts[i];
    state->n_facts = kept;
}

void state_push_lock(Arena *arena, State *state, HeldLock lock)
{
    state->locks = array_insert(arena, state->locks, &state->n_locks, &state->cap_locks, sizeof(HeldLock),
                                state->n_locks);
    state->locks[state->n_locks - 1] = lock;
}

// ---- temporaries ------------------------------------------------------------------------------------------

void state_set_temp(Arena *arena, State *state, SymId frame, uint32_t inst, Value value)
{
    state->temps =
        array_insert(arena, state->temps, &state->n_temps, &state->cap_temps, sizeof(Temp), state->n_temps);
    state->temps[state->n_temps - 1] = (Temp){frame, inst, value};
}

Value state_temp(const State *state, SymId frame, uint32_t inst)
{
    for (uint32_t i = state->n_temps; i-- > 0;)
        if (state->temps[i].inst == inst && state->temps[i].frame == frame)
            return state->temps[i].value;
    return (Value){0};
}
