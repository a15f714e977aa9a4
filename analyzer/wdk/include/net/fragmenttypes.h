/* net/fragmenttypes.h: see net/ring.h. */
#include <net/ring.h>
