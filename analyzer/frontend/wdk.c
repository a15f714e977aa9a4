// A real Windows Driver Kit. In: the folder the user gave (an installed kit, an EWDK, unpacked NuGet
// packages). Out: its include folders in search order, and the few headers of ours that must stand before its
// own.
//
// The one idea: every layout has a folder of one version with km, um and shared below it; it is looked for,
// not assumed. Its own sal.h and intrinsics are replaced by ours: annotations must reach the tree, and
// intrinsics are slow and say nothing.
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

enum { SEARCH_DEPTH = 7, SEARCH_FOLDERS_MAX = 20000 };

typedef struct Kit {
    Frontend *frontend;
    const char *version;     // folder with km, um, shared
    const char *kmdf, *umdf; // folders of the newest framework headers
    unsigned seen;
} Kit;

static const char *below(Frontend *frontend, const char *folder, const char *name)
{
    const char *path = folder ? path_find_any_case(frontend->arena, folder, name) : NULL;
    return path && file_kind(path) == FILE_FOLDER ? path : NULL;
}

// "1.9" < "1.33": numbers count, not characters.
static int compare_versions(const char *left, const char *right)
{
    while (*left && *right) {
        size_t a = strspn(left, "0123456789"), b = strspn(right, "0123456789");
        if (a && b && a != b)
            return a < b ? -1 : 1;
        if (*left != *right)
            return *left < *right ? -1 : 1;
        left++;
        right++;
    }
    return (*left != 0) - (*right != 0);
}

static const char *newest(Frontend *frontend, const char *folder, const char *major)
{
    FolderEntry *entries;
    const char *best = NULL;
    size_t count = folder ? folder_list(frontend->arena, folder, &entries) : 0;
    for (size_t i = 0; i < count; i++)
        if (entries[i].kind == FILE_FOLDER && strncmp(entries[i].name, major, strlen(major)) == 0 &&
            (!best || compare_versions(entries[i].name, best) > 0))
            best = entries[i].name;
    return best ? path_join(frontend->arena, folder, best) : NULL;
}

static void look_at(Kit *kit, const char *folder, unsigned depth)
{
    Frontend *frontend = kit->frontend;
    if (depth > SEARCH_DEPTH || kit->seen++ > SEARCH_FOLDERS_MAX)
        return;
    bool is_version = below(frontend, folder, "km") && below(frontend, folder, "shared");
    if (is_version && (!kit->version || compare_versions(path_name(folder), path_name(kit->version)) > 0))
        kit->version = folder;
    const char *kmdf = newest(frontend, below(frontend, folder, "wdf/kmdf"), "1.");
    const char *umdf = newest(frontend, below(frontend, folder, "wdf/umdf"), "2.");
    kit->kmdf = kmdf ? kmdf : kit->kmdf;
    kit->umdf = umdf ? umdf : kit->umdf;
    if (is_version)
        return;
    FolderEntry *entries;
    size_t count = folder_list(frontend->arena, folder, &entries);
    for (size_t i = 0; i < count; i++)
        if (entries[i].kind == FILE_FOLDER)
            look_at(kit, path_join(frontend->arena, folder, entries[i].name), depth + 1);
}

static void add(Kit *kit, int mode, const char *path)
{
    if (path)
        VEC_PUSH(kit->frontend->arena, &kit->frontend->system_dirs[mode], path);
}

bool wdk_add_dirs(Frontend *frontend)
{
    Kit kit = {.frontend = frontend};
    look_at(&kit, frontend->options.wdk_root, 0);
    if (!kit.version)
        return false;
    add(&kit, IR_MODE_KERNEL, kit.kmdf);
    add(&kit, IR_MODE_KERNEL, below(frontend, kit.version, "km"));
    add(&kit, IR_MODE_KERNEL, below(frontend, kit.version, "shared"));
    add(&kit, IR_MODE_KERNEL, below(frontend, kit.version, "km/crt"));
    add(&kit, IR_MODE_USER, kit.umdf);
    add(&kit, IR_MODE_USER, below(frontend, kit.version, "um"));
    add(&kit, IR_MODE_USER, below(frontend, kit.version, "shared"));
    add(&kit, IR_MODE_USER, below(frontend, kit.version, "ucrt"));
    return true;
}

static bool is_ours(const char *name)
{
    static const char *const names[] = {"sal.h",
                                        "sal_supp.h",
                                        "no_sal2.h",
                                        "specstrings.h",
                                        "specstrings_strict.h",
                                        "specstrings_supp.h",
                                        "specstrings_undef.h",
                                        "driverspecs.h",
                                        "kernelspecs.h",
                                        "concurrencysal.h",
                                        "intrin.h",
                                        "x86intrin.h",
                                        NULL};
    size_t length = strlen(name);
    for (const char *const *at = names; *at; at++)
        if (strcasecmp(*at, name) == 0)
            return true;
    return length > 10 && strcasecmp(name + length - 10, "mmintrin.h") == 0;
}

void wdk_plan_ours(UnitPlan *plan)
{
    FolderEntry *entries;
    const char *root = plan->frontend->options.include_root;
    size_t count = folder_list(plan->arena, root, &entries);
    for (size_t i = 0; i < count; i++) {
        if (!is_ours(entries[i].name))
            continue;
        const char *text = arena_printf(plan->arena, "#include \"%s/%s\"\n", root, entries[i].name);
        plan_virtual_file(plan, arena_printf(plan->arena, "%s/%s", VIRTUAL_ANGLED, entries[i].name), text,
                          strlen(text));
    }
}
