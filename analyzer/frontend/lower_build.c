// Making instructions: blocks, constants, conversions, and the last pass over a function.
//
// A function is built in scratch memory in whatever order the source dictates. fn_finish then drops
// unreachable blocks, skips blocks that only jump, and joins chains, so that `do {} while (0)` and `while
// (1)` leave no trace.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

// ---- blocks ---------------------------------------------------------------------------------------------

uint32_t block_new(Fn *fn)
{
    VEC_GROW(fn->arena, &fn->blocks);
    return fn->blocks.count - 1;
}

void block_start(Fn *fn, uint32_t block)
{
    FnBlock *at = &fn->blocks.at[block];
    at->handler = fn->handler;
    if (!at->placed) {
        at->placed = true;
        VEC_PUSH(fn->arena, &fn->layout, block);
    }
    fn->cur = block;
}

void handler_set(Fn *fn, uint32_t handler)
{
    if (fn->handler == handler)
        return;
    uint32_t from = fn->cur;
    uint32_t next = from == NONE ? NONE : block_new(fn);
    if (from != NONE)
        emit_jump(fn, next);
    fn->handler = handler;
    if (from != NONE)
        block_start(fn, next);
}

static uint32_t inst_push(Fn *fn, IrOp op, IrTypeId type, const Val *opnds, uint32_t n)
{
    if (fn->cur == NONE)
        block_start(fn, block_new(fn)); // dead code; dropped unless a label makes it live
    IrInst inst;
    memset(&inst, 0, sizeof inst);
    inst.op = (uint8_t)op;
    inst.type = type;
    inst.flags = fn->flags;
    inst.pos = fn->pos;
    inst.first_opnd = fn->opnds.count;
    inst.n_opnds = n;
    for (uint32_t i = 0; i < n; i++)
        VEC_PUSH(fn->arena, &fn->opnds, opnds[i]);
    VEC_PUSH(fn->arena, &fn->insts, inst);
    uint32_t index = fn->insts.count - 1;
    VEC_PUSH(fn->arena, &fn->blocks.at[fn->cur].insts, index);
    return index;
}

Val emit(Fn *fn, IrOp op, IrTypeId type, const Val *opnds, uint32_t n)
{
    Val value;
    memset(&value, 0, sizeof value);
    value.kind = IR_O_INST;
    value.index = inst_push(fn, op, type, opnds, n);
    value.type = type;
    return value;
}

IrInst *inst_of(Fn *fn, Val value)
{
    return &fn->insts.at[value.index];
}

static IrInst *terminate(Fn *fn, IrOp op, const Val *opnds, uint32_t n)
{
    uint32_t index = inst_push(fn, op, 0, opnds, n);
    fn->blocks.at[fn->cur].ended = true;
    fn->cur = NONE;
    return &fn->insts.at[index];
}

void emit_jump(Fn *fn, uint32_t block)
{
    if (fn->cur != NONE)
        terminate(fn, IR_JUMP, NULL, 0)->aux = block;
}

void emit_loop_jump(Fn *fn, uint32_t block)
{
    if (fn->cur == NONE)
        return;
    IrInst *inst = terminate(fn, IR_JUMP, NULL, 0);
    inst->aux = block;
    inst->flags |= IR_F_LOOP;
}

void emit_branch(Fn *fn, Val cond, uint32_t yes, uint32_t no, uint16_t flags)
{
    if (cond.kind == IR_O_CONST && !type_at(fn->low, cond.type)->is_stand_in) {
        emit_jump(fn, cond.imm ? yes : no);
        return;
    }
    IrInst *inst = terminate(fn, IR_BRANCH, &cond, 1);
    inst->aux = yes;
    inst->aux2 = no;
    inst->flags |= flags;
}

void emit_return(Fn *fn, const Val *value)
{
    terminate(fn, IR_RETURN, value, value ? 1 : 0);
}

void emit_unreachable(Fn *fn)
{
    if (fn->cur != NONE)
        terminate(fn, IR_UNREACHABLE, NULL, 0);
}

// ---- values ---------------------------------------------------------------------------------------------

int64_t const_fit(const Lower *low, int64_t value, IrTypeId type)
{
    const IrType *at = type_at(low, type);
    if (at->kind == IR_T_BOOL)
        return value != 0;
    if (at->kind != IR_T_INT || at->size == 0 || at->size >= 8)
        return value;
    unsigned shift = 64 - at->size * 8;
    uint64_t bits = (uint64_t)value << shift;
    return at->is_signed ? (int64_t)bits >> shift : (int64_t)(bits >> shift);
}

Val val_const(Fn *fn, int64_t value, IrTypeId type)
{
    Val val;
    memset(&val, 0, sizeof val);
    val.kind = IR_O_CONST;
    val.type = type;
    val.imm = const_fit(fn->low, value, type);
    return val;
}

Val val_unknown(IrTypeId type)
{
    Val val;
    memset(&val, 0, sizeof val);
    val.kind = IR_O_UNKNOWN;
    val.type = type;
    return val;
}

Val val_local(Fn *fn, uint32_t local)
{
    Val val;
    memset(&val, 0, sizeof val);
    val.kind = IR_O_LOCAL;
    val.index = local;
    val.type = type_pointer_to(fn->low, fn->locals.at[local].type);
    val.text = fn->locals.at[local].name;
    return val;
}

Val val_func(Fn *fn, uint32_t sym)
{
    Val val;
    memset(&val, 0, sizeof val);
    val.kind = IR_O_FUNC;
    val.index = sym;
    val.type = fn->low->unit->syms.at[sym].type;
    val.text = fn->low->unit->syms.at[sym].name;
    return val;
}

uint32_t local_new(Fn *fn, IrStr name, IrTypeId type, IrPos pos)
{
    IrLocal local;
    memset(&local, 0, sizeof local);
    local.name = name;
    local.type = type;
    local.pos = pos;
    VEC_PUSH(fn->arena, &fn->locals, local);
    return fn->locals.count - 1;
}

uint32_t temp_new(Fn *fn, IrTypeId type)
{
    uint32_t local = local_new(fn, 0, type, fn->pos);
    fn->locals.at[local].is_temp = true;
    return local;
}

// ---- memory ---------------------------------------------------------------------------------------------

Val emit_load(Fn *fn, Val addr, IrTypeId type, uint32_t bit)
{
    Val value = emit(fn, IR_LOAD, type, &addr, 1);
    inst_of(fn, value)->aux = bit;
    value.text = addr.text;
    return value;
}

void emit_store(Fn *fn, Val addr, Val value, IrTypeId type, uint32_t bit, uint16_t flags)
{
    Val opnds[2] = {addr, value};
    Val made = emit(fn, IR_STORE, type, opnds, 2);
    inst_of(fn, made)->aux = bit;
    inst_of(fn, made)->flags |= flags;
}

void emit_copy(Fn *fn, Val to, Val from, IrTypeId type, uint16_t flags)
{
    Val opnds[2] = {to, from};
    Val made = emit(fn, IR_COPY, type, opnds, 2);
    inst_of(fn, made)->imm = type_at(fn->low, type)->size;
    inst_of(fn, made)->flags |= flags;
}

Val emit_field(Fn *fn, Val addr, uint32_t field)
{
    Lower *low = fn->low;
    const IrField *at = &low->unit->fields.at[field];
    IrTypeId pointer = type_pointer_to(low, at->type);
    if (addr.kind == IR_O_CONST) { // &((T *)0)->f
        Val folded = val_const(fn, addr.imm + at->bit_offset / 8, pointer);
        return folded;
    }
    Val value = emit(fn, IR_FIELD, pointer, &addr, 1);
    inst_of(fn, value)->aux = field;
    return value;
}

Val emit_index(Fn *fn, Val addr, Val index, int64_t size, IrTypeId type)
{
    if (index.kind == IR_O_CONST && addr.kind == IR_O_CONST)
        return val_const(fn, (int64_t)((uint64_t)addr.imm + (uint64_t)index.imm * (uint64_t)size), type);
    Val opnds[2] = {addr, index};
    Val value = emit(fn, IR_INDEX, type, opnds, 2);
    inst_of(fn, value)->imm = size;
    return value;
}

Val emit_unknown(Fn *fn, IrTypeId type, const Val *opnds, uint32_t n)
{
    return emit(fn, IR_UNKNOWN, type, opnds, n);
}

// ---- arithmetic -----------------------------------------------------------------------------------------

static bool is_foldable(const Lower *low, Val value)
{
    const IrType *type = type_at(low, value.type);
    return value.kind == IR_O_CONST && !type->is_stand_in &&
           (type->kind == IR_T_INT || type->kind == IR_T_BOOL || type->kind == IR_T_POINTER);
}

Val emit_unary(Fn *fn, IrUnary op, IrTypeId type, Val a)
{
    if (is_foldable(fn->low, a)) {
        uint64_t x = (uint64_t)a.imm;
        return val_const(fn, (int64_t)(op == IR_NEG ? 0 - x : op == IR_NOT ? ~x : (uint64_t)(x == 0)), type);
    }
    Val value = emit(fn, IR_UNARY, type, &a, 1);
    inst_of(fn, value)->sub = (uint8_t)op;
    return value;
}

static bool fold_compare(IrBinary op, bool is_signed, int64_t a, int64_t b, int64_t *out)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    switch (op) {
    case IR_EQ:
        *out = a == b;
        return true;
    case IR_NE:
        *out = a != b;
        return true;
    case IR_LT:
        *out = is_signed ? a < b : x < y;
        return true;
    case IR_LE:
        *out = is_signed ? a <= b : x <= y;
        return true;
    case IR_GT:
        *out = is_signed ? a > b : x > y;
        return true;
    case IR_GE:
        *out = is_signed ? a >= b : x >= y;
        return true;
    default:
        return false;
    }
}

static bool fold_divide(IrBinary op, bool is_signed, int64_t a, int64_t b, int64_t *out)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    if (b == 0 || (is_signed && a == INT64_MIN && b == -1))
        return false;
    if (op == IR_DIV)
        *out = is_signed ? a / b : (int64_t)(x / y);
    else
        *out = is_signed ? a % b : (int64_t)(x % y);
    return true;
}

static bool fold_binary(IrBinary op, bool is_signed, int64_t a, int64_t b, int64_t *out)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    switch (op) {
    case IR_ADD:
        *out = (int64_t)(x + y);
        return true;
    case IR_SUB:
        *out = (int64_t)(x - y);
        return true;
    case IR_MUL:
        *out = (int64_t)(x * y);
        return true;
    case IR_AND:
        *out = a & b;
        return true;
    case IR_OR:
        *out = a | b;
        return true;
    case IR_XOR:
        *out = a ^ b;
        return true;
    case IR_SHL:
        *out = (int64_t)(y < 64 ? x << y : 0);
        return y < 64;
    case IR_SHR:
        *out = y < 64 ? is_signed ? a >> y : (int64_t)(x >> y) : 0;
        return y < 64;
    case IR_DIV:
    case IR_REM:
        return fold_divide(op, is_signed, a, b, out);
    default:
        return fold_compare(op, is_signed, a, b, out);
    }
}

Val emit_binary(Fn *fn, IrBinary op, IrTypeId type, Val a, Val b)
{
    int64_t folded = 0;
    if (op != IR_PTRDIFF && is_foldable(fn->low, a) && is_foldable(fn->low, b) &&
        fold_binary(op, type_at(fn->low, a.type)->is_signed, a.imm, b.imm, &folded))
        return val_const(fn, folded, type);
    Val opnds[2] = {a, b};
    Val value = emit(fn, IR_BINARY, type, opnds, 2);
    inst_of(fn, value)->sub = (uint8_t)op;
    return value;
}

// ---- conversions ----------------------------------------------------------------------------------------

static bool is_integer(const IrType *type)
{
    return type->kind == IR_T_INT || type->kind == IR_T_BOOL;
}

static Val retyped(Val value, IrTypeId type)
{
    value.type = type;
    return value;
}

static bool conversion_is_silent(Lower *low, IrTypeId from, IrTypeId to)
{
    const IrType *x = type_at(low, from), *y = type_at(low, to);
    if (from == to || y->kind == IR_T_VOID || from == 0)
        return true;
    if (x->kind == IR_T_FUNCTION && y->is_function_pointer)
        return true;
    if (x->kind == IR_T_INT && y->kind == IR_T_INT)
        return x->size == y->size && x->is_signed == y->is_signed;
    return types_same(low, from, to);
}

Val convert(Fn *fn, Val value, IrTypeId to, bool implicit)
{
    Lower *low = fn->low;
    const IrType *target = type_at(low, to), *source = type_at(low, value.type);
    if (to == 0 || value.kind == IR_O_NONE)
        return value;
    if (value.kind == IR_O_CONST && !source->is_stand_in &&
        (is_integer(target) || target->kind == IR_T_POINTER) &&
        (is_integer(source) || source->kind == IR_T_POINTER)) {
        Val out = val_const(fn, value.imm, to);
        out.text = value.text;
        out.index = value.index;
        return out;
    }
    if (conversion_is_silent(low, value.type, to))
        return target->kind == IR_T_VOID ? value : retyped(value, to);
    if (value.kind == IR_O_UNKNOWN)
        return retyped(value, to);
    Val out = emit(fn, IR_CAST, to, &value, 1);
    if (implicit)
        inst_of(fn, out)->flags |= IR_F_IMPLICIT;
    out.text = value.text;
    return out;
}

// ---- finishing ------------------------------------------------------------------------------------------

static IrInst *block_last(Fn *fn, uint32_t block)
{
    const FnBlock *at = &fn->blocks.at[block];
    return &fn->insts.at[at->insts.at[at->insts.count - 1]];
}

// Where a jump to `block` really goes.
static uint32_t jump_through(Fn *fn, uint32_t block)
{
    for (int hops = 0; hops < 64; hops++) {
        const FnBlock *at = &fn->blocks.at[block];
        if (at->insts.count != 1)
            return block;
        const IrInst *only = block_last(fn, block);
        if (only->op != IR_JUMP || (only->flags & IR_F_LOOP) || only->aux == block)
            return block;
        block = only->aux;
    }
    return block;
}

static void targets_thread(Fn *fn, IrInst *last)
{
    if (last->op == IR_JUMP || last->op == IR_BRANCH)
        last->aux = jump_through(fn, last->aux);
    if (last->op == IR_BRANCH)
        last->aux2 = jump_through(fn, last->aux2);
    if (last->op == IR_BRANCH && last->aux == last->aux2 && !(last->flags & IR_F_LOOP)) {
        last->op = IR_JUMP; // the condition's side effects stay as instructions
        last->n_opnds = 0;
        last->aux2 = 0;
        last->flags = (uint16_t)(last->flags & ~IR_F_SHORT_CIRCUIT);
    }
    if (last->op == IR_SWITCH) {
        last->imm = jump_through(fn, (uint32_t)last->imm);
        for (uint32_t i = 0; i < last->aux2; i++)
            fn->cases.at[last->aux + i].block = jump_through(fn, fn->cases.at[last->aux + i].block);
    }
}

typedef struct Reach {
    Fn *fn;
    uint32_t *preds; // 0: unreachable
    VEC(uint32_t) work;
} Reach;

static void reach_add(Reach *reach, uint32_t block)
{
    if (reach->preds[block]++ == 0)
        VEC_PUSH(reach->fn->arena, &reach->work, block);
}

static void reach_block(Reach *reach, uint32_t block)
{
    Fn *fn = reach->fn;
    const IrInst *last = block_last(fn, block);
    if (last->op == IR_JUMP || last->op == IR_BRANCH)
        reach_add(reach, last->aux);
    if (last->op == IR_BRANCH)
        reach_add(reach, last->aux2);
    if (last->op == IR_SWITCH) {
        reach_add(reach, (uint32_t)last->imm);
        for (uint32_t i = 0; i < last->aux2; i++)
            reach_add(reach, fn->cases.at[last->aux + i].block);
    }
    if (fn->blocks.at[block].handler) {
        reach_add(reach, fn->blocks.at[block].handler - 1);
        reach->preds[fn->blocks.at[block].handler - 1]++; // never joined into a chain
    }
}

static void blocks_end(Fn *fn)
{
    for (uint32_t i = 0; i < fn->layout.count; i++) {
        uint32_t block = fn->layout.at[i];
        if (fn->blocks.at[block].ended)
            continue;
        fn->cur = block;
        emit_unreachable(fn);
    }
    // A block somebody jumps to but nobody began (a broken tree): it ends right there.
    for (uint32_t i = 0; i < fn->blocks.count; i++)
        if (!fn->blocks.at[i].placed) {
            block_start(fn, i);
            emit_unreachable(fn);
        }
}

static void chains_join(Fn *fn, const uint32_t *preds, unsigned char *gone)
{
    for (uint32_t i = 0; i < fn->layout.count; i++) {
        uint32_t block = fn->layout.at[i];
        if (!preds[block] || gone[block])
            continue;
        for (;;) {
            FnBlock *at = &fn->blocks.at[block];
            const IrInst *last = block_last(fn, block);
            uint32_t next = last->aux;
            if (last->op != IR_JUMP || next == block || preds[next] != 1 || gone[next] || next == 0 ||
                fn->blocks.at[next].handler != at->handler)
                break;
            at->insts.count--;
            const FnBlock *joined = &fn->blocks.at[next];
            for (uint32_t k = 0; k < joined->insts.count; k++)
                VEC_PUSH(fn->arena, &fn->blocks.at[block].insts, joined->insts.at[k]);
            gone[next] = 1;
        }
    }
}

void fn_finish(Fn *fn)
{
    blocks_end(fn);
    for (uint32_t i = 0; i < fn->blocks.count; i++)
        targets_thread(fn, block_last(fn, i));
    Reach reach = {.fn = fn};
    reach.preds = ARENA_ARRAY(fn->arena, uint32_t, fn->blocks.count);
    reach_add(&reach, 0);
    while (reach.work.count)
        reach_block(&reach, reach.work.at[--reach.work.count]);
    unsigned char *gone = ARENA_ARRAY(fn->arena, unsigned char, fn->blocks.count);
    chains_join(fn, reach.preds, gone);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < fn->layout.count; i++) {
        uint32_t block = fn->layout.at[i];
        if (reach.preds[block] && !gone[block])
            fn->layout.at[kept++] = block;
    }
    fn->layout.count = kept;
}
