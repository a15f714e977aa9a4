// Is a unit sound? The first violation in words, or NULL.
//
// Three layers: every index is in range; every block is a run of instructions that ends in its only
// terminator; every value is defined on every path to its use. An exception may leave a block before its
// first instruction, so for the last check a handler counts as a successor of the block's predecessors too.
#include <inttypes.h>
#include <string.h>

#include "analyzer/ir/ir.h"

#define NO_BLOCK UINT32_MAX

typedef struct {
    const IrUnit *unit;
    Arena *arena;
    const IrFunc *func;
    const char *problem;
    uint32_t *block_of;  // instruction of the function → its block
    VEC(uint32_t) order; // blocks in reverse postorder
    uint32_t *rank;      // block → place in `order`, NO_BLOCK when unreachable
    uint32_t *idom;
    VEC(uint32_t) edges_from, edges_to;
} Check;

static bool check_fail(Check *check, const char *what, uint32_t where)
{
    if (!check->problem) {
        const char *name = "";
        if (check->func && check->func->sym < check->unit->syms.count)
            name = ir_str(check->unit, check->unit->syms.at[check->func->sym].name);
        check->problem = arena_printf(check->arena, "%s (%s, index %" PRIu32 ")", what, name, where);
    }
    return false;
}

#define CHECK(condition, what, where)              \
    do {                                           \
        if (!(condition))                          \
            return check_fail(check, what, where); \
    } while (0)

static bool span_fits(uint32_t first, uint32_t count, uint32_t total)
{
    return count == 0 || (first <= total && count <= total - first);
}

static bool pos_fits(const IrUnit *unit, IrPos pos)
{
    return pos.file < unit->files.count;
}

// ---- tables ---------------------------------------------------------------------------------------------

static bool check_types(Check *check)
{
    const IrUnit *unit = check->unit;
    for (uint32_t i = 0; i < unit->types.count; i++) {
        const IrType *type = &unit->types.at[i];
        CHECK(type->kind <= IR_T_FUNCTION, "type kind", i);
        CHECK(type->elem < unit->types.count, "type element", i);
        CHECK(type->name < unit->strings.count, "type name", i);
        CHECK(type->kind != IR_T_RECORD || type->record < unit->records.count, "type record", i);
    }
    for (uint32_t i = 0; i < unit->records.count; i++) {
        const IrRecord *record = &unit->records.at[i];
        CHECK(record->name < unit->strings.count, "record name", i);
        CHECK(span_fits(record->first_field, record->n_fields, unit->fields.count), "record fields", i);
        CHECK(pos_fits(unit, record->pos), "record position", i);
    }
    for (uint32_t i = 0; i < unit->fields.count; i++) {
        const IrField *field = &unit->fields.at[i];
        CHECK(field->name < unit->strings.count, "field name", i);
        CHECK(field->type < unit->types.count, "field type", i);
        CHECK(pos_fits(unit, field->pos), "field position", i);
    }
    return true;
}

static bool check_syms(Check *check)
{
    const IrUnit *unit = check->unit;
    for (uint32_t i = 0; i < unit->syms.count; i++) {
        const IrSym *sym = &unit->syms.at[i];
        CHECK(sym->kind <= IR_SYM_GLOBAL, "symbol kind", i);
        CHECK(sym->name < unit->strings.count && sym->link_name < unit->strings.count, "symbol name", i);
        CHECK(sym->role_type < unit->strings.count, "symbol role", i);
        CHECK(sym->type < unit->types.count, "symbol type", i);
        CHECK(sym->func <= unit->funcs.count, "symbol function", i);
        CHECK(!sym->func || unit->funcs.at[sym->func - 1].sym == i, "symbol's function is another's", i);
        CHECK(span_fits(sym->first_annot, sym->n_annots, unit->annots.count), "symbol annotations", i);
        CHECK(span_fits(sym->first_param_name, sym->n_params, unit->param_infos.count), "symbol parameters",
              i);
        CHECK(pos_fits(unit, sym->pos), "symbol position", i);
    }
    for (uint32_t i = 0; i < unit->param_infos.count; i++) {
        const IrParamInfo *param = &unit->param_infos.at[i];
        CHECK(param->name < unit->strings.count && param->type < unit->types.count, "parameter", i);
        CHECK(span_fits(param->first_annot, param->n_annots, unit->annots.count), "parameter annotations", i);
    }
    for (uint32_t i = 0; i < unit->annots.count; i++)
        CHECK(unit->annots.at[i] < unit->strings.count, "annotation", i);
    return true;
}

static bool check_rest(Check *check)
{
    const IrUnit *unit = check->unit;
    CHECK(unit->strings.count && unit->strings.at[0] == 0 && unit->strings.at[unit->strings.count - 1] == 0,
          "text", 0);
    CHECK(unit->main_path < unit->strings.count, "main path", 0);
    for (uint32_t i = 0; i < unit->files.count; i++)
        CHECK(unit->files.at[i].path < unit->strings.count, "file path", i);
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        CHECK(unit->codes.at[i].name < unit->strings.count, "code name", i);
        for (unsigned k = 0; k < 4; k++)
            CHECK(unit->codes.at[i].spelling[k] < unit->strings.count, "code spelling", i);
        CHECK(pos_fits(unit, unit->codes.at[i].pos), "code position", i);
    }
    for (uint32_t i = 0; i < unit->gaps.count; i++)
        CHECK(unit->gaps.at[i].text < unit->strings.count && pos_fits(unit, unit->gaps.at[i].pos), "gap", i);
    return true;
}

// ---- one function's shape -------------------------------------------------------------------------------

static bool is_terminator(const IrInst *inst)
{
    return inst->op >= IR_JUMP;
}

static bool check_opnd(Check *check, const IrOpnd *opnd, uint32_t at)
{
    const IrUnit *unit = check->unit;
    CHECK(opnd->type < unit->types.count, "operand type", at);
    CHECK(opnd->text < unit->strings.count, "operand text", at);
    switch (opnd->kind) {
    case IR_O_NONE:
    case IR_O_UNKNOWN:
        return true;
    case IR_O_CONST:
        CHECK(opnd->index < unit->types.count, "sizeof type of a constant", at);
        return true;
    case IR_O_INST:
        CHECK(opnd->index < check->func->n_insts, "operand's instruction", at);
        return true;
    case IR_O_LOCAL:
        CHECK(opnd->index < check->func->n_locals, "operand's local", at);
        return true;
    case IR_O_GLOBAL:
        CHECK(opnd->index && opnd->index < unit->syms.count, "operand's global", at);
        CHECK(unit->syms.at[opnd->index].kind == IR_SYM_GLOBAL, "operand is no global", at);
        return true;
    case IR_O_FUNC:
        CHECK(opnd->index && opnd->index < unit->syms.count, "operand's function", at);
        CHECK(unit->syms.at[opnd->index].kind == IR_SYM_FUNC, "operand is no function", at);
        return true;
    case IR_O_STRING:
        CHECK(opnd->index < unit->strings.count, "operand's text", at);
        return true;
    default:
        return check_fail(check, "operand kind", at);
    }
}

// How many operands an instruction may have.
static bool opnd_count_fits(const IrInst *inst)
{
    uint32_t n = inst->n_opnds;
    switch (inst->op) {
    case IR_NOP:
    case IR_JUMP:
    case IR_UNREACHABLE:
        return n == 0;
    case IR_LOCAL:
    case IR_DEAD:
    case IR_FIELD:
    case IR_LOAD:
    case IR_ZERO:
    case IR_UNARY:
    case IR_CAST:
    case IR_BRANCH:
    case IR_SWITCH:
        return n == 1;
    case IR_INDEX:
    case IR_STORE:
    case IR_COPY:
    case IR_BINARY:
        return n == 2;
    case IR_CALL:
        return n >= 1;
    case IR_RETURN:
        return n <= 1;
    default:
        return true;
    }
}

static bool check_targets(Check *check, const IrInst *inst, uint32_t at)
{
    const IrUnit *unit = check->unit;
    uint32_t n = check->func->n_blocks;
    switch (inst->op) {
    case IR_JUMP:
        CHECK(inst->aux < n, "jump target", at);
        break;
    case IR_BRANCH:
        CHECK(inst->aux < n && inst->aux2 < n, "branch target", at);
        break;
    case IR_SWITCH:
        CHECK(inst->imm >= 0 && inst->imm < n, "switch default", at);
        CHECK(span_fits(inst->aux, inst->aux2, unit->cases.count), "switch cases", at);
        for (uint32_t i = 0; i < inst->aux2; i++) {
            CHECK(unit->cases.at[inst->aux + i].block < n, "case target", at);
            CHECK(unit->cases.at[inst->aux + i].text < unit->strings.count, "case text", at);
        }
        break;
    default:
        break;
    }
    return true;
}

// Loads, stores and what computes addresses start from something that can be an address.
static bool is_address(const Check *check, const IrOpnd *opnd)
{
    if (opnd->kind == IR_O_INST) {
        const IrInst *made = ir_inst(check->unit, check->func, opnd->index);
        return made->op != IR_STORE && made->op != IR_COPY && made->op != IR_ZERO && !is_terminator(made);
    }
    return opnd->kind != IR_O_NONE;
}

static bool check_inst(Check *check, const IrInst *inst, uint32_t at)
{
    const IrUnit *unit = check->unit;
    CHECK(inst->op < IR_OP_COUNT, "instruction kind", at);
    CHECK(inst->op != IR_UNARY || inst->sub <= IR_LNOT, "operator", at);
    CHECK(inst->op != IR_BINARY || inst->sub <= IR_PTRDIFF, "operator", at);
    CHECK(opnd_count_fits(inst), "number of operands", at);
    CHECK(span_fits(inst->first_opnd, inst->n_opnds, unit->opnds.count), "operands", at);
    CHECK(inst->type < unit->types.count, "instruction type", at);
    CHECK(pos_fits(unit, inst->pos), "instruction position", at);
    for (uint32_t i = 0; i < inst->n_opnds; i++)
        if (!check_opnd(check, ir_opnd(unit, inst, i), at))
            return false;
    if (inst->op == IR_LOCAL || inst->op == IR_DEAD)
        CHECK(ir_opnd(unit, inst, 0)->kind == IR_O_LOCAL, "lifetime of no local", at);
    if (inst->op == IR_FIELD)
        CHECK(inst->aux < unit->fields.count, "field", at);
    if (inst->op == IR_LOAD || inst->op == IR_STORE)
        CHECK(inst->aux <= unit->fields.count, "bit-field", at);
    if (inst->op >= IR_FIELD && inst->op <= IR_ZERO)
        CHECK(is_address(check, ir_opnd(unit, inst, 0)), "no address", at);
    if (inst->op == IR_COPY)
        CHECK(is_address(check, ir_opnd(unit, inst, 1)), "no address", at);
    return check_targets(check, inst, at);
}

static bool check_block(Check *check, uint32_t index)
{
    const IrUnit *unit = check->unit;
    const IrFunc *func = check->func;
    const IrBlock *block = &unit->blocks.at[func->first_block + index];
    CHECK(block->n_insts > 0, "empty block", index);
    CHECK(block->first_inst >= func->first_inst, "block before its function", index);
    CHECK(span_fits(block->first_inst - func->first_inst, block->n_insts, func->n_insts),
          "block's instructions", index);
    CHECK(block->handler <= func->n_blocks, "handler", index);
    for (uint32_t i = 0; i < block->n_insts; i++) {
        uint32_t at = block->first_inst + i;
        const IrInst *inst = &unit->insts.at[at];
        if (!check_inst(check, inst, at - func->first_inst))
            return false;
        CHECK(is_terminator(inst) == (i + 1 == block->n_insts), "terminator not at the end of its block",
              index);
        CHECK(check->block_of[at - func->first_inst] == NO_BLOCK, "instruction in two blocks", index);
        check->block_of[at - func->first_inst] = index;
    }
    return true;
}

// ---- values before use ----------------------------------------------------------------------------------

static void edge_add(Check *check, uint32_t from, uint32_t to)
{
    VEC_PUSH(check->arena, &check->edges_from, from);
    VEC_PUSH(check->arena, &check->edges_to, to);
}

static void block_edges(Check *check, uint32_t index)
{
    const IrUnit *unit = check->unit;
    const IrBlock *block = &unit->blocks.at[check->func->first_block + index];
    const IrInst *last = &unit->insts.at[block->first_inst + block->n_insts - 1];
    if (last->op == IR_JUMP || last->op == IR_BRANCH)
        edge_add(check, index, last->aux);
    if (last->op == IR_BRANCH)
        edge_add(check, index, last->aux2);
    if (last->op == IR_SWITCH) {
        edge_add(check, index, (uint32_t)last->imm);
        for (uint32_t i = 0; i < last->aux2; i++)
            edge_add(check, index, unit->cases.at[last->aux + i].block);
    }
}

// Edges of an exception: from where the guarded block is entered, and from its end. The entry block is
// entered from a root that stands behind all blocks (index n_blocks).
static void handler_edges(Check *check)
{
    uint32_t n_plain = check->edges_from.count;
    for (uint32_t i = 0; i < check->func->n_blocks; i++) {
        uint32_t handler = check->unit->blocks.at[check->func->first_block + i].handler;
        if (!handler)
            continue;
        edge_add(check, i, handler - 1);
        for (uint32_t k = 0; k < n_plain; k++)
            if (check->edges_to.at[k] == i)
                edge_add(check, check->edges_from.at[k], handler - 1);
    }
}

// Postorder by an explicit stack over an adjacency list.
static void order_blocks(Check *check, const uint32_t *first, const uint32_t *next, uint32_t root, uint32_t n)
{
    VEC(uint32_t) stack = {0};
    uint32_t *at = ARENA_ARRAY(check->arena, uint32_t, n);
    unsigned char *seen = ARENA_ARRAY(check->arena, unsigned char, n);
    VEC(uint32_t) post = {0};
    memcpy(at, first, n * sizeof *at);
    VEC_PUSH(check->arena, &stack, root);
    seen[root] = 1;
    while (stack.count) {
        uint32_t block = stack.at[stack.count - 1];
        uint32_t edge = at[block];
        if (edge == NO_BLOCK) {
            VEC_PUSH(check->arena, &post, block);
            stack.count--;
            continue;
        }
        at[block] = next[edge];
        uint32_t to = check->edges_to.at[edge];
        if (!seen[to]) {
            seen[to] = 1;
            VEC_PUSH(check->arena, &stack, to);
        }
    }
    for (uint32_t i = 0; i < n; i++)
        check->rank[i] = NO_BLOCK;
    for (uint32_t i = post.count; i-- > 0;) {
        check->rank[post.at[i]] = check->order.count;
        VEC_PUSH(check->arena, &check->order, post.at[i]);
    }
}

static uint32_t common_dominator(const Check *check, uint32_t a, uint32_t b)
{
    while (a != b) {
        while (check->rank[a] > check->rank[b])
            a = check->idom[a];
        while (check->rank[b] > check->rank[a])
            b = check->idom[b];
    }
    return a;
}

// Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm.
static void find_dominators(Check *check)
{
    uint32_t root = check->func->n_blocks, n = root + 1;
    edge_add(check, root, 0);
    uint32_t entry_handler = check->unit->blocks.at[check->func->first_block].handler;
    if (entry_handler)
        edge_add(check, root, entry_handler - 1);
    uint32_t n_edges = check->edges_from.count;
    uint32_t *first = ARENA_ARRAY(check->arena, uint32_t, n),
             *next = ARENA_ARRAY(check->arena, uint32_t, n_edges);
    uint32_t *in_first = ARENA_ARRAY(check->arena, uint32_t, n);
    uint32_t *in_next = ARENA_ARRAY(check->arena, uint32_t, n_edges);
    check->rank = ARENA_ARRAY(check->arena, uint32_t, n);
    check->idom = ARENA_ARRAY(check->arena, uint32_t, n);
    for (uint32_t i = 0; i < n; i++)
        first[i] = in_first[i] = check->idom[i] = NO_BLOCK;
    for (uint32_t i = 0; i < n_edges; i++) {
        uint32_t from = check->edges_from.at[i], to = check->edges_to.at[i];
        next[i] = first[from], first[from] = i;
        in_next[i] = in_first[to], in_first[to] = i;
    }
    order_blocks(check, first, next, root, n);
    check->idom[root] = root;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 1; i < check->order.count; i++) {
            uint32_t block = check->order.at[i], best = NO_BLOCK;
            for (uint32_t edge = in_first[block]; edge != NO_BLOCK; edge = in_next[edge]) {
                uint32_t from = check->edges_from.at[edge];
                if (check->rank[from] == NO_BLOCK || check->idom[from] == NO_BLOCK)
                    continue;
                best = best == NO_BLOCK ? from : common_dominator(check, best, from);
            }
            if (best != check->idom[block])
                check->idom[block] = best, changed = true;
        }
    }
}

static bool dominates(const Check *check, uint32_t above, uint32_t below)
{
    while (check->rank[below] > check->rank[above])
        below = check->idom[below];
    return above == below;
}

static bool check_uses(Check *check, uint32_t index)
{
    const IrUnit *unit = check->unit;
    const IrBlock *block = &unit->blocks.at[check->func->first_block + index];
    if (check->rank[index] == NO_BLOCK)
        return true;
    for (uint32_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &unit->insts.at[block->first_inst + i];
        uint32_t self = block->first_inst + i - check->func->first_inst;
        for (uint32_t k = 0; k < inst->n_opnds; k++) {
            const IrOpnd *opnd = ir_opnd(unit, inst, k);
            if (opnd->kind != IR_O_INST)
                continue;
            uint32_t def_block = check->block_of[opnd->index];
            CHECK(def_block != NO_BLOCK, "value of an instruction in no block", self);
            if (def_block == index)
                CHECK(opnd->index < self, "value used before it is made", self);
            else
                CHECK(check->rank[def_block] != NO_BLOCK && dominates(check, def_block, index),
                      "value not made on every path to its use", self);
        }
    }
    return true;
}

static bool check_func(Check *check, uint32_t index)
{
    const IrUnit *unit = check->unit;
    const IrFunc *func = &unit->funcs.at[index];
    check->func = func;
    CHECK(func->sym < unit->syms.count, "function's symbol", index);
    CHECK(span_fits(func->first_local, func->n_locals, unit->locals.count), "function's locals", index);
    CHECK(span_fits(func->first_block, func->n_blocks, unit->blocks.count), "function's blocks", index);
    CHECK(span_fits(func->first_inst, func->n_insts, unit->insts.count), "function's instructions", index);
    CHECK(func->n_blocks > 0 && func->n_params <= func->n_locals, "function without body", index);
    CHECK(func->segment < unit->strings.count, "function's segment", index);
    CHECK(pos_fits(unit, func->pos) && pos_fits(unit, func->end), "function's position", index);
    for (uint32_t i = 0; i < func->n_locals; i++) {
        const IrLocal *local = &unit->locals.at[func->first_local + i];
        CHECK(local->name < unit->strings.count && local->type < unit->types.count, "local", i);
        CHECK(local->is_param == (i < func->n_params), "parameters are not the first locals", i);
    }
    check->block_of = ARENA_ARRAY(check->arena, uint32_t, func->n_insts);
    for (uint32_t i = 0; i < func->n_insts; i++)
        check->block_of[i] = NO_BLOCK;
    for (uint32_t i = 0; i < func->n_blocks; i++)
        if (!check_block(check, i))
            return false;
    check->edges_from.count = check->edges_to.count = check->order.count = 0;
    for (uint32_t i = 0; i < func->n_blocks; i++)
        block_edges(check, i);
    handler_edges(check);
    find_dominators(check);
    for (uint32_t i = 0; i < func->n_blocks; i++)
        if (!check_uses(check, i))
            return false;
    return true;
}

const char *ir_verify(const IrUnit *unit, Arena *arena)
{
    Check check = {.unit = unit, .arena = arena};
    if (!check_rest(&check) || !check_types(&check) || !check_syms(&check))
        return check.problem;
    for (uint32_t i = 0; i < unit->funcs.count; i++)
        if (!check_func(&check, i))
            return check.problem;
    return NULL;
}
