// WPP software tracing. In: comments `begin_wpp config ... end_wpp` and the project file's trace functions.
// Out: the names of the trace macros, and the header that defines each as a call of nothing. The one idea: a
// build's tracewpp.exe reads `FUNC Name{...}(LEVEL, MSG, ...)` lines and writes a .tmh with a macro for each
// (k:trace-message-functions, k:can-i-customize-doTraceMessage-). Only the name matters here; the arguments
// are not evaluated when tracing is off, which is how every trace call is taken.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/inner.h"

static bool is_name_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

void wpp_signature(Arena *arena, const char *text, size_t length, TextList *functions)
{
    size_t start = 0, end;
    while (start < length && !is_name_char(text[start]))
        start++;
    for (end = start; end < length && is_name_char(text[end]); end++)
        ;
    if (end > start && !isdigit((unsigned char)text[start]))
        VEC_PUSH(arena, functions, arena_strndup(arena, text + start, end - start));
}

static void scan_block(Arena *arena, const char *at, const char *end, TextList *functions)
{
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        line_end = line_end ? line_end : end;
        while (at < line_end && (isspace((unsigned char)*at) || *at == '/' || *at == '*'))
            at++;
        if (line_end - at > 5 && memcmp(at, "FUNC", 4) == 0 && isspace((unsigned char)at[4]))
            wpp_signature(arena, at + 5, (size_t)(line_end - at - 5), functions);
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

void wpp_scan(Arena *arena, const char *text, size_t length, TextList *functions)
{
    const char *end = text + length;
    for (const char *at = text; (at = find_text(at, end, "begin_wpp")) != NULL;) {
        const char *stop = find_text(at, end, "end_wpp");
        scan_block(arena, at, stop ? stop : end, functions);
        at = stop ? stop : end;
    }
}

void plan_trace_functions(UnitPlan *plan)
{
    Buf out = buf_on(plan->arena);
    for (size_t i = 0; i < plan->given.n_wpp_functions; i++) {
        // "TraceEvents(LEVEL,FLAGS,MSG,...);Hexdump((LEVEL,FLAGS,MSG,...))" may hold several.
        for (const char *at = plan->given.wpp_functions[i]; *at;) {
            size_t size = strcspn(at, ";");
            wpp_signature(plan->arena, at, size, &plan->trace_functions);
            at += size + (at[size] == ';');
        }
    }
    for (uint32_t i = 0; i < plan->trace_functions.count; i++) {
        const char *name = plan->trace_functions.at[i];
        buf_printf(&out, "#ifndef %s\n#define %s(...) ((void)0)\n#endif\n", name, name);
    }
    plan_virtual_file(plan, VIRTUAL_TRACE, out.text, out.length);
}
