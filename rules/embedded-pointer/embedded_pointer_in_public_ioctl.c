// A structure that travels in the buffer of a public control code must hold no pointers. A structure is tied
// to a code in two ways: the handler takes the buffer as that structure, or copies one whole, on a path where
// the code is known (`case IOCTL_X:`), or a sender passes an object of that type with the code. The finding
// stands at the pointer field, once for a structure, whoever uses it.
#include <stdio.h>
#include <string.h>

#include "analyzer/engine/rule.h"

enum { MAX_NESTING = 6, MAX_PATH = 160 };

// ---- the layout -----------------------------------------------------------------------------------------

// HANDLE and its kin change width with the caller but are no addresses. They are named ...HANDLE, or made by
// DECLARE_HANDLE (winnt.h), whose structures end in two underscores.
static bool is_handle(const IrUnit *unit, const IrType *type)
{
    const IrType *target = ir_type(unit, type->elem);
    const char *name = ir_str(unit, target->kind == IR_T_RECORD ? target->name : type->name);
    const char *ending = target->kind == IR_T_RECORD ? "__" : "HANDLE";
    size_t length = strlen(name), tail = strlen(ending);
    return target->kind != IR_T_POINTER && length >= tail && strcmp(name + length - tail, ending) == 0;
}

static bool is_pointer(const IrUnit *unit, const IrType *type)
{
    return type->kind == IR_T_POINTER && !type->is_stand_in && !is_handle(unit, type);
}

// The first pointer inside a record, as a path of fields; `pos` is the place of the outermost named one.
static bool find_pointer(const IrUnit *unit, uint32_t record_index, unsigned depth, char *path, size_t size,
                         IrPos *pos)
{
    const IrRecord *record = &unit->records.at[record_index];
    if (depth > MAX_NESTING || record->is_stand_in || !record->is_complete)
        return false;
    size_t length = strlen(path);
    for (uint32_t i = 0; i < record->n_fields; i++) {
        const IrField *field = &unit->fields.at[record->first_field + i];
        const IrType *type = ir_type(unit, field->type);
        bool is_array = type->kind == IR_T_ARRAY;
        while (type->kind == IR_T_ARRAY)
            type = ir_type(unit, type->elem);
        snprintf(path + length, size - length, "%s%s%s", length && !field->is_anonymous ? "." : "",
                 ir_str(unit, field->name), is_array ? "[]" : "");
        bool found = is_pointer(unit, type) || (type->kind == IR_T_RECORD &&
                                                find_pointer(unit, type->record, depth + 1, path, size, pos));
        if (found) {
            if (!field->is_anonymous) // the member the user would name
                *pos = field->pos;
            return true;
        }
        path[length] = '\0';
    }
    return false;
}

static const IrType *record_type(const IrUnit *unit, IrTypeId id)
{
    const IrType *type = ir_type(unit, id);
    while (type->kind == IR_T_ARRAY)
        type = ir_type(unit, type->elem);
    return type->kind == IR_T_RECORD && !type->is_stand_in ? type : NULL;
}

// ---- the code -------------------------------------------------------------------------------------------

// k:creating-ioctl-requests-in-drivers exempts internal codes (a pair of drivers agrees) and certain SCSI
// requests.
static const char *public_code(const Pass *pass, int64_t value)
{
    const IrUnit *unit = NULL;
    const IrCode *code = pass_code(pass, value, &unit);
    const char *name = code ? ir_str(unit, code->name) : "";
    bool is_exempt = !code || code->is_system || wdk_code(name) || strncmp(name, "IOCTL_INTERNAL_", 15) == 0;
    return is_exempt ? NULL : name;
}

// `how` ties the structure to the code, of which it takes the name: "... '%s' ...".
static void report(Pass *pass, const IrUnit *unit, const IrType *type, int64_t code, IrPos use,
                   const char *how)
{
    char path[MAX_PATH] = "";
    IrPos pos = {0};
    const IrRecord *record = &unit->records.at[type->record];
    const char *name = public_code(pass, code);
    if (!name || record->is_system || !find_pointer(unit, type->record, 0, path, sizeof path, &pos))
        return;
    // One name whichever way it was reached: `typedef struct _X {...} X, *PX` is X to its users.
    const char *tag = ir_str(unit, record->name);
    const char *type_name = *tag == '_' ? tag + 1 : *tag ? tag : ir_str(unit, type->name);
    FindingStep *step = ARENA_NEW(pass_arena(pass), FindingStep);
    *step = (FindingStep){pass_pos(pass, unit, use), arena_printf(pass_arena(pass), how, name), 0};
    pass_report_at(pass, SEVERITY_WARNING, unit, pos, "", step, 1,
                   "'%s' is a pointer in '%s', which travels in the buffer of public control code '%s'", path,
                   type_name, name);
}

// ---- handlers -------------------------------------------------------------------------------------------

static bool handles_internal(const Pass *pass)
{
    enum { IRP_MJ_INTERNAL_DEVICE_CONTROL_BIT = 1 << 0x0F, IRP_MJ_DEVICE_CONTROL_BIT = 1 << 0x0E };
    const ProgramRole *role = pass_role(pass);
    if (!role)
        return false;
    if (role->wdk->io_type == IO_INTERNAL_DEVICE_CONTROL)
        return true;
    return (role->majors & IRP_MJ_INTERNAL_DEVICE_CONTROL_BIT) && !(role->majors & IRP_MJ_DEVICE_CONTROL_BIT);
}

static bool is_in_buffer(const Pass *pass, Value address)
{
    Origin origin = pass_origin(pass, address, NULL);
    return origin == ORIGIN_BUFFER_OF_REQUEST || origin == ORIGIN_USER_ADDRESS;
}

static void handled(Pass *pass, const IrUnit *unit, const IrType *type, IrPos use, const char *how)
{
    int64_t code;
    if (type && !handles_internal(pass) && pass_current_code(pass, &code))
        report(pass, unit, type, code, use, how);
}

static const char taken_as[] = "the buffer of '%s' is taken as this structure here";

static void on_cast(Pass *pass, const Access *access)
{
    if (!is_in_buffer(pass, access->value))
        return;
    const IrType *pointer = ir_type(access->unit, access->inst->type);
    handled(pass, access->unit, record_type(access->unit, pointer->elem), access->inst->pos, taken_as);
}

static void retrieved(Pass *pass, const Call *call)
{
    const IrType *out = ir_type(call->unit, call_pointee_type(call, wdk_arg(call->row, ARG_OUT)));
    if (out->kind == IR_T_POINTER)
        handled(pass, call->unit, record_type(call->unit, out->elem), call->inst->pos, taken_as);
}

// The structure at the other end of a copy, when it is copied whole: of a larger object with pointers only a
// part may travel.
static const IrType *copied_whole(const Pass *pass, const Call *call, ArgRole other)
{
    int64_t length;
    const IrType *type = record_type(call->unit, call_pointee_type(call, wdk_arg(call->row, other)));
    return type && pass_constant(pass, call_arg(call, ARG_LENGTH), &length) && length == type->size ? type
                                                                                                    : NULL;
}

static bool is_buffer_argument(const Pass *pass, const Call *call, ArgRole buffer, ArgRole memory)
{
    return (call_has(call, buffer) && is_in_buffer(pass, call_arg(call, buffer))) ||
           (call_has(call, memory) &&
            pass_origin(pass, call_arg(call, memory), NULL) == ORIGIN_MEMORY_OF_REQUEST);
}

static void copied(Pass *pass, const Call *call)
{
    if (is_buffer_argument(pass, call, ARG_BUFFER_IN, ARG_MEMORY_IN))
        handled(pass, call->unit, copied_whole(pass, call, ARG_BUFFER_OUT), call->inst->pos,
                "the buffer of '%s' is copied to this structure here");
    else if (is_buffer_argument(pass, call, ARG_BUFFER_OUT, ARG_MEMORY_OUT))
        handled(pass, call->unit, copied_whole(pass, call, ARG_BUFFER_IN), call->inst->pos,
                "this structure is copied to the buffer of '%s' here");
}

// ---- senders --------------------------------------------------------------------------------------------

// What a memory descriptor or a framework memory object was made from: the unit's number and the type in it.
enum { SLOT_CONTENT = 1, TYPE_BITS = 32 };

static void remember_content(Pass *pass, const Call *call, Value holder, IrTypeId type)
{
    const Program *program = pass_program(pass);
    for (size_t i = 0; i < program->n_units; i++)
        if (program->units[i] == call->unit && record_type(call->unit, type))
            pass_set(pass, holder, SLOT_CONTENT, 1, (Value){VAL_INT, 0, (int64_t)i << TYPE_BITS | type});
}

static void send_content(Pass *pass, const Call *call, ArgRole role)
{
    int64_t code;
    Value holder = call_arg(call, role);
    if (!call_has(call, role) || !pass_state(pass, holder, SLOT_CONTENT) ||
        !pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return;
    int64_t content = pass_related(pass, holder, SLOT_CONTENT).imm;
    const IrUnit *unit = pass_program(pass)->units[content >> TYPE_BITS];
    report(pass, unit, record_type(unit, (IrTypeId)content), code, call->inst->pos,
           "it is sent with '%s' here");
}

static void send_buffer(Pass *pass, const Call *call, ArgRole role)
{
    int64_t code;
    if (!call_has(call, role) || !pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return;
    const IrType *type = record_type(call->unit, call_pointee_type(call, wdk_arg(call->row, role)));
    if (type)
        report(pass, call->unit, type, code, call->inst->pos, "it is sent with '%s' here");
}

static void send(Pass *pass, const Call *call)
{
    send_buffer(pass, call, ARG_BUFFER_IN);
    send_buffer(pass, call, ARG_BUFFER_OUT);
    send_content(pass, call, ARG_DESC_IN);
    send_content(pass, call, ARG_DESC_OUT);
    send_content(pass, call, ARG_MEMORY_IN);
    send_content(pass, call, ARG_MEMORY_OUT);
}

// Programs wrap DeviceIoControl in functions of their own, which take any buffer as a pointer to void: what
// such a function is given together with a code, by name, and the object's size is sent with that code.
static bool is_own_function(const IrUnit *unit, const IrOpnd *callee)
{
    const char *name = callee->kind == IR_O_FUNC ? ir_str(unit, unit->syms.at[callee->index].name) : "";
    return *name && !wdk_row(name) && !wdk_fact(name);
}

static const IrOpnd *code_argument(const Call *call)
{
    for (unsigned i = 1; i <= call->n_args; i++) {
        const IrOpnd *opnd = ir_opnd(call->unit, call->inst, i);
        if (opnd->kind == IR_O_CONST && strncmp(ir_str(call->unit, opnd->text), "IOCTL_", 6) == 0)
            return opnd;
    }
    return NULL;
}

static void check_wrapper(Pass *pass, const Call *call)
{
    const IrOpnd *code =
        is_own_function(call->unit, ir_opnd(call->unit, call->inst, 0)) ? code_argument(call) : NULL;
    for (unsigned i = 0; code && i + 1 < call->n_args; i++) {
        const IrType *type = record_type(call->unit, call_pointee_type(call, (int)i));
        const IrOpnd *size = ir_opnd(call->unit, call->inst, i + 2);
        if (type && size->kind == IR_O_CONST && size->imm == type->size)
            report(pass, call->unit, type, code->imm, call->inst->pos, "it is sent with '%s' here");
    }
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t f = 0; f < program->n_funcs; f++) {
        const IrUnit *unit = program->funcs[f].unit;
        const IrFunc *func = program->funcs[f].func;
        for (uint32_t i = 0; unit->mode == IR_MODE_USER && i < func->n_insts; i++) {
            const IrInst *inst = ir_inst(unit, func, i);
            Call call = {.name = "", .unit = unit, .func = func, .inst = inst, .n_args = inst->n_opnds - 1u};
            if (inst->op == IR_CALL)
                check_wrapper(pass, &call);
        }
    }
}

// Of what type is the memory that was made: its storage, or the pointer that receives the address.
static void memory_made(Pass *pass, const Call *call)
{
    Value memory = pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size);
    IrTypeId type = call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER));
    const IrType *out = ir_type(call->unit, call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER_OUT)));
    remember_content(pass, call, memory, out->kind == IR_T_POINTER ? out->elem : type);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || (call->row->flags & WDK_INTERNAL))
        return;
    switch (call->row->verb) {
    case VERB_DESC_INIT_BUFFER:
        remember_content(pass, call, call_arg(call, ARG_DESC),
                         call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER)));
        break;
    case VERB_DESC_INIT_HANDLE:
        if (pass_state(pass, call_arg(call, ARG_MEMORY), SLOT_CONTENT))
            pass_set(pass, call_arg(call, ARG_DESC), SLOT_CONTENT, 1,
                     pass_related(pass, call_arg(call, ARG_MEMORY), SLOT_CONTENT));
        break;
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_SEND_SYNC:
        if (call->row->flags & WDK_IOCTL)
            send(pass, call);
        break;
    case VERB_IRP_BUILD_IOCTL:
        if (pass_is_null(pass, call_arg(call, ARG_INTERNAL)))
            send(pass, call);
        break;
    case VERB_USER_IOCTL:
    case VERB_USER_NT_IOCTL:
        send(pass, call);
        break;
    case VERB_MEM_COPY:
        copied(pass, call);
        break;
    default:
        break;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome != OUTCOME_SUCCESS)
        return;
    if (call->row->verb == VERB_REQUEST_RETRIEVE_BUFFER)
        retrieved(pass, call);
    else if (call->row->verb == VERB_MEMORY_CREATE || call->row->verb == VERB_MEMORY_CREATE_PREALLOCATED)
        memory_made(pass, call);
}

const Rule rule_embedded_pointer_in_public_ioctl = {
    .info =
        {
            .id = "IOC0088",
            .name = "embedded-pointer-in-public-ioctl",
            .category = "embedded-pointer",
            .priority = "P0a",
            .severity = SEVERITY_WARNING,
            .summary = "pointer inside a structure exchanged through a public IOCTL buffer",
            .statement = "Buffers of I/O control codes hold data: no pointers to other buffers and no "
                         "structures with pointers. Only a pair of drivers with internal codes of their "
                         "own may agree otherwise.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "k:errors-in-referencing-user-space-addresses",
                                             "s:driver-security-checklist", NULL},
            .seed_statements = (const char *const[]){"S002-18", "S002-19", NULL},
            .why = "The I/O manager copies or locks only the buffer itself. A pointer inside it is an "
                   "unchecked user-mode address, valid only in the caller's process, of a width that "
                   "depends on the caller.",
            .fix = "Put the data behind the structure in the same buffer and pass offsets and lengths, or "
                   "use the code's second buffer.",
            .limits = "A structure is judged only where its control code is known by name, not when a "
                      "table maps codes to functions, and where its type is seen, not behind a driver's "
                      "wrapper that takes a pointer to void. Internal codes, documented system codes and "
                      "structures of system headers are exempt; a HANDLE is no pointer here.",
        },
    .on_module = on_module,
    .on_cast = on_cast,
    .on_call = on_call,
    .after_call = after_call,
};
