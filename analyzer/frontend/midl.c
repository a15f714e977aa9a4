// Headers made from interface definitions. In: the text of an .idl file. Out: the header that midl.exe would
// write: its types with the attributes gone, C++ classes and C tables of functions for COM interfaces,
// prototypes and handles for RPC interfaces, names for ids; or the file x_i.c that defines those ids.
//
// The one idea: the language is C with attributes in brackets, so a declaration is copied token by token and
// only what C does not have is left out or said otherwise. What does not come to its end is not copied at
// all: a broken declaration must not break the unit that includes the header.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

enum {
    TOKENS_MAX = 1 << 20,
    OUTPUT_MAX = 4 << 20, // bytes
    NESTING_MAX = 64,     // brackets within a declaration
    BASES_MAX = 32,       // interfaces up from one
};

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_WORD,
    TOKEN_NUMBER,
    TOKEN_STRING, // with its quotes
    TOKEN_MARK,   // one character
    TOKEN_LINE    // from '#' to the end of the line, continuations included
} TokenKind;

typedef struct Token {
    const char *text;
    uint32_t length;
    unsigned char kind; // TokenKind
    bool is_apart;      // blanks or a comment before it
} Token;

typedef struct Method {
    const char *result, *name, *parameters; // texts; parameters "" for none
} Method;

typedef struct Interface {
    const char *name, *base; // NULL: none
    unsigned depth;          // bases in this file, itself included
    VEC(Method) methods;
} Interface;

typedef struct Attributes {
    const char *uuid, *version;     // NULL: not there
    bool is_object, is_called_else; // call_as: what goes over the wire, callers see another function
    const char *property;           // "get_", "put_", "putref_" or ""
} Attributes;

typedef struct IdlReader {
    Arena *arena;
    VEC(Token) tokens;
    uint32_t at;
    Buf head, forward, out, ids;
    unsigned open_conditions; // #if in `out` that have no #endif yet
    bool has_com;
    VEC(Interface) interfaces;
    Map *interface_numbers; // name -> index
} IdlReader;

// ---- tokens ----------------------------------------------------------------------------------------------

typedef struct Lexer {
    const char *at, *end;
    bool is_apart, at_line_start;
} Lexer;

static void skip_comment(Lexer *lexer)
{
    if (lexer->at[1] == '/') {
        while (lexer->at < lexer->end && *lexer->at != '\n')
            lexer->at++;
        return;
    }
    for (lexer->at += 2; lexer->at < lexer->end; lexer->at++)
        if (lexer->at[0] == '*' && lexer->end - lexer->at > 1 && lexer->at[1] == '/') {
            lexer->at += 2;
            return;
        }
}

static void skip_blanks_and_comments(Lexer *lexer)
{
    lexer->is_apart = false;
    while (lexer->at < lexer->end) {
        bool is_comment =
            lexer->at[0] == '/' && lexer->end - lexer->at > 1 && (lexer->at[1] == '/' || lexer->at[1] == '*');
        if (is_comment) {
            skip_comment(lexer);
        } else if (isspace((unsigned char)*lexer->at) || *lexer->at == 0) {
            lexer->at_line_start = lexer->at_line_start || *lexer->at == '\n';
            lexer->at++;
        } else {
            return;
        }
        lexer->is_apart = true;
    }
}

static void skip_literal(Lexer *lexer)
{
    char quote = *lexer->at++;
    while (lexer->at < lexer->end && *lexer->at != quote && *lexer->at != '\n')
        lexer->at += *lexer->at == '\\' && lexer->end - lexer->at > 1 ? 2 : 1;
    lexer->at += lexer->at < lexer->end && *lexer->at == quote;
}

static void skip_directive(Lexer *lexer)
{
    while (lexer->at < lexer->end && *lexer->at != '\n')
        lexer->at += *lexer->at == '\\' && lexer->end - lexer->at > 1 ? 2 : 1;
}

static Token next_token(Lexer *lexer)
{
    skip_blanks_and_comments(lexer);
    Token token = {lexer->at, 0, TOKEN_END, lexer->is_apart};
    if (lexer->at >= lexer->end)
        return token;
    char c = *lexer->at;
    if (c == '#' && lexer->at_line_start) {
        token.kind = TOKEN_LINE;
        skip_directive(lexer);
    } else if (c == '"' || c == '\'' || (c == 'L' && lexer->end - lexer->at > 1 && lexer->at[1] == '"')) {
        token.kind = TOKEN_STRING;
        lexer->at += c == 'L';
        skip_literal(lexer);
    } else if (is_word_char(c)) {
        token.kind = isdigit((unsigned char)c) ? TOKEN_NUMBER : TOKEN_WORD;
        while (lexer->at < lexer->end &&
               (is_word_char(*lexer->at) || (token.kind == TOKEN_NUMBER && *lexer->at == '.')))
            lexer->at++;
    } else {
        token.kind = TOKEN_MARK;
        lexer->at++;
    }
    if (lexer->at > lexer->end)
        lexer->at = lexer->end;
    token.length = (uint32_t)(lexer->at - token.text);
    lexer->at_line_start = false;
    return token;
}

static void read_tokens(IdlReader *reader, const char *text, size_t length)
{
    Lexer lexer = {text, text + length, false, true};
    Token token;
    do {
        token = next_token(&lexer);
        if (reader->tokens.count == TOKENS_MAX)
            token = (Token){.text = "", .kind = TOKEN_END};
        VEC_PUSH(reader->arena, &reader->tokens, token);
    } while (token.kind != TOKEN_END);
}

// Behind the last token there is always the end.
static const Token *peek_at(const IdlReader *reader, uint32_t ahead)
{
    uint32_t last = reader->tokens.count - 1;
    return &reader->tokens.at[reader->at + ahead < last ? reader->at + ahead : last];
}

static const Token *peek(const IdlReader *reader)
{
    return peek_at(reader, 0);
}

static bool token_is(const Token *token, const char *text)
{
    return token->kind != TOKEN_STRING && strlen(text) == token->length &&
           memcmp(token->text, text, token->length) == 0;
}

static bool at_text(const IdlReader *reader, const char *text)
{
    return token_is(peek(reader), text);
}

static bool at_end(const IdlReader *reader)
{
    return peek(reader)->kind == TOKEN_END;
}

static bool take(IdlReader *reader, const char *text)
{
    bool is_it = at_text(reader, text);
    reader->at += is_it;
    return is_it;
}

static const char *token_text(const IdlReader *reader, const Token *token)
{
    return arena_strndup(reader->arena, token->text, token->length);
}

// A word, or NULL without taking anything.
static const char *take_word(IdlReader *reader)
{
    return peek(reader)->kind == TOKEN_WORD ? token_text(reader, &reader->tokens.at[reader->at++]) : NULL;
}

static int bracket_step(const Token *token)
{
    if (token->kind != TOKEN_MARK)
        return 0;
    return strchr("([{", *token->text) ? 1 : strchr(")]}", *token->text) ? -1 : 0;
}

// From an opening bracket to behind its closing one.
static void skip_brackets(IdlReader *reader)
{
    int depth = 0;
    do {
        depth += bracket_step(peek(reader));
        reader->at += !at_end(reader);
    } while (depth > 0 && !at_end(reader));
}

// To behind the next `;` outside of brackets; not past a `}` that closes what is around.
static void skip_item(IdlReader *reader)
{
    while (!at_end(reader) && !at_text(reader, "}")) {
        if (bracket_step(peek(reader)) > 0)
            skip_brackets(reader);
        else if (take(reader, ";"))
            return;
        else
            reader->at++;
    }
}

// ---- lines -----------------------------------------------------------------------------------------------

static bool begins(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

// How a line changes the number of open conditions; *needs_open: it belongs to one.
static int condition_step(const char *line, bool *needs_open)
{
    line += strspn(line, " \t");
    *needs_open = false;
    if (*line != '#')
        return 0;
    line += 1 + strspn(line + 1, " \t");
    *needs_open = begins(line, "el") || begins(line, "endif");
    return begins(line, "if") ? 1 : begins(line, "endif") ? -1 : 0;
}

static void add_line(IdlReader *reader, const char *line)
{
    bool needs_open;
    int step = condition_step(line, &needs_open);
    if (needs_open && !reader->open_conditions)
        return;
    reader->open_conditions += (unsigned)step;
    buf_printf(&reader->out, "%s\n", line);
}

// cpp_quote("text"): the text is a line of the header.
static const char *quoted_line(IdlReader *reader)
{
    Buf line = buf_on(reader->arena);
    reader->at++;
    take(reader, "(");
    for (; peek(reader)->kind == TOKEN_STRING; reader->at++) {
        const Token *token = peek(reader);
        for (uint32_t i = 1; i + 1 < token->length; i++) {
            bool is_escaped = token->text[i] == '\\' && i + 2 < token->length;
            i += is_escaped;
            buf_char(&line, is_escaped && token->text[i] == 'n' ? '\n' : token->text[i]);
        }
    }
    take(reader, ")");
    take(reader, ";");
    return line.text;
}

// "x.idl" becomes "x.h": every definition has its header.
static void include(IdlReader *reader, const char *name, char open, char close)
{
    const char *extension = path_extension(name);
    bool is_idl = strcasecmp(extension, ".idl") == 0;
    buf_printf(&reader->head, "#include %c%.*s%s%c\n", open,
               (int)(strlen(name) - (is_idl ? strlen(extension) : 0)), name, is_idl ? ".h" : "", close);
}

static void take_import(IdlReader *reader)
{
    reader->at++;
    for (; !at_end(reader) && !at_text(reader, ";"); reader->at++) {
        const Token *token = peek(reader);
        if (token->kind == TOKEN_STRING && token->length > 2)
            include(reader, arena_strndup(reader->arena, token->text + 1, token->length - 2), '"', '"');
    }
    take(reader, ";");
}

static void take_line(IdlReader *reader)
{
    const char *line = token_text(reader, peek(reader)), *word = line + 1 + strspn(line + 1, " \t");
    reader->at++;
    if (begins(word, "pragma") || begins(word, "import"))
        return;
    if (!begins(word, "include")) {
        add_line(reader, line);
        return;
    }
    word += strlen("include");
    word += strspn(word, " \t");
    char close = *word == '<' ? '>' : '"';
    const char *end = *word == '<' || *word == '"' ? strchr(word + 1, close) : NULL;
    if (end)
        include(reader, arena_strndup(reader->arena, word + 1, (size_t)(end - word - 1)), *word, close);
}

// ---- attributes ------------------------------------------------------------------------------------------

// `( ... )` as one text, "" when there is none.
static const char *take_argument(IdlReader *reader)
{
    Buf text = buf_on(reader->arena);
    if (!at_text(reader, "("))
        return text.text;
    uint32_t start = reader->at + 1;
    skip_brackets(reader);
    for (uint32_t i = start; i + 1 < reader->at; i++) {
        const Token *token = &reader->tokens.at[i];
        bool is_quoted = token->kind == TOKEN_STRING && token->length >= 2;
        buf_add(&text, token->text + is_quoted, token->length - 2 * is_quoted);
    }
    return text.text;
}

static void take_attribute(IdlReader *reader, Attributes *attributes)
{
    const char *name = take_word(reader);
    if (!name) {
        if (bracket_step(peek(reader)) > 0)
            skip_brackets(reader);
        else
            reader->at++;
        return;
    }
    const char *argument = take_argument(reader);
    if (strcmp(name, "uuid") == 0 && guid_initializer(reader->arena, argument))
        attributes->uuid = argument;
    else if (strcmp(name, "version") == 0)
        attributes->version = argument;
    else if (strcmp(name, "propget") == 0)
        attributes->property = "get_";
    else if (strcmp(name, "propput") == 0)
        attributes->property = "put_";
    else if (strcmp(name, "propputref") == 0)
        attributes->property = "putref_";
    else if (strcmp(name, "object") == 0 || strcmp(name, "odl") == 0 || strcmp(name, "dual") == 0)
        attributes->is_object = true;
    else if (strcmp(name, "call_as") == 0)
        attributes->is_called_else = true;
}

static Attributes take_attributes(IdlReader *reader)
{
    Attributes attributes = {.property = ""};
    while (take(reader, "[")) {
        while (!at_end(reader) && !at_text(reader, "]"))
            take_attribute(reader, &attributes);
        take(reader, "]");
    }
    return attributes;
}

// ---- copying C -------------------------------------------------------------------------------------------

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
        if (token_is(token, *word))
            return false;
    return token->kind == TOKEN_WORD || token_is(token, ")") || token_is(token, "]");
}

// `[ ... ]` behind a name. Bounds that only a call knows are one element in a structure.
static void copy_bounds(Copy *copy)
{
    IdlReader *reader = copy->reader;
    uint32_t start = ++reader->at;
    bool is_known = !at_text(reader, "]");
    Buf bounds = buf_on(reader->arena);
    for (; !at_end(reader) && !at_text(reader, "]") && !at_text(reader, ";"); reader->at++) {
        const Token *token = peek(reader);
        bool is_star = token_is(token, "*") && reader->at == start && token_is(peek_at(reader, 1), "]");
        is_known =
            is_known && !is_star && !(token->kind == TOKEN_NUMBER && strstr(token_text(reader, token), ".."));
        buf_add(&bounds, token->text, token->length);
        buf_char(&bounds, ' ');
    }
    if (!take(reader, "]"))
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
    const char *name = !at_text(reader, "switch") ? take_word(reader) : NULL;
    if (!take(reader, "switch")) {
        reader->at = start;
        return false;
    }
    put(copy, arena_printf(reader->arena, "struct %s {", name ? name : ""), true);
    take(reader, "(");
    for (; !at_end(reader) && !at_text(reader, ")"); reader->at++)
        put(copy, token_text(reader, peek(reader)), true);
    take(reader, ")");
    const char *inner = take_word(reader);
    put(copy, "; union {", false);
    if (!take(reader, "{"))
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
    const Token *token = peek(reader);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!token_is(token, words[i][0]))
            continue;
        put(copy, words[i][1], true);
        reader->at++;
        copy->may_index = false;
        return true;
    }
    if (token_is(token, "SAFEARRAY") && token_is(peek_at(reader, 1), "(")) {
        put(copy, "SAFEARRAY *", true);
        reader->at++;
        skip_brackets(reader);
        return true;
    }
    bool is_case = copy->depth && copy->switched[copy->depth - 1] &&
                   (token_is(token, "case") || token_is(token, "default"));
    while (is_case && !at_end(reader) && !take(reader, ":"))
        reader->at++;
    return is_case || (token_is(token, "union") && copy_switch(copy));
}

static void copy_token(Copy *copy)
{
    IdlReader *reader = copy->reader;
    const Token *token = peek(reader);
    int step = bracket_step(token);
    bool is_end = copy->is_parameters && token_is(token, ";");
    if (step > 0)
        open_bracket(copy, *token->text == '(' ? ')' : '}', NULL);
    if (is_end || (step < 0 && (!copy->depth || copy->closing[copy->depth - 1] != *token->text))) {
        copy->is_broken = true;
        return;
    }
    put(copy, token_text(reader, token), token->is_apart);
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
    const Token *token = peek(reader);
    const char *line = NULL;
    bool needs_open;
    if (token->kind == TOKEN_LINE) {
        line = token_text(reader, token);
        reader->at++;
    } else if (token_is(token, "cpp_quote") && token_is(peek_at(reader, 1), "(")) {
        line = quoted_line(reader);
    } else {
        return false;
    }
    int step = condition_step(line, &needs_open);
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
    while (!at_end(reader) && !copy->is_broken) {
        if (!copy->depth && take(reader, stop))
            return !copy->conditions;
        if (at_text(reader, "[") && copy->may_index)
            copy_bounds(copy);
        else if (at_text(reader, "["))
            skip_brackets(reader);
        else if (!copy_line(copy) && !copy_other_word(copy))
            copy_token(copy);
    }
    return false;
}

static void take_declaration(IdlReader *reader)
{
    uint32_t start = reader->at;
    Copy copy = {.reader = reader, .out = buf_on(reader->arena)};
    if (copy_c(&copy)) {
        buf_printf(&reader->out, "%s;\n", copy.out.text);
        return;
    }
    reader->at = start;
    skip_item(reader);
}

// const TYPE NAME = VALUE; is a macro.
static void take_constant(IdlReader *reader)
{
    uint32_t start = reader->at;
    while (!at_end(reader) && !at_text(reader, "="))
        reader->at++;
    const Token *name = &reader->tokens.at[reader->at - 1];
    Copy copy = {.reader = reader, .out = buf_on(reader->arena)};
    if (take(reader, "=") && name->kind == TOKEN_WORD && copy_c(&copy)) {
        buf_printf(&reader->out, "#define %s (%s)\n", token_text(reader, name), copy.out.text);
        return;
    }
    reader->at = start;
    skip_item(reader);
}

// ---- interfaces ------------------------------------------------------------------------------------------

// The first of `marks` before the item's end, or 0.
static char first_mark(const IdlReader *reader, const char *marks)
{
    for (uint32_t i = 0;; i++) {
        const Token *token = peek_at(reader, i);
        if (token->kind == TOKEN_END || token_is(token, ";") || token_is(token, "}"))
            return 0;
        if (token->kind == TOKEN_MARK && strchr(marks, *token->text))
            return *token->text;
    }
}

// RESULT NAME ( PARAMETERS ) ;
static bool take_method(IdlReader *reader, const Attributes *attributes, Method *method)
{
    static const char *const conventions[] = {"__stdcall",         "_stdcall",   "__cdecl", "WINAPI",
                                              "STDMETHODCALLTYPE", "__RPC_USER", NULL};
    Buf result = buf_on(reader->arena);
    const char *name = NULL;
    for (; !at_end(reader) && !at_text(reader, "(") && !at_text(reader, ";") && !at_text(reader, "}");
         reader->at++) {
        const Token *token = peek(reader);
        bool is_convention = false;
        for (const char *const *word = conventions; *word; word++)
            is_convention = is_convention || token_is(token, *word);
        if (is_convention)
            continue;
        if (name)
            buf_printf(&result, "%s ", name);
        name =
            token->kind == TOKEN_WORD && token_is(token, "interface") ? "struct" : token_text(reader, token);
    }
    bool is_named = name && reader->tokens.at[reader->at - 1].kind == TOKEN_WORD && result.length;
    Copy copy = {.reader = reader, .out = buf_on(reader->arena), .is_parameters = true};
    if (!is_named || !take(reader, "(") || !copy_c(&copy))
        return false;
    const char *parameters = strcmp(copy.out.text, "void") == 0 ? "" : copy.out.text;
    *method =
        (Method){result.text, arena_printf(reader->arena, "%s%s", attributes->property, name), parameters};
    return take(reader, ";");
}

static bool take_common_item(IdlReader *reader);

static void take_member(IdlReader *reader, Interface *interface)
{
    uint32_t start = reader->at;
    Method method;
    if (take_common_item(reader))
        return;
    Attributes attributes = take_attributes(reader);
    if (take_common_item(reader))
        return;
    if (!take_method(reader, &attributes, &method)) {
        reader->at = start;
        skip_item(reader);
    } else if (!attributes.is_called_else) {
        VEC_PUSH(reader->arena, &interface->methods, method);
    }
}

static void write_id(IdlReader *reader, const char *kind, const char *name, const char *uuid)
{
    if (!uuid)
        return;
    const char *type = strcmp(kind, "CLSID") == 0 ? "CLSID" : "IID";
    buf_printf(&reader->out, "EXTERN_C const %s %s_%s;\n", type, kind, name);
    buf_printf(&reader->ids, "EXTERN_C DECLSPEC_SELECTANY const %s %s_%s = %s;\n", type, kind, name,
               guid_initializer(reader->arena, uuid));
}

static void write_forward(IdlReader *reader, const char *name)
{
    buf_printf(&reader->forward,
               "#ifndef __%s_FWD_DEFINED__\n#define __%s_FWD_DEFINED__\ntypedef struct %s %s;\n#endif\n",
               name, name, name, name);
}

static const char *uuid_of_class(const IdlReader *reader, const char *uuid)
{
    return uuid ? arena_printf(reader->arena, "__declspec(uuid(\"%s\")) ", uuid) : "";
}

static void write_class(IdlReader *reader, const Interface *interface, const char *uuid)
{
    Buf *out = &reader->out;
    buf_printf(out, "struct %s%s%s%s\n{\npublic:\n", uuid_of_class(reader, uuid), interface->name,
               interface->base ? " : public " : "", interface->base ? interface->base : "");
    for (uint32_t i = 0; i < interface->methods.count; i++) {
        const Method *method = &interface->methods.at[i];
        buf_printf(out, "    virtual %sSTDMETHODCALLTYPE %s(%s) = 0;\n", method->result, method->name,
                   method->parameters);
    }
    buf_text(out, "};\n");
}

static const Interface *interface_named(const IdlReader *reader, const char *name)
{
    const uint64_t *number = name ? map_find_text(reader->interface_numbers, name) : NULL;
    return number ? &reader->interfaces.at[*number] : NULL;
}

// From `interface` up to the one whose base is not of this file. Returns how many; a circle is cut.
static unsigned lineage(const IdlReader *reader, const Interface *interface, const Interface **line)
{
    unsigned count = 0;
    for (; interface && count < BASES_MAX; interface = interface_named(reader, interface->base))
        line[count++] = interface;
    return count;
}

typedef struct KnownBase {
    const char *name;
    Method methods[7];
} KnownBase;

static const KnownBase known_bases[] = {
    {"IUnknown",
     {{"HRESULT ", "QueryInterface", "REFIID riid, void **ppvObject"},
      {"ULONG ", "AddRef", ""},
      {"ULONG ", "Release", ""}}},
    {"IDispatch",
     {{"HRESULT ", "QueryInterface", "REFIID riid, void **ppvObject"},
      {"ULONG ", "AddRef", ""},
      {"ULONG ", "Release", ""},
      {"HRESULT ", "GetTypeInfoCount", "UINT *pctinfo"},
      {"HRESULT ", "GetTypeInfo", "UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo"},
      {"HRESULT ", "GetIDsOfNames",
       "REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId"},
      {"HRESULT ", "Invoke",
       "DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT "
       "*pVarResult, "
       "EXCEPINFO *pExcepInfo, UINT *puArgErr"}}},
};

static const KnownBase *known_base(const char *name)
{
    for (size_t i = 0; name && i < sizeof known_bases / sizeof *known_bases; i++)
        if (strcmp(known_bases[i].name, name) == 0)
            return &known_bases[i];
    return NULL;
}

static void write_slot(IdlReader *reader, const char *name, const Method *method, bool is_macro)
{
    if (is_macro)
        buf_printf(&reader->out, "#define %s_%s(This, ...) ((This)->lpVtbl->%s(This, ##__VA_ARGS__))\n", name,
                   method->name, method->name);
    else
        buf_printf(&reader->out, "    %s(STDMETHODCALLTYPE *%s)(%s *This%s%s);\n", method->result,
                   method->name, name, *method->parameters ? ", " : "", method->parameters);
}

// All methods, the first base's first.
static void write_slots(IdlReader *reader, const char *name, const KnownBase *base,
                        const Interface *const *line, unsigned count, bool is_macro)
{
    for (size_t i = 0; i < sizeof base->methods / sizeof *base->methods && base->methods[i].name; i++)
        write_slot(reader, name, &base->methods[i], is_macro);
    while (count--)
        for (uint32_t i = 0; i < line[count]->methods.count; i++)
            write_slot(reader, name, &line[count]->methods.at[i], is_macro);
}

static void write_table(IdlReader *reader, const Interface *interface)
{
    const Interface *line[BASES_MAX];
    unsigned count = lineage(reader, interface, line);
    const KnownBase *base = known_base(line[count - 1]->base);
    const char *name = interface->name;
    Buf *out = &reader->out;
    if (base) {
        buf_printf(out, "typedef struct %sVtbl\n{\n", name);
        write_slots(reader, name, base, (const Interface *const *)line, count, false);
        buf_printf(out, "} %sVtbl;\n", name);
    }
    buf_printf(out, "struct %s\n{\n    CONST_VTBL struct %sVtbl *lpVtbl;\n};\n", name, name);
    if (!base)
        return;
    buf_text(out, "#ifdef COBJMACROS\n");
    write_slots(reader, name, base, (const Interface *const *)line, count, true);
    buf_text(out, "#endif\n");
}

static void write_com(IdlReader *reader, const Interface *interface, const char *uuid)
{
    Buf *out = &reader->out;
    reader->has_com = true;
    write_forward(reader, interface->name);
    buf_printf(out, "#ifndef __%s_INTERFACE_DEFINED__\n#define __%s_INTERFACE_DEFINED__\n", interface->name,
               interface->name);
    write_id(reader, "IID", interface->name, uuid);
    buf_text(out, "#if defined(__cplusplus) && !defined(CINTERFACE)\n");
    write_class(reader, interface, uuid);
    buf_text(out, "#else\n");
    write_table(reader, interface);
    buf_text(out, "#endif\n#endif\n");
}

// version(1.0) is part of the handles' names: x_v1_0_c_ifspec.
static void write_rpc(IdlReader *reader, const Interface *interface, const Attributes *attributes)
{
    Buf *out = &reader->out;
    const char *version = attributes->version ? attributes->version : "0.0", *dot = strchr(version, '.');
    unsigned long major = strtoul(version, NULL, 10), minor = dot ? strtoul(dot + 1, NULL, 10) : 0;
    for (uint32_t i = 0; i < interface->methods.count; i++) {
        const Method *method = &interface->methods.at[i];
        buf_printf(out, "%s%s(%s);\n", method->result, method->name,
                   *method->parameters ? method->parameters : "void");
    }
    for (const char *side = "cs"; attributes->uuid && *side; side++)
        buf_printf(out, "extern RPC_IF_HANDLE %s_v%lu_%lu_%c_ifspec;\n", interface->name, major, minor,
                   *side);
}

static void take_interface(IdlReader *reader, const Attributes *attributes)
{
    Interface interface = {.name = take_word(reader)};
    if (!interface.name || take(reader, ";")) {
        if (interface.name)
            write_forward(reader, interface.name);
        return;
    }
    if (take(reader, ":"))
        interface.base = take_word(reader);
    if (!take(reader, "{")) {
        skip_item(reader);
        return;
    }
    while (!at_end(reader) && !at_text(reader, "}"))
        take_member(reader, &interface);
    const Interface *base = interface_named(reader, interface.base);
    interface.depth = base ? base->depth + 1 : 1;
    if (!take(reader, "}") || reader->out.length > OUTPUT_MAX || interface.depth > BASES_MAX)
        return;
    *map_slot_text(reader->interface_numbers, interface.name, NULL) = reader->interfaces.count;
    VEC_PUSH(reader->arena, &reader->interfaces, interface);
    if (attributes->is_object || interface.base)
        write_com(reader, &interface, attributes->uuid);
    else
        write_rpc(reader, &interface, attributes);
}

// What is left of these is their id.
static void take_body_of(IdlReader *reader, const char *kind, const Attributes *attributes, bool is_class)
{
    const char *name = take_word(reader);
    if (name && at_text(reader, "{")) {
        write_id(reader, kind, name, attributes->uuid);
        if (is_class)
            buf_printf(&reader->out, "#ifdef __cplusplus\nclass %s%s;\n#endif\n",
                       uuid_of_class(reader, attributes->uuid), name);
        else
            buf_printf(&reader->out,
                       "#if defined(__cplusplus) && !defined(CINTERFACE)\nstruct %s%s : public "
                       "IDispatch\n{\n};\n#endif\n",
                       uuid_of_class(reader, attributes->uuid), name);
        reader->has_com = true;
        skip_brackets(reader);
    } else {
        skip_item(reader);
    }
}

// ---- items -----------------------------------------------------------------------------------------------

// struct X { ... }; and its like, but not a function that gives one back.
static bool at_type(const IdlReader *reader)
{
    static const char *const words[] = {"struct", "union", "enum", "extern", NULL};
    for (const char *const *word = words; *word; word++)
        if (at_text(reader, *word))
            return first_mark(reader, "{(") != '(';
    return false;
}

// importlib("x.tlb") and midl_pragma warning(...) say nothing to C.
static void skip_call(IdlReader *reader)
{
    while (!at_end(reader) && !at_text(reader, "("))
        reader->at++;
    skip_brackets(reader);
}

// Items that stand anywhere; false when there is none of them here.
static bool take_common_item(IdlReader *reader)
{
    const Token *token = peek(reader);
    if (token->kind == TOKEN_LINE)
        take_line(reader);
    else if (token_is(token, "cpp_quote"))
        add_line(reader, quoted_line(reader));
    else if (token_is(token, "import"))
        take_import(reader);
    else if (token_is(token, "importlib") || token_is(token, "midl_pragma"))
        skip_call(reader);
    else if (token_is(token, "const") && first_mark(reader, "=(") == '=')
        take_constant(reader);
    else if (token_is(token, "typedef") || at_type(reader))
        take_declaration(reader);
    else
        return take(reader, ";");
    return true;
}

// What it holds is read as if it stood outside; its `}` is one that closes nothing.
static void begin_library(IdlReader *reader, const Attributes *attributes)
{
    const char *name = take_word(reader);
    if (name)
        write_id(reader, "LIBID", name, attributes->uuid);
    take(reader, "{");
}

static void take_item(IdlReader *reader)
{
    if (take_common_item(reader))
        return;
    Attributes attributes = take_attributes(reader);
    if (take(reader, "interface"))
        take_interface(reader, &attributes);
    else if (take(reader, "dispinterface"))
        take_body_of(reader, "DIID", &attributes, false);
    else if (take(reader, "coclass"))
        take_body_of(reader, "CLSID", &attributes, true);
    else if (take(reader, "library"))
        begin_library(reader, &attributes);
    else if (!take(reader, "}") && !take_common_item(reader))
        skip_item(reader);
}

static const char *header_of(IdlReader *reader)
{
    Buf all = buf_on(reader->arena);
    buf_text(&all, "#include <rpc.h>\n#include <rpcndr.h>\n");
    if (reader->has_com)
        buf_text(&all, "#ifndef COM_NO_WINDOWS_H\n#include <windows.h>\n#include <ole2.h>\n#endif\n");
    buf_printf(&all, "%s#ifdef __cplusplus\nextern \"C\" {\n#endif\n%s%s", reader->head.text,
               reader->forward.text, reader->out.text);
    while (reader->open_conditions--)
        buf_text(&all, "#endif\n");
    buf_text(&all, "#ifdef __cplusplus\n}\n#endif\n");
    return all.text;
}

const char *midl_header(Arena *arena, const char *text, size_t length, bool is_ids)
{
    IdlReader reader = {
        .arena = arena,
        .head = buf_on(arena),
        .forward = buf_on(arena),
        .out = buf_on(arena),
        .ids = buf_on(arena),
        .interface_numbers = map_new(arena),
    };
    read_tokens(&reader, text, length);
    while (!at_end(&reader) && reader.out.length <= OUTPUT_MAX) {
        uint32_t before = reader.at;
        take_item(&reader);
        reader.at += reader.at == before; // what no item begins with
    }
    if (is_ids)
        return reader.ids.text;
    return reader.head.length || reader.out.length ? header_of(&reader) : NULL;
}
