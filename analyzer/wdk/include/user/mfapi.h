/* mfapi.h: mingw's, then the names it lacks. */
#include_next <mfapi.h>

#include <mftransform.h>

#include "mf_more.h"
