// The laws of ranges, hammered with random ones: what a union, an intersection or a condition may say, a
// number must bear out.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/engine/range.h"

enum { ROUNDS = 20000, SPAN = 64 };

// A fixed sequence: the same test everywhere (xorshift, Marsaglia 2003).
static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

static int64_t small(uint32_t *seed)
{
    return (int64_t)(next_random(seed) % SPAN) - SPAN / 2;
}

static Range random_range(uint32_t *seed)
{
    Range range = {0};
    for (unsigned i = next_random(seed) % 3 + 1; i > 0; i--) {
        int64_t low = small(seed);
        Range piece = range_of(low, low + (int64_t)(next_random(seed) % 8));
        range = range.n ? range_union(&range, &piece) : piece;
    }
    return range;
}

static bool is_well_formed(const Range *range)
{
    for (unsigned i = 0; i < range->n; i++) {
        if (range->low[i] > range->high[i])
            return false;
        if (i && range->low[i] <= range->high[i - 1])
            return false;
    }
    return range->n <= RANGE_MAX;
}

static void test_union_holds_both(void **state)
{
    (void)state;
    uint32_t seed = 20201;
    for (unsigned round = 0; round < ROUNDS; round++) {
        Range x = random_range(&seed), y = random_range(&seed), both = range_union(&x, &y);
        assert_true(is_well_formed(&both));
        for (int64_t n = -SPAN; n <= SPAN; n++)
            if (range_contains(&x, n) || range_contains(&y, n))
                assert_true(range_contains(&both, n));
    }
}

static void test_intersection_is_exact(void **state)
{
    (void)state;
    uint32_t seed = 977;
    for (unsigned round = 0; round < ROUNDS; round++) {
        Range x = random_range(&seed), y = random_range(&seed), both = range_intersect(&x, &y),
              back = range_intersect(&y, &x);
        assert_true(is_well_formed(&both));
        assert_true(range_same(&both, &back));
        for (int64_t n = -SPAN; n <= SPAN; n++)
            assert_int_equal(range_contains(&both, n), range_contains(&x, n) && range_contains(&y, n));
    }
}

static bool holds(IrBinary op, int64_t a, int64_t b)
{
    switch (op) {
    case IR_EQ:
        return a == b;
    case IR_NE:
        return a != b;
    case IR_LT:
        return a < b;
    case IR_LE:
        return a <= b;
    case IR_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static void test_conditions(void **state)
{
    (void)state;
    for (IrBinary op = IR_EQ; op <= IR_GE; op++)
        for (int64_t c = -4; c <= 4; c++) {
            Range range = range_satisfying(op, c);
            for (int64_t n = -8; n <= 8; n++)
                assert_int_equal(range_contains(&range, n), holds(op, n, c));
        }
    Range none = range_satisfying(IR_LT, INT64_MIN), all = range_satisfying(IR_GE, INT64_MIN);
    assert_int_equal(none.n, 0);
    assert_true(range_contains(&all, INT64_MAX));
}

static void test_types(void **state)
{
    (void)state;
    Range status = range_of_type(4, true), byte = range_of_type(1, false);
    assert_true(range_low(&status) == INT32_MIN && range_high(&status) == INT32_MAX);
    assert_true(range_low(&byte) == 0 && range_high(&byte) == 255);
    Range edge = range_of(INT64_MAX - 1, INT64_MAX), moved = range_shift(&edge, 5);
    assert_true(range_high(&moved) == INT64_MAX); // saturates instead of wrapping
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_union_holds_both),
        cmocka_unit_test(test_intersection_is_exact),
        cmocka_unit_test(test_conditions),
        cmocka_unit_test(test_types),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
