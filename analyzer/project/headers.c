// The header index: see headers.h. Candidates of one base name form a list; a look-up measures each of them.
#include "analyzer/project/headers.h"

#include <string.h>
#include <strings.h>

#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/project/files.h"

typedef struct Header {
    const char *path;
    uint32_t next; // index + 1 of the next one with the same base name
} Header;

typedef struct Made {
    MadeHeader header;
    uint32_t next; // index + 1 of the next one with the same name
} Made;

struct HeaderIndex {
    Arena *arena;
    Map *first; // lower-case base name -> index + 1 into `headers`
    Map *known; // path -> 1
    VEC(Header) headers;
    Map *first_made; // lower-case name -> index + 1 into `made`
    VEC(Made) made;
};

HeaderIndex *header_index_new(Arena *arena)
{
    HeaderIndex *index = ARENA_NEW(arena, HeaderIndex);
    index->arena = arena;
    index->first = map_new(arena);
    index->known = map_new(arena);
    index->first_made = map_new(arena);
    return index;
}

void header_index_add(HeaderIndex *index, const char *path)
{
    bool is_new;
    *map_slot_text(index->known, path, &is_new) = 1;
    if (!is_new)
        return;
    const char *name = path_name(path);
    uint64_t *first = map_slot_text(index->first, text_lower(index->arena, name, strlen(name)), NULL);
    Header header = {arena_strdup(index->arena, path), (uint32_t)*first};
    VEC_PUSH(index->arena, &index->headers, header);
    *first = index->headers.count;
}

// How many components at the end of `path` agree with `written`, which holds no "..".
static unsigned agreeing_tail(const char *path, const char *written)
{
    size_t left = strlen(path), right = strlen(written);
    unsigned agreeing = 0;
    while (left && right) {
        size_t from_left = left, from_right = right;
        while (from_left && path[from_left - 1] != '/')
            from_left--;
        while (from_right && written[from_right - 1] != '/')
            from_right--;
        size_t size = left - from_left;
        if (size != right - from_right || strncasecmp(path + from_left, written + from_right, size) != 0)
            break;
        agreeing++;
        left = from_left ? from_left - 1 : 0;
        right = from_right ? from_right - 1 : 0;
    }
    return agreeing;
}

static unsigned count_components(const char *path)
{
    unsigned count = 0;
    for (const char *at = path; *at; at++)
        if (*at != '/' && (at == path || at[-1] == '/'))
            count++;
    return count;
}

static HeaderMatch measure(const char *path, const char *folder)
{
    size_t common = 0, at = 0;
    for (; path[at] && folder[at] && path[at] == folder[at]; at++)
        if (path[at] == '/')
            common = at + 1;
    if (folder[at] == 0 && path[at] == '/')
        common = at + 1;
    HeaderMatch match = {path, 0, 0};
    match.up = common > strlen(folder) ? 0 : count_components(folder + common);
    match.down = count_components(path + common) - 1;
    return match;
}

// `written` without its leading "./" and "../".
static const char *without_ups(const char *written)
{
    for (;;) {
        if (strncmp(written, "../", 3) == 0)
            written += 3;
        else if (strncmp(written, "./", 2) == 0)
            written += 2;
        else
            return written;
    }
}

// How alike the first differing folders are named: from "sys", "syslib" is likelier meant than "lib".
static unsigned likeness(const char *path, const char *folder)
{
    unsigned common = 0;
    for (; *path && *path == *folder; path++, folder++)
        common = *path == '/' ? 0 : common + 1;
    return common;
}

// Better: agrees on more of what is written, then nearer, then named alike, then the smaller path so that the
// order of adding is without effect.
static bool is_better(const HeaderMatch *new_one, unsigned new_tail, const HeaderMatch *old,
                      unsigned old_tail, const char *folder)
{
    if (!old->path || new_tail != old_tail)
        return !old->path || new_tail > old_tail;
    unsigned new_cost = 2 * new_one->up + new_one->down, old_cost = 2 * old->up + old->down;
    if (new_cost != old_cost)
        return new_cost < old_cost;
    unsigned new_likeness = likeness(new_one->path, folder), old_likeness = likeness(old->path, folder);
    if (new_likeness != old_likeness)
        return new_likeness > old_likeness;
    return strcmp(new_one->path, old->path) < 0;
}

HeaderMatch header_index_find(const HeaderIndex *index, const char *written, const char *folder)
{
    HeaderMatch best = {NULL, 0, 0};
    unsigned best_tail = 0;
    Arena *scratch = arena_new();
    const char *name = without_ups(path_slashes(scratch, written, strlen(written)));
    const char *base = path_name(name);
    unsigned wanted = count_components(name);
    const uint64_t *first = map_find_text(index->first, text_lower(scratch, base, strlen(base)));
    for (uint32_t at = first ? (uint32_t)*first : 0; at; at = index->headers.at[at - 1].next) {
        const char *path = index->headers.at[at - 1].path;
        unsigned tail = agreeing_tail(path, name);
        HeaderMatch match = measure(path, folder);
        if (tail >= wanted && is_better(&match, tail, &best, best_tail, folder)) {
            best = match;
            best_tail = tail;
        }
    }
    arena_free(scratch);
    return best;
}

void header_index_add_made(HeaderIndex *index, const MadeHeader *made)
{
    uint64_t *first =
        map_slot_text(index->first_made, text_lower(index->arena, made->name, strlen(made->name)), NULL);
    Made entry = {*made, (uint32_t)*first};
    VEC_PUSH(index->arena, &index->made, entry);
    *first = index->made.count;
}

const MadeHeader *header_index_find_made(const HeaderIndex *index, const char *name, const char *folder)
{
    const MadeHeader *best = NULL;
    HeaderMatch best_match = {NULL, 0, 0};
    Arena *scratch = arena_new();
    const uint64_t *first = map_find_text(index->first_made, text_lower(scratch, name, strlen(name)));
    for (uint32_t at = first ? (uint32_t)*first : 0; at; at = index->made.at[at - 1].next) {
        const MadeHeader *made = &index->made.at[at - 1].header;
        HeaderMatch match = measure(made->source, folder);
        if (!is_better(&match, 0, &best_match, 0, folder))
            continue;
        best = made;
        best_match = match;
    }
    arena_free(scratch);
    return best;
}
