// A request that was sent on, or put into a queue, is not this driver's any more.
//
//      received request --sent asynchronously and TRUE; forwarded, requeued, enqueued with success--> GONE
//      GONE --completed, formatted, sent, its buffers or parameters asked for--> REPORT
//      GONE --any wait--> (nothing)
//
// Allowed on a request that is gone: cancelling it, references, debug output (w:request-ownership). A
// driver-created request stays the driver's object while it is out; request-sent-while-in-flight speaks about
// those.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { SENT = 1, QUEUED };

static const char *misuse(const Call *call)
{
    switch (call->row->verb) {
    case VERB_REQUEST_COMPLETE:
        return "completed";
    case VERB_REQUEST_FORMAT:
        return "formatted";
    case VERB_REQUEST_SEND:
    case VERB_REQUEST_SEND_SYNC:
        return "sent";
    case VERB_REQUEST_FORWARD:
    case VERB_REQUEST_REQUEUE:
    case VERB_REQUEST_ENQUEUE:
        return "forwarded";
    case VERB_REQUEST_MARK_CANCELABLE:
    case VERB_REQUEST_UNMARK_CANCELABLE:
    case VERB_REQUEST_SET_COMPLETION:
    case VERB_REQUEST_SET_INFORMATION:
        return "changed";
    case VERB_REQUEST_RETRIEVE_MEMORY:
    case VERB_REQUEST_RETRIEVE_BUFFER:
    case VERB_REQUEST_RETRIEVE_MDL:
    case VERB_REQUEST_RETRIEVE_UNSAFE:
    case VERB_REQUEST_PROBE_LOCK:
    case VERB_REQUEST_GET_PARAMS:
    case VERB_REQUEST_GET_STATUS:
        return "accessed";
    default:
        return NULL;
    }
}

static void on_call(Pass *pass, const Call *call)
{
    const char *done = call->row ? misuse(call) : NULL;
    Value request = call_arg(call, ARG_REQUEST);
    uint8_t state = done && pass_key(pass, request) ? pass_state(pass, request, SLOT) : 0;
    // Queues accept with STATUS_SUCCESS: a path that saw another status is no success.
    if (!state || (state == QUEUED && !pass_may_be(pass, pass_related(pass, request, SLOT), 0)))
        return;
    pass_report(pass, &(Report){.severity = SEVERITY_ERROR, .about = {request}},
                "'%s' is %s although it was %s and no longer belongs to the driver",
                call_subject(pass, call, ARG_REQUEST), done, state == SENT ? "sent on" : "put into a queue");
    pass_drop(pass, request, SLOT);
}

// ---- waits ------------------------------------------------------------------------------------------------

static void forget_all(Pass *pass)
{
    Value request, related;
    uint8_t state;
    while (pass_each(pass, SLOT, 0, &request, &state, &related))
        pass_drop(pass, request, SLOT);
}

// ---- giving away ------------------------------------------------------------------------------------------

static uint8_t gives_away(const Pass *pass, const Call *call, Value request)
{
    switch (call->row->verb) {
    case VERB_REQUEST_SEND:
        return call->options_known && !call->is_synchronous &&
                       pass_origin(pass, request, NULL) == ORIGIN_RECEIVED
                   ? SENT
                   : 0;
    case VERB_REQUEST_FORWARD:
    case VERB_REQUEST_REQUEUE:
    case VERB_REQUEST_ENQUEUE:
        return QUEUED;
    default:
        return 0;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (call_may_wait(call))
        forget_all(pass);
    if (!call->row)
        return;
    if (call->row->verb == VERB_REQUEST_RECEIVE || call->row->verb == VERB_REQUEST_CREATE)
        pass_drop(pass, pass_load(pass, call_arg(call, ARG_OUT), 0, call->unit->pointer_size), SLOT);
    Value request = call_arg(call, ARG_REQUEST);
    uint8_t gone = call->outcome == OUTCOME_SUCCESS ? gives_away(pass, call, request) : 0;
    if (!gone)
        return;
    pass_set(pass, request, SLOT, gone, gone == QUEUED ? call->result : (Value){0});
    pass_note(pass, request,
              gone == SENT ? "'%s' hands the request to the target" : "'%s' hands the request to a queue",
              call->row->name);
}

const Rule rule_request_used_after_ownership_transfer = {
    .info =
        {
            .id = "IOC0016",
            .name = "request-used-after-ownership-transfer",
            .category = "request-lifetime",
            .priority = "P1",
            .severity = SEVERITY_ERROR,
            .summary = "request completed or accessed after it was sent on or put into a queue",
            .statement = "Once a request was sent asynchronously, forwarded, requeued or enqueued with "
                         "success, the driver completes or accesses it only in the callbacks that give it "
                         "back.",
            .sources =
                (const char *const[]){"w:request-ownership", "NF:wdfrequest.WdfRequestForwardToIoQueue",
                                      "NF:wdfdevice.WdfDeviceEnqueueRequest", "d:kmdf-invalidreqaccess",
                                      NULL},
            .seed_statements = (const char *const[]){NULL},
            .why = "The new owner may complete the request at any moment, also before the call returned. "
                   "Completing it a second time, or reading a request that is gone, stops the system.",
            .fix = "Complete the request only on the path where sending or forwarding failed.",
            .limits = "Waits between the transfer and the use end the judgement.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_unknown = forget_all,
};
