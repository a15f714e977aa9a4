// See dump.h. In one process, in the project's order.
#include "analyzer/cli/dump.h"

#include <stdio.h>

#include "analyzer/base/buf.h"
#include "analyzer/project/files.h"

static void add_list(Buf *out, const char *label, const char *const *items, size_t n_items)
{
    for (size_t i = 0; i < n_items; i++)
        buf_printf(out, "    %s %s\n", label, items[i]);
}

static void dump_project(const Plan *plan, Buf *out)
{
    static const char *const modes[] = {"", " kernel", " user"};
    static const char *const languages[] = {"", "c", "c++"};
    for (size_t m = 0; m < plan->project->n_modules; m++) {
        const ProjectModule *module = &plan->project->modules[m];
        buf_printf(out, "module %s\n", module->name);
        for (size_t i = 0; i < module->n_units; i++) {
            const ProjectUnit *unit = &module->units[i];
            buf_printf(out, "  unit %s%s\n", unit->path, modes[unit->mode + 1]);
            if (unit->language != PROJECT_LANGUAGE_BY_NAME)
                buf_printf(out, "    language %s\n", languages[unit->language]);
            if (unit->bits)
                buf_printf(out, "    bits %u\n", unit->bits);
            add_list(out, "define", unit->defines, unit->n_defines);
            add_list(out, "include folder", unit->include_dirs, unit->n_include_dirs);
            add_list(out, "forced include", unit->forced_includes, unit->n_forced_includes);
            add_list(out, "trace function", unit->wpp_functions, unit->n_wpp_functions);
            for (size_t k = 0; k < unit->n_made; k++)
                buf_printf(out, "    made header %s from %s\n", unit->made[k].name,
                           path_shown(out->arena, unit->made[k].source));
        }
    }
}

static void dump_program(const ProjectModule *module, const IrUnit *const *units, size_t n_units, Buf *out,
                         Arena *arena)
{
    program_print(program_link(module->name, units, n_units, arena), out);
}

static void dump_engine(const Plan *plan, const ProjectModule *module, const IrUnit *const *units,
                        size_t n_units, Buf *out, Arena *arena)
{
    EngineOptions options = {.rules = plan->rules.rules,
                             .n_rules = plan->rules.n_rules,
                             .test_calls = plan->options->engine_tests};
    EngineResult result = engine_run(program_link(module->name, units, n_units, arena), &options, arena);
    buf_printf(out, "module %s\n", module->name);
    for (size_t i = 0; i < result.n_findings; i++) {
        const Finding *finding = &result.findings[i];
        buf_printf(out, "%s:%u:%u: %s: %s [%s]\n", finding->pos.path, finding->pos.line, finding->pos.col,
                   severity_name(finding->severity), finding->message, finding->rule->name);
        for (size_t s = 0; s < finding->n_steps; s++)
            buf_printf(out, "  %u %s:%u: %s\n", finding->steps[s].depth, finding->steps[s].pos.path,
                       finding->steps[s].pos.line, finding->steps[s].text);
    }
    // Rounded up to a power of two: goldens gate the effort, not every change of the walk.
    uint64_t steps = 1;
    while (steps < result.stats.steps)
        steps *= 2;
    buf_printf(out, "roots %llu, bounds hit %llu, steps up to %llu\n", (unsigned long long)result.stats.roots,
               (unsigned long long)result.stats.bounds_hit, (unsigned long long)steps);
}

static void dump_summaries(const Plan *plan, const ProjectModule *module, const IrUnit *const *units,
                           size_t n_units, Buf *out, Arena *arena)
{
    EngineOptions options = {.rules = plan->rules.rules, .n_rules = plan->rules.n_rules};
    buf_printf(out, "module %s\n", module->name);
    engine_print_summaries(program_link(module->name, units, n_units, arena), &options, arena, out);
}

static void dump_module(const Plan *plan, Frontend *frontend, const ProjectModule *module)
{
    Arena *arena = arena_new();
    Buf out = buf_on(arena);
    const IrUnit **units = ARENA_ARRAY(arena, const IrUnit *, module->n_units);
    for (size_t i = 0; i < module->n_units; i++) {
        units[i] = plan_lower(plan, frontend, &module->units[i], arena);
        if (plan->options->dump == DUMP_IR) {
            ir_print_unit(units[i], &out);
            const char *unsound = ir_verify(units[i], arena);
            if (unsound)
                buf_printf(&out, "unsound: %s\n", unsound);
        }
    }
    if (plan->options->dump == DUMP_PROGRAM)
        dump_program(module, units, module->n_units, &out, arena);
    if (plan->options->dump == DUMP_ENGINE)
        dump_engine(plan, module, units, module->n_units, &out, arena);
    if (plan->options->dump == DUMP_SUMMARIES)
        dump_summaries(plan, module, units, module->n_units, &out, arena);
    fwrite(out.text, 1, out.length, stdout);
    arena_free(arena);
}

void dump_run(const Plan *plan)
{
    if (plan->options->dump == DUMP_PROJECT) {
        Arena *arena = arena_new();
        Buf out = buf_on(arena);
        dump_project(plan, &out);
        fwrite(out.text, 1, out.length, stdout);
        arena_free(arena);
        return;
    }
    Frontend *frontend = plan_frontend(plan);
    for (size_t m = 0; m < plan->project->n_modules; m++)
        dump_module(plan, frontend, &plan->project->modules[m]);
    frontend_free(frontend);
}
