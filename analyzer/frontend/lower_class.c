// C++ objects: making and destroying them, seeing them as their bases.
//
// What the compiler writes by itself (implicit constructors, destructors of members) has no body in the tree:
// it is made here from the record's fields.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { BASE_DEPTH = 8 };

// ---- bases ----------------------------------------------------------------------------------------------

static bool field_is_base(const Lower *low, const IrField *field)
{
    return field->is_anonymous && field->name && type_is(low, field->type, IR_T_RECORD);
}

// The way from a record to one that lies in it as base class or anonymous member.
static bool base_path(Lower *low, uint32_t from, uint32_t to, uint32_t *path, int *length)
{
    record_complete(low, from);
    if (*length >= BASE_DEPTH)
        return false;
    const IrRecord *record = &low->unit->records.at[from];
    uint32_t first = record->first_field, count = record->n_fields;
    for (uint32_t i = 0; i < count; i++) {
        const IrField *field = &low->unit->fields.at[first + i];
        if (!field->is_anonymous || !type_is(low, field->type, IR_T_RECORD))
            continue;
        uint32_t base = type_at(low, field->type)->record;
        path[(*length)++] = first + i;
        if (base == to || base_path(low, base, to, path, length))
            return true;
        (*length)--;
    }
    return false;
}

Val upcast(Fn *fn, Val addr, uint32_t from, uint32_t to)
{
    Lower *low = fn->low;
    uint32_t path[BASE_DEPTH + 1];
    int length = 0;
    IrStr text = addr.text;
    if (from == to)
        return addr;
    if (base_path(low, from, to, path, &length))
        for (int i = 0; i < length; i++)
            addr = emit_field(fn, addr, path[i]);
    else
        addr = convert(fn, addr, type_pointer_to(low, type_record(low, to)), true);
    addr.text = text;
    return addr;
}

// ---- destruction ----------------------------------------------------------------------------------------

static void destroy_fields(Fn *fn, Val addr, uint32_t record)
{
    Lower *low = fn->low;
    record_complete(low, record);
    uint32_t first = low->unit->records.at[record].first_field,
             count = low->unit->records.at[record].n_fields;
    for (uint32_t i = count; i-- > 0;) {
        IrTypeId type = low->unit->fields.at[first + i].type;
        if (type_is(low, type, IR_T_RECORD) && record_has_dtor(low, type_at(low, type)->record))
            destroy(fn, emit_field(fn, addr, first + i), type_at(low, type)->record);
    }
}

void destroy(Fn *fn, Val addr, uint32_t record)
{
    Lower *low = fn->low;
    if (fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        return;
    }
    fn->depth++;
    record_complete(low, record);
    CXCursor dtor = low->record_infos.at[record].dtor;
    if (low->record_infos.at[record].has_unknown_dtor) {
        emit_unknown(fn, 0, &addr, 1);
    } else if (expr_is_null(dtor)) {
        destroy_fields(fn, addr, record);
    } else {
        uint32_t sym = sym_of(low, dtor);
        if (sym)
            emit_call(fn, val_func(fn, sym), &addr, 1, low->t_void, IR_F_UNUSED);
    }
    fn->depth--;
}

static bool has_fields_to_destroy(Lower *low, uint32_t record)
{
    record_complete(low, record);
    uint32_t first = low->unit->records.at[record].first_field,
             count = low->unit->records.at[record].n_fields;
    for (uint32_t i = 0; i < count; i++) {
        IrTypeId type = low->unit->fields.at[first + i].type;
        if (type_is(low, type, IR_T_RECORD) && record_has_dtor(low, type_at(low, type)->record))
            return true;
    }
    return false;
}

void destroy_members(Fn *fn)
{
    if (!fn->this_record || fn->cur == NONE || !has_fields_to_destroy(fn->low, fn->this_record - 1))
        return;
    Val object = val_local(fn, 0);
    destroy_fields(fn, emit_load(fn, object, fn->locals.at[0].type, 0), fn->this_record - 1);
}

// ---- construction ---------------------------------------------------------------------------------------

typedef struct ClassWalk {
    Lower *low;
    CXCursor default_ctor;
    VEC(CXCursor) fields;
} ClassWalk;

static enum CXChildVisitResult ctor_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    ClassWalk *walk = data;
    if (clang_getCursorKind(child) == CXCursor_Constructor &&
        clang_CXXConstructor_isDefaultConstructor(child))
        walk->default_ctor = child;
    return CXChildVisit_Continue;
}

static enum CXVisitorResult fields_visit(CXCursor field, CXClientData data)
{
    ClassWalk *walk = data;
    VEC_PUSH(walk->low->fn_arena, &walk->fields, field);
    return CXVisit_Continue;
}

static ClassWalk class_walk(Lower *low, uint32_t record)
{
    ClassWalk walk;
    memset(&walk, 0, sizeof walk);
    walk.low = low;
    walk.default_ctor = clang_getNullCursor();
    CXCursor decl = low->record_infos.at[record].decl;
    clang_visitChildren(decl, ctor_visit, &walk);
    clang_Type_visitFields(clang_getCursorType(decl), fields_visit, &walk);
    return walk;
}

// `= value` or `{value}` of a member; its array bounds and bit-field widths are children too.
static CXCursor member_initialiser(Lower *low, CXCursor field)
{
    Kids kids = kids_expr(low, field);
    CXCursor last = kid(low, kids, kids.count ? kids.count - 1 : 0);
    kids_done(low, kids);
    if (!kids.count || !clang_isExpression(clang_getCursorKind(last)))
        return clang_getNullCursor();
    if (clang_getCursorKind(last) == CXCursor_InitListExpr)
        return last;
    Span span = span_of(low, last);
    size_t length = 0;
    const char *text = span.file ? file_text(low, span.file, &length) : NULL;
    unsigned at = span.begin;
    while (text && at > 0 && at <= length &&
           (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n'))
        at--;
    bool is_init = text && at > 0 && at <= length && (text[at - 1] == '=' || text[at - 1] == '{');
    return is_init ? last : clang_getNullCursor();
}

static void construct_field(Fn *fn, Val object, CXCursor cursor)
{
    Lower *low = fn->low;
    uint32_t field = field_of(low, cursor);
    if (field == NONE)
        return;
    IrTypeId type = low->unit->fields.at[field].type;
    CXCursor init = member_initialiser(low, cursor);
    if (!expr_is_null(init))
        lower_into(fn, emit_field(fn, object, field), type, init, IR_F_INIT);
    else if (type_is(low, type, IR_T_RECORD))
        default_construct(fn, emit_field(fn, object, field), type_at(low, type)->record);
}

// Bases, then members, of an object whose constructor the compiler wrote. `done` names members already
// initialised.
static void construct_parts(Fn *fn, Val addr, uint32_t record, const Map *done)
{
    Lower *low = fn->low;
    record_complete(low, record);
    uint32_t first = low->unit->records.at[record].first_field,
             count = low->unit->records.at[record].n_fields;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t field = first + i;
        if (field_is_base(low, &low->unit->fields.at[field]) &&
            !(done && map_find(done, &field, sizeof field)))
            default_construct(fn, emit_field(fn, addr, field),
                              type_at(low, low->unit->fields.at[field].type)->record);
    }
    ClassWalk walk = class_walk(low, record);
    for (uint32_t i = 0; i < walk.fields.count; i++) {
        uint32_t field = field_of(low, walk.fields.at[i]);
        if (!(done && map_find(done, &field, sizeof field)))
            construct_field(fn, addr, walk.fields.at[i]);
    }
}

void default_construct(Fn *fn, Val addr, uint32_t record)
{
    Lower *low = fn->low;
    if (low->unit->records.at[record].is_union)
        return;
    if (fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        return;
    }
    fn->depth++;
    ClassWalk walk = class_walk(low, record);
    bool written = !expr_is_null(walk.default_ctor) && !clang_CXXMethod_isDefaulted(walk.default_ctor);
    uint32_t sym = written ? sym_of(low, walk.default_ctor) : 0;
    if (sym)
        emit_call(fn, val_func(fn, sym), &addr, 1, low->t_void, IR_F_UNUSED);
    else
        construct_parts(fn, addr, record, NULL);
    fn->depth--;
}

static void construct_one(Fn *fn, Val addr, IrTypeId type, CXCursor call, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor ctor = clang_getCursorReferenced(call);
    int n = clang_Cursor_getNumArguments(call);
    uint32_t record = type_at(low, type)->record;
    if (clang_CXXMethod_isDefaulted(ctor)) {
        if (n >= 1) // copy or move
            emit_copy(fn, addr, lower_addr(fn, clang_Cursor_getArgument(call, 0)), type, flags);
        else
            construct_parts(fn, addr, record, NULL);
        return;
    }
    uint32_t sym = sym_of(low, ctor);
    if (!sym) {
        lower_broken(fn, call);
        return;
    }
    Val *args = ARENA_ARRAY(fn->arena, Val, (n > 0 ? n : 0) + 1);
    CXType ctor_type = clang_getCanonicalType(clang_getCursorType(ctor));
    int n_params = clang_getNumArgTypes(ctor_type);
    CXType none;
    memset(&none, 0, sizeof none);
    args[0] = addr;
    for (int i = 0; i < n; i++)
        args[i + 1] = lower_arg(fn, clang_Cursor_getArgument(call, (unsigned)i),
                                i < n_params ? clang_getArgType(ctor_type, (unsigned)i) : none);
    emit_call(fn, val_func(fn, sym), args, (uint32_t)(n > 0 ? n : 0) + 1, low->t_void, IR_F_UNUSED);
}

void construct_into(Fn *fn, Val addr, IrTypeId type, CXCursor call, uint16_t flags)
{
    Lower *low = fn->low;
    if (type_is(low, type, IR_T_RECORD)) {
        construct_one(fn, addr, type, call, flags);
        return;
    }
    if (!type_is(low, type, IR_T_ARRAY)) {
        lower_broken(fn, call);
        return;
    }
    IrTypeId elem = type_at(low, type)->elem;
    uint32_t count = type_at(low, type)->count, size = type_at(low, elem)->size;
    for (uint32_t i = 0; i < count && i < ARRAY_ELEMENTS_LIMIT; i++) {
        Val at = emit_index(fn, addr, val_const(fn, i, low->t_diff), size, type_pointer_to(low, elem));
        construct_into(fn, at, elem, call, flags);
    }
    if (count > ARRAY_ELEMENTS_LIMIT)
        emit_unknown(fn, 0, &addr, 1);
}

// ---- initialisers of a constructor ----------------------------------------------------------------------

typedef struct CtorInits {
    Map *done;
    bool delegates;
} CtorInits;

static uint32_t base_field(Lower *low, uint32_t record, uint32_t base)
{
    uint32_t first = low->unit->records.at[record].first_field,
             count = low->unit->records.at[record].n_fields;
    for (uint32_t i = 0; i < count; i++) {
        const IrField *field = &low->unit->fields.at[first + i];
        if (field_is_base(low, field) && type_at(low, field->type)->record == base)
            return first + i;
    }
    return NONE;
}

// What a child of the constructor initialises: a field index, or NONE. For a type: a base's field, or the
// object itself.
static uint32_t init_target(Lower *low, uint32_t record, CXCursor ref, bool *delegates)
{
    if (clang_getCursorKind(ref) == CXCursor_MemberRef)
        return field_of(low, clang_getCursorReferenced(ref));
    if (clang_getCursorKind(ref) != CXCursor_TypeRef && clang_getCursorKind(ref) != CXCursor_TemplateRef)
        return NONE;
    IrTypeId type = type_of(low, clang_getCanonicalType(clang_getCursorType(ref)));
    if (!type_is(low, type, IR_T_RECORD))
        return NONE;
    *delegates = type_at(low, type)->record == record;
    return base_field(low, record, type_at(low, type)->record);
}

static bool is_init_pair(CXCursor expr)
{
    return clang_isExpression(clang_getCursorKind(expr)) ||
           clang_getCursorKind(expr) == CXCursor_InitListExpr;
}

void lower_ctor_inits(Fn *fn, CXCursor ctor)
{
    Lower *low = fn->low;
    uint32_t record = fn->this_record - 1;
    record_complete(low, record);
    CtorInits inits = {map_new(fn->arena), false};
    Kids kids = kids_of(low, ctor);
    for (uint32_t i = 0; i + 1 < kids.count; i++) {
        if (!is_init_pair(kid(low, kids, i + 1)))
            continue;
        uint32_t field = init_target(low, record, kid(low, kids, i), &inits.delegates);
        if (field != NONE)
            *map_slot(inits.done, &field, sizeof field, NULL) = 1;
    }
    Val self = val_local(fn, 0);
    Val object = emit_load(fn, self, fn->locals.at[0].type, 0);
    if (!inits.delegates)
        construct_parts(fn, object, record, inits.done);
    for (uint32_t i = 0; i + 1 < kids.count; i++) {
        CXCursor expr = kid(low, kids, i + 1);
        bool delegates = false;
        if (!is_init_pair(expr))
            continue;
        uint32_t field = init_target(low, record, kid(low, kids, i), &delegates);
        uint32_t mark = fn->temps.count;
        Span span = span_of(low, expr);
        Here here = here_enter(fn, &span);
        if (delegates)
            lower_into(fn, object, type_record(low, record), expr, IR_F_INIT);
        else if (field != NONE && type_is_reference(clang_getCursorType(kid(low, kids, i))))
            emit_store(fn, emit_field(fn, object, field), lower_addr(fn, expr),
                       low->unit->fields.at[field].type, 0, IR_F_INIT);
        else if (field != NONE)
            lower_into(fn, emit_field(fn, object, field), low->unit->fields.at[field].type, expr, IR_F_INIT);
        full_expr_end(fn, mark);
        here_leave(fn, here);
    }
    kids_done(low, kids);
}
