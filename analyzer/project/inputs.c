// Collects units: see inputs.h. Two walks: one over the inputs for sources, one over the checkout around them
// for headers and project files, because drivers include from folders beside their own. What an input names
// and does not give becomes a loss, and the rest goes on.
#include "analyzer/project/inputs.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/error.h"
#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/project/compile_db.h"
#include "analyzer/project/files.h"
#include "analyzer/project/solution.h"
#include "analyzer/project/vcxproj.h"

enum {
    CHECKOUT_LEVELS = 32,      // folders upwards in which a .git is looked for
    TREE_ENTRIES_MAX = 400000, // of one walk over a checkout or an input
    LOOSE_ENTRIES_MAX = 20000, // of one walk over what happens to lie around a source
};

typedef struct Loader {
    Arena *arena;
    Project *project;
    TextVec inputs; // what was named on the command line or by a solution named there, absolute
    TextVec roots;  // folders of the inputs: where the walk for headers and projects begins
    Map *sources;   // absolute path -> 1 when it or a folder around it was named, 0 when only its project was
    TextVec source_list;
    size_t n_met;     // sources, those met again included
    TextVec projects; // .vcxproj paths, absolute
    Map *walked;      // folders that a header walk saw
    Map *taken;       // sources that a project or a compilation database compiles
    VEC(const CompileDb *) databases;
    TextVec database_paths; // of the same
    VEC(ProjectModule) modules;
    Map *lost; // path and reason -> 1
    VEC(ProjectLoss) losses;
} Loader;

// Two inputs that overlap lose the same things.
static void add_loss(Loader *loader, ProjectLoss loss)
{
    bool is_new;
    loss.path = path_shown(loader->arena, loss.path);
    map_slot_text(loader->lost, arena_printf(loader->arena, "%s:%u\n%s", loss.path, loss.line, loss.why),
                  &is_new);
    if (is_new)
        VEC_PUSH(loader->arena, &loader->losses, loss);
}

static void add_missing(Loader *loader, const char *path, const char *named_by, unsigned line)
{
    const char *by = path_shown(loader->arena, named_by);
    const char *why = arena_printf(loader->arena, "%s:%u names it, but there is no such file", by, line);
    add_loss(loader, (ProjectLoss){path, 0, why, ""});
}

static bool is_any(const char *text, const char *const *list)
{
    for (; *list; list++)
        if (strcasecmp(text, *list) == 0)
            return true;
    return false;
}

static bool is_source(const char *name)
{
    static const char *const extensions[] = {".c", ".cpp", ".cc", ".cxx", ".c++", NULL};
    return is_any(path_extension(name), extensions);
}

static bool is_header(const char *name)
{
    static const char *const extensions[] = {".h",   ".hpp", ".hxx", ".hh",  ".inl", ".inc", ".tmh", ".ipp",
                                             ".tlh", ".idl", ".mc",  ".man", ".c",   ".cpp", NULL};
    return is_any(path_extension(name), extensions);
}

// Version control, package caches, and folders that a build made (told by what lies in them).
static bool is_skipped(const char *name, const FolderEntry *inside, size_t n_inside)
{
    static const char *const names[] = {"node_modules", "CMakeFiles", "objchk", "objfre", "obj", NULL};
    static const char *const products[] = {".obj", ".tlog", ".pch", ".ilk", ".lastbuildstate", ".o", NULL};
    if (name[0] == '.' || is_any(name, names) || strncasecmp(name, "objchk_", 7) == 0 ||
        strncasecmp(name, "objfre_", 7) == 0 || strncmp(name, "bazel-", 6) == 0)
        return true;
    bool has_product = false;
    for (size_t i = 0; i < n_inside; i++) {
        if (is_source(inside[i].name))
            return false;
        has_product = has_product || is_any(path_extension(inside[i].name), products);
    }
    return has_product;
}

// ---- sources ---------------------------------------------------------------------------------------------

static void add_source(Loader *loader, const char *path, bool is_named)
{
    bool is_new;
    loader->n_met++;
    *map_slot_text(loader->sources, path, &is_new) |= is_named;
    if (is_new)
        VEC_PUSH(loader->arena, &loader->source_list, arena_strdup(loader->arena, path));
}

static void add_sources_below(Loader *loader, const char *folder, bool is_input)
{
    FolderEntry *entries;
    size_t count = folder_list(loader->arena, folder, &entries);
    if (!is_input && is_skipped(path_name(folder), entries, count))
        return;
    const char *why = count ? NULL : path_why_unreadable(loader->arena, folder);
    if (why)
        add_loss(
            loader,
            (ProjectLoss){folder, 0, arena_printf(loader->arena, "the folder cannot be read: %s", why), ""});
    for (size_t i = 0; i < count; i++) {
        const char *path = path_join(loader->arena, folder, entries[i].name);
        if (entries[i].kind == FILE_FOLDER)
            add_sources_below(loader, path, false);
        else if (is_source(entries[i].name))
            add_source(loader, path, true);
    }
}

// Is `path` an input, or below one?
static bool is_asked(const Loader *loader, const char *path)
{
    for (uint32_t i = 0; i < loader->inputs.count; i++)
        if (path_is_below(path, loader->inputs.at[i]))
            return true;
    return false;
}

// ---- headers and project files ---------------------------------------------------------------------------

static void take_entry(Loader *loader, const char *path)
{
    if (strcasecmp(path_extension(path), ".vcxproj") == 0)
        VEC_PUSH(loader->arena, &loader->projects, path);
    else if (is_header(path))
        header_index_add(loader->project->headers, path);
}

// Breadth first, so that the bound cuts off what is far away.
static void walk_headers(Loader *loader, const char *root, size_t bound)
{
    VEC(const char *) queue = {0};
    VEC_PUSH(loader->arena, &queue, root);
    size_t seen = 0;
    for (uint32_t at = 0; at < queue.count && seen < bound; at++) {
        const char *folder = queue.at[at];
        bool is_new;
        FolderEntry *entries;
        map_slot_text(loader->walked, folder, &is_new);
        size_t count = is_new ? folder_list(loader->arena, folder, &entries) : 0;
        if (count && at > 0 && is_skipped(path_name(folder), entries, count))
            continue;
        seen += count;
        for (size_t i = 0; i < count; i++) {
            const char *path = path_join(loader->arena, folder, entries[i].name);
            if (entries[i].kind == FILE_FOLDER)
                VEC_PUSH(loader->arena, &queue, path);
            else
                take_entry(loader, path);
        }
    }
}

// The folder above `folder` that holds .git, or NULL.
static const char *checkout_of(Loader *loader, const char *folder)
{
    for (unsigned level = 0; level < CHECKOUT_LEVELS; level++) {
        if (file_kind(path_join(loader->arena, folder, ".git")) != FILE_NONE)
            return folder;
        if (strcmp(folder, "/") == 0)
            break;
        folder = path_folder(loader->arena, folder);
    }
    return NULL;
}

static bool holds_code(Loader *loader, const char *folder)
{
    FolderEntry *entries;
    size_t count = folder_list(loader->arena, folder, &entries);
    for (size_t i = 0; i < count; i++) {
        const char *extension = path_extension(entries[i].name);
        if (entries[i].kind == FILE_REGULAR &&
            (strcasecmp(extension, ".sln") == 0 || strcasecmp(extension, ".vcxproj") == 0 ||
             strcasecmp(extension, ".h") == 0 || strcasecmp(extension, ".props") == 0))
            return true;
        if (entries[i].kind == FILE_FOLDER &&
            (strcasecmp(entries[i].name, "inc") == 0 || strcasecmp(entries[i].name, "include") == 0))
            return strcmp(folder, "/usr") != 0;
    }
    return false;
}

static void index_around(Loader *loader, const char *folder)
{
    if (map_find_text(loader->walked, folder))
        return;
    const char *checkout = checkout_of(loader, folder);
    if (checkout) {
        walk_headers(loader, folder, TREE_ENTRIES_MAX);
        walk_headers(loader, checkout, TREE_ENTRIES_MAX);
        return;
    }
    // Without a checkout: parents count for as long as they look like a part of the same sources.
    const char *root = folder;
    for (unsigned level = 0; level < 4 && strcmp(root, "/") != 0; level++) {
        const char *parent = path_folder(loader->arena, root);
        if (!holds_code(loader, parent))
            break;
        root = parent;
    }
    walk_headers(loader, folder, is_asked(loader, folder) ? TREE_ENTRIES_MAX : LOOSE_ENTRIES_MAX);
    walk_headers(loader, root, LOOSE_ENTRIES_MAX);
}

// ---- modules ---------------------------------------------------------------------------------------------

static const char *const *frozen(const TextVec *list)
{
    return list->at;
}

static void add_dirs(Loader *loader, const char *folder, const TextVec *from, TextVec *to)
{
    for (uint32_t i = 0; i < from->count; i++) {
        const char *dir = path_slashes(loader->arena, from->at[i], strlen(from->at[i]));
        const char *found = path_find_any_case(loader->arena, dir[0] == '/' ? "/" : folder, dir);
        if (found)
            VEC_PUSH(loader->arena, to, found);
    }
}

static bool is_define(const char *text)
{
    size_t length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789");
    return length && !(text[0] >= '0' && text[0] <= '9') && (text[length] == 0 || text[length] == '=');
}

static const char *const *defines_of(Loader *loader, const TextVec *given, size_t *count)
{
    TextVec good = {0};
    for (uint32_t i = 0; i < given->count; i++)
        if (is_define(given->at[i]))
            VEC_PUSH(loader->arena, &good, given->at[i]);
    *count = good.count;
    return good.at;
}

static ProjectLanguage language_of(VcxLanguage language)
{
    return language == VCX_LANGUAGE_CPP ? PROJECT_LANGUAGE_CPP
           : language == VCX_LANGUAGE_C ? PROJECT_LANGUAGE_C
                                        : PROJECT_LANGUAGE_BY_NAME;
}

static ProjectUnit unit_of(Loader *loader, const VcxProject *vcx, const VcxSource *source, const char *path)
{
    ProjectUnit unit = {.path = path_shown(loader->arena, path), .mode = PROJECT_MODE_UNKNOWN};
    const char *folder = path_folder(loader->arena, vcx->path);
    TextVec own = {0}, all = {0}, dirs = {0};
    for (uint32_t i = 0; i < vcx->defines.count; i++)
        VEC_PUSH(loader->arena, &all, vcx->defines.at[i]);
    vcxproj_split(loader->arena, source->defines ? source->defines : "", &all);
    vcxproj_split(loader->arena, source->include_dirs ? source->include_dirs : "", &own);
    add_dirs(loader, folder, &own, &dirs);
    add_dirs(loader, folder, &vcx->include_dirs, &dirs);
    unit.defines = defines_of(loader, &all, &unit.n_defines);
    unit.include_dirs = frozen(&dirs);
    unit.n_include_dirs = dirs.count;
    unit.forced_includes = frozen(&vcx->forced_includes);
    unit.n_forced_includes = vcx->forced_includes.count;
    unit.wpp_functions = frozen(&vcx->wpp_functions);
    unit.n_wpp_functions = vcx->wpp_functions.count;
    unit.made = vcx->made.at;
    unit.n_made = vcx->made.count;
    unit.language = language_of(source->language != VCX_LANGUAGE_BY_NAME ? source->language : vcx->language);
    unit.bits = vcx->bits;
    if (vcx->toolset != VCX_TOOLSET_UNKNOWN)
        unit.mode = vcx->toolset == VCX_TOOLSET_KERNEL ? PROJECT_MODE_KERNEL : PROJECT_MODE_USER;
    return unit;
}

static int compare_units(const void *left, const void *right)
{
    return strcmp(((const ProjectUnit *)left)->path, ((const ProjectUnit *)right)->path);
}

static int compare_modules(const void *left, const void *right)
{
    return strcmp(((const ProjectModule *)left)->name, ((const ProjectModule *)right)->name);
}

static int compare_texts(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void add_module(Loader *loader, const char *name, ProjectUnit *units, size_t n_units)
{
    if (!n_units)
        return;
    qsort(units, n_units, sizeof *units, compare_units);
    ProjectModule module = {path_shown(loader->arena, name), units, n_units};
    VEC_PUSH(loader->arena, &loader->modules, module);
    loader->project->n_units += n_units;
}

// The file that `source` stands for; NULL when it is none, or none to compile.
static const char *source_file(Loader *loader, const VcxProject *vcx, const VcxSource *source)
{
    if (source->is_excluded || source->is_unknown || !is_source(source->path))
        return NULL;
    const char *full = path_find_any_case(loader->arena, path_folder(loader->arena, vcx->path), source->path);
    return full && file_kind(full) == FILE_REGULAR ? full : NULL;
}

// Is an input in the folder of `path`, or below it?
static bool is_around_inputs(const Loader *loader, const char *path)
{
    const char *folder = path_folder(loader->arena, path);
    for (uint32_t i = 0; i < loader->inputs.count; i++)
        if (path_is_below(loader->inputs.at[i], folder))
            return true;
    return false;
}

// What a project file does not give: all of it that could not be read, and sources that are not there.
static void add_losses_of(Loader *loader, const VcxProject *vcx)
{
    bool is_own = is_asked(loader, vcx->path);
    if (vcx->error && (is_own || is_around_inputs(loader, vcx->path)))
        add_loss(loader, (ProjectLoss){vcx->path, vcx->error_line, vcx->error,
                                       vcx->error_line ? "what it says above that line is used" : ""});
    for (uint32_t i = 0; is_own && i < vcx->sources.count; i++) {
        const VcxSource *source = &vcx->sources.at[i];
        if (source->is_excluded || source_file(loader, vcx, source))
            continue;
        if (source->is_unknown)
            add_loss(loader, (ProjectLoss){
                                 vcx->path, source->line,
                                 arena_printf(loader->arena, "only MSBuild knows what '%s' is", source->path),
                                 "name that file or its folder too"});
        else if (is_source(source->path))
            add_missing(loader, path_join(loader->arena, path_folder(loader->arena, vcx->path), source->path),
                        vcx->path, source->line);
    }
}

// Who names one project wants it whole, and no parts of others that share sources with it.
static bool is_wanted_of(const Loader *loader, const char *project, const char *source)
{
    const uint64_t *is_named = map_find_text(loader->sources, source);
    if (!is_named || *is_named)
        return is_named != NULL;
    for (uint32_t i = 0; i < loader->inputs.count; i++)
        if (strcmp(loader->inputs.at[i], project) == 0)
            return true;
    return false;
}

// With sources as they lie on disk; those that do not are left out. Other projects may include the rest too.
static void resolve_made(Loader *loader, VcxProject *vcx)
{
    const char *folder = path_folder(loader->arena, vcx->path);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < vcx->made.count; i++) {
        MadeHeader made = vcx->made.at[i];
        made.source = path_find_any_case(loader->arena, folder, made.source);
        if (!made.source)
            continue;
        vcx->made.at[kept++] = made;
        header_index_add_made(loader->project->headers, &made);
    }
    vcx->made.count = kept;
}

static void add_project_module(Loader *loader, const char *path)
{
    VcxProject *vcx = vcxproj_read(loader->arena, path);
    Map *here = map_new(loader->arena);
    VEC(ProjectUnit) units = {0};
    add_losses_of(loader, vcx);
    resolve_made(loader, vcx);
    for (uint32_t i = 0; i < vcx->sources.count; i++) {
        const char *full = source_file(loader, vcx, &vcx->sources.at[i]);
        bool is_new;
        if (!full || !is_wanted_of(loader, path, full))
            continue;
        map_slot_text(here, full, &is_new);
        if (!is_new)
            continue;
        map_slot_text(loader->taken, full, NULL);
        VEC_PUSH(loader->arena, &units, unit_of(loader, vcx, &vcx->sources.at[i], full));
    }
    add_module(loader, path, units.at, units.count);
}

static ProjectUnit unit_of_command(Loader *loader, const CompileSource *source)
{
    ProjectUnit unit = {.path = path_shown(loader->arena, source->path), .bits = source->bits};
    unit.mode = source->is_kernel ? PROJECT_MODE_KERNEL : PROJECT_MODE_UNKNOWN;
    unit.language = language_of(source->language);
    unit.defines = defines_of(loader, &source->defines, &unit.n_defines);
    unit.include_dirs = frozen(&source->include_dirs);
    unit.n_include_dirs = source->include_dirs.count;
    unit.forced_includes = frozen(&source->forced_includes);
    unit.n_forced_includes = source->forced_includes.count;
    return unit;
}

// A module for each target of a compilation database.
static void add_database_modules(Loader *loader, const CompileDb *db, const char *path)
{
    typedef VEC(ProjectUnit) UnitVec;
    VEC(UnitVec) units = {0};
    VEC(const char *) targets = {0};
    Map *numbers = map_new(loader->arena), *seen = map_new(loader->arena);
    for (uint32_t i = 0; i < db->sources.count; i++) {
        const CompileSource *source = &db->sources.at[i];
        bool is_new;
        map_slot_text(seen, arena_printf(loader->arena, "%s\n%s", source->target, source->path), &is_new);
        if (!is_new || !map_find_text(loader->sources, source->path))
            continue;
        map_slot_text(loader->taken, source->path, NULL);
        uint64_t *number = map_slot_text(numbers, source->target, &is_new);
        if (is_new) {
            *number = targets.count;
            VEC_PUSH(loader->arena, &targets, source->target);
            VEC_GROW(loader->arena, &units);
        }
        VEC_PUSH(loader->arena, &units.at[*number], unit_of_command(loader, source));
    }
    for (uint32_t i = 0; i < targets.count; i++)
        add_module(loader, arena_printf(loader->arena, "%s:%s", path, targets.at[i]), units.at[i].at,
                   units.at[i].count);
}

// Sources that no project compiles: a module for each folder.
static void add_folder_modules(Loader *loader)
{
    typedef VEC(ProjectUnit) UnitVec;
    VEC(UnitVec) units = {0};
    VEC(const char *) folders = {0};
    Map *numbers = map_new(loader->arena);
    for (uint32_t i = 0; i < loader->source_list.count; i++) {
        const char *path = loader->source_list.at[i];
        if (map_find_text(loader->taken, path))
            continue;
        bool is_new;
        const char *folder = path_folder(loader->arena, path);
        uint64_t *number = map_slot_text(numbers, folder, &is_new);
        if (is_new) {
            *number = folders.count;
            VEC_PUSH(loader->arena, &folders, folder);
            VEC_GROW(loader->arena, &units);
        }
        ProjectUnit unit = {.path = path_shown(loader->arena, path), .mode = PROJECT_MODE_UNKNOWN};
        VEC_PUSH(loader->arena, &units.at[*number], unit);
    }
    for (uint32_t i = 0; i < folders.count; i++)
        add_module(loader, folders.at[i], units.at[i].at, units.at[i].count);
}

// What a project file named as an input compiles. False when that is nothing at all.
static bool add_sources_of(Loader *loader, const char *path)
{
    const VcxProject *vcx = vcxproj_read(loader->arena, path);
    VEC_PUSH(loader->arena, &loader->inputs, path);
    VEC_PUSH(loader->arena, &loader->roots, path_folder(loader->arena, path));
    for (uint32_t i = 0; i < vcx->sources.count; i++) {
        const char *full = source_file(loader, vcx, &vcx->sources.at[i]);
        if (full)
            add_source(loader, full, false);
    }
    return vcx->sources.count || vcx->error;
}

static void add_solution(Loader *loader, const char *path)
{
    Arena *arena = loader->arena;
    SolutionProjects projects = {0};
    const char *folder = path_folder(arena, path), *why = solution_read(arena, path, &projects);
    if (why)
        add_loss(loader, (ProjectLoss){path, 0, arena_printf(arena, "it cannot be read: %s", why), ""});
    else if (!projects.count)
        add_loss(loader, (ProjectLoss){path, 0, "it names no .vcxproj", "name the folder of the sources"});
    bool is_empty = projects.count != 0; // single projects without sources are nothing strange: packages
    for (uint32_t i = 0; i < projects.count; i++) {
        const SolutionProject *project = &projects.at[i];
        const char *full = path_find_any_case(arena, folder, project->path);
        bool is_there = full && file_kind(full) == FILE_REGULAR;
        if (!is_there)
            add_missing(loader, path_join(arena, folder, project->path), path, project->line);
        else if (!add_sources_of(loader, full))
            continue;
        is_empty = false;
    }
    if (is_empty)
        add_loss(loader, (ProjectLoss){path, 0, "its projects compile no C or C++ source", ""});
}

static bool is_from_elsewhere(const CompileDb *db)
{
    for (uint32_t i = 0; i < db->sources.count; i++)
        if (file_kind(db->sources.at[i].path) != FILE_NONE)
            return false;
    return db->sources.count != 0;
}

static void add_database(Loader *loader, const char *path)
{
    Arena *arena = loader->arena;
    const CompileDb *db = compile_db_read(arena, path);
    VEC_PUSH(arena, &loader->databases, db);
    VEC_PUSH(arena, &loader->database_paths, path);
    VEC_PUSH(arena, &loader->roots, path_folder(arena, path));
    if (db->error)
        add_loss(loader, (ProjectLoss){path, db->error_line, db->error,
                                       db->error_line ? "what it says above that line is used" : ""});
    else if (!db->sources.count)
        add_loss(loader, (ProjectLoss){path, 0, "it names no source", ""});
    if (is_from_elsewhere(db)) {
        const char *why =
            arena_printf(arena, "none of its files is here, the first is %s", db->sources.at[0].path);
        add_loss(loader,
                 (ProjectLoss){path, db->sources.at[0].line, why,
                               "where it was made on another machine, name the folder of the sources"});
        return;
    }
    for (uint32_t i = 0; i < db->sources.count; i++) {
        const CompileSource *source = &db->sources.at[i];
        if (!is_source(source->path))
            continue;
        if (file_kind(source->path) != FILE_REGULAR) {
            add_missing(loader, source->path, path, source->line);
            continue;
        }
        add_source(loader, source->path, false);
        VEC_PUSH(arena, &loader->roots, path_folder(arena, source->path));
    }
}

static void add_folder(Loader *loader, const char *path)
{
    size_t n_met = loader->n_met, n_losses = loader->losses.count;
    VEC_PUSH(loader->arena, &loader->inputs, path);
    VEC_PUSH(loader->arena, &loader->roots, path);
    add_sources_below(loader, path, true);
    if (loader->n_met == n_met && loader->losses.count == n_losses)
        add_loss(loader, (ProjectLoss){path, 0, "no C or C++ source there (.c, .cpp, .cc, .cxx)", ""});
}

static void add_input(Loader *loader, const char *path)
{
    const char *full = path_absolute(loader->arena, path), *extension = path_extension(full);
    FileKind kind = file_kind(full);
    if (!*path)
        base_die("an empty argument names no file; '.' is this folder");
    if (kind == FILE_NONE)
        base_die("%s: %s", path, path_why_unreadable(loader->arena, full));
    if (kind == FILE_FOLDER) {
        add_folder(loader, full);
    } else if (strcasecmp(extension, ".vcxproj") == 0) {
        if (!add_sources_of(loader, full))
            add_loss(loader, (ProjectLoss){full, 0, "it compiles no C or C++ source", ""});
    } else if (strcasecmp(extension, ".sln") == 0 || strcasecmp(extension, ".slnx") == 0) {
        add_solution(loader, full);
    } else if (strcasecmp(extension, ".json") == 0) {
        add_database(loader, full);
    } else if (is_source(full)) {
        VEC_PUSH(loader->arena, &loader->inputs, full);
        VEC_PUSH(loader->arena, &loader->roots, path_folder(loader->arena, full));
        add_source(loader, full, true);
    } else {
        base_die("%s: not a C or C++ source; name sources (.c, .cpp, .cc, .cxx), folders, .vcxproj, .sln or "
                 "compile_commands.json files",
                 path);
    }
}

static _Noreturn void die_without_sources(const Loader *loader)
{
    Buf why = buf_on(loader->arena);
    for (uint32_t i = 0; i < loader->losses.count; i++) {
        const ProjectLoss *loss = &loader->losses.at[i];
        buf_printf(&why, "\n  %s", loss->path);
        if (loss->line)
            buf_printf(&why, ":%u", loss->line);
        buf_printf(&why, ": %s%s%s", loss->why, *loss->remedy ? "; " : "", loss->remedy);
    }
    if (!loader->losses.count)
        buf_text(&why, " the inputs name no C or C++ source");
    base_die("nothing to analyse:%s", why.text);
}

Project *project_load(const char *const *paths, size_t n_paths, Arena *arena)
{
    Loader loader = {.arena = arena, .project = ARENA_NEW(arena, Project)};
    loader.sources = map_new(arena);
    loader.walked = map_new(arena);
    loader.taken = map_new(arena);
    loader.lost = map_new(arena);
    loader.project->headers = header_index_new(arena);
    for (size_t i = 0; i < n_paths; i++)
        add_input(&loader, paths[i]);
    for (uint32_t i = 0; i < loader.roots.count; i++)
        index_around(&loader, loader.roots.at[i]);
    if (loader.projects.count)
        qsort(loader.projects.at, loader.projects.count, sizeof *loader.projects.at, compare_texts);
    for (uint32_t i = 0; i < loader.projects.count; i++)
        add_project_module(&loader, loader.projects.at[i]);
    for (uint32_t i = 0; i < loader.databases.count; i++)
        add_database_modules(&loader, loader.databases.at[i], loader.database_paths.at[i]);
    if (!loader.source_list.count)
        die_without_sources(&loader);
    add_folder_modules(&loader);
    qsort(loader.modules.at, loader.modules.count, sizeof *loader.modules.at, compare_modules);
    loader.project->modules = loader.modules.at;
    loader.project->n_modules = loader.modules.count;
    loader.project->losses = loader.losses.at;
    loader.project->n_losses = loader.losses.count;
    return loader.project;
}
