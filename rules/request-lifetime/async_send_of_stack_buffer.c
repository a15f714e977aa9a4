// Memory on the stack is gone when the function returns; a request sent asynchronously may use it later.
//
//      WdfMemoryCreatePreallocated(local) --> memory ON_STACK --format--> request CARRIES it
//      IRP field = local                  --> IRP CARRIES it
//      CARRIES --asynchronous send; IoCallDriver pending--> SENT --any wait--> CARRIES
//      SENT --the function that owns the local returns--> REPORT
#include <string.h>

#include "analyzer/engine/rule.h"

enum { SLOT_MEMORY, SLOT_REQUEST, SLOT_PLACE, SLOT_CARRIED, SLOT_SEVERITY };
enum { ON_STACK = 1, CARRIES, SENT };

static void forget_sent(Pass *pass)
{
    Value request, buffer;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_REQUEST, i, &request, &state, &buffer); i++)
        if (state == SENT)
            pass_set(pass, request, SLOT_REQUEST, CARRIES, buffer);
}

// ---- framework requests -----------------------------------------------------------------------------------

static void made_memory(Pass *pass, const Call *call)
{
    Value buffer = call_arg(call, ARG_BUFFER), memory = call_arg(call, ARG_MEMORY);
    if (call_has(call, ARG_OUT))
        memory = pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size);
    if (!pass_is_stack(pass, buffer, NULL)) {
        pass_drop(pass, memory, SLOT_MEMORY);
        return;
    }
    pass_set(pass, memory, SLOT_MEMORY, ON_STACK, buffer);
    pass_note(pass, memory, "'%s' wraps '%s', which lives on the stack", call->name,
              call_subject(pass, call, ARG_BUFFER));
}

// Input is copied when the request is formatted unless the code is METHOD_NEITHER
// (k:buffer-descriptions-for-i-o-control-codes); then a local is against the documented advice, but harmless.
static Severity severity_of(const Pass *pass, const Call *call, ArgRole role)
{
    enum { METHOD_MASK = 3, METHOD_NEITHER = 3 };
    int64_t code;
    if (role != ARG_MEMORY_IN)
        return SEVERITY_ERROR;
    if (!pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return SEVERITY_WARNING;
    return (code & METHOD_MASK) == METHOD_NEITHER ? SEVERITY_ERROR : SEVERITY_NOTE;
}

static void formatted(Pass *pass, const Call *call)
{
    Value request = call_arg(call, ARG_REQUEST);
    static const ArgRole roles[] = {ARG_MEMORY_IN, ARG_MEMORY_OUT, ARG_MEMORY};
    pass_drop(pass, request, SLOT_REQUEST);
    pass_drop(pass, request, SLOT_SEVERITY);
    for (unsigned i = 0; i < sizeof roles / sizeof *roles; i++) {
        Value memory = call_arg(call, roles[i]);
        if (pass_state(pass, memory, SLOT_MEMORY) != ON_STACK)
            continue;
        pass_set(pass, request, SLOT_REQUEST, CARRIES, pass_related(pass, memory, SLOT_MEMORY));
        pass_set(pass, request, SLOT_CARRIED, CARRIES, memory);
        pass_set(pass, request, SLOT_SEVERITY, (uint8_t)(severity_of(pass, call, roles[i]) + 1), (Value){0});
    }
}

static void sent(Pass *pass, const Call *call, Value request)
{
    if (pass_state(pass, request, SLOT_REQUEST) != CARRIES)
        return;
    Value buffer = pass_related(pass, request, SLOT_REQUEST);
    int64_t place = call->inst - call->unit->insts.at;
    pass_set(pass, request, SLOT_REQUEST, SENT, buffer);
    pass_set(pass, request, SLOT_PLACE, SENT, (Value){VAL_INT, call->func->sym, place});
    pass_note(pass, request, "'%s' sends it and does not wait", call->name);
}

static void after_call(Pass *pass, const Call *call)
{
    if (call_may_wait(call))
        forget_sent(pass);
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    switch (call->row->verb) {
    case VERB_MEMORY_CREATE_PREALLOCATED:
        made_memory(pass, call);
        break;
    case VERB_REQUEST_FORMAT:
        formatted(pass, call);
        break;
    case VERB_REQUEST_SEND:
        if (call->options_known && !call->is_synchronous)
            sent(pass, call, call_arg(call, ARG_REQUEST));
        break;
    case VERB_IRP_CALL:
        if (call->outcome == OUTCOME_PENDING)
            sent(pass, call, call_arg(call, ARG_IRP));
        break;
    case VERB_IRP_REUSE:
        pass_drop(pass, call_arg(call, ARG_IRP), SLOT_REQUEST);
        break;
    default:
        break;
    }
}

// ---- IRPs -------------------------------------------------------------------------------------------------

static void on_access(Pass *pass, const Access *access)
{
    if (!access->is_store || access->address.kind != VAL_SYM)
        return;
    bool is_buffer = strcmp(access->path, "_IRP.AssociatedIrp.SystemBuffer") == 0 ||
                     strcmp(access->path, "_IRP.UserBuffer") == 0;
    if (!is_buffer)
        return;
    Value irp = {VAL_SYM, access->address.id, 0};
    if (!pass_is_stack(pass, access->value, NULL)) {
        pass_drop(pass, irp, SLOT_REQUEST);
        return;
    }
    pass_set(pass, irp, SLOT_REQUEST, CARRIES, access->value);
    pass_note(pass, irp, "the IRP is given a buffer on the stack");
}

// ---- the end of the local ---------------------------------------------------------------------------------

static bool owns_local(const Return *leaving, const char *name)
{
    for (uint32_t i = 0; i < leaving->func->n_locals; i++)
        if (strcmp(ir_str(leaving->unit, leaving->unit->locals.at[leaving->func->first_local + i].name),
                   name) == 0)
            return true;
    return false;
}

static const IrInst *place_of_send(const Pass *pass, const Return *leaving, Value request)
{
    Value where = pass_related(pass, request, SLOT_PLACE);
    int64_t place = where.imm;
    bool is_here = where.id == leaving->func->sym && place >= leaving->func->first_inst &&
                   place < (int64_t)leaving->func->first_inst + leaving->func->n_insts;
    return is_here ? &leaving->unit->insts.at[place] : NULL;
}

static void report(Pass *pass, const Return *leaving, Value request, const char *name)
{
    uint8_t severity = pass_state(pass, request, SLOT_SEVERITY);
    Report report = {.severity = severity ? (Severity)(severity - 1) : SEVERITY_ERROR,
                     .at = place_of_send(pass, leaving, request),
                     .about = {request, pass_related(pass, request, SLOT_CARRIED)}};
    pass_report(pass, &report,
                "a request is sent asynchronously with '%s', which lives on the stack and is gone when the "
                "function returns%s",
                name,
                report.severity == SEVERITY_NOTE
                    ? "; nothing breaks as long as its code has input copied when the request is formatted"
                    : "");
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value request, buffer;
    uint8_t state;
    const char *name = NULL;
    if (!pass_is_clean(pass))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_REQUEST, i, &request, &state, &buffer); i++)
        if (state == SENT && pass_is_stack(pass, buffer, &name) && owns_local(leaving, name))
            report(pass, leaving, request, *name ? name : "a local buffer");
}

const Rule rule_async_send_of_stack_buffer = {
    .info =
        {
            .id = "IOC0012",
            .name = "async-send-of-stack-buffer",
            .category = "request-lifetime",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "asynchronous request whose buffer lives on the stack",
            .statement = "Local memory backs a request only when the send is synchronous; an asynchronous "
                         "request has buffers of the framework or from pool that outlive the function.",
            .sources = (const char *const[]){"w:memory-buffer-life-cycle", "w:using-memory-buffers",
                                             "NF:wdfmemory.WdfMemoryCreatePreallocated", NULL},
            .seed_statements = (const char *const[]){"S001-41", "S004-27", "S001-39", NULL},
            .why = "The target reads or writes the buffer after the function has returned: it overwrites the "
                   "stack of whatever runs then.",
            .fix = "Use WdfMemoryCreate with the request as parent, or send synchronously.",
            .limits =
                "A function that waits for anything after the send is taken to wait for the request. Input "
                "of a code that is not METHOD_NEITHER is copied early and only noted.",
        },
    .after_call = after_call,
    .on_unknown = forget_sent,
    .on_access = on_access,
    .on_return = on_return,
};
