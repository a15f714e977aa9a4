// What the files of this room share: the scanned source, the plan of one unit, the stages between them.
//
//   scan    file → what it includes and declares for tracing, kept for all units of a worker
//           (includes.c, wpp.c, encoding.c)
//   plan    unit → files that exist only in memory, missing includes, mode and framework
//           (includes.c, made.c, messages.c, manifest.c, midl*.c, wdk.c)
//   flags   plan → libclang's command line (flags.c)
//   repair  diagnostics → a header of stand-ins for the next parse (synth.c)
#ifndef IOCTLINT_FRONTEND_INNER_H
#define IOCTLINT_FRONTEND_INNER_H

#include <clang-c/Index.h>
#include <stdbool.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/frontend/frontend.h"
#include "analyzer/frontend/lower.h"
#include "analyzer/project/headers.h"

// Files in memory live here. Quoted includes are looked for in QUOTED, <angled> ones in ANGLED.
#define VIRTUAL_ROOT "/ioctlint.virtual"
#define VIRTUAL_QUOTED VIRTUAL_ROOT "/quoted"
#define VIRTUAL_ANGLED VIRTUAL_ROOT "/angled"
#define VIRTUAL_TRACE VIRTUAL_ROOT "/trace.h"
#define VIRTUAL_BASE VIRTUAL_ROOT "/base.h"
#define VIRTUAL_STAND_INS VIRTUAL_ROOT "/stand_ins.h"

typedef VEC(const char *) TextList;

// Of a name in C.
static inline bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// A whole name in C.
static inline bool is_identifier(const char *word)
{
    if (*word >= '0' && *word <= '9')
        return false;
    const char *at = word;
    while (is_word_char(*at))
        at++;
    return at > word && !*at;
}

typedef struct IncludeLine {
    const char *written; // as in the source
    unsigned line;
    bool is_angled;
} IncludeLine;

typedef struct ScannedFile {
    const char *path; // absolute
    bool is_readable;
    bool is_too_deep; // brackets nested beyond what the parser stands
    VEC(IncludeLine) includes;
    bool says_kernel, says_user; // words of one world in its text
    VEC(unsigned) scoped_lines;  // that hold `::name`, which is no C
    TextList trace_functions; // WPP: what its comments declare behind FUNC
    TextList trace_hooks;     // WPP: PRE and POST macros it defines
    const char *recoded;      // UTF-8 text when the file is in another encoding, else NULL
    size_t recoded_length;
    const char *encoding; // its name for the note
    bool is_made; // what a build would make from the file `path`: `recoded` is its text
} ScannedFile;

struct Frontend {
    Arena *arena;
    FrontendOptions options;
    CXIndex index;
    Map *scans;              // absolute path -> ScannedFile *
    Map *made;               // source, mode and prefix -> ScannedFile * of the header made from it
    Map *listings;           // absolute folder -> Map * of lower-case name -> name on disk
    Map *system[2];          // by mode: lower-case relative name -> relative name on disk
    TextList system_dirs[2]; // by mode, in search order
    const char *mingw_root;
    bool has_wdk; // a real kit is used instead of the model headers
};

typedef struct MissingInclude {
    const char *virtual_path; // of its empty stand-in
    const char *written;
    const char *path; // where it is included
    unsigned line;
} MissingInclude;

// One unit on its way through the front end.
typedef struct UnitPlan {
    Frontend *frontend;
    Arena *arena; // scratch of this unit
    FrontendUnit given;
    const char *main_path; // absolute
    bool is_cpp;
    bool may_be_cpp; // its project says C++, its name and text say C
    int mode;        // IrMode
    int framework; // IrFramework
    int bits;
    bool saw_kernel, saw_user, saw_weak_user, saw_wdf, saw_umdf;
    bool saw_kernel_base, saw_user_base; // a header that brings the basic types
    bool is_too_deep;
    int first_evidence; // IrMode of the first header that tells, or -1
    VEC(struct CXUnsavedFile) files;
    Map *virtual_names;
    Map *visited; // project files already planned
    VEC(MissingInclude) missing;
    TextList notes;
    TextList trace_functions; // as declared
    Map *trace_known;         // names of those that are in the trace header
    Map *trace_hooks;         // names of PRE and POST macros
    TextList include_dirs; // -I, absolute
} UnitPlan;

// includes.c
const ScannedFile *scan_file(Frontend *frontend, const char *path);
// The same for a text that no file holds: its includes.
void scan_made(Frontend *frontend, ScannedFile *file, const char *text, size_t length);
void plan_includes(UnitPlan *plan);
void plan_virtual_file(UnitPlan *plan, const char *path, const char *text, size_t length);
bool path_is_system(const Frontend *frontend, const char *path);
void frontend_list_system(Frontend *frontend);

// wdk.c
bool wdk_add_dirs(Frontend *frontend); // false when the folder holds no kit
void wdk_plan_ours(UnitPlan *plan);
int wdk_compare_versions(const char *left, const char *right); // by their numbers, as strcmp

// wpp.c
void wpp_scan(Arena *arena, const char *text, size_t length, TextList *functions, TextList *hooks);
void plan_trace_functions(UnitPlan *plan);

// encoding.c: NULL when the text is UTF-8 already.
const char *encoding_to_utf8(Arena *arena, const char *bytes, size_t length, size_t *new_length,
                             const char **name);

// made.c: the header of that name that a build would make, included from a file in `folder`; NULL when
// nothing around makes one.
const ScannedFile *made_header(UnitPlan *plan, const char *folder, const char *written);
// "{6da3ffa4-ab7d-40e2-b50c-c4b41bba36e3}", with or without braces, as an initialiser; NULL when it is none.
const char *guid_initializer(Arena *arena, const char *text);

// messages.c: the header of a message compiler's source.
const char *messages_header(Arena *arena, const char *text, size_t length);

// manifest.c: the header of an instrumentation manifest; NULL when it has nothing that goes into one.
typedef struct ManifestText {
    const char *bytes; // in any encoding that XML knows of
    size_t length;
    bool is_kernel;     // which of the two kinds of functions
    const char *prefix; // as the project says, or NULL
} ManifestText;
const char *manifest_header(Arena *arena, const ManifestText *given);

// midl.c: the header of an interface definition, or the file that defines its ids (x_i.c); NULL when it has
// nothing that goes into one.
const char *midl_header(Arena *arena, const char *text, size_t length, bool is_ids);

// flags.c
void plan_flags(const UnitPlan *plan, TextList *flags);

// user_flags.c: `is_told` when the project says whether the neutral names mean the wide ones.
void user_flags(const UnitPlan *plan, bool is_told, TextList *flags);

// casts.c: true when files were rewritten and another parse is due.
bool casts_repair(UnitPlan *plan, CXTranslationUnit tu);

// synth.c
typedef struct Synth Synth;
Synth *synth_new(UnitPlan *plan);
// Learns from a parse; false when there is nothing new to repair.
bool synth_learn(Synth *synth, CXTranslationUnit tu);
// The header of stand-ins known so far.
void synth_write(Synth *synth, Buf *out);
// The names it stands in for, one after the other; NULL behind the last.
const char *synth_name_at(const Synth *synth, uint32_t index);

#endif
