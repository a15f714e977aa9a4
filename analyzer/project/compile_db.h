// A compile_commands.json, as CMake, Ninja and Bear write it. In: its path. Out: the sources it compiles and
// with what.
#ifndef IOCTLINT_PROJECT_COMPILE_DB_H
#define IOCTLINT_PROJECT_COMPILE_DB_H

#include <stdbool.h>

#include "analyzer/base/arena.h"
#include "analyzer/project/vcxproj.h"

typedef struct CompileSource {
    const char *path;     // absolute, if the file was written on this machine
    const char *target;   // what it is linked into, as far as CMake's names tell; else its folder
    unsigned line;        // of the entry
    TextVec defines;      // "NAME" or "NAME=VALUE"
    TextVec include_dirs; // absolute
    TextVec forced_includes;
    VcxLanguage language;
    unsigned bits;  // 32 or 64, 0 when nobody says
    bool is_kernel; // -kernel
} CompileSource;

typedef struct CompileDb {
    VEC(CompileSource) sources;
    const char *error;   // why not all of it could be read, NULL when it could; what stands before counts
    unsigned error_line; // 0: the file could not be read at all
} CompileDb;

CompileDb *compile_db_read(Arena *arena, const char *path);

#endif
