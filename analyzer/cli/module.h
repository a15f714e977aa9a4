// The two steps of the work on a module: each of its units is read on its own, then all of them are linked
// and analysed. Both may happen in any process; what they find is told to a Sink, so that they do not know
// who listens.
#ifndef IOCTLINT_CLI_MODULE_H
#define IOCTLINT_CLI_MODULE_H

#include "analyzer/cli/choose.h"
#include "analyzer/cli/options.h"
#include "analyzer/engine/engine.h"
#include "analyzer/frontend/frontend.h"
#include "analyzer/project/inputs.h"
#include "analyzer/report/report.h"

// A missing thing as one unit sees it.
typedef struct UnitGap {
    GapKind kind;
    const char *text;
} UnitGap;

typedef enum Stage {
    STAGE_PROJECT,
    STAGE_PARSE,
    STAGE_LOWER,
    STAGE_LINK,
    STAGE_ENGINE,
    STAGE_REPORT,
    STAGES
} Stage;

// How one unit was read.
typedef struct UnitResult {
    UnitFacts facts;
    const UnitGap *gaps;
    uint32_t n_gaps;
    double seconds[STAGES];
} UnitResult;

// How the analysis of one module went.
typedef struct ModuleTotals {
    uint64_t steps, bounds_hit, roots;
    double seconds[STAGES];
} ModuleTotals;

// Pointers given to a sink live only during the call.
typedef struct Sink {
    void *context;
    void (*finding)(void *context, const Finding *finding);
    void (*module_done)(void *context, const ModuleTotals *totals);
} Sink;

// What every module needs; made before any process is forked, never changed after.
typedef struct Plan {
    const Options *options;
    const Project *project;
    RuleChoice rules;
    const char *include_root;
} Plan;

Frontend *plan_frontend(const Plan *plan);
// One unit with its project's flags.
IrUnit *plan_lower(const Plan *plan, Frontend *frontend, const ProjectUnit *unit, Arena *arena);
// The same, looked over: NULL when it failed. `*result` always says how it went.
IrUnit *unit_read(const Plan *plan, Frontend *frontend, uint32_t module, uint32_t unit, Arena *arena,
                  UnitResult *result);
void module_analyse(const Plan *plan, uint32_t module, const IrUnit *const *units, size_t n_units,
                    const Sink *sink);

#endif
