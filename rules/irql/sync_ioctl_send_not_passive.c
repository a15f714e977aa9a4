// A synchronous send waits for the target, so it may only run at PASSIVE_LEVEL. Decided from the IRQL
// interval of the path: a finding needs a proven lower bound above PASSIVE_LEVEL (a lock taken, a raise, a
// role that fixes the level).
//
// NF:wdfrequest.WdfRequestSend binds the level to its option: the engine says which sends are synchronous.
#include <string.h>

#include "analyzer/engine/rule.h"

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !call->is_synchronous)
        return;
    IrqlInfo irql = pass_irql(pass);
    if (irql.low <= IRQL_PASSIVE || !irql.low_is_proven)
        return;
    const char *because = irql.low_because;
    Report report = {.severity = SEVERITY_ERROR, .tell_irql = true, .page = call_page(pass, call)};
    pass_report(pass, &report,
                "'%s' sends synchronously at %s, but may be called at PASSIVE_LEVEL only%s%.*s", call->name,
                irql_name((Irql)irql.low), *because ? ": " : "", (int)strcspn(because, ":"), because);
}

const Rule rule_sync_ioctl_send_not_passive = {
    .info =
        {
            .id = "IOC0001",
            .name = "sync-ioctl-send-not-passive",
            .category = "irql",
            .priority = "P0a",
            .severity = SEVERITY_ERROR,
            .summary = "synchronous I/O-target send above PASSIVE_LEVEL",
            .statement = "A request may be sent synchronously, by one of the Synchronously methods or by "
                         "WdfRequestSend with WDF_REQUEST_SEND_OPTION_SYNCHRONOUS, at PASSIVE_LEVEL only.",
            .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetSendIoctlSynchronously",
                                             "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                             "NF:wdfiotarget.WdfIoTargetSendInternalIoctlOthersSynchronously",
                                             "NF:wdfrequest.WdfRequestSend", "d:kmdf-kmdfirql",
                                             "d:kmdf-kmdfirql2", NULL},
            .seed_statements = (const char *const[]){"S001-1", "S001-2", NULL},
            .why = "The framework waits for the request to complete. With a spin lock held or in a DPC "
                   "the thread cannot be switched out: the processor hangs, or the system stops with "
                   "IRQL_NOT_LESS_OR_EQUAL. At APC_LEVEL, as with a fast mutex held, no APC is delivered, "
                   "so a lower driver that waits for one never returns.",
            .fix = "Copy what the send needs under the lock and release it first, or queue a work item "
                   "and send from there. A wait lock, a mutex object or an executive resource may be held "
                   "instead: they do not raise IRQL.",
            .limits = "A level that only the caller decides is not reported here; callbacks that may run "
                      "at DISPATCH_LEVEL belong to sync-ioctl-send-in-dispatch-capable-callback.",
        },
    .on_call = on_call,
};
