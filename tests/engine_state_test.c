// The laws of joining states, hammered with random ones: what a join says holds on both paths, a state joined
// with itself stays what it is, and who is joined into whom does not matter.
//
// Universe: a few regions of a few bytes, cells of several sizes that may overlap, symbols with and without
// bounds, facts of rules and of the engine, locks, levels. The symbols a join makes are named by their place, so
// that two joins of the same states, at the same moment, can be compared name by name.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "analyzer/engine/walk.h"

enum { ROUNDS = 4000, REGIONS = 4, SYMS = 4, BYTES = 16, OBJECTS = 3, LOCKS = 3, DOMAINS = 5 };

static const uint16_t domains[DOMAINS] = {1, 2, DOMAIN_ORIGIN, DOMAIN_ESCAPED, DOMAIN_UNSENT};

typedef struct World {
    Arena *arena;
    Walk walk;
    uint32_t seed;
    SymId regions[REGIONS];
    SymId syms[SYMS];
    SymId stamp;
} World;

// A fixed sequence: the same test everywhere (xorshift, Marsaglia 2003).
static uint32_t pick(World *world, uint32_t below)
{
    world->seed ^= world->seed << 13;
    world->seed ^= world->seed >> 17;
    world->seed ^= world->seed << 5;
    return (world->seed >> 8) % below;
}

static World world_new(uint32_t seed)
{
    World world = {.arena = arena_new(), .seed = seed};
    world.walk = (Walk){.arena = world.arena, .syms = sym_table_new(world.arena)};
    SymTable *syms = world.walk.syms;
    SymId frame = sym_make(syms, (Sym){.kind = SYM_FRAME});
    for (uint32_t i = 0; i < SYMS; i++)
        world.syms[i] =
            sym_make(syms, (Sym){.kind = SYM_CALL, .a = frame, .b = i, .width = 4, .is_signed = i % 2 == 0});
    world.regions[0] = sym_make(syms, (Sym){.kind = REG_LOCAL, .a = frame, .b = 0});
    world.regions[1] = sym_make(syms, (Sym){.kind = REG_LOCAL, .a = frame, .b = 1});
    world.regions[2] = sym_make(syms, (Sym){.kind = REG_GLOBAL, .a = 1});
    world.regions[3] = sym_make(syms, (Sym){.kind = REG_POINTEE, .a = world.syms[0]});
    world.stamp = sym_make(syms, (Sym){.kind = SYM_STAMP, .a = frame, .b = 1});
    return world;
}

// ---- random states ----------------------------------------------------------------------------------------

static Range random_range(World *world)
{
    int64_t low = (int64_t)pick(world, 40) - 20;
    Range range = range_of(low, low + pick(world, 6));
    if (pick(world, 3) == 0) {
        Range other = range_of(low + 30, low + 30 + pick(world, 6));
        range = range_union(&range, &other);
    }
    return range;
}

static Value random_value(World *world)
{
    switch (pick(world, 5)) {
    case 0:
        return (Value){0};
    case 1:
        return (Value){VAL_ADDR, world->regions[pick(world, REGIONS)], pick(world, 3) * 4};
    case 2:
        return (Value){VAL_SYM, world->syms[pick(world, SYMS)], pick(world, 2)};
    default:
        return value_int(pick(world, 2) ? 0 : (int64_t)pick(world, 20) - 10);
    }
}

static Place random_place(World *world, uint32_t *size)
{
    *size = 1u << pick(world, 5);
    return (Place){world->regions[pick(world, REGIONS)], pick(world, BYTES / *size) * *size};
}

static void add_memory(World *world, State *state)
{
    uint32_t size;
    for (unsigned i = pick(world, 5); i > 0; i--) {
        Place place = random_place(world, &size);
        state_store(world->arena, state, place, size, random_value(world));
    }
    for (unsigned i = pick(world, 3); i > 0; i--) { // bytes this path read, and tested
        Place place = random_place(world, &size);
        bool found;
        state_cell(state, place, size, &found);
        if (found || size > 8)
            continue;
        Value read = memory_initial(&world->walk, state, place, size, pick(world, 2));
        Range type = value_range(&world->walk, state, read), tested = random_range(world),
              bound = range_intersect(&type, &tested);
        if (bound.n)
            state_set_bound(world->arena, state, read.id, bound);
    }
    for (unsigned i = pick(world, 3); i > 0; i--) {
        Mark *mark = state_mark(world->arena, state, world->regions[pick(world, REGIONS)]);
        mark->escaped = pick(world, 2);
    }
}

static void add_facts(World *world, State *state)
{
    for (unsigned i = pick(world, 6); i > 0; i--) {
        SymId object = world->syms[pick(world, OBJECTS)];
        FactCell fact = {.key = object,
                         .domain = domains[pick(world, DOMAINS)],
                         .slot = (uint8_t)pick(world, 2),
                         .state = (uint8_t)(1 + pick(world, 2)),
                         .object = value_sym(object),
                         .related = pick(world, 2) ? value_sym(world->syms[pick(world, SYMS)]) : (Value){0}};
        if (fact.domain == DOMAIN_ESCAPED)
            fact.slot = 0, fact.state = 1, fact.related = (Value){0};
        state_set_fact(world->arena, state, fact);
    }
}

static void add_level(World *world, State *state)
{
    static const DdiRow rows[2];
    for (uint32_t i = 0; i < LOCKS; i++) {
        if (pick(world, 2))
            continue;
        HeldLock lock = {.key = world->syms[i], .row = &rows[i % 2], .low = (uint8_t)pick(world, 3)};
        lock.high = (uint8_t)(lock.low + pick(world, 2));
        lock.low_proven = lock.low && pick(world, 2);
        state_push_lock(world->arena, state, lock);
    }
    state->irql_low = (uint8_t)pick(world, 3);
    state->irql_high = (uint8_t)(state->irql_low + pick(world, 3));
    state->irql_low_proven = state->irql_low && pick(world, 2);
    state->irql_high_is_role = pick(world, 2);
    state->irql_sym = pick(world, 3) ? 0 : world->syms[1];
    state->is_partly_read = pick(world, 4) == 0;
    state->took_for_pending = pick(world, 4) == 0;
}

static State *random_state(World *world)
{
    State *state = state_new(world->arena);
    for (uint32_t i = 0; i < SYMS; i++)
        if (pick(world, 2))
            state_set_bound(world->arena, state, world->syms[i], random_range(world));
    add_memory(world, state);
    add_facts(world, state);
    add_level(world, state);
    return state;
}

static State *joined(World *world, const State *x, const State *y, bool widen)
{
    State *both = state_clone(world->arena, x);
    state_join(&world->walk, both, y, world->stamp, widen);
    return both;
}

// ---- what a join says holds on this path ------------------------------------------------------------------

static bool contains(const Range *wide, const Range *narrow)
{
    Range both = range_union(wide, narrow);
    return range_same(&both, wide);
}

static Value read_bytes(World *world, const State *state, Place place, uint32_t size)
{
    bool found;
    Value value = state_cell(state, place, size, &found);
    return found ? value : memory_initial(&world->walk, state, place, size, false);
}

static bool is_new_name(const World *world, Value value)
{
    return value.kind == VAL_SYM && sym_get(world->walk.syms, value.id)->kind == SYM_JOIN;
}

static void check_bytes(World *world, const State *join, const State *path, Place place, uint32_t size)
{
    Value said = read_bytes(world, join, place, size), here = read_bytes(world, path, place, size);
    if (said.kind == VAL_UNKNOWN)
        return;
    if (!is_new_name(world, said)) {
        assert_true(value_same(said, here));
        return;
    }
    Range allowed = value_range(&world->walk, join, said), found = value_range(&world->walk, path, here);
    assert_true(here.kind == VAL_UNKNOWN || contains(&allowed, &found));
    assert_true(here.kind != VAL_UNKNOWN);
}

static void check_memory(World *world, const State *join, const State *path)
{
    for (unsigned r = 0; r < REGIONS; r++)
        for (uint32_t size = 1; size <= 8; size *= 2)
            for (int64_t at = 0; at + size <= BYTES; at += size)
                check_bytes(world, join, path, (Place){world->regions[r], at}, size);
    for (unsigned r = 0; r < REGIONS; r++) {
        const Mark *said = state_find_mark(join, world->regions[r]),
                   *here = state_find_mark(path, world->regions[r]);
        assert_true(!here || !here->escaped || (said && said->escaped));
    }
}

static void check_bounds(World *world, const State *join, const State *path)
{
    for (uint32_t i = 0; i < join->n_bounds; i++) {
        if (sym_get(world->walk.syms, join->bounds[i].sym)->kind == SYM_JOIN)
            continue;
        Range here = value_range(&world->walk, path, value_sym(join->bounds[i].sym));
        assert_true(contains(&join->bounds[i].range, &here));
    }
}

static void check_facts(const World *world, const State *join, const State *path)
{
    for (unsigned o = 0; o < OBJECTS; o++)
        for (unsigned d = 0; d < DOMAINS; d++)
            for (uint8_t slot = 0; slot < 2; slot++) {
                const FactCell *said = state_fact(join, world->syms[o], domains[d], slot),
                               *here = state_fact(path, world->syms[o], domains[d], slot);
                bool is_rule = domains[d] < DOMAIN_ORIGIN, is_escape = domains[d] == DOMAIN_ESCAPED;
                if (here && (is_rule || is_escape)) // absence says "never", so it must have been so here
                    assert_non_null(said);
                if (!said || said->state == FACT_MIXED || is_escape)
                    continue;
                assert_non_null(here);
                assert_int_equal(said->state, here->state);
                assert_true(value_same(said->related, here->related));
            }
}

static const HeldLock *held(const State *state, uint32_t key)
{
    for (uint32_t i = 0; i < state->n_locks; i++)
        if (state->locks[i].key == key)
            return &state->locks[i];
    return NULL;
}

static void check_level(const State *join, const State *path)
{
    assert_true(join->irql_low <= path->irql_low && join->irql_high >= path->irql_high);
    if (join->irql_low_proven) // a higher level that was only tested for lies above what the join says
        assert_true(path->irql_low_proven || path->irql_low > join->irql_low);
    if (join->irql_high_is_role)
        assert_true(path->irql_high_is_role || path->irql_high < join->irql_high);
    assert_true(!join->irql_sym || join->irql_sym == path->irql_sym);
    assert_true(join->is_partly_read || !path->is_partly_read);
    assert_true(join->took_for_pending || !path->took_for_pending);
    for (uint32_t i = 0; i < join->n_locks; i++) {
        const HeldLock *said = &join->locks[i], *here = held(path, said->key);
        assert_non_null(here);
        assert_true(said->low <= here->low && said->high >= here->high);
        assert_true(!said->low_proven || here->low_proven || here->low > said->low);
    }
}

static void check_holds(World *world, const State *join, const State *path)
{
    check_memory(world, join, path);
    check_bounds(world, join, path);
    check_facts(world, join, path);
    check_level(join, path);
}

// ---- the laws ---------------------------------------------------------------------------------------------

static void join_holds_on_both(uint32_t seed, bool widen)
{
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(seed + round);
        const State *x = random_state(&world), *y = random_state(&world);
        State *both = joined(&world, x, y, widen);
        check_holds(&world, both, x);
        check_holds(&world, both, y);
        arena_free(world.arena);
    }
}

static void test_join_holds_on_both_paths(void **state)
{
    (void)state;
    join_holds_on_both(11, false);
}

static void test_widening_holds_on_both_paths(void **state)
{
    (void)state;
    join_holds_on_both(70001, true);
}

static void test_join_is_idempotent(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(33 + round);
        const State *x = random_state(&world);
        State *twice = joined(&world, x, x, round % 2), *same = state_clone(world.arena, x);
        assert_true(state_hash(twice) == state_hash(same));
        arena_free(world.arena);
    }
}

// The join takes in what it is made of: joining one of the paths again changes nothing.
static void test_join_absorbs(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(400 + round);
        const State *x = random_state(&world), *y = random_state(&world);
        State *both = joined(&world, x, y, false), *again = joined(&world, both, y, false);
        check_holds(&world, again, x);
        check_holds(&world, again, y);
        assert_true(state_rule_hash(again) == state_rule_hash(both));
        State *third = joined(&world, again, x, false);
        assert_true(state_hash(third) == state_hash(again));
        arena_free(world.arena);
    }
}

static void check_same_memory(World *world, const State *a, const State *b)
{
    for (unsigned r = 0; r < REGIONS; r++)
        for (int64_t at = 0; at < BYTES; at++)
            for (uint32_t size = 1; size <= 8 && at + size <= BYTES; size *= 2) {
                Place place = {world->regions[r], at};
                Value ours = read_bytes(world, a, place, size), theirs = read_bytes(world, b, place, size);
                assert_true(value_same(ours, theirs));
                Range mine = value_range(&world->walk, a, ours),
                      others = value_range(&world->walk, b, theirs);
                assert_true(range_same(&mine, &others));
            }
}

static void test_join_is_commutative(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(5000 + round);
        const State *x = random_state(&world), *y = random_state(&world);
        State *xy = joined(&world, x, y, false), *yx = joined(&world, y, x, false);
        check_same_memory(&world, xy, yx);
        assert_true(state_rule_hash(xy) == state_rule_hash(yx));
        assert_int_equal(xy->irql_high_is_role, yx->irql_high_is_role);
        assert_int_equal(xy->n_bounds, yx->n_bounds);
        for (uint32_t i = 0; i < xy->n_bounds; i++)
            assert_true(xy->bounds[i].sym == yx->bounds[i].sym &&
                        range_same(&xy->bounds[i].range, &yx->bounds[i].range));
        arena_free(world.arena);
    }
}

// A loop whose every round adds to a cell: widening comes to rest, and what it then says holds of every round.
static void test_widening_comes_to_rest(void **state)
{
    (void)state;
    enum { LOOP_ROUNDS = 12, MOST_CHANGES = 3 };
    World world = world_new(9);
    Place place = {world.regions[0], 0};
    State *first = random_state(&world);
    state_store(world.arena, first, place, 4, value_int(0));
    State *header = state_clone(world.arena, first);
    unsigned changes = 0;
    for (int64_t round = 0; round < LOOP_ROUNDS; round++) {
        State *next = state_clone(world.arena, first);
        state_store(world.arena, next, place, 4, value_int(round % 2 ? -round : round));
        uint64_t before = state_hash(header);
        state_join(&world.walk, header, next, world.stamp, true);
        changes += state_hash(header) != before;
        check_holds(&world, header, next);
    }
    assert_true(changes <= MOST_CHANGES);
    arena_free(world.arena);
}

// A round of a loop brings a name again that an earlier join bounded: what it then meant says nothing.
static void test_name_that_comes_again(void **state)
{
    (void)state;
    World world = world_new(9);
    Place place = {world.regions[0], 0};
    static const int64_t values[] = {1, 5, -90, 90};
    State *rounds[4];
    for (unsigned i = 0; i < 4; i++) {
        rounds[i] = state_new(world.arena);
        state_store(world.arena, rounds[i], place, 4, value_int(values[i]));
    }
    for (unsigned last = 2; last < 4; last++) {
        State *both = joined(&world, rounds[0], rounds[1], false),
              *wide = joined(&world, both, rounds[last], true);
        check_holds(&world, wide, rounds[0]);
        check_holds(&world, wide, rounds[last]);
    }
    arena_free(world.arena);
}

// A local that somebody may have written on one path holds nothing undefined behind the join.
static void test_written_on_one_path(void **state)
{
    (void)state;
    World world = world_new(5);
    State *fresh = state_new(world.arena), *written = state_new(world.arena);
    state_mark(world.arena, fresh, world.regions[0])->declared = true;
    state_mark(world.arena, written, world.regions[0])->declared = true;
    state_forget_region(world.arena, written, world.regions[0], world.stamp);
    assert_false(state_find_mark(joined(&world, fresh, written, false), world.regions[0])->declared);
    assert_false(state_find_mark(joined(&world, written, fresh, false), world.regions[0])->declared);
    arena_free(world.arena);
}

// ---- states themselves ------------------------------------------------------------------------------------

static void test_clone_is_independent(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(60 + round);
        State *x = random_state(&world), *copy = state_clone(world.arena, x);
        uint64_t before = state_hash(x);
        assert_true(state_hash(copy) == before);
        add_memory(&world, copy);
        add_facts(&world, copy);
        state_set_bound(world.arena, copy, world.syms[2], random_range(&world));
        assert_true(state_hash(x) == before);
        arena_free(world.arena);
    }
}

// Memory against the simplest memory there is: one value a byte.
static void test_stores_are_read_back(void **state)
{
    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        World world = world_new(777 + round);
        State *x = state_new(world.arena);
        uint32_t wrote[BYTES] = {0}, size; // which store wrote a byte last
        Place places[12] = {0};
        uint32_t sizes[12] = {0};
        for (uint32_t i = 1; i < 12; i++) {
            places[i] = random_place(&world, &size);
            places[i].region = world.regions[0];
            sizes[i] = size;
            state_store(world.arena, x, places[i], size, value_int((int64_t)i));
            for (uint32_t b = 0; b < size; b++)
                wrote[places[i].offset + b] = i;
            state_cut(world.arena, x, (Place){world.regions[0], pick(&world, BYTES)});
        }
        for (uint32_t i = 0; i + 1 < x->n_cells; i++)
            assert_true(x->cells[i].offset + x->cells[i].size <= x->cells[i + 1].offset);
        for (uint32_t i = 1; i < 12; i++) {
            bool found;
            Value value = state_cell(x, places[i], sizes[i], &found);
            assert_true(found);
            if (value.kind == VAL_INT)
                for (uint32_t b = 0; b < sizes[i]; b++)
                    assert_int_equal(wrote[places[i].offset + b], value.imm);
        }
        arena_free(world.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_join_holds_on_both_paths), cmocka_unit_test(test_widening_holds_on_both_paths),
        cmocka_unit_test(test_join_is_idempotent),       cmocka_unit_test(test_join_absorbs),
        cmocka_unit_test(test_join_is_commutative),      cmocka_unit_test(test_widening_comes_to_rest),
        cmocka_unit_test(test_name_that_comes_again),    cmocka_unit_test(test_written_on_one_path),
        cmocka_unit_test(test_clone_is_independent),     cmocka_unit_test(test_stores_are_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
