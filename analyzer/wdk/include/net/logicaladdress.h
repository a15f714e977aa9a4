/* net/logicaladdress.h: see net/ring.h. */
#include <net/ring.h>
