// Statements: plain edges for every kind of control flow C has.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

static bool is_decl_kid(CXCursor cursor)
{
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    return kind == CXCursor_DeclStmt || kind == CXCursor_VarDecl;
}

// ---- full expressions -----------------------------------------------------------------------------------

void full_expr_end(Fn *fn, uint32_t mark)
{
    while (fn->temps.count > mark) {
        Cleanup temp = fn->temps.at[--fn->temps.count];
        if (fn->cur == NONE || !temp.record)
            continue;
        uint16_t flags = fn->flags;
        fn->flags |= IR_F_CLEANUP;
        destroy(fn, val_local(fn, temp.local), temp.record - 1);
        fn->flags = flags;
    }
}

static void expr_stmt(Fn *fn, CXCursor expr)
{
    uint32_t mark = fn->temps.count;
    lower_effect(fn, expr, 0);
    full_expr_end(fn, mark);
}

// ---- declarations ---------------------------------------------------------------------------------------

// A reference keeps the temporary it is bound to alive until its scope ends.
static void temps_to_scope(Fn *fn, uint32_t mark)
{
    for (uint32_t i = mark; i < fn->temps.count; i++) {
        Cleanup temp = fn->temps.at[i];
        VEC_PUSH(fn->arena, &fn->scope->cleanups, temp);
    }
    fn->temps.count = mark;
}

static void init_local(Fn *fn, CXCursor decl, uint32_t local, IrTypeId type, CXCursor init)
{
    Val addr = val_local(fn, local);
    uint32_t mark = fn->temps.count;
    if (type_is_reference(clang_getCursorType(decl))) {
        Val target = lower_addr(fn, init);
        target.type = type;
        emit_store(fn, addr, target, type, 0, IR_F_INIT);
        temps_to_scope(fn, mark);
        return;
    }
    fn->init_budget = 512;
    lower_into(fn, addr, type, init, IR_F_INIT);
    full_expr_end(fn, mark);
}

void lower_var(Fn *fn, CXCursor decl)
{
    Lower *low = fn->low;
    if (clang_Cursor_hasVarDeclGlobalStorage(decl) == 1) {
        sym_of(low, decl); // its initialiser goes to the globals' function
        return;
    }
    Span span = span_of(low, decl);
    Here here = here_enter(fn, &span);
    const void *key = decl_key(decl);
    IrTypeId type = type_of(low, clang_getCursorType(decl));
    uint32_t local = local_new(fn, cursor_name(low, decl), type, cursor_name_pos(low, decl));
    *map_slot(fn->local_of, &key, sizeof key, NULL) = local + 1;
    Val addr = val_local(fn, local);
    emit(fn, IR_LOCAL, 0, &addr, 1);
    IrTypeId elem = type;
    for (int depth = 0; depth < 8 && type_is(low, elem, IR_T_ARRAY); depth++)
        elem = type_at(low, elem)->elem;
    if (type_is(low, elem, IR_T_RECORD))
        record_complete(low, type_at(low, elem)->record);
    CXCursor init = clang_Cursor_getVarDeclInitializer(decl);
    if (!expr_is_null(init))
        init_local(fn, decl, local, type, init);
    bool has_dtor = low->in->is_cpp && type_is(low, elem, IR_T_RECORD) &&
                    record_has_dtor(low, type_at(low, elem)->record);
    cleanup_add_local(fn, local, has_dtor ? type_at(low, elem)->record + 1 : 0);
    here_leave(fn, here);
}

void lower_decl_stmt(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    if (clang_getCursorKind(stmt) == CXCursor_VarDecl) {
        lower_var(fn, stmt);
        return;
    }
    Kids kids = kids_of(low, stmt);
    for (uint32_t i = 0; i < kids.count; i++)
        if (clang_getCursorKind(kid(low, kids, i)) == CXCursor_VarDecl)
            lower_var(fn, kid(low, kids, i));
    kids_done(low, kids);
}

// ---- blocks of statements -------------------------------------------------------------------------------

void end_pos(Fn *fn, CXCursor cursor)
{
    IrPos end = location_pos(fn->low, clang_getRangeEnd(clang_getCursorExtent(cursor)));
    if (!end.line)
        return;
    end.col = end.col > 1 ? (uint16_t)(end.col - 1) : 1;
    end.length = 1;
    fn->pos = end;
}

// `value`: of a statement expression, its last expression's value.
void lower_compound(Fn *fn, CXCursor stmt, Val *value)
{
    Lower *low = fn->low;
    scope_open(fn);
    Kids kids = kids_of(low, stmt);
    for (uint32_t i = 0; i < kids.count; i++) {
        CXCursor one = kid(low, kids, i);
        if (value && i + 1 == kids.count && clang_isExpression(clang_getCursorKind(one)) &&
            clang_getCursorType(one).kind != CXType_Void)
            *value = lower_value(fn, one);
        else
            lower_stmt(fn, one);
    }
    kids_done(low, kids);
    IrPos pos = fn->pos;
    if (fn->scope->cleanups.count && fn->cur != NONE) // what runs at the end stands at the closing brace
        end_pos(fn, stmt);
    scope_close(fn);
    fn->pos = pos;
}

// ---- if -------------------------------------------------------------------------------------------------

static void lower_if(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    uint32_t at = 0;
    scope_open(fn);
    while (at < kids.count && is_decl_kid(kid(low, kids, at)))
        lower_decl_stmt(fn, kid(low, kids, at++));
    CXCursor cond = kid(low, kids, at);
    bool has_cond =
        clang_isExpression(clang_getCursorKind(cond)); // else it is lost, and the statements come first
    uint32_t then = has_cond ? at + 1 : at;
    bool has_else = then + 1 < kids.count;
    uint32_t yes = block_new(fn), join = block_new(fn), no = has_else ? block_new(fn) : join;
    if (has_cond) {
        lower_cond(fn, cond, yes, no, 0);
    } else {
        fn->partly = true;
        emit_branch(fn, val_unknown(low->t_int), yes, no, 0);
    }
    block_start(fn, yes);
    if (then < kids.count)
        lower_stmt(fn, kid(low, kids, then));
    emit_jump(fn, join);
    if (has_else) {
        block_start(fn, no);
        lower_stmt(fn, kid(low, kids, then + 1));
        emit_jump(fn, join);
    }
    block_start(fn, join);
    scope_close(fn);
    kids_done(low, kids);
}

// ---- loops ----------------------------------------------------------------------------------------------

typedef struct Loop {
    Exit brk, cont;
} Loop;

static void loop_enter(Fn *fn, Loop *loop, uint32_t brk, uint32_t cont)
{
    ScopeMark mark = scope_mark(fn);
    loop->brk = (Exit){brk, mark, fn->brk};
    loop->cont = (Exit){cont, mark, fn->cont};
    fn->brk = &loop->brk;
    fn->cont = &loop->cont;
}

static void loop_leave(Fn *fn, const Loop *loop)
{
    fn->brk = loop->brk.outer;
    fn->cont = loop->cont.outer;
}

static Loop *loop_alloc(Fn *fn)
{
    return ARENA_NEW(fn->arena, Loop); // marks of cleanups may outlive the statement
}

static void loop_cond(Fn *fn, CXCursor cond, uint32_t body, uint32_t exit)
{
    if (clang_isExpression(clang_getCursorKind(cond))) {
        lower_cond(fn, cond, body, exit, IR_F_LOOP);
    } else {
        fn->partly = true;
        emit_branch(fn, val_unknown(fn->low->t_int), body, exit, IR_F_LOOP);
    }
}

static void lower_while(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    uint32_t head = block_new(fn), body = block_new(fn), exit = block_new(fn), at = 0;
    Loop *loop = loop_alloc(fn);
    loop_enter(fn, loop, exit, head);
    emit_jump(fn, head);
    block_start(fn, head);
    scope_open(fn);
    while (at + 2 < kids.count && is_decl_kid(kid(low, kids, at)))
        lower_decl_stmt(fn, kid(low, kids, at++));
    loop_cond(fn, kid(low, kids, at), body, exit);
    block_start(fn, body);
    if (at < kids.count) // the last one; a lost condition is no child
        lower_stmt(fn, kid(low, kids, kids.count - 1));
    scope_close(fn);
    emit_loop_jump(fn, head);
    block_start(fn, exit);
    loop_leave(fn, loop);
    kids_done(low, kids);
}

static void lower_do(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    uint32_t body = block_new(fn), test = block_new(fn), exit = block_new(fn);
    Loop *loop = loop_alloc(fn);
    loop_enter(fn, loop, exit, test);
    emit_jump(fn, body);
    block_start(fn, body);
    lower_stmt(fn, kid(low, kids, 0));
    emit_jump(fn, test);
    block_start(fn, test);
    loop_cond(fn, kid(low, kids, 1), body, exit);
    block_start(fn, exit);
    loop_leave(fn, loop);
    kids_done(low, kids);
}

// libclang leaves out the empty parts of `for`: which child is which follows from where the semicolons are.
typedef struct ForParts {
    CXCursor init, variable, cond, step, body;
} ForParts;

// Offsets of the two semicolons of `for (...)` that starts at `at`; false when the text is not there (a
// macro's body).
static bool for_semicolons(const char *text, size_t length, size_t at, unsigned semicolon[2])
{
    int depth = 0, found = 0;
    if (at + 3 > length || memcmp(text + at, "for", 3) != 0)
        return false;
    for (size_t i = at + 3; i < length; i++) {
        char c = text[i];
        if (c == '/' && i + 1 < length && text[i + 1] == '/') {
            while (i < length && text[i] != '\n')
                i++;
        } else if (c == '/' && i + 1 < length && text[i + 1] == '*') {
            for (i += 2; i + 1 < length && !(text[i] == '*' && text[i + 1] == '/'); i++)
                ;
            i++;
        } else if (c == '"' || c == '\'') {
            for (i++; i < length && text[i] != c; i++)
                i += text[i] == '\\';
        } else if (c == '(' || c == '{' || c == '[') {
            depth++;
        } else if (c == ')' || c == '}' || c == ']') {
            if (--depth <= 0)
                return false;
        } else if (c == ';' && depth == 1) {
            semicolon[found++] = (unsigned)i;
            if (found == 2)
                return true;
        }
    }
    return false;
}

static bool looks_like_step(CXCursor expr)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    if (kind == CXCursor_CompoundAssignOperator)
        return true;
    if (kind == CXCursor_UnaryOperator) {
        enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(expr);
        return op >= CXUnaryOperator_PostInc && op <= CXUnaryOperator_PreDec;
    }
    return false;
}

static bool looks_like_init(CXCursor expr)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    if (kind == CXCursor_DeclStmt)
        return true;
    return kind == CXCursor_BinaryOperator &&
           clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_Assign;
}

static void for_guess(const Lower *low, Kids kids, ForParts *parts)
{
    uint32_t last = kids.count - 1;
    for (uint32_t i = 0; i < last; i++) {
        CXCursor one = kid(low, kids, i);
        if (i == 0 && looks_like_init(one))
            parts->init = one;
        else if (looks_like_step(one) || !expr_is_null(parts->cond) || looks_like_init(one))
            parts->step = one;
        else
            parts->cond = one;
    }
}

static ForParts for_parts(Fn *fn, CXCursor stmt, Kids kids)
{
    Lower *low = fn->low;
    CXCursor none = clang_getNullCursor();
    ForParts parts = {none, none, none, none, none};
    if (kids.count == 0)
        return parts;
    parts.body = kid(low, kids, kids.count - 1);
    Span span = span_of(low, stmt);
    size_t length = 0;
    unsigned semicolon[2] = {0, 0};
    const char *text = span.file ? file_text(low, span.file, &length) : NULL;
    bool exact = text && !(span.flags & IR_F_MACRO) && for_semicolons(text, length, span.begin, semicolon);
    if (!exact) {
        for_guess(low, kids, &parts);
        return parts;
    }
    for (uint32_t i = 0; i + 1 < kids.count; i++) {
        CXCursor one = kid(low, kids, i);
        unsigned begin = span_of(low, one).begin;
        if (clang_getCursorKind(one) == CXCursor_VarDecl)
            parts.variable = one;
        else if (begin < semicolon[0])
            parts.init = one;
        else if (begin < semicolon[1])
            parts.cond = one;
        else
            parts.step = one;
    }
    return parts;
}

static void lower_for(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    ForParts parts = for_parts(fn, stmt, kids);
    uint32_t head = block_new(fn), body = block_new(fn), step = block_new(fn), exit = block_new(fn);
    scope_open(fn);
    if (!expr_is_null(parts.init))
        lower_stmt(fn, parts.init);
    Loop *loop = loop_alloc(fn);
    loop_enter(fn, loop, exit, step);
    emit_jump(fn, head);
    block_start(fn, head);
    if (!expr_is_null(parts.variable))
        lower_var(fn, parts.variable);
    if (!expr_is_null(parts.cond))
        loop_cond(fn, parts.cond, body, exit);
    else
        emit_jump(fn, body);
    block_start(fn, body);
    if (!expr_is_null(parts.body))
        lower_stmt(fn, parts.body);
    emit_jump(fn, step);
    block_start(fn, step);
    if (!expr_is_null(parts.step))
        lower_stmt(fn, parts.step);
    emit_loop_jump(fn, head);
    block_start(fn, exit);
    loop_leave(fn, loop);
    scope_close(fn);
    kids_done(low, kids);
}

// ---- switch ---------------------------------------------------------------------------------------------

static void emit_switch(Fn *fn, Switch *sw, uint32_t at, Val value, uint32_t exit, IrPos pos)
{
    uint32_t after = fn->cur, first = fn->cases.count;
    IrPos kept = fn->pos;
    for (uint32_t i = 0; i < sw->cases.count; i++)
        VEC_PUSH(fn->arena, &fn->cases, sw->cases.at[i]);
    fn->cur = at;
    fn->pos = pos;
    Val made = emit(fn, IR_SWITCH, 0, &value, 1);
    IrInst *inst = inst_of(fn, made);
    inst->aux = first;
    inst->aux2 = sw->cases.count;
    inst->imm = sw->default_block == NONE ? exit : sw->default_block;
    if (sw->default_block == NONE)
        inst->flags |= IR_F_IMPLICIT;
    fn->blocks.at[at].ended = true;
    fn->pos = kept;
    fn->cur = after;
}

static void lower_switch(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    uint32_t at = 0, exit = block_new(fn), mark = fn->temps.count;
    scope_open(fn);
    while (at + 2 < kids.count && is_decl_kid(kid(low, kids, at)))
        lower_decl_stmt(fn, kid(low, kids, at++));
    CXCursor cond = kid(low, kids, at);
    bool has_cond = clang_isExpression(clang_getCursorKind(cond));
    Span span = span_of(low, has_cond ? cond : stmt);
    Val value = has_cond ? lower_value(fn, cond) : val_unknown(low->t_int);
    full_expr_end(fn, mark);
    if (!has_cond)
        fn->partly = true;
    Switch *sw = ARENA_NEW(fn->arena, Switch);
    sw->outer = fn->sw;
    sw->type = value.type;
    sw->default_block = NONE;
    if (fn->cur == NONE)
        block_start(fn, block_new(fn));
    uint32_t from = fn->cur;
    fn->cur = NONE;
    Loop *loop = loop_alloc(fn);
    Exit *outer_cont = fn->cont;
    loop_enter(fn, loop, exit, NONE);
    fn->cont = outer_cont;
    fn->sw = sw;
    if (at + 1 < kids.count)
        lower_stmt(fn, kid(low, kids, kids.count - 1));
    fn->sw = sw->outer;
    fn->brk = loop->brk.outer;
    emit_jump(fn, exit);
    emit_switch(fn, sw, from, value, exit, span.pos);
    block_start(fn, exit);
    scope_close(fn);
    kids_done(low, kids);
}

static bool case_value(CXCursor expr, int64_t *value)
{
    CXCursor decl = clang_getCursorReferenced(expr);
    if (clang_getCursorKind(expr) != CXCursor_DeclRefExpr ||
        clang_getCursorKind(decl) != CXCursor_EnumConstantDecl)
        return eval_const(expr, value);
    *value = clang_getEnumConstantDeclValue(decl);
    return true;
}

static enum CXChildVisitResult stand_in_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    Lower *low = data;
    if (clang_getCursorKind(child) == CXCursor_DeclRefExpr &&
        decl_is_stand_in(low, clang_getCursorReferenced(child)))
        return CXChildVisit_Break;
    return CXChildVisit_Recurse;
}

static bool names_stand_in(Lower *low, CXCursor expr)
{
    return low->in->synthesised && (clang_visitChildren(expr, stand_in_visit, low) != 0 ||
                                    stand_in_visit(expr, expr, low) == CXChildVisit_Break);
}

static void lower_case(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    CXCursor value = kid(low, kids, 0), high = kid(low, kids, 1);
    bool is_range = kids.count >= 3;
    IrCase one;
    memset(&one, 0, sizeof one);
    one.block = block_new(fn);
    Span span = span_of(low, value);
    one.text = const_text(low, &span);
    one.pos = span.pos;
    emit_jump(fn, one.block);
    block_start(fn, one.block);
    bool known = fn->sw && kids.count && case_value(strip_parens(low, value), &one.low);
    one.high = one.low;
    if (known && is_range)
        known = case_value(strip_parens(low, high), &one.high);
    one.is_made_up = names_stand_in(low, value) || (is_range && names_stand_in(low, high));
    fn->synthesised = fn->synthesised || one.is_made_up;
    if (known) {
        one.low = const_fit(low, one.low, fn->sw->type);
        one.high = const_fit(low, one.high, fn->sw->type);
        VEC_PUSH(fn->arena, &fn->sw->cases, one);
    } else {
        fn->partly = true;
        if (fn->sw && fn->sw->default_block == NONE)
            fn->sw->default_block = one.block; // reachable for a value nobody knows
    }
    if (kids.count >= 2)
        lower_stmt(fn, kid(low, kids, kids.count - 1));
    kids_done(low, kids);
}

static void lower_default(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    uint32_t block = block_new(fn);
    emit_jump(fn, block);
    block_start(fn, block);
    if (fn->sw)
        fn->sw->default_block = block;
    else
        fn->partly = true;
    Kids kids = kids_of(low, stmt);
    for (uint32_t i = 0; i < kids.count; i++)
        lower_stmt(fn, kid(low, kids, i));
    kids_done(low, kids);
}

// ---- jumps ----------------------------------------------------------------------------------------------

// The value a return gives back, read before what has to run on the way out.
static Val return_value(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    if (fn->result_is_ref)
        return lower_addr(fn, expr);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    if (!type_is(low, type, IR_T_RECORD))
        return lower_value(fn, expr);
    Val addr = val_local(fn, temp_new(fn, type));
    lower_into(fn, addr, type, expr, 0);
    Val value = emit_load(fn, addr, type, 0);
    value.text = cursor_text(low, expr);
    return value;
}

static void lower_return(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    CXCursor expr = kid(low, kids, 0);
    uint32_t mark = fn->temps.count, handler = fn->handler;
    bool has_value = kids.count > 0 && clang_isExpression(clang_getCursorKind(expr));
    Val value = val_unknown(0);
    kids_done(low, kids);
    if (has_value && clang_getCursorType(expr).kind == CXType_Void && !fn->result_is_ref) {
        lower_effect(fn, expr, 0);
        has_value = false;
    } else if (has_value) {
        value = return_value(fn, expr);
    }
    full_expr_end(fn, mark);
    if (fn->cur == NONE)
        return;
    bool normal = fn->normal_exit;
    fn->normal_exit = false;
    scopes_leave(fn, NULL, true);
    fn->normal_exit = normal;
    if (fn->cur != NONE)
        emit_return(fn, has_value ? &value : NULL);
    fn->handler = handler;
}

static void lower_jump(Fn *fn, const Exit *exit, bool normal)
{
    bool kept = fn->normal_exit;
    fn->normal_exit = normal;
    if (fn->cur != NONE)
        exit_to(fn, exit);
    fn->normal_exit = kept;
}

static CXCursor label_target(Lower *low, CXCursor stmt)
{
    Kids kids = kids_of(low, stmt);
    CXCursor target = clang_getNullCursor();
    for (uint32_t i = 0; i < kids.count; i++)
        if (clang_getCursorKind(kid(low, kids, i)) == CXCursor_LabelRef)
            target = clang_getCursorReferenced(kid(low, kids, i));
    kids_done(low, kids);
    return target;
}

static void lower_goto(Fn *fn, CXCursor stmt)
{
    CXCursor target = label_target(fn->low, stmt);
    if (clang_getCursorKind(target) != CXCursor_LabelStmt) {
        fn->partly = true;
        emit_unreachable(fn);
        return;
    }
    bool normal = fn->normal_exit;
    fn->normal_exit = false;
    goto_label(fn, label_of(fn, target.data[1]));
    fn->normal_exit = normal;
}

static void lower_label(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    label_define(fn, label_of(fn, stmt.data[1]));
    Kids kids = kids_of(low, stmt);
    for (uint32_t i = 0; i < kids.count; i++)
        if (clang_getCursorKind(kid(low, kids, i)) != CXCursor_LabelRef)
            lower_stmt(fn, kid(low, kids, i));
    kids_done(low, kids);
}

// ---- the rest -------------------------------------------------------------------------------------------

// Statements libclang has no kind for ([[fallthrough]], __if_exists ...): what they hold.
static void lower_unexposed(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_of(low, stmt);
    for (uint32_t i = 0; i < kids.count; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kid(low, kids, i));
        if (clang_isStatement(kind) || clang_isExpression(kind) || kind == CXCursor_VarDecl)
            lower_stmt(fn, kid(low, kids, i));
    }
    kids_done(low, kids);
}

static void stmt_by_kind(Fn *fn, CXCursor stmt, enum CXCursorKind kind)
{
    switch (kind) {
    case CXCursor_CompoundStmt:
        lower_compound(fn, stmt, NULL);
        break;
    case CXCursor_DeclStmt:
    case CXCursor_VarDecl:
        lower_decl_stmt(fn, stmt);
        break;
    case CXCursor_NullStmt:
        break;
    case CXCursor_IfStmt:
        lower_if(fn, stmt);
        break;
    case CXCursor_WhileStmt:
        lower_while(fn, stmt);
        break;
    case CXCursor_DoStmt:
        lower_do(fn, stmt);
        break;
    case CXCursor_ForStmt:
        lower_for(fn, stmt);
        break;
    case CXCursor_CXXForRangeStmt:
        lower_range_for(fn, stmt);
        break;
    case CXCursor_SwitchStmt:
        lower_switch(fn, stmt);
        break;
    case CXCursor_CaseStmt:
        lower_case(fn, stmt);
        break;
    case CXCursor_DefaultStmt:
        lower_default(fn, stmt);
        break;
    case CXCursor_BreakStmt:
        lower_jump(fn, fn->brk, false);
        break;
    case CXCursor_ContinueStmt:
        lower_jump(fn, fn->cont, false);
        break;
    case CXCursor_SEHLeaveStmt:
        lower_jump(fn, fn->leave, true);
        break;
    case CXCursor_ReturnStmt:
        lower_return(fn, stmt);
        break;
    case CXCursor_GotoStmt:
        lower_goto(fn, stmt);
        break;
    case CXCursor_LabelStmt:
        lower_label(fn, stmt);
        break;
    case CXCursor_SEHTryStmt:
        lower_seh_try(fn, stmt);
        break;
    case CXCursor_CXXTryStmt:
        lower_cxx_try(fn, stmt);
        break;
    case CXCursor_IndirectGotoStmt:
        fn->partly = true;
        emit_unreachable(fn);
        break;
    case CXCursor_GCCAsmStmt:
    case CXCursor_MSAsmStmt:
        emit_unknown(fn, 0, NULL, 0);
        break;
    default:
        if (clang_isExpression(kind))
            expr_stmt(fn, stmt);
        else if (clang_isStatement(kind))
            lower_unexposed(fn, stmt);
    }
}

void lower_stmt(Fn *fn, CXCursor stmt)
{
    enum CXCursorKind kind = clang_getCursorKind(stmt);
    if (expr_is_null(stmt) || fn->depth > STMT_DEPTH_LIMIT) {
        fn->partly = true;
        return;
    }
    fn->depth++;
    if (kind == CXCursor_CompoundStmt || kind == CXCursor_NullStmt) {
        stmt_by_kind(fn, stmt, kind);
    } else {
        Span span = span_of(fn->low, stmt);
        Here here = here_enter(fn, &span);
        stmt_by_kind(fn, stmt, kind);
        here_leave(fn, here);
    }
    fn->depth--;
}
