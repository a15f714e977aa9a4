/* fwpsu.h: run-time identifiers of the Windows Filtering Platform: see fwpmu.h. */
#include <fwpmu.h>

#include "ioctlint/fwps_ids.h"
