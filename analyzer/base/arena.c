// Arena: a list of chunks, the newest first; each allocation takes the next aligned bytes of the newest
// chunk.
#include "analyzer/base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/error.h"

enum { ARENA_FIRST_CHUNK = 16 * 1024, ARENA_LARGEST_CHUNK = 1024 * 1024, ARENA_ALIGN = 16 };

typedef struct Chunk {
    struct Chunk *next;
    size_t size;
    size_t used;
    size_t padding; // keeps `bytes` aligned for any object
    unsigned char bytes[];
} Chunk;

struct Arena {
    Chunk *chunks;
    size_t used;
    size_t next_size;
};

Arena *arena_new(void)
{
    Arena *arena = calloc(1, sizeof *arena);
    if (!arena)
        base_die("out of memory");
    arena->next_size = ARENA_FIRST_CHUNK;
    return arena;
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    for (Chunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    free(arena);
}

static Chunk *chunk_add(Arena *arena, size_t size)
{
    size_t want = size > arena->next_size ? size : arena->next_size;
    Chunk *chunk = calloc(1, sizeof *chunk + want);
    if (!chunk)
        base_die("out of memory (%zu bytes)", want);
    chunk->size = want;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    if (arena->next_size < ARENA_LARGEST_CHUNK)
        arena->next_size *= 2;
    return chunk;
}

void *arena_alloc(Arena *arena, size_t size)
{
    size_t rounded = (size + ARENA_ALIGN - 1) & ~(size_t)(ARENA_ALIGN - 1);
    if (rounded == 0)
        rounded = ARENA_ALIGN;
    Chunk *chunk = arena->chunks;
    if (!chunk || chunk->size - chunk->used < rounded)
        chunk = chunk_add(arena, rounded);
    void *memory = chunk->bytes + chunk->used;
    chunk->used += rounded;
    arena->used += rounded;
    return memory;
}

char *arena_strndup(Arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

char *arena_strdup(Arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_vprintf(Arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    if (length < 0)
        base_bug("arena_vprintf: bad format");
    char *text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(Arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}

void arena_reset(Arena *arena)
{
    Chunk *keep = arena->chunks;
    if (!keep)
        return;
    for (Chunk *chunk = keep->next, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    keep->next = NULL;
    memset(keep->bytes, 0, keep->used);
    keep->used = 0;
    arena->used = 0;
}

size_t arena_used(const Arena *arena)
{
    return arena->used;
}
