// Sources that are not UTF-8. In: a file's bytes. Out: the same text in UTF-8, or nothing when it is UTF-8
// already. The one idea: a byte order mark says UTF-16, zero bytes in every second place say UTF-16 without
// one, and what is not valid UTF-8 is taken as Windows-1252, which Western Visual Studio wrote for decades.
#include <string.h>

#include "analyzer/base/utf8.h"
#include "analyzer/frontend/inner.h"

static void add_code_point(Buf *out, uint32_t code)
{
    char text[5];
    utf8_encode(code, text);
    buf_add(out, text, code ? strlen(text) : 1);
}

static uint32_t unit_at(const unsigned char *bytes, size_t at, bool is_big)
{
    return is_big ? (uint32_t)bytes[at] << 8 | bytes[at + 1] : (uint32_t)bytes[at + 1] << 8 | bytes[at];
}

static void from_utf16(Buf *out, const unsigned char *bytes, size_t length, bool is_big)
{
    for (size_t at = 0; at + 1 < length; at += 2) {
        uint32_t code = unit_at(bytes, at, is_big);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < length) {
            uint32_t low = unit_at(bytes, at + 2, is_big);
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

// Bytes of the UTF-8 sequence that starts here, 0 when there is none.
static size_t sequence_length(const unsigned char *at, size_t left)
{
    size_t size = at[0] < 0x80   ? 1
                  : at[0] < 0xC2 ? 0
                  : at[0] < 0xE0 ? 2
                  : at[0] < 0xF0 ? 3
                  : at[0] < 0xF5 ? 4
                                 : 0;
    if (size > left)
        return 0;
    for (size_t i = 1; i < size; i++)
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    return size;
}

static bool is_utf8(const unsigned char *bytes, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t size = sequence_length(bytes + at, length - at);
        if (!size)
            return false;
        at += size;
    }
    return true;
}

// UTF-16 without a mark: ASCII text has its zero bytes all on one side.
static bool has_zero_bytes(const unsigned char *bytes, size_t length, size_t first)
{
    size_t zeros = 0, seen = 0;
    for (size_t at = first; at < length && seen < 64; at += 2, seen++)
        zeros += bytes[at] == 0;
    return seen >= 8 && zeros * 10 >= seen * 9;
}

const char *encoding_to_utf8(Arena *arena, const char *text, size_t length, size_t *new_length,
                             const char **name)
{
    const unsigned char *bytes = (const unsigned char *)text;
    bool has_mark =
        length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
    bool is_little = has_mark ? bytes[0] == 0xFF : has_zero_bytes(bytes, length, 1);
    bool is_big = has_mark ? bytes[0] == 0xFE : has_zero_bytes(bytes, length, 0);
    if (!is_little && !is_big && is_utf8(bytes, length))
        return NULL;
    Buf out = buf_on(arena);
    if (is_little || is_big) {
        *name = is_little ? "UTF-16" : "UTF-16 (big endian)";
        from_utf16(&out, bytes + (has_mark ? 2 : 0), length - (has_mark ? 2 : 0), is_big);
    } else {
        *name = "Windows-1252";
        from_windows_1252(&out, bytes, length);
    }
    *new_length = out.length;
    return out.text;
}
