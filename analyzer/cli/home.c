// See home.h. Installed, the headers lie beside the program; built by Bazel, in its runfiles; else in the
// source tree around.
#include "analyzer/cli/home.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"

// A file every set of model headers has.
static bool holds_headers(Arena *arena, const char *folder)
{
    return os_file_exists(arena_printf(arena, "%s/ioctlint", folder));
}

// `folder` and every folder around it, for the source tree's headers.
static const char *find_around(Arena *arena, const char *folder)
{
    char *around = arena_strdup(arena, folder);
    for (;;) {
        const char *found = arena_printf(arena, "%s/analyzer/wdk/include", around);
        if (holds_headers(arena, found))
            return found;
        char *slash = strrchr(around, '/');
        if (!slash || slash == around)
            return NULL;
        *slash = '\0';
    }
}

static const char *find_beside_program(Arena *arena, const char *program)
{
    static const char *const places[] = {"/../share/ioctlint/include",
                                         "/ioctlint.runfiles/ioctlint/analyzer/wdk/include"};
    char *folder = arena_strdup(arena, program);
    char *slash = strrchr(folder, '/');
    if (!slash)
        return NULL;
    *slash = '\0';
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *found = arena_printf(arena, "%s%s", folder, places[i]);
        if (holds_headers(arena, found))
            return found;
    }
    return find_around(arena, folder);
}

const char *home_include_root(const char *given, Arena *arena)
{
    const char *home = getenv("IOCTLINT_HOME");
    if (given)
        return given;
    if (home && *home) {
        const char *found = arena_printf(arena, "%s/include", home);
        if (!holds_headers(arena, found))
            base_die("IOCTLINT_HOME is '%s', but there are no model headers in '%s'", home, found);
        return found;
    }
    const char *program = os_program_path(arena);
    const char *found = program ? find_beside_program(arena, program) : NULL;
    if (!found)
        found = find_around(arena, os_working_folder(arena));
    if (!found)
        base_die(
            "the model headers are not beside the program; set IOCTLINT_HOME to the folder of 'include'");
    return found;
}
