// Where the model headers lie. In: the environment, the program's place, the working folder. Out: a folder,
// or a message.
#ifndef IOCTLINT_CLI_HOME_H
#define IOCTLINT_CLI_HOME_H

#include "analyzer/base/arena.h"

// `given` is --include-root or NULL. Ends the run when there are no headers anywhere.
const char *home_include_root(const char *given, Arena *arena);

#endif
