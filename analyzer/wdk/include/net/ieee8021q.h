/* net/ieee8021q.h: see net/ring.h. */
#include <net/ring.h>
