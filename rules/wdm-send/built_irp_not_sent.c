// An IRP from IoBuildDeviceIoControlRequest hangs in its thread's list from birth and only its completion
// takes it out.
//
//      (nothing) --built--> BUILT --sent, completed, handed to somebody--> (nothing)
//                             \---the path ends---> REPORT
#include "analyzer/engine/rule.h"

enum { SLOT_BUILT };
enum { BUILT = 1 };

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_IRP_BUILD_IOCTL || call->outcome != OUTCOME_SUCCESS)
        return;
    pass_set(pass, call->result, SLOT_BUILT, BUILT, (Value){0});
    pass_note(pass, call->result, "the IRP is built here and queued to the current thread");
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    switch (call->row->verb) {
    case VERB_IRP_CALL:
    case VERB_IRP_FORWARD_SYNC:
    case VERB_IRP_COMPLETE: // the way to dispose of one that cannot be sent
    case VERB_IRP_FREE:     // wrong, but another rule's business
        pass_drop(pass, call_arg(call, ARG_IRP), SLOT_BUILT);
        break;
    default:
        break;
    }
}

// Kept somewhere for somebody else to send. A variable of a caller is no such place.
static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && pass_key(pass, access->value) && !pass_is_stack(pass, access->address, NULL))
        pass_drop(pass, access->value, SLOT_BUILT);
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value irp, related;
    uint8_t state;
    if (!leaving->is_root || !pass_is_clean(pass))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_BUILT, i, &irp, &state, &related); i++) {
        if (value_same(irp, leaving->value) || pass_escaped(pass, irp))
            continue;
        pass_report(pass, &(Report){.severity = SEVERITY_WARNING, .about = {irp}, .tell_branches = true},
                    "the IRP built by IoBuildDeviceIoControlRequest is never sent on this path and stays "
                    "queued to the thread");
        return;
    }
}

const Rule rule_built_irp_not_sent = {
    .info =
        {
            .id = "IOC0044",
            .name = "built-irp-not-sent",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "IRP from IoBuildDeviceIoControlRequest is abandoned",
            .statement = "Every IRP that IoBuildDeviceIoControlRequest returns must be sent with "
                         "IoCallDriver.",
            .sources = (const char *const[]){"NF:wdm.IoBuildDeviceIoControlRequest",
                                             "k:creating-ioctl-requests-in-drivers", NULL},
            .seed_statements = (const char *const[]){"S002-11", NULL},
            .why = "The IRP is in the thread's list of outstanding requests and may not be freed with "
                   "IoFreeIrp. When the thread ends, the system cancels it and waits for a completion "
                   "that never comes.",
            .fix = "Do everything that can fail before building the IRP, then send it on every path.",
            .limits = "IRPs that are stored, returned or passed to unknown code are taken to be sent "
                      "there.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
