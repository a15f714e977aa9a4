// What to analyse. In: sources, folders, projects and solutions from the command line. Out: units, grouped
// into modules, in a fixed order; and what could not be had of them.
//
// A module is what links into one driver or program: the sources of one .vcxproj where there is one, else the
// sources of one folder. A source that two projects compile is a unit of both.
#ifndef IOCTLINT_PROJECT_INPUTS_H
#define IOCTLINT_PROJECT_INPUTS_H

#include <stddef.h>

#include "analyzer/base/arena.h"
#include "analyzer/project/headers.h"

typedef enum ProjectMode { PROJECT_MODE_UNKNOWN = -1, PROJECT_MODE_KERNEL, PROJECT_MODE_USER } ProjectMode;

typedef enum ProjectLanguage {
    PROJECT_LANGUAGE_BY_NAME,
    PROJECT_LANGUAGE_C,
    PROJECT_LANGUAGE_CPP
} ProjectLanguage;

typedef struct ProjectUnit {
    const char *path;           // as shown: relative to the working folder when below it
    const char *const *defines; // "NAME" or "NAME=VALUE"
    size_t n_defines;
    const char *const *include_dirs; // absolute, in order
    size_t n_include_dirs;
    const char *const *forced_includes; // as written
    size_t n_forced_includes;
    const char *const
        *wpp_functions; // trace macros the project file declares: "TraceEvents(LEVEL,FLAGS,MSG,...)"
    size_t n_wpp_functions;
    const MadeHeader *made; // by build steps of the project, `source` absolute
    size_t n_made;
    ProjectMode mode;         // what the project file says
    ProjectLanguage language; // the same
    unsigned bits;            // 32 or 64, 0 when nobody says
} ProjectUnit;

typedef struct ProjectModule {
    const char *name;   // the project file or folder, as shown
    ProjectUnit *units; // sorted by path
    size_t n_units;
} ProjectModule;

// An input, or something an input names, that is not analysed or not in full. It costs nothing else.
typedef struct ProjectLoss {
    const char *path;   // as shown
    unsigned line;      // of that file, 0 when it is about the whole
    const char *why;    // what is wrong
    const char *remedy; // "" when it follows from that
} ProjectLoss;

typedef struct Project {
    ProjectModule *modules; // sorted by name
    size_t n_modules;
    size_t n_units;
    const ProjectLoss *losses; // in the order they were met
    size_t n_losses;
    HeaderIndex *headers;
} Project;

// Ends the run with a message when a path does not exist or is of no use, or when there is nothing to
// analyse.
Project *project_load(const char *const *paths, size_t n_paths, Arena *arena);

#endif
