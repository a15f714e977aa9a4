/* net/databuffer.h: see net/ring.h. */
#include <net/ring.h>
