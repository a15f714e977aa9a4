// Operators: arithmetic, assignment, && || ?:, conditions and effects.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

static void two_kids(Lower *low, CXCursor expr, CXCursor *left, CXCursor *right)
{
    Kids kids = kids_expr(low, expr);
    *left = kid(low, kids, 0);
    *right = kid(low, kids, 1);
    kids_done(low, kids);
}

static Val with_text(Lower *low, Val value, const Span *span)
{
    if (value.kind == IR_O_INST || value.kind == IR_O_CONST || value.kind == IR_O_UNKNOWN)
        value.text = value.kind == IR_O_CONST ? const_text(low, span) : span_text(low, span);
    return value;
}

// ---- arithmetic -----------------------------------------------------------------------------------------

static bool binary_of(enum CXBinaryOperatorKind kind, IrBinary *op)
{
    switch (kind) {
    case CXBinaryOperator_Mul:
    case CXBinaryOperator_MulAssign:
        *op = IR_MUL;
        return true;
    case CXBinaryOperator_Div:
    case CXBinaryOperator_DivAssign:
        *op = IR_DIV;
        return true;
    case CXBinaryOperator_Rem:
    case CXBinaryOperator_RemAssign:
        *op = IR_REM;
        return true;
    case CXBinaryOperator_Add:
    case CXBinaryOperator_AddAssign:
        *op = IR_ADD;
        return true;
    case CXBinaryOperator_Sub:
    case CXBinaryOperator_SubAssign:
        *op = IR_SUB;
        return true;
    case CXBinaryOperator_Shl:
    case CXBinaryOperator_ShlAssign:
        *op = IR_SHL;
        return true;
    case CXBinaryOperator_Shr:
    case CXBinaryOperator_ShrAssign:
        *op = IR_SHR;
        return true;
    case CXBinaryOperator_And:
    case CXBinaryOperator_AndAssign:
        *op = IR_AND;
        return true;
    case CXBinaryOperator_Xor:
    case CXBinaryOperator_XorAssign:
        *op = IR_XOR;
        return true;
    case CXBinaryOperator_Or:
    case CXBinaryOperator_OrAssign:
        *op = IR_OR;
        return true;
    case CXBinaryOperator_LT:
        *op = IR_LT;
        return true;
    case CXBinaryOperator_GT:
        *op = IR_GT;
        return true;
    case CXBinaryOperator_LE:
        *op = IR_LE;
        return true;
    case CXBinaryOperator_GE:
        *op = IR_GE;
        return true;
    case CXBinaryOperator_EQ:
        *op = IR_EQ;
        return true;
    case CXBinaryOperator_NE:
        *op = IR_NE;
        return true;
    default:
        return false;
    }
}

static int64_t pointee_size(const Lower *low, IrTypeId pointer)
{
    IrTypeId elem = type_at(low, pointer)->elem;
    if (type_is(low, elem, IR_T_VOID) || type_is(low, elem, IR_T_FUNCTION))
        return 1; // as GNU C counts
    return type_at(low, elem)->size;
}

// pointer + integer, pointer - integer, pointer - pointer.
static Val pointer_arithmetic(Fn *fn, IrBinary op, IrTypeId type, Val a, Val b)
{
    Lower *low = fn->low;
    bool left = type_is(low, a.type, IR_T_POINTER), right = type_is(low, b.type, IR_T_POINTER);
    if (left && right) {
        if (op != IR_SUB)
            return emit_binary(fn, op, type, a, b);
        return emit_binary(fn, IR_PTRDIFF, type, a, b);
    }
    if (!left) {
        Val swap = a;
        a = b;
        b = swap;
    }
    IrTypeId pointer = type_is(low, type, IR_T_POINTER) ? type : a.type;
    if (op == IR_SUB) {
        IrTypeId wide = low->t_diff;
        b = emit_unary(fn, IR_NEG, wide, b.kind == IR_O_CONST ? convert(fn, b, wide, true) : b);
    }
    return emit_index(fn, a, b, pointee_size(low, pointer), pointer);
}

static Val arithmetic(Fn *fn, IrBinary op, IrTypeId type, Val a, Val b)
{
    const Lower *low = fn->low;
    bool pointers = type_is(low, a.type, IR_T_POINTER) || type_is(low, b.type, IR_T_POINTER);
    if (pointers && (op == IR_ADD || op == IR_SUB))
        return pointer_arithmetic(fn, op, type, a, b);
    return emit_binary(fn, op, type, a, b);
}

// ---- assignment -----------------------------------------------------------------------------------------

// Stores and yields where: `a = b` of scalars and of whole records.
static Place assign(Fn *fn, CXCursor expr, Val *stored)
{
    Lower *low = fn->low;
    CXCursor left, right;
    two_kids(low, expr, &left, &right);
    if (expr_is_null(left) || expr_is_null(right)) {
        *stored = lower_broken(fn, expr);
        return (Place){val_unknown(0), 0, 0};
    }
    IrTypeId type = type_of(low, clang_getCursorType(left));
    if (type_is(low, type, IR_T_RECORD)) {
        Place place = lower_place(fn, left);
        lower_into(fn, place.addr, type, right, 0);
        *stored = place.addr;
        return place;
    }
    Val value = lower_value(fn, right);
    Place place = lower_place(fn, left);
    IrTypeId kept = type_is(low, place.type, IR_T_UNKNOWN) ? type : place.type;
    value = convert(fn, value, kept, true);
    emit_store(fn, place.addr, value, kept, place.bit, 0);
    *stored = value;
    return place;
}

// The common type the operator computes in when the left side is narrower than it.
static IrTypeId compute_type(Lower *low, IrTypeId left, IrTypeId right, IrBinary op)
{
    const IrType *a = type_at(low, left), *b = type_at(low, right);
    if (a->kind == IR_T_POINTER || b->kind == IR_T_FLOAT)
        return a->kind == IR_T_POINTER ? left : right;
    if (a->kind != IR_T_INT && a->kind != IR_T_BOOL)
        return left;
    IrTypeId promoted = a->size < 4 ? low->t_int : left;
    if (op == IR_SHL || op == IR_SHR || b->kind != IR_T_INT)
        return promoted;
    const IrType *p = type_at(low, promoted);
    if (b->size > p->size || (b->size == p->size && !b->is_signed && p->is_signed && b->size >= 4))
        return right;
    return promoted;
}

static Place compound_assign(Fn *fn, CXCursor expr, Val *stored)
{
    Lower *low = fn->low;
    CXCursor left, right;
    IrBinary op = IR_ADD;
    two_kids(low, expr, &left, &right);
    if (expr_is_null(left) || expr_is_null(right) ||
        !binary_of(clang_getCursorBinaryOperatorKind(expr), &op)) {
        *stored = lower_broken(fn, expr);
        return (Place){val_unknown(0), 0, 0};
    }
    Val by = lower_value(fn, right);
    Place place = lower_place(fn, left);
    Val old = place_load(fn, place);
    IrTypeId wide = compute_type(low, place.type, by.type, op);
    if (!type_is(low, wide, IR_T_POINTER)) {
        old = convert(fn, old, wide, true);
        if (op != IR_SHL && op != IR_SHR)
            by = convert(fn, by, wide, true);
    }
    Val value = arithmetic(fn, op, wide, old, by);
    value.text = cursor_text(low, expr);
    value = convert(fn, value, place.type, true);
    emit_store(fn, place.addr, value, place.type, place.bit, 0);
    *stored = value;
    return place;
}

static Place step(Fn *fn, CXCursor expr, enum CXUnaryOperatorKind kind, Val *value)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    if (expr_is_null(inner)) {
        *value = lower_broken(fn, expr);
        return (Place){val_unknown(0), 0, 0};
    }
    Place place = lower_place(fn, inner);
    Val old = place_load(fn, place);
    bool up = kind == CXUnaryOperator_PreInc || kind == CXUnaryOperator_PostInc;
    bool is_pointer = type_is(low, place.type, IR_T_POINTER);
    Val one = val_const(fn, 1, is_pointer ? low->t_int : place.type);
    Val changed = arithmetic(fn, up ? IR_ADD : IR_SUB, place.type, old, one);
    emit_store(fn, place.addr, changed, place.type, place.bit, 0);
    *value = kind == CXUnaryOperator_PreInc || kind == CXUnaryOperator_PreDec ? changed : old;
    return place;
}

Place lower_assign_place(Fn *fn, CXCursor expr)
{
    Val value;
    enum CXCursorKind kind = clang_getCursorKind(expr);
    if (kind == CXCursor_CompoundAssignOperator)
        return compound_assign(fn, expr, &value);
    if (kind == CXCursor_BinaryOperator && clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_Assign)
        return assign(fn, expr, &value);
    if (kind == CXCursor_UnaryOperator) {
        enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(expr);
        if (op == CXUnaryOperator_PreInc || op == CXUnaryOperator_PreDec)
            return step(fn, expr, op, &value);
        if (op == CXUnaryOperator_Extension)
            return lower_place(fn, only_kid(fn->low, expr));
    }
    IrTypeId type = type_of(fn->low, clang_getCursorType(expr));
    return (Place){temp_materialise(fn, expr, type), type, 0};
}

Val lower_compound_assign(Fn *fn, CXCursor expr)
{
    Val value;
    compound_assign(fn, expr, &value);
    return value;
}

// ---- unary and binary -----------------------------------------------------------------------------------

Val lower_unary(Fn *fn, CXCursor expr, const Span *span)
{
    Lower *low = fn->low;
    enum CXUnaryOperatorKind kind = clang_getCursorUnaryOperatorKind(expr);
    CXCursor inner = only_kid(low, expr);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    if (expr_is_null(inner))
        return lower_broken(fn, expr);
    Val value;
    switch (kind) {
    case CXUnaryOperator_AddrOf:
        value = lower_addr(fn, inner);
        if (value.kind != IR_O_FUNC && !type_is(low, type, IR_T_UNKNOWN))
            value.type = type;
        if (value.kind != IR_O_STRING)
            value.text = span_text(low, span);
        return value;
    case CXUnaryOperator_Deref:
        return place_load(fn, lower_place(fn, expr));
    case CXUnaryOperator_PostInc:
    case CXUnaryOperator_PostDec:
    case CXUnaryOperator_PreInc:
    case CXUnaryOperator_PreDec:
        step(fn, expr, kind, &value);
        return with_text(low, value, span);
    case CXUnaryOperator_Minus:
        return with_text(low, emit_unary(fn, IR_NEG, type, lower_value(fn, inner)), span);
    case CXUnaryOperator_Not:
        return with_text(low, emit_unary(fn, IR_NOT, type, lower_value(fn, inner)), span);
    case CXUnaryOperator_LNot:
        return with_text(low, emit_unary(fn, IR_LNOT, type, lower_value(fn, inner)), span);
    case CXUnaryOperator_Plus:
    case CXUnaryOperator_Extension:
        return lower_value(fn, inner);
    default:
        return lower_broken(fn, expr);
    }
}

Val lower_binary(Fn *fn, CXCursor expr, const Span *span)
{
    Lower *low = fn->low;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expr);
    CXCursor left, right;
    IrBinary op = IR_ADD;
    Val stored;
    if (kind == CXBinaryOperator_Assign) {
        assign(fn, expr, &stored);
        return stored;
    }
    if (kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr)
        return lower_logical(fn, expr);
    two_kids(low, expr, &left, &right);
    if (kind == CXBinaryOperator_Comma) {
        lower_effect(fn, left, 0);
        return lower_value(fn, right);
    }
    if (!binary_of(kind, &op) || expr_is_null(left) || expr_is_null(right))
        return lower_broken(fn, expr);
    Val a = lower_value(fn, left);
    Val b = lower_value(fn, right);
    return with_text(low, arithmetic(fn, op, type_of(low, clang_getCursorType(expr)), a, b), span);
}

// ---- && || ?: -------------------------------------------------------------------------------------------

static void store_const(Fn *fn, Val temp, IrTypeId type, int64_t value, uint32_t join)
{
    emit_store(fn, temp, val_const(fn, value, type), type, 0, 0);
    emit_jump(fn, join);
}

Val lower_logical(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor left, right;
    two_kids(low, expr, &left, &right);
    bool is_and = clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_LAnd;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    IrStr text = cursor_text(low, expr);
    int64_t value = 0;
    enum CXCursorKind left_kind = clang_getCursorKind(strip_parens(low, left));
    if (left_kind == CXCursor_IntegerLiteral && eval_const(expr, &value)) { // 0 && x, 1 || x in macros
        Val folded = val_const(fn, value, type);
        folded.text = text;
        return folded;
    }
    Val temp = val_local(fn, temp_new(fn, type));
    uint32_t more = block_new(fn), yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    lower_cond(fn, left, is_and ? more : yes, is_and ? no : more, IR_F_SHORT_CIRCUIT);
    block_start(fn, more);
    uint32_t mark = fn->temps.count;
    Val last = lower_value(fn, right);
    full_expr_end(fn, mark);
    emit_branch(fn, last, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    store_const(fn, temp, type, 1, join);
    block_start(fn, no);
    store_const(fn, temp, type, 0, join);
    block_start(fn, join);
    Val loaded = emit_load(fn, temp, type, 0);
    loaded.text = text;
    return loaded;
}

static void store_arm(Fn *fn, Val temp, IrTypeId type, Val value, uint32_t join)
{
    emit_store(fn, temp, convert(fn, value, type, true), type, 0, 0);
    emit_jump(fn, join);
}

// One arm of ?:, with its own temporaries: whether the arm ran is not known any more at the end of the full
// expression.
static void value_arm(Fn *fn, Val temp, IrTypeId type, CXCursor expr, uint32_t join)
{
    uint32_t mark = fn->temps.count;
    if (type_is(fn->low, type, IR_T_RECORD))
        lower_into(fn, temp, type, expr, 0);
    else
        emit_store(fn, temp, convert(fn, lower_value(fn, expr), type, true), type, 0, 0);
    full_expr_end(fn, mark);
    emit_jump(fn, join);
}

// GNU `a ?: b`: children are the common value, the condition, the value when it holds, the other.
static Val gnu_conditional(Fn *fn, CXCursor expr, CXCursor common, CXCursor other)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    uint32_t yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    Val value = lower_value(fn, common);
    Val temp = val_local(fn, temp_new(fn, type));
    emit_branch(fn, value, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    store_arm(fn, temp, type, value, join);
    block_start(fn, no);
    value_arm(fn, temp, type, other, join);
    block_start(fn, join);
    return emit_load(fn, temp, type, 0);
}

static void effect_arm(Fn *fn, CXCursor expr, uint32_t join)
{
    uint32_t mark = fn->temps.count;
    lower_effect(fn, expr, 0);
    full_expr_end(fn, mark);
    emit_jump(fn, join);
}

static void effect_conditional(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    kids_done(low, kids);
    uint32_t yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    lower_cond(fn, cond, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    effect_arm(fn, a, join);
    block_start(fn, no);
    effect_arm(fn, b, join);
    block_start(fn, join);
}

Val lower_conditional(Fn *fn, CXCursor expr, Kids kids, bool is_gnu)
{
    Lower *low = fn->low;
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    if (is_gnu)
        return gnu_conditional(fn, expr, cond, kid(low, kids, 3));
    if (kids.count < 3)
        return lower_broken(fn, expr);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    int64_t truth = 0;
    enum CXCursorKind cond_kind = clang_getCursorKind(strip_parens(low, cond));
    if ((cond_kind == CXCursor_IntegerLiteral || cond_kind == CXCursor_UnaryExpr) && eval_const(cond, &truth))
        return lower_value(fn, truth ? a : b);
    if (type_is(low, type, IR_T_VOID)) {
        effect_conditional(fn, expr);
        return val_unknown(type);
    }
    uint32_t yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    Val temp = val_local(fn, temp_new(fn, type));
    bool is_record = type_is(low, type, IR_T_RECORD);
    lower_cond(fn, cond, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    value_arm(fn, temp, type, a, join);
    block_start(fn, no);
    value_arm(fn, temp, type, b, join);
    block_start(fn, join);
    if (is_record)
        return temp;
    Val loaded = emit_load(fn, temp, type, 0);
    loaded.text = cursor_text(low, expr);
    return loaded;
}

Val lower_stmt_expr(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Val value = val_unknown(type_of(low, clang_getCursorType(expr)));
    CXCursor body = only_kid(low, expr);
    if (!expr_is_null(body))
        lower_compound(fn, body, &value);
    return value;
}

// ---- conditions -----------------------------------------------------------------------------------------

// Does this implicit cast keep "is it zero"?
static bool keeps_truth(Lower *low, IrTypeId from, IrTypeId to)
{
    const IrType *x = type_at(low, from), *y = type_at(low, to);
    if (x->kind != IR_T_INT && x->kind != IR_T_BOOL && x->kind != IR_T_POINTER)
        return false;
    return y->kind == IR_T_BOOL || (y->kind == IR_T_INT && y->size >= x->size);
}

// The condition below parentheses, truth-keeping casts and __builtin_expect.
static CXCursor cond_strip(Lower *low, CXCursor expr)
{
    for (int depth = 0; depth < 64; depth++) {
        expr = strip_parens(low, expr);
        if (clang_getCursorKind(expr) != CXCursor_UnexposedExpr)
            return expr;
        CXCursor inner = only_kid(low, expr);
        if (expr_is_null(inner))
            return expr;
        // Only look below an operator: a cast of a name is cheaper to lower as it is, and may be a load.
        enum CXCursorKind kind = clang_getCursorKind(strip_parens(low, inner));
        if (kind != CXCursor_UnaryOperator && kind != CXCursor_BinaryOperator && kind != CXCursor_CallExpr &&
            kind != CXCursor_UnexposedExpr && kind != CXCursor_ConditionalOperator)
            return type_is(low, type_of(low, clang_getCursorType(expr)), IR_T_BOOL) ? inner : expr;
        IrTypeId from = type_of(low, clang_getCursorType(inner)),
                 to = type_of(low, clang_getCursorType(expr));
        if (!keeps_truth(low, from, to))
            return expr;
        expr = inner;
    }
    return expr;
}

static bool cond_operator(Fn *fn, CXCursor expr, uint32_t yes, uint32_t no, uint16_t flags)
{
    Lower *low = fn->low;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expr);
    CXCursor left, right;
    two_kids(low, expr, &left, &right);
    if (expr_is_null(left) || expr_is_null(right))
        return false;
    if (kind == CXBinaryOperator_Comma) {
        lower_effect(fn, left, 0);
        lower_cond(fn, right, yes, no, flags);
        return true;
    }
    if (kind != CXBinaryOperator_LAnd && kind != CXBinaryOperator_LOr)
        return false;
    uint32_t more = block_new(fn);
    bool is_and = kind == CXBinaryOperator_LAnd;
    lower_cond(fn, left, is_and ? more : yes, is_and ? no : more, (uint16_t)(flags | IR_F_SHORT_CIRCUIT));
    block_start(fn, more);
    lower_cond(fn, right, yes, no, flags);
    return true;
}

static bool cond_conditional(Fn *fn, CXCursor expr, uint32_t yes, uint32_t no, uint16_t flags)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    kids_done(low, kids);
    if (kids.count < 3)
        return false;
    uint32_t first = block_new(fn), second = block_new(fn);
    lower_cond(fn, cond, first, second, IR_F_SHORT_CIRCUIT);
    block_start(fn, first);
    lower_cond(fn, a, yes, no, flags);
    block_start(fn, second);
    lower_cond(fn, b, yes, no, flags);
    return true;
}

static bool cond_structured(Fn *fn, CXCursor expr, uint32_t yes, uint32_t no, uint16_t flags)
{
    switch (clang_getCursorKind(expr)) {
    case CXCursor_UnaryOperator:
        if (clang_getCursorUnaryOperatorKind(expr) != CXUnaryOperator_LNot ||
            expr_is_null(only_kid(fn->low, expr)))
            return false;
        lower_cond(fn, only_kid(fn->low, expr), no, yes, flags);
        return true;
    case CXCursor_BinaryOperator:
        return cond_operator(fn, expr, yes, no, flags);
    case CXCursor_ConditionalOperator:
        return cond_conditional(fn, expr, yes, no, flags);
    default:
        return false;
    }
}

void lower_cond(Fn *fn, CXCursor expr, uint32_t yes, uint32_t no, uint16_t flags)
{
    Lower *low = fn->low;
    uint32_t mark = fn->temps.count;
    if (fn->cur == NONE)
        block_start(fn, block_new(fn));
    expr = cond_strip(low, expr);
    Span span = span_of(low, expr);
    Here here = here_enter(fn, &span);
    fn->depth++;
    if (fn->depth > EXPR_DEPTH_LIMIT || !cond_structured(fn, expr, yes, no, flags)) {
        Val value = lower_value(fn, expr);
        full_expr_end(fn, mark);
        emit_branch(fn, value, yes, no, flags);
    }
    fn->depth--;
    here_leave(fn, here);
}

// ---- effects --------------------------------------------------------------------------------------------

static void effect_logical(Fn *fn, CXCursor expr)
{
    CXCursor left, right;
    two_kids(fn->low, expr, &left, &right);
    uint32_t more = block_new(fn), join = block_new(fn);
    bool is_and = clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_LAnd;
    lower_cond(fn, left, is_and ? more : join, is_and ? join : more, IR_F_SHORT_CIRCUIT);
    block_start(fn, more);
    effect_arm(fn, right, join);
    block_start(fn, join);
}

static bool effect_binary(Fn *fn, CXCursor expr)
{
    CXCursor left, right;
    switch (clang_getCursorBinaryOperatorKind(expr)) {
    case CXBinaryOperator_Comma:
        two_kids(fn->low, expr, &left, &right);
        lower_effect(fn, left, 0);
        lower_effect(fn, right, 0);
        return true;
    case CXBinaryOperator_LAnd:
    case CXBinaryOperator_LOr:
        effect_logical(fn, expr);
        return true;
    default:
        return false;
    }
}

// A class by value with a destructor: it needs a place to be destroyed at.
static bool returns_destroyed(Lower *low, CXCursor call)
{
    IrTypeId type = type_of(low, clang_getCursorType(call));
    return type_is(low, type, IR_T_RECORD) && !call_returns_ref(call) &&
           record_has_dtor(low, type_at(low, type)->record);
}

void lower_effect(Fn *fn, CXCursor expr, uint16_t call_flags)
{
    Lower *low = fn->low;
    expr = strip_parens(low, expr);
    if (expr_is_null(expr) || fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        return;
    }
    fn->depth++;
    Span span = span_of(low, expr);
    Here here = here_enter(fn, &span);
    enum CXCursorKind kind = clang_getCursorKind(expr);
    CXType type = clang_getCursorType(expr);
    CXCursor inner;
    switch (kind) {
    case CXCursor_CallExpr:
        if (low->in->is_cpp && returns_destroyed(low, expr))
            lower_addr(fn, expr);
        else
            lower_call_raw(fn, expr, (uint16_t)(IR_F_UNUSED | call_flags));
        break;
    case CXCursor_UnexposedExpr:
        inner = type.kind == CXType_Dependent ? clang_getNullCursor() : only_kid(low, expr);
        if (expr_is_null(inner))
            lower_value(fn, expr);
        else
            lower_effect(fn, inner, call_flags);
        break;
    case CXCursor_CStyleCastExpr:
        inner = only_kid(low, expr);
        if (expr_is_null(inner))
            lower_value(fn, expr);
        else
            lower_effect(fn, inner, type.kind == CXType_Void ? IR_F_EXPLICIT_VOID : call_flags);
        break;
    case CXCursor_ConditionalOperator:
        effect_conditional(fn, expr);
        break;
    case CXCursor_BinaryOperator:
        if (!effect_binary(fn, expr))
            lower_value(fn, expr);
        break;
    case CXCursor_DeclRefExpr:
        break; // UNREFERENCED_PARAMETER(x)
    default:
        lower_value(fn, expr);
    }
    here_leave(fn, here);
    fn->depth--;
}
