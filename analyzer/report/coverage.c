// What a run read and what it could not, in one line. The one idea: silence about the unread would look like
// a clean bill.
#include <string.h>

#include "analyzer/report/report.h"

enum { NAMES_SHOWN = 3 };

typedef struct Totals {
    unsigned units[3]; // by UnitState
    BodyCounts bodies;
} Totals;

static Totals totals_of(const RunFacts *run)
{
    Totals totals = {0};
    for (size_t i = 0; i < run->n_units; i++) {
        const UnitFacts *unit = &run->units[i];
        totals.units[unit->state]++;
        totals.bodies.total += unit->bodies.total;
        totals.bodies.clean += unit->bodies.clean;
        totals.bodies.synthesised += unit->bodies.synthesised;
        totals.bodies.partly_read += unit->bodies.partly_read;
        totals.bodies.failed += unit->bodies.failed;
    }
    return totals;
}

static void add_count(Buf *out, unsigned count, const char *noun)
{
    buf_printf(out, "%u %s%s", count, noun, count == 1 ? "" : "s");
}

// " (a.c: the file cannot be read; b.c: ...; ...)"
static void add_failed_units(Buf *out, const RunFacts *run)
{
    unsigned shown = 0;
    for (size_t i = 0; i < run->n_units; i++) {
        const UnitFacts *unit = &run->units[i];
        if (unit->state != UNIT_FAILED)
            continue;
        if (shown == NAMES_SHOWN) {
            buf_text(out, "; ...");
            break;
        }
        buf_printf(out, "%s%s: %s", shown++ ? "; " : " (", unit->path, unit->reason);
    }
    if (shown)
        buf_char(out, ')');
}

// " (a.c:7: no header foo.h)", " (the first: a.c:7: ...)": a missing header repeats itself, so one must do.
static void add_first_error(Buf *out, const RunFacts *run, bool is_only)
{
    size_t first = 0;
    while (run->units[first].state != UNIT_WITH_ERRORS)
        first++;
    buf_printf(out, " (%s%s)", is_only ? "" : "the first: ", run->units[first].reason);
}

// " (missing: foo.h, bar.h, SOME_NAME and 4 more)": the most wanted.
static void add_gaps(Buf *out, const RunFacts *run)
{
    unsigned shown = 0, left = 0;
    for (size_t i = 0; i < run->n_gaps; i++) {
        if (run->gaps[i].kind == GAP_NOTE)
            continue;
        if (shown == NAMES_SHOWN)
            left++;
        else
            buf_printf(out, "%s%s", shown++ ? ", " : " (missing: ", run->gaps[i].text);
    }
    if (left)
        buf_printf(out, " and %u more", left);
    if (shown)
        buf_char(out, ')');
}

void report_coverage(Buf *out, const RunFacts *run)
{
    Totals totals = totals_of(run);
    unsigned read = totals.units[UNIT_CLEAN] + totals.units[UNIT_WITH_ERRORS];
    unsigned partly = totals.bodies.partly_read + totals.bodies.failed;
    buf_text(out, "Analysed ");
    add_count(out, read, "file");
    buf_text(out, ", ");
    add_count(out, totals.bodies.total, "function");
    if (!totals.units[UNIT_FAILED] && !totals.units[UNIT_WITH_ERRORS] && !partly && !run->n_bugs)
        buf_text(out, "; all read in full");
    if (partly) {
        buf_text(out, "; read only in part: ");
        add_count(out, partly, "function");
        add_gaps(out, run);
    }
    if (totals.units[UNIT_WITH_ERRORS]) {
        buf_text(out, "; with errors: ");
        add_count(out, totals.units[UNIT_WITH_ERRORS], "file");
        add_first_error(out, run, totals.units[UNIT_WITH_ERRORS] == 1);
    }
    if (totals.units[UNIT_FAILED]) {
        buf_text(out, "; not analysed: ");
        add_count(out, totals.units[UNIT_FAILED], "file");
        add_failed_units(out, run);
    }
    if (run->bounds_hit) {
        buf_text(out, "; not explored to the end: ");
        add_count(out, (unsigned)run->bounds_hit, "function");
    }
    for (size_t i = 0; i < run->n_bugs; i++)
        buf_printf(out, "; %s", run->bugs[i]);
    buf_char(out, '.');
}

bool report_nothing_read(const RunFacts *run)
{
    for (size_t i = 0; i < run->n_units; i++)
        if (run->units[i].state != UNIT_FAILED)
            return false;
    return true;
}
