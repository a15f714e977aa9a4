// See collect.h. The one idea: keep per module, sort by content at the end.
#include "analyzer/cli/collect.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/base/map.h"
#include "analyzer/base/os.h"

typedef VEC(Finding) FindingVec;
typedef VEC(UnitFacts) UnitVec;

typedef struct ModuleResult {
    Collector *collector;
    FindingVec findings;
    bool is_done;
} ModuleResult;

struct Collector {
    Arena *arena;
    const Plan *plan;
    ModuleResult *modules;
    UnitVec units;
    VEC(GapFacts) gaps;
    Map *gap_index; // kind and text → place in `gaps`
    VEC(const char *) bugs;
    double seconds[STAGES];
    uint64_t steps, bounds_hit, roots;
};

Collector *collector_new(const Plan *plan, Arena *arena)
{
    Collector *collector = ARENA_NEW(arena, Collector);
    collector->arena = arena;
    collector->plan = plan;
    collector->gap_index = map_new(arena);
    collector->modules = ARENA_ARRAY(arena, ModuleResult, plan->project->n_modules);
    for (size_t i = 0; i < plan->project->n_modules; i++)
        collector->modules[i].collector = collector;
    for (size_t i = 0; i < plan->project->n_losses; i++) {
        const ProjectLoss *loss = &plan->project->losses[i];
        const char *why = loss->line ? arena_printf(arena, "line %u: %s", loss->line, loss->why) : loss->why;
        UnitFacts facts = {.path = loss->path, .module = loss->path, .mode = UNIT_MODES};
        facts.state = UNIT_FAILED;
        facts.reason = why;
        VEC_PUSH(arena, &collector->units, facts);
    }
    return collector;
}

// ---- listening ------------------------------------------------------------------------------------------

// How many units miss a thing: a unit that misses it twice counts once.
static void count_gap(Collector *collector, const UnitResult *result, uint32_t index)
{
    const UnitGap *gap = &result->gaps[index];
    for (uint32_t i = 0; i < index; i++)
        if (result->gaps[i].kind == gap->kind && strcmp(result->gaps[i].text, gap->text) == 0)
            return;
    bool is_new;
    const char *key = arena_printf(collector->arena, "%d %s", (int)gap->kind, gap->text);
    uint64_t *slot = map_slot_text(collector->gap_index, key, &is_new);
    if (is_new) {
        *slot = collector->gaps.count;
        const char *text = arena_strdup(collector->arena, gap->text);
        VEC_PUSH(collector->arena, &collector->gaps, ((GapFacts){gap->kind, text, 0}));
    }
    collector->gaps.at[*slot].n_units++;
}

void collector_unit(Collector *collector, const UnitResult *result)
{
    Arena *arena = collector->arena;
    UnitFacts copy = result->facts;
    copy.path = arena_strdup(arena, copy.path);
    copy.module = arena_strdup(arena, copy.module);
    copy.reason = arena_strdup(arena, copy.reason);
    VEC_PUSH(arena, &collector->units, copy);
    for (uint32_t i = 0; i < result->n_gaps; i++)
        count_gap(collector, result, i);
    for (int stage = 0; stage < STAGES; stage++)
        collector->seconds[stage] += result->seconds[stage];
}

void collector_unit_broke(Collector *collector, uint32_t module, uint32_t unit, const char *how)
{
    const ProjectModule *owner = &collector->plan->project->modules[module];
    UnitFacts facts = {
        .path = owner->units[unit].path,
        .module = owner->name,
        .mode = owner->units[unit].mode == PROJECT_MODE_USER ? UNIT_USER : UNIT_KERNEL,
        .state = UNIT_FAILED,
        .reason = arena_printf(collector->arena, "reading it broke down with %s", how),
    };
    VEC_PUSH(collector->arena, &collector->units, facts);
}

static SourcePos copy_pos(Arena *arena, SourcePos pos)
{
    pos.path = arena_strdup(arena, pos.path ? pos.path : "");
    return pos;
}

static void hear_finding(void *context, const Finding *finding)
{
    ModuleResult *module = context;
    Arena *arena = module->collector->arena;
    FindingStep *steps = ARENA_ARRAY(arena, FindingStep, finding->n_steps);
    for (size_t i = 0; i < finding->n_steps; i++) {
        steps[i] = finding->steps[i];
        steps[i].pos = copy_pos(arena, steps[i].pos);
        steps[i].text = arena_strdup(arena, steps[i].text);
    }
    Finding copy = *finding;
    copy.pos = copy_pos(arena, copy.pos);
    copy.message = arena_strdup(arena, copy.message);
    copy.function = arena_strdup(arena, copy.function ? copy.function : "");
    copy.page = copy.page ? arena_strdup(arena, copy.page) : NULL;
    copy.steps = steps;
    // The registry's own entry: the engine may answer with a copy, a worker's name must lead here anyway.
    copy.rule = rule_info_named(finding->rule->name);
    VEC_PUSH(arena, &module->findings, copy);
}

static void hear_module_done(void *context, const ModuleTotals *totals)
{
    ModuleResult *module = context;
    Collector *collector = module->collector;
    module->is_done = true;
    collector->steps += totals->steps;
    collector->bounds_hit += totals->bounds_hit;
    collector->roots += totals->roots;
    for (int stage = 0; stage < STAGES; stage++)
        collector->seconds[stage] += totals->seconds[stage];
}

Sink collector_sink(Collector *collector, uint32_t module)
{
    return (Sink){&collector->modules[module], hear_finding, hear_module_done};
}

void collector_bug(Collector *collector, const char *text)
{
    VEC_PUSH(collector->arena, &collector->bugs, arena_strdup(collector->arena, text));
}

unsigned collector_units_done(const Collector *collector)
{
    return collector->units.count - (unsigned)collector->plan->project->n_losses;
}

void collector_add_seconds(Collector *collector, Stage stage, double seconds)
{
    collector->seconds[stage] += seconds;
}

// ---- findings -------------------------------------------------------------------------------------------

static int compare_numbers(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_places(const SourcePos *a, const SourcePos *b)
{
    int order = strcmp(a->path, b->path);
    order = order ? order : compare_numbers(a->line, b->line);
    return order ? order : compare_numbers(a->col, b->col);
}

// One place, one rule, one defect: several modules that use one header may tell it in other words.
static int compare_same_defect(const Finding *a, const Finding *b)
{
    int order = compare_places(&a->pos, &b->pos);
    return order ? order : strcmp(a->rule->id, b->rule->id);
}

// Total, so that equal sets come out in equal order: the shorter path first, then by its content.
static int compare_findings(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    int order = compare_same_defect(a, b);
    order = order ? order : compare_numbers(b->severity, a->severity);
    order = order ? order : compare_numbers(a->n_steps, b->n_steps);
    order = order ? order : strcmp(a->message, b->message);
    order = order ? order : strcmp(a->function, b->function);
    for (size_t i = 0; !order && i < a->n_steps; i++) {
        order = compare_places(&a->steps[i].pos, &b->steps[i].pos);
        order = order ? order : strcmp(a->steps[i].text, b->steps[i].text);
    }
    return order;
}

// A source that two projects compile tells its defects twice.
const Finding *collector_findings(Collector *collector, size_t *n_findings)
{
    FindingVec all = {0};
    for (size_t m = 0; m < collector->plan->project->n_modules; m++)
        for (uint32_t i = 0; collector->modules[m].is_done && i < collector->modules[m].findings.count; i++)
            VEC_PUSH(collector->arena, &all, collector->modules[m].findings.at[i]);
    if (all.count)
        qsort(all.at, all.count, sizeof *all.at, compare_findings);
    size_t kept = 0;
    for (uint32_t i = 0; i < all.count; i++)
        if (!kept || compare_same_defect(&all.at[kept - 1], &all.at[i]) != 0)
            all.at[kept++] = all.at[i];
    *n_findings = kept;
    return all.at;
}

// ---- facts ----------------------------------------------------------------------------------------------

static int compare_units(const void *left, const void *right)
{
    const UnitFacts *a = left, *b = right;
    int order = strcmp(a->path, b->path);
    return order ? order : strcmp(a->module, b->module);
}

static int compare_gaps(const void *left, const void *right)
{
    const GapFacts *a = left, *b = right;
    int order = compare_numbers(b->n_units, a->n_units);
    order = order ? order : compare_numbers(a->kind, b->kind);
    return order ? order : strcmp(a->text, b->text);
}

static int compare_texts(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void facts_stages(Collector *collector, RunFacts *facts)
{
    static const char *const names[STAGES] = {"project", "parse", "lower", "link", "engine", "report"};
    StageSeconds *stages = ARENA_ARRAY(collector->arena, StageSeconds, STAGES);
    for (int stage = 0; stage < STAGES; stage++)
        stages[stage] = (StageSeconds){names[stage], collector->seconds[stage]};
    facts->stages = stages;
    facts->n_stages = STAGES;
}

RunFacts *collector_facts(Collector *collector)
{
    RunFacts *facts = ARENA_NEW(collector->arena, RunFacts);
    const RuleChoice *rules = &collector->plan->rules;
    const RuleInfo **infos = ARENA_ARRAY(collector->arena, const RuleInfo *, rules->n_rules);
    for (unsigned i = 0; i < rules->n_rules; i++)
        infos[i] = &rules->rules[i]->info;
    facts->version = IOCTLINT_VERSION;
    facts->folder = os_working_folder(collector->arena);
    facts->rules = infos;
    facts->n_rules = rules->n_rules;
    if (collector->units.count)
        qsort(collector->units.at, collector->units.count, sizeof *collector->units.at, compare_units);
    facts->units = collector->units.at;
    facts->n_units = collector->units.count;
    if (collector->gaps.count)
        qsort(collector->gaps.at, collector->gaps.count, sizeof *collector->gaps.at, compare_gaps);
    facts->gaps = collector->gaps.at;
    facts->n_gaps = collector->gaps.count;
    facts->steps = collector->steps;
    facts->bounds_hit = collector->bounds_hit;
    facts->roots = collector->roots;
    if (collector->bugs.count)
        qsort(collector->bugs.at, collector->bugs.count, sizeof *collector->bugs.at, compare_texts);
    facts->bugs = collector->bugs.at;
    facts->n_bugs = collector->bugs.count;
    facts_stages(collector, facts);
    facts->cpu_seconds = os_cpu_seconds();
    facts->peak_mb = os_peak_megabytes();
    return facts;
}
