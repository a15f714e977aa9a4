// See choose.h. The one idea: the first --rule empties the default choice, then words add and take away in
// order.
#include "analyzer/cli/choose.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/error.h"

static const RuleInfo engine_test = {
    .id = "IOC0000",
    .name = "engine-test",
    .category = "engine",
    .priority = "",
    .severity = SEVERITY_NOTE,
    .preview = true,
    .summary = "what the engine knows at a point of a test",
    .statement = "",
};

static int compare_ids(const void *left, const void *right)
{
    const Rule *a = *(const Rule *const *)left, *b = *(const Rule *const *)right;
    return strcmp(a->info.id, b->info.id);
}

RuleChoice rules_all(Arena *arena)
{
    const Rule **rules = ARENA_ARRAY(arena, const Rule *, rule_registry_count + 1);
    for (unsigned i = 0; i < rule_registry_count; i++)
        rules[i] = rule_registry[i];
    qsort(rules, rule_registry_count, sizeof *rules, compare_ids);
    return (RuleChoice){rules, rule_registry_count};
}

static bool rule_matches(const Rule *rule, const char *word)
{
    return strcmp(word, rule->info.name) == 0 || strcmp(word, rule->info.id) == 0 ||
           strcmp(word, rule->info.category) == 0 || strcmp(word, "all") == 0 ||
           (strcmp(word, "default") == 0 && !rule->info.preview);
}

// Letters to insert, delete or change to get from one word to the other (Levenshtein), in whatever case.
static unsigned distance(Arena *arena, const char *from, const char *to)
{
    size_t n = strlen(to);
    unsigned *row = ARENA_ARRAY(arena, unsigned, n + 1);
    for (size_t j = 0; j <= n; j++)
        row[j] = (unsigned)j;
    for (size_t i = 0; from[i]; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i + 1;
        for (size_t j = 0; j < n; j++) {
            unsigned best = diagonal + (tolower((unsigned char)from[i]) != tolower((unsigned char)to[j]));
            best = row[j + 1] + 1 < best ? row[j + 1] + 1 : best;
            best = row[j] + 1 < best ? row[j] + 1 : best;
            diagonal = row[j + 1];
            row[j + 1] = best;
        }
    }
    return row[n];
}

// The name or id that `word` may have meant; NULL when none comes near.
static const char *nearest_rule(const char *word, Arena *arena)
{
    const char *nearest = NULL;
    unsigned best = UINT_MAX;
    for (unsigned i = 0; i < 2 * rule_registry_count; i++) {
        const RuleInfo *rule = &rule_registry[i / 2]->info;
        const char *name = i % 2 ? rule->id : rule->name;
        unsigned now = strstr(name, word) ? 1 : distance(arena, word, name);
        if (now < best && now <= strlen(name) / 2) {
            nearest = name;
            best = now;
        }
    }
    return *word ? nearest : NULL;
}

static _Noreturn void die_unknown(const char *word, Arena *arena)
{
    const char *nearest = nearest_rule(word, arena);
    if (nearest)
        base_die("unknown rule '%s'; did you mean '%s'? 'ioctlint rules' lists them all", word, nearest);
    base_die("unknown rule '%s'; 'ioctlint rules' lists them all", word);
}

RuleChoice rules_choose(const Options *options)
{
    RuleChoice all = rules_all(options->arena);
    const Rule **chosen = ARENA_ARRAY(options->arena, const Rule *, all.n_rules + 1);
    bool *is_on = ARENA_ARRAY(options->arena, bool, all.n_rules + 1);
    bool is_default = !options->engine_tests;
    for (uint32_t w = 0; w < options->rule_words.count; w++)
        is_default = is_default && options->rule_words.at[w].is_off;
    for (unsigned i = 0; i < all.n_rules; i++)
        is_on[i] = is_default && !all.rules[i]->info.preview;
    for (uint32_t w = 0; w < options->rule_words.count; w++) {
        const RuleWord *word = &options->rule_words.at[w];
        bool is_known = strcmp(word->name, "all") == 0 || strcmp(word->name, "default") == 0;
        for (unsigned i = 0; i < all.n_rules; i++) {
            if (rule_matches(all.rules[i], word->name)) {
                is_on[i] = !word->is_off;
                is_known = true;
            }
        }
        if (!is_known)
            die_unknown(word->name, options->arena);
    }
    unsigned n_chosen = 0;
    for (unsigned i = 0; i < all.n_rules; i++)
        if (is_on[i])
            chosen[n_chosen++] = all.rules[i];
    return (RuleChoice){chosen, n_chosen};
}

const Rule *rule_named(const char *name, Arena *arena)
{
    for (unsigned i = 0; i < rule_registry_count; i++)
        if (strcmp(name, rule_registry[i]->info.name) == 0 || strcmp(name, rule_registry[i]->info.id) == 0)
            return rule_registry[i];
    die_unknown(name, arena);
}

const RuleInfo *rule_info_named(const char *name)
{
    for (unsigned i = 0; i < rule_registry_count; i++)
        if (strcmp(name, rule_registry[i]->info.name) == 0)
            return &rule_registry[i]->info;
    return &engine_test;
}
