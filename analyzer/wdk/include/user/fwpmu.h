/* fwpmu.h (user mode): mingw's management functions of the Windows Filtering Platform, and the identifiers it
 * has not. */
#ifndef IOCTLINT_FWPMU_H
#define IOCTLINT_FWPMU_H
#include_next <fwpmu.h>

#include "ioctlint/fwp_names.h"
#include "ioctlint/fwpm_ids.h"
#endif
