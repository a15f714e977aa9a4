// Facts about one function's control flow that the walk needs, computed once a function. Room-internal.
#ifndef IOCTLINT_ENGINE_FLOW_H
#define IOCTLINT_ENGINE_FLOW_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/base/arena.h"
#include "analyzer/ir/ir.h"

typedef struct FlowInfo {
    uint32_t *order; // in which blocks are taken: reverse post-order, lone exits moved up; UINT32_MAX: unreachable
    bool *is_loop_header;
    bool *is_tracked;  // local: only ever loaded and stored as a whole, so that liveness is exact
    uint64_t *live_in; // for each block a bit set of tracked locals that may still be read
    uint32_t words;    // 64-bit words of one such set
    bool *crosses;     // instruction: its value is used in another block
    bool *ends_chain;  // block: the last test of an if / else if chain over one field, and there is no else
} FlowInfo;

const FlowInfo *flow_analyse(const IrUnit *unit, const IrFunc *func, Arena *arena);

static inline bool flow_is_live(const FlowInfo *flow, uint32_t block, uint32_t local)
{
    return !flow->is_tracked[local] || (flow->live_in[block * flow->words + local / 64] >> (local % 64) & 1);
}

#endif
