// Calls that only test sources make, as the Clang analyzer has them: the engine's answers become findings.
//
//   ioctlint_eval(x)       "true", "false" or "unknown"
//   ioctlint_range(x)      "[low, high]" for each interval, or "unknown"
//   ioctlint_irql()        "PASSIVE_LEVEL..DISPATCH_LEVEL"
//   ioctlint_origin(x)     "received", "created", ...
//   ioctlint_reachable()   "reachable"
#include <inttypes.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/engine/walk.h"

static const Rule test_rule = {
    .info = {.id = "IOC0000",
             .name = "engine-test",
             .category = "engine",
             .priority = "P0a",
             .severity = SEVERITY_NOTE,
             .summary = "answers of the engine to its own tests"},
};

static void say_range(Walk *walk, State *state, Value value, Buf *out)
{
    if (value.kind == VAL_UNKNOWN) {
        buf_text(out, "unknown");
        return;
    }
    if (value.kind == VAL_ADDR) {
        buf_text(out, "address");
        return;
    }
    Range range = value_range(walk, state, value);
    for (unsigned i = 0; i < range.n; i++)
        buf_printf(out, "%s[%" PRId64 ", %" PRId64 "]", i ? " " : "", range.low[i], range.high[i]);
}

static const char *say_truth(Walk *walk, State *state, Value value)
{
    Range range = value_range(walk, state, value);
    if (value.kind == VAL_UNKNOWN)
        return "unknown";
    if (!range_contains(&range, 0))
        return "true";
    return range_low(&range) == 0 && range_high(&range) == 0 ? "false" : "unknown";
}

const char *origin_name(Origin origin)
{
    static const char *const names[] = {
        "unknown",           "received",       "created",           "allocated",    "built", "built-async",
        "memory-of-request", "memory-created", "buffer-of-request", "user-address", "pool",  "target"};
    return names[origin];
}

bool test_call(Walk *walk, Frame *frame, State *state, const Call *call)
{
    Pass pass = {.walk = walk,
                 .engine = walk->engine,
                 .state = state,
                 .frame = frame,
                 .inst = call->inst,
                 .rule = UINT16_MAX - 32,
                 .about = &test_rule};
    Buf out = buf_on(walk->arena);
    Value first = call->n_args ? call->args[0] : (Value){0};
    const char *question = call->name + strlen("ioctlint_");
    if (strcmp(question, "eval") == 0)
        buf_text(&out, say_truth(walk, state, first));
    else if (strcmp(question, "range") == 0)
        say_range(walk, state, first, &out);
    else if (strcmp(question, "irql") == 0)
        buf_printf(&out, "%s..%s", irql_name((Irql)state->irql_low), irql_name((Irql)state->irql_high));
    else if (strcmp(question, "origin") == 0)
        buf_text(&out, origin_name(pass_origin(&pass, first, NULL)));
    else if (strcmp(question, "reachable") == 0)
        buf_text(&out, "reachable");
    else
        return false;
    // Each path may answer differently: every distinct answer at a place is kept, in one message.
    for (uint32_t i = 0; i < walk->engine->findings.count; i++) {
        Finding *known = &walk->engine->findings.at[i];
        SourcePos here = source_pos(frame->unit, call->inst->pos);
        if (known->rule != &test_rule.info || known->pos.line != here.line || known->pos.col != here.col ||
            strcmp(known->pos.path, here.path) != 0)
            continue;
        if (!strstr(known->message, out.text))
            known->message = arena_printf(walk->engine->out, "%s | %s", known->message, out.text);
        return true;
    }
    pass_report(&pass, &(Report){.severity = SEVERITY_NOTE}, "%s", out.text);
    return true;
}
