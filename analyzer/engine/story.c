// Which steps of a path's trail tell the story of a finding, and in which words.
//
// Comes in: the trail, newest step first, and what a rule wants told. Goes out: the steps, oldest first. The
// one idea: a step is told when the reader needs it to come from the entry of the root to the finding: what
// happened to the objects it is about, the calls that lead there, and the branches it stands inside of. Early
// exits passed by and tests whose both ways lead there are left out.
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/engine/story.h"

// Branches of a story, and branches looked at for it.
enum { STORY_BRANCHES = 6, STORY_LOOKED_AT = 40 };

// ---- what belongs -----------------------------------------------------------------------------------------

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

// A mutex or a resource leaves IRQL alone.
static bool raises(const HeldLock *lock)
{
    return lock->row->level > IRQL_PASSIVE && lock->row->level != IRQL_UNKNOWN &&
           !(lock->row->flags & WDK_MUTEX);
}

static bool tells_irql(const Story *story, const Trail *step)
{
    const State *state = story->pass->state;
    if (!story->report->tell_irql)
        return false;
    if (step == state->irql_low_why || step == state->irql_high_why)
        return true;
    for (uint32_t i = 0; i < state->n_locks; i++)
        if (step->kind == TRAIL_IRQL && step->about && state->locks[i].key == step->about &&
            raises(&state->locks[i]))
            return true;
    return false;
}

static bool is_within(const Trail *step, const IrUnit *unit, const IrFunc *func)
{
    size_t index = (size_t)(step->inst - step->unit->insts.at);
    return step->unit == unit && index >= func->first_inst && index < func->first_inst + func->n_insts;
}

// A call that has returned, and led to a step that is told (and to no later call of the same function).
static bool led_to_step(const Story *story, const Trail *call)
{
    for (unsigned i = story->n; i-- > 0;) {
        const Trail *step = story->steps[i];
        if (step->kind == TRAIL_CALL && step->func == call->func)
            return false;
        if (step->kind != TRAIL_BRANCH && is_within(step, call->func->unit, call->func->func))
            return true;
    }
    return false;
}

static bool belongs(const Story *story, const Trail *step)
{
    switch (step->kind) {
    case TRAIL_CALL:
        return is_active_call(story, step) || led_to_step(story, step);
    case TRAIL_IRQL:
        return tells_irql(story, step);
    case TRAIL_NOTE:
        return (step->rule == story->pass->rule + 1 || step->rule == 0) &&
               (step->about == 0 || is_about(story, step->about));
    default:
        return false;
    }
}

// ---- which branches ---------------------------------------------------------------------------------------

// The activation a step belongs to; NULL: it has returned.
static const Frame *frame_of(const Story *story, const Trail *step)
{
    for (const Frame *frame = story->pass->frame; frame; frame = frame->parent)
        if (is_within(step, frame->unit, frame->func))
            return frame;
    return NULL;
}

static uint32_t block_of(const IrUnit *unit, const IrFunc *func, const IrInst *inst)
{
    uint32_t index = (uint32_t)(inst - unit->insts.at), block = 0;
    while (block + 1 < func->n_blocks && unit->blocks.at[func->first_block + block + 1].first_inst <= index)
        block++;
    return block;
}

// Where the way went on in this function: the step told next, else the call or the finding.
static const IrInst *next_in(const Story *story, const Frame *frame)
{
    for (unsigned i = story->n; i-- > 0;)
        if (story->steps[i]->kind != TRAIL_BRANCH && frame_of(story, story->steps[i]) == frame)
            return story->steps[i]->inst;
    for (const Frame *inner = story->pass->frame; inner; inner = inner->parent)
        if (inner->parent == frame)
            return inner->call;
    return story->end;
}

// The line of that file a block begins at; 0: it does not.
static unsigned first_line(const IrUnit *unit, const IrFunc *func, uint32_t block, uint32_t file)
{
    const IrBlock *at = &unit->blocks.at[func->first_block + block];
    for (uint32_t i = 0; i < at->n_insts; i++) {
        IrPos pos = unit->insts.at[at->first_inst + i].pos;
        if (pos.line)
            return pos.file == file ? pos.line : 0;
    }
    return 0;
}

typedef enum Relevance {
    PASSED,   // the other way leads elsewhere, and stands before what follows: `if (!ok) return;`
    REJOINED, // the other way leads there too
    ENCLOSING,
} Relevance;

// How a branch stands to what is told next in its function.
static Relevance relevance(const Story *story, const Trail *step, const Frame *frame)
{
    if (step->inst->op != IR_BRANCH)
        return ENCLOSING;
    const IrUnit *unit = frame->unit;
    const IrFunc *func = frame->func;
    const IrInst *next = next_in(story, frame);
    uint32_t from = block_of(unit, func, step->inst), to = block_of(unit, func, next);
    uint32_t other = step->taken ? step->inst->aux2 : step->inst->aux;
    if (from == to || ir_reaches(unit, func, other, to, from, story->scratch))
        return REJOINED;
    unsigned line = first_line(unit, func, other, step->inst->pos.file);
    bool is_passed =
        line >= step->inst->pos.line && line < next->pos.line && next->pos.file == step->inst->pos.file;
    return is_passed ? PASSED : ENCLOSING;
}

static bool was_told(const Story *story, const Trail *step)
{
    for (unsigned i = 0; i < story->n; i++)
        if (story->steps[i]->inst == step->inst)
            return true;
    return false;
}

static bool is_same_place(const IrInst *a, const IrInst *b)
{
    return a->pos.file == b->pos.file && a->pos.line == b->pos.line && a->pos.col == b->pos.col;
}

// A branch in the body of the very macro that the finding or a step stands in: the reader sees neither.
static bool is_in_told_macro(const Story *story, const Trail *step)
{
    if (!(step->inst->flags & IR_F_MACRO))
        return false;
    for (unsigned i = 0; i < story->n; i++)
        if (story->steps[i]->kind != TRAIL_BRANCH && story->steps[i]->unit == step->unit &&
            is_same_place(step->inst, story->steps[i]->inst))
            return true;
    return step->unit == story->pass->frame->unit && is_same_place(step->inst, story->end);
}

// In a switch the label speaks; a condition without a spelling says nothing.
static bool has_words(const Trail *step)
{
    return step->inst->op == IR_SWITCH || *ir_str(step->unit, ir_opnd(step->unit, step->inst, 0)->text);
}

static bool is_telling_branch(const Story *story, const Trail *step)
{
    bool is_visible = step->kind == TRAIL_BRANCH && has_words(step) &&
                      !(step->inst->flags & IR_F_SHORT_CIRCUIT) &&
                      !is_system_pos(step->unit, step->inst->pos) && !was_told(story, step) &&
                      !is_in_told_macro(story, step);
    if (!is_visible)
        return false;
    const Frame *frame = frame_of(story, step);
    if (!frame) // in a function that has returned: it may have left something undone
        return story->report->tell_branches && step->depth <= story->pass->frame->depth;
    Relevance how = relevance(story, step, frame);
    return how == ENCLOSING || (how == REJOINED && story->report->tell_branches);
}

// The same was noted of the same object later on: what was built or initialised anew has no past.
static bool is_superseded(const Story *story, const Trail *step)
{
    for (unsigned i = 0; step->kind == TRAIL_NOTE && i < story->n; i++) {
        const Trail *later = story->steps[i];
        if (later->kind == TRAIL_NOTE && later->about == step->about && strcmp(later->text, step->text) == 0)
            return true;
    }
    return false;
}

static bool is_told(const Story *story, const Trail *step)
{
    return belongs(story, step) && !is_superseded(story, step);
}

// The oldest step that is told whatever branches are; NULL: none. *n: how many are and will be seen.
static const Trail *first_step(Story *story, size_t *n)
{
    const Trail *first = NULL;
    *n = 0;
    for (const Trail *step = story->pass->state->trail; step && story->n < STORY_MAX; step = step->previous) {
        if (is_told(story, step)) {
            story->steps[story->n++] = step;
            *n += !is_system_pos(step->unit, step->inst->pos);
            first = step;
        } else if (story->report->tell_branches && !step->previous) {
            first = step;
        }
    }
    story->n = 0;
    return first;
}

static void collect_story(Story *story)
{
    const Trail *first = story->first;
    unsigned branches = 0, looked_at = 0;
    for (const Trail *step = story->pass->state->trail; first && step && story->n < STORY_MAX;
         step = step->previous) {
        bool take = is_told(story, step);
        bool is_candidate = !take && branches < STORY_BRANCHES && step->kind == TRAIL_BRANCH;
        if (is_candidate && looked_at++ < STORY_LOOKED_AT && is_telling_branch(story, step)) {
            take = true;
            branches++;
        }
        if (take)
            story->steps[story->n++] = step;
        if (step == first)
            break;
    }
}

// ---- telling ----------------------------------------------------------------------------------------------

static const char *switch_text(Arena *arena, const Trail *step)
{
    const char *value = ir_str(step->unit, ir_opnd(step->unit, step->inst, 0)->text);
    const char *shown = *value ? value : "the switch";
    if (!step->taken)
        return arena_printf(arena, "no case of '%s' applies", shown);
    const char *label =
        step->label ? ir_str(step->unit, step->unit->cases.at[step->inst->aux + step->label - 1].text) : "";
    return *label ? arena_printf(arena, "'%s' is %s", shown, label)
                  : arena_printf(arena, "taking a case of '%s'", shown);
}

static const char *branch_text(Arena *arena, const Trail *step)
{
    if (step->inst->op == IR_SWITCH)
        return switch_text(arena, step);
    const char *text = ir_str(step->unit, ir_opnd(step->unit, step->inst, 0)->text);
    return arena_printf(arena, step->taken ? "'%s' holds" : "'%s' does not hold", text);
}

static const char *step_text(Arena *arena, const Trail *step)
{
    if (step->text)
        return arena_strdup(arena, step->text);
    return step->kind == TRAIL_CALL ? arena_printf(arena, "'%s' is called", step->func->name)
                                    : branch_text(arena, step);
}

// The function of a step that has returned since: nothing else on the path names it.
static const char *returned_text(Arena *arena, const Trail *step, const char *text)
{
    const IrUnit *unit = step->unit;
    for (uint32_t i = 0; i < unit->funcs.count; i++)
        if (is_within(step, unit, &unit->funcs.at[i]))
            return arena_printf(arena, "in '%s': %s", ir_str(unit, unit->syms.at[unit->funcs.at[i].sym].name),
                                text);
    return text;
}

// What gave the root its role, when that stands in the user's code.
static bool has_role_pos(const Story *story)
{
    const ProgramRole *role = story->pass->walk->role;
    return role && role->because_unit && !is_system_pos(role->because_unit, role->because_pos);
}

static SourcePos role_pos(const Story *story)
{
    const ProgramRole *role = story->pass->walk->role;
    return source_pos(role->because_unit, role->because_pos);
}

// What is known at a root's entry stands where the role was given, or at the function's name: its first
// instruction says nothing. Of a call that comes first, the steps are its own.
static SourcePos step_pos(const Story *story, const Trail *step)
{
    const ProgramFunc *root = story->pass->walk->root;
    bool is_entry = step->inst == &root->unit->insts.at[root->func->first_inst] && step->inst->op != IR_CALL;
    if (is_entry && step->kind == TRAIL_IRQL && has_role_pos(story))
        return role_pos(story);
    if (is_entry && step->kind == TRAIL_NOTE)
        return source_pos(root->unit, root->func->pos);
    if (step->kind == TRAIL_BRANCH && step->label)
        return source_pos(step->unit, step->unit->cases.at[step->inst->aux + step->label - 1].pos);
    return source_pos(step->unit, step->inst->pos);
}

// The call that led to the function of step `i`, as its index; story->n: not told.
static unsigned call_of(const Story *story, unsigned i)
{
    unsigned k = i + 1;
    for (; k < story->n; k++) {
        const Trail *call = story->steps[k];
        if (call->kind == TRAIL_CALL && is_within(story->steps[i], call->func->unit, call->func->func))
            break;
    }
    return k;
}

// `if (NT_SUCCESS(TakeFromQueue(...)))`: the call has been told, its test says nothing new.
static bool repeats(const Story *story, unsigned i)
{
    if (story->steps[i]->kind != TRAIL_BRANCH || i + 1 >= story->n)
        return false;
    const Trail *before = story->steps[i + 1], *step = story->steps[i];
    return before->kind == TRAIL_NOTE && before->unit == step->unit &&
           before->inst->pos.file == step->inst->pos.file && before->inst->pos.line == step->inst->pos.line;
}

// Steps of functions that have returned stand below the one that called them.
static FindingStep *tell(const Story *story, size_t *n)
{
    Arena *arena = story->pass->engine->out;
    FindingStep *steps = ARENA_ARRAY(arena, FindingStep, story->n + 1);
    unsigned depths[STORY_MAX], active = 0; // active: depth of the activation the path is in
    *n = 0;
    if (story->report->tell_role && has_role_pos(story))
        steps[(*n)++] =
            (FindingStep){role_pos(story),
                          arena_printf(arena, "'%s' becomes a callback: %s", story->pass->walk->root->name,
                                       story->pass->walk->role->because),
                          0};
    for (unsigned i = story->n; i-- > 0;) {
        const Trail *step = story->steps[i];
        const Frame *frame = frame_of(story, step);
        unsigned call = call_of(story, i);
        bool has_call = call < story->n;
        if (frame)
            active = frame->depth;
        depths[i] = frame ? active : has_call ? depths[call] + 1 : active + 1;
        if (is_system_pos(step->unit, step->inst->pos) || repeats(story, i))
            continue;
        const char *text = step_text(arena, step);
        steps[(*n)++] = (FindingStep){step_pos(story, step),
                                      frame || has_call ? text : returned_text(arena, step, text), depths[i]};
    }
    return steps;
}

size_t story_begin(Story *story)
{
    size_t least;
    story->first = first_step(story, &least);
    return least;
}

FindingStep *story_tell(Story *story, size_t *n)
{
    story->scratch = arena_new();
    collect_story(story);
    FindingStep *steps = tell(story, n);
    arena_free(story->scratch);
    return steps;
}
