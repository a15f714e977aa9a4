/* net/fragment.h: see net/ring.h. */
#include <net/ring.h>
