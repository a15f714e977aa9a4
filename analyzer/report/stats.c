// Numbers of a run. In: run facts and findings. Out: one JSON object.
#include "analyzer/report/json.h"
#include "analyzer/report/report.h"

enum { GAPS_MOST = 100 };

typedef struct ModeCounts {
    unsigned units;
    BodyCounts bodies;
} ModeCounts;

static void write_units(Json *json, const RunFacts *run)
{
    unsigned states[3] = {0};
    for (size_t i = 0; i < run->n_units; i++)
        states[run->units[i].state]++;
    json_key(json, "units");
    json_open_flat(json, '{');
    json_unsigned_member(json, "total", run->n_units);
    json_unsigned_member(json, "clean", states[UNIT_CLEAN]);
    json_unsigned_member(json, "with_errors", states[UNIT_WITH_ERRORS]);
    json_unsigned_member(json, "failed", states[UNIT_FAILED]);
    json_close_object(json);
}

static ModeCounts count_mode(const RunFacts *run, UnitMode mode)
{
    ModeCounts counts = {0};
    for (size_t i = 0; i < run->n_units; i++) {
        const UnitFacts *unit = &run->units[i];
        if (unit->mode != mode)
            continue;
        counts.units++;
        counts.bodies.total += unit->bodies.total;
        counts.bodies.clean += unit->bodies.clean;
        counts.bodies.synthesised += unit->bodies.synthesised;
        counts.bodies.partly_read += unit->bodies.partly_read;
        counts.bodies.failed += unit->bodies.failed;
    }
    return counts;
}

static void write_modes(Json *json, const RunFacts *run)
{
    static const char *const names[UNIT_MODES] = {"kernel", "user"};
    json_key(json, "modes");
    json_open_object(json);
    for (int mode = 0; mode < UNIT_MODES; mode++) {
        ModeCounts counts = count_mode(run, (UnitMode)mode);
        json_key(json, names[mode]);
        json_open_flat(json, '{');
        json_unsigned_member(json, "units", counts.units);
        json_unsigned_member(json, "functions", counts.bodies.total);
        json_unsigned_member(json, "clean", counts.bodies.clean);
        json_unsigned_member(json, "synthesised", counts.bodies.synthesised);
        json_unsigned_member(json, "partly_read", counts.bodies.partly_read);
        json_unsigned_member(json, "failed", counts.bodies.failed);
        json_close_object(json);
    }
    json_close_object(json);
}

// Every rule that ran is named, also with 0: a gate must see that it ran.
static void write_findings(Json *json, const RunReport *report)
{
    json_key(json, "findings");
    json_open_object(json);
    for (size_t r = 0; r < report->run->n_rules; r++) {
        unsigned count = 0;
        for (size_t i = 0; i < report->n_findings; i++)
            count += report->findings[i].rule == report->run->rules[r];
        json_unsigned_member(json, report->run->rules[r]->name, count);
    }
    json_close_object(json);
}

static void write_gap_kind(Json *json, const RunFacts *run, GapKind kind, const char *key)
{
    unsigned written = 0;
    json_key(json, key);
    json_open_array(json);
    for (size_t i = 0; i < run->n_gaps && written < GAPS_MOST; i++) {
        if (run->gaps[i].kind != kind)
            continue;
        json_open_flat(json, '{');
        json_text_member(json, "text", run->gaps[i].text);
        json_unsigned_member(json, "units", run->gaps[i].n_units);
        json_close_object(json);
        written++;
    }
    json_close_array(json);
}

static void write_failures(Json *json, const RunFacts *run)
{
    json_key(json, "failures");
    json_open_array(json);
    for (size_t i = 0; i < run->n_units; i++) {
        if (run->units[i].state != UNIT_FAILED)
            continue;
        json_open_flat(json, '{');
        json_text_member(json, "path", run->units[i].path);
        json_text_member(json, "reason", run->units[i].reason);
        json_close_object(json);
    }
    for (size_t i = 0; i < run->n_bugs; i++) {
        json_open_flat(json, '{');
        json_text_member(json, "reason", run->bugs[i]);
        json_close_object(json);
    }
    json_close_array(json);
}

void report_stats(FILE *out, const RunReport *report)
{
    const RunFacts *run = report->run;
    Json json = json_on(out);
    json_open_object(&json);
    json_text_member(&json, "version", run->version);
    write_units(&json, run);
    write_modes(&json, run);
    write_findings(&json, report);
    json_unsigned_member(&json, "steps", run->steps);
    json_unsigned_member(&json, "bounds_hit", run->bounds_hit);
    json_unsigned_member(&json, "roots", run->roots);
    json_key(&json, "seconds");
    json_open_flat(&json, '{');
    for (size_t i = 0; i < run->n_stages; i++)
        json_number_member(&json, run->stages[i].stage, run->stages[i].seconds);
    json_close_object(&json);
    json_number_member(&json, "cpu_seconds", run->cpu_seconds);
    json_number_member(&json, "peak_mb", run->peak_mb);
    json_key(&json, "gaps");
    json_open_object(&json);
    write_gap_kind(&json, run, GAP_INCLUDE, "includes");
    write_gap_kind(&json, run, GAP_NAME, "names");
    write_gap_kind(&json, run, GAP_NOTE, "notes");
    json_close_object(&json);
    write_failures(&json, run);
    json_close_object(&json);
}
