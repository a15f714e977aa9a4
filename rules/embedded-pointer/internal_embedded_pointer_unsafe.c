// The buffer of an internal control code may hold pointers, but the driver that follows them runs in any
// thread and at any time: what they point to must be there for it. At the send the buffers are known; every
// pointer-sized slot that this path filled is looked at:
//
//   - a raw user-mode address: valid in the requester's process only, reported however the request is sent;
//   - paged pool, or a local of this function, with a request that is not waited for: reported;
//   - memory the driver touches itself between an asynchronous send and a wait: reported at the touch.
//
// Buffers are found through IoBuildDeviceIoControlRequest's arguments, memory descriptors and WDFMEMORY
// handles.
#include "analyzer/engine/rule.h"

enum { SLOT_PAGED, SLOT_IN, SLOT_OUT, SLOT_BUFFER, SLOT_LENT };
enum { YES = 1 };
enum { SYNCHRONOUS = 1, ASYNCHRONOUS }; // how a request with SLOT_IN is to be sent
enum { SCANNED_BYTES = 256 };
// NS:wdfmemory._WDF_MEMORY_DESCRIPTOR: Type, then, aligned as a pointer, the union; it starts with the
// address or the handle.
enum { DESCRIPTOR_TYPE_BUFFER = 1, DESCRIPTOR_TYPE_HANDLE = 3 };

// ---- buffers --------------------------------------------------------------------------------------------

static Value buffer_of_memory(const Pass *pass, Value memory)
{
    return pass_state(pass, memory, SLOT_BUFFER) ? pass_related(pass, memory, SLOT_BUFFER) : (Value){0};
}

static Value buffer_of_descriptor(const Pass *pass, const Call *call, ArgRole role)
{
    int64_t type;
    uint32_t size = call->unit->pointer_size;
    Value descriptor = call_arg(call, role);
    if (!pass_constant(pass, pass_load(pass, descriptor, 0, 4), &type))
        return (Value){0};
    Value content = pass_load(pass, descriptor, size, size);
    return type == DESCRIPTOR_TYPE_BUFFER   ? content
           : type == DESCRIPTOR_TYPE_HANDLE ? buffer_of_memory(pass, content)
                                            : (Value){0};
}

static void memory_made(Pass *pass, const Call *call)
{
    uint32_t size = call->unit->pointer_size;
    Value memory = pass_load(pass, call_arg(call, ARG_OUT), 0, size);
    Value buffer = call_has(call, ARG_BUFFER) ? call_arg(call, ARG_BUFFER)
                                              : pass_load(pass, call_arg(call, ARG_BUFFER_OUT), 0, size);
    if (pass_key(pass, memory) && pass_key(pass, buffer))
        pass_set(pass, memory, SLOT_BUFFER, YES, buffer);
}

static bool is_paged(const Pass *pass, const Call *call)
{
    enum { POOL_FLAG_PAGED_VALUE = 0x100, PAGED_POOL = 1, POOL_TYPE_BASE = 1 };
    int64_t value;
    if (call_has(call, ARG_FLAGS) && pass_constant(pass, call_arg(call, ARG_FLAGS), &value))
        return (value & POOL_FLAG_PAGED_VALUE) != 0;
    return call_has(call, ARG_POOL_TYPE) && pass_constant(pass, call_arg(call, ARG_POOL_TYPE), &value) &&
           (value & POOL_TYPE_BASE) == PAGED_POOL;
}

// ---- looking into them ----------------------------------------------------------------------------------

typedef struct Sending {
    const Call *call;
    Value carrier; // request or IRP
    bool is_asynchronous;
} Sending;

static bool check_pointer(Pass *pass, const Sending *sending, Value pointer)
{
    const char *name = NULL;
    Report report = {.severity = SEVERITY_WARNING, .about = {pointer, sending->carrier}};
    if (pass_origin(pass, pointer, NULL) == ORIGIN_USER_ADDRESS) {
        pass_report(pass, &report,
                    "'%s' sends an internal control code whose buffer holds a raw user-mode address",
                    sending->call->name);
        return true;
    }
    if (sending->is_asynchronous && pass_state(pass, pointer, SLOT_PAGED)) {
        pass_report(pass, &report, "'%s' sends an internal control code whose buffer points to paged pool",
                    sending->call->name);
        return true;
    }
    if (sending->is_asynchronous && pass_is_stack(pass, pointer, &name)) {
        pass_report(pass, &report,
                    "'%s' sends an internal control code whose buffer points to '%s' on the stack",
                    sending->call->name, name && *name ? name : "a local");
        return true;
    }
    return false;
}

static bool check_buffer(Pass *pass, const Sending *sending, Value buffer)
{
    uint32_t size = sending->call->unit->pointer_size;
    if (buffer.kind != VAL_ADDR && buffer.kind != VAL_SYM)
        return false;
    for (int64_t offset = 0; offset < SCANNED_BYTES; offset += size) {
        Value pointer = pass_load(pass, buffer, offset, size);
        if (pointer.kind != VAL_ADDR && pointer.kind != VAL_SYM)
            continue;
        if (check_pointer(pass, sending, pointer))
            return true;
    }
    return false;
}

// What a pending request refers to belongs to the other driver until it is back.
static void lend(Pass *pass, const Call *call, Value carrier, Value buffer)
{
    uint32_t size = call->unit->pointer_size;
    if (buffer.kind != VAL_ADDR && buffer.kind != VAL_SYM)
        return;
    for (int64_t offset = 0; offset < SCANNED_BYTES; offset += size) {
        Value pointer = pass_load(pass, buffer, offset, size);
        if (pass_origin(pass, pointer, NULL) != ORIGIN_POOL)
            continue;
        pass_set(pass, pointer, SLOT_LENT, YES, carrier);
        pass_note(pass, pointer, "the buffer of the request sent here points to it");
    }
}

static void returned(Pass *pass)
{
    Value pointer, carrier;
    uint8_t state;
    while (pass_each(pass, SLOT_LENT, 0, &pointer, &state, &carrier))
        pass_drop(pass, pointer, SLOT_LENT);
}

// ---- events ---------------------------------------------------------------------------------------------

static void built(Pass *pass, const Call *call)
{
    bool is_asynchronous = pass_is_null(pass, call_arg(call, ARG_EVENT));
    if (!pass_is_non_null(pass, call_arg(call, ARG_INTERNAL)))
        return;
    pass_set(pass, call->result, SLOT_IN, is_asynchronous ? ASYNCHRONOUS : SYNCHRONOUS,
             call_arg(call, ARG_BUFFER_IN));
    pass_set(pass, call->result, SLOT_OUT, is_asynchronous ? ASYNCHRONOUS : SYNCHRONOUS,
             call_arg(call, ARG_BUFFER_OUT));
}

static void formatted(Pass *pass, const Call *call)
{
    Value request = call_arg(call, ARG_REQUEST);
    pass_drop(pass, request, SLOT_IN);
    pass_drop(pass, request, SLOT_OUT);
    if (!(call->row->flags & WDK_INTERNAL))
        return;
    pass_set(pass, request, SLOT_IN, ASYNCHRONOUS, buffer_of_memory(pass, call_arg(call, ARG_MEMORY_IN)));
    pass_set(pass, request, SLOT_OUT, ASYNCHRONOUS, buffer_of_memory(pass, call_arg(call, ARG_MEMORY_OUT)));
}

static void check_send(Pass *pass, const Call *call, Value carrier)
{
    uint8_t how = pass_state(pass, carrier, SLOT_IN);
    if (!how || (call->row->verb == VERB_REQUEST_SEND && !call->options_known))
        return;
    Sending sending = {call, carrier, how == ASYNCHRONOUS && !call->is_synchronous};
    if (!check_buffer(pass, &sending, pass_related(pass, carrier, SLOT_IN)))
        check_buffer(pass, &sending, pass_related(pass, carrier, SLOT_OUT));
}

static void check_touch(Pass *pass, Value address, const char *what)
{
    Value object, carrier;
    uint8_t state;
    for (unsigned i = 0; pass_each(pass, SLOT_LENT, i, &object, &state, &carrier); i++)
        if (address.kind == object.kind && address.id == object.id) {
            pass_report(pass, &(Report){.severity = SEVERITY_WARNING, .about = {object, carrier}},
                        "memory that the buffer of a pending internal control code points to is %s before "
                        "the request is back",
                        what);
            return;
        }
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    switch (call->row->verb) {
    case VERB_IRP_CALL:
        check_send(pass, call, call_arg(call, ARG_IRP));
        break;
    case VERB_REQUEST_SEND:
        check_send(pass, call, call_arg(call, ARG_REQUEST));
        break;
    case VERB_REQUEST_SEND_SYNC:
        if (call->row->flags & WDK_INTERNAL) {
            Sending sending = {call, call_arg(call, ARG_REQUEST), false};
            if (!check_buffer(pass, &sending, buffer_of_descriptor(pass, call, ARG_DESC_IN)))
                check_buffer(pass, &sending, buffer_of_descriptor(pass, call, ARG_DESC_OUT));
        }
        break;
    case VERB_POOL_FREE:
        check_touch(pass, call_arg(call, ARG_BUFFER), "freed");
        break;
    case VERB_WAIT:
    case VERB_REQUEST_CANCEL_SENT:
    case VERB_IRP_CANCEL:
        returned(pass);
        break;
    default:
        break;
    }
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row || call->outcome == OUTCOME_FAILURE)
        return;
    Value request = call_arg(call, ARG_REQUEST);
    switch (call->row->verb) {
    case VERB_POOL_ALLOCATE:
        if (is_paged(pass, call)) {
            pass_set(pass, call->result, SLOT_PAGED, YES, (Value){0});
            pass_note(pass, call->result, "paged pool is allocated here");
        }
        break;
    case VERB_MEMORY_CREATE:
    case VERB_MEMORY_CREATE_PREALLOCATED:
        memory_made(pass, call);
        break;
    case VERB_IRP_BUILD_IOCTL:
        built(pass, call);
        break;
    case VERB_REQUEST_FORMAT:
        formatted(pass, call);
        break;
    case VERB_REQUEST_SEND:
        if (call->options_known && !call->is_synchronous && call->outcome == OUTCOME_SUCCESS &&
            pass_state(pass, request, SLOT_IN))
            lend(pass, call, request, pass_related(pass, request, SLOT_IN));
        break;
    default:
        break;
    }
}

static void on_access(Pass *pass, const Access *access)
{
    check_touch(pass, access->address, access->is_store ? "written" : "read");
}

const Rule rule_internal_embedded_pointer_unsafe = {
    .info =
        {
            .id = "IOC0089",
            .name = "internal-embedded-pointer-unsafe",
            .category = "embedded-pointer",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "pointer in an internal IOCTL's buffer to memory unfit for any thread",
            .statement = "A pointer inside the buffer of a private internal control code refers to memory "
                         "the driver allocated, that can be used in any thread, and that only one driver "
                         "touches at a time.",
            .sources = (const char *const[]){"k:creating-ioctl-requests-in-drivers",
                                             "k:errors-in-referencing-user-space-addresses", NULL},
            .seed_statements = (const char *const[]){"S002-20", "S002-21", "S002-22", NULL},
            .why = "The driver below follows the pointer in whatever thread it runs, often at "
                   "DISPATCH_LEVEL: a user-mode address means another process's memory there, paged pool "
                   "may be absent, and a stack frame is gone.",
            .fix = "Point to nonpaged pool (or locked, mapped pages) and leave it alone until the request "
                   "has completed.",
            .limits = "Only pointers that the sending path itself stored, in the first 256 bytes of a "
                      "buffer it can name, are seen.",
        },
    .on_call = on_call,
    .after_call = after_call,
    .on_access = on_access,
};
