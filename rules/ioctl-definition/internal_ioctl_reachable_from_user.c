// User mode reaches IRP_MJ_DEVICE_CONTROL. A code meant for IRP_MJ_INTERNAL_DEVICE_CONTROL must not be served
// there.
//
// On a path where the code is known to be an internal one, in a handler of public device control, the request
// is served: its buffers are fetched or it is completed with what may be a success. A path that has found the
// major function to be the internal one, or the requestor to be the kernel, is exempt; so is what is only
// passed on. The finding stands at the code's case label.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { MAJOR_DEVICE_CONTROL = 0x0E, USER_MODE = 1 };
enum { SLOT_MAJOR, SLOT_MODE, SLOT_STATUS };
enum { SEEN = 1 };

static bool serves_user_mode(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    if (!role)
        return false;
    if (role->wdk->kind == ROLE_DISPATCH)
        return (role->majors & (1u << MAJOR_DEVICE_CONTROL)) != 0;
    return role->wdk->kind == ROLE_IO_QUEUE && role->wdk->io_type == IO_DEVICE_CONTROL;
}

// What the path has found out about who asks.
static bool is_kernel_only(const Pass *pass)
{
    Value request = pass_received(pass);
    if (pass_state(pass, request, SLOT_MAJOR) == SEEN &&
        !pass_may_be(pass, pass_related(pass, request, SLOT_MAJOR), MAJOR_DEVICE_CONTROL))
        return true;
    return pass_state(pass, request, SLOT_MODE) == SEEN &&
           !pass_may_be(pass, pass_related(pass, request, SLOT_MODE), USER_MODE);
}

static void on_access(Pass *pass, const Access *access)
{
    Value request = pass_received(pass);
    if (!pass_key(pass, request) || access->value.kind == VAL_UNKNOWN)
        return;
    if (access->is_store) {
        if (strcmp(access->path, "_IRP.IoStatus.Status") == 0)
            pass_set(pass, request, SLOT_STATUS, SEEN, access->value);
    } else if (strcmp(access->path, "_IO_STACK_LOCATION.MajorFunction") == 0) {
        pass_set(pass, request, SLOT_MAJOR, SEEN, access->value);
    } else if (strcmp(access->path, "_IRP.RequestorMode") == 0) {
        pass_set(pass, request, SLOT_MODE, SEEN, access->value);
    }
}

static void after_call(Pass *pass, const Call *call)
{
    // The only request query that answers with a KPROCESSOR_MODE is the one for the requestor's mode.
    bool is_mode =
        call->row && call->row->verb == VERB_PURE && call_has(call, ARG_REQUEST) &&
        strcmp(ir_str(call->unit, ir_type(call->unit, call->inst->type)->name), "KPROCESSOR_MODE") == 0;
    if (is_mode && value_same(call_arg(call, ARG_REQUEST), pass_received(pass)))
        pass_set(pass, pass_received(pass), SLOT_MODE, SEEN, call->result);
}

static bool may_succeed(const Pass *pass, Value status)
{
    int64_t low, high;
    pass_range(pass, status, &low, &high);
    return status.kind == VAL_UNKNOWN || high >= 0;
}

static bool is_served(const Pass *pass, const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_COMPLETE:
        return may_succeed(pass, call_arg(call, ARG_STATUS));
    case VERB_IRP_COMPLETE:
        return pass_state(pass, pass_received(pass), SLOT_STATUS) == SEEN &&
               may_succeed(pass, pass_related(pass, pass_received(pass), SLOT_STATUS));
    case VERB_REQUEST_RETRIEVE_BUFFER:
    case VERB_REQUEST_RETRIEVE_MEMORY:
        return true;
    default:
        return false;
    }
}

// The label on this path: in the root, or in a helper. Internal and public codes share numbers: where the
// root itself knows the number under a public name, that name is meant.
static const ProgramCodeUse *label_of(const Pass *pass, int64_t code)
{
    const Program *program = pass_program(pass);
    const ProgramCodeUse *best = NULL;
    for (size_t i = 0; i < program->n_code_uses; i++) {
        const ProgramCodeUse *use = &program->code_uses[i];
        bool is_here = use->func == pass_root(pass) || use->func->n_roles == 0;
        if (use->is_sender || (uint32_t)use->value != (uint32_t)code || !is_here)
            continue;
        if (!wdk_code_is_internal(use->name))
            return NULL;
        if (!best || use->func == pass_root(pass))
            best = use;
    }
    return best;
}

static void on_call(Pass *pass, const Call *call)
{
    int64_t code;
    if (!call->row || !serves_user_mode(pass) || !pass_current_code(pass, &code) || !is_served(pass, call) ||
        is_kernel_only(pass))
        return;
    const ProgramCodeUse *label = label_of(pass, code);
    if (!label)
        return;
    FindingStep *step = ARENA_NEW(pass_arena(pass), FindingStep);
    *step = (FindingStep){pass_pos(pass, call->unit, call->inst->pos), "the request is served here", 0};
    pass_report_at(
        pass, SEVERITY_WARNING, label->func->unit, label->pos, label->func->name, step, 1,
        "'%s' is an internal control code, but '%s' also serves device control requests from user mode",
        label->name, pass_root(pass)->name);
}

const Rule rule_internal_ioctl_reachable_from_user = {
    .info =
        {
            .id = "IOC0063",
            .name = "internal-ioctl-reachable-from-user",
            .category = "ioctl-definition",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "internal control code served for requests from user mode",
            .statement = "Internal control codes are handled for IRP_MJ_INTERNAL_DEVICE_CONTROL only, "
                         "which user mode cannot send.",
            .sources = (const char *const[]){"k:introduction-to-i-o-control-codes",
                                             "k:additional-errors-in-handling-irps",
                                             "k:defining-i-o-control-codes", NULL},
            .seed_statements = (const char *const[]){"S003-2", "S003-4", "S003-5", "S003-8", NULL},
            .why = "Internal requests carry kernel addresses and are trusted. Any program that opens the "
                   "device can send the same number through DeviceIoControl.",
            .fix = "Serve the code in the routine for IRP_MJ_INTERNAL_DEVICE_CONTROL, or test the major "
                   "function or the requestor mode first.",
            .limits = "Codes named otherwise than IOCTL_INTERNAL_ are known only when they are documented.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
