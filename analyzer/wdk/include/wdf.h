/*
 * Model of the Windows Driver Frameworks headers: KMDF 1.33, and UMDF 2.33 when no kernel header came before.
 * In: ntddk.h, wdm.h or ntifs.h (kernel) or windows.h (user mode), already included by the driver.
 * Out: every documented WDF type, callback type, INIT helper and function; functions are plain prototypes.
 * Written from the public reference: learn.microsoft.com/windows-hardware/drivers/ddi/_wdf/.
 */
#ifndef _WDF_H_
#define _WDF_H_

#include <wdftypes.h>
#include <wdfglobals.h>
#include <wdfcore.h>
#include <wdfstatus.h>
#include <wdfassert.h>
#include <wdfobject.h>
#include <wdfsync.h>
#include <wdfdriver.h>
#include <wdfqueryinterface.h>
#include <wdfmemory.h>
#include <wdffileobject.h>
#include <wdfdevice.h>
#include <wdfcollection.h>
#include <wdfdpc.h>
#include <wdftimer.h>
#include <wdfworkitem.h>
#include <wdfinterrupt.h>
#include <wdfresource.h>
#include <wdfrequest.h>
#include <wdfiotarget.h>
#include <wdfio.h>
#include <wdffdo.h>
#include <wdfchildlist.h>
#include <wdfpdo.h>
#include <wdfcontrol.h>
#include <wdfstring.h>
#include <wdfregistry.h>
#include <wdfwmi.h>
#include <wdfdmaenabler.h>
#include <wdfdmatransaction.h>
#include <wdfcommonbuffer.h>
#include <wdfhwaccess.h>
#include <wdfcompanion.h>
#include <wdfcompaniontarget.h>
#include <wdfverifier.h>

#endif
