// Some routines run in whatever thread happens to be current. Blocking it stalls a stranger, and deadlocks
// when the stranger is the one who must signal. The role of the root tells; a level that is proven too high
// belongs to wait-irql-vs-timeout.
//
// k:introduction-to-kernel-dispatcher-objects lets the dispatch routines of highest-level drivers wait, and
// those of lower ones for synchronous requests; for device controls only with METHOD_BUFFERED. Where a driver
// stands in its stack is not in the source: a note for a code known to be of another method, nothing else.
#include "analyzer/engine/rule.h"

// Certainly longer than a look. What waits without a timeout argument waits for ever.
static bool is_long(const Pass *pass, const Call *call)
{
    Value timeout = call_arg(call, ARG_TIMEOUT);
    if (!call_has(call, ARG_TIMEOUT) || pass_is_null(pass, timeout))
        return true;
    if (!pass_is_non_null(pass, timeout))
        return false;
    // NS:winnt._LARGE_INTEGER.QuadPart
    return !pass_may_be(pass, pass_load(pass, timeout, 0, sizeof(int64_t)), 0);
}

static bool blocks(const Pass *pass, const Call *call)
{
    if (!call->row)
        return false;
    return call->row->verb == VERB_IRP_FORWARD_SYNC || (call->row->verb == VERB_WAIT && is_long(pass, call));
}

// Level and thread of these belong to somebody else. Of those that always run at DISPATCH_LEVEL or above
// (DPCs, timers, StartIo, interrupts) wait-irql-vs-timeout speaks; a cancel routine may have released its
// lock.
static bool is_arbitrary(const ProgramRole *role)
{
    switch (role->wdk->kind) {
    case ROLE_IO_COMPLETION:
    case ROLE_CANCEL:
    case ROLE_REQUEST_COMPLETION:
    case ROLE_REQUEST_CANCEL:
        return true;
    default:
        return false;
    }
}

// "for 'event' ", when the call names one object.
static const char *object_text(Pass *pass, const Call *call)
{
    return call_has(call, ARG_OBJECT)
               ? arena_printf(pass_arena(pass), "for '%s' ", call_subject(pass, call, ARG_OBJECT))
               : "";
}

static void check_dispatch(Pass *pass, const Call *call)
{
    enum { METHOD_MASK = 3, METHOD_BUFFERED_VALUE = 0 };
    int64_t code;
    const IrUnit *unit = NULL;
    if (!pass_current_code(pass, &code) || (code & METHOD_MASK) == METHOD_BUFFERED_VALUE)
        return;
    const IrCode *known = pass_code(pass, code, &unit);
    if (!known || !known->is_known || pass_irql(pass).high < IRQL_DISPATCH)
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_NOTE},
                "'%s' waits %swhile handling '%s', whose transfer type is not METHOD_BUFFERED", call->name,
                object_text(pass, call), ir_str(unit, known->name));
}

static void on_call(Pass *pass, const Call *call)
{
    const ProgramRole *role = pass_role(pass);
    if (!role || !blocks(pass, call))
        return;
    IrqlInfo irql = pass_irql(pass);
    if (irql.low >= IRQL_DISPATCH && irql.low_is_proven)
        return;
    if (role->wdk->kind == ROLE_DISPATCH) {
        check_dispatch(pass, call);
        return;
    }
    // A test or an assertion may say that this path is called at a lower level.
    if (!is_arbitrary(role) || irql.high < IRQL_DISPATCH)
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_WARNING},
                "'%s' waits %sin '%s', which runs in an arbitrary thread and at up to %s", call->name,
                object_text(pass, call), pass_root(pass)->name,
                irql_name((Irql)(irql.high > IRQL_DISPATCH ? IRQL_DISPATCH : irql.high)));
}

const Rule rule_blocking_wait_in_arbitrary_thread = {
    .info =
        {
            .id = "IOC0004",
            .name = "blocking-wait-in-arbitrary-thread",
            .category = "irql",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "blocking wait in a routine that runs in an arbitrary thread",
            .statement = "A driver may block on a dispatcher object only in a nonarbitrary thread: not in "
                         "completion, cancel, StartIo, DPC, timer or interrupt routines.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "k:introduction-to-kernel-dispatcher-objects",
                                             "k:waits-and-apcs", "NC:wdm.IO_COMPLETION_ROUTINE", NULL},
            .seed_statements = (const char *const[]){"S002-14", NULL},
            .why = "The thread belongs to somebody else, perhaps to the very one who must signal the "
                   "object, and such routines are usually called at DISPATCH_LEVEL, where a wait stops "
                   "the system.",
            .fix = "Queue a work item and wait there, or let the completion of the second request "
                   "continue the work.",
            .limits = "Dispatch routines get a note only, and only for control codes known not to be "
                      "METHOD_BUFFERED.",
        },
    .on_call = on_call,
};
