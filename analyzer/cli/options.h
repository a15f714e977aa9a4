// The command line. In: argv. Out: Options; or a message with the remedy and exit status 2; or --help and
// status 0.
#ifndef IOCTLINT_CLI_OPTIONS_H
#define IOCTLINT_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/base/vec.h"
#include "analyzer/report/report.h"

#define IOCTLINT_VERSION "0.1.0"

typedef VEC(const char *) TextList;

typedef enum Command { COMMAND_CHECK, COMMAND_RULES, COMMAND_EXPLAIN } Command;

typedef enum OutputFormat { OUTPUT_TEXT, OUTPUT_SARIF, OUTPUT_STATS, OUTPUT_LINES } OutputFormat;

typedef struct Output {
    OutputFormat format;
    const char *file; // "-": standard output
} Output;

typedef enum DumpStage { DUMP_NONE, DUMP_PROJECT, DUMP_IR, DUMP_PROGRAM, DUMP_ENGINE, DUMP_SUMMARIES } DumpStage;

// What was asked of the rules, in order: later words win over earlier ones.
typedef struct RuleWord {
    const char *name; // of a rule, its id, a category, "all" or "default"
    bool is_off;      // --no-rule
} RuleWord;

enum { FAIL_ON_NEVER = SEVERITY_ERROR + 1 };

typedef struct Options {
    Arena *arena;
    Command command;
    TextList paths; // of explain: rule names
    VEC(Output) outputs;
    VEC(RuleWord) rule_words;
    TextList defines; // "NAME" or "NAME=VALUE"
    TextList include_dirs;
    const char *wdk_root;     // or NULL
    const char *include_root; // model headers; NULL: find them
    unsigned jobs;            // worker processes; 0: none, all in this process (to debug)
    int fail_on;              // Severity or FAIL_ON_NEVER
    int mode;                 // IrMode or -1
    int bits;                 // 32, 64 or -1
    DumpStage dump;
    bool engine_tests;
    RulesFormat rules_format;
} Options;

Options *options_read(int argc, char **argv, Arena *arena);

#endif
