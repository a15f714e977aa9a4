// An IRP that signals an event, fills a status block or hands a context on this function's stack must be over
// before the frame is.
//
//      (nothing) --IoCallDriver returned STATUS_PENDING--> OUTSTANDING --any wait--> (nothing)
//                                                             \---the owner of the local returns---> REPORT
//
// An event, status block or context elsewhere (extension, pool) makes the request asynchronous by design: not
// our business.
#include "analyzer/engine/rule.h"

enum { SLOT_EVENT, SLOT_IOSB, SLOT_CONTEXT, SLOT_OUTSTANDING };
enum { USED = 1 };

static void remember(Pass *pass, Value irp, unsigned slot, Value object)
{
    if (slot == SLOT_EVENT ? pass_key(pass, object) != 0 : pass_is_stack(pass, object, NULL))
        pass_set(pass, irp, slot, USED, object);
    else
        pass_drop(pass, irp, slot);
}

static void became_pending(Pass *pass, Value irp)
{
    for (unsigned slot = SLOT_EVENT; slot <= SLOT_CONTEXT; slot++) {
        Value object = pass_related(pass, irp, slot);
        if (!pass_state(pass, irp, slot))
            continue;
        pass_set(pass, object, SLOT_OUTSTANDING, USED, irp);
        pass_note(pass, object, "the lower driver keeps the IRP: STATUS_PENDING is returned here");
    }
}

static void forget_outstanding(Pass *pass)
{
    Value object, irp;
    uint8_t state;
    while (pass_each(pass, SLOT_OUTSTANDING, 0, &object, &state, &irp))
        pass_drop(pass, object, SLOT_OUTSTANDING);
}

// KeWaitForSingleObject with a zero timeout only looks; NF:wdm.KeWaitForSingleObject.
static bool is_poll(const Pass *pass, const Call *call)
{
    int64_t ticks;
    Value timeout = call_arg(call, ARG_TIMEOUT);
    return pass_is_non_null(pass, timeout) &&
           pass_constant(pass, pass_load(pass, timeout, 0, sizeof ticks), &ticks) && ticks == 0;
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    Value irp = call_arg(call, ARG_IRP);
    switch (call->row->verb) {
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
        remember(pass, call->result, SLOT_EVENT, call_arg(call, ARG_EVENT));
        remember(pass, call->result, SLOT_IOSB, call_arg(call, ARG_IOSB));
        break;
    case VERB_IRP_SET_COMPLETION:
        remember(pass, irp, SLOT_CONTEXT, call_arg(call, ARG_CONTEXT));
        break;
    case VERB_IRP_CALL:
        if (call->outcome == OUTCOME_PENDING)
            became_pending(pass, irp);
        break;
    case VERB_WAIT:
        if (!is_poll(pass, call))
            forget_outstanding(pass);
        break;
    case VERB_DELAY: // a loop that sleeps until the status block changes
        forget_outstanding(pass);
        break;
    default:
        break;
    }
}

static bool is_part_of(Value value, Value object)
{
    return value.kind == VAL_ADDR && object.kind == VAL_ADDR && value.id == object.id;
}

// A documented function we have no row for may be the one that waits; who asks KeReadStateEvent waits by
// asking.
static void given_to_others(Pass *pass, const Call *call)
{
    Value object, irp;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_OUTSTANDING, i, &object, &state, &irp); i++)
        for (unsigned n = 0; n < call->n_args; n++)
            if (is_part_of(call->args[n], object)) {
                forget_outstanding(pass);
                return;
            }
}

static void on_call(Pass *pass, const Call *call)
{
    Value object, irp;
    uint8_t state;
    bool reads_event = call->row && call->row->verb == VERB_PURE && call_has(call, ARG_EVENT);
    if (!call->row || call->row->verb == VERB_NONE || reads_event)
        given_to_others(pass, call);
    if (!call->row || call->row->verb != VERB_IRP_COMPLETE)
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_OUTSTANDING, i, &object, &state, &irp); i++)
        if (value_same(irp, call_arg(call, ARG_IRP)) && pass_is_clean(pass)) {
            pass_report(pass,
                        &(Report){.severity = SEVERITY_ERROR, .about = {object, irp}, .tell_branches = true},
                        "'%s' is completed while the lower driver still has it: the send returned "
                        "STATUS_PENDING and nobody waited",
                        call_subject(pass, call, ARG_IRP));
            forget_outstanding(pass); // one defect, one finding
            return;
        }
}

// Is the local of that name the leaving function's own?
static bool owns(const Return *leaving, const char *name)
{
    for (uint32_t i = leaving->func->n_params; i < leaving->func->n_locals; i++)
        if (ir_str(leaving->unit, leaving->unit->locals.at[leaving->func->first_local + i].name) == name)
            return true;
    return false;
}

// A helper that waits sees the event, and perhaps nothing else of the request.
static bool was_waited_for(const Pass *pass, Value irp)
{
    Value event = pass_related(pass, irp, SLOT_EVENT);
    return pass_state(pass, irp, SLOT_EVENT) && !pass_state(pass, event, SLOT_OUTSTANDING);
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value object, irp;
    uint8_t state;
    const char *name = NULL;
    if (!pass_is_clean(pass))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_OUTSTANDING, i, &object, &state, &irp); i++)
        if (pass_is_stack(pass, object, &name) && name && owns(leaving, name) && !was_waited_for(pass, irp)) {
            pass_report(pass,
                        &(Report){.severity = SEVERITY_ERROR, .about = {object, irp}, .tell_branches = true},
                        "returns while the pending IRP still uses '%s' on this stack: wait for it when the "
                        "send returns STATUS_PENDING",
                        *name ? name : "a local");
            forget_outstanding(pass); // told where it first goes wrong, not again in every caller
            return;
        }
}

const Rule rule_pending_irp_not_waited = {
    .info =
        {
            .id = "IOC0041",
            .name = "pending-irp-not-waited",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "function leaves while a pending IRP still uses its stack",
            .statement = "When IoCallDriver returns STATUS_PENDING for an IRP whose event, I/O status "
                         "block or completion context is local, the driver must wait for the IRP before "
                         "it leaves the function or completes the IRP.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "NF:wdm.IoBuildDeviceIoControlRequest",
                                             "d:wdm-iobuilddevicecontrolwait",
                                             "d:wdm-pendedcompletedrequest2", NULL},
            .seed_statements = (const char *const[]){"S002-12", NULL},
            .why = "The lower driver completes the IRP later. The I/O manager or the completion routine "
                   "then writes into a stack frame that somebody else uses by that time.",
            .fix = "Test the result for STATUS_PENDING, wait on the event with KeWaitForSingleObject "
                   "(KernelMode, no timeout), then take the status from the I/O status block.",
            .limits = "Any wait after the send counts, on whatever object; a wait that can return early "
                      "is another matter. An assertion that the send is never pending is believed.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_return = on_return,
};
