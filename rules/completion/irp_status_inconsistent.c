// What a driver writes into IoStatus.Status before completing an IRP is final, and is what the dispatch
// routine returns.
//
//      IoStatus.Status = s --> STATUS(s) --IoCompleteRequest--> COMPLETED(s)
//      COMPLETED(s) --dispatch routine returns r, surely not s--> REPORT
//      STATUS(STATUS_PENDING) --IoCompleteRequest--> REPORT
//      no STATUS at all --IoCompleteRequest--> REPORT (warning)
//
// An IRP that went down the stack carries the lower driver's status and is not judged.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_STATUS, SLOT_COMPLETED };
enum { WRITTEN = 1, LOWER };
enum { COMPLETED = 1 };
enum { STATUS_PENDING_VALUE = 0x103 };

static bool is_pending(const Pass *pass, Value status)
{
    int64_t constant;
    return pass_constant(pass, status, &constant) && constant == STATUS_PENDING_VALUE;
}

// k:different-ways-of-handling-irps-cheat-sheet: a PnP, power or WMI IRP keeps the status it came with when
// the driver does nothing about it. For the others the driver decides.
static bool must_set_status(const Pass *pass)
{
    enum { MAJOR_POWER = 0x16, MAJOR_SYSTEM_CONTROL = 0x17, MAJOR_PNP = 0x1B };
    uint32_t exempt = 1u << MAJOR_POWER | 1u << MAJOR_SYSTEM_CONTROL | 1u << MAJOR_PNP;
    const ProgramRole *role = pass_role(pass);
    return role && role->wdk->kind == ROLE_DISPATCH && role->majors != 0 && !(role->majors & exempt);
}

static void on_access(Pass *pass, const Access *access)
{
    if (!access->is_store || access->address.kind != VAL_SYM ||
        strcmp(access->path, "_IRP.IoStatus.Status") != 0)
        return;
    Value irp = {VAL_SYM, access->address.id, 0};
    pass_set(pass, irp, SLOT_STATUS, WRITTEN, access->value);
    pass_note(pass, irp, "its status is set");
}

static void completes(Pass *pass, const Call *call, Value irp)
{
    const char *name = call_subject(pass, call, ARG_IRP);
    Report report = {.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true};
    if (pass_state(pass, irp, SLOT_STATUS) == WRITTEN) {
        if (is_pending(pass, pass_related(pass, irp, SLOT_STATUS)))
            pass_report(pass, &report, "'%s' is completed with STATUS_PENDING", name);
        return;
    }
    bool untouched = value_same(irp, pass_received(pass)) && pass_has_none(pass, irp, SLOT_STATUS) &&
                     !pass_escaped(pass, irp) && pass_has_none(pass, irp, SLOT_COMPLETED) &&
                     pass_is_clean(pass);
    if (untouched && must_set_status(pass)) {
        report.severity = SEVERITY_WARNING;
        pass_report(pass, &report, "'%s' is completed without a status in 'IoStatus.Status'", name);
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_IRP_COMPLETE && !call_has(call, ARG_STATUS))
        completes(pass, call, call_arg(call, ARG_IRP));
    if (call->row->verb == VERB_REQUEST_COMPLETE && is_pending(pass, call_arg(call, ARG_STATUS)))
        pass_report(pass,
                    &(Report){.severity = SEVERITY_ERROR,
                              .about = {call_arg(call, ARG_REQUEST)},
                              .tell_branches = true},
                    "'%s' is completed with STATUS_PENDING", call_subject(pass, call, ARG_REQUEST));
}

static void after_call(Pass *pass, const Call *call)
{
    Value irp = pass_received(pass);
    if (call->row && call->row->verb == VERB_IRP_COMPLETE) {
        irp = call_arg(call, ARG_IRP);
        Value status = call_has(call, ARG_STATUS)                      ? call_arg(call, ARG_STATUS)
                       : pass_state(pass, irp, SLOT_STATUS) == WRITTEN ? pass_related(pass, irp, SLOT_STATUS)
                                                                       : (Value){0};
        pass_set(pass, irp, SLOT_COMPLETED, COMPLETED, status);
        pass_note(pass, irp, "'%s' completes it", call->row->name);
        return;
    }
    // Whoever else gets the IRP may write a status of its own.
    bool reads_only =
        call->row && (call->row->verb == VERB_IRP_CURRENT_STACK || call->row->verb == VERB_IRP_NEXT_STACK ||
                      call->row->verb == VERB_TRACE || call->row->verb == VERB_IRP_MARK_PENDING ||
                      call->row->verb == VERB_PURE || call_has(call, ARG_LOCK));
    for (unsigned i = 0; !reads_only && i < call->n_args; i++)
        if (pass_key(pass, call->args[i]) && value_same(call->args[i], irp))
            pass_set(pass, irp, SLOT_STATUS, LOWER, (Value){0});
}

// k:using-ntstatus-values: 0 is STATUS_SUCCESS, negative values are errors.
static const char *status_text(Pass *pass, int64_t low, int64_t high)
{
    if (low == high)
        return low == 0 ? "STATUS_SUCCESS" : arena_printf(pass_arena(pass), "0x%08X", (unsigned)low);
    return high < 0 ? "an error" : low >= 0 ? "a success" : "another status";
}

static void on_return(Pass *pass, const Return *leaving)
{
    const ProgramRole *role = leaving->role;
    Value irp = pass_received(pass);
    if (!leaving->is_root || !role || role->wdk->kind != ROLE_DISPATCH || role->majors == 0 ||
        !pass_is_clean(pass) || pass_state(pass, irp, SLOT_COMPLETED) != COMPLETED || pass_escaped(pass, irp))
        return;
    Value status = pass_related(pass, irp, SLOT_COMPLETED);
    if (status.kind == VAL_UNKNOWN || leaving->value.kind == VAL_UNKNOWN || is_pending(pass, leaving->value))
        return;
    int64_t low, high, returned_low, returned_high;
    pass_range(pass, status, &low, &high);
    pass_range(pass, leaving->value, &returned_low, &returned_high);
    if (returned_high < low || high < returned_low)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}, .tell_branches = true},
                    "'%s' returns %s, but the IRP was completed with %s", pass_root(pass)->name,
                    status_text(pass, returned_low, returned_high), status_text(pass, low, high));
}

const Rule rule_irp_status_inconsistent = {
    .info =
        {
            .id = "IOC0095",
            .name = "irp-status-inconsistent",
            .category = "completion",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "IRP completed with no final status, or with another one than is returned",
            .statement = "Before completing an IRP a driver sets IoStatus to final values, never "
                         "STATUS_PENDING, and its dispatch routine returns that same status.",
            .sources = (const char *const[]){"k:how-to-complete-an-irp-in-a-dispatch-routine",
                                             "NS:wdm._IO_STATUS_BLOCK",
                                             "k:different-ways-of-handling-irps-cheat-sheet",
                                             "b:bug-check-0xc9--driver-verifier-iomanager-violation",
                                             "d:wdm-completerequeststatuscheck", NULL},
            .seed_statements = (const char *const[]){"S003-4", NULL},
            .why = "The caller reads IoStatus, the I/O manager the returned value. When they differ one "
                   "part of the system thinks the request failed and copies no data, the other that it "
                   "succeeded.",
            .fix = "Keep the status in a local variable, set IoStatus.Status from it, complete, and return "
                   "the variable.",
            .limits = "Two statuses that only might differ are not reported.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
