/* wditypes.hpp: types of WDI messages. k:wdi-band-id. */
#ifndef IOCTLINT_WDITYPES_HPP
#define IOCTLINT_WDITYPES_HPP
#include <ioctlint/wdi_types.h>
typedef UINT32 WDI_BAND_ID;
#define WDI_BAND_ID_2400 1
#define WDI_BAND_ID_5000 2
#define WDI_BAND_ID_60000 3
#define WDI_BAND_ID_900 4
#define WDI_BAND_ID_CUSTOM_START 0x80000000
#define WDI_BAND_ID_CUSTOM_END 0x81000000
#define WDI_BAND_ID_ANY 0xFFFFFFFF

/* What the TLV parser makes of the lists that drivers keep, members in the order of the TLV pages:
 * k:wdi-tlv-generator-parser-special-members, k:wdi-tlv-band-info, k:wdi-tlv-phy-info and the pages they name. */
#define IOCTLINT_WDI_LIST(Type)            \
    struct {                               \
        UINT32 ElementCount;               \
        Type *pElements;                   \
        BOOLEAN MemoryInternallyAllocated; \
    }
typedef struct _WDI_DATA_RATE_LIST { /* k:wdi-tlv-phy-data-rate-list */
    UINT8 DataRateFlag;
    UINT16 DataRateValue;
} WDI_DATA_RATE_LIST;
typedef struct _WDI_BAND_INFO_CONTAINER {
    struct {
        WDI_BAND_ID BandID;
        UINT8 BandState;
    } BandCapabilities;
    IOCTLINT_WDI_LIST(WDI_PHY_TYPE) ValidPhyTypes;
    IOCTLINT_WDI_LIST(WDI_CHANNEL_MAPPING_ENTRY) ValidChannelTypes;
    IOCTLINT_WDI_LIST(UINT32) ChannelWidthList;
} WDI_BAND_INFO_CONTAINER;
typedef struct _WDI_PHY_INFO_CONTAINER {
    struct {
        WDI_PHY_TYPE PhyType;
        UINT8 SupportsCFPoll;
        UINT32 MPDUMaxLength;
        UINT32 TemperatureClass;
        UINT32 DiversitySupport;
    } PhyCapabilities;
    IOCTLINT_WDI_LIST(UINT32) TxPowerLevelList;
    IOCTLINT_WDI_LIST(WDI_DATA_RATE_LIST) DataRateList;
} WDI_PHY_INFO_CONTAINER;
#endif
