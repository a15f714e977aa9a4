/* mswmdm.h: Windows Media Device Manager, as far as talking to a device goes.
 * Idea: C++ has the interfaces; in C a call through COBJMACROS is a call of a function of the macro's name, so that both
 * forms name what they call. NF:mswmdm.IWMDMDevice3.DeviceIoControl. */
#ifndef IOCTLINT_MSWMDM_H
#define IOCTLINT_MSWMDM_H

#include <objbase.h>
#include <propidl.h>

#define WMDM_E_BUSY ((HRESULT)0x80045000L)
#define WMDM_E_INTERFACEDEAD ((HRESULT)0x80045001L)
#define WMDM_E_INVALIDTYPE ((HRESULT)0x80045002L)
#define WMDM_E_PROCESSFAILED ((HRESULT)0x80045003L)
#define WMDM_E_NOTSUPPORTED ((HRESULT)0x80045004L)
#define WMDM_E_NOTCERTIFIED ((HRESULT)0x80045005L)
#define WMDM_E_NORIGHTS ((HRESULT)0x80045006L)
#define WMDM_E_BUFFERTOOSMALL ((HRESULT)0x80045008L)

typedef struct _WMDMID {
    UINT cbSize;
    DWORD dwVendorID;
    BYTE pID[128];
    UINT SerialNumberLength;
} WMDMID, *PWMDMID;

typedef enum WMDM_FIND_SCOPE {
    WMDM_FIND_SCOPE_GLOBAL = 0,
    WMDM_FIND_SCOPE_IMMEDIATE_CHILDREN = 1,
} WMDM_FIND_SCOPE;

#ifdef __cplusplus

struct IWMDMStorage;
struct IWMDMEnumStorage;

struct IWMDMDevice : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetName(LPWSTR pwszName, UINT nMaxChars) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetManufacturer(LPWSTR pwszName, UINT nMaxChars) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVersion(DWORD *pdwVersion) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetType(DWORD *pdwType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSerialNumber(PWMDMID pSerialNumber, BYTE abMac[8]) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPowerSource(DWORD *pdwPowerSource, DWORD *pdwPercentRemaining) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetStatus(DWORD *pdwStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceIcon(ULONG *hIcon) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumStorage(IWMDMEnumStorage **ppEnumStorage) = 0;
};

struct IWMDMDevice2 : public IWMDMDevice {
    virtual HRESULT STDMETHODCALLTYPE GetStorage(LPCWSTR pszStorageName, IWMDMStorage **ppStorage) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCanonicalName(LPWSTR pwszPnPName, UINT nMaxChars) = 0;
};

struct IWMDMDevice3 : public IWMDMDevice2 {
    virtual HRESULT STDMETHODCALLTYPE GetProperty(LPCWSTR pwszPropName, PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetProperty(LPCWSTR pwszPropName, const PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeviceIoControl(DWORD dwIoControlCode, BYTE *lpInBuffer, DWORD nInBufferSize,
                                                      LPBYTE lpOutBuffer, LPDWORD pnOutBufferSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindStorage(WMDM_FIND_SCOPE findScope, LPCWSTR pwszUniqueID,
                                                  IWMDMStorage **ppStorage) = 0;
};

#else

typedef struct IWMDMDevice3 IWMDMDevice3;

/* The C form calls through lpVtbl by these names. */
ULONG IWMDMDevice3_AddRef(IWMDMDevice3 *This);
ULONG IWMDMDevice3_Release(IWMDMDevice3 *This);
HRESULT IWMDMDevice3_GetName(IWMDMDevice3 *This, LPWSTR pwszName, UINT nMaxChars);
HRESULT IWMDMDevice3_DeviceIoControl(IWMDMDevice3 *This, DWORD dwIoControlCode, BYTE *lpInBuffer, DWORD nInBufferSize,
                                     LPBYTE lpOutBuffer, LPDWORD pnOutBufferSize);

#endif

#endif
