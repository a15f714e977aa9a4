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

// False, and a word about it, when not all of it could be written.
static bool output_write(const Output *output, const RunReport *report)
{
    bool is_stdout = strcmp(output->file, "-") == 0;
    FILE *out = is_stdout ? stdout : fopen(output->file, "wb");
    if (!out) {
        fprintf(stderr, "ioctlint: error: --output: cannot write '%s': %s\n", output->file, strerror(errno));
        return false;
    }
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
        fprintf(stderr, "ioctlint: error: --output: writing to %s failed: %s\n",
                is_stdout ? "standard output" : output->file, strerror(errno));
    return !is_bad;
}

// The numbers come last: they tell what the other reports cost. A report that fails costs no other one.
static bool outputs_write(const Options *options, const RunReport *report, bool wants_stats)
{
    bool is_good = true;
    for (uint32_t i = 0; i < options->outputs.count; i++)
        if ((options->outputs.at[i].format == OUTPUT_STATS) == wants_stats)
            is_good = output_write(&options->outputs.at[i], report) && is_good;
    return is_good;
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

static int exit_status(const Options *options, const RunReport *report)
{
    if (report_nothing_read(report->run))
        fputs("ioctlint: error: no file could be read, so nothing is known of them\n", stderr);
    if (report->run->n_bugs || report_nothing_read(report->run))
        return EXIT_RUN_FAILED;
    for (size_t i = 0; i < report->n_findings; i++)
        if ((int)report->findings[i].severity >= options->fail_on)
            return 1;
    return 0;
}

// --no-rule alone may mean it; what --rule asks for and --no-rule takes away is a slip.
static void say_no_rules(const Options *options)
{
    for (uint32_t i = 0; i < options->rule_words.count; i++) {
        if (options->rule_words.at[i].is_off)
            continue;
        fputs("ioctlint: warning: --no-rule leaves no rule to run, so nothing can be found\n", stderr);
        return;
    }
}

enum { LOSSES_SAID = 20 };

// Before the work, with the remedy; the last line and the reports name them again.
static void say_losses(const Project *project)
{
    for (size_t i = 0; i < project->n_losses && i < LOSSES_SAID; i++) {
        const ProjectLoss *loss = &project->losses[i];
        fprintf(stderr, "ioctlint: warning: %s:", loss->path);
        if (loss->line)
            fprintf(stderr, "%u:", loss->line);
        fprintf(stderr, " %s%s%s\n", loss->why, *loss->remedy ? "; " : "", loss->remedy);
    }
    if (project->n_losses > LOSSES_SAID)
        fprintf(stderr,
                "ioctlint: warning: %zu more inputs are not analysed; '--output stats=FILE' names them\n",
                project->n_losses - LOSSES_SAID);
}

// Who names a kit wants its headers: the model's instead would be another answer than the one asked for.
static void wdk_check(const Options *options)
{
    if (options->wdk_root && !frontend_finds_wdk(options->wdk_root))
        base_die("--wdk: no driver kit in '%s': no folder with 'km' and 'shared' in it, as an installed kit "
                 "or an EWDK ('Windows Kits/10/Include/10.0...') and an unpacked NuGet package "
                 "('c/Include/10.0...') have it; name one of these, or leave --wdk away to use the model headers",
                 options->wdk_root);
}

int check_run(const Options *options)
{
    Arena *arena = options->arena;
    Plan plan = {.options = options, .rules = rules_choose(options)};
    if (!plan.rules.n_rules)
        say_no_rules(options);
    outputs_check(options);
    wdk_check(options);
    plan.include_root = home_include_root(options->include_root, arena);
    double start = os_cpu_seconds();
    plan.project = project_load(options->paths.at, options->paths.count, arena);
    say_losses(plan.project);
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
    bool is_written = outputs_write(options, &report, false);
    collector_add_seconds(collector, STAGE_REPORT, os_cpu_seconds() - start);
    report.run = collector_facts(collector);
    is_written = outputs_write(options, &report, true) && is_written;
    say_coverage(options, report.run);
    int status = exit_status(options, &report);
    return is_written ? status : EXIT_RUN_FAILED;
}
