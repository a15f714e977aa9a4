/* d3dnthal.h: see ddrawint.h. */
#include "ddrawint.h"
