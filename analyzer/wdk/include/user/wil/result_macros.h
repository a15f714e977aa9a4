/* wil/result_macros.h: see wil/resource.h. */
#include <wil/resource.h>
