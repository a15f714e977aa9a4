// `ioctlint check`: the run. In: options. Out: reports, and the exit status.
#ifndef IOCTLINT_CLI_CHECK_H
#define IOCTLINT_CLI_CHECK_H

#include "analyzer/cli/options.h"

int check_run(const Options *options);

#endif
