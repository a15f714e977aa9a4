// WPP software tracing. In: comments `begin_wpp config ... end_wpp`, the project file's trace functions, and
// which PRE and POST macros the sources define. Out: the header that defines each trace macro.
//
// The one idea: a build's tracewpp.exe reads `FUNC Name{COND=VALUE}(COND, MSG, ...)` lines and writes a .tmh
// in which each call becomes `WPP_COND_COND_PRE(values) message WPP_COND_COND_POST(values)`
// (d:can-i-customize-dotracemessage-, d:what-are-pre---post-macros-). PRE and POST are the driver's own code
// and hold what matters: `if (!NT_SUCCESS(s)) {`, `; return s; }`. The message between them is taken as a
// call that reads its arguments and does nothing.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/inner.h"

enum { CONDITIONS_MAX = 12 };

// `FUNC Name{COND=VALUE,...}(COND, ..., MSG, ...)`; the message may stand in parentheses of its own, or the
// whole list.
typedef struct TraceFunction {
    const char *name;
    unsigned n_conditions;                 // in the braces, then in the parentheses
    unsigned n_fixed;                      // in the braces
    const char *condition[CONDITIONS_MAX]; // their names
    const char *value[CONDITIONS_MAX];     // of those in the braces
    bool takes_more;                       // a message or variables follow
    bool takes_list;                       // they stand in parentheses: Name(COND, (MSG, ...))
    bool is_wrapped;                       // Name((COND, MSG, ...))
    bool is_known;                         // written in a way that is understood here
} TraceFunction;

// ---- scanning --------------------------------------------------------------------------------------------

// A line that declares a trace function: `FUNC Name{...}(...)`, or without the keyword but with its conditions.
static const char *declaration_in(const char *at, const char *end)
{
    if (end - at > 5 && memcmp(at, "FUNC", 4) == 0 && isspace((unsigned char)at[4]))
        return at + 5;
    const char *name_end = at;
    while (name_end < end && is_word_char(*name_end))
        name_end++;
    return name_end > at && name_end < end && *name_end == '{' ? at : NULL;
}

static void scan_block(Arena *arena, const char *at, const char *end, TextList *functions)
{
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        line_end = line_end ? line_end : end;
        while (at < line_end && (isspace((unsigned char)*at) || *at == '/' || *at == '*'))
            at++;
        const char *declaration = declaration_in(at, line_end);
        if (declaration)
            VEC_PUSH(arena, functions, arena_strndup(arena, declaration, (size_t)(line_end - declaration)));
        at = line_end < end ? line_end + 1 : end;
    }
}

static const char *find_text(const char *at, const char *end, const char *word)
{
    size_t size = strlen(word);
    for (; end - at >= (ptrdiff_t)size; at++) {
        at = memchr(at, word[0], (size_t)(end - at));
        if (!at || end - at < (ptrdiff_t)size)
            return NULL;
        if (memcmp(at, word, size) == 0)
            return at;
    }
    return NULL;
}

static bool ends_in(const char *word, size_t length, const char *suffix)
{
    size_t size = strlen(suffix);
    return length > size && memcmp(word + length - size, suffix, size) == 0;
}

// The names behind `#define WPP_..._PRE` and `_POST`.
static void scan_hooks(Arena *arena, const char *text, const char *end, TextList *hooks)
{
    for (const char *at = text; (at = find_text(at, end, "WPP_")) != NULL;) {
        const char *before = at;
        size_t length = 0;
        while (at + length < end && is_word_char(at[length]))
            length++;
        while (before > text && (before[-1] == ' ' || before[-1] == '\t'))
            before--;
        if (before < at && ends_in(text, (size_t)(before - text), "define") &&
            (ends_in(at, length, "_PRE") || ends_in(at, length, "_POST")))
            VEC_PUSH(arena, hooks, arena_strndup(arena, at, length));
        at += length;
    }
}

void wpp_scan(Arena *arena, const char *text, size_t length, TextList *functions, TextList *hooks)
{
    const char *end = text + length;
    for (const char *at = text; (at = find_text(at, end, "begin_wpp")) != NULL;) {
        const char *stop = find_text(at, end, "end_wpp");
        scan_block(arena, at, stop ? stop : end, functions);
        at = stop ? stop : end;
    }
    scan_hooks(arena, text, end, hooks);
}

// ---- one declaration -------------------------------------------------------------------------------------

static const char *skip_space(const char *at)
{
    while (isspace((unsigned char)*at))
        at++;
    return at;
}

// A piece of a list up to a comma or `close` outside of parentheses, without blanks around it. NULL when the
// text ends first.
static const char *take_piece(Arena *arena, const char **at, char close)
{
    const char *start = skip_space(*at), *end;
    unsigned depth = 0;
    for (end = start; *end && (depth || (*end != ',' && *end != close)); end++) {
        depth += *end == '(';
        depth -= depth && *end == ')';
    }
    if (!*end)
        return NULL;
    *at = end;
    while (end > start && isspace((unsigned char)end[-1]))
        end--;
    return arena_strndup(arena, start, (size_t)(end - start));
}

static bool add_condition(TraceFunction *function, const char *name, const char *value)
{
    if (function->n_conditions >= CONDITIONS_MAX || !*name)
        return false;
    for (const char *at = name; *at; at++)
        if (!is_word_char(*at))
            return false;
    function->condition[function->n_conditions] = name;
    function->value[function->n_conditions++] = value;
    return true;
}

// `{NAME=VALUE,...}` at *at.
static bool take_fixed(Arena *arena, const char **at, TraceFunction *function)
{
    do {
        ++*at;
        const char *piece = take_piece(arena, at, '}');
        const char *equals = piece ? strchr(piece, '=') : NULL;
        if (!equals)
            return false;
        size_t length = (size_t)(equals - piece);
        while (length && isspace((unsigned char)piece[length - 1]))
            length--;
        if (!add_condition(function, arena_strndup(arena, piece, length), skip_space(equals + 1)))
            return false;
    } while (**at == ',');
    function->n_fixed = function->n_conditions;
    *at = skip_space(*at + 1);
    return true;
}

// `(NAME, ..., MSG, ...)` at *at: what comes before MSG or the dots are conditions.
static bool take_params(Arena *arena, const char **at, TraceFunction *function)
{
    const char *inner = skip_space(*at + 1);
    if (*inner == '(' && strncmp(skip_space(inner + 1), "MSG", 3) != 0 && !function->is_wrapped) {
        function->is_wrapped = true;
        return take_params(arena, &inner, function);
    }
    do {
        ++*at;
        const char *piece = take_piece(arena, at, ')');
        if (!piece)
            return false;
        if (strcmp(piece, "MSG") == 0 || strcmp(piece, "...") == 0) {
            function->takes_more = true;
            return true;
        }
        if (*piece == '(' && strncmp(skip_space(piece + 1), "MSG", 3) == 0)
            return function->takes_list = true;
        if (!*piece && **at == ')')
            return true; // ()
        if (!add_condition(function, piece, NULL))
            return false;
    } while (**at == ',');
    return true;
}

static TraceFunction read_function(Arena *arena, const char *text)
{
    TraceFunction function = {0};
    size_t length = 0;
    const char *at = text;
    while (*at && !is_word_char(*at))
        at++;
    while (is_word_char(at[length]))
        length++;
    if (!length || isdigit((unsigned char)*at))
        return function;
    function.name = arena_strndup(arena, at, length);
    at = skip_space(at + length);
    if (*at == '{' && !take_fixed(arena, &at, &function))
        return function;
    function.is_known = *at == '(' && take_params(arena, &at, &function);
    return function;
}

// ---- the header ------------------------------------------------------------------------------------------

// WPP_LEVEL_FLAGS_PRE, WPP__PRE
static const char *hook_name(Arena *arena, const TraceFunction *function, const char *suffix)
{
    Buf out = buf_on(arena);
    buf_text(&out, function->n_conditions ? "WPP" : "WPP_");
    for (unsigned i = 0; i < function->n_conditions; i++)
        buf_printf(&out, "_%s", function->condition[i]);
    buf_text(&out, suffix);
    return out.text;
}

static void write_hook(Buf *out, const TraceFunction *function, const char *hook)
{
    buf_printf(out, " %s(", hook);
    for (unsigned i = 0; i < function->n_conditions; i++) {
        buf_text(out, i ? ", " : "");
        if (i < function->n_fixed)
            buf_text(out, function->value[i]);
        else
            buf_printf(out, "ioctlint_%u", i);
    }
    buf_text(out, ")");
}

// The parameters: conditions in the parentheses, then the message.
static void write_params(Buf *out, const TraceFunction *function)
{
    for (unsigned i = function->n_fixed; i < function->n_conditions; i++)
        buf_printf(out, "%sioctlint_%u", i > function->n_fixed ? ", " : "", i);
    if (function->takes_more || function->takes_list)
        buf_printf(out, "%s%s", function->n_conditions > function->n_fixed ? ", " : "",
                   function->takes_more ? "..." : "ioctlint_list");
}

static void write_function(const UnitPlan *plan, Buf *out, const TraceFunction *function)
{
    const char *pre = hook_name(plan->arena, function, "_PRE");
    const char *post = hook_name(plan->arena, function, "_POST");
    bool has_pre = map_find_text(plan->trace_hooks, pre) != NULL;
    bool has_post = map_find_text(plan->trace_hooks, post) != NULL;
    bool has_message = function->takes_more || function->takes_list;
    const char *name = function->name;
    buf_printf(out, "#undef %s\n", name);
    if (!function->is_known || (!has_message && !has_pre && !has_post)) {
        buf_printf(out, "#define %s(...) ((void)0)\n", name);
        return;
    }
    if (function->is_wrapped)
        buf_printf(out, "#define %s(ioctlint_list) ioctlint_%s ioctlint_list\n", name, name);
    buf_printf(out, "#define %s%s(", function->is_wrapped ? "ioctlint_" : "", name);
    write_params(out, function);
    buf_text(out, ")");
    if (has_pre)
        write_hook(out, function, pre);
    buf_text(out, function->takes_more   ? " ioctlint_trace(0 __VA_OPT__(,) __VA_ARGS__)"
                  : function->takes_list ? " ioctlint_trace_list ioctlint_list"
                                         : " ((void)0)");
    if (has_post)
        write_hook(out, function, post);
    buf_text(out, "\n");
}

static void add_function(UnitPlan *plan, Buf *out, const char *text)
{
    bool is_new = false;
    TraceFunction function = read_function(plan->arena, text);
    if (function.name)
        map_slot_text(plan->trace_known, function.name, &is_new);
    if (is_new)
        write_function(plan, out, &function);
}

void plan_trace_functions(UnitPlan *plan)
{
    // A message is never sent here, but its variables are read. Conditions that PRE macros ask for find
    // tracing switched off.
    static const char head[] =
        "#ifndef IOCTLINT_TRACE_H\n#define IOCTLINT_TRACE_H\n"
        "static __inline void ioctlint_trace(int none, ...) { (void)none; }\n"
        "static __inline void ioctlint_trace_list(const void *format, ...) { (void)format; }\n"
        "extern struct ioctlint_trace_control {\n"
        "    unsigned char Level; unsigned long Flags[8];\n"
        "    unsigned long long Logger; unsigned short AutoLogVerboseEnabled;\n"
        "    void *AutoLogContext;\n"
        "} ioctlint_trace_control;\n#endif\n"
        "#ifndef WPP_CONTROL\n#define WPP_CONTROL(bit) ioctlint_trace_control\n#endif\n";
    Buf out = buf_on(plan->arena);
    if (plan->trace_functions.count || plan->given.n_wpp_functions)
        buf_text(&out, head);
    for (size_t i = 0; i < plan->given.n_wpp_functions; i++) {
        // "TraceEvents(LEVEL,FLAGS,MSG,...);Hexdump((LEVEL,FLAGS,MSG,...))" may hold several.
        for (const char *at = plan->given.wpp_functions[i]; *at;) {
            size_t size = strcspn(at, ";");
            add_function(plan, &out, arena_strndup(plan->arena, at, size));
            at += size + (at[size] == ';');
        }
    }
    for (uint32_t i = 0; i < plan->trace_functions.count; i++)
        add_function(plan, &out, plan->trace_functions.at[i]);
    plan_virtual_file(plan, VIRTUAL_TRACE, out.text ? out.text : "", out.length);
}
