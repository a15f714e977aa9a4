/* poclass.h: mingw's full version. Its DDK copy is a stub that includes the battery header before the battery
 * types exist; "../" skips it. NE:poclass.BATTERY_QUERY_INFORMATION_LEVEL, NS:poclass._BATTERY_STATUS. */
#ifndef IOCTLINT_POCLASS_H
#define IOCTLINT_POCLASS_H
#include_next <../poclass.h>
#endif
