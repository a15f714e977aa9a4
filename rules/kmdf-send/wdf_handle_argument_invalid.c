// Handles that cannot be handles: NULL where one is required, the address of a variable where a WDFMEMORY is
// expected, a target whose creation failed on this path, or a created target that was not opened.
//
//      WdfIoTargetCreate --failure--> variable is NOT_MADE --its content is used--> REPORT
//                        \--success--> target is CLOSED --open--> (nothing)
//                                             \--a send or format uses it--> REPORT
#include "analyzer/engine/rule.h"

enum { SLOT_TARGET, SLOT_VARIABLE };
enum { SET = 1 };

static bool is_required(const Call *call, uint8_t role)
{
    switch (role) {
    case ARG_TARGET:
        return true;
    case ARG_REQUEST:
        return !(call->row->flags & WDK_REQUEST_OPTIONAL);
    case ARG_MEMORY:
        return call->row->verb == VERB_DESC_INIT_HANDLE || call->row->verb == VERB_MEMORY_GET_BUFFER;
    default:
        return false;
    }
}

static bool is_handle(const Call *call, uint8_t role)
{
    switch (role) {
    case ARG_TARGET:
    case ARG_REQUEST:
    case ARG_MEMORY:
        return true;
    case ARG_MEMORY_IN:
    case ARG_MEMORY_OUT:
        return call->row->verb == VERB_REQUEST_FORMAT;
    default:
        return false;
    }
}

// Framework methods only: a PDEVICE_OBJECT also stands in a "target" place of other functions.
static bool is_judged(const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_SEND:
    case VERB_REQUEST_SEND_SYNC:
    case VERB_REQUEST_SET_COMPLETION:
    case VERB_REQUEST_COMPLETE:
    case VERB_REQUEST_REUSE:
    case VERB_TARGET_OPEN:
    case VERB_DESC_INIT_HANDLE:
    case VERB_MEMORY_GET_BUFFER:
        return true;
    default:
        return false;
    }
}

static const char *handle_word(uint8_t role)
{
    return role == ARG_TARGET ? "an I/O target" : role == ARG_REQUEST ? "a request" : "a memory object";
}

static bool was_not_made(Pass *pass, const Call *call, Value target, Value *variable)
{
    Value related;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_VARIABLE, i, variable, &state, &related); i++)
        if (value_same(pass_load(pass, *variable, 0, call->unit->pointer_size), target))
            return true;
    return false;
}

static void check_target(Pass *pass, const Call *call, Value target)
{
    const char *subject = call_subject(pass, call, ARG_TARGET);
    Value variable;
    if (target.kind != VAL_SYM)
        return;
    if (!pass_is_non_null(pass, target) && was_not_made(pass, call, target, &variable))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {variable}},
                    "'%s' is used although creating the target failed on this path", subject);
    else if (call->row->verb != VERB_TARGET_OPEN && pass_state(pass, target, SLOT_TARGET) &&
             !pass_escaped(pass, target) && pass_is_clean(pass))
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {target}},
                    "target '%s' was created, but is used before it is opened", subject);
}

static void check(Pass *pass, const Call *call, unsigned arg)
{
    uint8_t role = call->row->args[arg];
    Value value = call->args[arg];
    const char *subject = call_subject(pass, call, (ArgRole)role);
    if (is_required(call, role) && value.kind == VAL_INT && value.imm == 0) {
        // Written there, or found there on a path that something else may exclude.
        bool is_literal = ir_opnd(call->unit, call->inst, arg + 1)->kind == IR_O_CONST;
        Report report = {.severity = is_literal ? SEVERITY_ERROR : SEVERITY_WARNING,
                         .tell_branches = !is_literal,
                         .page = call_page(pass, call)};
        if (is_literal)
            pass_report(pass, &report, "'%s' needs %s, but gets NULL", call->name, handle_word(role));
        else
            pass_report(pass, &report, "'%s' needs %s, but '%s' is NULL on this path", call->name,
                        handle_word(role), subject);
    } else if (value.kind == VAL_ADDR) {
        Report report = {.severity = SEVERITY_ERROR, .about = {value}, .page = call_page(pass, call)};
        pass_report(pass, &report, "'%s' expects the handle of %s, but gets the address of '%s'", call->name,
                    handle_word(role), subject);
    } else if (role == ARG_TARGET) {
        check_target(pass, call, value);
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !is_judged(call))
        return;
    for (unsigned i = 0; i < call->n_args && i < WDK_MAX_ARGS; i++)
        if (is_handle(call, call->row->args[i]))
            check(pass, call, i);
}

static void created(Pass *pass, const Call *call)
{
    Value variable = call_arg(call, ARG_OUT);
    if (call->outcome == OUTCOME_FAILURE) {
        pass_set(pass, variable, SLOT_VARIABLE, SET, (Value){0});
        pass_note(pass, variable, "'%s' fails: '%s' is no handle", call->name,
                  call_subject(pass, call, ARG_OUT));
        return;
    }
    pass_drop(pass, variable, SLOT_VARIABLE);
    // NF:wdfusb.WdfUsbTargetDeviceCreate: a USB target needs no opening.
    if (call->row->flags & WDK_USB)
        return;
    Value target = pass_load(pass, variable, 0, call->unit->pointer_size);
    pass_set(pass, target, SLOT_TARGET, SET, (Value){0});
    pass_note(pass, target, "the target is created here, not yet opened");
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_TARGET_CREATE)
        created(pass, call);
    else if (call->row->verb == VERB_TARGET_OPEN)
        pass_drop(pass, call_arg(call, ARG_TARGET), SLOT_TARGET);
}

const Rule rule_wdf_handle_argument_invalid = {
    .info =
        {
            .id = "IOC0029",
            .name = "wdf-handle-argument-invalid",
            .category = "kmdf-send",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "argument that cannot be a live framework handle",
            .statement =
                "Target, request and memory arguments are live handles from their documented sources: "
                "NULL only where the parameter is optional, remote targets opened, and formatted "
                "buffers given as WDFMEMORY handles.",
            .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                             "NF:wdfiotarget.WdfIoTargetSendInternalIoctlSynchronously",
                                             "NF:wdfiotarget.WdfIoTargetCreate",
                                             "b:bug-check-0x10d---wdf-violation", NULL},
            .seed_statements =
                (const char *const[]){"S001-6", "S001-7", "S001-21", "S001-32", "S004-3", "S004-4", "S004-6",
                                      "S004-8", "S004-16", "S004-27", NULL},
            .why = "The framework takes a handle apart without asking twice: an invalid one stops the system "
                   "with WDF_VIOLATION (0x10D). A target that is not open refuses every request.",
            .fix = "Pass the handle its creating method returned, after testing that method's status; wrap "
                   "local "
                   "memory with WdfMemoryCreatePreallocated, and open a remote target before sending to it.",
            .limits = "Handles read from a context are not judged.",
        },
    .on_call = on_call,
    .after_call = after_call,
};
