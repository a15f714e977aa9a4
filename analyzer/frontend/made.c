// Headers that a build makes. In: a name that is included and that no file has. Out: the text that the
// build's tool would write, from the source in the project that it would write it from.
//
// The one idea: whoever wrote the project told the tool a name, or left it to the tool, which takes the
// source's own: "x.h" from "x.mc", "x.man" or "x.idl". What is neither is taken from the one manifest beside
// the includer, when its name says that it is about events.
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

enum { SOURCE_MAX = 8 << 20 }; // bytes; a longer one is no source that someone wrote

typedef struct Source {
    const char *path;
    const char *prefix; // that the project tells the tool, or NULL
    bool is_ids;        // the file x_i.c of an interface definition is wanted, not its header
} Source;

// ---- which source ----------------------------------------------------------------------------------------

// By the unit's own project, else by the nearest one.
static bool told_by_project(const UnitPlan *plan, const char *folder, const char *name, Source *source)
{
    const MadeHeader *made = NULL;
    for (size_t i = 0; i < plan->given.n_made && !made; i++)
        if (strcasecmp(plan->given.made[i].name, name) == 0)
            made = &plan->given.made[i];
    if (!made && plan->frontend->options.headers)
        made = header_index_find_made(plan->frontend->options.headers, name, folder);
    if (made)
        *source = (Source){made->source, made->prefix, false};
    return made != NULL;
}

static const char *find_source(const UnitPlan *plan, const char *folder, const char *stem, size_t length,
                               const char *extension)
{
    const char *name = arena_printf(plan->arena, "%.*s%s", (int)length, stem, extension);
    return header_index_find(plan->frontend->options.headers, name, folder).path;
}

// "x.h"; Visual Studio's templates make "x_h.h" or "x_i.h" from x.idl.
static bool named_alike(const UnitPlan *plan, const char *folder, const char *written, Source *source)
{
    static const char *const extensions[] = {".mc", ".man", ".idl"};
    static const char *const endings[] = {"_h", "_i"};
    size_t length = strlen(written) - strlen(path_extension(written));
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions && !source->path; i++)
        source->path = find_source(plan, folder, written, length, extensions[i]);
    for (size_t i = 0; i < sizeof endings / sizeof *endings && !source->path; i++)
        if (length > 2 && strncasecmp(written + length - 2, endings[i], 2) == 0)
            source->path = find_source(plan, folder, written, length - 2, ".idl");
    return source->path != NULL;
}

static bool is_about_events(UnitPlan *plan, const char *name)
{
    const char *lower = text_lower(plan->arena, name, strlen(name));
    return strstr(lower, "etw") || strstr(lower, "event") || strstr(lower, "trace") ||
           strstr(lower, "manifest");
}

static bool only_manifest(UnitPlan *plan, const char *folder, const char *name, Source *source)
{
    FolderEntry *entries;
    if (!is_about_events(plan, name))
        return false;
    size_t count = folder_list(plan->arena, folder, &entries), found = 0;
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(path_extension(entries[i].name), ".man") != 0)
            continue;
        source->path = path_join(plan->arena, folder, entries[i].name);
        found++;
    }
    if (found != 1)
        source->path = NULL;
    return found == 1;
}

static bool find_made(UnitPlan *plan, const char *folder, const char *written, Source *source)
{
    const char *slashed = path_slashes(plan->arena, written, strlen(written));
    size_t length = strlen(slashed);
    source->is_ids = length > 4 && strcasecmp(slashed + length - 4, "_i.c") == 0;
    if (source->is_ids && plan->frontend->options.headers) {
        source->path = find_source(plan, folder, slashed, length - 4, ".idl");
        return source->path != NULL;
    }
    if (strcasecmp(path_extension(slashed), ".h") != 0)
        return false;
    if (told_by_project(plan, folder, path_name(slashed), source))
        return true;
    if (!plan->frontend->options.headers)
        return false;
    return named_alike(plan, folder, slashed, source) ||
           only_manifest(plan, folder, path_name(slashed), source);
}

// ---- shared by the tools ---------------------------------------------------------------------------------

const char *guid_initializer(Arena *arena, const char *text)
{
    enum { DIGITS = 32 };
    char digits[DIGITS + 1] = {0};
    size_t count = 0;
    for (const char *at = text ? text : ""; *at; at++) {
        if (isxdigit((unsigned char)*at) && count < DIGITS)
            digits[count++] = *at;
        else if (!strchr("{}-", *at))
            return NULL;
    }
    if (count != DIGITS)
        return NULL;
    Buf out = buf_on(arena);
    buf_printf(&out, "{0x%.8s, 0x%.4s, 0x%.4s, {", digits, digits + 8, digits + 12);
    for (size_t i = 16; i < DIGITS; i += 2)
        buf_printf(&out, "%s0x%.2s", i > 16 ? ", " : "", digits + i);
    buf_text(&out, "}}");
    return out.text;
}

// ---- its header ------------------------------------------------------------------------------------------

// The text of a tool's header, or NULL.
static const char *run_tool(UnitPlan *plan, const Source *source)
{
    Arena *arena = plan->arena;
    const char *extension = path_extension(source->path);
    char *bytes;
    size_t length;
    if (!file_read(plan->arena, source->path, &bytes, &length) || length > SOURCE_MAX)
        return NULL;
    if (strcasecmp(extension, ".man") == 0) {
        ManifestText given = {bytes, length, plan->mode == IR_MODE_KERNEL, source->prefix};
        return manifest_header(arena, &given);
    }
    const char *encoding;
    const char *recoded = encoding_to_utf8(plan->arena, bytes, length, &length, &encoding);
    const char *text = recoded ? recoded : bytes;
    if (strcasecmp(extension, ".mc") == 0)
        return messages_header(arena, text, length);
    return midl_header(arena, text, length, source->is_ids);
}

// What stands before the tool's text: the basic types, and for events what all their headers have alike.
static const char *common_part(UnitPlan *plan, const Source *source)
{
    if (strcasecmp(path_extension(source->path), ".man") != 0)
        return "#include \"" VIRTUAL_BASE "\"\n";
    return arena_printf(plan->arena, "#include \"" VIRTUAL_BASE "\"\n#include \"%s/ioctlint/events.h\"\n",
                        plan->frontend->options.include_root);
}

// A name for the header's guard: every spelling of its name is another file to the compiler.
static const char *guard_of(Arena *arena, const Source *source)
{
    Buf out = buf_on(arena);
    buf_text(&out, source->is_ids ? "IOCTLINT_IDS" : "IOCTLINT_MADE");
    for (const char *at = source->path; *at; at++)
        buf_char(&out, isalnum((unsigned char)*at) ? *at : '_');
    return out.text;
}

static ScannedFile *make(UnitPlan *plan, const Source *source)
{
    Arena *arena = plan->frontend->arena;
    const char *text = run_tool(plan, source);
    if (!text)
        return NULL;
    ScannedFile *file = ARENA_NEW(arena, ScannedFile);
    const char *guard = guard_of(arena, source);
    file->path = arena_strdup(arena, source->path);
    file->is_made = true;
    file->recoded = arena_printf(arena, "#ifndef %s\n#define %s\n%s%s#endif\n", guard, guard,
                                 common_part(plan, source), text);
    file->recoded_length = strlen(file->recoded);
    scan_made(plan->frontend, file, text, strlen(text));
    for (uint32_t i = 0; i < file->includes.count; i++)
        file->includes.at[i].line = 1; // of the source, where it is not known to stand
    return file;
}

const ScannedFile *made_header(UnitPlan *plan, const char *folder, const char *written)
{
    Source source = {NULL, NULL, false};
    bool is_new;
    if (!find_made(plan, folder, written, &source))
        return NULL;
    const char *key = arena_printf(plan->arena, "%d %d %s %s", plan->mode, source.is_ids,
                                   source.prefix ? source.prefix : "", source.path);
    uint64_t *slot = map_slot_text(plan->frontend->made, key, &is_new);
    if (is_new)
        *slot = (uint64_t)(uintptr_t)make(plan, &source);
    return (const ScannedFile *)(uintptr_t)*slot;
}
