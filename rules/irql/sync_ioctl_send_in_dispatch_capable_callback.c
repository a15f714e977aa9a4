// Many framework callbacks may run at DISPATCH_LEVEL; those of queues do not when the driver asked for
// WdfExecutionLevelPassive. A synchronous send there works as long as the callers happen to come at
// PASSIVE_LEVEL. One warning a callback: the cure is one line of configuration or a work item.
//
// Silent when the path bounds the level itself (PAGED_CODE, a test of KeGetCurrentIrql), when the
// configuration could not be followed, and where the level is proven too high: DPCs and timers, for one
// (sync-ioctl-send-not-passive speaks then).
#include "analyzer/engine/rule.h"

enum { TOLD = 1 };

static bool was_told(const Pass *pass)
{
    uint8_t kind;
    int64_t data;
    return pass_recall(pass, pass_root(pass), 0, &kind, &data);
}

// Not the dispatch routines of WDM: those of the top of a stack run at PASSIVE_LEVEL, and who is on top is
// not in the source.
static bool is_framework_callback(const ProgramRole *role)
{
    switch (role->wdk->kind) {
    case ROLE_IO_QUEUE:
    case ROLE_IO_CALLER_CONTEXT:
    case ROLE_REQUEST_COMPLETION:
    case ROLE_REQUEST_CANCEL:
        return true;
    default:
        return false;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    const ProgramRole *role = pass_role(pass);
    if (!call->row || !call->is_synchronous || !role || !is_framework_callback(role) ||
        role->is_configuration_unknown)
        return;
    IrqlInfo irql = pass_irql(pass);
    // Not the role any more: a lock taken on this path, say.
    if (!irql.high_is_role || irql.high < IRQL_DISPATCH || was_told(pass))
        return;
    pass_remember(pass, pass_root(pass), TOLD, 0);
    // NC:wdfdevice.EVT_WDF_IO_IN_CALLER_CONTEXT: above PASSIVE_LEVEL only where both drivers are made for it.
    bool is_by_design = role->wdk->kind == ROLE_IO_CALLER_CONTEXT;
    const char *because = is_by_design ? " by a driver above that is made for it"
                          : role->wdk->may_be_passive_by_configuration
                              ? ": its object is not configured for WdfExecutionLevelPassive"
                              : ": no configuration lowers the level of such a callback";
    Report report = {.severity = is_by_design ? SEVERITY_NOTE : SEVERITY_WARNING,
                     .tell_role = true,
                     .page = role->wdk->page};
    pass_report(pass, &report, "'%s' sends synchronously in '%s', which may be called at up to %s%s",
                call->name, pass_root(pass)->name, irql_name((Irql)irql.high), because);
}

const Rule rule_sync_ioctl_send_in_dispatch_capable_callback = {
    .info =
        {
            .id = "IOC0002",
            .name = "sync-ioctl-send-in-dispatch-capable-callback",
            .category = "irql",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "synchronous send in a callback that may run at DISPATCH_LEVEL",
            .statement = "A callback that the framework may call at up to DISPATCH_LEVEL must not send "
                         "synchronously, unless its object is configured for WdfExecutionLevelPassive or "
                         "the level is tested first.",
            .sources = (const char *const[]){"NC:wdfio.EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL",
                                             "w:using-automatic-synchronization",
                                             "NF:wdfiotarget.WdfIoTargetSendIoctlSynchronously", NULL},
            .seed_statements = (const char *const[]){"S001-2", NULL},
            .why = "A driver above may send its requests at DISPATCH_LEVEL, and the framework calls back "
                   "at the level it was called at. The send then waits where no wait is possible.",
            .fix = "Set WDF_OBJECT_ATTRIBUTES.ExecutionLevel to WdfExecutionLevelPassive for the device "
                   "or queue. In a completion or caller's-context callback, and where the device must "
                   "serve callers at DISPATCH_LEVEL, send from a work item.",
            .limits = "A driver on top of its stack, called by applications only, never sees the higher "
                      "level; the source does not tell. In EvtIoInCallerContext it is a note, as drivers "
                      "above it must be made for a higher level. Only the first send found in a callback "
                      "is reported.",
        },
    .on_call = on_call,
};
