// The rules as a list. In: what rules say of themselves. Out: a table for people, JSON for programs, Markdown
// for pages.
#include <string.h>

#include "analyzer/report/json.h"
#include "analyzer/report/report.h"

static void list_text(FILE *out, const RuleInfo *const *rules, size_t n_rules)
{
    size_t widest = 0;
    for (size_t i = 0; i < n_rules; i++)
        widest = strlen(rules[i]->name) > widest ? strlen(rules[i]->name) : widest;
    for (size_t i = 0; i < n_rules; i++) {
        const RuleInfo *rule = rules[i];
        fprintf(out, "%s  %-*s  %-7s  %s%s\n", rule->id, (int)widest, rule->name,
                severity_name(rule->severity), rule->preview ? "(preview) " : "", rule->summary);
    }
}

static void write_texts(Json *json, const char *key, const char *const *texts)
{
    json_key(json, key);
    json_open_flat(json, '[');
    for (; texts && *texts; texts++)
        json_string(json, *texts);
    json_close_array(json);
}

static void write_urls(Json *json, const char *const *sources)
{
    char url[512];
    json_key(json, "urls");
    json_open_flat(json, '[');
    for (; sources && *sources; sources++) {
        page_url(*sources, url, sizeof url);
        json_string(json, url);
    }
    json_close_array(json);
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

static void list_json(FILE *out, const RuleInfo *const *rules, size_t n_rules)
{
    Json json = json_on(out);
    json_open_array(&json);
    for (size_t i = 0; i < n_rules; i++) {
        const RuleInfo *rule = rules[i];
        json_open_object(&json);
        json_text_member(&json, "id", rule->id);
        json_text_member(&json, "name", rule->name);
        json_text_member(&json, "priority", or_empty(rule->priority));
        json_text_member(&json, "severity", severity_name(rule->severity));
        json_text_member(&json, "category", rule->category);
        json_key(&json, "preview");
        json_bool(&json, rule->preview);
        write_texts(&json, "sources", rule->sources);
        write_urls(&json, rule->sources);
        write_texts(&json, "seed_statements", rule->seed_statements);
        json_text_member(&json, "summary", rule->summary);
        json_text_member(&json, "statement", or_empty(rule->statement));
        json_text_member(&json, "why", or_empty(rule->why));
        json_text_member(&json, "fix", or_empty(rule->fix));
        json_text_member(&json, "limits", or_empty(rule->limits));
        json_close_object(&json);
    }
    json_close_array(&json);
}

static void markdown_section(FILE *out, const char *title, const char *text)
{
    if (text && *text)
        fprintf(out, "**%s** %s\n\n", title, text);
}

static void list_markdown(FILE *out, const RuleInfo *const *rules, size_t n_rules)
{
    char url[512];
    fputs("# Rules\n\n| id | rule | category | severity | what it finds |\n|---|---|---|---|---|\n", out);
    for (size_t i = 0; i < n_rules; i++)
        fprintf(out, "| %s | [`%s`](#%s) | %s | %s | %s%s |\n", rules[i]->id, rules[i]->name, rules[i]->name,
                rules[i]->category, severity_name(rules[i]->severity), rules[i]->summary,
                rules[i]->preview ? " (preview: off unless asked for)" : "");
    for (size_t i = 0; i < n_rules; i++) {
        const RuleInfo *rule = rules[i];
        fprintf(out, "\n## %s\n\n%s.\n\n", rule->name, rule->summary);
        markdown_section(out, "Documented:", rule->statement);
        for (size_t s = 0; rule->sources && rule->sources[s]; s++) {
            page_url(rule->sources[s], url, sizeof url);
            fprintf(out, "- [%s](%s)\n", rule->sources[s], url);
        }
        fputc('\n', out);
        markdown_section(out, "Why:", rule->why);
        markdown_section(out, "Fix:", rule->fix);
        markdown_section(out, "Limits:", rule->limits);
    }
}

void rules_list(FILE *out, const RuleInfo *const *rules, size_t n_rules, RulesFormat format)
{
    switch (format) {
    case RULES_TEXT: list_text(out, rules, n_rules); break;
    case RULES_JSON: list_json(out, rules, n_rules); break;
    case RULES_MARKDOWN: list_markdown(out, rules, n_rules); break;
    case RULES_NAMES:
        for (size_t i = 0; i < n_rules; i++)
            fprintf(out, "%s\t%s\n", rules[i]->name, rules[i]->preview ? "preview" : "");
        break;
    }
}
