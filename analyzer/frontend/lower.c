// Translation unit → IrUnit: the walk over top-level declarations and the worklist of bodies.
//
// In: a parsed translation unit. Out: everything of IrUnit but codes and gaps. Project functions are all
// lowered; functions of system headers when something lowered refers to them. Declarations are known by the
// address of their canonical node.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { MAX_SYSTEM_FUNCS = 4000 };

// ---- cursors --------------------------------------------------------------------------------------------

const void *decl_key(CXCursor decl)
{
    return clang_getCanonicalCursor(decl).data[0];
}

IrStr intern_cx(Lower *low, CXString text)
{
    const char *chars = clang_getCString(text);
    IrStr str = chars ? ir_intern(low->builder, chars, strlen(chars)) : 0;
    clang_disposeString(text);
    return str;
}

IrStr cursor_name(Lower *low, CXCursor cursor)
{
    return intern_cx(low, clang_getCursorSpelling(cursor));
}

typedef struct KidVisit {
    Lower *low;
    uint32_t limit, first;
    bool plain; // without references to types and namespaces
} KidVisit;

static bool is_reference_kid(enum CXCursorKind kind)
{
    return kind == CXCursor_TypeRef || kind == CXCursor_TemplateRef || kind == CXCursor_NamespaceRef ||
           kind == CXCursor_CXXBaseSpecifier || clang_isAttribute(kind);
}

static enum CXChildVisitResult kid_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    KidVisit *visit = data;
    if (visit->plain && is_reference_kid(clang_getCursorKind(child)))
        return CXChildVisit_Continue;
    VEC_PUSH(visit->low->scratch, &visit->low->stack, child);
    return visit->low->stack.count - visit->first >= visit->limit ? CXChildVisit_Break
                                                                  : CXChildVisit_Continue;
}

static Kids kids_visit(Lower *low, CXCursor cursor, bool plain, uint32_t limit)
{
    KidVisit visit = {low, limit, low->stack.count, plain};
    clang_visitChildren(cursor, kid_visit, &visit);
    return (Kids){visit.first, low->stack.count - visit.first};
}

Kids kids_of(Lower *low, CXCursor cursor)
{
    return kids_visit(low, cursor, false, NONE);
}

Kids kids_expr(Lower *low, CXCursor cursor)
{
    return kids_visit(low, cursor, true, NONE);
}

Kids kids_limited(Lower *low, CXCursor cursor, uint32_t limit)
{
    return kids_visit(low, cursor, true, limit);
}

CXCursor only_kid(Lower *low, CXCursor cursor)
{
    Kids kids = kids_expr(low, cursor);
    CXCursor only = kids.count == 1 ? kid(low, kids, 0) : clang_getNullCursor();
    kids_done(low, kids);
    return only;
}

bool decl_is_stand_in(Lower *low, CXCursor decl)
{
    if (!low->in->synthesised)
        return false;
    FileInfo *file = file_of_cursor(low, decl);
    return file && file->is_stand_in;
}

// ---- the walk -------------------------------------------------------------------------------------------

static void walk_function(Lower *low, CXCursor decl, enum CXCursorKind kind)
{
    redecl_add(low, decl);
    if (clang_isCursorDefinition(decl))
        VEC_PUSH(low->scratch, &low->stack, decl);
    if (kind == CXCursor_Destructor) {
        const void *key = decl_key(clang_getCursorSemanticParent(decl));
        *map_slot(low->dtors, &key, sizeof key, NULL) = low->redecl_list.count - 1;
    }
    if (low->in->is_cpp && kind == CXCursor_FunctionDecl) {
        CXString spelling = clang_getCursorSpelling(decl);
        const char *text = clang_getCString(spelling);
        if (text && (strncmp(text, "operator new", 12) == 0 || strncmp(text, "operator delete", 15) == 0))
            VEC_PUSH(low->scratch, &low->news, decl);
        clang_disposeString(spelling);
    }
}

static enum CXChildVisitResult walk_visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Lower *low = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (clang_isPreprocessing(kind))
        return CXChildVisit_Continue;
    if (clang_getCursorKind(parent) == CXCursor_TranslationUnit) {
        FileInfo *file = file_of_cursor(low, cursor);
        if (!file || file->is_system || file->is_stand_in)
            return CXChildVisit_Continue;
    }
    switch (kind) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction:
        walk_function(low, cursor, kind);
        return CXChildVisit_Continue;
    case CXCursor_VarDecl:
        redecl_add(low, cursor);
        if (clang_isCursorDefinition(cursor))
            VEC_PUSH(low->scratch, &low->stack, cursor);
        return CXChildVisit_Continue;
    case CXCursor_Namespace:
    case CXCursor_LinkageSpec:
    case CXCursor_UnexposedDecl:
        return CXChildVisit_Recurse;
    case CXCursor_StructDecl:
    case CXCursor_ClassDecl:
    case CXCursor_UnionDecl:
        if (clang_isCursorDefinition(cursor) && !clang_Cursor_isAnonymous(cursor))
            record_of(low, cursor, 0);
        return low->in->is_cpp ? CXChildVisit_Recurse : CXChildVisit_Continue;
    default:
        return CXChildVisit_Continue;
    }
}

static bool in_template(CXCursor decl)
{
    for (int depth = 0; depth < 16; depth++) {
        decl = clang_getCursorSemanticParent(decl);
        enum CXCursorKind kind = clang_getCursorKind(decl);
        if (kind == CXCursor_ClassTemplate || kind == CXCursor_ClassTemplatePartialSpecialization)
            return true;
        if (clang_Cursor_isNull(decl) || kind == CXCursor_TranslationUnit || clang_isInvalid(kind))
            return false;
    }
    return false;
}

static void walk(Lower *low)
{
    Kids defs = {low->stack.count, 0};
    clang_visitChildren(clang_getTranslationUnitCursor(low->in->tu), walk_visit, low);
    defs.count = low->stack.count - defs.first;
    for (uint32_t i = 0; i < defs.count; i++)
        if (!low->in->is_cpp || !in_template(kid(low, defs, i)))
            sym_of(low, kid(low, defs, i));
    kids_done(low, defs);
}

// ---- bodies ---------------------------------------------------------------------------------------------

Fn *fn_begin(Lower *low, CXCursor decl, uint32_t sym)
{
    Fn *fn = ARENA_NEW(low->fn_arena, Fn);
    fn->low = low;
    fn->arena = low->fn_arena;
    fn->decl = decl;
    fn->sym = sym;
    fn->abnormal = -1;
    fn->init_budget = 512;
    fn->local_of = map_new(fn->arena);
    fn->labels = map_new(fn->arena);
    low->fn = fn;
    block_start(fn, block_new(fn));
    return fn;
}

static uint32_t param_add(Fn *fn, IrStr name, IrTypeId type, IrPos pos)
{
    uint32_t local = local_new(fn, name, type, pos);
    fn->locals.at[local].is_param = true;
    fn->n_params = fn->locals.count;
    return local;
}

static void this_add(Fn *fn, CXCursor decl)
{
    Lower *low = fn->low;
    uint32_t record = record_of(low, clang_getCursorSemanticParent(decl), 0);
    IrPos pos = cursor_name_pos(low, decl);
    param_add(fn, ir_intern(low->builder, "this", 4), type_pointer_to(low, type_record(low, record)), pos);
    fn->has_this = true;
    fn->this_record = record + 1;
}

static void params_add(Fn *fn, CXCursor decl)
{
    Lower *low = fn->low;
    int count = clang_Cursor_getNumArguments(decl);
    for (int i = 0; i < count; i++) {
        CXCursor param = clang_Cursor_getArgument(decl, (unsigned)i);
        IrTypeId type = type_of(low, clang_getCursorType(param));
        if (type_is(low, type, IR_T_ARRAY)) // void f(int a[4])
            type = type_pointer_to(low, type_at(low, type)->elem);
        uint32_t local = param_add(fn, cursor_name(low, param), type, cursor_name_pos(low, param));
        const void *key = decl_key(param);
        *map_slot(fn->local_of, &key, sizeof key, NULL) = local + 1;
    }
}

static CXCursor body_of(Lower *low, CXCursor decl)
{
    Kids kids = kids_of(low, decl);
    CXCursor body = kid(low, kids, kids.count ? kids.count - 1 : 0);
    kids_done(low, kids);
    enum CXCursorKind kind = clang_getCursorKind(body);
    return kids.count && (kind == CXCursor_CompoundStmt || kind == CXCursor_CXXTryStmt)
               ? body
               : clang_getNullCursor();
}

static void opnds_copy(Fn *fn, IrInst *inst, const uint32_t *new_index)
{
    IrUnit *unit = fn->low->unit;
    uint32_t first = unit->opnds.count;
    for (uint32_t i = 0; i < inst->n_opnds; i++) {
        IrOpnd opnd = fn->opnds.at[inst->first_opnd + i];
        if (opnd.kind == IR_O_INST)
            opnd.index = new_index[opnd.index];
        VEC_PUSH(unit->arena, &unit->opnds, opnd);
    }
    inst->first_opnd = first;
}

static void targets_copy(Fn *fn, IrInst *inst, const uint32_t *new_block)
{
    IrUnit *unit = fn->low->unit;
    if (inst->op == IR_JUMP || inst->op == IR_BRANCH)
        inst->aux = new_block[inst->aux];
    if (inst->op == IR_BRANCH)
        inst->aux2 = new_block[inst->aux2];
    if (inst->op != IR_SWITCH)
        return;
    inst->imm = new_block[inst->imm];
    uint32_t first = unit->cases.count;
    for (uint32_t i = 0; i < inst->aux2; i++) {
        IrCase one = fn->cases.at[inst->aux + i];
        one.block = new_block[one.block];
        VEC_PUSH(unit->arena, &unit->cases, one);
    }
    inst->aux = first;
}

static void number_blocks(Fn *fn, uint32_t *new_block, uint32_t *new_index)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < fn->layout.count; i++) {
        const FnBlock *block = &fn->blocks.at[fn->layout.at[i]];
        new_block[fn->layout.at[i]] = i;
        for (uint32_t k = 0; k < block->insts.count; k++)
            new_index[block->insts.at[k]] = n++;
    }
}

// The finished function into the unit's arrays.
void fn_commit(Fn *fn, Span extent, bool is_globals)
{
    Lower *low = fn->low;
    IrUnit *unit = low->unit;
    fn_finish(fn);
    uint32_t *new_block = ARENA_ARRAY(fn->arena, uint32_t, fn->blocks.count);
    uint32_t *new_index = ARENA_ARRAY(fn->arena, uint32_t, fn->insts.count);
    number_blocks(fn, new_block, new_index);
    IrFunc func;
    memset(&func, 0, sizeof func);
    func.sym = fn->sym;
    func.first_local = unit->locals.count;
    func.n_locals = fn->locals.count;
    func.n_params = fn->n_params;
    func.first_block = unit->blocks.count;
    func.n_blocks = fn->layout.count;
    func.first_inst = unit->insts.count;
    func.has_this = fn->has_this;
    func.is_globals = is_globals;
    for (uint32_t i = 0; i < fn->locals.count; i++)
        VEC_PUSH(unit->arena, &unit->locals, fn->locals.at[i]);
    for (uint32_t i = 0; i < fn->layout.count; i++) {
        const FnBlock *from = &fn->blocks.at[fn->layout.at[i]];
        IrBlock block = {unit->insts.count, from->insts.count,
                         from->handler ? new_block[from->handler - 1] + 1 : 0};
        VEC_PUSH(unit->arena, &unit->blocks, block);
        for (uint32_t k = 0; k < from->insts.count; k++) {
            IrInst inst = fn->insts.at[from->insts.at[k]];
            opnds_copy(fn, &inst, new_index);
            targets_copy(fn, &inst, new_block);
            VEC_PUSH(unit->arena, &unit->insts, inst);
        }
    }
    func.n_insts = unit->insts.count - func.first_inst;
    func.quality = fn->partly ? IR_Q_PARTLY : fn->synthesised ? IR_Q_SYNTHESISED : IR_Q_CLEAN;
    func.pos = extent.pos;
    func.end = extent.pos;
    if (extent.file) {
        func.is_header = !extent.file->is_main && !extent.file->is_system;
        func.is_system = extent.file->is_system || extent.file->is_stand_in;
    }
    VEC_PUSH(unit->arena, &unit->funcs, func);
    unit->syms.at[fn->sym].func = unit->funcs.count;
    unit->syms.at[fn->sym].is_defined = true;
    low->fn = NULL;
    arena_reset(low->fn_arena);
}

static void func_finish_facts(Lower *low, CXCursor decl, const Span *extent)
{
    IrFunc *func = &low->unit->funcs.at[low->unit->funcs.count - 1];
    const IrSym *sym = &low->unit->syms.at[func->sym];
    IrPos end = location_pos(low, clang_getRangeEnd(clang_getCursorExtent(decl)));
    unsigned line = end.line;
    func->pos = sym->pos;
    func->end = (IrPos){extent->pos.file, line, end.col > 1 ? (uint16_t)(end.col - 1) : 1, 1};
    func->segment = segment_of(low, decl, sym->name, extent);
    if (extent->file &&
        errors_within(low, extent->file, extent->pos.line, line > extent->pos.line ? line : extent->pos.line))
        func->quality = IR_Q_PARTLY;
}

static void lower_body(Fn *fn, CXCursor decl, CXCursor body)
{
    scope_open(fn);
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (kind == CXCursor_Destructor) {
        Cleanup members;
        memset(&members, 0, sizeof members);
        members.kind = CLEAN_MEMBERS;
        VEC_PUSH(fn->arena, &fn->scope->cleanups, members);
    }
    if (kind == CXCursor_Constructor)
        lower_ctor_inits(fn, decl);
    lower_stmt(fn, body);
    end_pos(fn, body);
    scope_close(fn);
    if (fn->cur != NONE)
        emit_return(fn, NULL);
    gotos_resolve(fn);
}

// An instantiated lambda may stand before the function that creates it and says what it captures: it waits
// once.
static bool closure_is_to_come(Lower *low, uint32_t sym, CXCursor decl)
{
    if (low->sym_infos.at[sym].deferred || !is_closure_method(decl))
        return false;
    low->sym_infos.at[sym].deferred = true;
    uint32_t record = record_of(low, clang_getCursorSemanticParent(decl), 0);
    for (uint32_t i = 0; i < low->closures.count; i++)
        if (low->closures.at[i].record == record)
            return false;
    return true;
}

static void lower_function(Lower *low, uint32_t sym)
{
    CXCursor decl = low->sym_infos.at[sym].body;
    if (low->sym_infos.at[sym].lowered || expr_is_null(decl))
        return;
    if (low->in->is_cpp && closure_is_to_come(low, sym, decl)) {
        VEC_PUSH(low->scratch, &low->queue, sym);
        return;
    }
    low->sym_infos.at[sym].lowered = true;
    CXCursor body = body_of(low, decl);
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (expr_is_null(body))
        return;
    Fn *fn = fn_begin(low, decl, sym);
    Span extent = span_of(low, decl);
    fn->pos = extent.pos;
    bool is_method =
        kind != CXCursor_FunctionDecl && !(kind == CXCursor_CXXMethod && clang_CXXMethod_isStatic(decl));
    if (is_method)
        this_add(fn, decl), captures_adopt(fn);
    params_add(fn, decl);
    CXType result = clang_getCursorResultType(decl);
    fn->result_is_ref = type_is_reference(result);
    fn->result = type_of(low, result);
    Span at = span_of(low, body);
    fn->pos = at.pos;
    lower_body(fn, decl, body);
    fn_commit(fn, extent, false);
    func_finish_facts(low, decl, &extent);
}

static void lower_queued(Lower *low)
{
    uint32_t n_system = 0;
    for (uint32_t i = 0; i < low->queue.count; i++) {
        uint32_t sym = low->queue.at[i];
        if (low->unit->syms.at[sym].is_system && ++n_system > MAX_SYSTEM_FUNCS)
            continue;
        lower_function(low, sym);
    }
    low->queue.count = 0;
}

// ---- static initialisers --------------------------------------------------------------------------------

static void static_init(Fn *fn, const StaticInit *init)
{
    Lower *low = fn->low;
    CXCursor expr = clang_Cursor_getVarDeclInitializer(init->decl);
    if (expr_is_null(expr))
        return;
    Span span = span_of(low, init->decl);
    Here here = here_enter(fn, &span);
    IrTypeId type = type_of(low, clang_getCursorType(init->decl));
    Val addr;
    memset(&addr, 0, sizeof addr);
    addr.kind = IR_O_GLOBAL;
    addr.index = init->sym;
    addr.type = type_pointer_to(low, type);
    addr.text = cursor_name(low, init->decl);
    fn->init_budget = 512;
    if (type_is_reference(clang_getCursorType(init->decl)))
        emit_store(fn, addr, lower_addr(fn, expr), type, 0, IR_F_INIT);
    else
        lower_into(fn, addr, type, expr, IR_F_INIT);
    full_expr_end(fn, 0);
    here_leave(fn, here);
}

static void globals_open(Lower *low)
{
    uint32_t sym = sym_push(low);
    IrSym *at = &low->unit->syms.at[sym];
    at->kind = IR_SYM_FUNC;
    at->name = at->link_name = ir_intern(low->builder, "<globals>", 9);
    at->is_internal = true;
    low->globals_arena = arena_new();
    Arena *arena = low->fn_arena;
    low->fn_arena = low->globals_arena;
    low->globals = fn_begin(low, clang_getNullCursor(), sym);
    low->globals->is_globals = true;
    scope_open(low->globals);
    low->fn = NULL;
    low->fn_arena = arena;
}

// Those that wait; lowering one may name more.
static void globals_drain(Lower *low)
{
    if (!low->static_inits.count)
        return;
    if (!low->globals)
        globals_open(low);
    low->fn = low->globals;
    Arena *arena = low->fn_arena;
    low->fn_arena = low->globals_arena;
    for (uint32_t i = 0; i < low->static_inits.count; i++) {
        StaticInit init = low->static_inits.at[i];
        static_init(low->globals, &init);
    }
    low->static_inits.count = 0;
    low->fn = NULL;
    low->fn_arena = arena;
}

static void globals_close(Lower *low)
{
    Fn *fn = low->globals;
    if (!fn)
        return;
    low->fn = fn;
    Arena *arena = low->fn_arena;
    low->fn_arena = low->globals_arena;
    scope_close(fn);
    emit_return(fn, NULL);
    gotos_resolve(fn);
    Span nowhere;
    memset(&nowhere, 0, sizeof nowhere);
    fn_commit(fn, nowhere, true);
    arena_free(low->globals_arena);
    low->fn_arena = arena;
}

// ---- the unit -------------------------------------------------------------------------------------------

static IrTypeId plain_int(Lower *low, uint32_t size, bool is_signed)
{
    IrType type = {.kind = IR_T_INT, .is_signed = is_signed, .size = size};
    return type_intern(low, &type);
}

static uint32_t pointer_size(CXTranslationUnit tu)
{
    CXTargetInfo info = clang_getTranslationUnitTargetInfo(tu);
    int width = clang_TargetInfo_getPointerWidth(info);
    clang_TargetInfo_dispose(info);
    return width == 32 ? 4 : 8;
}

static void lower_start(Lower *low)
{
    IrUnit *unit = low->unit;
    unit->pointer_size = pointer_size(low->in->tu);
    unit->is_cpp = low->in->is_cpp;
    low->types = map_new(low->scratch);
    low->type_shapes = map_new(low->scratch);
    low->records = map_new(low->scratch);
    low->fields = map_new(low->scratch);
    low->syms = map_new(low->scratch);
    low->redecls = map_new(low->scratch);
    low->dtors = map_new(low->scratch);
    low->segments = map_new(low->scratch);
    IrType of_void = {.kind = IR_T_VOID}, of_bool = {.kind = IR_T_BOOL, .size = 1};
    low->t_void = type_intern(low, &of_void);
    low->t_bool = type_intern(low, &of_bool);
    low->t_int = plain_int(low, 4, true);
    low->t_char = plain_int(low, 1, true);
    low->t_size = plain_int(low, unit->pointer_size, false);
    low->t_diff = plain_int(low, unit->pointer_size, true);
    low->t_ptr = type_pointer_to(low, low->t_void);
}

void lower_unit(const LowerInput *input, IrUnit *unit, IrBuilder *builder, Arena *scratch)
{
    Lower *low = ARENA_NEW(scratch, Lower);
    low->in = input;
    low->unit = unit;
    low->builder = builder;
    low->scratch = scratch;
    low->fn_arena = arena_new();
    lower_start(low);
    walk(low);
    records_complete_queued(low); // whether a record holds a stand-in must be known before bodies use it
    lower_queued(low);
    while (low->static_inits.count) { // an initialiser may be the first to name a function
        globals_drain(low);
        lower_queued(low);
    }
    globals_close(low);
    records_complete_queued(low);
    quality_mark(low);
    arena_free(low->fn_arena);
}
