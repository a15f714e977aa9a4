// Exploring one activation of a function: blocks in reverse post-order, states that agree merged, loops
// joined after a few rounds.
//
// Comes in: an entry state with the parameters' cells written. Goes out: one exit for each distinguishable
// way to return. States at a block are collected until no earlier block is pending, so that diamonds close
// before what follows is walked.
#include <string.h>

#include "analyzer/engine/walk.h"

typedef struct Pending {
    uint32_t block;
    State *state;
} Pending;

// What a loop header has been entered with since its joining began, one for each thing rules can observe.
typedef struct Joined {
    uint32_t block;
    uint64_t rule_hash;
    State *state;
} Joined;

typedef struct Exploration {
    Walk *walk;
    Frame *frame;
    Exits *exits;
    VEC(Pending) pending;
    VEC(Joined) joined;
    Map *seen; // (block, state hash)
} Exploration;

static void push(Exploration *x, uint32_t block, State *state)
{
    Pending pending = {block, state};
    VEC_PUSH(x->walk->arena, &x->pending, pending);
}

static bool first_time(Exploration *x, uint32_t block, const State *state)
{
    uint64_t key[2] = {block, state_hash(state)};
    bool is_new;
    map_slot(x->seen, key, sizeof key, &is_new);
    return is_new;
}

static void bound_hit(Walk *walk, const Frame *frame)
{
    walk->stopped = true;
    if (!walk->engine->bound_hit[frame->fn->id]) {
        walk->engine->bound_hit[frame->fn->id] = true;
        walk->engine->stats.bounds_hit++;
    }
}

static bool out_of_steps(Exploration *x)
{
    if (x->walk->steps < x->frame->step_limit && arena_used(x->walk->arena) < WALK_ROOT_BYTES)
        return false;
    bound_hit(x->walk, x->frame);
    return true;
}

// ---- merging
// --------------------------------------------------------------------------------------------------------

// How much would be forgotten if two states became one: cells and bounds on which they disagree.
static uint32_t distance(const State *x, const State *y)
{
    uint32_t differ = 0;
    for (uint32_t i = 0, j = 0; i < x->n_cells || j < y->n_cells;) {
        const Cell *a = i < x->n_cells ? &x->cells[i] : NULL, *b = j < y->n_cells ? &y->cells[j] : NULL;
        bool first = a && (!b || a->region < b->region || (a->region == b->region && a->offset < b->offset));
        bool second = b && (!a || b->region < a->region || (b->region == a->region && b->offset < a->offset));
        if (first || second) {
            differ++;
        } else if (!value_same(a->value, b->value)) {
            differ += 2;
        }
        i += !second;
        j += !first;
    }
    for (uint32_t i = 0; i < x->n_bounds; i++) {
        const Range *theirs = state_bound(y, x->bounds[i].sym);
        differ += !theirs || !range_same(theirs, &x->bounds[i].range);
    }
    return differ + (x->n_bounds > y->n_bounds ? x->n_bounds - y->n_bounds : y->n_bounds - x->n_bounds);
}

static SymId block_stamp(Walk *walk, const Frame *frame, uint32_t block)
{
    uint8_t round = frame->visits[block] < WALK_MAX_ROUNDS ? frame->visits[block] : WALK_MAX_ROUNDS;
    return sym_make(walk->syms, (Sym){.kind = SYM_STAMP, .a = frame->id, .b = block, .c = round, .c2 = 1});
}

// Joins the two nearest states among those that rules cannot tell apart (or among all, when `any`). False:
// there are none.
static bool join_nearest(Walk *walk, State **states, const uint64_t *hashes, uint32_t *n, bool any,
                         SymId stamp)
{
    uint32_t best = UINT32_MAX, best_i = 0, best_j = 0;
    for (uint32_t i = 0; i < *n; i++)
        for (uint32_t j = i + 1; j < *n; j++) {
            if (!any && hashes[i] != hashes[j])
                continue;
            uint32_t differ = distance(states[i], states[j]);
            if (differ < best)
                best = differ, best_i = i, best_j = j;
        }
    if (best == UINT32_MAX)
        return false;
    state_join(walk, states[best_i], states[best_j], stamp, false);
    walk->engine->stats.states_merged++;
    states[best_j] = states[--*n];
    return true;
}

static uint32_t largest_group(const uint64_t *hashes, uint32_t n)
{
    uint32_t largest = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t size = 0;
        for (uint32_t j = 0; j < n; j++)
            size += hashes[j] == hashes[i];
        if (size > largest)
            largest = size;
    }
    return largest;
}

// Reduces a batch: at most WALK_MAX_ALIKE states that rules cannot tell apart, at most WALK_MAX_STATES in
// all.
static uint32_t merge_states(Walk *walk, const Frame *frame, uint32_t block, State **states, uint32_t n)
{
    SymId stamp = block_stamp(walk, frame, block);
    while (n > 1) {
        uint64_t hashes[WALK_MAX_BATCH];
        for (uint32_t i = 0; i < n; i++)
            hashes[i] = state_rule_hash(states[i]);
        bool alike = largest_group(hashes, n) > WALK_MAX_ALIKE;
        if (!alike && n <= WALK_MAX_STATES)
            break;
        if (!join_nearest(walk, states, hashes, &n, !alike, stamp))
            break;
    }
    return n;
}

// ---- exits
// ----------------------------------------------------------------------------------------------------------

// What a caller does next depends on little more than this of a result.
typedef enum ResultClass {
    RESULT_UNKNOWN,
    RESULT_ZERO,
    RESULT_POSITIVE,
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
    return low > 0 ? RESULT_POSITIVE : high < 0 ? RESULT_NEGATIVE : RESULT_MIXED;
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

static bool mean_the_same(const Walk *walk, const Exit *a, const Exit *b, int looseness)
{
    if (looseness < 2 && state_rule_hash(a->state) != state_rule_hash(b->state))
        return false;
    return looseness > 0 || result_class(walk, a) == result_class(walk, b);
}

void exits_merge(Walk *walk, const Frame *frame, Exits *exits)
{
    SymId stamp = sym_make(walk->syms, (Sym){.kind = SYM_STAMP, .a = frame->id, .b = UINT32_MAX});
    for (int looseness = 0; looseness <= 2; looseness++) {
        if (looseness > 0 && exits->count <= WALK_MAX_EXITS)
            return;
        for (uint32_t i = 0; i < exits->count; i++) {
            for (uint32_t j = exits->count; j-- > i + 1;) {
                Exit *into = &exits->at[i], *other = &exits->at[j];
                if (!mean_the_same(walk, into, other, looseness))
                    continue;
                Value value = join_results(walk, frame, into, other, stamp);
                Range range = value_range(walk, into->state, value);
                state_join(walk, into->state, other->state, stamp, false);
                if (value.kind == VAL_SYM && sym_get(walk->syms, value.id)->kind == SYM_JOIN)
                    state_set_bound(walk->arena, into->state, value.id, range);
                into->value = value;
                walk->engine->stats.states_merged++;
                *other = exits->at[--exits->count];
            }
        }
    }
}

// After some rounds a loop header takes the join of everything that rules cannot tell apart. NULL: nothing
// new came in.
static State *join_at_header(Exploration *x, uint32_t block, State *state)
{
    uint64_t rule_hash = state_rule_hash(state);
    for (uint32_t i = 0; i < x->joined.count; i++) {
        Joined *joined = &x->joined.at[i];
        if (joined->block != block || joined->rule_hash != rule_hash)
            continue;
        uint64_t before = state_hash(joined->state);
        state_join(x->walk, joined->state, state, block_stamp(x->walk, x->frame, block), true);
        if (state_hash(joined->state) == before)
            return NULL;
        return state_clone(x->walk->arena, joined->state);
    }
    Joined joined = {block, rule_hash, state_clone(x->walk->arena, state)};
    VEC_PUSH(x->walk->arena, &x->joined, joined);
    return state;
}

// ---- blocks
// ---------------------------------------------------------------------------------------------------------

static void take_branch(Exploration *x, State *state, const IrInst *inst, Value condition, bool taken)
{
    if (!value_assume(x->walk, state, condition, taken))
        return;
    if (!(inst->flags & IR_F_ASSERT) && condition.kind != VAL_INT)
        trail_add(x->walk, state, x->frame, inst, (Trail){.kind = TRAIL_BRANCH, .taken = taken});
    push(x, taken ? inst->aux : inst->aux2, state);
}

static void run_switch(Exploration *x, State *state, const IrInst *inst, Value value)
{
    const IrUnit *unit = x->frame->unit;
    Range rest = value_range(x->walk, state, value);
    bool decided = value.kind != VAL_UNKNOWN;
    for (uint32_t i = 0; i < inst->aux2; i++) {
        const IrCase *label = &unit->cases.at[inst->aux + i];
        // A label is written in the type of the value: 0x80000000 and -0x80000000 are the same label of a
        // 32-bit switch.
        int64_t low = label->low, high = label->high;
        unsigned width = ir_type(unit, ir_opnd(unit, inst, 0)->type)->size;
        bool is_signed = ir_type(unit, ir_opnd(unit, inst, 0)->type)->is_signed;
        if (low == high && width && width < 8)
            low = high = value_convert(x->walk, state, value_int(low), width, is_signed).imm;
        State *branch = state_clone(x->walk->arena, state);
        if (!value_assume_range(x->walk, branch, value, range_of(low, high)))
            continue;
        trail_add(x->walk, branch, x->frame, inst, (Trail){.kind = TRAIL_BRANCH, .taken = true});
        push(x, label->block, branch);
        Range below = low == INT64_MIN ? (Range){0} : range_of(INT64_MIN, low - 1);
        Range above = high == INT64_MAX ? (Range){0} : range_of(high + 1, INT64_MAX);
        Range others = below.n && above.n ? range_union(&below, &above) : below.n ? below : above;
        rest = range_intersect(&rest, &others);
    }
    // Without a default label the author holds the cases to be all there are: a path past them proves nothing left undone. A
    // control code comes from outside, and may be anything.
    const FactCell *code = state_fact(state, 1, DOMAIN_CODE, 0);
    if ((inst->flags & IR_F_IMPLICIT) && !(code && value_same(code->related, value)))
        state->is_partly_read = true;
    // A set with more holes than a range can hold is kept as its hull: sound, only less precise.
    if (!decided || rest.n)
        if (!decided || value_assume_range(x->walk, state, value, rest))
            push(x, (uint32_t)inst->imm, state);
}

static void run_return(Exploration *x, State *state, const IrInst *inst, Value value)
{
    Return leaving = {.unit = x->frame->unit,
                      .func = x->frame->func,
                      .inst = inst,
                      .value = value,
                      .is_root = x->frame->parent == NULL,
                      .role = x->walk->role};
    rules_on_return(x->walk, x->frame, state, &leaving);
    state_set_temp(x->walk->arena, state, 0, 0, value); // what is known of the result outlives the locals
    memory_collect(x->walk, x->frame, UINT32_MAX, state);
    state->n_temps--;
    Exit exit = {state, value};
    VEC_PUSH(x->walk->arena, x->exits, exit);
}

// Keeps only the temporaries that another block may still use.
static void drop_temps(Exploration *x, State *state)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_temps; i++) {
        const Temp *temp = &state->temps[i];
        if (temp->frame != x->frame->id || x->frame->flow->crosses[temp->inst])
            state->temps[kept++] = *temp;
    }
    state->n_temps = kept;
}

// An assertion's failing side ends nowhere: the block only says so.
static bool is_dead_end(const Exploration *x, uint32_t block)
{
    const IrUnit *unit = x->frame->unit;
    const IrBlock *target = &unit->blocks.at[x->frame->func->first_block + block];
    return unit->insts.at[target->first_inst].op == IR_UNREACHABLE;
}

// An assumption is evidence as long as it can be true. One that contradicts what the path saw appeases
// another tool: it is passed over.
static bool run_assumption(Exploration *x, State *state, const IrInst *inst, Value condition)
{
    if (!(inst->flags & IR_F_ASSERT) || is_dead_end(x, inst->aux) == is_dead_end(x, inst->aux2))
        return false;
    bool holds = is_dead_end(x, inst->aux2);
    State *assumed = state_clone(x->walk->arena, state);
    push(x, holds ? inst->aux : inst->aux2,
         value_assume(x->walk, assumed, condition, holds) ? assumed : state);
    return true;
}

static void run_terminator(Exploration *x, State *state, const IrInst *inst)
{
    Value operand = {0};
    if (inst->n_opnds)
        operand = operand_value(x->walk, x->frame, state, ir_opnd(x->frame->unit, inst, 0));
    drop_temps(x, state);
    switch (inst->op) {
    case IR_JUMP:
        push(x, inst->aux, state);
        return;
    case IR_BRANCH:
        if (run_assumption(x, state, inst, operand))
            return;
        if (operand.kind == VAL_INT || operand.kind == VAL_ADDR) {
            take_branch(x, state, inst, operand, operand.kind == VAL_ADDR || operand.imm != 0);
            return;
        }
        take_branch(x, state_clone(x->walk->arena, state), inst, operand, true);
        take_branch(x, state, inst, operand, false);
        return;
    case IR_SWITCH:
        run_switch(x, state, inst, operand);
        return;
    case IR_RETURN:
        run_return(x, state, inst, operand);
        return;
    default:
        return; // IR_UNREACHABLE: the path ends
    }
}

// Only memory that is not a local may be missing.
static bool may_raise(const Exploration *x, const State *state, const IrInst *inst)
{
    if (inst->op != IR_LOAD && inst->op != IR_STORE)
        return false;
    Value address = operand_value(x->walk, x->frame, state, ir_opnd(x->frame->unit, inst, 0));
    return address.kind != VAL_ADDR;
}

static void run_from(Exploration *x, State *state, uint32_t block_index, uint32_t at)
{
    const IrUnit *unit = x->frame->unit;
    const IrFunc *func = x->frame->func;
    const IrBlock *block = &unit->blocks.at[func->first_block + block_index];
    for (; at < block->n_insts; at++) {
        if (out_of_steps(x))
            return;
        x->walk->steps++;
        const IrInst *inst = &unit->insts.at[block->first_inst + at];
        uint32_t index = block->first_inst + at - func->first_inst;
        if (inst->op >= IR_JUMP) {
            run_terminator(x, state, inst);
            return;
        }
        if (inst->op != IR_CALL) {
            if (block->handler && may_raise(x, state, inst))
                push(x, block->handler - 1, state_clone(x->walk->arena, state));
            if (!exec_inst(x->walk, x->frame, state, inst, index))
                return;
            continue;
        }
        if (block->handler)
            push(x, block->handler - 1, state_clone(x->walk->arena, state));
        Exits ways = {0};
        exec_call(x->walk, x->frame, state, inst, index, &ways);
        for (uint32_t i = 0; i < ways.count; i++) {
            state_set_temp(x->walk->arena, ways.at[i].state, x->frame->id, index, ways.at[i].value);
            if (i + 1 < ways.count)
                run_from(x, ways.at[i].state, block_index, at + 1);
            x->frame->block = block_index;
        }
        if (ways.count == 0)
            return;
        state = ways.at[ways.count - 1].state;
    }
}

// All states waiting at the pending block that comes first.
static uint32_t take_batch(Exploration *x, State **batch, uint32_t most, uint32_t *block)
{
    const uint32_t *order = x->frame->flow->order;
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < x->pending.count; i++)
        if (order[x->pending.at[i].block] < best) {
            best = order[x->pending.at[i].block];
            *block = x->pending.at[i].block;
        }
    uint32_t n = 0, kept = 0;
    for (uint32_t i = 0; i < x->pending.count; i++) {
        Pending pending = x->pending.at[i];
        if (pending.block != *block || n == most)
            x->pending.at[kept++] = pending;
        else
            batch[n++] = pending.state;
    }
    x->pending.count = kept;
    return n;
}

static void run_batch(Exploration *x, uint32_t block, State **batch, uint32_t n)
{
    Frame *frame = x->frame;
    if (++frame->visits[block] > WALK_MAX_VISITS) {
        bound_hit(x->walk, frame);
        return;
    }
    uint32_t kept = 0;
    bool joining = frame->flow->is_loop_header[block] && frame->visits[block] > WALK_MAX_ROUNDS;
    for (uint32_t i = 0; i < n; i++) {
        State *state = batch[i];
        memory_collect(x->walk, frame, block, state);
        if (joining)
            state = join_at_header(x, block, state);
        if (state && first_time(x, block, state))
            batch[kept++] = state;
    }
    kept = merge_states(x->walk, frame, block, batch, kept);
    frame->round = frame->visits[block] < WALK_MAX_ROUNDS ? frame->visits[block] : WALK_MAX_ROUNDS;
    for (uint32_t i = 0; i < kept; i++) {
        frame->block = block;
        frame->round = frame->visits[block] < WALK_MAX_ROUNDS ? frame->visits[block] : WALK_MAX_ROUNDS;
        run_from(x, batch[i], block, 0);
    }
}

void explore(Walk *walk, Frame *frame, State *entry, Exits *exits)
{
    Exploration x = {.walk = walk, .frame = frame, .exits = exits, .seen = map_new(walk->arena)};
    frame->visits = ARENA_ARRAY(walk->arena, uint8_t, frame->func->n_blocks);
    push(&x, 0, entry);
    while (x.pending.count && !out_of_steps(&x)) {
        State *batch[WALK_MAX_BATCH];
        uint32_t block = 0;
        uint32_t n = take_batch(&x, batch, WALK_MAX_BATCH, &block);
        run_batch(&x, block, batch, n);
    }
}
