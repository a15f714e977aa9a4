// Symbols: functions and variables with static storage, with what all their declarations say.
//
// A symbol is made when first referred to. By then the walk has seen every project declaration, so that
// annotations, role types and parameter names can be gathered from all of them at once.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

// ---- redeclarations -------------------------------------------------------------------------------------

void redecl_add(Lower *low, CXCursor decl)
{
    const void *key = decl_key(decl);
    uint64_t *slot = map_slot(low->redecls, &key, sizeof key, NULL);
    Redecl redecl = {decl, (uint32_t)*slot};
    VEC_PUSH(low->scratch, &low->redecl_list, redecl);
    *slot = low->redecl_list.count;
}

// All declarations of one thing that annotations may stand on, without repetition.
static uint32_t redecls_of(Lower *low, CXCursor decl, CXCursor *out, uint32_t limit)
{
    const void *key = decl_key(decl);
    uint64_t *slot = map_find(low->redecls, &key, sizeof key);
    CXCursor chain[14];
    uint32_t n_chain = 0, n = 0;
    for (uint32_t at = slot ? (uint32_t)*slot : 0; at && n_chain < 14; at = low->redecl_list.at[at - 1].next)
        chain[n_chain++] = low->redecl_list.at[at - 1].decl;
    out[n++] = clang_getCanonicalCursor(decl);
    while (n_chain && n < limit - 1)
        if (!clang_equalCursors(chain[--n_chain], out[0]))
            out[n++] = chain[n_chain];
    for (uint32_t i = 0; i < n; i++)
        if (clang_equalCursors(out[i], decl))
            return n;
    out[n++] = decl;
    return n;
}

static bool has_project_decl(Lower *low, CXCursor decl)
{
    const void *key = decl_key(decl);
    return map_find(low->redecls, &key, sizeof key) != NULL;
}

// ---- annotations ----------------------------------------------------------------------------------------

typedef struct AnnotList {
    Lower *low;
    VEC(IrAnnot) annots;
    IrStr role_type;
    CXCursor role_decl;
} AnnotList;

static void annot_add(AnnotList *list, CXCursor attribute)
{
    static const char PREFIX[] = "ioctlint:";
    CXString spelling = clang_getCursorSpelling(attribute);
    const char *text = clang_getCString(spelling);
    if (text && strncmp(text, PREFIX, sizeof PREFIX - 1) == 0) {
        text += sizeof PREFIX - 1;
        IrStr annot = ir_intern(list->low->builder, text, strlen(text));
        bool seen = annot == 0;
        for (uint32_t i = 0; i < list->annots.count && !seen; i++)
            seen = list->annots.at[i] == annot;
        if (!seen)
            VEC_PUSH(list->low->scratch, &list->annots, annot);
    }
    clang_disposeString(spelling);
}

static enum CXChildVisitResult annot_visit(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_AnnotateAttr)
        annot_add(data, child);
    return kind == CXCursor_CompoundStmt ? CXChildVisit_Break : CXChildVisit_Continue;
}

static void annots_store(Lower *low, const AnnotList *list, uint32_t *first, uint32_t *count)
{
    IrUnit *unit = low->unit;
    *first = unit->annots.count;
    *count = list->annots.count;
    for (uint32_t i = 0; i < list->annots.count; i++)
        VEC_PUSH(unit->arena, &unit->annots, list->annots.at[i]);
}

// `EVT_WDF_TIMER MyTimer;` declares a function by a typedef of a function type.
static void role_find(AnnotList *list, CXCursor decl)
{
    CXType type = clang_getCursorType(decl);
    if (list->role_type)
        return;
    if (type.kind == CXType_Elaborated)
        type = clang_Type_getNamedType(type);
    if (type.kind != CXType_Typedef)
        return;
    list->role_type = intern_cx(list->low, clang_getTypedefName(type));
    list->role_decl = clang_getTypeDeclaration(type);
}

// ---- symbols --------------------------------------------------------------------------------------------

static void name_prefix(Lower *low, CXCursor decl, char *out, size_t size)
{
    CXCursor parent = clang_getCursorSemanticParent(decl);
    enum CXCursorKind kind = clang_getCursorKind(parent);
    out[0] = 0;
    if (clang_Cursor_isNull(parent) || clang_isInvalid(kind) || kind == CXCursor_TranslationUnit)
        return;
    name_prefix(low, parent, out, size);
    if (kind != CXCursor_Namespace && kind != CXCursor_StructDecl && kind != CXCursor_ClassDecl &&
        kind != CXCursor_UnionDecl && kind != CXCursor_ClassTemplate)
        return;
    CXString spelling = clang_getCursorSpelling(parent);
    const char *text = clang_getCString(spelling);
    size_t used = strlen(out);
    if (text && *text && !strchr(text, '(') && used + strlen(text) + 3 < size) {
        memcpy(out + used, text, strlen(text));
        memcpy(out + used + strlen(text), "::", 3);
    }
    clang_disposeString(spelling);
}

static IrStr qualified_name(Lower *low, CXCursor decl);

bool is_closure_method(CXCursor decl)
{
    if (clang_getCursorKind(decl) != CXCursor_CXXMethod)
        return false;
    CXString spelling = clang_getCursorSpelling(clang_getCursorSemanticParent(decl));
    const char *text = clang_getCString(spelling);
    bool is = text && strncmp(text, "(lambda", 7) == 0;
    clang_disposeString(spelling);
    return is;
}

// "Outer::lambda@12"
static IrStr lambda_name(Lower *low, CXCursor method)
{
    CXCursor outer = clang_getCursorSemanticParent(clang_getCursorSemanticParent(method));
    IrPos pos = cursor_name_pos(low, method);
    IrStr name = clang_getCursorKind(outer) == CXCursor_TranslationUnit ? 0 : qualified_name(low, outer);
    char *text =
        arena_printf(low->scratch, "%s::lambda@%u", low->unit->strings.at + name, (unsigned)pos.line);
    return ir_intern(low->builder, text, strlen(text));
}

static IrStr qualified_name(Lower *low, CXCursor decl)
{
    if (!low->in->is_cpp)
        return cursor_name(low, decl);
    char name[512];
    if (is_closure_method(decl))
        return lambda_name(low, decl);
    name_prefix(low, decl, name, sizeof name - 128);
    CXString spelling = clang_getCursorSpelling(decl);
    const char *text = clang_getCString(spelling);
    size_t used = strlen(name), length = text ? strlen(text) : 0;
    if (length > sizeof name - used - 1)
        length = sizeof name - used - 1;
    if (length)
        memcpy(name + used, text, length);
    // Constructors of a template are spelled with their arguments.
    const char *angle = memchr(name + used, '<', length);
    if (angle && strncmp(name + used, "operator", 8) != 0)
        length = (size_t)(angle - (name + used));
    clang_disposeString(spelling);
    return ir_intern(low->builder, name, used + length);
}

// C linkage links by name, whatever namespace it is declared in; libclang tells of a function by a USR
// without parameter types.
static IrStr link_name(Lower *low, CXCursor decl, IrStr name)
{
    if (!low->in->is_cpp)
        return name;
    CXString usr = clang_getCursorUSR(decl);
    const char *text = clang_getCString(usr);
    IrStr link = name;
    if (text && *text) {
        const char *rest = strncmp(text, "c:@F@", 5) == 0 ? text + 5
                           : strncmp(text, "c:@", 3) == 0 ? text + 3
                                                          : NULL;
        if (clang_getCursorKind(decl) == CXCursor_FunctionDecl && !strchr(text, '#'))
            link = cursor_name(low, decl);
        else if (!rest || strpbrk(rest, "@#"))
            link = ir_intern(low->builder, text, strlen(text));
    }
    clang_disposeString(usr);
    return link;
}

static IrStr static_local_name(Lower *low, CXCursor decl, IrStr name)
{
    CXCursor parent = clang_getCursorSemanticParent(decl);
    IrStr outer = qualified_name(low, parent);
    const char *a = low->unit->strings.at + outer, *b = low->unit->strings.at + name;
    char *text = arena_printf(low->scratch, "%s::%s", a, b);
    return ir_intern(low->builder, text, strlen(text));
}

static void param_annots(Lower *low, IrParamInfo *info, const CXCursor *decls, uint32_t n, unsigned index)
{
    AnnotList list;
    memset(&list, 0, sizeof list);
    list.low = low;
    for (uint32_t i = 0; i < n; i++) {
        CXCursor param = clang_Cursor_getArgument(decls[i], index);
        if (expr_is_null(param))
            continue;
        clang_visitChildren(param, annot_visit, &list);
        if (!info->name)
            info->name = cursor_name(low, param);
    }
    annots_store(low, &list, &info->first_annot, &info->n_annots);
}

static void sym_params(Lower *low, IrSym *sym, CXCursor decl, const CXCursor *decls, uint32_t n)
{
    IrUnit *unit = low->unit;
    CXType type = clang_getCanonicalType(clang_getCursorType(decl));
    int count = clang_Cursor_getNumArguments(decl), n_types = clang_getNumArgTypes(type);
    if (count < n_types)
        count = n_types;
    if (count <= 0)
        return;
    IrParamInfo *infos = ARENA_ARRAY(low->scratch, IrParamInfo, count);
    for (int i = 0; i < count; i++) {
        CXCursor param = clang_Cursor_getArgument(decl, (unsigned)i);
        bool has = !expr_is_null(param);
        infos[i].name = has ? cursor_name(low, param) : 0;
        infos[i].type = type_of(low, has ? clang_getCursorType(param) : clang_getArgType(type, (unsigned)i));
        param_annots(low, &infos[i], decls, n, (unsigned)i);
    }
    sym->first_param_name = unit->param_infos.count;
    sym->n_params = (uint32_t)count;
    for (int i = 0; i < count; i++)
        VEC_PUSH(unit->arena, &unit->param_infos, infos[i]);
}

static void sym_annots(Lower *low, IrSym *sym, const CXCursor *decls, uint32_t n)
{
    AnnotList list;
    memset(&list, 0, sizeof list);
    list.low = low;
    for (uint32_t i = 0; i < n; i++) {
        clang_visitChildren(decls[i], annot_visit, &list);
        role_find(&list, decls[i]);
    }
    if (list.role_type)
        clang_visitChildren(list.role_decl, annot_visit, &list);
    sym->role_type = list.role_type;
    annots_store(low, &list, &sym->first_annot, &sym->n_annots);
}

bool kind_is_function(enum CXCursorKind kind)
{
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod || kind == CXCursor_Constructor ||
           kind == CXCursor_Destructor || kind == CXCursor_ConversionFunction;
}

static void sym_fill_function(Lower *low, IrSym *sym, CXCursor decl, const CXCursor *decls, uint32_t n)
{
    enum CXCursorKind kind = clang_getCursorKind(decl);
    sym->is_variadic = clang_Cursor_isVariadic(decl) != 0;
    if (kind == CXCursor_CXXMethod || kind == CXCursor_Destructor)
        sym->is_virtual = clang_CXXMethod_isVirtual(decl) != 0;
    sym_annots(low, sym, decls, n);
    sym_params(low, sym, decl, decls, n);
}

static void sym_fill_variable(Lower *low, IrSym *sym, CXCursor decl)
{
    CXType type = clang_getCursorType(decl);
    CXType elem = type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray
                      ? clang_getArrayElementType(type)
                      : type;
    sym->is_const = clang_isConstQualifiedType(type) || clang_isConstQualifiedType(elem);
    CXCursor parent = clang_getCursorSemanticParent(decl);
    if (kind_is_function(clang_getCursorKind(parent)) && clang_Cursor_getStorageClass(decl) != CX_SC_Extern) {
        sym->is_static_local = true;
        sym->is_internal = true;
        sym->name = static_local_name(low, decl, sym->name);
        sym->link_name = sym->name;
    }
}

// The definition: among what the walk saw (it sees through templates), else what libclang knows.
static CXCursor definition_of(Lower *low, CXCursor decl, const CXCursor *decls, uint32_t n)
{
    (void)low;
    for (uint32_t i = 0; i < n; i++)
        if (clang_isCursorDefinition(decls[i]))
            return decls[i];
    CXCursor def = clang_getCursorDefinition(decl);
    if (expr_is_null(def) || !clang_isCursorDefinition(def) ||
        clang_getCursorKind(def) != clang_getCursorKind(decl))
        return clang_getNullCursor();
    // For an instantiation libclang may answer with the template's pattern.
    return clang_getCanonicalCursor(def).data[0] == clang_getCanonicalCursor(decl).data[0]
               ? def
               : clang_getNullCursor();
}

// C calls what nobody declared: clang makes up `int name()` at the first call, where no walk over
// declarations meets it.
static bool is_undeclared(Lower *low, CXCursor decl, bool is_defined, const FileInfo *file)
{
    if (low->in->is_cpp || is_defined || !file || file->is_system || has_project_decl(low, decl))
        return false;
    CXFile written; // what nobody wrote has a place but no extent
    clang_getFileLocation(clang_getRangeStart(clang_getCursorExtent(decl)), &written, NULL, NULL, NULL);
    return !written;
}

static void sym_fill(Lower *low, IrSym *sym, SymInfo *info, CXCursor decl)
{
    enum CXCursorKind kind = clang_getCursorKind(decl);
    bool is_function = kind_is_function(kind);
    CXCursor decls[16];
    uint32_t n = redecls_of(low, decl, decls, 15);
    CXCursor def = definition_of(low, decl, decls, n);
    bool defined = !expr_is_null(def);
    FileInfo *file = file_of_cursor(low, defined ? def : decl);
    sym->kind = is_function ? IR_SYM_FUNC : IR_SYM_GLOBAL;
    sym->name = qualified_name(low, decl);
    sym->link_name = link_name(low, decl, sym->name);
    sym->is_internal = clang_getCursorLinkage(decl) == CXLinkage_Internal ||
                       clang_getCursorLinkage(decl) == CXLinkage_NoLinkage;
    sym->is_defined = defined;
    sym->is_system = !has_project_decl(low, decl) && (!file || file->is_system || file->is_stand_in);
    sym->is_stand_in =
        (file && file->is_stand_in) || (is_function && is_undeclared(low, decl, defined, file));
    sym->type = type_of(low, clang_getCursorType(defined ? def : decl));
    sym->pos = cursor_name_pos(low, defined ? def : decl);
    if (is_function)
        sym_fill_function(low, sym, defined ? def : decl, decls, n);
    else
        sym_fill_variable(low, sym, defined ? def : decl);
    info->decl = decl;
    info->body = defined ? def : clang_getNullCursor();
}

static void sym_follow(Lower *low, uint32_t index)
{
    const IrSym *sym = &low->unit->syms.at[index];
    CXCursor body = low->sym_infos.at[index].body;
    if (expr_is_null(body))
        return;
    if (sym->kind == IR_SYM_FUNC)
        VEC_PUSH(low->scratch, &low->queue, index);
    else if (!expr_is_null(clang_Cursor_getVarDeclInitializer(body)))
        queue_static_init(low, body, index);
}

uint32_t sym_push(Lower *low)
{
    IrUnit *unit = low->unit;
    VEC_GROW(unit->arena, &unit->syms);
    while (low->sym_infos.count < unit->syms.count) {
        VEC_GROW(low->scratch, &low->sym_infos);
        SymInfo *info = &low->sym_infos.at[low->sym_infos.count - 1];
        info->decl = info->body = clang_getNullCursor();
    }
    return unit->syms.count - 1;
}

uint32_t sym_of(Lower *low, CXCursor decl)
{
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (!kind_is_function(kind) && kind != CXCursor_VarDecl)
        return 0;
    const void *key = decl_key(decl);
    bool is_new = false;
    uint64_t *slot = map_slot(low->syms, &key, sizeof key, &is_new);
    if (is_new) {
        uint32_t index = sym_push(low);
        *slot = index;
        IrSym sym; // its own types and parameters may push more symbols' data
        SymInfo info;
        memset(&sym, 0, sizeof sym);
        memset(&info, 0, sizeof info);
        sym_fill(low, &sym, &info, decl);
        low->unit->syms.at[index] = sym;
        low->sym_infos.at[index] = info;
        sym_follow(low, index);
        slot = map_find(low->syms, &key, sizeof key);
    }
    if (low->fn && low->unit->syms.at[*slot].is_stand_in)
        low->fn->synthesised = true;
    return (uint32_t)*slot;
}

uint32_t sym_named(Lower *low, const char *name)
{
    IrStr str = ir_intern(low->builder, name, strlen(name));
    for (uint32_t i = 1; i < low->unit->syms.count; i++)
        if (low->unit->syms.at[i].name == str && low->unit->syms.at[i].kind == IR_SYM_FUNC)
            return i;
    uint32_t index = sym_push(low);
    IrSym *sym = &low->unit->syms.at[index];
    sym->kind = IR_SYM_FUNC;
    sym->name = sym->link_name = str;
    sym->is_system = true;
    return index;
}

void queue_static_init(Lower *low, CXCursor decl, uint32_t sym)
{
    FileInfo *file = file_of_cursor(low, decl);
    if (!file || file->is_stand_in)
        return;
    StaticInit init = {decl, sym};
    VEC_PUSH(low->scratch, &low->static_inits, init);
}
