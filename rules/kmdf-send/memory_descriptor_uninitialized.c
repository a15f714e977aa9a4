// A memory descriptor that no INIT helper (nor equal code of the driver's own) has filled. Decided from its
// bytes at the send: Type undefined, Type still Invalid (zeroed only), or the address or handle of its Type
// undefined.
#include "analyzer/engine/rule.h"

// NE:wdfmemory._WDF_MEMORY_DESCRIPTOR_TYPE; all members of the union begin with the address or handle.
enum { TYPE_INVALID = 0, TYPE_HANDLE = 3, UNION_OFFSET_64 = 8, UNION_OFFSET_32 = 4 };

static void report(Pass *pass, Value descriptor, const char *name, const char *what)
{
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {descriptor}},
                "memory descriptor '%s' is passed to the send, but %s", name, what);
}

static void check(Pass *pass, const Call *call, unsigned arg)
{
    Value descriptor = call->args[arg];
    int64_t type;
    if (descriptor.kind != VAL_ADDR && descriptor.kind != VAL_SYM)
        return;
    const char *name = "it";
    if (!pass_is_stack(pass, descriptor, &name) || !*name)
        name = call_subject(pass, call, (ArgRole)call->row->args[arg]);
    if (pass_is_undefined(pass, descriptor, 0, 4)) {
        report(pass, descriptor, name, "nothing initialised it");
        return;
    }
    if (!pass_constant(pass, pass_load(pass, descriptor, 0, 4), &type))
        return;
    if (type <= TYPE_INVALID || type > TYPE_HANDLE)
        report(pass, descriptor, name, "its type is not set: no INIT function was called on it");
    else if (pass_is_undefined(pass, descriptor,
                               call->unit->pointer_size == 4 ? UNION_OFFSET_32 : UNION_OFFSET_64,
                               call->unit->pointer_size))
        report(pass, descriptor, name, "only its type is set, not what it describes");
}

static bool is_descriptor(uint8_t role)
{
    return role == ARG_DESC_IN || role == ARG_DESC_OUT || role == ARG_DESC || role == ARG_OTHER;
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_SEND_SYNC || !pass_is_clean(pass))
        return;
    for (unsigned i = 0; i < call->n_args && i < WDK_MAX_ARGS; i++)
        if (is_descriptor(call->row->args[i]))
            check(pass, call, i);
}

const Rule rule_memory_descriptor_uninitialized = {
    .info = {
        .id = "IOC0028",
        .name = "memory-descriptor-uninitialized",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "WDF_MEMORY_DESCRIPTOR passed to a send without being initialised",
        .statement = "The memory descriptors given to a synchronous send are initialised, for the kind of "
                     "buffer they describe, by one of the WDF_MEMORY_DESCRIPTOR_INIT functions.",
        .sources = (const char *const[]){"NS:wdfmemory._WDF_MEMORY_DESCRIPTOR",
                                         "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                         "NF:wdfmemory.WDF_MEMORY_DESCRIPTOR_INIT_BUFFER", NULL},
        .seed_statements = (const char *const[]){"S001-9", "S001-10", "S001-38", "S001-42", "S001-44",
                                                 "S001-48", NULL},
        .why = "The framework reads the descriptor's type and takes the address or handle behind it. Stack "
               "garbage there is an address the target's data is written to.",
        .fix = "Call WDF_MEMORY_DESCRIPTOR_INIT_BUFFER, _INIT_HANDLE or _INIT_MDL on the descriptor, or pass "
               "NULL when the request has no such buffer.",
        .limits = "A descriptor that reached unknown code is taken to be initialised there.",
    },
    .on_call = on_call,
};
