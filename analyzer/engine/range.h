// A small set of integer intervals: what a path knows about one symbol. Room-internal.
#ifndef IOCTLINT_ENGINE_RANGE_H
#define IOCTLINT_ENGINE_RANGE_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/ir/ir.h"

enum { RANGE_MAX = 4 };

// Disjoint, ascending, at least one apart. n = 0: impossible.
typedef struct Range {
    uint8_t n;
    int64_t low[RANGE_MAX], high[RANGE_MAX];
} Range;

Range range_of(int64_t low, int64_t high);
Range range_all(void);
Range range_of_type(unsigned width, bool is_signed);
Range range_intersect(const Range *x, const Range *y);
Range range_union(const Range *x, const Range *y); // may join neighbours to stay within RANGE_MAX
// The values v for which `v op c` holds.
Range range_satisfying(IrBinary op, int64_t c);
bool range_contains(const Range *range, int64_t value);
bool range_same(const Range *x, const Range *y);
Range range_shift(const Range *range, int64_t by); // every value + by, saturating
static inline int64_t range_low(const Range *range)
{
    return range->low[0];
}
static inline int64_t range_high(const Range *range)
{
    return range->high[range->n - 1];
}

#endif
