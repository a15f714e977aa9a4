// A driver that passes an IRP down leaves completing it, and its status, to the lower driver.
//
//      IoCallDriver --> PASSED(result)
//      PASSED --IoCompleteRequest: no completion routine set, or still pending and not waited for--> REPORT
//      PASSED --dispatch routine returns a status that is surely not the result--> REPORT
//      PASSED --any wait, IoForwardIrpSynchronously--> (nothing)
//      marked pending and STATUS_PENDING returned: fine
#include "analyzer/engine/rule.h"

enum { SLOT_PASSED, SLOT_ROUTINE, SLOT_MARK };
enum { PASSED = 1, PENDING };
enum { ROUTINE_SET = 1, MARKED = 1 };
enum { STATUS_PENDING_VALUE = 0x103 };

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_IRP_COMPLETE)
        return;
    Value irp = call_arg(call, ARG_IRP);
    uint8_t state = pass_key(pass, irp) ? pass_state(pass, irp, SLOT_PASSED) : 0;
    bool routine = !pass_has_none(pass, irp, SLOT_ROUTINE);
    if (!state || (routine && state != PENDING))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}},
                routine ? "'%s' is completed while the lower driver still has it: it returned STATUS_PENDING"
                        : "'%s' is completed although it was passed down: the lower driver completes it",
                call_subject(pass, call, ARG_IRP));
    pass_drop(pass, irp, SLOT_PASSED);
}

// ---- states -----------------------------------------------------------------------------------------------

static void forget_all(Pass *pass)
{
    Value irp, related;
    uint8_t state;
    while (pass_each(pass, SLOT_PASSED, 0, &irp, &state, &related))
        pass_drop(pass, irp, SLOT_PASSED);
}

static void passed(Pass *pass, const Call *call, Value irp)
{
    bool known = value_same(irp, pass_received(pass)) && !pass_escaped(pass, irp);
    if (!known)
        return;
    pass_set(pass, irp, SLOT_PASSED, call->outcome == OUTCOME_PENDING ? PENDING : PASSED, call->result);
    pass_note(pass, irp,
              call->outcome == OUTCOME_PENDING ? "'%s' returns STATUS_PENDING" : "'%s' passes the IRP down",
              call->row->name);
}

static void after_call(Pass *pass, const Call *call)
{
    if (call_may_wait(call))
        forget_all(pass);
    if (!call->row)
        return;
    Value irp = call_arg(call, ARG_IRP);
    switch (call->row->verb) {
    case VERB_IRP_CALL:
        passed(pass, call, irp);
        break;
    case VERB_IRP_SET_COMPLETION:
        pass_set(pass, irp, SLOT_ROUTINE, ROUTINE_SET, (Value){0});
        break;
    case VERB_IRP_MARK_PENDING:
        pass_set(pass, irp, SLOT_MARK, MARKED, (Value){0});
        break;
    default:
        break;
    }
}

// ---- the returned status ----------------------------------------------------------------------------------

static void on_return(Pass *pass, const Return *leaving)
{
    const ProgramRole *role = leaving->role;
    Value irp = pass_received(pass);
    if (!leaving->is_root || !role || role->wdk->kind != ROLE_DISPATCH || role->majors == 0 ||
        !pass_is_clean(pass))
        return;
    uint8_t state = pass_key(pass, irp) ? pass_state(pass, irp, SLOT_PASSED) : 0;
    bool routine = !pass_has_none(pass, irp, SLOT_ROUTINE);
    if (!state || (routine && state != PENDING) || pass_escaped(pass, irp) ||
        leaving->value.kind == VAL_UNKNOWN)
        return;
    if (!pass_has_none(pass, irp, SLOT_MARK) && pass_may_be(pass, leaving->value, STATUS_PENDING_VALUE))
        return;
    int64_t low, high, returned_low, returned_high;
    pass_range(pass, pass_related(pass, irp, SLOT_PASSED), &low, &high);
    pass_range(pass, leaving->value, &returned_low, &returned_high);
    if (returned_high < low || high < returned_low)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}},
                    "'%s' passes the IRP down but returns a status of its own instead of the lower driver's",
                    pass_root(pass)->name);
}

const Rule rule_lower_driver_status_mishandled = {
    .info =
        {
            .id = "IOC0100",
            .name = "lower-driver-status-mishandled",
            .category = "completion",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "IRP completed, or another status returned, after it was passed down",
            .statement = "After IoCallDriver a driver does not complete an IRP that the lower driver still "
                         "owns, and returns the lower driver's status.",
            .sources = (const char *const[]){"d:wdm-pendedcompletedrequest3",
                                             "d:wdm-pendedcompletedrequestex", "d:wdm-lowerdriverreturn",
                                             "k:dispatchdevicecontrol-in-higher-level-drivers", NULL},
            .seed_statements = (const char *const[]){"S002-12", NULL},
            .why = "The lower driver completes the IRP, now or later. Completing it here as well frees it "
                   "twice; returning success while the IRP is pending makes the caller read a result that "
                   "is not there yet.",
            .fix = "Return what IoCallDriver returned; to work on the IRP afterwards set a completion "
                   "routine that returns STATUS_MORE_PROCESSING_REQUIRED and wait for it.",
            .limits = "Whether a completion routine returns STATUS_MORE_PROCESSING_REQUIRED is not checked.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_unknown = forget_all,
    .on_return = on_return,
};
