// Units of one module (a driver, a program) linked: symbols resolved, call graph, roles, configuration, control codes.
#ifndef IOCTLINT_PROGRAM_PROGRAM_H
#define IOCTLINT_PROGRAM_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyzer/ir/ir.h"
#include "analyzer/wdk/wdk.h"

struct Buf;

// A role some code gave to a function: stored in a dispatch table or a config structure, passed to a registering DDI, or
// declared with a role type.
typedef struct ProgramRole {
    const WdkRole *wdk;
    uint32_t majors; // ROLE_DISPATCH: bit IRP_MJ_x set when stored in MajorFunction[x]; 0 when unknown
    uint8_t irql_min, irql_max; // at entry, configuration applied
    bool is_passive_by_configuration;
    bool
        is_configuration_unknown; // set where it could not be followed: irql_max may be too high. Do not accuse.
    const char *because; // "stored in WDF_IO_QUEUE_CONFIG.EvtIoDeviceControl", "declared EVT_WDF_TIMER"
    IrPos because_pos;
    const IrUnit *because_unit;
} ProgramRole;

typedef struct ProgramFunc {
    uint32_t id; // index into Program.funcs
    const IrUnit *unit;
    const IrFunc *func;
    const IrSym *sym;
    const char *name;
    const ProgramRole *roles; // NULL-safe: n_roles 0
    size_t n_roles;
    uint32_t n_callers; // direct calls from other functions of the program
    bool address_taken; // stored or passed somewhere not understood
    // Bottom-up summary of what a call may do, transitively over known callees: the engine enters a callee only when it matters.
    bool does_verbs;      // reaches a call that rules look at (a verb that matters to them)
    bool needs_low_level; // reaches a DDI that may not be called at DISPATCH_LEVEL
    bool
        moves_irql; // reaches a lock, an unlock, a raise or a lowering: IRQL behind it need not be what it was before
    bool calls_unknown; // reaches a call nobody knows
    bool writes_memory; // may write through a pointer it was given or a global
    uint32_t n_insts;   // own size
    uint32_t scc;       // functions with equal number call each other (recursion)
    bool is_recursive;
} ProgramFunc;

typedef struct ProgramConfig {
    bool has_device_create, has_execution_level,
        is_passive; // WDF_OBJECT_ATTRIBUTES.ExecutionLevel seen on a device, and its value
} ProgramConfig;

// A control code seen in code: handled (case label, comparison) or sent.
typedef struct ProgramCodeUse {
    const char *name; // "" when only a number
    int64_t value;
    const ProgramFunc *func;
    IrPos pos;
    bool is_sender;
} ProgramCodeUse;

typedef struct Program {
    Arena *arena;
    const char *name;
    const IrUnit *const *units;
    size_t n_units;
    ProgramFunc *funcs;
    size_t n_funcs;
    uint32_t n_globals; // ids of variables with static storage, see program_global
    ProgramConfig config;
    const ProgramCodeUse *code_uses;
    size_t n_code_uses;
    struct ProgramLinks *links; // private
} Program;

// Links units (all of one module). The units must outlive the program. Several external definitions of one name: unresolved.
Program *program_link(const char *name, const IrUnit *const *units, size_t n_units, Arena *arena);

// The definition a symbol of `unit` refers to, or NULL.
const ProgramFunc *program_callee(const Program *program, const IrUnit *unit, uint32_t sym);
// One id for one variable, whatever unit speaks of it.
uint32_t program_global(const Program *program, const IrUnit *unit, uint32_t sym);
// The variable's symbol in the unit that defines it (or the one asked from).
const IrSym *program_global_sym(const Program *program, uint32_t global, const IrUnit **unit);
// Functions stored anywhere in field `field` of record `record` ("_DEVICE_OPS", "Send"); count in *n; NULL when none or unknown.
const ProgramFunc *const *program_field_targets(const Program *program, const char *record, const char *field,
                                                size_t *n);

// --dump=program: functions with roles, call edges, configuration, codes.
void program_print(const Program *program, struct Buf *out);

#endif
