/*
 * Model of wdfsync.h: the object presentation lock, wait locks, spin locks.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/wdfsync/.
 */
#ifndef _WDFSYNC_H_
#define _WDFSYNC_H_
#include <wdfobject.h>

WDF_EXTERN_C_START
VOID WdfObjectAcquireLock(_In_ WDFOBJECT Object);
VOID WdfObjectReleaseLock(_In_ WDFOBJECT Object);
_Must_inspect_result_ NTSTATUS WdfWaitLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES LockAttributes,
    _Out_ WDFWAITLOCK *Lock);
NTSTATUS WdfWaitLockAcquire(_In_ WDFWAITLOCK Lock, _In_opt_ PLONGLONG Timeout);
VOID WdfWaitLockRelease(_In_ WDFWAITLOCK Lock);
_Must_inspect_result_ NTSTATUS WdfSpinLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES SpinLockAttributes,
    _Out_ WDFSPINLOCK *SpinLock);
VOID WdfSpinLockAcquire(_In_ WDFSPINLOCK SpinLock);
VOID WdfSpinLockRelease(_In_ WDFSPINLOCK SpinLock);
WDF_EXTERN_C_END

#endif
