// Reads a compile_commands.json with yajl: see compile_db.h.
// The one idea: a text or a list is told by how deep it lies and under which key, and an entry is made where
// its object ends; of a command line only what changes what the source says is kept.
#include "analyzer/project/compile_db.h"

#include <string.h>
#include <strings.h>
#include <yajl/yajl_parse.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/error.h"
#include "analyzer/project/files.h"

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

typedef enum JsonKind { JSON_TEXT, JSON_LIST, JSON_OBJECT, JSON_OTHER } JsonKind;

// What of an entry is read; everything else is stepped over.
typedef enum EntryKey { KEY_FILE, KEY_DIRECTORY, KEY_OUTPUT, KEY_COMMAND, KEY_ARGUMENTS, KEY_COUNT } EntryKey;

static const char *const key_names[KEY_COUNT] = {"file", "directory", "output", "command", "arguments"};

// How many lists and objects are open around a value.
enum { DEPTH_FILE, DEPTH_LIST, DEPTH_ENTRY, DEPTH_MEMBER, DEPTH_MAX = 64 };

typedef struct Reading {
    Arena *arena;
    CompileDb *db;
    const char *around; // folder of the file; what an entry says of folders may be relative to it
    const char *bytes;
    yajl_handle parser;
    size_t counted; // bytes whose lines are counted
    unsigned line;
    unsigned depth;
    const char *error;
    // Of the entry that is open.
    unsigned entry_line;
    EntryKey key;                 // KEY_COUNT: one that nobody asks for
    const char *texts[KEY_COUNT]; // NULL: not said
    TextVec arguments;
} Reading;

static void count_lines(Reading *reading, size_t end)
{
    for (; reading->counted < end; reading->counted++)
        reading->line += reading->bytes[reading->counted] == '\n';
}

static void add_entry(Reading *reading)
{
    Arena *arena = reading->arena;
    const char *const *texts = reading->texts;
    if (!texts[KEY_FILE])
        return;
    // Where an entry says both, the list is what nobody had to split.
    TextVec words = reading->arguments;
    if (!words.count && texts[KEY_COMMAND])
        split_command(arena, texts[KEY_COMMAND], &words);
    const char *folder =
        whole_path(arena, reading->around, texts[KEY_DIRECTORY] ? texts[KEY_DIRECTORY] : ".");
    const char *output = texts[KEY_OUTPUT];
    CompileSource source = {.line = reading->entry_line, .path = whole_path(arena, folder, texts[KEY_FILE])};
    Entry entry = {arena, &source, folder, output ? path_slashes(arena, output, strlen(output)) : NULL};
    read_flags(&entry, &words);
    source.target = target_of(&entry);
    VEC_PUSH(arena, &reading->db->sources, source);
}

// May a value of this kind stand here? The answer is a callback's word to yajl whether to go on.
static int is_in_place(Reading *reading, JsonKind kind)
{
    bool is_list = reading->key == KEY_ARGUMENTS;
    bool is_text = reading->depth == DEPTH_ENTRY ? reading->key != KEY_COUNT && !is_list
                                                 : reading->depth == DEPTH_MEMBER && is_list;
    if (reading->depth == DEPTH_FILE && kind != JSON_LIST)
        reading->error = "no list of compiler calls";
    else if (reading->depth == DEPTH_LIST && kind != JSON_OBJECT)
        reading->error = "'{' or ']' is expected";
    else if (reading->depth == DEPTH_ENTRY && is_list && kind != JSON_LIST)
        reading->error = "a list is expected";
    else if (reading->depth > DEPTH_LIST && is_text && kind != JSON_TEXT)
        reading->error = "a text in quotes is expected";
    else if (reading->depth == DEPTH_MAX && (kind == JSON_LIST || kind == JSON_OBJECT))
        reading->error = "nested too deeply";
    return !reading->error;
}

static int on_object_start(void *data)
{
    Reading *reading = data;
    if (reading->depth == DEPTH_LIST) {
        count_lines(reading, yajl_get_bytes_consumed(reading->parser));
        reading->entry_line = reading->line;
        reading->arguments = (TextVec){0};
        memset(reading->texts, 0, sizeof reading->texts);
    }
    int goes_on = is_in_place(reading, JSON_OBJECT);
    reading->depth++;
    return goes_on;
}

static int on_object_end(void *data)
{
    Reading *reading = data;
    if (--reading->depth == DEPTH_LIST)
        add_entry(reading);
    return 1;
}

static int on_key(void *data, const unsigned char *text, size_t length)
{
    Reading *reading = data;
    if (reading->depth != DEPTH_ENTRY)
        return 1;
    reading->key = 0;
    while (reading->key < KEY_COUNT &&
           (strlen(key_names[reading->key]) != length || memcmp(key_names[reading->key], text, length) != 0))
        reading->key++;
    return 1;
}

static int on_list_start(void *data)
{
    Reading *reading = data;
    if (reading->depth == DEPTH_ENTRY && reading->key == KEY_ARGUMENTS)
        reading->arguments = (TextVec){0}; // said twice: the last one counts, as with texts
    int goes_on = is_in_place(reading, JSON_LIST);
    reading->depth++;
    return goes_on;
}

static int on_list_end(void *data)
{
    Reading *reading = data;
    reading->depth--;
    return 1;
}

static int on_text(void *data, const unsigned char *bytes, size_t length)
{
    Reading *reading = data;
    if (!is_in_place(reading, JSON_TEXT))
        return 0;
    bool is_argument = reading->depth == DEPTH_MEMBER && reading->key == KEY_ARGUMENTS;
    if (!is_argument && (reading->depth != DEPTH_ENTRY || reading->key == KEY_COUNT))
        return 1;
    const char *text = arena_strndup(reading->arena, (const char *)bytes, length);
    if (is_argument)
        VEC_PUSH(reading->arena, &reading->arguments, text);
    else
        reading->texts[reading->key] = text;
    return 1;
}

static int on_number(void *data, const char *text, size_t length)
{
    (void)text;
    (void)length;
    return is_in_place(data, JSON_OTHER);
}

static int on_boolean(void *data, int value)
{
    (void)value;
    return is_in_place(data, JSON_OTHER);
}

static int on_null(void *data)
{
    return is_in_place(data, JSON_OTHER);
}

// yajl's own words, "lexical error: invalid char in json text.\n", without what surrounds them.
static const char *parser_error(const Reading *reading)
{
    unsigned char *words = yajl_get_error(reading->parser, 0, NULL, 0);
    const char *start = strstr((const char *)words, ": ");
    start = start ? start + 2 : (const char *)words;
    size_t length = strlen(start);
    while (length && strchr(".\n", start[length - 1]))
        length--;
    const char *error = arena_strndup(reading->arena, start, length);
    yajl_free_error(reading->parser, words);
    return error;
}

static void parse(Reading *reading, size_t length)
{
    static const yajl_callbacks callbacks = {
        .yajl_null = on_null,
        .yajl_boolean = on_boolean,
        .yajl_number = on_number, // of any length
        .yajl_string = on_text,
        .yajl_start_map = on_object_start,
        .yajl_map_key = on_key,
        .yajl_end_map = on_object_end,
        .yajl_start_array = on_list_start,
        .yajl_end_array = on_list_end,
    };
    reading->parser = yajl_alloc(&callbacks, NULL, reading);
    if (!reading->parser)
        base_bug("no memory for reading a compilation database");
    // Names of files are bytes to Linux, whatever their encoding.
    yajl_config(reading->parser, yajl_dont_validate_strings, 1);
    yajl_status status = yajl_parse(reading->parser, (const unsigned char *)reading->bytes, length);
    count_lines(reading, status == yajl_status_ok ? length : yajl_get_bytes_consumed(reading->parser));
    if (status == yajl_status_error)
        reading->error = parser_error(reading);
    else if (status == yajl_status_ok && yajl_complete_parse(reading->parser) != yajl_status_ok)
        reading->error = "it ends too early";
    yajl_free(reading->parser);
}

CompileDb *compile_db_read(Arena *arena, const char *path)
{
    // The byte order mark, which PowerShell writes and yajl refuses.
    static const char mark[] = "\xEF\xBB\xBF";
    CompileDb *db = ARENA_NEW(arena, CompileDb);
    char *bytes;
    size_t length;
    if (!file_read(arena, path, &bytes, &length)) {
        db->error = arena_printf(arena, "it cannot be read: %s", path_why_unread(arena, path));
        return db;
    }
    size_t skipped = length >= strlen(mark) && memcmp(bytes, mark, strlen(mark)) == 0 ? strlen(mark) : 0;
    Reading reading = {.arena = arena,
                       .db = db,
                       .around = path_folder(arena, path),
                       .bytes = bytes + skipped,
                       .line = 1,
                       .key = KEY_COUNT};
    parse(&reading, length - skipped);
    if (reading.error)
        db->error = arena_printf(arena, "not a compile_commands.json: %s", reading.error);
    db->error_line = reading.line;
    return db;
}
