// See module.h.
#include "analyzer/cli/module.h"

#include <string.h>

#include "analyzer/base/os.h"

Frontend *plan_frontend(const Plan *plan)
{
    const Options *options = plan->options;
    FrontendOptions frontend = {
        .include_root = plan->include_root,
        .wdk_root = options->wdk_root,
        .defines = options->defines.at,
        .n_defines = options->defines.count,
        .include_dirs = options->include_dirs.at,
        .n_include_dirs = options->include_dirs.count,
        .headers = plan->project->headers,
        .mode = options->mode,
        .bits = options->bits,
    };
    return frontend_new(&frontend);
}

IrUnit *plan_lower(const Plan *plan, Frontend *frontend, const ProjectUnit *unit, Arena *arena)
{
    FrontendUnit given = {
        .path = unit->path,
        .defines = unit->defines,
        .n_defines = unit->n_defines,
        .include_dirs = unit->include_dirs,
        .n_include_dirs = unit->n_include_dirs,
        .forced_includes = unit->forced_includes,
        .n_forced_includes = unit->n_forced_includes,
        .wpp_functions = unit->wpp_functions,
        .n_wpp_functions = unit->n_wpp_functions,
        .made = unit->made,
        .n_made = unit->n_made,
        .mode = plan->options->mode >= 0 ? plan->options->mode : (int)unit->mode,
        .language = (int)unit->language, // the same words in both rooms
        .bits = (int)unit->bits,
    };
    return frontend_lower_unit(frontend, &given, arena);
}

// ---- reading --------------------------------------------------------------------------------------------

static BodyCounts unit_bodies(const IrUnit *unit, bool is_sound)
{
    BodyCounts bodies = {0};
    for (uint32_t i = 0; i < unit->funcs.count; i++) {
        const IrFunc *func = &unit->funcs.at[i];
        if (func->is_system || func->is_globals || func->is_header)
            continue;
        bodies.total++;
        bodies.failed += !is_sound;
        bodies.clean += is_sound && func->quality == IR_Q_CLEAN;
        bodies.synthesised += is_sound && func->quality == IR_Q_SYNTHESISED;
        bodies.partly_read += is_sound && func->quality == IR_Q_PARTLY;
    }
    return bodies;
}

// The first thing that was missing or not understood, with its place where that is not the whole unit.
static const char *gap_reason(const IrUnit *unit, Arena *arena)
{
    for (uint32_t i = 0; i < unit->gaps.count; i++) {
        const IrGap *gap = &unit->gaps.at[i];
        const char *text = ir_str(unit, gap->text);
        if (gap->kind == IR_GAP_INCLUDE)
            text = arena_printf(arena, "no header %s", text);
        else if (gap->kind != IR_GAP_NOTE || (!unit->failed && !unit->n_errors))
            continue;
        if (unit->failed || !gap->pos.line)
            return text;
        const char *file = ir_str(unit, unit->files.at[gap->pos.file].path);
        return arena_printf(arena, "%s:%u: %s", file, gap->pos.line, text);
    }
    return unit->n_errors ? arena_printf(arena, "%s: only headers outside the sources are not understood",
                                         ir_str(unit, unit->main_path))
                          : "";
}

// A unit whose ir is unsound is a bug of ours; it is left out and says so.
static UnitFacts unit_facts(const IrUnit *unit, const char *path, const char *module, Arena *arena)
{
    const char *unsound = unit->failed ? NULL : ir_verify(unit, arena);
    UnitFacts facts = {
        .path = path,
        .module = module,
        .mode = unit->mode == IR_MODE_USER ? UNIT_USER : UNIT_KERNEL,
        .state = unit->failed || unsound ? UNIT_FAILED
                 : unit->n_errors        ? UNIT_WITH_ERRORS
                                         : UNIT_CLEAN,
        .n_errors = unit->n_errors,
        .bodies = unit_bodies(unit, !unsound && !unit->failed),
    };
    facts.reason = unsound ? arena_printf(arena, "internal error: %s", unsound) : gap_reason(unit, arena);
    return facts;
}

IrUnit *unit_read(const Plan *plan, Frontend *frontend, uint32_t module, uint32_t index, Arena *arena,
                  UnitResult *result)
{
    const ProjectModule *owner = &plan->project->modules[module];
    IrUnit *unit = plan_lower(plan, frontend, &owner->units[index], arena);
    UnitGap *gaps = ARENA_ARRAY(arena, UnitGap, unit->gaps.count);
    for (uint32_t i = 0; i < unit->gaps.count; i++)
        gaps[i] = (UnitGap){(GapKind)unit->gaps.at[i].kind, ir_str(unit, unit->gaps.at[i].text)};
    *result = (UnitResult){.gaps = gaps, .n_gaps = unit->gaps.count};
    result->facts = unit_facts(unit, owner->units[index].path, owner->name, arena);
    result->seconds[STAGE_PARSE] = unit->parse_seconds;
    result->seconds[STAGE_LOWER] = unit->lower_seconds;
    return result->facts.state == UNIT_FAILED ? NULL : unit;
}

// ---- analysing ------------------------------------------------------------------------------------------

void module_analyse(const Plan *plan, uint32_t module, const IrUnit *const *units, size_t n_units,
                    const Sink *sink)
{
    EngineOptions options = {plan->rules.rules, plan->rules.n_rules, plan->options->engine_tests};
    Arena *arena = arena_new();
    ModuleTotals totals = {0};
    double start = os_cpu_seconds();
    Program *program = program_link(plan->project->modules[module].name, units, n_units, arena);
    double linked = os_cpu_seconds();
    EngineResult result = engine_run(program, &options, arena);
    totals.seconds[STAGE_LINK] = linked - start;
    totals.seconds[STAGE_ENGINE] = os_cpu_seconds() - linked;
    totals.steps = result.stats.steps;
    totals.bounds_hit = result.stats.bounds_hit;
    totals.roots = result.stats.roots;
    for (size_t i = 0; i < result.n_findings; i++)
        sink->finding(sink->context, &result.findings[i]);
    sink->module_done(sink->context, &totals);
    arena_free(arena);
}
