// A fresh IRP of IoAllocateIrp says nothing to anybody: the sender fills the NEXT stack location, the one the
// lower driver gets.
//
//      allocated --IoGetNextIrpStackLocation, a copy...--> PREPARED --sent--> (nothing)
//          |---sent---> REPORT
//          \---IoGetCurrentIrpStackLocation---> REPORT: there is none yet
//
// When the location was taken and its MajorFunction is a device control, the control code must have been
// stored too.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_IRP, SLOT_STACK, SLOT_WRITTEN };
enum {
    FRESH = 1,
    ADVANCED,
    PREPARED
}; // of an IRP; ADVANCED: IoSetNextIrpStackLocation gave it a current one
enum { MAJOR = 1, IOCTL_MAJOR = 2, CODE = 4, UNCLEAR = 8 }; // bits of a stack location
enum { IRP_MJ_DEVICE_CONTROL_VALUE = 0x0E, IRP_MJ_INTERNAL_DEVICE_CONTROL_VALUE = 0x0F };

static void add_bits(Pass *pass, Value stack, uint8_t bits)
{
    pass_set(pass, stack, SLOT_WRITTEN, pass_state(pass, stack, SLOT_WRITTEN) | bits, (Value){0});
}

static void next_taken(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    if (!pass_state(pass, irp, SLOT_IRP))
        return;
    pass_set(pass, irp, SLOT_IRP, PREPARED, (Value){0});
    pass_set(pass, irp, SLOT_STACK, 1, call->result);
    pass_set(pass, call->result, SLOT_STACK, 1, irp);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    Value irp = call_arg(call, ARG_IRP);
    switch (call->row->verb) {
    case VERB_IRP_ALLOCATE:
        pass_drop(pass, pass_related(pass, call->result, SLOT_STACK), SLOT_WRITTEN);
        pass_set(pass, call->result, SLOT_IRP, FRESH, (Value){0});
        pass_note(pass, call->result, "the IRP is allocated here");
        break;
    case VERB_IRP_REUSE:
        if (pass_state(pass, irp, SLOT_IRP)) {
            pass_set(pass, irp, SLOT_IRP, FRESH, (Value){0});
            pass_drop(pass, pass_related(pass, irp, SLOT_STACK), SLOT_WRITTEN);
            pass_note(pass, irp, "'%s' clears the stack locations", call->name);
        }
        break;
    case VERB_IRP_SET_NEXT_STACK:
        if (pass_state(pass, irp, SLOT_IRP) == FRESH)
            pass_set(pass, irp, SLOT_IRP, ADVANCED, (Value){0});
        break;
    case VERB_IRP_COPY_STACK:
    case VERB_IRP_SKIP_STACK:
    case VERB_IRP_INITIALIZE:
        pass_drop(pass, irp, SLOT_IRP);
        break;
    case VERB_IRP_NEXT_STACK:
        next_taken(pass, call);
        break;
    case VERB_IRP_CALL:
        pass_drop(pass, irp, SLOT_IRP);
        break;
    default:
        break;
    }
}

static void on_access(Pass *pass, const Access *access)
{
    Value stack = access->address;
    int64_t major;
    stack.imm = 0;
    if (!access->is_store || !pass_state(pass, stack, SLOT_STACK))
        return;
    const char *field = strrchr(access->path, '.');
    if (!field || strstr(access->path, "_IO_STACK_LOCATION") != access->path)
        add_bits(pass, stack, UNCLEAR); // a copy of the whole, or through another type
    else if (strcmp(field, ".MajorFunction") == 0 && pass_constant(pass, access->value, &major))
        add_bits(pass, stack,
                 major == IRP_MJ_DEVICE_CONTROL_VALUE || major == IRP_MJ_INTERNAL_DEVICE_CONTROL_VALUE
                     ? MAJOR | IOCTL_MAJOR
                     : MAJOR);
    else if (strcmp(field, ".MajorFunction") == 0)
        add_bits(pass, stack, MAJOR);
    else if (strcmp(field, ".IoControlCode") == 0 || strcmp(field, ".Argument3") == 0) // the same bytes
        add_bits(pass, stack, CODE);
    else if (strcmp(field, ".Parameters") == 0 || strcmp(field, ".DeviceIoControl") == 0)
        add_bits(pass, stack, CODE);
}

// The stack location, or a part of it, was given away to be filled.
static void given_stack(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_MEM_ZERO) // as it was
        return;
    for (unsigned i = 0; i < call->n_args; i++) {
        Value stack = call->args[i];
        stack.imm = 0;
        if (stack.kind == VAL_SYM && pass_state(pass, stack, SLOT_STACK))
            add_bits(pass, stack, UNCLEAR);
    }
}

static void check_prepared(Pass *pass, const Call *call, Value irp)
{
    Value stack = pass_related(pass, irp, SLOT_STACK);
    uint8_t bits = pass_state(pass, stack, SLOT_WRITTEN);
    // Paths that met and wrote different fields tell nothing.
    bool is_unclear = (bits & UNCLEAR) || (!bits && !pass_has_none(pass, stack, SLOT_WRITTEN));
    if (!pass_state(pass, stack, SLOT_STACK) || pass_escaped(pass, stack) || is_unclear)
        return;
    const char *subject = call_subject(pass, call, ARG_IRP);
    Report report = {.severity = SEVERITY_ERROR, .about = {irp, stack}, .tell_branches = true};
    if (!(bits & MAJOR))
        pass_report(pass, &report, "'%s' is sent without a MajorFunction in its next stack location",
                    subject);
    else if ((bits & IOCTL_MAJOR) && !(bits & CODE))
        pass_report(pass, &report,
                    "'%s' is sent as a device control without an IoControlCode in its next stack location",
                    subject);
}

static void on_call(Pass *pass, const Call *call)
{
    given_stack(pass, call);
    if (!call->row)
        return;
    Value irp = call_arg(call, ARG_IRP);
    uint8_t state = pass_state(pass, irp, SLOT_IRP);
    if (!state || pass_escaped(pass, irp) || !pass_is_clean(pass))
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true};
    const char *subject = call_subject(pass, call, ARG_IRP);
    if (call->row->verb == VERB_IRP_CURRENT_STACK && state == FRESH)
        pass_report(pass, &report,
                    "'%s' was just allocated and has no current stack location: take the next one", subject);
    else if (call->row->verb == VERB_IRP_CALL && state == PREPARED)
        check_prepared(pass, call, irp);
    else if (call->row->verb == VERB_IRP_CALL)
        pass_report(pass, &report, "'%s' is sent without its next stack location being set", subject);
}

const Rule rule_next_stack_location_not_set = {
    .info =
        {
            .id = "IOC0046",
            .name = "next-stack-location-not-set",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "allocated IRP sent without its next stack location set up",
            .statement = "Before it sends an IRP it allocated, a driver sets the next-lower driver's "
                         "stack location: the major function, and for a device control the control code "
                         "and its parameters.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers", "NF:wdm.IofCallDriver",
                                             "k:passing-irps-down-the-driver-stack",
                                             "NF:wdm.IoGetNextIrpStackLocation", NULL},
            .seed_statements = (const char *const[]){"S002-2", "S002-4", NULL},
            .why = "The lower driver finds zeros: IRP_MJ_CREATE with no parameters. The current location "
                   "of a fresh IRP lies outside its array, so that writing to it corrupts pool.",
            .fix = "Call IoGetNextIrpStackLocation and fill MajorFunction, "
                   "Parameters.DeviceIoControl.IoControlCode and the lengths; again after each IoReuseIrp.",
            .limits = "A stack location that is handed to unknown code, or copied as a whole, counts as "
                      "set.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
