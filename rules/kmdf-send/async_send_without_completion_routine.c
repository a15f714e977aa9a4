// An asynchronous send whose completion nobody hears of: no completion routine was registered since the
// request was received, created or last reused.
//
//      received, created or reused --SetCompletionRoutine(non-NULL)--> HEARD --reuse--> (nothing)
//            \---asynchronous send (neither SYNCHRONOUS nor SEND_AND_FORGET)---> REPORT
//
// Only a request whose whole life this path saw is judged: one taken out of a context may have its routine
// from elsewhere.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { HEARD = 1, REUSED };

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    if (call->row->verb == VERB_REQUEST_SET_COMPLETION) {
        if (pass_is_null(pass, call_arg(call, ARG_ROUTINE)))
            pass_set(pass, request, SLOT, REUSED, (Value){0});
        else
            pass_set(pass, request, SLOT, HEARD, (Value){0});
    } else if (call->row->verb == VERB_REQUEST_REUSE && call->outcome != OUTCOME_FAILURE) {
        pass_set(pass, request, SLOT, REUSED, (Value){0});
        pass_note(pass, request, "the request is reused here, which removes its completion routine");
    }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_REQUEST_SEND || !call->options_known || call->is_synchronous ||
        call->is_send_and_forget)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    uint8_t state = pass_state(pass, request, SLOT);
    Origin origin = pass_origin(pass, request, NULL);
    bool known_unset = state == REUSED || (pass_has_none(pass, request, SLOT) &&
                                           (origin == ORIGIN_CREATED || origin == ORIGIN_RECEIVED));
    if (!known_unset || pass_escaped(pass, request) || !pass_is_clean(pass))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                "'%s' is sent asynchronously without a completion routine: nobody learns when it completes",
                call_subject(pass, call, ARG_REQUEST));
}

const Rule rule_async_send_without_completion_routine = {
    .info = {
        .id = "IOC0025",
        .name = "async-send-without-completion-routine",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "asynchronous WdfRequestSend without a completion routine",
        .statement = "Before a request is sent asynchronously, and again after each WdfRequestReuse, the "
                     "driver registers a completion routine, unless it sends and forgets.",
        .sources = (const char *const[]){"d:kmdf-reqcompletionroutine", "w:completing-i-o-requests",
                                         "w:reusing-framework-request-objects", NULL},
        .seed_statements = (const char *const[]){"S004-41", NULL},
        .why = "A request that was sent still belongs to the driver. Without a completion routine nobody "
               "completes a received request or deletes a created one when the target is done with it.",
        .fix = "Call WdfRequestSetCompletionRoutine before WdfRequestSend, or use "
               "WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET for a received request that needs no further work.",
        .limits = "Requests taken from a context or a collection are not judged: their routine may have been "
                  "set elsewhere.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
