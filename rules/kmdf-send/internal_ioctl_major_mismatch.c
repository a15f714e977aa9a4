// A control code belongs to one major function. Three ways to send a code under the other one: an I/O target
// method of the wrong kind, a builder of IRPs told the wrong one, and a stack location filled by hand. What
// user mode sends is usermode-internal-ioctl's.
//
// Which codes: NI:* pages that name IRP_MJ_INTERNAL_DEVICE_CONTROL and do not contradict themselves give an
// error. 23 pages name both majors and say nothing. An IOCTL_INTERNAL_ name that is not documented gives a
// warning: a name is a convention, no proof. The reverse (a documented public code sent as an internal one)
// is legal between drivers that agree, hence a note.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { MAJOR_DEVICE_CONTROL = 0x0E, MAJOR_INTERNAL_DEVICE_CONTROL = 0x0F };
// NS:wdm._IO_STACK_LOCATION: MajorFunction; Parameters.DeviceIoControl.IoControlCode behind two aligned
// lengths.
enum { CODE_OFFSET_64 = 0x18, CODE_OFFSET_32 = 0x0C };

static const char *name_of(const Pass *pass, int64_t value)
{
    const IrUnit *unit = NULL;
    const IrCode *code = pass_code(pass, value, &unit);
    return code ? ir_str(unit, code->name) : NULL;
}

static void judge(Pass *pass, int64_t value, bool sent_as_internal, const char *how)
{
    const char *name = name_of(pass, value);
    if (!name)
        return;
    const WdkCode *known = wdk_code(name);
    if (!sent_as_internal && known && known->is_internal) {
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR},
                    "'%s' is an internal control code, but %s IRP_MJ_DEVICE_CONTROL", name, how);
    } else if (!sent_as_internal && !known && strncmp(name, "IOCTL_INTERNAL_", 15) == 0) {
        pass_report(pass, &(Report){.severity = SEVERITY_WARNING},
                    "'%s' is an internal control code by its name, but %s IRP_MJ_DEVICE_CONTROL", name, how);
    } else if (sent_as_internal && known && known->is_public && !known->is_contradictory) {
        pass_report(pass, &(Report){.severity = SEVERITY_NOTE},
                    "'%s' is documented as a device-control code, but %s IRP_MJ_INTERNAL_DEVICE_CONTROL",
                    name, how);
    }
}

// Calls that fix the major function by themselves or by an argument.
static bool sends_as(const Pass *pass, const Call *call, bool *internal)
{
    switch (call->row->verb) {
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_SEND_SYNC:
        *internal = call->row->flags & WDK_INTERNAL;
        return (call->row->flags & WDK_IOCTL) && call->unit->framework != IR_FW_UMDF;
    case VERB_IRP_BUILD_IOCTL:
        *internal = pass_is_non_null(pass, call_arg(call, ARG_INTERNAL));
        return *internal || pass_is_null(pass, call_arg(call, ARG_INTERNAL));
    default:
        return false;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    bool internal;
    int64_t code;
    if (call->row && sends_as(pass, call, &internal) && pass_constant(pass, call_arg(call, ARG_CODE), &code))
        judge(pass, code, internal,
              call->row->verb == VERB_IRP_BUILD_IOCTL ? "the request is built as" : "is sent as");
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

// `stack->MajorFunction = ...` and `stack->Parameters.DeviceIoControl.IoControlCode = ...` in either order.
static void on_access(Pass *pass, const Access *access)
{
    if (!access->is_store || strncmp(access->path, "_IO_STACK_LOCATION.", 19) != 0)
        return;
    int64_t code_offset = access->unit->pointer_size == 4 ? CODE_OFFSET_32 : CODE_OFFSET_64, major, code;
    Value base = access->address, major_value = access->value, code_value = access->value;
    if (ends_with(access->path, ".MajorFunction")) {
        code_value = pass_load(pass, base, code_offset, 4);
    } else if (ends_with(access->path, ".DeviceIoControl.IoControlCode")) {
        base.imm -= code_offset;
        major_value = pass_load(pass, base, 0, 1);
    } else {
        return;
    }
    bool known = pass_constant(pass, major_value, &major) && pass_constant(pass, code_value, &code);
    if (known && (major == MAJOR_DEVICE_CONTROL || major == MAJOR_INTERNAL_DEVICE_CONTROL))
        judge(pass, code, major == MAJOR_INTERNAL_DEVICE_CONTROL, "its stack location says");
}

const Rule rule_internal_ioctl_major_mismatch = {
    .info = {
        .id = "IOC0030",
        .name = "internal-ioctl-major-mismatch",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "control code sent under the wrong major function",
        .statement = "A control code is sent under the major function it is defined for: internal codes as "
                     "IRP_MJ_INTERNAL_DEVICE_CONTROL, codes open to applications as IRP_MJ_DEVICE_CONTROL.",
        .sources = (const char *const[]){"k:defining-i-o-control-codes",
                                         "NF:wdm.IoBuildDeviceIoControlRequest",
                                         "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously", NULL},
        .seed_statements = (const char *const[]){"S001-4", "S001-8", "S002-2", "S003-3", "S004-5", NULL},
        .why = "Drivers dispatch the two major functions to different routines. A code that arrives at the "
               "wrong one is refused at best, and taken for another code at worst.",
        .fix = "Use the internal variant of the method (SendInternalIoctl, FormatRequestForInternalIoctl, "
               "InternalDeviceIoControl TRUE) for internal codes and the plain one for all others.",
        .limits = "Undocumented codes are known by the prefix IOCTL_INTERNAL_ only; codes whose page names "
                  "both major functions are not judged; nor is what user mode sends.",
    },
    .on_call = on_call,
    .on_access = on_access,
};
