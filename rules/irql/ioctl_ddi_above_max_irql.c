// Each documented routine has a ceiling. Decided from the proven lower bound of IRQL and the documented level
// of the routine; where the level depends on an argument, only KeSetEvent's and the pool's conditions are
// evaluated, else the loosest bound counts.
//
// Waits and synchronous sends have rules of their own.
#include <string.h>

#include "analyzer/engine/rule.h"

// The string helpers are documented for PASSIVE_LEVEL because of pageable strings; most drivers' strings are
// resident.
static bool is_string_helper(const Call *call)
{
    return strcmp(call->fact->header, "ntstrsafe.h") == 0;
}

static bool has_own_rule(const Call *call)
{
    if (!call->row)
        return false;
    switch (call->row->verb) {
    case VERB_DELAY:
        return true;
    case VERB_WAIT:
        return call->fact->irql_max >= IRQL_APC;
    default:
        return call->is_synchronous;
    }
}

// NF:wdm.KeSetEvent: with Wait TRUE at APC_LEVEL at most. NF:wdm.ExAllocatePool2: paged pool likewise.
static unsigned conditional_level(const Pass *pass, const Call *call, const char **because)
{
    enum { POOL_FLAG_PAGED_VALUE = 0x100, POOL_TYPE_PAGED = 1 };
    int64_t value;
    const DdiFact *fact = call->fact;
    if (!fact->is_conditional)
        return fact->irql_max;
    // "If the memory is pageable" and the like: nothing decides it here. What comes on top of an exact level
    // (special kernel APCs enabled, for the Zw routines) does not make it looser.
    unsigned undecided = *fact->irql_rule || fact->irql_exact ? fact->irql_max : IRQL_HIGH;
    if (!call->row)
        return undecided;
    if (call->row->verb == VERB_EVENT_SET && call_has(call, ARG_WAIT) &&
        pass_constant(pass, call_arg(call, ARG_WAIT), &value) && value) {
        *because = " when Wait is TRUE";
        return IRQL_APC;
    }
    if (call->row->verb != VERB_POOL_ALLOCATE)
        return undecided;
    bool is_flags = call_has(call, ARG_FLAGS) && pass_constant(pass, call_arg(call, ARG_FLAGS), &value) &&
                    (value & POOL_FLAG_PAGED_VALUE);
    bool is_type = call_has(call, ARG_POOL_TYPE) &&
                   pass_constant(pass, call_arg(call, ARG_POOL_TYPE), &value) && (value & POOL_TYPE_PAGED);
    if (is_flags || is_type) {
        *because = " for paged pool";
        return IRQL_APC;
    }
    return undecided;
}

// DISPATCH_LEVEL where it is not allowed stops systems. Between PASSIVE_LEVEL and APC_LEVEL the difference is
// felt by what needs APCs: the Zw routines complete through one (k:disabling-apcs).
static Severity severity_of(const Call *call, unsigned level, unsigned most)
{
    bool is_apc_only = level == IRQL_APC && most == IRQL_PASSIVE;
    return is_apc_only && strncmp(call->name, "Zw", 2) != 0 ? SEVERITY_NOTE : SEVERITY_ERROR;
}

static void on_call(Pass *pass, const Call *call)
{
    const char *because = "";
    if (!call->fact || call->fact->is_callback || call->fact->irql_max == IRQL_UNKNOWN ||
        is_string_helper(call) || has_own_rule(call))
        return;
    IrqlInfo irql = pass_irql(pass);
    if (irql.low <= IRQL_PASSIVE || !irql.low_is_proven)
        return;
    unsigned most = conditional_level(pass, call, &because);
    if (irql.low <= most)
        return;
    Severity severity = severity_of(call, irql.low, most);
    pass_report(pass, &(Report){.severity = severity, .tell_irql = true, .page = call_page(pass, call)},
                "'%s' is called at %s, but is allowed at up to %s%s: %.*s", call->name,
                irql_name((Irql)irql.low), irql_name((Irql)most), because,
                (int)strcspn(irql.low_because, ":"), irql.low_because);
}

const Rule rule_ioctl_ddi_above_max_irql = {
    .info =
        {
            .id = "IOC0008",
            .name = "ioctl-ddi-above-max-irql",
            .category = "irql",
            .priority = "P2",
            .severity = SEVERITY_ERROR,
            .summary = "routine called above its documented IRQL",
            .statement = "A routine is called at no more than the IRQL its page names.",
            .sources =
                (const char *const[]){"NF:wdm.IofCallDriver", "NF:wdm.KeSetEvent", "NF:wdm.ProbeForRead",
                                      "d:kmdf-kmdfirql", "d:wdm-irqlkesetevent", "d:wdm-irqlexapclte2",
                                      "k:defining-and-using-an-event-object", NULL},
            .seed_statements = (const char *const[]){"S001-1", NULL},
            .why = "Above its ceiling a routine may touch pageable memory or wait, which stops the "
                   "system, or take a lock it already holds.",
            .fix = "Where a lock raised the level, call it before the lock is taken or after it is released; "
                   "in an interrupt or DPC routine leave the call to a work item (or, if DISPATCH_LEVEL "
                   "will do, to a DPC).",
            .limits = "Levels that depend on arguments are evaluated for KeSetEvent and pool allocation "
                      "only; elsewhere the loosest one counts. The string helpers of ntstrsafe.h are left "
                      "out.",
        },
    .on_call = on_call,
};
