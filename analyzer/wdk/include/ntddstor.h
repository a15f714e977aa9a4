/* ntddstor.h: mingw's, with a misnamed member put right and two that came later.
 * NS:ntddstor._DEVICE_LB_PROVISIONING_DESCRIPTOR, NS:ntddstor._STORAGE_LB_PROVISIONING_MAP_RESOURCES. */
#ifndef IOCTLINT_NTDDSTOR_H
#define IOCTLINT_NTDDSTOR_H
#define MappingResourcesScope AvailableMappingResourcesScope
#define UnmapGranularityAlignment \
    UnmapGranularityAlignment;    \
    ULONG MaxUnmapLbaCount;       \
    ULONG MaxUnmapBlockDescriptorCount
#include_next <ntddstor.h>
#undef MappingResourcesScope
#undef UnmapGranularityAlignment
#endif
