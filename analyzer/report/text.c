// Findings for a person. In: findings and run facts. Out: text as compilers write it, then the path, then the
// documentation. The one idea: a reader sees at once what and where, and below it, indented, why.
#include <string.h>

#include "analyzer/base/utf8.h"
#include "analyzer/report/report.h"
#include "analyzer/report/source.h"

enum { TEXT_WIDTH = 100, SOURCE_MAX = 400 };

typedef struct Writer {
    FILE *out;
    Sources *sources;
    bool use_colour;
} Writer;

typedef enum Colour {
    COLOUR_PLAIN,
    COLOUR_BOLD,
    COLOUR_DIM,
    COLOUR_RED,
    COLOUR_YELLOW,
    COLOUR_BLUE,
    COLOUR_GREEN
} Colour;

static void colour(const Writer *writer, Colour wanted)
{
    static const char *const codes[] = {"0", "1", "2", "1;31", "1;33", "1;34", "1;32"};
    if (writer->use_colour)
        fprintf(writer->out, "\033[%sm", codes[wanted]);
}

static void coloured(const Writer *writer, Colour wanted, const char *text)
{
    colour(writer, wanted);
    fputs(text, writer->out);
    colour(writer, COLOUR_PLAIN);
}

const char *severity_name(Severity severity)
{
    static const char *const names[] = {"note", "warning", "error"};
    return names[severity];
}

static Colour severity_colour(Severity severity)
{
    return severity == SEVERITY_ERROR     ? COLOUR_RED
           : severity == SEVERITY_WARNING ? COLOUR_YELLOW
                                          : COLOUR_BLUE;
}

// ---- source lines ---------------------------------------------------------------------------------------

// Bytes that continue a character: a cut before one would tear it.
static bool is_continuation(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

// The part of a very long line that shows the byte at `start`. Returns how many bytes were cut off in front.
static size_t line_cut(SourceLine *line, size_t start)
{
    size_t from = 0;
    if (line->length <= SOURCE_MAX)
        return 0;
    if (start > SOURCE_MAX / 2)
        from = start - SOURCE_MAX / 2;
    while (from && is_continuation(line->text[from]))
        from--;
    line->text += from;
    line->length -= from;
    if (line->length > SOURCE_MAX) {
        line->length = SOURCE_MAX;
        while (is_continuation(line->text[line->length]))
            line->length--;
    }
    return from;
}

// A line of source behind its number. What would steer a terminal shows as a blank.
static void write_source(const Writer *writer, unsigned number, const SourceLine *line, int indent)
{
    fprintf(writer->out, "%*s", indent, "");
    colour(writer, COLOUR_DIM);
    fprintf(writer->out, "%5u | ", number);
    colour(writer, COLOUR_PLAIN);
    for (size_t at = 0; at < line->length; at++) {
        bool is_control = (unsigned char)line->text[at] < 0x20 || line->text[at] == 0x7F;
        fputc(is_control && line->text[at] != '\t' ? ' ' : line->text[at], writer->out);
    }
    fputc('\n', writer->out);
}

// `^~~~` under `extent` bytes from `start` on: tabs stay tabs, anything else becomes one blank a character.
static void write_caret(const Writer *writer, const SourceLine *line, size_t start, size_t extent)
{
    size_t size;
    if (start >= line->length)
        return;
    if (extent > line->length - start)
        extent = line->length - start;
    colour(writer, COLOUR_DIM);
    fputs("      | ", writer->out);
    for (size_t at = 0; at < start; at += size) {
        utf8_decode(line->text + at, line->length - at, &size);
        fputc(line->text[at] == '\t' ? '\t' : ' ', writer->out);
    }
    colour(writer, COLOUR_GREEN);
    fputc('^', writer->out);
    for (size_t n = utf8_code_points(line->text + start, extent); n > 1; n--)
        fputc('~', writer->out);
    colour(writer, COLOUR_PLAIN);
    fputc('\n', writer->out);
}

// Without the blanks in front: steps show what is done, not how deep it is nested.
static void write_step_source(const Writer *writer, const SourcePos *pos)
{
    SourceLine line;
    if (!source_line(writer->sources, pos->path, pos->line, &line))
        return;
    while (line.length && (*line.text == ' ' || *line.text == '\t')) {
        line.text++;
        line.length--;
    }
    line_cut(&line, 0);
    if (line.length)
        write_source(writer, pos->line, &line, 3);
}

// ---- prose ----------------------------------------------------------------------------------------------

// A paragraph, broken at blanks, every line but the first indented.
static void write_wrapped(FILE *out, const char *text, size_t column, size_t indent)
{
    while (*text) {
        size_t word = strcspn(text, " \n");
        if (column > indent && column + 1 + word > TEXT_WIDTH) {
            fprintf(out, "\n%*s", (int)indent, "");
            column = indent;
        } else if (column > indent) {
            fputc(' ', out);
            column++;
        }
        fwrite(text, 1, word, out);
        column += word;
        text += word;
        text += strspn(text, " \n");
    }
    fputc('\n', out);
}

static void write_labelled(const Writer *writer, const char *label, const char *text)
{
    size_t indent = strlen(label) + 3;
    if (!text || !*text)
        return;
    fputs("  ", writer->out);
    coloured(writer, COLOUR_BOLD, label);
    fputc(' ', writer->out);
    write_wrapped(writer->out, text, indent, indent);
}

static void write_page(const Writer *writer, const char *page, int indent)
{
    char url[512];
    page_url(page, url, sizeof url);
    fprintf(writer->out, "%*s%s\n", indent, "", url);
}

static void write_pages(const Writer *writer, const RuleInfo *rule, int indent, size_t most)
{
    for (size_t i = 0; rule->sources && rule->sources[i] && i < most; i++)
        write_page(writer, rule->sources[i], indent);
}

// ---- findings -------------------------------------------------------------------------------------------

static void write_head(const Writer *writer, const Finding *finding)
{
    colour(writer, COLOUR_BOLD);
    if (finding->pos.line)
        fprintf(writer->out, "%s:%u:%u: ", finding->pos.path, finding->pos.line, finding->pos.col);
    else
        fprintf(writer->out, "%s: ", finding->pos.path);
    colour(writer, severity_colour(finding->severity));
    fprintf(writer->out, "%s: ", severity_name(finding->severity));
    colour(writer, COLOUR_PLAIN);
    coloured(writer, COLOUR_BOLD, finding->message);
    fprintf(writer->out, " [%s]\n", finding->rule->name);
}

// The path. Its source lines help where the reader is not looking already: not at the finding's own line, not
// twice.
static void write_steps(const Writer *writer, const Finding *finding)
{
    const SourcePos *last = &finding->pos;
    for (size_t i = 0; i < finding->n_steps; i++) {
        const FindingStep *step = &finding->steps[i];
        fprintf(writer->out, "  %zu. ", i + 1);
        if (step->pos.line)
            fprintf(writer->out, "%s:%u: ", step->pos.path, step->pos.line);
        fprintf(writer->out, "%s\n", step->text);
        bool is_elsewhere = strcmp(step->pos.path, last->path) != 0 || step->pos.line != last->line;
        bool is_finding =
            strcmp(step->pos.path, finding->pos.path) == 0 && step->pos.line == finding->pos.line;
        if (step->pos.line && is_elsewhere && !is_finding)
            write_step_source(writer, &step->pos);
        last = &step->pos;
    }
}

static void write_finding(const Writer *writer, const Finding *finding)
{
    SourceLine line;
    write_head(writer, finding);
    if (source_line(writer->sources, finding->pos.path, finding->pos.line, &line)) {
        size_t start = finding->pos.col ? finding->pos.col - 1 : 0;
        size_t extent = source_extent(&line, &finding->pos);
        start -= line_cut(&line, start);
        write_source(writer, finding->pos.line, &line, 0);
        write_caret(writer, &line, start, extent);
    }
    write_steps(writer, finding);
    write_labelled(writer, "documented:", finding->rule->statement);
    if (finding->page)
        write_page(writer, finding->page, (int)strlen("  documented: "));
    else
        write_pages(writer, finding->rule, (int)strlen("  documented: "), 1);
    write_labelled(writer, "fix:", finding->rule->fix);
    fputc('\n', writer->out);
}

static void write_counts(const Writer *writer, const RunReport *report)
{
    unsigned counts[3] = {0};
    for (size_t i = 0; i < report->n_findings; i++)
        counts[report->findings[i].severity]++;
    if (!report->n_findings) {
        coloured(writer, COLOUR_BOLD,
                 report_nothing_read(report->run) ? "Nothing was analysed." : "No findings.");
        return;
    }
    colour(writer, COLOUR_BOLD);
    const char *between = "";
    for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--) {
        if (counts[severity]) {
            fprintf(writer->out, "%s%u %s%s", between, counts[severity], severity_name((Severity)severity),
                    counts[severity] == 1 ? "" : "s");
            between = ", ";
        }
    }
    fputc('.', writer->out);
    colour(writer, COLOUR_PLAIN);
}

void report_text(FILE *out, const RunReport *report, bool use_colour)
{
    Arena *arena = arena_new();
    Writer writer = {out, sources_new(arena), use_colour};
    for (size_t i = 0; i < report->n_findings; i++)
        write_finding(&writer, &report->findings[i]);
    Buf coverage = buf_on(arena);
    report_coverage(&coverage, report->run);
    write_counts(&writer, report);
    fprintf(out, " %s\n", coverage.text);
    arena_free(arena);
}

// ---- one rule -------------------------------------------------------------------------------------------

static void write_section(const Writer *writer, const char *title, const char *text)
{
    if (!text || !*text)
        return;
    fputc('\n', writer->out);
    coloured(writer, COLOUR_BOLD, title);
    fputs("\n  ", writer->out);
    write_wrapped(writer->out, text, 2, 2);
}

void rule_explain(FILE *out, const RuleInfo *rule, bool use_colour)
{
    Writer writer = {out, NULL, use_colour};
    coloured(&writer, COLOUR_BOLD, rule->name);
    fprintf(out, " (%s, %s, %s%s)\n  ", rule->id, rule->category, severity_name(rule->severity),
            rule->preview ? ", preview: off unless asked for with --rule" : "");
    write_wrapped(out, rule->summary, 2, 2);
    write_section(&writer, "What the documentation says", rule->statement);
    write_pages(&writer, rule, 2, (size_t)-1);
    write_section(&writer, "Why", rule->why);
    write_section(&writer, "Fix", rule->fix);
    write_section(&writer, "Limits", rule->limits);
}
