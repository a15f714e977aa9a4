/* netdevice.h: declared with the adapters. */
#include <netadaptercx.h>
