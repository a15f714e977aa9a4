/* windef.h: in kernel mode only the plain type names (a driver that includes it wants DWORD and BOOL); user
 * mode gets mingw's, with all of winnt.h behind it. NS:windef.RECT, NS:windef.POINT, NS:windef.SIZE. */
#ifndef _KERNEL_MODE
#include_next <windef.h>
#else
#ifndef _WINDEF_
#define _WINDEF_
#define _WINDEF_H
#define _MINWINDEF_
#include <ntdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned long DWORD, *PDWORD, *LPDWORD;
typedef unsigned short WORD, *PWORD, *LPWORD;
typedef unsigned char byte;
typedef unsigned char boolean;
typedef __int64 hyper;
typedef float FLOAT, *PFLOAT;
typedef double DOUBLE, DATE;
typedef int *LPINT;
typedef long *LPLONG;
typedef BOOL *PBOOL, *LPBOOL;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM, LRESULT;
typedef WORD ATOM;
typedef DWORD COLORREF, *LPCOLORREF;
typedef struct tagRECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} RECT, *PRECT, *NPRECT, *LPRECT;
typedef const RECT *LPCRECT;
typedef struct _RECTL {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} RECTL, *PRECTL, *LPRECTL;
typedef const RECTL *LPCRECTL;
typedef struct tagPOINT {
    LONG x;
    LONG y;
} POINT, *PPOINT, *NPPOINT, *LPPOINT;
typedef struct _POINTL {
    LONG x;
    LONG y;
} POINTL, *PPOINTL;
typedef struct tagPOINTS {
    SHORT x;
    SHORT y;
} POINTS, *PPOINTS, *LPPOINTS;
typedef struct tagSIZE {
    LONG cx;
    LONG cy;
} SIZE, *PSIZE, *LPSIZE;
typedef SIZE SIZEL, *PSIZEL, *LPSIZEL;
typedef struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME, *PFILETIME, *LPFILETIME;
typedef HANDLE HGLOBAL, HLOCAL;
#define IOCTLINT_HANDLE(n) \
    typedef struct n##__ { \
        int unused; \
    } *n;
IOCTLINT_HANDLE(HWND)
IOCTLINT_HANDLE(HDC) IOCTLINT_HANDLE(HBITMAP) IOCTLINT_HANDLE(HINSTANCE) IOCTLINT_HANDLE(HKEY)
    IOCTLINT_HANDLE(HMENU) IOCTLINT_HANDLE(HPALETTE) IOCTLINT_HANDLE(HBRUSH) IOCTLINT_HANDLE(HFONT)
        IOCTLINT_HANDLE(HRGN) IOCTLINT_HANDLE(HPEN) IOCTLINT_HANDLE(HMETAFILE) IOCTLINT_HANDLE(HENHMETAFILE)
            IOCTLINT_HANDLE(HCOLORSPACE) IOCTLINT_HANDLE(HGLRC)
#undef IOCTLINT_HANDLE
                typedef HINSTANCE HMODULE;
typedef void *HICON, *HCURSOR, *HGDIOBJ;
typedef LONG_PTR(__stdcall *FARPROC)(), (__stdcall *NEARPROC)(), (__stdcall *PROC)();
#ifndef MAX_PATH
#define MAX_PATH 260
#endif
#ifndef CALLBACK
#define WINAPI __stdcall
#define CALLBACK __stdcall
#define APIENTRY WINAPI
#define WINAPIV __cdecl
#endif
#define far
#define near
#ifndef CONST
#define CONST const
#endif
#define MAKEWORD(a, b) \
    ((WORD)(((BYTE)((DWORD_PTR)(a) & 0xff)) | ((WORD)((BYTE)((DWORD_PTR)(b) & 0xff))) << 8))
#define MAKELONG(a, b) \
    ((LONG)(((WORD)((DWORD_PTR)(a) & 0xffff)) | ((DWORD)((WORD)((DWORD_PTR)(b) & 0xffff))) << 16))
#define LOWORD(l) ((WORD)((DWORD_PTR)(l) & 0xffff))
#define HIWORD(l) ((WORD)((DWORD_PTR)(l) >> 16))
#define LOBYTE(w) ((BYTE)((DWORD_PTR)(w) & 0xff))
#define HIBYTE(w) ((BYTE)((DWORD_PTR)(w) >> 8))
#if !defined(max) && !defined(NOMINMAX) && !defined(__cplusplus)
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifdef __cplusplus
}
#endif
#endif
#endif
