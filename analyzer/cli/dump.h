// What a stage hands to the next, as text on standard output.
#ifndef IOCTLINT_CLI_DUMP_H
#define IOCTLINT_CLI_DUMP_H

#include "analyzer/cli/module.h"

void dump_run(const Plan *plan);

#endif
