// Values: arithmetic on what is known, comparisons that become predicates, and assuming that a predicate
// holds.
#include "analyzer/engine/walk.h"

static int64_t wrap(int64_t n, unsigned width, bool is_signed)
{
    if (width == 0 || width >= 8)
        return n;
    unsigned shift = 64 - width * 8;
    if (is_signed)
        return (int64_t)((uint64_t)n << shift) >> shift;
    return (int64_t)((uint64_t)n << shift >> shift);
}

static Range sym_range(const Walk *walk, const State *state, SymId id)
{
    const Range *bound = state_bound(state, id);
    if (bound)
        return *bound;
    const Sym *sym = sym_get(walk->syms, id);
    if (sym->kind == SYM_PRED)
        return range_of(0, 1);
    if (sym->kind == SYM_EXPR && sym->op == IR_AND && !sym->b && sym->c2 >= 0)
        return range_of(0, sym->c2);
    if (sym->kind == SYM_EXPR && sym->op == IR_REM && !sym->b && sym->c2 > 0 && !sym->is_signed)
        return range_of(0, sym->c2 - 1);
    return range_of_type(sym->width, sym->is_signed);
}

Range value_range(const Walk *walk, const State *state, Value value)
{
    if (value.kind == VAL_INT)
        return range_of(value.imm, value.imm);
    if (value.kind == VAL_ADDR)
        return range_of(1, INT64_MAX); // some address, certainly not NULL
    if (value.kind == VAL_SYM) {
        Range range = sym_range(walk, state, value.id);
        return value.imm ? range_shift(&range, value.imm) : range;
    }
    return range_all();
}

uint32_t value_key(Walk *walk, Value value)
{
    if (value.kind == VAL_SYM && value.imm == 0)
        return value.id;
    if (value.kind == VAL_SYM) {
        SymId region = sym_make(walk->syms, (Sym){.kind = REG_POINTEE, .a = value.id});
        return sym_make(walk->syms, (Sym){.kind = SYM_LOC, .a = region, .c = value.imm, .width = 8});
    }
    if (value.kind == VAL_ADDR)
        return sym_make(walk->syms, (Sym){.kind = SYM_LOC, .a = value.id, .c = value.imm, .width = 8});
    return 0;
}

bool sym_derives_from(const Walk *walk, SymId id, SymId origin)
{
    while (id > origin) { // what a symbol is made of is older than it
        const Sym *sym = sym_get(walk->syms, id);
        if (sym_second_is_sym(sym) && sym->b && sym_derives_from(walk, sym->b, origin))
            return true;
        if (!sym_first_is_sym(sym))
            return false;
        id = sym->a;
    }
    return id == origin;
}

static bool value_derives_from(const Walk *walk, Value value, SymId origin)
{
    return (value.kind == VAL_SYM || value.kind == VAL_ADDR) && sym_derives_from(walk, value.id, origin);
}

// A note about another object that relates it to the last bearer tells of nothing any more.
static void forget_bearer_facts(const Walk *walk, State *state, SymId name)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_facts; i++) {
        FactCell fact = state->facts[i];
        bool is_related = value_derives_from(walk, fact.related, name);
        if (sym_derives_from(walk, fact.key, name) || (is_related && fact.domain >= DOMAIN_ORIGIN))
            continue;
        if (is_related) {
            fact.state = FACT_MIXED;
            fact.related = (Value){0};
        }
        state->facts[kept++] = fact;
    }
    state->n_facts = kept;
}

void forget_bearer(const Walk *walk, State *state, SymId name)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->n_bounds; i++)
        if (!sym_derives_from(walk, state->bounds[i].sym, name))
            state->bounds[kept++] = state->bounds[i];
    state->n_bounds = kept;
    forget_bearer_facts(walk, state, name);
    kept = 0;
    for (uint32_t i = 0; i < state->n_cells; i++)
        if (!sym_derives_from(walk, state->cells[i].region, name))
            state->cells[kept++] = state->cells[i];
    state->n_cells = kept;
    kept = 0;
    for (uint32_t i = 0; i < state->n_marks; i++)
        if (!sym_derives_from(walk, state->marks[i].region, name))
            state->marks[kept++] = state->marks[i];
    state->n_marks = kept;
}

SymId sym_anew(Walk *walk, State *state, Sym sym)
{
    uint32_t before = sym_count(walk->syms);
    SymId id = sym_make(walk->syms, sym);
    if (id < before)
        forget_bearer(walk, state, id);
    return id;
}

static Value expr(Walk *walk, uint8_t op, Value a, Value b, unsigned width, bool is_signed)
{
    if (a.kind == VAL_UNKNOWN || b.kind == VAL_UNKNOWN || a.kind == VAL_ADDR || b.kind == VAL_ADDR)
        return (Value){0};
    Sym sym = {.kind = SYM_EXPR, .op = op, .width = (uint8_t)width, .is_signed = is_signed};
    sym.a = a.kind == VAL_SYM ? a.id : 0;
    sym.b = b.kind == VAL_SYM ? b.id : 0;
    sym.c = a.imm;
    sym.c2 = b.imm;
    return value_sym(sym_make(walk->syms, sym));
}

Value value_convert(Walk *walk, const State *state, Value value, unsigned width, bool is_signed)
{
    if (value.kind == VAL_INT)
        return value_int(wrap(value.imm, width, is_signed));
    if (value.kind != VAL_SYM || width == 0 || width > 8)
        return value;
    Range target = range_of_type(width, is_signed), range = value_range(walk, state, value);
    Range inside = range_intersect(&range, &target);
    if (range_same(&inside, &range))
        return value; // every possible value survives the conversion
    return expr(walk, EXPR_CAST, value, value_int(0), width, is_signed);
}

static bool fold(IrBinary op, int64_t a, int64_t b, bool is_signed, int64_t *result)
{
    uint64_t ua = (uint64_t)a, ub = (uint64_t)b;
    switch (op) {
    case IR_ADD:
        *result = (int64_t)(ua + ub);
        return true;
    case IR_SUB:
        *result = (int64_t)(ua - ub);
        return true;
    case IR_MUL:
        *result = (int64_t)(ua * ub);
        return true;
    case IR_DIV:
        if (b == 0 || (is_signed && b == -1))
            return false;
        *result = is_signed ? a / b : (int64_t)(ua / ub);
        return true;
    case IR_REM:
        if (b == 0 || (is_signed && b == -1))
            return false;
        *result = is_signed ? a % b : (int64_t)(ua % ub);
        return true;
    case IR_SHL:
        *result = b >= 0 && b < 64 ? (int64_t)(ua << b) : 0;
        return true;
    case IR_SHR:
        *result = b < 0 || b > 63 ? 0 : is_signed ? a >> b : (int64_t)(ua >> b);
        return true;
    case IR_AND:
        *result = a & b;
        return true;
    case IR_OR:
        *result = a | b;
        return true;
    case IR_XOR:
        *result = a ^ b;
        return true;
    default:
        return false;
    }
}

static bool compare(IrBinary op, int64_t a, int64_t b)
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

static IrBinary swapped(IrBinary op)
{
    switch (op) {
    case IR_LT:
        return IR_GT;
    case IR_LE:
        return IR_GE;
    case IR_GT:
        return IR_LT;
    case IR_GE:
        return IR_LE;
    default:
        return op;
    }
}

static IrBinary negated(IrBinary op)
{
    switch (op) {
    case IR_EQ:
        return IR_NE;
    case IR_NE:
        return IR_EQ;
    case IR_LT:
        return IR_GE;
    case IR_LE:
        return IR_GT;
    case IR_GT:
        return IR_LE;
    default:
        return IR_LT;
    }
}

static bool is_predicate(const Walk *walk, Value value)
{
    return value.kind == VAL_SYM && value.imm == 0 && sym_get(walk->syms, value.id)->kind == SYM_PRED;
}

static bool is_decided(const State *state, SymId id, int64_t *truth)
{
    const Range *known = state_bound(state, id);
    if (!known || known->n != 1 || known->low[0] != known->high[0])
        return false;
    *truth = known->low[0];
    return true;
}

static Value predicate(Walk *walk, const State *state, IrBinary op, SymId a, SymId b, int64_t c)
{
    Sym sym = {.kind = SYM_PRED, .op = (uint8_t)op, .width = 4, .is_signed = true, .a = a, .b = b, .c = c};
    SymId id = sym_make(walk->syms, sym);
    int64_t truth;
    if (is_decided(state, id, &truth))
        return value_int(truth);
    sym.op = (uint8_t)negated(op);
    if (is_decided(state, sym_make(walk->syms, sym), &truth))
        return value_int(!truth);
    return value_sym(id);
}

// `value op c` where value is a symbol.
static Value compare_constant(Walk *walk, const State *state, IrBinary op, Value value, int64_t c)
{
    if (is_predicate(walk, value) && (op == IR_EQ || op == IR_NE) && (c == 0 || c == 1)) {
        if ((op == IR_NE) == (c == 0))
            return value; // p != 0, p == 1
        const Sym *sym = sym_get(walk->syms, value.id);
        return predicate(walk, state, negated((IrBinary)sym->op), sym->a, sym->b, sym->c);
    }
    int64_t limit;
    if (__builtin_sub_overflow(c, value.imm, &limit))
        return (Value){0};
    Range have = value_range(walk, state, value_sym(value.id));
    Range want = range_satisfying(op, limit);
    Range both = range_intersect(&have, &want);
    if (both.n == 0)
        return value_int(0);
    if (range_same(&both, &have))
        return value_int(1);
    return predicate(walk, state, op, value.id, 0, limit);
}

static Value compare_addresses(IrBinary op, Value a, Value b)
{
    if (a.id == b.id)
        return value_int(compare(op, a.imm, b.imm));
    if (op == IR_EQ || op == IR_NE)
        return value_int(op == IR_NE); // two different variables
    return (Value){0};
}

static Value compare_values(Walk *walk, const State *state, IrBinary op, Value a, Value b)
{
    if (a.kind == VAL_UNKNOWN || b.kind == VAL_UNKNOWN)
        return (Value){0};
    if (a.kind == VAL_INT && b.kind == VAL_INT)
        return value_int(compare(op, a.imm, b.imm));
    if (a.kind == VAL_ADDR && b.kind == VAL_ADDR)
        return compare_addresses(op, a, b);
    if (a.kind == VAL_INT || (a.kind == VAL_ADDR && b.kind == VAL_SYM))
        return compare_values(walk, state, swapped(op), b, a);
    if (a.kind == VAL_ADDR) // with a number: only NULL is decided
        return b.imm == 0 && (op == IR_EQ || op == IR_NE) ? value_int(op == IR_NE) : (Value){0};
    if (b.kind == VAL_INT)
        return compare_constant(walk, state, op, a, b.imm);
    if (b.kind == VAL_ADDR)
        return (Value){0};
    if (a.id == b.id)
        return value_int(compare(op, a.imm, b.imm));
    Range ra = value_range(walk, state, a), rb = value_range(walk, state, b);
    if (range_low(&rb) == range_high(&rb))
        return compare_constant(walk, state, op, a, range_low(&rb));
    Range below = range_intersect(&ra, &rb);
    if (below.n == 0 && (op == IR_EQ || op == IR_NE))
        return value_int(op == IR_NE);
    return predicate(walk, state, op, a.id, b.id, b.imm - a.imm);
}

// `range & mask` when every value of the range gives the same: the bits above the highest in which an
// interval's ends differ are those of all its values.
static bool common_bits(const Range *range, uint64_t mask, int64_t *result)
{
    uint64_t common = 0;
    for (unsigned i = 0; i < range->n; i++) {
        uint64_t low = (uint64_t)range->low[i], differ = low ^ (uint64_t)range->high[i];
        uint64_t open = differ ? UINT64_MAX >> __builtin_clzll(differ) : 0;
        if ((mask & open) || (i && (low & mask) != common))
            return false;
        common = low & mask;
    }
    *result = (int64_t)common;
    return range->n > 0;
}

// `value & mask` where that is one number: the bits were set by hand (`status | FLAG`), or the range says so.
static bool known_bits(const Walk *walk, const State *state, Value value, uint64_t mask, int64_t *result)
{
    const Sym *sym = sym_get(walk->syms, value.id);
    bool is_set = value.imm == 0 && sym->kind == SYM_EXPR && sym->op == IR_OR && !sym->b;
    if (is_set && ((uint64_t)sym->c2 & mask) == mask) {
        *result = (int64_t)mask;
        return true;
    }
    Range range = value_range(walk, state, value);
    return common_bits(&range, mask, result);
}

Value value_binary(Walk *walk, const State *state, IrBinary op, Value a, Value b, unsigned width,
                   bool is_signed)
{
    if (op >= IR_EQ && op <= IR_GE)
        return compare_values(walk, state, op, a, b);
    int64_t folded;
    if (a.kind == VAL_INT && b.kind == VAL_INT)
        return fold(op, a.imm, b.imm, is_signed, &folded) ? value_int(wrap(folded, width, is_signed))
                                                          : (Value){0};
    if (op == IR_ADD && a.kind == VAL_INT)
        return value_binary(walk, state, op, b, a, width, is_signed);
    if ((op == IR_ADD || op == IR_SUB) && b.kind == VAL_INT && (a.kind == VAL_SYM || a.kind == VAL_ADDR) &&
        fold(op, a.imm, b.imm, true, &folded))
        return (Value){a.kind, a.id, folded};
    if (op == IR_AND && b.kind == VAL_INT && b.imm == 0)
        return value_int(0);
    if (op == IR_AND && a.kind == VAL_INT)
        return value_binary(walk, state, op, b, a, width, is_signed);
    if (op == IR_AND && a.kind == VAL_SYM && b.kind == VAL_INT &&
        known_bits(walk, state, a, (uint64_t)b.imm, &folded))
        return value_int(wrap(folded, width, is_signed));
    if (op == IR_PTRDIFF)
        return (Value){0};
    return expr(walk, (uint8_t)op, a, b, width, is_signed);
}

Value value_unary(Walk *walk, const State *state, IrUnary op, Value a, unsigned width, bool is_signed)
{
    if (op == IR_LNOT)
        return value_binary(walk, state, IR_EQ, a, value_int(0), width, is_signed);
    if (a.kind == VAL_INT)
        return value_int(wrap(op == IR_NEG ? (int64_t)(0 - (uint64_t)a.imm) : ~a.imm, width, is_signed));
    return expr(walk, op == IR_NEG ? EXPR_NEG : EXPR_NOT, a, value_int(0), width, is_signed);
}

// ---- assuming ---------------------------------------------------------------------------------------------

// The current IRQL was read into a symbol: knowing more of it is knowing more of the IRQL.
static bool assume_irql(State *state, const Range *range)
{
    int64_t low = range_low(range), high = range_high(range);
    if (low > state->irql_low) {
        // A test bounds the level where it stands; that code asks does not prove that it is ever called so
        // (debug helpers do).
        state->irql_low = low > IRQL_HIGH ? IRQL_HIGH : (uint8_t)low;
        state->irql_low_why = state->trail;
    }
    if (high < state->irql_high) {
        state->irql_high = (uint8_t)(high < 0 ? 0 : high);
        state->irql_high_is_role = false;
        state->irql_high_why = state->trail;
    }
    return state->irql_low <= state->irql_high;
}

static bool assume_sym(Walk *walk, State *state, SymId id, const Range *wanted)
{
    Range have = sym_range(walk, state, id);
    Range both = range_intersect(&have, wanted);
    if (both.n == 0)
        return false;
    if (range_same(&both, &have))
        return true;
    state_set_bound(walk->arena, state, id, both);
    if (id == state->irql_sym && !assume_irql(state, &both))
        return false;
    const Sym *whole = sym_get(walk->syms, id);
    if (whole->kind == SYM_IRQL && id != state->irql_sym && range_low(&both) > range_low(&have))
        state->irql_low_proven = false; // a saved level found to be high was high before it was raised
    if (whole->kind == SYM_EXPR && whole->op == IR_AND && whole->a && !whole->b && whole->c == 0 &&
        !range_contains(&both, 0)) {
        Range not_zero = range_satisfying(IR_NE, 0); // a bit of it is set
        if (!assume_sym(walk, state, whole->a, &not_zero))
            return false;
    }
    const Sym *sym = sym_get(walk->syms, id);
    if (sym->kind == SYM_EXPR && sym->op == EXPR_CAST && sym->a && sym->c == 0) {
        // A conversion keeps small non-negative numbers: knowing the result to be one does not bound the
        // source, but when the source cannot be outside either type the conversion would not be here. Only
        // equality with zero carries over between equal widths, which is what status and pointer tests need.
        const Sym *source = sym_get(walk->syms, sym->a);
        if (source->width == sym->width) {
            Range zero = range_of(0, 0), not_zero = range_satisfying(IR_NE, 0);
            if (both.n == 1 && both.low[0] == 0 && both.high[0] == 0)
                return assume_sym(walk, state, sym->a, &zero);
            if (!range_contains(&both, 0))
                return assume_sym(walk, state, sym->a, &not_zero);
        }
    }
    return true;
}

bool value_assume_range(Walk *walk, State *state, Value value, Range range)
{
    if (value.kind == VAL_INT)
        return range_contains(&range, value.imm);
    if (value.kind == VAL_ADDR)
        return range.n && range_high(&range) > 0;
    if (value.kind != VAL_SYM)
        return true;
    Range shifted = value.imm ? range_shift(&range, -value.imm) : range;
    return assume_sym(walk, state, value.id, &shifted);
}

static bool assume_pair(Walk *walk, State *state, IrBinary op, SymId a, SymId b, int64_t c)
{
    Range ra = sym_range(walk, state, a), rb = sym_range(walk, state, b);
    Range limit = range_shift(&rb, c); // a op (b + c)
    Range allowed = range_all(), allowed_back = range_all();
    Range back = range_shift(&ra, -c);
    if (op == IR_EQ) {
        allowed = limit;
        allowed_back = back;
    } else if (op == IR_LT || op == IR_LE) {
        allowed = range_satisfying(op, range_high(&limit));
        allowed_back = range_satisfying(op == IR_LT ? IR_GT : IR_GE, range_low(&back));
    } else if (op == IR_GT || op == IR_GE) {
        allowed = range_satisfying(op, range_low(&limit));
        allowed_back = range_satisfying(op == IR_GT ? IR_LT : IR_LE, range_high(&back));
    }
    return assume_sym(walk, state, a, &allowed) && assume_sym(walk, state, b, &allowed_back);
}

bool value_assume(Walk *walk, State *state, Value condition, bool holds)
{
    if (condition.kind == VAL_INT)
        return (condition.imm != 0) == holds;
    if (condition.kind == VAL_ADDR)
        return holds;
    if (condition.kind != VAL_SYM)
        return true;
    if (!is_predicate(walk, condition))
        return value_assume_range(walk, state, condition,
                                  holds ? range_satisfying(IR_NE, 0) : range_of(0, 0));
    Sym sym = *sym_get(walk->syms, condition.id);
    IrBinary op = holds ? (IrBinary)sym.op : negated((IrBinary)sym.op);
    if (sym.b) { // two symbols: the ranges do not say it all, so the answer itself is remembered
        Range truth = range_of(holds, holds);
        if (op == IR_EQ) { // one object under two names: what happens to one name happens to the other unseen
            memory_mark_escaped(walk, state, value_sym(sym.a));
            memory_mark_escaped(walk, state, value_sym(sym.b));
        }
        return assume_sym(walk, state, condition.id, &truth) &&
               assume_pair(walk, state, op, sym.a, sym.b, sym.c);
    }
    Range wanted = range_satisfying(op, sym.c);
    return assume_sym(walk, state, sym.a, &wanted);
}
