/* coguid.h: the identities of the base interfaces are in cguid.h of mingw. */
#include <cguid.h>
