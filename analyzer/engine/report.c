// From a point on a path to a finding: which steps of the trail tell the story, and which finding of a defect
// is kept.
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/engine/walk.h"

enum { STORY_MAX = 24, STORY_BRANCHES = 6 };

SourcePos source_pos(const IrUnit *unit, IrPos pos)
{
    return (SourcePos){ir_str(unit, unit->files.at[pos.file].path), pos.line, pos.col, pos.length};
}

static bool is_system_pos(const IrUnit *unit, IrPos pos)
{
    return pos.line == 0 || unit->files.at[pos.file].is_system;
}

// ---- the story --------------------------------------------------------------------------------------------

typedef struct Story {
    Pass *pass;
    const Report *report;
    const Trail *steps[STORY_MAX]; // newest first
    unsigned n;
} Story;

static bool is_about(const Story *story, uint32_t about)
{
    for (unsigned i = 0; i < 4; i++)
        if (about && value_key(story->pass->walk, story->report->about[i]) == about)
            return true;
    return false;
}

// The calls that lead to the point, innermost first.
static bool is_active_call(const Story *story, const Trail *step)
{
    for (const Frame *frame = story->pass->frame; frame; frame = frame->parent)
        if (frame->entered == step)
            return true;
    return false;
}

static bool tells_irql(const Story *story, const Trail *step)
{
    const State *state = story->pass->state;
    if (!story->report->tell_irql)
        return false;
    if (step == state->irql_low_why || step == state->irql_high_why)
        return true;
    for (uint32_t i = 0; i < state->n_locks; i++)
        if (step->kind == TRAIL_IRQL && step->about && state->locks[i].key == step->about)
            return true;
    return false;
}

static bool belongs(const Story *story, const Trail *step)
{
    switch (step->kind) {
    case TRAIL_CALL:
        return is_active_call(story, step);
    case TRAIL_IRQL:
        return tells_irql(story, step);
    case TRAIL_NOTE:
        return (step->rule == story->pass->rule + 1 || step->rule == 0) &&
               (step->about == 0 || is_about(story, step->about));
    default:
        return false;
    }
}

static bool is_visible_branch(const Story *story, const Trail *step)
{
    return step->kind == TRAIL_BRANCH && step->depth <= story->pass->frame->depth &&
           !(step->inst->flags & IR_F_SHORT_CIRCUIT) && !is_system_pos(step->unit, step->inst->pos);
}

static void collect_story(Story *story)
{
    const Trail *first = NULL; // the oldest step that belongs
    for (const Trail *step = story->pass->state->trail; step; step = step->previous)
        if (belongs(story, step))
            first = step;
    unsigned branches = 0;
    for (const Trail *step = story->pass->state->trail; first && step && story->n < STORY_MAX;
         step = step->previous) {
        bool take = belongs(story, step);
        if (!take && branches < STORY_BRANCHES && is_visible_branch(story, step)) {
            take = true;
            branches++;
        }
        if (take)
            story->steps[story->n++] = step;
        if (step == first)
            break;
    }
}

static const char *branch_text(Arena *arena, const Trail *step)
{
    const IrOpnd *condition = ir_opnd(step->unit, step->inst, 0);
    const char *text = ir_str(step->unit, condition->text);
    if (step->inst->op == IR_SWITCH)
        return arena_printf(arena, "taking a case of '%s'", *text ? text : "the switch");
    if (!*text)
        return step->taken ? "taking the branch where the condition holds"
                           : "taking the branch where the condition does not hold";
    return arena_printf(arena, step->taken ? "'%s' holds" : "'%s' does not hold", text);
}

static FindingStep *tell(Story *story, size_t *n)
{
    Arena *arena = story->pass->engine->out;
    FindingStep *steps = ARENA_ARRAY(arena, FindingStep, story->n + 1);
    *n = 0;
    for (unsigned i = story->n; i-- > 0;) {
        const Trail *step = story->steps[i];
        if (is_system_pos(step->unit, step->inst->pos))
            continue;
        const char *text = step->text ? arena_strdup(arena, step->text)
                           : step->kind == TRAIL_CALL
                               ? arena_printf(arena, "'%s' is called", step->func->name)
                               : branch_text(arena, step);
        steps[(*n)++] = (FindingStep){source_pos(step->unit, step->inst->pos), text, step->depth};
    }
    return steps;
}

// ---- keeping ----------------------------------------------------------------------------------------------

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

void report_finding(Engine *engine, Finding finding)
{
    struct {
        uint64_t place, text;
    } key;
    key.place =
        hash_mix(hash_bytes(finding.pos.path, strlen(finding.pos.path), finding.pos.line), finding.pos.col);
    key.text = hash_bytes(finding.rule->name, strlen(finding.rule->name), 0);
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
    Story story = {.pass = pass, .report = report};
    collect_story(&story);
    Finding finding = {.rule = &pass->about->info,
                       .severity = report->severity,
                       .message = message,
                       .pos = source_pos(frame->unit, inst->pos),
                       .function = frame->fn->name};
    finding.steps = tell(&story, &finding.n_steps);
    report_finding(pass->engine, finding);
}
