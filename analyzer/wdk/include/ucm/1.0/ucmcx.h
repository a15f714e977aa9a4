/* ucm/1.0/ucmcx.h */
#include <ucmcx.h>
