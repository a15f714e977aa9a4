/* sal.h: stands in for the header of that name. All annotation names come from the prelude, which is already
 * in front. */
#include "ioctlint/prelude.h"
