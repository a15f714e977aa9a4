/* dot11wificxintf.h: messages between WiFiCx and its client. NS:dot11wificxintf._WDI_MESSAGE_HEADER; the
 * functions of the old data path that it repeats from dot11wdi.h are reserved. */
#ifndef IOCTLINT_DOT11WIFICXINTF_H
#define IOCTLINT_DOT11WIFICXINTF_H
#include <ioctlint/wdi_types.h>
typedef enum _WDI_OPERATION_MODE WDI_OPERATION_MODE;
#endif
