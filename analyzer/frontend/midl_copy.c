// The C in an interface definition, copied. In: a declaration, or a function's parameters. Out: the same without
// what C does not have.
//
// The one idea: token by token; what does not come to its end is not copied at all, for a broken declaration must
// not break the unit that includes the header.
#include <string.h>

#include "analyzer/frontend/midl.h"

enum { NESTING_MAX = 64 }; // brackets within a declaration

typedef struct Copy {
    IdlReader *reader;
    Buf out;
    bool is_parameters; // up to the `)` that closes them, else up to a `;`
    bool may_index;     // a `[` would be an array's
    bool is_broken;
    unsigned conditions; // open ones within it
    char closing[NESTING_MAX];
    const char *switched[NESTING_MAX]; // the inner union's name where `union switch` became a structure
    unsigned depth;
} Copy;

static void put(Copy *copy, const char *text, bool is_apart)
{
    if (is_apart && copy->out.length)
        buf_char(&copy->out, ' ');
    buf_text(&copy->out, text);
}

static void open_bracket(Copy *copy, char closing, const char *switched)
{
    if (copy->depth == NESTING_MAX) {
        copy->is_broken = true;
        return;
    }
    copy->closing[copy->depth] = closing;
    copy->switched[copy->depth++] = switched;
}

static bool is_index_base(const Token *token)
{
    static const char *const words[] = {"typedef", "struct", "union", "enum", "const", "extern", NULL};
    for (const char *const *word = words; *word; word++)
        if (idl_token_is(token, *word))
            return false;
    return token->kind == TOKEN_WORD || idl_token_is(token, ")") || idl_token_is(token, "]");
}

// `[ ... ]` behind a name. Bounds that only a call knows are one element in a structure.
static void copy_bounds(Copy *copy)
{
    IdlReader *reader = copy->reader;
    uint32_t start = ++reader->at;
    bool is_known = !idl_at(reader, "]");
    Buf bounds = buf_on(reader->arena);
    for (; !idl_at_end(reader) && !idl_at(reader, "]") && !idl_at(reader, ";"); reader->at++) {
        const Token *token = idl_peek(reader);
        bool is_star =
            idl_token_is(token, "*") && reader->at == start && idl_token_is(idl_peek_at(reader, 1), "]");
        is_known = is_known && !is_star &&
                   !(token->kind == TOKEN_NUMBER && strstr(idl_token_text(reader, token), ".."));
        buf_add(&bounds, token->text, token->length);
        buf_char(&bounds, ' ');
    }
    if (!idl_take(reader, "]"))
        copy->is_broken = true;
    put(copy,
        arena_printf(reader->arena, "[%s]",
                     is_known              ? bounds.text
                     : copy->is_parameters ? ""
                                           : "1"),
        false);
}

// union NAME switch (TYPE tag) INNER { case 1: ... }: a structure of the tag and the union.
static bool copy_switch(Copy *copy)
{
    IdlReader *reader = copy->reader;
    uint32_t start = reader->at++;
    const char *name = !idl_at(reader, "switch") ? idl_take_word(reader) : NULL;
    if (!idl_take(reader, "switch")) {
        reader->at = start;
        return false;
    }
    put(copy, arena_printf(reader->arena, "struct %s {", name ? name : ""), true);
    idl_take(reader, "(");
    for (; !idl_at_end(reader) && !idl_at(reader, ")"); reader->at++)
        put(copy, idl_token_text(reader, idl_peek(reader)), true);
    idl_take(reader, ")");
    const char *inner = idl_take_word(reader);
    put(copy, "; union {", false);
    if (!idl_take(reader, "{"))
        copy->is_broken = true;
    open_bracket(copy, '}', inner ? inner : "tagged_union");
    copy->may_index = false;
    return true;
}

// Words that C has another way of saying; true when one was copied.
static bool copy_other_word(Copy *copy)
{
    static const char *const words[][2] = {{"hyper", "__int64"}, {"small", "char"}, {"interface", "struct"}};
    IdlReader *reader = copy->reader;
    const Token *token = idl_peek(reader);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!idl_token_is(token, words[i][0]))
            continue;
        put(copy, words[i][1], true);
        reader->at++;
        copy->may_index = false;
        return true;
    }
    if (idl_token_is(token, "SAFEARRAY") && idl_token_is(idl_peek_at(reader, 1), "(")) {
        put(copy, "SAFEARRAY *", true);
        reader->at++;
        idl_skip_brackets(reader);
        return true;
    }
    bool is_case = copy->depth && copy->switched[copy->depth - 1] &&
                   (idl_token_is(token, "case") || idl_token_is(token, "default"));
    while (is_case && !idl_at_end(reader) && !idl_take(reader, ":"))
        reader->at++;
    return is_case || (idl_token_is(token, "union") && copy_switch(copy));
}

static void copy_token(Copy *copy)
{
    IdlReader *reader = copy->reader;
    const Token *token = idl_peek(reader);
    int step = idl_bracket_step(token);
    bool is_end = copy->is_parameters && idl_token_is(token, ";");
    if (step > 0)
        open_bracket(copy, *token->text == '(' ? ')' : '}', NULL);
    if (is_end || (step < 0 && (!copy->depth || copy->closing[copy->depth - 1] != *token->text))) {
        copy->is_broken = true;
        return;
    }
    put(copy, idl_token_text(reader, token), token->is_apart);
    copy->depth -= step < 0;
    if (step < 0 && copy->switched[copy->depth])
        put(copy, arena_printf(reader->arena, "%s; }", copy->switched[copy->depth]), true);
    copy->may_index = is_index_base(token);
    reader->at++;
}

// A directive or a quoted line: it stays a line.
static bool copy_line(Copy *copy)
{
    IdlReader *reader = copy->reader;
    const Token *token = idl_peek(reader);
    const char *line = NULL;
    bool needs_open;
    if (token->kind == TOKEN_LINE) {
        line = idl_token_text(reader, token);
        reader->at++;
    } else if (idl_token_is(token, "cpp_quote") && idl_token_is(idl_peek_at(reader, 1), "(")) {
        line = idl_quoted_line(reader);
    } else {
        return false;
    }
    int step = idl_condition_step(line, &needs_open);
    copy->is_broken = copy->is_broken || (needs_open && !copy->conditions);
    copy->conditions += copy->is_broken ? 0 : (unsigned)step;
    buf_printf(&copy->out, "\n%s\n", line);
    return true;
}

// True when it came to its end, which is taken.
static bool copy_c(Copy *copy)
{
    IdlReader *reader = copy->reader;
    const char *stop = copy->is_parameters ? ")" : ";";
    while (!idl_at_end(reader) && !copy->is_broken) {
        if (!copy->depth && idl_take(reader, stop))
            return !copy->conditions;
        if (idl_at(reader, "[") && copy->may_index)
            copy_bounds(copy);
        else if (idl_at(reader, "["))
            idl_skip_brackets(reader);
        else if (!copy_line(copy) && !copy_other_word(copy))
            copy_token(copy);
    }
    return false;
}

const char *idl_copy(IdlReader *reader, bool is_parameters)
{
    Copy copy = {.reader = reader, .out = buf_on(reader->arena), .is_parameters = is_parameters};
    return copy_c(&copy) ? copy.out.text : NULL;
}
