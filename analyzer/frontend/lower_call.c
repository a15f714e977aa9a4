// Calls: direct, through pointers, and the builtins whose meaning is control flow or a constant.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

Val emit_call(Fn *fn, Val callee, const Val *args, uint32_t n, IrTypeId result, uint16_t flags)
{
    Val *opnds = ARENA_ARRAY(fn->arena, Val, n + 1);
    opnds[0] = callee;
    if (n)
        memcpy(opnds + 1, args, n * sizeof *args);
    Val value = emit(fn, IR_CALL, result, opnds, n + 1);
    inst_of(fn, value)->flags |= flags;
    return value;
}

// Functions that do not come back; libclang does not show __declspec(noreturn).
static bool is_noreturn(const char *name)
{
    static const char *const NAMES[] = {
        "KeBugCheck",
        "KeBugCheckEx",
        "ExRaiseStatus",
        "ExRaiseAccessViolation",
        "ExRaiseDatatypeMisalignment",
        "RtlRaiseStatus",
        "RtlFailFast",
        "__fastfail",
        "exit",
        "_exit",
        "abort",
        "ExitProcess",
        "ExitThread",
        "FatalExit",
        "FatalAppExitA",
        "FatalAppExitW",
        "WdfVerifierKeBugCheck",
        "__builtin_trap",
        "terminate",
        "std::terminate",
        "quick_exit",
        "_invoke_watson",
        "ExitWindows",
        "FreeLibraryAndExitThread",
    };
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (strcmp(NAMES[i], name) == 0)
            return true;
    return false;
}

static CXCursor callee_expr(Lower *low, CXCursor call)
{
    Kids kids = kids_expr(low, call);
    CXCursor callee = kid(low, kids, 0);
    kids_done(low, kids);
    return callee;
}

// The function type called, canonical; invalid when unknown.
static CXType callee_type(Lower *low, CXCursor call, CXCursor decl)
{
    CXType type =
        clang_getCursorType(kind_is_function(clang_getCursorKind(decl)) ? decl : callee_expr(low, call));
    type = clang_getCanonicalType(type);
    if (type.kind == CXType_Pointer || type.kind == CXType_LValueReference)
        type = clang_getCanonicalType(clang_getPointeeType(type));
    return type;
}

bool call_returns_ref(CXCursor call)
{
    CXCursor decl = clang_getCursorReferenced(call);
    enum CXCursorKind kind = clang_getCursorKind(decl);
    if (kind == CXCursor_Constructor)
        return false;
    if (kind_is_function(kind))
        return type_is_reference(clang_getCursorResultType(decl));
    return false;
}

Val lower_arg(Fn *fn, CXCursor arg, CXType param)
{
    Lower *low = fn->low;
    if (expr_is_null(arg)) {
        fn->partly = true;
        return val_unknown(0);
    }
    if (type_is_reference(param)) {
        Val addr = lower_addr(fn, arg);
        if (addr.kind != IR_O_FUNC && addr.kind != IR_O_STRING)
            addr.type = type_of(low, param);
        return addr;
    }
    IrTypeId type = type_of(low, clang_getCursorType(arg));
    if (!type_is(low, type, IR_T_RECORD))
        return lower_value(fn, arg);
    Val addr = lower_addr(fn, arg);
    IrStr text = cursor_text(low, arg);
    Val value = emit_load(fn, addr, type, 0);
    value.text = text;
    return value;
}

// Arguments from number `first` on, after `n_before` values already in `out`.
static uint32_t lower_args(Fn *fn, CXCursor call, CXType type, uint32_t first, Val *out, uint32_t n_before)
{
    bool is_cpp = fn->low->in->is_cpp;
    int total = clang_Cursor_getNumArguments(call), n_params = is_cpp ? clang_getNumArgTypes(type) : 0;
    uint32_t n = n_before;
    CXType none;
    memset(&none, 0, sizeof none);
    for (int i = (int)first; i < total; i++) {
        int param = i - (int)first;
        CXType param_type = param < n_params ? clang_getArgType(type, (unsigned)param) : none;
        out[n++] = lower_arg(fn, clang_Cursor_getArgument(call, (unsigned)i), param_type);
    }
    return n;
}

static Val *args_alloc(Fn *fn, CXCursor call)
{
    int total = clang_Cursor_getNumArguments(call);
    return ARENA_ARRAY(fn->arena, Val, (total > 0 ? total : 0) + 2);
}

// ---- builtins -------------------------------------------------------------------------------------------

static void lower_assume(Fn *fn, CXCursor cond)
{
    uint32_t holds = block_new(fn), fails = block_new(fn);
    uint16_t flags = fn->flags;
    fn->flags |= IR_F_ASSERT;
    lower_cond(fn, cond, holds, fails, 0);
    block_start(fn, fails);
    emit_unreachable(fn);
    fn->flags = flags;
    block_start(fn, holds);
}

static bool is_one_of(const char *name, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, words[i]) == 0)
            return true;
    return false;
}

#define IS_ONE_OF(name, ...)                            \
    is_one_of(name, (const char *const[]){__VA_ARGS__}, \
              sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

// True when the call was one of them; `*value` is its result.
static bool lower_builtin(Fn *fn, CXCursor call, const char *name, Val *value)
{
    IrTypeId type = type_of(fn->low, clang_getCursorType(call));
    CXCursor first = clang_Cursor_getArgument(call, 0);
    int64_t number = 0;
    if (IS_ONE_OF(name, "__builtin_expect", "__builtin_expect_with_probability",
                  "__builtin_assume_aligned")) {
        *value = lower_value(fn, first);
        return true;
    }
    if (IS_ONE_OF(name, "__assume", "__builtin_assume")) {
        lower_assume(fn, first);
        *value = val_unknown(type);
        return true;
    }
    if (strcmp(name, "__builtin_unreachable") == 0) {
        emit_unreachable(fn);
        *value = val_unknown(type);
        return true;
    }
    if (strcmp(name, "__noop") == 0) {
        *value = val_const(fn, 0, type);
        return true;
    }
    if (IS_ONE_OF(name, "__builtin_constant_p", "__builtin_object_size", "__builtin_dynamic_object_size")) {
        *value = eval_const(call, &number) ? val_const(fn, number, type) : val_unknown(type);
        return true;
    }
    if (fn->abnormal >= 0 &&
        IS_ONE_OF(name, "_abnormal_termination", "__abnormal_termination", "AbnormalTermination")) {
        *value = val_const(fn, fn->abnormal, type);
        value->text = cursor_text(fn->low, call);
        return true;
    }
    return false;
}

static bool try_builtin(Fn *fn, CXCursor call, CXCursor decl, Val *value)
{
    CXString spelling = clang_getCursorSpelling(decl);
    const char *name = clang_getCString(spelling);
    bool done = name && (name[0] == '_' || name[0] == 'A') && lower_builtin(fn, call, name, value);
    clang_disposeString(spelling);
    return done;
}

// ---- calls ----------------------------------------------------------------------------------------------

static void after_call(Fn *fn, uint32_t sym)
{
    Lower *low = fn->low;
    if (is_noreturn(low->unit->strings.at + low->unit->syms.at[sym].name))
        emit_unreachable(fn);
}

static Val call_function(Fn *fn, CXCursor call, CXCursor decl, uint16_t flags)
{
    Lower *low = fn->low;
    uint32_t sym = sym_of(low, decl);
    if (!sym)
        return lower_broken(fn, call);
    Val *args = args_alloc(fn, call);
    uint32_t n = lower_args(fn, call, callee_type(low, call, decl), 0, args, 0);
    CXType result = clang_getCursorResultType(decl);
    Val value = emit_call(fn, val_func(fn, sym), args, n, type_of(low, result), flags);
    after_call(fn, sym);
    return value;
}

// `a << b` with an operator that nobody declared: its first operand stands where a callee would. Taken for one, it would be lowered
// twice, and a chain of n operators 2^n times.
static bool is_operand(CXCursor call, CXCursor callee)
{
    return clang_Cursor_getNumArguments(call) > 0 &&
           clang_equalRanges(clang_getCursorExtent(clang_Cursor_getArgument(call, 0)),
                             clang_getCursorExtent(callee));
}

static Val call_pointer(Fn *fn, CXCursor call, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor callee = callee_expr(low, call);
    if (expr_is_null(callee) || clang_Cursor_getNumArguments(call) < 0 || is_operand(call, callee))
        return lower_broken(fn, call);
    Val *args = args_alloc(fn, call);
    Val pointer = lower_value(fn, callee);
    CXType type = callee_type(low, call, clang_getNullCursor());
    uint32_t n = lower_args(fn, call, type, 0, args, 0);
    CXType result = clang_getResultType(type);
    IrTypeId id = type_of(low, result.kind == CXType_Invalid ? clang_getCursorType(call) : result);
    return emit_call(fn, pointer, args, n, id, flags);
}

// `a = b` of classes whose assignment the compiler wrote.
static bool is_plain_assignment(CXCursor method)
{
    if (!clang_CXXMethod_isDefaulted(method) || clang_Cursor_getNumArguments(method) != 1)
        return false;
    CXString spelling = clang_getCursorSpelling(method);
    const char *name = clang_getCString(spelling);
    bool is = name && strcmp(name, "operator=") == 0;
    clang_disposeString(spelling);
    return is;
}

static Val plain_assignment(Fn *fn, CXCursor call)
{
    Lower *low = fn->low;
    Val to = lower_addr(fn, clang_Cursor_getArgument(call, 0));
    emit_copy(fn, to, lower_addr(fn, clang_Cursor_getArgument(call, 1)),
              type_of(low, clang_getCursorType(call)), 0);
    return to;
}

// The object a method is called on: operator calls have it as first argument, others below the callee.
static Val call_method(Fn *fn, CXCursor call, CXCursor method, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor callee = callee_expr(low, call);
    int total = clang_Cursor_getNumArguments(call);
    bool is_static = clang_CXXMethod_isStatic(method) != 0;
    bool is_operator = !is_static && clang_getCursorKind(callee) != CXCursor_MemberRefExpr;
    if (is_operator && total == 2 && is_plain_assignment(method))
        return plain_assignment(fn, call);
    Val *args = args_alloc(fn, call);
    uint32_t n = 0, first = 0;
    if (is_operator && total > 0) {
        args[n++] = lower_addr(fn, clang_Cursor_getArgument(call, 0));
        first = 1;
    } else if (!is_static) {
        CXCursor object = only_kid(low, callee);
        if (expr_is_null(object))
            args[n++] = lower_member_of_this(fn, method).addr;
        else if (clang_getCanonicalType(clang_getCursorType(object)).kind == CXType_Pointer)
            args[n++] = lower_value(fn, object);
        else
            args[n++] = lower_addr(fn, object);
    }
    uint32_t sym = sym_of(low, method);
    if (!sym)
        return lower_broken(fn, call);
    n = lower_args(fn, call, callee_type(low, call, method), first, args, n);
    if (!is_operator && clang_Cursor_isDynamicCall(call))
        flags |= IR_F_VIRTUAL;
    Val value =
        emit_call(fn, val_func(fn, sym), args, n, type_of(low, clang_getCursorResultType(method)), flags);
    after_call(fn, sym);
    return value;
}

Val lower_call_raw(Fn *fn, CXCursor call, uint16_t flags)
{
    Lower *low = fn->low;
    CXCursor decl = clang_getCursorReferenced(call);
    Val value;
    IrStr text = cursor_text(low, call);
    switch (clang_getCursorKind(decl)) {
    case CXCursor_FunctionDecl:
        if (try_builtin(fn, call, decl, &value))
            return value;
        value = call_function(fn, call, decl, flags);
        break;
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction:
    case CXCursor_Destructor:
        value = call_method(fn, call, decl, flags);
        break;
    case CXCursor_Constructor: {
        IrTypeId type = type_of(low, clang_getCursorType(call));
        return temp_materialise(fn, call, type);
    }
    default:
        value = call_pointer(fn, call, flags);
    }
    if (value.kind == IR_O_INST)
        value.text = text;
    return value;
}

Val lower_call(Fn *fn, CXCursor call, uint16_t flags)
{
    Lower *low = fn->low;
    IrTypeId type = type_of(low, clang_getCursorType(call));
    if (call_returns_ref(call)) {
        Place place = {lower_call_raw(fn, call, flags), type, 0};
        return place_load(fn, place);
    }
    if (type_is(low, type, IR_T_RECORD))
        return temp_materialise(fn, call, type);
    return lower_call_raw(fn, call, flags);
}
