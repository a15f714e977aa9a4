// A driver-allocated IRP ends in its completion routine: freed or kept by the driver, never handed on to the
// I/O manager.
//
//   - the routine frees the IRP and returns something else than STATUS_MORE_PROCESSING_REQUIRED: wrong;
//   - a routine registered for driver-allocated IRPs only does not return STATUS_MORE_PROCESSING_REQUIRED;
//   - such a routine keeps the IRP from the I/O manager, but neither it nor the sender has any use for it.
//
// What was registered for which IRP is learnt from the senders, which are walked first.
#include "analyzer/engine/rule.h"

enum { SLOT_FREED, SLOT_ROUTINE, SLOT_KEPT, SLOT_SENT };
enum { YES = 1 };
enum { FOR_ALLOCATED = 1, FOR_OTHERS, SENDER_KEEPS, SENDER_DROPS };
enum { STATUS_MORE_PROCESSING_REQUIRED_VALUE = -1073741802 }; // 0xC0000016

static bool is_completion_root(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_IO_COMPLETION;
}

static bool was_remembered(const Pass *pass, uint8_t wanted)
{
    uint8_t kind;
    int64_t data;
    for (unsigned i = 0; pass_recall(pass, pass_root(pass), i, &kind, &data); i++)
        if (kind == wanted)
            return true;
    return false;
}

static bool is_only_for_allocated(const Pass *pass)
{
    return was_remembered(pass, FOR_ALLOCATED) && !was_remembered(pass, FOR_OTHERS);
}

// ---- the sender -----------------------------------------------------------------------------------------

static bool is_own(const Pass *pass, Value irp)
{
    Origin origin = pass_origin(pass, irp, NULL);
    return origin == ORIGIN_ALLOCATED || origin == ORIGIN_BUILT_ASYNC;
}

static void completion_set(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP), routine = call_arg(call, ARG_ROUTINE);
    const ProgramFunc *func = pass_function_of(pass, routine);
    if (!func)
        return;
    pass_remember(pass, func, is_own(pass, irp) ? FOR_ALLOCATED : FOR_OTHERS, 0);
    if (is_own(pass, irp))
        pass_set(pass, irp, SLOT_ROUTINE, YES, routine);
}

static void keeps(Pass *pass, Value irp)
{
    pass_set(pass, irp, SLOT_KEPT, YES, (Value){0});
}

static void keep_all(Pass *pass)
{
    Value irp, routine;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_ROUTINE, i, &irp, &state, &routine); i++)
        keeps(pass, irp);
}

// Before or after the routine is set.
static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && pass_key(pass, access->value) && !pass_is_stack(pass, access->address, NULL) &&
        (is_own(pass, access->value) || value_same(access->value, pass_received(pass))))
        keeps(pass, access->value);
}

static void sender_ends(Pass *pass, const Return *leaving)
{
    Value irp, routine;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_ROUTINE, i, &irp, &state, &routine); i++) {
        const ProgramFunc *func = pass_function_of(pass, routine);
        bool kept = value_same(irp, leaving->value) || !pass_has_none(pass, irp, SLOT_KEPT) ||
                    pass_escaped(pass, irp) || !pass_is_clean(pass);
        if (func)
            pass_remember(pass, func, kept ? SENDER_KEEPS : SENDER_DROPS, 0);
    }
}

// ---- the routine ----------------------------------------------------------------------------------------

static void routine_ends(Pass *pass, const Return *leaving)
{
    Value irp = pass_received(pass);
    int64_t status;
    bool freed = pass_state(pass, irp, SLOT_FREED) == YES;
    bool known = pass_constant(pass, leaving->value, &status);
    bool keeps_it = known && (int32_t)status == STATUS_MORE_PROCESSING_REQUIRED_VALUE;
    Report report = {.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true};
    if (!known)
        return;
    if (freed && !keeps_it)
        pass_report(pass, &report,
                    "the IRP was freed, but the completion routine lets the I/O manager go on completing it");
    else if (!keeps_it && is_only_for_allocated(pass))
        pass_report(pass, &report,
                    "completion routine of a driver-allocated IRP does not return "
                    "STATUS_MORE_PROCESSING_REQUIRED");
    else if (pass_has_none(pass, irp, SLOT_FREED) && is_only_for_allocated(pass) &&
             was_remembered(pass, SENDER_DROPS) && !was_remembered(pass, SENDER_KEEPS) &&
             pass_has_none(pass, irp, SLOT_KEPT) && !pass_escaped(pass, irp))
        pass_report(pass, &report,
                    "driver-allocated IRP is neither freed nor used again when its completion routine "
                    "returns");
}

// A guard against a context that no sender passes tells nothing of how IRPs are disposed of.
static bool context_is_missing(const Pass *pass)
{
    int8_t context = pass_role(pass)->wdk->context;
    return context >= 0 && pass_is_null(pass, pass_param(pass, (unsigned)context));
}

static void on_return(Pass *pass, const Return *leaving)
{
    if (!leaving->is_root)
        return;
    sender_ends(pass, leaving);
    if (is_completion_root(pass) && pass_is_clean(pass) && !context_is_missing(pass))
        routine_ends(pass, leaving);
}

// Who frees what he has sent waited for it; what was never sent no routine will see.
static void freed(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    if (value_same(irp, pass_received(pass)) && is_completion_root(pass)) {
        pass_set(pass, irp, SLOT_FREED, YES, (Value){0});
        pass_note(pass, irp, "the IRP is freed here");
    }
    if (pass_has_none(pass, irp, SLOT_SENT))
        pass_drop(pass, irp, SLOT_ROUTINE);
    keeps(pass, irp);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    switch (call->row->verb) {
    case VERB_IRP_FREE:
        freed(pass, call);
        break;
    case VERB_IRP_REUSE:
    case VERB_IRP_INITIALIZE:
    case VERB_IRP_QUEUE:
        keeps(pass, call_arg(call, ARG_IRP));
        break;
    case VERB_IRP_CALL:
        if (pass_state(pass, call_arg(call, ARG_IRP), SLOT_ROUTINE))
            pass_set(pass, call_arg(call, ARG_IRP), SLOT_SENT, YES, (Value){0});
        if (is_completion_root(pass))
            keeps(pass, call_arg(call, ARG_IRP)); // sent again
        break;
    case VERB_EVENT_SET: // somebody is woken who knows the IRP
        if (is_completion_root(pass))
            keeps(pass, pass_received(pass));
        break;
    case VERB_LIST_INSERT: // by an entry inside the IRP
    case VERB_INTERLOCKED_POINTER: {
        Value entry = call_arg(call, ARG_ENTRY);
        if (entry.kind == VAL_SYM)
            keeps(pass, (Value){VAL_SYM, entry.id, 0});
        break;
    }
    case VERB_WAIT:
        keep_all(pass);
        break;
    default:
        break;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_IRP_SET_COMPLETION && call->outcome != OUTCOME_FAILURE)
        completion_set(pass, call);
}

const Rule rule_allocated_irp_completion_disposal = {
    .info =
        {
            .id = "IOC0045",
            .name = "allocated-irp-completion-disposal",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "completion routine does not dispose of a driver-allocated IRP properly",
            .statement = "The completion routine of an IRP the driver allocated frees it, or keeps it for "
                         "reuse, and returns STATUS_MORE_PROCESSING_REQUIRED.",
            .sources = (const char *const[]){"k:implementing-an-iocompletion-routine",
                                             "NF:wdm.IoSetCompletionRoutine",
                                             "k:different-ways-of-handling-irps-cheat-sheet", NULL},
            .seed_statements = (const char *const[]){"S002-9", NULL},
            .why = "After the routine the I/O manager goes on with the IRP unless told not to: freed, it "
                   "is used after it is gone; not freed, it ends in a completion for which no thread "
                   "exists. An IRP nobody frees is lost nonpaged pool with each request.",
            .fix = "Free the MDLs and the IRP (IoFreeIrp) in the routine, or keep it in the driver's own "
                   "context for IoReuseIrp, and return STATUS_MORE_PROCESSING_REQUIRED.",
            .limits = "MDLs are not checked. A routine that also serves IRPs of other origins is judged "
                      "only where it frees.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
