/* net/checksumtypes.h: see net/ring.h. */
#include <net/ring.h>
