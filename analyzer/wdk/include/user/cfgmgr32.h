/* cfgmgr32.h: mingw's, then the functions it declares only types for. NF:cfgmgr32.CM_Register_Notification,
 * NF:cfgmgr32.CM_Unregister_Notification, NF:cfgmgr32.CM_MapCrToWin32Err. */
#include_next <cfgmgr32.h>
#ifndef IOCTLINT_CFGMGR32_H
#define IOCTLINT_CFGMGR32_H
#ifdef __cplusplus
extern "C" {
#endif
#if WINVER >= _WIN32_WINNT_WIN8
CONFIGRET WINAPI CM_Register_Notification(PCM_NOTIFY_FILTER pFilter, PVOID pContext,
                                          PCM_NOTIFY_CALLBACK pCallback, PHCMNOTIFICATION pNotifyContext);
CONFIGRET WINAPI CM_Unregister_Notification(HCMNOTIFICATION NotifyContext);
#endif
DWORD WINAPI CM_MapCrToWin32Err(CONFIGRET CmReturnCode, DWORD DefaultErr);
#ifdef __cplusplus
}
#endif
#endif
