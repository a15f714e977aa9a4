// Reading interface definitions: what midl*.c share. Room-internal.
#ifndef IOCTLINT_FRONTEND_MIDL_H
#define IOCTLINT_FRONTEND_MIDL_H

#include "analyzer/base/map.h"
#include "analyzer/frontend/inner.h"

enum { IDL_BASES_MAX = 32 }; // interfaces up from one

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

// ---- words (midl_tokens.c) ------------------------------------------------------------------------------

void idl_read_tokens(IdlReader *reader, const char *text, size_t length);
const Token *idl_peek_at(const IdlReader *reader,
                         uint32_t ahead); // behind the last one there is always the end
const Token *idl_peek(const IdlReader *reader);
bool idl_token_is(const Token *token, const char *text);
bool idl_at(const IdlReader *reader, const char *text);
bool idl_at_end(const IdlReader *reader);
bool idl_take(IdlReader *reader, const char *text); // if it stands here
const char *idl_token_text(const IdlReader *reader, const Token *token);
const char *idl_take_word(IdlReader *reader); // NULL, and nothing taken, when there is none
int idl_bracket_step(const Token *token);     // 1: opens, -1: closes
// From an opening bracket to behind its closing one.
void idl_skip_brackets(IdlReader *reader);
// To behind the next `;` outside of brackets; not past a `}` that closes what is around.
void idl_skip_item(IdlReader *reader);
bool idl_begins(const char *text, const char *word);
// What a line of the header does to the number of open #if; *needs_open: it stands within one.
int idl_condition_step(const char *line, bool *needs_open);
// cpp_quote("text"), which is taken: the text is a line of the header.
const char *idl_quoted_line(IdlReader *reader);

// ---- C (midl_copy.c) ------------------------------------------------------------------------------------

// The declaration up to its `;`, or parameters up to the `)` that closes them, which is taken. NULL: it did not
// come to its end; where the reader stands then is not said.
const char *idl_copy(IdlReader *reader, bool is_parameters);

// ---- interfaces (midl_com.c) ----------------------------------------------------------------------------

void idl_write_id(IdlReader *reader, const char *kind, const char *name, const char *uuid);
void idl_write_forward(IdlReader *reader, const char *name);
void idl_write_com(IdlReader *reader, const Interface *interface, const char *uuid);
void idl_write_rpc(IdlReader *reader, const Interface *interface, const Attributes *attributes);
const char *idl_class_uuid(const IdlReader *reader, const char *uuid); // what stands before a class's name
const Interface *idl_interface_named(const IdlReader *reader, const char *name);

#endif
