// Linking: one number for each function and each variable of the program, whatever unit speaks of it.
//
// In:  units.
// Out: Program with its tables filled by the other parts of this room.
// The one idea: external names meet in a map by link name; a body from a header that several units saw counts once.
#include "analyzer/program/program.h"

#include <string.h>

#include "analyzer/program/links.h"

// Values of the name maps: function id + 1, or this when two different definitions claim the name.
static const uint64_t CONFLICT = UINT64_MAX;

uint32_t link_unit_index(const Program *program, const IrUnit *unit)
{
    const uint64_t *index = map_find(program->links->unit_index, &unit, sizeof unit);
    return index ? (uint32_t)*index : LINK_NONE;
}

static uint32_t *index_array(Arena *arena, uint32_t count)
{
    uint32_t *array = ARENA_ARRAY(arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++)
        array[i] = LINK_NONE;
    return array;
}

static bool is_shared_body(const IrUnit *unit, const IrFunc *func)
{
    return func->is_header || func->is_system || unit->files.at[func->pos.file].is_system;
}

// Names the place of a header's body: two units that include it see one function.
static const char *body_key(Arena *arena, const IrUnit *unit, const IrFunc *func)
{
    const IrSym *sym = &unit->syms.at[func->sym];
    return arena_printf(arena, "%s\n%s:%u:%u", ir_str(unit, sym->link_name),
                        ir_str(unit, unit->files.at[func->pos.file].path), func->pos.line, func->pos.col);
}

static uint32_t add_function(Program *program, uint32_t unit_index, uint32_t func_index, uint32_t capacity)
{
    const IrUnit *unit = program->units[unit_index];
    const IrFunc *func = &unit->funcs.at[func_index];
    uint32_t id = (uint32_t)program->n_funcs;
    if (id >= capacity)
        return LINK_NONE;
    const IrSym *sym = &unit->syms.at[func->sym];
    program->funcs[program->n_funcs++] = (ProgramFunc){.id = id,
                                                       .unit = unit,
                                                       .func = func,
                                                       .sym = sym,
                                                       .name = ir_str(unit, sym->name),
                                                       .n_insts = func->n_insts};
    return id;
}

static void link_definitions(Program *program, Map *names, Map *bodies, uint32_t capacity)
{
    ProgramLinks *links = program->links;
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++) {
            const IrFunc *func = &unit->funcs.at[f];
            if (func->is_globals)
                continue;
            const IrSym *sym = &unit->syms.at[func->sym];
            uint64_t *body = NULL;
            bool is_new = true;
            bool is_shared = is_shared_body(unit, func);
            if (is_shared)
                body = map_slot_text(bodies, body_key(program->arena, unit, func), &is_new);
            uint32_t id = is_new ? add_function(program, u, f, capacity) : (uint32_t)*body;
            if (body)
                *body = id;
            links->units[u].defs[f] = id;
            if (sym->is_internal)
                continue;
            uint64_t *slot = map_slot_text(names, ir_str(unit, sym->link_name), &is_new);
            if (is_new)
                *slot = (uint64_t)id + 1;
            else if (*slot != (uint64_t)id + 1 && !is_shared)
                // A proper definition wins over a header's copy of the same name, two proper ones exclude each other.
                *slot = *slot != CONFLICT &&
                                is_shared_body(program->funcs[*slot - 1].unit, program->funcs[*slot - 1].func)
                            ? (uint64_t)id + 1
                            : CONFLICT;
        }
    }
}

// Does it have C++ linkage, and no class or namespace around it?
static bool is_bare_cpp(const IrUnit *unit, const IrSym *sym)
{
    bool has_cpp_linkage = unit->built_as_cpp || (unit->is_cpp && sym->link_name != sym->name);
    return has_cpp_linkage && !strstr(ir_str(unit, sym->name), "::");
}

// A unit that was read as C though its project compiles it as C++ knows no parameter types to link by. Its
// functions meet those of C++ by their bare name, where the program has one function of that name only. Values
// as in `names`; empty where there is no such unit.
static Map *bare_names(const Program *program)
{
    Map *bare = map_new(program->arena);
    bool is_needed = false;
    for (uint32_t u = 0; u < program->n_units; u++)
        is_needed = is_needed || program->units[u]->built_as_cpp;
    for (uint32_t i = 0; is_needed && i < program->n_funcs; i++) {
        const ProgramFunc *func = &program->funcs[i];
        if (func->sym->is_internal || is_shared_body(func->unit, func->func) ||
            !is_bare_cpp(func->unit, func->sym))
            continue;
        bool is_new;
        uint64_t *slot = map_slot_text(bare, func->name, &is_new);
        *slot = is_new ? (uint64_t)i + 1 : CONFLICT;
    }
    return bare;
}

// The only body that a symbol without one can mean when one of the two was read as C; LINK_NONE: none.
static uint32_t find_bare(const Program *program, const Map *bare, const IrUnit *unit, const IrSym *sym)
{
    const uint64_t *slot =
        !sym->is_system && is_bare_cpp(unit, sym) ? map_find_text(bare, ir_str(unit, sym->name)) : NULL;
    if (!slot || *slot == CONFLICT)
        return LINK_NONE;
    // Between two units read as C++ the parameters tell.
    return unit->built_as_cpp || program->funcs[*slot - 1].unit->built_as_cpp ? (uint32_t)*slot - 1
                                                                              : LINK_NONE;
}

static void link_function_symbols(Program *program, const Map *names)
{
    ProgramLinks *links = program->links;
    const Map *bare = bare_names(program);
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t s = 1; s < unit->syms.count; s++) {
            const IrSym *sym = &unit->syms.at[s];
            if (sym->kind != IR_SYM_FUNC)
                continue;
            uint32_t id = LINK_NONE;
            if (sym->func) {
                // Its own unit's definition, even where another unit has one of the same name.
                id = links->units[u].defs[sym->func - 1];
            } else if (!sym->is_internal) {
                const uint64_t *slot = map_find_text(names, ir_str(unit, sym->link_name));
                if (!slot)
                    id = find_bare(program, bare, unit, sym);
                else if (*slot != CONFLICT)
                    id = (uint32_t)*slot - 1;
            }
            links->units[u].funcs[s] = id;
            // A function of the project is what its body says, whatever its name; a system inline function that has a row is
            // what the documentation says.
            bool own_body =
                id != LINK_NONE && !is_shared_body(program->funcs[id].unit, program->funcs[id].func);
            bool own_header =
                id != LINK_NONE && program->funcs[id].func->is_header && !program->funcs[id].func->is_system;
            if (!own_body && !own_header)
                links->units[u].rows[s] = wdk_row(ir_str(unit, sym->name));
        }
    }
}

static void link_globals(Program *program, Map *names)
{
    ProgramLinks *links = program->links;
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t s = 1; s < unit->syms.count; s++) {
            const IrSym *sym = &unit->syms.at[s];
            if (sym->kind != IR_SYM_GLOBAL)
                continue;
            bool is_new = true;
            uint64_t *slot = NULL;
            if (!sym->is_internal && !sym->is_static_local)
                slot = map_slot_text(names, ir_str(unit, sym->link_name), &is_new);
            uint32_t id = is_new ? links->globals.count : (uint32_t)*slot;
            if (is_new)
                VEC_PUSH(program->arena, &links->globals, ((GlobalLink){u, s}));
            else if (sym->is_defined) {
                GlobalLink *link = &links->globals.at[id];
                if (!program->units[link->unit]->syms.at[link->sym].is_defined)
                    *link = (GlobalLink){u, s};
            }
            if (slot)
                *slot = id;
            links->units[u].globals[s] = id;
        }
    }
    program->n_globals = links->globals.count;
}

static void prepare_unit(Program *program, uint32_t u)
{
    Arena *arena = program->arena;
    const IrUnit *unit = program->units[u];
    UnitLinks *own = &program->links->units[u];
    own->funcs = index_array(arena, unit->syms.count);
    own->globals = index_array(arena, unit->syms.count);
    own->defs = index_array(arena, unit->funcs.count);
    own->rows = ARENA_ARRAY(arena, const DdiRow *, unit->syms.count);
    own->type_roles = ARENA_ARRAY(arena, const WdkRole *, unit->types.count);
    own->field_records = index_array(arena, unit->fields.count);
    for (uint32_t t = 1; t < unit->types.count; t++) {
        const IrType *type = &unit->types.at[t];
        if (type->name &&
            (type->kind == IR_T_POINTER || type->kind == IR_T_FUNCTION || type->kind == IR_T_UNKNOWN))
            own->type_roles[t] = wdk_role(ir_str(unit, type->name));
    }
    for (uint32_t r = 0; r < unit->records.count; r++) {
        const IrRecord *record = &unit->records.at[r];
        for (uint32_t f = 0; f < record->n_fields; f++)
            own->field_records[record->first_field + f] = r;
    }
    *map_slot(program->links->unit_index, &program->units[u], sizeof program->units[u], NULL) = u;
}

static uint32_t count_bodies(const Program *program)
{
    uint32_t count = 0;
    for (uint32_t u = 0; u < program->n_units; u++)
        count += program->units[u]->funcs.count;
    return count;
}

static void publish(Program *program)
{
    ProgramLinks *links = program->links;
    for (size_t i = 0; i < program->n_funcs; i++) {
        program->funcs[i].roles = links->roles[i].at.count ? links->roles[i].at.at : NULL;
        program->funcs[i].n_roles = links->roles[i].at.count;
        program->funcs[i].address_taken = links->has_other_use[i];
    }
    program->code_uses = links->code_uses.at;
    program->n_code_uses = links->code_uses.count;
}

Program *program_link(const char *name, const IrUnit *const *units, size_t n_units, Arena *arena)
{
    Program *program = ARENA_NEW(arena, Program);
    ProgramLinks *links = ARENA_NEW(arena, ProgramLinks);
    *program = (Program){.arena = arena,
                         .name = arena_strdup(arena, name),
                         .units = units,
                         .n_units = n_units,
                         .links = links};
    links->units = ARENA_ARRAY(arena, UnitLinks, n_units);
    links->unit_index = map_new(arena);
    links->field_index = map_new(arena);
    links->global_index = map_new(arena);
    for (uint32_t u = 0; u < n_units; u++)
        prepare_unit(program, u);

    uint32_t capacity = count_bodies(program);
    program->funcs = ARENA_ARRAY(arena, ProgramFunc, capacity);
    Map *names = map_new(arena);
    link_definitions(program, names, map_new(arena), capacity);
    link_function_symbols(program, names);
    link_globals(program, map_new(arena));

    links->roles = ARENA_ARRAY(arena, RoleList, program->n_funcs);
    links->has_other_use = ARENA_ARRAY(arena, bool, program->n_funcs);
    links->callees = ARENA_ARRAY(arena, FuncList, program->n_funcs);
    flow_collect(program);
    config_collect(program);
    roles_collect(program);
    calls_collect(program);
    codes_collect(program);
    publish(program);
    return program;
}

const ProgramFunc *program_callee(const Program *program, const IrUnit *unit, uint32_t sym)
{
    uint32_t u = link_unit_index(program, unit);
    if (u == LINK_NONE || sym >= unit->syms.count)
        return NULL;
    uint32_t id = program->links->units[u].funcs[sym];
    return id == LINK_NONE ? NULL : &program->funcs[id];
}

uint32_t program_global(const Program *program, const IrUnit *unit, uint32_t sym)
{
    uint32_t u = link_unit_index(program, unit);
    return u == LINK_NONE || sym >= unit->syms.count ? LINK_NONE : program->links->units[u].globals[sym];
}

const IrSym *program_global_sym(const Program *program, uint32_t global, const IrUnit **unit)
{
    if (global >= program->links->globals.count)
        return NULL;
    GlobalLink link = program->links->globals.at[global];
    *unit = program->units[link.unit];
    return &(*unit)->syms.at[link.sym];
}

const ProgramFunc *const *program_field_targets(const Program *program, const char *record, const char *field,
                                                size_t *n)
{
    char key[256];
    size_t a = strlen(record), b = strlen(field);
    *n = 0;
    if (a + b + 2 > sizeof key)
        return NULL;
    memcpy(key, record, a);
    key[a] = '.';
    memcpy(key + a + 1, field, b + 1);
    const uint64_t *slot = map_find_text(program->links->field_index, key);
    if (!slot)
        return NULL;
    const Targets *targets = &program->links->fields.at[*slot];
    if (targets->is_unknown || !targets->funcs.count)
        return NULL;
    *n = targets->funcs.count;
    return targets->funcs.at;
}
