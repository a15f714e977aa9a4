// WdfRequestGetCompletionParams answers for a request that came back to its completion routine. A synchronous
// send has no such moment: its return value and BytesReturned are the answer.
//
//      (any) --synchronous send--> SENT --reuse, format, asynchronous send--> (any)
//                                    \---completion parameters are asked for---> REPORT
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { SENT_SYNCHRONOUSLY = 1 };

static bool asks_completion(const Call *call)
{
    return call->row->verb == VERB_REQUEST_GET_PARAMS && (call->row->flags & WDK_OUTPUT);
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || !asks_completion(call))
        return;
    Value request = call_arg(call, ARG_REQUEST);
    if (pass_state(pass, request, SLOT) != SENT_SYNCHRONOUSLY)
        return;
    pass_report(
        pass, &(Report){.severity = SEVERITY_WARNING, .about = {request}},
        "'%s' is asked about '%s', which was sent synchronously: only its return value says how it ended",
        call->name, call_subject(pass, call, ARG_REQUEST));
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    switch (call->row->verb) {
    case VERB_REQUEST_SEND_SYNC:
    case VERB_REQUEST_SEND:
        if (call->is_synchronous && pass_key(pass, request)) {
            pass_set(pass, request, SLOT, SENT_SYNCHRONOUSLY, (Value){0});
            pass_note(pass, request, "'%s' sends the request synchronously", call->name);
            break;
        }
        pass_drop(pass, request, SLOT);
        break;
    case VERB_REQUEST_FORMAT:
    case VERB_REQUEST_REUSE:
        pass_drop(pass, request, SLOT);
        break;
    default:
        break;
    }
}

const Rule rule_completion_query_misplaced = {
    .info = {
        .id = "IOC0032",
        .name = "completion-query-misplaced",
        .category = "kmdf-send",
        .priority = "P1",
        .severity = SEVERITY_WARNING,
        .summary = "completion parameters asked for after a synchronous send",
        .statement = "A driver that sent a request with a synchronous method takes the result from the "
                     "method itself and does not call WdfRequestGetCompletionParams.",
        .sources = (const char *const[]){"w:completing-i-o-requests",
                                         "NF:wdfrequest.WdfRequestGetCompletionParams",
                                         "NC:wdfrequest.EVT_WDF_REQUEST_COMPLETION_ROUTINE", NULL},
        .seed_statements = (const char *const[]){"S001-49", "S004-37", NULL},
        .why = "The completion parameters are filled for completion routines. After a synchronous send "
               "they hold what an earlier use of the request left, or nothing.",
        .fix = "Use the NTSTATUS and BytesReturned that the synchronous method returns.",
        .limits = "Only requests whose last send this path saw are judged.",
    },
    .on_call = on_call,
    .after_call = after_call,
};
