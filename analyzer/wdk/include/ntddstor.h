/* ntddstor.h: mingw's, with a misnamed member put right and two that came later.
 * NS:ntddstor._DEVICE_LB_PROVISIONING_DESCRIPTOR, NS:ntddstor._STORAGE_LB_PROVISIONING_MAP_RESOURCES,
 * NS:ntddstor._STORAGE_MINIPORT_DESCRIPTOR. */
#ifndef IOCTLINT_NTDDSTOR_H
#define IOCTLINT_NTDDSTOR_H
#define MappingResourcesScope AvailableMappingResourcesScope
#define UnmapGranularityAlignment \
    UnmapGranularityAlignment;    \
    ULONG MaxUnmapLbaCount;       \
    ULONG MaxUnmapBlockDescriptorCount
#define IoTimeoutValue                    \
    IoTimeoutValue;                       \
    BOOLEAN ExtraIoInfoSupported;         \
    union {                               \
        struct {                          \
            UCHAR LogicalPoFxForDisk : 1; \
            UCHAR Reserved : 7;           \
        };                                \
        UCHAR AsUCHAR;                    \
    } Flags;                              \
    UCHAR Reserved0[2];                   \
    ULONG Reserved1
#include_next <ntddstor.h>
#undef IoTimeoutValue
#undef MappingResourcesScope
#undef UnmapGranularityAlignment
#endif
