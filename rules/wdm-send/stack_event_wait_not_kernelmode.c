// A wait in UserMode lets the kernel page out the waiting thread's stack; a dispatcher object on that stack
// goes with it. Decided from the address of the object on this path (also through helpers and arrays) and a
// wait mode that the path fixes to something else than KernelMode.
//
// The array of pointers to the objects may be on the stack in either mode, the array of wait blocks may not
// (both NF:wdm.KeWaitForMultipleObjects).
#include "analyzer/engine/rule.h"

enum { KERNEL_MODE = 0, MOST_OBJECTS = 64 }; // NE:wdm._MODE, MAXIMUM_WAIT_OBJECTS

static void check_object(Pass *pass, const Call *call, Value object)
{
    const char *name = NULL;
    if (!pass_is_stack(pass, object, &name))
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {object}};
    pass_report(pass, &report,
                "'%s' waits in UserMode on '%s', which lives on the stack: the wait mode must be KernelMode",
                call->name, name && *name ? name : "a local object");
}

// The wait blocks are the argument behind the timeout.
static void check_wait_blocks(Pass *pass, const Call *call)
{
    const char *name = NULL;
    int timeout = wdk_arg(call->row, ARG_TIMEOUT);
    if (timeout < 0 || (unsigned)timeout + 1 >= call->n_args)
        return;
    Value blocks = call->args[timeout + 1];
    if (!pass_is_stack(pass, blocks, &name))
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {blocks}};
    pass_report(
        pass, &report,
        "'%s' waits in UserMode with its wait blocks in '%s', which lives on the stack: the wait mode "
        "must be KernelMode",
        call->name, name && *name ? name : "a local array");
}

static void check_objects(Pass *pass, const Call *call)
{
    int64_t count;
    uint32_t size = call->unit->pointer_size;
    Value array = call_arg(call, ARG_OBJECTS);
    if (!pass_constant(pass, call_arg(call, ARG_COUNT), &count) || count > MOST_OBJECTS)
        return;
    for (int64_t i = 0; i < count; i++)
        check_object(pass, call, pass_load(pass, array, i * size, size));
}

static void on_call(Pass *pass, const Call *call)
{
    int64_t mode;
    if (!call->row || call->row->verb != VERB_WAIT || !pass_constant(pass, call_arg(call, ARG_MODE), &mode) ||
        mode == KERNEL_MODE)
        return;
    if (call_has(call, ARG_OBJECT)) {
        check_object(pass, call, call_arg(call, ARG_OBJECT));
    } else if (call_has(call, ARG_OBJECTS)) {
        check_objects(pass, call);
        check_wait_blocks(pass, call);
    }
}

const Rule rule_stack_event_wait_not_kernelmode = {
    .info =
        {
            .id = "IOC0038",
            .name = "stack-event-wait-not-kernelmode",
            .category = "wdm-send",
            .priority = "P0a",
            .severity = SEVERITY_ERROR,
            .summary = "UserMode wait on a dispatcher object that lives on the stack",
            .statement = "A driver that waits on an event, or any dispatcher object, allocated as a local "
                         "variable must pass KernelMode as the wait mode. The same holds for an array of "
                         "wait blocks that is a local variable.",
            .sources =
                (const char *const[]){"k:creating-ioctl-requests-in-drivers", "NF:wdm.KeWaitForSingleObject",
                                      "NF:wdm.KeWaitForMultipleObjects", "NF:wdm.KeInitializeEvent",
                                      "d:28135-first-argument-to-kewaitforsingleobject", NULL},
            .seed_statements = (const char *const[]){"S002-17", NULL},
            .why = "During a UserMode wait the memory manager may page out the thread's kernel stack. The "
                   "event on it is then signalled at DISPATCH_LEVEL in memory that is not there, and the "
                   "system stops.",
            .fix = "Wait with KernelMode, or keep the event in nonpaged memory such as the device "
                   "extension.",
            .limits = "A wait mode held in a variable is reported only when the path fixes its value, "
                      "and a wait on several objects only when their number is known.",
        },
    .on_call = on_call,
};
