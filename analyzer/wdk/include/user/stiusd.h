/* stiusd.h: the user-mode driver of a still image device. NN:stiusd.IStiUSD, NN:stiusd.IStiDeviceControl,
 * NS:stiusd._STI_USD_CAPS. */
#ifndef IOCTLINT_STIUSD_H
#define IOCTLINT_STIUSD_H
#include "com_model.h"

#include <sti.h>
#define STI_USD_GENCAP_NATIVE_PUSHSUPPORT 0x00000001
typedef struct _STI_USD_CAPS {
    DWORD dwVersion;
    DWORD dwGenericCaps;
} STI_USD_CAPS, *PSTI_USD_CAPS;
#ifdef __cplusplus
IOCTLINT_COM(IStiDeviceControl, IUnknown)
{
    COM_METHOD(HRESULT, Initialize)
    (DWORD dwDeviceType, DWORD dwMode, LPWSTR pwszPortName, DWORD dwFlags) = 0;
    COM_METHOD(HRESULT, RawReadData)(LPVOID lpBuffer, LPDWORD lpdwNumberOfBytes, LPOVERLAPPED lpOverlapped) =
        0;
    COM_METHOD(HRESULT, RawWriteData)(LPVOID lpBuffer, DWORD nNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, RawReadCommand)
    (LPVOID lpBuffer, LPDWORD lpdwNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, RawWriteCommand)
    (LPVOID lpBuffer, DWORD nNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, RawDeviceControl)
    (USHORT EscapeFunction, LPVOID lpInData, DWORD cbInDataSize, LPVOID pOutData, DWORD dwOutDataSize,
     LPDWORD pdwActualData) = 0;
    COM_METHOD(HRESULT, GetLastError)(LPDWORD lpdwLastError) = 0;
    COM_METHOD(HRESULT, GetMyDevicePortName)(LPWSTR lpszDevicePath, DWORD cwDevicePathSize) = 0;
    COM_METHOD(HRESULT, GetMyDeviceHandle)(LPHANDLE lph) = 0;
    COM_METHOD(HRESULT, GetMyDeviceOpenMode)(LPDWORD pdwOpenMode) = 0;
    COM_METHOD(HRESULT, WriteToErrorLog)(DWORD dwMessageType, LPCWSTR pszMessage, DWORD dwErrorCode) = 0;
}
COM_END(IStiDeviceControl);
typedef IStiDeviceControl *PSTIDEVICECONTROL;
IOCTLINT_COM(IStiUSD, IUnknown)
{
    COM_METHOD(HRESULT, Initialize)
    (PSTIDEVICECONTROL pHelDcb, DWORD dwStiVersion, HKEY hParametersKey) = 0;
    COM_METHOD(HRESULT, GetCapabilities)(PSTI_USD_CAPS pDevCaps) = 0;
    COM_METHOD(HRESULT, GetStatus)(PSTI_DEVICE_STATUS pDevStatus) = 0;
    COM_METHOD(HRESULT, DeviceReset)() = 0;
    COM_METHOD(HRESULT, Diagnostic)(LPSTI_DIAG pBuffer) = 0;
    COM_METHOD(HRESULT, Escape)
    (STI_RAW_CONTROL_CODE EscapeFunction, LPVOID lpInData, DWORD cbInDataSize, LPVOID pOutData,
     DWORD dwOutDataSize, LPDWORD pdwActualData) = 0;
    COM_METHOD(HRESULT, GetLastError)(LPDWORD pdwLastDeviceError) = 0;
    COM_METHOD(HRESULT, LockDevice)() = 0;
    COM_METHOD(HRESULT, UnLockDevice)() = 0;
    COM_METHOD(HRESULT, RawReadData)(LPVOID lpBuffer, LPDWORD lpdwNumberOfBytes, LPOVERLAPPED lpOverlapped) =
        0;
    COM_METHOD(HRESULT, RawWriteData)(LPVOID lpBuffer, DWORD nNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, RawReadCommand)
    (LPVOID lpBuffer, LPDWORD lpdwNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, RawWriteCommand)
    (LPVOID lpBuffer, DWORD nNumberOfBytes, LPOVERLAPPED lpOverlapped) = 0;
    COM_METHOD(HRESULT, SetNotificationHandle)(HANDLE hEvent) = 0;
    COM_METHOD(HRESULT, GetNotificationData)(LPSTINOTIFY lpNotify) = 0;
    COM_METHOD(HRESULT, GetLastErrorInfo)(STI_ERROR_INFO * pLastErrorInfo) = 0;
}
COM_END(IStiUSD);
typedef IStiUSD *PSTIUSD;
#endif
#endif
