// Text in its encodings: what a source file says in UTF-8, and how the consumers of reports count it.
#ifndef IOCTLINT_BASE_UTF8_H
#define IOCTLINT_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "analyzer/base/arena.h"

// The code point at `text` and, in `*size`, its bytes (at least 1). Bytes that are no UTF-8 give U+FFFD, the
// longest beginning of a sequence at once, as browsers and Node.js do.
uint32_t utf8_decode(const char *text, size_t left, size_t *size);
void utf8_encode(uint32_t code, char out[5]); // terminated
// UTF-16 code units of `length` bytes; code points of them.
size_t utf8_utf16_units(const char *text, size_t length);
size_t utf8_code_points(const char *text, size_t length);

#endif
