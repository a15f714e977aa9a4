// Expressions: values, places (lvalues), conditions, effects.
//
// libclang shows implicit casts as UnexposedExpr without saying which; what they do follows from who asks:
// lower_value loads and decays, lower_place does not, and conversions are seen in the types. A record's value
// is the address of its storage.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { PARENS_LIMIT = 4096 };

Here here_enter(Fn *fn, const Span *span)
{
    Here here = {fn->pos, fn->flags};
    if (span->file)
        fn->pos = span->pos;
    fn->flags = (uint16_t)((fn->flags & ~IR_F_MACRO) | span->flags);
    return here;
}

void here_leave(Fn *fn, Here here)
{
    fn->pos = here.pos;
    fn->flags = here.flags;
}

bool expr_is_null(CXCursor cursor)
{
    return clang_Cursor_isNull(cursor) || clang_isInvalid(clang_getCursorKind(cursor));
}

CXCursor strip_parens(Lower *low, CXCursor expr)
{
    for (int depth = 0; depth < PARENS_LIMIT && clang_getCursorKind(expr) == CXCursor_ParenExpr; depth++) {
        CXCursor inner = only_kid(low, expr);
        if (expr_is_null(inner))
            break;
        expr = inner;
    }
    return expr;
}

bool eval_const(CXCursor expr, int64_t *value)
{
    CXEvalResult result = clang_Cursor_Evaluate(expr);
    if (!result)
        return false;
    bool known = clang_EvalResult_getKind(result) == CXEval_Int;
    if (known)
        *value = clang_EvalResult_isUnsignedInt(result) ? (int64_t)clang_EvalResult_getAsUnsigned(result)
                                                        : clang_EvalResult_getAsLongLong(result);
    clang_EvalResult_dispose(result);
    return known;
}

Val decay(Fn *fn, Val addr, IrTypeId array_type)
{
    addr.type = type_pointer_to(fn->low, type_at(fn->low, array_type)->elem);
    return addr;
}

Val place_load(Fn *fn, Place place)
{
    Lower *low = fn->low;
    if (type_is(low, place.type, IR_T_ARRAY))
        return decay(fn, place.addr, place.type);
    if (type_is(low, place.type, IR_T_RECORD) || type_is(low, place.type, IR_T_FUNCTION))
        return place.addr;
    if (place.addr.kind == IR_O_FUNC)
        return place.addr;
    return emit_load(fn, place.addr, place.type, place.bit);
}

// What cannot be read: its operands are evaluated, its value is unknown, the function is marked. A check for
// the developer may name what only a checked build declares: a release build has none of it, nothing is lost.
Val lower_broken(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    if ((fn->flags & IR_F_ASSERT) && !low->macro_is_evaluated)
        return emit_unknown(fn, type_of(low, clang_getCursorType(expr)), NULL, 0);
    fn->partly = true;
    Val used[8];
    uint32_t n = 0;
    Kids kids = kids_expr(low, expr);
    for (uint32_t i = 0; i < kids.count; i++) {
        CXCursor one = kid(low, kids, i);
        if (!clang_isExpression(clang_getCursorKind(one)))
            continue;
        Val value = lower_value(fn, one);
        if (n < 8)
            used[n++] = value;
    }
    kids_done(low, kids);
    Val value = emit_unknown(fn, type_of(low, clang_getCursorType(expr)), used, n);
    value.text = cursor_text(low, expr);
    return value;
}

// ---- literals and constants -----------------------------------------------------------------------------

// A literal from the body of a function-like macro has no spelling the user would know.
static IrStr literal_text(Lower *low, const Span *span)
{
    IrStr text = const_text(low, span);
    if ((span->flags & IR_F_MACRO) && strchr(low->unit->strings.at + text, '('))
        return 0;
    return text;
}

static Val lower_integer(Fn *fn, CXCursor expr, const Span *span)
{
    int64_t value = 0;
    IrTypeId type = type_of(fn->low, clang_getCursorType(expr));
    if (!eval_const(expr, &value))
        return val_unknown(type);
    Val val = val_const(fn, value, type);
    val.text = literal_text(fn->low, span);
    return val;
}

// The decoded text of a string literal from its spelling: quotes, prefix and the common escapes removed.
static IrStr string_decode(Lower *low, const char *text)
{
    const char *open = strchr(text, '"');
    size_t length = strlen(text), n = 0;
    if (!open)
        return ir_intern(low->builder, text, length);
    char *out = arena_alloc(low->fn_arena, length + 1);
    for (const char *at = open + 1; *at && *at != '"'; at++) {
        if (*at == '\\' && at[1]) {
            at++;
            const char *from = "ntr0", *to = "\n\t\r";
            const char *found = strchr(from, *at);
            out[n++] = found && *found != '0' ? to[found - from] : *at == '0' ? 0 : *at;
        } else {
            out[n++] = *at;
        }
    }
    return ir_intern(low->builder, out, n);
}

Val lower_string(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Val val;
    memset(&val, 0, sizeof val);
    CXString spelling = clang_getCursorSpelling(expr);
    const char *text = clang_getCString(spelling);
    val.kind = IR_O_STRING;
    val.index = string_decode(low, text ? text : "");
    clang_disposeString(spelling);
    val.type = type_pointer_to(low, type_of(low, clang_getCursorType(expr)));
    val.text = cursor_text(low, expr);
    return val;
}

// The type a sizeof is about; 0 when it has no name here.
static IrTypeId sizeof_type(Lower *low, CXCursor expr, int64_t value)
{
    Kids kids = kids_of(low, expr);
    CXCursor first = kid(low, kids, 0);
    bool is_ref = clang_getCursorKind(first) == CXCursor_TypeRef;
    CXType type = clang_getCursorType(first);
    uint32_t count = kids.count;
    kids_done(low, kids);
    if (count == 0 || type.kind == CXType_Invalid)
        return 0;
    IrTypeId id = type_of(low, type);
    if (low->in->synthesised && type_is(low, id, IR_T_RECORD))
        record_complete(low, type_at(low, id)->record); // only now known to hold a stand-in
    if (!is_ref || type_at(low, id)->size == value || type_is_invented(low, id))
        return id;
    return value == low->unit->pointer_size ? type_pointer_to(low, id) : 0;
}

static Val lower_sizeof(Fn *fn, CXCursor expr, const Span *span)
{
    Lower *low = fn->low;
    int64_t value = 0;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    bool known = eval_const(expr, &value);
    IrTypeId of = sizeof_type(low, expr, value);
    if (type_is_invented(low, of))
        fn->synthesised = true;
    if (!known || type_is_invented(low, of))
        return val_unknown(type);
    Val val = val_const(fn, value, type);
    bool is_align = span_starts_with(low, span, "_Align") || span_starts_with(low, span, "__align") ||
                    span_starts_with(low, span, "align") || span_starts_with(low, span, "TYPE_ALIGNMENT");
    if (!is_align)
        val.index = of;
    val.text = span_text(low, span);
    return val;
}

// offsetof: TypeRef, then the path (an index stands as its expression). Its type goes along like that of a
// sizeof.
static bool is_offsetof(Lower *low, Kids kids)
{
    if (kids.count == 0)
        return false;
    enum CXCursorKind first = clang_getCursorKind(kid(low, kids, 0));
    return first == CXCursor_MemberRef || (first == CXCursor_TypeRef && kids.count > 1 &&
                                           clang_getCursorKind(kid(low, kids, 1)) == CXCursor_MemberRef);
}

// One member of an offsetof's path: adds its offset and leaves its type in `*type`. False when the path is
// not plain.
static bool offset_step(Lower *low, CXCursor step, IrTypeId *type, uint64_t *bits)
{
    uint32_t field = clang_getCursorKind(step) == CXCursor_MemberRef
                         ? field_of(low, clang_getCursorReferenced(step))
                         : NONE;
    if (field == NONE || !type_is(low, *type, IR_T_RECORD))
        return false;
    const IrRecord *record = &low->unit->records.at[type_at(low, *type)->record];
    if (field < record->first_field || field - record->first_field >= record->n_fields)
        return false; // of an anonymous member
    *bits += low->unit->fields.at[field].bit_offset;
    *type = low->unit->fields.at[field].type;
    return true;
}

// The offset of a member path in a record whose layout is invented: by the offsets its members were given.
static bool offset_in_invented(Lower *low, Kids kids, int64_t *value)
{
    IrTypeId type = type_of(low, clang_getCursorType(kid(low, kids, 0)));
    uint64_t bits = 0;
    for (uint32_t i = 1; i < kids.count; i++)
        if (!offset_step(low, kid(low, kids, i), &type, &bits))
            return false;
    *value = (int64_t)(bits / 8);
    return true;
}

// FIELD_OFFSET(type, Data[Count]), the size of a structure with so many elements: the offsets along the path
// and the index times the size of an element.
static bool offset_at_index(Fn *fn, IrTypeId of, Kids kids, Val *offset)
{
    Lower *low = fn->low;
    IrTypeId type = of;
    uint64_t bits = 0;
    Val indexed = val_const(fn, 0, low->t_size);
    bool is_indexed = false;
    for (uint32_t i = 1; i < kids.count; i++) {
        CXCursor step = kid(low, kids, i);
        if (clang_getCursorKind(step) == CXCursor_MemberRef) {
            if (!offset_step(low, step, &type, &bits))
                return false;
            continue;
        }
        if (!type_is(low, type, IR_T_ARRAY))
            return false;
        type = type_at(low, type)->elem;
        Val size = val_const(fn, type_at(low, type)->size, low->t_size);
        Val index = convert(fn, lower_value(fn, step), low->t_size, true);
        Val room = emit_binary(fn, IR_MUL, low->t_size, index, size);
        indexed = is_indexed ? emit_binary(fn, IR_ADD, low->t_size, indexed, room) : room;
        is_indexed = true;
    }
    Val fixed = val_const(fn, (int64_t)(bits / 8), low->t_size);
    *offset = bits ? emit_binary(fn, IR_ADD, low->t_size, indexed, fixed) : indexed;
    return is_indexed;
}

// offsetof(type, path); its constant says which type it is about.
static Val lower_offsetof(Fn *fn, CXCursor expr, Kids kids)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    CXCursor first = kid(low, kids, 0);
    IrTypeId of =
        clang_getCursorKind(first) == CXCursor_TypeRef ? type_of(low, clang_getCursorType(first)) : 0;
    if (type_is(low, of, IR_T_RECORD))
        record_complete(low, type_at(low, of)->record);
    int64_t value = 0;
    bool is_invented = type_is_invented(low, of);
    bool known = is_invented ? offset_in_invented(low, kids, &value) : eval_const(expr, &value);
    Val by_index;
    if (!known && !is_invented && offset_at_index(fn, of, kids, &by_index)) {
        by_index.text = cursor_text(low, expr);
        return convert(fn, by_index, type, true);
    }
    if (!known && !is_invented)
        return lower_broken(fn, expr);
    fn->synthesised = fn->synthesised || is_invented;
    Val val = known ? val_const(fn, value, type) : val_unknown(type);
    val.index = known ? of : 0;
    val.text = cursor_text(low, expr);
    return val;
}

// ---- names ----------------------------------------------------------------------------------------------

static Val enum_value(Fn *fn, CXCursor decl, CXCursor expr)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    bool is_made_up = decl_is_stand_in(low, decl); // so is its value
    Val val = is_made_up ? val_unknown(type) : val_const(fn, clang_getEnumConstantDeclValue(decl), type);
    fn->synthesised = fn->synthesised || is_made_up;
    Span span = span_of(low, expr);
    val.text = const_text(low, &span);
    if (!val.text)
        val.text = cursor_name(low, decl);
    return val;
}

static Place place_unknown(Fn *fn, IrTypeId type, CXCursor expr)
{
    Place place = {val_unknown(type_pointer_to(fn->low, type)), type, 0};
    place.addr.text = cursor_text(fn->low, expr);
    return place;
}

// A reference is a pointer nobody writes `*` at.
static Place through_reference(Fn *fn, Place place, CXType declared, IrTypeId type)
{
    if (!type_is_reference(declared))
        return place;
    IrTypeId pointer = type_of(fn->low, declared);
    IrStr text = place.addr.text;
    Place target = {emit_load(fn, place.addr, pointer, 0), type, 0};
    target.addr.text = text;
    return target;
}

static Place variable_place(Fn *fn, CXCursor decl, CXCursor expr)
{
    Lower *low = fn->low;
    const void *key = decl_key(decl);
    CXType declared = clang_getCursorType(decl);
    IrTypeId type = type_of(low, type_is_reference(declared) ? clang_getCursorType(expr) : declared);
    Place place = {val_unknown(0), type, 0};
    uint64_t *slot = map_find(fn->local_of, &key, sizeof key);
    if (slot) {
        place.addr = val_local(fn, (uint32_t)*slot - 1);
        return through_reference(fn, place, declared, type);
    }
    if (lambda_capture_place(fn, decl, &place))
        return place;
    uint32_t sym = 0;
    if (clang_getCursorKind(decl) == CXCursor_VarDecl && clang_Cursor_hasVarDeclGlobalStorage(decl) != 0)
        sym = sym_of(low, decl);
    if (sym) {
        memset(&place.addr, 0, sizeof place.addr);
        place.addr.kind = IR_O_GLOBAL;
        place.addr.index = sym;
        place.addr.type = type_pointer_to(low, type);
        place.addr.text = cursor_name(low, decl);
        return through_reference(fn, place, declared, type);
    }
    // A local whose declaration was not lowered (jumped over, or lost with what could not be read).
    uint32_t local =
        local_new(fn, cursor_name(low, decl), type_of(low, declared), cursor_name_pos(low, decl));
    *map_slot(fn->local_of, &key, sizeof key, NULL) = local + 1;
    place.addr = val_local(fn, local);
    return through_reference(fn, place, declared, type);
}

static Place name_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor decl = clang_getCursorReferenced(expr);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (kind_is_function(kind)) {
        uint32_t sym = sym_of(low, decl);
        if (sym) {
            Place place = {val_func(fn, sym), low->unit->syms.at[sym].type, 0};
            return place;
        }
    }
    if (kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl)
        return variable_place(fn, decl, expr);
    int64_t value = 0;
    if (expr_is_null(decl) || !eval_const(expr, &value))
        fn->partly = fn->partly || expr_is_null(decl);
    return place_unknown(fn, type, expr);
}

static Val name_value(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor decl = clang_getCursorReferenced(expr);
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (kind == CXCursor_EnumConstantDecl)
        return enum_value(fn, decl, expr);
    if (kind == CXCursor_NonTypeTemplateParameter) {
        int64_t value = 0;
        if (eval_const(expr, &value))
            return val_const(fn, value, type_of(low, clang_getCursorType(expr)));
    }
    Place place = name_place(fn, expr);
    Val value = place_load(fn, place);
    if (value.kind == IR_O_INST && !value.text)
        value.text = cursor_text(low, expr);
    return value;
}

// ---- members, elements ----------------------------------------------------------------------------------

// The address a member is relative to.
static Val member_base(Fn *fn, CXCursor base)
{
    CXType type = clang_getCursorType(base);
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;
    if (kind == CXType_Pointer || kind == CXType_ConstantArray || kind == CXType_IncompleteArray)
        return lower_value(fn, base);
    return lower_addr(fn, base);
}

// libclang hides the anonymous members (and base classes) between a base expression and the member it names.
static Val member_owner(Fn *fn, Val addr, CXCursor base, CXCursor member)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(base));
    if (type_is(low, type, IR_T_POINTER) || type_is(low, type, IR_T_ARRAY))
        type = type_at(low, type)->elem;
    if (!type_is(low, type, IR_T_RECORD))
        return addr;
    uint32_t from = type_at(low, type)->record, to = record_of(low, clang_getCursorSemanticParent(member), 0);
    return from == to ? addr : upcast(fn, addr, from, to);
}

static Place member_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor decl = clang_getCursorReferenced(expr);
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (kind == CXCursor_VarDecl) // static member
        return variable_place(fn, decl, expr);
    if (kind_is_function(kind))
        return name_place(fn, expr);
    Kids kids = kids_expr(low, expr);
    CXCursor base = kid(low, kids, 0);
    Val addr = kids.count ? member_base(fn, base) : lower_member_of_this(fn, decl).addr;
    kids_done(low, kids);
    uint32_t field = kind == CXCursor_FieldDecl ? field_of(low, decl) : NONE;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    if (field != NONE && kids.count)
        addr = member_owner(fn, addr, base, decl);
    if (field == NONE) {
        if (kind != CXCursor_FieldDecl)
            fn->partly = true;
        Val unknown = emit_unknown(fn, type_pointer_to(low, type), &addr, 1);
        unknown.text = cursor_text(low, expr);
        return (Place){unknown, type, 0};
    }
    Place place = {emit_field(fn, addr, field), low->unit->fields.at[field].type, 0};
    if (low->unit->fields.at[field].bit_width)
        place.bit = field + 1;
    place.addr.text = cursor_text(low, expr);
    if (place.addr.kind == IR_O_CONST) {
        uint32_t record = record_of(low, clang_getCursorSemanticParent(decl), 0);
        place.addr.index = addr.index ? addr.index : type_record(low, record);
        return place;
    }
    return through_reference(fn, place, clang_getCursorType(decl), type);
}

static Place element_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor left = kid(low, kids, 0), right = kid(low, kids, 1);
    kids_done(low, kids);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    if (kids.count < 2) {
        Val broken = lower_broken(fn, expr);
        broken.type = type_pointer_to(low, type);
        return (Place){broken, type, 0};
    }
    Val base = lower_value(fn, left), index = lower_value(fn, right);
    if (!type_is(low, base.type, IR_T_POINTER) && type_is(low, index.type, IR_T_POINTER)) { // 3[array]
        Val swap = base;
        base = index;
        index = swap;
    }
    Place place = {emit_index(fn, base, index, type_at(low, type)->size, type_pointer_to(low, type)), type,
                   0};
    place.addr.text = cursor_text(low, expr);
    if (base.kind == IR_O_CONST)
        place.addr.index = base.index;
    return place;
}

static Place deref_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    if (expr_is_null(inner))
        return place_unknown(fn, type, expr);
    Val pointer = lower_value(fn, inner);
    if (pointer.kind == IR_O_INST || pointer.kind == IR_O_CONST)
        pointer.text = cursor_text(low, expr);
    return (Place){pointer, type, 0};
}

// ---- places ---------------------------------------------------------------------------------------------

// Storage for a value that has none of its own: a call's record, a literal bound to a reference.
static Place temp_place(Fn *fn, CXCursor expr, IrTypeId type)
{
    Place place = {temp_materialise(fn, expr, type), type, 0};
    return place;
}

static Place conditional_place(Fn *fn, CXCursor expr, IrTypeId type)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor cond = kid(low, kids, 0), a = kid(low, kids, 1), b = kid(low, kids, 2);
    kids_done(low, kids);
    IrTypeId pointer = type_pointer_to(low, type);
    Val temp = val_local(fn, temp_new(fn, pointer));
    uint32_t yes = block_new(fn), no = block_new(fn), join = block_new(fn);
    lower_cond(fn, cond, yes, no, IR_F_SHORT_CIRCUIT);
    block_start(fn, yes);
    emit_store(fn, temp, lower_addr(fn, a), pointer, 0, 0);
    emit_jump(fn, join);
    block_start(fn, no);
    emit_store(fn, temp, lower_addr(fn, b), pointer, 0, 0);
    emit_jump(fn, join);
    block_start(fn, join);
    Place place = {emit_load(fn, temp, pointer, 0), type, 0};
    place.addr.text = cursor_text(low, expr);
    return place;
}

static Place unexposed_place(Fn *fn, CXCursor expr, IrTypeId type)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    if (expr_is_null(inner))
        return temp_place(fn, expr, type);
    if (type_is(low, type, IR_T_RECORD)) { // same record, or a derived one seen as its base
        IrTypeId from = type_of(low, clang_getCursorType(inner));
        if (!type_is(low, from, IR_T_RECORD))
            return temp_place(fn, expr, type);
        Place place = lower_place(fn, inner);
        if (type_at(low, from)->record != type_at(low, type)->record)
            place.addr = upcast(fn, place.addr, type_at(low, from)->record, type_at(low, type)->record);
        place.type = type;
        return place;
    }
    IrTypeId from = type_of(low, clang_getCursorType(inner));
    if (types_same(low, from, type))
        return lower_place(fn, inner);
    return temp_place(fn, expr, type);
}

static Place comma_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXCursor left = kid(low, kids, 0), right = kid(low, kids, 1);
    kids_done(low, kids);
    lower_effect(fn, left, 0);
    return lower_place(fn, right);
}

// `(Header &)*bytes`: the same bytes under another type.
bool casts_to_reference(Lower *low, CXCursor expr)
{
    Span span = span_of(low, expr);
    return low->in->is_cpp && span_casts_to_reference(low, &span);
}

static Place cast_place(Fn *fn, CXCursor expr, IrTypeId type)
{
    Lower *low = fn->low;
    CXCursor inner = only_kid(low, expr);
    if (expr_is_null(inner))
        return temp_place(fn, expr, type);
    IrTypeId from = type_of(low, clang_getCursorType(inner));
    bool is_record = type_is(low, type, IR_T_RECORD), was_record = type_is(low, from, IR_T_RECORD);
    if ((is_record != was_record && !casts_to_reference(low, expr)) || (!is_record && !low->in->is_cpp))
        return temp_place(fn, expr, type);
    enum CXCursorKind kind = clang_getCursorKind(inner);
    if (kind == CXCursor_CallExpr &&
        clang_getCursorKind(clang_getCursorReferenced(inner)) == CXCursor_Constructor)
        return temp_place(fn, inner, type);
    Place place = lower_place(fn, inner);
    if (!types_same(low, from, type))
        place.addr = convert(fn, place.addr, type_pointer_to(low, type), false);
    place.type = type;
    place.bit = 0;
    return place;
}

static Place place_by_kind(Fn *fn, CXCursor expr, enum CXCursorKind kind, IrTypeId type)
{
    switch (kind) {
    case CXCursor_DeclRefExpr:
        return name_place(fn, expr);
    case CXCursor_MemberRefExpr:
        return member_place(fn, expr);
    case CXCursor_ArraySubscriptExpr:
        return element_place(fn, expr);
    case CXCursor_UnaryOperator:
        if (clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_Deref)
            return deref_place(fn, expr);
        return lower_assign_place(fn, expr);
    case CXCursor_BinaryOperator:
        if (clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_Comma)
            return comma_place(fn, expr);
        return lower_assign_place(fn, expr);
    case CXCursor_CompoundAssignOperator:
        return lower_assign_place(fn, expr);
    case CXCursor_ConditionalOperator:
        if (type_is_aggregate(fn->low, type) || fn->low->in->is_cpp)
            return conditional_place(fn, expr, type);
        return temp_place(fn, expr, type);
    case CXCursor_UnexposedExpr:
        return unexposed_place(fn, expr, type);
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXDynamicCastExpr:
        return cast_place(fn, expr, type);
    case CXCursor_StringLiteral: {
        Place place = {lower_string(fn, expr), type, 0};
        return place;
    }
    case CXCursor_CallExpr:
        if (call_returns_ref(expr)) {
            Place place = {lower_call_raw(fn, expr, 0), type, 0};
            place.addr.text = cursor_text(fn->low, expr);
            return place;
        }
        return temp_place(fn, expr, type);
    default:
        return temp_place(fn, expr, type);
    }
}

Place lower_place(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    expr = strip_parens(low, expr);
    if (expr_is_null(expr) || fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        return (Place){val_unknown(0), 0, 0};
    }
    fn->depth++;
    Span span = span_of(low, expr);
    Here here = here_enter(fn, &span);
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    Place place = place_by_kind(fn, expr, clang_getCursorKind(expr), type);
    here_leave(fn, here);
    fn->depth--;
    return place;
}

Val lower_addr(Fn *fn, CXCursor expr)
{
    return lower_place(fn, expr).addr;
}

// ---- values ---------------------------------------------------------------------------------------------

static Val cast_value(Fn *fn, CXCursor expr, const Span *span)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(expr));
    CXCursor inner = only_kid(low, expr);
    if (expr_is_null(inner)) {
        int64_t value = 0;
        return eval_const(expr, &value) ? val_const(fn, value, type) : lower_broken(fn, expr);
    }
    if (type_is(low, type, IR_T_VOID)) {
        lower_effect(fn, inner, IR_F_EXPLICIT_VOID);
        return val_unknown(type);
    }
    if (type_is(low, type, IR_T_RECORD))
        return cast_place(fn, expr, type).addr;
    Val value = lower_value(fn, inner);
    bool was_bare = value.kind != IR_O_CONST;
    value = convert(fn, value, type, false);
    if (was_bare || !(span->flags & IR_F_MACRO) || !value.text) {
        IrStr text = value.kind == IR_O_CONST ? const_text(low, span) : span_text(low, span);
        value.text = text ? text : value.text;
    }
    return value;
}

static bool is_va_arg(Lower *low, const Span *span)
{
    return span_starts_with(low, span, "va_arg") || span_starts_with(low, span, "__builtin_va_arg") ||
           span_starts_with(low, span, "__va_arg");
}

// An implicit cast, or one of the expressions libclang has no name for.
static Val unexposed_value(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    CXType cx_type = clang_getCursorType(expr);
    Kids kids = kids_of(low, expr);
    if (cx_type.kind != CXType_Dependent && is_offsetof(low, kids)) {
        Val made = lower_offsetof(fn, expr, kids);
        kids_done(low, kids);
        return made;
    }
    kids_done(low, kids);
    kids = kids_expr(low, expr);
    uint32_t count = kids.count;
    CXCursor inner = kid(low, kids, 0);
    IrTypeId type = type_of(low, cx_type);
    int64_t value = 0;
    Val val;
    if (cx_type.kind == CXType_Dependent) {
        kids_done(low, kids);
        return lower_broken(fn, expr);
    }
    if (count == 0) {
        kids_done(low, kids);
        if (!eval_const(expr, &value))
            return val_unknown(type);
        val = val_const(fn, value, type);
        val.text = cursor_text(low, expr);
        return val;
    }
    if (count == 4) {
        val = lower_conditional(fn, expr, kids, true);
        kids_done(low, kids);
        return val;
    }
    kids_done(low, kids);
    if (count > 1) {
        if (eval_const(expr, &value))
            return val_const(fn, value, type);
        return lower_broken(fn, expr);
    }
    if (type_is(low, type, IR_T_RECORD))
        return unexposed_place(fn, expr, type).addr;
    val = lower_value(fn, inner);
    if (type_is(low, val.type, IR_T_RECORD) ||
        (type_is(low, val.type, IR_T_POINTER) && !type_is(low, type, IR_T_POINTER))) {
        Span span = span_of(low, expr);
        if (is_va_arg(low, &span)) {
            val = emit_unknown(fn, type, &val, 1);
            val.text = span_text(low, &span);
            return val;
        }
    }
    if (type_is(low, type, IR_T_POINTER) && type_is(low, val.type, IR_T_POINTER) && low->in->is_cpp) {
        IrTypeId to = type_at(low, type)->elem, from = type_at(low, val.type)->elem;
        if (type_is(low, to, IR_T_RECORD) && type_is(low, from, IR_T_RECORD) && !types_same(low, to, from))
            val = upcast(fn, val, type_at(low, from)->record, type_at(low, to)->record);
    }
    return convert(fn, val, type, true);
}

static Val generic_value(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    Kids kids = kids_expr(low, expr);
    CXType type = clang_getCanonicalType(clang_getCursorType(expr));
    CXCursor chosen = clang_getNullCursor();
    for (uint32_t i = 1; i < kids.count && expr_is_null(chosen); i++)
        if (clang_equalTypes(clang_getCanonicalType(clang_getCursorType(kid(low, kids, i))), type))
            chosen = kid(low, kids, i);
    kids_done(low, kids);
    int64_t value = 0;
    if (eval_const(expr, &value))
        return val_const(fn, value, type_of(low, type));
    return expr_is_null(chosen) ? lower_broken(fn, expr) : lower_value(fn, chosen);
}

static Val value_by_kind(Fn *fn, CXCursor expr, enum CXCursorKind kind, const Span *span)
{
    Lower *low = fn->low;
    bool known = true;
    Val val;
    switch (kind) {
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
        return lower_integer(fn, expr, span);
    case CXCursor_FloatingLiteral:
    case CXCursor_ImaginaryLiteral:
        val = val_unknown(type_of(low, clang_getCursorType(expr)));
        val.text = literal_text(low, span);
        return val;
    case CXCursor_StringLiteral:
        val = lower_string(fn, expr);
        return decay(fn, val, type_of(low, clang_getCursorType(expr)));
    case CXCursor_DeclRefExpr:
        return name_value(fn, expr);
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
        return place_load(fn, lower_place(fn, expr));
    case CXCursor_UnaryOperator:
        return lower_unary(fn, expr, span);
    case CXCursor_BinaryOperator:
        return lower_binary(fn, expr, span);
    case CXCursor_CompoundAssignOperator:
        return lower_compound_assign(fn, expr);
    case CXCursor_ConditionalOperator: {
        Kids kids = kids_expr(low, expr);
        val = lower_conditional(fn, expr, kids, false);
        kids_done(low, kids);
        return val;
    }
    case CXCursor_CallExpr:
        return lower_call(fn, expr, 0);
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
    case CXCursor_CXXDynamicCastExpr:
        return cast_value(fn, expr, span);
    case CXCursor_UnaryExpr:
        return lower_sizeof(fn, expr, span);
    case CXCursor_UnexposedExpr:
        return unexposed_value(fn, expr);
    case CXCursor_StmtExpr:
        return lower_stmt_expr(fn, expr);
    case CXCursor_GenericSelectionExpr:
        return generic_value(fn, expr);
    case CXCursor_CompoundLiteralExpr:
    case CXCursor_InitListExpr:
        return place_load(fn, lower_place(fn, expr));
    case CXCursor_GNUNullExpr:
        val = val_const(fn, 0, type_of(low, clang_getCursorType(expr)));
        val.text = literal_text(low, span);
        return val;
    case CXCursor_AddrLabelExpr:
        return val_unknown(low->t_ptr);
    default:
        val = lower_cxx_expr(fn, expr, span, &known);
        return known ? val : lower_broken(fn, expr);
    }
}

Val lower_value(Fn *fn, CXCursor expr)
{
    Lower *low = fn->low;
    expr = strip_parens(low, expr);
    if (expr_is_null(expr) || fn->depth > EXPR_DEPTH_LIMIT) {
        fn->partly = true;
        return val_unknown(0);
    }
    enum CXCursorKind kind = clang_getCursorKind(expr);
    fn->depth++;
    Val value;
    if (kind == CXCursor_UnexposedExpr) {
        value = unexposed_value(fn, expr);
    } else {
        Span span = span_of(low, expr);
        Here here = here_enter(fn, &span);
        value = value_by_kind(fn, expr, kind, &span);
        here_leave(fn, here);
    }
    fn->depth--;
    return value;
}
