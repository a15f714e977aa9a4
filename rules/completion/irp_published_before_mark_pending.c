// An IRP is marked pending before anybody else can find it.
//
//      list entry inserted, or IRP stored in the device extension or a global, without a lock --> PUBLISHED
//      PUBLISHED --marked pending--> REPORT
//
// With one lock held over both, the order does not matter (d:wdm-markinginterlockedqueuedirps): a publication
// under a lock only counts once the lock is released. Queues that mark for their caller (IoCsqInsertIrp)
// publish nothing unmarked.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { IN_LIST = 1, STORED, IN_LIST_LOCKED, STORED_LOCKED };

static void publish(Pass *pass, Value irp, uint8_t how)
{
    if (!value_same(irp, pass_received(pass)) || pass_state(pass, irp, SLOT) || pass_escaped(pass, irp))
        return;
    bool locked = pass_locks_held(pass, 0) > 0;
    pass_set(pass, irp, SLOT, (uint8_t)(how + (locked ? IN_LIST_LOCKED - IN_LIST : 0)), (Value){0});
    pass_note(pass, irp,
              how == IN_LIST ? "it can be found in a list from here" : "it can be found by others from here");
}

// A lock that covers the insertion no longer covers what follows its release.
static void unlocked(Pass *pass)
{
    Value irp, related;
    uint8_t state;
    if (pass_locks_held(pass, 0) > 0)
        return;
    for (unsigned i = 0; pass_each(pass, SLOT, i, &irp, &state, &related); i++)
        if (state >= IN_LIST_LOCKED)
            pass_set(pass, irp, SLOT, (uint8_t)(state - (IN_LIST_LOCKED - IN_LIST)), (Value){0});
}

static void marked(Pass *pass, const Call *call)
{
    Value irp = call_arg(call, ARG_IRP);
    uint8_t state = pass_key(pass, irp) ? pass_state(pass, irp, SLOT) : 0;
    pass_drop(pass, irp, SLOT);
    if (state == IN_LIST || state == STORED)
        pass_report(
            pass, &(Report){.severity = state == IN_LIST ? SEVERITY_ERROR : SEVERITY_WARNING, .about = {irp}},
            "'%s' is marked pending after it was made visible to others", call_subject(pass, call, ARG_IRP));
}

static void on_call(Pass *pass, const Call *call)
{
    if (call->row && call->row->verb == VERB_IRP_MARK_PENDING)
        marked(pass, call);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value entry = call_arg(call, ARG_ENTRY);
    switch (call->row->verb) {
    case VERB_LIST_INSERT:
        if (entry.kind == VAL_SYM && entry.imm != 0)
            publish(pass, (Value){VAL_SYM, entry.id, 0}, IN_LIST);
        break;
    case VERB_INTERLOCKED_POINTER:
        publish(pass, entry, STORED);
        break;
    case VERB_UNLOCK:
        unlocked(pass);
        break;
    default:
        break;
    }
}

// What a device extension or a global holds, everybody finds. Other memory may still be this routine's own.
static bool is_shared(const Pass *pass, Value address)
{
    Value device;
    int64_t offset;
    if (address.kind == VAL_ADDR)
        return !pass_is_stack(pass, address, NULL);
    return pass_read_from(pass, (Value){VAL_SYM, address.id, 0}, &device, &offset) && pass_role(pass) &&
           pass_role(pass)->wdk->device >= 0 &&
           value_same(device, pass_param(pass, (unsigned)pass_role(pass)->wdk->device));
}

static void on_access(Pass *pass, const Access *access)
{
    if (!access->is_store || access->value.kind != VAL_SYM || !value_same(access->value, pass_received(pass)))
        return;
    const ProgramRole *role = pass_role(pass);
    if (role && role->wdk->kind == ROLE_DISPATCH && is_shared(pass, access->address))
        publish(pass, access->value, STORED);
}

const Rule rule_irp_published_before_mark_pending = {
    .info =
        {
            .id = "IOC0099",
            .name = "irp-published-before-mark-pending",
            .category = "completion",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "IRP queued or stored before IoMarkIrpPending",
            .statement = "A driver marks an IRP pending before it puts it where other threads can find it, "
                         "or holds one lock over both.",
            .sources =
                (const char *const[]){"d:wdm-markingqueuedirps", "d:wdm-markinginterlockedqueuedirps",
                                      "k:failure-to-check-a-driver-s-state", "NF:wdm.IoMarkIrpPending", NULL},
            .seed_statements = (const char *const[]){NULL},
            .why = "Another thread may take the IRP out and complete it in between. Marking it then writes "
                   "into memory that was freed, and the completed IRP lacks its pending bit.",
            .fix = "Call IoMarkIrpPending first, then insert.",
            .limits =
                "Only the IRP a dispatch routine received, and lists, the device extension and globals.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
