// Whoever waits for an IRP waits on the event that IRP signals. Decided where both are known for certain: the
// IRP is outstanding and signals one local, and the wait is on another local whose address nobody else has,
// so that nobody can ever signal it.
#include "analyzer/engine/rule.h"

enum { SLOT_SIGNALS, SLOT_OUTSTANDING, SLOT_TOUCHED };
enum { YES = 1 };

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    Value irp = call_arg(call, ARG_IRP), related;
    uint8_t state;
    switch (call->row->verb) {
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
        pass_drop(pass, call->result, SLOT_OUTSTANDING);
        pass_set(pass, call->result, SLOT_SIGNALS, YES, call_arg(call, ARG_EVENT));
        pass_note(pass, call->result, "the IRP is built with event '%s'",
                  call_subject(pass, call, ARG_EVENT));
        break;
    case VERB_IRP_SET_COMPLETION: // two that may signal: the routine's event is as good
        pass_set(pass, irp, SLOT_SIGNALS, YES, call_arg(call, ARG_CONTEXT));
        pass_note(pass, irp, "the completion routine is given '%s'", call_subject(pass, call, ARG_CONTEXT));
        break;
    case VERB_IRP_CALL:
        if (call->outcome == OUTCOME_PENDING && pass_state(pass, irp, SLOT_SIGNALS))
            pass_set(pass, irp, SLOT_OUTSTANDING, YES, (Value){0});
        break;
    case VERB_WAIT:
        while (pass_each(pass, SLOT_OUTSTANDING, 0, &irp, &state, &related))
            pass_drop(pass, irp, SLOT_OUTSTANDING);
        break;
    default:
        break;
    }
}

// Whoever is given the object may signal it: KeSetTimer, PsCreateSystemThread.
static void note_touched(Pass *pass, const Call *call)
{
    if (call->row && (call->row->verb == VERB_EVENT_INIT || call->row->verb == VERB_EVENT_CLEAR ||
                      call->row->verb == VERB_WAIT || call->row->verb == VERB_TRACE))
        return;
    for (unsigned i = 0; i < call->n_args; i++)
        if (pass_is_stack(pass, call->args[i], NULL))
            pass_set(pass, call->args[i], SLOT_TOUCHED, YES, (Value){0});
}

static void on_call(Pass *pass, const Call *call)
{
    Value irp, related;
    uint8_t state;
    int64_t offset;
    const char *name = NULL, *other = NULL;
    note_touched(pass, call);
    if (!call->row || call->row->verb != VERB_WAIT || !call_has(call, ARG_OBJECT) || !pass_is_clean(pass))
        return;
    Value object = call_arg(call, ARG_OBJECT);
    if (!pass_is_stack(pass, object, &name) || pass_escaped(pass, object) ||
        !pass_has_none(pass, object, SLOT_TOUCHED))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_OUTSTANDING, i, &irp, &state, &related); i++) {
        Value event = pass_related(pass, irp, SLOT_SIGNALS);
        if (event.kind != VAL_ADDR || event.id == object.id || !pass_is_stack(pass, event, &other) ||
            pass_find_field(pass, event, object, &offset)) // the routine finds it in its context
            continue;
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}},
                    "waits on '%s', which nobody signals: the IRP sent before signals '%s'",
                    name && *name ? name : "a local", other && *other ? other : "another event");
        return;
    }
}

const Rule rule_wait_object_mismatch = {
    .info =
        {
            .id = "IOC0040",
            .name = "wait-object-mismatch",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "wait on another event than the one the IRP signals",
            .statement = "A driver waits for an IRP on the event it gave to IoBuildDeviceIoControlRequest "
                         "or to the IRP's completion routine.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "NF:wdm.IoBuildDeviceIoControlRequest",
                                             "NF:wdm.KeWaitForSingleObject", NULL},
            .seed_statements = (const char *const[]){"S002-13", "S002-16", NULL},
            .why = "The other event is never signalled: the thread waits forever, or until its timeout "
                   "with the request still in flight.",
            .fix = "Pass the address of the same event to both calls.",
            .limits = "Only events on the stack are compared, and only where nobody else knows the one "
                      "that is waited on.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
