// Structured exception handling: __try with __except or __finally.
//
// Every block of a guarded body names its handler block. For __except the handler evaluates the filter; for
// __finally it runs a copy of the body and passes the exception on. A __finally body is lowered once more for
// each way out of the guarded body.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { FINALLY_COPIES_LIMIT = 64 };

// Hands the exception to the next handler out, or out of the function.
static void pass_on(Fn *fn)
{
    if (fn->cur == NONE)
        return;
    if (fn->handler)
        emit_jump(fn, fn->handler - 1);
    else
        emit_unreachable(fn);
}

static void lower_filter(Fn *fn, CXCursor filter, uint32_t body);

// `code == X ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH`: an edge for each arm.
static bool filter_conditional(Fn *fn, CXCursor filter, uint32_t body)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, filter);
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    kids_done(low, kids);
    if (kids.count < 3)
        return false;
    uint32_t yes = block_new(fn), no = block_new(fn);
    lower_cond(fn, cond, yes, no, 0);
    block_start(fn, yes);
    lower_filter(fn, a, body);
    block_start(fn, no);
    lower_filter(fn, b, body);
    return true;
}

static void filter_constant(Fn *fn, int64_t value, uint32_t body)
{
    if (value > 0) // EXCEPTION_EXECUTE_HANDLER
        emit_jump(fn, body);
    else if (value == 0) // EXCEPTION_CONTINUE_SEARCH
        pass_on(fn);
    else
        emit_unreachable(fn); // EXCEPTION_CONTINUE_EXECUTION: back to where it was raised
}

static void lower_filter(Fn *fn, CXCursor filter, uint32_t body)
{
    Lower *low = fn->low;
    bool lost = !clang_isExpression(clang_getCursorKind(filter));
    filter = strip_parens(low, filter);
    if (clang_getCursorKind(filter) == CXCursor_ConditionalOperator && filter_conditional(fn, filter, body))
        return;
    Val value = lost ? val_unknown(low->t_int) : lower_value(fn, filter);
    fn->partly = fn->partly || lost;
    if (value.kind == IR_O_CONST) {
        filter_constant(fn, value.imm, body);
        return;
    }
    uint32_t search = block_new(fn);
    IrStr text = value.text;
    Val runs = emit_binary(fn, IR_GT, low->t_int, value, val_const(fn, 0, low->t_int));
    runs.text = text;
    emit_branch(fn, runs, body, search, 0);
    block_start(fn, search);
    pass_on(fn);
}

static void lower_except(Fn *fn, CXCursor except, uint32_t entry, uint32_t join)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, except);
    uint32_t body = block_new(fn);
    CXCursor filter = kid(low, kids, 0), handler = kid(low, kids, kids.count ? kids.count - 1 : 0);
    Span span = span_of(low, except);
    Here here = here_enter(fn, &span);
    block_start(fn, entry);
    lower_filter(fn, filter, body);
    block_start(fn, body);
    if (kids.count >= 2 || clang_getCursorKind(handler) == CXCursor_CompoundStmt)
        lower_stmt(fn, handler);
    emit_jump(fn, join);
    here_leave(fn, here);
    kids_done(low, kids);
}

static enum CXChildVisitResult label_forget(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    Fn *fn = data;
    if (clang_getCursorKind(child) == CXCursor_LabelStmt) {
        const void *key = child.data[1];
        uint64_t *slot = map_find(fn->labels, &key, sizeof key);
        if (slot)
            *slot = 0; // this copy's label is its own
    }
    return clang_isExpression(clang_getCursorKind(child)) ? CXChildVisit_Continue : CXChildVisit_Recurse;
}

void lower_finally_copy(Fn *fn, const Cleanup *cleanup, bool abnormal)
{
    if (fn->finally_copies >= FINALLY_COPIES_LIMIT) {
        fn->partly = true;
        emit_unknown(fn, 0, NULL, 0);
        return;
    }
    fn->finally_copies++;
    clang_visitChildren(cleanup->body, label_forget, fn);
    int was_abnormal = fn->abnormal;
    Exit *brk = fn->brk, *cont = fn->cont, *leave = fn->leave;
    Switch *sw = fn->sw;
    uint16_t flags = fn->flags;
    fn->flags |= IR_F_CLEANUP;
    fn->abnormal = abnormal;
    fn->brk = cleanup->brk;
    fn->cont = cleanup->cont;
    fn->leave = cleanup->leave;
    fn->sw = cleanup->sw;
    lower_stmt(fn, cleanup->body);
    fn->abnormal = was_abnormal;
    fn->brk = brk;
    fn->cont = cont;
    fn->leave = leave;
    fn->sw = sw;
    fn->flags = flags;
}

static Cleanup finally_cleanup(Fn *fn, CXCursor body)
{
    Cleanup cleanup;
    memset(&cleanup, 0, sizeof cleanup);
    cleanup.kind = CLEAN_FINALLY;
    cleanup.body = body;
    cleanup.brk = fn->brk;
    cleanup.cont = fn->cont;
    cleanup.leave = fn->leave;
    cleanup.sw = fn->sw;
    return cleanup;
}

static void guarded_body(Fn *fn, CXCursor body, uint32_t entry, uint32_t join, const Cleanup *finally)
{
    Exit *exit = ARENA_NEW(fn->arena, Exit);
    *exit = (Exit){join, scope_mark(fn), fn->leave};
    scope_open(fn);
    if (finally)
        VEC_PUSH(fn->arena, &fn->scope->cleanups, *finally);
    fn->leave = exit;
    handler_set(fn, entry + 1);
    lower_stmt(fn, body);
    fn->leave = exit->outer;
    scope_close(fn);
    emit_jump(fn, join);
}

void lower_seh_try(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_of(low, stmt);
    CXCursor body = kid(low, kids, 0), second = kid(low, kids, 1);
    enum CXCursorKind kind = clang_getCursorKind(second);
    if (kids.count < 2 || (kind != CXCursor_SEHExceptStmt && kind != CXCursor_SEHFinallyStmt)) {
        fn->partly = true;
        if (kids.count)
            lower_stmt(fn, body);
        kids_done(low, kids);
        return;
    }
    uint32_t entry = block_new(fn), join = block_new(fn);
    if (kind == CXCursor_SEHExceptStmt) {
        guarded_body(fn, body, entry, join, NULL);
        lower_except(fn, second, entry, join);
    } else {
        Cleanup finally = finally_cleanup(fn, only_kid(low, second));
        guarded_body(fn, body, entry, join, &finally);
        fn->cur = NONE;
        block_start(fn, entry);
        lower_finally_copy(fn, &finally, true);
        pass_on(fn);
    }
    block_start(fn, join);
    kids_done(low, kids);
}
