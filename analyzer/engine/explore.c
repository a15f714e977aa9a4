// Exploring one activation of a function: blocks in reverse post-order, states that agree merged, loops
// joined after a few rounds.
//
// Comes in: an entry state with the parameters' cells written. Goes out: one exit for each distinguishable
// way to return. States at a block are collected until no earlier block is pending, so that diamonds close
// before what follows is walked.
#include <string.h>

#include "analyzer/engine/walk.h"

const Precision walk_precision[WALK_LEVELS] = {{8, 2, 6, 3, 1000}, {3, 1, 3, 2, 16}, {1, 1, 2, 1, 4}};

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

static const Precision *precision(const Frame *frame)
{
    return &walk_precision[frame->level];
}

static bool out_of_steps(Exploration *x)
{
    if (x->walk->steps < x->frame->step_limit && !walk_is_full(x->walk))
        return false;
    x->frame->is_cut = true;
    return true;
}

// ---- loops ------------------------------------------------------------------------------------------------

static uint8_t capped_visits(const Frame *frame, uint32_t block)
{
    uint8_t rounds = precision(frame)->rounds;
    return frame->visits[block] < rounds ? frame->visits[block] : rounds;
}

static SymId block_stamp(Walk *walk, const Frame *frame, uint32_t block)
{
    return sym_make(
        walk->syms,
        (Sym){.kind = SYM_STAMP, .a = frame->id, .b = block, .c = capped_visits(frame, block), .c2 = 1});
}

// What a state is joined with at a loop header: the one rules cannot tell from it. When every round brings
// rules something new (a list whose entries they know), the last one: what they know of one round only is
// given up.
static Joined *joined_for(Exploration *x, uint32_t block, uint64_t rule_hash)
{
    Joined *last = NULL;
    unsigned n = 0;
    for (uint32_t i = 0; i < x->joined.count; i++) {
        Joined *joined = &x->joined.at[i];
        if (joined->block != block)
            continue;
        if (joined->rule_hash == rule_hash)
            return joined;
        last = joined;
        n++;
    }
    return n >= 2u * precision(x->frame)->states ? last : NULL;
}

// After some rounds a loop header takes the join of what came before. NULL: nothing new came in.
static State *join_at_header(Exploration *x, uint32_t block, State *state)
{
    uint64_t rule_hash = state_rule_hash(state);
    Joined *joined = joined_for(x, block, rule_hash);
    if (!joined) {
        Joined first = {block, rule_hash, state_clone(x->walk->arena, state)};
        VEC_PUSH(x->walk->arena, &x->joined, first);
        return state;
    }
    uint64_t before = state_hash(joined->state);
    state_join(x->walk, joined->state, state, block_stamp(x->walk, x->frame, block), true);
    joined->rule_hash = state_rule_hash(joined->state);
    return state_hash(joined->state) == before ? NULL : state_clone(x->walk->arena, joined->state);
}

// ---- blocks -----------------------------------------------------------------------------------------------

// A test of a status nobody knows finds it to be STATUS_PENDING. (One that is known needs no test.)
static bool takes_for_pending(const Walk *walk, Value condition, bool taken)
{
    if (condition.kind != VAL_SYM || condition.imm != 0)
        return false;
    const Sym *sym = sym_get(walk->syms, condition.id);
    return sym->kind == SYM_PRED && !sym->b && sym->c == STATUS_PENDING_VALUE &&
           ((sym->op == IR_EQ && taken) || (sym->op == IR_NE && !taken));
}

// A callee finds a reference count to be zero. Whether this caller holds the last reference is not known, and
// who drops one under a lock mostly does not: what happens then is not laid to the lock of the caller.
static bool is_last_reference(const Exploration *x, const State *state, Value condition)
{
    if (!x->frame->parent || condition.kind != VAL_SYM)
        return false;
    const Sym *sym = sym_get(x->walk->syms, condition.id);
    Value count = sym->kind == SYM_PRED ? value_sym(sym->a) : condition;
    sym = sym_get(x->walk->syms, count.id);
    if (sym->kind != SYM_CALL || sym->a != x->frame->id)
        return false;
    const IrInst *call = ir_inst(x->frame->unit, x->frame->func, sym->b);
    const IrOpnd *callee = call->op == IR_CALL ? ir_opnd(x->frame->unit, call, 0) : NULL;
    if (!callee || callee->kind != IR_O_FUNC)
        return false;
    const CalleeInfo *info = callee_info(x->walk->engine, x->frame->unit, callee->index);
    Range range = value_range(x->walk, state, count);
    bool counts_down = info->fact && strcmp(info->fact->name, "InterlockedDecrement") == 0;
    return counts_down && range.n == 1 && range_low(&range) == 0 && range_high(&range) == 0;
}

// Past the last test of a chain over a field of the driver's own: as past a switch without a default label,
// see run_switch.
static bool is_past_chain(const Exploration *x, const State *state, const IrInst *inst)
{
    const Frame *frame = x->frame;
    if (!frame->flow->ends_chain[frame->block])
        return false;
    const FactCell *code = state_fact(state, 1, DOMAIN_CODE, 0);
    const IrInst *compare = ir_inst(frame->unit, frame->func, ir_opnd(frame->unit, inst, 0)->index);
    Value tested = operand_value(x->walk, frame, state, ir_opnd(frame->unit, compare, 0));
    return !(code && value_same(code->related, tested));
}

static void take_branch(Exploration *x, State *state, const IrInst *inst, Value condition, bool taken)
{
    bool is_past = !taken && is_past_chain(x, state, inst);
    if (!value_assume(x->walk, state, condition, taken))
        return;
    state->is_partly_read |= is_past;
    state->took_for_pending |= takes_for_pending(x->walk, condition, taken);
    if (is_last_reference(x, state, condition))
        state->irql_low_proven = false;
    // What a call's outcome or a flag decided is told as well: only the reader's compiler knows `while (1)`.
    bool is_plain = condition.kind == VAL_INT &&
                    (ir_opnd(x->frame->unit, inst, 0)->kind == IR_O_CONST || (inst->flags & IR_F_LOOP));
    if (!(inst->flags & IR_F_ASSERT) && !is_plain)
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
        if (!label->is_made_up && !value_assume_range(x->walk, branch, value, range_of(low, high)))
            continue;
        trail_add(
            x->walk, branch, x->frame, inst,
            (Trail){.kind = TRAIL_BRANCH, .taken = true, .label = (uint16_t)(i < UINT16_MAX ? i + 1 : 0)});
        push(x, label->block, branch);
        if (label->is_made_up)
            continue;
        Range below = low == INT64_MIN ? (Range){0} : range_of(INT64_MIN, low - 1);
        Range above = high == INT64_MAX ? (Range){0} : range_of(high + 1, INT64_MAX);
        Range others = below.n && above.n ? range_union(&below, &above) : below.n ? below : above;
        rest = range_intersect(&rest, &others);
    }
    // Without a default label the author holds the cases to be all there are: a path past them proves nothing
    // left undone. A control code comes from outside, and may be anything.
    const FactCell *code = state_fact(state, 1, DOMAIN_CODE, 0);
    if ((inst->flags & IR_F_IMPLICIT) && !(code && value_same(code->related, value)))
        state->is_partly_read = true;
    // A set with more holes than a range can hold is kept as its hull: sound, only less precise.
    if (!decided || rest.n)
        if (!decided || value_assume_range(x->walk, state, value, rest)) {
            if (value.kind != VAL_INT)
                trail_add(x->walk, state, x->frame, inst, (Trail){.kind = TRAIL_BRANCH});
            push(x, (uint32_t)inst->imm, state);
        }
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

// That a lower driver answered STATUS_PENDING is no more than possible (NF:wdm.IofCallDriver); the author who
// asserts that it never does knows the driver.
static bool denies_pending(const Exploration *x, const IrInst *inst, bool holds)
{
    const IrOpnd *condition = ir_opnd(x->frame->unit, inst, 0);
    if (condition->kind != IR_O_INST)
        return false;
    const IrInst *compare = ir_inst(x->frame->unit, x->frame->func, condition->index);
    if (compare->op != IR_BINARY || compare->sub != (holds ? IR_NE : IR_EQ))
        return false;
    for (uint32_t n = 0; n < 2; n++) {
        const IrOpnd *side = ir_opnd(x->frame->unit, compare, n);
        if (side->kind == IR_O_CONST && side->imm == STATUS_PENDING_VALUE)
            return true;
    }
    return false;
}

// An assumption is evidence as long as it can be true. One that contradicts what the path saw appeases
// another tool: it is passed over.
static bool run_assumption(Exploration *x, State *state, const IrInst *inst, Value condition)
{
    if (!(inst->flags & IR_F_ASSERT) || is_dead_end(x, inst->aux) == is_dead_end(x, inst->aux2))
        return false;
    bool holds = is_dead_end(x, inst->aux2);
    State *assumed = state_clone(x->walk->arena, state);
    bool can_be = value_assume(x->walk, assumed, condition, holds);
    if (can_be || !denies_pending(x, inst, holds))
        push(x, holds ? inst->aux : inst->aux2, can_be ? assumed : state);
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

// Only memory that is not a local may be missing; at DISPATCH_LEVEL a page fault ends the system, not the
// statement (k:managing-hardware-priorities).
static bool may_raise(const Exploration *x, const State *state, const IrInst *inst)
{
    if ((inst->op != IR_LOAD && inst->op != IR_STORE) || state->irql_low >= IRQL_DISPATCH)
        return false;
    Value address = operand_value(x->walk, x->frame, state, ir_opnd(x->frame->unit, inst, 0));
    return address.kind != VAL_ADDR;
}

// DDIs that raise: on purpose, for memory they are given, for want of quota (k:handling-exceptions). The
// others end with a status; to expect an exception of each would put a way around every wait and every
// release.
static bool verb_may_raise(Verb verb)
{
    switch (verb) {
    case VERB_NONE:
    case VERB_NO_RETURN:
    case VERB_PROBE:
    case VERB_PROBE_LOCK_PAGES:
    case VERB_MDL_MAP:
    case VERB_MEM_COPY:
    case VERB_MEM_ZERO:
    case VERB_MEM_COMPARE:
    case VERB_POOL_ALLOCATE:
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
    case VERB_IRP_BUILD_ASYNC_FSD:
        return true;
    default:
        return false;
    }
}

static bool call_may_raise(const Exploration *x, const State *state, const IrInst *inst)
{
    const IrOpnd *callee = ir_opnd(x->frame->unit, inst, 0);
    if (callee->kind != IR_O_FUNC)
        return true;
    const CalleeInfo *info = callee_info(x->walk->engine, x->frame->unit, callee->index);
    bool is_high =
        state->irql_low >= IRQL_DISPATCH; // memory that is missing ends the system, not the statement
    if (info->row)
        return is_high ? info->row->verb == VERB_NO_RETURN : verb_may_raise((Verb)info->row->verb);
    return !is_high || !info->fact;
}

// A call may go on in several ways. They are merged right behind it: what follows in the block would
// otherwise be run for every combination of the ways of all calls in it.
static uint32_t run_call(Exploration *x, State **states, uint32_t n, const IrBlock *block, const IrInst *inst,
                         uint32_t index)
{
    Walk *walk = x->walk;
    const Precision *fine = precision(x->frame);
    SymId stamp = sym_make(
        walk->syms, (Sym){.kind = SYM_STAMP, .a = x->frame->id, .b = index, .c = x->frame->round, .c2 = 2});
    State *out[WALK_MAX_BATCH];
    uint32_t n_out = 0;
    for (uint32_t i = 0; i < n && !out_of_steps(x); i++) {
        walk->steps++;
        if (block->handler && call_may_raise(x, states[i], inst))
            push(x, block->handler - 1, state_clone(walk->arena, states[i]));
        Exits ways = {0};
        exec_call(walk, x->frame, states[i], inst, index, &ways);
        for (uint32_t w = 0; w < ways.count; w++) {
            state_set_temp(walk->arena, ways.at[w].state, x->frame->id, index, ways.at[w].value);
            if (n_out == WALK_MAX_BATCH)
                n_out = merge_states(walk, out, n_out, fine->alike, fine->states, stamp);
            out[n_out++] = ways.at[w].state;
        }
    }
    n_out = merge_states(walk, out, n_out, 2 * fine->alike, 2 * fine->states, stamp);
    memcpy(states, out, n_out * sizeof *out);
    return n_out;
}

static uint32_t run_plain(Exploration *x, State **states, uint32_t n, const IrBlock *block,
                          const IrInst *inst, uint32_t index)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n && !out_of_steps(x); i++) {
        State *state = states[i];
        x->walk->steps++;
        if (block->handler && may_raise(x, state, inst))
            push(x, block->handler - 1, state_clone(x->walk->arena, state));
        if (exec_inst(x->walk, x->frame, state, inst, index))
            states[kept++] = state;
    }
    return kept;
}

// All states go through a block in step, so that those which a call set apart can meet again behind it.
static void run_block(Exploration *x, uint32_t block_index, State **states, uint32_t n)
{
    const IrUnit *unit = x->frame->unit;
    const IrFunc *func = x->frame->func;
    const IrBlock *block = &unit->blocks.at[func->first_block + block_index];
    for (uint32_t at = 0; n > 0; at++) {
        const IrInst *inst = &unit->insts.at[block->first_inst + at];
        uint32_t index = block->first_inst + at - func->first_inst;
        if (inst->op >= IR_JUMP) {
            for (uint32_t i = 0; i < n && !out_of_steps(x); i++) {
                x->walk->steps++;
                run_terminator(x, states[i], inst);
            }
            return;
        }
        n = inst->op == IR_CALL ? run_call(x, states, n, block, inst, index)
                                : run_plain(x, states, n, block, inst, index);
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
    const Precision *fine = precision(frame);
    if (++frame->visits[block] > WALK_MAX_VISITS) {
        frame->is_cut = true;
        return;
    }
    uint32_t kept = 0;
    bool joining = frame->flow->is_loop_header[block] && frame->visits[block] > fine->rounds;
    for (uint32_t i = 0; i < n; i++) {
        State *state = batch[i];
        memory_collect(x->walk, frame, block, state);
        if (joining)
            state = join_at_header(x, block, state);
        if (state && first_time(x, block, state))
            batch[kept++] = state;
    }
    kept = merge_states(x->walk, batch, kept, fine->alike, fine->states, block_stamp(x->walk, frame, block));
    frame->round = capped_visits(frame, block);
    frame->block = block;
    run_block(x, block, batch, kept);
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
    if (!frame->is_cut && !frame->is_shallow && !walk->engine->finished[frame->fn->id]) {
        walk->engine->finished[frame->fn->id] = true;
        walk->engine->n_finished++;
    }
}
