// Findings and what the run was, told to people and to machines.
//
// In: findings in their final order, the facts of the run. Out: one document on a stream. Nothing here
// decides anything; equal input gives equal bytes.
#ifndef IOCTLINT_REPORT_REPORT_H
#define IOCTLINT_REPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/finding.h"

typedef enum UnitMode { UNIT_KERNEL, UNIT_USER, UNIT_MODES } UnitMode;
typedef enum UnitState { UNIT_CLEAN, UNIT_WITH_ERRORS, UNIT_FAILED } UnitState;

// How well function bodies were read.
typedef struct BodyCounts {
    unsigned total, clean, synthesised, partly_read, failed;
} BodyCounts;

typedef struct UnitFacts {
    const char *path;
    const char *module;
    UnitMode mode; // UNIT_MODES: nobody knows, it was never looked at
    UnitState state;
    const char *reason; // why it failed, or the first thing that was missing; "" when clean
    unsigned n_errors;
    BodyCounts bodies; // of the file itself, not of its headers
} UnitFacts;

typedef enum GapKind { GAP_INCLUDE, GAP_NAME, GAP_NOTE } GapKind;

// Something nobody had, and how many units asked for it.
typedef struct GapFacts {
    GapKind kind;
    const char *text;
    unsigned n_units;
} GapFacts;

typedef struct StageSeconds {
    const char *stage;
    double seconds; // of processor time, all processes together
} StageSeconds;

typedef struct RunFacts {
    const char *version;
    const char
        *folder; // working folder, absolute: paths of findings are relative to it unless they are absolute
    const RuleInfo *const *rules; // that ran, in order of id
    size_t n_rules;
    const UnitFacts *units; // sorted by path
    size_t n_units;
    const GapFacts *gaps; // most wanted first
    size_t n_gaps;
    const char *const *bugs; // ours, in words: modules whose analysis broke down
    size_t n_bugs;
    uint64_t steps, bounds_hit, roots;
    const StageSeconds *stages;
    size_t n_stages;
    double cpu_seconds, peak_mb;
} RunFacts;

typedef struct RunReport {
    const RunFacts *run;
    const Finding *findings;
    size_t n_findings;
} RunReport;

// For a person at a terminal.
void report_text(FILE *out, const RunReport *report, bool use_colour);
// SARIF 2.1.0.
void report_sarif(FILE *out, const RunReport *report);
// Numbers of the run, one JSON object.
void report_stats(FILE *out, const RunReport *report);
// One finding, step or unit a line, fields separated by tabs: what the test runner reads.
//   finding  rule  severity  path  line  column  function  message  page (empty: the rule's)
//   step     path  line  column  depth  text          (of the finding above)
//   unit     path  state  errors  reason
void report_lines(FILE *out, const RunReport *report);

// One line without its end: what was analysed and what could not be.
void report_coverage(Buf *out, const RunFacts *run);
// Was there no file that could be read? "No findings" would be a lie then.
bool report_nothing_read(const RunFacts *run);

const char *severity_name(Severity severity); // "error"

typedef enum RulesFormat { RULES_TEXT, RULES_JSON, RULES_MARKDOWN, RULES_NAMES } RulesFormat;
void rules_list(FILE *out, const RuleInfo *const *rules, size_t n_rules, RulesFormat format);
// Everything about one rule.
void rule_explain(FILE *out, const RuleInfo *rule, bool use_colour);

#endif
