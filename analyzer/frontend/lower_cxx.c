// C++ expressions and statements that C has not: this, new, delete, lambdas, range-for, try/catch.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

// ---- this -----------------------------------------------------------------------------------------------

static const Capture *capture_find(const Fn *fn, const void *decl)
{
    for (uint32_t i = 0; i < fn->n_captures; i++)
        if (fn->captures[i].decl == decl)
            return &fn->captures[i];
    return NULL;
}

static Val closure_load(Fn *fn)
{
    return emit_load(fn, val_local(fn, 0), fn->locals.at[0].type, 0);
}

static Val this_value(Fn *fn)
{
    Lower *low = fn->low;
    if (!fn->has_this) {
        fn->partly = true;
        return val_unknown(low->t_ptr);
    }
    const Capture *captured = fn->captures ? capture_find(fn, NULL) : NULL;
    Val value = closure_load(fn);
    if (captured)
        value = emit_load(fn, emit_field(fn, value, captured->field), captured->type, 0);
    value.text = ir_intern(low->builder, "this", 4);
    return value;
}

Place lower_member_of_this(Fn *fn, CXCursor member)
{
    Lower *low = fn->low;
    Val addr = this_value(fn);
    IrTypeId type = type_at(low, addr.type)->elem;
    CXCursor parent = clang_getCursorSemanticParent(member);
    enum CXCursorKind kind = clang_getCursorKind(parent);
    bool is_class = kind == CXCursor_StructDecl || kind == CXCursor_ClassDecl || kind == CXCursor_UnionDecl;
    if (is_class && type_is(low, type, IR_T_RECORD)) {
        uint32_t owner = record_of(low, parent, 0);
        addr = upcast(fn, addr, type_at(low, type)->record, owner);
        type = type_record(low, owner);
    }
    return (Place){addr, type, 0};
}

// ---- new and delete -------------------------------------------------------------------------------------

static uint32_t operator_sym(Lower *low, const char *name, int n_params)
{
    for (uint32_t i = 0; i < low->news.count; i++) {
        CXCursor decl = low->news.at[i];
        CXString spelling = clang_getCursorSpelling(decl);
        bool fits =
            strcmp(clang_getCString(spelling), name) == 0 && clang_Cursor_getNumArguments(decl) == n_params;
        clang_disposeString(spelling);
        if (fits)
            return sym_of(low, decl);
    }
    return sym_named(low, name);
}

typedef struct NewParts {
    CXCursor count, init;
    bool is_array;
    uint32_t n_placement;
} NewParts;

static bool is_construction(CXCursor expr)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    if (kind == CXCursor_InitListExpr)
        return true;
    return kind == CXCursor_CallExpr &&
           clang_getCursorKind(clang_getCursorReferenced(expr)) == CXCursor_Constructor;
}

// Is the child the array bound, i.e. does a bracket stand before it?
static bool after_bracket(Lower *low, CXCursor expr)
{
    Span span = span_of(low, expr);
    size_t length = 0;
    const char *text = span.file ? file_text(low, span.file, &length) : NULL;
    unsigned at = span.begin;
    while (text && at > 0 && at <= length && text[at - 1] == ' ')
        at--;
    return text && at > 0 && at <= length && text[at - 1] == '[';
}

// Children in order: placement arguments, the type's references, the bound, the initialiser.
static NewParts new_parts(Lower *low, Kids kids)
{
    NewParts parts = {clang_getNullCursor(), clang_getNullCursor(), false, 0};
    bool past_type = false;
    for (uint32_t i = 0; i < kids.count; i++) {
        CXCursor one = kid(low, kids, i);
        enum CXCursorKind kind = clang_getCursorKind(one);
        if (kind == CXCursor_TypeRef || kind == CXCursor_TemplateRef || kind == CXCursor_NamespaceRef) {
            past_type = true;
        } else if (after_bracket(low, one)) {
            parts.count = one;
            parts.is_array = true;
            past_type = true;
        } else if (past_type || (is_construction(one) && i + 1 == kids.count)) {
            parts.init = one;
        } else {
            parts.n_placement++;
        }
    }
    return parts;
}

static Val new_size(Fn *fn, IrTypeId type, const NewParts *parts)
{
    Lower *low = fn->low;
    Val size = val_const(fn, type_at(low, type)->size, low->t_size);
    size.index = type;
    if (type_at(low, type)->is_stand_in || type_at(low, type)->size == 0) {
        size = val_unknown(low->t_size);
        fn->synthesised = fn->synthesised || type_at(low, type)->is_stand_in;
    }
    if (!parts->is_array)
        return size;
    Val count = convert(fn, lower_value(fn, parts->count), low->t_size, true);
    return emit_binary(fn, IR_MUL, low->t_size, count, size);
}

Val lower_new(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    IrTypeId pointer = type_of(low, clang_getCursorType(expr)), type = type_at(low, pointer)->elem;
    Kids kids = kids_of(low, expr);
    NewParts parts = new_parts(low, kids);
    Val *args = ARENA_ARRAY(fn->arena, Val, parts.n_placement + 1);
    uint32_t n = 0;
    args[n++] = new_size(fn, type, &parts);
    for (uint32_t i = 0; i < kids.count && n <= parts.n_placement; i++)
        args[n++] = lower_value(fn, kid(low, kids, i));
    kids_done(low, kids);
    uint32_t sym = operator_sym(low, parts.is_array ? "operator new[]" : "operator new", (int)n);
    IrStr text = cursor_text(low, expr);
    Val made = emit_call(fn, val_func(fn, sym), args, n, low->t_ptr, 0);
    made.text = text;
    Val object = convert(fn, made, pointer, true);
    object.text = text;
    if (expr_is_null(parts.init) || parts.is_array)
        return object;
    uint32_t some = block_new(fn), join = block_new(fn);
    emit_branch(fn, object, some, join, 0);
    block_start(fn, some);
    lower_into(fn, object, type, parts.init, IR_F_INIT);
    emit_jump(fn, join);
    block_start(fn, join);
    return object;
}

static void delete_object(Fn *fn, Val object, uint32_t record)
{
    Lower *low = fn->low;
    CXCursor dtor = low->record_infos.at[record].dtor;
    uint32_t sym = expr_is_null(dtor) ? 0 : sym_of(low, dtor);
    if (sym && low->unit->syms.at[sym].is_virtual)
        emit_call(fn, val_func(fn, sym), &object, 1, low->t_void, IR_F_UNUSED | IR_F_VIRTUAL);
    else
        destroy(fn, object, record);
}

void lower_delete(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    if (expr_is_null(inner)) {
        lower_broken(fn, expr);
        return;
    }
    Val object = lower_value(fn, inner);
    IrTypeId type = type_is(low, object.type, IR_T_POINTER) ? type_at(low, object.type)->elem : 0;
    uint32_t some = block_new(fn), join = block_new(fn);
    emit_branch(fn, object, some, join, 0);
    block_start(fn, some);
    if (type_is(low, type, IR_T_RECORD) && record_has_dtor(low, type_at(low, type)->record))
        delete_object(fn, object, type_at(low, type)->record);
    Span span = span_of(low, expr);
    IrStr text = span_text(low, &span);
    bool is_array = strstr(low->unit->strings.at + text, "[]") != NULL;
    uint32_t sym = operator_sym(low, is_array ? "operator delete[]" : "operator delete", 1);
    emit_call(fn, val_func(fn, sym), &object, 1, low->t_void, IR_F_UNUSED);
    emit_jump(fn, join);
    block_start(fn, join);
}

// ---- lambdas --------------------------------------------------------------------------------------------

typedef struct CaptureScan {
    Fn *fn;
    CXCursor lambda;
    VEC(Capture) found;
    bool uses_this;
} CaptureScan;

static void capture_add(CaptureScan *scan, CXCursor decl, bool by_ref)
{
    Fn *fn = scan->fn;
    const void *key = decl_key(decl);
    Capture capture;
    memset(&capture, 0, sizeof capture);
    if (!map_find(fn->local_of, &key, sizeof key) && !(fn->captures && capture_find(fn, key)))
        return; // the lambda's own, or a global
    for (uint32_t i = 0; i < scan->found.count; i++)
        if (scan->found.at[i].decl == key)
            return;
    CXType type = clang_getCursorType(decl);
    IrTypeId value = type_of(fn->low, type);
    capture.decl = key;
    capture.name = cursor_name(fn->low, decl);
    capture.by_ref = by_ref || type_is_reference(type);
    capture.type = type_is_reference(type) ? value : by_ref ? type_pointer_to(fn->low, value) : value;
    VEC_PUSH(fn->arena, &scan->found, capture);
}

static bool text_before_is(Lower *low, CXCursor cursor, char wanted)
{
    Span span = span_of(low, cursor);
    size_t length = 0;
    const char *text = span.file ? file_text(low, span.file, &length) : NULL;
    return text && span.begin > 0 && span.begin <= length && text[span.begin - 1] == wanted;
}

static bool default_is_by_ref(Lower *low, CXCursor lambda)
{
    Span span = span_of(low, lambda);
    size_t length = 0;
    const char *text = span.file ? file_text(low, span.file, &length) : NULL;
    unsigned at = span.begin + 1;
    return text && at + 1 < length && text[at] == '&' && (text[at + 1] == ']' || text[at + 1] == ',');
}

static enum CXChildVisitResult capture_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    CaptureScan *scan = data;
    Lower *low = scan->fn->low;
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_VariableRef && clang_getCursorKind(parent) == CXCursor_LambdaExpr)
        capture_add(scan, clang_getCursorReferenced(child), text_before_is(low, child, '&'));
    if (kind == CXCursor_DeclRefExpr) {
        CXCursor decl = clang_getCursorReferenced(child);
        enum CXCursorKind decl_kind = clang_getCursorKind(decl);
        if (decl_kind == CXCursor_VarDecl || decl_kind == CXCursor_ParmDecl)
            capture_add(scan, decl, default_is_by_ref(low, scan->lambda));
    }
    if (kind == CXCursor_CXXThisExpr)
        scan->uses_this = true;
    if (kind == CXCursor_MemberRefExpr) {
        Kids kids = kids_expr(low, child);
        scan->uses_this = scan->uses_this || kids.count == 0;
        kids_done(low, kids);
    }
    return CXChildVisit_Recurse;
}

// The closure's fields under the names of what they hold.
static void closure_fields(Lower *low, uint32_t record, Capture *captures, uint32_t n)
{
    IrUnit *unit = low->unit;
    uint32_t first = unit->fields.count, offset = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t size = type_at(low, captures[i].type)->size;
        uint32_t align = size >= 8 ? 8 : size >= 4 ? 4 : size >= 2 ? 2 : 1;
        IrField field;
        memset(&field, 0, sizeof field);
        offset = (offset + align - 1) / align * align;
        field.name = captures[i].name;
        field.type = captures[i].type;
        field.bit_offset = offset * 8;
        offset += size;
        captures[i].field = unit->fields.count;
        VEC_PUSH(unit->arena, &unit->fields, field);
    }
    unit->records.at[record].first_field = first;
    unit->records.at[record].n_fields = n;
    unit->records.at[record].is_complete = true;
    low->record_infos.at[record].fields_done = true;
}

static enum CXChildVisitResult call_operator_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_CXXMethod && clang_isCursorDefinition(child)) {
        *(CXCursor *)data = child;
        return CXChildVisit_Break;
    }
    return CXChildVisit_Continue;
}

static void capture_store(Fn *fn, Val closure, const Capture *capture)
{
    Lower *low = fn->low;
    Val field = emit_field(fn, closure, capture->field);
    const void *key = capture->decl;
    if (!key) {
        emit_store(fn, field, this_value(fn), capture->type, 0, IR_F_INIT);
        return;
    }
    uint64_t *slot = map_find(fn->local_of, &key, sizeof key);
    if (!slot)
        return;
    uint32_t local = (uint32_t)*slot - 1;
    Val addr = val_local(fn, local);
    bool is_reference = types_same(low, fn->locals.at[local].type, capture->type);
    if (capture->by_ref && !is_reference)
        emit_store(fn, field, addr, capture->type, 0, IR_F_INIT);
    else if (type_is_aggregate(low, capture->type))
        emit_copy(fn, field, addr, capture->type, IR_F_INIT);
    else
        emit_store(fn, field, emit_load(fn, addr, capture->type, 0), capture->type, 0, IR_F_INIT);
}

Val lower_lambda(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXType type = clang_getCursorType(expr);
    IrTypeId id = type_of(low, type);
    if (!type_is(low, id, IR_T_RECORD))
        return lower_broken(fn, expr);
    uint32_t record = type_at(low, id)->record;
    CaptureScan scan;
    memset(&scan, 0, sizeof scan);
    scan.fn = fn;
    scan.lambda = expr;
    clang_visitChildren(expr, capture_visit, &scan);
    if (scan.uses_this && fn->has_this) {
        Capture capture;
        memset(&capture, 0, sizeof capture);
        capture.name = ir_intern(low->builder, "this", 4);
        capture.type = fn->locals.at[0].type;
        VEC_PUSH(fn->arena, &scan.found, capture);
    }
    Closure closure = {record, ARENA_ARRAY(low->scratch, Capture, scan.found.count + 1), scan.found.count};
    if (scan.found.count)
        memcpy(closure.captures, scan.found.at, scan.found.count * sizeof *scan.found.at);
    closure_fields(low, record, closure.captures, closure.n_captures);
    VEC_PUSH(low->scratch, &low->closures, closure);
    Val object = val_local(fn, temp_new(fn, id));
    for (uint32_t i = 0; i < closure.n_captures; i++)
        capture_store(fn, object, &closure.captures[i]);
    CXCursor method = clang_getNullCursor();
    clang_visitChildren(clang_getTypeDeclaration(type), call_operator_visit, &method);
    if (!expr_is_null(method))
        sym_of(low, method);
    return object;
}

// Inside a lambda's body: what the outer function's locals are called there.
void captures_adopt(Fn *fn)
{
    const Lower *low = fn->low;
    for (uint32_t i = 0; i < low->closures.count; i++)
        if (low->closures.at[i].record + 1 == fn->this_record) {
            fn->captures = low->closures.at[i].captures;
            fn->n_captures = low->closures.at[i].n_captures;
        }
}

bool lambda_capture_place(Fn *fn, CXCursor decl, Place *place)
{
    const Capture *capture = fn->captures ? capture_find(fn, decl_key(decl)) : NULL;
    if (!capture)
        return false;
    place->addr = emit_field(fn, closure_load(fn), capture->field);
    if (capture->by_ref)
        place->addr = emit_load(fn, place->addr, capture->type, 0);
    place->addr.text = capture->name;
    return true;
}

// ---- statements -----------------------------------------------------------------------------------------

typedef struct RangeLoop {
    uint32_t head, body, step, exit;
    Val index, base;
    IrTypeId array;
} RangeLoop;

static void range_condition(Fn *fn, const RangeLoop *loop)
{
    Lower *low = fn->low;
    if (!type_is(low, loop->array, IR_T_ARRAY)) { // begin() and end() are not shown
        Val more = emit_unknown(fn, low->t_bool, &loop->base, 1);
        emit_branch(fn, more, loop->body, loop->exit, IR_F_LOOP);
        return;
    }
    Val at = emit_load(fn, loop->index, low->t_diff, 0);
    Val count = val_const(fn, type_at(low, loop->array)->count, low->t_diff);
    emit_branch(fn, emit_binary(fn, IR_LT, low->t_bool, at, count), loop->body, loop->exit, IR_F_LOOP);
}

static void range_variable(Fn *fn, CXCursor decl, const RangeLoop *loop)
{
    Lower *low = fn->low;
    const void *key = decl_key(decl);
    CXType declared = clang_getCursorType(decl);
    IrTypeId type = type_of(low, declared), elem = type;
    uint32_t local = local_new(fn, cursor_name(low, decl), type, cursor_name_pos(low, decl));
    *map_slot(fn->local_of, &key, sizeof key, NULL) = local + 1;
    Val addr = val_local(fn, local);
    emit(fn, IR_LOCAL, 0, &addr, 1);
    cleanup_add_local(fn, local, 0);
    Val from;
    if (type_is(low, loop->array, IR_T_ARRAY)) {
        elem = type_at(low, loop->array)->elem;
        Val at = emit_load(fn, loop->index, low->t_diff, 0);
        from = emit_index(fn, loop->base, at, type_at(low, elem)->size, type_pointer_to(low, elem));
    } else {
        from =
            emit_unknown(fn, type_is_reference(declared) ? type : type_pointer_to(low, type), &loop->base, 1);
    }
    if (type_is_reference(declared))
        emit_store(fn, addr, from, type, 0, IR_F_INIT);
    else if (type_is_aggregate(low, type))
        emit_copy(fn, addr, from, type, IR_F_INIT);
    else
        emit_store(fn, addr, emit_load(fn, from, type, 0), type, 0, IR_F_INIT);
}

// Children: the variable, the range, the body.
void lower_range_for(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, stmt);
    if (kids.count < 3) {
        fn->partly = true;
        kids_done(low, kids);
        return;
    }
    CXCursor variable = kid(low, kids, kids.count - 3), range = kid(low, kids, kids.count - 2);
    CXCursor body = kid(low, kids, kids.count - 1);
    RangeLoop loop = {
        block_new(fn), block_new(fn), block_new(fn), block_new(fn), val_unknown(0), val_unknown(0), 0};
    Exit *brk = ARENA_NEW(fn->arena, Exit), *cont = ARENA_NEW(fn->arena, Exit);
    scope_open(fn);
    loop.array = type_of(low, clang_getCursorType(range));
    loop.base = lower_addr(fn, range);
    loop.index = val_local(fn, temp_new(fn, low->t_diff));
    emit_store(fn, loop.index, val_const(fn, 0, low->t_diff), low->t_diff, 0, IR_F_INIT);
    *brk = (Exit){loop.exit, scope_mark(fn), fn->brk};
    *cont = (Exit){loop.step, scope_mark(fn), fn->cont};
    fn->brk = brk;
    fn->cont = cont;
    emit_jump(fn, loop.head);
    block_start(fn, loop.head);
    range_condition(fn, &loop);
    block_start(fn, loop.body);
    scope_open(fn);
    if (clang_getCursorKind(variable) == CXCursor_VarDecl)
        range_variable(fn, variable, &loop);
    lower_stmt(fn, body);
    scope_close(fn);
    emit_jump(fn, loop.step);
    block_start(fn, loop.step);
    Val next = emit_binary(fn, IR_ADD, low->t_diff, emit_load(fn, loop.index, low->t_diff, 0),
                           val_const(fn, 1, low->t_diff));
    emit_store(fn, loop.index, next, low->t_diff, 0, 0);
    emit_loop_jump(fn, loop.head);
    block_start(fn, loop.exit);
    fn->brk = brk->outer;
    fn->cont = cont->outer;
    scope_close(fn);
    kids_done(low, kids);
}

static void lower_catch(Fn *fn, CXCursor handler, uint32_t join)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, handler);
    scope_open(fn);
    for (uint32_t i = 0; i < kids.count; i++) {
        CXCursor one = kid(low, kids, i);
        if (clang_getCursorKind(one) == CXCursor_VarDecl)
            lower_var(fn, one);
        else
            lower_stmt(fn, one);
    }
    scope_close(fn);
    emit_jump(fn, join);
    kids_done(low, kids);
}

// Which handler takes an exception is not known: any may, and so may none.
void lower_cxx_try(Fn *fn, CXCursor stmt)
{
    Lower *low = fn->low;
    Kids kids = kids_of(low, stmt);
    uint32_t entry = block_new(fn), join = block_new(fn);
    scope_open(fn);
    handler_set(fn, entry + 1);
    if (kids.count)
        lower_stmt(fn, kid(low, kids, 0));
    scope_close(fn);
    emit_jump(fn, join);
    block_start(fn, entry);
    for (uint32_t i = 1; i < kids.count; i++) {
        uint32_t take = block_new(fn), next = block_new(fn);
        emit_branch(fn, emit_unknown(fn, low->t_bool, NULL, 0), take, next, 0);
        block_start(fn, take);
        lower_catch(fn, kid(low, kids, i), join);
        block_start(fn, next);
    }
    if (fn->handler)
        emit_jump(fn, fn->handler - 1);
    else
        emit_unreachable(fn);
    block_start(fn, join);
    kids_done(low, kids);
}

// ---- the remaining kinds --------------------------------------------------------------------------------

static Val lower_throw(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    Val thrown = val_unknown(0);
    bool has_value = !expr_is_null(inner);
    if (has_value)
        thrown = lower_value(fn, inner);
    uint32_t sym = sym_named(low, "_CxxThrowException");
    emit_call(fn, val_func(fn, sym), &thrown, has_value ? 1 : 0, low->t_void, IR_F_UNUSED);
    emit_unreachable(fn);
    return val_unknown(low->t_void);
}

Val lower_cxx_expr(Fn *fn, CXCursor expr, const Span *span, bool *known)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    int64_t number = 0;
    Val value;
    switch (clang_getCursorKind(expr)) {
    case CXCursor_CXXBoolLiteralExpr:
        eval_const(expr, &number);
        value = val_const(fn, number, type);
        value.text = span_text(low, span);
        return value;
    case CXCursor_CXXNullPtrLiteralExpr:
        value = val_const(fn, 0, type);
        value.text = span_text(low, span);
        return value;
    case CXCursor_CXXThisExpr:
        return this_value(fn);
    case CXCursor_CXXNewExpr:
        return lower_new(fn, expr);
    case CXCursor_CXXDeleteExpr:
        lower_delete(fn, expr);
        return val_unknown(low->t_void);
    case CXCursor_CXXThrowExpr:
        return lower_throw(fn, expr);
    case CXCursor_LambdaExpr:
        return lower_lambda(fn, expr);
    case CXCursor_SizeOfPackExpr:
        if (eval_const(expr, &number))
            return val_const(fn, number, type);
        return val_unknown(type);
    case CXCursor_CXXTypeidExpr:
        return val_unknown(type);
    default:
        *known = eval_const(expr, &number);
        return *known ? val_const(fn, number, type) : val_unknown(type);
    }
}
