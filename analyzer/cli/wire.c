// See wire.h.
#include "analyzer/cli/wire.h"

#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"

enum { HEAD_SIZE = 8, READ_SIZE = 1 << 16 };

typedef enum WireKind { WIRE_JOB, WIRE_UNIT, WIRE_FINDING, WIRE_MODULE_DONE } WireKind;

// ---- fields ---------------------------------------------------------------------------------------------

static void put_number(Buf *out, uint64_t number)
{
    buf_add(out, &number, sizeof number);
}

static void put_bytes(Buf *out, Bytes bytes)
{
    put_number(out, bytes.length);
    buf_add(out, bytes.at, bytes.length);
}

static void put_text(Buf *out, const char *text)
{
    put_bytes(out, (Bytes){text, text ? strlen(text) : 0});
}

// A message being taken apart. Running off its end is a bug of ours, never of the user's.
typedef struct Fields {
    const char *at, *end;
    Arena *arena;
} Fields;

static const char *take(Fields *fields, size_t size)
{
    const char *taken = fields->at;
    if ((size_t)(fields->end - fields->at) < size)
        base_bug("a worker's message is too short");
    fields->at += size;
    return taken;
}

static void take_into(Fields *fields, void *out, size_t size)
{
    memcpy(out, take(fields, size), size);
}

static uint64_t take_number(Fields *fields)
{
    uint64_t number;
    take_into(fields, &number, sizeof number);
    return number;
}

static Bytes take_bytes(Fields *fields)
{
    size_t length = take_number(fields);
    return (Bytes){take(fields, length), length};
}

static const char *take_text(Fields *fields)
{
    Bytes bytes = take_bytes(fields);
    return arena_strndup(fields->arena, bytes.at, bytes.length);
}

static Buf message_new(Arena *arena, WireKind kind)
{
    Buf out = buf_on(arena);
    put_number(&out, 0);
    put_number(&out, kind);
    return out;
}

static bool message_send(int channel, Buf *message)
{
    uint64_t length = message->length - HEAD_SIZE;
    memcpy(message->text, &length, sizeof length);
    bool is_sent = os_send(channel, message->text, message->length);
    arena_free(message->arena);
    return is_sent;
}

// ---- jobs -----------------------------------------------------------------------------------------------

bool wire_send_job(int channel, const Job *job)
{
    Buf out = message_new(arena_new(), WIRE_JOB);
    put_number(&out, job->module);
    put_number(&out, job->is_analysis);
    put_number(&out, job->unit);
    put_number(&out, job->n_units);
    bool is_sent = message_send(channel, &out);
    for (uint32_t i = 0; is_sent && i < job->n_units; i++) {
        uint64_t length = job->units[i].length;
        is_sent = os_send(channel, &length, sizeof length) && os_send(channel, job->units[i].at, length);
    }
    return is_sent;
}

bool wire_receive_job(int channel, Job *job)
{
    enum { JOB_NUMBERS = 5 }; // the kind and what follows it
    uint64_t length, numbers[JOB_NUMBERS];
    if (!os_receive(channel, &length, sizeof length))
        return false;
    if (length != sizeof numbers || !os_receive(channel, numbers, sizeof numbers))
        return false;
    if (numbers[0] != WIRE_JOB)
        base_bug("a worker was sent no job");
    *job = (Job){.module = (uint32_t)numbers[1],
                 .is_analysis = numbers[2] != 0,
                 .unit = (uint32_t)numbers[3],
                 .n_units = (uint32_t)numbers[4]};
    return true;
}

IrUnit *wire_receive_ir(int channel, Arena *arena)
{
    uint64_t length;
    if (!os_receive(channel, &length, sizeof length))
        return NULL;
    Arena *message = arena_new();
    char *bytes = arena_alloc(message, length);
    IrUnit *unit = os_receive(channel, bytes, length) ? ir_read(bytes, length, arena) : NULL;
    arena_free(message);
    return unit;
}

// ---- answers out ----------------------------------------------------------------------------------------

// A worker whose parent has gone has nobody to work for.
static void answer(int channel, Buf *message)
{
    if (!message_send(channel, message))
        base_die("the parent process has gone");
}

void wire_send_unit(int channel, const UnitResult *result, const IrUnit *unit)
{
    Buf out = message_new(arena_new(), WIRE_UNIT);
    const UnitFacts *facts = &result->facts;
    put_text(&out, facts->path);
    put_text(&out, facts->module);
    put_number(&out, facts->mode);
    put_number(&out, facts->state);
    put_text(&out, facts->reason);
    put_number(&out, facts->n_errors);
    buf_add(&out, &facts->bodies, sizeof facts->bodies);
    buf_add(&out, result->seconds, sizeof result->seconds);
    put_number(&out, result->n_gaps);
    for (uint32_t i = 0; i < result->n_gaps; i++) {
        put_number(&out, result->gaps[i].kind);
        put_text(&out, result->gaps[i].text);
    }
    if (unit)
        ir_write(unit, &out); // to the end of the message
    answer(channel, &out);
}

static void put_pos(Buf *out, const SourcePos *pos)
{
    put_text(out, pos->path);
    put_number(out, pos->line);
    put_number(out, pos->col);
    put_number(out, pos->length);
}

static void send_finding(void *context, const Finding *finding)
{
    Buf out = message_new(arena_new(), WIRE_FINDING);
    put_text(&out, finding->rule->name);
    put_number(&out, finding->severity);
    put_pos(&out, &finding->pos);
    put_text(&out, finding->message);
    put_text(&out, finding->function);
    put_number(&out, finding->depth);
    put_text(&out, finding->page ? finding->page : "");
    put_number(&out, finding->n_steps);
    for (size_t i = 0; i < finding->n_steps; i++) {
        put_pos(&out, &finding->steps[i].pos);
        put_text(&out, finding->steps[i].text);
        put_number(&out, finding->steps[i].depth);
    }
    answer(*(int *)context, &out);
}

static void send_module_done(void *context, const ModuleTotals *totals)
{
    Buf out = message_new(arena_new(), WIRE_MODULE_DONE);
    buf_add(&out, totals, sizeof *totals);
    answer(*(int *)context, &out);
}

Sink wire_sink(int *channel)
{
    return (Sink){channel, send_finding, send_module_done};
}

// ---- answers in -----------------------------------------------------------------------------------------

static void hear_unit(Fields *fields, const WireListener *listener)
{
    UnitResult result = {0};
    UnitFacts *facts = &result.facts;
    facts->path = take_text(fields);
    facts->module = take_text(fields);
    facts->mode = (UnitMode)take_number(fields);
    facts->state = (UnitState)take_number(fields);
    facts->reason = take_text(fields);
    facts->n_errors = (unsigned)take_number(fields);
    take_into(fields, &facts->bodies, sizeof facts->bodies);
    take_into(fields, result.seconds, sizeof result.seconds);
    result.n_gaps = (uint32_t)take_number(fields);
    UnitGap *gaps = ARENA_ARRAY(fields->arena, UnitGap, result.n_gaps);
    for (uint32_t i = 0; i < result.n_gaps; i++) {
        gaps[i].kind = (GapKind)take_number(fields);
        gaps[i].text = take_text(fields);
    }
    result.gaps = gaps;
    listener->unit(listener->context, &result, (Bytes){fields->at, (size_t)(fields->end - fields->at)});
}

static SourcePos take_pos(Fields *fields)
{
    SourcePos pos;
    pos.path = take_text(fields);
    pos.line = (unsigned)take_number(fields);
    pos.col = (unsigned)take_number(fields);
    pos.length = (unsigned)take_number(fields);
    return pos;
}

static void hear_finding(Fields *fields, const Sink *sink)
{
    Finding finding = {.rule = rule_info_named(take_text(fields))};
    finding.severity = (Severity)take_number(fields);
    finding.pos = take_pos(fields);
    finding.message = take_text(fields);
    finding.function = take_text(fields);
    finding.depth = (unsigned)take_number(fields);
    const char *page = take_text(fields);
    finding.page = *page ? page : NULL;
    finding.n_steps = take_number(fields);
    FindingStep *steps = ARENA_ARRAY(fields->arena, FindingStep, finding.n_steps);
    for (size_t i = 0; i < finding.n_steps; i++) {
        steps[i].pos = take_pos(fields);
        steps[i].text = take_text(fields);
        steps[i].depth = (unsigned)take_number(fields);
    }
    finding.steps = steps;
    sink->finding(sink->context, &finding);
}

static void hear_module_done(Fields *fields, const Sink *sink)
{
    ModuleTotals totals;
    take_into(fields, &totals, sizeof totals);
    sink->module_done(sink->context, &totals);
}

// True when it was the last of its job.
static bool hear(Fields *fields, const WireListener *listener)
{
    uint64_t kind = take_number(fields);
    switch (kind) {
    case WIRE_UNIT:
        hear_unit(fields, listener);
        return true;
    case WIRE_FINDING:
        hear_finding(fields, &listener->findings);
        return false;
    case WIRE_MODULE_DONE:
        hear_module_done(fields, &listener->findings);
        return true;
    default:
        base_bug("a worker sent a message of kind %d", (int)kind);
    }
}

WireReader wire_reader_new(void)
{
    Arena *arena = arena_new();
    return (WireReader){.arena = arena, .bytes = buf_on(arena)};
}

void wire_reader_free(WireReader *reader)
{
    arena_free(reader->arena);
}

// What has been told goes; the beginning of a message that has not arrived in full moves to a fresh buffer.
static void reader_tidy(WireReader *reader)
{
    if (!reader->at)
        return;
    WireReader fresh = wire_reader_new();
    buf_add(&fresh.bytes, reader->bytes.text + reader->at, reader->bytes.length - reader->at);
    wire_reader_free(reader);
    *reader = fresh;
}

bool wire_read(WireReader *reader, int channel, const WireListener *listener, bool *is_done)
{
    char bytes[READ_SIZE];
    size_t got = os_receive_some(channel, bytes, sizeof bytes);
    *is_done = false;
    buf_add(&reader->bytes, bytes, got);
    while (reader->bytes.length - reader->at >= HEAD_SIZE) {
        uint64_t length;
        const char *start = reader->bytes.text + reader->at + HEAD_SIZE;
        memcpy(&length, reader->bytes.text + reader->at, sizeof length);
        if (reader->bytes.length - reader->at - HEAD_SIZE < length)
            break;
        Fields fields = {start, start + length, reader->arena};
        *is_done = hear(&fields, listener);
        reader->at += HEAD_SIZE + length;
    }
    reader_tidy(reader);
    return got != 0;
}
