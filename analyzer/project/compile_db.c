// Reads a compile_commands.json: see compile_db.h.
// The one idea: of JSON only what such a file holds is kept, objects of texts and lists of texts; of a
// command line only what changes what the source says. Everything else is stepped over.
#include "analyzer/project/compile_db.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/utf8.h"
#include "analyzer/project/files.h"

enum { JSON_DEPTH_MAX = 64 };

// ---- JSON ------------------------------------------------------------------------------------------------

typedef struct Json {
    Arena *arena;
    const char *at;
    unsigned line;
    const char *error;
} Json;

static bool json_fail(Json *json, const char *error)
{
    if (!json->error)
        json->error = error;
    return false;
}

static char json_next(Json *json)
{
    for (; *json->at && strchr(" \t\r\n", *json->at); json->at++)
        json->line += *json->at == '\n';
    return *json->at;
}

// Takes `wanted` if it stands here.
static bool json_take(Json *json, char wanted)
{
    bool is_here = json_next(json) == wanted;
    json->at += is_here;
    return is_here;
}

// \uXXXX, two of them for what is beyond the first plane. What is no character becomes none.
static void add_escaped_unit(Json *json, Buf *out, uint32_t *high)
{
    char digits[5] = "";
    for (int i = 0; i < 4 && json->at[0] && json->at[0] != '"'; i++)
        digits[i] = *json->at++;
    uint32_t unit = (uint32_t)strtoul(digits, NULL, 16);
    bool is_low = unit >= 0xDC00 && unit < 0xE000;
    uint32_t code = is_low && *high ? 0x10000 + ((*high - 0xD800) << 10) + (unit - 0xDC00) : unit;
    char text[5] = "";
    if (code < 0xD800 || code >= 0xE000)
        utf8_encode(code, text);
    buf_text(out, text);
    *high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
}

static const char *json_text(Json *json)
{
    static const char escapes[] = "b\bf\fn\nr\rt\t";
    Buf out = buf_on(json->arena);
    uint32_t high = 0;
    if (!json_take(json, '"')) {
        json_fail(json, "a text in quotes is expected");
        return "";
    }
    while (*json->at && *json->at != '"' && *json->at != '\n') {
        char c = *json->at++;
        if (c != '\\' || !*json->at) {
            buf_char(&out, c);
            continue;
        }
        c = *json->at++;
        const char *escape = strchr("bfnrt", c) ? strchr(escapes, c) : NULL;
        if (c == 'u')
            add_escaped_unit(json, &out, &high);
        else
            buf_char(&out, escape ? escape[1] : c);
    }
    if (!json_take(json, '"'))
        json_fail(json, "a text without its closing quote");
    return out.text;
}

static bool json_skip(Json *json, unsigned depth);

// The members of a list or an object nobody asks for.
static bool json_skip_members(Json *json, char end, unsigned depth)
{
    if (depth > JSON_DEPTH_MAX)
        return json_fail(json, "nested too deeply");
    json->at++;
    if (json_take(json, end))
        return true;
    do {
        if (end == '}') {
            json_text(json);
            if (!json_take(json, ':'))
                return json_fail(json, "':' is expected");
        }
        if (!json_skip(json, depth + 1))
            return false;
    } while (json_take(json, ','));
    return json_take(json, end) || json_fail(json, "',' or the end of a list is expected");
}

static bool json_skip(Json *json, unsigned depth)
{
    char c = json_next(json);
    if (c == '"')
        json_text(json);
    else if (c == '[' || c == '{')
        json_skip_members(json, c == '[' ? ']' : '}', depth);
    else if (!c || strchr("]},:", c))
        json_fail(json, "a value is expected");
    else
        json->at += strcspn(json->at, " \t\r\n,]}");
    return !json->error;
}

static void json_texts(Json *json, TextVec *out)
{
    if (!json_take(json, '[')) {
        json_fail(json, "a list is expected");
        return;
    }
    if (json_take(json, ']'))
        return;
    do
        VEC_PUSH(json->arena, out, json_text(json));
    while (!json->error && json_take(json, ','));
    if (!json_take(json, ']'))
        json_fail(json, "',' or ']' is expected");
}

// ---- command lines ---------------------------------------------------------------------------------------

// As a shell does it; but a backslash only escapes what needs it, because to Windows it is a slash.
static void split_command(Arena *arena, const char *command, TextVec *out)
{
    const char *at = command;
    for (;;) {
        at += strspn(at, " \t");
        if (!*at)
            return;
        Buf word = buf_on(arena);
        for (char quote = 0; *at && (quote || !strchr(" \t", *at)); at++) {
            if (at[0] == '\\' && quote != '\'' && at[1] && strchr("\\\"' ", at[1]))
                buf_char(&word, *++at);
            else if (quote ? *at == quote : *at == '"' || *at == '\'')
                quote = quote ? 0 : *at;
            else
                buf_char(&word, *at);
        }
        VEC_PUSH(arena, out, word.text);
    }
}

typedef enum FlagUse {
    FLAG_DEFINE,
    FLAG_INCLUDE,
    FLAG_FORCED,
    FLAG_LANGUAGE,
    FLAG_TARGET,
    FLAG_OUTPUT,
    FLAG_UNUSED
} FlagUse;

// Flags with a value, joined or in the next word; longer ones before those they begin with.
static const struct Flag {
    const char *name;
    FlagUse use;
} flags_with_value[] = {
    {"include-pch", FLAG_UNUSED}, {"isystem", FLAG_INCLUDE}, {"iquote", FLAG_INCLUDE},
    {"imsvc", FLAG_INCLUDE},      {"include", FLAG_FORCED},  {"external:I", FLAG_INCLUDE},
    {"target", FLAG_TARGET},      {"-target=", FLAG_TARGET}, {"FI", FLAG_FORCED},
    {"Fo", FLAG_OUTPUT},          {"D", FLAG_DEFINE},        {"I", FLAG_INCLUDE},
    {"x", FLAG_LANGUAGE},         {"o", FLAG_OUTPUT},
};

// Microsoft's compilers take '/' for '-'; to others it begins a path.
static bool takes_slashes(const char *compiler)
{
    const char *name = path_name(compiler);
    return strncasecmp(name, "cl", 2) == 0 &&
           (!name[2] || name[2] == '.' || strncasecmp(name, "clang-cl", 8) == 0);
}

typedef struct Entry {
    Arena *arena;
    CompileSource *source;
    const char *folder; // in which the compiler runs
    const char *output;
} Entry;

static void flag_apply(Entry *entry, FlagUse use, const char *value)
{
    CompileSource *source = entry->source;
    const char *slashes = path_slashes(entry->arena, value, strlen(value));
    switch (use) {
    case FLAG_DEFINE:
        VEC_PUSH(entry->arena, &source->defines, value);
        break;
    case FLAG_INCLUDE:
        VEC_PUSH(entry->arena, &source->include_dirs,
                 path_clean(entry->arena, path_join(entry->arena, entry->folder, slashes)));
        break;
    case FLAG_FORCED:
        VEC_PUSH(entry->arena, &source->forced_includes, slashes);
        break;
    case FLAG_LANGUAGE:
        source->language = strcmp(value, "c") == 0     ? VCX_LANGUAGE_C
                           : strcmp(value, "c++") == 0 ? VCX_LANGUAGE_CPP
                                                       : VCX_LANGUAGE_BY_NAME;
        break;
    case FLAG_TARGET:
        source->bits = strstr(value, "64") ? 64 : 32;
        break;
    case FLAG_OUTPUT:
        entry->output = entry->output ? entry->output : slashes;
        break;
    case FLAG_UNUSED:
        break;
    }
}

// Flags that stand alone.
static void flag_alone(CompileSource *source, const char *flag)
{
    if (strcmp(flag, "m32") == 0 || strcmp(flag, "m64") == 0)
        source->bits = flag[1] == '3' ? 32 : 64;
    else if (strcmp(flag, "TC") == 0 || strcmp(flag, "TP") == 0)
        source->language = flag[1] == 'C' ? VCX_LANGUAGE_C : VCX_LANGUAGE_CPP;
    else if (strcmp(flag, "kernel") == 0)
        source->is_kernel = true;
}

static void read_flags(Entry *entry, const TextVec *words)
{
    enum { COUNT = sizeof flags_with_value / sizeof *flags_with_value };
    bool with_slashes =
        words->count && takes_slashes(path_slashes(entry->arena, words->at[0], strlen(words->at[0])));
    for (uint32_t i = 1; i < words->count; i++) {
        const char *word = words->at[i];
        if (word[0] != '-' && !(word[0] == '/' && with_slashes))
            continue;
        unsigned f = 0;
        while (f < COUNT &&
               strncmp(word + 1, flags_with_value[f].name, strlen(flags_with_value[f].name)) != 0)
            f++;
        if (f == COUNT) {
            flag_alone(entry->source, word + 1);
            continue;
        }
        const char *value = word + 1 + strlen(flags_with_value[f].name);
        if (!*value && i + 1 < words->count)
            value = words->at[++i];
        flag_apply(entry, flags_with_value[f].use, value);
    }
}

// CMake puts the objects of a target into "CMakeFiles/TARGET.dir"; without that a folder is taken for a
// target.
static const char *target_of(const Entry *entry)
{
    static const char mark[] = "CMakeFiles/";
    const char *start = entry->output ? strstr(entry->output, mark) : NULL;
    const char *end = start ? strstr(start, ".dir/") : NULL;
    if (!end)
        return path_shown(entry->arena, path_folder(entry->arena, entry->source->path));
    start += sizeof mark - 1;
    return arena_strndup(entry->arena, start, (size_t)(end - start));
}

// `path` may be of another machine, with a drive; such a one is whole by itself.
static const char *whole_path(Arena *arena, const char *folder, const char *path)
{
    const char *slashes = path_slashes(arena, path, strlen(path));
    bool has_drive = slashes[0] && slashes[1] == ':' && slashes[2] == '/';
    return has_drive ? slashes : path_clean(arena, path_join(arena, folder, slashes));
}

// ---- entries ---------------------------------------------------------------------------------------------

// `around`: the folder of the file; what an entry says of folders is relative to it, if it is relative at
// all.
static void read_entry(Json *json, const char *around, CompileDb *db)
{
    Arena *arena = json->arena;
    const char *file = NULL, *folder = ".", *output = NULL;
    TextVec words = {0};
    CompileSource source = {.line = json->line};
    if (json_take(json, '}'))
        return;
    do {
        const char *key = json_text(json);
        if (!json_take(json, ':')) {
            json_fail(json, "':' is expected");
            return;
        }
        if (strcmp(key, "file") == 0)
            file = json_text(json);
        else if (strcmp(key, "directory") == 0)
            folder = json_text(json);
        else if (strcmp(key, "output") == 0)
            output = json_text(json);
        else if (strcmp(key, "command") == 0)
            split_command(arena, json_text(json), &words);
        else if (strcmp(key, "arguments") == 0)
            json_texts(json, &words);
        else
            json_skip(json, 0);
    } while (!json->error && json_take(json, ','));
    if (!json_take(json, '}'))
        json_fail(json, "',' or '}' is expected");
    if (json->error || !file)
        return;
    folder = whole_path(arena, around, folder);
    source.path = whole_path(arena, folder, file);
    Entry entry = {arena, &source, folder, output ? path_slashes(arena, output, strlen(output)) : NULL};
    read_flags(&entry, &words);
    source.target = target_of(&entry);
    VEC_PUSH(arena, &db->sources, source);
}

CompileDb *compile_db_read(Arena *arena, const char *path)
{
    CompileDb *db = ARENA_NEW(arena, CompileDb);
    const char *around = path_folder(arena, path);
    Json json = {.arena = arena, .line = 1};
    char *bytes;
    size_t length;
    if (!file_read(arena, path, &bytes, &length)) {
        db->error = arena_printf(arena, "it cannot be read: %s", path_why_unread(arena, path));
        return db;
    }
    json.at = bytes;
    if (!json_take(&json, '['))
        json_fail(&json, "no list of compiler calls");
    while (!json.error && json_take(&json, '{')) {
        read_entry(&json, around, db);
        json_take(&json, ',');
    }
    if (!json.error && !json_take(&json, ']'))
        json_fail(&json, "'{' or ']' is expected");
    if (json.error)
        db->error = arena_printf(arena, "not a compile_commands.json: %s", json.error);
    db->error_line = json.line;
    return db;
}
