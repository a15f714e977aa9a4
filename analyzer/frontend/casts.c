// What Microsoft's compiler takes and clang does not: casts as places to write to, and members of unnamed
// structures that are named as a member around them. In: the diagnostics of a parse. Out: copies in memory of
// the files concerned.
//
// The one idea: Microsoft's compiler lets C assign to a cast, `(ULONG_PTR)p += 4`, and take its address.
// Clang refuses and drops the statement. The same written as `*(ULONG_PTR *)&p` is understood by both, and
// needs three more characters on that line and nothing else. A second member of a name gets one that nobody
// says: only its place in the structure counts.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/frontend/inner.h"

typedef struct CastEdit {
    CXFile file;
    size_t open, close; // of the cast's brackets, or from a member's name to behind it
    bool is_member;
} CastEdit;

typedef struct CastEdits {
    VEC(CastEdit) edits;
} CastEdits;

static size_t skip_blanks(const char *text, size_t at, size_t size)
{
    while (at < size && isspace((unsigned char)text[at]))
        at++;
    return at;
}

// The ')' of a cast that begins at `open`: words and stars only, with an operand behind it; 0 for none.
static size_t cast_close(const char *text, size_t open, size_t size)
{
    size_t at = open + 1;
    bool has_word = false;
    while (at < size && (is_word_char(text[at]) || text[at] == '*' || isspace((unsigned char)text[at])))
        has_word |= is_word_char(text[at++]);
    if (at >= size || text[at] != ')' || !has_word)
        return 0;
    size_t next = skip_blanks(text, at + 1, size);
    return next < size && (is_word_char(text[next]) || text[next] == '*' || text[next] == '(') ? at : 0;
}

// The cast at or behind `at`: behind the name of a macro, an `&` and opening brackets.
static bool find_cast(const char *text, size_t at, size_t size, CastEdit *edit)
{
    while (at < size && is_word_char(text[at]))
        at++;
    for (at = skip_blanks(text, at, size); at < size && (text[at] == '(' || text[at] == '&');
         at = skip_blanks(text, at + 1, size)) {
        edit->open = at;
        edit->close = text[at] == '(' ? cast_close(text, at, size) : 0;
        if (edit->close)
            return true;
    }
    return false;
}

// Where the operand that is written to begins, for the operator at `at`: at the opening bracket before or
// behind `++`, at the start of the statement for an assignment. `size` when no cast can begin there.
static size_t written_operand(const char *text, size_t at, size_t size)
{
    if (at + 2 > size)
        return size;
    if (text[at + 1] != text[at] || (text[at] != '+' && text[at] != '-')) {
        while (at > 0 && !strchr(";{}", text[at - 1]))
            at--;
        at = skip_blanks(text, at, size);
        return at < size && text[at] == '(' ? at : size;
    }
    size_t end = at;
    while (end > 0 && isspace((unsigned char)text[end - 1]))
        end--;
    unsigned depth = 0;
    for (size_t open = end; open > 0 && text[end - 1] == ')' && text[open - 1] != ';'; open--) {
        depth += text[open - 1] == ')';
        depth -= text[open - 1] == '(';
        if (depth == 0)
            return open - 1;
    }
    return at + 2;
}

static const char not_assignable[] = "expression is not assignable"; // stands at the operator

static bool is_about_cast(const char *message)
{
    static const char *const starts[] = {"assignment to cast is illegal", not_assignable,
                                         "cannot take the address of an rvalue of type"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strncmp(message, starts[i], strlen(starts[i])) == 0)
            return true;
    return false;
}

static bool is_about_member(const char *message)
{
    return strncmp(message, "member of anonymous ", 20) == 0 && strstr(message, " redeclares ");
}

static bool find_member(const char *text, size_t at, size_t size, CastEdit *edit)
{
    edit->open = edit->close = at;
    while (edit->close < size && is_word_char(text[edit->close]))
        edit->close++;
    return edit->close > at;
}

static bool is_system(const UnitPlan *plan, CXFile file)
{
    CXString name = clang_getFileName(file);
    bool answer = !clang_getCString(name) || path_is_system(plan->frontend, clang_getCString(name));
    clang_disposeString(name);
    return answer;
}

// What is complained of, and where the complaint stands.
typedef enum Complaint {
    COMPLAINT_NONE,
    COMPLAINT_CAST,    // at the cast, or what stands in front of it
    COMPLAINT_OPERAND, // a cast again, but at the operator
    COMPLAINT_MEMBER,
} Complaint;

static Complaint complaint_of(const UnitPlan *plan, const char *message)
{
    if (is_about_member(message))
        return COMPLAINT_MEMBER;
    if (plan->is_cpp || !is_about_cast(message))
        return COMPLAINT_NONE;
    return strcmp(message, not_assignable) == 0 ? COMPLAINT_OPERAND : COMPLAINT_CAST;
}

// The places to edit where a complaint stands; false when there is none.
static bool collect_at(UnitPlan *plan, CXTranslationUnit tu, CXFile file, unsigned offset, Complaint about,
                       CastEdits *found)
{
    CastEdit edit = {.file = file, .is_member = about == COMPLAINT_MEMBER};
    size_t size = 0;
    uint32_t before = found->edits.count;
    if (!file || is_system(plan, file))
        return false;
    const char *text = clang_getFileContents(tu, edit.file, &size);
    size_t at = text && offset < size ? offset : size;
    if (about == COMPLAINT_MEMBER) {
        if (find_member(text, at, size, &edit))
            VEC_PUSH(plan->arena, &found->edits, edit);
        return found->edits.count > before;
    }
    if (about == COMPLAINT_OPERAND)
        at = written_operand(text, at, size);
    // A cast of a cast: each is a place.
    while (at < size && find_cast(text, at, size, &edit)) {
        VEC_PUSH(plan->arena, &found->edits, edit);
        at = skip_blanks(text, edit.close + 1, size);
        if (at < size && text[at] != '(')
            break;
    }
    return found->edits.count > before;
}

// A cast in a macro's definition is mended there, else where the macro is used.
static void collect(UnitPlan *plan, CXTranslationUnit tu, CXDiagnostic diagnostic, Complaint about,
                    CastEdits *found)
{
    CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
    CXFile file;
    unsigned offset;
    clang_getSpellingLocation(location, &file, NULL, NULL, &offset);
    if (collect_at(plan, tu, file, offset, about, found))
        return;
    clang_getExpansionLocation(location, &file, NULL, NULL, &offset);
    collect_at(plan, tu, file, offset, about, found);
}

static int compare_edits(const void *left, const void *right)
{
    const CastEdit *a = left, *b = right;
    return (a->open > b->open) - (a->open < b->open);
}

// All edits of one file, in order, into a copy of it.
static void rewrite(UnitPlan *plan, CXTranslationUnit tu, CXFile file, const CastEdits *found)
{
    size_t size = 0, from = 0;
    const char *text = clang_getFileContents(tu, file, &size);
    Buf out = buf_on(plan->arena);
    for (uint32_t i = 0; i < found->edits.count; i++) {
        const CastEdit *edit = &found->edits.at[i];
        if (!clang_File_isEqual(edit->file, file) || edit->open < from)
            continue;
        if (edit->is_member)
            buf_printf(&out, "%.*sioctlint_", (int)(edit->open - from), text + from);
        else
            buf_printf(&out, "%.*s*%.*s*)&", (int)(edit->open - from), text + from,
                       (int)(edit->close - edit->open), text + edit->open);
        from = edit->is_member ? edit->open : edit->close + 1;
    }
    buf_printf(&out, "%.*s", (int)(size - from), text + from);
    CXString name = clang_getFileName(file);
    plan_virtual_file(plan, arena_strdup(plan->arena, clang_getCString(name)), out.text, out.length);
    clang_disposeString(name);
}

bool casts_repair(UnitPlan *plan, CXTranslationUnit tu)
{
    CastEdits found = {{0}};
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        CXString text = clang_getDiagnosticSpelling(diagnostic);
        Complaint about = complaint_of(plan, clang_getCString(text));
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error && about != COMPLAINT_NONE)
            collect(plan, tu, diagnostic, about, &found);
        clang_disposeString(text);
        clang_disposeDiagnostic(diagnostic);
    }
    if (!found.edits.count)
        return false;
    qsort(found.edits.at, found.edits.count, sizeof *found.edits.at, compare_edits);
    for (uint32_t i = 0; i < found.edits.count; i++) {
        bool is_done = false;
        for (uint32_t j = 0; j < i && !is_done; j++)
            is_done = clang_File_isEqual(found.edits.at[j].file, found.edits.at[i].file);
        if (!is_done)
            rewrite(plan, tu, found.edits.at[i].file, &found);
    }
    return true;
}
