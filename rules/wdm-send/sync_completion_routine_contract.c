// Send-and-wait has two halves: the sender waits on an event it gave the completion routine; the routine
// signals it and keeps the IRP from completing further. The sender is walked first and leaves word for the
// routine, which is walked last.
//
// Which routine is only ever half of send-and-wait? Each registration is a site; the rule speaks only when
// every site it saw waited on (part of) the context it registered. IRPs the I/O manager built complete by
// themselves: for those only a missing signal counts when no event was given to the I/O manager, which this
// rule leaves alone altogether.
//
// k:implementing-an-iocompletion-routine: a driver that sends and waits does not mark the IRP pending in the
// routine.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_ROUTINE, SLOT_CONTEXT, SLOT_SITE, SLOT_IS_HALF, SLOT_SIGNALLED, SLOT_PENDING_RETURNED };
enum { YES = 1 };
enum { SITE = 1, WAITED_SITE, FOREIGN_SITE };
enum { STATUS_MORE_PROCESSING_REQUIRED_VALUE = -1073741802 }; // 0xC0000016

// ---- the sender -----------------------------------------------------------------------------------------

static void completion_set(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP), routine = call_arg(call, ARG_ROUTINE);
    const ProgramFunc *func = pass_function_of(pass, routine);
    Origin origin = pass_origin(pass, irp, NULL);
    int64_t site =
        ((int64_t)call->inst->pos.file << 48) | ((int64_t)call->inst->pos.line << 16) | call->inst->pos.col;
    pass_drop(pass, irp, SLOT_ROUTINE);
    if (!func)
        return;
    bool own = origin == ORIGIN_RECEIVED || origin == ORIGIN_ALLOCATED || origin == ORIGIN_BUILT_ASYNC;
    pass_remember(pass, func, own ? SITE : FOREIGN_SITE, site);
    pass_set(pass, irp, SLOT_ROUTINE, YES, routine);
    pass_set(pass, irp, SLOT_CONTEXT, YES, call_arg(call, ARG_CONTEXT));
    pass_set(pass, irp, SLOT_SITE, YES, (Value){VAL_INT, 0, site});
}

static bool belongs_to(const Pass *pass, Value object, Value context)
{
    int64_t offset;
    if (object.kind == VAL_UNKNOWN || object.kind == VAL_INT)
        return false;
    return (object.kind == context.kind && object.id == context.id) ||
           pass_find_field(pass, context, object, &offset);
}

static void waits_on(Pass *pass, Value object)
{
    Value irp, routine;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_ROUTINE, i, &irp, &state, &routine); i++) {
        const ProgramFunc *func = pass_function_of(pass, routine);
        if (func && belongs_to(pass, object, pass_related(pass, irp, SLOT_CONTEXT)))
            pass_remember(pass, func, WAITED_SITE, pass_related(pass, irp, SLOT_SITE).imm);
    }
}

static void waited(Pass *pass, const Call *call)
{
    enum { MOST_OBJECTS = 64 }; // MAXIMUM_WAIT_OBJECTS
    int64_t count;
    uint32_t size = call->unit->pointer_size;
    if (call_has(call, ARG_OBJECT)) {
        waits_on(pass, call_arg(call, ARG_OBJECT));
        return;
    }
    if (!pass_constant(pass, call_arg(call, ARG_COUNT), &count) || count > MOST_OBJECTS)
        return;
    for (int64_t i = 0; i < count; i++)
        waits_on(pass, pass_load(pass, call_arg(call, ARG_OBJECTS), i * size, size));
}

// ---- the routine ----------------------------------------------------------------------------------------

static bool was_waited_for(const Pass *pass, int64_t site)
{
    uint8_t kind;
    int64_t data;
    for (unsigned i = 0; pass_recall(pass, pass_root(pass), i, &kind, &data); i++)
        if (kind == WAITED_SITE && data == site)
            return true;
    return false;
}

static bool is_half_of_send_and_wait(const Pass *pass)
{
    uint8_t kind;
    int64_t site;
    bool any = false;
    for (unsigned i = 0; pass_recall(pass, pass_root(pass), i, &kind, &site); i++) {
        if (kind == FOREIGN_SITE || (kind == SITE && !was_waited_for(pass, site)))
            return false;
        any |= kind == SITE;
    }
    return any;
}

static Value context_of(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role->wdk->context < 0 ? (Value){0} : pass_param(pass, (unsigned)role->wdk->context);
}

static void on_root(Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    if (!role || role->wdk->kind != ROLE_IO_COMPLETION || !is_half_of_send_and_wait(pass))
        return;
    pass_set(pass, pass_received(pass), SLOT_IS_HALF, YES, (Value){0});
    pass_set(pass, context_of(pass), SLOT_IS_HALF, YES, (Value){0});
}

static bool is_active(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_IO_COMPLETION &&
           pass_state(pass, pass_received(pass), SLOT_IS_HALF) == YES;
}

static void signalled(Pass *pass)
{
    pass_set(pass, pass_received(pass), SLOT_SIGNALLED, YES, (Value){0});
}

// A call that is given (part of) the context may be what wakes the waiter: KeReleaseSemaphore, an unknown
// helper.
static void given_context(Pass *pass, const Call *call)
{
    Value context = context_of(pass), base;
    int64_t offset;
    for (unsigned i = 0; i < call->n_args; i++) {
        Value arg = call->args[i];
        bool is_part = arg.kind == VAL_SYM && context.kind == VAL_SYM && arg.id == context.id;
        if (is_part || (pass_read_from(pass, arg, &base, &offset) && value_same(base, context)))
            signalled(pass);
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_WAIT)
        waited(pass, call);
    if (!is_active(pass))
        return;
    unsigned verb = call->row ? call->row->verb : VERB_NONE;
    if (verb == VERB_EVENT_SET)
        signalled(pass);
    else if (verb != VERB_TRACE && verb != VERB_PURE)
        given_context(pass, call);
    if (verb == VERB_IRP_MARK_PENDING && value_same(call_arg(call, ARG_IRP), pass_received(pass)))
        pass_report(
            pass,
            &(Report){.severity = SEVERITY_ERROR, .about = {pass_received(pass)}, .tell_branches = true},
            "'%s' is marked pending in the completion routine of a sender that waits for it",
            call_subject(pass, call, ARG_IRP));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    if (call->row->verb == VERB_IRP_SET_COMPLETION)
        completion_set(pass, call);
}

static void on_access(Pass *pass, const Access *access)
{
    const char *field = strrchr(access->path, '.');
    if (!access->is_store && field && strcmp(field, ".PendingReturned") == 0 && is_active(pass))
        pass_set(pass, pass_received(pass), SLOT_PENDING_RETURNED, YES, access->value);
}

static void on_return(Pass *pass, const Return *leaving)
{
    int64_t status;
    if (!leaving->is_root || !is_active(pass) || !pass_is_clean(pass))
        return;
    // Every sender waits on something inside the context: none passes NULL.
    if (pass_is_null(pass, context_of(pass)))
        return;
    Value irp = pass_received(pass);
    Report report = {.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true};
    if (pass_constant(pass, leaving->value, &status) &&
        (int32_t)status != STATUS_MORE_PROCESSING_REQUIRED_VALUE) {
        pass_report(pass, &report,
                    "the sender waits for this IRP and owns it again, but its completion routine does not "
                    "return STATUS_MORE_PROCESSING_REQUIRED");
        return;
    }
    // Asked on one of the paths that met and not on another: nothing is known of it.
    bool not_pended = !pass_has_none(pass, irp, SLOT_PENDING_RETURNED) &&
                      (!pass_state(pass, irp, SLOT_PENDING_RETURNED) ||
                       !pass_may_be(pass, pass_related(pass, irp, SLOT_PENDING_RETURNED), 1));
    bool context_lost =
        pass_state(pass, context_of(pass), SLOT_IS_HALF) != YES || pass_escaped(pass, context_of(pass));
    if (pass_has_none(pass, irp, SLOT_SIGNALLED) && !not_pended && !context_lost)
        pass_report(pass, &report,
                    "the sender waits for this IRP, but its completion routine returns without signalling "
                    "the event");
}

const Rule rule_sync_completion_routine_contract = {
    .info =
        {
            .id = "IOC0047",
            .name = "sync-completion-routine-contract",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "completion routine of a send-and-wait breaks its contract",
            .statement = "When the sender waits for an IRP, its completion routine signals the event, "
                         "returns STATUS_MORE_PROCESSING_REQUIRED, and does not mark the IRP pending.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "k:implementing-an-iocompletion-routine",
                                             "d:wdm-signaleventincompletion",
                                             "d:wdm-ioallocateirpsignaleventincompletion",
                                             "d:wdm-completioneventchecking", NULL},
            .seed_statements = (const char *const[]){"S002-8", "S002-16", NULL},
            .why = "Without the signal the sender waits forever. With another status the I/O manager "
                   "completes, and perhaps frees, an IRP that the woken sender still uses.",
            .fix = "In the routine, signal the event when Irp->PendingReturned is set, and return "
                   "STATUS_MORE_PROCESSING_REQUIRED.",
            .limits = "A routine that is also registered where nobody waits, or for an IRP whose origin "
                      "is not seen, is not judged.",
        },
    .on_root = on_root,
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
