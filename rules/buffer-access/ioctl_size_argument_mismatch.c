// The size that goes with a buffer must describe that buffer. Two mistakes are provable: the size of a
// pointer where the pointer's target was meant, and a size (or offset and length) beyond the end of the
// object.
#include "analyzer/engine/rule.h"

enum { SLOT_SIZE = 0 };

typedef struct Pair {
    ArgRole buffer, length;
} Pair;

static const Pair pairs[] = {
    {ARG_BUFFER, ARG_LENGTH}, {ARG_BUFFER_IN, ARG_LENGTH_IN}, {ARG_BUFFER_OUT, ARG_LENGTH_OUT}};

static bool is_judged(const Call *call)
{
    switch (call->row->verb) {
    case VERB_DESC_INIT_BUFFER:
    case VERB_MEMORY_CREATE_PREALLOCATED:
    case VERB_IRP_BUILD_IOCTL:
    case VERB_USER_IOCTL:
    case VERB_USER_NT_IOCTL:
    case VERB_WMDM_IOCTL:
        return true;
    default:
        return false;
    }
}

// `sizeof(p)` given with `p` itself: eight bytes of whatever p points to. With `&p` the pointer is the
// payload, which is fine.
static bool is_size_of_pointer(const Call *call, const Pair *pair)
{
    const IrUnit *unit = call->unit;
    const IrOpnd *length = ir_opnd(unit, call->inst, (uint32_t)wdk_arg(call->row, pair->length) + 1);
    if (length->kind != IR_O_CONST || !length->index || ir_type(unit, length->index)->kind != IR_T_POINTER)
        return false;
    IrTypeId target = call_pointee_type(call, wdk_arg(call->row, pair->buffer));
    return target && ir_type(unit, target)->kind == IR_T_RECORD &&
           ir_type(unit, target)->size > ir_type(unit, length->index)->size;
}

static void check_pair(Pass *pass, const Call *call, const Pair *pair)
{
    int64_t length, left;
    if (!call_has(call, pair->buffer) || !call_has(call, pair->length))
        return;
    Value buffer = call_arg(call, pair->buffer);
    Report report = {.severity = SEVERITY_ERROR, .about = {buffer}};
    if (is_size_of_pointer(call, pair))
        pass_report(pass, &report, "'%s' is the size of a pointer, not of what '%s' points to",
                    call_text(call, pair->length), call_subject(pass, call, pair->buffer));
    else if (pass_constant(pass, call_arg(call, pair->length), &length) &&
             pass_bytes_left(pass, buffer, &left) && length > left)
        pass_report(pass, &report, "%lld bytes are given for '%s', which has only %lld", (long long)length,
                    call_subject(pass, call, pair->buffer), (long long)left);
}

// NS:wdfmemory._WDFMEMORY_OFFSET: BufferOffset and BufferLength, both size_t.
static void check_offset(Pass *pass, const Call *call, ArgRole memory, ArgRole offset)
{
    int64_t start, length, size;
    Value place = call_arg(call, offset), object = call_arg(call, memory);
    if (!call_has(call, offset) || pass_state(pass, object, SLOT_SIZE) == 0)
        return;
    size = pass_related(pass, object, SLOT_SIZE).imm;
    uint32_t width = call->unit->pointer_size;
    if (!pass_constant(pass, pass_load(pass, place, 0, width), &start) ||
        !pass_constant(pass, pass_load(pass, place, width, width), &length))
        return;
    if (start >= 0 && length >= 0 && start + length > size)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {object}},
                    "offset %lld and length %lld in '%s' reach beyond the %lld bytes of '%s'",
                    (long long)start, (long long)length, call_subject(pass, call, offset), (long long)size,
                    call_subject(pass, call, memory));
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (is_judged(call))
        for (unsigned i = 0; i < sizeof pairs / sizeof *pairs; i++)
            check_pair(pass, call, &pairs[i]);
    if (call->row->verb == VERB_REQUEST_FORMAT) {
        check_offset(pass, call, ARG_MEMORY_IN, ARG_OFFSET_IN);
        check_offset(pass, call, ARG_MEMORY_OUT, ARG_OFFSET_OUT);
    }
}

static void after_call(Pass *pass, const Call *call)
{
    int64_t length;
    bool makes = call->row && (call->row->verb == VERB_MEMORY_CREATE ||
                               call->row->verb == VERB_MEMORY_CREATE_PREALLOCATED);
    if (!makes || call->outcome != OUTCOME_SUCCESS ||
        !pass_constant(pass, call_arg(call, ARG_LENGTH), &length))
        return;
    Value memory = pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size);
    pass_set(pass, memory, SLOT_SIZE, 1, (Value){VAL_INT, 0, length});
}

const Rule rule_ioctl_size_argument_mismatch = {
    .info =
        {
            .id = "IOC0087",
            .name = "ioctl-size-argument-mismatch",
            .category = "buffer-access",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "size argument that does not describe the buffer it goes with",
            .statement = "The length given for an I/O control buffer is the size in bytes of that buffer, "
                         "and an offset and length stay within it.",
            .sources = (const char *const[]){"d:28132-driver-taking-the-size-of-pointer",
                                             "NF:wdfmemory.WDF_MEMORY_DESCRIPTOR_INIT_BUFFER",
                                             "NS:wdfmemory._WDFMEMORY_OFFSET",
                                             "k:failure-to-check-the-size-of-buffers", NULL},
            .seed_statements = (const char *const[]){"S001-42", "S004-7", "S004-9", "S000-5", "S000-9", NULL},
            .why = "With too large a size the other side reads or writes memory behind the object; with "
                   "the size of a pointer it gets eight bytes of a structure.",
            .fix = "Pass sizeof(*pointer) or sizeof(object), and keep offset plus length within the "
                   "memory object.",
            .limits = "Only objects whose size is known here are judged: variables, and memory objects of "
                      "constant size. A size that is merely smaller than the object is not reported.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
