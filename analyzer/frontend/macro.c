// Control codes. In: the preprocessing record of a parse. Out: IrUnit.codes, each with its value and the four
// fields of CTL_CODE (k:defining-i-o-control-codes) as written.
//
// The one idea: a macro is evaluated from its tokens by a small evaluator of our own, because libclang
// evaluates expressions but no macros, and because the fields are wanted as the user spelled them. CTL_CODE
// itself is never expanded: its arguments are the result. Macros around it, with parameters or without, are.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/map.h"
#include "analyzer/frontend/lower.h"
#include "analyzer/project/files.h"

enum { EXPAND_DEPTH_MAX = 24, EXPAND_TOKENS_MAX = 4000 };

typedef struct Tokens {
    const char **at;
    uint32_t count;
} Tokens;

typedef struct Macro {
    const char *name;
    CXCursor cursor;
    bool is_system, is_read, is_function, is_code, is_being_asked;
    Tokens params, body;
} Macro;

typedef struct Reader {
    const LowerInput *input;
    IrUnit *unit;
    IrBuilder *builder;
    Arena *arena;
    Map *numbers; // name -> index + 1 into macros
    VEC(Macro) macros;
    Map *done;         // names that have a code already
    bool has_system;   // system macros are in the table
    bool met_stand_in; // a made-up constant was asked for since this was cleared
    CXFile last_file;
    bool last_is_system, last_is_main;
    VEC(CXCursor) constants; // constants and enumerators with the name of a code
} Reader;

static bool has_code_name(const char *name)
{
    return strncmp(name, "IOCTL_", 6) == 0 || strncmp(name, "FSCTL_", 6) == 0;
}

static const char *take_string(Reader *reader, CXString string)
{
    const char *text = clang_getCString(string);
    char *copy = arena_strdup(reader->arena, text ? text : "");
    clang_disposeString(string);
    return copy;
}

// ---- collecting ------------------------------------------------------------------------------------------

// Tells by the file of a location; the same file usually comes many times in a row.
static void look_at_file(Reader *reader, CXSourceLocation location)
{
    CXFile file;
    clang_getFileLocation(location, &file, NULL, NULL, NULL);
    if (file == reader->last_file && file)
        return;
    reader->last_file = file;
    if (!file) {
        reader->last_is_system = true;
        reader->last_is_main = false;
        return;
    }
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    reader->last_is_system = !path || reader->input->is_system(reader->input->context, path);
    reader->last_is_main = path && strcmp(path, reader->input->main_path) == 0;
    clang_disposeString(name);
}

static Macro *add_macro(Reader *reader, CXCursor cursor)
{
    const char *name = take_string(reader, clang_getCursorSpelling(cursor));
    uint64_t *slot = map_slot_text(reader->numbers, name, NULL);
    Macro macro = {.name = name, .cursor = cursor, .is_system = reader->last_is_system};
    if (!*slot) {
        VEC_PUSH(reader->arena, &reader->macros, macro);
        *slot = reader->macros.count;
    } else if (!macro.is_system || reader->macros.at[*slot - 1].is_system) {
        reader->macros.at[*slot - 1] = macro; // the last definition counts
    }
    return &reader->macros.at[*slot - 1];
}

static enum CXChildVisitResult visit_project(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Reader *reader = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    (void)parent;
    if (kind != CXCursor_MacroDefinition && kind != CXCursor_MacroExpansion && kind != CXCursor_VarDecl &&
        kind != CXCursor_EnumDecl && kind != CXCursor_EnumConstantDecl)
        return CXChildVisit_Continue;
    look_at_file(reader, clang_getCursorLocation(cursor));
    if (reader->last_is_system)
        return CXChildVisit_Continue;
    if (kind == CXCursor_MacroDefinition) {
        add_macro(reader, cursor);
    } else if (kind == CXCursor_EnumDecl) {
        return CXChildVisit_Recurse;
    } else if (kind == CXCursor_MacroExpansion) {
        // A code of the system that the main file uses.
        CXString name = clang_getCursorSpelling(cursor);
        bool is_wanted = reader->last_is_main && has_code_name(clang_getCString(name));
        clang_disposeString(name);
        if (is_wanted) {
            CXCursor definition = clang_getCursorReferenced(cursor);
            look_at_file(reader, clang_getCursorLocation(definition));
            if (reader->last_is_system && clang_getCursorKind(definition) == CXCursor_MacroDefinition)
                add_macro(reader, definition);
        }
    } else {
        CXString name = clang_getCursorSpelling(cursor);
        if (has_code_name(clang_getCString(name)))
            VEC_PUSH(reader->arena, &reader->constants, cursor);
        clang_disposeString(name);
    }
    return CXChildVisit_Continue;
}

static enum CXChildVisitResult visit_system(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Reader *reader = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_MacroDefinition && !clang_Cursor_isMacroBuiltin(cursor)) {
        look_at_file(reader, clang_getCursorLocation(cursor));
        if (reader->last_is_system)
            add_macro(reader, cursor);
    }
    return CXChildVisit_Continue;
}

static Macro *find_macro(Reader *reader, const char *name)
{
    const uint64_t *slot = map_find_text(reader->numbers, name);
    if (!slot && !reader->has_system) {
        reader->has_system = true;
        clang_visitChildren(clang_getTranslationUnitCursor(reader->input->tu), visit_system, reader);
        slot = map_find_text(reader->numbers, name);
    }
    return slot ? &reader->macros.at[*slot - 1] : NULL;
}

// ---- tokens ----------------------------------------------------------------------------------------------

static Tokens tokens_of(Reader *reader, CXSourceRange range)
{
    CXToken *tokens = NULL;
    unsigned count = 0;
    Tokens out = {NULL, 0};
    clang_tokenize(reader->input->tu, range, &tokens, &count);
    out.at = ARENA_ARRAY(reader->arena, const char *, count);
    for (unsigned i = 0; i < count; i++)
        if (clang_getTokenKind(tokens[i]) != CXToken_Comment)
            out.at[out.count++] = take_string(reader, clang_getTokenSpelling(reader->input->tu, tokens[i]));
    if (tokens)
        clang_disposeTokens(reader->input->tu, tokens, count);
    return out;
}

static void read_macro(Reader *reader, uint32_t index)
{
    Macro *macro = &reader->macros.at[index];
    if (macro->is_read)
        return;
    macro->is_read = true;
    macro->is_function = clang_Cursor_isMacroFunctionLike(macro->cursor) != 0;
    Tokens all = tokens_of(reader, clang_getCursorExtent(macro->cursor));
    uint32_t at = all.count ? 1 : 0; // the name itself
    if (macro->is_function && at < all.count && strcmp(all.at[at], "(") == 0) {
        macro->params.at = all.at + ++at;
        uint32_t count = 0;
        while (at < all.count && strcmp(all.at[at], ")") != 0) {
            if (strcmp(all.at[at], ",") != 0)
                macro->params.at[count++] = all.at[at];
            at++;
        }
        macro->params.count = count;
        at += at < all.count;
    }
    macro->body = (Tokens){all.at + at, all.count - at};
}

static bool is_name(const char *token)
{
    return isalpha((unsigned char)token[0]) || token[0] == '_';
}

// Does the body lead to CTL_CODE?
static bool is_code_macro(Reader *reader, uint32_t index, unsigned depth)
{
    Macro *macro = &reader->macros.at[index];
    if (depth > EXPAND_DEPTH_MAX || macro->is_being_asked)
        return false;
    read_macro(reader, index);
    macro->is_being_asked = true;
    bool found = false;
    for (uint32_t i = 0; i < macro->body.count && !found; i++) {
        const char *token = macro->body.at[i];
        if (!is_name(token))
            continue;
        const uint64_t *slot = map_find_text(reader->numbers, token);
        found =
            strcmp(token, "CTL_CODE") == 0 || (slot && is_code_macro(reader, (uint32_t)*slot - 1, depth + 1));
    }
    macro->is_being_asked = false;
    return found;
}

// ---- expanding -------------------------------------------------------------------------------------------

typedef VEC(const char *) TokenVec;

static void expand(Reader *reader, const Tokens *in, TokenVec *out, unsigned depth);

// The arguments of a call whose "(" is at `at`; returns the place behind its ")" or 0.
static uint32_t take_args(Reader *reader, const Tokens *in, uint32_t at, Tokens *args, uint32_t max,
                          uint32_t *count)
{
    unsigned level = 0;
    uint32_t start = at + 1;
    (void)reader;
    *count = 0;
    for (uint32_t i = at; i < in->count; i++) {
        char c = in->at[i][1] == 0 ? in->at[i][0] : 0;
        if (c == '(') {
            level++;
        } else if (c == ')' && --level == 0) {
            if (*count < max && (i > start || *count))
                args[(*count)++] = (Tokens){in->at + start, i - start};
            return i + 1;
        } else if (c == ',' && level == 1) {
            if (*count >= max)
                return 0;
            args[(*count)++] = (Tokens){in->at + start, i - start};
            start = i + 1;
        }
    }
    return 0;
}

// Replaces parameters by arguments, pastes ##, then expands the result again.
static void expand_call(Reader *reader, const Macro *macro, const Tokens *args, uint32_t n_args,
                        TokenVec *out, unsigned depth)
{
    TokenVec replaced = {0};
    for (uint32_t i = 0; i < macro->body.count; i++) {
        const char *token = macro->body.at[i];
        uint32_t param = 0;
        while (param < macro->params.count && strcmp(macro->params.at[param], token) != 0)
            param++;
        if (strcmp(token, "##") == 0 && replaced.count && i + 1 < macro->body.count) {
            const char *next = macro->body.at[++i];
            for (param = 0; param < macro->params.count && strcmp(macro->params.at[param], next) != 0;
                 param++)
                ;
            if (param < n_args)
                next = args[param].count ? args[param].at[0] : "";
            const char **last = &replaced.at[replaced.count - 1];
            *last = arena_printf(reader->arena, "%s%s", *last, next);
        } else if (param < macro->params.count && param < n_args) {
            for (uint32_t k = 0; k < args[param].count; k++)
                VEC_PUSH(reader->arena, &replaced, args[param].at[k]);
        } else {
            VEC_PUSH(reader->arena, &replaced, token);
        }
    }
    Tokens tokens = {replaced.at, replaced.count};
    expand(reader, &tokens, out, depth + 1);
}

// CTL_CODE(...) as it stands: its arguments are wanted as written, so they are expanded only when evaluated.
static bool copy_call(Reader *reader, const Tokens *in, uint32_t *at, TokenVec *out)
{
    Tokens args[5];
    uint32_t count, end = 0;
    if (*at + 1 < in->count && strcmp(in->at[*at + 1], "(") == 0)
        end = take_args(reader, in, *at + 1, args, 5, &count);
    for (uint32_t i = *at; i < end; i++)
        VEC_PUSH(reader->arena, out, in->at[i]);
    if (end)
        *at = end - 1;
    return end != 0;
}

static void expand(Reader *reader, const Tokens *in, TokenVec *out, unsigned depth)
{
    enum { ARGS_MAX = 16 };
    for (uint32_t i = 0; i < in->count && out->count < EXPAND_TOKENS_MAX; i++) {
        const char *token = in->at[i];
        Macro *macro = NULL;
        if (strcmp(token, "CTL_CODE") == 0 && copy_call(reader, in, &i, out))
            continue;
        if (depth < EXPAND_DEPTH_MAX && is_name(token) && strcmp(token, "CTL_CODE") != 0)
            macro = find_macro(reader, token);
        if (!macro) {
            VEC_PUSH(reader->arena, out, token);
            continue;
        }
        read_macro(reader, (uint32_t)(macro - reader->macros.at));
        Macro copy = *macro; // the table may move
        if (!copy.is_function) {
            expand(reader, &copy.body, out, depth + 1);
            continue;
        }
        Tokens args[ARGS_MAX];
        uint32_t n_args = 0, end = 0;
        if (i + 1 < in->count && strcmp(in->at[i + 1], "(") == 0)
            end = take_args(reader, in, i + 1, args, ARGS_MAX, &n_args);
        if (!end) {
            VEC_PUSH(reader->arena, out, token);
            continue;
        }
        expand_call(reader, &copy, args, n_args, out, depth);
        i = end - 1;
    }
}

// ---- evaluating ------------------------------------------------------------------------------------------

typedef struct Eval {
    Reader *reader;
    Tokens in;
    uint32_t at;
    bool is_bad;
    unsigned depth;
    bool has_fields;
    int64_t field[4];
    const char *spelling[4];
} Eval;

static int64_t eval_binary(Eval *eval, int level);

static bool take_token(Eval *eval, const char *token)
{
    if (eval->at >= eval->in.count || strcmp(eval->in.at[eval->at], token) != 0)
        return false;
    eval->at++;
    return true;
}

static int64_t number_of(const char *token, bool *is_bad)
{
    char *end;
    int64_t value =
        (int64_t)strtoull(token, &end, token[0] == '0' && (token[1] == 'b' || token[1] == 'B') ? 2 : 0);
    if (end == token)
        *is_bad = true;
    for (; *end; end++)
        if (!strchr("uUlLiI0123456789", *end)) // 1UL, 1ui64
            *is_bad = true;
    return value;
}

static int64_t character_of(const char *token, bool *is_bad)
{
    size_t length = strlen(token);
    int64_t value = 0;
    if (length < 3 || token[length - 1] != '\'' || memchr(token, '\\', length))
        *is_bad = true;
    for (size_t i = 1; i + 1 < length; i++)
        value = value << 8 | (unsigned char)token[i];
    return value;
}

static const char *text_of(Reader *reader, const Tokens *tokens)
{
    Buf out = buf_on(reader->arena);
    for (uint32_t i = 0; i < tokens->count; i++) {
        bool glue = i == 0 || strcmp(tokens->at[i], ")") == 0 || strcmp(tokens->at[i - 1], "(") == 0 ||
                    (strcmp(tokens->at[i], "(") == 0 && is_name(tokens->at[i - 1]));
        buf_printf(&out, "%s%s", glue ? "" : " ", tokens->at[i]);
    }
    return out.text;
}

static int64_t eval_tokens(Reader *reader, const Tokens *tokens, unsigned depth, bool *is_bad)
{
    TokenVec all = {0};
    expand(reader, tokens, &all, depth);
    Eval eval = {.reader = reader, .in = {all.at, all.count}, .depth = depth + 1};
    int64_t value = eval_binary(&eval, 0);
    if (eval.is_bad || eval.at != eval.in.count)
        *is_bad = true;
    return value;
}

// CTL_CODE(DeviceType, Function, Method, Access).
static int64_t eval_ctl_code(Eval *eval)
{
    Tokens args[5];
    uint32_t count = 0, end = 0;
    if (eval->at < eval->in.count && strcmp(eval->in.at[eval->at], "(") == 0)
        end = take_args(eval->reader, &eval->in, eval->at, args, 5, &count);
    if (!end || count != 4 || eval->depth > EXPAND_DEPTH_MAX) {
        eval->is_bad = true;
        return 0;
    }
    for (unsigned i = 0; i < 4; i++) {
        bool is_bad = false;
        eval->spelling[i] = text_of(eval->reader, &args[i]);
        eval->field[i] = eval_tokens(eval->reader, &args[i], eval->depth, &is_bad);
        if (is_bad)
            eval->field[i] = -1;
        eval->is_bad = eval->is_bad || is_bad;
    }
    eval->has_fields = true;
    eval->at = end;
    const uint64_t *field = (const uint64_t *)eval->field;
    return (int64_t)(field[0] << 16 | field[3] << 14 | field[1] << 2 | field[2]);
}

static int64_t eval_primary(Eval *eval);

// `(ULONG)`, `(unsigned long)`, `(PVOID *)`: words and stars only. In front of a value this can only be a
// cast.
static bool skip_cast(Eval *eval)
{
    uint32_t at = eval->at;
    if (at >= eval->in.count || strcmp(eval->in.at[at], "(") != 0)
        return false;
    for (at++; at < eval->in.count && (is_name(eval->in.at[at]) || strcmp(eval->in.at[at], "*") == 0); at++)
        if (strcmp(eval->in.at[at], "CTL_CODE") == 0)
            return false;
    if (at >= eval->in.count || at == eval->at + 1 || strcmp(eval->in.at[at], ")") != 0)
        return false;
    eval->at = at + 1;
    return true;
}

static int64_t eval_enumerator(Eval *eval, const char *name);

static int64_t eval_primary(Eval *eval)
{
    if (eval->at >= eval->in.count || eval->is_bad) {
        eval->is_bad = true;
        return 0;
    }
    if (skip_cast(eval))
        return eval_primary(eval);
    if (take_token(eval, "(")) {
        int64_t value = eval_binary(eval, 0);
        if (!take_token(eval, ")"))
            eval->is_bad = true;
        return value;
    }
    if (take_token(eval, "-"))
        return (int64_t) - (uint64_t)eval_primary(eval);
    if (take_token(eval, "+"))
        return eval_primary(eval);
    if (take_token(eval, "~"))
        return ~eval_primary(eval);
    if (take_token(eval, "!"))
        return !eval_primary(eval);
    const char *token = eval->in.at[eval->at++];
    if (strcmp(token, "CTL_CODE") == 0)
        return eval_ctl_code(eval);
    if (token[0] == '\'')
        return character_of(token, &eval->is_bad);
    if (is_name(token))
        return eval_enumerator(eval, token);
    return number_of(token, &eval->is_bad);
}

// Binary operators from the loosest to the tightest.
static int operator_level(const char *token)
{
    static const char *const levels[][4] = {{"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"*", "/", "%"}};
    for (int level = 0; level < 6; level++)
        for (int i = 0; i < 4 && levels[level][i]; i++)
            if (strcmp(levels[level][i], token) == 0)
                return level;
    return -1;
}

static int64_t apply(Eval *eval, const char *operator, int64_t left, int64_t right)
{
    uint64_t a = (uint64_t)left, b = (uint64_t)right;
    bool is_division = operator[0] == '/' || operator[0] == '%';
    if ((is_division && b == 0) || (operator[0] == operator[1] && b> 63)) {
        eval->is_bad = true;
        return 0;
    }
    switch (operator[0]) {
    case '|':
        return (int64_t)(a | b);
    case '^':
        return (int64_t)(a ^ b);
    case '&':
        return (int64_t)(a & b);
    case '<':
        return (int64_t)(a << b);
    case '>':
        return (int64_t)(a >> b);
    case '+':
        return (int64_t)(a + b);
    case '-':
        return (int64_t)(a - b);
    case '*':
        return (int64_t)(a * b);
    case '/':
        return (int64_t)(a / b);
    default:
        return (int64_t)(a % b);
    }
}

static int64_t eval_binary(Eval *eval, int level)
{
    if (level > 5)
        return eval_primary(eval);
    int64_t value = eval_binary(eval, level + 1);
    while (!eval->is_bad && eval->at < eval->in.count && operator_level(eval->in.at[eval->at]) == level) {
        const char *operator= eval->in.at[eval->at++];
        value = apply(eval, operator, value, eval_binary(eval, level + 1));
    }
    return value;
}

// ---- enumerators and constants ---------------------------------------------------------------------------

typedef struct Wanted {
    const LowerInput *input;
    const char *name;
    bool is_found;
    bool is_stand_in; // its value is made up
    int64_t value;
} Wanted;

static bool is_stand_in(const LowerInput *input, CXCursor cursor)
{
    CXFile file;
    clang_getFileLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    bool found = path && input->is_stand_in(input->context, path);
    clang_disposeString(name);
    return found;
}

static bool evaluate_cursor(CXCursor cursor, int64_t *value)
{
    if (clang_getCursorKind(cursor) == CXCursor_EnumConstantDecl) {
        *value = clang_getEnumConstantDeclValue(cursor);
        return true;
    }
    CXEvalResult result = clang_Cursor_Evaluate(cursor);
    bool is_number = result && clang_EvalResult_getKind(result) == CXEval_Int;
    if (is_number)
        *value = clang_EvalResult_getAsLongLong(result);
    if (result)
        clang_EvalResult_dispose(result);
    return is_number;
}

static enum CXChildVisitResult visit_wanted(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Wanted *wanted = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    (void)parent;
    if (kind == CXCursor_EnumDecl || kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec ||
        kind == CXCursor_UnexposedDecl)
        return CXChildVisit_Recurse;
    if (kind != CXCursor_EnumConstantDecl && kind != CXCursor_VarDecl)
        return CXChildVisit_Continue;
    CXString name = clang_getCursorSpelling(cursor);
    bool is_same = strcmp(clang_getCString(name), wanted->name) == 0;
    clang_disposeString(name);
    if (!is_same)
        return CXChildVisit_Continue;
    wanted->is_stand_in = is_stand_in(wanted->input, cursor);
    wanted->is_found = evaluate_cursor(cursor, &wanted->value);
    return CXChildVisit_Break;
}

static int64_t eval_enumerator(Eval *eval, const char *name)
{
    Wanted wanted = {.input = eval->reader->input, .name = name};
    clang_visitChildren(clang_getTranslationUnitCursor(eval->reader->input->tu), visit_wanted, &wanted);
    if (!wanted.is_found || wanted.is_stand_in)
        eval->is_bad = true;
    eval->reader->met_stand_in = eval->reader->met_stand_in || wanted.is_stand_in;
    return wanted.value;
}

// ---- writing ---------------------------------------------------------------------------------------------

static IrStr intern(Reader *reader, const char *text)
{
    return text ? ir_intern(reader->builder, text, strlen(text)) : 0;
}

static uint32_t file_index(Reader *reader, CXFile file)
{
    const char *path = take_string(reader, clang_getFileName(file));
    return ir_file(reader->builder, path_slashes(reader->arena, path, strlen(path)),
                   reader->input->is_system(reader->input->context, path),
                   strcmp(path, reader->input->main_path) == 0);
}

static IrPos position_of(Reader *reader, CXCursor cursor, const char *name)
{
    CXFile file;
    unsigned line, column;
    IrPos pos = {0};
    clang_getFileLocation(clang_getCursorLocation(cursor), &file, &line, &column, NULL);
    if (!file)
        return pos;
    pos.file = file_index(reader, file);
    pos.line = line;
    pos.col = (uint16_t)(column > UINT16_MAX ? UINT16_MAX : column);
    pos.length = (uint16_t)strlen(name);
    return pos;
}

static void add_code(Reader *reader, CXCursor cursor, const char *name, const Tokens *body, bool is_system)
{
    TokenVec all = {0};
    bool is_new;
    map_slot_text(reader->done, name, &is_new);
    if (!is_new)
        return;
    expand(reader, body, &all, 0);
    Eval eval = {.reader = reader, .in = {all.at, all.count}};
    int64_t value = eval_binary(&eval, 0);
    bool is_known = !eval.is_bad && eval.at == eval.in.count;
    // IOCTL_INDEX, IOCTL_BASE: no code has the device type 0 (k:specifying-device-types).
    if (is_known && !eval.has_fields && (uint64_t)value < 0x10000)
        return;
    if (!is_known && !eval.has_fields && (body->count == 0 || body->at[0][0] == '"' || body->at[0][0] == 'L'))
        return;
    IrCode code = {.name = intern(reader, name), .is_known = is_known, .is_system = is_system};
    code.value = is_known ? value & 0xFFFFFFFF : 0;
    code.has_fields = eval.has_fields;
    for (unsigned i = 0; i < 4 && eval.has_fields; i++) {
        code.field[i] = eval.field[i];
        code.spelling[i] = intern(reader, eval.spelling[i]);
    }
    code.pos = position_of(reader, cursor, name);
    VEC_PUSH(reader->unit->arena, &reader->unit->codes, code);
}

static void add_constant(Reader *reader, CXCursor cursor)
{
    const char *name = take_string(reader, clang_getCursorSpelling(cursor));
    Tokens all = tokens_of(reader, clang_getCursorExtent(cursor));
    uint32_t at = 0;
    while (at < all.count && strcmp(all.at[at], "=") != 0)
        at++;
    int64_t value;
    bool is_known = evaluate_cursor(cursor, &value);
    Tokens body = {all.at + at + 1, at < all.count ? all.count - at - 1 : 0};
    uint32_t before = reader->unit->codes.count;
    reader->met_stand_in = false;
    add_code(reader, cursor, name, &body, false);
    if (is_known && !reader->met_stand_in && reader->unit->codes.count > before) {
        IrCode *code = &reader->unit->codes.at[before];
        code->value = value & 0xFFFFFFFF;
        code->is_known = true;
    }
}

void lower_codes(const LowerInput *input, IrUnit *unit, IrBuilder *builder, Arena *scratch)
{
    Reader reader = {.input = input, .unit = unit, .builder = builder, .arena = scratch};
    reader.numbers = map_new(scratch);
    reader.done = map_new(scratch);
    clang_visitChildren(clang_getTranslationUnitCursor(input->tu), visit_project, &reader);
    uint32_t count = reader.macros.count; // looking up system macros adds to the table
    for (uint32_t i = 0; i < count; i++) {
        const char *name = reader.macros.at[i].name;
        bool is_code = is_code_macro(&reader, i, 0);
        read_macro(&reader, i);
        const Macro macro = reader.macros.at[i];
        if (!macro.is_function && macro.body.count && (is_code || has_code_name(name)))
            add_code(&reader, macro.cursor, macro.name, &macro.body, macro.is_system);
    }
    for (uint32_t i = 0; i < reader.constants.count; i++)
        add_constant(&reader, reader.constants.at[i]);
}
