// SARIF 2.1.0. In: findings and run facts. Out: one document that GitHub code scanning, the SARIF viewers and
// Microsoft's SARIF Multitool take without a complaint.
//
// Choices that consumers force: texts stand in full where they are used (GitHub takes no message ids);
// columns are UTF-16 units (VS Code counts so whatever columnKind says); paths are relative to SRCROOT, the
// working folder; a line hash is GitHub's own or none. No times and no command line are written: equal runs
// give equal bytes.
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/map.h"
#include "analyzer/base/utf8.h"
#include "analyzer/base/vec.h"
#include "analyzer/report/json.h"
#include "analyzer/report/report.h"
#include "analyzer/report/source.h"

#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
#define SOURCE_ROOT "SRCROOT"
// What the tool is about, for who wants to learn more: it has no page of its own yet.
#define SUBJECT \
    "https://learn.microsoft.com/windows-hardware/drivers/kernel/introduction-to-i-o-control-codes"
#define FINGERPRINT "ioctlint/v1"

// Lines around a finding; more bytes than that are generated code, and no reader's help.
enum { CONTEXT_LINES = 2, CONTEXT_BYTES_MAX = 4000 };

typedef struct Sarif {
    Json json;
    Arena *arena;
    const RunReport *report;
    Sources *sources;
    VEC(const RuleInfo *) rules;
    VEC(const char *) artifacts; // paths
    Map *artifact_index;
    Map *fingerprints_seen; // fingerprint → how often
} Sarif;

// ---- texts ----------------------------------------------------------------------------------------------

// A sentence: capital first, stop at the end. Braces are doubled: single ones are placeholders.
static const char *sentence(Arena *arena, const char *text)
{
    Buf out = buf_on(arena);
    for (const char *at = text; *at; at++) {
        buf_char(&out, at == text ? (char)toupper((unsigned char)*at) : *at);
        if (*at == '{' || *at == '}')
            buf_char(&out, *at);
    }
    if (out.length && !strchr(".!?", out.text[out.length - 1]))
        buf_char(&out, '.');
    return out.text;
}

// "stack-event-wait" → "StackEventWait".
static const char *pascal_case(Arena *arena, const char *kebab)
{
    Buf out = buf_on(arena);
    bool is_first = true;
    for (; *kebab; kebab++) {
        if (*kebab != '-')
            buf_char(&out, is_first ? (char)toupper((unsigned char)*kebab) : *kebab);
        is_first = *kebab == '-';
    }
    return out.text;
}

static const char *uri_encode(Arena *arena, const char *path)
{
    Buf out = buf_on(arena);
    for (; *path; path++) {
        if (isalnum((unsigned char)*path) || strchr("-._~/", *path))
            buf_char(&out, *path);
        else
            buf_printf(&out, "%%%02X", (unsigned char)*path);
    }
    return out.text;
}

static void write_text(Json *json, const char *key, const char *text)
{
    json_key(json, key);
    json_open_flat(json, '{');
    json_text_member(json, "text", text);
    json_close_object(json);
}

// ---- places ---------------------------------------------------------------------------------------------

static unsigned artifact_of(Sarif *sarif, const char *path)
{
    bool is_new;
    uint64_t *slot = map_slot_text(sarif->artifact_index, path, &is_new);
    if (is_new) {
        *slot = sarif->artifacts.count;
        VEC_PUSH(sarif->arena, &sarif->artifacts, path);
    }
    return (unsigned)*slot;
}

static void write_uri(Sarif *sarif, const char *path)
{
    bool is_absolute = path[0] == '/';
    const char *encoded = uri_encode(sarif->arena, path);
    json_text_member(&sarif->json, "uri",
                     is_absolute ? arena_printf(sarif->arena, "file://%s", encoded) : encoded);
    if (!is_absolute)
        json_text_member(&sarif->json, "uriBaseId", SOURCE_ROOT);
}

static void write_artifact_location(Sarif *sarif, const char *path)
{
    json_key(&sarif->json, "artifactLocation");
    json_open_flat(&sarif->json, '{');
    write_uri(sarif, path);
    json_unsigned_member(&sarif->json, "index", artifact_of(sarif, path));
    json_close_object(&sarif->json);
}

// All four members: some consumers take none for granted.
static void write_region(Sarif *sarif, const SourcePos *pos, bool has_snippet)
{
    Json *json = &sarif->json;
    SourceLine line;
    bool is_known = source_line(sarif->sources, pos->path, pos->line, &line);
    size_t start = pos->col ? pos->col - 1 : 0;
    if (start > line.length)
        start = line.length;
    size_t extent = is_known && start < line.length ? source_extent(&line, pos) : 0;
    size_t column = utf8_utf16_units(line.text, start) + 1;
    size_t width = extent ? utf8_utf16_units(line.text + start, extent) : 1;
    json_key(json, "region");
    json_open_flat(json, '{');
    json_unsigned_member(json, "startLine", pos->line ? pos->line : 1);
    json_unsigned_member(json, "startColumn", column);
    json_unsigned_member(json, "endLine", pos->line ? pos->line : 1);
    json_unsigned_member(json, "endColumn", column + width);
    if (has_snippet && extent) {
        json_key(json, "snippet");
        json_open_flat(json, '{');
        json_key(json, "text");
        json_string_n(json, line.text + start, extent);
        json_close_object(json);
    }
    json_close_object(json);
}

// The lines around; left out when they are no more than the region itself, or far too long.
static void write_context(Sarif *sarif, const SourcePos *pos)
{
    Json *json = &sarif->json;
    unsigned last = source_line_count(sarif->sources, pos->path);
    if (!pos->line || pos->line > last || last < 2)
        return;
    unsigned from = pos->line > CONTEXT_LINES ? pos->line - CONTEXT_LINES : 1;
    unsigned to = pos->line + CONTEXT_LINES < last ? pos->line + CONTEXT_LINES : last;
    Buf text = buf_on(sarif->arena);
    for (unsigned number = from; number <= to; number++) {
        SourceLine line;
        source_line(sarif->sources, pos->path, number, &line);
        buf_add(&text, line.text, line.length);
        buf_char(&text, '\n');
    }
    if (text.length > CONTEXT_BYTES_MAX)
        return;
    json_key(json, "contextRegion");
    json_open_flat(json, '{');
    json_unsigned_member(json, "startLine", from);
    json_unsigned_member(json, "endLine", to);
    json_key(json, "snippet");
    json_open_flat(json, '{');
    json_text_member(json, "text", text.text);
    json_close_object(json);
    json_close_object(json);
}

static void write_physical(Sarif *sarif, const SourcePos *pos, bool is_primary)
{
    json_key(&sarif->json, "physicalLocation");
    json_open_flat(&sarif->json, '{');
    write_artifact_location(sarif, pos->path);
    write_region(sarif, pos, is_primary);
    if (is_primary)
        write_context(sarif, pos);
    json_close_object(&sarif->json);
}

// ---- results --------------------------------------------------------------------------------------------

static void write_location(Sarif *sarif, const Finding *finding)
{
    Json *json = &sarif->json;
    json_key(json, "locations");
    json_open_array(json);
    json_open_flat(json, '{');
    write_physical(sarif, &finding->pos, true);
    if (*finding->function) {
        json_key(json, "logicalLocations");
        json_open_flat(json, '[');
        json_open_flat(json, '{');
        json_text_member(json, "fullyQualifiedName", finding->function);
        json_text_member(json, "kind", "function");
        json_close_object(json);
        json_close_array(json);
    }
    json_close_object(json);
    json_close_array(json);
}

static bool same_line(const SourcePos *a, const SourcePos *b)
{
    return a->line == b->line && strcmp(a->path, b->path) == 0;
}

static void write_flow_location(Sarif *sarif, const SourcePos *pos, const char *text, unsigned depth,
                                unsigned order)
{
    Json *json = &sarif->json;
    json_open_flat(json, '{');
    json_key(json, "location");
    json_open_flat(json, '{');
    write_physical(sarif, pos, false);
    write_text(json, "message", sentence(sarif->arena, text));
    json_close_object(json);
    json_unsigned_member(json, "nestingLevel", depth);
    json_unsigned_member(json, "executionOrder", order);
    json_text_member(json, "importance", "essential");
    json_close_object(json);
}

// The path, up to and with the finding itself.
static void write_code_flow(Sarif *sarif, const Finding *finding)
{
    Json *json = &sarif->json;
    unsigned order = 0;
    json_key(json, "codeFlows");
    json_open_array(json);
    json_open_object(json);
    json_key(json, "threadFlows");
    json_open_array(json);
    json_open_object(json);
    json_key(json, "locations");
    json_open_array(json);
    const FindingStep *last = NULL;
    for (size_t i = 0; i < finding->n_steps; i++) {
        last = &finding->steps[i];
        if (last->pos.line)
            write_flow_location(sarif, &last->pos, last->text, last->depth, ++order);
    }
    if (!last || !same_line(&last->pos, &finding->pos))
        write_flow_location(sarif, &finding->pos, finding->message, finding->depth, ++order);
    json_close_array(json);
    json_close_object(json);
    json_close_array(json);
    json_close_object(json);
    json_close_array(json);
}

static void write_related(Sarif *sarif, const Finding *finding)
{
    Json *json = &sarif->json;
    unsigned id = 0;
    json_key(json, "relatedLocations");
    json_open_array(json);
    for (size_t i = 0; i < finding->n_steps; i++) {
        const FindingStep *step = &finding->steps[i];
        if (!step->pos.line)
            continue;
        json_open_flat(json, '{');
        json_unsigned_member(json, "id", ++id);
        write_physical(sarif, &step->pos, false);
        write_text(json, "message", sentence(sarif->arena, step->text));
        json_close_object(json);
    }
    json_close_array(json);
}

// The same defect keeps its fingerprint while its file moves and lines come and go above it: rule, file name,
// function and message without line numbers, then which of several equal ones.
static const char *own_fingerprint(Sarif *sarif, const Finding *finding)
{
    const char *slash = strrchr(finding->pos.path, '/');
    Buf key = buf_on(sarif->arena);
    buf_printf(&key, "%s\n%s\n%s\n", finding->rule->id, slash ? slash + 1 : finding->pos.path,
               finding->function);
    for (const char *at = finding->message; *at; at++) {
        buf_char(&key, *at);
        if (key.length >= 5 && strncmp(key.text + key.length - 5, "line ", 5) == 0)
            while (isdigit((unsigned char)at[1]))
                at++;
    }
    uint64_t hash = hash_bytes(key.text, key.length, 0);
    uint64_t *times = map_slot(sarif->fingerprints_seen, &hash, sizeof hash, NULL);
    *times += 1;
    return arena_printf(sarif->arena, "%016llx:%llu", (unsigned long long)hash, (unsigned long long)*times);
}

static void write_fingerprints(Sarif *sarif, const Finding *finding)
{
    const char *line_hash = source_line_hash(sarif->sources, finding->pos.path, finding->pos.line);
    json_key(&sarif->json, "partialFingerprints");
    json_open_flat(&sarif->json, '{');
    if (line_hash)
        json_text_member(&sarif->json, "primaryLocationLineHash", line_hash);
    json_text_member(&sarif->json, FINGERPRINT, own_fingerprint(sarif, finding));
    json_close_object(&sarif->json);
}

static unsigned rule_index(const Sarif *sarif, const RuleInfo *rule)
{
    unsigned index = 0;
    while (index < sarif->rules.count && sarif->rules.at[index] != rule)
        index++;
    return index;
}

// A finding's own page has no member in SARIF (helpUri is the rule's): a link in the message, which every
// consumer shows.
static const char *result_message(const Sarif *sarif, const Finding *finding)
{
    const char *message = sentence(sarif->arena, finding->message);
    const char *const *sources = finding->rule->sources;
    char url[512], rule_url[512] = "";
    if (!finding->page)
        return message;
    page_url(finding->page, url, sizeof url);
    if (sources && sources[0])
        page_url(sources[0], rule_url, sizeof rule_url);
    return strcmp(url, rule_url) == 0
               ? message
               : arena_printf(sarif->arena, "%s See the [documentation](%s).", message, url);
}

static void write_result(Sarif *sarif, const Finding *finding)
{
    Json *json = &sarif->json;
    bool has_path = false;
    for (size_t i = 0; i < finding->n_steps; i++)
        has_path = has_path || finding->steps[i].pos.line;
    json_open_object(json);
    json_text_member(json, "ruleId", finding->rule->id);
    json_unsigned_member(json, "ruleIndex", rule_index(sarif, finding->rule));
    json_text_member(json, "level", severity_name(finding->severity));
    write_text(json, "message", result_message(sarif, finding));
    write_location(sarif, finding);
    if (has_path) {
        write_code_flow(sarif, finding);
        write_related(sarif, finding);
    }
    write_fingerprints(sarif, finding);
    json_close_object(json);
}

// ---- rules ----------------------------------------------------------------------------------------------

// Categories whose defects let a user-mode program harm or read the kernel.
static bool is_security(const RuleInfo *rule)
{
    static const char *const categories[] = {"buffer-access", "embedded-pointer", "ioctl-definition"};
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++)
        if (strcmp(rule->category, categories[i]) == 0)
            return true;
    return false;
}

static void write_properties(Json *json, const RuleInfo *rule)
{
    static const char *const problem[] = {"recommendation", "warning", "error"};
    static const char *const score[] = {"3.0", "5.5", "7.5"};
    bool security = is_security(rule);
    json_key(json, "properties");
    json_open_flat(json, '{');
    json_key(json, "tags");
    json_open_flat(json, '[');
    json_string(json, security ? "security" : "reliability");
    json_string(json, "windows-driver");
    json_string(json, "ioctl");
    json_string(json, rule->category);
    json_close_array(json);
    json_text_member(json, "precision",
                     rule->preview                      ? "medium"
                     : rule->severity == SEVERITY_ERROR ? "very-high"
                                                        : "high");
    json_text_member(json, "problem.severity", problem[rule->severity]);
    if (security)
        json_text_member(json, "security-severity", score[rule->severity]);
    json_close_object(json);
}

static void add_section(Buf *out, const char *title, const char *text, bool is_markdown)
{
    if (text && *text)
        buf_printf(out, is_markdown ? "**%s**: %s\n\n" : "%s: %s\n", title, text);
}

static const char *help_text(Arena *arena, const RuleInfo *rule, bool is_markdown)
{
    char url[512];
    Buf out = buf_on(arena);
    add_section(&out, "Documented", rule->statement, is_markdown);
    for (size_t i = 0; rule->sources && rule->sources[i]; i++) {
        page_url(rule->sources[i], url, sizeof url);
        buf_printf(&out, is_markdown ? "- <%s>\n" : "  %s\n", url);
    }
    if (is_markdown)
        buf_char(&out, '\n');
    add_section(&out, "Why", rule->why, is_markdown);
    add_section(&out, "Fix", rule->fix, is_markdown);
    add_section(&out, "Limits", rule->limits, is_markdown);
    return out.text;
}

static void write_rule(Sarif *sarif, const RuleInfo *rule)
{
    Json *json = &sarif->json;
    char url[512];
    const char *statement = rule->statement && *rule->statement ? rule->statement : rule->summary;
    json_open_object(json);
    json_text_member(json, "id", rule->id);
    json_text_member(json, "name", pascal_case(sarif->arena, rule->name));
    write_text(json, "shortDescription", sentence(sarif->arena, rule->summary));
    write_text(json, "fullDescription", sentence(sarif->arena, statement));
    if (rule->sources && rule->sources[0]) {
        page_url(rule->sources[0], url, sizeof url);
        json_text_member(json, "helpUri", url);
    }
    json_key(json, "help");
    json_open_object(json);
    json_text_member(json, "text", help_text(sarif->arena, rule, false));
    json_text_member(json, "markdown", help_text(sarif->arena, rule, true));
    json_close_object(json);
    json_key(json, "defaultConfiguration");
    json_open_flat(json, '{');
    json_text_member(json, "level", severity_name(rule->severity));
    json_close_object(json);
    write_properties(json, rule);
    json_close_object(json);
}

// ---- the run --------------------------------------------------------------------------------------------

typedef enum Notice { NOTICE_NOT_READ, NOTICE_ERRORS, NOTICE_BUG, NOTICE_BOUNDS, NOTICES } Notice;

typedef struct NoticeText {
    const char *id, *name, *level;
    const char *text, *help;
} NoticeText;

static const NoticeText notices[NOTICES] = {
    {"IOC9001", "FileNotAnalysed", "error", "A file could not be read, so nothing is known of it.",
     "Check that the file is there and is C or C++ source; if it is, this is a bug of ioctlint."},
    {"IOC9002", "FileReadInPart", "warning",
     "Something that a file needs is missing; what depends on it was not judged.",
     "Name the folders of missing headers with -I, a WDK with --wdk, and the build's macros with -D."},
    {"IOC9003", "AnalysisBrokeDown", "error", "A bug of ioctlint ended the analysis of a module.",
     "Report it with the sources of the module, if you may."},
    {"IOC9004", "NotExploredToTheEnd", "note",
     "Some functions have more paths than the analysis follows; what it did follow is reported.",
     "Nothing needs to be done; shorter functions are explored further."},
};

static void write_notice_descriptors(Json *json)
{
    json_key(json, "notifications");
    json_open_array(json);
    for (int i = 0; i < NOTICES; i++) {
        json_open_object(json);
        json_text_member(json, "id", notices[i].id);
        json_text_member(json, "name", notices[i].name);
        write_text(json, "shortDescription", notices[i].text);
        write_text(json, "fullDescription", notices[i].text);
        write_text(json, "help", notices[i].help);
        json_key(json, "defaultConfiguration");
        json_open_flat(json, '{');
        json_text_member(json, "level", notices[i].level);
        json_close_object(json);
        json_close_object(json);
    }
    json_close_array(json);
}

static void write_tool(Sarif *sarif)
{
    Json *json = &sarif->json;
    const char *version = sarif->report->run->version;
    json_key(json, "tool");
    json_open_object(json);
    json_key(json, "driver");
    json_open_object(json);
    json_text_member(json, "name", "ioctlint");
    json_text_member(json, "fullName", arena_printf(sarif->arena, "ioctlint %s", version));
    json_text_member(json, "version", version);
    json_text_member(json, "semanticVersion", version);
    json_text_member(json, "informationUri", SUBJECT);
    json_key(json, "rules");
    json_open_array(json);
    for (uint32_t i = 0; i < sarif->rules.count; i++)
        write_rule(sarif, sarif->rules.at[i]);
    json_close_array(json);
    write_notice_descriptors(json);
    json_close_object(json);
    json_close_object(json);
}

static void write_notice(Sarif *sarif, Notice notice, const char *text, const char *path)
{
    Json *json = &sarif->json;
    json_open_flat(json, '{');
    json_key(json, "descriptor");
    json_open_flat(json, '{');
    json_text_member(json, "id", notices[notice].id);
    json_unsigned_member(json, "index", notice);
    json_close_object(json);
    json_text_member(json, "level", notices[notice].level);
    write_text(json, "message", sentence(sarif->arena, text));
    if (path) {
        json_key(json, "locations");
        json_open_flat(json, '[');
        json_open_flat(json, '{');
        json_key(json, "physicalLocation");
        json_open_flat(json, '{');
        write_artifact_location(sarif, path);
        json_close_object(json);
        json_close_object(json);
        json_close_array(json);
    }
    json_close_object(json);
}

static void write_unit_notice(Sarif *sarif, const UnitFacts *unit)
{
    if (unit->state == UNIT_FAILED) {
        write_notice(sarif, NOTICE_NOT_READ,
                     arena_printf(sarif->arena, "'%s' was not analysed: %s", unit->path, unit->reason),
                     unit->path);
    } else if (unit->state == UNIT_WITH_ERRORS) {
        unsigned lost = unit->bodies.partly_read + unit->bodies.failed;
        write_notice(sarif, NOTICE_ERRORS,
                     arena_printf(sarif->arena,
                                  "'%s' was read with %u error%s, %u of its %u functions only in part: %s",
                                  unit->path, unit->n_errors, unit->n_errors == 1 ? "" : "s", lost,
                                  unit->bodies.total, unit->reason),
                     unit->path);
    }
}

static void write_invocation(Sarif *sarif)
{
    Json *json = &sarif->json;
    const RunFacts *run = sarif->report->run;
    json_key(json, "invocations");
    json_open_array(json);
    json_open_object(json);
    json_key(json, "executionSuccessful");
    json_bool(json, run->n_bugs == 0);
    json_key(json, "workingDirectory");
    json_open_flat(json, '{');
    json_text_member(json, "uri",
                     arena_printf(sarif->arena, "file://%s/", uri_encode(sarif->arena, run->folder)));
    json_close_object(json);
    json_key(json, "toolExecutionNotifications");
    json_open_array(json);
    for (size_t i = 0; i < run->n_units; i++)
        write_unit_notice(sarif, &run->units[i]);
    for (size_t i = 0; i < run->n_bugs; i++)
        write_notice(sarif, NOTICE_BUG, run->bugs[i], NULL);
    if (run->bounds_hit)
        write_notice(sarif, NOTICE_BOUNDS,
                     arena_printf(sarif->arena, "%llu functions were not explored to the end",
                                  (unsigned long long)run->bounds_hit),
                     NULL);
    json_close_array(json);
    json_close_object(json);
    json_close_array(json);
}

static const char *language_of(const char *path)
{
    const char *dot = strrchr(path, '.');
    return dot && (strcasecmp(dot, ".c") == 0 || strcasecmp(dot, ".h") == 0) ? "c" : "cplusplus";
}

// Every file that was analysed or is spoken of, in the order of their indexes: written last, when all have
// one.
static void write_artifacts(Sarif *sarif)
{
    Json *json = &sarif->json;
    json_key(json, "artifacts");
    json_open_array(json);
    for (uint32_t i = 0; i < sarif->artifacts.count; i++) {
        const char *path = sarif->artifacts.at[i];
        json_open_flat(json, '{');
        json_key(json, "location");
        json_open_flat(json, '{');
        write_uri(sarif, path);
        json_unsigned_member(json, "index", i);
        json_close_object(json);
        size_t size = source_file_size(sarif->sources, path);
        if (size)
            json_unsigned_member(json, "length", size);
        json_text_member(json, "sourceLanguage", language_of(path));
        json_close_object(json);
    }
    json_close_array(json);
}

static void write_source_root(Sarif *sarif)
{
    Json *json = &sarif->json;
    json_key(json, "originalUriBaseIds");
    json_open_object(json);
    json_key(json, SOURCE_ROOT);
    json_open_object(json);
    json_text_member(
        json, "uri",
        arena_printf(sarif->arena, "file://%s/", uri_encode(sarif->arena, sarif->report->run->folder)));
    write_text(json, "description", "The folder ioctlint ran in.");
    json_close_object(json);
    json_close_object(json);
}

static void write_run(Sarif *sarif)
{
    Json *json = &sarif->json;
    json_open_object(json);
    write_tool(sarif);
    json_key(json, "automationDetails");
    json_open_flat(json, '{');
    json_text_member(json, "id", "ioctlint/");
    json_close_object(json);
    json_text_member(json, "columnKind", "utf16CodeUnits");
    write_source_root(sarif);
    for (size_t i = 0; i < sarif->report->run->n_units; i++)
        artifact_of(sarif, sarif->report->run->units[i].path);
    write_invocation(sarif);
    json_key(json, "results");
    json_open_array(json);
    for (size_t i = 0; i < sarif->report->n_findings; i++)
        write_result(sarif, &sarif->report->findings[i]);
    json_close_array(json);
    write_artifacts(sarif);
    json_close_object(json);
}

void report_sarif(FILE *out, const RunReport *report)
{
    Arena *arena = arena_new();
    Sarif sarif = {.json = json_on(out), .arena = arena, .report = report, .sources = sources_new(arena)};
    sarif.artifact_index = map_new(arena);
    sarif.fingerprints_seen = map_new(arena);
    for (size_t i = 0; i < report->run->n_rules; i++)
        VEC_PUSH(arena, &sarif.rules, report->run->rules[i]);
    for (size_t i = 0; i < report->n_findings; i++)
        if (rule_index(&sarif, report->findings[i].rule) == sarif.rules.count)
            VEC_PUSH(arena, &sarif.rules, report->findings[i].rule);
    json_open_object(&sarif.json);
    json_text_member(&sarif.json, "$schema", SCHEMA);
    json_text_member(&sarif.json, "version", "2.1.0");
    json_key(&sarif.json, "runs");
    json_open_array(&sarif.json);
    write_run(&sarif);
    json_close_array(&sarif.json);
    json_close_object(&sarif.json);
    arena_free(arena);
}
