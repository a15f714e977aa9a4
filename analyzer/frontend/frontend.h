// The front end: one source file → one IrUnit. The only room that knows libclang.
#ifndef IOCTLINT_FRONTEND_FRONTEND_H
#define IOCTLINT_FRONTEND_FRONTEND_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/ir/ir.h"

// How to read one file. What is -1 is detected from what the file includes and calls.
typedef struct FrontendOptions {
    const char *include_root;   // folder of the model headers (analyzer/wdk/include)
    const char *wdk_root;       // a real WDK (see frontend_finds_wdk), or NULL
    const char *const *defines; // "NAME" or "NAME=VALUE" from the project and the command line
    size_t n_defines;
    const char *const *include_dirs; // -I, in order
    size_t n_include_dirs;
    const struct HeaderIndex
        *headers;           // every header below the inputs by lower-case name (project/headers.h), or NULL
    int mode;               // IrMode or -1
    int bits;               // 32, 64 or -1; goes before the units' own
    int max_passes;         // parses, the first and the synthesis ones (default 4 when 0)
    const char *mingw_root; // mingw-w64's include folder; NULL: where Debian puts it
} FrontendOptions;

// What its project says a file is written in. C is taken at its word; a .c file said to be C++ is read as C
// when it can be.
typedef enum FrontendLanguage { FRONTEND_BY_NAME, FRONTEND_C, FRONTEND_CPP } FrontendLanguage;

// One file and what its project says of it; the options' defines and folders come on top.
typedef struct FrontendUnit {
    const char *path;
    const char *const *defines;
    size_t n_defines;
    const char *const *include_dirs;
    size_t n_include_dirs;
    const char *const *forced_includes;
    size_t n_forced_includes;
    const char *const *wpp_functions; // "TraceEvents(LEVEL,FLAGS,MSG,...)"
    size_t n_wpp_functions;
    const struct MadeHeader *made; // by build steps (project/headers.h)
    size_t n_made;
    int mode;     // IrMode or -1
    int language; // FrontendLanguage
    int bits;     // 32, 64 or 0
} FrontendUnit;

// Is there a driver kit in the folder, in whatever layout? What `wdk_root` takes.
bool frontend_finds_wdk(const char *folder);

typedef struct Frontend Frontend;

// One per worker process; holds the libclang index and caches of what headers were found.
Frontend *frontend_new(const FrontendOptions *options);
void frontend_free(Frontend *frontend);

// Never NULL: a file that cannot be read gives a unit with `failed` set and the reason in `gaps`.
IrUnit *frontend_lower_unit(Frontend *frontend, const FrontendUnit *given, Arena *arena);

#endif
