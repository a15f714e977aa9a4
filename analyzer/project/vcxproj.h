// One .vcxproj file. In: its path. Out: the sources it compiles and with what, for one of its configurations:
// x64 before ARM64 before 32 bits, Debug before the others.
#ifndef IOCTLINT_PROJECT_VCXPROJ_H
#define IOCTLINT_PROJECT_VCXPROJ_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/vec.h"
#include "analyzer/project/headers.h"

typedef VEC(const char *) TextVec;

// What <CompileAs> says; by the file's name when it says nothing.
typedef enum VcxLanguage { VCX_LANGUAGE_BY_NAME, VCX_LANGUAGE_C, VCX_LANGUAGE_CPP } VcxLanguage;

typedef struct VcxSource {
    const char *path;    // as written, '/' separators
    unsigned line;       // of the project file
    bool is_unknown;     // the path holds what only MSBuild could tell: a property set elsewhere, a wildcard
    const char *defines; // this file's own lists, ';' separated, or NULL
    const char *include_dirs;
    bool is_excluded;
    VcxLanguage language;
} VcxSource;

typedef enum VcxToolset { VCX_TOOLSET_UNKNOWN, VCX_TOOLSET_KERNEL, VCX_TOOLSET_USER } VcxToolset;

typedef struct VcxProject {
    const char *path;
    const char *error;   // why not all of it could be read, NULL when it could; what stands before counts
    unsigned error_line; // 0: the file could not be read at all
    VcxToolset toolset;
    const char *driver_type; // "KMDF", "WDM", "UMDF" or ""
    unsigned bits;           // of the configuration: 32 or 64
    VcxLanguage language;
    VEC(VcxSource) sources;
    TextVec defines;      // "NAME" or "NAME=VALUE"
    TextVec include_dirs; // relative to the project's folder unless from the root
    TextVec forced_includes;
    TextVec wpp_functions; // "TraceEvents(LEVEL,FLAGS,MSG,...)", of the project and of its sources
    VEC(MadeHeader) made;  // what its build steps make; `source` as written, '/' separators
} VcxProject;

VcxProject *vcxproj_read(Arena *arena, const char *path);
// Splits at ';', trims, drops entries with %(...) or $(...) in them. Also for VcxSource's lists.
void vcxproj_split(Arena *arena, const char *list, TextVec *out);

#endif
