/*
 * Model of wdfstring.h: string objects.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfstring/.
 */
#ifndef _WDFSTRING_H_
#define _WDFSTRING_H_
#include <wdfobject.h>

WDF_EXTERN_C_START

_Must_inspect_result_ NTSTATUS WdfStringCreate(_In_opt_ PCUNICODE_STRING UnicodeString,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES StringAttributes, _Out_ WDFSTRING *String);
VOID WdfStringGetUnicodeString(_In_ WDFSTRING String, _Out_ PUNICODE_STRING UnicodeString);

WDF_EXTERN_C_END

#endif
