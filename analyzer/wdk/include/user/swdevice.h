/* swdevice.h: software devices made by a program. NF:swdevice.SwDeviceCreate, NF:swdevice.SwDeviceClose,
 * NS:swdevicedef.SW_DEVICE_CREATE_INFO. */
#ifndef IOCTLINT_SWDEVICE_H
#define IOCTLINT_SWDEVICE_H
#include <windows.h>

#include <devpropdef.h>
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(HSWDEVICE);
typedef HSWDEVICE *PHSWDEVICE;
typedef enum _SW_DEVICE_CAPABILITIES {
    SWDeviceCapabilitiesNone = 0x00000000,
    SWDeviceCapabilitiesRemovable = 0x00000001,
    SWDeviceCapabilitiesSilentInstall = 0x00000002,
    SWDeviceCapabilitiesNoDisplayInUI = 0x00000004,
    SWDeviceCapabilitiesDriverRequired = 0x00000008
} SW_DEVICE_CAPABILITIES;
typedef enum _SW_DEVICE_LIFETIME {
    SWDeviceLifetimeHandle,
    SWDeviceLifetimeParentPresent,
    SWDeviceLifetimeMax
} SW_DEVICE_LIFETIME;
typedef struct _SW_DEVICE_CREATE_INFO {
    ULONG cbSize;
    PCWSTR pszInstanceId;
    PCZZWSTR pszzHardwareIds;
    PCZZWSTR pszzCompatibleIds;
    const GUID *pContainerId;
    ULONG CapabilityFlags;
    PCWSTR pszDeviceDescription;
    PCWSTR pszDeviceLocation;
    const SECURITY_DESCRIPTOR *pSecurityDescriptor;
} SW_DEVICE_CREATE_INFO, *PSW_DEVICE_CREATE_INFO;
typedef VOID(WINAPI *SW_DEVICE_CREATE_CALLBACK)(HSWDEVICE hSwDevice, HRESULT CreateResult, PVOID pContext,
                                                PCWSTR pszDeviceInstanceId);
HRESULT WINAPI SwDeviceCreate(PCWSTR pszEnumeratorName, PCWSTR pszParentDeviceInstance,
                              const SW_DEVICE_CREATE_INFO *pCreateInfo, ULONG cPropertyCount,
                              const DEVPROPERTY *pProperties, SW_DEVICE_CREATE_CALLBACK pCallback,
                              PVOID pContext, PHSWDEVICE phSwDevice);
VOID WINAPI SwDeviceClose(HSWDEVICE hSwDevice);
HRESULT WINAPI SwDeviceSetLifetime(HSWDEVICE hSwDevice, SW_DEVICE_LIFETIME Lifetime);
HRESULT WINAPI SwDeviceGetLifetime(HSWDEVICE hSwDevice, SW_DEVICE_LIFETIME *pLifetime);
HRESULT WINAPI SwDevicePropertySet(HSWDEVICE hSwDevice, ULONG cPropertyCount, const DEVPROPERTY *pProperties);
HRESULT WINAPI SwDeviceInterfaceRegister(HSWDEVICE hSwDevice, const GUID *pInterfaceClassGuid,
                                         PCWSTR pszReferenceString, ULONG cPropertyCount,
                                         const DEVPROPERTY *pProperties, BOOL fEnabled,
                                         PWSTR *ppszDeviceInterfaceId);
HRESULT WINAPI SwDeviceInterfaceSetState(HSWDEVICE hSwDevice, PCWSTR pszDeviceInterfaceId, BOOL fEnabled);
VOID WINAPI SwMemFree(PVOID pMem);
#ifdef __cplusplus
}
#endif
#endif
