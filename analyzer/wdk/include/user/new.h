/* new.h: see std/all.h. */
#ifdef __cplusplus
#include "std/all.h"
#endif
