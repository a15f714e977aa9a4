/* dot11wificxtypes.hpp: types of WiFiCx messages. NE:dot11wificxtypes._WDI_BAND_ID. */
#ifndef IOCTLINT_DOT11WIFICXTYPES_HPP
#define IOCTLINT_DOT11WIFICXTYPES_HPP
#include <ioctlint/wdi_types.h>
typedef enum _WDI_BAND_ID {
    WDI_BAND_ID_UNKNOWN = 0,
    WDI_BAND_ID_2400 = 1,
    WDI_BAND_ID_5000 = 2,
    WDI_BAND_ID_60000 = 3,
    WDI_BAND_ID_900 = 4,
    WDI_BAND_ID_6000 = 6,
    WDI_BAND_ID_IHV_CUSTOM_START = 0x80000000,
    WDI_BAND_ID_IHV_CUSTOM_END = 0x81000000,
    WDI_BAND_ID_ANY = 0xFFFFFFFF
} WDI_BAND_ID;
#endif
