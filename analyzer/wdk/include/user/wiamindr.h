/* wiamindr.h: the interface between the image acquisition service and its minidrivers.
 * NN:wiamindr_lh.IWiaMiniDrv, NN:wiamindr_lh.IWiaDrvItem, NN:wiamindr_lh.IWiaMiniDrvTransferCallback,
 * NS:wiamindr_lh._MINIDRV_TRANSFER_CONTEXT, NS:wiamindr_lh._WIA_PROPERTY_INFO. C++ only. */
#ifndef IOCTLINT_WIAMINDR_H
#define IOCTLINT_WIAMINDR_H
#include "com_model.h"

#include <wia.h>
#ifdef __cplusplus
struct IWiaDrvItem;
struct IWiaMiniDrvCallBack;
typedef struct _WIA_DEV_CAP_DRV {
    GUID *guid;
    ULONG ulFlags;
    LPOLESTR wszName;
    LPOLESTR wszDescription;
    LPOLESTR wszIcon;
} WIA_DEV_CAP_DRV, *PWIA_DEV_CAP_DRV;
typedef struct _WIA_PROPERTY_INFO {
    ULONG lAccessFlags;
    VARTYPE vt;
    union {
        struct {
            LONG Min;
            LONG Nom;
            LONG Max;
            LONG Inc;
        } Range;
        struct {
            DOUBLE Min;
            DOUBLE Nom;
            DOUBLE Max;
            DOUBLE Inc;
        } RangeFloat;
        struct {
            LONG cNumList;
            LONG Nom;
            BYTE *pList;
        } List;
        struct {
            LONG cNumList;
            DOUBLE Nom;
            BYTE *pList;
        } ListFloat;
        struct {
            LONG cNumList;
            GUID Nom;
            GUID *pList;
        } ListGuid;
        struct {
            LONG cNumList;
            BSTR Nom;
            BSTR *pList;
        } ListBStr;
        struct {
            LONG Nom;
            LONG ValidBits;
        } Flag;
        struct {
            LONG Dummy;
        } None;
    } ValidVal;
} WIA_PROPERTY_INFO, *PWIA_PROPERTY_INFO;
typedef struct _WIA_PROPERTY_CONTEXT {
    ULONG cProps;
    PROPID *pProps;
    BOOL *pChanged;
} WIA_PROPERTY_CONTEXT, *PWIA_PROPERTY_CONTEXT;
typedef struct _WIAS_CHANGED_VALUE_INFO {
    BOOL bChanged;
    LONG vt;
    union {
        LONG lVal;
        FLOAT fltVal;
        BSTR bstrVal;
        GUID guidVal;
    } Old;
    union {
        LONG lVal;
        FLOAT fltVal;
        BSTR bstrVal;
        GUID guidVal;
    } Current;
} WIAS_CHANGED_VALUE_INFO, *PWIAS_CHANGED_VALUE_INFO;
typedef struct _MINIDRV_TRANSFER_CONTEXT {
    LONG lSize;
    LONG lWidthInPixels;
    LONG lLines;
    LONG lDepth;
    LONG lXRes;
    LONG lYRes;
    LONG lCompression;
    GUID guidFormatID;
    LONG tymed;
    LONG_PTR hFile;
    LONG cbOffset;
    LONG lBufferSize;
    LONG lActiveBuffer;
    LONG lNumBuffers;
    BYTE *pBaseBuffer;
    BYTE *pTransferBuffer;
    BOOL bTransferDataCB;
    BOOL bClassDrvAllocBuf;
    LONG_PTR lClientAddress;
    IWiaMiniDrvCallBack *pIWiaMiniDrvCallBack;
    LONG lImageSize;
    LONG lHeaderSize;
    LONG lItemSize;
    LONG cbWidthInBytes;
    LONG lPage;
    LONG lCurIfdOffset;
    LONG lPrevIfdOffset;
} MINIDRV_TRANSFER_CONTEXT, *PMINIDRV_TRANSFER_CONTEXT;
IOCTLINT_COM(IWiaDrvItem, IUnknown)
{
    COM_METHOD(HRESULT, GetItemFlags)(LONG * plFlags) = 0;
    COM_METHOD(HRESULT, GetDeviceSpecContext)(BYTE * *ppSpecContext) = 0;
    COM_METHOD(HRESULT, GetFullItemName)(BSTR * pbstrFullItemName) = 0;
    COM_METHOD(HRESULT, GetItemName)(BSTR * pbstrItemName) = 0;
    COM_METHOD(HRESULT, AddItemToFolder)(IWiaDrvItem * pIWiaDrvItem) = 0;
    COM_METHOD(HRESULT, UnlinkItemTree)(LONG lReason) = 0;
    COM_METHOD(HRESULT, RemoveItemFromFolder)(LONG lReason) = 0;
    COM_METHOD(HRESULT, FindItemByName)
    (LONG lFlags, BSTR bstrFullItemName, IWiaDrvItem * *ppIWiaDrvItem) = 0;
    COM_METHOD(HRESULT, FindChildItemByName)(BSTR bstrChildItemName, IWiaDrvItem * *ppIChildItem) = 0;
    COM_METHOD(HRESULT, GetParentItem)(IWiaDrvItem * *ppIParentItem) = 0;
    COM_METHOD(HRESULT, GetFirstChildItem)(IWiaDrvItem * *ppIChildItem) = 0;
    COM_METHOD(HRESULT, GetNextSiblingItem)(IWiaDrvItem * *ppISiblingItem) = 0;
    COM_METHOD(HRESULT, DumpItemData)(BSTR * bstrDrvItemData) = 0;
}
COM_END(IWiaDrvItem);
IOCTLINT_COM(IWiaMiniDrvCallBack, IUnknown)
{
    COM_METHOD(HRESULT, MiniDrvCallback)
    (LONG lReason, LONG lStatus, LONG lPercentComplete, LONG lOffset, LONG lLength,
     PMINIDRV_TRANSFER_CONTEXT pTranCtx, LONG lReserved) = 0;
}
COM_END(IWiaMiniDrvCallBack);
IOCTLINT_COM(IWiaMiniDrvTransferCallback, IUnknown)
{
    COM_METHOD(HRESULT, GetNextStream)
    (LONG lFlags, BSTR bstrItemName, BSTR bstrFullItemName, IStream * *ppIStream) = 0;
    COM_METHOD(HRESULT, SendMessage)(LONG lFlags, WiaTransferParams * pWiaTransferParams) = 0;
}
COM_END(IWiaMiniDrvTransferCallback);
IOCTLINT_COM(IWiaMiniDrv, IUnknown)
{
    COM_METHOD(HRESULT, drvInitializeWia)
    (BYTE * pWiasContext, LONG lFlags, BSTR bstrDeviceID, BSTR bstrRootFullItemName, IUnknown * pStiDevice,
     IUnknown * pIUnknownOuter, IWiaDrvItem * *ppIDrvItemRoot, IUnknown * *ppIUnknownInner,
     LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvAcquireItemData)
    (BYTE * pWiasContext, LONG lFlags, PMINIDRV_TRANSFER_CONTEXT pmdtc, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvInitItemProperties)(BYTE * pWiasContext, LONG lFlags, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvValidateItemProperties)
    (BYTE * pWiasContext, LONG lFlags, ULONG nPropSpec, const PROPSPEC *pPropSpec, LONG *plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvWriteItemProperties)
    (BYTE * pWiasContext, LONG lFlags, PMINIDRV_TRANSFER_CONTEXT pmdtc, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvReadItemProperties)
    (BYTE * pWiasContext, LONG lFlags, ULONG nPropSpec, const PROPSPEC *pPropSpec, LONG *plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvLockWiaDevice)(BYTE * pWiasContext, LONG lFlags, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvUnLockWiaDevice)(BYTE * pWiasContext, LONG lFlags, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvAnalyzeItem)(BYTE * pWiasContext, LONG lFlags, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvGetDeviceErrorStr)
    (LONG lFlags, LONG lDevErrVal, LPOLESTR * ppszDevErrStr, LONG * plDevErr) = 0;
    COM_METHOD(HRESULT, drvDeviceCommand)
    (BYTE * pWiasContext, LONG lFlags, const GUID *pguidCommand, IWiaDrvItem **ppMiniDrvItem,
     LONG *plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvGetCapabilities)
    (BYTE * pWiasContext, LONG lFlags, LONG * pcelt, WIA_DEV_CAP_DRV * *ppCapabilities,
     LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvDeleteItem)(BYTE * pWiasContext, LONG lFlags, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvFreeDrvItemContext)(LONG lFlags, BYTE * pSpecContext, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvGetWiaFormatInfo)
    (BYTE * pWiasContext, LONG lFlags, LONG * pcelt, WIA_FORMAT_INFO * *ppwfi, LONG * plDevErrVal) = 0;
    COM_METHOD(HRESULT, drvNotifyPnpEvent)
    (const GUID *pEventGUID, BSTR bstrDeviceID, ULONG ulReserved) = 0;
    COM_METHOD(HRESULT, drvUnInitializeWia)(BYTE * pWiasContext) = 0;
}
COM_END(IWiaMiniDrv);
#endif
#endif
