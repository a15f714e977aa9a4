// A received request that is sent on carries its own buffers: its input memory as input, its output memory as
// output. Only what is certain is reported: the two are swapped, or the memory belongs to another received
// request. New memory objects are legal.
#include "analyzer/engine/rule.h"

// NS:wdfmemory._WDF_MEMORY_DESCRIPTOR: Type, then the union; a handle descriptor starts with the WDFMEMORY.
enum { TYPE_HANDLE = 3, UNION_OFFSET_64 = 8, UNION_OFFSET_32 = 4 };

static Value memory_of(const Pass *pass, const Call *call, ArgRole role)
{
    int64_t type;
    Value value = call_arg(call, role);
    if (role == ARG_MEMORY_IN || role == ARG_MEMORY_OUT || value.kind == VAL_UNKNOWN)
        return value;
    if (!pass_constant(pass, pass_load(pass, value, 0, 4), &type) || type != TYPE_HANDLE)
        return (Value){0};
    unsigned width = call->unit->pointer_size;
    return pass_load(pass, value, width == 4 ? UNION_OFFSET_32 : UNION_OFFSET_64, width);
}

static void check(Pass *pass, const Call *call, ArgRole role, uint32_t belongs, const char *slot,
                  const char *kind)
{
    Value request = call_arg(call, ARG_REQUEST), owner;
    Value memory = memory_of(pass, call, role);
    if (pass_origin(pass, memory, &owner) != ORIGIN_MEMORY_OF_REQUEST || !pass_key(pass, owner))
        return;
    const char *subject = call_subject(pass, call, ARG_REQUEST);
    const DdiRow *row = pass_origin_row(pass, memory);
    Report report = {.severity = SEVERITY_WARNING, .about = {memory, request}};
    if (!value_same(owner, request)) {
        if (pass_origin(pass, owner, NULL) == ORIGIN_RECEIVED)
            pass_report(pass, &report, "'%s' is sent on with another request's memory as its %s", subject,
                        slot);
    } else if (row && (row->flags & (WDK_INPUT | WDK_OUTPUT)) && !(row->flags & belongs)) {
        pass_report(pass, &report, "'%s' is sent on with its own %s memory as its %s", subject, kind, slot);
    }
}

// A control request that goes on as a transfer of another kind (a read of a USB pipe) has its own convention.
static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !(call->row->flags & WDK_IOCTL) ||
        pass_origin(pass, call_arg(call, ARG_REQUEST), NULL) != ORIGIN_RECEIVED)
        return;
    if (call->row->verb == VERB_REQUEST_FORMAT) {
        check(pass, call, ARG_MEMORY_IN, WDK_INPUT, "input", "output");
        check(pass, call, ARG_MEMORY_OUT, WDK_OUTPUT, "output", "input");
    } else if (call->row->verb == VERB_REQUEST_SEND_SYNC) {
        check(pass, call, ARG_DESC_IN, WDK_INPUT, "input", "output");
        check(pass, call, ARG_DESC_OUT, WDK_OUTPUT, "output", "input");
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_RETRIEVE_MEMORY || call->outcome == OUTCOME_FAILURE)
        return;
    Value memory = pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size);
    pass_note(pass, memory, "'%s' gives '%s'", call->name, call_subject(pass, call, ARG_OUT));
}

const Rule rule_forward_buffer_mismatch = {
    .info = {
        .id = "IOC0027",
        .name = "forward-buffer-mismatch",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_WARNING,
        .summary = "received request sent on with swapped or foreign buffers",
        .statement = "A received request that is forwarded is given its own input memory, from "
                     "WdfRequestRetrieveInputMemory, as input and its own output memory, from "
                     "WdfRequestRetrieveOutputMemory, as output.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                         "NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                         "NF:wdfrequest.WdfRequestRetrieveInputMemory", NULL},
        .seed_statements = (const char *const[]){"S001-25", "S001-26", "S001-27", "S001-28", "S001-29",
                                                 "S001-30", "S004-20", "S004-21", "S004-22", "S004-23", NULL},
        .why = "The target reads the caller's output buffer as input, or writes over the input. With another "
               "request's memory the answer goes to the wrong caller, into memory that may be gone before "
               "the target writes it.",
        .fix = "Retrieve both memory objects from the request that is sent, and pass each in its own place.",
        .limits = "Memory the driver creates itself for a forwarded request is legal and not judged; nor are "
                  "requests sent on as reads, writes or USB transfers.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
