// Initialisers: lists with designators and elided braces, strings, whole records.
//
// libclang shows the list as written, not as clang completed it: the walk over fields and elements is done
// here. A list first zeroes its object (what it does not mention is zero), then stores what it mentions.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { INIT_KIDS_LIMIT = 2048 };

typedef struct Feed { // the items of one braced list
    Lower *low;
    Kids kids;
    uint32_t next;
} Feed;

static CXCursor feed_peek(const Feed *feed)
{
    return kid(feed->low, feed->kids, feed->next);
}

static bool feed_ends(const Fn *fn, const Feed *feed)
{
    return feed->next >= feed->kids.count || fn->init_budget == 0;
}

static void emit_zero(Fn *fn, Val addr, IrTypeId type, uint16_t flags)
{
    if (fn->init_nesting)
        return;
    Val made = emit(fn, IR_ZERO, type, &addr, 1);
    inst_of(fn, made)->imm = type_at(fn->low, type)->size;
    inst_of(fn, made)->flags |= flags;
}

// ---- designators ----------------------------------------------------------------------------------------

static bool is_designated(Lower *low, CXCursor item)
{
    if (clang_getCursorKind(item) != CXCursor_UnexposedExpr || clang_getCursorType(item).kind != CXType_Void)
        return false;
    Kids kids = kids_of(low, item);
    uint32_t count = kids.count;
    kids_done(low, kids);
    return count >= 2;
}

static void init_item(Fn *fn, Val addr, IrTypeId type, Feed *feed, uint16_t flags);

typedef struct Target { // what a designator names
    Val addr;
    IrTypeId type;
    uint32_t outer; // field (index within its record) or element at the outermost level
    bool known;
} Target;

static void target_member(Fn *fn, Target *target, CXCursor ref, bool outermost)
{
    Lower *low = fn->low;
    uint32_t field = field_of(low, clang_getCursorReferenced(ref));
    if (field == NONE || !type_is(low, target->type, IR_T_RECORD)) {
        target->known = false;
        return;
    }
    if (outermost)
        target->outer = field - low->unit->records.at[type_at(low, target->type)->record].first_field;
    target->addr = emit_field(fn, target->addr, field);
    target->type = low->unit->fields.at[field].type;
}

static void target_element(Fn *fn, Target *target, CXCursor index, bool outermost)
{
    Lower *low = fn->low;
    int64_t value = 0;
    if (!type_is(low, target->type, IR_T_ARRAY) || !eval_const(index, &value)) {
        target->known = false;
        return;
    }
    IrTypeId elem = type_at(low, target->type)->elem;
    if (outermost)
        target->outer = (uint32_t)value;
    target->addr = emit_index(fn, target->addr, val_const(fn, value, low->t_diff), type_at(low, elem)->size,
                              type_pointer_to(low, elem));
    target->type = elem;
}

static bool is_range(Lower *low, CXCursor item)
{
    Span span = span_of(low, item);
    IrStr text = span_text(low, &span);
    const char *at = low->unit->strings.at + text;
    const char *dots = strstr(at, "..."), *assign = strchr(at, '=');
    return dots && (!assign || dots < assign);
}

// `.a.b[2] = value` below `addr`; returns which member or element of the object itself it was, NONE when
// unknown.
static uint32_t init_designated(Fn *fn, Val addr, IrTypeId type, CXCursor item, uint16_t flags)
{
    Lower *low = fn->low;
    Kids kids = kids_of(low, item);
    Target target = {addr, type, NONE, true};
    uint32_t last = kids.count - 1;
    bool range = last >= 2 && is_range(low, item);
    for (uint32_t i = 0; i < last && target.known; i++) {
        CXCursor step = kid(low, kids, i);
        if (clang_getCursorKind(step) == CXCursor_MemberRef)
            target_member(fn, &target, step, i == 0);
        else if (!(range && i == 1)) // of [a ... b] the first stands for all
            target_element(fn, &target, step, i == 0);
    }
    if (target.known) {
        Feed one = {low, kids, last};
        init_item(fn, target.addr, target.type, &one, flags);
    } else {
        fn->partly = true;
        emit_unknown(fn, 0, &addr, 1);
    }
    kids_done(low, kids);
    return target.known ? target.outer : NONE;
}

// ---- aggregates -----------------------------------------------------------------------------------------

static bool field_is_skipped(const IrField *field)
{
    return field->name == 0 && field->bit_width != 0; // unnamed bit-field
}

static void init_record(Fn *fn, Val addr, IrTypeId type, Feed *feed, bool braced, uint16_t flags)
{
    Lower *low = fn->low;
    uint32_t index = type_at(low, type)->record;
    record_complete(low, index);
    bool is_union = low->unit->records.at[index].is_union;
    for (uint32_t i = 0; !feed_ends(fn, feed);) {
        if (is_designated(low, feed_peek(feed))) {
            if (!braced)
                return;
            uint32_t at = init_designated(fn, addr, type, feed_peek(feed), flags);
            feed->next++;
            i = at == NONE ? i : at + 1;
            continue;
        }
        const IrRecord *record = &low->unit->records.at[index];
        if (i >= record->n_fields || (is_union && i > 0))
            return;
        uint32_t field = record->first_field + i++;
        if (field_is_skipped(&low->unit->fields.at[field]))
            continue;
        IrTypeId field_type = low->unit->fields.at[field].type;
        uint32_t bit = low->unit->fields.at[field].bit_width ? field + 1 : 0;
        if (bit) {
            Val value = convert(fn, lower_value(fn, feed_peek(feed)), field_type, true);
            feed->next++;
            emit_store(fn, emit_field(fn, addr, field), value, field_type, bit, flags);
        } else {
            init_item(fn, emit_field(fn, addr, field), field_type, feed, flags);
        }
    }
}

static void init_array(Fn *fn, Val addr, IrTypeId type, Feed *feed, bool braced, uint16_t flags)
{
    Lower *low = fn->low;
    IrTypeId elem = type_at(low, type)->elem;
    uint32_t count = type_at(low, type)->count, size = type_at(low, elem)->size;
    for (uint32_t i = 0; !feed_ends(fn, feed);) {
        if (is_designated(low, feed_peek(feed))) {
            if (!braced)
                return;
            uint32_t at = init_designated(fn, addr, type, feed_peek(feed), flags);
            feed->next++;
            i = at == NONE ? i : at + 1;
            continue;
        }
        if (count && i >= count)
            return;
        Val at = emit_index(fn, addr, val_const(fn, i++, low->t_diff), size, type_pointer_to(low, elem));
        init_item(fn, at, elem, feed, flags);
    }
}

static void init_aggregate(Fn *fn, Val addr, IrTypeId type, Feed *feed, bool braced, uint16_t flags)
{
    if (fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        feed->next = feed->kids.count;
        return;
    }
    fn->depth++;
    uint32_t before = feed->next;
    if (type_is(fn->low, type, IR_T_RECORD))
        init_record(fn, addr, type, feed, braced, flags);
    else
        init_array(fn, addr, type, feed, braced, flags);
    if (!braced && feed->next == before) // an empty record: never loop over the same item
        feed->next++;
    fn->depth--;
}

static CXCursor strip_unexposed(Lower *low, CXCursor expr)
{
    for (int depth = 0; depth < 16; depth++) {
        expr = strip_parens(low, expr);
        if (clang_getCursorKind(expr) != CXCursor_UnexposedExpr)
            return expr;
        CXCursor inner = only_kid(low, expr);
        if (expr_is_null(inner))
            return expr;
        expr = inner;
    }
    return expr;
}

// Is the item itself of the aggregate's type (so that no braces were elided)?
static bool item_is_whole(Lower *low, CXCursor item, IrTypeId type)
{
    IrTypeId have = type_of(low, clang_getCursorType(item));
    if (type_is(low, type, IR_T_RECORD))
        return type_is(low, have, IR_T_RECORD);
    return clang_getCursorKind(strip_unexposed(low, item)) == CXCursor_StringLiteral &&
           type_is(low, type_at(low, type)->elem, IR_T_INT);
}

static void init_item(Fn *fn, Val addr, IrTypeId type, Feed *feed, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor item = feed_peek(feed);
    bool is_list = clang_getCursorKind(strip_unexposed(low, item)) == CXCursor_InitListExpr;
    if (!is_list && type_is_aggregate(low, type) && !item_is_whole(low, item, type)) {
        init_aggregate(fn, addr, type, feed, false, flags);
        return;
    }
    feed->next++;
    fn->init_budget--;
    Span span = span_of(low, item);
    Here here = here_enter(fn, &span);
    fn->init_nesting++;
    lower_into(fn, addr, type, item, flags);
    fn->init_nesting--;
    here_leave(fn, here);
}

static bool list_is_zero(Lower *low, Kids kids)
{
    if (kids.count == 0)
        return true;
    int64_t value = 1;
    CXCursor only = strip_unexposed(low, kid(low, kids, 0));
    return kids.count == 1 && clang_getCursorKind(only) == CXCursor_IntegerLiteral &&
           eval_const(only, &value) && value == 0;
}

void init_list_into(Fn *fn, Val addr, IrTypeId type, CXCursor list, uint16_t flags)
{
    Lower *low = fn->low;
    Kids kids = kids_limited(low, list, INIT_KIDS_LIMIT);
    if (!type_is_aggregate(low, type)) { // int x = {5}
        if (kids.count)
            lower_into(fn, addr, type, kid(low, kids, 0), flags);
        else
            emit_store(fn, addr, val_const(fn, 0, type), type, 0, flags);
        kids_done(low, kids);
        return;
    }
    emit_zero(fn, addr, type, flags);
    if (!list_is_zero(low, kids)) {
        CXCursor first = kid(low, kids, 0);
        Feed feed = {low, kids, 0};
        // char a[] = {"text"}; struct S s = {other} in C++
        if (kids.count == 1 && clang_getCursorKind(strip_unexposed(low, first)) != CXCursor_InitListExpr &&
            !is_designated(low, first) && item_is_whole(low, first, type) &&
            types_same(low, type_of(low, clang_getCursorType(first)), type))
            lower_into(fn, addr, type, first, flags);
        else
            init_aggregate(fn, addr, type, &feed, true, flags);
    }
    if (fn->init_budget == 0 || kids.count >= INIT_KIDS_LIMIT)
        emit_unknown(fn, 0, &addr, 1); // a table too long to matter
    kids_done(low, kids);
}

// ---- one object -----------------------------------------------------------------------------------------

static void string_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    Val text = lower_string(fn, expr);
    IrTypeId literal = type_of(low, clang_getCursorType(expr));
    uint32_t room = type_at(low, type)->size, size = type_at(low, literal)->size;
    if (room > size && size)
        emit_zero(fn, addr, type, flags);
    emit_copy(fn, addr, text, room && room < size ? type : literal, flags);
}

static void conditional_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    kids_done(low, kids);
    uint32_t yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    lower_cond(fn, cond, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    lower_into(fn, addr, type, a, flags);
    emit_jump(fn, join);
    block_start(fn, no);
    lower_into(fn, addr, type, b, flags);
    emit_jump(fn, join);
    block_start(fn, join);
}

static void unknown_into(Fn *fn, Val addr, CXCursor expr)
{
    Val value = lower_broken(fn, expr);
    Val both[2] = {addr, value};
    emit_unknown(fn, 0, both, 2);
}

static void call_into(Fn *fn, Val addr, IrTypeId type, CXCursor call, uint16_t flags)
{
    if (clang_getCursorKind(clang_getCursorReferenced(call)) == CXCursor_Constructor) {
        construct_into(fn, addr, type, call, flags);
        return;
    }
    Val value = lower_call_raw(fn, call, 0);
    if (call_returns_ref(call))
        emit_copy(fn, addr, value, type, flags);
    else
        emit_store(fn, addr, value, type, 0, flags);
}

static void wrapped_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    Kids kids = kids_expr(low, expr);
    uint32_t count = kids.count;
    kids_done(low, kids);
    if (expr_is_null(inner)) {
        if (count == 0 && clang_getCursorType(expr).kind != CXType_Dependent)
            emit_zero(fn, addr, type, flags); // T()
        else
            unknown_into(fn, addr, expr);
        return;
    }
    IrTypeId from = type_of(low, clang_getCursorType(inner));
    if (clang_getCursorKind(inner) == CXCursor_InitListExpr || types_same(low, from, type))
        lower_into(fn, addr, type, inner, flags);
    else if (type_is(low, from, IR_T_RECORD) || casts_to_reference(low, expr))
        emit_copy(fn, addr, lower_addr(fn, expr), type, flags);
    else
        unknown_into(fn, addr, expr);
}

static void record_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    switch (clang_getCursorKind(expr)) {
    case CXCursor_CallExpr:
        call_into(fn, addr, type, expr, flags);
        break;
    case CXCursor_InitListExpr:
        init_list_into(fn, addr, type, expr, flags);
        break;
    case CXCursor_CompoundLiteralExpr:
    case CXCursor_UnexposedExpr:
    case CXCursor_CXXFunctionalCastExpr:
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXStaticCastExpr:
        wrapped_into(fn, addr, type, expr, flags);
        break;
    case CXCursor_ConditionalOperator:
        conditional_into(fn, addr, type, expr, flags);
        break;
    case CXCursor_DeclRefExpr:
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_UnaryOperator:
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator:
        emit_copy(fn, addr, lower_addr(fn, expr), type, flags);
        break;
    case CXCursor_StmtExpr:
        emit_copy(fn, addr, lower_stmt_expr(fn, expr), type, flags);
        break;
    case CXCursor_LambdaExpr: {
        Val closure = lower_lambda(fn, expr);
        emit_copy(fn, addr, closure, type, flags);
        break;
    }
    default:
        unknown_into(fn, addr, expr);
    }
}

static void array_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor bare = strip_unexposed(low, expr);
    enum CXCursorKind kind = clang_getCursorKind(bare);
    if (kind == CXCursor_CompoundLiteralExpr)
        bare = strip_unexposed(low, only_kid(low, bare)), kind = clang_getCursorKind(bare);
    if (kind == CXCursor_InitListExpr)
        init_list_into(fn, addr, type, bare, flags);
    else if (kind == CXCursor_StringLiteral)
        string_into(fn, addr, type, bare, flags);
    else if (kind == CXCursor_DeclRefExpr || kind == CXCursor_MemberRefExpr)
        emit_copy(fn, addr, lower_addr(fn, bare), type, flags);
    else if (kind == CXCursor_CallExpr)
        construct_into(fn, addr, type, bare, flags);
    else
        unknown_into(fn, addr, expr);
}

static void scalar_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor bare = strip_unexposed(low, expr);
    if (clang_getCursorKind(bare) == CXCursor_CompoundLiteralExpr && !expr_is_null(only_kid(low, bare)))
        bare = only_kid(low, bare);
    if (clang_getCursorKind(bare) == CXCursor_InitListExpr) {
        init_list_into(fn, addr, type, bare, flags);
        return;
    }
    Val value = convert(fn, lower_value(fn, expr), type, true);
    emit_store(fn, addr, value, type, 0, flags);
}

void lower_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags)
{
    Lower *low = fn->low;
    expr = strip_parens(low, expr);
    if (expr_is_null(expr) || fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        emit_unknown(fn, 0, &addr, 1);
        return;
    }
    fn->depth++;
    if (type_is(low, type, IR_T_RECORD))
        record_into(fn, addr, type, expr, flags);
    else if (type_is(low, type, IR_T_ARRAY))
        array_into(fn, addr, type, expr, flags);
    else
        scalar_into(fn, addr, type, expr, flags);
    fn->depth--;
}

// Storage for an rvalue. A class temporary is destroyed at the end of its full expression.
Val temp_materialise(Fn *fn, CXCursor expr, IrTypeId type)
{
    Val temp = val_local(fn, temp_new(fn, type));
    temp.text = cursor_text(fn->low, expr);
    if (type_is(fn->low, type, IR_T_VOID)) {
        lower_effect(fn, expr, 0);
        return temp;
    }
    unsigned nesting = fn->init_nesting;
    fn->init_nesting = 0;
    lower_into(fn, temp, type, expr, 0);
    fn->init_nesting = nesting;
    if (fn->low->in->is_cpp && type_is(fn->low, type, IR_T_RECORD) &&
        record_has_dtor(fn->low, type_at(fn->low, type)->record)) {
        Cleanup cleanup;
        memset(&cleanup, 0, sizeof cleanup);
        cleanup.local = temp.index;
        cleanup.record = type_at(fn->low, type)->record + 1;
        cleanup.is_temp = true;
        VEC_PUSH(fn->arena, &fn->temps, cleanup);
    }
    return temp;
}
