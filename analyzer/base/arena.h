// Arena: memory that lives and dies together.
//
// Every stage owns one arena and frees it as a whole; nothing in the product calls free() on a single object.
// Allocation never fails: out of memory ends the process through base_die().
#ifndef IOCTLINT_BASE_ARENA_H
#define IOCTLINT_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena); // NULL is fine

// Zeroed memory, aligned for any object. `size` 0 gives a valid, unique pointer.
void *arena_alloc(Arena *arena, size_t size);
char *arena_strndup(Arena *arena, const char *text, size_t length);
char *arena_strdup(Arena *arena, const char *text);
char *arena_printf(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *arena, const char *format, va_list args);

// Forgets everything allocated so far but keeps the memory for reuse.
void arena_reset(Arena *arena);
size_t arena_used(const Arena *arena); // bytes handed out since the last reset: a count, the same on every machine

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_alloc((arena), sizeof(type) * (size_t)(count)))

#endif
