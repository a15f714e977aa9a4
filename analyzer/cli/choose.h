// Which rules run. In: the words of --rule and --no-rule. Out: the chosen rules of the registry, in order of
// id.
#ifndef IOCTLINT_CLI_CHOOSE_H
#define IOCTLINT_CLI_CHOOSE_H

#include "analyzer/cli/options.h"
#include "analyzer/engine/rule.h"

typedef struct RuleChoice {
    const Rule *const *rules;
    unsigned n_rules;
} RuleChoice;

// Ends the run when a word names no rule. With --engine-tests and no --rule: none.
RuleChoice rules_choose(const Options *options);
// All rules of the registry, in order of id.
RuleChoice rules_all(Arena *arena);
// By name or id; ends the run, naming the nearest, when there is none.
const Rule *rule_named(const char *name, Arena *arena);
// The rule a finding sent by a worker belongs to: of the registry or the pseudo rule of the engine's tests.
// Never NULL.
const RuleInfo *rule_info_named(const char *name);

#endif
