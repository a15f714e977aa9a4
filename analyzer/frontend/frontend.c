// The front end's main line: see frontend.h. Plan the unit, parse it, repair what nobody declared and parse
// again, hand the best parse to lowering, and note what could not be had. Nothing here ends the run: a unit
// that fails says so in its gaps.
#define _DEFAULT_SOURCE

#include "analyzer/frontend/frontend.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

#define DEBIAN_MINGW "/usr/share/mingw-w64/include"

enum { DEFAULT_PASSES = 6 };

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void add_system_dir(Frontend *frontend, int mode, const char *path)
{
    if (file_kind(path) == FILE_FOLDER)
        VEC_PUSH(frontend->arena, &frontend->system_dirs[mode], path_absolute(frontend->arena, path));
}

Frontend *frontend_new(const FrontendOptions *options)
{
    Arena *arena = arena_new();
    Frontend *frontend = ARENA_NEW(arena, Frontend);
    frontend->arena = arena;
    frontend->options = *options;
    frontend->options.include_root = path_absolute(arena, options->include_root);
    if (options->wdk_root)
        frontend->options.wdk_root = path_absolute(arena, options->wdk_root);
    frontend->mingw_root = path_absolute(arena, options->mingw_root ? options->mingw_root : DEBIAN_MINGW);
    frontend->scans = map_new(arena);
    frontend->made = map_new(arena);
    frontend->listings = map_new(arena);
    frontend->has_wdk = frontend->options.wdk_root && wdk_add_dirs(frontend);
    for (int mode = 0; mode < 2; mode++) {
        if (!frontend->has_wdk && mode == IR_MODE_USER)
            add_system_dir(frontend, mode, path_join(arena, options->include_root, "user"));
        if (!frontend->has_wdk)
            add_system_dir(frontend, mode, options->include_root);
        if (mode == IR_MODE_KERNEL)
            add_system_dir(frontend, mode, path_join(arena, frontend->mingw_root, "ddk"));
        add_system_dir(frontend, mode, frontend->mingw_root);
        if (mode == IR_MODE_USER)
            add_system_dir(frontend, mode, path_join(arena, frontend->mingw_root, "ddk"));
        // stddef.h and friends, named so that the search knows of them; clang adds the folder itself.
        VEC_PUSH(arena, &frontend->system_dirs[mode], IOCTLINT_CLANG_RESOURCE_DIR "/include");
    }
    frontend_list_system(frontend);
    // Every parse runs on a thread of its own. With a heap per thread, what one parse frees is lost to the
    // next one, and a worker grows with every file.
    mallopt(M_ARENA_MAX, 1);
    // The compiler prints nothing by itself; a crash of its own becomes an error code.
    frontend->index = clang_createIndex(0, 0);
    return frontend;
}

void frontend_free(Frontend *frontend)
{
    if (!frontend)
        return;
    clang_disposeIndex(frontend->index);
    arena_free(frontend->arena);
}

// ---- one parse -------------------------------------------------------------------------------------------

// What a parse yielded. `bad` counts the places in the user's files where something was not understood.
typedef struct Parse {
    CXTranslationUnit tu;
    int code; // CXErrorCode
    unsigned n_errors;
    unsigned bad;
    VEC(UnitError) errors;
    const Synth *synth; // what was made up for it, NULL for nothing
} Parse;

static int compare_errors(const void *left, const void *right)
{
    const UnitError *a = left, *b = right;
    int order = strcmp(a->path, b->path);
    return order ? order : (a->line > b->line) - (a->line < b->line);
}

// The function declared where the diagnostic stands; null when there is none.
static CXCursor function_at(CXTranslationUnit tu, CXDiagnostic diagnostic)
{
    CXCursor cursor = clang_getCursor(tu, clang_getDiagnosticLocation(diagnostic));
    return clang_getCursorKind(cursor) == CXCursor_FunctionDecl ? cursor : clang_getNullCursor();
}

static bool message_starts(CXDiagnostic diagnostic, const char *start)
{
    CXString text = clang_getDiagnosticSpelling(diagnostic);
    bool answer = strncmp(clang_getCString(text), start, strlen(start)) == 0;
    clang_disposeString(text);
    return answer;
}

// A function declared twice, where the second declaration loses nothing. In C, Microsoft's compiler only
// warns (C4028) of a declaration and a definition whose parameters differ in type, and goes on with the later
// one, as clang does. And what a call declared for want of a header says nothing of the definition behind it.
static bool is_harmless_conflict(CXTranslationUnit tu, CXDiagnostic diagnostic)
{
    CXDiagnosticSet notes = clang_getChildDiagnostics(diagnostic);
    if (!message_starts(diagnostic, "conflicting types for") || clang_getNumDiagnosticsInSet(notes) == 0)
        return false;
    CXDiagnostic note = clang_getDiagnosticInSet(notes, 0);
    CXCursor later = function_at(tu, diagnostic), earlier = function_at(tu, note);
    bool is_implicit = message_starts(note, "previous implicit declaration");
    clang_disposeDiagnostic(note);
    if (clang_Cursor_isNull(later) || is_implicit || clang_Cursor_isNull(earlier))
        return is_implicit && !clang_Cursor_isNull(later);
    CXType a = clang_getCanonicalType(clang_getCursorResultType(later));
    CXType b = clang_getCanonicalType(clang_getCursorResultType(earlier));
    return clang_equalTypes(a, b) &&
           clang_Cursor_getNumArguments(later) == clang_Cursor_getNumArguments(earlier);
}

static void read_errors(UnitPlan *plan, Parse *parse)
{
    Map *paths = map_new(plan->arena);
    unsigned count = clang_getNumDiagnostics(parse->tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(parse->tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error &&
            !is_harmless_conflict(parse->tu, diagnostic)) {
            CXFile file;
            unsigned line, offset;
            clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, NULL, &offset);
            CXString name = clang_getFileName(file);
            const char *text = clang_getCString(name) ? clang_getCString(name) : "";
            bool is_new;
            uint64_t *slot = map_slot_text(paths, text, &is_new);
            if (is_new)
                *slot = (uint64_t)(uintptr_t)arena_strdup(plan->arena, text);
            UnitError error = {(const char *)(uintptr_t)*slot, line, offset};
            VEC_PUSH(plan->arena, &parse->errors, error);
            clang_disposeString(name);
        }
        clang_disposeDiagnostic(diagnostic);
    }
    parse->n_errors = parse->errors.count;
    if (parse->errors.count)
        qsort(parse->errors.at, parse->errors.count, sizeof *parse->errors.at, compare_errors);
    for (uint32_t i = 0; i < parse->errors.count; i++) {
        const UnitError *error = &parse->errors.at[i];
        bool is_repeat = i && compare_errors(error, error - 1) == 0;
        parse->bad += !is_repeat && !path_is_system(plan->frontend, error->path);
    }
}

static Parse parse_unit(UnitPlan *plan, const TextList *flags)
{
    enum { OPTIONS = CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord };
    Parse parse = {.tu = NULL};
    parse.code =
        clang_parseTranslationUnit2(plan->frontend->index, plan->given.path, flags->at, (int)flags->count,
                                    plan->files.at, plan->files.count, OPTIONS, &parse.tu);
    if (parse.code == CXError_Success && !parse.tu)
        parse.code = CXError_Failure;
    if (parse.code == CXError_Success)
        read_errors(plan, &parse);
    return parse;
}

// Two trees of a program with all of windows.h, or of a driver's largest files, are more memory than a worker
// should take.
static bool is_large_tree(CXTranslationUnit tu)
{
    enum { LARGE_BYTES = 24 << 20 };
    unsigned long bytes = 0;
    CXTUResourceUsage usage = clang_getCXTUResourceUsage(tu);
    for (unsigned i = 0; i < usage.numEntries; i++)
        bytes += usage.entries[i].amount;
    clang_disposeCXTUResourceUsage(usage);
    return bytes > LARGE_BYTES;
}

static void drop_tree(Parse *parse)
{
    if (parse->tu)
        clang_disposeTranslationUnit(parse->tu);
    parse->tu = NULL;
}

// Parses, repairs and parses again; keeps the parse with the fewest bad places.
static Parse parse_best(UnitPlan *plan, unsigned *n_passes)
{
    const FrontendOptions *options = &plan->frontend->options;
    unsigned max_passes = options->max_passes > 0 ? (unsigned)options->max_passes : DEFAULT_PASSES;
    TextList flags = {0};
    plan_virtual_file(plan, VIRTUAL_STAND_INS, "", 0);
    plan_flags(plan, &flags);
    Parse best = parse_unit(plan, &flags), last = best;
    Buf best_text = buf_on(plan->arena);
    Synth *synth = synth_new(plan);
    unsigned n_idle = 0; // passes in a row that brought nothing
    for (*n_passes = 1; *n_passes < max_passes && last.code == CXError_Success && last.n_errors;
         ++*n_passes) {
        bool has_news = casts_repair(plan, last.tu);
        if (!synth_learn(synth, last.tu) && !has_news)
            break;
        Buf text = buf_on(plan->arena);
        synth_write(synth, &text);
        plan_virtual_file(plan, VIRTUAL_STAND_INS, text.text, text.length);
        if (last.tu != best.tu)
            drop_tree(&last);
        if (best.tu && is_large_tree(best.tu)) // made again in the rare case that the next one is no better
            drop_tree(&best);
        last = parse_unit(plan, &flags);
        if (last.code == CXError_Success && last.bad < best.bad) {
            drop_tree(&best);
            best = last;
            best.synth = synth;
            best_text = text;
            n_idle = 0;
        } else if (++n_idle > 1) {
            break;
        }
    }
    if (last.tu != best.tu)
        drop_tree(&last);
    if (!best.tu && best.code == CXError_Success) {
        const Synth *made_up = best.synth;
        plan_virtual_file(plan, VIRTUAL_STAND_INS, best_text.length ? best_text.text : "", best_text.length);
        best = parse_unit(plan, &flags);
        best.synth = made_up;
        ++*n_passes;
    }
    return best;
}

// ---- the unit --------------------------------------------------------------------------------------------

static bool is_system_file(void *context, const char *path)
{
    return path_is_system(context, path);
}

static bool is_stand_in_file(void *context, const char *path)
{
    (void)context;
    return strcmp(path, VIRTUAL_STAND_INS) == 0;
}

typedef struct UnitWriter {
    UnitPlan *plan;
    IrUnit *unit;
    IrBuilder *builder;
} UnitWriter;

static IrStr intern(const UnitWriter *writer, const char *text)
{
    return ir_intern(writer->builder, text, strlen(text));
}

static uint32_t file_of(const UnitWriter *writer, const char *path)
{
    return ir_file(writer->builder, path_shown(writer->plan->arena, path),
                   path_is_system(writer->plan->frontend, path), strcmp(path, writer->plan->main_path) == 0);
}

static void add_gap(const UnitWriter *writer, IrGapKind kind, const char *text, const char *path,
                    unsigned line)
{
    IrGap gap = {.kind = (uint8_t)kind, .text = intern(writer, text)};
    if (path) {
        gap.pos.file = file_of(writer, path);
        gap.pos.line = line;
        gap.pos.col = gap.pos.length = 1;
    }
    VEC_PUSH(writer->unit->arena, &writer->unit->gaps, gap);
}

static void note_inclusion(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData opened)
{
    (void)stack;
    (void)depth;
    CXString name = clang_getFileName(file);
    if (clang_getCString(name))
        map_slot_text(opened, clang_getCString(name), NULL);
    clang_disposeString(name);
}

// Only what the preprocessor really asked for is missing: the rest stood in an inactive #if.
static void add_missing(const UnitWriter *writer, CXTranslationUnit tu)
{
    Map *opened = map_new(writer->plan->arena);
    clang_getInclusions(tu, note_inclusion, opened);
    for (uint32_t i = 0; i < writer->plan->missing.count; i++) {
        const MissingInclude *missing = &writer->plan->missing.at[i];
        if (map_find_text(opened, missing->virtual_path))
            add_gap(writer, IR_GAP_INCLUDE, missing->written, missing->path, missing->line);
    }
}

// What is still not understood in the user's files, each complaint once; the first one is the unit's reason.
static void add_complaints(const UnitWriter *writer, CXTranslationUnit tu)
{
    enum { COMPLAINTS_MAX = 24 };
    Map *seen = map_new(writer->plan->arena);
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count && map_count(seen) < COMPLAINTS_MAX; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        CXFile file;
        unsigned line;
        clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, NULL, NULL);
        CXString name = clang_getFileName(file), text = clang_getDiagnosticSpelling(diagnostic);
        const char *path = clang_getCString(name), *message = clang_getCString(text);
        bool is_new = false;
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error && path && strlen(message) < 400 &&
            !path_is_system(writer->plan->frontend, path) && !is_harmless_conflict(tu, diagnostic))
            map_slot_text(seen, message, &is_new);
        if (is_new)
            add_gap(writer, IR_GAP_NOTE, message, path, line);
        clang_disposeString(name);
        clang_disposeString(text);
        clang_disposeDiagnostic(diagnostic);
    }
}

enum { GAP_NAMES_MAX = 200 };

static void add_stand_ins(const UnitWriter *writer, const Synth *synth)
{
    const char *name;
    for (uint32_t i = 0; synth && i < GAP_NAMES_MAX && (name = synth_name_at(synth, i)) != NULL; i++)
        add_gap(writer, IR_GAP_NAME, name, NULL, 0);
}

// Functions that C calls though nobody declared them. What is made up by us is in a system file.
static void add_undeclared(const UnitWriter *writer)
{
    IrUnit *unit = writer->unit;
    uint32_t n_added = 0;
    for (uint32_t i = 1; i < unit->syms.count && n_added < GAP_NAMES_MAX; i++) {
        const IrSym *sym = &unit->syms.at[i];
        if (sym->kind != IR_SYM_FUNC || !sym->is_stand_in || sym->is_system)
            continue;
        IrGap gap = {.kind = IR_GAP_NAME, .text = sym->name, .pos = sym->pos};
        VEC_PUSH(unit->arena, &unit->gaps, gap);
        n_added++;
    }
}

// Paths as shown: libclang names files as they were reached ("src/../inc/x.h", "/home/me/src/inc/x.h").
static void tidy_files(const UnitWriter *writer)
{
    for (uint32_t i = 1; i < writer->unit->files.count; i++) {
        const char *path = ir_str(writer->unit, writer->unit->files.at[i].path);
        const char *shown = path_shown(writer->plan->arena, path);
        if (strcmp(path, shown) != 0)
            writer->unit->files.at[i].path = intern(writer, shown);
    }
}

static void fail(const UnitWriter *writer, const char *why)
{
    writer->unit->failed = true;
    add_gap(writer, IR_GAP_NOTE, why, writer->plan->main_path, 1);
}

static void fail_unreadable(const UnitWriter *writer)
{
    Arena *arena = writer->plan->arena;
    const char *why = path_why_unread(arena, writer->plan->main_path);
    fail(writer, arena_printf(arena, "the file cannot be read: %s", why));
}

static void lower(const UnitWriter *writer, const Parse *parse)
{
    double start = cpu_seconds();
    LowerInput input = {
        .tu = parse->tu,
        .main_path = writer->plan->given.path,
        .is_cpp = writer->plan->is_cpp,
        .is_system = is_system_file,
        .is_stand_in = is_stand_in_file,
        .context = writer->plan->frontend,
        .errors = parse->errors.at,
        .n_errors = parse->errors.count,
        .synthesised = parse->synth != NULL,
    };
    lower_unit(&input, writer->unit, writer->builder, writer->plan->arena);
    lower_codes(&input, writer->unit, writer->builder, writer->plan->arena);
    writer->unit->lower_seconds = cpu_seconds() - start;
}

static bool is_cpp_path(const char *path)
{
    static const char *const extensions[] = {".cpp", ".cc", ".cxx", ".c++", ".hpp", ".hxx"};
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        if (strcasecmp(path_extension(path), extensions[i]) == 0)
            return true;
    return false;
}

// Is one of the lines outside of what the preprocessor leaves out?
static bool has_active_line(CXTranslationUnit tu, const char *path, const unsigned *lines, uint32_t count)
{
    CXFile file = clang_getFile(tu, path);
    CXSourceRangeList *skipped = file ? clang_getSkippedRanges(tu, file) : NULL;
    bool found = false;
    for (uint32_t i = 0; i < count && !found; i++) {
        found = true;
        for (unsigned k = 0; skipped && k < skipped->count && found; k++) {
            unsigned begin, end;
            clang_getExpansionLocation(clang_getRangeStart(skipped->ranges[k]), NULL, &begin, NULL, NULL);
            clang_getExpansionLocation(clang_getRangeEnd(skipped->ranges[k]), NULL, &end, NULL, NULL);
            found = lines[i] < begin || lines[i] > end;
        }
    }
    if (skipped)
        clang_disposeSourceRangeList(skipped);
    return found;
}

// Does the file named .c use `::name`? In C clang turns in circles on `(::name`, so bodies are left out to
// find out.
static bool holds_scopes(UnitPlan *plan)
{
    enum {
        OPTIONS = CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord |
                  CXTranslationUnit_SkipFunctionBodies
    };
    const ScannedFile *file = scan_file(plan->frontend, plan->main_path);
    if (!file->scoped_lines.count)
        return false;
    TextList flags = {0};
    CXTranslationUnit tu = NULL;
    plan_virtual_file(plan, VIRTUAL_STAND_INS, "", 0);
    plan_flags(plan, &flags);
    int code = clang_parseTranslationUnit2(plan->frontend->index, plan->given.path, flags.at,
                                           (int)flags.count, plan->files.at, plan->files.count, OPTIONS, &tu);
    bool found = code != CXError_Success || !tu ||
                 has_active_line(tu, plan->given.path, file->scoped_lines.at, file->scoped_lines.count);
    if (tu)
        clang_disposeTranslationUnit(tu);
    return found;
}

// A file named .c may be C++ all the same: told by what it holds, or perhaps by its project.
static void decide_language(UnitPlan *plan)
{
    bool is_told_c = plan->given.language == FRONTEND_C;
    plan->is_cpp = !is_told_c && is_cpp_path(plan->main_path);
    plan->is_cpp = plan->is_cpp || (!is_told_c && holds_scopes(plan));
    plan->may_be_cpp = !plan->is_cpp && plan->given.language == FRONTEND_CPP;
}

// Projects that compile their .c files as C++ mostly hold C, for which clang is as lenient as Microsoft's
// compiler is for both; its C++ is read where it cannot be C.
static Parse parse_language(UnitPlan *plan, unsigned *n_passes)
{
    Parse as_c = parse_best(plan, n_passes);
    if (!plan->may_be_cpp || as_c.code != CXError_Success || !as_c.bad)
        return as_c;
    unsigned n_more;
    plan->is_cpp = true;
    Parse as_cpp = parse_best(plan, &n_more);
    *n_passes += n_more;
    plan->is_cpp = as_cpp.code == CXError_Success && as_cpp.bad < as_c.bad;
    drop_tree(plan->is_cpp ? &as_c : &as_cpp);
    return plan->is_cpp ? as_cpp : as_c;
}

static void read_unit(const UnitWriter *writer)
{
    UnitPlan *plan = writer->plan;
    IrUnit *unit = writer->unit;
    double start = cpu_seconds();
    plan_includes(plan);
    unit->mode = (uint8_t)plan->mode;
    unit->framework = (uint8_t)plan->framework;
    if (plan->is_too_deep) {
        fail(writer, "brackets are nested too deeply");
        return;
    }
    decide_language(plan);
    Parse parse = parse_language(plan, &unit->n_passes);
    unit->is_cpp = plan->is_cpp;
    unit->built_as_cpp = plan->may_be_cpp && !plan->is_cpp;
    unit->parse_seconds = cpu_seconds() - start;
    unit->n_errors = parse.n_errors;
    if (parse.code != CXError_Success) {
        fail(writer, parse.code == CXError_Crashed ? "the parser crashed on this file"
                                                   : "the parser gave up on this file");
        return;
    }
    lower(writer, &parse);
    tidy_files(writer);
    add_missing(writer, parse.tu);
    add_stand_ins(writer, parse.synth);
    add_undeclared(writer);
    add_complaints(writer, parse.tu);
    for (uint32_t i = 0; i < plan->notes.count; i++)
        add_gap(writer, IR_GAP_NOTE, plan->notes.at[i], NULL, 0);
    clang_disposeTranslationUnit(parse.tu);
}

static int bits_of(const UnitPlan *plan)
{
    int told = plan->frontend->options.bits > 0 ? plan->frontend->options.bits : plan->given.bits;
    return told == 32 ? 32 : 64;
}

static void add_include_dirs(UnitPlan *plan, const char *const *dirs, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *path = path_absolute(plan->arena, path_slashes(plan->arena, dirs[i], strlen(dirs[i])));
        if (file_kind(path) == FILE_FOLDER)
            VEC_PUSH(plan->arena, &plan->include_dirs, path);
    }
}

IrUnit *frontend_lower_unit(Frontend *frontend, const FrontendUnit *given, Arena *arena)
{
    Arena *scratch = arena_new();
    UnitPlan plan = {.frontend = frontend, .arena = scratch, .given = *given};
    UnitWriter writer = {.plan = &plan, .unit = ir_unit_new(arena)};
    writer.builder = ir_builder_new(writer.unit, scratch);
    plan.main_path = path_absolute(scratch, given->path);
    plan.given.path = path_shown(scratch, given->path);
    if (plan.given.path[0] == '-') // the compiler would take it for an option
        plan.given.path = plan.main_path;
    plan.bits = bits_of(&plan);
    add_include_dirs(&plan, frontend->options.include_dirs, frontend->options.n_include_dirs);
    add_include_dirs(&plan, given->include_dirs, given->n_include_dirs);
    writer.unit->pointer_size = (uint32_t)plan.bits / 8;
    writer.unit->main_path = intern(&writer, plan.given.path);
    if (scan_file(frontend, plan.main_path)->is_readable)
        read_unit(&writer);
    else
        fail_unreadable(&writer);
    arena_free(scratch);
    return writer.unit;
}
