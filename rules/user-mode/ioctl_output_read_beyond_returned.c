// Of an output buffer only the bytes returned are valid.
//
//      uninitialised byte buffer given to DeviceIoControl --> ASKED(capacity) --success--> FILLED(its count)
//      FILLED --whole capacity copied while the count may still be 0--> REPORT
//
// Bytes only: a structure is complete by the contract of its code, a path that has tested the count knows
// what it does, and an initialised buffer holds nobody's data behind what was returned.
#include "analyzer/engine/rule.h"

enum { SLOT_COUNT, SLOT_CAPACITY };
enum { ASKED = 1, FILLED = 1 };
enum { COUNT_BYTES = 4 }; // a DWORD

static bool is_byte_buffer(const Call *call)
{
    const IrType *type = ir_type(call->unit, call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER_OUT)));
    while (type->kind == IR_T_ARRAY || type->kind == IR_T_POINTER)
        type = ir_type(call->unit, type->elem);
    return type->kind == IR_T_INT && type->size == 1;
}

static bool is_request(const Call *call)
{
    return call->row && (call->row->verb == VERB_USER_IOCTL || call->row->verb == VERB_WMDM_IOCTL);
}

// IWMDMDevice3::DeviceIoControl takes the capacity from the variable that receives the count.
static void asked(Pass *pass, const Call *call)
{
    Value buffer = call_arg(call, ARG_BUFFER_OUT);
    Value capacity = call_has(call, ARG_LENGTH_OUT)
                         ? call_arg(call, ARG_LENGTH_OUT)
                         : pass_load(pass, call_arg(call, ARG_BYTES), 0, COUNT_BYTES);
    pass_drop(pass, buffer, SLOT_CAPACITY);
    pass_drop(pass, buffer, SLOT_COUNT);
    if (is_byte_buffer(call) && pass_is_undefined(pass, buffer, 0, 1))
        pass_set(pass, buffer, SLOT_CAPACITY, ASKED, capacity);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!is_request(call) || call->outcome != OUTCOME_SUCCESS)
        return;
    Value buffer = call_arg(call, ARG_BUFFER_OUT);
    bool is_counted = pass_is_non_null(pass, call_arg(call, ARG_BYTES));
    bool is_synchronous =
        !call_has(call, ARG_OVERLAPPED) || pass_is_null(pass, call_arg(call, ARG_OVERLAPPED));
    if (!is_counted || !is_synchronous || pass_state(pass, buffer, SLOT_CAPACITY) != ASKED)
        return;
    pass_set(pass, buffer, SLOT_COUNT, FILLED, call_arg(call, ARG_BYTES));
    pass_note(pass, buffer, "'%s' fills as many bytes as '%s' says", call->row->name,
              call_subject(pass, call, ARG_BYTES));
}

static void on_call(Pass *pass, const Call *call)
{
    int64_t length, capacity;
    if (is_request(call))
        asked(pass, call);
    if (!call->row || call->row->verb != VERB_MEM_COPY)
        return;
    Value buffer = call_arg(call, ARG_BUFFER_IN);
    if (!pass_key(pass, buffer) || pass_state(pass, buffer, SLOT_COUNT) != FILLED)
        return;
    Value count = pass_load(pass, pass_related(pass, buffer, SLOT_COUNT), 0, COUNT_BYTES);
    bool tested = count.kind != VAL_UNKNOWN && !pass_may_be(pass, count, 0);
    if (tested || !pass_constant(pass, call_arg(call, ARG_LENGTH), &length) ||
        !pass_constant(pass, pass_related(pass, buffer, SLOT_CAPACITY), &capacity) || length < capacity)
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_WARNING, .about = {buffer}},
                "all of '%s' is copied, although the driver may have returned fewer bytes",
                call_subject(pass, call, ARG_BUFFER_IN));
}

const Rule rule_ioctl_output_read_beyond_returned = {
    .info =
        {
            .id = "IOC0107",
            .name = "ioctl-output-read-beyond-returned",
            .category = "user-mode",
            .priority = "P0c",
            .severity = SEVERITY_WARNING,
            .summary = "output buffer used beyond the bytes the driver returned",
            .statement = "A caller takes only as many bytes of an output buffer for valid as the call "
                         "said it returned.",
            .sources =
                (const char *const[]){"NF:mswmdm.IWMDMDevice3.DeviceIoControl", "i:fsctl-get-wof-version",
                                      "w:supporting-kernel-mode-clients-in-umdf-drivers", NULL},
            .seed_statements = (const char *const[]){"S000-10", "S000-16", "S001-12", NULL},
            .why = "What lies behind the returned bytes is left from before: the program parses old data, "
                   "or hands it out.",
            .fix = "Use the returned count as the length.",
            .limits = "Copies of the whole buffer only; element by element reads are not seen.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
