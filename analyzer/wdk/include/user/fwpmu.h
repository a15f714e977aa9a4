/* fwpmu.h (user mode): mingw's management functions of the Windows Filtering Platform, and the identifiers it
 * has not. */
#ifndef IOCTLINT_FWPMU_H
#define IOCTLINT_FWPMU_H
#include_next <fwpmu.h>

#include "ioctlint/fwp_names.h"
#include "ioctlint/fwpm_ids.h"
#define FWPM_PROVIDER_FLAG_PERSISTENT 0x00000001
#define FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT 0x00000001
#define FWPM_SUBLAYER_FLAG_PERSISTENT 0x00000001
#define FWPM_FILTER_FLAG_PERSISTENT 0x00000001
#define FWPM_FILTER_FLAG_BOOTTIME 0x00000002
#define FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT 0x00000004
#define FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT 0x00000008
#define FWPM_CALLOUT_FLAG_PERSISTENT 0x00010000
#define FWPM_CALLOUT_FLAG_USES_PROVIDER_CONTEXT 0x00020000
#define FWPM_CALLOUT_FLAG_REGISTERED 0x00040000
#define FwpmFreeMemory FwpmFreeMemory0
#define FwpmGetAppIdFromFileName FwpmGetAppIdFromFileName0
#define FwpmCalloutGetByKey FwpmCalloutGetByKey0
#define FwpmProviderGetByKey FwpmProviderGetByKey0
#define FwpmSubLayerGetByKey FwpmSubLayerGetByKey0
#endif
