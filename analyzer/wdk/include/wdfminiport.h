/*
 * Model of wdfminiport.h: framework objects beside a port driver's own.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfminiport/.
 */
#ifndef _WDFMINIPORT_H_
#define _WDFMINIPORT_H_
#include <wdfobject.h>

WDF_EXTERN_C_START

_Must_inspect_result_ NTSTATUS WdfDeviceMiniportCreate(_In_ WDFDRIVER Driver,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PDEVICE_OBJECT DeviceObject,
    _In_opt_ PDEVICE_OBJECT AttachedDeviceObject, _In_opt_ PDEVICE_OBJECT Pdo, _Out_ WDFDEVICE *Device);
VOID WdfDriverMiniportUnload(_In_ WDFDRIVER Driver);

WDF_EXTERN_C_END

#endif
