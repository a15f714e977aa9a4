#include "analyzer/base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

Buf buf_on(Arena *arena)
{
    Buf buf = {.arena = arena, .capacity = 256};
    buf.text = arena_alloc(arena, buf.capacity);
    return buf;
}

static void buf_room(Buf *buf, size_t more)
{
    if (buf->length + more + 1 <= buf->capacity)
        return;
    size_t wanted = buf->capacity * 2;
    while (wanted < buf->length + more + 1)
        wanted *= 2;
    char *larger = arena_alloc(buf->arena, wanted);
    memcpy(larger, buf->text, buf->length);
    buf->text = larger;
    buf->capacity = wanted;
}

void buf_clear(Buf *buf)
{
    buf->length = 0;
    buf->text[0] = 0;
}

void buf_add(Buf *buf, const void *bytes, size_t length)
{
    if (length == 0)
        return;
    buf_room(buf, length);
    memcpy(buf->text + buf->length, bytes, length);
    buf->length += length;
    buf->text[buf->length] = '\0';
}

void buf_text(Buf *buf, const char *text)
{
    buf_add(buf, text, strlen(text));
}

void buf_char(Buf *buf, char c)
{
    buf_add(buf, &c, 1);
}

void buf_printf(Buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length > 0) {
        buf_room(buf, (size_t)length);
        vsnprintf(buf->text + buf->length, (size_t)length + 1, format, again);
        buf->length += (size_t)length;
    }
    va_end(again);
}
