// An IRP and its stack locations are out of reach once it was completed, freed, or passed down without a
// completion routine.
//
//      IoCompleteRequest, IoFreeIrp --> COMPLETED, FREED
//      IoCallDriver, no completion routine set on this path --> PASSED
//      COMPLETED, FREED, PASSED --field or stack location touched, given to an IRP routine--> REPORT
//      PASSED --any wait--> (nothing)
//      COMPLETED, FREED, PASSED --IoReuseIrp, IoInitializeIrp--> (nothing)
//
// With a completion routine the IRP may come back (STATUS_MORE_PROCESSING_REQUIRED), so nothing is said then.
// Completing a completed IRP is double-completion; completing a passed one is lower-driver-status-mishandled.
//
// A path that goes on because the status compares equal to some code (`while (status == STATUS_RETRY)`)
// proves nothing when the IRP was completed with a status nobody knew: with that code it may not have been
// completed.
#include "analyzer/engine/rule.h"

enum { SLOT_GONE, SLOT_ROUTINE, SLOT_STACK, SLOT_STATUS };
enum { COMPLETED = 1, FREED, PASSED };
enum { ROUTINE_SET = 1 };
enum { STACK_OF = 1 };
enum { OPEN_STATUS = 1 };

// NS:wdm._IRP: IoStatus.Status.
enum { IRP_STATUS_64 = 0x30, IRP_STATUS_32 = 0x18 };

static const char *how(uint8_t gone)
{
    return gone == COMPLETED ? "completed"
           : gone == FREED   ? "freed"
                             : "passed down without a completion routine";
}

static void report(Pass *pass, Value irp, uint8_t gone, const char *what, const char *use)
{
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}}, "%s is %s after the IRP was %s",
                what, use, how(gone));
    pass_drop(pass, irp, SLOT_GONE);
}

// A name that stays with one object: a parameter of the root, or what a call in it made. What is read out of
// memory gets another object behind it in lists and loops.
static bool is_stable(const Pass *pass, Value object)
{
    enum { MOST_PARAMS = 8 };
    if (object.kind != VAL_SYM || object.imm != 0)
        return false;
    Origin origin = pass_origin(pass, object, NULL);
    if (pass_depth(pass) == 0 &&
        (origin == ORIGIN_ALLOCATED || origin == ORIGIN_BUILT || origin == ORIGIN_BUILT_ASYNC))
        return true;
    for (unsigned i = 0; i < MOST_PARAMS; i++)
        if (value_same(object, pass_param(pass, i)))
            return true;
    return false;
}

static bool is_guess(const Pass *pass, Value irp)
{
    int64_t code;
    if (pass_state(pass, irp, SLOT_STATUS) != OPEN_STATUS)
        return !pass_has_none(pass, irp, SLOT_STATUS);
    return pass_constant(pass, pass_related(pass, irp, SLOT_STATUS), &code);
}

static uint8_t gone_state(const Pass *pass, Value irp)
{
    // File systems try a request again from an exception filter: what the filter decided, this path does not
    // know.
    bool is_known = is_stable(pass, irp) && !pass_in_try(pass) && !is_guess(pass, irp);
    return is_known ? pass_state(pass, irp, SLOT_GONE) : 0;
}

// ---- uses -------------------------------------------------------------------------------------------------

static const char *access_text(Pass *pass, const Access *access, bool is_stack)
{
    const char *text = ir_str(access->unit, ir_opnd(access->unit, access->inst, 0)->text);
    bool is_plain = *text && !strchr(text, '(');
    return is_plain   ? arena_printf(pass_arena(pass), "'%s'", text)
           : is_stack ? "a stack location"
                      : "the IRP";
}

static void on_access(Pass *pass, const Access *access)
{
    if (access->address.kind != VAL_SYM)
        return;
    Value object = {VAL_SYM, access->address.id, 0};
    Value irp = object;
    bool is_stack = pass_state(pass, object, SLOT_STACK) == STACK_OF;
    if (is_stack)
        irp = pass_related(pass, object, SLOT_STACK);
    uint8_t gone = gone_state(pass, irp);
    if (gone)
        report(pass, irp, gone, access_text(pass, access, is_stack), access->is_store ? "written" : "read");
}

// Routines that read or write the IRP itself. Remove locks and traces take its address as a mere number.
static bool touches_irp(const Call *call, uint8_t gone)
{
    switch (call->row->verb) {
    case VERB_IRP_CURRENT_STACK:
    case VERB_IRP_NEXT_STACK:
    case VERB_IRP_SKIP_STACK:
    case VERB_IRP_COPY_STACK:
    case VERB_IRP_SET_NEXT_STACK:
    case VERB_IRP_SET_COMPLETION:
    case VERB_IRP_SET_CANCEL:
    case VERB_IRP_MARK_PENDING:
    case VERB_IRP_QUEUE:
    case VERB_IRP_START_PACKET:
        return true;
    case VERB_IRP_CALL:
    case VERB_IRP_FORWARD_SYNC:
        return gone != PASSED; // sent twice: sent elsewhere by code this rule does not see
    case VERB_IRP_FREE:
        return gone == FREED;
    case VERB_IRP_COMPLETE:
        return gone == FREED;
    default:
        return false;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    uint8_t gone = call->row ? gone_state(pass, irp) : 0;
    if (gone && touches_irp(call, gone))
        report(pass, irp, gone, arena_printf(pass_arena(pass), "'%s'", call_subject(pass, call, ARG_IRP)),
               arena_printf(pass_arena(pass), "given to '%s'", call->row->name));
}

// ---- states -----------------------------------------------------------------------------------------------

static void forget_passed(Pass *pass)
{
    Value irp, related;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_GONE, i, &irp, &state, &related);)
        if (state == PASSED)
            pass_drop(pass, irp, SLOT_GONE);
        else
            i++;
}

static void renew(Pass *pass, Value irp)
{
    pass_drop(pass, irp, SLOT_GONE);
    pass_drop(pass, irp, SLOT_ROUTINE);
}

static void passed(Pass *pass, const Call *call, Value irp)
{
    if (!pass_has_none(pass, irp, SLOT_ROUTINE) || pass_escaped(pass, irp))
        return;
    // An IRP that came from somewhere else may carry a completion routine set there.
    Origin origin = pass_origin(pass, irp, NULL);
    if (origin != ORIGIN_RECEIVED && origin != ORIGIN_ALLOCATED && origin != ORIGIN_BUILT &&
        origin != ORIGIN_BUILT_ASYNC)
        return;
    pass_set(pass, irp, SLOT_GONE, PASSED, (Value){0});
    pass_note(pass, irp, "'%s' gives the IRP away", call->row->name);
}

static void note_status(Pass *pass, const Call *call, Value irp)
{
    Value status = call_arg(call, ARG_STATUS);
    int64_t code;
    if (!call_has(call, ARG_STATUS))
        status = pass_load(pass, irp, call->unit->pointer_size == 4 ? IRP_STATUS_32 : IRP_STATUS_64, 4);
    pass_drop(pass, irp, SLOT_STATUS);
    if (status.kind == VAL_SYM && !pass_constant(pass, status, &code))
        pass_set(pass, irp, SLOT_STATUS, OPEN_STATUS, status);
}

static void released(Pass *pass, const Call *call, Value irp)
{
    bool is_free = call->row->verb == VERB_IRP_FREE;
    pass_drop(pass, irp, SLOT_STATUS);
    if (!is_free)
        note_status(pass, call, irp);
    pass_set(pass, irp, SLOT_GONE, is_free ? FREED : COMPLETED, (Value){0});
    pass_note(pass, irp, is_free ? "'%s' frees the IRP" : "'%s' completes the IRP", call->row->name);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value irp = call_arg(call, ARG_IRP);
    switch (call->row->verb) {
    case VERB_IRP_COMPLETE:
    case VERB_IRP_FREE:
        released(pass, call, irp);
        break;
    case VERB_IRP_CALL:
        passed(pass, call, irp);
        break;
    case VERB_IRP_SET_COMPLETION:
        pass_set(pass, irp, SLOT_ROUTINE, ROUTINE_SET, (Value){0});
        break;
    case VERB_IRP_CURRENT_STACK:
    case VERB_IRP_NEXT_STACK:
        if (pass_key(pass, irp))
            pass_set(pass, call->result, SLOT_STACK, STACK_OF, irp);
        break;
    case VERB_IRP_REUSE:
    case VERB_IRP_INITIALIZE:
        renew(pass, irp);
        break;
    case VERB_WAIT:
    case VERB_DELAY:
        forget_passed(pass);
        break;
    default:
        break;
    }
}

const Rule rule_irp_used_after_release = {
    .info =
        {
            .id = "IOC0020",
            .name = "irp-used-after-release",
            .category = "request-lifetime",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "IRP or stack location used after the IRP was completed, freed or passed down",
            .statement = "A driver does not touch an IRP or its stack location after completing or freeing "
                         "it, or after passing it down without a completion routine that stops its "
                         "completion.",
            .sources = (const char *const[]){"NF:wdm.IofCallDriver", "k:implementing-an-iocompletion-routine",
                                             "k:how-to-complete-an-irp-in-a-dispatch-routine", NULL},
            .seed_statements = (const char *const[]){"S002-11", NULL},
            .why = "The I/O manager frees a completed IRP, at once or in the originator's thread. What is "
                   "read afterwards belongs to somebody else, what is written destroys it.",
            .fix = "Read what is needed into local variables first; return the saved status, not "
                   "Irp->IoStatus.Status.",
            .limits = "IRPs that are read out of lists or structures, and completion routines set in "
                      "another function that is not called here, are not followed.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
