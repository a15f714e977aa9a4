/* ndis/status.h */
#ifndef NDIS_STATUS_SUCCESS
#include <ioctlint/ndis_status.h>
#endif
