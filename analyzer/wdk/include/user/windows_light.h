/* windows_light.h: the few names of winuser.h and wingdi.h that code without a window still uses.
 * NF:winuser.wsprintfW, NF:winuser.MessageBoxW, NF:winuser.RegisterDeviceNotificationW,
 * NF:winuser.LoadStringW, NF:winuser.CharUpperW, NF:winuser.CharNextW. */
#ifndef IOCTLINT_WINDOWS_LIGHT_H
#define IOCTLINT_WINDOWS_LIGHT_H
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID HDEVNOTIFY, *PHDEVNOTIFY;
typedef HANDLE HDWP;
typedef int(CALLBACK *DLGPROC)(HWND, UINT, WPARAM, LPARAM);
typedef LRESULT(CALLBACK *WNDPROC)(HWND, UINT, WPARAM, LPARAM);
typedef struct tagMSG {
    HWND hwnd;
    UINT message;
    WPARAM wParam;
    LPARAM lParam;
    DWORD time;
    POINT pt;
} MSG, *PMSG, *NPMSG, *LPMSG;
#define DEVICE_NOTIFY_WINDOW_HANDLE 0x00000000
#define DEVICE_NOTIFY_SERVICE_HANDLE 0x00000001
#define DEVICE_NOTIFY_ALL_INTERFACE_CLASSES 0x00000004
HDEVNOTIFY WINAPI RegisterDeviceNotificationA(HANDLE recipient, LPVOID filter, DWORD flags);
HDEVNOTIFY WINAPI RegisterDeviceNotificationW(HANDLE recipient, LPVOID filter, DWORD flags);
BOOL WINAPI UnregisterDeviceNotification(HDEVNOTIFY handle);
#define MB_OK 0x00000000
#define MB_ICONERROR 0x00000010
int WINAPI MessageBoxA(HWND window, LPCSTR text, LPCSTR caption, UINT type);
int WINAPI MessageBoxW(HWND window, LPCWSTR text, LPCWSTR caption, UINT type);
int __cdecl wsprintfA(LPSTR out, LPCSTR format, ...);
int __cdecl wsprintfW(LPWSTR out, LPCWSTR format, ...);
int WINAPI LoadStringA(HINSTANCE instance, UINT id, LPSTR buffer, int size);
int WINAPI LoadStringW(HINSTANCE instance, UINT id, LPWSTR buffer, int size);
LPSTR WINAPI CharUpperA(LPSTR text);
LPWSTR WINAPI CharUpperW(LPWSTR text);
LPSTR WINAPI CharLowerA(LPSTR text);
LPWSTR WINAPI CharLowerW(LPWSTR text);
LPSTR WINAPI CharNextA(LPCSTR text);
LPWSTR WINAPI CharNextW(LPCWSTR text);
#ifdef UNICODE
#define RegisterDeviceNotification RegisterDeviceNotificationW
#define MessageBox MessageBoxW
#define wsprintf wsprintfW
#define LoadString LoadStringW
#define CharUpper CharUpperW
#define CharLower CharLowerW
#define CharNext CharNextW
#else
#define RegisterDeviceNotification RegisterDeviceNotificationA
#define MessageBox MessageBoxA
#define wsprintf wsprintfA
#define LoadString LoadStringA
#define CharUpper CharUpperA
#define CharLower CharLowerA
#define CharNext CharNextA
#endif
#define MAKEINTRESOURCEA(i) ((LPSTR)(ULONG_PTR)(WORD)(i))
#define MAKEINTRESOURCEW(i) ((LPWSTR)(ULONG_PTR)(WORD)(i))
#ifdef UNICODE
#define MAKEINTRESOURCE MAKEINTRESOURCEW
#else
#define MAKEINTRESOURCE MAKEINTRESOURCEA
#endif
#ifdef __cplusplus
}
#endif
#endif
