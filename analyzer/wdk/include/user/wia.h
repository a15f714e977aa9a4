/* wia.h: mingw's, then the second version of the image acquisition interfaces and its constants.
 * NN:wia_lh.IWiaItem2, NN:wia_lh.IWiaTransferCallback, NN:wia_lh.IWiaErrorHandler,
 * NN:wia_lh.IWiaSegmentationFilter, NN:wia_lh.IWiaUIExtension2, NS:wiadef._WIA_RAW_HEADER;
 * k:wia-ips-page-size, k:wia-ips-supported-barcode-types. */
#include_next <wia.h>
#ifndef IOCTLINT_WIA_H
#define IOCTLINT_WIA_H
#ifndef WIA_PAGE_A4
#define WIA_PAGE_A4 0
#define WIA_PAGE_LETTER 1
#define WIA_PAGE_CUSTOM 2
#endif
#ifndef WIA_PAGE_ISO_A0
#define WIA_PAGE_USLEGAL 3
#define WIA_PAGE_USLEDGER 4
#define WIA_PAGE_USSTATEMENT 5
#define WIA_PAGE_BUSINESSCARD 6
#define WIA_PAGE_ISO_A0 7
#define WIA_PAGE_ISO_A1 8
#define WIA_PAGE_ISO_A2 9
#define WIA_PAGE_ISO_A3 10
#define WIA_PAGE_ISO_A5 11
#define WIA_PAGE_ISO_A6 12
#define WIA_PAGE_ISO_A7 13
#define WIA_PAGE_ISO_A8 14
#define WIA_PAGE_ISO_A9 15
#define WIA_PAGE_ISO_A10 16
#define WIA_PAGE_ISO_B0 17
#define WIA_PAGE_ISO_B1 18
#define WIA_PAGE_ISO_B2 19
#define WIA_PAGE_ISO_B3 20
#define WIA_PAGE_ISO_B4 21
#define WIA_PAGE_ISO_B5 22
#define WIA_PAGE_ISO_B6 23
#define WIA_PAGE_ISO_B7 24
#define WIA_PAGE_ISO_B8 25
#define WIA_PAGE_ISO_B9 26
#define WIA_PAGE_ISO_B10 27
#define WIA_PAGE_ISO_C0 28
#define WIA_PAGE_ISO_C1 29
#define WIA_PAGE_ISO_C2 30
#define WIA_PAGE_ISO_C3 31
#define WIA_PAGE_ISO_C4 32
#define WIA_PAGE_ISO_C5 33
#define WIA_PAGE_ISO_C6 34
#define WIA_PAGE_ISO_C7 35
#define WIA_PAGE_ISO_C8 36
#define WIA_PAGE_ISO_C9 37
#define WIA_PAGE_ISO_C10 38
#define WIA_PAGE_JIS_B0 39
#define WIA_PAGE_JIS_B1 40
#define WIA_PAGE_JIS_B2 41
#define WIA_PAGE_JIS_B3 42
#define WIA_PAGE_JIS_B4 43
#define WIA_PAGE_JIS_B5 44
#define WIA_PAGE_JIS_B6 45
#define WIA_PAGE_JIS_B7 46
#define WIA_PAGE_JIS_B8 47
#define WIA_PAGE_JIS_B9 48
#define WIA_PAGE_JIS_B10 49
#define WIA_PAGE_JIS_2A 50
#define WIA_PAGE_JIS_4A 51
#define WIA_PAGE_DIN_2B 52
#define WIA_PAGE_DIN_4B 53
#define WIA_PAGE_USLETTER WIA_PAGE_LETTER
#define WIA_PAGE_ISO_A4 WIA_PAGE_A4
#define WIA_PAGE_AUTO 100
#define WIA_PAGE_CUSTOM_BASE 0x8000
#endif
#define WIA_BARCODE_UPCA 0
#define WIA_BARCODE_UPCE 1
#define WIA_BARCODE_CODABAR 2
#define WIA_BARCODE_NONINTERLEAVED_2OF5 3
#define WIA_BARCODE_INTERLEAVED_2OF5 4
#define WIA_BARCODE_CODE39 5
#define WIA_BARCODE_CODE39_MOD43 6
#define WIA_BARCODE_CODE39_FULLASCII 7
#define WIA_BARCODE_CODE93 8
#define WIA_BARCODE_CODE128 9
#define WIA_BARCODE_CODE128A 10
#define WIA_BARCODE_CODE128B 11
#define WIA_BARCODE_CODE128C 12
#define WIA_BARCODE_GS1128 13
#define WIA_BARCODE_GS1DATABAR 14
#define WIA_BARCODE_ITF14 15
#define WIA_BARCODE_EAN8 16
#define WIA_BARCODE_EAN13 17
#define WIA_BARCODE_POSTNETA 18
#define WIA_BARCODE_POSTNETB 19
#define WIA_BARCODE_POSTNETC 20
#define WIA_BARCODE_POSTNET_DPBC 21
#define WIA_BARCODE_PLANET 22
#define WIA_BARCODE_INTELLIGENT_MAIL 23
#define WIA_BARCODE_POSTBAR 24
#define WIA_BARCODE_RM4SCC 25
#define WIA_BARCODE_HIGH_CAPACITY_COLOR 26
#define WIA_BARCODE_MAXICODE 27
#define WIA_BARCODE_PDF417 28
#define WIA_BARCODE_CUSTOMBASE 0x8000
#define WIA_PATCH_CODE_UNKNOWN 0
#define WIA_PATCH_CODE_1 1
#define WIA_PATCH_CODE_2 2
#define WIA_PATCH_CODE_3 3
#define WIA_PATCH_CODE_4 4
#define WIA_PATCH_CODE_T 5
#define WIA_PATCH_CODE_6 6
#define WIA_PATCH_CODE_7 7
#define WIA_PATCH_CODE_8 8
#define WIA_PATCH_CODE_9 9
#define WIA_PATCH_CODE_10 10
#define WIA_PATCH_CODE_11 11
#define WIA_PATCH_CODE_12 12
#define WIA_PATCH_CODE_13 13
#define WIA_PATCH_CODE_14 14
#ifdef __cplusplus
#include "com_model.h"
struct IWiaItem2;
struct IEnumWiaItem2;
struct IWiaPreview;
struct IEnumWIA_DEV_CAPS;
EXTERN_C const GUID WIA_CATEGORY_FINISHED_FILE;
EXTERN_C const GUID WIA_CATEGORY_FLATBED;
EXTERN_C const GUID WIA_CATEGORY_FEEDER;
EXTERN_C const GUID WIA_CATEGORY_FILM;
EXTERN_C const GUID WIA_CATEGORY_ROOT;
EXTERN_C const GUID WIA_CATEGORY_FOLDER;
EXTERN_C const GUID WIA_CATEGORY_FEEDER_FRONT;
EXTERN_C const GUID WIA_CATEGORY_FEEDER_BACK;
EXTERN_C const GUID WIA_CATEGORY_AUTO;
EXTERN_C const GUID WIA_CATEGORY_IMPRINTER;
EXTERN_C const GUID WIA_CATEGORY_ENDORSER;
EXTERN_C const GUID WIA_CATEGORY_BARCODE_READER;
EXTERN_C const GUID WIA_CATEGORY_PATCH_CODE_READER;
EXTERN_C const GUID WIA_CATEGORY_MICR_READER;
EXTERN_C const GUID WiaImgFmt_RAW;
#define WIA_TRANSFER_MSG_STATUS 0x00001
#define WIA_TRANSFER_MSG_END_OF_STREAM 0x00002
#define WIA_TRANSFER_MSG_END_OF_TRANSFER 0x00003
#define WIA_TRANSFER_MSG_DEVICE_STATUS 0x00005
#define WIA_TRANSFER_MSG_NEW_PAGE 0x00006
typedef struct _WIA_RAW_HEADER {
    DWORD Tag;
    DWORD Version;
    DWORD HeaderSize;
    DWORD XRes;
    DWORD YRes;
    DWORD XExtent;
    DWORD YExtent;
    DWORD BytesPerLine;
    DWORD BitsPerPixel;
    DWORD ChannelsPerPixel;
    DWORD DataType;
    BYTE BitsPerChannel[8];
    DWORD Compression;
    DWORD PhotometricInterp;
    DWORD LineOrder;
    DWORD RawDataOffset;
    DWORD RawDataSize;
    DWORD PaletteOffset;
    DWORD PaletteSize;
} WIA_RAW_HEADER, *PWIA_RAW_HEADER;
typedef struct _WiaTransferParams {
    LONG lMessage;
    LONG lPercentComplete;
    ULONG64 ulTransferredBytes;
    HRESULT hrErrorStatus;
} WiaTransferParams;
typedef struct tagDEVICEDIALOGDATA2 {
    DWORD cbSize;
    IWiaItem2 *pIWiaItemRoot;
    DWORD dwFlags;
    HWND hwndParent;
    BSTR bstrFolderName;
    BSTR bstrFilename;
    LONG lNumFiles;
    BSTR *pbstrFilePaths;
    IWiaItem2 *pWiaItem;
} DEVICEDIALOGDATA2, *LPDEVICEDIALOGDATA2, *PDEVICEDIALOGDATA2;
IOCTLINT_COM(IWiaItem2, IUnknown)
{
    COM_METHOD(HRESULT, CreateChildItem)
    (LONG lItemFlags, LONG lCreationFlags, BSTR bstrItemName, IWiaItem2 * *ppIWiaItem2) = 0;
    COM_METHOD(HRESULT, DeleteItem)(LONG lFlags) = 0;
    COM_METHOD(HRESULT, EnumChildItems)(const GUID *pCategoryGUID, IEnumWiaItem2 **ppIEnumWiaItem2) = 0;
    COM_METHOD(HRESULT, FindItemByName)
    (LONG lFlags, BSTR bstrFullItemName, IWiaItem2 * *ppIWiaItem2) = 0;
    COM_METHOD(HRESULT, GetItemCategory)(GUID * pItemCategoryGUID) = 0;
    COM_METHOD(HRESULT, GetItemType)(LONG * pItemType) = 0;
    COM_METHOD(HRESULT, DeviceDlg)
    (LONG lFlags, HWND hwndParent, BSTR bstrFolderName, BSTR bstrFilename, LONG * plNumFiles,
     BSTR * *ppbstrFilePaths, IWiaItem2 * *ppItem) = 0;
    COM_METHOD(HRESULT, DeviceCommand)
    (LONG lFlags, const GUID *pCmdGUID, IWiaItem2 **ppIWiaItem2) = 0;
    COM_METHOD(HRESULT, EnumDeviceCapabilities)
    (LONG lFlags, IEnumWIA_DEV_CAPS * *ppIEnumWIA_DEV_CAPS) = 0;
    COM_METHOD(HRESULT, CheckExtension)
    (LONG lFlags, BSTR bstrName, REFIID riidExtensionInterface, BOOL * pbExtensionExists) = 0;
    COM_METHOD(HRESULT, GetExtension)
    (LONG lFlags, BSTR bstrName, REFIID riidExtensionInterface, void **ppOut) = 0;
    COM_METHOD(HRESULT, GetParentItem)(IWiaItem2 * *ppIWiaItem2) = 0;
    COM_METHOD(HRESULT, GetRootItem)(IWiaItem2 * *ppIWiaItem2) = 0;
    COM_METHOD(HRESULT, GetPreviewComponent)(LONG lFlags, IWiaPreview * *ppWiaPreview) = 0;
    COM_METHOD(HRESULT, EnumRegisterEventInfo)(LONG lFlags, const GUID *pEventGUID, IUnknown **ppIEnum) = 0;
    COM_METHOD(HRESULT, Diagnostic)(ULONG ulSize, BYTE * pBuffer) = 0;
}
COM_END(IWiaItem2);
IOCTLINT_COM(IEnumWiaItem2, IUnknown)
{
    COM_METHOD(HRESULT, Next)(ULONG cElt, IWiaItem2 * *ppIWiaItem2, ULONG * pcEltFetched) = 0;
    COM_METHOD(HRESULT, Skip)(ULONG cElt) = 0;
    COM_METHOD(HRESULT, Reset)() = 0;
    COM_METHOD(HRESULT, Clone)(IEnumWiaItem2 * *ppIEnum) = 0;
    COM_METHOD(HRESULT, GetCount)(ULONG * cElt) = 0;
}
COM_END(IEnumWiaItem2);
IOCTLINT_COM(IWiaTransferCallback, IUnknown)
{
    COM_METHOD(HRESULT, TransferCallback)(LONG lFlags, WiaTransferParams * pWiaTransferParams) = 0;
    COM_METHOD(HRESULT, GetNextStream)
    (LONG lFlags, BSTR bstrItemName, BSTR bstrFullItemName, IStream * *ppDestination) = 0;
}
COM_END(IWiaTransferCallback);
IOCTLINT_COM(IWiaTransfer, IUnknown)
{
    COM_METHOD(HRESULT, Download)(LONG lFlags, IWiaTransferCallback * pIWiaTransferCallback) = 0;
    COM_METHOD(HRESULT, Upload)
    (LONG lFlags, IStream * pSource, IWiaTransferCallback * pIWiaTransferCallback) = 0;
    COM_METHOD(HRESULT, Cancel)() = 0;
    COM_METHOD(HRESULT, EnumWIA_FORMAT_INFO)(IUnknown * *ppEnum) = 0;
}
COM_END(IWiaTransfer);
IOCTLINT_COM(IWiaSegmentationFilter, IUnknown)
{
    COM_METHOD(HRESULT, DetectRegions)(LONG lFlags, IStream * pInputStream, IWiaItem2 * pWiaItem2) = 0;
}
COM_END(IWiaSegmentationFilter);
IOCTLINT_COM(IWiaImageFilter, IUnknown)
{
    COM_METHOD(HRESULT, InitializeFilter)
    (IWiaItem2 * pWiaItem2, IWiaTransferCallback * pWiaTransferCallback) = 0;
    COM_METHOD(HRESULT, SetNewCallback)(IWiaTransferCallback * pWiaTransferCallback) = 0;
    COM_METHOD(HRESULT, FilterPreviewImage)
    (LONG lFlags, IWiaItem2 * pWiaChildItem2, RECT InputImageExtents, IStream * pInputStream) = 0;
    COM_METHOD(HRESULT, ApplyProperties)(IUnknown * pWiaPropertyStorage) = 0;
}
COM_END(IWiaImageFilter);
IOCTLINT_COM(IWiaErrorHandler, IUnknown)
{
    COM_METHOD(HRESULT, ReportStatus)
    (LONG lFlags, HWND hwndParent, IWiaItem2 * pWiaItem2, HRESULT hrStatus, LONG lPercentComplete) = 0;
    COM_METHOD(HRESULT, GetStatusDescription)
    (LONG lFlags, IWiaItem2 * pWiaItem2, HRESULT hrStatus, BSTR * pbstrDescription) = 0;
}
COM_END(IWiaErrorHandler);
IOCTLINT_COM(IWiaUIExtension2, IUnknown)
{
    COM_METHOD(HRESULT, DeviceDialog)(PDEVICEDIALOGDATA2 pDeviceDialogData) = 0;
    COM_METHOD(HRESULT, GetDeviceIcon)(BSTR bstrDeviceId, HICON * phIcon, ULONG nSize) = 0;
}
COM_END(IWiaUIExtension2);
#endif
#endif
