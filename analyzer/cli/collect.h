// All results in one place. In: what workers tell, in any order. Out: findings and facts in an order that
// does not depend on how many processes worked.
#ifndef IOCTLINT_CLI_COLLECT_H
#define IOCTLINT_CLI_COLLECT_H

#include "analyzer/cli/module.h"

typedef struct Collector Collector;

Collector *collector_new(const Plan *plan, Arena *arena);
void collector_unit(Collector *collector, const UnitResult *result);
// A unit whose reading broke down.
void collector_unit_broke(Collector *collector, uint32_t module, uint32_t unit, const char *how);
// Findings of one module. They count when the module's last word has been heard.
Sink collector_sink(Collector *collector, uint32_t module);
// A sentence about a bug of ours.
void collector_bug(Collector *collector, const char *text);
void collector_add_seconds(Collector *collector, Stage stage, double seconds);

unsigned collector_units_done(const Collector *collector);

// Sorted, each finding once.
const Finding *collector_findings(Collector *collector, size_t *n_findings);
RunFacts *collector_facts(Collector *collector);

#endif
