// Type synthesis. In: the diagnostics of a parse. Out: a header of stand-ins for names that nobody declared.
//
// The one idea: a header that is not there costs every declaration that needs it, and libclang then drops
// calls, cases and whole statements without a trace. A stand-in of roughly the right kind (structure,
// pointer, number, function type) brings them back. What kind follows from the name, from the text around the
// use and from what the next parse complains about. Stand-ins are called _syn_NAME; their sizes, values and
// layouts are invented and nothing may be concluded from them.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/synth.h"

Synth *synth_new(UnitPlan *plan)
{
    Synth *synth = ARENA_NEW(plan->arena, Synth);
    synth->plan = plan;
    synth->arena = plan->arena;
    synth->known = map_new(plan->arena);
    synth->traced = map_new(plan->arena);
    return synth;
}

// ---- the table -------------------------------------------------------------------------------------------

uint32_t find_name(const Synth *synth, const char *name)
{
    const uint64_t *slot = map_find_text(synth->known, name);
    return slot ? (uint32_t)*slot : 0;
}

// Index + 1 of the entry, made as `kind` when new.
uint32_t take_name(Synth *synth, const char *name, SynKind kind)
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

SynName *entry_of(Synth *synth, uint32_t number)
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

void change_kind(Synth *synth, uint32_t number, SynKind kind)
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
const char *member_behind(const char *at, const char *end)
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
void learn_member(Synth *synth, uint32_t owner, const char *field, const Spot *spot)
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
        // Another variable of that name, as long as the compiler does not say so.
        const char *name = entry_of(synth, number)->name;
        if (!has_star && !is_arrow && kind == SYN_POINTER && names_a_pointer(name) && is_all_caps(name))
            continue;
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
bool is_base_name(const char *name)
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
    size_t size = strlen(name);
    for (const char *at = size ? strstr(names, name) : NULL; at; at = strstr(at + 1, name))
        if (at > names && at[-1] == ' ' && at[size] == ' ')
            return true;
    return false;
}

// ---- unknown types ---------------------------------------------------------------------------------------

const char *builtin_of(Synth *synth, const char *word, size_t length)
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

void set_result(Synth *synth, uint32_t number, const Spot *spot)
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
bool names_a_pointer(const char *name)
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

void learn_type(Synth *synth, const char *name, const Spot *spot)
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

// Is the spot an argument of a macro that takes the name of a type?
static bool is_type_argument(const Spot *spot)
{
    static const char *const macros[] = {"CONTAINING_RECORD",   "FIELD_OFFSET",   "UFIELD_OFFSET",
                                         "FIELD_SIZE",          "RTL_FIELD_SIZE", "RTL_SIZEOF_THROUGH_FIELD",
                                         "RTL_NUMBER_OF_FIELD", "offsetof"};
    unsigned depth = 1;
    const char *open = spot->at;
    while (depth && open > spot->text && !strchr(";{}", open[-1])) {
        open--;
        depth += *open == ')';
        depth -= *open == '(';
    }
    if (depth)
        return false;
    const char *end = back_blank(spot->text, open), *start = end;
    while (start > spot->text && is_word_char(start[-1]))
        start--;
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        if (strlen(macros[i]) == (size_t)(end - start) &&
            memcmp(macros[i], start, (size_t)(end - start)) == 0)
            return true;
    return false;
}

// Does the use look like the name of a type: `X name`, `X *name`, `(X)value`, `sizeof(X)`?
static bool is_type_use(const Spot *spot, const char *name)
{
    if (!spot->at)
        return false;
    if (is_type_argument(spot))
        return true;
    const char *before = back_code(spot->text, spot->at);
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

// Is the last that opens or closes a /* comment before `at` an opening?
static bool is_in_block_comment(const char *text, const char *at)
{
    while (--at > text)
        if (at[-1] == '/' && at[0] == '*')
            return true;
        else if (at[-1] == '*' && at[0] == '/')
            return false;
    return false;
}

// Does the line that `at` stands on hold a // comment or an open string before it, or is it in a comment?
// Their words are none of the program's.
static bool is_in_comment(const char *text, const char *at)
{
    if (is_in_block_comment(text, at))
        return true;
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
    if (before <= spot->text)
        return false;
    return strchr("(,=;{}!?:[", before[-1]) ||
           (before - spot->text >= 6 && memcmp(before - 6, "return", 6) == 0);
}

static bool is_case_label(const Spot *spot)
{
    if (!spot->at)
        return false;
    const char *end = back_blank(spot->text, spot->at);
    return end - spot->text >= 4 && memcmp(end - 4, "case", 4) == 0;
}

void learn_identifier(Synth *synth, const char *name, const Spot *spot)
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
