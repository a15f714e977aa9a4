// What the parts of program_link share (room-internal).
//
// The order of work: link.c numbers functions and variables; flow.c finds what is stored where; roles.c and config.c read
// roles off it; calls.c makes the call graph and its summaries; codes.c lists control codes.
#ifndef IOCTLINT_PROGRAM_LINKS_H
#define IOCTLINT_PROGRAM_LINKS_H

#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/program/program.h"

enum { LINK_NONE = UINT32_MAX };

typedef VEC(const ProgramFunc *) FuncList;

// What linking knows of one unit, by its own indexes.
typedef struct UnitLinks {
    uint32_t *funcs;     // symbol → id of the definition, LINK_NONE
    uint32_t *globals;   // symbol → id of the variable, LINK_NONE
    uint32_t *defs;      // index into IrUnit.funcs → id of the function that stands for it, LINK_NONE
    const DdiRow **rows; // symbol → its row; NULL when none, or when the project defines the function itself
    const WdkRole **type_roles; // type → role of a function pointer so named
    uint32_t *field_records;    // field → record it belongs to
} UnitLinks;

typedef struct GlobalLink {
    uint32_t unit; // of the definition, else of the first mention
    uint32_t sym;
} GlobalLink;

// Functions stored in one field ("_DEVICE_OPS.Send") or one variable.
typedef struct Targets {
    const char *name;
    FuncList funcs;
    bool is_unknown; // something else than known functions was stored as well
} Targets;

typedef struct RoleList {
    VEC(ProgramRole) at;
} RoleList;

typedef struct ProgramLinks {
    UnitLinks *units;
    Map *unit_index; // address of a unit → its index
    VEC(GlobalLink) globals;
    Map *field_index; // "record.field" → index into fields
    VEC(Targets) fields;
    Map *global_index; // id of a variable (4 bytes) → index into stored
    VEC(Targets) stored;
    RoleList *roles;                  // by function id
    bool *has_other_use;              // by function id: the address goes where no role is known
    FuncList *callees;                // by function id, direct and through pointers, each once
    VEC(struct ObjectCreate) creates; // calls that make a framework object (config.c)
    VEC(ProgramCodeUse) code_uses;
    uint8_t device_level, driver_level; // Level of config.c
    uint8_t device_scope, driver_scope; // Scope of config.c
    bool
        any_passive; // some object somewhere is configured passive, or configured in code that could not be followed
} ProgramLinks;

// One place in the program.
typedef struct Site {
    uint32_t unit;
    const IrUnit *ir;
    const IrFunc *func;
    uint32_t inst; // index into the function
} Site;

static inline const IrInst *site_inst(const Site *site)
{
    return ir_inst(site->ir, site->func, site->inst);
}

uint32_t link_unit_index(const Program *program, const IrUnit *unit);

// Is this body looked at, or does another unit's copy stand for it? Pseudo functions of initialisers always are.
static inline bool link_is_counted(const Program *program, uint32_t unit, uint32_t func)
{
    const IrFunc *body = &program->units[unit]->funcs.at[func];
    uint32_t id = program->links->units[unit].defs[func];
    return body->is_globals || (id != LINK_NONE && program->funcs[id].func == body);
}

// ---- flow.c: what a value is, as far as a glance tells ---------------------------------------------------------------

// Root of the address (or pointer) `opnd`: the operand all IR_FIELD, IR_INDEX and casts start from.
const IrOpnd *flow_root(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd);
// The root is this local itself (not what it points to).
bool flow_is_local(const IrOpnd *root, uint32_t *local);
// The last IR_FIELD of the address `opnd`; NULL none. `*index` is the constant of an IR_INDEX after it, -1 none or unknown.
const IrInst *flow_field(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd, int64_t *index);
// The functions `opnd` may be, followed through casts, locals, tables. False: may be something else too.
bool flow_functions(const Program *program, const Site *site, const IrOpnd *opnd, FuncList *out);
// A constant, perhaps through a local stored once. `*text` is how it was spelled where it stands, "" unknown.
bool flow_constant(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd, int64_t *value,
                   const char **text);
// Fills links->fields and links->stored from every store in the program.
void flow_collect(Program *program);
// The name a record goes by: its own, or for an anonymous member the enclosing one's.
const char *flow_record_name(const Program *program, const Site *site, const IrInst *field);

// ---- roles.c, config.c, calls.c, codes.c ----------------------------------------------------------------------------

void config_collect(Program *program);
void roles_collect(Program *program);
// Narrows the role found at `site` by the configuration of the object made there. `config`: the argument or the address
// stored to that holds the configuration structure; NULL when the role is only declared.
void config_apply(const Program *program, const Site *site, const IrOpnd *config, ProgramRole *role);
void calls_collect(Program *program);
void codes_collect(Program *program);

#endif
