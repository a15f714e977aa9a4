// A dispatch routine marks an IRP pending and returns STATUS_PENDING, or does neither.
//
//      IoMarkIrpPending (or a queue that marks) --> MARKED
//      IRP passed down, or to somebody unknown --> PASSED
//      at return: MARKED and certainly another status --> REPORT
//      at return: neither, and STATUS_PENDING as a constant --> REPORT
//
// NF:wdm.IoMarkIrpPending says both directions; a dispatch routine that returns the lower driver's result
// marks nothing.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_MARK, SLOT_PASSED };
enum { MARKED = 1 };
enum { PASSED = 1 };
enum { STATUS_PENDING_VALUE = 0x103 };

static bool is_dispatch(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_DISPATCH && role->majors != 0 &&
           pass_key(pass, pass_received(pass));
}

static bool is_given(const Call *call, Value irp)
{
    for (unsigned i = 0; i < call->n_args; i++)
        if (value_same(call->args[i], irp))
            return true;
    return false;
}

// Somebody who may mark it, or whose status is returned.
static bool may_mark(const Call *call)
{
    if (!call->row)
        return true;
    switch (call->row->verb) {
    case VERB_IRP_CALL:
    case VERB_IRP_FORWARD_SYNC:
        return true;
    case VERB_NONE:
        return !call_has(call, ARG_LOCK); // a remove lock takes the IRP as a tag
    default:
        return false;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    Value irp = pass_received(pass);
    if (!is_dispatch(pass) || !is_given(call, irp))
        return;
    bool marks =
        call->row &&
        (call->row->verb == VERB_IRP_MARK_PENDING ||
         (call->row->verb == VERB_IRP_QUEUE && call->outcome != OUTCOME_FAILURE)); // NF:wdm.IoCsqInsertIrp
    if (marks) {
        pass_set(pass, irp, SLOT_MARK, MARKED, (Value){0});
        pass_note(pass, irp, "'%s' marks it pending", call->row->name);
    } else if (may_mark(call)) {
        pass_set(pass, irp, SLOT_PASSED, PASSED, (Value){0});
    }
}

// SL_PENDING_RETURNED set or cleared by hand.
static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && is_dispatch(pass) && strcmp(access->path, "_IO_STACK_LOCATION.Control") == 0) {
        pass_drop(pass, pass_received(pass), SLOT_MARK);
        pass_set(pass, pass_received(pass), SLOT_PASSED, PASSED, (Value){0});
    }
}

static const char *irp_name(const Return *leaving)
{
    const IrLocal *param =
        &leaving->unit->locals.at[leaving->func->first_local + (uint32_t)leaving->role->wdk->request];
    return ir_str(leaving->unit, param->name);
}

static void on_return(Pass *pass, const Return *leaving)
{
    if (!leaving->is_root || !is_dispatch(pass) || !pass_is_clean(pass) || leaving->value.kind == VAL_UNKNOWN)
        return;
    Value irp = pass_received(pass);
    // A status somebody else gave and the path only compared is not the driver's own word.
    bool is_pending = leaving->value.kind == VAL_INT && leaving->value.imm == STATUS_PENDING_VALUE;
    bool marked = pass_state(pass, irp, SLOT_MARK) == MARKED;
    if (marked && !pass_may_be(pass, leaving->value, STATUS_PENDING_VALUE))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true},
                    "'%s' is marked pending, but '%s' does not return STATUS_PENDING", irp_name(leaving),
                    pass_root(pass)->name);
    if (is_pending && pass_has_none(pass, irp, SLOT_MARK) && pass_has_none(pass, irp, SLOT_PASSED) &&
        !pass_escaped(pass, irp))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true},
                    "'%s' returns STATUS_PENDING, but '%s' was not marked pending", pass_root(pass)->name,
                    irp_name(leaving));
}

const Rule rule_pending_return_mismatch = {
    .info =
        {
            .id = "IOC0094",
            .name = "pending-return-mismatch",
            .category = "completion",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "IoMarkIrpPending and the returned status disagree",
            .statement = "A dispatch routine that marks an IRP pending returns STATUS_PENDING, and returns "
                         "STATUS_PENDING of its own only for an IRP it marked.",
            .sources = (const char *const[]){"NF:wdm.IoMarkIrpPending", "d:wdm-markirppending",
                                             "d:wdm-markirppending2", "d:wdm-pendedcompletedrequest",
                                             "d:28143-iomarkirppending-must-return-statuspending", NULL},
            .seed_statements = (const char *const[]){"S003-4", NULL},
            .why = "The I/O manager decides by the two together who finishes the request. When they "
                   "disagree the caller's event is never signalled, or is signalled and freed twice.",
            .fix = "Call IoMarkIrpPending before the IRP is queued and return STATUS_PENDING from that "
                   "path; return the final status elsewhere.",
            .limits = "A status that comes from an unknown function is not judged.",
        },
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
