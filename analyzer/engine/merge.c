// Which states become one where too many meet, and which exits of a function.
//
// In:  states at a block, behind a call, or at the returns of an activation.
// Out: fewer of them, joined (join.c).
// The one idea: what rules can tell apart stays apart as long as it may; among the rest the two that agree
// most are joined first, so that as little as possible is forgotten.
#include "analyzer/engine/walk.h"

// ---- states -----------------------------------------------------------------------------------------------

static bool cell_before(const Cell *a, const Cell *b)
{
    return a->region < b->region || (a->region == b->region && a->offset < b->offset);
}

static uint32_t differing_cells(const State *x, const State *y)
{
    uint32_t differ = 0, i = 0, j = 0;
    while (i < x->n_cells && j < y->n_cells) {
        const Cell *a = &x->cells[i], *b = &y->cells[j];
        bool first = cell_before(a, b), second = cell_before(b, a);
        differ += first || second ? 1 : value_same(a->value, b->value) ? 0 : 2;
        i += !second;
        j += !first;
    }
    return differ + (x->n_cells - i) + (y->n_cells - j);
}

static uint32_t differing_bounds(const State *x, const State *y)
{
    uint32_t differ = 0, i = 0, j = 0;
    while (i < x->n_bounds && j < y->n_bounds) {
        SymId a = x->bounds[i].sym, b = y->bounds[j].sym;
        differ += a != b || !range_same(&x->bounds[i].range, &y->bounds[j].range);
        i += a <= b;
        j += b <= a;
    }
    return differ + (x->n_bounds - i) + (y->n_bounds - j);
}

static uint64_t fact_order(const FactCell *fact)
{
    return ((uint64_t)fact->key << 32) | ((uint32_t)fact->domain << 8) | fact->slot;
}

static uint32_t differing_facts(const State *x, const State *y)
{
    uint32_t differ = 0, i = 0, j = 0;
    while (i < x->n_facts && j < y->n_facts) {
        const FactCell *a = &x->facts[i], *b = &y->facts[j];
        uint64_t ours = fact_order(a), theirs = fact_order(b);
        differ += ours != theirs || a->state != b->state || !value_same(a->related, b->related);
        i += ours <= theirs;
        j += theirs <= ours;
    }
    return differ + (x->n_facts - i) + (y->n_facts - j);
}

// How much would be forgotten if two states became one. Rules live on facts.
static uint32_t distance(const State *x, const State *y)
{
    return differing_cells(x, y) + differing_bounds(x, y) + 4 * differing_facts(x, y);
}

// States that meet at one place, with what it would cost to make two of them one.
typedef struct Meeting {
    State **states;
    uint32_t n;
    uint64_t hashes[WALK_MAX_BATCH]; // what rules observe
    uint32_t distances[WALK_MAX_BATCH][WALK_MAX_BATCH];
    bool is_measured;
} Meeting;

static void measure(Meeting *meeting, uint32_t i)
{
    for (uint32_t j = 0; j < meeting->n; j++)
        meeting->distances[i][j] = meeting->distances[j][i] =
            distance(meeting->states[i], meeting->states[j]);
}

// Joins the two nearest states among those that rules cannot tell apart (or among all, when `any`).
static void join_nearest(Walk *walk, Meeting *meeting, bool any, SymId stamp)
{
    for (uint32_t i = 0; i < meeting->n && !meeting->is_measured; i++)
        measure(meeting, i);
    meeting->is_measured = true;
    uint32_t best = UINT32_MAX, into = 0, other = 1;
    for (uint32_t i = 0; i < meeting->n; i++)
        for (uint32_t j = i + 1; j < meeting->n; j++)
            if ((any || meeting->hashes[i] == meeting->hashes[j]) && meeting->distances[i][j] < best)
                best = meeting->distances[i][j], into = i, other = j;
    state_join(walk, meeting->states[into], meeting->states[other], stamp, false);
    walk->engine->stats.states_merged++;
    uint32_t last = --meeting->n;
    meeting->states[other] = meeting->states[last];
    meeting->hashes[other] = meeting->hashes[last];
    for (uint32_t j = 0; j < last; j++)
        meeting->distances[other][j] = meeting->distances[j][other] = meeting->distances[last][j];
    meeting->hashes[into] = state_rule_hash(meeting->states[into]);
    measure(meeting, into);
}

static uint32_t largest_group(const Meeting *meeting)
{
    uint32_t largest = 0;
    for (uint32_t i = 0; i < meeting->n; i++) {
        uint32_t size = 0;
        for (uint32_t j = 0; j < meeting->n; j++)
            size += meeting->hashes[j] == meeting->hashes[i];
        if (size > largest)
            largest = size;
    }
    return largest;
}

uint32_t merge_states(Walk *walk, State **states, uint32_t n, uint32_t alike, uint32_t most, SymId stamp)
{
    if (n <= alike && n <= most)
        return n;
    Meeting meeting;
    meeting.states = states;
    meeting.n = n;
    meeting.is_measured = false;
    for (uint32_t i = 0; i < n; i++)
        meeting.hashes[i] = state_rule_hash(states[i]);
    while (meeting.n > 1) {
        bool too_alike = largest_group(&meeting) > alike;
        if (!too_alike && meeting.n <= most)
            break;
        join_nearest(walk, &meeting, !too_alike, stamp);
    }
    return meeting.n;
}

// ---- exits ------------------------------------------------------------------------------------------------

// What a caller does next depends on little more than this of a result.
typedef enum ResultClass {
    RESULT_UNKNOWN,
    RESULT_ZERO,
    RESULT_POSITIVE,
    RESULT_NOT_NEGATIVE, // success, whichever
    RESULT_PENDING,
    RESULT_NEGATIVE,
    RESULT_MIXED
} ResultClass;

static ResultClass result_class(const Walk *walk, const Exit *exit)
{
    if (exit->value.kind == VAL_UNKNOWN)
        return RESULT_UNKNOWN;
    Range range = value_range(walk, exit->state, exit->value);
    int64_t low = range_low(&range), high = range_high(&range);
    if (low == 0 && high == 0)
        return RESULT_ZERO;
    if (low == STATUS_PENDING_VALUE && high == STATUS_PENDING_VALUE)
        return RESULT_PENDING;
    if (low >= 0)
        return low ? RESULT_POSITIVE : RESULT_NOT_NEGATIVE;
    return high < 0 ? RESULT_NEGATIVE : RESULT_MIXED;
}

// Which of the caller's locals this exit has written to: what another leaves undefined stays so.
static uint64_t written_locals(const State *state)
{
    uint64_t hash = 0;
    for (uint32_t i = 0; i < state->n_marks; i++) {
        const Mark *mark = &state->marks[i];
        if (mark->declared && state_next_cell(state, (Place){mark->region, INT64_MIN}))
            hash = hash_mix(hash, mark->region);
    }
    return hash;
}

// Where there is no result, what was written tells the ways apart.
static bool mean_the_same(const Walk *walk, const Exit *a, const Exit *b)
{
    ResultClass class = result_class(walk, a);
    return class == result_class(walk, b) &&
           (class != RESULT_UNKNOWN || written_locals(a->state) == written_locals(b->state));
}

static Value join_results(Walk *walk, const Frame *frame, Exit *into, const Exit *other, SymId stamp)
{
    if (value_same(into->value, other->value))
        return into->value;
    if (into->value.kind == VAL_UNKNOWN || other->value.kind == VAL_UNKNOWN)
        return (Value){0};
    Range ours = value_range(walk, into->state, into->value),
          theirs = value_range(walk, other->state, other->value);
    Range both = range_union(&ours, &theirs);
    const IrType *type = ir_type(frame->unit, ir_type(frame->unit, frame->fn->sym->type)->elem);
    Sym sym = {.kind = SYM_JOIN,
               .a = frame->id,
               .b = stamp,
               .c = both.low[0],
               .width = (uint8_t)(type->size > 8 ? 0 : type->size),
               .is_signed = type->is_signed};
    SymId id = sym_make(walk->syms, sym);
    state_set_bound(walk->arena, into->state, id, both);
    return value_sym(id);
}

static void join_exits(Walk *walk, const Frame *frame, Exits *exits, uint32_t into, uint32_t other,
                       SymId stamp)
{
    Exit *kept = &exits->at[into], *gone = &exits->at[other];
    Value value = join_results(walk, frame, kept, gone, stamp);
    Range range = value_range(walk, kept->state, value);
    state_join(walk, kept->state, gone->state, stamp, false);
    if (value.kind == VAL_SYM && sym_get(walk->syms, value.id)->kind == SYM_JOIN)
        state_set_bound(walk->arena, kept->state, value.id, range);
    kept->value = value;
    walk->engine->stats.states_merged++;
    *gone = exits->at[--exits->count];
}

// Joins exits between which rules see no difference, nor the caller in their results and his locals (or nobody
// asks for those).
static void join_alike_exits(Walk *walk, const Frame *frame, Exits *exits, bool any_result, SymId stamp)
{
    for (uint32_t i = 0; i < exits->count; i++)
        for (uint32_t j = exits->count; j-- > i + 1;) {
            const Exit *a = &exits->at[i], *b = &exits->at[j];
            if (state_rule_hash(a->state) == state_rule_hash(b->state) &&
                (any_result || mean_the_same(walk, a, b)))
                join_exits(walk, frame, exits, i, j, stamp);
        }
}

static void join_nearest_exits(Walk *walk, const Frame *frame, Exits *exits, SymId stamp)
{
    uint32_t best = UINT32_MAX, into = 0, other = 1;
    for (uint32_t i = 0; i < exits->count; i++)
        for (uint32_t j = i + 1; j < exits->count; j++) {
            uint32_t differ = distance(exits->at[i].state, exits->at[j].state);
            if (differ < best)
                best = differ, into = i, other = j;
        }
    join_exits(walk, frame, exits, into, other, stamp);
}

void exits_merge(Walk *walk, const Frame *frame, Exits *exits)
{
    uint8_t most = walk_precision[frame->level].exits;
    SymId stamp = sym_make(walk->syms, (Sym){.kind = SYM_STAMP, .a = frame->id, .b = UINT32_MAX});
    join_alike_exits(walk, frame, exits, false, stamp);
    if (exits->count > most)
        join_alike_exits(walk, frame, exits, true, stamp);
    while (exits->count > most)
        join_nearest_exits(walk, frame, exits, stamp);
}
