// Files, positions and spellings: from libclang's locations to what the user sees in the editor.
//
// Every location goes through clang_getFileLocation: a macro argument stands at the argument, a macro's body
// at its use. Text is read once per file and cut by offset; nothing is tokenised.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/lower_internal.h"
#include "analyzer/project/files.h"

enum { TEXT_LIMIT = 60 };
#define MACRO_BIT 0x80000000u // of a raw location: it lies in a macro

// ---- files ----------------------------------------------------------------------------------------------

static const char *path_copy(Lower *low, CXFile file)
{
    CXString name = clang_getFileName(file);
    const char *text = clang_getCString(name);
    char *copy = arena_strdup(low->scratch, text ? text : "");
    clang_disposeString(name);
    return copy;
}

// Other parts of the front end add files too, for gaps and codes.
static uint32_t unit_file(Lower *low, const FileInfo *info)
{
    const char *path = path_slashes(low->scratch, info->path, strlen(info->path));
    return ir_file(low->builder, path, info->is_system || info->is_stand_in, info->is_main);
}

static FileInfo *file_new(Lower *low, CXFile file)
{
    FileInfo *info = ARENA_NEW(low->scratch, FileInfo);
    const LowerInput *in = low->in;
    info->file = file;
    info->path = path_copy(low, file);
    CXFile main_file = clang_getFile(in->tu, in->main_path);
    info->is_main =
        (main_file && clang_File_isEqual(main_file, file)) || strcmp(info->path, in->main_path) == 0;
    info->is_system = !info->is_main && in->is_system && in->is_system(in->context, info->path);
    info->is_stand_in = !info->is_main && in->is_stand_in && in->is_stand_in(in->context, info->path);
    info->index = unit_file(low, info);
    VEC_PUSH(low->scratch, &low->files, info);
    return info;
}

FileInfo *file_of(Lower *low, CXFile file)
{
    if (!file)
        return NULL;
    if (low->last_file && low->last_file->file == file)
        return low->last_file;
    for (uint32_t i = 0; i < low->files.count; i++)
        if (low->files.at[i]->file == file)
            return low->last_file = low->files.at[i];
    return low->last_file = file_new(low, file);
}

const char *file_text(Lower *low, FileInfo *file, size_t *length)
{
    if (!file->text_read) {
        file->text_read = true;
        file->text = clang_getFileContents(low->in->tu, file->file, &file->length);
        if (!file->text)
            file->length = 0;
    }
    *length = file->length;
    return file->text;
}

// ---- locations ------------------------------------------------------------------------------------------

// Locations of one inclusion of a file are consecutive numbers, so that whatever lies in the inclusion looked
// at last needs no question to libclang. That is most of what the walk over headers and the lowering of a
// body ask.
static bool in_last_inclusion(const Lower *low, unsigned raw)
{
    return !(raw & MACRO_BIT) && low->span_file && raw >= low->span_first && raw <= low->span_last;
}

static FileInfo *location_find(Lower *low, CXSourceLocation location, unsigned *offset)
{
    unsigned raw = location.int_data;
    if (in_last_inclusion(low, raw)) {
        *offset = raw - low->span_first;
        return low->span_file;
    }
    CXFile file = NULL;
    clang_getFileLocation(location, &file, NULL, NULL, offset);
    FileInfo *info = file_of(low, file);
    if (info && !(raw & MACRO_BIT) && *offset <= raw) {
        size_t length = 0;
        file_text(low, info, &length);
        low->span_file = info;
        low->span_first = raw - *offset;
        low->span_last = length < MACRO_BIT - low->span_first ? low->span_first + (unsigned)length : raw;
    }
    return info;
}

FileInfo *file_of_cursor(Lower *low, CXCursor cursor)
{
    unsigned offset = 0;
    return location_find(low, clang_getCursorLocation(cursor), &offset);
}

static void lines_read(Lower *low, FileInfo *file)
{
    size_t length = 0;
    const char *text = file_text(low, file, &length);
    VEC_PUSH(low->scratch, &file->lines, 0);
    for (const char *at = text; at && (at = memchr(at, '\n', length - (size_t)(at - text))); at++)
        VEC_PUSH(low->scratch, &file->lines, (uint32_t)(at + 1 - text));
}

static void line_col(Lower *low, FileInfo *file, unsigned offset, IrPos *pos)
{
    if (!file->lines.count)
        lines_read(low, file);
    uint32_t begin = 0, end = file->lines.count;
    while (end - begin > 1) {
        uint32_t middle = begin + (end - begin) / 2;
        if (file->lines.at[middle] <= offset)
            begin = middle;
        else
            end = middle;
    }
    uint32_t col = offset - file->lines.at[begin] + 1;
    pos->file = file->index;
    pos->line = begin + 1;
    pos->col = col > UINT16_MAX ? UINT16_MAX : (uint16_t)col;
}

IrPos location_pos(Lower *low, CXSourceLocation location)
{
    IrPos pos = {0};
    unsigned offset = 0;
    FileInfo *file = location_find(low, location, &offset);
    if (file)
        line_col(low, file, offset, &pos);
    return pos;
}

// ---- spans ----------------------------------------------------------------------------------------------

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static bool word_is_assert(const char *word, size_t length)
{
    static const char *const NAMES[] = {
        "ASSERT",
        "ASSERTMSG",
        "RTL_SOFT_ASSERT",
        "RTL_SOFT_ASSERTMSG",
        "RTL_VERIFY",
        "RTL_SOFT_VERIFY",
        "NT_ASSERT",
        "NT_ASSERTMSG",
        "NT_ASSERTMSGW",
        "NT_ASSERTMSGA",
        "NT_ASSERT_ASSUME",
        "NT_ASSERTMSG_ASSUME",
        "NT_FRE_ASSERT",
        "NT_FRE_ASSERTMSG",
        "NT_VERIFY",
        "NT_VERIFYMSG",
        "NT_ANALYSIS_ASSUME",
        "PAGED_CODE",
        "PAGED_CODE_LOCKED",
        "PAGED_ASSERT",
        "FLT_ASSERT",
        "FLT_ASSERTMSG",
        "KdAssert",
        "_Analysis_assume_",
        "__analysis_assume",
        "_Analysis_assume_lock_held_",
        "_Analysis_assume_lock_acquired_",
        "_Analysis_assume_lock_released_",
        "__assume",
        "C_ASSERT",
        "WDF_VERIFY",
        "ASSERT_VALID",
        "_ASSERT",
        "_ASSERTE",
        "assert",
        "DBG_ASSERT",
        "VERIFY_IS_IRQL_PASSIVE_LEVEL",
        "NDIS_ASSERT",
        "NET_BUFFER_ASSERT",
        "WIN_ASSERT",
    };
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (strlen(NAMES[i]) == length && memcmp(NAMES[i], word, length) == 0)
            return true;
    return false;
}

// Does the macro of a check evaluate its condition in a release build too?
static bool word_is_evaluated(const char *word, size_t length)
{
    static const char *const parts[] = {"VERIFY", "_FRE_"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (size_t at = 0; at + strlen(parts[i]) <= length; at++)
            if (memcmp(word + at, parts[i], strlen(parts[i])) == 0)
                return true;
    return false;
}

// Does the macro used at `offset` check a condition for the developer only?
static bool macro_is_assert(Lower *low, FileInfo *file, unsigned offset)
{
    if (low->macro_file == file && low->macro_offset == offset)
        return low->macro_is_assert;
    size_t length = 0;
    const char *text = file_text(low, file, &length);
    size_t end = offset;
    while (text && end < length && is_word(text[end]))
        end++;
    low->macro_file = file;
    low->macro_offset = offset;
    low->macro_is_assert = text && end > offset && word_is_assert(text + offset, end - offset);
    low->macro_is_evaluated = low->macro_is_assert && word_is_evaluated(text + offset, end - offset);
    return low->macro_is_assert;
}

static void span_macro_flags(Lower *low, CXSourceLocation begin, Span *span)
{
    CXFile file = NULL;
    unsigned offset = 0;
    clang_getExpansionLocation(begin, &file, NULL, NULL, &offset);
    FileInfo *info = file_of(low, file);
    if (!info)
        return;
    if (info == span->file && offset == span->begin)
        span->flags |= IR_F_MACRO;
    if (macro_is_assert(low, info, offset))
        span->flags |= IR_F_ASSERT;
}

// A macro call from its name to its closing parenthesis.
static size_t macro_call_end(const char *text, size_t length, size_t at)
{
    while (at < length && is_word(text[at]))
        at++;
    size_t open = at;
    while (open < length && (text[open] == ' ' || text[open] == '\t'))
        open++;
    if (open >= length || text[open] != '(')
        return at;
    int depth = 0;
    for (size_t i = open; i < length && i - open < 4096; i++) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return at;
}

// Bytes of the span on its first line.
static uint16_t span_line_length(Lower *low, const Span *span)
{
    size_t length = 0;
    const char *text = file_text(low, span->file, &length);
    unsigned end = span->end > span->begin ? span->end : span->begin + 1;
    if (!text || end > length)
        return 1;
    const char *newline = memchr(text + span->begin, '\n', end - span->begin);
    size_t on_line = newline ? (size_t)(newline - (text + span->begin)) : end - span->begin;
    while (on_line > 1 && text[span->begin + on_line - 1] == '\r')
        on_line--;
    if (on_line == 0)
        on_line = 1;
    return on_line > UINT16_MAX ? UINT16_MAX : (uint16_t)on_line;
}

// An extent that ends in a macro used within a macro's argument ends, for libclang, before that use: take it
// whole.
static void span_end_fix(Lower *low, Span *span)
{
    size_t length = 0;
    const char *text = file_text(low, span->file, &length);
    if (!text || span->end >= length || span->end <= span->begin || !is_word(text[span->end]))
        return;
    char before = text[span->end - 1];
    if (!is_word(before) && before != ')' && before != ']' && before != '"' && before != '\'')
        span->end = (unsigned)macro_call_end(text, length, span->end);
}

static void span_end(Lower *low, CXSourceRange range, Span *span)
{
    unsigned raw = range.end_int_data;
    if (in_last_inclusion(low, raw) && !(range.begin_int_data & MACRO_BIT) && low->span_file == span->file) {
        span->end = raw - low->span_first;
        return;
    }
    CXFile file = NULL;
    clang_getFileLocation(clang_getRangeEnd(range), &file, NULL, NULL, &span->end);
    if (file_of(low, file) != span->file)
        span->end = 0;
    else if (raw & MACRO_BIT)
        span_end_fix(low, span);
}

Span span_of_range(Lower *low, CXSourceRange range)
{
    Span span;
    memset(&span, 0, sizeof span);
    CXSourceLocation begin = clang_getRangeStart(range);
    span.file = location_find(low, begin, &span.begin);
    if (!span.file)
        return span;
    span_end(low, range, &span);
    span.is_macro = (range.begin_int_data | range.end_int_data) & MACRO_BIT;
    if (range.begin_int_data & MACRO_BIT)
        span_macro_flags(low, begin, &span);
    line_col(low, span.file, span.begin, &span.pos);
    span.pos.length = span_line_length(low, &span);
    return span;
}

Span span_of(Lower *low, CXCursor cursor)
{
    return span_of_range(low, clang_getCursorExtent(cursor));
}

IrPos cursor_name_pos(Lower *low, CXCursor decl)
{
    IrPos pos = {0};
    unsigned offset = 0;
    FileInfo *info = location_find(low, clang_getCursorLocation(decl), &offset);
    if (!info)
        return pos;
    size_t length = 0;
    const char *text = file_text(low, info, &length);
    size_t end = offset;
    while (text && end < length && is_word(text[end]) && end - offset < 200)
        end++;
    line_col(low, info, offset, &pos);
    pos.length = end > offset ? (uint16_t)(end - offset) : 1;
    return pos;
}

// ---- spellings ------------------------------------------------------------------------------------------

static bool is_balanced(const char *text, size_t length)
{
    int depth = 0;
    for (size_t i = 0; i < length; i++) {
        depth += text[i] == '(' || text[i] == '[' ? 1 : text[i] == ')' || text[i] == ']' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

// Whitespace squeezed, comments and line continuations dropped, at most TEXT_LIMIT bytes.
static IrStr squeeze(Lower *low, const char *text, size_t length)
{
    char out[TEXT_LIMIT + 4];
    size_t n = 0;
    bool space = false;
    for (size_t i = 0; i < length && n <= TEXT_LIMIT; i++) {
        if (text[i] == '/' && i + 1 < length && text[i + 1] == '*') {
            const char *end = NULL;
            for (size_t k = i + 2; k + 1 < length && !end; k++)
                if (text[k] == '*' && text[k + 1] == '/')
                    end = text + k + 1;
            if (!end)
                break;
            i = (size_t)(end - text);
            space = true;
        } else if (text[i] == '/' && i + 1 < length && text[i + 1] == '/') {
            while (i < length && text[i] != '\n')
                i++;
            space = true;
        } else if (isspace((unsigned char)text[i]) ||
                   (text[i] == '\\' && i + 1 < length && isspace((unsigned char)text[i + 1]))) {
            space = true;
        } else {
            if (space && n)
                out[n++] = ' ';
            space = false;
            if (n <= TEXT_LIMIT)
                out[n++] = text[i];
        }
    }
    if (n > TEXT_LIMIT) {
        n = TEXT_LIMIT - 3;
        while (n && ((unsigned char)out[n] & 0xC0) == 0x80) // do not cut a UTF-8 character
            n--;
        memcpy(out + n, "...", 3);
        n += 3;
    }
    return ir_intern(low->builder, out, n);
}

IrStr span_text(Lower *low, const Span *span)
{
    if (!span->file)
        return 0;
    size_t length = 0;
    const char *text = file_text(low, span->file, &length);
    if (!text || span->begin >= length)
        return 0;
    size_t end = span->end > length ? length : span->end;
    bool whole = end > span->begin;
    if (whole && span->is_macro && !is_balanced(text + span->begin, end - span->begin))
        whole = false;
    if (!whole && (span->flags & IR_F_MACRO)) {
        end = macro_call_end(text, length, span->begin);
        whole = end > span->begin;
    }
    if (!whole)
        return 0;
    // Long statements are cut anyway; do not walk all of a lambda or a statement expression.
    return squeeze(low, text + span->begin, end - span->begin > 400 ? 400 : end - span->begin);
}

// A constant that comes out of a macro used within a macro's argument: the inner macro's name.
IrStr const_text(Lower *low, const Span *span)
{
    IrStr text = span_text(low, span);
    size_t length = 0;
    const char *chars = span->file ? file_text(low, span->file, &length) : NULL;
    if (text || !span->is_macro || !chars || span->begin >= length || !is_word(chars[span->begin]))
        return text;
    size_t end = macro_call_end(chars, length, span->begin);
    return squeeze(low, chars + span->begin, end - span->begin);
}

IrStr cursor_text(Lower *low, CXCursor cursor)
{
    Span span = span_of(low, cursor);
    return span_text(low, &span);
}

bool span_starts_with(Lower *low, const Span *span, const char *word)
{
    if (!span->file)
        return false;
    size_t length = 0, n = strlen(word);
    const char *text = file_text(low, span->file, &length);
    return text && span->begin + n <= length && memcmp(text + span->begin, word, n) == 0;
}

// Behind the bracket that closes the one at `at`; `length` when none does.
static size_t behind_bracket(const char *text, size_t at, size_t length)
{
    char open = text[at], close = open == '<' ? '>' : ')';
    unsigned depth = 0;
    for (; at < length; at++) {
        depth += text[at] == open;
        depth -= text[at] == close;
        if (!depth)
            return at + 1;
    }
    return length;
}

bool span_casts_to_reference(Lower *low, const Span *span)
{
    static const char *const words[] = {"reinterpret_cast", "static_cast", "const_cast"};
    size_t length = 0, at = span->begin;
    const char *text = span->file ? file_text(low, span->file, &length) : NULL;
    if (!text || span->end > length)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        at += at == span->begin && span_starts_with(low, span, words[i]) ? strlen(words[i]) : 0;
    bool is_named = at > span->begin;
    while (is_named && at < span->end && isspace((unsigned char)text[at]))
        at++;
    if (at >= span->end || text[at] != (is_named ? '<' : '('))
        return false;
    at = behind_bracket(text, at, span->end) - 1;
    while (at > span->begin && isspace((unsigned char)text[at - 1]))
        at--;
    return at > span->begin && text[at - 1] == '&';
}

// ---- segments: #pragma alloc_text, #pragma code_seg -----------------------------------------------------

typedef struct Cut { // a piece of text being scanned
    const char *at, *end;
} Cut;

static void cut_space(Cut *cut)
{
    while (cut->at < cut->end &&
           (*cut->at == ' ' || *cut->at == '\t' || *cut->at == '(' || *cut->at == ',' || *cut->at == '"' ||
            *cut->at == '\\' || *cut->at == '\r' || *cut->at == '\n'))
        cut->at++;
}

static Cut cut_word(Cut *cut)
{
    cut_space(cut);
    Cut word = {cut->at, cut->at};
    while (cut->at < cut->end && (is_word(*cut->at) || *cut->at == '$' || *cut->at == '.' || *cut->at == ':'))
        cut->at++;
    word.end = cut->at;
    return word;
}

static bool cut_is(Cut word, const char *text)
{
    size_t length = (size_t)(word.end - word.at);
    return strlen(text) == length && memcmp(word.at, text, length) == 0;
}

static IrStr cut_intern(Lower *low, Cut word)
{
    return ir_intern(low->builder, word.at, (size_t)(word.end - word.at));
}

// #pragma alloc_text(PAGE, F, G)
static void alloc_text_read(Lower *low, Cut line)
{
    Cut segment = cut_word(&line);
    if (segment.at == segment.end)
        return;
    IrStr name = cut_intern(low, segment);
    for (;;) {
        Cut function = cut_word(&line);
        if (function.at == function.end)
            return;
        *map_slot(low->segments, function.at, (size_t)(function.end - function.at), NULL) = name;
    }
}

// #pragma code_seg("PAGE"), code_seg(push, "PAGE"), code_seg(pop), code_seg()
static void code_seg_read(Lower *low, FileInfo *file, Cut line, unsigned offset)
{
    SegmentMark mark = {offset, 0};
    Cut word = cut_word(&line);
    if (cut_is(word, "push"))
        word = cut_word(&line);
    if (!cut_is(word, "pop") && word.at != word.end)
        mark.segment = cut_intern(low, word);
    VEC_PUSH(low->scratch, &file->marks, mark);
}

static void pragma_read(Lower *low, FileInfo *file, Cut line, unsigned offset)
{
    Cut word = cut_word(&line);
    if (!cut_is(word, "pragma"))
        return;
    word = cut_word(&line);
    if (cut_is(word, "alloc_text"))
        alloc_text_read(low, line);
    else if (cut_is(word, "code_seg"))
        code_seg_read(low, file, line, offset);
}

static void segments_read(Lower *low, FileInfo *file)
{
    if (file->segments_read)
        return;
    file->segments_read = true;
    size_t length = 0;
    const char *text = file_text(low, file, &length);
    const char *end = text ? text + length : NULL;
    for (const char *at = text; at && at < end;) {
        const char *hash = memchr(at, '#', (size_t)(end - at));
        if (!hash)
            break;
        const char *before = hash;
        while (before > text && (before[-1] == ' ' || before[-1] == '\t'))
            before--;
        const char *stop = hash;
        do {
            stop = memchr(stop + 1, '\n', (size_t)(end - stop - 1));
        } while (stop && (stop[-1] == '\\' || (stop[-1] == '\r' && stop - hash > 1 && stop[-2] == '\\')));
        if (!stop)
            stop = end;
        if (before == text || before[-1] == '\n')
            pragma_read(low, file, (Cut){hash + 1, stop}, (unsigned)(hash - text));
        at = stop;
    }
}

// __declspec(code_seg("PAGE")) stands before the name and is not shown by libclang.
static IrStr segment_from_declspec(Lower *low, const Span *extent)
{
    size_t length = 0;
    const char *text = file_text(low, extent->file, &length);
    if (!text || extent->begin >= length)
        return 0;
    size_t limit = length - extent->begin > 400 ? 400 : length - extent->begin;
    static const char WORD[] = "code_seg";
    for (size_t i = 0; i + sizeof WORD < limit && text[extent->begin + i] != '{'; i++)
        if (memcmp(text + extent->begin + i, WORD, sizeof WORD - 1) == 0) {
            Cut cut = {text + extent->begin + i + sizeof WORD - 1, text + extent->begin + limit};
            return cut_intern(low, cut_word(&cut));
        }
    return 0;
}

IrStr segment_of(Lower *low, CXCursor decl, IrStr name, const Span *extent)
{
    (void)decl;
    if (!extent->file || extent->file->is_system)
        return 0;
    segments_read(low, extent->file);
    uint64_t *slot = map_find_text(low->segments, low->unit->strings.at + name);
    if (slot)
        return (IrStr)*slot;
    IrStr segment = segment_from_declspec(low, extent);
    for (uint32_t i = 0; !segment && i < extent->file->marks.count; i++) {
        const SegmentMark *mark = &extent->file->marks.at[extent->file->marks.count - 1 - i];
        if (mark->offset < extent->begin)
            return mark->segment;
    }
    return segment;
}

// ---- errors ---------------------------------------------------------------------------------------------

static int error_order(const UnitError *error, const char *path, unsigned line)
{
    int order = strcmp(error->path ? error->path : "", path);
    return order ? order : error->line < line ? -1 : error->line > line;
}

// Errors in a check for the developer do not count: they cost that check, which a release build leaves out.
bool errors_within(Lower *low, FileInfo *file, unsigned first_line, unsigned last_line)
{
    const LowerInput *in = low->in;
    unsigned begin = 0, end = in->n_errors;
    while (begin < end) {
        unsigned middle = begin + (end - begin) / 2;
        if (error_order(&in->errors[middle], file->path, first_line) < 0)
            begin = middle + 1;
        else
            end = middle;
    }
    for (; begin < in->n_errors && error_order(&in->errors[begin], file->path, last_line) <= 0; begin++)
        if (!macro_is_assert(low, file, in->errors[begin].offset) || low->macro_is_evaluated)
            return true;
    return false;
}
