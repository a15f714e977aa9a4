// Configuration: at which level the framework calls back, as far as the driver chose it.
//
// In:  linked units.
// Out: links->creates and the levels of driver and devices; config_apply for roles.c; Program.config.
// The one idea: a configuration structure is filled and used in one function, top to bottom: the last initialisation before
// the creating call opens it, the stores between the two count. What leaves that function unfinished is unknown.
//
// Levels and scopes: NS:wdfobject._WDF_OBJECT_ATTRIBUTES, NE:wdfobject._WDF_EXECUTION_LEVEL, w:using-automatic-synchronization.
#include <string.h>

#include "analyzer/program/links.h"

typedef enum Level { LEVEL_INHERITED, LEVEL_PASSIVE, LEVEL_DISPATCH, LEVEL_UNKNOWN } Level;

// What an object's SynchronizationScope says of its callbacks: the framework's lock is held around them, or not
// (NE:wdfobject._WDF_SYNCHRONIZATION_SCOPE).
typedef enum Scope { SCOPE_INHERITED, SCOPE_NONE, SCOPE_LOCKED, SCOPE_UNKNOWN } Scope;

// What a field of a structure holds: a Level or a Scope. The ends of the two agree.
typedef unsigned Setting;
enum { SETTING_INHERITED = 0, SETTING_UNKNOWN = 3 };

// Values of WDF_EXECUTION_LEVEL.
enum { EXECUTION_INHERIT = 1, EXECUTION_PASSIVE = 2, EXECUTION_DISPATCH = 3 };
// Values of WDF_SYNCHRONIZATION_SCOPE.
enum { SYNCHRONIZE_INHERIT = 1, SYNCHRONIZE_DEVICE = 2, SYNCHRONIZE_QUEUE = 3, SYNCHRONIZE_NONE = 4 };

// The variable a structure lives in: a local, or what a parameter points to.
typedef struct Home {
    bool is_known;
    bool is_pointer; // what the local points to: the structure came from the caller
    uint32_t local;
} Home;

struct ObjectCreate {
    Site site;
    const DdiRow *row;
    Home config, attributes;
    uint8_t level;     // Level of the attributes
    uint8_t scope;     // Scope of the attributes
    bool has_parent;   // of its own choice: what it inherits is not the device's
    uint8_t interrupt; // Level by WDF_INTERRUPT_CONFIG.PassiveHandling
};

static Home home_of(const Site *site, const IrOpnd *opnd)
{
    const IrOpnd *root = flow_root(site->ir, site->func, opnd);
    Home home = {0};
    if (flow_is_local(root, &home.local)) {
        home.is_known = true;
        return home;
    }
    if (root->kind != IR_O_INST)
        return home;
    const IrInst *load = ir_inst(site->ir, site->func, root->index);
    if (load->op == IR_LOAD && flow_is_local(ir_opnd(site->ir, load, 0), &home.local))
        home.is_known = home.is_pointer = true;
    return home;
}

static bool home_is(Home a, Home b)
{
    return a.is_known && b.is_known && a.is_pointer == b.is_pointer && a.local == b.local;
}

static Setting level_of_value(const Site *site, const IrOpnd *value)
{
    int64_t number;
    const char *text;
    if (!flow_constant(site->ir, site->func, value, &number, &text))
        return LEVEL_UNKNOWN;
    switch (number) {
    case EXECUTION_INHERIT:
        return LEVEL_INHERITED;
    case EXECUTION_PASSIVE:
        return LEVEL_PASSIVE;
    case EXECUTION_DISPATCH:
        return LEVEL_DISPATCH;
    default:
        return LEVEL_UNKNOWN;
    }
}

static const char *callee_name(const Site *site, const IrInst *call)
{
    const IrOpnd *callee = ir_opnd(site->ir, call, 0);
    return callee->kind == IR_O_FUNC ? ir_str(site->ir, site->ir->syms.at[callee->index].name) : "";
}

// May this call have written to the structure it was given? The framework's own functions only read it.
static bool call_may_write(const Program *program, const Site *site, const IrInst *call)
{
    const IrOpnd *callee = ir_opnd(site->ir, call, 0);
    if (callee->kind != IR_O_FUNC)
        return true;
    uint32_t id = program->links->units[site->unit].funcs[callee->index];
    if (id != LINK_NONE)
        return !program->funcs[id].func->is_system;
    return !program->links->units[site->unit].rows[callee->index] && !wdk_fact(callee_name(site, call));
}

static bool call_has(const Site *site, const IrInst *call, Home home)
{
    for (uint32_t i = 1; i < call->n_opnds; i++) {
        if (home_is(home_of(site, ir_opnd(site->ir, call, i)), home))
            return true;
    }
    return false;
}

static const char *stored_field(const Site *site, const IrInst *store, Home home)
{
    int64_t index;
    const IrOpnd *address = ir_opnd(site->ir, store, 0);
    const IrInst *field = flow_field(site->ir, site->func, address, &index);
    if (!field || !home_is(home_of(site, address), home))
        return "";
    return ir_str(site->ir, site->ir->fields.at[field->aux].name);
}

static uint32_t block_of(const Site *site)
{
    uint32_t inst = site->func->first_inst + site->inst;
    for (uint32_t i = 0; i < site->func->n_blocks; i++) {
        const IrBlock *block = ir_block(site->ir, site->func, i);
        if (inst >= block->first_inst && inst < block->first_inst + block->n_insts)
            return i;
    }
    return 0;
}

// Does every way to `to` lead past `by`? Searched without the block of `by`.
static bool is_always_passed(const Program *program, const Site *by, const Site *to)
{
    uint32_t avoided = block_of(by), wanted = block_of(to);
    return avoided == wanted || !ir_reaches(to->ir, to->func, 0, wanted, avoided, program->arena);
}

// What `field` of the structure at `home` holds when control reaches `site`. `initial` is its value after `init` or when
// nothing was said; `read` turns a stored operand into a setting. What is stored on some ways only is not known.
static Setting scan_field(const Program *program, const Site *site, Home home, const char *field,
                          const char *init, Setting initial, Setting (*read)(const Site *, const IrOpnd *))
{
    if (!home.is_known)
        return SETTING_UNKNOWN;
    Setting setting = home.is_pointer ? SETTING_UNKNOWN : initial;
    Site at = *site;
    for (at.inst = 0; at.inst < site->inst; at.inst++) {
        const IrInst *inst = site_inst(&at);
        if (inst->op == IR_STORE && strcmp(stored_field(&at, inst, home), field) == 0)
            setting = is_always_passed(program, &at, site) ? read(&at, ir_opnd(site->ir, inst, 1))
                                                           : SETTING_UNKNOWN;
        else if ((inst->op == IR_ZERO || inst->op == IR_COPY) &&
                 home_is(home_of(&at, ir_opnd(site->ir, inst, 0)), home))
            setting = inst->op == IR_ZERO ? initial : SETTING_UNKNOWN;
        else if (inst->op == IR_CALL && call_has(&at, inst, home)) {
            if (strncmp(callee_name(&at, inst), init, strlen(init)) == 0)
                setting = initial;
            else if (call_may_write(program, &at, inst))
                setting = SETTING_UNKNOWN;
        }
    }
    return setting;
}

static Setting scope_of_value(const Site *site, const IrOpnd *value)
{
    int64_t number;
    const char *text;
    if (!flow_constant(site->ir, site->func, value, &number, &text))
        return SCOPE_UNKNOWN;
    switch (number) {
    case SYNCHRONIZE_INHERIT:
        return SCOPE_INHERITED;
    case SYNCHRONIZE_NONE:
        return SCOPE_NONE;
    case SYNCHRONIZE_DEVICE:
    case SYNCHRONIZE_QUEUE:
        return SCOPE_LOCKED;
    default:
        return SCOPE_UNKNOWN;
    }
}

// A handle: whose it is is not followed.
static Setting not_known(const Site *site, const IrOpnd *value)
{
    (void)site;
    (void)value;
    return SETTING_UNKNOWN;
}

static Setting attributes_setting(const Program *program, const Site *site, const IrOpnd *attributes,
                                  const char *field, Setting (*read)(const Site *, const IrOpnd *))
{
    int64_t value;
    const char *text;
    if (flow_constant(site->ir, site->func, attributes, &value, &text))
        return SETTING_INHERITED; // WDF_NO_OBJECT_ATTRIBUTES
    return scan_field(program, site, home_of(site, attributes), field, "WDF_OBJECT_ATTRIBUTES_INIT",
                      SETTING_INHERITED, read);
}

static Setting passive_of_value(const Site *site, const IrOpnd *value)
{
    int64_t number;
    const char *text;
    if (!flow_constant(site->ir, site->func, value, &number, &text))
        return LEVEL_UNKNOWN;
    return number ? LEVEL_PASSIVE : LEVEL_DISPATCH;
}

static void see_create(Program *program, const Site *site, const DdiRow *row)
{
    const IrInst *call = site_inst(site);
    int attributes = wdk_arg(row, ARG_ATTRIBUTES), config = wdk_arg(row, ARG_CONFIG);
    bool makes = row->verb == VERB_DEVICE_CREATE || row->verb == VERB_QUEUE_CREATE ||
                 row->verb == VERB_TIMER_CREATE || row->verb == VERB_REGISTER_CALLBACK ||
                 row->verb == VERB_TARGET_CREATE;
    if (!makes || attributes < 0 || (uint32_t)attributes + 1 >= call->n_opnds)
        return;
    struct ObjectCreate create = {.site = *site, .row = row};
    const IrOpnd *given = ir_opnd(site->ir, call, (uint32_t)attributes + 1);
    create.level = (uint8_t)attributes_setting(program, site, given, "ExecutionLevel", level_of_value);
    create.scope = (uint8_t)attributes_setting(program, site, given, "SynchronizationScope", scope_of_value);
    create.has_parent =
        attributes_setting(program, site, given, "ParentObject", not_known) != SETTING_INHERITED;
    create.attributes = home_of(site, given);
    if (config >= 0 && (uint32_t)config + 1 < call->n_opnds)
        create.config = home_of(site, ir_opnd(site->ir, call, (uint32_t)config + 1));
    if (strcmp(row->name, "WdfInterruptCreate") == 0)
        create.interrupt = (uint8_t)scan_field(program, site, create.config, "PassiveHandling",
                                               "WDF_INTERRUPT_CONFIG_INIT", LEVEL_DISPATCH, passive_of_value);
    // Only these objects and what inherits from them have a level (NE:wdfobject._WDF_EXECUTION_LEVEL).
    bool has_level = row->verb == VERB_DEVICE_CREATE || row->verb == VERB_QUEUE_CREATE ||
                     row->verb == VERB_TIMER_CREATE || strcmp(row->name, "WdfDriverCreate") == 0;
    program->links->any_passive |=
        has_level && (create.level == LEVEL_PASSIVE || create.level == LEVEL_UNKNOWN);
    program->links->any_passive |= create.interrupt == LEVEL_PASSIVE || create.interrupt == LEVEL_UNKNOWN;
    VEC_PUSH(program->arena, &program->links->creates, create);
}

// An ExecutionLevel set anywhere, also through a pointer that we do not follow to its object.
static void see_level_store(Program *program, const Site *site)
{
    const IrInst *store = site_inst(site);
    int64_t index;
    const IrInst *field = flow_field(site->ir, site->func, ir_opnd(site->ir, store, 0), &index);
    if (!field || strcmp(ir_str(site->ir, site->ir->fields.at[field->aux].name), "ExecutionLevel") != 0)
        return;
    Level level = (Level)level_of_value(site, ir_opnd(site->ir, store, 1));
    program->links->any_passive |= level == LEVEL_PASSIVE || level == LEVEL_UNKNOWN;
}

static Level merge(Level all, Level one, bool is_first)
{
    if (is_first || all == one)
        return one;
    // Several devices: what is not certain for all of them is certain for none.
    bool may_be_passive =
        all == LEVEL_PASSIVE || all == LEVEL_UNKNOWN || one == LEVEL_PASSIVE || one == LEVEL_UNKNOWN;
    return may_be_passive ? LEVEL_UNKNOWN : LEVEL_INHERITED;
}

// Of several objects: what is not the same for all of them is certain for none.
static Scope merge_scope(Scope all, Scope one, bool is_first)
{
    return is_first || all == one ? one : SCOPE_UNKNOWN;
}

static void summarise(Program *program)
{
    ProgramLinks *links = program->links;
    bool has_driver = false;
    for (uint32_t i = 0; i < links->creates.count; i++) {
        const struct ObjectCreate *create = &links->creates.at[i];
        if (create->row->verb == VERB_DEVICE_CREATE) {
            links->device_scope =
                (uint8_t)merge_scope(links->device_scope, create->scope, !program->config.has_device_create);
            links->device_level =
                (uint8_t)merge(links->device_level, create->level, !program->config.has_device_create);
            program->config.has_device_create = true;
        } else if (strcmp(create->row->name, "WdfDriverCreate") == 0) {
            links->driver_scope = (uint8_t)merge_scope(links->driver_scope, create->scope, !has_driver);
            links->driver_level = (uint8_t)merge(links->driver_level, create->level, !has_driver);
            has_driver = true;
        }
    }
    program->config.has_execution_level =
        links->device_level == LEVEL_PASSIVE || links->device_level == LEVEL_DISPATCH;
    program->config.is_passive =
        links->device_level == LEVEL_PASSIVE ||
        (links->device_level == LEVEL_INHERITED && links->driver_level == LEVEL_PASSIVE);
}

void config_collect(Program *program)
{
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++) {
            if (!link_is_counted(program, u, f) || unit->funcs.at[f].is_system)
                continue;
            Site site = {u, unit, &unit->funcs.at[f], 0};
            for (; site.inst < site.func->n_insts; site.inst++) {
                const IrInst *inst = site_inst(&site);
                if (inst->op == IR_STORE)
                    see_level_store(program, &site);
                const IrOpnd *callee = inst->op == IR_CALL ? ir_opnd(unit, inst, 0) : NULL;
                const DdiRow *row =
                    callee && callee->kind == IR_O_FUNC ? program->links->units[u].rows[callee->index] : NULL;
                if (row)
                    see_create(program, &site, row);
            }
        }
    }
    summarise(program);
}

// ---- roles ----------------------------------------------------------------------------------------------------------

// The first call after `site` that makes an object from the structure (configuration or attributes) filled there.
static const struct ObjectCreate *create_after(const Program *program, const Site *site,
                                               const IrOpnd *structure)
{
    if (!structure || !site->func)
        return NULL;
    Home home = home_of(site, structure);
    for (uint32_t i = 0; i < program->links->creates.count; i++) {
        const struct ObjectCreate *create = &program->links->creates.at[i];
        if (create->site.func == site->func && create->site.inst > site->inst &&
            (home_is(create->config, home) || home_is(create->attributes, home)))
            return create;
    }
    return NULL;
}

static Level inherited_level(const Program *program)
{
    const ProgramLinks *links = program->links;
    return links->device_level == LEVEL_INHERITED ? links->driver_level : links->device_level;
}

static void set_passive(ProgramRole *role)
{
    role->irql_min = role->irql_max = IRQL_PASSIVE;
    role->is_passive_by_configuration = true;
}

static void set_unknown(ProgramRole *role)
{
    role->irql_min = IRQL_PASSIVE;
    role->is_configuration_unknown = true;
}

static void set_level(ProgramRole *role, Level level)
{
    if (level == LEVEL_PASSIVE)
        set_passive(role);
    else if (level == LEVEL_UNKNOWN)
        set_unknown(role);
}

// A timer is a DPC unless it is itself made passive; what a passive device means for it the pages leave open
// (NC:wdftimer.EVT_WDF_TIMER, NE:wdfobject._WDF_EXECUTION_LEVEL).
static void apply_to_timer(const Program *program, const struct ObjectCreate *create, ProgramRole *role)
{
    Level level = create                        ? (Level)create->level
                  : program->links->any_passive ? LEVEL_UNKNOWN
                                                : LEVEL_DISPATCH;
    Level outer = inherited_level(program);
    if (level == LEVEL_INHERITED && (outer == LEVEL_PASSIVE || outer == LEVEL_UNKNOWN))
        level = LEVEL_UNKNOWN;
    set_level(role, level);
}

// A framework driver's own default is no synchronization (w:using-automatic-synchronization).
static bool is_synchronized(const Program *program, const struct ObjectCreate *create)
{
    const ProgramLinks *links = program->links;
    Scope scope = (Scope)create->scope;
    bool inherits = scope == SCOPE_INHERITED || create->level == LEVEL_INHERITED;
    if (inherits && (create->has_parent || !program->config.has_device_create))
        return false; // from an object, or a device, that other code makes
    if (scope == SCOPE_INHERITED)
        scope =
            links->device_scope == SCOPE_INHERITED ? (Scope)links->driver_scope : (Scope)links->device_scope;
    return scope == SCOPE_LOCKED;
}

// Unless they are made passive, the handlers of a synchronized queue run at DISPATCH_LEVEL: the framework holds its lock
// around them, which is a spin lock then (w:using-automatic-synchronization).
static void apply_to_queue(const Program *program, const struct ObjectCreate *create, ProgramRole *role)
{
    Level level = create                        ? (Level)create->level
                  : program->links->any_passive ? LEVEL_UNKNOWN
                                                : LEVEL_INHERITED;
    if (level == LEVEL_INHERITED)
        level = inherited_level(program);
    set_level(role, level);
    bool is_handler = role->wdk->kind == ROLE_IO_QUEUE && role->wdk->io_type != IO_ANY;
    if (!create || !is_handler || level == LEVEL_PASSIVE || level == LEVEL_UNKNOWN ||
        !is_synchronized(program, create))
        return;
    role->irql_min = IRQL_DISPATCH;
    role->because = arena_printf(program->arena, "%s of a queue that is synchronized (SynchronizationScope)",
                                 role->because);
}

static void apply_to_interrupt(const Program *program, const struct ObjectCreate *create, ProgramRole *role)
{
    if (create && strcmp(create->row->name, "WdfInterruptCreate") == 0)
        set_level(role, (Level)create->interrupt);
    else if (program->links->any_passive)
        set_unknown(role);
}

void config_apply(const Program *program, const Site *site, const IrOpnd *config, ProgramRole *role)
{
    // UMDF callbacks run in user mode, where there is one level only.
    if (site->ir->framework == IR_FW_UMDF) {
        if (role->irql_max != IRQL_PASSIVE)
            set_passive(role);
        return;
    }
    const struct ObjectCreate *create = create_after(program, site, config);
    // All objects of these kinds are cleaned up at PASSIVE_LEVEL (NC:wdfobject.EVT_WDF_OBJECT_CONTEXT_CLEANUP).
    if (role->wdk->kind == ROLE_OBJECT_CLEANUP && create)
        role->irql_max = IRQL_PASSIVE;
    if (!role->wdk->may_be_passive_by_configuration)
        return;
    if (role->wdk->kind == ROLE_TIMER)
        apply_to_timer(program, create, role);
    else if (role->wdk->kind == ROLE_ISR || role->wdk->kind == ROLE_INTERRUPT_SYNC)
        apply_to_interrupt(program, create, role);
    else
        apply_to_queue(program, create, role);
}
