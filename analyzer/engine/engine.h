// The path-sensitive interpreter: walks a linked program and lets rules look on.
#ifndef IOCTLINT_ENGINE_ENGINE_H
#define IOCTLINT_ENGINE_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/finding.h"
#include "analyzer/engine/rule.h"
#include "analyzer/program/program.h"

typedef struct EngineOptions {
    const Rule *const *rules;
    unsigned n_rules;
    bool test_calls; // answer ioctlint_eval() and friends as findings of the pseudo rule "engine-test"
} EngineOptions;

typedef struct EngineStats {
    uint64_t steps; // instructions executed
    uint64_t roots;
    uint64_t bounds_hit; // functions that no walk explored to its end, not even on its own and coarsely
    uint64_t states_merged;
} EngineStats;

typedef struct EngineResult {
    const Finding *findings; // sorted by path, line, column, rule; each defect once
    size_t n_findings;
    EngineStats stats;
} EngineResult;

// Findings live on `arena`.
EngineResult engine_run(const Program *program, const EngineOptions *options, Arena *arena);
// The same walks; what calls of the project's functions do is printed instead.
void engine_print_summaries(const Program *program, const EngineOptions *options, Arena *arena, Buf *out);

#endif
