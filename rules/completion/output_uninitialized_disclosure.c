// What goes to the caller, or down to another driver, must have been written first. Two cases are provable:
// a local structure is copied to the output buffer while one of its fields holds whatever was on the stack,
// and a fresh memory object is sent as input before anybody wrote to its buffer.
#include "analyzer/engine/rule.h"

enum { SLOT_BUFFER = 0 };
enum { FRESH = 1 };

// The first field of the structure that this path never wrote; NULL when all were.
static const char *undefined_field(const Pass *pass, const IrUnit *unit, const IrRecord *record,
                                   Value address)
{
    for (uint32_t i = 0; i < record->n_fields && !record->is_union; i++) {
        const IrField *field = &unit->fields.at[record->first_field + i];
        const IrType *type = ir_type(unit, field->type);
        bool is_plain = type->kind == IR_T_INT || type->kind == IR_T_POINTER || type->kind == IR_T_BOOL;
        if (is_plain && field->bit_width == 0 &&
            pass_is_undefined(pass, address, field->bit_offset / 8, type->size))
            return ir_str(unit, field->name);
    }
    return NULL;
}

static void check_copy(Pass *pass, const Call *call)
{
    int64_t length;
    Value from = call_arg(call, ARG_BUFFER_IN);
    const IrType *type = ir_type(call->unit, call_pointee_type(call, wdk_arg(call->row, ARG_BUFFER_IN)));
    bool to_caller = pass_origin(pass, call_arg(call, ARG_BUFFER_OUT), NULL) == ORIGIN_BUFFER_OF_REQUEST;
    if (!to_caller || type->kind != IR_T_RECORD || type->is_stand_in || !pass_is_stack(pass, from, NULL))
        return;
    const IrRecord *record = &call->unit->records.at[type->record];
    if (!pass_constant(pass, call_arg(call, ARG_LENGTH), &length) || length < (int64_t)record->size)
        return;
    const char *field = undefined_field(pass, call->unit, record, from);
    if (field)
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {from}},
                    "'%s' is copied to the caller's buffer, but its field '%s' was never written",
                    call_subject(pass, call, ARG_BUFFER_IN), field);
}

static void check_input(Pass *pass, const Call *call)
{
    Value memory = call_arg(call, ARG_MEMORY_IN);
    if (pass_state(pass, memory, SLOT_BUFFER) != FRESH || pass_escaped(pass, memory))
        return;
    if (pass_is_unwritten(pass, pass_related(pass, memory, SLOT_BUFFER)))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {memory}},
                    "the buffer of '%s' is sent as input, but nothing was ever written to it",
                    call_subject(pass, call, ARG_MEMORY_IN));
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !pass_is_clean(pass))
        return;
    if (call->row->verb == VERB_MEM_COPY)
        check_copy(pass, call);
    else if (call->row->verb == VERB_REQUEST_FORMAT)
        check_input(pass, call);
}

static void after_call(Pass *pass, const Call *call)
{
    for (unsigned i = 0; i < call->n_args; i++) // whoever gets the handle may write to its buffer
        pass_drop(pass, call->args[i], SLOT_BUFFER);
    if (!call->row || call->row->verb != VERB_MEMORY_CREATE || call->outcome != OUTCOME_SUCCESS ||
        !call_has(call, ARG_BUFFER_OUT))
        return;
    unsigned width = call->unit->pointer_size;
    Value buffer = pass_load(pass, call_arg(call, ARG_BUFFER_OUT), 0, width);
    if (pass_key(pass, buffer))
        pass_set(pass, pass_load(pass, call_arg(call, ARG_OUT), 0, width), SLOT_BUFFER, FRESH, buffer);
}

const Rule rule_output_uninitialized_disclosure = {
    .info = {
        .id = "IOC0097",
        .name = "output-uninitialized-disclosure",
        .category = "completion",
        .priority = "P1",
        .severity = SEVERITY_ERROR,
        .summary = "bytes nobody wrote are handed to the caller or sent on",
        .statement = "A driver initialises every byte it returns or sends: buffers it allocates are zeroed "
                     "before they are filled.",
        .sources = (const char *const[]){"k:failure-to-initialize-output-buffers",
                                         "NF:wdfmemory.WdfMemoryCreate",
                                         "NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl", NULL},
        .seed_statements = (const char *const[]){"S004-39", NULL},
        .why = "Stack and pool hold what other code left there. Handing it to user mode discloses kernel "
               "memory: addresses, keys, other processes' data.",
        .fix = "Zero the structure or buffer (RtlZeroMemory) before filling it.",
        .limits = "Padding bytes, arrays and bit-fields are not judged, nor structures assigned as a whole.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
