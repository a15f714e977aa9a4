#include "analyzer/engine/range.h"

Range range_of(int64_t low, int64_t high)
{
    Range range = {0};
    if (low <= high) {
        range.n = 1;
        range.low[0] = low;
        range.high[0] = high;
    }
    return range;
}

Range range_all(void)
{
    return range_of(INT64_MIN, INT64_MAX);
}

// Unsigned 64-bit values beyond INT64_MAX are left out: no documented limit lies there, and pointers only
// meet 0.
Range range_of_type(unsigned width, bool is_signed)
{
    if (width == 0 || width > 8)
        return range_all();
    if (width == 8)
        return is_signed ? range_all() : range_of(0, INT64_MAX);
    int64_t half = (int64_t)1 << (width * 8 - 1);
    return is_signed ? range_of(-half, half - 1) : range_of(0, half * 2 - 1);
}

static void range_append(Range *range, int64_t low, int64_t high)
{
    if (range->n == RANGE_MAX) {
        range->high[RANGE_MAX - 1] = high;
        return;
    }
    range->low[range->n] = low;
    range->high[range->n++] = high;
}

Range range_intersect(const Range *x, const Range *y)
{
    Range result = {0};
    for (unsigned i = 0, j = 0; i < x->n && j < y->n;) {
        int64_t low = x->low[i] > y->low[j] ? x->low[i] : y->low[j];
        int64_t high = x->high[i] < y->high[j] ? x->high[i] : y->high[j];
        if (low <= high)
            range_append(&result, low, high);
        if (x->high[i] < y->high[j])
            i++;
        else
            j++;
    }
    return result;
}

Range range_union(const Range *x, const Range *y)
{
    Range result = {0};
    for (unsigned i = 0, j = 0; i < x->n || j < y->n;) {
        bool take_x = j >= y->n || (i < x->n && x->low[i] <= y->low[j]);
        int64_t low = take_x ? x->low[i] : y->low[j];
        int64_t high = take_x ? x->high[i] : y->high[j];
        if (take_x)
            i++;
        else
            j++;
        if (result.n && (result.high[result.n - 1] == INT64_MAX || low <= result.high[result.n - 1] + 1)) {
            if (high > result.high[result.n - 1])
                result.high[result.n - 1] = high;
        } else {
            range_append(&result, low, high);
        }
    }
    return result;
}

Range range_satisfying(IrBinary op, int64_t c)
{
    switch (op) {
    case IR_EQ:
        return range_of(c, c);
    case IR_LT:
        return c == INT64_MIN ? (Range){0} : range_of(INT64_MIN, c - 1);
    case IR_LE:
        return range_of(INT64_MIN, c);
    case IR_GT:
        return c == INT64_MAX ? (Range){0} : range_of(c + 1, INT64_MAX);
    case IR_GE:
        return range_of(c, INT64_MAX);
    case IR_NE: {
        Range result = {0};
        if (c != INT64_MIN)
            range_append(&result, INT64_MIN, c - 1);
        if (c != INT64_MAX)
            range_append(&result, c + 1, INT64_MAX);
        return result;
    }
    default:
        return range_all();
    }
}

bool range_contains(const Range *range, int64_t value)
{
    for (unsigned i = 0; i < range->n; i++)
        if (value >= range->low[i] && value <= range->high[i])
            return true;
    return false;
}

bool range_same(const Range *x, const Range *y)
{
    if (x->n != y->n)
        return false;
    for (unsigned i = 0; i < x->n; i++)
        if (x->low[i] != y->low[i] || x->high[i] != y->high[i])
            return false;
    return true;
}

static int64_t add_saturating(int64_t value, int64_t by)
{
    int64_t result;
    if (value == INT64_MIN || value == INT64_MAX)
        return value;
    if (__builtin_add_overflow(value, by, &result))
        return by > 0 ? INT64_MAX : INT64_MIN;
    return result;
}

Range range_shift(const Range *range, int64_t by)
{
    Range result = *range;
    for (unsigned i = 0; i < range->n; i++) {
        result.low[i] = add_saturating(range->low[i], by);
        result.high[i] = add_saturating(range->high[i], by);
    }
    return result;
}
