// The pipeline in several processes. In: the plan. Out: everything in the collector.
//
// Reading a unit is one job, analysing a module whose units are all read another. A process that dies takes
// only its job with it: that file, or that module's findings. Both are told.
#ifndef IOCTLINT_CLI_WORKER_H
#define IOCTLINT_CLI_WORKER_H

#include "analyzer/cli/collect.h"

void workers_run(const Plan *plan, Collector *collector);

#endif
