// A wait in UserMode lets the kernel page out the waiting thread's stack; a dispatcher object on that stack goes with it.
// Decided from the address of the object on this path (also through helpers and arrays) and a wait mode that is certainly not
// KernelMode.
#include "analyzer/engine/rule.h"

enum { POINTER_BYTES = 8 };

static void check_object(Pass *pass, const Call *call, Value object)
{
    const char *name = NULL;
    if (!pass_is_stack(pass, object, &name))
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {object}};
    pass_report(pass, &report, "'%s' waits in UserMode on '%s', which lives on the stack: the wait mode must be KernelMode", call->name,
                name && *name ? name : "a local object");
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_WAIT)
        return;
    Value mode = call_arg(call, ARG_MODE);
    if (mode.kind == VAL_UNKNOWN || pass_may_be(pass, mode, 0)) // KernelMode
        return;
    int64_t constant;
    if (!pass_constant(pass, mode, &constant)) // some mode nobody fixed: the caller decides
        return;
    if (call_has(call, ARG_OBJECT)) {
        check_object(pass, call, call_arg(call, ARG_OBJECT));
        return;
    }
    int64_t count;
    if (!pass_constant(pass, call_arg(call, ARG_COUNT), &count) || count > 64) // MAXIMUM_WAIT_OBJECTS
        return;
    for (int64_t i = 0; i < count; i++)
        check_object(pass, call, pass_load(pass, call_arg(call, ARG_OBJECTS), i * POINTER_BYTES, POINTER_BYTES));
}

const Rule rule_stack_event_wait_not_kernelmode = {
    .info = {
        .id = "IOC0038",
        .name = "stack-event-wait-not-kernelmode",
        .category = "wdm-send",
        .priority = "P0a",
        .severity = SEVERITY_ERROR,
        .summary = "UserMode wait on a dispatcher object that lives on the stack",
        .statement = "A driver that waits on an event, or any dispatcher object, allocated as a local variable must pass KernelMode as the "
                     "wait mode.",
        .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers", "NF:wdm.KeWaitForSingleObject",
                                         "NF:wdm.KeInitializeEvent", "d:28135", NULL},
        .seed_statements = (const char *const[]){"S002-17", NULL},
        .why = "During a UserMode wait the memory manager may page out the thread's kernel stack. The event on it is then signalled at "
               "DISPATCH_LEVEL in memory that is not there, and the system stops.",
        .fix = "Wait with KernelMode, or keep the event in nonpaged memory such as the device extension.",
        .limits = "A wait mode held in a variable is reported only when the path fixes its value.",
    },
    .on_call = on_call,
};
