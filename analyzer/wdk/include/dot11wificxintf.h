/* dot11wificxintf.h: messages between WiFiCx and its client. NS:dot11wificxintf._WDI_MESSAGE_HEADER; the
 * functions of the old data path that it repeats from dot11wdi.h are reserved. */
#ifndef IOCTLINT_DOT11WIFICXINTF_H
#define IOCTLINT_DOT11WIFICXINTF_H
#include <ioctlint/wdi_types.h>
typedef UCHAR DOT11_MAC_ADDRESS[6], (*PDOT11_MAC_ADDRESS)[6]; /* NS:windot11.*: 6 bytes of IEEE 802.11 */
typedef enum _WDI_OPERATION_MODE WDI_OPERATION_MODE;
#endif
