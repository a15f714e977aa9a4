/*
 * Model of wdfpool.h: nothing of it is documented; drivers only include it.
 * Reference: learn.microsoft.com/windows-hardware/drivers/ddi/_wdf/.
 */
#include <wdftypes.h>
