// Making a unit: the reserved entries at index 0 and the interning of its text.
//
// The builder is the only thing that remembers which text was seen; the unit itself stays flat arrays.
#include "analyzer/ir/ir.h"

#include <string.h>

#include "analyzer/base/map.h"

struct IrBuilder {
    IrUnit *unit;
    Map *texts; // text → offset in unit->strings
};

IrUnit *ir_unit_new(Arena *arena)
{
    IrUnit *unit = ARENA_NEW(arena, IrUnit);
    unit->arena = arena;
    unit->pointer_size = 8;
    VEC_GROW(arena, &unit->strings);
    VEC_GROW(arena, &unit->files);
    VEC_GROW(arena, &unit->types);
    VEC_GROW(arena, &unit->syms);
    return unit;
}

IrBuilder *ir_builder_new(IrUnit *unit, Arena *scratch)
{
    IrBuilder *builder = ARENA_NEW(scratch, IrBuilder);
    builder->unit = unit;
    builder->texts = map_new(scratch);
    for (uint32_t at = 1; at < unit->strings.count;) {
        size_t length = strlen(unit->strings.at + at);
        if (length)
            *map_slot(builder->texts, unit->strings.at + at, length, NULL) = at;
        at += (uint32_t)length + 1;
    }
    return builder;
}

static void strings_reserve(IrUnit *unit, size_t extra)
{
    size_t wanted = unit->strings.count + extra;
    if (wanted <= unit->strings.capacity)
        return;
    size_t capacity = unit->strings.capacity ? unit->strings.capacity : 256;
    while (capacity < wanted)
        capacity *= 2;
    char *larger = arena_alloc(unit->arena, capacity);
    memcpy(larger, unit->strings.at, unit->strings.count);
    unit->strings.at = larger;
    unit->strings.capacity = (uint32_t)capacity;
}

IrStr ir_intern(IrBuilder *builder, const char *text, size_t length)
{
    // An embedded NUL would end the text for every reader, so it ends it here.
    const char *nul = length ? memchr(text, 0, length) : NULL;
    if (nul)
        length = (size_t)(nul - text);
    if (length == 0)
        return 0;
    bool is_new = false;
    uint64_t *slot = map_slot(builder->texts, text, length, &is_new);
    if (!is_new)
        return (IrStr)*slot;
    IrUnit *unit = builder->unit;
    uint32_t at = unit->strings.count;
    *slot = at;
    strings_reserve(unit, length + 1);
    memcpy(unit->strings.at + at, text, length);
    unit->strings.at[at + length] = 0;
    unit->strings.count = (uint32_t)(at + length + 1);
    return at;
}

uint32_t ir_file(IrBuilder *builder, const char *path, bool is_system, bool is_main)
{
    IrUnit *unit = builder->unit;
    IrFile file = {
        .path = ir_intern(builder, path, strlen(path)), .is_system = is_system, .is_main = is_main};
    for (uint32_t i = 1; i < unit->files.count; i++)
        if (unit->files.at[i].path == file.path)
            return i;
    VEC_PUSH(unit->arena, &unit->files, file);
    return unit->files.count - 1;
}
