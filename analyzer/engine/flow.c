#include "analyzer/engine/flow.h"

#include <string.h>

typedef struct Successors {
    const IrUnit *unit;
    const IrFunc *func;
    Arena *arena;
    FlowInfo *flow;
    uint32_t *state; // 0 new, 1 on the stack, 2 done
    uint32_t *post;  // blocks in post-order
    uint32_t n_post;
} Successors;

// A block that one other leads to and that ends the function waits for nobody: it comes right behind that one. Of
// a function too long to be finished, its early exits are seen.
static void advance_exits(Successors *s)
{
    uint32_t *only =
        ARENA_ARRAY(s->arena, uint32_t, s->func->n_blocks); // predecessor + 1; UINT32_MAX: several
    for (uint32_t i = 0; i < s->n_post; i++) {
        const IrBlock *block = ir_block(s->unit, s->func, s->post[i]);
        for (uint32_t n = 0, next; (next = ir_successor(s->unit, block, n)) != UINT32_MAX; n++)
            only[next] = only[next] ? UINT32_MAX : s->post[i] + 1;
    }
    for (uint32_t i = 0; i < s->n_post; i++) {
        uint32_t block = s->post[i];
        bool is_exit = ir_terminator(s->unit, ir_block(s->unit, s->func, block))->op == IR_RETURN;
        if (is_exit && only[block] && only[block] != UINT32_MAX)
            s->flow->order[block] = s->flow->order[only[block] - 1] + 1;
    }
}

// Depth-first search with an explicit stack: functions with thousands of blocks exist.
static void number_blocks(Successors *s)
{
    typedef struct {
        uint32_t block, next;
    } Visit;
    Visit *stack = ARENA_ARRAY(s->arena, Visit, s->func->n_blocks + 1);
    uint32_t depth = 0;
    stack[depth++] = (Visit){0, 0};
    s->state[0] = 1;
    while (depth) {
        Visit *visit = &stack[depth - 1];
        uint32_t next = ir_successor(s->unit, ir_block(s->unit, s->func, visit->block), visit->next++);
        if (next == UINT32_MAX) {
            s->state[visit->block] = 2;
            s->post[s->n_post++] = visit->block;
            depth--;
        } else if (s->state[next] == 0) {
            s->state[next] = 1;
            stack[depth++] = (Visit){next, 0};
        } else if (s->state[next] == 1) {
            s->flow->is_loop_header[next] = true;
        }
    }
    for (uint32_t i = 0; i < s->n_post; i++)
        s->flow->order[s->post[i]] = 2 * (s->n_post - 1 - i);
    advance_exits(s);
}

// Operand 0 of these reads or writes the whole local without its address going anywhere.
static bool is_plain_use(const IrInst *inst, uint32_t operand)
{
    if (operand != 0)
        return false;
    return inst->op == IR_LOAD || inst->op == IR_STORE || inst->op == IR_ZERO || inst->op == IR_LOCAL ||
           inst->op == IR_DEAD;
}

static void find_uses(const IrUnit *unit, const IrFunc *func, FlowInfo *flow, Arena *arena)
{
    uint32_t *block_of_inst = ARENA_ARRAY(arena, uint32_t, func->n_insts + 1);
    for (uint32_t b = 0; b < func->n_blocks; b++) {
        const IrBlock *block = ir_block(unit, func, b);
        for (uint32_t i = 0; i < block->n_insts; i++)
            block_of_inst[block->first_inst + i - func->first_inst] = b;
    }
    for (uint32_t i = 0; i < func->n_insts; i++) {
        const IrInst *inst = ir_inst(unit, func, i);
        for (uint32_t n = 0; n < inst->n_opnds; n++) {
            const IrOpnd *opnd = ir_opnd(unit, inst, n);
            if (opnd->kind == IR_O_LOCAL && !is_plain_use(inst, n))
                flow->is_tracked[opnd->index] = false;
            if (opnd->kind == IR_O_INST && block_of_inst[opnd->index] != block_of_inst[i])
                flow->crosses[opnd->index] = true;
        }
    }
}

// One backward step through a block: what is live before it, given what is live after it.
static void transfer_block(const IrUnit *unit, const IrBlock *block, const FlowInfo *flow, uint64_t *live)
{
    for (uint32_t i = block->n_insts; i-- > 0;) {
        const IrInst *inst = &unit->insts.at[block->first_inst + i];
        if (inst->n_opnds == 0)
            continue;
        const IrOpnd *first = ir_opnd(unit, inst, 0);
        if (first->kind != IR_O_LOCAL || !flow->is_tracked[first->index])
            continue;
        uint64_t bit = (uint64_t)1 << (first->index % 64);
        if (inst->op == IR_LOAD)
            live[first->index / 64] |= bit;
        else
            live[first->index / 64] &= ~bit;
    }
}

static void find_live(const Successors *s)
{
    FlowInfo *flow = s->flow;
    uint64_t *live = ARENA_ARRAY(s->arena, uint64_t, flow->words);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 0; i < s->n_post; i++) {
            uint32_t b = s->post[i];
            const IrBlock *block = ir_block(s->unit, s->func, b);
            memset(live, 0, flow->words * sizeof *live);
            for (uint32_t n = 0, next; (next = ir_successor(s->unit, block, n)) != UINT32_MAX; n++)
                for (uint32_t w = 0; w < flow->words; w++)
                    live[w] |= flow->live_in[next * flow->words + w];
            transfer_block(s->unit, block, flow, live);
            for (uint32_t w = 0; block->handler && w < flow->words;
                 w++) // control may go there from anywhere in the block
                live[w] |= flow->live_in[(block->handler - 1) * flow->words + w];
            uint64_t *known = &flow->live_in[b * flow->words];
            for (uint32_t w = 0; w < flow->words; w++) {
                changed |= known[w] != (known[w] | live[w]);
                known[w] |= live[w];
            }
        }
    }
}

// ---- chains of tests --------------------------------------------------------------------------------------

enum { CHAIN_MAX = 16 };

// `place == constant` at the end of a block.
typedef struct EqualTest {
    const IrOpnd *place;
    int64_t constant;
    uint32_t equal, other; // blocks
} EqualTest;

static const IrInst *opnd_inst(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd)
{
    return opnd->kind == IR_O_INST ? ir_inst(unit, func, opnd->index) : NULL;
}

// A field of the driver's own records: what stands in a system's comes from outside.
static bool is_own_field(const IrUnit *unit, const IrInst *inst)
{
    return inst && inst->op == IR_FIELD && !unit->files.at[unit->fields.at[inst->aux].pos.file].is_system;
}

static bool equal_test(const Successors *s, uint32_t block, EqualTest *test)
{
    const IrInst *branch = ir_terminator(s->unit, ir_block(s->unit, s->func, block));
    if (branch->op != IR_BRANCH)
        return false;
    const IrInst *compare = opnd_inst(s->unit, s->func, ir_opnd(s->unit, branch, 0));
    if (!compare || compare->op != IR_BINARY || compare->sub != IR_EQ)
        return false;
    const IrOpnd *value = ir_opnd(s->unit, compare, 0), *constant = ir_opnd(s->unit, compare, 1);
    if (value->kind == IR_O_CONST) {
        const IrOpnd *swapped = value;
        value = constant;
        constant = swapped;
    }
    const IrInst *load = opnd_inst(s->unit, s->func, value);
    while (load && load->op == IR_CAST)
        load = opnd_inst(s->unit, s->func, ir_opnd(s->unit, load, 0));
    if (constant->kind != IR_O_CONST || !load || load->op != IR_LOAD)
        return false;
    *test = (EqualTest){ir_opnd(s->unit, load, 0), constant->imm, branch->aux, branch->aux2};
    return is_own_field(s->unit, opnd_inst(s->unit, s->func, test->place));
}

static bool is_same_place(const Successors *s, const IrOpnd *a, const IrOpnd *b)
{
    if (a->kind != b->kind)
        return false;
    if (a->kind != IR_O_INST)
        return (a->kind == IR_O_LOCAL || a->kind == IR_O_GLOBAL) && a->index == b->index;
    const IrInst *x = ir_inst(s->unit, s->func, a->index), *y = ir_inst(s->unit, s->func, b->index);
    bool is_step = x->op == IR_LOAD || x->op == IR_CAST || x->op == IR_FIELD;
    return is_step && x->op == y->op && (x->op != IR_FIELD || x->aux == y->aux) &&
           is_same_place(s, ir_opnd(s->unit, x, 0), ir_opnd(s->unit, y, 0));
}

// `if (x->type == A) ... else if (x->type == B) ...` and no else: as a switch without a default label, the
// author holds the tests to be all there are. `last` is where the test of B ends.
static bool ends_chain(const Successors *s, uint32_t last)
{
    EqualTest test, before;
    uint32_t first = last;
    bool has_two_arms = false;
    if (!equal_test(s, last, &test))
        return false;
    for (uint32_t b = 0, n = 0; b < s->func->n_blocks && !has_two_arms && n < CHAIN_MAX; b++)
        if (equal_test(s, b, &before) && before.other == first && before.constant != test.constant &&
            is_same_place(s, before.place, test.place)) {
            has_two_arms = before.equal != test.equal; // A || B is one arm
            first = b;                                 // an earlier one may stand in front of it
            n++;
            b = UINT32_MAX;
        }
    return has_two_arms && ir_reaches(s->unit, s->func, test.equal, test.other, last, s->arena);
}

static void find_chains(const Successors *s)
{
    for (uint32_t b = 0; b < s->func->n_blocks; b++)
        s->flow->ends_chain[b] = ends_chain(s, b);
}

const FlowInfo *flow_analyse(const IrUnit *unit, const IrFunc *func, Arena *arena)
{
    FlowInfo *flow = ARENA_NEW(arena, FlowInfo);
    flow->order = ARENA_ARRAY(arena, uint32_t, func->n_blocks);
    memset(flow->order, 0xFF, func->n_blocks * sizeof *flow->order);
    flow->is_loop_header = ARENA_ARRAY(arena, bool, func->n_blocks);
    flow->is_tracked = ARENA_ARRAY(arena, bool, func->n_locals + 1);
    memset(flow->is_tracked, true, func->n_locals + 1);
    flow->words = (func->n_locals + 63) / 64;
    flow->live_in = ARENA_ARRAY(arena, uint64_t, (size_t)func->n_blocks * flow->words + 1);
    flow->crosses = ARENA_ARRAY(arena, bool, func->n_insts + 1);
    find_uses(unit, func, flow, arena);
    Successors s = {.unit = unit, .func = func, .arena = arena, .flow = flow};
    s.state = ARENA_ARRAY(arena, uint32_t, func->n_blocks);
    s.post = ARENA_ARRAY(arena, uint32_t, func->n_blocks);
    number_blocks(&s);
    find_live(&s);
    flow->ends_chain = ARENA_ARRAY(arena, bool, func->n_blocks);
    find_chains(&s);
    return flow;
}
