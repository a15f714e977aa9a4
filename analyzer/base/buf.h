// A growing text or byte buffer on an arena. `text` is always terminated.
#ifndef IOCTLINT_BASE_BUF_H
#define IOCTLINT_BASE_BUF_H

#include <stddef.h>

#include "analyzer/base/arena.h"

typedef struct Buf {
    Arena *arena;
    char *text;
    size_t length;
    size_t capacity;
} Buf;

Buf buf_on(Arena *arena);
void buf_clear(Buf *buf); // keeps the room
void buf_add(Buf *buf, const void *bytes, size_t length);
void buf_text(Buf *buf, const char *text);
void buf_char(Buf *buf, char c);
void buf_printf(Buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
