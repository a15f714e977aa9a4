/* wiamicro.h: the microdriver side of flatbed scanners. NS:wiamicro._SCANINFO, NS:wiamicro._VAL,
 * NF:wiamicro.MicroEntry, NF:wiamicro.Scan, NF:wiamicro.SetPixelWindow. */
#ifndef IOCTLINT_WIAMICRO_H
#define IOCTLINT_WIAMICRO_H
#include <windows.h>
#ifdef __cplusplus
#define WIAMICRO_API extern "C" __declspec(dllexport)
#else
#define WIAMICRO_API __declspec(dllexport)
#endif
#define MAX_IO_HANDLES 16
#define MAX_ANSI_CHAR 255
enum {
    CMD_INITIALIZE = 100,
    CMD_UNINITIALIZE,
    CMD_SETXRESOLUTION,
    CMD_SETYRESOLUTION,
    CMD_SETCONTRAST,
    CMD_SETINTENSITY,
    CMD_SETDATATYPE,
    CMD_SETDITHER,
    CMD_SETMIRROR,
    CMD_SETNEGATIVE,
    CMD_SETTONEMAP,
    CMD_SETCOLORDITHER,
    CMD_SETMATRIX,
    CMD_SETSPEED,
    CMD_SETLAMP,
    CMD_SETTIMEOUT,
    CMD_STI_DEVICERESET,
    CMD_STI_GETSTATUS,
    CMD_STI_DIAGNOSTIC,
    CMD_RESETSCANNER,
    CMD_SETGAMMA,
    CMD_GETADFREADY,
    CMD_GETADFAVAILABLE,
    CMD_GETADFOPEN,
    CMD_GETADFSTATUS,
    CMD_GETTPAREADY,
    CMD_GETTPAAVAILABLE,
    CMD_GETTPAOPEN,
    CMD_GETCAPABILITIES,
    CMD_GETSUPPORTEDFILEFORMATS,
    CMD_GETSUPPORTEDMEMORYFORMATS,
    CMD_SETFORMAT,
    CMD_GET_INTERRUPT_EVENT,
    CMD_SETSTIDEVICEHKEY,
    CMD_SETSCANMODE,
    CMD_GETADFUNLOADREADY,
    CMD_GETADFHASPAPER,
    CMD_LOAD_ADF,
    CMD_UNLOAD_ADF
};
enum { SCAN_FIRST = 10, SCAN_NEXT = 20, SCAN_FINISHED = 30 };
#define SCANMODE_FINALSCAN 0
#define SCANMODE_PREVIEWSCAN 1
#define SUPPORT_COLOR 0x00000001
#define SUPPORT_BW 0x00000002
#define SUPPORT_GRAYSCALE 0x00000004
#define WIA_PACKED_PIXEL 0
#define WIA_PLANAR 1
#define WIA_ORDER_RGB 0
#define WIA_ORDER_BGR 1
#define WIA_DATA_THRESHOLD 0
#define WIA_DATA_DITHER 1
#define WIA_DATA_GRAYSCALE 2
#define WIA_DATA_COLOR 3
typedef struct _RANGEVALUE {
    LONG lMin;
    LONG lMax;
    LONG lStep;
} RANGEVALUE, *PRANGEVALUE;
typedef struct _SCANWINDOW {
    LONG xPos;
    LONG yPos;
    LONG xExtent;
    LONG yExtent;
} SCANWINDOW, *PSCANWINDOW;
typedef struct _SCANINFO {
    LONG ADF;
    LONG TPA;
    LONG Endorser;
    LONG OpticalXResolution;
    LONG OpticalYResolution;
    LONG BedWidth;
    LONG BedHeight;
    RANGEVALUE IntensityRange;
    RANGEVALUE ContrastRange;
    LONG SupportedCompressionType;
    LONG SupportedDataTypes;
    LONG WidthPixels;
    LONG WidthBytes;
    LONG Lines;
    LONG DataType;
    LONG PixelBits;
    LONG Intensity;
    LONG Contrast;
    LONG Xresolution;
    LONG Yresolution;
    SCANWINDOW Window;
    LONG DitherPattern;
    LONG Negative;
    LONG Mirror;
    LONG AutoBack;
    LONG ColorDitherPattern;
    LONG ToneMap;
    LONG Compression;
    LONG RawDataFormat;
    LONG RawPixelOrder;
    LONG bNeedDataAlignment;
    LONG DelayBetweenRead;
    LONG MaxBufferSize;
    HANDLE DeviceIOHandles[MAX_IO_HANDLES];
    LONG lReserved[4];
    PVOID pMicroDriverContext;
} SCANINFO, *PSCANINFO;
typedef struct _VAL {
    LONG lVal;
    double dblVal;
    GUID *pGuid;
    PSCANINFO pScanInfo;
    HGLOBAL handle;
    WCHAR **ppButtonNames;
    HANDLE *pHandle;
    LONG lReserved;
    CHAR szVal[MAX_ANSI_CHAR];
} VAL, *PVAL;
WIAMICRO_API HRESULT MicroEntry(LONG lCommand, PVAL pValue);
WIAMICRO_API HRESULT Scan(PSCANINFO pScanInfo, LONG lPhase, PBYTE pBuffer, LONG lLength, LONG *plReceived);
WIAMICRO_API HRESULT SetPixelWindow(PSCANINFO pScanInfo, LONG x, LONG y, LONG xExtent, LONG yExtent);
#ifdef __cplusplus
extern "C"
#endif
    void Trace(LPCTSTR format, ...);
#endif
