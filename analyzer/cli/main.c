// ioctlint: sources → project → frontend → ir → program → engine + rules → report.
#include <stdlib.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"
#include "analyzer/cli/check.h"
#include "analyzer/cli/choose.h"
#include "analyzer/cli/options.h"

static void list_rules(const Options *options)
{
    RuleChoice all = rules_all(options->arena);
    const RuleInfo **infos = ARENA_ARRAY(options->arena, const RuleInfo *, all.n_rules);
    for (unsigned i = 0; i < all.n_rules; i++)
        infos[i] = &all.rules[i]->info;
    rules_list(stdout, infos, all.n_rules, options->rules_format);
}

int main(int argc, char **argv)
{
    os_keep_standard_streams();
    Arena *arena = arena_new();
    const Options *options = options_read(argc, argv, arena);
    int status = 0;
    switch (options->command) {
    case COMMAND_CHECK: status = check_run(options); break;
    case COMMAND_RULES: list_rules(options); break;
    case COMMAND_EXPLAIN:
        rule_explain(stdout, &rule_named(options->paths.at[0], arena)->info, os_wants_colour(stdout));
        break;
    }
    arena_free(arena);
    // What has failed has said so.
    return status == EXIT_RUN_FAILED || os_flush(stdout) ? status : EXIT_RUN_FAILED;
}
