/*
 * Model of wdfassert.h: the framework's assertion macros; their argument is evaluated as in a checked build.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/_wdf/.
 */
#ifndef _WDFASSERT_H_
#define _WDFASSERT_H_

#ifndef WDFVERIFY
#define WDFVERIFY(exp) ((void)(exp))
#endif
#ifndef VERIFY_IS_IRQL_PASSIVE_LEVEL
#define VERIFY_IS_IRQL_PASSIVE_LEVEL() WDFVERIFY(KeGetCurrentIrql() == PASSIVE_LEVEL)
#endif

#endif
