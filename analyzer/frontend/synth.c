// Type synthesis. In: the diagnostics of a parse. Out: a header of stand-ins for names that nobody declared.
//
// The one idea: a header that is not there costs every declaration that needs it, and libclang then drops
// calls, cases and whole statements without a trace. A stand-in of roughly the right kind (structure,
// pointer, number, function type) brings them back. What kind follows from the name, from the text around the
// use and from what the next parse complains about. Stand-ins are called _syn_NAME; their sizes, values and
// layouts are invented and nothing may be concluded from them.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

// Longer "names" come from files that are no source.
enum { NAME_MAX_LENGTH = 255 };

typedef enum SynKind {
    SYN_STRUCT,
    SYN_POINTER, // to the structure `target`
    SYN_INT,
    SYN_ANY,      // C++: converts to whatever is wanted
    SYN_HANDLE,   // pointer to an opaque structure
    SYN_FUNCTION, // function type
    SYN_FUNCTION_POINTER,
    SYN_ARRAY,
    SYN_CONSTANT, // enumerator
    SYN_CALL,     // C++: function with any arguments
    SYN_GUID,     // `&NAME` is taken
    SYN_WORD,     // a macro in front of a declaration: vanishes
    SYN_NAMED,    // a field of a basic type: `result`
} SynKind;

typedef struct SynField {
    const char *name;
    uint32_t type;
} SynField;

typedef struct SynName {
    const char *name; // "X", or "X__field" for the type of a field
    SynKind kind;
    bool is_reported; // the program uses the name itself, so it needs a declaration
    bool is_banned;   // a real declaration exists after all
    bool is_tag;      // `struct NAME` of the program, which is only declared
    bool is_union;
    bool is_value; // used as a value, not as a type
    bool is_case;  // `case NAME:`: must stay a constant
    bool is_written;
    uint32_t target;    // SYN_POINTER: the structure; SYN_ARRAY: the element, 0 for numbers
    unsigned n_changes; // of kind: a name that keeps changing is left alone
    const char *result; // SYN_FUNCTION
    const char *params; // SYN_FUNCTION in C: the parameters' types, NULL for "any"
    VEC(SynField) fields;
} SynName;

struct Synth {
    UnitPlan *plan;
    Arena *arena;
    Map *known;  // name -> index + 1
    Map *traced; // "type variable" whose uses were looked through
    VEC(SynName) names;
    bool has_news;
    bool wants_base;  // basic types are missing
    TextList headers; // system headers that declare what the program uses before it includes them
    unsigned n_learned, base_since; // parses learned from; the one that asked for the base
    CXTranslationUnit tu;
};

// Where a diagnostic points to, as text.
typedef struct Spot {
    const char *text, *at, *end; // whole file, the place, its end; NULL when unknown
} Spot;

Synth *synth_new(UnitPlan *plan)
{
    Synth *synth = ARENA_NEW(plan->arena, Synth);
    synth->plan = plan;
    synth->arena = plan->arena;
    synth->known = map_new(plan->arena);
    synth->traced = map_new(plan->arena);
    return synth;
}

// ---- text ------------------------------------------------------------------------------------------------

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static size_t word_length(const char *at, const char *end)
{
    size_t size = 0;
    while (at + size < end && is_word_char(at[size]))
        size++;
    return size;
}

// Past blanks, comments and line ends.
static const char *skip_blank(const char *at, const char *end)
{
    for (;;) {
        while (at < end && (isspace((unsigned char)*at) || *at == '\\'))
            at++;
        if (end - at > 1 && at[0] == '/' && at[1] == '/') {
            while (at < end && *at != '\n')
                at++;
        } else if (end - at > 3 && at[0] == '/' && at[1] == '*') {
            for (at += 2; at + 1 < end && !(at[0] == '*' && at[1] == '/'); at++)
                ;
            at = at + 1 < end ? at + 2 : end;
        } else {
            return at;
        }
    }
}

// Back over blanks.
static const char *back_blank(const char *text, const char *at)
{
    while (at > text && isspace((unsigned char)at[-1]))
        at--;
    return at;
}

static bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool ends_with(const char *text, const char *suffix)
{
    size_t length = strlen(text), size = strlen(suffix);
    return length >= size && strcmp(text + length - size, suffix) == 0;
}

static bool is_all_caps(const char *name)
{
    bool has_letter = false;
    for (; *name; name++) {
        if (islower((unsigned char)*name))
            return false;
        has_letter = has_letter || isalpha((unsigned char)*name);
    }
    return has_letter;
}

static bool is_all_small(const char *name)
{
    while (*name && !isupper((unsigned char)*name))
        name++;
    return !*name;
}

static Spot spot_of(Synth *synth, CXSourceLocation location, const char *name)
{
    CXFile file;
    unsigned offset;
    size_t size = 0;
    clang_getSpellingLocation(location, &file, NULL, NULL, &offset);
    const char *text = file ? clang_getFileContents(synth->tu, file, &size) : NULL;
    if (!text || offset >= size)
        return (Spot){NULL, NULL, NULL};
    Spot spot = {text, text + offset, text + size};
    size_t length = name ? strlen(name) : 0;
    if (name && ((size_t)(spot.end - spot.at) < length || memcmp(spot.at, name, length) != 0))
        return (Spot){NULL, NULL, NULL};
    return spot;
}

// ---- the table -------------------------------------------------------------------------------------------

static uint32_t find_name(const Synth *synth, const char *name)
{
    const uint64_t *slot = map_find_text(synth->known, name);
    return slot ? (uint32_t)*slot : 0;
}

// Index + 1 of the entry, made as `kind` when new.
static uint32_t take_name(Synth *synth, const char *name, SynKind kind)
{
    bool is_new;
    uint64_t *slot = map_slot_text(synth->known, name, &is_new);
    if (is_new) {
        SynName entry = {.name = arena_strdup(synth->arena, name), .kind = kind};
        VEC_PUSH(synth->arena, &synth->names, entry);
        *slot = synth->names.count;
        synth->has_news = true;
    }
    return (uint32_t)*slot;
}

static SynName *entry_of(Synth *synth, uint32_t number)
{
    return &synth->names.at[number - 1];
}

static void make_pointer(Synth *synth, uint32_t number)
{
    const char *name = entry_of(synth, number)->name;
    uint32_t target = take_name(synth, arena_printf(synth->arena, "%s__at", name), SYN_STRUCT);
    SynName *entry = entry_of(synth, number);
    entry->kind = SYN_POINTER;
    entry->target = target;
    synth->has_news = true;
}

static void change_kind(Synth *synth, uint32_t number, SynKind kind)
{
    SynName *entry = entry_of(synth, number);
    enum { CHANGES_MAX = 3 };
    if (entry->kind == kind || entry->n_changes++ >= CHANGES_MAX)
        return;
    if (kind == SYN_POINTER) {
        make_pointer(synth, number);
        return;
    }
    entry->kind = kind;
    synth->has_news = true;
}

// ---- members ---------------------------------------------------------------------------------------------

// Past `[...]`, as often as it comes.
static const char *skip_subscripts(const char *at, const char *end)
{
    at = skip_blank(at, end);
    while (at < end && *at == '[') {
        for (unsigned depth = 0; at < end && *at != ';'; at++) {
            depth += *at == '[';
            depth -= *at == ']';
            if (depth == 0)
                break;
        }
        at = at < end && *at == ']' ? skip_blank(at + 1, end) : end;
    }
    return at;
}

// The member named behind `.` or `->` at `at`, or NULL.
static const char *member_behind(const char *at, const char *end)
{
    if (end - at > 1 && *at == '.')
        at++;
    else if (end - at > 2 && at[0] == '-' && at[1] == '>')
        at += 2;
    else
        return NULL;
    at = skip_blank(at, end);
    return at < end && word_length(at, end) && !isdigit((unsigned char)*at) ? at : NULL;
}

static SynKind kind_by_use(const char *at, const char *end)
{
    if (at >= end)
        return SYN_INT;
    if (*at == '-' && at + 1 < end && at[1] == '>')
        return SYN_POINTER;
    if (*at == '.')
        return at + 1 < end && at[1] == '.' ? SYN_INT : SYN_STRUCT;
    return *at == '[' ? SYN_ARRAY : *at == '(' ? SYN_FUNCTION_POINTER : SYN_INT;
}

// An entry of the kind that the text behind its use asks for.
static uint32_t take_used(Synth *synth, const char *name, const Spot *spot, size_t size)
{
    const char *at = spot->at ? skip_blank(spot->at + size, spot->end) : NULL;
    SynKind kind = at ? kind_by_use(at, spot->end) : SYN_INT;
    uint32_t number = find_name(synth, name);
    if (number)
        return number;
    number = take_name(synth, name, kind == SYN_POINTER ? SYN_INT : kind);
    if (kind == SYN_POINTER)
        make_pointer(synth, number);
    if (kind == SYN_ARRAY) {
        SynKind element = kind_by_use(skip_subscripts(at, spot->end), spot->end);
        if (element == SYN_STRUCT || element == SYN_POINTER) {
            uint32_t target = take_name(synth, arena_printf(synth->arena, "%s__of", name), SYN_STRUCT);
            if (element == SYN_POINTER)
                make_pointer(synth, target);
            entry_of(synth, number)->target = target;
        }
    }
    return number;
}

// `field` of `owner`, and what follows it in the same expression (`.a.b->c`).
static void learn_member(Synth *synth, uint32_t owner, const char *field, const Spot *spot)
{
    SynName *entry = entry_of(synth, owner);
    if ((entry->kind == SYN_POINTER || entry->kind == SYN_ARRAY) && entry->target) {
        if (entry->kind == SYN_ARRAY) {
            learn_member(synth, entry->target, field, spot);
            return;
        }
        owner = entry->target;
        entry = entry_of(synth, owner);
    }
    if (entry->kind == SYN_HANDLE) {
        change_kind(synth, owner, SYN_POINTER);
        if (entry_of(synth, owner)->kind == SYN_POINTER)
            owner = entry_of(synth, owner)->target;
    } else if (entry->kind != SYN_STRUCT) {
        change_kind(synth, owner, SYN_STRUCT);
    }
    entry = entry_of(synth, owner);
    uint32_t type = 0;
    for (uint32_t i = 0; i < entry->fields.count; i++)
        if (strcmp(entry->fields.at[i].name, field) == 0)
            type = entry->fields.at[i].type;
    if (!type) {
        const char *copy = arena_strdup(synth->arena, field);
        type =
            take_used(synth, arena_printf(synth->arena, "%s__%s", entry->name, field), spot, strlen(field));
        SynField new_field = {copy, type};
        VEC_PUSH(synth->arena, &entry_of(synth, owner)->fields, new_field);
        synth->has_news = true;
    }
    if (!spot->at)
        return;
    const char *next = member_behind(skip_subscripts(spot->at + strlen(field), spot->end), spot->end);
    if (next) {
        Spot next_spot = {spot->text, next, spot->end};
        learn_member(synth, type, arena_strndup(synth->arena, next, word_length(next, spot->end)),
                     &next_spot);
    }
}

// Looks through the file for `variable->member` of a variable declared with the stand-in: saves the parse
// that would ask for it.
static void trace_variable(Synth *synth, uint32_t number, const char *variable, size_t size, bool has_star,
                           const Spot *spot)
{
    bool is_new;
    map_slot_text(synth->traced,
                  arena_printf(synth->arena, "%u %.*s %p", (unsigned)number, (int)size, variable,
                               (const void *)spot->text),
                  &is_new);
    if (!is_new)
        return;
    for (const char *at = spot->text; (size_t)(spot->end - at) > size; at++) {
        at = memchr(at, variable[0], (size_t)(spot->end - at));
        if (!at || (size_t)(spot->end - at) <= size)
            return;
        if (memcmp(at, variable, size) != 0 || is_word_char(at[size]) || at == spot->text ||
            is_word_char(at[-1]) || at[-1] == '.' || (at - spot->text > 1 && at[-1] == '>' && at[-2] == '-'))
            continue;
        const char *member = member_behind(skip_subscripts(at + size, spot->end), spot->end);
        if (!member)
            continue;
        // `x[i].member`: a pointer to an array of structures.
        bool is_indexed = *skip_blank(at + size, spot->end) == '[';
        bool is_arrow = (*skip_subscripts(at + size, spot->end) == '-') != is_indexed;
        SynKind kind = entry_of(synth, number)->kind;
        if (!has_star && !is_arrow && kind == SYN_POINTER &&
            !entry_of(synth, entry_of(synth, number)->target)->fields.count)
            change_kind(synth, number, SYN_STRUCT);
        else if (!has_star && is_arrow && kind == SYN_STRUCT && !entry_of(synth, number)->fields.count)
            change_kind(synth, number, SYN_POINTER);
        Spot member_spot = {spot->text, member, spot->end};
        learn_member(synth, number, arena_strndup(synth->arena, member, word_length(member, spot->end)),
                     &member_spot);
    }
}

// `X name`, `X *name`, `X *a, *b`: what is declared with the stand-in.
static void trace_declaration(Synth *synth, uint32_t number, const char *name, const Spot *spot)
{
    SynKind kind = entry_of(synth, number)->kind;
    if (!spot->at || (kind != SYN_STRUCT && kind != SYN_POINTER && kind != SYN_HANDLE))
        return;
    const char *at = spot->at + strlen(name);
    for (;;) {
        at = skip_blank(at, spot->end);
        bool has_star = *at == '*';
        while (at < spot->end && (*at == '*' || isspace((unsigned char)*at)))
            at++;
        size_t size = word_length(at, spot->end);
        if (!size || isdigit((unsigned char)*at))
            return;
        const char *next = skip_blank(at + size, spot->end);
        if (next >= spot->end || !strchr(";=,)[", *next))
            return;
        trace_variable(synth, number, at, size, has_star || *next == '[', spot);
        const char *after = *next == ',' ? skip_blank(next + 1, spot->end) : spot->end;
        size_t after_size = word_length(after, spot->end);
        // `X a, b;` goes on; in `(X a, Y b)` a type follows.
        if (*next != ',' || (after_size && word_length(skip_blank(after + after_size, spot->end), spot->end)))
            return;
        at = next + 1;
    }
}

// ---- the base --------------------------------------------------------------------------------------------

// Names that every driver takes for granted. Nothing is invented for them: where they are missing, the header
// that has them is.
static bool is_base_name(const char *name)
{
    static const char names[] =
        " VOID CHAR UCHAR PUCHAR PCHAR SHORT USHORT PUSHORT PSHORT LONG PLONG ULONG PULONG LONGLONG "
        "PLONGLONG ULONGLONG"
        " PULONGLONG BOOLEAN PBOOLEAN BOOL BYTE PBYTE WORD DWORD PDWORD UINT INT PVOID LPVOID HANDLE PHANDLE "
        "NTSTATUS"
        " SIZE_T PSIZE_T ULONG_PTR PULONG_PTR LONG_PTR UINT_PTR WCHAR PWCHAR PWSTR PCWSTR LPCWSTR LPWSTR "
        "PSTR PCSTR LPSTR"
        " UNICODE_STRING PUNICODE_STRING PCUNICODE_STRING ANSI_STRING LARGE_INTEGER PLARGE_INTEGER "
        "ULARGE_INTEGER"
        " LIST_ENTRY PLIST_ENTRY GUID LPGUID LPCGUID TRUE FALSE NULL IN OUT OPTIONAL NTAPI WINAPI CALLBACK "
        "KIRQL PKIRQL"
        " PIRP IRP DEVICE_OBJECT PDEVICE_OBJECT DRIVER_OBJECT PDRIVER_OBJECT KEVENT PKEVENT PHYSICAL_ADDRESS"
        " PPHYSICAL_ADDRESS UINT8 UINT16 UINT32 UINT64 INT8 INT16 INT32 INT64 HRESULT TCHAR LPTSTR LPCTSTR "
        "ULONG32"
        " ULONG64 LONG64 DWORD64 FAR CONST UNALIGNED FORCEINLINE size_t wchar_t HWND HINSTANCE LPARAM WPARAM "
        "LRESULT"
        " DWORD_PTR IO_STATUS_BLOCK PIO_STATUS_BLOCK PFILE_OBJECT PMDL KSPIN_LOCK DRIVER_INITIALIZE "
        "STATUS_SUCCESS"
        " STATUS_UNSUCCESSFUL PIO_STACK_LOCATION DECLSPEC_NOVTABLE REFGUID REFIID IUnknown PUNKNOWN ";
    const char *at = strstr(names, name);
    for (size_t size = strlen(name); at; at = strstr(at + 1, name))
        if (at[-1] == ' ' && at[size] == ' ')
            return true;
    return false;
}

// ---- unknown types ---------------------------------------------------------------------------------------

static const char *builtin_of(Synth *synth, const char *word, size_t length)
{
    static const char *const pairs[][2] = {
        {"NTSTATUS", "long"},
        {"VOID", "void"},
        {"void", "void"},
        {"BOOLEAN", "unsigned char"},
        {"BOOL", "int"},
        {"ULONG", "unsigned long"},
        {"LONG", "long"},
        {"INT", "int"},
        {"int", "int"},
        {"UINT", "unsigned int"},
        {"NDIS_STATUS", "int"},
        {"UCHAR", "unsigned char"},
        {"USHORT", "unsigned short"},
        {"PVOID", "void *"},
        {"HRESULT", "long"},
        {"DWORD", "unsigned long"},
        {"SIZE_T", "unsigned long long"},
        {"bool", "bool"},
        {"ULONGLONG", "unsigned long long"},
        {"ULONG64", "unsigned long long"},
        {"LONGLONG", "long long"},
        {"WORD", "unsigned short"},
        {"BYTE", "unsigned char"},
        {"PBYTE", "unsigned char *"},
        {"UINT8", "unsigned char"},
        {"UINT16", "unsigned short"},
        {"UINT32", "unsigned int"},
        {"UINT64", "unsigned long long"},
        {"INT32", "int"},
        {"INT64", "long long"},
        {"PDWORD", "unsigned long *"},
        {"DWORD_PTR", "unsigned long long"},
        {"LPVOID", "void *"},
        {"WPARAM", "unsigned long long"},
        {"LPARAM", "long long"},
        {"INT16", "short"},
        {"INT8", "signed char"},
        {"DWORD64", "unsigned long long"},
        {"ULONG32", "unsigned int"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strlen(pairs[i][0]) == length && memcmp(pairs[i][0], word, length) == 0)
            return pairs[i][1];
    const char *name = arena_strndup(synth->arena, word, length);
    uint32_t number = find_name(synth, name);
    if (number && entry_of(synth, number)->is_reported && !entry_of(synth, number)->is_banned)
        return arena_printf(synth->arena, "_syn_%s", name);
    return NULL;
}

// The base is asked for first; what it lacks and is a number (DWORD in kernel mode) is spelled out.
static void learn_base(Synth *synth, const char *name)
{
    if (!synth->wants_base) {
        synth->wants_base = synth->has_news = true;
        synth->base_since = synth->n_learned;
    } else if (synth->base_since < synth->n_learned) {
        const char *type = builtin_of(synth, name, strlen(name));
        uint32_t number = type ? take_name(synth, name, SYN_NAMED) : 0;
        if (number) {
            entry_of(synth, number)->result = type;
            entry_of(synth, number)->is_reported = true;
        }
    }
}

static bool names_a_number(const char *name)
{
    static const char *const endings[] = {
        "_TYPE", "_STATE", "_CLASS",  "_LEVEL", "_FLAGS",   "_ACTION",       "_STATUS", "_KIND", "_REASON",
        "_MODE", "_ENUM",  "_OPTION", "_ID",    "_VERSION", "_REQUEST_TYPE", "_CODE",   "_MASK", NULL};
    for (const char *const *at = endings; *at; at++)
        if (ends_with(name, *at))
            return true;
    return starts_with(name, "enum");
}

static bool names_a_function(const char *name)
{
    static const char *const endings[] = {"_CALLBACK", "_ROUTINE",  "_HANDLER", "_FN",
                                          "_FUNCTION", "_DISPATCH", NULL};
    if (starts_with(name, "EVT_") || starts_with(name, "EvT_") || starts_with(name, "PROTOCOL_") ||
        starts_with(name, "HW_"))
        return true;
    for (const char *const *at = endings; *at; at++)
        if (ends_with(name, *at))
            return true;
    return false;
}

static bool names_a_function_pointer(const char *name)
{
    return starts_with(name, "PFN") || starts_with(name, "LPFN") || starts_with(name, "PEVT_") ||
           (name[0] == 'P' && names_a_function(name + 1));
}

// `X name;` at the start of a line where `name(` comes later: X is a function type.
static bool declares_function(const Spot *spot, const char *name)
{
    if (!spot->at)
        return false;
    const char *at = skip_blank(spot->at + strlen(name), spot->end);
    size_t size = word_length(at, spot->end);
    if (!size || *skip_blank(at + size, spot->end) != ';')
        return false;
    for (const char *next = at + size; (size_t)(spot->end - next) > size; next++) {
        next = memchr(next, at[0], (size_t)(spot->end - next));
        if (!next || (size_t)(spot->end - next) <= size)
            return false;
        if (memcmp(next, at, size) == 0 && !is_word_char(next[-1]) &&
            *skip_blank(next + size, spot->end) == '(')
            return true;
    }
    return false;
}

// The result type written before the definition of `name` that stands at the start of a line.
static const char *written_result(Synth *synth, const Spot *spot, const char *name, size_t size)
{
    for (const char *at = spot->text; (size_t)(spot->end - at) > size; at++) {
        at = memchr(at, name[0], (size_t)(spot->end - at));
        if (!at || (size_t)(spot->end - at) <= size)
            return NULL;
        if (memcmp(at, name, size) != 0 || (at > spot->text && is_word_char(at[-1])) ||
            *skip_blank(at + size, spot->end) != '(')
            continue;
        const char *end = back_blank(spot->text, at), *start = end;
        while (start > spot->text && is_word_char(start[-1]))
            start--;
        const char *result = start < end ? builtin_of(synth, start, (size_t)(end - start)) : NULL;
        if (result)
            return result;
    }
    return NULL;
}

static void set_result(Synth *synth, uint32_t number, const Spot *spot)
{
    const char *at = skip_blank(spot->at + strlen(entry_of(synth, number)->name), spot->end);
    const char *result = written_result(synth, spot, at, word_length(at, spot->end));
    if (result)
        entry_of(synth, number)->result = result;
}

// A word in front of a declaration that has its type already: `DRIVER_API NTSTATUS Name(`.
static bool is_plain_word(const Spot *spot, const char *name)
{
    static const char *const conventions[] = {
        "NTAPI",     "CALLBACK", "WINAPI",     "APIENTRY", "STDMETHODCALLTYPE", "FASTCALL",
        "__stdcall", "__cdecl",  "__fastcall", "const",    "volatile",          "FAR",
        "near",      "CONST",    "UNALIGNED",  "static",   "operator",          NULL};
    if (!spot->at)
        return false;
    const char *at = skip_blank(spot->at + strlen(name), spot->end);
    size_t size = word_length(at, spot->end);
    if (!size)
        return false;
    for (const char *const *word = conventions; *word; word++)
        if (strlen(*word) == size && memcmp(*word, at, size) == 0)
            return false;
    at = skip_blank(at + size, spot->end);
    size = word_length(at, spot->end);
    return size && *skip_blank(at + size, spot->end) == '(';
}

// Words that begin with a P of their own: PHYSICAL_ADDRESS is no pointer to HYSICAL_ADDRESS.
static bool names_a_pointer(const char *name)
{
    static const char *const words[] = {
        "PACKET",   "PAGE",     "PANEL",  "PARAM",    "PARSE",    "PART",     "PATH",  "PAYLOAD", "PCI",
        "PCIE",     "PDO",      "PEER",   "PERF",     "PHY",      "PHYSICAL", "PID",   "PIN",     "PIPE",
        "PIXEL",    "PLATFORM", "PLAY",   "PNP",      "POINT",    "POLICY",   "POOL",  "PORT",    "POS",
        "POSITION", "POWER",    "PREFIX", "PRINT",    "PRIORITY", "PRIVATE",  "PROBE", "PROCESS", "PROCESSOR",
        "PROFILE",  "PROGRESS", "PROP",   "PROPERTY", "PROTOCOL", "PROVIDER", "PROXY", "PUBLIC",  "PULSE",
        "PROC",     "PEP",      "PLUGIN", NULL};
    size_t size = strcspn(name, "_");
    if (name[0] != 'P' || !isupper((unsigned char)name[1]) || strlen(name) < 3)
        return false;
    for (const char *const *word = words; *word; word++)
        if (strlen(*word) == size && memcmp(*word, name, size) == 0)
            return false;
    return true;
}

static void learn_type(Synth *synth, const char *name, const Spot *spot)
{
    if (is_base_name(name)) {
        learn_base(synth, name);
        return;
    }
    uint32_t number = find_name(synth, name);
    if (number) {
        SynName *entry = entry_of(synth, number);
        // Taken for something else before: now it stands where a type must stand.
        if (entry->kind == SYN_CONSTANT || entry->kind == SYN_GUID || entry->kind == SYN_CALL)
            change_kind(synth, number, SYN_STRUCT);
        entry->is_value = false;
        synth->has_news = synth->has_news || !entry->is_reported;
        entry->is_reported = true;
        trace_declaration(synth, number, name, spot);
        return;
    }
    SynKind kind = SYN_STRUCT;
    size_t length = strlen(name);
    bool is_pointer_name = names_a_pointer(name);
    if (is_plain_word(spot, name))
        kind = SYN_WORD;
    else if (declares_function(spot, name) || (names_a_function(name) && !is_pointer_name))
        kind = SYN_FUNCTION;
    else if (names_a_function_pointer(name))
        kind = SYN_FUNCTION_POINTER;
    else if (names_a_number(name) && !is_pointer_name)
        kind = SYN_INT;
    else if (is_pointer_name && is_all_caps(name))
        kind = SYN_POINTER;
    else if (is_all_caps(name) && !strchr(name, '_') && length > 4)
        kind = SYN_HANDLE;
    if (kind == SYN_POINTER) {
        uint32_t target = take_name(synth, name + 1, SYN_STRUCT);
        number = take_name(synth, name, kind);
        entry_of(synth, number)->target = target;
    } else {
        number = take_name(synth, name, kind);
    }
    entry_of(synth, number)->is_reported = true;
    if (kind == SYN_FUNCTION && spot->at)
        set_result(synth, number, spot);
    trace_declaration(synth, number, name, spot);
}

// ---- undeclared identifiers ------------------------------------------------------------------------------

// Does the use look like the name of a type: `X name`, `X *name`, `(X)value`, `sizeof(X)`?
static bool is_type_use(const Spot *spot, const char *name)
{
    if (!spot->at)
        return false;
    const char *before = back_blank(spot->text, spot->at);
    char previous = before > spot->text ? before[-1] : 0;
    const char *at = skip_blank(spot->at + strlen(name), spot->end);
    if (at >= spot->end)
        return false;
    bool at_start = previous == ';' || previous == '{' || previous == '}' || previous == 0 || previous == '(';
    if (at_start && previous != '(' && word_length(at, spot->end) && !isdigit((unsigned char)*at))
        return true;
    bool has_star = *at == '*';
    while (at < spot->end && (*at == '*' || isspace((unsigned char)*at)))
        at++;
    if (previous == '(' && *at == ')') {
        const char *sizeof_at = back_blank(spot->text, before - 1);
        if (sizeof_at - spot->text >= 6 && memcmp(sizeof_at - 6, "sizeof", 6) == 0)
            return true;
        at = skip_blank(at + 1, spot->end);
        return has_star || word_length(at, spot->end) || *at == '(' || *at == '&';
    }
    if (has_star && at_start && previous != '(') {
        size_t size = word_length(at, spot->end);
        char next = size ? *skip_blank(at + size, spot->end) : 0;
        return next == '=' || next == ';' || next == ',';
    }
    return false;
}

// Does the line that `at` stands on hold a // comment or an open string before it? Their words are none of
// the program's.
static bool is_in_comment(const char *text, const char *at)
{
    unsigned n_quotes = 0;
    while (--at > text && *at != '\n') {
        if (at[0] == '/' && at[-1] == '/')
            return true;
        n_quotes += *at == '"' && at[-1] != '\\' && at[-1] != '\'';
    }
    return n_quotes % 2 == 1;
}

// Is there a declaration of the name somewhere in the file (one that vanished with its unknown type)?
static bool is_declared_nearby(const Spot *spot, const char *name)
{
    size_t size = strlen(name);
    if (!spot->at)
        return false;
    for (const char *at = spot->text; (size_t)(spot->end - at) > size; at++) {
        at = memchr(at, name[0], (size_t)(spot->end - at));
        if (!at || (size_t)(spot->end - at) <= size)
            return false;
        if (memcmp(at, name, size) != 0 || is_word_char(at[size]) || at == spot->text || is_word_char(at[-1]))
            continue;
        const char *before = back_blank(spot->text, at), *after = skip_blank(at + size, spot->end);
        bool after_word = before > spot->text && before < at && is_word_char(before[-1]);
        const char *start = before;
        while (start > spot->text && is_word_char(start[-1]))
            start--;
        bool is_statement =
            (before - start == 6 && memcmp(start, "return", 6) == 0) ||
            (before - start == 4 && (memcmp(start, "case", 4) == 0 || memcmp(start, "else", 4) == 0));
        bool after_star = before > spot->text && before[-1] == '*' && !is_all_caps(name);
        if ((after_word || after_star) && !is_statement && !is_in_comment(spot->text, before) &&
            strchr(";=,[):(", *after))
            return true;
    }
    return false;
}

// Is the `&` before the spot the unary one?
static bool is_address_of(const Spot *spot)
{
    const char *before = back_blank(spot->text, back_blank(spot->text, spot->at) - 1);
    return before > spot->text &&
           (strchr("(,=;{}!?:[", before[-1]) || word_length(before - 6, before) == 6) &&
           (strchr("(,=;{}!?:[", before[-1]) || memcmp(before - 6, "return", 6) == 0);
}

static bool is_case_label(const Spot *spot)
{
    if (!spot->at)
        return false;
    const char *end = back_blank(spot->text, spot->at);
    return end - spot->text >= 4 && memcmp(end - 4, "case", 4) == 0;
}

static void learn_identifier(Synth *synth, const char *name, const Spot *spot)
{
    if (is_base_name(name)) {
        learn_type(synth, name, spot);
        return;
    }
    bool is_declared = is_declared_nearby(spot, name);
    if (is_type_use(spot, name) && (is_all_caps(name) || !is_declared)) {
        learn_type(synth, name, spot);
        return;
    }
    uint32_t known = find_name(synth, name);
    if (known && is_case_label(spot))
        entry_of(synth, known)->is_case = true;
    if (known || is_declared)
        return;
    char next = 0, previous = 0;
    if (spot->at) {
        const char *after = skip_blank(spot->at + strlen(name), spot->end);
        const char *before = back_blank(spot->text, spot->at);
        next = after < spot->end ? *after : 0;
        previous = before > spot->text ? before[-1] : 0;
        if (next == ':' && after + 1 < spot->end && after[1] == ':')
            return;
        if (next == '-' && after + 1 < spot->end && after[1] == '>')
            return;
    }
    SynKind kind = SYN_CONSTANT;
    if (next == '(')
        kind = SYN_CALL;
    else if (previous == '&' && is_address_of(spot))
        kind = SYN_GUID;
    else if (next == '.')
        return;
    else if (!strchr(name, '_') && name[0] != 'k' && is_all_small(name))
        return;
    if (kind == SYN_CALL && !synth->plan->is_cpp)
        return;
    uint32_t number = take_name(synth, name, kind);
    entry_of(synth, number)->is_reported = true;
    entry_of(synth, number)->is_value = true;
    entry_of(synth, number)->is_case = is_case_label(spot);
}

// ---- messages --------------------------------------------------------------------------------------------

// The n-th text in single quotes, or NULL.
static const char *quoted(Synth *synth, const char *message, unsigned n)
{
    for (const char *at = message; (at = strchr(at, '\'')) != NULL; at++) {
        const char *end = strchr(at + 1, '\'');
        if (!end)
            return NULL;
        if (n-- == 0)
            return arena_strndup(synth->arena, at + 1, (size_t)(end - at - 1));
        at = end;
    }
    return NULL;
}

// The stand-in that a type as clang prints it speaks of: "X", "struct _syn_X", "_syn_X__f *"; 0 when none.
static uint32_t stand_in_of(Synth *synth, const char *type)
{
    if (!type)
        return 0;
    static const char *const prefixes[] = {"const ", "volatile ", "struct ", "union ",
                                           "class ", "enum ",     "_syn_"};
    for (unsigned i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (starts_with(type, prefixes[i]))
            type += strlen(prefixes[i]);
    size_t size = word_length(type, type + strlen(type));
    const char *name = arena_strndup(synth->arena, type, size);
    uint32_t number = size ? find_name(synth, name) : 0;
    // What a handle points to has no entry of its own.
    if (!number && ends_with(name, "__at"))
        number = find_name(synth, arena_strndup(synth->arena, name, size - 4));
    return number;
}

static bool is_pointer_text(const char *type)
{
    size_t length = strlen(type);
    return length && type[length - 1] == '*';
}

// A field that a GUID, a UNICODE_STRING or the like is assigned to or from has that type.
static bool learn_basic_field(Synth *synth, const char *message, uint32_t number)
{
    const char *type;
    SynName *entry = entry_of(synth, number);
    if (!strstr(entry->name, "__") || entry->fields.count || entry->kind == SYN_NAMED)
        return false;
    for (unsigned n = 0; n < 4 && (type = quoted(synth, message, n)) != NULL; n++) {
        if (starts_with(type, "const "))
            type += 6;
        if (!is_base_name(type) || strstr(message, arena_printf(synth->arena, "'%s' (aka 'int", type)) ||
            builtin_of(synth, type, strlen(type)))
            continue;
        entry->kind = SYN_NAMED;
        entry->result = type;
        synth->wants_base = synth->has_news = true;
        return true;
    }
    return false;
}

// Any stand-in among the quoted types that is a structure (or number) and should be a number (or anything).
static void learn_mismatch(Synth *synth, const char *message)
{
    const char *type;
    for (unsigned n = 0; n < 4 && (type = quoted(synth, message, n)) != NULL; n++) {
        uint32_t number = is_pointer_text(type) ? 0 : stand_in_of(synth, type);
        if (!number)
            continue;
        SynName *entry = entry_of(synth, number);
        if (entry->is_tag || learn_basic_field(synth, message, number))
            continue;
        bool is_bare_pointer =
            (entry->kind == SYN_POINTER && !entry_of(synth, entry->target)->fields.count) ||
            entry->kind == SYN_HANDLE;
        if (entry->kind == SYN_STRUCT && !entry->fields.count)
            change_kind(synth, number, SYN_INT);
        else if (is_bare_pointer && !names_a_pointer(entry->name) &&
                 (strstr(message, "binary expression") || strstr(message, "integer type")))
            change_kind(synth, number, SYN_INT);
        else if (synth->plan->is_cpp && entry->kind == SYN_CONSTANT && !entry->is_case)
            change_kind(synth, number, SYN_ANY);
        else if (synth->plan->is_cpp && (entry->kind == SYN_INT || is_bare_pointer))
            change_kind(synth, number, SYN_ANY);
        else if (entry->kind == SYN_INT && strstr(message, "pointer"))
            change_kind(synth, number, SYN_HANDLE);
    }
}

static void learn_incomplete(Synth *synth, const char *type)
{
    if (!type || is_pointer_text(type))
        return;
    uint32_t number = stand_in_of(synth, type);
    if (number) {
        if (entry_of(synth, number)->kind == SYN_HANDLE)
            change_kind(synth, number, SYN_POINTER);
        else if (entry_of(synth, number)->kind == SYN_POINTER)
            synth->has_news = true;
        return;
    }
    const char *tag = starts_with(type, "struct ") ? type + 7 : starts_with(type, "union ") ? type + 6 : NULL;
    if (!tag || !word_length(tag, tag + strlen(tag)) || tag[word_length(tag, tag + strlen(tag))])
        return;
    number = take_name(synth, tag, SYN_STRUCT);
    entry_of(synth, number)->is_tag = true;
    entry_of(synth, number)->is_union = type[0] == 'u';
}

// One parameter as written -> its type spelled for the stand-ins, or NULL.
static const char *param_type(Synth *synth, const char *at, const char *end)
{
    const char *words[8];
    size_t sizes[8];
    unsigned n_words = 0, n_stars = 0;
    for (at = skip_blank(at, end); at < end && n_words < 8; at = skip_blank(at, end)) {
        size_t size = word_length(at, end);
        if (*at == '*') {
            n_stars++;
            at++;
        } else if (*at == '(') { // of an annotation
            at = memchr(at, ')', (size_t)(end - at));
            if (!at)
                return NULL;
            at++;
        } else if (size) {
            words[n_words] = at;
            sizes[n_words++] = size;
            at += size;
        } else {
            return NULL;
        }
    }
    unsigned type = n_words > 1 ? n_words - 2 : 0;
    if (!n_words || n_stars > 2)
        return NULL;
    const char *name = builtin_of(synth, words[type], sizes[type]);
    if (!name && is_base_name(arena_strndup(synth->arena, words[type], sizes[type]))) {
        name = arena_strndup(synth->arena, words[type], sizes[type]);
        synth->wants_base = true;
    }
    static const char *const stars[] = {"", " *", " **"};
    return name ? arena_printf(synth->arena, "%s%s", name, stars[n_stars]) : NULL;
}

// Small parameters (UCHAR, BOOLEAN) do not fit a function type without a prototype: the definition at
// the spot has them.
static void learn_params(Synth *synth, uint32_t number, const Spot *spot, size_t name_size)
{
    const char *at = spot->at ? skip_blank(spot->at + name_size, spot->end) : NULL;
    if (!at || at >= spot->end || *at != '(' || synth->plan->is_cpp)
        return;
    Buf out = buf_on(synth->arena);
    unsigned level = 0;
    for (const char *start = at + 1; at < spot->end; at++) {
        level += *at == '(';
        level -= *at == ')';
        if (level != 0 && !(level == 1 && *at == ','))
            continue;
        const char *type = param_type(synth, start, at);
        if (!type)
            return;
        buf_printf(&out, "%s%s", out.length ? ", " : "", type);
        start = at + 1;
        if (level == 0)
            break;
    }
    entry_of(synth, number)->params = out.text;
    synth->has_news = true;
}

// The stand-in met the real declaration in a header of the system: that header belongs in front.
static void want_header_at(Synth *synth, CXSourceLocation location)
{
    CXFile file;
    Frontend *frontend = synth->plan->frontend;
    const TextList *dirs = &frontend->system_dirs[synth->plan->mode == IR_MODE_USER ? 1 : 0];
    clang_getExpansionLocation(location, &file, NULL, NULL, NULL);
    CXString text = clang_getFileName(file);
    const char *path = clang_getCString(text), *name = NULL;
    for (uint32_t i = 0; path && i < dirs->count && !name; i++)
        if (path_is_below(path, dirs->at[i]))
            name = arena_strdup(synth->arena, path + strlen(dirs->at[i]) + 1);
    clang_disposeString(text);
    for (uint32_t i = 0; name && i < synth->headers.count; i++)
        if (strcmp(synth->headers.at[i], name) == 0)
            return;
    if (!name)
        return;
    VEC_PUSH(synth->arena, &synth->headers, name);
    synth->wants_base = synth->has_news = true;
}

// "redefinition of 'X'": either X is declared after all, or X was declared through a stand-in that is a
// function type.
static void learn_conflict(Synth *synth, CXDiagnostic diagnostic, const char *name)
{
    uint32_t number = find_name(synth, name);
    if (number) {
        entry_of(synth, number)->is_banned = true;
        synth->has_news = true;
        want_header_at(synth, clang_getDiagnosticLocation(diagnostic));
        return;
    }
    CXDiagnosticSet notes = clang_getChildDiagnostics(diagnostic);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(notes); i++) {
        CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
        Spot spot = spot_of(synth, clang_getDiagnosticLocation(note), name);
        clang_disposeDiagnostic(note);
        if (!spot.at)
            continue;
        const char *end = back_blank(spot.text, spot.at), *start = end;
        while (start > spot.text && is_word_char(start[-1]))
            start--;
        number = find_name(synth, arena_strndup(synth->arena, start, (size_t)(end - start)));
        if (!number)
            continue;
        if (entry_of(synth, number)->kind == SYN_FUNCTION && !entry_of(synth, number)->params) {
            Spot definition = spot_of(synth, clang_getDiagnosticLocation(diagnostic), name);
            learn_params(synth, number, &definition, strlen(name));
        }
        change_kind(synth, number, SYN_FUNCTION);
        Spot type_spot = {spot.text, start, spot.end};
        set_result(synth, number, &type_spot);
    }
}

static void learn_kind_from(Synth *synth, const char *message)
{
    uint32_t number = stand_in_of(synth, quoted(synth, message, 0));
    bool is_pointer = is_pointer_text(quoted(synth, message, 0) ? quoted(synth, message, 0) : "");
    if (!number || entry_of(synth, number)->is_tag)
        return;
    if (strstr(message, "is a pointer; did you mean")) {
        // `x.member` of what was taken for a handle by its name.
        if (entry_of(synth, number)->kind == SYN_HANDLE)
            change_kind(synth, number, SYN_STRUCT);
        return;
    }
    if (strstr(message, "is not a pointer") || strstr(message, "indirection requires"))
        change_kind(synth, number, SYN_POINTER);
    else if (strstr(message, "is not a function"))
        change_kind(synth, number, SYN_FUNCTION_POINTER);
    else if (strstr(message, "is not a structure or union") && !is_pointer)
        change_kind(synth, number, SYN_STRUCT);
}

// Every stand-in field of the name that is a number becomes an array; false when there is none.
static bool subscript_fields(Synth *synth, const char *start, const char *end)
{
    const char *suffix = arena_printf(synth->arena, "__%.*s", (int)(end - start), start);
    bool found = false;
    for (uint32_t i = 1; start < end && i <= synth->names.count; i++) {
        if (entry_of(synth, i)->kind != SYN_INT || !ends_with(entry_of(synth, i)->name, suffix))
            continue;
        change_kind(synth, i, SYN_ARRAY);
        found = true;
    }
    return found;
}

// `MACRO(a.field, b->field)` subscripts one of its arguments: any field that ends an argument.
static void subscript_arguments(Synth *synth, CXSourceLocation location)
{
    CXFile file;
    unsigned offset;
    size_t size = 0;
    clang_getExpansionLocation(location, &file, NULL, NULL, &offset);
    const char *text = file ? clang_getFileContents(synth->tu, file, &size) : NULL;
    if (!text || offset >= size)
        return;
    const char *at = text + offset, *end = text + size;
    at += word_length(at, end);
    unsigned depth = 0;
    for (; at < end && *at != ';'; at++) {
        depth += *at == '(';
        if ((*at == ',' || *at == ')') && at > text) {
            const char *last = back_blank(text, at), *first = last;
            while (first > text && is_word_char(first[-1]))
                first--;
            if (first > text && (first[-1] == '.' || first[-1] == '>'))
                subscript_fields(synth, first, last);
        }
        if (*at == ')' && --depth == 0)
            return;
    }
}

// `x->field[i]`: the diagnostic stands at the bracket and names nothing.
static void learn_subscript(Synth *synth, CXSourceLocation location)
{
    Spot spot = spot_of(synth, location, NULL);
    if (!spot.at)
        return;
    if (*spot.at != '[')
        spot.at = memchr(spot.at, '[', (size_t)(spot.end - spot.at));
    if (!spot.at)
        return;
    const char *end = back_blank(spot.text, spot.at), *start = end;
    while (start > spot.text && is_word_char(start[-1]))
        start--;
    CXFile spelled, expanded;
    unsigned spelled_at, expanded_at;
    clang_getSpellingLocation(location, &spelled, NULL, NULL, &spelled_at);
    clang_getExpansionLocation(location, &expanded, NULL, NULL, &expanded_at);
    bool is_macro = !clang_File_isEqual(spelled, expanded) || spelled_at != expanded_at;
    if (!subscript_fields(synth, start, end) && is_macro)
        subscript_arguments(synth, location);
}

// A structure that is subscripted is an array of such structures.
static void learn_array(Synth *synth, uint32_t number)
{
    if (!number || entry_of(synth, number)->kind != SYN_STRUCT || entry_of(synth, number)->is_tag)
        return;
    uint32_t target =
        take_name(synth, arena_printf(synth->arena, "%s__of", entry_of(synth, number)->name), SYN_STRUCT);
    entry_of(synth, target)->fields.at = entry_of(synth, number)->fields.at;
    entry_of(synth, target)->fields.count = entry_of(synth, number)->fields.count;
    entry_of(synth, target)->fields.capacity = entry_of(synth, number)->fields.capacity;
    entry_of(synth, number)->fields.at = NULL;
    entry_of(synth, number)->fields.count = entry_of(synth, number)->fields.capacity = 0;
    entry_of(synth, number)->kind = SYN_ARRAY;
    entry_of(synth, number)->target = target;
    synth->has_news = true;
}

// `Call(...)->member` in C where nobody declared Call: it returns a pointer to a stand-in.
static void learn_result(Synth *synth, CXSourceLocation location)
{
    Spot spot = spot_of(synth, location, NULL);
    if (!spot.at || synth->plan->is_cpp)
        return;
    const char *at = back_blank(spot.text, spot.at);
    if (*spot.at != '-' || at <= spot.text || at[-1] != ')')
        return;
    unsigned level = 0;
    for (at--; at > spot.text; at--) {
        level += *at == ')';
        level -= *at == '(';
        if (level == 0)
            break;
    }
    const char *end = back_blank(spot.text, at), *start = end;
    while (start > spot.text && is_word_char(start[-1]))
        start--;
    if (start >= end || isdigit((unsigned char)*start))
        return;
    const char *name = arena_strndup(synth->arena, start, (size_t)(end - start));
    const char *member = member_behind(spot.at, spot.end);
    uint32_t number = take_name(synth, name, SYN_CALL);
    uint32_t target = take_name(synth, arena_printf(synth->arena, "%s__at", name), SYN_STRUCT);
    entry_of(synth, number)->is_reported = true;
    entry_of(synth, number)->target = target;
    if (member) {
        Spot member_spot = {spot.text, member, spot.end};
        learn_member(synth, target, arena_strndup(synth->arena, member, word_length(member, spot.end)),
                     &member_spot);
    }
}

// "no viable overloaded '='", "no matching function": the notes tell which conversion is missing.
static void learn_notes(Synth *synth, CXDiagnostic diagnostic)
{
    CXDiagnosticSet notes = clang_getChildDiagnostics(diagnostic);
    unsigned count = clang_getNumDiagnosticsInSet(notes);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
        CXString text = clang_getDiagnosticSpelling(note);
        if (strstr(clang_getCString(text), "no known conversion"))
            learn_mismatch(synth, clang_getCString(text));
        clang_disposeString(text);
        clang_disposeDiagnostic(note);
    }
}

static void learn_message(Synth *synth, CXDiagnostic diagnostic, const char *message)
{
    CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
    const char *first = quoted(synth, message, 0);
    if (starts_with(message, "subscripted value is not"))
        learn_subscript(synth, location);
    if (strstr(message, "does not provide a subscript operator"))
        learn_array(synth, stand_in_of(synth, first));
    if (starts_with(message, "no viable") || starts_with(message, "no matching"))
        learn_notes(synth, diagnostic);
    if (starts_with(message, "member reference type 'int' is not a pointer"))
        learn_result(synth, location);
    if (!first || strlen(first) > NAME_MAX_LENGTH)
        return;
    Spot spot = spot_of(synth, location, first);
    if (starts_with(message, "unknown type name") || starts_with(message, "unknown class name")) {
        learn_type(synth, first, &spot);
    } else if (starts_with(message, "use of undeclared identifier")) {
        learn_identifier(synth, first, &spot);
    } else if (starts_with(message, "no member named")) {
        uint32_t owner = stand_in_of(synth, quoted(synth, message, 1));
        if (owner)
            learn_member(synth, owner, first, &spot);
    } else if (starts_with(message, "unexpected type name")) {
        uint32_t number = find_name(synth, first);
        if (number)
            change_kind(synth, number, SYN_CONSTANT);
    } else if (strstr(message, "incomplete")) {
        const char *last = first, *type;
        for (unsigned n = 0; n < 4 && (type = quoted(synth, message, n)) != NULL; n++)
            last = starts_with(type, "struct ") || starts_with(type, "union ") ? type : last;
        learn_incomplete(synth, last);
    } else if (starts_with(message, "typedef redefinition")) {
        const char *type;
        for (unsigned n = 0; n < 4 && (type = quoted(synth, message, n)) != NULL; n++)
            if (strstr(type, "_syn_") && stand_in_of(synth, type)) {
                learn_conflict(synth, diagnostic, entry_of(synth, stand_in_of(synth, type))->name);
                break;
            }
    } else if (strstr(message, "redefinition") || starts_with(message, "conflicting types for")) {
        learn_conflict(synth, diagnostic, first);
    } else if (strstr(message, "member reference") || strstr(message, "called object type") ||
               strstr(message, "indirection")) {
        learn_kind_from(synth, message);
    } else {
        learn_mismatch(synth, message);
    }
}

bool synth_learn(Synth *synth, CXTranslationUnit tu)
{
    synth->tu = tu;
    synth->has_news = false;
    synth->n_learned++;
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error) {
            CXString text = clang_getDiagnosticSpelling(diagnostic);
            learn_message(synth, diagnostic, clang_getCString(text));
            clang_disposeString(text);
        }
        clang_disposeDiagnostic(diagnostic);
    }
    return synth->has_news;
}

// ---- writing ---------------------------------------------------------------------------------------------

static const char *tag_of(Synth *synth, const SynName *entry)
{
    return entry->is_tag ? entry->name : arena_printf(synth->arena, "_syn_%s", entry->name);
}

static void write_type(Synth *synth, Buf *out, uint32_t number);

static void write_struct(Synth *synth, Buf *out, uint32_t number)
{
    for (uint32_t i = 0; i < entry_of(synth, number)->fields.count; i++)
        write_type(synth, out, entry_of(synth, number)->fields.at[i].type);
    const SynName *entry = entry_of(synth, number);
    const char *word = entry->is_union ? "union" : "struct";
    buf_printf(out, "%s %s { ", word, tag_of(synth, entry));
    for (uint32_t i = 0; i < entry->fields.count; i++)
        buf_printf(out, "_syn_%s %s; ", entry_of(synth, entry->fields.at[i].type)->name,
                   entry->fields.at[i].name);
    buf_text(out, "long long _syn_rest; };\n");
    if (!entry->is_tag)
        buf_printf(out, "typedef struct _syn_%s _syn_%s;\n", entry->name, entry->name);
}

// The type _syn_NAME, after what it needs.
static void write_type(Synth *synth, Buf *out, uint32_t number)
{
    SynName *entry = entry_of(synth, number);
    if (entry->is_written)
        return;
    entry->is_written = true;
    const char *name = entry->name;
    switch (entry->kind) {
    case SYN_STRUCT:
        write_struct(synth, out, number);
        break;
    case SYN_POINTER:
        buf_printf(out, "typedef struct _syn_%s *_syn_%s;\n", entry_of(synth, entry->target)->name, name);
        write_type(synth, out, entry->target);
        break;
    case SYN_INT:
        buf_printf(out, "typedef long long _syn_%s;\n", name);
        break;
    case SYN_ANY:
        buf_printf(out, "typedef _syn_any _syn_%s;\n", name);
        break;
    case SYN_HANDLE:
        buf_printf(out, "typedef struct _syn_%s__at *_syn_%s;\n", name, name);
        break;
    case SYN_FUNCTION:
        buf_printf(out, "typedef %s _syn_%s(%s);\n", entry->result ? entry->result : "long", name,
                   synth->plan->is_cpp ? "..."
                   : entry->params     ? entry->params
                                       : "");
        break;
    case SYN_FUNCTION_POINTER:
        buf_printf(out, "typedef long (*_syn_%s)(%s);\n", name, synth->plan->is_cpp ? "..." : "");
        break;
    case SYN_ARRAY:
        if (entry->target)
            write_type(synth, out, entry->target);
        if (entry->target)
            buf_printf(out, "typedef _syn_%s _syn_%s[64];\n", entry_of(synth, entry->target)->name, name);
        else
            buf_printf(out, "typedef long long _syn_%s[64];\n", name);
        break;
    case SYN_NAMED:
        buf_printf(out, "typedef %s _syn_%s;\n", entry->result, name);
        break;
    default:
        break;
    }
}

static void write_name(Synth *synth, Buf *out, uint32_t number)
{
    const SynName *entry = entry_of(synth, number);
    if (!entry->is_reported || entry->is_banned)
        return;
    switch (entry->kind) {
    case SYN_CONSTANT:
        buf_printf(out, "enum _syn_%s { %s = 0x7e000000 + %u };\n", entry->name, entry->name,
                   (unsigned)number);
        break;
    case SYN_CALL:
        if (synth->plan->is_cpp) {
            buf_printf(out, "extern \"C\" _syn_any %s(...);\n", entry->name);
        } else {
            write_type(synth, out, entry->target);
            buf_printf(out, "_syn_%s *%s();\n", entry_of(synth, entry->target)->name,
                       entry_of(synth, number)->name);
        }
        break;
    case SYN_GUID:
        buf_printf(out, "extern const struct _GUID %s;\n", entry->name);
        break;
    case SYN_ANY:
        if (entry->is_value)
            buf_printf(out, "extern _syn_any %s;\n", entry->name);
        else
            buf_printf(out, "typedef _syn_any %s;\n", entry->name);
        break;
    case SYN_WORD:
        buf_printf(out, "#define %s\n", entry->name);
        break;
    default:
        write_type(synth, out, number);
        buf_printf(out, "typedef _syn_%s %s;\n", entry_of(synth, number)->name,
                   entry_of(synth, number)->name);
        break;
    }
}

void synth_write(Synth *synth, Buf *out)
{
    // C++: converts to whatever its place wants.
    static const char any[] =
        "struct _syn_any { operator long long() const; template <class T> operator T *() const;\n"
        "template <class T, int = sizeof(char[__is_enum(T) ? 1 : -1])> operator T() const;\n"
        "_syn_any(); template <class T> _syn_any(const T &); template <class T> _syn_any &operator=(const T "
        "&);\n"
        "operator const struct _GUID &() const;\n"
        "_syn_any &operator++(); _syn_any operator++(int); _syn_any &operator--(); _syn_any "
        "operator--(int);\n"
        "template <class T> _syn_any &operator+=(const T &); template <class T> _syn_any &operator-=(const T "
        "&);\n"
        "template <class T> _syn_any &operator|=(const T &); template <class T> _syn_any &operator&=(const T "
        "&); };\n";
    if (synth->wants_base)
        buf_text(out, synth->plan->mode == IR_MODE_USER ? "#include <windows.h>\n" : "#include <ntddk.h>\n");
    for (uint32_t i = 0; i < synth->headers.count; i++)
        buf_printf(out, "#include <%s>\n", synth->headers.at[i]);
    buf_text(out, "#pragma once\nstruct _GUID;\n");
    if (synth->plan->is_cpp)
        buf_text(out, any);
    for (uint32_t i = 0; i < synth->names.count; i++)
        synth->names.at[i].is_written = false;
    for (uint32_t i = 1; i <= synth->names.count; i++) {
        if (entry_of(synth, i)->is_tag)
            write_type(synth, out, i);
        if (entry_of(synth, i)->kind != SYN_FUNCTION)
            write_name(synth, out, i);
    }
    // Last, because their results and parameters may be stand-ins themselves.
    for (uint32_t i = 1; i <= synth->names.count; i++)
        if (entry_of(synth, i)->kind == SYN_FUNCTION)
            write_name(synth, out, i);
}

const char *synth_name_at(const Synth *synth, uint32_t index)
{
    for (uint32_t i = 0; i < synth->names.count; i++) {
        const SynName *entry = &synth->names.at[i];
        if (entry->is_reported && !entry->is_banned && index-- == 0)
            return entry->name;
    }
    return NULL;
}
