// The words of an interface definition. In: its text. Out: tokens, and the questions that a reader of them asks.
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/midl.h"

enum { TOKENS_MAX = 1 << 20 };

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

void idl_read_tokens(IdlReader *reader, const char *text, size_t length)
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
const Token *idl_peek_at(const IdlReader *reader, uint32_t ahead)
{
    uint32_t last = reader->tokens.count - 1;
    return &reader->tokens.at[reader->at + ahead < last ? reader->at + ahead : last];
}

const Token *idl_peek(const IdlReader *reader)
{
    return idl_peek_at(reader, 0);
}

bool idl_token_is(const Token *token, const char *text)
{
    return token->kind != TOKEN_STRING && strlen(text) == token->length &&
           memcmp(token->text, text, token->length) == 0;
}

bool idl_at(const IdlReader *reader, const char *text)
{
    return idl_token_is(idl_peek(reader), text);
}

bool idl_at_end(const IdlReader *reader)
{
    return idl_peek(reader)->kind == TOKEN_END;
}

bool idl_take(IdlReader *reader, const char *text)
{
    bool is_it = idl_at(reader, text);
    reader->at += is_it;
    return is_it;
}

const char *idl_token_text(const IdlReader *reader, const Token *token)
{
    return arena_strndup(reader->arena, token->text, token->length);
}

// A word, or NULL without taking anything.
const char *idl_take_word(IdlReader *reader)
{
    return idl_peek(reader)->kind == TOKEN_WORD ? idl_token_text(reader, &reader->tokens.at[reader->at++])
                                                : NULL;
}

int idl_bracket_step(const Token *token)
{
    if (token->kind != TOKEN_MARK)
        return 0;
    return strchr("([{", *token->text) ? 1 : strchr(")]}", *token->text) ? -1 : 0;
}

// From an opening bracket to behind its closing one.
void idl_skip_brackets(IdlReader *reader)
{
    int depth = 0;
    do {
        depth += idl_bracket_step(idl_peek(reader));
        reader->at += !idl_at_end(reader);
    } while (depth > 0 && !idl_at_end(reader));
}

// To behind the next `;` outside of brackets; not past a `}` that closes what is around.
void idl_skip_item(IdlReader *reader)
{
    while (!idl_at_end(reader) && !idl_at(reader, "}")) {
        if (idl_bracket_step(idl_peek(reader)) > 0)
            idl_skip_brackets(reader);
        else if (idl_take(reader, ";"))
            return;
        else
            reader->at++;
    }
}

// ---- lines -----------------------------------------------------------------------------------------------

bool idl_begins(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

// How a line changes the number of open conditions; *needs_open: it belongs to one.
int idl_condition_step(const char *line, bool *needs_open)
{
    line += strspn(line, " \t");
    *needs_open = false;
    if (*line != '#')
        return 0;
    line += 1 + strspn(line + 1, " \t");
    *needs_open = idl_begins(line, "el") || idl_begins(line, "endif");
    return idl_begins(line, "if") ? 1 : idl_begins(line, "endif") ? -1 : 0;
}

// cpp_quote("text"): the text is a line of the header.
const char *idl_quoted_line(IdlReader *reader)
{
    Buf line = buf_on(reader->arena);
    reader->at++;
    idl_take(reader, "(");
    for (; idl_peek(reader)->kind == TOKEN_STRING; reader->at++) {
        const Token *token = idl_peek(reader);
        for (uint32_t i = 1; i + 1 < token->length; i++) {
            bool is_escaped = token->text[i] == '\\' && i + 2 < token->length;
            i += is_escaped;
            buf_char(&line, is_escaped && token->text[i] == 'n' ? '\n' : token->text[i]);
        }
    }
    idl_take(reader, ")");
    idl_take(reader, ";");
    return line.text;
}
