// Hash map: entries in insertion order, an open-addressing table of indexes beside them.
#include "analyzer/base/map.h"

#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "analyzer/base/vec.h"

typedef struct {
    const void *key;
    size_t length;
    uint64_t hash;
    uint64_t value;
} Entry;

struct Map {
    Arena *arena;
    VEC(Entry) entries;
    uint32_t *table; // entry index + 1, 0 is free
    uint32_t table_size;
};

uint64_t hash_bytes(const void *bytes, size_t length, uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes, length, seed);
}

Map *map_new(Arena *arena)
{
    Map *map = ARENA_NEW(arena, Map);
    map->arena = arena;
    return map;
}

static void table_put(Map *map, uint32_t entry)
{
    uint32_t mask = map->table_size - 1;
    uint32_t at = (uint32_t)map->entries.at[entry].hash & mask;
    while (map->table[at])
        at = (at + 1) & mask;
    map->table[at] = entry + 1;
}

static void table_grow(Map *map)
{
    map->table_size = map->table_size ? map->table_size * 2 : 16;
    map->table = ARENA_ARRAY(map->arena, uint32_t, map->table_size);
    for (uint32_t i = 0; i < map->entries.count; i++)
        table_put(map, i);
}

static Entry *entry_find(const Map *map, const void *key, size_t length, uint64_t hash)
{
    if (!map->table_size)
        return NULL;
    uint32_t mask = map->table_size - 1;
    for (uint32_t at = (uint32_t)hash & mask; map->table[at]; at = (at + 1) & mask) {
        Entry *entry = &map->entries.at[map->table[at] - 1];
        if (entry->hash == hash && entry->length == length && memcmp(entry->key, key, length) == 0)
            return entry;
    }
    return NULL;
}

uint64_t *map_find(const Map *map, const void *key, size_t length)
{
    Entry *entry = entry_find(map, key, length, hash_bytes(key, length, 0));
    return entry ? &entry->value : NULL;
}

uint64_t *map_slot(Map *map, const void *key, size_t length, bool *is_new)
{
    uint64_t hash = hash_bytes(key, length, 0);
    Entry *entry = entry_find(map, key, length, hash);
    if (is_new)
        *is_new = entry == NULL;
    if (entry)
        return &entry->value;
    if ((map->entries.count + 1) * 4 > map->table_size * 3)
        table_grow(map);
    Entry fresh = {.key = arena_strndup(map->arena, key, length), .length = length, .hash = hash};
    VEC_PUSH(map->arena, &map->entries, fresh);
    table_put(map, map->entries.count - 1);
    return &map->entries.at[map->entries.count - 1].value;
}

uint64_t *map_find_text(const Map *map, const char *text)
{
    return map_find(map, text, strlen(text));
}

uint64_t *map_slot_text(Map *map, const char *text, bool *is_new)
{
    return map_slot(map, text, strlen(text), is_new);
}

size_t map_count(const Map *map)
{
    return map->entries.count;
}

const void *map_key_at(const Map *map, size_t index, size_t *length)
{
    if (length)
        *length = map->entries.at[index].length;
    return map->entries.at[index].key;
}
