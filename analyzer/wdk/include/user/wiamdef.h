/* wiamdef.h: what the image acquisition service offers its minidrivers. NF:wiamdef.wiasReadPropLong,
 * NF:wiamdef.wiasCreateDrvItem, NF:wiamdef.wiasQueueEvent and their siblings. C++ only. */
#ifndef IOCTLINT_WIAMDEF_H
#define IOCTLINT_WIAMDEF_H
#include "wiamindr.h"
#ifdef __cplusplus
#define WIAS_TRACE(x)
#define WIAS_ERROR(x)
#define WIAS_HRESULT(x)
#define WIAS_ASSERT(x)
#define WIAS_LTRACE(log, id, detail, x)
#define WIAS_LERROR(log, id, x)
#define WIAS_LWARNING(log, id, x)
#define WIAS_LHRESULT(log, x)
extern "C" {
#define IOCTLINT_WIAS HRESULT __stdcall
IOCTLINT_WIAS wiasCreateDrvItem(LONG lObjectFlags, BSTR bstrItemName, BSTR bstrFullItemName,
                                IWiaMiniDrv *pIMiniDrv, LONG cbDevSpecContext, BYTE **ppDevSpecContext,
                                IWiaDrvItem **ppIWiaDrvItem);
IOCTLINT_WIAS wiasCreateChildAppItem(BYTE *pParentWiasContext, LONG lFlags, BSTR bstrItemName,
                                     BSTR bstrFullItemName, BYTE **ppWiasChildContext);
IOCTLINT_WIAS wiasGetItemType(BYTE *pWiasContext, LONG *plType);
IOCTLINT_WIAS wiasGetDrvItem(BYTE *pWiasContext, IWiaDrvItem **ppIWiaDrvItem);
IOCTLINT_WIAS wiasGetRootItem(BYTE *pWiasContext, BYTE **ppWiasContext);
IOCTLINT_WIAS wiasGetContextFromName(BYTE *pWiasContext, LONG lFlags, BSTR bstrName, BYTE **ppWiasContext);
IOCTLINT_WIAS wiasGetChildrenContexts(BYTE *pParentContext, ULONG *pulNumChildren, BYTE ***pChildren);
IOCTLINT_WIAS wiasSetItemPropNames(BYTE *pWiasContext, LONG cItemProps, PROPID *ppId, LPOLESTR *ppszNames);
IOCTLINT_WIAS wiasSetItemPropAttribs(BYTE *pWiasContext, LONG cPropSpec, PROPSPEC *pPropSpec,
                                     PWIA_PROPERTY_INFO pwpi);
IOCTLINT_WIAS wiasSetPropertyAttributes(BYTE *pWiasContext, LONG cPropSpec, PROPSPEC *pPropSpec,
                                        ULONG *pulAccessFlags, PROPVARIANT *ppvar);
IOCTLINT_WIAS wiasGetPropertyAttributes(BYTE *pWiasContext, LONG cPropSpec, PROPSPEC *pPropSpec,
                                        ULONG *pulAccessFlags, PROPVARIANT *ppvar);
IOCTLINT_WIAS wiasReadPropStr(BYTE *pWiasContext, PROPID propid, BSTR *pbstr, BSTR *pbstrOld,
                              BOOL bMustExist);
IOCTLINT_WIAS wiasReadPropLong(BYTE *pWiasContext, PROPID propid, LONG *plVal, LONG *plValOld,
                               BOOL bMustExist);
IOCTLINT_WIAS wiasReadPropFloat(BYTE *pWiasContext, PROPID propid, FLOAT *pfVal, FLOAT *pfValOld,
                                BOOL bMustExist);
IOCTLINT_WIAS wiasReadPropGuid(BYTE *pWiasContext, PROPID propid, GUID *pguidVal, GUID *pguidValOld,
                               BOOL bMustExist);
IOCTLINT_WIAS wiasReadPropBin(BYTE *pWiasContext, PROPID propid, BYTE **ppbVal, BYTE **ppbValOld,
                              BOOL bMustExist);
IOCTLINT_WIAS wiasWritePropStr(BYTE *pWiasContext, PROPID propid, BSTR bstr);
IOCTLINT_WIAS wiasWritePropLong(BYTE *pWiasContext, PROPID propid, LONG lVal);
IOCTLINT_WIAS wiasWritePropFloat(BYTE *pWiasContext, PROPID propid, float fVal);
IOCTLINT_WIAS wiasWritePropGuid(BYTE *pWiasContext, PROPID propid, GUID guidVal);
IOCTLINT_WIAS wiasWritePropBin(BYTE *pWiasContext, PROPID propid, LONG cbVal, BYTE *pbVal);
IOCTLINT_WIAS wiasReadMultiple(BYTE *pWiasContext, ULONG ulCount, const PROPSPEC *pps, PROPVARIANT *ppv,
                               PROPVARIANT *pvOld);
IOCTLINT_WIAS wiasWriteMultiple(BYTE *pWiasContext, ULONG ulCount, const PROPSPEC *pps,
                                const PROPVARIANT *ppv);
IOCTLINT_WIAS wiasValidateItemProperties(BYTE *pWiasContext, ULONG nPropSpec, const PROPSPEC *pPropSpec);
IOCTLINT_WIAS wiasCreatePropContext(ULONG cPropSpec, PROPSPEC *pPropSpec, ULONG cProps, PROPID *pProps,
                                    WIA_PROPERTY_CONTEXT *pContext);
IOCTLINT_WIAS wiasFreePropContext(WIA_PROPERTY_CONTEXT *pContext);
IOCTLINT_WIAS wiasIsPropChanged(PROPID propid, WIA_PROPERTY_CONTEXT *pContext, BOOL *pbChanged);
IOCTLINT_WIAS wiasSetPropChanged(PROPID propid, WIA_PROPERTY_CONTEXT *pContext, BOOL bChanged);
IOCTLINT_WIAS wiasGetChangedValueLong(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext, BOOL bNoValidation,
                                      PROPID propID, WIAS_CHANGED_VALUE_INFO *pInfo);
IOCTLINT_WIAS wiasGetChangedValueFloat(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext, BOOL bNoValidation,
                                       PROPID propID, WIAS_CHANGED_VALUE_INFO *pInfo);
IOCTLINT_WIAS wiasGetChangedValueGuid(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext, BOOL bNoValidation,
                                      PROPID propID, WIAS_CHANGED_VALUE_INFO *pInfo);
IOCTLINT_WIAS wiasGetChangedValueStr(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext, BOOL bNoValidation,
                                     PROPID propID, WIAS_CHANGED_VALUE_INFO *pInfo);
IOCTLINT_WIAS wiasSetValidFlag(BYTE *pWiasContext, PROPID propid, ULONG ulNom, ULONG ulValidBits);
IOCTLINT_WIAS wiasSetValidRangeLong(BYTE *pWiasContext, PROPID propid, LONG lMin, LONG lNom, LONG lMax,
                                    LONG lStep);
IOCTLINT_WIAS wiasSetValidRangeFloat(BYTE *pWiasContext, PROPID propid, FLOAT fMin, FLOAT fNom, FLOAT fMax,
                                     FLOAT fStep);
IOCTLINT_WIAS wiasSetValidListLong(BYTE *pWiasContext, PROPID propid, ULONG ulCount, LONG lNom,
                                   LONG *plValues);
IOCTLINT_WIAS wiasSetValidListFloat(BYTE *pWiasContext, PROPID propid, ULONG ulCount, FLOAT fNom,
                                    FLOAT *pfValues);
IOCTLINT_WIAS wiasSetValidListGuid(BYTE *pWiasContext, PROPID propid, ULONG ulCount, GUID guidNom,
                                   GUID *pguidValues);
IOCTLINT_WIAS wiasSetValidListStr(BYTE *pWiasContext, PROPID propid, ULONG ulCount, BSTR bstrNom,
                                  BSTR *bstrValues);
IOCTLINT_WIAS wiasUpdateScanRect(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext, LONG lWidth,
                                 LONG lHeight);
IOCTLINT_WIAS wiasUpdateValidFormat(BYTE *pWiasContext, WIA_PROPERTY_CONTEXT *pContext,
                                    IWiaMiniDrv *pIMiniDrv);
IOCTLINT_WIAS wiasGetImageInformation(BYTE *pWiasContext, LONG lFlags, PMINIDRV_TRANSFER_CONTEXT pmdtc);
IOCTLINT_WIAS wiasWritePageBufToFile(PMINIDRV_TRANSFER_CONTEXT pmdtc);
IOCTLINT_WIAS wiasWritePageBufToStream(PMINIDRV_TRANSFER_CONTEXT pmdtc, IStream *pstream);
IOCTLINT_WIAS wiasWriteBufToFile(LONG lFlags, PMINIDRV_TRANSFER_CONTEXT pmdtc);
IOCTLINT_WIAS wiasSendEndOfPage(BYTE *pWiasContext, LONG lPageCount, PMINIDRV_TRANSFER_CONTEXT pmdtc);
IOCTLINT_WIAS wiasQueueEvent(BSTR bstrDeviceId, const GUID *pEventGUID, BSTR bstrFullItemName);
VOID __cdecl wiasDebugTrace(HINSTANCE hInstance, LPCSTR pszFormat, ...);
VOID __cdecl wiasDebugError(HINSTANCE hInstance, LPCSTR pszFormat, ...);
VOID __stdcall wiasPrintDebugHResult(HINSTANCE hInstance, HRESULT hr);
BSTR __cdecl wiasFormatArgs(LPCSTR lpszFormat, ...);
}
#endif
#endif
