// Finds what a unit includes, before clang does. In: the unit. Out: small files in memory that lead clang
// from the name as written to the file on disk, headers as a build would make them, empty ones for headers
// nobody has, and what the headers reached say about the unit's mode.
//
// The one idea: Windows sources name headers in any case, with backslashes, from folders that only a build
// knows. Instead of searching like a compiler, every `#include` line of the unit and of the project headers
// it reaches is looked up once, as a person would; only where clang would not find the same file by itself is
// a file `#include "<its real path>"` put in its way.

#include "analyzer/frontend/inner.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "analyzer/project/files.h"

// ---- scanning one file -----------------------------------------------------------------------------------

// Deeper than any program, and still far from where the parser's recursion would leave its stack.
enum { NESTING_MAX = 1000 };

typedef struct Scanner {
    Frontend *frontend;
    ScannedFile *file;
    const char *at, *end;
    unsigned line;
    unsigned depth; // of open brackets
} Scanner;

// Steps over a comment, string or character literal, or one character. Newlines are counted here.
static void skip_one(Scanner *scanner)
{
    const char *at = scanner->at, *end = scanner->end;
    if (at[0] == '/' && at + 1 < end && at[1] == '*') {
        for (at += 2; at < end && !(at[0] == '*' && at + 1 < end && at[1] == '/'); at++)
            scanner->line += *at == '\n';
        at = at < end ? at + 2 : end;
    } else if (at[0] == '/' && at + 1 < end && at[1] == '/') {
        while (at < end && *at != '\n')
            at++;
    } else if (at[0] == '"' || at[0] == '\'') {
        char quote = *at++;
        while (at < end && *at != quote && *at != '\n')
            at += *at == '\\' && at + 1 < end && at[1] != '\n' ? 2 : 1;
        at += at < end && *at == quote;
    } else {
        scanner->line += *at == '\n';
        if (at[0] == ':' && end - at > 2 && at[1] == ':' && (isalpha((unsigned char)at[2]) || at[2] == '_'))
            VEC_PUSH(scanner->frontend->arena, &scanner->file->scoped_lines, scanner->line);
        scanner->depth += *at == '(' || *at == '{' || *at == '[';
        scanner->depth -= scanner->depth && (*at == ')' || *at == '}' || *at == ']');
        at++;
        scanner->file->is_too_deep = scanner->file->is_too_deep || scanner->depth > NESTING_MAX;
    }
    scanner->at = at < end ? at : end;
}

static const char *skip_spaces(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    return at;
}

// `#include "x"`, `#include <x>`, `#import "x"` at a '#'.
static void scan_directive(Scanner *scanner)
{
    const char *end = scanner->end, *at = skip_spaces(scanner->at + 1, end);
    size_t size = 0;
    if (end - at > 7 && memcmp(at, "include", 7) == 0)
        size = 7;
    else if (end - at > 6 && memcmp(at, "import", 6) == 0)
        size = 6;
    scanner->at = at;
    if (!size)
        return;
    at = skip_spaces(at + size, end);
    if (at >= end || (*at != '"' && *at != '<'))
        return;
    char close = *at == '<' ? '>' : '"';
    const char *start = ++at;
    while (at < end && *at != close && *at != '\n')
        at++;
    if (at >= end || *at != close || at == start)
        return;
    IncludeLine include = {arena_strndup(scanner->frontend->arena, start, (size_t)(at - start)),
                           scanner->line, close == '>'};
    VEC_PUSH(scanner->frontend->arena, &scanner->file->includes, include);
    scanner->at = at + 1;
}

static void scan_text(Scanner *scanner)
{
    bool at_line_start = true;
    scanner->line = 1;
    while (scanner->at < scanner->end) {
        char c = *scanner->at;
        if (c == '#' && at_line_start) {
            scan_directive(scanner);
            at_line_start = false;
            continue;
        }
        if (c == '\n')
            at_line_start = true;
        else if (c != ' ' && c != '\t' && c != '\r' &&
                 !(c == '/' && scanner->at + 1 < scanner->end && scanner->at[1] == '*'))
            at_line_start = false;
        skip_one(scanner);
    }
}

static bool says(const char *text, size_t length, const char *word)
{
    size_t size = strlen(word);
    for (const char *at = text, *end = text + length; (size_t)(end - at) >= size; at++) {
        at = memchr(at, word[0], (size_t)(end - at) - size + 1);
        if (!at || memcmp(at, word, size) == 0)
            return at != NULL;
    }
    return false;
}

static bool says_one_of(const char *text, size_t length, const char *const *words)
{
    while (*words && !says(text, length, *words))
        words++;
    return *words != NULL;
}

// Some files include nothing that tells their world; their words do.
static void scan_words(ScannedFile *file, const char *text, size_t length)
{
    static const char *const kernel[] = {"NTSTATUS", "DEVICE_OBJECT", "PIRP", "WDFDEVICE", "KIRQL", NULL};
    static const char *const user[] = {"HRESULT", "CComPtr", "LPCTSTR", "INVALID_HANDLE_VALUE", NULL};
    file->says_kernel = says_one_of(text, length, kernel);
    file->says_user = says_one_of(text, length, user);
}

void scan_made(Frontend *frontend, ScannedFile *file, const char *text, size_t length)
{
    Scanner scanner = {frontend, file, text, text + length, 1, 0};
    scan_text(&scanner);
}

const ScannedFile *scan_file(Frontend *frontend, const char *path)
{
    bool is_new;
    uint64_t *slot = map_slot_text(frontend->scans, path, &is_new);
    if (!is_new)
        return (const ScannedFile *)(uintptr_t)*slot;
    ScannedFile *file = ARENA_NEW(frontend->arena, ScannedFile);
    *slot = (uint64_t)(uintptr_t)file;
    file->path = arena_strdup(frontend->arena, path);
    Arena *scratch = arena_new();
    char *bytes;
    size_t length;
    file->is_readable = file_read(scratch, path, &bytes, &length);
    if (file->is_readable) {
        size_t new_length = length;
        file->recoded = encoding_to_utf8(frontend->arena, bytes, length, &new_length, &file->encoding);
        file->recoded_length = new_length;
        const char *text = file->recoded ? file->recoded : bytes;
        Scanner scanner = {frontend, file, text, text + new_length, 1, 0};
        scan_text(&scanner);
        scan_words(file, text, new_length);
        wpp_scan(frontend->arena, text, new_length, &file->trace_functions, &file->trace_hooks);
    }
    arena_free(scratch);
    return file;
}

// ---- folders on disk, in any case ------------------------------------------------------------------------

static Map *listing_of(Frontend *frontend, const char *folder)
{
    bool is_new;
    uint64_t *slot = map_slot_text(frontend->listings, folder, &is_new);
    if (!is_new)
        return (Map *)(uintptr_t)*slot;
    Map *names = map_new(frontend->arena);
    *slot = (uint64_t)(uintptr_t)names;
    FolderEntry *entries;
    Arena *scratch = arena_new();
    size_t count = folder_list(scratch, folder, &entries);
    for (size_t i = 0; i < count; i++) {
        const char *name = arena_strdup(frontend->arena, entries[i].name);
        uint64_t *entry = map_slot_text(names, text_lower(scratch, name, strlen(name)), &is_new);
        if (is_new)
            *entry = (uint64_t)(uintptr_t)name;
    }
    arena_free(scratch);
    return names;
}

// The file `written` below `folder` (both clean or with ".."), whatever its case; *is_exact tells that clang
// finds it too.
static const char *find_below(UnitPlan *plan, const char *folder, const char *written, bool *is_exact)
{
    const char *found = folder;
    *is_exact = true;
    for (const char *at = written; *at;) {
        size_t size = strcspn(at, "/");
        const char *name = arena_strndup(plan->arena, at, size);
        at += size + (at[size] == '/');
        if (size == 0 || strcmp(name, ".") == 0)
            continue;
        if (strcmp(name, "..") == 0) {
            found = path_folder(plan->arena, found);
            continue;
        }
        uint64_t *entry =
            map_find_text(listing_of(plan->frontend, found), text_lower(plan->arena, name, size));
        if (!entry) {
            *is_exact = false;
            return NULL;
        }
        const char *on_disk = (const char *)(uintptr_t)*entry;
        *is_exact = *is_exact && strcmp(on_disk, name) == 0;
        found = path_join(plan->arena, found, on_disk);
    }
    return found;
}

// ---- system headers --------------------------------------------------------------------------------------

static void list_system_name(Frontend *frontend, Map *names, const char *name, const char *key,
                             bool is_versioned)
{
    bool is_new;
    uint64_t *slot = map_slot_text(names, text_lower(frontend->arena, key, strlen(key)), &is_new);
    const char *old = is_new ? NULL : (const char *)(uintptr_t)*slot;
    if (is_new || (is_versioned && strchr(old, '/') && wdk_compare_versions(old, name) < 0))
        *slot = (uint64_t)(uintptr_t)name;
}

// Files by their names below the root. A kit has extensions in folders by version (km/netcx/kmdf/adapter/2.2)
// that its build adds to the search: there a file goes by its bare name too, the newest version first.
static void list_system_tree(Frontend *frontend, Map *names, const char *root, const char *relative,
                             unsigned depth)
{
    FolderEntry *entries;
    Arena *arena = frontend->arena;
    size_t count = folder_list(arena, path_join(arena, root, relative), &entries);
    bool is_versioned = frontend->has_wdk && isdigit((unsigned char)*path_name(relative)) &&
                        path_is_below(root, frontend->options.wdk_root);
    for (size_t i = 0; i < count; i++) {
        const char *name = path_join(arena, relative, entries[i].name);
        if (entries[i].kind == FILE_FOLDER) {
            if (depth < 4)
                list_system_tree(frontend, names, root, name, depth + 1);
            continue;
        }
        list_system_name(frontend, names, name, name, false);
        if (is_versioned)
            list_system_name(frontend, names, name, entries[i].name, true);
    }
}

void frontend_list_system(Frontend *frontend)
{
    for (int mode = 0; mode < 2; mode++) {
        frontend->system[mode] = map_new(frontend->arena);
        for (uint32_t i = 0; i < frontend->system_dirs[mode].count; i++)
            list_system_tree(frontend, frontend->system[mode], frontend->system_dirs[mode].at[i], "", 0);
    }
}

static const char *find_system(const UnitPlan *plan, const char *written)
{
    int mode = plan->mode == IR_MODE_USER ? 1 : 0;
    const uint64_t *slot =
        map_find_text(plan->frontend->system[mode], text_lower(plan->arena, written, strlen(written)));
    return slot ? (const char *)(uintptr_t)*slot : NULL;
}

bool path_is_system(const Frontend *frontend, const char *path)
{
    if (path_is_below(path, VIRTUAL_ROOT) || path_is_below(path, frontend->options.include_root))
        return true;
    if (frontend->options.wdk_root && path_is_below(path, frontend->options.wdk_root))
        return true;
    for (uint32_t i = 0; i < frontend->system_dirs[0].count; i++)
        if (path_is_below(path, frontend->system_dirs[0].at[i]))
            return true;
    return path_is_below(path, frontend->mingw_root) || path_is_below(path, IOCTLINT_CLANG_RESOURCE_DIR);
}

// ---- what a header tells about the unit ------------------------------------------------------------------

static bool is_one_of(const char *name, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(name, *list) == 0)
            return true;
    return false;
}

static void note_evidence(UnitPlan *plan, const char *written)
{
    static const char *const kernel[] = {
        "wdm.h",      "ntddk.h",        "ntifs.h",    "ntosp.h",    "ntos.h",    "fltkernel.h", "ndis.h",
        "storport.h", "portcls.h",      "miniport.h", "wsk.h",      "fwpsk.h",   "fwpmk.h",     "hidport.h",
        "acx.h",      "netadaptercx.h", "dispmprt.h", "usbcamdi.h", "strmini.h", "stdunk.h",    "minitape.h",
        "classpnp.h", "video.h",        "tdikrnl.h",  "wdmsec.h",   "csq.h",     "usbdlib.h",   "bdasup.h",
        "udecx.h",    "bthddi.h",       NULL};
    static const char *const user[] = {"windows.h", "winsock2.h", "wudfddi.h", "atlbase.h",
                                       "afxwin.h",  "afx.h",      NULL};
    // Found in both worlds now and then: counts only where nothing better does.
    static const char *const weak_user[] = {"winbase.h",  "wincon.h", "setupapi.h", "cfgmgr32.h", "stdio.h",
                                            "iostream",   "tchar.h",  "windowsx.h", "winuser.h",  "objbase.h",
                                            "wdfumdf.h",  "wrl.h",    "mfapi.h",    "prsht.h",    "cpl.h",
                                            "winioctl.h", NULL};
    const char *name = path_name(written);
    name = text_lower(plan->arena, name, strlen(name));
    bool is_kernel = is_one_of(name, kernel), is_user = is_one_of(name, user);
    plan->saw_kernel = plan->saw_kernel || is_kernel;
    plan->saw_user = plan->saw_user || is_user;
    plan->saw_weak_user = plan->saw_weak_user || is_one_of(name, weak_user);
    plan->saw_wdf = plan->saw_wdf || strcmp(name, "wdf.h") == 0;
    plan->saw_umdf = plan->saw_umdf || strcmp(name, "wudfddi.h") == 0;
    if (plan->first_evidence < 0 && (is_kernel || is_user))
        plan->first_evidence = is_kernel ? IR_MODE_KERNEL : IR_MODE_USER;
}

// ---- planning --------------------------------------------------------------------------------------------

void plan_virtual_file(UnitPlan *plan, const char *path, const char *text, size_t length)
{
    bool is_new;
    uint64_t *slot = map_slot_text(plan->virtual_names, path, &is_new);
    struct CXUnsavedFile file = {path, text, (unsigned long)length};
    if (is_new) {
        *slot = plan->files.count;
        VEC_PUSH(plan->arena, &plan->files, file);
    } else {
        plan->files.at[*slot] = file;
    }
}

// How clang will spell the name it looks for below VIRTUAL_QUOTED or VIRTUAL_ANGLED: single backslashes
// become slashes.
static const char *virtual_path(UnitPlan *plan, const IncludeLine *include)
{
    Buf out = buf_on(plan->arena);
    buf_text(&out, include->is_angled ? VIRTUAL_ANGLED : VIRTUAL_QUOTED);
    buf_char(&out, '/');
    for (const char *at = include->written; *at; at++) {
        if (at[0] == '\\' && at[1] == '\\') {
            buf_text(&out, "\\\\");
            at++;
        } else {
            buf_char(&out, *at == '\\' ? '/' : *at);
        }
    }
    return out.text;
}

static void redirect(UnitPlan *plan, const IncludeLine *include, const char *target)
{
    const char *path = virtual_path(plan, include);
    if (map_find_text(plan->virtual_names, path))
        return;
    const char *text = arena_printf(plan->arena, "#include %s\n", target);
    plan_virtual_file(plan, path, text, strlen(text));
}

static void plan_line(UnitPlan *plan, const ScannedFile *file, const IncludeLine *include, unsigned depth);

static void stub(UnitPlan *plan, const ScannedFile *file, const IncludeLine *include, unsigned depth)
{
    const char *path = virtual_path(plan, include);
    if (map_find_text(plan->virtual_names, path))
        return;
    const ScannedFile *made = made_header(plan, path_folder(plan->arena, file->path), include->written);
    if (made) {
        plan_virtual_file(plan, path, made->recoded, made->recoded_length);
        for (uint32_t i = 0; i < made->includes.count; i++)
            plan_line(plan, made, &made->includes.at[i], depth + 1);
        return;
    }
    // Headers of the kit that are not there would have brought in the basic types: the base does it in their
    // place.
    plan_virtual_file(plan, path, "#include \"" VIRTUAL_BASE "\"\n",
                      strlen("#include \"" VIRTUAL_BASE "\"\n"));
    MissingInclude missing = {path, include->written, file->path, include->line};
    VEC_PUSH(plan->arena, &plan->missing, missing);
}

typedef struct Found {
    const char *project; // absolute path of a project header, or NULL
    const char *system;  // name of a system header as on disk, or NULL
    bool clang_finds_it;
} Found;

static bool find_in_include_dirs(UnitPlan *plan, const char *written, Found *found)
{
    for (uint32_t i = 0; i < plan->include_dirs.count && !found->project; i++)
        found->project = find_below(plan, plan->include_dirs.at[i], written, &found->clang_finds_it);
    return found->project != NULL;
}

static Found find_include(UnitPlan *plan, const char *folder, const char *main_folder, const char *written,
                          bool is_angled)
{
    // A candidate this few folders up belongs to the same driver; beyond that a system header of the name is
    // likelier.
    enum { NEAR_UP = 2 };
    Found found = {NULL, NULL, false};
    if (!is_angled) {
        found.project = find_below(plan, folder, written, &found.clang_finds_it);
        if (!found.project)
            found.project = find_below(plan, main_folder, written, &found.clang_finds_it);
        if (found.project)
            return found;
    }
    if (find_in_include_dirs(plan, written, &found))
        return found;
    HeaderMatch match = {NULL, 0, 0};
    if (plan->frontend->options.headers)
        match = header_index_find(plan->frontend->options.headers, written, folder);
    const char *system = find_system(plan, written);
    bool is_near = match.path && match.up <= NEAR_UP;
    if (match.path && (!system || (is_near && !is_angled))) {
        found.project = match.path;
    } else if (system) {
        found.system = system;
        found.clang_finds_it = strcmp(system, written) == 0;
    }
    return found;
}

static void plan_file(UnitPlan *plan, const char *path, unsigned depth);

// The headers of a real kit name each other in any case too.
static void plan_system(UnitPlan *plan, const char *name, unsigned depth)
{
    enum { DEPTH_MAX = 200 };
    const TextList *dirs = &plan->frontend->system_dirs[plan->mode == IR_MODE_USER ? 1 : 0];
    const char *path = NULL;
    bool is_new, is_exact;
    for (uint32_t i = 0; i < dirs->count && !path; i++)
        path = find_below(plan, dirs->at[i], name, &is_exact);
    if (!path || depth > DEPTH_MAX || !path_is_below(path, plan->frontend->options.wdk_root))
        return;
    map_slot_text(plan->visited, path, &is_new);
    const ScannedFile *file = is_new ? scan_file(plan->frontend, path) : NULL;
    for (uint32_t i = 0; file && i < file->includes.count; i++) {
        const IncludeLine *include = &file->includes.at[i];
        const char *written = path_slashes(plan->arena, include->written, strlen(include->written));
        const char *system = find_system(plan, written);
        if (system && strcmp(system, written) != 0)
            redirect(plan, include, arena_printf(plan->arena, "<%s>", system));
        if (system)
            plan_system(plan, system, depth + 1);
    }
}

// Headers that bring the basic types along, when they are there.
static void note_base(UnitPlan *plan, const char *system)
{
    static const char *const kernel[] = {"wdm.h",     "ntddk.h",     "ntifs.h", "ndis.h",
                                         "portcls.h", "fltkernel.h", NULL};
    plan->saw_kernel_base = plan->saw_kernel_base || is_one_of(system, kernel);
    plan->saw_user_base = plan->saw_user_base || strcmp(system, "windows.h") == 0;
}

static bool is_trace_header(const char *written)
{
    return strcasecmp(path_extension(written), ".tmh") == 0;
}

static void plan_line(UnitPlan *plan, const ScannedFile *file, const IncludeLine *include, unsigned depth)
{
    const char *written = path_slashes(plan->arena, include->written, strlen(include->written));
    if (is_trace_header(written)) {
        redirect(plan, include, "<ioctlint/tmh.h>\n#include \"" VIRTUAL_TRACE "\"");
        return;
    }
    note_evidence(plan, written);
    const char *folder = path_folder(plan->arena, file->path);
    Found found =
        find_include(plan, folder, path_folder(plan->arena, plan->main_path), written, include->is_angled);
    if (found.system)
        note_base(plan, found.system);
    if (found.system && plan->frontend->has_wdk)
        plan_system(plan, found.system, depth);
    if (found.project && path_is_system(plan->frontend, found.project))
        return;
    if (found.project) {
        if (!found.clang_finds_it || file->is_made)
            redirect(plan, include, arena_printf(plan->arena, "\"%s\"", found.project));
        plan_file(plan, found.project, depth + 1);
    } else if (found.system && !found.clang_finds_it) {
        redirect(plan, include, arena_printf(plan->arena, "<%s>", found.system));
    } else if (!found.system) {
        stub(plan, file, include, depth);
    }
}

static void plan_file(UnitPlan *plan, const char *path, unsigned depth)
{
    enum { DEPTH_MAX = 200 };
    bool is_new;
    map_slot_text(plan->visited, path, &is_new);
    if (!is_new || depth > DEPTH_MAX)
        return;
    const ScannedFile *file = scan_file(plan->frontend, path);
    plan->is_too_deep = plan->is_too_deep || file->is_too_deep;
    if (file->recoded) {
        plan_virtual_file(plan, file->path, file->recoded, file->recoded_length);
        const char *note =
            arena_printf(plan->arena, "%s is %s, read as UTF-8", path_name(path), file->encoding);
        VEC_PUSH(plan->arena, &plan->notes, note);
    }
    for (uint32_t i = 0; i < file->trace_functions.count; i++)
        VEC_PUSH(plan->arena, &plan->trace_functions, file->trace_functions.at[i]);
    for (uint32_t i = 0; i < file->trace_hooks.count; i++)
        map_slot_text(plan->trace_hooks, file->trace_hooks.at[i], NULL);
    for (uint32_t i = 0; i < file->includes.count; i++)
        plan_line(plan, file, &file->includes.at[i], depth);
}

static void plan_forced(UnitPlan *plan)
{
    ScannedFile forced = {.path = plan->main_path};
    for (size_t i = 0; i < plan->given.n_forced_includes; i++) {
        IncludeLine include = {plan->given.forced_includes[i], 0, false};
        plan_line(plan, &forced, &include, 0);
    }
}

static void decide_mode(UnitPlan *plan)
{
    int told = plan->frontend->options.mode >= 0 ? plan->frontend->options.mode : plan->given.mode;
    if (plan->frontend->options.mode < 0 && told == IR_MODE_KERNEL && plan->saw_user && !plan->saw_kernel &&
        !plan->saw_wdf)
        told = IR_MODE_USER;
    if (told < 0 && plan->saw_wdf && plan->saw_user && !plan->saw_kernel)
        told = IR_MODE_USER;
    if (told < 0)
        told = plan->first_evidence;
    if (told < 0 && plan->saw_weak_user && !plan->saw_wdf)
        told = IR_MODE_USER;
    const ScannedFile *main_file = scan_file(plan->frontend, plan->main_path);
    if (told < 0 && !plan->saw_wdf && main_file->says_user && !main_file->says_kernel)
        told = IR_MODE_USER;
    plan->mode = told == IR_MODE_USER ? IR_MODE_USER : IR_MODE_KERNEL;
    if (plan->mode == IR_MODE_USER)
        plan->framework = plan->saw_wdf || plan->saw_umdf ? IR_FW_UMDF : IR_FW_NONE;
    else
        plan->framework = plan->saw_wdf ? IR_FW_KMDF : IR_FW_WDM;
}

static void plan_reset(UnitPlan *plan)
{
    plan->virtual_names = map_new(plan->arena);
    plan->visited = map_new(plan->arena);
    plan->trace_known = map_new(plan->arena);
    plan->trace_hooks = map_new(plan->arena);
    plan->files.count = 0;
    plan->missing.count = 0;
    plan->notes.count = 0;
    plan->trace_functions.count = 0;
    if (plan->frontend->has_wdk)
        wdk_plan_ours(plan);
}

// What every missing header includes: nothing when the unit reaches the basic types by itself, else the
// header they are in.
static void plan_base(UnitPlan *plan)
{
    const char *text = "";
    if (plan->mode == IR_MODE_USER)
        text = plan->saw_user_base ? "" : "#include <windows.h>\n";
    else if (!plan->saw_kernel_base)
        text = "#include <ntifs.h>\n";
    plan_virtual_file(plan, VIRTUAL_BASE, text, strlen(text));
}

void plan_includes(UnitPlan *plan)
{
    int guess = plan->frontend->options.mode >= 0 ? plan->frontend->options.mode : plan->given.mode;
    plan->first_evidence = -1;
    plan->mode = guess >= 0 ? guess : IR_MODE_KERNEL;
    int planned = plan->mode;
    plan_reset(plan);
    plan_forced(plan);
    plan_file(plan, plan->main_path, 0);
    decide_mode(plan);
    // The other mode has other system headers.
    if (plan->mode != planned) {
        plan_reset(plan);
        plan_forced(plan);
        plan_file(plan, plan->main_path, 0);
    }
    plan_base(plan);
    plan_trace_functions(plan);
}
