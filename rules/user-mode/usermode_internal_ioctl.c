// User mode cannot send IRP_MJ_INTERNAL_DEVICE_CONTROL: with DeviceIoControl, NtDeviceIoControlFile or a UMDF
// target an internal code arrives as a plain device control that no driver answers.
//
// Decided by the code's name as written at the call, since numbers are shared: the documented internal codes,
// and every name that begins with IOCTL_INTERNAL_. A variable that holds such a code is followed by its
// value.
#include <string.h>

#include "analyzer/engine/rule.h"

// The name behind a value, unless the program knows that number under a public name as well.
static const char *name_of_value(const Pass *pass, Value value)
{
    const Program *program = pass_program(pass);
    const char *found = NULL;
    int64_t constant;
    if (!pass_constant(pass, value, &constant))
        return NULL;
    for (size_t u = 0; u < program->n_units; u++)
        for (uint32_t c = 0; c < program->units[u]->codes.count; c++) {
            const IrCode *code = &program->units[u]->codes.at[c];
            const char *name = ir_str(program->units[u], code->name);
            if (!code->is_known || (uint32_t)code->value != (uint32_t)constant)
                continue;
            if (!wdk_code_is_internal(name))
                return NULL;
            found = name;
        }
    return found;
}

static const char *code_name(const Pass *pass, const Call *call)
{
    const char *text = call_text(call, ARG_CODE);
    return strncmp(text, "IOCTL_", 6) == 0 ? text : name_of_value(pass, call_arg(call, ARG_CODE));
}

static bool sends_public(const Call *call)
{
    switch (call->row->verb) {
    case VERB_USER_IOCTL:
    case VERB_USER_NT_IOCTL:
        return true;
    case VERB_REQUEST_SEND_SYNC:
    case VERB_REQUEST_FORMAT:
        return call->unit->framework == IR_FW_UMDF && (call->row->flags & WDK_IOCTL) &&
               !(call->row->flags & (WDK_INTERNAL | WDK_OTHERS));
    default:
        return false;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !call_has(call, ARG_CODE) || !sends_public(call))
        return;
    const char *name = code_name(pass, call);
    if (name && wdk_code_is_internal(name))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR},
                    "'%s' cannot send '%s': internal control codes travel between kernel-mode drivers only",
                    call->row->name, name);
}

const Rule rule_usermode_internal_ioctl = {
    .info =
        {
            .id = "IOC0106",
            .name = "usermode-internal-ioctl",
            .category = "user-mode",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "internal control code sent with a routine that cannot send internal requests",
            .statement = "Internal control codes are sent by kernel-mode drivers as "
                         "IRP_MJ_INTERNAL_DEVICE_CONTROL; user mode sends public ones.",
            .sources =
                (const char *const[]){"k:introduction-to-i-o-control-codes", "k:defining-i-o-control-codes",
                                      "w:supporting-kernel-mode-clients-in-umdf-drivers", NULL},
            .seed_statements = (const char *const[]){"S003-5", "S003-2", "S002-24", NULL},
            .why = "The driver handles the code in its internal dispatch routine only; the request "
                   "arrives at the public one and fails, or hits another code with the same number.",
            .fix = "Use the public control code the driver offers for this, or let a kernel-mode driver "
                   "send the internal one.",
            .limits = "Codes named otherwise than IOCTL_INTERNAL_ are known only when they are documented.",
        },
    .on_call = on_call,
};
