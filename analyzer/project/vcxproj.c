// Reads a .vcxproj with expat: see vcxproj.h.
// The one idea: MSBuild is not run. Of its language only what projects of drivers use is understood: groups
// in file order, `Condition` made of comparisons, `and`, `or`, `!` and parentheses, $(Name) from properties
// seen so far. What is not understood counts as false or is dropped, because a missing define costs less than
// an invented one. The file is read twice: first for its configurations, then as the one that was chosen.
#include "analyzer/project/vcxproj.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/error.h"
#include "analyzer/base/map.h"
#include "analyzer/project/files.h"
#include "analyzer/project/xml.h"

enum { DEPTH_MAX = 32 };

// Build steps that make headers: their items, what names the header and a prefix of names in it, and the name
// when nothing does (k:message-compiler-task; ctrpp and midl as in their property pages). A header named like
// its source needs no telling unless there may be a prefix.
typedef struct Maker {
    const char *item, *header, *prefix, *usual;
} Maker;

static const Maker makers[] = {
    {"MessageCompile", "GeneratedFilesBaseName", "PrefixMacroName", "%(Filename)"},
    {"ClMessageCompile", "GeneratedFilesBaseName", "PrefixMacroName", "%(Filename)"},
    {"Ctrpp", "HeaderFileNameForProvider", "AddPrefix", "%(Filename).h"},
    {"Midl", "HeaderFileName", NULL, NULL},
    {"CustomBuild", "Outputs", NULL, NULL},
};
enum { MAKER_COUNT = sizeof makers / sizeof *makers };

// What a project says of one maker's item, or of all of them (`source` NULL).
typedef struct MakerItem {
    const Maker *maker;
    const char *source, *header, *prefix; // NULL: not said
} MakerItem;

typedef struct Reader {
    Arena *arena;   // of the project
    Arena *scratch; // of names, values and conditions on the way
    VcxProject *project;
    XML_Parser parser;
    Map *properties; // lower-case name -> const char *
    char *names[DEPTH_MAX];
    bool active[DEPTH_MAX]; // all conditions down to here hold
    unsigned depth, too_deep;
    uint32_t first_source; // of the <ClCompile Include> we are in; it may list several
    bool in_sources;
    uint32_t first_item; // the same of a maker
    VEC(MakerItem) items;
    MakerItem defaults[MAKER_COUNT];
    Buf text;
} Reader;

// ---- properties and conditions ---------------------------------------------------------------------------

static void set_property(Reader *reader, const char *name, const char *value)
{
    const char *copy = arena_strdup(reader->scratch, value);
    *map_slot_text(reader->properties, text_lower(reader->scratch, name, strlen(name)), NULL) =
        (uint64_t)(uintptr_t)copy;
}

static const char *get_property(const Reader *reader, const char *name, size_t length)
{
    const uint64_t *slot = map_find_text(reader->properties, text_lower(reader->scratch, name, length));
    return slot ? (const char *)(uintptr_t)*slot : NULL;
}

// The ')' that ends what begins with "$("; property functions hold parentheses of their own. NULL: none.
static const char *reference_end(const char *at)
{
    int depth = 0;
    for (at++; *at; at++) {
        depth += (*at == '(') - (*at == ')');
        if (!depth)
            return at;
    }
    return NULL;
}

// `text` with every $(Name) replaced; an unknown one becomes "" and sets *has_unknown.
static const char *expand(const Reader *reader, const char *text, bool *has_unknown)
{
    Buf out = buf_on(reader->scratch);
    for (const char *at = text; *at;) {
        const char *end = at[0] == '$' && at[1] == '(' ? reference_end(at) : NULL;
        if (!end) {
            buf_char(&out, *at++);
            continue;
        }
        const char *value = get_property(reader, at + 2, (size_t)(end - at - 2));
        if (!value && has_unknown)
            *has_unknown = true;
        buf_text(&out, value ? value : "");
        at = end + 1;
    }
    return out.text;
}

typedef struct Condition {
    const char *at;
    bool is_bad;
} Condition;

static bool condition_or(Condition *condition, Arena *arena);

static void skip_blanks(Condition *condition)
{
    while (isspace((unsigned char)*condition->at))
        condition->at++;
}

static bool take_word(Condition *condition, const char *word)
{
    skip_blanks(condition);
    size_t length = strlen(word);
    if (strncasecmp(condition->at, word, length) != 0)
        return false;
    if (isalpha((unsigned char)word[0]) && isalnum((unsigned char)condition->at[length]))
        return false;
    condition->at += length;
    return true;
}

// 'quoted text' or a bare number or name.
static const char *take_operand(Condition *condition, Arena *arena)
{
    skip_blanks(condition);
    const char *start = condition->at, *end;
    if (*start == '\'') {
        end = strchr(++start, '\'');
        if (!end) {
            condition->is_bad = true;
            return "";
        }
        condition->at = end + 1;
    } else {
        for (end = start; isalnum((unsigned char)*end) || *end == '.' || *end == '_'; end++)
            ;
        condition->at = end;
    }
    return arena_strndup(arena, start, (size_t)(end - start));
}

static bool condition_compare(Condition *condition, Arena *arena)
{
    const char *left = take_operand(condition, arena);
    static const char *const operators[] = {"==", "!=", "<=", ">=", "<", ">"};
    for (unsigned i = 0; i < sizeof operators / sizeof *operators; i++) {
        if (!take_word(condition, operators[i]))
            continue;
        const char *right = take_operand(condition, arena);
        if (i < 2)
            return (strcasecmp(left, right) == 0) == (i == 0);
        double a = strtod(left, NULL), b = strtod(right, NULL);
        return i == 2 ? a <= b : i == 3 ? a >= b : i == 4 ? a < b : a > b;
    }
    if (strcasecmp(left, "true") != 0 && strcasecmp(left, "false") != 0)
        condition->is_bad = true;
    return strcasecmp(left, "true") == 0;
}

static bool condition_not(Condition *condition, Arena *arena)
{
    skip_blanks(condition);
    if (condition->at[0] == '!' && condition->at[1] != '=') {
        condition->at++;
        return !condition_not(condition, arena);
    }
    if (take_word(condition, "exists")) {
        const char *end = strchr(condition->at, ')');
        condition->at = end ? end + 1 : condition->at + strlen(condition->at);
        return false;
    }
    if (!take_word(condition, "("))
        return condition_compare(condition, arena);
    bool value = condition_or(condition, arena);
    if (!take_word(condition, ")"))
        condition->is_bad = true;
    return value;
}

static bool condition_and(Condition *condition, Arena *arena)
{
    bool value = condition_not(condition, arena);
    while (!condition->is_bad && take_word(condition, "and")) {
        bool right = condition_not(condition, arena);
        value = value && right;
    }
    return value;
}

static bool condition_or(Condition *condition, Arena *arena)
{
    bool value = condition_and(condition, arena);
    while (!condition->is_bad && take_word(condition, "or")) {
        bool right = condition_and(condition, arena);
        value = value || right;
    }
    return value;
}

static bool condition_holds(const Reader *reader, const char *text)
{
    Condition condition = {expand(reader, text, NULL), false};
    bool value = condition_or(&condition, reader->scratch);
    skip_blanks(&condition);
    return value && !condition.is_bad && *condition.at == 0;
}

// ---- elements --------------------------------------------------------------------------------------------

static const char *parent_name(const Reader *reader, unsigned levels)
{
    return reader->depth > levels ? reader->names[reader->depth - 1 - levels] : "";
}

static const Maker *maker_named(const char *name)
{
    for (size_t i = 0; i < MAKER_COUNT; i++)
        if (strcmp(makers[i].item, name) == 0)
            return &makers[i];
    return NULL;
}

static void take_items(Reader *reader, const Maker *maker, const char *include)
{
    TextVec paths = {0};
    vcxproj_split(reader->arena, expand(reader, include, NULL), &paths);
    for (uint32_t i = 0; i < paths.count; i++) {
        MakerItem item = {.maker = maker,
                          .source = path_slashes(reader->arena, paths.at[i], strlen(paths.at[i]))};
        VEC_PUSH(reader->arena, &reader->items, item);
    }
}

// One entry of <ClCompile Include>. Left out: what a build writes into its own folders, and lists of other
// items ("@(ClSourceFiles)": converted projects name it and leave it empty).
static void source_add(Reader *reader, const char *written)
{
    VcxSource source = {.line = (unsigned)XML_GetCurrentLineNumber(reader->parser)};
    const char *path = expand(reader, written, &source.is_unknown);
    TextVec trimmed = {0};
    source.is_unknown = source.is_unknown || strchr(path, '*');
    vcxproj_split(reader->arena, source.is_unknown ? "" : path, &trimmed);
    path = trimmed.count ? trimmed.at[0] : written;
    source.path = path_slashes(reader->arena, path, strlen(path));
    bool is_left_out = strstr(written, "$(IntDir)") || strstr(written, "$(OutDir)") || strstr(written, "@(");
    if (!is_left_out && (trimmed.count || source.is_unknown))
        VEC_PUSH(reader->arena, &reader->project->sources, source);
}

static void sources_add(Reader *reader, const char *list)
{
    reader->first_source = reader->project->sources.count;
    reader->in_sources = true;
    for (const char *at = list; *at;) {
        size_t size = strcspn(at, ";");
        source_add(reader, arena_strndup(reader->scratch, at, size));
        at += size + (at[size] == ';');
    }
}

static void XMLCALL element_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    Reader *reader = data;
    if (reader->depth >= DEPTH_MAX) {
        reader->too_deep++;
        return;
    }
    const char *condition = xml_attribute(attributes, "Condition");
    bool active = reader->depth == 0 || reader->active[reader->depth - 1];
    active = active && (!condition || condition_holds(reader, condition));
    const char *include = xml_attribute(attributes, "Include");
    if (active && include && strcmp(name, "ClCompile") == 0 &&
        strcmp(parent_name(reader, 0), "ItemGroup") == 0)
        sources_add(reader, include);
    const Maker *maker = maker_named(name);
    if (maker && strcmp(parent_name(reader, 0), "ItemGroup") == 0) {
        reader->first_item = reader->items.count;
        if (active && include)
            take_items(reader, maker, include);
    }
    reader->names[reader->depth] = arena_strdup(reader->scratch, name);
    reader->active[reader->depth++] = active;
    buf_clear(&reader->text);
}

static void XMLCALL element_text(void *data, const XML_Char *text, int length)
{
    Reader *reader = data;
    if (reader->depth && reader->active[reader->depth - 1])
        buf_add(&reader->text, text, (size_t)length);
}

static void list_add(Reader *reader, TextVec *list, const char *value)
{
    for (const char *at = value; *at;) {
        size_t size = strcspn(at, ";");
        bool has_unknown = false;
        const char *entry = expand(reader, arena_strndup(reader->scratch, at, size), &has_unknown);
        if (!has_unknown)
            vcxproj_split(reader->arena, entry, list);
        at += size + (at[size] == ';');
    }
}

static VcxLanguage language_of(const char *value)
{
    return strcasecmp(value, "CompileAsCpp") == 0 ? VCX_LANGUAGE_CPP
           : strcasecmp(value, "CompileAsC") == 0 ? VCX_LANGUAGE_C
                                                  : VCX_LANGUAGE_BY_NAME;
}

static void source_value(Reader *reader, const char *name, const char *value)
{
    if (strcmp(name, "WppTraceFunction") == 0)
        list_add(reader, &reader->project->wpp_functions, value);
    for (uint32_t i = reader->first_source; i < reader->project->sources.count; i++) {
        VcxSource *source = &reader->project->sources.at[i];
        if (strcmp(name, "PreprocessorDefinitions") == 0)
            source->defines = arena_strdup(reader->arena, value);
        else if (strcmp(name, "AdditionalIncludeDirectories") == 0)
            source->include_dirs = arena_strdup(reader->arena, value);
        else if (strcmp(name, "ExcludedFromBuild") == 0)
            source->is_excluded = strcasecmp(value, "true") == 0;
        else if (strcmp(name, "CompileAs") == 0)
            source->language = language_of(value);
    }
}

static void definition_value(Reader *reader, const char *name, const char *value)
{
    VcxProject *project = reader->project;
    TextVec *list = strcmp(name, "PreprocessorDefinitions") == 0        ? &project->defines
                    : strcmp(name, "AdditionalIncludeDirectories") == 0 ? &project->include_dirs
                    : strcmp(name, "ForcedIncludeFiles") == 0           ? &project->forced_includes
                    : strcmp(name, "WppTraceFunction") == 0             ? &project->wpp_functions
                                                                        : NULL;
    if (strcmp(name, "CompileAs") == 0)
        project->language = language_of(value);
    if (!list)
        return;
    // Without %(...) the value replaces what came before, with it the old entries stay.
    if (!strstr(value, "%("))
        list->count = 0;
    list_add(reader, list, value);
}

static void maker_value(Reader *reader, MakerItem *item, const char *name, const char *value)
{
    const char *said = expand(reader, value, NULL);
    if (strcmp(name, item->maker->header) == 0)
        item->header = said;
    else if (item->maker->prefix && strcmp(name, item->maker->prefix) == 0)
        item->prefix = said;
}

// <Name> in an item or in the definition of all of the maker's items.
static void maker_metadata(Reader *reader, const char *name, const char *value)
{
    const Maker *maker = maker_named(parent_name(reader, 0));
    const char *group = parent_name(reader, 1);
    if (maker && strcmp(group, "ItemDefinitionGroup") == 0) {
        MakerItem *item = &reader->defaults[maker - makers];
        item->maker = maker;
        maker_value(reader, item, name, value);
    } else if (maker && strcmp(group, "ItemGroup") == 0) {
        for (uint32_t i = reader->first_item; i < reader->items.count; i++)
            maker_value(reader, &reader->items.at[i], name, value);
    }
}

// The configuration is chosen already; what a project says here is for builds that choose none.
static bool is_choice(const char *name)
{
    return strcasecmp(name, "Configuration") == 0 || strcasecmp(name, "Platform") == 0;
}

static void XMLCALL element_end(void *data, const XML_Char *name)
{
    Reader *reader = data;
    if (reader->too_deep) {
        reader->too_deep--;
        return;
    }
    reader->depth--;
    bool active = reader->active[reader->depth];
    const char *parent = parent_name(reader, 0), *value = reader->text.text;
    if (strcmp(name, "ClCompile") == 0 && strcmp(parent, "ItemGroup") == 0)
        reader->in_sources = false;
    else if (active && strcmp(parent, "PropertyGroup") == 0 && !is_choice(name))
        set_property(reader, name, expand(reader, value, NULL));
    else if (active && reader->in_sources && strcmp(parent, "ClCompile") == 0)
        source_value(reader, name, value);
    else if (active && strcmp(parent, "ClCompile") == 0 &&
             strcmp(parent_name(reader, 1), "ItemDefinitionGroup") == 0)
        definition_value(reader, name, value);
    else if (active)
        maker_metadata(reader, name, value);
    buf_clear(&reader->text);
}

void vcxproj_split(Arena *arena, const char *list, TextVec *out)
{
    for (const char *at = list; *at;) {
        size_t size = strcspn(at, ";\r\n");
        const char *start = at, *end = at + size;
        while (start < end && isspace((unsigned char)*start))
            start++;
        while (end > start && isspace((unsigned char)end[-1]))
            end--;
        bool is_reference =
            memchr(start, '$', (size_t)(end - start)) || memchr(start, '%', (size_t)(end - start));
        if (end > start && !is_reference)
            VEC_PUSH(arena, out, arena_strndup(arena, start, (size_t)(end - start)));
        at += size + (at[size] != 0);
    }
}

// ---- headers that build steps make ------------------------------------------------------------------------

// `text` with the item's own %(Filename) and %(Identity) in it.
static const char *expand_item(Arena *arena, const char *text, const char *source)
{
    static const char filename[] = "%(Filename)", identity[] = "%(Identity)";
    const char *name = path_name(source);
    Buf out = buf_on(arena);
    for (const char *at = text; *at;) {
        if (strncasecmp(at, filename, sizeof filename - 1) == 0) {
            buf_add(&out, name, (size_t)(path_extension(name) - name));
            at += sizeof filename - 1;
        } else if (strncasecmp(at, identity, sizeof identity - 1) == 0) {
            buf_text(&out, source);
            at += sizeof identity - 1;
        } else {
            buf_char(&out, *at++);
        }
    }
    return out.text;
}

static bool is_made_from(const char *source)
{
    const char *extension = path_extension(source);
    return strcasecmp(extension, ".man") == 0 || strcasecmp(extension, ".mc") == 0 ||
           strcasecmp(extension, ".idl") == 0;
}

// A base name, the header's path, or all files that the step makes.
static void add_made(Reader *reader, const MakerItem *item)
{
    const MakerItem *common = &reader->defaults[item->maker - makers];
    const char *header = item->header ? item->header : common->header;
    header = header ? header : item->maker->usual;
    const char *prefix = item->prefix ? item->prefix : common->prefix;
    bool is_base = strcmp(item->maker->header, "GeneratedFilesBaseName") == 0;
    TextVec files = {0};
    if (!header || !is_made_from(item->source))
        return;
    vcxproj_split(reader->scratch, expand_item(reader->scratch, header, item->source), &files);
    for (uint32_t i = 0; i < files.count; i++) {
        const char *path = path_slashes(reader->scratch, files.at[i], strlen(files.at[i]));
        const char *name = is_base ? arena_printf(reader->scratch, "%s.h", path_name(path)) : path_name(path);
        MadeHeader made = {arena_strdup(reader->arena, name), item->source,
                           prefix ? arena_strdup(reader->arena, prefix) : NULL};
        if (strcasecmp(path_extension(name), ".h") == 0)
            VEC_PUSH(reader->arena, &reader->project->made, made);
    }
}

// ---- the whole -------------------------------------------------------------------------------------------

static void finish(Reader *reader)
{
    VcxProject *project = reader->project;
    const char *toolset = get_property(reader, "PlatformToolset", strlen("PlatformToolset"));
    const char *type = get_property(reader, "DriverType", strlen("DriverType"));
    const char *characters = get_property(reader, "CharacterSet", strlen("CharacterSet"));
    static const char *const versions[] = {"KMDF_VERSION_MAJOR", "KMDF_VERSION_MINOR", "UMDF_VERSION_MAJOR",
                                           "UMDF_VERSION_MINOR"};
    project->driver_type = type ? arena_strdup(reader->arena, type) : "";
    if (toolset && strncasecmp(toolset, "WindowsKernelModeDriver", 23) == 0)
        project->toolset = VCX_TOOLSET_KERNEL;
    else if (toolset && (strncasecmp(toolset, "Windows", 7) == 0 || strncasecmp(toolset, "v1", 2) == 0))
        project->toolset = VCX_TOOLSET_USER;
    for (uint32_t i = 0; i < reader->items.count; i++)
        add_made(reader, &reader->items.at[i]);
    if (characters && strcasecmp(characters, "Unicode") == 0) {
        VEC_PUSH(reader->arena, &project->defines, "UNICODE");
        VEC_PUSH(reader->arena, &project->defines, "_UNICODE");
    } else if (characters && strcasecmp(characters, "MultiByte") == 0) {
        VEC_PUSH(reader->arena, &project->defines, "_MBCS");
    }
    for (unsigned i = 0; i < sizeof versions / sizeof *versions; i++) {
        const char *value = get_property(reader, versions[i], strlen(versions[i]));
        if (value && isdigit((unsigned char)*value))
            VEC_PUSH(reader->arena, &project->defines,
                     arena_printf(reader->arena, "%s=%s", versions[i], value));
    }
}

// ---- which configuration ---------------------------------------------------------------------------------

typedef struct Choice {
    Arena *arena;
    const char *configuration, *platform;
    unsigned rank;
} Choice;

// Code for 64 bits is what is shipped; a Debug build has the assertions.
static unsigned configuration_rank(const char *configuration, const char *platform)
{
    unsigned rank = strcasecmp(platform, "x64") == 0 ? 6 : strcasecmp(platform, "ARM64") == 0 ? 4 : 2;
    return rank + (strncasecmp(configuration, "Debug", 5) == 0);
}

// <ProjectConfiguration Include="Debug|x64">
static void XMLCALL configuration_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    Choice *choice = data;
    const char *include =
        strcmp(name, "ProjectConfiguration") == 0 ? xml_attribute(attributes, "Include") : NULL;
    const char *bar = include ? strchr(include, '|') : NULL;
    if (!bar)
        return;
    const char *configuration = arena_strndup(choice->arena, include, (size_t)(bar - include));
    unsigned rank = configuration_rank(configuration, bar + 1);
    if (rank <= choice->rank)
        return;
    choice->rank = rank;
    choice->configuration = configuration;
    choice->platform = arena_strdup(choice->arena, bar + 1);
}

static void read_elements(Reader *reader, const char *bytes, size_t length)
{
    XmlHandlers handlers = {reader, element_start, element_end, element_text, &reader->parser};
    XmlError error = xml_parse(bytes, length, &handlers);
    if (!error.why)
        return;
    reader->project->error = arena_printf(reader->arena, "not well-formed: %s", error.why);
    reader->project->error_line = error.line;
}

VcxProject *vcxproj_read(Arena *arena, const char *path)
{
    VcxProject *project = ARENA_NEW(arena, VcxProject);
    Arena *scratch = arena_new();
    Reader reader = {.arena = arena,
                     .scratch = scratch,
                     .project = project,
                     .properties = map_new(scratch),
                     .text = buf_on(scratch)};
    Choice choice = {.arena = scratch, .configuration = "Debug", .platform = "x64"};
    char *bytes;
    size_t length;
    project->path = path;
    project->driver_type = "";
    project->bits = 64;
    if (!file_read(scratch, path, &bytes, &length)) {
        project->error = arena_printf(arena, "it cannot be read: %s", path_why_unread(scratch, path));
        arena_free(scratch);
        return project;
    }
    // What is not well-formed is told by the second reading.
    xml_parse(bytes, length, &(XmlHandlers){.data = &choice, .start = configuration_start});
    set_property(&reader, "Configuration", choice.configuration);
    set_property(&reader, "Platform", choice.platform);
    project->bits = strstr(choice.platform, "64") ? 64 : 32;
    set_property(&reader, "_NT_TARGET_VERSION", "2560");
    set_property(&reader, "_NT_TARGET_VERSION_WIN7", "1537");
    set_property(&reader, "_NT_TARGET_VERSION_WIN8", "1538");
    const char *file = path_name(path);
    const char *stem = arena_strndup(scratch, file, (size_t)(path_extension(file) - file));
    set_property(&reader, "MSBuildProjectName", stem);
    set_property(&reader, "ProjectName", stem);
    set_property(&reader, "ProjectDir", "./");
    set_property(&reader, "MSBuildProjectDirectory", ".");
    read_elements(&reader, bytes, length);
    finish(&reader);
    arena_free(scratch);
    return project;
}
