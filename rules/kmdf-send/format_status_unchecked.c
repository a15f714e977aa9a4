// A call that formats a request, or makes a request or memory object, may fail. Three ways to go on
// regardless: the status is thrown away; the request is sent on the path where formatting failed; the handle
// is used on the path where it was never made.
//
//      format --failure--> NOT_FORMATTED --send--> REPORT            (a format that succeeds clears it)
//      create --failure--> variable is NOT_MADE --its content is used and may be no handle--> REPORT
//
// NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl: formatting a reused request once more with
// unchanged parameters succeeds, so throwing the status away there is only worth a note. Retrieving buffers
// of a request is retrieve-status-unchecked's.
#include "analyzer/engine/rule.h"

enum { SLOT_REQUEST, SLOT_VARIABLE, SLOT_REUSED };
enum { SET = 1 };

static bool makes_handle(const Call *call)
{
    return (call->row->verb == VERB_REQUEST_CREATE || call->row->verb == VERB_MEMORY_CREATE ||
            call->row->verb == VERB_MEMORY_CREATE_PREALLOCATED) &&
           (call->row->flags & WDK_MAY_FAIL);
}

static bool formats(const Call *call)
{
    return call->row->verb == VERB_REQUEST_FORMAT && (call->row->flags & WDK_MAY_FAIL);
}

static void ignored(Pass *pass, const Call *call)
{
    bool is_cast_away = call->inst->flags & IR_F_EXPLICIT_VOID;
    if (formats(call)) {
        Value request = call_arg(call, ARG_REQUEST);
        bool is_advice = is_cast_away || pass_state(pass, request, SLOT_REUSED);
        Report report = {.severity = is_advice ? SEVERITY_NOTE : SEVERITY_ERROR,
                         .about = {request},
                         .page = call_page(pass, call)};
        pass_report(pass, &report,
                    "the status of '%s' is ignored: '%s' may be sent without having been formatted",
                    call->name, call_subject(pass, call, ARG_REQUEST));
    } else if (makes_handle(call) && call_has(call, ARG_OUT)) {
        Report report = {.severity = is_cast_away ? SEVERITY_WARNING : SEVERITY_ERROR,
                         .page = call_page(pass, call)};
        pass_report(pass, &report,
                    "the status of '%s' is ignored: '%s' is no handle when it fails", call->name,
                    call_subject(pass, call, ARG_OUT));
    } else if (makes_handle(call)) {
        Report report = {.severity = is_cast_away ? SEVERITY_NOTE : SEVERITY_ERROR,
                         .page = call_page(pass, call)};
        pass_report(pass, &report,
                    "the status of '%s' is ignored: when it fails '%s' does not describe the buffer",
                    call->name, call_subject(pass, call, ARG_MEMORY));
    }
}

static void use_handle(Pass *pass, const Call *call, ArgRole role)
{
    Value handle = call_arg(call, role), variable, related;
    uint8_t state;
    if (handle.kind != VAL_SYM || pass_is_non_null(pass, handle))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT_VARIABLE, i, &variable, &state, &related); i++) {
        if (!value_same(pass_load(pass, variable, 0, call->unit->pointer_size), handle))
            continue;
        pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {variable}},
                    "'%s' is used although the call that makes it failed on this path",
                    call_subject(pass, call, role));
        return;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->inst->flags & IR_F_UNUSED)
        ignored(pass, call);
    switch (call->row->verb) {
    case VERB_REQUEST_SEND: {
        Value request = call_arg(call, ARG_REQUEST);
        if (pass_state(pass, request, SLOT_REQUEST))
            pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                        "'%s' is sent although formatting it failed on this path",
                        call_subject(pass, call, ARG_REQUEST));
        use_handle(pass, call, ARG_REQUEST);
        break;
    }
    case VERB_REQUEST_SET_COMPLETION:
    case VERB_REQUEST_SEND_SYNC:
        use_handle(pass, call, ARG_REQUEST);
        break;
    case VERB_REQUEST_FORMAT:
        use_handle(pass, call, ARG_REQUEST);
        use_handle(pass, call, ARG_MEMORY_IN);
        use_handle(pass, call, ARG_MEMORY_OUT);
        break;
    case VERB_DESC_INIT_HANDLE:
    case VERB_MEMORY_GET_BUFFER:
        use_handle(pass, call, ARG_MEMORY);
        break;
    default:
        break;
    }
}

static void after_format(Pass *pass, const Call *call)
{
    Value request = call_arg(call, ARG_REQUEST);
    if (call->outcome != OUTCOME_FAILURE) {
        pass_drop(pass, request, SLOT_REQUEST);
    } else if (!(call->inst->flags & IR_F_UNUSED)) { // else told at the call
        pass_set(pass, request, SLOT_REQUEST, SET, (Value){0});
        pass_note(pass, request, "'%s' fails: the request is not formatted", call->name);
    }
}

static void after_create(Pass *pass, const Call *call)
{
    Value variable = call_arg(call, ARG_OUT);
    pass_drop(pass, variable, SLOT_VARIABLE);
    if (call->outcome != OUTCOME_FAILURE || (call->inst->flags & IR_F_UNUSED)) // unused: told at the call
        return;
    pass_set(pass, variable, SLOT_VARIABLE, SET, (Value){0});
    pass_note(pass, variable, "'%s' fails: '%s' is no handle", call->name, call_subject(pass, call, ARG_OUT));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    if (call->row->verb == VERB_REQUEST_FORMAT)
        after_format(pass, call);
    else if (makes_handle(call))
        after_create(pass, call);
    else if (call->row->verb == VERB_REQUEST_REUSE)
        pass_set(pass, request, SLOT_REUSED, SET, (Value){0});
}

const Rule rule_format_status_unchecked = {
    .info = {
        .id = "IOC0021",
        .name = "format-status-unchecked",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "status of formatting a request or making its objects not tested",
        .statement = "The NTSTATUS of formatting a request, and of creating the request and its memory "
                     "objects, is tested with NT_SUCCESS; when it is a failure the request is not sent.",
        .sources = (const char *const[]){"NF:wdfiotarget.WdfIoTargetFormatRequestForInternalIoctl",
                                         "NF:wdfiotarget.WdfIoTargetFormatRequestForIoctl",
                                         "NF:wdfmemory.WdfMemoryCreate", "NF:wdfrequest.WdfRequestCreate",
                                         NULL},
        .seed_statements = (const char *const[]){"S004-10", "S004-11", "S004-12", "S004-13", "S004-14",
                                                 "S004-15", "S004-35", "S004-36", "S004-40", "S001-44",
                                                 "S001-17", NULL},
        .why = "Formatting allocates memory and checks lengths and stack locations; each can fail. A request "
               "that was not formatted carries no or stale parameters to the target, and a handle that was "
               "never made stops the system.",
        .fix = "Keep the status, test it with NT_SUCCESS, and complete or delete the request instead of "
               "sending it when it failed.",
        .limits = "A status that only an ASSERT looks at counts as ignored or not by how it is kept. "
                  "Formatting a reused request again is only noted, since it cannot fail while the "
                  "parameters stay the same.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
