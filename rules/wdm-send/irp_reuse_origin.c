// Which IRPs may be used again depends on who made them (k:reusing-irps): those of IoAllocateIrp with
// IoReuseIrp, raw memory with IoInitializeIrp or IoReuseIrp, those the I/O manager built never. Decided from
// the origin of the IRP on this path.
//
// NF:wdm.IoInitializeIrp forbids it for any IRP of IoAllocateIrp; k:reusing-irps still allows a
// re-initialisation after use when ChargeQuota was FALSE. The rule speaks about a fresh IRP (error with
// quota, warning without) and about a used one with quota.
#include "analyzer/engine/rule.h"

enum { SLOT_SENT, SLOT_ASSOCIATED, SLOT_QUOTA };
enum { YES = 1, NO = 2 };
enum { CHARGE_QUOTA_ARGUMENT = 1 };

// How the received one reads in a message; "" when its origin allows reuse or is unknown.
static const char *forbidden_origin(const Pass *pass, Value irp)
{
    const ProgramRole *role = pass_role(pass);
    switch (pass_origin(pass, irp, NULL)) {
    case ORIGIN_BUILT:
    case ORIGIN_BUILT_ASYNC:
        return "was built by the I/O manager (IoBuild*)";
    case ORIGIN_RECEIVED: // in a completion routine it may be the driver's own
        if (role && (role->wdk->kind == ROLE_DISPATCH || role->wdk->kind == ROLE_CANCEL ||
                     role->wdk->kind == ROLE_STARTIO))
            return "was received from above";
        return "";
    default:
        return pass_state(pass, irp, SLOT_ASSOCIATED) == YES ? "was made by IoMakeAssociatedIrp" : "";
    }
}

static void check_reuse(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    const char *origin = forbidden_origin(pass, irp);
    if (*origin)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}},
                    "'%s' reinitialises '%s', which %s and may not be reused", call->name,
                    call_subject(pass, call, ARG_IRP), origin);
}

static void check_initialize(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    if (pass_origin(pass, irp, NULL) != ORIGIN_ALLOCATED) {
        check_reuse(pass, call);
        return;
    }
    bool has_quota = pass_state(pass, irp, SLOT_QUOTA) != NO;
    if (pass_escaped(pass, irp) || (!pass_has_none(pass, irp, SLOT_SENT) && !has_quota))
        return;
    pass_report(pass, &(Report){.severity = has_quota ? SEVERITY_ERROR : SEVERITY_WARNING, .about = {irp}},
                "'%s' was allocated by IoAllocateIrp, which has initialised it: IoInitializeIrp is for IRPs "
                "in raw memory",
                call_subject(pass, call, ARG_IRP));
}

static void check_resend(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    if (pass_state(pass, irp, SLOT_SENT) == YES && pass_origin(pass, irp, NULL) == ORIGIN_BUILT)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {irp}},
                    "'%s' is sent a second time: an IRP built by the I/O manager may not be reused",
                    call_subject(pass, call, ARG_IRP));
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_IRP_REUSE)
        check_reuse(pass, call);
    else if (call->row->verb == VERB_IRP_INITIALIZE)
        check_initialize(pass, call);
    else if (call->row->verb == VERB_IRP_CALL)
        check_resend(pass, call);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    switch (call->row->verb) {
    case VERB_IRP_ALLOCATE: {
        pass_drop(pass, call->result, SLOT_SENT);
        pass_drop(pass, call->result, SLOT_QUOTA);
        bool has_quota_argument = call->n_args == 2;
        if (has_quota_argument && pass_is_null(pass, call->args[CHARGE_QUOTA_ARGUMENT]))
            pass_set(pass, call->result, SLOT_QUOTA, NO, (Value){0});
        pass_note(pass, call->result, "'%s' allocates the IRP and initialises it", call->name);
        break;
    }
    case VERB_IRP_MAKE_ASSOCIATED:
        pass_set(pass, call->result, SLOT_ASSOCIATED, YES, (Value){0});
        pass_note(pass, call->result, "the associated IRP is made here");
        break;
    case VERB_IRP_CALL:
        pass_set(pass, call_arg(call, ARG_IRP), SLOT_SENT, YES, (Value){0});
        pass_note(pass, call_arg(call, ARG_IRP), "the IRP is sent here");
        break;
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
    case VERB_IRP_BUILD_ASYNC_FSD:
        pass_drop(pass, call->result, SLOT_SENT); // another IRP, also when a loop gives it the same name
        pass_note(pass, call->result, "the I/O manager builds the IRP here");
        break;
    default:
        break;
    }
}

const Rule rule_irp_reuse_origin = {
    .info =
        {
            .id = "IOC0042",
            .name = "irp-reuse-origin",
            .category = "wdm-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "IRP reused although its origin forbids it",
            .statement = "A driver may reuse only IRPs it allocated itself, with IoReuseIrp "
                         "(IoAllocateIrp) or IoInitializeIrp (raw memory); never IRPs of IoBuild*, of "
                         "IoMakeAssociatedIrp, or received ones.",
            .sources = (const char *const[]){"k:reusing-irps", "NF:wdm.IoReuseIrp", "NF:wdm.IoInitializeIrp",
                                             "d:wdm-ioreuseirp", "d:wdm-ioreuseirp2", NULL},
            .seed_statements = (const char *const[]){"S002-3", "S002-9", "S002-10", NULL},
            .why = "The I/O manager frees the IRPs it built when they complete, and keeps them in the "
                   "thread's list until then. Using one again works on freed memory or corrupts that "
                   "list; IoInitializeIrp on an IRP of IoAllocateIrp loses its quota and look-aside flags.",
            .fix = "Build a new IRP for each request, or allocate one with IoAllocateIrp and recycle it "
                   "with IoReuseIrp.",
            .limits = "Only IRPs whose origin is seen on the path are judged.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
