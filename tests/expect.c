// expect [--engine-tests] IOCTLINT FOLDER: holds what the comments in FOLDER's sources promise against what
// ioctlint says.
//
// In:  testdata/<category>/<rule>/: bad* is run with this rule alone, good* with all rules that are on by
//      default and this one; all bad*.c (and all bad*.cpp, ...) are one module. Comments in bad*.h and
//      good*.h count as well. With --engine-tests: each source of the folder on its own, findings of the
//      pseudo rule `engine-test`.
// Out: a line for each file, PASS or FAIL FILE:LINE: REASON; exit status 1 when anything failed.
//
// The comments, at the end of the line they speak about or on lines of their own above it:
//   // expect: rule "part of message"   a finding here; `rule error "..."`, `rule warning "..."` or
//                                       `rule note "..."`: of that level
//   // note: "text"                     a step of a finding's path here, or anywhere on the path of a
//                                       finding expected here
//   // ok: why                          no finding here
//   // missed: rule why                 a finding is due here and does not come
//   // spurious: rule why               a finding comes here and should not
#include <ctype.h>
#include <dirent.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

enum { MOST_FILES = 64, NAME_SIZE = 256, TEXT_SIZE = 512, LINE_SIZE = 1 << 16 };

static const char *const level_names[] = {"error", "warning", "note"};

typedef enum Kind { EXPECT, NOTE, OK, MISSED, SPURIOUS, KINDS } Kind;

static const char *const kind_names[KINDS] = {"expect", "note", "ok", "missed", "spurious"};

typedef struct Comment {
    Kind kind;
    char rule[NAME_SIZE];
    const char *level; // of level_names, or NULL: any
    char text[TEXT_SIZE];
    unsigned file, line, target; // target: the line it speaks about
    bool is_met;
} Comment;

typedef struct Step {
    unsigned finding, line;
    char file[NAME_SIZE];
    char text[TEXT_SIZE];
} Step;

typedef struct Finding {
    char rule[NAME_SIZE], level[NAME_SIZE], file[NAME_SIZE], function[NAME_SIZE], message[TEXT_SIZE];
    unsigned line;
    bool is_expected;
} Finding;

typedef struct File {
    char path[2 * NAME_SIZE]; // as given to ioctlint
    const char *name;         // its last part
    char **lines;
    unsigned n_lines, n_failures, n_functions;
} File;

// One run: the files given together and all that is known of them.
typedef struct Group {
    const char *program;
    char rule[NAME_SIZE]; // of the folder; "" with --engine-tests
    const char *suffix;   // that its functions end in: "_bad", "_ok"; "" with --engine-tests
    bool is_bad, is_engine;
    File files[MOST_FILES];
    unsigned n_files;
    Comment *comments;
    Finding *findings;
    Step *steps;
    unsigned n_comments, n_findings, n_steps;
} Group;

static unsigned failures;

static void *grown(void *items, unsigned count, size_t size)
{
    if (count & (count - 1))
        return items;
    void *larger = realloc(items, (count ? 2 * (size_t)count : 1) * size);
    if (!larger)
        exit(2);
    return larger;
}

#define ADD(items, count, value) \
    ((items) = grown((items), (count), sizeof *(items)), (items)[(count)++] = (value))

__attribute__((format(printf, 3, 4))) static void fail(File *file, unsigned line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    printf("FAIL %s:%u: ", file->path, line);
    vprintf(format, args);
    putchar('\n');
    va_end(args);
    file->n_failures++;
    failures++;
}

static _Noreturn void die(const char *what, const char *about)
{
    fprintf(stderr, "expect: %s: %s\n", about, what);
    exit(2);
}

static void copy(char *out, size_t size, const char *text, size_t length)
{
    snprintf(out, size, "%.*s", (int)length, text);
}

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " \t");
}

// ---- rule names -----------------------------------------------------------------------------------------

typedef struct Names {
    char (*at)[NAME_SIZE];
    unsigned count;
} Names;

static Names rule_names;

static FILE *run(const char *command)
{
    fflush(stdout);
    FILE *pipe = popen(command, "r");
    if (!pipe)
        die("cannot be run", command);
    return pipe;
}

static void read_rule_names(const char *program)
{
    char command[4 * NAME_SIZE], line[LINE_SIZE];
    snprintf(command, sizeof command, "'%s' rules --format=names", program);
    FILE *pipe = run(command);
    while (fgets(line, sizeof line, pipe)) {
        rule_names.at = grown(rule_names.at, rule_names.count, sizeof *rule_names.at);
        copy(rule_names.at[rule_names.count++], NAME_SIZE, line, strcspn(line, "\t\n"));
    }
    if (pclose(pipe) != 0)
        die("does not list its rules", program);
}

static bool is_rule(const char *name)
{
    for (unsigned i = 0; i < rule_names.count; i++)
        if (strcmp(rule_names.at[i], name) == 0)
            return true;
    return false;
}

// ---- sources --------------------------------------------------------------------------------------------

static void file_read(File *file)
{
    char line[LINE_SIZE];
    FILE *in = fopen(file->path, "r");
    if (!in)
        die("cannot be read", file->path);
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\r\n")] = '\0';
        ADD(file->lines, file->n_lines, strdup(line));
    }
    fclose(in);
}

// Where the `//` comment of a line begins, or NULL. `*in_block`: inside /* */, carried from line to line.
// The code before it, without comments and contents of literals, goes to `code`.
static const char *split_line(const char *line, char *code, bool *in_block)
{
    for (const char *at = line; *at; at++) {
        if (*in_block) {
            *in_block = !(at[0] == '*' && at[1] == '/');
            at += !*in_block;
        } else if (at[0] == '/' && at[1] == '/') {
            *code = '\0';
            return at;
        } else if (at[0] == '/' && at[1] == '*') {
            *in_block = true;
            at++;
        } else if (*at == '"' || *at == '\'') {
            char quote = *at;
            *code++ = quote;
            for (at++; *at && *at != quote; at++)
                at += at[0] == '\\' && at[1];
            if (!*at)
                break;
            *code++ = quote;
        } else {
            *code++ = *at;
        }
    }
    *code = '\0';
    return NULL;
}

static bool is_blank(const char *text)
{
    return *skip_blanks(text) == '\0';
}

// The text in quotes; NULL when there is none.
static bool quoted(const char *text, char *out, size_t size)
{
    const char *open = strchr(text, '"');
    const char *close = open ? strrchr(open + 1, '"') : NULL;
    if (!close || close == open + 1)
        return false;
    copy(out, size, open + 1, (size_t)(close - open - 1));
    return true;
}

// The level in front of the quoted text, if one is named.
static const char *take_level(Comment *comment, const char *rest)
{
    size_t length = strcspn(rest, " \t");
    for (size_t i = 0; i < sizeof level_names / sizeof *level_names; i++)
        if (strlen(level_names[i]) == length && strncmp(level_names[i], rest, length) == 0)
            comment->level = level_names[i];
    return comment->level ? skip_blanks(rest + length) : rest;
}

static void comment_rule(Group *group, Comment *comment, const char *rest)
{
    File *file = &group->files[comment->file];
    size_t length = strcspn(rest, " \t");
    copy(comment->rule, sizeof comment->rule, rest, length);
    bool is_pseudo = group->is_engine && strcmp(comment->rule, "engine-test") == 0;
    if (!is_rule(comment->rule) && !is_pseudo)
        fail(file, comment->line, "'%s' is no rule", comment->rule);
    else if (group->is_bad && strcmp(comment->rule, group->rule) != 0)
        fail(file, comment->line, "this file is run with %s alone, not with %s", group->rule, comment->rule);
    rest = skip_blanks(rest + length);
    if (comment->kind == EXPECT)
        rest = take_level(comment, rest);
    if (comment->kind == EXPECT && (*rest != '"' || !quoted(rest, comment->text, sizeof comment->text)))
        fail(file, comment->line, "expect: rule [error|warning|note] \"part of the message\" it must be");
    if (comment->kind != EXPECT && !*rest)
        fail(file, comment->line, "%s: rule why: the why is missing", kind_names[comment->kind]);
}

// One `word: rest`. Prose is left alone; a word with a colon that means nothing is a mistake.
static void comment_read(Group *group, unsigned file, unsigned line, const char *text, bool is_own_line)
{
    text = skip_blanks(text + strspn(text, "/"));
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz");
    if (!length || text[length] != ':' || (text[length + 1] && text[length + 1] != ' '))
        return;
    Comment comment = {.kind = KINDS, .file = file, .line = line, .target = is_own_line ? 0 : line};
    for (int kind = 0; kind < KINDS; kind++)
        if (strlen(kind_names[kind]) == length && strncmp(kind_names[kind], text, length) == 0)
            comment.kind = (Kind)kind;
    const char *rest = skip_blanks(text + length + 1);
    if (comment.kind == KINDS) {
        fail(&group->files[file], line, "unknown word '%.*s:'", (int)length, text);
        return;
    }
    if (comment.kind == NOTE && !quoted(rest, comment.text, sizeof comment.text))
        fail(&group->files[file], line, "note: \"text\" it must be");
    if (comment.kind == OK && !*rest)
        fail(&group->files[file], line, "ok: why: the why is missing");
    if (comment.kind != NOTE && comment.kind != OK)
        comment_rule(group, &comment, rest);
    ADD(group->comments, group->n_comments, comment);
}

// A comment may hold several, each behind its own `//`.
static void comments_of_line(Group *group, unsigned file, unsigned line, const char *text, bool is_own_line)
{
    char part[LINE_SIZE];
    while (text) {
        bool in_quotes = false;
        const char *end = text + strspn(text, "/");
        for (; *end && (in_quotes || !starts_with(end, " //")); end++)
            in_quotes = in_quotes != (*end == '"');
        copy(part, sizeof part, text, (size_t)(end - text));
        comment_read(group, file, line, part, is_own_line);
        text = *end ? end + 1 : NULL;
    }
}

static void file_comments(Group *group, unsigned index)
{
    File *file = &group->files[index];
    char code[LINE_SIZE];
    bool in_block = false;
    unsigned waiting = group->n_comments; // comments that wait for a line of code begin here
    for (unsigned i = 0; i < file->n_lines; i++) {
        const char *comment = split_line(file->lines[i], code, &in_block);
        bool has_code = !is_blank(code);
        if (has_code)
            for (; waiting < group->n_comments; waiting++)
                group->comments[waiting].target = i + 1;
        if (comment)
            comments_of_line(group, index, i + 1, comment, !has_code);
        if (has_code)
            waiting = group->n_comments;
    }
    for (; waiting < group->n_comments; waiting++)
        fail(file, group->comments[waiting].line, "no line of code follows this comment");
}

// ---- functions ------------------------------------------------------------------------------------------

// The comment right above a definition: at least one sentence, and not one of ours.
static bool has_sentence_above(const File *file, unsigned line)
{
    unsigned words = 0;
    bool has_stop = false;
    for (; line > 0; line--) {
        const char *text = skip_blanks(file->lines[line - 1]);
        if (!starts_with(text, "//") && !starts_with(text, "/*") && !starts_with(text, "*") &&
            !ends_with(text, "*/"))
            break;
        text = skip_blanks(text + strspn(text, "/*"));
        size_t word = strspn(text, "abcdefghijklmnopqrstuvwxyz");
        if (word && text[word] == ':')
            continue;
        for (; *text; text = skip_blanks(text + strcspn(text, " \t")))
            words++;
        has_stop = has_stop || strpbrk(file->lines[line - 1], ".!?");
    }
    return words >= 3 && has_stop;
}

// The name before a parenthesis that ends in _bad or _ok.
static bool suffixed_name(const char *code, char *name)
{
    for (const char *open = strchr(code, '('); open; open = strchr(open + 1, '(')) {
        const char *end = open;
        while (end > code && isspace((unsigned char)end[-1]))
            end--;
        const char *start = end;
        while (start > code && (isalnum((unsigned char)start[-1]) || start[-1] == '_'))
            start--;
        copy(name, NAME_SIZE, start, (size_t)(end - start));
        if (ends_with(name, "_bad") || ends_with(name, "_ok"))
            return true;
    }
    return false;
}

static void function_check(const Group *group, File *file, const char *name, unsigned line)
{
    file->n_functions++;
    if (!ends_with(name, group->suffix))
        fail(file, line, "function '%s' stands in the wrong file: here they end in %s", name, group->suffix);
    if (!has_sentence_above(file, line - 1))
        fail(file, line, "function '%s' has no sentence of comment right above it", name);
}

// What a definition looks like while its text is gathered.
typedef struct Outline {
    char head[LINE_SIZE]; // code since the last boundary, outside function bodies
    size_t length;
    unsigned line;        // where it begins
    unsigned depth;       // open braces of bodies and initialisers
    unsigned open_scopes; // of namespaces, structures, extern "C": looked into
} Outline;

static void outline_brace(const Group *group, File *file, Outline *outline)
{
    char name[NAME_SIZE];
    bool is_scope = !strpbrk(outline->head, "(=");
    if (is_scope)
        outline->open_scopes++;
    else
        outline->depth++;
    if (!is_scope && suffixed_name(outline->head, name))
        function_check(group, file, name, outline->line);
    outline->length = 0;
    outline->head[0] = '\0';
}

// A blank or comment line outside parentheses ends what a macro without a semicolon began.
static void outline_gap(Outline *outline)
{
    int open = 0;
    for (size_t i = 0; i < outline->length; i++)
        open += (outline->head[i] == '(') - (outline->head[i] == ')');
    if (!outline->depth && open <= 0)
        outline->length = 0;
}

static void outline_take(const Group *group, File *file, Outline *outline, char c, unsigned line)
{
    if (outline->depth) {
        outline->depth += c == '{';
        outline->depth -= c == '}';
    } else if (c == '{') {
        outline_brace(group, file, outline);
    } else if (c == ';' || c == '}') {
        outline->open_scopes -= c == '}' && outline->open_scopes;
        outline->length = 0;
    } else if (outline->length || !isspace((unsigned char)c)) {
        if (!outline->length)
            outline->line = line;
        if (outline->length + 1 < sizeof outline->head)
            outline->head[outline->length++] = c;
    }
    outline->head[outline->length] = '\0';
}

static void file_functions(const Group *group, File *file)
{
    static Outline outline;
    char code[LINE_SIZE];
    bool in_block = false, in_directive = false;
    outline = (Outline){.length = 0};
    for (unsigned i = 0; i < file->n_lines; i++) {
        split_line(file->lines[i], code, &in_block);
        bool is_directive = in_directive || *skip_blanks(code) == '#';
        in_directive = is_directive && ends_with(code, "\\");
        if (is_directive)
            continue;
        if (is_blank(code))
            outline_gap(&outline);
        for (const char *at = code; *at; at++)
            outline_take(group, file, &outline, *at, i + 1);
        outline_take(group, file, &outline, ' ', i + 1);
    }
}

// ---- what ioctlint says ---------------------------------------------------------------------------------

// The field at `*at`; moves on to the next.
static void take_field(char **at, char *out, size_t size)
{
    size_t length = strcspn(*at, "\t\n");
    copy(out, size, *at, length);
    *at += length + ((*at)[length] == '\t');
}

static unsigned take_number(char **at)
{
    char text[NAME_SIZE];
    take_field(at, text, sizeof text);
    return (unsigned)strtoul(text, NULL, 10);
}

static void take_path(char **at, char *out)
{
    char path[LINE_SIZE];
    take_field(at, path, sizeof path);
    copy(out, NAME_SIZE, last_part(path), strlen(last_part(path)));
}

static void said_finding(Group *group, char *at)
{
    Finding finding = {.is_expected = false};
    take_field(&at, finding.rule, sizeof finding.rule);
    take_field(&at, finding.level, sizeof finding.level);
    take_path(&at, finding.file);
    finding.line = take_number(&at);
    take_number(&at);
    take_field(&at, finding.function, sizeof finding.function);
    take_field(&at, finding.message, sizeof finding.message);
    ADD(group->findings, group->n_findings, finding);
}

static void said_step(Group *group, char *at)
{
    Step step = {.finding = group->n_findings - 1};
    take_path(&at, step.file);
    step.line = take_number(&at);
    take_number(&at);
    take_number(&at);
    take_field(&at, step.text, sizeof step.text);
    ADD(group->steps, group->n_steps, step);
}

static File *file_named(Group *group, const char *name)
{
    for (unsigned i = 0; i < group->n_files; i++)
        if (strcmp(group->files[i].name, name) == 0)
            return &group->files[i];
    return NULL;
}

// A test that was not read cleanly proves nothing.
static void said_unit(Group *group, char *at)
{
    char name[NAME_SIZE], state[NAME_SIZE], reason[TEXT_SIZE];
    take_path(&at, name);
    take_field(&at, state, sizeof state);
    unsigned errors = take_number(&at);
    take_field(&at, reason, sizeof reason);
    File *file = file_named(group, name);
    if (strcmp(state, "clean") != 0)
        fail(file ? file : &group->files[0], 1, "%s was not read cleanly (%s, %u errors): %s", name, state,
             errors, reason);
}

static bool is_source(const char *name)
{
    return ends_with(name, ".c") || ends_with(name, ".cpp");
}

static bool group_run(Group *group)
{
    char command[MOST_FILES * 2 * NAME_SIZE], line[LINE_SIZE];
    int length = snprintf(command, sizeof command, "'%s' check -j1 --output lines=-", group->program);
    if (group->is_engine)
        length += snprintf(command + length, sizeof command - (size_t)length, " --engine-tests");
    else
        length += snprintf(command + length, sizeof command - (size_t)length, "%s --rule '%s'",
                           group->is_bad ? "" : " --rule default", group->rule);
    for (unsigned i = 0; i < group->n_files; i++)
        if (is_source(group->files[i].name))
            length +=
                snprintf(command + length, sizeof command - (size_t)length, " '%s'", group->files[i].path);
    FILE *pipe = run(command);
    while (fgets(line, sizeof line, pipe)) {
        if (starts_with(line, "finding\t"))
            said_finding(group, line + strlen("finding\t"));
        else if (starts_with(line, "step\t"))
            said_step(group, line + strlen("step\t"));
        else if (starts_with(line, "unit\t"))
            said_unit(group, line + strlen("unit\t"));
    }
    int status = pclose(pipe);
    if (WIFEXITED(status) && WEXITSTATUS(status) <= 1)
        return true;
    fail(&group->files[0], 1, "ioctlint ended with status %d: %s",
         WIFEXITED(status) ? WEXITSTATUS(status) : status, command);
    return false;
}

// ---- one against the other ------------------------------------------------------------------------------

static bool comment_is_about(const Group *group, const Comment *comment, const char *file, unsigned line)
{
    return comment->target == line && strcmp(group->files[comment->file].name, file) == 0;
}

static Comment *find_comment(Group *group, Kind kind, const Finding *finding)
{
    for (unsigned i = 0; i < group->n_comments; i++) {
        Comment *comment = &group->comments[i];
        if (comment->kind != kind || comment->is_met ||
            !comment_is_about(group, comment, finding->file, finding->line))
            continue;
        if (kind != OK && strcmp(comment->rule, finding->rule) != 0)
            continue;
        if (kind == EXPECT && comment->level && strcmp(comment->level, finding->level) != 0)
            continue;
        // The engine answers in words: "true" must not pass for "true | false".
        bool is_answer = group->is_engine && strcmp(finding->rule, "engine-test") == 0;
        if (kind == EXPECT && !(is_answer ? strcmp(finding->message, comment->text) == 0
                                          : strstr(finding->message, comment->text) != NULL))
            continue;
        return comment;
    }
    return NULL;
}

static void judge_function(Group *group, const Finding *finding, File *file)
{
    if (*group->suffix && *finding->function && !ends_with(finding->function, group->suffix))
        fail(file, finding->line, "the finding's function '%s' does not end in %s", finding->function,
             group->suffix);
}

static void judge_finding(Group *group, Finding *finding)
{
    File *file = file_named(group, finding->file);
    Comment *comment = find_comment(group, EXPECT, finding);
    if (!file) {
        fail(&group->files[0], 1, "unexpected, in %s:%u: %s [%s]", finding->file, finding->line,
             finding->message, finding->rule);
        return;
    }
    finding->is_expected = comment != NULL;
    comment = comment ? comment : find_comment(group, SPURIOUS, finding);
    if (comment) {
        comment->is_met = true;
        judge_function(group, finding, file);
    } else if (find_comment(group, MISSED, finding)) {
        fail(file, finding->line, "no longer missed, make it an `expect`: %s [%s]", finding->message,
             finding->rule);
    } else if (find_comment(group, OK, finding)) {
        fail(file, finding->line, "this is `ok`, yet: %s [%s]", finding->message, finding->rule);
    } else {
        fail(file, finding->line, "unexpected: %s: %s [%s]", finding->level, finding->message, finding->rule);
    }
}

static bool note_is_met(const Group *group, const Comment *note)
{
    for (unsigned i = 0; i < group->n_steps; i++) {
        const Step *step = &group->steps[i];
        const Finding *finding = &group->findings[step->finding];
        bool is_here = comment_is_about(group, note, step->file, step->line) ||
                       comment_is_about(group, note, finding->file, finding->line);
        if (is_here && strstr(step->text, note->text))
            return true;
    }
    return false;
}

static void judge_comment(Group *group, const Comment *comment)
{
    File *file = &group->files[comment->file];
    if (comment->kind == EXPECT && !comment->is_met) {
        fail(file, comment->target, "expected and absent: %s%s\"%s\" [%s]",
             comment->level ? comment->level : "", comment->level ? " " : "", comment->text, comment->rule);
    } else if (comment->kind == SPURIOUS && !comment->is_met) {
        fail(file, comment->target, "no longer spurious, make it an `ok`: [%s]", comment->rule);
    } else if (comment->kind == NOTE && !note_is_met(group, comment)) {
        fail(file, comment->target, "no path has the step \"%s\"", comment->text);
        for (unsigned i = 0; i < group->n_steps; i++)
            printf("     there is %s:%u: %s\n", group->steps[i].file, group->steps[i].line,
                   group->steps[i].text);
    }
}

static void group_judge(Group *group)
{
    for (unsigned i = 0; i < group->n_files; i++) {
        file_read(&group->files[i]);
        file_comments(group, i);
        if (!group->is_engine)
            file_functions(group, &group->files[i]);
    }
    if (!group_run(group))
        return; // the rest would only be noise
    for (unsigned i = 0; i < group->n_findings; i++)
        judge_finding(group, &group->findings[i]);
    for (unsigned i = 0; i < group->n_comments; i++)
        judge_comment(group, &group->comments[i]);
    for (unsigned i = 0; i < group->n_files; i++) {
        File *file = &group->files[i];
        if (!group->is_engine && is_source(file->name) && !file->n_functions)
            fail(file, 1, "no function ends in %s", group->suffix);
        if (!file->n_failures)
            printf("PASS %s: %u functions\n", file->path, file->n_functions);
    }
}

// ---- folders --------------------------------------------------------------------------------------------

static int compare_names(const void *left, const void *right)
{
    return strcmp(left, right);
}

static unsigned list_folder(const char *folder, char (*names)[NAME_SIZE])
{
    unsigned count = 0;
    DIR *open = opendir(folder);
    if (!open)
        die("there is no such folder", folder);
    for (const struct dirent *entry; (entry = readdir(open));) {
        if (!is_source(entry->d_name) && !ends_with(entry->d_name, ".h"))
            continue;
        if (count == MOST_FILES)
            die("too many sources for one test", folder);
        snprintf(names[count++], NAME_SIZE, "%s", entry->d_name);
    }
    closedir(open);
    qsort(names, count, NAME_SIZE, compare_names);
    return count;
}

static void group_add(Group *group, const char *folder, const char *name)
{
    File *file = &group->files[group->n_files++];
    *file = (File){.n_lines = 0};
    snprintf(file->path, sizeof file->path, "%s/%s", folder, name);
    file->name = last_part(file->path);
}

static void group_end(Group *group)
{
    group_judge(group);
    for (unsigned i = 0; i < group->n_files; i++) {
        for (unsigned n = 0; n < group->files[i].n_lines; n++)
            free(group->files[i].lines[n]);
        free(group->files[i].lines);
    }
    free(group->comments);
    free(group->findings);
    free(group->steps);
}

// "bad" or "good", ".c" or ".cpp": those files and their headers, when there is a source among them.
static unsigned run_kind(const Group *model, const char *folder, char (*names)[NAME_SIZE], unsigned n_names,
                         const char *kind, const char *extension)
{
    static Group group;
    unsigned n_sources = 0;
    group = *model;
    group.is_bad = strcmp(kind, "bad") == 0;
    group.suffix = group.is_bad ? "_bad" : "_ok";
    for (unsigned i = 0; i < n_names; i++) {
        bool is_mine = ends_with(names[i], extension);
        if (!starts_with(names[i], kind) || (!is_mine && !ends_with(names[i], ".h")))
            continue;
        n_sources += is_mine;
        group_add(&group, folder, names[i]);
    }
    if (n_sources)
        group_end(&group);
    return n_sources;
}

static void run_rule(Group *model, const char *folder)
{
    static char names[MOST_FILES][NAME_SIZE];
    static const char *const kinds[] = {"bad", "good"};
    unsigned n_names = list_folder(folder, names);
    snprintf(model->rule, sizeof model->rule, "%s", last_part(folder));
    for (char *at = model->rule; *at; at++)
        *at = *at == '_' ? '-' : *at;
    if (!is_rule(model->rule))
        die("the folder's name is no rule", folder);
    for (int i = 0; i < 2; i++) {
        unsigned n_sources = run_kind(model, folder, names, n_names, kinds[i], ".c");
        n_sources += run_kind(model, folder, names, n_names, kinds[i], ".cpp");
        if (!n_sources) {
            printf("FAIL %s: there is no %s.c or %s.cpp\n", folder, kinds[i], kinds[i]);
            failures++;
        }
    }
}

static void run_engine(const Group *model, const char *folder)
{
    static char names[MOST_FILES][NAME_SIZE];
    static Group group;
    unsigned n_names = list_folder(folder, names);
    for (unsigned i = 0; i < n_names; i++) {
        if (!is_source(names[i]))
            continue;
        group = *model;
        group.suffix = "";
        group_add(&group, folder, names[i]);
        group_end(&group);
    }
}

int main(int argc, char **argv)
{
    Group model = {.is_engine = argc == 4 && strcmp(argv[1], "--engine-tests") == 0};
    argv += model.is_engine;
    if (argc - model.is_engine != 3) {
        fputs("usage: expect [--engine-tests] IOCTLINT FOLDER\n", stderr);
        return 2;
    }
    char folder[2 * NAME_SIZE];
    model.program = argv[1];
    snprintf(folder, sizeof folder, "%s", argv[2]);
    if (ends_with(folder, "/"))
        folder[strlen(folder) - 1] = '\0';
    model.is_engine = model.is_engine || strcmp(last_part(folder), "engine") == 0;
    read_rule_names(model.program);
    if (model.is_engine)
        run_engine(&model, folder);
    else
        run_rule(&model, folder);
    printf(failures ? "%u failed\n" : "all as the comments say\n", failures);
    return failures != 0;
}
