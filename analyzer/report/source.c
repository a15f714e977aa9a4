// See source.h. The one idea: a file is read once, turned into UTF-8 as the front end does, and cut into
// lines.
#include "analyzer/report/source.h"

#include <inttypes.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/map.h"
#include "analyzer/base/os.h"
#include "analyzer/base/utf8.h"
#include "analyzer/base/vec.h"

typedef struct SourceFile {
    const char *bytes; // as on disk; NULL when unreadable
    size_t n_bytes;
    const char *text; // UTF-8
    size_t length;
    VEC(size_t) starts;  // of lines in `text`
    const char **hashes; // of lines, made when first asked for
} SourceFile;

struct Sources {
    Arena *arena;
    Map *files; // path → SourceFile *
};

Sources *sources_new(Arena *arena)
{
    Sources *sources = ARENA_NEW(arena, Sources);
    sources->arena = arena;
    sources->files = map_new(arena);
    return sources;
}

// ---- encodings ------------------------------------------------------------------------------------------

static void add_code_point(Buf *out, uint32_t code)
{
    char bytes[5];
    utf8_encode(code, bytes);
    buf_text(out, bytes);
}

static uint32_t utf16_unit(const unsigned char *at, bool is_big)
{
    return is_big ? (uint32_t)at[0] << 8 | at[1] : (uint32_t)at[1] << 8 | at[0];
}

static void from_utf16(Buf *out, const unsigned char *bytes, size_t length, bool is_big)
{
    for (size_t at = 0; at + 1 < length; at += 2) {
        uint32_t code = utf16_unit(bytes + at, is_big);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < length) {
            uint32_t low = utf16_unit(bytes + at + 2, is_big);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        if (code)
            add_code_point(out, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
    }
}

static void from_windows_1252(Buf *out, const unsigned char *bytes, size_t length)
{
    static const uint16_t high[32] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    for (size_t at = 0; at < length; at++)
        add_code_point(out, bytes[at] >= 0x80 && bytes[at] < 0xA0 ? high[bytes[at] - 0x80] : bytes[at]);
}

static bool is_utf8(const char *text, size_t length)
{
    size_t size;
    for (size_t at = 0; at < length; at += size)
        // U+FFFD itself takes three bytes, a stand-in for rubbish takes what the rubbish took.
        if (utf8_decode(text + at, length - at, &size) == 0xFFFD &&
            strncmp(text + at, "\xEF\xBF\xBD", 3) != 0)
            return false;
    return true;
}

static void file_recode(Arena *arena, SourceFile *file)
{
    const unsigned char *bytes = (const unsigned char *)file->bytes;
    size_t length = file->n_bytes;
    bool is_little = length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE;
    bool is_big = length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF;
    file->text = file->bytes;
    file->length = length;
    if (!is_little && !is_big && is_utf8(file->bytes, length)) {
        if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
            file->text += 3;
            file->length -= 3;
        }
        return;
    }
    Buf text = buf_on(arena);
    if (is_little || is_big)
        from_utf16(&text, bytes + 2, length - 2, is_big);
    else
        from_windows_1252(&text, bytes, length);
    file->text = text.text;
    file->length = text.length;
}

// ---- lines ----------------------------------------------------------------------------------------------

static void file_cut(Arena *arena, SourceFile *file)
{
    VEC_PUSH(arena, &file->starts, 0);
    for (size_t at = 0; at < file->length; at++)
        if (file->text[at] == '\n' || (file->text[at] == '\r' && file->text[at + 1] != '\n'))
            VEC_PUSH(arena, &file->starts, at + 1);
}

static SourceFile *sources_get(Sources *sources, const char *path)
{
    bool is_new;
    uint64_t *slot = map_slot_text(sources->files, path, &is_new);
    if (!is_new)
        return (SourceFile *)(uintptr_t)*slot;
    SourceFile *file = ARENA_NEW(sources->arena, SourceFile);
    *slot = (uintptr_t)file;
    file->bytes = os_read_file(sources->arena, path, &file->n_bytes);
    if (file->bytes) {
        file_recode(sources->arena, file);
        file_cut(sources->arena, file);
    }
    return file;
}

bool source_line(Sources *sources, const char *path, unsigned number, SourceLine *line)
{
    *line = (SourceLine){"", 0};
    const SourceFile *file = number ? sources_get(sources, path) : NULL;
    if (!file || number > file->starts.count)
        return false;
    size_t start = file->starts.at[number - 1];
    size_t end = number < file->starts.count ? file->starts.at[number] : file->length;
    while (end > start && (file->text[end - 1] == '\n' || file->text[end - 1] == '\r'))
        end--;
    *line = (SourceLine){file->text + start, end - start};
    return true;
}

unsigned source_line_count(Sources *sources, const char *path)
{
    return sources_get(sources, path)->starts.count;
}

size_t source_file_size(Sources *sources, const char *path)
{
    return sources_get(sources, path)->n_bytes;
}

size_t source_extent(const SourceLine *line, const SourcePos *pos)
{
    size_t start = pos->col ? pos->col - 1 : 0;
    if (start >= line->length)
        return 1;
    size_t left = line->length - start;
    return pos->length == 0 ? 1 : pos->length < left ? pos->length : left;
}

// ---- GitHub's line hash ---------------------------------------------------------------------------------
//
// A hash of the next 100 characters that are neither space nor tab, from the start of the line on; UTF-16
// units of the file read as UTF-8, CR and CRLF taken as LF, 65535 at the end, then zeros. Equal hashes of one
// file are numbered. Code scanning recomputes it and complains about any difference, so this follows its
// definition to the letter.

enum { HASH_WINDOW = 100, HASH_BASE = 37, HASH_END = 65535 };

typedef struct LineHasher {
    Arena *arena;
    SourceFile *file;
    Map *seen; // hash → how often
    uint64_t hash, first_power;
    uint32_t window[HASH_WINDOW];
    unsigned lines[HASH_WINDOW]; // that begin at this place of the window; 0: none
    unsigned index, line;
    bool at_line_start, after_cr;
} LineHasher;

static void hasher_emit(LineHasher *hasher)
{
    unsigned line = hasher->lines[hasher->index];
    if (!line)
        return;
    uint64_t *times = map_slot(hasher->seen, &hasher->hash, sizeof hasher->hash, NULL);
    *times += 1;
    if (line <= hasher->file->starts.count)
        hasher->file->hashes[line - 1] =
            arena_printf(hasher->arena, "%" PRIx64 ":%u", hasher->hash, (unsigned)*times);
    hasher->lines[hasher->index] = 0;
}

static void hasher_shift(LineHasher *hasher, uint32_t unit)
{
    uint32_t leaving = hasher->window[hasher->index];
    hasher->window[hasher->index] = unit;
    hasher->hash = HASH_BASE * hasher->hash + unit - hasher->first_power * leaving;
    hasher->index = (hasher->index + 1) % HASH_WINDOW;
}

static void hasher_take(LineHasher *hasher, uint32_t unit)
{
    if (unit == ' ' || unit == '\t' || (hasher->after_cr && unit == '\n')) {
        hasher->after_cr = false;
        return;
    }
    hasher->after_cr = unit == '\r';
    if (unit == '\r')
        unit = '\n';
    hasher_emit(hasher);
    if (hasher->at_line_start) {
        hasher->at_line_start = false;
        hasher->lines[hasher->index] = ++hasher->line;
    }
    if (unit == '\n')
        hasher->at_line_start = true;
    hasher_shift(hasher, unit);
}

static void file_hash_lines(Sources *sources, SourceFile *file)
{
    LineHasher hasher = {
        .arena = sources->arena, .file = file, .seen = map_new(sources->arena), .at_line_start = true};
    file->hashes = ARENA_ARRAY(sources->arena, const char *, file->starts.count);
    hasher.first_power = 1;
    for (int i = 0; i < HASH_WINDOW; i++)
        hasher.first_power *= HASH_BASE;
    size_t size;
    for (size_t at = 0; at < file->n_bytes; at += size) {
        uint32_t code = utf8_decode(file->bytes + at, file->n_bytes - at, &size);
        if (code > 0xFFFF) {
            hasher_take(&hasher, 0xD800 + ((code - 0x10000) >> 10));
            hasher_take(&hasher, 0xDC00 + ((code - 0x10000) & 0x3FF));
        } else {
            hasher_take(&hasher, code);
        }
    }
    hasher_take(&hasher, HASH_END);
    for (int i = 0; i < HASH_WINDOW; i++) {
        hasher_emit(&hasher);
        hasher_shift(&hasher, 0);
    }
}

const char *source_line_hash(Sources *sources, const char *path, unsigned number)
{
    SourceFile *file = sources_get(sources, path);
    if (!number || number > file->starts.count)
        return NULL;
    if (!file->hashes)
        file_hash_lines(sources, file);
    return file->hashes[number - 1];
}
