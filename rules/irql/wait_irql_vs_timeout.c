// How long a thread may wait depends on the level: not at all from DISPATCH_LEVEL on, except to look (a
// timeout of zero), which DISPATCH_LEVEL still allows. Decided from the proven lower bound of IRQL and from
// the timeout's value on this path.
//
// The pages of two Static Driver Verifier rules say "= DISPATCH_LEVEL" for the zero timeout;
// NF:wdm.KeWaitForSingleObject says "<=", and so does this rule.
#include <string.h>

#include "analyzer/engine/rule.h"

// Certainly longer than a look. What waits without a timeout argument waits for ever.
static bool blocks(const Pass *pass, const Call *call)
{
    Value timeout = call_arg(call, ARG_TIMEOUT);
    if (call->row->verb == VERB_DELAY || !call_has(call, ARG_TIMEOUT) || pass_is_null(pass, timeout))
        return true;
    if (!pass_is_non_null(pass, timeout))
        return false;
    // NS:winnt._LARGE_INTEGER.QuadPart
    return !pass_may_be(pass, pass_load(pass, timeout, 0, sizeof(int64_t)), 0);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || (call->row->verb != VERB_WAIT && call->row->verb != VERB_DELAY))
        return;
    // Zw waits: PASSIVE_LEVEL whatever the timeout, see ioctl-ddi-above-max-irql.
    if (call->fact && call->fact->irql_max < IRQL_APC)
        return;
    IrqlInfo irql = pass_irql(pass);
    if (irql.low < IRQL_DISPATCH || !irql.low_is_proven)
        return;
    Report report = {.severity = SEVERITY_ERROR, .tell_irql = true, .page = call_page(pass, call)};
    const char *level = irql_name((Irql)irql.low), *why = irql.low_because;
    int length = (int)strcspn(why, ":");
    if (irql.low > IRQL_DISPATCH)
        pass_report(pass, &report, "'%s' is called at %s, where no wait is allowed: %.*s", call->name, level,
                    length, why);
    else if (call->row->verb == VERB_DELAY)
        pass_report(pass, &report, "'%s' puts the thread to sleep at %s: %.*s", call->name, level, length,
                    why);
    else if (blocks(pass, call))
        pass_report(pass, &report, "'%s' blocks at %s, where only a timeout of zero is allowed: %.*s",
                    call->name, level, length, why);
}

const Rule rule_wait_irql_vs_timeout = {
    .info =
        {
            .id = "IOC0003",
            .name = "wait-irql-vs-timeout",
            .category = "irql",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "blocking wait at DISPATCH_LEVEL or above",
            .statement = "A wait without a timeout, or with one that is not zero, may be made at "
                         "APC_LEVEL at most; a wait with a timeout of zero at DISPATCH_LEVEL at most.",
            .sources =
                (const char *const[]){"k:creating-ioctl-requests-in-drivers", "NF:wdm.KeWaitForSingleObject",
                                      "NF:wdm.KeWaitForMultipleObjects", "NF:wdm.KeDelayExecutionThread",
                                      "k:introduction-to-kernel-dispatcher-objects", NULL},
            .seed_statements = (const char *const[]){"S002-14", "S002-15", NULL},
            .why = "At DISPATCH_LEVEL the scheduler cannot run another thread. The processor hangs, or "
                   "the system stops with IRQL_NOT_LESS_OR_EQUAL or ATTEMPTED_SWITCH_FROM_DPC.",
            .fix = "Release the spin lock before waiting, wait in a work item, or poll with a timeout of "
                   "zero.",
            .limits = "A timeout whose value is not known, and a level that only the caller decides, are "
                      "not reported.",
        },
    .on_call = on_call,
};
