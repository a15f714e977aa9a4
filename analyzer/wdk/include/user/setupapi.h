/* setupapi.h (user mode): device information sets, interfaces and registry, as programs use them that look
 * for a device to open, and the installation calls of driver tools. Property pages and the INF file queue's
 * structures are left out: they bring all of the common controls along. NF:setupapi.SetupDiGetClassDevsW,
 * NF:setupapi.SetupDiEnumDeviceInterfaces, NF:setupapi.SetupDiGetDeviceInterfaceDetailW,
 * NF:setupapi.SetupDiGetDeviceRegistryPropertyW, NS:setupapi._SP_DEVINFO_DATA,
 * NS:setupapi._SP_DEVICE_INTERFACE_DATA, NS:setupapi._SP_DRVINFO_DATA_V2_W,
 * NS:setupapi._SP_DEVINSTALL_PARAMS_W and the pages of the other names below. */
#ifndef _INC_SETUPAPI
#define _INC_SETUPAPI
#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifdef _WIN64
#pragma pack(push, 8)
#else
#pragma pack(push, 1)
#endif
#define LINE_LEN 256
#define MAX_INF_STRING_LENGTH 4096
#define MAX_TITLE_LEN 60
#define MAX_INSTRUCTION_LEN 256
#define MAX_LABEL_LEN 30
#define MAX_SERVICE_NAME_LEN 256
#define MAX_SUBTITLE_LEN 256
#define SP_MAX_MACHINENAME_LENGTH (MAX_PATH + 3)
typedef PVOID HINF, HDSKSPC, HSPFILEQ, HSPFILELOG, HDEVINFO;
typedef UINT DI_FUNCTION;
typedef DWORD SP_LOG_TOKEN;
typedef UINT(CALLBACK *PSP_FILE_CALLBACK_A)(PVOID, UINT, UINT_PTR, UINT_PTR);
typedef UINT(CALLBACK *PSP_FILE_CALLBACK_W)(PVOID, UINT, UINT_PTR, UINT_PTR);
typedef struct _SP_DEVINFO_DATA {
    DWORD cbSize;
    GUID ClassGuid;
    DWORD DevInst;
    ULONG_PTR Reserved;
} SP_DEVINFO_DATA, *PSP_DEVINFO_DATA;
typedef struct _SP_DEVICE_INTERFACE_DATA {
    DWORD cbSize;
    GUID InterfaceClassGuid;
    DWORD Flags;
    ULONG_PTR Reserved;
} SP_DEVICE_INTERFACE_DATA, *PSP_DEVICE_INTERFACE_DATA, SP_INTERFACE_DEVICE_DATA, *PSP_INTERFACE_DEVICE_DATA;
typedef struct _SP_DEVICE_INTERFACE_DETAIL_DATA_A {
    DWORD cbSize;
    CHAR DevicePath[1];
} SP_DEVICE_INTERFACE_DETAIL_DATA_A, *PSP_DEVICE_INTERFACE_DETAIL_DATA_A;
typedef struct _SP_DEVICE_INTERFACE_DETAIL_DATA_W {
    DWORD cbSize;
    WCHAR DevicePath[1];
} SP_DEVICE_INTERFACE_DETAIL_DATA_W, *PSP_DEVICE_INTERFACE_DETAIL_DATA_W;
typedef struct _SP_DEVINFO_LIST_DETAIL_DATA_A {
    DWORD cbSize;
    GUID ClassGuid;
    HANDLE RemoteMachineHandle;
    CHAR RemoteMachineName[SP_MAX_MACHINENAME_LENGTH];
} SP_DEVINFO_LIST_DETAIL_DATA_A, *PSP_DEVINFO_LIST_DETAIL_DATA_A;
typedef struct _SP_DEVINFO_LIST_DETAIL_DATA_W {
    DWORD cbSize;
    GUID ClassGuid;
    HANDLE RemoteMachineHandle;
    WCHAR RemoteMachineName[SP_MAX_MACHINENAME_LENGTH];
} SP_DEVINFO_LIST_DETAIL_DATA_W, *PSP_DEVINFO_LIST_DETAIL_DATA_W;
#define IOCTLINT_SP(C, X)                                                                           \
    typedef struct _SP_DEVINSTALL_PARAMS_##X {                                                      \
        DWORD cbSize;                                                                               \
        DWORD Flags;                                                                                \
        DWORD FlagsEx;                                                                              \
        HWND hwndParent;                                                                            \
        PSP_FILE_CALLBACK_##X InstallMsgHandler;                                                    \
        PVOID InstallMsgHandlerContext;                                                             \
        HSPFILEQ FileQueue;                                                                         \
        ULONG_PTR ClassInstallReserved;                                                             \
        DWORD Reserved;                                                                             \
        C DriverPath[MAX_PATH];                                                                     \
    } SP_DEVINSTALL_PARAMS_##X, *PSP_DEVINSTALL_PARAMS_##X;                                         \
    typedef struct _SP_DRVINFO_DATA_V2_##X {                                                        \
        DWORD cbSize;                                                                               \
        DWORD DriverType;                                                                           \
        ULONG_PTR Reserved;                                                                         \
        C Description[LINE_LEN];                                                                    \
        C MfgName[LINE_LEN];                                                                        \
        C ProviderName[LINE_LEN];                                                                   \
        FILETIME DriverDate;                                                                        \
        DWORDLONG DriverVersion;                                                                    \
    } SP_DRVINFO_DATA_V2_##X, *PSP_DRVINFO_DATA_V2_##X, SP_DRVINFO_DATA_##X, *PSP_DRVINFO_DATA_##X; \
    typedef struct _SP_DRVINFO_DETAIL_DATA_##X {                                                    \
        DWORD cbSize;                                                                               \
        FILETIME InfDate;                                                                           \
        DWORD CompatIDsOffset;                                                                      \
        DWORD CompatIDsLength;                                                                      \
        ULONG_PTR Reserved;                                                                         \
        C SectionName[LINE_LEN];                                                                    \
        C InfFileName[MAX_PATH];                                                                    \
        C DrvDescription[LINE_LEN];                                                                 \
        C HardwareID[1];                                                                            \
    } SP_DRVINFO_DETAIL_DATA_##X, *PSP_DRVINFO_DETAIL_DATA_##X;
IOCTLINT_SP(CHAR, A)
IOCTLINT_SP(WCHAR, W)
#undef IOCTLINT_SP
typedef struct _SP_CLASSINSTALL_HEADER {
    DWORD cbSize;
    DI_FUNCTION InstallFunction;
} SP_CLASSINSTALL_HEADER, *PSP_CLASSINSTALL_HEADER;
typedef struct _SP_PROPCHANGE_PARAMS {
    SP_CLASSINSTALL_HEADER ClassInstallHeader;
    DWORD StateChange;
    DWORD Scope;
    DWORD HwProfile;
} SP_PROPCHANGE_PARAMS, *PSP_PROPCHANGE_PARAMS;
typedef struct _SP_REMOVEDEVICE_PARAMS {
    SP_CLASSINSTALL_HEADER ClassInstallHeader;
    DWORD Scope;
    DWORD HwProfile;
} SP_REMOVEDEVICE_PARAMS, *PSP_REMOVEDEVICE_PARAMS;
typedef struct _SP_DRVINSTALL_PARAMS {
    DWORD cbSize;
    DWORD Rank;
    DWORD Flags;
    DWORD_PTR PrivateData;
    DWORD Reserved;
} SP_DRVINSTALL_PARAMS, *PSP_DRVINSTALL_PARAMS;
typedef struct _INFCONTEXT {
    PVOID Inf;
    PVOID CurrentInf;
    UINT Section;
    UINT Line;
} INFCONTEXT, *PINFCONTEXT;
typedef struct _COINSTALLER_CONTEXT_DATA {
    BOOL PostProcessing;
    DWORD InstallResult;
    PVOID PrivateData;
} COINSTALLER_CONTEXT_DATA, *PCOINSTALLER_CONTEXT_DATA;
#pragma pack(pop)
/* Flags of a query for a set, of an interface, of a key. */
#define DIGCF_DEFAULT 0x00000001
#define DIGCF_PRESENT 0x00000002
#define DIGCF_ALLCLASSES 0x00000004
#define DIGCF_PROFILE 0x00000008
#define DIGCF_DEVICEINTERFACE 0x00000010
#define DIGCF_INTERFACEDEVICE DIGCF_DEVICEINTERFACE
#define SPINT_ACTIVE 0x00000001
#define SPINT_DEFAULT 0x00000002
#define SPINT_REMOVED 0x00000004
#define DIREG_DEV 0x00000001
#define DIREG_DRV 0x00000002
#define DIREG_BOTH 0x00000004
#define DIOD_INHERIT_CLASSDRVS 0x00000002
#define DICD_GENERATE_ID 0x00000001
#define DICD_INHERIT_CLASSDRVS 0x00000002
#define DICS_ENABLE 1
#define DICS_DISABLE 2
#define DICS_PROPCHANGE 3
#define DICS_START 4
#define DICS_STOP 5
#define DICS_FLAG_GLOBAL 1
#define DICS_FLAG_CONFIGSPECIFIC 2
#define DI_REMOVEDEVICE_GLOBAL 1
#define DI_REMOVEDEVICE_CONFIGSPECIFIC 2
#define DI_NEEDRESTART 0x00000080L
#define DI_NEEDREBOOT 0x00000100L
#define DI_QUIETINSTALL 0x00800000L
#define DI_ENUMSINGLEINF 0x00010000L
#define DI_FLAGSEX_ALLOWEXCLUDEDDRVS 0x00000800L
#define DI_FLAGSEX_INSTALLEDDRIVER 0x04000000L
#define DIF_SELECTDEVICE 0x00000001
#define DIF_INSTALLDEVICE 0x00000002
#define DIF_ASSIGNRESOURCES 0x00000003
#define DIF_PROPERTIES 0x00000004
#define DIF_REMOVE 0x00000005
#define DIF_FIRSTTIMESETUP 0x00000006
#define DIF_FOUNDDEVICE 0x00000007
#define DIF_VALIDATEDRIVER 0x0000000A
#define DIF_UNREMOVE 0x00000016
#define DIF_SELECTBESTCOMPATDRV 0x00000017
#define DIF_ALLOW_INSTALL 0x00000018
#define DIF_REGISTERDEVICE 0x00000019
#define DIF_NEWDEVICEWIZARD_FINISHINSTALL 0x0000001E
#define DIF_INSTALLINTERFACES 0x00000020
#define DIF_REGISTER_COINSTALLERS 0x00000022
#define DIF_PROPERTYCHANGE 0x00000012
#define DIF_FINISHINSTALL_ACTION 0x0000002A
#define SPDIT_NODRIVER 0
#define SPDIT_CLASSDRIVER 1
#define SPDIT_COMPATDRIVER 2
#define DIRID_DRIVERS 12
#define DIRID_SYSTEM 11
#define DIRID_WINDOWS 10
#define INF_STYLE_WIN4 2
#define INFINFO_INF_NAME_IS_ABSOLUTE 2
#define SUOI_FORCEDELETE 1
#define SPOST_PATH 1
#define SPDRP_DEVICEDESC 0x00000000
#define SPDRP_HARDWAREID 0x00000001
#define SPDRP_COMPATIBLEIDS 0x00000002
#define SPDRP_SERVICE 0x00000004
#define SPDRP_CLASS 0x00000007
#define SPDRP_CLASSGUID 0x00000008
#define SPDRP_DRIVER 0x00000009
#define SPDRP_CONFIGFLAGS 0x0000000A
#define SPDRP_MFG 0x0000000B
#define SPDRP_FRIENDLYNAME 0x0000000C
#define SPDRP_LOCATION_INFORMATION 0x0000000D
#define SPDRP_PHYSICAL_DEVICE_OBJECT_NAME 0x0000000E
#define SPDRP_CAPABILITIES 0x0000000F
#define SPDRP_UI_NUMBER 0x00000010
#define SPDRP_UPPERFILTERS 0x00000011
#define SPDRP_LOWERFILTERS 0x00000012
#define SPDRP_BUSTYPEGUID 0x00000013
#define SPDRP_LEGACYBUSTYPE 0x00000014
#define SPDRP_BUSNUMBER 0x00000015
#define SPDRP_ENUMERATOR_NAME 0x00000016
#define SPDRP_SECURITY 0x00000017
#define SPDRP_SECURITY_SDS 0x00000018
#define SPDRP_DEVTYPE 0x00000019
#define SPDRP_EXCLUSIVE 0x0000001A
#define SPDRP_CHARACTERISTICS 0x0000001B
#define SPDRP_ADDRESS 0x0000001C
#define SPDRP_DEVICE_POWER_DATA 0x0000001E
#define SPDRP_REMOVAL_POLICY 0x0000001F
#define SPDRP_INSTALL_STATE 0x00000022
#define SPDRP_LOCATION_PATHS 0x00000023
#define SPDRP_BASE_CONTAINERID 0x00000024
#define SPCRP_SECURITY_SDS 0x00000018
#define SPFILENOTIFY_QUEUESCANEX 0x00000018
#ifndef ERROR_NO_SUCH_DEVINST
#define ERROR_NO_SUCH_DEVINST 0xE000020BL
#define ERROR_DI_DO_DEFAULT 0xE000020EL
#define ERROR_IN_WOW64 0xE0000235L
#endif
HDEVINFO WINAPI SetupDiCreateDeviceInfoList(const GUID *cls, HWND parent);
BOOL WINAPI SetupDiDestroyDeviceInfoList(HDEVINFO set);
BOOL WINAPI SetupDiEnumDeviceInfo(HDEVINFO set, DWORD index, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiDeleteDeviceInfo(HDEVINFO set, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiEnumDeviceInterfaces(HDEVINFO set, PSP_DEVINFO_DATA data, const GUID *cls, DWORD index,
                                        PSP_DEVICE_INTERFACE_DATA iface);
#define SetupDiEnumInterfaceDevice SetupDiEnumDeviceInterfaces
HKEY WINAPI SetupDiOpenDeviceInterfaceRegKey(HDEVINFO set, PSP_DEVICE_INTERFACE_DATA iface, DWORD rsv,
                                             REGSAM sam);
HKEY WINAPI SetupDiOpenDevRegKey(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD scope, DWORD profile, DWORD type,
                                 REGSAM sam);
HKEY WINAPI SetupDiOpenClassRegKey(const GUID *cls, REGSAM sam);
BOOL WINAPI SetupDiCallClassInstaller(DI_FUNCTION function, HDEVINFO set, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiChangeState(HDEVINFO set, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiRemoveDevice(HDEVINFO set, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiRestartDevices(HDEVINFO set, PSP_DEVINFO_DATA data);
BOOL WINAPI SetupDiRegisterDeviceInfo(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD flags, PVOID compare,
                                      PVOID ctx, PSP_DEVINFO_DATA dup);
BOOL WINAPI SetupDiBuildDriverInfoList(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD type);
BOOL WINAPI SetupDiDestroyDriverInfoList(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD type);
BOOL WINAPI SetupDiLoadClassIcon(const GUID *cls, HICON *icon, PINT index);
BOOL WINAPI SetupTerminateFileLog(HSPFILELOG log);
void WINAPI SetupCloseInfFile(HINF inf);
HSPFILEQ WINAPI SetupOpenFileQueue(void);
BOOL WINAPI SetupCloseFileQueue(HSPFILEQ queue);
PVOID WINAPI SetupInitDefaultQueueCallback(HWND owner);
void WINAPI SetupTermDefaultQueueCallback(PVOID context);
BOOL WINAPI SetupFindNextLine(PINFCONTEXT in, PINFCONTEXT out);
BOOL WINAPI SetupGetIntField(PINFCONTEXT line, DWORD field, PINT value);
DWORD WINAPI SetupGetFieldCount(PINFCONTEXT line);
BOOL WINAPI SetupGetBinaryField(PINFCONTEXT line, DWORD field, PBYTE buffer, DWORD size, LPDWORD required);
#define IOCTLINT_SP(T, CT, C, X)                                                                             \
    HDEVINFO WINAPI SetupDiGetClassDevs##X(const GUID *cls, CT enumerator, HWND parent, DWORD flags);        \
    HDEVINFO WINAPI SetupDiGetClassDevsEx##X(const GUID *cls, CT enumerator, HWND parent, DWORD flags,       \
                                             HDEVINFO set, CT machine, PVOID rsv);                           \
    HDEVINFO WINAPI SetupDiCreateDeviceInfoListEx##X(const GUID *cls, HWND parent, CT machine, PVOID rsv);   \
    BOOL WINAPI SetupDiGetDeviceInterfaceDetail##X(HDEVINFO set, PSP_DEVICE_INTERFACE_DATA iface,            \
                                                   PSP_DEVICE_INTERFACE_DETAIL_DATA_##X detail, DWORD size,  \
                                                   PDWORD required, PSP_DEVINFO_DATA data);                  \
    BOOL WINAPI SetupDiGetDeviceRegistryProperty##X(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD property,     \
                                                    PDWORD type, PBYTE buffer, DWORD size, PDWORD required); \
    BOOL WINAPI SetupDiSetDeviceRegistryProperty##X(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD property,     \
                                                    const BYTE *buffer, DWORD size);                         \
    BOOL WINAPI SetupDiGetClassRegistryProperty##X(const GUID *cls, DWORD property, PDWORD type,             \
                                                   PBYTE buffer, DWORD size, PDWORD required, CT machine,    \
                                                   PVOID rsv);                                               \
    BOOL WINAPI SetupDiSetClassRegistryProperty##X(const GUID *cls, DWORD property, const BYTE *buffer,      \
                                                   DWORD size, CT machine, PVOID rsv);                       \
    BOOL WINAPI SetupDiGetDeviceInstanceId##X(HDEVINFO set, PSP_DEVINFO_DATA data, T id, DWORD size,         \
                                              PDWORD required);                                              \
    BOOL WINAPI SetupDiOpenDeviceInfo##X(HDEVINFO set, CT id, HWND parent, DWORD flags,                      \
                                         PSP_DEVINFO_DATA data);                                             \
    BOOL WINAPI SetupDiOpenDeviceInterface##X(HDEVINFO set, CT path, DWORD flags,                            \
                                              PSP_DEVICE_INTERFACE_DATA iface);                              \
    BOOL WINAPI SetupDiCreateDeviceInfo##X(HDEVINFO set, CT name, const GUID *cls, CT description,           \
                                           HWND parent, DWORD flags, PSP_DEVINFO_DATA data);                 \
    BOOL WINAPI SetupDiSetClassInstallParams##X(HDEVINFO set, PSP_DEVINFO_DATA data,                         \
                                                PSP_CLASSINSTALL_HEADER params, DWORD size);                 \
    BOOL WINAPI SetupDiGetClassInstallParams##X(                                                             \
        HDEVINFO set, PSP_DEVINFO_DATA data, PSP_CLASSINSTALL_HEADER params, DWORD size, PDWORD required);   \
    BOOL WINAPI SetupDiGetDeviceInstallParams##X(HDEVINFO set, PSP_DEVINFO_DATA data,                        \
                                                 PSP_DEVINSTALL_PARAMS_##X params);                          \
    BOOL WINAPI SetupDiSetDeviceInstallParams##X(HDEVINFO set, PSP_DEVINFO_DATA data,                        \
                                                 PSP_DEVINSTALL_PARAMS_##X params);                          \
    BOOL WINAPI SetupDiGetDeviceInfoListDetail##X(HDEVINFO set, PSP_DEVINFO_LIST_DETAIL_DATA_##X detail);    \
    BOOL WINAPI SetupDiEnumDriverInfo##X(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD type, DWORD index,       \
                                         PSP_DRVINFO_DATA_##X driver);                                       \
    BOOL WINAPI SetupDiGetSelectedDriver##X(HDEVINFO set, PSP_DEVINFO_DATA data,                             \
                                            PSP_DRVINFO_DATA_##X driver);                                    \
    BOOL WINAPI SetupDiGetDriverInfoDetail##X(                                                               \
        HDEVINFO set, PSP_DEVINFO_DATA data, PSP_DRVINFO_DATA_##X driver,                                    \
        PSP_DRVINFO_DETAIL_DATA_##X detail, DWORD size, PDWORD required);                                    \
    BOOL WINAPI SetupDiClassGuidsFromName##X(CT name, LPGUID list, DWORD size, PDWORD required);             \
    BOOL WINAPI SetupDiClassGuidsFromNameEx##X(CT name, LPGUID list, DWORD size, PDWORD required,            \
                                               CT machine, PVOID rsv);                                       \
    BOOL WINAPI SetupDiClassNameFromGuid##X(const GUID *cls, T name, DWORD size, PDWORD required);           \
    BOOL WINAPI SetupDiClassNameFromGuidEx##X(const GUID *cls, T name, DWORD size, PDWORD required,          \
                                              CT machine, PVOID rsv);                                        \
    BOOL WINAPI SetupDiGetClassDescription##X(const GUID *cls, T text, DWORD size, PDWORD required);         \
    BOOL WINAPI SetupDiGetClassDescriptionEx##X(const GUID *cls, T text, DWORD size, PDWORD required,        \
                                                CT machine, PVOID rsv);                                      \
    BOOL WINAPI SetupDiBuildClassInfoListEx##X(DWORD flags, LPGUID list, DWORD size, PDWORD required,        \
                                               CT machine, PVOID rsv);                                       \
    HKEY WINAPI SetupDiOpenClassRegKeyEx##X(const GUID *cls, REGSAM sam, DWORD flags, CT machine,            \
                                            PVOID rsv);                                                      \
    HKEY WINAPI SetupDiCreateDevRegKey##X(HDEVINFO set, PSP_DEVINFO_DATA data, DWORD scope, DWORD profile,   \
                                          DWORD type, HINF inf, CT section);                                 \
    BOOL WINAPI SetupDiGetINFClass##X(CT inf, LPGUID cls, T name, DWORD size, PDWORD required);              \
    BOOL WINAPI SetupDiGetActualSectionToInstall##X(HINF inf, CT section, T actual, DWORD size,              \
                                                    PDWORD required, T *extension);                          \
    HINF WINAPI SetupOpenInfFile##X(CT file, CT cls, DWORD style, PUINT line);                               \
    BOOL WINAPI SetupFindFirstLine##X(HINF inf, CT section, CT key, PINFCONTEXT line);                       \
    BOOL WINAPI SetupFindNextMatchLine##X(PINFCONTEXT in, CT key, PINFCONTEXT out);                          \
    BOOL WINAPI SetupGetStringField##X(PINFCONTEXT line, DWORD field, T buffer, DWORD size,                  \
                                       PDWORD required);                                                     \
    BOOL WINAPI SetupGetMultiSzField##X(PINFCONTEXT line, DWORD field, T buffer, DWORD size,                 \
                                        PDWORD required);                                                    \
    BOOL WINAPI SetupGetLineText##X(PINFCONTEXT line, HINF inf, CT section, CT key, T buffer, DWORD size,    \
                                    PDWORD required);                                                        \
    LONG WINAPI SetupGetLineCount##X(HINF inf, CT section);                                                  \
    BOOL WINAPI SetupCopyOEMInf##X(CT source, CT location, DWORD media, DWORD style, T target, DWORD size,   \
                                   PDWORD required, T *component);                                           \
    BOOL WINAPI SetupUninstallOEMInf##X(CT inf, DWORD flags, PVOID rsv);                                     \
    BOOL WINAPI SetupGetInfFileList##X(CT folder, DWORD style, T buffer, DWORD size, PDWORD required);       \
    UINT WINAPI SetupDefaultQueueCallback##X(PVOID context, UINT note, UINT_PTR p1, UINT_PTR p2);            \
    BOOL WINAPI SetupScanFileQueue##X(HSPFILEQ queue, DWORD flags, HWND window,                              \
                                      PSP_FILE_CALLBACK_##X callback, PVOID context, PDWORD result);         \
    BOOL WINAPI SetupCommitFileQueue##X(HWND owner, HSPFILEQ queue, PSP_FILE_CALLBACK_##X callback,          \
                                        PVOID context);                                                      \
    BOOL WINAPI SetupInstallFromInfSection##X(HWND owner, HINF inf, CT section, UINT flags, HKEY key,        \
                                              CT source, UINT copy, PSP_FILE_CALLBACK_##X callback,          \
                                              PVOID context, HDEVINFO set, PSP_DEVINFO_DATA data);           \
    BOOL WINAPI SetupInstallServicesFromInfSection##X(HINF inf, CT section, DWORD flags);                    \
    BOOL WINAPI SetupSetDirectoryId##X(HINF inf, DWORD id, CT folder);
IOCTLINT_SP(PSTR, PCSTR, CHAR, A)
IOCTLINT_SP(PWSTR, PCWSTR, WCHAR, W)
#undef IOCTLINT_SP
#ifndef DEVPROPID_FIRST_USABLE
#include <devpropdef.h>
#endif
BOOL WINAPI SetupDiGetDevicePropertyW(HDEVINFO set, PSP_DEVINFO_DATA data, const DEVPROPKEY *key,
                                      DEVPROPTYPE *type, PBYTE buffer, DWORD size, PDWORD required,
                                      DWORD flags);
BOOL WINAPI SetupDiSetDevicePropertyW(HDEVINFO set, PSP_DEVINFO_DATA data, const DEVPROPKEY *key,
                                      DEVPROPTYPE type, const BYTE *buffer, DWORD size, DWORD flags);
BOOL WINAPI SetupDiGetDevicePropertyKeys(HDEVINFO set, PSP_DEVINFO_DATA data, DEVPROPKEY *keys, DWORD count,
                                         PDWORD required, DWORD flags);
BOOL WINAPI SetupDiGetDeviceInterfacePropertyW(HDEVINFO set, PSP_DEVICE_INTERFACE_DATA iface,
                                               const DEVPROPKEY *key, DEVPROPTYPE *type, PBYTE buffer,
                                               DWORD size, PDWORD required, DWORD flags);
BOOL WINAPI SetupDiGetClassPropertyW(const GUID *cls, const DEVPROPKEY *key, DEVPROPTYPE *type, PBYTE buffer,
                                     DWORD size, PDWORD required, DWORD flags);
#define SetupDiGetDeviceProperty SetupDiGetDevicePropertyW
#define SetupDiGetDeviceInterfaceProperty SetupDiGetDeviceInterfacePropertyW
#define SetupDiGetClassProperty SetupDiGetClassPropertyW
#ifdef UNICODE
#define SetupCommitFileQueue SetupCommitFileQueueW
#define SetupCopyOEMInf SetupCopyOEMInfW
#define SetupDefaultQueueCallback SetupDefaultQueueCallbackW
#define SetupDiBuildClassInfoListEx SetupDiBuildClassInfoListExW
#define SetupDiClassGuidsFromName SetupDiClassGuidsFromNameW
#define SetupDiClassGuidsFromNameEx SetupDiClassGuidsFromNameExW
#define SetupDiClassNameFromGuid SetupDiClassNameFromGuidW
#define SetupDiClassNameFromGuidEx SetupDiClassNameFromGuidExW
#define SetupDiCreateDevRegKey SetupDiCreateDevRegKeyW
#define SetupDiCreateDeviceInfo SetupDiCreateDeviceInfoW
#define SetupDiCreateDeviceInfoListEx SetupDiCreateDeviceInfoListExW
#define SetupDiEnumDriverInfo SetupDiEnumDriverInfoW
#define SetupDiGetActualSectionToInstall SetupDiGetActualSectionToInstallW
#define SetupDiGetClassDescription SetupDiGetClassDescriptionW
#define SetupDiGetClassDescriptionEx SetupDiGetClassDescriptionExW
#define SetupDiGetClassDevs SetupDiGetClassDevsW
#define SetupDiGetClassDevsEx SetupDiGetClassDevsExW
#define SetupDiGetClassInstallParams SetupDiGetClassInstallParamsW
#define SetupDiGetClassRegistryProperty SetupDiGetClassRegistryPropertyW
#define SetupDiGetDeviceInfoListDetail SetupDiGetDeviceInfoListDetailW
#define SetupDiGetDeviceInstallParams SetupDiGetDeviceInstallParamsW
#define SetupDiGetDeviceInstanceId SetupDiGetDeviceInstanceIdW
#define SetupDiGetDeviceInterfaceDetail SetupDiGetDeviceInterfaceDetailW
#define SetupDiGetDeviceRegistryProperty SetupDiGetDeviceRegistryPropertyW
#define SetupDiGetDriverInfoDetail SetupDiGetDriverInfoDetailW
#define SetupDiGetINFClass SetupDiGetINFClassW
#define SetupDiGetSelectedDriver SetupDiGetSelectedDriverW
#define SetupDiOpenClassRegKeyEx SetupDiOpenClassRegKeyExW
#define SetupDiOpenDeviceInfo SetupDiOpenDeviceInfoW
#define SetupDiOpenDeviceInterface SetupDiOpenDeviceInterfaceW
#define SetupDiSetClassInstallParams SetupDiSetClassInstallParamsW
#define SetupDiSetClassRegistryProperty SetupDiSetClassRegistryPropertyW
#define SetupDiSetDeviceInstallParams SetupDiSetDeviceInstallParamsW
#define SetupDiSetDeviceRegistryProperty SetupDiSetDeviceRegistryPropertyW
#define SetupFindFirstLine SetupFindFirstLineW
#define SetupFindNextMatchLine SetupFindNextMatchLineW
#define SetupGetInfFileList SetupGetInfFileListW
#define SetupGetLineCount SetupGetLineCountW
#define SetupGetLineText SetupGetLineTextW
#define SetupGetMultiSzField SetupGetMultiSzFieldW
#define SetupGetStringField SetupGetStringFieldW
#define SetupInstallFromInfSection SetupInstallFromInfSectionW
#define SetupInstallServicesFromInfSection SetupInstallServicesFromInfSectionW
#define SetupOpenInfFile SetupOpenInfFileW
#define SetupScanFileQueue SetupScanFileQueueW
#define SetupSetDirectoryId SetupSetDirectoryIdW
#define SetupUninstallOEMInf SetupUninstallOEMInfW
typedef SP_DEVICE_INTERFACE_DETAIL_DATA_W SP_DEVICE_INTERFACE_DETAIL_DATA, *PSP_DEVICE_INTERFACE_DETAIL_DATA;
typedef SP_DEVINFO_LIST_DETAIL_DATA_W SP_DEVINFO_LIST_DETAIL_DATA, *PSP_DEVINFO_LIST_DETAIL_DATA;
typedef SP_DEVINSTALL_PARAMS_W SP_DEVINSTALL_PARAMS, *PSP_DEVINSTALL_PARAMS;
typedef SP_DRVINFO_DATA_W SP_DRVINFO_DATA, *PSP_DRVINFO_DATA;
typedef SP_DRVINFO_DETAIL_DATA_W SP_DRVINFO_DETAIL_DATA, *PSP_DRVINFO_DETAIL_DATA;
#define PSP_FILE_CALLBACK PSP_FILE_CALLBACK_W
#else
#define SetupCommitFileQueue SetupCommitFileQueueA
#define SetupCopyOEMInf SetupCopyOEMInfA
#define SetupDefaultQueueCallback SetupDefaultQueueCallbackA
#define SetupDiBuildClassInfoListEx SetupDiBuildClassInfoListExA
#define SetupDiClassGuidsFromName SetupDiClassGuidsFromNameA
#define SetupDiClassGuidsFromNameEx SetupDiClassGuidsFromNameExA
#define SetupDiClassNameFromGuid SetupDiClassNameFromGuidA
#define SetupDiClassNameFromGuidEx SetupDiClassNameFromGuidExA
#define SetupDiCreateDevRegKey SetupDiCreateDevRegKeyA
#define SetupDiCreateDeviceInfo SetupDiCreateDeviceInfoA
#define SetupDiCreateDeviceInfoListEx SetupDiCreateDeviceInfoListExA
#define SetupDiEnumDriverInfo SetupDiEnumDriverInfoA
#define SetupDiGetActualSectionToInstall SetupDiGetActualSectionToInstallA
#define SetupDiGetClassDescription SetupDiGetClassDescriptionA
#define SetupDiGetClassDescriptionEx SetupDiGetClassDescriptionExA
#define SetupDiGetClassDevs SetupDiGetClassDevsA
#define SetupDiGetClassDevsEx SetupDiGetClassDevsExA
#define SetupDiGetClassInstallParams SetupDiGetClassInstallParamsA
#define SetupDiGetClassRegistryProperty SetupDiGetClassRegistryPropertyA
#define SetupDiGetDeviceInfoListDetail SetupDiGetDeviceInfoListDetailA
#define SetupDiGetDeviceInstallParams SetupDiGetDeviceInstallParamsA
#define SetupDiGetDeviceInstanceId SetupDiGetDeviceInstanceIdA
#define SetupDiGetDeviceInterfaceDetail SetupDiGetDeviceInterfaceDetailA
#define SetupDiGetDeviceRegistryProperty SetupDiGetDeviceRegistryPropertyA
#define SetupDiGetDriverInfoDetail SetupDiGetDriverInfoDetailA
#define SetupDiGetINFClass SetupDiGetINFClassA
#define SetupDiGetSelectedDriver SetupDiGetSelectedDriverA
#define SetupDiOpenClassRegKeyEx SetupDiOpenClassRegKeyExA
#define SetupDiOpenDeviceInfo SetupDiOpenDeviceInfoA
#define SetupDiOpenDeviceInterface SetupDiOpenDeviceInterfaceA
#define SetupDiSetClassInstallParams SetupDiSetClassInstallParamsA
#define SetupDiSetClassRegistryProperty SetupDiSetClassRegistryPropertyA
#define SetupDiSetDeviceInstallParams SetupDiSetDeviceInstallParamsA
#define SetupDiSetDeviceRegistryProperty SetupDiSetDeviceRegistryPropertyA
#define SetupFindFirstLine SetupFindFirstLineA
#define SetupFindNextMatchLine SetupFindNextMatchLineA
#define SetupGetInfFileList SetupGetInfFileListA
#define SetupGetLineCount SetupGetLineCountA
#define SetupGetLineText SetupGetLineTextA
#define SetupGetMultiSzField SetupGetMultiSzFieldA
#define SetupGetStringField SetupGetStringFieldA
#define SetupInstallFromInfSection SetupInstallFromInfSectionA
#define SetupInstallServicesFromInfSection SetupInstallServicesFromInfSectionA
#define SetupOpenInfFile SetupOpenInfFileA
#define SetupScanFileQueue SetupScanFileQueueA
#define SetupSetDirectoryId SetupSetDirectoryIdA
#define SetupUninstallOEMInf SetupUninstallOEMInfA
typedef SP_DEVICE_INTERFACE_DETAIL_DATA_A SP_DEVICE_INTERFACE_DETAIL_DATA, *PSP_DEVICE_INTERFACE_DETAIL_DATA;
typedef SP_DEVINFO_LIST_DETAIL_DATA_A SP_DEVINFO_LIST_DETAIL_DATA, *PSP_DEVINFO_LIST_DETAIL_DATA;
typedef SP_DEVINSTALL_PARAMS_A SP_DEVINSTALL_PARAMS, *PSP_DEVINSTALL_PARAMS;
typedef SP_DRVINFO_DATA_A SP_DRVINFO_DATA, *PSP_DRVINFO_DATA;
typedef SP_DRVINFO_DETAIL_DATA_A SP_DRVINFO_DETAIL_DATA, *PSP_DRVINFO_DETAIL_DATA;
#define PSP_FILE_CALLBACK PSP_FILE_CALLBACK_A
#endif
typedef SP_DEVICE_INTERFACE_DETAIL_DATA SP_INTERFACE_DEVICE_DETAIL_DATA, *PSP_INTERFACE_DEVICE_DETAIL_DATA;
#define SetupDiGetInterfaceDeviceDetail SetupDiGetDeviceInterfaceDetail
#ifdef __cplusplus
}
#endif
#endif
