/*
 * Model of wdfglobals.h: the per-driver globals behind WdfGetDriver.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfdriver/nf-wdfdriver-wdfgetdriver.
 */
#ifndef _WDFGLOBALS_H_
#define _WDFGLOBALS_H_
#include <wdftypes.h>

#define WDF_DRIVER_GLOBALS_NAME_LEN 32

typedef struct _WDF_DRIVER_GLOBALS {
    WDFDRIVER Driver;
    ULONG DriverFlags;
    ULONG DriverTag;
    CHAR DriverName[WDF_DRIVER_GLOBALS_NAME_LEN];
    BOOLEAN DisplaceDriverUnload;
} WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;

WDF_EXTERN_C_START
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;
WDF_EXTERN_C_END

#endif
