/* stortrce.h: trace levels and flags of the storage class drivers' WPP and debug output
 * (k:trace-message-functions). */
#include "ioctlint/storage_trace.h"
