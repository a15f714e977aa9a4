// A structure that travels in the buffer of a public control code must hold no pointers. A structure is tied to a code in two
// ways: the handler reads the buffer as that structure on a path where the code is known (`case IOCTL_X:`), or a sender passes an
// object of that type with the code. The finding stands at the pointer field, once for a structure, whoever uses it.
#include <stdio.h>
#include <string.h>

#include "analyzer/engine/rule.h"

enum { MAX_NESTING = 6, MAX_PATH = 160 };

// ---- the layout -----------------------------------------------------------------------------------------------------

// HANDLE, SIZE_T and the like change width with the caller but are no addresses: pointer-precision-unthunked is about them.
static bool is_handle_name(const char *name)
{
    return strcmp(name, "HANDLE") == 0 || strcmp(name, "PHANDLE64") == 0 || strncmp(name, "POINTER_32", 10) == 0;
}

static bool is_pointer(const IrUnit *unit, const IrType *type)
{
    return type->kind == IR_T_POINTER && !type->is_stand_in && !is_handle_name(ir_str(unit, type->name));
}

// The first pointer inside a record, as a path of fields; `pos` is the place of the outermost named one.
static bool find_pointer(const IrUnit *unit, uint32_t record_index, unsigned depth, char *path, size_t size, IrPos *pos)
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
        snprintf(path + length, size - length, "%s%s%s", length && !field->is_anonymous ? "." : "", ir_str(unit, field->name), is_array ? "[]" : "");
        bool found = is_pointer(unit, type) ||
                     (type->kind == IR_T_RECORD && find_pointer(unit, type->record, depth + 1, path, size, pos));
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

// ---- the code -------------------------------------------------------------------------------------------------------

// k:creating-ioctl-requests-in-drivers exempts internal codes (a pair of drivers agrees) and certain SCSI requests.
static const char *public_code(const Pass *pass, int64_t value)
{
    const IrCode *code = pass_code(pass, value, NULL);
    const IrUnit *unit = NULL;
    if (!code || !(code = pass_code(pass, value, &unit)))
        return NULL;
    const char *name = ir_str(unit, code->name);
    const WdkCode *documented = wdk_code(name);
    if (strncmp(name, "IOCTL_INTERNAL_", 15) == 0 || code->is_system || documented)
        return NULL;
    return name;
}

static void report(Pass *pass, const IrUnit *unit, const IrType *type, int64_t code, IrPos use, const char *how)
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
    *step = (FindingStep){pass_pos(pass, unit, use), arena_printf(pass_arena(pass), "%s '%s' here", how, name), 0};
    pass_report_at(pass, SEVERITY_WARNING, unit, pos, "", step, 1,
                   "'%s' is a pointer in '%s', which travels in the buffer of public control code '%s'", path, type_name, name);
}

// ---- handlers -------------------------------------------------------------------------------------------------------

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

static void on_cast(Pass *pass, const Access *access)
{
    Origin origin = pass_origin(pass, access->value, NULL);
    if (origin != ORIGIN_BUFFER_OF_REQUEST && origin != ORIGIN_USER_ADDRESS)
        return;
    const IrType *pointer = ir_type(access->unit, access->inst->type);
    const IrType *type = record_type(access->unit, pointer->elem);
    int64_t code;
    if (type && !handles_internal(pass) && pass_current_code(pass, &code))
        report(pass, access->unit, type, code, access->inst->pos, "the buffer is read as this structure for");
}

static void retrieved(Pass *pass, const Call *call)
{
    const IrType *out = ir_type(call->unit, call_pointee_type(call, wdk_arg(call->row, ARG_OUT)));
    const IrType *type = out->kind == IR_T_POINTER ? record_type(call->unit, out->elem) : NULL;
    int64_t code;
    if (type && !handles_internal(pass) && pass_current_code(pass, &code))
        report(pass, call->unit, type, code, call->inst->pos, "the buffer is read as this structure for");
}

// ---- senders --------------------------------------------------------------------------------------------------------

enum { SLOT_DESCRIPTOR = 1 };

static void sent(Pass *pass, const Call *call, ArgRole role)
{
    int64_t code;
    if (!call_has(call, role) || !pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return;
    const IrType *type = record_type(call->unit, call_pointee_type(call, wdk_arg(call->row, role)));
    if (type)
        report(pass, call->unit, type, code, call->inst->pos, "it is sent with");
}

static void sent_descriptor(Pass *pass, const Call *call, ArgRole role)
{
    int64_t code;
    Value descriptor = call_arg(call, role);
    if (!pass_state(pass, descriptor, SLOT_DESCRIPTOR) || !pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return;
    IrTypeId id = (IrTypeId)pass_related(pass, descriptor, SLOT_DESCRIPTOR).imm;
    const IrType *type = id < call->unit->types.count ? record_type(call->unit, id) : NULL;
    if (type)
        report(pass, call->unit, type, code, call->inst->pos, "it is sent with");
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || (call->row->flags & WDK_INTERNAL))
        return;
    switch (call->row->verb) {
    case VERB_DESC_INIT_BUFFER:
        pass_set(pass, call_arg(call, ARG_DESC), SLOT_DESCRIPTOR, 1,
                 (Value){VAL_INT, 0, call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER))});
        break;
    case VERB_REQUEST_SEND_SYNC:
        if (call->row->flags & WDK_IOCTL) {
            sent_descriptor(pass, call, ARG_DESC_IN);
            sent_descriptor(pass, call, ARG_DESC_OUT);
        }
        break;
    case VERB_IRP_BUILD_IOCTL:
        if (!pass_is_null(pass, call_arg(call, ARG_INTERNAL)))
            break;
        sent(pass, call, ARG_BUFFER_IN);
        sent(pass, call, ARG_BUFFER_OUT);
        break;
    case VERB_USER_IOCTL:
    case VERB_USER_NT_IOCTL:
        sent(pass, call, ARG_BUFFER_IN);
        sent(pass, call, ARG_BUFFER_OUT);
        break;
    default:
        break;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_REQUEST_RETRIEVE_BUFFER && call->outcome == OUTCOME_SUCCESS)
        retrieved(pass, call);
}

const Rule rule_embedded_pointer_in_public_ioctl = {
    .info = {
        .id = "IOC0088",
        .name = "embedded-pointer-in-public-ioctl",
        .category = "embedded-pointer",
        .priority = "P0a",
        .severity = SEVERITY_WARNING,
        .summary = "pointer inside a structure exchanged through a public IOCTL buffer",
        .statement = "Buffers of public I/O control codes do not contain pointers to other buffers, nor structures that contain pointers.",
        .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers", "k:errors-in-referencing-user-space-addresses",
                                         "s:driver-security-checklist", NULL},
        .seed_statements = (const char *const[]){"S002-18", "S002-19", NULL},
        .why = "The I/O manager copies or locks only the buffer itself. A pointer inside it is an unchecked user-mode address, valid only in "
               "the caller's process, of a width that depends on the caller.",
        .fix = "Put the data behind the structure in the same buffer and pass offsets and lengths, or use the code's second buffer.",
        .limits = "A structure is judged only where its control code is known; internal codes, documented system codes and structures of "
                  "system headers are exempt, and HANDLE is left to pointer-precision-unthunked.",
    },
    .on_cast = on_cast,
    .on_call = on_call,
    .after_call = after_call,
};
