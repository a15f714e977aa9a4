// A received request carries its own type (device control, internal device control, read, write). Sending the
// received request itself through a DDI of another type mixes the two. Only the request the callback was
// called with is judged.
//
// Of the USB methods d:kmdf-ioctlreqs, d:kmdf-readreqs and d:kmdf-writereqs name the synchronous pipe reads
// and writes; formatting a request as a USB transfer is what they leave a driver to do instead.
#include "analyzer/engine/rule.h"

enum { TYPES = WDK_IOCTL | WDK_INTERNAL | WDK_READ | WDK_WRITE };

static const char *type_name(uint8_t io_type)
{
    switch (io_type) {
    case IO_DEVICE_CONTROL:
        return "device-control";
    case IO_INTERNAL_DEVICE_CONTROL:
        return "internal device-control";
    case IO_READ:
        return "read";
    default:
        return "write";
    }
}

static uint8_t sends_type(uint32_t flags)
{
    if (flags & WDK_INTERNAL)
        return IO_INTERNAL_DEVICE_CONTROL;
    if (flags & WDK_IOCTL)
        return IO_DEVICE_CONTROL;
    return flags & WDK_READ ? IO_READ : IO_WRITE;
}

static bool sends_as_type(const Call *call)
{
    bool formats = call->row->verb == VERB_REQUEST_FORMAT && !(call->row->flags & WDK_USB);
    return (formats || call->row->verb == VERB_REQUEST_SEND_SYNC) && (call->row->flags & TYPES);
}

static void on_call(Pass *pass, const Call *call)
{
    const ProgramRole *role = pass_role(pass);
    if (!call->row || !role || role->wdk->kind != ROLE_IO_QUEUE || !sends_as_type(call))
        return;
    uint8_t received = role->wdk->io_type;
    bool typed = received == IO_DEVICE_CONTROL || received == IO_INTERNAL_DEVICE_CONTROL ||
                 received == IO_READ || received == IO_WRITE;
    if (!typed)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    if (request.kind != VAL_SYM || !value_same(request, pass_received(pass)) ||
        sends_type(call->row->flags) == received)
        return;
    Report report = {.severity = SEVERITY_ERROR, .about = {request}, .page = call_page(pass, call)};
    pass_report(pass, &report,
                "'%s' is a received %s request, but '%s' sends it as a %s request",
                call_subject(pass, call, ARG_REQUEST), type_name(received), call->name,
                type_name(sends_type(call->row->flags)));
}

const Rule rule_send_ddi_request_type_mismatch = {
    .info = {
        .id = "IOC0026",
        .name = "send-ddi-request-type-mismatch",
        .category = "kmdf-send",
        .priority = "P0b",
        .severity = SEVERITY_ERROR,
        .summary = "received request sent through a DDI of another request type",
        .statement = "A request received in an I/O callback may be sent on only through the I/O target "
                     "methods of its own type.",
        .sources = (const char *const[]){"d:kmdf-ioctlreqs", "d:kmdf-internalioctlreqs", "d:kmdf-readreqs",
                                         "d:kmdf-writereqs", NULL},
        .seed_statements = (const char *const[]){"S001-1", "S001-4", "S001-24", "S004-19", NULL},
        .why = "The I/O target builds the next stack location for the type its method names, from buffers "
               "that the received request lays out differently. The lower driver then reads the wrong "
               "parameters.",
        .fix = "Use the method of the received request's type, or create a new request for the other type.",
        .limits = "Requests of EvtIoDefault, requests that did not come as the callback's own parameter, and "
                  "requests formatted or sent as USB transfers other than pipe reads and writes, are not "
                  "judged.",
    },
    .on_call = on_call,
};
