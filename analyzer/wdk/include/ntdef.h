/* ntdef.h: mingw's basic types, then what it lacks or defines in a way real drivers break.
 * FIELD_OFFSET and C_ASSERT become constant in every place the language allows them; C_ASSERT checks nothing,
 * for a layout that is only modelled must not fail a unit (NF:ntdef, k:windows-kernel-mode-run-time-library).
 */
#include_next <ntdef.h>
#ifndef IOCTLINT_NTDEF_H
#define IOCTLINT_NTDEF_H
#undef FIELD_OFFSET
#define FIELD_OFFSET(type, field) ((LONG) __builtin_offsetof(type, field))
#undef UFIELD_OFFSET
#define UFIELD_OFFSET(type, field) ((ULONG) __builtin_offsetof(type, field))
/* mingw's store their argument into itself. */
#undef UNREFERENCED_PARAMETER
#define UNREFERENCED_PARAMETER(P) ((void)(P))
#undef UNREFERENCED_LOCAL_VARIABLE
#define UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))
#undef C_ASSERT
#define C_ASSERT(e) _Static_assert(1, "not checked")
#define C_ASSERT_MSG(e, m) C_ASSERT(e)
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR, TBYTE, *PTBYTE, *PTSTR, *LPTSTR;
typedef const WCHAR *PCTSTR, *LPCTSTR;
#define __TEXT(s) L##s
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TBYTE, *PTBYTE;
typedef char *PTSTR, *LPTSTR;
typedef const char *PCTSTR, *LPCTSTR;
#define __TEXT(s) s
#endif
#ifndef TEXT
#define TEXT(s) __TEXT(s)
#endif
#define _TCHAR_DEFINED
typedef WCHAR *PZZWSTR, *PNZWCH;
typedef const WCHAR *PCZZWSTR, *PCNZWCH;
typedef CHAR *PZZSTR, *PNZCH;
typedef const CHAR *PCZZSTR, *PCNZCH;
typedef unsigned char BYTE, *PBYTE, *LPBYTE;
typedef int INT, *PINT;
typedef unsigned int UINT, *PUINT;
#ifndef BYTE_MAX
#define BYTE_MAX 0xff
#define SHORT_MAX 32767
#define USHORT_MAX 0xffff
#define WORD_MAX USHORT_MAX
#endif
#ifndef UINT32_MAX
#define UINT32_MAX 0xffffffffu
#endif
#ifndef LONG_MAX
#define LONG_MAX 2147483647L
#define LONG_MIN (-LONG_MAX - 1)
#endif
#ifndef LONGLONG_MAX
#define LONGLONG_MAX 9223372036854775807ll
#define LONGLONG_MIN (-9223372036854775807ll - 1)
#define ULONGLONG_MAX 0xffffffffffffffffull
#endif
#ifndef DECLSPEC_NOVTABLE
#define DECLSPEC_NOVTABLE __declspec(novtable)
#endif
#ifndef DECLSPEC_UUID
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#endif
#ifndef DECLSPEC_SELECTANY
#define DECLSPEC_SELECTANY __declspec(selectany)
#endif
#ifndef DECLSPEC_NOTHROW
#define DECLSPEC_NOTHROW __declspec(nothrow)
#endif
#ifndef CONST_VTBL
#define CONST_VTBL const
#define BEGIN_INTERFACE
#define END_INTERFACE
#endif
#ifndef WINAPI
#define WINAPI __stdcall
#endif
#ifndef CDECL
#define CDECL __cdecl
#endif
#ifndef POINTER_ALIGNMENT
#define POINTER_ALIGNMENT __declspec(align(8))
#endif
#ifndef __COMPARTMENT_ID_DEFINED__
#define __COMPARTMENT_ID_DEFINED__
typedef enum { UNSPECIFIED_COMPARTMENT_ID = 0, DEFAULT_COMPARTMENT_ID } COMPARTMENT_ID, *PCOMPARTMENT_ID;
#endif
typedef struct _FILE_ID_128 {
    UCHAR Identifier[16];
} FILE_ID_128, *PFILE_ID_128;
#ifndef DEFINE_ENUM_FLAG_OPERATORS
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(Enum)          \
    extern "C++" {                                \
    inline Enum operator|(Enum a, Enum b)         \
    {                                             \
        return Enum((int)a | (int)b);             \
    }                                             \
    inline Enum operator&(Enum a, Enum b)         \
    {                                             \
        return Enum((int)a & (int)b);             \
    }                                             \
    inline Enum operator^(Enum a, Enum b)         \
    {                                             \
        return Enum((int)a ^ (int)b);             \
    }                                             \
    inline Enum operator~(Enum a)                 \
    {                                             \
        return Enum(~(int)a);                     \
    }                                             \
    inline Enum &operator|=(Enum &a, Enum b)      \
    {                                             \
        return a = a | b;                         \
    }                                             \
    inline Enum &operator&=(Enum &a, Enum b)      \
    {                                             \
        return a = a & b;                         \
    }                                             \
    inline Enum &operator^=(Enum &a, Enum b)      \
    {                                             \
        return a = a ^ b;                         \
    }                                             \
    }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(Enum)
#endif
#endif
#endif
