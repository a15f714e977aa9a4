// Findings for the test runner: see report_lines in report.h for the fields.
#include "analyzer/report/report.h"

// A field must not contain what separates fields and lines.
static void field(FILE *out, const char *text)
{
    fputc('\t', out);
    for (; *text; text++)
        fputc(*text == '\t' || *text == '\n' || *text == '\r' ? ' ' : *text, out);
}

static void place(FILE *out, const SourcePos *pos)
{
    field(out, pos->path ? pos->path : "");
    fprintf(out, "\t%u\t%u", pos->line, pos->col);
}

void report_lines(FILE *out, const RunReport *report)
{
    static const char *const states[] = {"clean", "with_errors", "failed"};
    for (size_t i = 0; i < report->n_findings; i++) {
        const Finding *finding = &report->findings[i];
        fputs("finding", out);
        field(out, finding->rule->name);
        field(out, severity_name(finding->severity));
        place(out, &finding->pos);
        field(out, finding->function);
        field(out, finding->message);
        field(out, finding->page ? finding->page : "");
        fputc('\n', out);
        for (size_t n = 0; n < finding->n_steps; n++) {
            fputs("step", out);
            place(out, &finding->steps[n].pos);
            fprintf(out, "\t%u", finding->steps[n].depth);
            field(out, finding->steps[n].text);
            fputc('\n', out);
        }
    }
    for (size_t i = 0; i < report->run->n_units; i++) {
        const UnitFacts *unit = &report->run->units[i];
        fputs("unit", out);
        field(out, unit->path);
        field(out, states[unit->state]);
        fprintf(out, "\t%u", unit->n_errors);
        field(out, unit->reason);
        fputc('\n', out);
    }
}
