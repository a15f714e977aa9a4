// See options.h. The one idea: every complaint names what was given and what would be right.
#include "analyzer/cli/options.h"

#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"
#include "analyzer/ir/ir.h"
#include "analyzer/project/files.h"

enum { JOBS_MOST = 256 };

enum LongOption {
    OPT_HELP = 'h',
    OPT_DEFINE = 'D',
    OPT_INCLUDE = 'I',
    OPT_JOBS = 'j',
    OPT_OUTPUT = 'o',
    OPT_VERSION = 256,
    OPT_RULE,
    OPT_NO_RULE,
    OPT_FAIL_ON,
    OPT_MODE,
    OPT_BITS,
    OPT_WDK,
    OPT_DUMP,
    OPT_FORMAT,
    OPT_ENGINE_TESTS,
    OPT_INCLUDE_ROOT,
};

static const struct option long_options[] = {
    {"help", no_argument, NULL, OPT_HELP},
    {"version", no_argument, NULL, OPT_VERSION},
    {"define", required_argument, NULL, OPT_DEFINE},
    {"include", required_argument, NULL, OPT_INCLUDE},
    {"output", required_argument, NULL, OPT_OUTPUT},
    {"jobs", required_argument, NULL, OPT_JOBS},
    {"rule", required_argument, NULL, OPT_RULE},
    {"no-rule", required_argument, NULL, OPT_NO_RULE},
    {"fail-on", required_argument, NULL, OPT_FAIL_ON},
    {"mode", required_argument, NULL, OPT_MODE},
    {"bits", required_argument, NULL, OPT_BITS},
    {"wdk", required_argument, NULL, OPT_WDK},
    {"dump", required_argument, NULL, OPT_DUMP},
    {"format", required_argument, NULL, OPT_FORMAT},
    {"engine-tests", no_argument, NULL, OPT_ENGINE_TESTS},
    {"include-root", required_argument, NULL, OPT_INCLUDE_ROOT},
    {NULL, 0, NULL, 0},
};

static const char help[] =
    "ioctlint reads Windows driver sources (WDM, KMDF, UMDF; C and C++) and the programs that talk to\n"
    "them, and reports where they break the documented rules for I/O control requests. It needs no WDK\n"
    "and no build of the driver.\n"
    "\n"
    "Usage:\n"
    "  ioctlint [check] PATH...     analyse files, folders (with all below them), projects (.vcxproj),\n"
    "                               solutions (.sln, .slnx) and compilation databases\n"
    "                               (compile_commands.json)\n"
    "  ioctlint rules               list the rules; --format=text|json|markdown\n"
    "  ioctlint explain RULE        what a rule says, why, where it is documented, how to mend the code\n"
    "\n"
    "Examples:\n"
    "  ioctlint src/                                    findings as text\n"
    "  ioctlint --output sarif=ioctlint.sarif src/      for GitHub code scanning or an editor\n"
    "  ioctlint --output text=- --output stats=stats.json --fail-on=error src/\n"
    "  ioctlint -D MY_FEATURE=1 -I ../shared/inc src/queue.c\n"
    "  ioctlint --rule stack-event-wait-not-kernelmode src/\n"
    "\n"
    "What to analyse:\n"
    "  -D, --define NAME[=VALUE]\n"
    "                          define a macro, as for a compiler\n"
    "  -I, --include FOLDER    look for headers here too\n"
    "  --mode=kernel|user      what all the sources are (default: what projects and includes say)\n"
    "  --bits=32|64            pointer size of the target (default: the project's, else 64)\n"
    "  --wdk FOLDER            headers of a real WDK, used before our own model of them\n"
    "\n"
    "Which rules:\n"
    "  --rule NAME             only this rule; repeatable. NAME is a rule, its id (IOC0038), a category,\n"
    "                          'default' or 'all'\n"
    "  --no-rule NAME          not this rule; repeatable\n"
    "\n"
    "What to tell:\n"
    "  -o, --output FORMAT=FILE\n"
    "                          write a report; repeatable; '-' is standard output; formats: text, sarif,\n"
    "                          stats (without it: text on standard output)\n"
    "  --fail-on=LEVEL         findings of this level and above make the exit status 1:\n"
    "                          error, warning (default), note, never\n"
    "  --dump=STAGE            print what a stage hands to the next instead of analysing:\n"
    "                          project, ir, program, engine, summaries\n"
    "\n"
    "How:\n"
    "  -j N, --jobs=N          work in N processes (default: one for each processor; 0: all in this\n"
    "                          one, for debugging)\n"
    "  --help, --version\n"
    "\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the run itself failed (wrong\n"
    "usage, no input, no file that could be read, no place for a report, a bug of ours). A single file\n"
    "that cannot be read changes nothing else. The last line says what could not be analysed. Colour is\n"
    "used on a terminal unless NO_COLOR is set.\n";

// A name and what it stands for.
typedef struct Choice {
    const char *name;
    int value;
    bool is_for_tests; // taken, but not told to users
} Choice;

static int choose(const char *option, const char *given, const Choice *choices, size_t n_choices)
{
    char names[256] = "";
    for (size_t i = 0; i < n_choices; i++)
        if (strcmp(given, choices[i].name) == 0)
            return choices[i].value;
    for (size_t i = 0; i < n_choices; i++) {
        size_t used = strlen(names);
        if (!choices[i].is_for_tests)
            snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "", choices[i].name);
    }
    base_die("%s: unknown value '%s'; one of: %s", option, given, names);
}

#define CHOOSE(option, given, choices) \
    choose((option), (given), (choices), sizeof(choices) / sizeof *(choices))

static const Choice formats[] = {
    {"text", OUTPUT_TEXT, false},
    {"sarif", OUTPUT_SARIF, false},
    {"stats", OUTPUT_STATS, false},
    {"lines", OUTPUT_LINES, true},
};
static const Choice severities[] = {
    {"error", SEVERITY_ERROR, false},
    {"warning", SEVERITY_WARNING, false},
    {"note", SEVERITY_NOTE, false},
    {"never", FAIL_ON_NEVER, false},
};
static const Choice modes[] = {{"kernel", IR_MODE_KERNEL, false}, {"user", IR_MODE_USER, false}};
static const Choice widths[] = {{"32", 32, false}, {"64", 64, false}};
static const Choice stages[] = {
    {"project", DUMP_PROJECT, false},
    {"ir", DUMP_IR, false},
    {"frontend", DUMP_IR, true}, // what the room hands over; its goldens lie under its own name
    {"program", DUMP_PROGRAM, false},
    {"engine", DUMP_ENGINE, false},
    {"summaries", DUMP_SUMMARIES, false},
};
static const Choice listings[] = {
    {"text", RULES_TEXT, false},
    {"json", RULES_JSON, false},
    {"markdown", RULES_MARKDOWN, false},
    {"names", RULES_NAMES, true},
};

static Output output_read(Arena *arena, const char *given)
{
    const char *equals = strchr(given, '=');
    if (!equals || !equals[1])
        base_die(
            "--output: '%s' is not FORMAT=FILE; for instance: --output sarif=ioctlint.sarif, --output text=-",
            given);
    const char *format = arena_strndup(arena, given, (size_t)(equals - given));
    return (Output){(OutputFormat)CHOOSE("--output", format, formats), equals + 1};
}

// "-" and /dev/stdout are one place, and so are a.txt and ./a.txt.
static bool is_same_place(Arena *arena, const char *a, const char *b)
{
    a = strcmp(a, "/dev/stdout") == 0 ? "-" : path_clean(arena, a);
    b = strcmp(b, "/dev/stdout") == 0 ? "-" : path_clean(arena, b);
    return strcmp(a, b) == 0;
}

// Two documents in one file, or mixed on standard output, are none. What goes nowhere may go there twice.
static void output_add(Options *options, const char *given)
{
    Output output = output_read(options->arena, given);
    for (uint32_t i = 0; i < options->outputs.count; i++)
        if (strcmp(output.file, "/dev/null") != 0 &&
            is_same_place(options->arena, options->outputs.at[i].file, output.file))
            base_die("--output: two reports go to %s; give each a file of its own",
                     strcmp(output.file, "-") == 0 ? "standard output" : output.file);
    VEC_PUSH(options->arena, &options->outputs, output);
}

static unsigned jobs_read(const char *given)
{
    char *end;
    unsigned long jobs = strtoul(given, &end, 10);
    if (!*given || *end || *given == '-' || jobs > JOBS_MOST)
        base_die("-j: '%s' is not a number of processes; 1 to %d, or 0 for all in this one", given,
                 JOBS_MOST);
    return (unsigned)jobs;
}

// What is no name would come back as an error of the parser in every file.
static const char *define_read(const char *given)
{
    const char *after = given;
    while (isalnum((unsigned char)*after) || *after == '_')
        after++;
    bool has_name = after > given && !isdigit((unsigned char)*given);
    // "NAME(x)=VALUE" defines a macro with parameters, as for a compiler.
    const char *close = *after == '(' ? strchr(after, ')') : NULL;
    if (close)
        after = close + 1;
    if (!has_name || (*after && *after != '='))
        base_die("-D: '%s' is not NAME or NAME=VALUE", given);
    return given;
}

static const char *folder_read(const char *option, const char *given)
{
    if (!os_folder_exists(given))
        base_die("%s: there is no folder '%s'", option, given);
    return given;
}

static _Noreturn void print_and_end(const char *text)
{
    fputs(text, stdout);
    exit(os_flush(stdout) ? EXIT_SUCCESS : EXIT_RUN_FAILED);
}

// What would do nothing was meant for something.
static void command_check(const Options *options, int option)
{
    bool is_common = option == OPT_HELP || option == OPT_VERSION || option == OPT_FORMAT;
    if (options->command == COMMAND_CHECK || is_common)
        return;
    const struct option *known = long_options;
    while (known->name && known->val != option)
        known++;
    base_die("--%s belongs to 'ioctlint check'; 'ioctlint rules' takes --format, 'ioctlint explain' a rule",
             known->name);
}

static void option_apply(Options *options, int option, const char *given)
{
    Arena *arena = options->arena;
    command_check(options, option);
    switch (option) {
    case OPT_HELP: print_and_end(help);
    case OPT_VERSION: print_and_end("ioctlint " IOCTLINT_VERSION "\n");
    case OPT_DEFINE: VEC_PUSH(arena, &options->defines, define_read(given)); break;
    case OPT_INCLUDE: VEC_PUSH(arena, &options->include_dirs, folder_read("-I", given)); break;
    case OPT_JOBS: options->jobs = jobs_read(given); break;
    case OPT_OUTPUT: output_add(options, given); break;
    case OPT_RULE: VEC_PUSH(arena, &options->rule_words, ((RuleWord){given, false})); break;
    case OPT_NO_RULE: VEC_PUSH(arena, &options->rule_words, ((RuleWord){given, true})); break;
    case OPT_FAIL_ON: options->fail_on = CHOOSE("--fail-on", given, severities); break;
    case OPT_MODE: options->mode = CHOOSE("--mode", given, modes); break;
    case OPT_BITS: options->bits = CHOOSE("--bits", given, widths); break;
    case OPT_WDK: options->wdk_root = folder_read("--wdk", given); break;
    case OPT_DUMP: options->dump = (DumpStage)CHOOSE("--dump", given, stages); break;
    case OPT_FORMAT:
        if (options->command != COMMAND_RULES)
            base_die("--format belongs to 'ioctlint rules'; reports are chosen with --output FORMAT=FILE");
        options->rules_format = (RulesFormat)CHOOSE("--format", given, listings);
        break;
    case OPT_ENGINE_TESTS: options->engine_tests = true; break;
    case OPT_INCLUDE_ROOT: options->include_root = folder_read("--include-root", given); break;
    default: base_bug("option %d is not handled", option);
    }
}

static bool is_ours(int option)
{
    for (const struct option *known = long_options; known->name; known++)
        if (known->val == option)
            return true;
    return false;
}

// getopt's own words would name the program's path and no remedy. `optopt` is the letter nobody knows; 0 or
// an option of ours when the culprit is a whole word.
static _Noreturn void die_option(int answer, char **argv)
{
    const char *word = argv[optind - 1];
    if (answer == ':')
        base_die("%s: its value is missing; 'ioctlint --help' tells what it takes", word);
    if (optopt && !is_ours(optopt))
        base_die("unknown option '-%c'; 'ioctlint --help' lists them", optopt);
    if (optopt)
        base_die("%s: it takes no value; 'ioctlint --help' lists the options", word);
    base_die("unknown or ambiguous option '%s'; 'ioctlint --help' lists them", word);
}

// A first word that names a command is taken as one; "./rules" is a path.
static int command_read(Options *options, int argc, char **argv)
{
    static const Choice commands[] = {
        {"check", COMMAND_CHECK, false},
        {"rules", COMMAND_RULES, false},
        {"explain", COMMAND_EXPLAIN, false},
    };
    if (argc < 2)
        return 0;
    if (strcmp(argv[1], "help") == 0)
        print_and_end(help);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(argv[1], commands[i].name) == 0) {
            options->command = (Command)commands[i].value;
            return 1;
        }
    }
    return 0;
}

static void operands_check(const Options *options)
{
    if (options->command == COMMAND_CHECK && !options->paths.count)
        base_die(
            "nothing to analyse: name files or folders, as in 'ioctlint src/'; see 'ioctlint --help'");
    if (options->command == COMMAND_RULES && options->paths.count)
        base_die("rules: '%s' is too much; for one rule use 'ioctlint explain %s'", options->paths.at[0],
                 options->paths.at[0]);
    if (options->command == COMMAND_EXPLAIN && options->paths.count != 1)
        base_die("explain: name one rule; 'ioctlint rules' lists them");
    if (options->dump && options->outputs.count)
        base_die("--dump prints to standard output and makes no reports; leave --output away");
}

Options *options_read(int argc, char **argv, Arena *arena)
{
    Options *options = ARENA_NEW(arena, Options);
    options->arena = arena;
    options->jobs = os_processors();
    options->fail_on = SEVERITY_WARNING;
    options->mode = options->bits = -1;
    int skipped = command_read(options, argc, argv);
    argc -= skipped; // the command stands where getopt expects the program
    argv += skipped;
    int option;
    opterr = 0;
    while ((option = getopt_long(argc, argv, ":hD:I:j:o:", long_options, NULL)) != -1) {
        if (option == '?' || option == ':')
            die_option(option, argv);
        option_apply(options, option, optarg);
    }
    for (int i = optind; i < argc; i++)
        VEC_PUSH(arena, &options->paths, argv[i]);
    operands_check(options);
    if (!options->outputs.count)
        VEC_PUSH(arena, &options->outputs, ((Output){OUTPUT_TEXT, "-"}));
    return options;
}
