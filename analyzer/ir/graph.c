// Ways through a function: which block follows which, and which can be reached. See ir.h.
#include "analyzer/ir/ir.h"

uint32_t ir_successor(const IrUnit *unit, const IrBlock *block, uint32_t n)
{
    const IrInst *last = ir_terminator(unit, block);
    uint32_t count = last->op == IR_JUMP     ? 1
                     : last->op == IR_BRANCH ? 2
                     : last->op == IR_SWITCH ? last->aux2 + 1
                                             : 0;
    if (n >= count)
        return n == count && block->handler ? block->handler - 1 : UINT32_MAX;
    if (last->op == IR_SWITCH)
        return n < last->aux2 ? unit->cases.at[last->aux + n].block : (uint32_t)last->imm;
    return n == 0 ? last->aux : last->aux2;
}

bool ir_reaches(const IrUnit *unit, const IrFunc *func, uint32_t from, uint32_t to, uint32_t around,
                Arena *scratch)
{
    bool *seen = ARENA_ARRAY(scratch, bool, func->n_blocks);
    uint32_t *todo = ARENA_ARRAY(scratch, uint32_t, func->n_blocks);
    uint32_t n = 0;
    if (from != around) {
        seen[from] = true;
        todo[n++] = from;
    }
    while (n) {
        uint32_t at = todo[--n];
        if (at == to)
            return true;
        const IrBlock *block = ir_block(unit, func, at);
        for (uint32_t i = 0, next; (next = ir_successor(unit, block, i)) != UINT32_MAX; i++)
            if (next != around && !seen[next]) {
                seen[next] = true;
                todo[n++] = next;
            }
    }
    return false;
}
