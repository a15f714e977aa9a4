// Collects units: see inputs.h. Two walks: one over the inputs for sources, one over the checkout around them
// for headers and project files, because drivers include from folders beside their own.
#include "analyzer/project/inputs.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/error.h"
#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/project/files.h"
#include "analyzer/project/vcxproj.h"

enum {
    CHECKOUT_LEVELS = 32,      // folders upwards in which a .git is looked for
    TREE_ENTRIES_MAX = 400000, // of one walk over a checkout
    LOOSE_ENTRIES_MAX = 20000, // of one walk where there is no checkout
};

typedef struct Loader {
    Arena *arena;
    Project *project;
    Map *sources; // absolute path -> 1, the inputs
    VEC(const char *) source_list;
    TextVec projects; // .vcxproj paths, absolute
    Map *walked;      // folders that a header walk saw
    Map *taken;       // sources that a project compiles
    VEC(ProjectModule) modules;
} Loader;

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
    static const char *const extensions[] = {".h",   ".hpp", ".hxx", ".hh", ".inl", ".inc", ".tmh",
                                             ".ipp", ".tlh", ".idl", ".mc", ".c",   ".cpp", NULL};
    return is_any(path_extension(name), extensions);
}

// Version control, package caches, and folders that a build made (told by what lies in them).
static bool is_skipped(const char *name, const FolderEntry *inside, size_t n_inside)
{
    static const char *const names[] = {"node_modules", "objchk", "objfre", "obj", NULL};
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

static void add_source(Loader *loader, const char *path)
{
    bool is_new;
    map_slot_text(loader->sources, path, &is_new);
    if (is_new)
        VEC_PUSH(loader->arena, &loader->source_list, arena_strdup(loader->arena, path));
}

static void add_sources_below(Loader *loader, const char *folder, bool is_input)
{
    FolderEntry *entries;
    size_t count = folder_list(loader->arena, folder, &entries);
    if (!is_input && is_skipped(path_name(folder), entries, count))
        return;
    for (size_t i = 0; i < count; i++) {
        const char *path = path_join(loader->arena, folder, entries[i].name);
        if (entries[i].kind == FILE_FOLDER)
            add_sources_below(loader, path, false);
        else if (is_source(entries[i].name))
            add_source(loader, path);
    }
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
    walk_headers(loader, folder, LOOSE_ENTRIES_MAX);
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

static ProjectUnit unit_of(Loader *loader, const VcxProject *vcx, const VcxSource *source, const char *path)
{
    ProjectUnit unit = {.path = path_shown(loader->arena, path), .mode = PROJECT_MODE_UNKNOWN};
    const char *folder = path_folder(loader->arena, vcx->path);
    TextVec own = {0}, all = {0}, defines = {0}, dirs = {0};
    for (uint32_t i = 0; i < vcx->defines.count; i++)
        VEC_PUSH(loader->arena, &all, vcx->defines.at[i]);
    vcxproj_split(loader->arena, source->defines ? source->defines : "", &all);
    for (uint32_t i = 0; i < all.count; i++)
        if (is_define(all.at[i]))
            VEC_PUSH(loader->arena, &defines, all.at[i]);
    vcxproj_split(loader->arena, source->include_dirs ? source->include_dirs : "", &own);
    add_dirs(loader, folder, &own, &dirs);
    add_dirs(loader, folder, &vcx->include_dirs, &dirs);
    unit.defines = frozen(&defines);
    unit.n_defines = defines.count;
    unit.include_dirs = frozen(&dirs);
    unit.n_include_dirs = dirs.count;
    unit.forced_includes = frozen(&vcx->forced_includes);
    unit.n_forced_includes = vcx->forced_includes.count;
    unit.wpp_functions = frozen(&vcx->wpp_functions);
    unit.n_wpp_functions = vcx->wpp_functions.count;
    VcxLanguage language = source->language != VCX_LANGUAGE_BY_NAME ? source->language : vcx->language;
    unit.language = language == VCX_LANGUAGE_CPP ? PROJECT_LANGUAGE_CPP
                    : language == VCX_LANGUAGE_C ? PROJECT_LANGUAGE_C
                                                 : PROJECT_LANGUAGE_BY_NAME;
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

static void add_project_module(Loader *loader, const char *path)
{
    const VcxProject *vcx = vcxproj_read(loader->arena, path);
    const char *folder = path_folder(loader->arena, path);
    Map *here = map_new(loader->arena);
    VEC(ProjectUnit) units = {0};
    for (uint32_t i = 0; i < vcx->sources.count; i++) {
        const VcxSource *source = &vcx->sources.at[i];
        bool is_wanted = !source->is_excluded && is_source(source->path);
        const char *full = is_wanted ? path_find_any_case(loader->arena, folder, source->path) : NULL;
        bool is_new;
        if (!full || !map_find_text(loader->sources, full))
            continue;
        map_slot_text(here, full, &is_new);
        if (!is_new)
            continue;
        map_slot_text(loader->taken, full, NULL);
        VEC_PUSH(loader->arena, &units, unit_of(loader, vcx, source, full));
    }
    add_module(loader, path, units.at, units.count);
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

// What a project file named as an input compiles.
static void add_sources_of(Loader *loader, const char *path)
{
    const VcxProject *vcx = vcxproj_read(loader->arena, path);
    const char *folder = path_folder(loader->arena, path);
    for (uint32_t i = 0; i < vcx->sources.count; i++) {
        const VcxSource *source = &vcx->sources.at[i];
        bool is_wanted = !source->is_excluded && is_source(source->path);
        const char *full = is_wanted ? path_find_any_case(loader->arena, folder, source->path) : NULL;
        if (full && file_kind(full) == FILE_REGULAR)
            add_source(loader, full);
    }
}

static const char *add_input(Loader *loader, const char *path)
{
    const char *full = path_absolute(loader->arena, path);
    FileKind kind = file_kind(full);
    if (kind == FILE_NONE)
        base_die("%s: no such file or folder", path);
    if (kind == FILE_FOLDER) {
        add_sources_below(loader, full, true);
        return full;
    }
    if (strcasecmp(path_extension(full), ".vcxproj") == 0) {
        add_sources_of(loader, full);
        return path_folder(loader->arena, full);
    }
    if (!is_source(full))
        base_die("%s: not a C or C++ source; name sources (.c, .cpp, .cc, .cxx), folders or .vcxproj files",
                 path);
    add_source(loader, full);
    return path_folder(loader->arena, full);
}

Project *project_load(const char *const *paths, size_t n_paths, Arena *arena)
{
    Loader loader = {.arena = arena, .project = ARENA_NEW(arena, Project)};
    loader.sources = map_new(arena);
    loader.walked = map_new(arena);
    loader.taken = map_new(arena);
    loader.project->headers = header_index_new(arena);
    if (!n_paths)
        base_die("nothing to analyse: name at least one source or folder");
    VEC(const char *) roots = {0};
    for (size_t i = 0; i < n_paths; i++)
        VEC_PUSH(arena, &roots, add_input(&loader, paths[i]));
    if (!loader.source_list.count)
        base_die("%s: no C or C++ source there", paths[0]);
    for (uint32_t i = 0; i < roots.count; i++)
        index_around(&loader, roots.at[i]);
    if (loader.projects.count)
        qsort(loader.projects.at, loader.projects.count, sizeof *loader.projects.at, compare_texts);
    for (uint32_t i = 0; i < loader.projects.count; i++)
        add_project_module(&loader, loader.projects.at[i]);
    add_folder_modules(&loader);
    qsort(loader.modules.at, loader.modules.count, sizeof *loader.modules.at, compare_modules);
    loader.project->modules = loader.modules.at;
    loader.project->n_modules = loader.modules.count;
    return loader.project;
}
