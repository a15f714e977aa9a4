// Hash map from bytes to a 64-bit value, and string interning on top of it.
#ifndef IOCTLINT_BASE_MAP_H
#define IOCTLINT_BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyzer/base/arena.h"

typedef struct Map Map;

// The map and copies of its keys live on `arena`.
Map *map_new(Arena *arena);
// The value slot of `key`, made with value 0 when absent (`*is_new` tells, may be NULL). Valid until the next map_slot.
uint64_t *map_slot(Map *map, const void *key, size_t length, bool *is_new);
// The value slot, or NULL when absent.
uint64_t *map_find(const Map *map, const void *key, size_t length);
uint64_t *map_find_text(const Map *map, const char *text);
uint64_t *map_slot_text(Map *map, const char *text, bool *is_new);
size_t map_count(const Map *map);
// Walks all entries in insertion order (so that output never depends on addresses).
const void *map_key_at(const Map *map, size_t index, size_t *length);

uint64_t hash_bytes(const void *bytes, size_t length, uint64_t seed);
static inline uint64_t hash_mix(uint64_t hash, uint64_t value)
{
    hash ^= value + 0x9E3779B97F4A7C15ull + (hash << 6) + (hash >> 2);
    return hash * 0xFF51AFD7ED558CCDull;
}

#endif
