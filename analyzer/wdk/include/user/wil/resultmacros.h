/* wil/resultmacros.h: see wil/resource.h. */
#include <wil/resource.h>
