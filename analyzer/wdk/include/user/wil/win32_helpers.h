/* wil/win32_helpers.h: see wil/resource.h. */
#include <wil/resource.h>
