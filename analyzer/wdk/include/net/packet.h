/* net/packet.h: see net/ring.h. */
#include <net/ring.h>
