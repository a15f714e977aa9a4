// A synchronous send waits for the target, so it may only run at PASSIVE_LEVEL. Decided from the IRQL interval of the path: a
// finding needs a proven lower bound above PASSIVE_LEVEL (a lock taken, a raise, a role that fixes the level).
#include "analyzer/engine/rule.h"

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !call->is_synchronous)
        return;
    IrqlInfo irql = pass_irql(pass);
    if (irql.low <= IRQL_PASSIVE || !irql.low_is_proven)
        return;
    Report report = {.severity = SEVERITY_ERROR, .tell_irql = true};
    pass_report(pass, &report, "'%s' sends synchronously at %s, but may be called at PASSIVE_LEVEL only", call->name, irql_name((Irql)irql.low));
}

const Rule rule_sync_ioctl_send_not_passive = {
    .info = {
        .id = "IOC0001",
        .name = "sync-ioctl-send-not-passive",
        .category = "irql",
        .priority = "P0a",
        .severity = SEVERITY_ERROR,
        .summary = "synchronous I/O-target send above PASSIVE_LEVEL",
        .statement = "A synchronous send to an I/O target must be made at PASSIVE_LEVEL.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetSendIoctlSynchronously",
                                         "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously", "NF:wdfrequest.WdfRequestSend",
                                         "d:kmdf-kmdfirql", NULL},
        .seed_statements = (const char *const[]){"S001-1", "S001-2", NULL},
        .why = "The framework waits for the request to complete. Waiting above PASSIVE_LEVEL cannot block the thread: with a spin lock "
               "held or in a DPC the processor deadlocks or the system stops with IRQL_NOT_LESS_OR_EQUAL.",
        .fix = "Copy what the send needs under the lock and release it first, or queue a work item and send from there.",
        .limits = "A level that only the caller decides is not reported here; callbacks that may run at DISPATCH_LEVEL belong to "
                  "sync-ioctl-send-in-dispatch-capable-callback.",
    },
    .on_call = on_call,
};
