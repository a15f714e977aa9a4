// Types, records and fields: CXType → IrType, with layout.
//
// A type keeps the outermost name the user wrote and the shape below it. Records are registered when named
// and filled when needed: project records always, system records when a member is used or a value of them
// lies in memory, because the closure of what an IRP points to is most of the kernel's headers.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

IrTypeId type_intern(Lower *low, const IrType *type)
{
    bool is_new = false;
    IrType key;
    memset(&key, 0, sizeof key);
    key.kind = type->kind;
    key.is_signed = type->is_signed;
    key.is_enum = type->is_enum;
    key.is_stand_in = type->is_stand_in;
    key.is_function_pointer = type->is_function_pointer;
    key.is_volatile = type->is_volatile;
    key.size = type->size;
    key.elem = type->elem;
    key.count = type->count;
    key.record = type->record;
    key.name = type->name;
    uint64_t *slot = map_slot(low->type_shapes, &key, sizeof key, &is_new);
    if (!is_new)
        return (IrTypeId)*slot;
    IrUnit *unit = low->unit;
    *slot = unit->types.count;
    VEC_PUSH(unit->arena, &unit->types, key);
    return unit->types.count - 1;
}

IrTypeId type_pointer_to(Lower *low, IrTypeId elem)
{
    IrType type = {.kind = IR_T_POINTER, .size = low->unit->pointer_size, .elem = elem};
    type.is_function_pointer = type_is(low, elem, IR_T_FUNCTION);
    return type_intern(low, &type);
}

IrTypeId type_record(Lower *low, uint32_t record)
{
    const IrRecord *at = &low->unit->records.at[record];
    IrType type = {.kind = IR_T_RECORD, .size = at->size, .record = record, .name = at->name};
    type.is_stand_in = at->is_stand_in;
    return type_intern(low, &type);
}

bool type_is_reference(CXType type)
{
    if (type.kind == CXType_LValueReference || type.kind == CXType_RValueReference)
        return true;
    if (type.kind == CXType_Typedef || type.kind == CXType_Elaborated || type.kind == CXType_Auto) {
        enum CXTypeKind kind = clang_getCanonicalType(type).kind;
        return kind == CXType_LValueReference || kind == CXType_RValueReference;
    }
    return false;
}

static uint32_t size_of(Lower *low, CXType type)
{
    if (type_is_reference(type))
        return low->unit->pointer_size;
    long long size = clang_Type_getSizeOf(type);
    return size < 0 || size > UINT32_MAX ? 0 : (uint32_t)size;
}

// Tags and typedefs only; libclang describes what has no name in parentheses.
static IrStr plain_name(Lower *low, CXString name)
{
    const char *text = clang_getCString(name);
    IrStr plain = text && !strchr(text, '(') ? ir_intern(low->builder, text, strlen(text)) : 0;
    clang_disposeString(name);
    return plain;
}

// ---- records --------------------------------------------------------------------------------------------

uint32_t record_of(Lower *low, CXCursor decl, IrStr typedef_name)
{
    const void *key = decl_key(decl);
    bool is_new = false;
    uint64_t *slot = map_slot(low->records, &key, sizeof key, &is_new);
    if (!is_new)
        return (uint32_t)*slot;
    IrUnit *unit = low->unit;
    uint32_t index = unit->records.count;
    *slot = index;
    CXCursor def = clang_getCursorDefinition(decl);
    if (clang_Cursor_isNull(def) || clang_isInvalid(clang_getCursorKind(def)))
        def = decl;
    IrRecord record;
    memset(&record, 0, sizeof record);
    record.name = plain_name(low, clang_getCursorSpelling(def));
    if (!record.name)
        record.name = typedef_name;
    enum CXCursorKind kind = clang_getCursorKind(def);
    record.is_union = kind == CXCursor_UnionDecl;
    FileInfo *file = file_of_cursor(low, def);
    record.is_system = !file || file->is_system || file->is_stand_in;
    record.is_stand_in = file && file->is_stand_in;
    if (!record.is_stand_in)
        record.size = size_of(low, clang_getCursorType(def));
    record.pos = cursor_name_pos(low, def);
    VEC_PUSH(unit->arena, &unit->records, record);
    RecordInfo info;
    memset(&info, 0, sizeof info);
    info.decl = def;
    info.dtor = clang_getNullCursor();
    info.is_made_up = record.is_stand_in;
    VEC_PUSH(low->scratch, &low->record_infos, info);
    if (!record.is_system) {
        low->record_infos.at[index].queued = true;
        VEC_PUSH(low->scratch, &low->record_queue, index);
    }
    return index;
}

typedef struct FieldList {
    Lower *low;
    VEC(CXCursor) fields;
    VEC(CXCursor) bases;
    CXCursor dtor;
    bool is_polymorphic;
    bool is_invalid; // clang gave up on it (an unknown base class): no layout, fields only as children
} FieldList;

static enum CXVisitorResult field_visit(CXCursor field, CXClientData data)
{
    FieldList *list = data;
    VEC_PUSH(list->low->scratch, &list->fields, field);
    return CXVisit_Continue;
}

static enum CXChildVisitResult child_field_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    FieldList *list = data;
    if (clang_getCursorKind(child) == CXCursor_FieldDecl)
        VEC_PUSH(list->low->scratch, &list->fields, child);
    return CXChildVisit_Continue;
}

bool type_is_invented(const Lower *low, IrTypeId id)
{
    for (int depth = 0; depth < 8 && type_is(low, id, IR_T_ARRAY); depth++)
        id = type_at(low, id)->elem;
    const IrType *type = type_at(low, id);
    if (type->kind == IR_T_RECORD && low->unit->records.at[type->record].is_stand_in)
        return true;
    return type->is_stand_in && type->kind != IR_T_POINTER;
}

// Room for a member of invented size, and the cells in it that members of what is made up are spread over.
enum { SPREAD_ROOM = 16 << 10, SPREAD_CELL = 16, SPREAD_MAX = 1 << 28 };

static uint64_t spread_align(uint64_t room)
{
    return (room + SPREAD_CELL - 1) / SPREAD_CELL * SPREAD_CELL;
}

static uint64_t spread_room(const Lower *low, IrTypeId id)
{
    const IrType *type = type_at(low, id);
    if (!type_is_invented(low, id))
        return type->size ? type->size : low->unit->pointer_size;
    uint64_t room = SPREAD_ROOM;
    if (type->kind == IR_T_ARRAY) {
        room = spread_align(spread_room(low, type->elem));
        return type->count ? room * type->count : room;
    }
    if (type->kind != IR_T_RECORD || low->record_infos.at[type->record].is_made_up)
        return room;
    const IrRecord *record = &low->unit->records.at[type->record];
    for (uint32_t i = 0; i < record->n_fields; i++) {
        const IrField *field = &low->unit->fields.at[record->first_field + i];
        uint64_t end = field->bit_offset / 8 + spread_room(low, field->type);
        room = end > room ? end : room;
    }
    return room;
}

int64_t type_invented_room(const Lower *low, IrTypeId id)
{
    return (int64_t)(spread_align(spread_room(low, id)) % SPREAD_MAX);
}

// Each unit makes up its own stand-ins, of sizes that differ. What several units know of one object they tell by
// offsets, so those must agree: members of a record that holds a stand-in follow each other with ample room,
// members of a stand-in go by their names.
static void layout_spread(const Lower *low, uint32_t index, IrField *fields, uint32_t count, uint64_t offset)
{
    if (low->unit->records.at[index].is_union)
        return;
    for (uint32_t i = 0; i < count; i++) {
        const char *name = low->unit->strings.at + fields[i].name;
        uint64_t at = offset;
        if (low->record_infos.at[index].is_made_up)
            at = hash_bytes(name, strlen(name), 0) % (SPREAD_ROOM / SPREAD_CELL) * SPREAD_CELL;
        fields[i].bit_offset = (uint32_t)(at % SPREAD_MAX * 8);
        offset += spread_align(spread_room(low, fields[i].type));
    }
}

static enum CXChildVisitResult class_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    FieldList *list = data;
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_CXXBaseSpecifier)
        VEC_PUSH(list->low->scratch, &list->bases, child);
    if (kind == CXCursor_Destructor)
        list->dtor = child;
    if ((kind == CXCursor_CXXMethod || kind == CXCursor_Destructor) && clang_CXXMethod_isVirtual(child))
        list->is_polymorphic = true;
    return CXChildVisit_Continue;
}

static IrField field_make(Lower *low, CXCursor cursor)
{
    IrField field;
    memset(&field, 0, sizeof field);
    field.name = plain_name(low, clang_getCursorSpelling(cursor));
    field.type = type_of(low, clang_getCursorType(cursor));
    long long offset = clang_Cursor_getOffsetOfField(cursor);
    field.bit_offset = offset < 0 || offset > UINT32_MAX ? 0 : (uint32_t)offset;
    if (clang_Cursor_isBitField(cursor)) {
        int width = clang_getFieldDeclBitWidth(cursor);
        field.bit_width = width > 0 ? (uint16_t)width : 0;
    }
    field.is_anonymous = field.name == 0 && field.bit_width == 0;
    field.pos = cursor_name_pos(low, cursor);
    return field;
}

// What of it lies in memory by value must have its layout too.
static void complete_by_value(Lower *low, IrTypeId type)
{
    for (int depth = 0; depth < 8 && type_is(low, type, IR_T_ARRAY); depth++)
        type = type_at(low, type)->elem;
    if (type_is(low, type, IR_T_RECORD))
        record_complete(low, type_at(low, type)->record);
}

// A base class lies in its derived class like an anonymous first member. Its offset is only asked for when
// there are several.
static IrField base_make(Lower *low, CXCursor base, uint32_t *offset)
{
    IrField field;
    memset(&field, 0, sizeof field);
    field.type = type_of(low, clang_getCursorType(base));
    field.is_anonymous = true;
    if (type_is(low, field.type, IR_T_RECORD)) {
        uint32_t record = type_at(low, field.type)->record;
        record_complete(low, record);
        field.name = low->unit->records.at[record].name;
    }
    field.bit_offset = *offset * 8;
    uint32_t size = type_at(low, field.type)->size, align = low->unit->pointer_size;
    *offset += (size + align - 1) / align * align;
    field.pos = cursor_name_pos(low, base);
    return field;
}

static bool base_is_polymorphic(Lower *low, CXCursor base)
{
    IrTypeId type = type_of(low, clang_getCursorType(base));
    if (!type_is(low, type, IR_T_RECORD))
        return false;
    uint32_t record = type_at(low, type)->record;
    record_complete(low, record);
    return low->record_infos.at[record].is_polymorphic;
}

static enum CXChildVisitResult dtor_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    if (clang_getCursorKind(child) != CXCursor_Destructor)
        return CXChildVisit_Continue;
    *(bool *)data = true;
    return CXChildVisit_Break;
}

// Lock guards are often class templates. Their instantiations have no members here, but the template says
// that there is an end.
static bool template_has_dtor(CXCursor decl)
{
    bool found = false;
    CXCursor pattern = clang_getSpecializedCursorTemplate(decl);
    if (!clang_Cursor_isNull(pattern))
        clang_visitChildren(pattern, dtor_visit, &found);
    return found;
}

static void class_facts(Lower *low, uint32_t index, FieldList *list)
{
    RecordInfo *info = &low->record_infos.at[index];
    const void *key = decl_key(info->decl);
    clang_visitChildren(info->decl, class_visit, list);
    uint64_t *slot = map_find(low->dtors, &key, sizeof key);
    if (clang_Cursor_isNull(list->dtor) && slot)
        list->dtor = low->redecl_list.at[*slot].decl;
    low->record_infos.at[index].dtor = list->dtor;
    low->record_infos.at[index].has_unknown_dtor =
        clang_Cursor_isNull(list->dtor) && template_has_dtor(info->decl);
    bool inherits = false;
    for (uint32_t i = 0; i < list->bases.count && !inherits; i++)
        inherits = base_is_polymorphic(low, list->bases.at[i]);
    low->record_infos.at[index].is_polymorphic = list->is_polymorphic || inherits;
    if (inherits || !list->bases.count) // else the table pointer comes before the bases
        list->is_polymorphic = false;
}

static bool field_destroys(Lower *low, IrTypeId type)
{
    for (int depth = 0; depth < 8 && type_is(low, type, IR_T_ARRAY); depth++)
        type = type_at(low, type)->elem;
    return type_is(low, type, IR_T_RECORD) && record_has_dtor(low, type_at(low, type)->record);
}

bool record_has_dtor(Lower *low, uint32_t record)
{
    if (!low->in->is_cpp)
        return false;
    record_complete(low, record);
    return low->unit->records.at[record].has_dtor;
}

static void fields_store(Lower *low, uint32_t index, const FieldList *list)
{
    IrUnit *unit = low->unit;
    uint32_t offset = list->is_polymorphic ? unit->pointer_size : 0, count = 0;
    IrField *made = ARENA_ARRAY(low->scratch, IrField, list->bases.count + list->fields.count + 1);
    for (uint32_t i = 0; i < list->bases.count; i++)
        made[count++] = base_make(low, list->bases.at[i], &offset);
    for (uint32_t i = 0; i < list->fields.count; i++) {
        made[count] = field_make(low, list->fields.at[i]);
        complete_by_value(low, made[count].type);
        count++;
    }
    IrRecord *record = &unit->records.at[index];
    for (uint32_t i = 0; i < count && !record->is_stand_in; i++)
        record->is_stand_in = list->is_invalid || type_is_invented(low, made[i].type);
    if (record->is_stand_in) {
        record->size = 0;
        layout_spread(low, index, made, count, list->is_polymorphic ? unit->pointer_size : 0);
    }
    uint32_t first = unit->fields.count;
    const RecordInfo *info = &low->record_infos.at[index];
    bool has_dtor = !clang_Cursor_isNull(info->dtor) || info->has_unknown_dtor;
    for (uint32_t i = 0; i < count; i++) {
        VEC_PUSH(unit->arena, &unit->fields, made[i]);
        if (low->in->is_cpp && !has_dtor)
            has_dtor = field_destroys(low, made[i].type);
    }
    for (uint32_t i = 0; i < list->fields.count; i++) {
        const void *key = decl_key(list->fields.at[i]);
        *map_slot(low->fields, &key, sizeof key, NULL) = first + list->bases.count + i;
    }
    record = &unit->records.at[index]; // those of members may have been added
    record->first_field = first;
    record->n_fields = count;
    record->is_complete = true;
    record->has_dtor = has_dtor;
}

void record_complete(Lower *low, uint32_t index)
{
    RecordInfo *info = &low->record_infos.at[index];
    if (info->fields_done || info->busy)
        return;
    info->busy = true;
    CXCursor def = info->decl;
    FieldList list;
    memset(&list, 0, sizeof list);
    list.low = low;
    list.dtor = clang_getNullCursor();
    if (clang_isCursorDefinition(def)) {
        clang_Type_visitFields(clang_getCursorType(def), field_visit, &list);
        if (!list.fields.count) {
            clang_visitChildren(def, child_field_visit, &list);
            list.is_invalid = list.fields.count != 0;
        }
        if (low->in->is_cpp)
            class_facts(low, index, &list);
        fields_store(low, index, &list);
    }
    low->record_infos.at[index].fields_done = true;
    low->record_infos.at[index].busy = false;
}

// Records turn out to hold stand-ins only when their fields are read, after their type was made.
static void types_mark_stand_ins(Lower *low)
{
    IrUnit *unit = low->unit;
    for (uint32_t i = 1; i < unit->types.count; i++) {
        IrType *type = &unit->types.at[i];
        bool of_record = type->kind == IR_T_RECORD && unit->records.at[type->record].is_stand_in;
        bool of_elements = type->kind == IR_T_ARRAY && unit->types.at[type->elem].is_stand_in;
        if (of_record || of_elements) {
            type->is_stand_in = true;
            type->size = 0;
        }
    }
}

void records_complete_queued(Lower *low)
{
    for (uint32_t i = 0; i < low->record_queue.count; i++)
        record_complete(low, low->record_queue.at[i]);
    low->record_queue.count = 0;
    types_mark_stand_ins(low);
}

uint32_t field_of(Lower *low, CXCursor field)
{
    const void *key = decl_key(field);
    uint64_t *slot = map_find(low->fields, &key, sizeof key);
    if (slot)
        return (uint32_t)*slot;
    CXCursor parent = clang_getCursorSemanticParent(field);
    if (clang_Cursor_isNull(parent) || clang_isInvalid(clang_getCursorKind(parent)))
        return NONE;
    record_complete(low, record_of(low, parent, 0));
    slot = map_find(low->fields, &key, sizeof key);
    return slot ? (uint32_t)*slot : NONE;
}

// ---- types ----------------------------------------------------------------------------------------------

static bool kind_is_signed(enum CXTypeKind kind)
{
    return kind == CXType_Char_S || kind == CXType_SChar || (kind >= CXType_Short && kind <= CXType_Int128);
}

// One step through names and attributes towards the shape. False when `type` is no sugar.
static bool type_step(Lower *low, CXType *type, IrType *out)
{
    CXType next;
    CXCursor decl;
    if (clang_isVolatileQualifiedType(*type))
        out->is_volatile = true;
    switch (type->kind) {
    case CXType_Typedef:
        decl = clang_getTypeDeclaration(*type);
        if (!out->name)
            out->name = plain_name(low, clang_getTypedefName(*type));
        out->is_stand_in = out->is_stand_in || decl_is_stand_in(low, decl);
        next = clang_getTypedefDeclUnderlyingType(decl);
        break;
    case CXType_Elaborated:
        next = clang_Type_getNamedType(*type);
        break;
    case CXType_Attributed:
        next = clang_Type_getModifiedType(*type);
        break;
    case CXType_Auto:
    case CXType_Unexposed:
        next = clang_getCanonicalType(*type);
        break;
    default:
        return false;
    }
    if (next.kind == CXType_Invalid || (next.kind == type->kind && next.data[0] == type->data[0]))
        return false;
    *type = next;
    return true;
}

static void shape_enum(Lower *low, CXType type, IrType *out)
{
    CXCursor decl = clang_getTypeDeclaration(type);
    out->kind = IR_T_INT;
    out->is_enum = true;
    out->is_signed = kind_is_signed(clang_getCanonicalType(clang_getEnumDeclIntegerType(decl)).kind);
    if (!out->name)
        out->name = plain_name(low, clang_getCursorSpelling(decl));
    out->is_stand_in = out->is_stand_in || decl_is_stand_in(low, decl);
}

static void shape_record(Lower *low, CXType type, IrType *out)
{
    CXCursor decl = clang_getTypeDeclaration(type);
    if (clang_Cursor_isNull(decl) || clang_isInvalid(clang_getCursorKind(decl)))
        return;
    out->kind = IR_T_RECORD;
    out->record = record_of(low, decl, out->name);
    const IrRecord *record = &low->unit->records.at[out->record];
    if (!out->name)
        out->name = record->name;
    out->is_stand_in = out->is_stand_in || record->is_stand_in;
    out->size = record->size;
}

static void shape_pointer(Lower *low, CXType type, IrType *out)
{
    out->kind = IR_T_POINTER;
    out->elem = type_of(low, clang_getPointeeType(type));
    out->is_function_pointer = type_is(low, out->elem, IR_T_FUNCTION);
    out->size = low->unit->pointer_size;
    enum { POINTER_32_SIZE = 4 };
    if (type.kind == CXType_Pointer && clang_Type_getSizeOf(type) == POINTER_32_SIZE)
        out->size = POINTER_32_SIZE;
}

static void shape_array(Lower *low, CXType type, IrType *out)
{
    long long count = type.kind == CXType_ConstantArray ? clang_getArraySize(type) : 0;
    out->kind = IR_T_ARRAY;
    out->elem = type_of(low, clang_getArrayElementType(type));
    out->count = count > 0 && count <= UINT32_MAX ? (uint32_t)count : 0;
    out->is_stand_in = out->is_stand_in || type_at(low, out->elem)->is_stand_in;
}

static void type_shape(Lower *low, CXType type, IrType *out)
{
    switch (type.kind) {
    case CXType_Void:
        out->kind = IR_T_VOID;
        break;
    case CXType_Bool:
        out->kind = IR_T_BOOL;
        break;
    case CXType_NullPtr:
        out->kind = IR_T_POINTER;
        break;
    case CXType_Enum:
        shape_enum(low, type, out);
        break;
    case CXType_Record:
        shape_record(low, type, out);
        break;
    case CXType_Pointer:
    case CXType_BlockPointer:
    case CXType_LValueReference:
    case CXType_RValueReference:
        shape_pointer(low, type, out);
        break;
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray:
        shape_array(low, type, out);
        break;
    case CXType_FunctionProto:
    case CXType_FunctionNoProto:
        out->kind = IR_T_FUNCTION;
        out->elem = type_of(low, clang_getResultType(type));
        break;
    case CXType_Float:
    case CXType_Double:
    case CXType_LongDouble:
    case CXType_Float128:
    case CXType_Half:
    case CXType_Float16:
        out->kind = IR_T_FLOAT;
        break;
    default:
        if (type.kind >= CXType_Char_U && type.kind <= CXType_Int128) {
            out->kind = IR_T_INT;
            out->is_signed = kind_is_signed(type.kind);
        }
    }
}

// libclang is only asked about types that can have a size: a placeholder type (a builtin's name, an overload
// set) crashes it.
static bool has_own_size(const IrType *type, enum CXTypeKind kind)
{
    switch (type->kind) {
    case IR_T_INT:
    case IR_T_BOOL:
    case IR_T_FLOAT:
        return true;
    case IR_T_ARRAY:
        return !type->is_stand_in;
    default:
        return kind == CXType_Vector || kind == CXType_ExtVector || kind == CXType_Complex ||
               kind == CXType_MemberPointer;
    }
}

static IrTypeId type_make(Lower *low, CXType type)
{
    IrType out;
    memset(&out, 0, sizeof out);
    CXType shape = type;
    for (int depth = 0; depth < 64 && type_step(low, &shape, &out); depth++)
        ;
    type_shape(low, shape, &out);
    if (out.kind ==
        IR_T_UNKNOWN) { // members of dependent, vector, member pointer ... types: the canonical one may do
        CXType canonical = clang_getCanonicalType(shape);
        if (canonical.kind != shape.kind)
            type_shape(low, canonical, &out);
    }
    if (has_own_size(&out, shape.kind))
        out.size = size_of(low, shape);
    return type_intern(low, &out);
}

IrTypeId type_of(Lower *low, CXType type)
{
    if (type.kind == CXType_Invalid)
        return 0;
    struct {
        const void *type;
        uint64_t kind;
    } key = {type.data[0], (uint64_t)type.kind};
    uint64_t *slot = map_find(low->types, &key, sizeof key);
    if (slot)
        return (IrTypeId)*slot;
    IrTypeId id = type_make(low, type);
    *map_slot(low->types, &key, sizeof key, NULL) = id;
    return id;
}

bool types_same(const Lower *low, IrTypeId a, IrTypeId b)
{
    for (int depth = 0; depth < 16; depth++) {
        if (a == b)
            return true;
        const IrType *x = type_at(low, a), *y = type_at(low, b);
        if (x->kind != y->kind)
            return false;
        switch (x->kind) {
        case IR_T_POINTER:
            break;
        case IR_T_ARRAY:
            if (x->count != y->count)
                return false;
            break;
        case IR_T_RECORD:
            return x->record == y->record;
        case IR_T_FUNCTION:
            return true;
        default:
            return x->size == y->size && x->is_signed == y->is_signed;
        }
        a = x->elem;
        b = y->elem;
    }
    return false;
}
