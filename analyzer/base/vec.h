// A growing array on an arena: VEC(type) declares one, VEC_PUSH appends and yields the new last element.
// Growth copies into fresh arena memory, so pointers to elements do not survive a push; indexes do.
#ifndef IOCTLINT_BASE_VEC_H
#define IOCTLINT_BASE_VEC_H

#include <stdint.h>
#include <string.h>

#include "analyzer/base/arena.h"

#define VEC(type)                                                                                                  \
    struct {                                                                                                       \
        type *at;                                                                                                  \
        uint32_t count;                                                                                            \
        uint32_t capacity;                                                                                         \
    }

// Makes room for one more element and counts it; its bytes are zero.
#define VEC_GROW(arena, vec)                                                                                       \
    ((vec)->at = vec_grow((arena), (vec)->at, (vec)->count, &(vec)->capacity, sizeof *(vec)->at), (vec)->count++)

#define VEC_PUSH(arena, vec, value) (VEC_GROW((arena), (vec)), (vec)->at[(vec)->count - 1] = (value))

static inline void *vec_grow(Arena *arena, void *at, uint32_t count, uint32_t *capacity, size_t size)
{
    if (count < *capacity)
        return at;
    uint32_t wanted = *capacity ? *capacity * 2 : 8;
    void *larger = arena_alloc(arena, (size_t)wanted * size);
    if (count)
        memcpy(larger, at, (size_t)count * size);
    *capacity = wanted;
    return larger;
}

#endif
