// A driver-created IRP that no thread waits for comes back through its completion routine, and only there.
//
//      created --IoSetCompletionRoutine with all InvokeOn* TRUE--> NOTIFIED
//         \---sent---> REPORT
//
// Created: IoAllocateIrp, IoBuildAsynchronousFsdRequest, IoBuildDeviceIoControlRequest without an event. A
// routine put into the stack location by hand counts.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_CREATED, SLOT_NOTIFIED, SLOT_STACK_OF };
enum { ALLOCATED = 1, WITHOUT_EVENT };
enum { NOTIFIED = 1, PARTLY, NOT_WHEN_CANCELLED };

static void created(Pass *pass, const Call *call, uint8_t how, const char *note)
{
    pass_set(pass, call->result, SLOT_CREATED, how, (Value){0});
    pass_drop(pass, call->result, SLOT_NOTIFIED);
    pass_note(pass, call->result, "%s", note);
}

static void completion_set(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    if (!pass_state(pass, irp, SLOT_CREATED))
        return;
    if (pass_is_null(pass, call_arg(call, ARG_ROUTINE))) {
        pass_drop(pass, irp, SLOT_NOTIFIED);
        return;
    }
    bool partly = pass_is_null(pass, call_arg(call, ARG_ON_SUCCESS)) ||
                  pass_is_null(pass, call_arg(call, ARG_ON_ERROR));
    bool not_cancelled = pass_is_null(pass, call_arg(call, ARG_ON_CANCEL));
    uint8_t state = partly ? PARTLY : not_cancelled ? NOT_WHEN_CANCELLED : NOTIFIED;
    pass_set(pass, irp, SLOT_NOTIFIED, state, (Value){0});
    if (partly || not_cancelled)
        pass_note(pass, irp, "the completion routine is set with an InvokeOn* argument FALSE");
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value irp = call_arg(call, ARG_IRP);
    if (call->outcome == OUTCOME_FAILURE) {
        if (call->row->verb == VERB_IRP_SET_COMPLETION)
            pass_note(pass, irp, "'%s' fails: no completion routine is set", call->name);
        return;
    }
    switch (call->row->verb) {
    case VERB_IRP_ALLOCATE:
        created(pass, call, ALLOCATED, "the IRP is allocated here");
        break;
    case VERB_IRP_BUILD_ASYNC_FSD:
        created(pass, call, ALLOCATED, "the asynchronous IRP is built here");
        break;
    case VERB_IRP_BUILD_IOCTL:
        if (pass_is_null(pass, call_arg(call, ARG_EVENT)))
            created(pass, call, WITHOUT_EVENT, "the IRP is built here without an event");
        break;
    case VERB_IRP_SET_COMPLETION:
        completion_set(pass, call);
        break;
    case VERB_IRP_NEXT_STACK:
    case VERB_IRP_CURRENT_STACK:
        pass_set(pass, call->result, SLOT_STACK_OF, 1, irp);
        break;
    case VERB_IRP_COPY_STACK: // IoCopyCurrentIrpStackLocationToNext clears the routine; others may copy one
    case VERB_IRP_REUSE:
        pass_drop(pass, irp, SLOT_NOTIFIED);
        break;
    default:
        break;
    }
}

static void on_access(Pass *pass, const Access *access)
{
    const char *field = strrchr(access->path, '.');
    if (!access->is_store || !field || strcmp(field, ".CompletionRoutine") != 0)
        return;
    Value stack = access->address;
    stack.imm = 0;
    if (pass_state(pass, stack, SLOT_STACK_OF))
        pass_set(pass, pass_related(pass, stack, SLOT_STACK_OF), SLOT_NOTIFIED, NOTIFIED, (Value){0});
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_IRP_CALL)
        return;
    Value irp = call_arg(call, ARG_IRP);
    uint8_t how = pass_state(pass, irp, SLOT_CREATED), notified = pass_state(pass, irp, SLOT_NOTIFIED);
    bool is_unclear = !notified && !pass_has_none(pass, irp, SLOT_NOTIFIED); // paths that met differ
    if (!how || notified == NOTIFIED || is_unclear || pass_escaped(pass, irp) || !pass_is_clean(pass))
        return;
    // k:registering-an-iocompletion-routine asks for InvokeOnCancel only where a lower driver may cancel.
    bool is_sure = notified != NOT_WHEN_CANCELLED;
    const char *how_wrong = notified == PARTLY ? "but its completion routine is not called in every case"
                            : notified == NOT_WHEN_CANCELLED
                                ? "but its completion routine is not called when it is cancelled"
                                : "and is sent without a completion routine";
    const char *made = how == ALLOCATED ? "created by this driver" : "built without an event";
    pass_report(pass, &(Report){.severity = is_sure ? SEVERITY_ERROR : SEVERITY_WARNING, .about = {irp}},
                "'%s' was %s%s %s", call_subject(pass, call, ARG_IRP), made, notified ? "," : "", how_wrong);
}

const Rule rule_created_irp_without_completion_notification = {
    .info =
        {
            .id = "IOC0043",
            .name = "created-irp-without-completion-notification",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "driver-created IRP sent without a completion routine",
            .statement = "An IRP from IoAllocateIrp or IoBuildAsynchronousFsdRequest, or from "
                         "IoBuildDeviceIoControlRequest without an event, needs a completion routine, set "
                         "to be called on success, error and cancellation, before it is sent.",
            .sources =
                (const char *const[]){"k:registering-an-iocompletion-routine",
                                      "NF:wdm.IoSetCompletionRoutine", "NF:wdm.IoBuildDeviceIoControlRequest",
                                      "d:wdm-ioallocateforward", "d:wdm-iobuildfsdforward",
                                      "d:wdm-iosetcompletionroutineexcheck", NULL},
            .seed_statements = (const char *const[]){"S002-7", "S002-9", NULL},
            .why = "Nobody else frees such an IRP. Without the routine it leaks at best; the I/O "
                   "manager's completion of an IRP with no thread stops the system.",
            .fix = "Call IoSetCompletionRoutine(Irp, Routine, Context, TRUE, TRUE, TRUE) before "
                   "IoCallDriver, and test the status of IoSetCompletionRoutineEx; or give "
                   "IoBuildDeviceIoControlRequest an event and wait for it.",
            .limits = "IRPs prepared by code that is not seen are left alone.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
