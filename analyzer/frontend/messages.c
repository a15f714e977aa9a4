// Headers that the message compiler makes. In: the text of a .mc file. Out: the header that mc.exe would
// write beside it: lines behind `;` as they are, and a constant for each message
// (k:defining-custom-error-types).
//
// The one idea: a message's number is severity << 30 | facility << 16 | id; severity and facility hold until
// they are named anew, and an id that is not given is the facility's last one plus one.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"

typedef struct MessageName { // Error=0x3:STATUS_SEVERITY_ERROR
    const char *name;
    unsigned long value;
    unsigned long last_id; // of a facility
} MessageName;

typedef struct MessageReader {
    Arena *arena;
    const char *at, *end;
    Buf *out;
    const char *type; // MessageIdTypedef, "" for a plain number
    VEC(MessageName) severities;
    VEC(MessageName) facilities;
    uint32_t severity, facility; // those that hold now
    const char *id;              // as written, "" for the next one
    const char *symbol;          // of the message begun, or NULL
    bool is_open;                // a message is begun and not yet written
} MessageReader;

static char peek(const MessageReader *reader)
{
    return reader->at < reader->end ? *reader->at : 0;
}

static void skip_blanks(MessageReader *reader)
{
    while (peek(reader) == ' ' || peek(reader) == '\t')
        reader->at++;
}

static const char *take_line(MessageReader *reader)
{
    const char *start = reader->at;
    const char *stop = memchr(start, '\n', (size_t)(reader->end - start));
    stop = stop ? stop : reader->end;
    reader->at = stop < reader->end ? stop + 1 : stop;
    while (stop > start && (stop[-1] == '\r' || stop[-1] == ' ' || stop[-1] == '\t'))
        stop--;
    return arena_strndup(reader->arena, start, (size_t)(stop - start));
}

// Up to a blank, `:`, `=`, `)` or `;`.
static const char *take_word(MessageReader *reader)
{
    const char *start = reader->at;
    while (peek(reader) && !isspace((unsigned char)peek(reader)) && !strchr(":=();", peek(reader)))
        reader->at++;
    return arena_strndup(reader->arena, start, (size_t)(reader->at - start));
}

static void skip_to_value(MessageReader *reader)
{
    skip_blanks(reader);
    if (peek(reader) == '=')
        reader->at++;
    skip_blanks(reader);
}

// `( Name = number[:SYMBOL] ... )`. A symbol becomes a constant of its own.
static uint32_t take_names(MessageReader *reader, MessageName **names, uint32_t max)
{
    uint32_t count = 0;
    MessageName *list = *names = ARENA_ARRAY(reader->arena, MessageName, max);
    skip_to_value(reader);
    if (peek(reader) == '(')
        reader->at++;
    while (peek(reader) && peek(reader) != ')' && count < max) {
        if (isspace((unsigned char)peek(reader))) {
            reader->at++;
            continue;
        }
        const char *before = reader->at;
        MessageName name = {.name = take_word(reader)};
        skip_to_value(reader);
        name.value = strtoul(take_word(reader), NULL, 0);
        if (peek(reader) == ':') {
            reader->at++;
            const char *symbol = take_word(reader);
            if (is_identifier(symbol))
                buf_printf(reader->out, "#define %s 0x%lX\n", symbol, name.value);
        }
        if (reader->at == before)
            break; // what cannot be a name
        list[count++] = name;
    }
    if (peek(reader) == ')')
        reader->at++;
    return count;
}

// The name defined last, which replaces the compiler's own of that name.
static uint32_t find_name(const MessageName *names, uint32_t count, const char *name, uint32_t otherwise)
{
    while (count--)
        if (strcasecmp(names[count].name, name) == 0)
            return count;
    return otherwise;
}

static void write_message(MessageReader *reader)
{
    MessageName *facility = &reader->facilities.at[reader->facility];
    const char *id = reader->id;
    unsigned long number = !*id         ? facility->last_id + 1
                           : *id == '+' ? facility->last_id + strtoul(id + 1, NULL, 0)
                                        : strtoul(id, NULL, 0);
    facility->last_id = number;
    unsigned long value = (reader->severities.at[reader->severity].value & 3) << 30 |
                          (facility->value & 0xFFF) << 16 | (number & 0xFFFF);
    if (reader->symbol && is_identifier(reader->symbol) && *reader->type)
        buf_printf(reader->out, "#define %s ((%s)0x%08lXL)\n", reader->symbol, reader->type, value);
    else if (reader->symbol && is_identifier(reader->symbol))
        buf_printf(reader->out, "#define %s 0x%08lXL\n", reader->symbol, value);
}

// `Language=English`, then the text up to a line that is a dot. The first language ends the message's
// description.
static void take_text(MessageReader *reader)
{
    if (reader->is_open)
        write_message(reader);
    reader->is_open = false;
    take_line(reader);
    while (reader->at < reader->end && strcmp(take_line(reader), ".") != 0)
        ;
}

static void take_list(MessageReader *reader, const char *word)
{
    enum { NAMES_MAX = 256 };
    MessageName *names;
    uint32_t count = take_names(reader, &names, NAMES_MAX);
    for (uint32_t i = 0; i < count; i++) {
        if (strcasecmp(word, "SeverityNames") == 0)
            VEC_PUSH(reader->arena, &reader->severities, names[i]);
        else if (strcasecmp(word, "FacilityNames") == 0)
            VEC_PUSH(reader->arena, &reader->facilities, names[i]);
    }
}

static void take_setting(MessageReader *reader, const char *word)
{
    skip_to_value(reader);
    const char *value = take_word(reader);
    if (strcasecmp(word, "MessageIdTypedef") == 0)
        reader->type = is_identifier(value) ? value : "";
    else if (strcasecmp(word, "Severity") == 0)
        reader->severity =
            find_name(reader->severities.at, reader->severities.count, value, reader->severity);
    else if (strcasecmp(word, "Facility") == 0)
        reader->facility =
            find_name(reader->facilities.at, reader->facilities.count, value, reader->facility);
    else if (strcasecmp(word, "SymbolicName") == 0)
        reader->symbol = value;
    if (strcasecmp(word, "MessageId") != 0)
        return;
    reader->id = value;
    reader->symbol = NULL;
    reader->is_open = true;
}

static void take_keyword(MessageReader *reader, const char *word)
{
    if (strcasecmp(word, "Language") == 0)
        take_text(reader);
    else if (strcasecmp(word, "SeverityNames") == 0 || strcasecmp(word, "FacilityNames") == 0 ||
             strcasecmp(word, "LanguageNames") == 0)
        take_list(reader, word);
    else
        take_setting(reader, word);
}

const char *messages_header(Arena *arena, const char *text, size_t length)
{
    Buf out = buf_on(arena);
    MessageReader reader = {
        .arena = arena, .at = text, .end = text + length, .out = &out, .type = "", .id = ""};
    static const MessageName severities[] = {
        {"Success", 0, 0}, {"Informational", 1, 0}, {"Warning", 2, 0}, {"Error", 3, 0}};
    static const MessageName facilities[] = {{"Application", 0xFFF, 0}, {"System", 0xFF, 0}};
    for (size_t i = 0; i < sizeof severities / sizeof *severities; i++)
        VEC_PUSH(arena, &reader.severities, severities[i]);
    for (size_t i = 0; i < sizeof facilities / sizeof *facilities; i++)
        VEC_PUSH(arena, &reader.facilities, facilities[i]);
    while (reader.at < reader.end) {
        if (isspace((unsigned char)*reader.at)) {
            reader.at++;
        } else if (*reader.at == ';') {
            reader.at++;
            buf_printf(&out, "%s\n", take_line(&reader));
        } else {
            const char *word = take_word(&reader);
            if (*word)
                take_keyword(&reader, word);
            else
                reader.at++;
        }
    }
    return out.text;
}
