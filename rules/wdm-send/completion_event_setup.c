// The event of a send-and-wait starts out initialised, not signalled, and stays signalled until the waiter
// has seen it.
//
//      local, nothing written --given to the IRP--> RAW --KeInitializeEvent--> READY
//                                                    \---sent---> REPORT
//
// State TRUE is reported at the send unless the event is cleared before. A synchronization event works for a
// single waiter; the pages ask for a notification event: advice only, where the event is a local that this
// very request uses.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_EVENT, SLOT_OF_IRP, SLOT_TYPE };
enum { RAW = 1, READY, SIGNALLED };
enum { NOTIFICATION_EVENT = 0, SYNCHRONIZATION_EVENT = 1 };
enum { IS_SYNCHRONIZATION = 1 };
enum { EVENT_HEADER_BYTES = 8 }; // NS:wdm._KEVENT is opaque; any byte written shows that somebody set it up

static bool is_event(const Call *call, int argument)
{
    const IrType *type = ir_type(call->unit, call_pointee_type(call, argument));
    return type->kind == IR_T_RECORD &&
           strcmp(ir_str(call->unit, call->unit->records.at[type->record].name), "_KEVENT") == 0;
}

// The event an IRP will signal: the one given to IoBuild*, or the context of its completion routine when that
// is a KEVENT. A built IRP signals its own event whatever its completion routine does.
static void given(Pass *pass, const Call *call, Value irp, Value event, int argument)
{
    bool is_context = call->row->verb == VERB_IRP_SET_COMPLETION;
    if (is_context && pass_origin(pass, irp, NULL) == ORIGIN_BUILT)
        return;
    pass_drop(pass, irp, SLOT_OF_IRP);
    if (!pass_is_stack(pass, event, NULL) || !pass_key(pass, irp) ||
        (is_context && !is_event(call, argument)))
        return;
    if (pass_has_none(pass, event, SLOT_EVENT) && pass_is_undefined(pass, event, 0, EVENT_HEADER_BYTES))
        pass_set(pass, event, SLOT_EVENT, RAW, (Value){0});
    if (pass_state(pass, event, SLOT_EVENT) == RAW)
        pass_note(pass, irp, "the IRP is given the event, which nothing has initialised");
    pass_set(pass, irp, SLOT_OF_IRP, 1, event);
}

static void initialised(Pass *pass, const Call *call)
{
    Value event = call_arg(call, ARG_EVENT);
    int64_t state, type;
    bool is_signalled = pass_constant(pass, call_arg(call, ARG_STATE), &state) && (state & 0xFF) != 0;
    bool is_synchronization =
        pass_constant(pass, call_arg(call, ARG_TYPE), &type) && type == SYNCHRONIZATION_EVENT;
    pass_set(pass, event, SLOT_EVENT, is_signalled ? SIGNALLED : READY, (Value){0});
    pass_drop(pass, event, SLOT_TYPE);
    if (is_synchronization)
        pass_set(pass, event, SLOT_TYPE, IS_SYNCHRONIZATION, (Value){0});
    pass_note(pass, event,
              is_signalled ? "the event is initialised as signalled" : "the event is initialised here");
}

static void check_send(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    const char *name = NULL;
    if (!pass_state(pass, irp, SLOT_OF_IRP))
        return;
    Value event = pass_related(pass, irp, SLOT_OF_IRP);
    uint8_t state = pass_state(pass, event, SLOT_EVENT);
    if (!pass_is_stack(pass, event, &name))
        return;
    const char *shown = name && *name ? name : "the event";
    Report report = {.severity = SEVERITY_ERROR, .about = {event, irp}};
    if (state == RAW && pass_is_clean(pass))
        pass_report(pass, &report,
                    "the IRP is sent before its event '%s' was initialised with KeInitializeEvent", shown);
    else if (state == SIGNALLED)
        pass_report(pass, &report,
                    "the event '%s' is already signalled when the IRP is sent: the wait returns at once",
                    shown);
    else if (pass_state(pass, event, SLOT_TYPE) == IS_SYNCHRONIZATION) {
        report.severity = SEVERITY_NOTE;
        pass_report(pass, &report,
                    "'%s' is a synchronization event, which serves one waiter only; the wait for an IRP is "
                    "documented with a notification event",
                    shown);
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_IRP_CALL)
        check_send(pass, call);
    if (call->row && call->row->verb == VERB_IRP_SET_COMPLETION) // before the address is known to others
        given(pass, call, call_arg(call, ARG_IRP), call_arg(call, ARG_CONTEXT),
              wdk_arg(call->row, ARG_CONTEXT));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    switch (call->row->verb) {
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
        if (call->outcome == OUTCOME_SUCCESS)
            given(pass, call, call->result, call_arg(call, ARG_EVENT), wdk_arg(call->row, ARG_EVENT));
        break;
    case VERB_EVENT_INIT:
        initialised(pass, call);
        break;
    case VERB_EVENT_CLEAR:
        if (pass_state(pass, call_arg(call, ARG_EVENT), SLOT_EVENT) == SIGNALLED)
            pass_set(pass, call_arg(call, ARG_EVENT), SLOT_EVENT, READY, (Value){0});
        break;
    default:
        break;
    }
}

const Rule rule_completion_event_setup = {
    .info =
        {
            .id = "IOC0039",
            .name = "completion-event-setup",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "event of a send-and-wait not initialised, or already signalled",
            .statement = "The event a driver waits on for an IRP is initialised with KeInitializeEvent "
                         "before the IRP is sent, as a notification event in the not-signalled state.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "k:defining-and-using-an-event-object",
                                             "NF:wdm.KeInitializeEvent", NULL},
            .seed_statements = (const char *const[]){"S002-5", "S002-6", "S002-13", NULL},
            .why = "A signalled event lets the sender go on while the lower driver still writes to its "
                   "buffers; an event that was never initialised has garbage for a wait list.",
            .fix = "KeInitializeEvent(&event, NotificationEvent, FALSE) before the IRP is built.",
            .limits = "Only events on the stack are judged; others may be set up anywhere.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
