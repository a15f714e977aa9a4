// From a point on a path to a finding: where it is reported, and which finding of a defect is kept.
#include <string.h>

#include "analyzer/engine/story.h"

SourcePos source_pos(const IrUnit *unit, IrPos pos)
{
    return (SourcePos){ir_str(unit, unit->files.at[pos.file].path), pos.line, pos.col, pos.length};
}

bool is_system_pos(const IrUnit *unit, IrPos pos)
{
    return pos.line == 0 || unit->files.at[pos.file].is_system;
}

// The user's code: out of the inline functions of the model headers to the call that led there.
static bool user_place(Pass *pass, const Report *report, const Frame **frame, const IrInst **inst)
{
    *frame = pass->frame;
    *inst = report->at ? report->at : pass->inst;
    while (*frame && ((*frame)->func->is_system || is_system_pos((*frame)->unit, (*inst)->pos))) {
        *inst = (*frame)->call;
        *frame = (*frame)->parent;
    }
    return *frame != NULL;
}

typedef struct FindingKey {
    uint64_t place, rule;
} FindingKey;

static FindingKey finding_key(const RuleInfo *rule, SourcePos pos)
{
    return (FindingKey){hash_mix(hash_bytes(pos.path, strlen(pos.path), pos.line), pos.col),
                        hash_bytes(rule->name, strlen(rule->name), 0)};
}

// Is the same defect known with a path that is no longer than `n_steps`?
static bool is_known(const Engine *engine, FindingKey key, Severity severity, size_t n_steps)
{
    const uint64_t *slot = map_find(engine->finding_index, &key, sizeof key);
    const Finding *known = slot ? &engine->findings.at[*slot - 1] : NULL;
    return known &&
           (known->severity > severity || (known->severity == severity && known->n_steps <= n_steps));
}

void report_finding(Engine *engine, Finding finding)
{
    FindingKey key = finding_key(finding.rule, finding.pos);
    bool is_new;
    uint64_t *slot = map_slot(engine->finding_index, &key, sizeof key, &is_new);
    if (is_new) {
        VEC_PUSH(engine->out, &engine->findings, finding);
        *slot = engine->findings.count;
        return;
    }
    // One defect, one finding: the surer one, else the one with the shorter path.
    Finding *known = &engine->findings.at[*slot - 1];
    bool better = finding.severity > known->severity ||
                  (finding.severity == known->severity && finding.n_steps < known->n_steps);
    if (better)
        *known = finding;
}

void report_from_path(Pass *pass, const Report *report, const char *message)
{
    const Frame *frame;
    const IrInst *inst;
    if (!user_place(pass, report, &frame, &inst))
        return;
    Story story = {.pass = pass, .report = report, .end = report->at ? report->at : pass->inst};
    SourcePos pos = source_pos(frame->unit, inst->pos);
    size_t least = story_begin(&story);
    if (is_known(pass->engine, finding_key(&pass->about->info, pos), report->severity, least))
        return; // most paths to a defect end here
    Finding finding = {.rule = &pass->about->info,
                       .severity = report->severity,
                       .message = message,
                       .pos = pos,
                       .function = frame->fn->name,
                       .depth = frame->depth,
                       .page = report->page};
    finding.steps = story_tell(&story, &finding.n_steps);
    report_finding(pass->engine, finding);
}
