// A real Windows Driver Kit. In: the folder the user gave (an installed kit, an EWDK, unpacked NuGet
// packages). Out: its include folders in search order, and the few headers of ours that must stand before its
// own.
//
// The one idea: every layout has a folder named like a version with km and shared below it; it is looked for,
// not assumed, level by level, so that the compiler beside it in an EWDK is not searched first. NuGet has two
// packages: what the driver kit's own folder lacks is in the SDK's folder of a version, which has um and
// shared. The kit's sal.h and intrinsics are replaced by ours: annotations must reach the tree, and
// intrinsics are slow and say nothing. Its C runtime for programs is left out: it stands on headers that come
// with the compiler.
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

enum { SEARCH_DEPTH = 7, SEARCH_FOLDERS_MAX = 20000 };

typedef struct Kit {
    Frontend *frontend;
    const char *version;     // folder with km and shared
    const char *sdk;         // folder with um and shared
    const char *kmdf, *umdf; // folders of the newest framework headers
    TextList queue;          // folders to look at
} Kit;

static const char *below(Frontend *frontend, const char *folder, const char *name)
{
    const char *path = folder ? path_find_any_case(frontend->arena, folder, name) : NULL;
    return path && file_kind(path) == FILE_FOLDER ? path : NULL;
}

// "1.9" < "1.33": numbers count, not characters.
int wdk_compare_versions(const char *left, const char *right)
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
            (!best || wdk_compare_versions(entries[i].name, best) > 0))
            best = entries[i].name;
    return best ? path_join(frontend->arena, folder, best) : NULL;
}

static const char *newer(const char *left, const char *right)
{
    return left && (!right || wdk_compare_versions(path_name(left), path_name(right)) >= 0) ? left : right;
}

static void look_at(Kit *kit, const char *folder)
{
    Frontend *frontend = kit->frontend;
    bool has_shared = below(frontend, folder, "shared") != NULL;
    bool is_version = has_shared && below(frontend, folder, "km");
    bool is_sdk = has_shared && below(frontend, folder, "um");
    kit->version = newer(kit->version, is_version ? folder : NULL);
    kit->sdk = newer(kit->sdk, is_sdk ? folder : NULL);
    kit->kmdf = newer(kit->kmdf, newest(frontend, below(frontend, folder, "wdf/kmdf"), "1."));
    kit->umdf = newer(kit->umdf, newest(frontend, below(frontend, folder, "wdf/umdf"), "2."));
    if (is_version || is_sdk)
        return;
    FolderEntry *entries;
    size_t count = folder_list(frontend->arena, folder, &entries);
    for (size_t i = 0; i < count && kit->queue.count < SEARCH_FOLDERS_MAX; i++)
        if (entries[i].kind == FILE_FOLDER)
            VEC_PUSH(frontend->arena, &kit->queue, path_join(frontend->arena, folder, entries[i].name));
}

// Breadth first.
static void search(Kit *kit, const char *root)
{
    VEC_PUSH(kit->frontend->arena, &kit->queue, root);
    uint32_t at = 0;
    for (unsigned depth = 0; depth <= SEARCH_DEPTH; depth++)
        for (uint32_t end = kit->queue.count; at < end; at++)
            look_at(kit, kit->queue.at[at]);
}

static void add(Kit *kit, int mode, const char *path)
{
    if (path)
        VEC_PUSH(kit->frontend->arena, &kit->frontend->system_dirs[mode], path);
}

static void add_both(Kit *kit, int mode, const char *name)
{
    const char *of_kit = below(kit->frontend, kit->version, name);
    const char *of_sdk = below(kit->frontend, kit->sdk, name);
    add(kit, mode, of_kit);
    if (!of_kit || !of_sdk || strcmp(of_kit, of_sdk) != 0)
        add(kit, mode, of_sdk);
}

bool frontend_finds_wdk(const char *folder)
{
    Frontend frontend = {.arena = arena_new()};
    Kit kit = {.frontend = &frontend};
    search(&kit, path_absolute(frontend.arena, folder));
    arena_free(frontend.arena);
    return kit.version != NULL;
}

bool wdk_add_dirs(Frontend *frontend)
{
    Kit kit = {.frontend = frontend};
    search(&kit, frontend->options.wdk_root);
    if (!kit.version)
        return false;
    add(&kit, IR_MODE_KERNEL, kit.kmdf);
    add(&kit, IR_MODE_KERNEL, below(frontend, kit.version, "km"));
    add_both(&kit, IR_MODE_KERNEL, "shared");
    add(&kit, IR_MODE_KERNEL, below(frontend, kit.version, "km/crt"));
    add_both(&kit, IR_MODE_KERNEL, "um");
    add(&kit, IR_MODE_USER, kit.umdf);
    add_both(&kit, IR_MODE_USER, "um");
    add_both(&kit, IR_MODE_USER, "shared");
    add_both(&kit, IR_MODE_USER, "winrt");
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
