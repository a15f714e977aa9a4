// Type synthesis, learning: what each of clang's complaints says about a name, and which stand-in it asks
// for.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/synth.h"
#include "analyzer/project/files.h"

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
    if (!strstr(entry->name, "__") || entry->kind == SYN_NAMED)
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

// What a pointer type as clang prints it points to, without `const`; NULL for other types, and for pointers
// to pointers, to functions and to stand-ins.
static const char *pointee_of(Synth *synth, const char *type)
{
    size_t length = strlen(type);
    if (!is_pointer_text(type) || strstr(type, "_syn_") || strchr(type, '('))
        return NULL;
    if (starts_with(type, "const "))
        type += 6, length -= 6;
    while (length && (type[length - 1] == ' ' || type[length - 1] == '*'))
        length--;
    const char *pointee = arena_strndup(synth->arena, type, length);
    return strchr(pointee, '*') || strcmp(pointee, "void") == 0 ? NULL : pointee;
}

// `&x->field` given for a pointer to something known: the field is that.
static bool learn_field_behind(Synth *synth, const char *message)
{
    const char *type, *wanted = NULL;
    uint32_t number = 0;
    for (unsigned n = 0; n < 4 && (type = quoted(synth, message, n)) != NULL; n++) {
        const char *pointee = pointee_of(synth, type);
        if (pointee && !starts_with(pointee, "long long"))
            wanted = pointee;
        if (starts_with(type, "_syn_") && is_pointer_text(type) && !number)
            number = stand_in_of(synth, type);
    }
    if (!wanted || !number || !strstr(entry_of(synth, number)->name, "__"))
        return false;
    SynName *entry = entry_of(synth, number);
    if (entry->kind != SYN_INT && (entry->kind != SYN_STRUCT || entry->fields.count))
        return false;
    entry->kind = SYN_NAMED;
    entry->result = wanted;
    synth->wants_base = synth->has_news = true;
    return true;
}

// Any stand-in among the quoted types that is a structure (or number) and should be a number (or anything).
static void learn_mismatch(Synth *synth, const char *message)
{
    const char *type;
    if (learn_field_behind(synth, message))
        return;
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
        if (entry->kind == SYN_STRUCT && strstr(message, "where arithmetic or pointer type is required"))
            change_kind(synth, number, SYN_POINTER); // cast to it
        else if (entry->kind == SYN_STRUCT && !entry->fields.count)
            change_kind(synth, number, SYN_INT);
        else if (is_bare_pointer && (strstr(message, "requires expression of integer type") ||
                                     (!names_a_pointer(entry->name) && strstr(message, "binary expression"))))
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

// The result that a definition is written with; NULL when its type cannot be named in front of all headers.
static const char *defined_result(Synth *synth, const Spot *definition)
{
    if (!definition->at)
        return NULL;
    const char *end = back_blank(definition->text, definition->at), *start = end;
    while (start > definition->text && is_word_char(start[-1]))
        start--;
    const char *word = arena_strndup(synth->arena, start, (size_t)(end - start));
    uint32_t number = find_name(synth, word);
    bool is_type =
        number && !entry_of(synth, number)->is_banned && entry_of(synth, number)->kind != SYN_FUNCTION;
    return is_type ? arena_printf(synth->arena, "_syn_%s", word) : builtin_of(synth, word, strlen(word));
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
        Spot definition = spot_of(synth, clang_getDiagnosticLocation(diagnostic), name);
        if (entry_of(synth, number)->kind == SYN_FUNCTION && !entry_of(synth, number)->params)
            learn_params(synth, number, &definition, strlen(name));
        change_kind(synth, number, SYN_FUNCTION);
        Spot type_spot = {spot.text, start, spot.end};
        set_result(synth, number, &type_spot);
        const char *result = defined_result(synth, &definition);
        if (result &&
            (!entry_of(synth, number)->result || strcmp(entry_of(synth, number)->result, result) != 0)) {
            entry_of(synth, number)->result = result;
            synth->has_news = true;
        }
    }
}

// What was taken for a pointer is the structure itself.
static void make_target(Synth *synth, uint32_t number)
{
    uint32_t target = entry_of(synth, number)->target;
    change_kind(synth, number, SYN_STRUCT);
    SynName *entry = entry_of(synth, number);
    if (entry->kind != SYN_STRUCT || entry->fields.count)
        return;
    for (uint32_t i = 0; i < entry_of(synth, target)->fields.count; i++)
        VEC_PUSH(synth->arena, &entry->fields, entry_of(synth, target)->fields.at[i]);
}

static void learn_kind_from(Synth *synth, const char *message)
{
    uint32_t number = stand_in_of(synth, quoted(synth, message, 0));
    bool is_pointer = is_pointer_text(quoted(synth, message, 0) ? quoted(synth, message, 0) : "");
    if (!number || entry_of(synth, number)->is_tag)
        return;
    if (strstr(message, "is a pointer; did you mean")) {
        // `x.member` of what was taken for a handle by its name, or for a pointer by another variable's use.
        if (entry_of(synth, number)->kind == SYN_POINTER && !is_pointer)
            make_target(synth, number);
        else if (entry_of(synth, number)->kind == SYN_HANDLE)
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

// A subscripted member that is assigned to points to its elements.
static void learn_assigned_array(Synth *synth, uint32_t number)
{
    if (!number || entry_of(synth, number)->kind != SYN_ARRAY)
        return;
    uint32_t target = entry_of(synth, number)->target;
    if (!target)
        target =
            take_name(synth, arena_printf(synth->arena, "%s__of", entry_of(synth, number)->name), SYN_INT);
    entry_of(synth, number)->kind = SYN_POINTER;
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

// Where the type of a GUID is wanted, a name of which nothing else is known is one.
static bool learn_guid(Synth *synth, CXDiagnostic diagnostic, const char *message)
{
    if (!strstr(message, "struct _GUID'") || !strstr(message, "incompatible type 'int'"))
        return false;
    for (unsigned i = 0; i < clang_getDiagnosticNumRanges(diagnostic); i++) {
        Spot spot = spot_of(synth, clang_getRangeStart(clang_getDiagnosticRange(diagnostic, i)), NULL);
        size_t size = spot.at ? word_length(spot.at, spot.end) : 0;
        uint32_t number = size ? find_name(synth, arena_strndup(synth->arena, spot.at, size)) : 0;
        if (number && entry_of(synth, number)->kind == SYN_CONSTANT)
            change_kind(synth, number, SYN_GUID);
    }
    return true;
}

// The last word, or the last two, before the first `[` of the expression at `spot`, as the end of an entry's
// name; NULL for none.
static const char *subscripted_field(Synth *synth, const Spot *spot, bool takes_two)
{
    const char *at = spot->at, *last = "", *owner = "";
    size_t last_size = 0, owner_size = 0;
    while (at && at < spot->end && (is_word_char(*at) || strchr(".->", *at))) {
        size_t size = word_length(at, spot->end);
        if (size) {
            owner = last, owner_size = last_size;
            last = at, last_size = size;
        }
        at += size ? size : 1;
    }
    if (!at || at >= spot->end || *at != '[' || !last_size || (takes_two && !owner_size))
        return NULL;
    return takes_two
               ? arena_printf(synth->arena, "__%.*s__%.*s", (int)owner_size, owner, (int)last_size, last)
               : arena_printf(synth->arena, "__%.*s", (int)last_size, last);
}

// Elements of every array whose name ends so have the type, as clang spells it. False when there is none.
static bool set_elements(Synth *synth, const char *suffix, const char *type)
{
    bool found = false;
    for (uint32_t i = 1; suffix && i <= synth->names.count; i++) {
        if (entry_of(synth, i)->kind != SYN_ARRAY || entry_of(synth, i)->target ||
            !ends_with(entry_of(synth, i)->name, suffix))
            continue;
        const char *name = arena_printf(synth->arena, "%s__of", entry_of(synth, i)->name);
        uint32_t target = take_name(synth, name, SYN_NAMED);
        entry_of(synth, target)->result = type;
        // Its type may be complete only where it is used: a pointer does not mind.
        entry_of(synth, i)->kind = SYN_POINTER;
        entry_of(synth, i)->target = target;
        synth->has_news = found = true;
    }
    return found;
}

// `known = x->field[i]` where the elements were taken for numbers: they are what they are assigned to.
static void learn_element(Synth *synth, CXDiagnostic diagnostic, const char *message)
{
    const char *type, *wanted = NULL;
    for (unsigned n = 0; n < 2 && (type = quoted(synth, message, n)) != NULL; n++)
        wanted = starts_with(type, "struct ") || starts_with(type, "union ") ? type : wanted;
    if (!wanted || is_pointer_text(wanted) || !strstr(message, "incompatible type 'long long'"))
        return;
    for (unsigned r = 0; r < clang_getDiagnosticNumRanges(diagnostic); r++) {
        Spot spot = spot_of(synth, clang_getRangeStart(clang_getDiagnosticRange(diagnostic, r)), NULL);
        if (!set_elements(synth, subscripted_field(synth, &spot, true), wanted))
            set_elements(synth, subscripted_field(synth, &spot, false), wanted);
    }
}

static void learn_message(Synth *synth, CXDiagnostic diagnostic, const char *message)
{
    CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
    const char *first = quoted(synth, message, 0);
    if (starts_with(message, "subscripted value is not"))
        learn_subscript(synth, location);
    if (starts_with(message, "array type ") && strstr(message, "is not assignable"))
        learn_assigned_array(synth, stand_in_of(synth, first));
    if (strstr(message, "does not provide a subscript operator"))
        learn_array(synth, stand_in_of(synth, first));
    if (starts_with(message, "no viable") || starts_with(message, "no matching"))
        learn_notes(synth, diagnostic);
    if (starts_with(message, "member reference type 'int' is not a pointer"))
        learn_result(synth, location);
    if (!first || strlen(first) > NAME_MAX_LENGTH || learn_guid(synth, diagnostic, message))
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
        learn_element(synth, diagnostic, message);
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
