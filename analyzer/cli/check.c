// See check.h.
#include "analyzer/cli/check.h"

#include <errno.h>
#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"
#include "analyzer/cli/collect.h"
#include "analyzer/cli/dump.h"
#include "analyzer/cli/home.h"
#include "analyzer/cli/worker.h"

// Before the work, not after it.
static void outputs_check(const Options *options)
{
    for (uint32_t i = 0; i < options->outputs.count; i++) {
        const char *file = options->outputs.at[i].file;
        const char *why = strcmp(file, "-") == 0 ? NULL : os_why_unwritable(options->arena, file);
        if (why)
            base_die("--output: cannot write '%s': %s", file, why);
    }
}

static void output_write(const Output *output, const RunReport *report)
{
    bool is_stdout = strcmp(output->file, "-") == 0;
    FILE *out = is_stdout ? stdout : fopen(output->file, "wb");
    if (!out)
        base_die("--output: cannot write '%s': %s", output->file, strerror(errno));
    switch (output->format) {
    case OUTPUT_TEXT: report_text(out, report, os_wants_colour(out)); break;
    case OUTPUT_SARIF: report_sarif(out, report); break;
    case OUTPUT_STATS: report_stats(out, report); break;
    case OUTPUT_LINES: report_lines(out, report); break;
    }
    bool is_bad = fflush(out) != 0 || ferror(out);
    if (!is_stdout)
        is_bad = fclose(out) != 0 || is_bad;
    if (is_bad)
        base_die("--output: writing '%s' failed: %s", is_stdout ? "standard output" : output->file,
                 strerror(errno));
}

// The numbers come last: they tell what the other reports cost.
static void outputs_write(const Options *options, const RunReport *report, bool wants_stats)
{
    for (uint32_t i = 0; i < options->outputs.count; i++)
        if ((options->outputs.at[i].format == OUTPUT_STATS) == wants_stats)
            output_write(&options->outputs.at[i], report);
}

// On the terminal in any case, once.
static void say_coverage(const Options *options, const RunFacts *facts)
{
    for (uint32_t i = 0; i < options->outputs.count; i++)
        if (options->outputs.at[i].format == OUTPUT_TEXT && strcmp(options->outputs.at[i].file, "-") == 0 &&
            os_is_terminal(stdout))
            return;
    Buf line = buf_on(options->arena);
    report_coverage(&line, facts);
    fprintf(stderr, "ioctlint: %s\n", line.text);
}

// Where no file could be read, "no findings" would be a lie.
static bool is_nothing_read(const RunFacts *run)
{
    for (size_t i = 0; i < run->n_units; i++)
        if (run->units[i].state != UNIT_FAILED)
            return false;
    return true;
}

static int exit_status(const Options *options, const RunReport *report)
{
    if (report->run->n_bugs || is_nothing_read(report->run))
        return EXIT_RUN_FAILED;
    for (size_t i = 0; i < report->n_findings; i++)
        if ((int)report->findings[i].severity >= options->fail_on)
            return 1;
    return 0;
}

int check_run(const Options *options)
{
    Arena *arena = options->arena;
    Plan plan = {.options = options, .rules = rules_choose(options)};
    outputs_check(options);
    plan.include_root = home_include_root(options->include_root, arena);
    double start = os_cpu_seconds();
    plan.project = project_load(options->paths.at, options->paths.count, arena);
    if (options->dump) {
        dump_run(&plan);
        return 0;
    }
    Collector *collector = collector_new(&plan, arena);
    collector_add_seconds(collector, STAGE_PROJECT, os_cpu_seconds() - start);
    workers_run(&plan, collector);
    RunReport report = {0};
    report.findings = collector_findings(collector, &report.n_findings);
    report.run = collector_facts(collector);
    start = os_cpu_seconds();
    outputs_write(options, &report, false);
    collector_add_seconds(collector, STAGE_REPORT, os_cpu_seconds() - start);
    report.run = collector_facts(collector);
    outputs_write(options, &report, true);
    say_coverage(options, report.run);
    return exit_status(options, &report);
}
