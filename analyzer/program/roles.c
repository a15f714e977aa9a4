// Roles: which functions the system calls back, and how the code says so.
//
// In:  linked units, what is stored where.
// Out: links->roles and links->has_other_use.
// The one idea: the type of the place a function's address goes to (a field, a parameter) names the role; where that type
// says nothing, the row of the DDI does; a declaration with a role type counts when no registration was seen.
#include <string.h>

#include "analyzer/program/links.h"

// ---- keeping --------------------------------------------------------------------------------------------------------

static void add_role(Program *program, uint32_t id, const ProgramRole *role)
{
    RoleList *list = &program->links->roles[id];
    for (uint32_t i = 0; i < list->at.count; i++) {
        ProgramRole *old = &list->at.at[i];
        if (old->wdk != role->wdk)
            continue;
        // Registered twice, perhaps for differently configured objects: it must live with both.
        old->majors |= role->majors;
        old->irql_min = old->irql_min < role->irql_min ? old->irql_min : role->irql_min;
        old->irql_max = old->irql_max > role->irql_max ? old->irql_max : role->irql_max;
        old->is_passive_by_configuration &= role->is_passive_by_configuration;
        old->is_configuration_unknown |= role->is_configuration_unknown;
        return;
    }
    VEC_PUSH(program->arena, &list->at, *role);
}

static ProgramRole make_role(const Site *site, const WdkRole *wdk, const char *because, IrPos pos)
{
    return (ProgramRole){.wdk = wdk,
                         .irql_min = wdk->irql_min,
                         .irql_max = wdk->irql_max,
                         .because = because,
                         .because_pos = pos,
                         .because_unit = site->ir};
}

static void give_role(Program *program, const Site *site, const IrOpnd *value, const IrOpnd *config,
                      ProgramRole *role)
{
    FuncList funcs = {0};
    flow_functions(program, site, value, &funcs);
    if (!funcs.count)
        return;
    config_apply(program, site, config, role);
    for (uint32_t i = 0; i < funcs.count; i++)
        add_role(program, funcs.at[i]->id, role);
}

// The function an operand names outright or through casts.
static uint32_t named_function(const Program *program, const Site *site, const IrOpnd *opnd)
{
    const IrOpnd *root = flow_root(site->ir, site->func, opnd);
    return root->kind == IR_O_FUNC ? program->links->units[site->unit].funcs[root->index] : LINK_NONE;
}

static void mark_other_use(Program *program, const Site *site, const IrOpnd *opnd)
{
    uint32_t id = named_function(program, site, opnd);
    if (id != LINK_NONE)
        program->links->has_other_use[id] = true;
}

// ---- stores ---------------------------------------------------------------------------------------------------------

static const char *without_underscore(const char *name)
{
    return name + (name[0] == '_');
}

// DriverObject->MajorFunction[IRP_MJ_x]: the array's element type need not carry a name.
static bool is_major_table(const char *record, const char *field)
{
    return strcmp(field, "MajorFunction") == 0 && strstr(record, "DRIVER_OBJECT");
}

static bool store_role(Program *program, const Site *site)
{
    const IrInst *store = site_inst(site);
    const IrOpnd *address = ir_opnd(site->ir, store, 0);
    int64_t index;
    const IrInst *place = flow_field(site->ir, site->func, address, &index);
    if (!place)
        return false;
    const IrField *field = &site->ir->fields.at[place->aux];
    const WdkRole *wdk = program->links->units[site->unit].type_roles[field->type];
    const char *name = ir_str(site->ir, field->name);
    const char *record = flow_record_name(program, site, place);
    bool is_major = is_major_table(record, name);
    if (is_major)
        wdk = wdk_role("DRIVER_DISPATCH");
    if (!wdk)
        wdk = program->links->units[site->unit].type_roles[ir_type(site->ir, field->type)->elem];
    if (!wdk)
        return false;
    const char *because = arena_printf(program->arena, "stored in %s.%s", without_underscore(record), name);
    ProgramRole role = make_role(site, wdk, because, store->pos);
    if (is_major && index >= 0 && index < 32)
        role.majors = 1u << index;
    give_role(program, site, ir_opnd(site->ir, store, 1), address, &role);
    return true;
}

static void see_store(Program *program, const Site *site)
{
    const IrInst *store = site_inst(site);
    uint32_t local;
    if (store_role(program, site) || flow_is_local(ir_opnd(site->ir, store, 0), &local))
        return;
    mark_other_use(program, site, ir_opnd(site->ir, store, 1));
}

// ---- calls ----------------------------------------------------------------------------------------------------------

// Registering DDIs whose routine parameter may come untyped (old headers, casts to PVOID).
static const char *routine_type(const DdiRow *row, unsigned arg)
{
    static const struct {
        const char *ddi, *type;
    } ROUTINES[] = {
        {"ExInitializeWorkItem", "WORKER_THREAD_ROUTINE"},
        {"IoConnectInterrupt", "KSERVICE_ROUTINE"},
        {"IoInitializeDpcRequest", "IO_DPC_ROUTINE"},
        {"IoInitializeTimer", "IO_TIMER_ROUTINE"},
        {"IoQueueWorkItem", "IO_WORKITEM_ROUTINE"},
        {"IoQueueWorkItemEx", "IO_WORKITEM_ROUTINE_EX"},
        {"IoRegisterPlugPlayNotification", "DRIVER_NOTIFICATION_CALLBACK_ROUTINE"},
        {"KeInitializeDpc", "KDEFERRED_ROUTINE"},
        {"KeSynchronizeExecution", "KSYNCHRONIZE_ROUTINE"},
        {"PoRequestPowerIrp", "REQUEST_POWER_COMPLETE"},
        {"PsCreateSystemThread", "KSTART_ROUTINE"},
        {"WdfDeviceInitSetIoInCallerContextCallback", "EVT_WDF_IO_IN_CALLER_CONTEXT"},
        {"WdfInterruptSynchronize", "EVT_WDF_INTERRUPT_SYNCHRONIZE"},
    };
    if (arg >= WDK_MAX_ARGS || row->args[arg] != ARG_ROUTINE)
        return NULL;
    switch (row->verb) {
    case VERB_IRP_SET_COMPLETION:
        return "IO_COMPLETION_ROUTINE";
    case VERB_IRP_SET_CANCEL:
    case VERB_IRP_START_PACKET:
        return "DRIVER_CANCEL";
    case VERB_REQUEST_SET_COMPLETION:
        return "EVT_WDF_REQUEST_COMPLETION_ROUTINE";
    case VERB_REQUEST_MARK_CANCELABLE:
        return "EVT_WDF_REQUEST_CANCEL";
    default:
        break;
    }
    for (size_t i = 0; i < sizeof ROUTINES / sizeof ROUTINES[0]; i++) {
        if (strcmp(row->name, ROUTINES[i].ddi) == 0)
            return ROUTINES[i].type;
    }
    return NULL;
}

static const WdkRole *parameter_role(const Program *program, const Site *site, uint32_t sym_index,
                                     unsigned arg, unsigned n_args)
{
    const UnitLinks *links = &program->links->units[site->unit];
    const IrSym *sym = &site->ir->syms.at[sym_index];
    // `this` is an argument but no parameter of the prototype.
    unsigned extra = !sym->is_variadic && n_args > sym->n_params ? n_args - sym->n_params : 0;
    if (arg >= extra && arg - extra < sym->n_params) {
        IrTypeId type = site->ir->param_infos.at[sym->first_param_name + arg - extra].type;
        if (links->type_roles[type])
            return links->type_roles[type];
        // Declared as EVT_X *Routine: the pointee carries the name.
        if (ir_type(site->ir, type)->kind == IR_T_POINTER && links->type_roles[ir_type(site->ir, type)->elem])
            return links->type_roles[ir_type(site->ir, type)->elem];
    }
    const DdiRow *row = links->rows[sym_index];
    const char *type = row ? routine_type(row, arg) : NULL;
    return type ? wdk_role(type) : NULL;
}

// InterlockedExchangePointer(&Irp->CancelRoutine, Routine): what the IoSetCancelRoutine macro of the headers does.
static const WdkRole *exchanged_role(const Program *program, const Site *site, const DdiRow *row)
{
    if (!row || row->verb != VERB_INTERLOCKED_POINTER)
        return NULL;
    int64_t index;
    const IrInst *place = flow_field(site->ir, site->func, ir_opnd(site->ir, site_inst(site), 1), &index);
    return place ? program->links->units[site->unit].type_roles[site->ir->fields.at[place->aux].type] : NULL;
}

static void see_call(Program *program, const Site *site)
{
    const IrInst *call = site_inst(site);
    const IrOpnd *callee = ir_opnd(site->ir, call, 0);
    unsigned n_args = call->n_opnds - 1;
    bool is_named = callee->kind == IR_O_FUNC;
    const DdiRow *row = is_named ? program->links->units[site->unit].rows[callee->index] : NULL;
    for (unsigned arg = 0; arg < n_args; arg++) {
        const IrOpnd *value = ir_opnd(site->ir, call, arg + 1);
        const WdkRole *wdk = is_named ? parameter_role(program, site, callee->index, arg, n_args) : NULL;
        if (!wdk && arg == 1)
            wdk = exchanged_role(program, site, row);
        if (!wdk) {
            mark_other_use(program, site, value);
            continue;
        }
        const char *name = ir_str(site->ir, site->ir->syms.at[callee->index].name);
        ProgramRole role =
            make_role(site, wdk, arena_printf(program->arena, "passed to %s", name), call->pos);
        give_role(program, site, value, ir_opnd(site->ir, call, 1), &role);
    }
}

static void see_other(Program *program, const Site *site)
{
    const IrInst *inst = site_inst(site);
    // Comparing a function's address is no use of it; a cast's result is looked at where it goes.
    if (inst->op == IR_CAST || inst->op == IR_BINARY || inst->op == IR_LOAD)
        return;
    for (uint32_t i = 0; i < inst->n_opnds; i++)
        mark_other_use(program, site, ir_opnd(site->ir, inst, i));
}

// ---- declarations ---------------------------------------------------------------------------------------------------

static uint32_t major_of_name(const char *name)
{
    static const struct {
        const char *name;
        unsigned number;
    } MAJORS[] = {
        {"CREATE", 0},
        {"CLOSE", 2},
        {"READ", 3},
        {"WRITE", 4},
        {"QUERY_INFORMATION", 5},
        {"SET_INFORMATION", 6},
        {"FLUSH_BUFFERS", 9},
        {"DIRECTORY_CONTROL", 12},
        {"FILE_SYSTEM_CONTROL", 13},
        {"DEVICE_CONTROL", 14},
        {"INTERNAL_DEVICE_CONTROL", 15},
        {"SCSI", 15},
        {"SHUTDOWN", 16},
        {"LOCK_CONTROL", 17},
        {"CLEANUP", 18},
        {"QUERY_SECURITY", 20},
        {"SET_SECURITY", 21},
        {"POWER", 22},
        {"SYSTEM_CONTROL", 23},
        {"PNP", 27},
    };
    if (strncmp(name, "IRP_MJ_", 7) != 0)
        return 0;
    for (size_t i = 0; i < sizeof MAJORS / sizeof MAJORS[0]; i++) {
        if (strcmp(name + 7, MAJORS[i].name) == 0)
            return 1u << MAJORS[i].number;
    }
    return 0;
}

// The role type of a declaration, and the majors its annotations name.
static const WdkRole *declared_role(const IrUnit *unit, const IrSym *sym, uint32_t *majors)
{
    const WdkRole *wdk = sym->role_type ? wdk_role(ir_str(unit, sym->role_type)) : NULL;
    *majors = 0;
    for (uint32_t i = 0; i < sym->n_annots; i++) {
        const char *annot = ir_str(unit, unit->annots.at[sym->first_annot + i]);
        if (!wdk && strncmp(annot, "function_class:", 15) == 0)
            wdk = wdk_role(annot + 15);
        if (strncmp(annot, "dispatch_type:", 14) == 0)
            *majors |= major_of_name(annot + 14);
    }
    return wdk;
}

// A registration seen says more than a declaration, but what the declaration adds is kept.
static bool has_role(const Program *program, uint32_t id, const WdkRole *wdk, uint32_t majors)
{
    RoleList *list = &program->links->roles[id];
    for (uint32_t i = 0; i < list->at.count; i++) {
        ProgramRole *role = &list->at.at[i];
        // EVT_WDF_DEVICE_CONTEXT_CLEANUP is EVT_WDF_OBJECT_CONTEXT_CLEANUP of one kind of object.
        bool is_variant = wdk->kind == ROLE_OBJECT_CLEANUP && role->wdk->kind == ROLE_OBJECT_CLEANUP;
        if (role->wdk != wdk && !is_variant)
            continue;
        role->majors |= majors;
        if (is_variant && wdk->irql_max < role->irql_max)
            role->irql_max = wdk->irql_max;
        return true;
    }
    return false;
}

static void see_declarations(Program *program, uint32_t u)
{
    const IrUnit *unit = program->units[u];
    for (uint32_t s = 1; s < unit->syms.count; s++) {
        const IrSym *sym = &unit->syms.at[s];
        uint32_t id = sym->kind == IR_SYM_FUNC ? program->links->units[u].funcs[s] : LINK_NONE;
        if (id == LINK_NONE)
            continue;
        uint32_t majors;
        const WdkRole *wdk = declared_role(unit, sym, &majors);
        const char *because = NULL;
        if (wdk)
            because = arena_printf(program->arena, "declared %s", wdk->type);
        else if (!sym->is_internal && strcmp(ir_str(unit, sym->name), "DriverEntry") == 0)
            wdk = wdk_role("DRIVER_INITIALIZE"), because = "named DriverEntry";
        if (!wdk || has_role(program, id, wdk, majors))
            continue;
        Site site = {u, unit, NULL, 0};
        ProgramRole role = make_role(&site, wdk, because, sym->pos);
        role.majors = majors;
        config_apply(program, &site, NULL, &role);
        add_role(program, id, &role);
    }
}

// Requests that only open, close, configure or remove come at PASSIVE_LEVEL; reads, writes, controls and power requests may
// come at higher levels from drivers above (k:dispatch-routines-and-irqls, NC:wdm.DRIVER_DISPATCH).
static void narrow_dispatch(ProgramRole *role)
{
    enum {
        READ = 1u << 3,
        WRITE = 1u << 4,
        CONTROL = 1u << 14,
        INTERNAL_CONTROL = 1u << 15,
        POWER = 1u << 22
    };
    if (role->wdk->kind == ROLE_DISPATCH && role->majors &&
        !(role->majors & (READ | WRITE | CONTROL | INTERNAL_CONTROL | POWER)))
        role->irql_max = role->irql_min;
}

void roles_collect(Program *program)
{
    for (uint32_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t f = 0; f < unit->funcs.count; f++) {
            if (!link_is_counted(program, u, f) || unit->funcs.at[f].is_system)
                continue;
            Site site = {u, unit, &unit->funcs.at[f], 0};
            for (; site.inst < site.func->n_insts; site.inst++) {
                if (site_inst(&site)->op == IR_STORE)
                    see_store(program, &site);
                else if (site_inst(&site)->op == IR_CALL)
                    see_call(program, &site);
                else
                    see_other(program, &site);
            }
        }
    }
    for (uint32_t u = 0; u < program->n_units; u++)
        see_declarations(program, u);
    for (size_t id = 0; id < program->n_funcs; id++) {
        RoleList *list = &program->links->roles[id];
        for (uint32_t i = 0; i < list->at.count; i++)
            narrow_dispatch(&list->at.at[i]);
    }
}
