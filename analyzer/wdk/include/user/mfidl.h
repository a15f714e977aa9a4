/* mfidl.h: mingw's, then the names it lacks. */
#include_next <mfidl.h>

#include <mftransform.h>

#include "mf_more.h"
