// In: bytes. Out: code points and counts. See utf8.h.
#include "analyzer/base/utf8.h"

// How many bytes the sequence that `lead` begins has, and what its second byte may be (Unicode table 3-7).
static size_t sequence_shape(unsigned char lead, unsigned char *low, unsigned char *high)
{
    *low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    *high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

uint32_t utf8_decode(const char *text, size_t left, size_t *size)
{
    const unsigned char *at = (const unsigned char *)text;
    unsigned char low, high;
    size_t length = sequence_shape(at[0], &low, &high);
    *size = 1;
    if (length <= 1)
        return length ? at[0] : 0xFFFD;
    uint32_t code = at[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++, *size += 1) {
        if (i >= left || at[i] < low || at[i] > high)
            return 0xFFFD;
        code = code << 6 | (at[i] & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return code;
}

void utf8_encode(uint32_t code, char out[5])
{
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    *out = '\0';
}

static size_t count(const char *text, size_t length, size_t beyond_bmp)
{
    size_t total = 0, size;
    for (size_t at = 0; at < length; at += size)
        total += utf8_decode(text + at, length - at, &size) > 0xFFFF ? beyond_bmp : 1;
    return total;
}

size_t utf8_utf16_units(const char *text, size_t length)
{
    return count(text, length, 2);
}

size_t utf8_code_points(const char *text, size_t length)
{
    return count(text, length, 1);
}
