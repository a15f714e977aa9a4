// Headers made from interface definitions. In: the text of an .idl file. Out: the header that midl.exe would
// write: its types with the attributes gone, C++ classes and C tables of functions for COM interfaces,
// prototypes and handles for RPC interfaces, names for ids; or the file x_i.c that defines those ids.
//
// The one idea: the language is C with attributes in brackets: midl_tokens.c cuts it into words, midl_copy.c copies
// what is C of it, midl_com.c writes what an interface becomes, and this file knows the order of items.
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/midl.h"
#include "analyzer/project/files.h"

enum { OUTPUT_MAX = 4 << 20 }; // bytes

// ---- lines -----------------------------------------------------------------------------------------------

static void add_line(IdlReader *reader, const char *line)
{
    bool needs_open;
    int step = idl_condition_step(line, &needs_open);
    if (needs_open && !reader->open_conditions)
        return;
    reader->open_conditions += (unsigned)step;
    buf_printf(&reader->out, "%s\n", line);
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
    for (; !idl_at_end(reader) && !idl_at(reader, ";"); reader->at++) {
        const Token *token = idl_peek(reader);
        if (token->kind == TOKEN_STRING && token->length > 2)
            include(reader, arena_strndup(reader->arena, token->text + 1, token->length - 2), '"', '"');
    }
    idl_take(reader, ";");
}

static void take_line(IdlReader *reader)
{
    const char *line = idl_token_text(reader, idl_peek(reader)), *word = line + 1 + strspn(line + 1, " \t");
    reader->at++;
    if (idl_begins(word, "pragma") || idl_begins(word, "import"))
        return;
    if (!idl_begins(word, "include")) {
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
    if (!idl_at(reader, "("))
        return text.text;
    uint32_t start = reader->at + 1;
    idl_skip_brackets(reader);
    for (uint32_t i = start; i + 1 < reader->at; i++) {
        const Token *token = &reader->tokens.at[i];
        bool is_quoted = token->kind == TOKEN_STRING && token->length >= 2;
        buf_add(&text, token->text + is_quoted, token->length - 2 * is_quoted);
    }
    return text.text;
}

static void take_attribute(IdlReader *reader, Attributes *attributes)
{
    const char *name = idl_take_word(reader);
    if (!name) {
        if (idl_bracket_step(idl_peek(reader)) > 0)
            idl_skip_brackets(reader);
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
    while (idl_take(reader, "[")) {
        while (!idl_at_end(reader) && !idl_at(reader, "]"))
            take_attribute(reader, &attributes);
        idl_take(reader, "]");
    }
    return attributes;
}

// ---- declarations ----------------------------------------------------------------------------------------

static void take_declaration(IdlReader *reader)
{
    uint32_t start = reader->at;
    const char *copy = idl_copy(reader, false);
    if (copy) {
        buf_printf(&reader->out, "%s;\n", copy);
        return;
    }
    reader->at = start;
    idl_skip_item(reader);
}

// const TYPE NAME = VALUE; is a macro.
static void take_constant(IdlReader *reader)
{
    uint32_t start = reader->at;
    while (!idl_at_end(reader) && !idl_at(reader, "="))
        reader->at++;
    const Token *name = &reader->tokens.at[reader->at - 1];
    bool is_named = idl_take(reader, "=") && name->kind == TOKEN_WORD;
    const char *value = is_named ? idl_copy(reader, false) : NULL;
    if (value) {
        buf_printf(&reader->out, "#define %s (%s)\n", idl_token_text(reader, name), value);
        return;
    }
    reader->at = start;
    idl_skip_item(reader);
}

// ---- interfaces ------------------------------------------------------------------------------------------

// The first of `marks` before the item's end, or 0.
static char first_mark(const IdlReader *reader, const char *marks)
{
    for (uint32_t i = 0;; i++) {
        const Token *token = idl_peek_at(reader, i);
        if (token->kind == TOKEN_END || idl_token_is(token, ";") || idl_token_is(token, "}"))
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
    for (; !idl_at_end(reader) && !idl_at(reader, "(") && !idl_at(reader, ";") && !idl_at(reader, "}");
         reader->at++) {
        const Token *token = idl_peek(reader);
        bool is_convention = false;
        for (const char *const *word = conventions; *word; word++)
            is_convention = is_convention || idl_token_is(token, *word);
        if (is_convention)
            continue;
        if (name)
            buf_printf(&result, "%s ", name);
        name = token->kind == TOKEN_WORD && idl_token_is(token, "interface") ? "struct"
                                                                             : idl_token_text(reader, token);
    }
    bool is_named = name && reader->tokens.at[reader->at - 1].kind == TOKEN_WORD && result.length;
    const char *parameters = is_named && idl_take(reader, "(") ? idl_copy(reader, true) : NULL;
    if (!parameters)
        return false;
    parameters = strcmp(parameters, "void") == 0 ? "" : parameters;
    *method =
        (Method){result.text, arena_printf(reader->arena, "%s%s", attributes->property, name), parameters};
    return idl_take(reader, ";");
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
        idl_skip_item(reader);
    } else if (!attributes.is_called_else) {
        VEC_PUSH(reader->arena, &interface->methods, method);
    }
}

static void take_interface(IdlReader *reader, const Attributes *attributes)
{
    Interface interface = {.name = idl_take_word(reader)};
    if (!interface.name || idl_take(reader, ";")) {
        if (interface.name)
            idl_write_forward(reader, interface.name);
        return;
    }
    if (idl_take(reader, ":"))
        interface.base = idl_take_word(reader);
    if (!idl_take(reader, "{")) {
        idl_skip_item(reader);
        return;
    }
    while (!idl_at_end(reader) && !idl_at(reader, "}"))
        take_member(reader, &interface);
    const Interface *base = idl_interface_named(reader, interface.base);
    interface.depth = base ? base->depth + 1 : 1;
    if (!idl_take(reader, "}") || reader->out.length > OUTPUT_MAX || interface.depth > IDL_BASES_MAX)
        return;
    *map_slot_text(reader->interface_numbers, interface.name, NULL) = reader->interfaces.count;
    VEC_PUSH(reader->arena, &reader->interfaces, interface);
    if (attributes->is_object || interface.base)
        idl_write_com(reader, &interface, attributes->uuid);
    else
        idl_write_rpc(reader, &interface, attributes);
}

// What is left of these is their id.
static void take_body_of(IdlReader *reader, const char *kind, const Attributes *attributes, bool is_class)
{
    const char *name = idl_take_word(reader);
    if (name && idl_at(reader, "{")) {
        idl_write_id(reader, kind, name, attributes->uuid);
        if (is_class)
            buf_printf(&reader->out, "#ifdef __cplusplus\nclass %s%s;\n#endif\n",
                       idl_class_uuid(reader, attributes->uuid), name);
        else
            buf_printf(&reader->out,
                       "#if defined(__cplusplus) && !defined(CINTERFACE)\nstruct %s%s : public "
                       "IDispatch\n{\n};\n#endif\n",
                       idl_class_uuid(reader, attributes->uuid), name);
        reader->has_com = true;
        idl_skip_brackets(reader);
    } else {
        idl_skip_item(reader);
    }
}

// ---- items -----------------------------------------------------------------------------------------------

// struct X { ... }; and its like, but not a function that gives one back.
static bool at_type(const IdlReader *reader)
{
    static const char *const words[] = {"struct", "union", "enum", "extern", NULL};
    for (const char *const *word = words; *word; word++)
        if (idl_at(reader, *word))
            return first_mark(reader, "{(") != '(';
    return false;
}

// importlib("x.tlb") and midl_pragma warning(...) say nothing to C.
static void skip_call(IdlReader *reader)
{
    while (!idl_at_end(reader) && !idl_at(reader, "("))
        reader->at++;
    idl_skip_brackets(reader);
}

// Items that stand anywhere; false when there is none of them here.
static bool take_common_item(IdlReader *reader)
{
    const Token *token = idl_peek(reader);
    if (token->kind == TOKEN_LINE)
        take_line(reader);
    else if (idl_token_is(token, "cpp_quote"))
        add_line(reader, idl_quoted_line(reader));
    else if (idl_token_is(token, "import"))
        take_import(reader);
    else if (idl_token_is(token, "importlib") || idl_token_is(token, "midl_pragma"))
        skip_call(reader);
    else if (idl_token_is(token, "const") && first_mark(reader, "=(") == '=')
        take_constant(reader);
    else if (idl_token_is(token, "typedef") || at_type(reader))
        take_declaration(reader);
    else
        return idl_take(reader, ";");
    return true;
}

// What it holds is read as if it stood outside; its `}` is one that closes nothing.
static void begin_library(IdlReader *reader, const Attributes *attributes)
{
    const char *name = idl_take_word(reader);
    if (name)
        idl_write_id(reader, "LIBID", name, attributes->uuid);
    idl_take(reader, "{");
}

static void take_item(IdlReader *reader)
{
    if (take_common_item(reader))
        return;
    Attributes attributes = take_attributes(reader);
    if (idl_take(reader, "interface"))
        take_interface(reader, &attributes);
    else if (idl_take(reader, "dispinterface"))
        take_body_of(reader, "DIID", &attributes, false);
    else if (idl_take(reader, "coclass"))
        take_body_of(reader, "CLSID", &attributes, true);
    else if (idl_take(reader, "library"))
        begin_library(reader, &attributes);
    else if (!idl_take(reader, "}") && !take_common_item(reader))
        idl_skip_item(reader);
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
    idl_read_tokens(&reader, text, length);
    while (!idl_at_end(&reader) && reader.out.length <= OUTPUT_MAX) {
        uint32_t before = reader.at;
        take_item(&reader);
        reader.at += reader.at == before; // what no item begins with
    }
    if (is_ids)
        return reader.ids.text;
    return reader.head.length || reader.out.length ? header_of(&reader) : NULL;
}
